// Chapter 5: After, 4 November 1956 and what follows.

=== dawn ===
# scene:student-dawn
# chapter:after
# shared:dawn-4-november
# at:1956-11-04T05:20
# place:muegyetem
# diorama:kitchen-radio
# sound:tanks-far
# weather:overcast
# crowd:0
# note:The city is attacked. Guns are heard; nobody is seen hurt.
# summary:At dawn you hear guns and Imre Nagy on the radio. The Soviet army attacks Budapest.
It starts at five, all round, like furniture being moved on every floor of a very large house. #id:st_dawn_1
At twenty past, the corridor is full of people in nightshirts round one radio. Nagy's voice. He tells the country and the world that Soviet troops are attacking. It's very short. Nobody has sat down. #id:st_dawn_2
{
  - trusted_soviet_withdrawal_october == "coming":
    Eleven stations, eleven times. You look for the railwayman. He's gone. #id:st_dawn_3
  - trusted_soviet_withdrawal_october == "leaving":
    They are going, you'd set, in your largest type. In your purse there's a list. #id:st_dawn_4
  - else:
    The airfields, says somebody. You had that low down on the page, in a box. #id:st_dawn_5
}
* [Write it down while you still have the words #id:st_dawn_write #src:daily-history/019-four-november-broadcast #src:frus-legation/019-five-in-the-morning #basis:typical]
    ~ has_papers = true
    You've hardly any room on the card. It's enough. There's nothing in it to cross out. #id:st_dawn_6
* [Go from door to door and wake the rest #id:st_dawn_wake #src:frus-legation/019-five-in-the-morning #src:hansard-1956/005-ultimatum-by-noon #basis:typical]
    "What is it?" they ask. "It's Sunday," you say. You hear yourself say it at nine doors. #id:st_dawn_7
* [Stay where you are, with the blanket over your head #id:st_dawn_blanket #src:frus-legation/019-five-in-the-morning #src:daily-history/019-four-november-broadcast #basis:typical #pass]
    Under the wool there's your own breath and the smell of ink. You give yourself until the count of a hundred. At sixty the window comes in. #id:st_dawn_8
- -> eight_oh_seven

=== eight_oh_seven ===
# scene:student-eight-oh-seven
# at:1956-11-04T08:10
# place:muegyetem
# sound:radio-static
# note:The city is under attack. You decide where to be.
# summary:The free radio falls silent. You can go to the first-aid post, to the paper's office, or down to a cellar.
There has been an appeal for help on the radio, and another. At seven minutes past eight the set begins to hiss. Someone turns the knob both ways, and leaves it on the hiss, in case. #id:st_eight_oh_seven_1
{called_for_calm:
    Gábor's standing by you with his briefcase. There's nothing left in it to vote on. #id:st_eight_oh_seven_2
}
Three places come to mind. In one of them people will be hurt. In one there's a cupboard full of paper with names on it. And under Judit's house there is a cellar, with her in it. #id:st_eight_oh_seven_3
* [To the aid post off Üllői út, while a bridge is still open #id:st_eight_oh_seven_aid #src:soviet-reports/006-zhukov-at-nine #src:statistics-1957/002-where-they-died #basis:typical #to:ix-district]
    ~ november = "aid"
    You go by the railway bridge, with three nurses and a priest on a bicycle. The tanks on the embankment are busy looking the other way. #id:st_eight_oh_seven_4
    -> aid_again
* [Down to the office; those lists mustn't be found #id:st_eight_oh_seven_papers #src:utterly-interesting/023-silence #src:utterly-interesting/016-street-by-street #basis:typical #to:muegyetem]
    ~ november = "papers"
    The door's unlocked. Mrs Bartos is kneeling at the stove in her hat, feeding it. "You take A to K," she says. #who:bartos #id:st_eight_oh_seven_5
    -> lists
* [Over the river to Judit's cellar #id:st_eight_oh_seven_cellar #src:frus-legation/019-five-in-the-morning #src:prole-info/073-attack-of-4-november #basis:typical #pass #to:budapest]
    ~ november = "cellar"
    ~ shift(trust_judit, 6)
    {refused_father:
        You don't know if you'll be let in. It is Judit's mother who opens. "Child," she says, "your knees." #id:st_eight_oh_seven_6
      - else:
        It takes three hours to do a walk of twenty minutes. Judit's father opens. He's got an axe in his hand, the wrong way round. #id:st_eight_oh_seven_7
    }
    -> house_cellar

=== aid_again ===
# scene:student-aid-again
# shared:ulloi-ut
# at:1956-11-04T14:00
# place:ix-district
# diorama:hospital-corridor
# sound:shots-far
# note:Bombardment and wounded people, no details of wounds.
# summary:You work at the first-aid post while the quarter is shelled.
The gymnasium has lost its roof and keeps its wall bars. They've moved into the boiler room. Halmos operates between two gauges. Sister Ilona gives you the foot end without looking up. "Oh, good," she says. "The short one." #id:st_aid_again_1
The Corvin's being shelled from three sides. You know about loads. You know at each thud what has come down: a cornice; a stair; that was a floor. #id:st_aid_again_2
* [Carry, until it's too dark to carry #id:st_aid_again_carry #src:utterly-interesting/016-street-by-street #src:statistics-1957/003-wounded-and-young #basis:typical]
    ~ shift(strength, -12)
    Work boots. Work boots. A pair of slippers. Soldier's boots, with foot-rags, not ours. Nobody says anything to that. You take them at the same pace as the rest. #id:st_aid_again_3
* [Work inside with Halmos, and hold the lamp #id:st_aid_again_lamp #src:utterly-interesting/016-street-by-street #src:statistics-1957/003-wounded-and-young #basis:typical #pass]
    ~ shift(strength, -4)
    You learn to look at the lamp. Once he asks you how thick the wall is. Fifty centimetres, you tell him, brick. He nods and bends down again. It's the only thing that he has ever asked of your profession. #id:st_aid_again_4
* [Ask everyone brought in about a boy called Jóska #id:st_aid_again_joska #src:prole-info/037-child-fighters #src:statistics-1957/003-wounded-and-young #basis:typical]
    ~ asked_for_joska = true
    Which, they say, the one at the crossing, or the one with the sledge, or the girl? There are several by now. No one's got a surname. #id:st_aid_again_5
- -> eleven_steps

=== eleven_steps ===
# scene:student-eleven-steps
# shared:ulloi-ut
# at:1956-11-05T15:40
# place:ix-district
# note:You may be wounded in this scene. No details of wounds.
# summary:A wounded man lies across an open street under fire. You may go out for him. If you do, you are hit in the leg.
Monday. You were to have had classes. #id:st_eleven_steps_1
There's a man on the other side, by the pillar for posters. He lifts one arm now and then, politely, as if for a waiter. The road between is eleven steps, if they're yours. At the end of it stands a tank, which has fired along it at everything for an hour: a dog, a curtain. #id:st_eleven_steps_2
Ilona has a stretcher and only herself. She doesn't ask you. #id:st_eleven_steps_3
* {strength >= 50} [Take the foot end and go #id:st_eleven_steps_go #src:utterly-interesting/016-street-by-street #src:daily-history/020-casualties #basis:typical]
    ~ wounded = true
    ~ shift(strength, -30)
    You count. At seven there's a knock at your leg, as if a child wanted you to turn round. You go on to eleven. That's all you know about it, and that the man said thank you. #id:st_eleven_steps_4
    -> ward
* {strength < 50} [Take the foot end and go #id:st_eleven_steps_goweak #src:utterly-interesting/016-street-by-street #src:daily-history/020-casualties #basis:typical #locked:You have carried since yesterday noon. Your hands no longer close.]
* [Say: after dark #id:st_eleven_steps_dark #src:utterly-interesting/016-street-by-street #src:statistics-1957/004-unburied #basis:typical #pass]
    Ilona puts the stretcher down. You both keep watch on the arm. It's dark by five. When you get across at last he's asleep, and he is only asleep. He tells you off for being slow. #id:st_eleven_steps_5
    -> lime
* [Try it by the cellars instead, wall by wall #id:st_eleven_steps_cellars #src:prole-info/037-child-fighters #src:utterly-interesting/016-street-by-street #basis:composite]
    You draw the plans of four houses in your head, and are wrong about one. It takes two hours and a pickaxe. The arm's no longer going up by then. The two of you bring him back all the same, shoes first. #id:st_eleven_steps_6
    -> lime

=== lists ===
# scene:student-lists
# at:1956-11-04T10:00
# place:muegyetem
# diorama:duplicator
# sound:shots-far
# note:Shelling nearby. Fear.
# summary:You and Mrs Bartos burn lists of names during the attack.
Four hundred and some cards: stewards, bearers, who had which armband, who'd brought his own typewriter. You wrote a good half of them yourself, in your best lettering. #id:st_lists_1
A to K takes an hour. One mustn't put in too many at a time. At G you hold Gábor, faculty, year, and in the corner your own small note: frightened, reliable. #id:st_lists_2
Then you come to K, and to Klára Szalai. Someone has filed you under your first name. #id:st_lists_3
* [Burn it all, and the tube with your own papers too #id:st_lists_all #src:utterly-interesting/023-silence #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ has_papers = false
    The wax goes up with a hiss. So do five numbers of a newspaper, and whatever else there was. You're lighter by a roll of paper. You keep feeling for the strap. #id:st_lists_4
* [Burn the names and keep what has no names in it #id:st_lists_names #src:utterly-interesting/023-silence #src:prole-info/055-new-papers #basis:typical]
    ~ has_papers = true
    What's left fits in your drawing tube: the points, one copy of each number, the photographs that show only backs. "They'll say that it was all lies," you explain. "They'll say so anyway," says Mrs Bartos. She holds the lid. #who:bartos #id:st_lists_5
* [Leave the stove to her, and sit down under the table #id:st_lists_table #src:utterly-interesting/016-street-by-street #src:utterly-interesting/023-silence #basis:typical #pass]
    The table's oak. You sit with your back to one leg of it and hear her going through the alphabet, in a low voice, like somebody saying grace. #id:st_lists_6
- -> gate_guard

=== gate_guard ===
# scene:student-gate-guard
# at:1956-11-06T09:30
# place:muegyetem
# sound:tanks-far
# note:Soldiers search the university. Nobody is hurt.
# summary:Soviet soldiers search the building. You speak to one of them in Russian.
On Tuesday there are soldiers in the stove room, with mud to their belts. They have high cheekbones and don't understand each other's jokes. One turns over the cold ash with his bayonet and brings up a corner of card, with a J on it. #id:st_gate_guard_1
He holds it out to you. He'd like to know what it says. #id:st_gate_guard_2
{soldier != "":
    You think of the boy in the copper. He said please. #id:st_gate_guard_3
}
* [Tell him it's a list of books #id:st_gate_guard_books #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:typical]
    "Knigi," he says, pleased. He was a schoolmaster once, for half a year. He puts the J in his pocket. It's to show somebody. #id:st_gate_guard_4
* [Ask him if he knows what city he's in #id:st_gate_guard_city #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:documented]
    He looks at you, and out at the river, to see if it's a catch. "They said Suez," he answers, very low. "That's the canal?" You tell him what it's called. He repeats it, Duna, as a child would, for the sound. #who:tank-soldier #id:st_gate_guard_5
* [Shake your head and say nothing in any language #id:st_gate_guard_nothing #src:prole-info/074-appeals-to-soldiers #src:utterly-interesting/023-silence #basis:typical #pass]
    He shrugs. He lets the corner of card fall, and sets his boot on it, from tidiness. Mrs Bartos asks him, in Hungarian, to wipe his feet. #id:st_gate_guard_6
- -> lime

=== house_cellar ===
# scene:student-house-cellar
# at:1956-11-04T12:00
# place:budapest
# diorama:cellar
# sound:cellar
# note:People shelter from shelling.
# summary:You shelter in a cellar with Judit, her parents and the neighbours.
Coal, potatoes, twenty-six people and a canary. It's the same cellar. Béla Lengyel has sat down on the same step, his wife says, as in forty-four; he did not look, he simply went to it. #id:st_house_cellar_1
The man from the second floor says aloud that some people ought to feel at home now that their friends are here. It becomes very quiet. The canary takes a seed. #id:st_house_cellar_2
* [Move over and sit on the step beside Judit's father #id:st_house_cellar_sit #src:prole-info/073-attack-of-4-november #src:utterly-interesting/016-street-by-street #basis:typical #pass]
    ~ shift(trust_judit, 5)
    He's surprised. He makes room. After a while he says, to his knees, "They gave me bread, that time. In a cap." Then, "One doesn't stop having eaten it." #who:bela #id:st_house_cellar_3
* [Tell the man whose name was on the points with yours #id:st_house_cellar_tell #src:libsoc-wiki/013-wiles-moral-purity #src:prole-info/031-first-tasks #basis:typical]
    ~ shift(trust_judit, 4)
    "She laid out every sheet," you say. "On the floor, edge to edge." The man from the second floor didn't mean anything by it. In the next salvo he gives Judit's mother his rug. #id:st_house_cellar_4
* [Look up at the vault and work out what it'll bear #id:st_house_cellar_vault #src:utterly-interesting/016-street-by-street #src:statistics-1957/002-where-they-died #basis:typical]
    Three bricks thick, a flat arch, iron ties. It's a good vault. You tell them so. It will take the house, you say, and people look at you as if you'd built it. #id:st_house_cellar_5
- -> suez

=== suez ===
# scene:student-suez
# at:1956-11-06T10:00
# place:budapest
# sound:stairs
# note:Soldiers enter the cellar. Fear; nobody is hurt.
# summary:Soviet soldiers search the cellar. One asks where the canal is.
On Tuesday a torch comes down the steps, with a gun behind it and a boy behind that. All of you stand up. He lights one face after another. At the canary he stops. #id:st_suez_1
He says something nobody can follow. It isn't Russian. The other one, from up on the stairs, puts it into something nearer. #id:st_suez_2
"He's asking," you say, "where the canal is." #who:klara #id:st_suez_3
"What canal?" #who:neighbour #id:st_suez_4
"Suez." #id:st_suez_5
{soldier != "":
    You think of the boy in the copper. He at least knew where he was. #id:st_suez_6
}
* [Tell them in Russian what city this is #id:st_suez_city #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:documented]
    It goes up the stairs and comes down again. The one with the torch shakes his head. He's got an order, and it says English and French. He looks at Béla Lengyel, who's wearing a tie. #id:st_suez_7
* [Say that there are only women and old people here #id:st_suez_women #src:socialist-world/028-fresh-troops-and-suez #src:utterly-interesting/016-street-by-street #basis:typical #pass]
    It's not quite true. The man from the second floor makes himself as old as he can. They go, and one of them puts down on the step, for the canary, a crust. #id:st_suez_8
* [Let Judit's father talk to them #id:st_suez_bela #src:socialist-world/028-fresh-troops-and-suez #src:daily-history/002-liberators-to-occupiers #basis:typical]
    His is better than yours; he learned it from them, in forty-five, for thanks. He talks for a long time. "What did you say?" "I asked them to go home," he says. "As one asks a guest." #who:bela #id:st_suez_9
- -> lime

=== ward ===
# scene:student-ward
# at:1956-11-09T09:00
# place:ix-district
# diorama:hospital-corridor
# sound:hospital-corridor
# note:A hospital ward after the fighting. News of a death.
# summary:You lie in hospital with a leg wound. Judit brings news: Péter is dead.
Bed fourteen, by the window. The leg is there; you asked. There are two to a bed at the far end, heads and tails. #id:st_ward_1
Judit comes on the fifth day with a jar of stewed plums, and doesn't open it. Péter. On Tuesday, by the circus, at the corner with the chemist's. A woman dug the place in the little park, and put up a drawing board for him, since that was what he'd had on his back. #id:st_ward_2
{boy == "stopped":
    And a boy with a tooth gone asked at the door for the girl with the glove, and ran off. #id:st_ward_3
}
* [Ask her what's written on it #id:st_ward_written #src:statistics-1957/004-unburied #src:daily-history/020-casualties #basis:typical]
    "His name. And fourth year." She's got lime on her shoes. She takes your hand to wipe her face with. #who:judit #id:st_ward_4
* [Turn to the wall, and let her talk about the plums #id:st_ward_wall #src:statistics-1957/004-unburied #src:utterly-interesting/018-toll #basis:typical #pass]
    They're from the tree at her aunt's. There was sugar; she got it for a lamp. She tells you all there's to know about the lamp. #id:st_ward_5
* [Make her tell you everyone's name that she knows of #id:st_ward_names #src:statistics-1957/004-unburied #src:statistics-1957/001-two-thousand-seven-hundred #basis:typical]
    ~ has_papers = true
    You write on the back of your temperature chart, small. It's eleven names. Those you don't know are the worst. #id:st_ward_6
- -> kitchen_set

=== lime ===
# scene:student-lime
# at:1956-11-09T10:00
# place:budapest
# diorama:empty-flat
# sound:snow-silence
# note:Ruins and provisional graves. A friend is dead.
# summary:You walk through the destroyed streets and find Péter's grave in a park.
On Friday one may go out, for some hours. You step over wires. On the boulevard whole fronts have come down, and up there are rooms like stage sets, with the lamp still hanging. One can see how everything was made. You wish that you couldn't. #id:st_lime_1
In the little park by the circus there are boards in the ground, white with lime. One's a drawing board. Péter Sólyom, it says in red pencil, fourth year. #id:st_lime_2
{boy == "stopped":
    A boy with a missing tooth is going from board to board with a can, watering them. He sees you. He puts down the can and goes. #id:st_lime_3
}
* [Put his pencil line right, where the rain has got it #id:st_lime_line #src:statistics-1957/004-unburied #src:utterly-interesting/018-toll #basis:typical]
    You go over it with India ink from your case, the kind that does not run. It's the neatest lettering you've ever done. He'd have found it too neat. #id:st_lime_4
* [Stand there for a bit, with the others who are standing #id:st_lime_stand #src:statistics-1957/004-unburied #src:daily-history/020-casualties #basis:typical #pass]
    A woman beside you has a pot of asters and no board to set it at. After a time she gives it to Péter. #id:st_lime_5
* [Go from board to board and copy the names #id:st_lime_copy #src:statistics-1957/004-unburied #src:statistics-1957/001-two-thousand-seven-hundred #basis:typical]
    ~ has_papers = true
    Thirty-one with names, nine with only a number of a house, two with a cap. No one has told you to. A man in a good coat asks you for whom, and you say: for the faculty. #id:st_lime_6
- -> kitchen_set

=== kitchen_set ===
# scene:student-kitchen-set
# at:1956-11-11T20:00
# place:budapest
# diorama:kitchen-radio
# sound:radio-static
{wounded:
    The ward has a set under a pillow, in bed nine. After lights out they pass it along, an ear each. #id:st_kitchen_set_1
  - else:
    The Lengyels have their set under a quilt. One listens with one's head in, like steaming a cold. #id:st_kitchen_set_2
}
Kádár has announced that it is finished. Munich is still speaking, through the jamming, of sympathy and the United Nations and Suez. #id:st_kitchen_set_3
"They told us to hold out," says the neighbour. "I heard it, with these ears." #who:neighbour #id:st_kitchen_set_4
"They read out letters," says Judit. "They never said when." #who:judit #id:st_kitchen_set_5
"It's all been paid for from there," says somebody who has just been reading a newspaper. He doesn't say it loudly. #id:st_kitchen_set_6
* [Believe that they promised help and did not send it #id:st_kitchen_set_promised #src:libsoc-wiki/027-west-and-radio-free-europe #src:frus-legation/012-crowd-asks-for-help #basis:composite #weigh:radio-free-europe]
    ~ trusted_radio_free_europe = "promised"
    You go back over every evening of it. You can't find the sentence. But you know you were waiting, and no one starts to wait by himself. #id:st_kitchen_set_7
* [Believe that you all heard what you wanted to hear #id:st_kitchen_set_wanted #src:libsoc-wiki/027-west-and-radio-free-europe #src:frus-legation/014-no-leadership-from-washington #basis:composite #weigh:radio-free-europe]
    ~ trusted_radio_free_europe = "wanted"
    It was a voice in the dark, and it was friendly. From that you had built on, storey by storey. You know what it is called when a building stands on nothing. #id:st_kitchen_set_8
* [Believe that no voice from outside made any of this #id:st_kitchen_set_ours #src:libsoc-wiki/025-fascist-claim-tested #src:socialist-world/034-no-reaction-to-speak-of #basis:composite #weigh:radio-free-europe]
    ~ trusted_radio_free_europe = "ours"
    No one in Munich typed it. You could show the fingers it was typed with. It's a comfort, of the kind one has to keep quiet about. #id:st_kitchen_set_9
- -> record_cards

=== record_cards ===
# scene:student-record-cards
# at:1956-11-16T09:00
# place:ix-district
# diorama:hospital-corridor
# sound:hospital-corridor
# note:Patients are in danger of arrest. Reports of deportations.
# summary:In the hospital the doctor falsifies record cards to protect wounded people. A leaflet speaks of trains.
{wounded:
    Halmos sits down on your bed with your card. Gunshot, left thigh, it says. He licks his pencil. "You were run over," he tells you. "By a tram. Which do you like?" #who:halmos #id:st_record_cards_1
  - else:
    Halmos has sent for you because you have a neat hand. He wants two hundred cards written again. Gunshot becomes tram. Splinter becomes stove. Those under eighteen have all got appendicitis. #who:halmos #id:st_record_cards_2
}
On the sill lies a leaflet, of yesterday. From the Western Station, it says, one hears hammering in sealed goods wagons. Boys. They're being taken east. #id:st_record_cards_3
Ilona's counted her beds. Two are empty this morning which weren't last night. #id:st_record_cards_4
* [Rewrite the cards, and invent a different tram for each #id:st_record_cards_cards #src:statistics-1957/005-why-the-count-may-be-low #src:daily-history/020-casualties #basis:composite]
    ~ shift(exposure, 3)
    Eleven people by one line, nine by another. It's a wonder that anyone dares to cross a road. Halmos signs without reading. #who:halmos #id:st_record_cards_5
* [Copy out the leaflet and put one in each coat that leaves #id:st_record_cards_leaflet #src:un-a3592/014-leaflet-on-deportations #src:prole-info/090-flight-and-deportations #basis:documented]
    ~ shift(exposure, 6)
    "If it isn't true?" says Ilona. You have heard that question before, in another light. You leave out the adjectives. #who:ilona #id:st_record_cards_6
* [Ask Ilona who was in the two beds, and remember the names #id:st_record_cards_remember #src:time-1956/005-serovs-trains #src:statistics-1957/005-why-the-count-may-be-low #basis:typical #pass]
    One was fifteen and snored. One drew the nurses. She gives you both names with her back to you, while folding a sheet. #id:st_record_cards_7
- -> silent_hour

=== silent_hour ===
# scene:student-silent-hour
# shared:silent-hour
# at:1956-11-23T14:00
# place:budapest
# diorama:silent-hour
# sound:silent-hour
# weather:overcast
# crowd:0
It's been a month. No one has called it from a wall or a window; one had it from the person before one in the queue. At two, nobody. #id:st_silent_hour_1
{wounded:
    They've pushed your bed up against the panes. You can see to the corner. #id:st_silent_hour_2
  - else:
    You're at the window on the third floor. You can see as far as the corner. #id:st_silent_hour_3
}
At five to, there are people, walking fast. At two the last door closes. Then there's the street. The tram lines. A sheet of newspaper, turning over. You've drawn this street, and never once without figures in it. #id:st_silent_hour_4
* [Look at it for the whole hour #id:st_silent_hour_look #src:prole-info/092-silent-hour #basis:documented]
    A patrol comes down the middle of the road, six men. Their boots get louder and louder. Halfway along they begin to walk on tiptoe. You'll swear to that. #id:st_silent_hour_5
* [Close your eyes and listen #id:st_silent_hour_listen #src:prole-info/092-silent-hour #basis:documented]
    {for_silence:
        You asked for silence once, in a hall, for one afternoon. It has taken a month to come. #id:st_silent_hour_6
      - else:
        There's a clock somewhere. There's a pigeon's foot on tin. There's a whole city holding still. #id:st_silent_hour_7
    }
* [Draw it, as it is #id:st_silent_hour_draw #src:prole-info/092-silent-hour #basis:typical]
    ~ has_papers = true
    Two verticals, one horizon. You put down the hour and the day in the corner. It looks like an exercise in perspective, and nobody will ever be able to prove that it isn't. #id:st_silent_hour_8
- -> posters

=== posters ===
# scene:student-posters
# at:1956-11-27T16:30
# place:budapest
# diorama:kitchen-radio
# sound:kitchen-night
The walls have begun to talk, and they've a sense of humour. Lost: the confidence of the people. Wanted: a premier, no backbone required. Ten million counter-revolutionaries are roaming the country. #id:st_posters_1
{wounded:
    Half the ward was sent home to make beds. You've been carried to the Lengyels' with your leg on a chair. #id:st_posters_2
  - else:
    You've the key of the Lengyels' flat by now. There's a pot of paste on the stove, and it isn't for wallpaper. #id:st_posters_3
}
Judit wants one of your own. It has to be short, she says. One reads it while walking by. #id:st_posters_4
* [Letter: proletarians unite, but not more than three at a time #id:st_posters_three #src:prole-info/091-posters #basis:documented]
    ~ shift(exposure, 5)
    In your House of Culture capitals. It hangs by the tram stop for twenty minutes. Judit counts fourteen people who tie their shoelaces there. #id:st_posters_5
* [Letter: we interfered in our own internal affairs #id:st_posters_affairs #src:prole-info/091-posters #basis:documented]
    ~ shift(exposure, 5)
    Judit's father comes in for his glasses. He reads it. He goes out with his shoulders shaking, and for a moment you're not sure which kind it is. #id:st_posters_6
* [Stir the paste, and say that you have no jokes left #id:st_posters_paste #src:prole-info/091-posters #src:utterly-interesting/023-silence #basis:typical]
    "Then make the letters," says Judit. "I'll be funny." She isn't. But it's a good, wide A, and her mother, who never says anything, says so. #id:st_posters_7
- -> photograph

=== photograph ===
# scene:student-photograph
# at:1956-12-01T11:00
# place:muegyetem
# diorama:council-hall
# sound:rubber-stamp
# note:A person from the police questions you. Pressure, no violence.
# summary:You are shown a photograph from the autumn and asked who is on it.
The dean's office. Mrs Bartos isn't at her table. A polite man, about thirty, squares a folder with the table's edge. #id:st_photograph_1
{
  - exposure >= 60:
    It's thick. A red pencil has been at it. #id:st_photograph_2
  - else:
    There are three sheets in it. He lets you see that it's three. #id:st_photograph_3
}
{
  - photo == "march":
    He lays down a photograph. Arms linked, sun, ink on a cheek. You look as if you'd just been told a joke. #id:st_photograph_4
  - photo == "statue":
    He lays down a photograph. A rope, a heap of people on the ground, and you on top of it, laughing. #id:st_photograph_5
  - photo == "leaflet":
    He lays down a photograph. A tank, a hand coming out of it, and yours. #id:st_photograph_6
  - photo == "barricade":
    He lays down a photograph. Night, flash, your mouth wide open, behind you a row of bottles. #id:st_photograph_7
  - photo == "press":
    He lays down a photograph. It's very sharp. Lamp, drum, ink. One can read the headline. #id:st_photograph_8
  - else:
    He lays down a photograph. A row of marchers. One girl has turned away. There's a collar, and an ear. #id:st_photograph_9
}
"Who's that?" he says. #who:polite-man #id:st_photograph_10
* [Say that it's you #id:st_photograph_me #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:composite]
    ~ admitted = true
    ~ shift(exposure, 8)
    He's disappointed, if anything. He had the next three questions ready. "You're not sorry," he notes, and reads it back to you to sign. #who:polite-man #id:st_photograph_11
* [Say that you can't tell from this #id:st_photograph_cannot #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:typical #pass]
    "No," he agrees. "One can't, quite." He puts it back as one puts a cake in the larder. "It'll come to you." #who:polite-man #id:st_photograph_12
* [Ask him who took it #id:st_photograph_who #src:utterly-interesting/023-silence #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ asked_about_tamas = true
    "Someone who had a great many," he says, and closes the folder. So they've got Tamás's film, or else Tamás. #who:polite-man #id:st_photograph_13
- -> women

=== women ===
# scene:student-women
# shared:women-and-candles
# at:1956-12-04T11:00
# place:heroes-square
# diorama:womens-march
# sound:snow-silence
# weather:overcast
# crowd:3
Only women. It came by the queues again. In black if you've got black; Judit's mother has, from last time. She has brought three scarves. #id:st_women_1
{wounded:
    You've a stick and Judit's arm. They go slowly; it's a thing that a stick can keep up with. #id:st_women_2
  - else:
    You walk three abreast with your arms through theirs. #id:st_women_3
}
Thirty thousand, it'll be said. From inside you see hats. Black flags, and the other one. No one speaks. In front a woman carries a flower as one carries an egg. #id:st_women_4
Mrs Bartos is there, with a man's winter coat over her arm. #id:st_women_5
* [Go over and walk beside Mrs Bartos #id:st_women_bartos #src:prole-info/093-mothers-march #src:prole-info/048-prisoners-freed #basis:typical]
    "They've given me notice," she says to the air ahead of her. Then she lets you take the other sleeve of the coat. You carry it between you. It weighs something. #who:bartos #id:st_women_6
* [Keep step with Judit and her mother #id:st_women_step #src:prole-info/093-mothers-march #basis:documented]
    ~ shift(trust_judit, 4)
    Her mother's lips move. You think that it's a prayer. It's names; there are seven. When she's got to the end she begins with the first one. #id:st_women_7
* [Look at the soldiers, one by one, as you go by #id:st_women_soldiers #src:prole-info/093-mothers-march #src:prole-info/047-no-hatred-of-soldiers #basis:typical]
    Not with hatred; that's been agreed. Simply at them. They look at the roofs. One is as young as Ferenc, and has got something in his eye. #id:st_women_8
- {for_silence and not wounded:
    October was louder. You notice that you're counting windows, and that nobody's at them; they're all down here. #id:st_women_9
}
-> midnight_candles

=== midnight_candles ===
# scene:student-midnight-candles
# shared:women-and-candles
# at:1956-12-04T23:50
# place:budapest
# diorama:candles
# sound:candles-courtyard
# crowd:0
There are no candles in the shops. They've been taken out, by somebody who thinks of everything. So at ten to twelve people in every flat are on their knees before some drawer. #id:st_midnight_candles_1
Judit's mother has a stub from a Christmas tree that was never hers. Her husband goes into the bedroom. He comes back with a glass with a light in it, lit since the day before yesterday. It's for seven people, he says. It'll do for some more. #id:st_midnight_candles_2
Across the yard, one window. Then the one above. #id:st_midnight_candles_3
* [Put your own on the sill: bootblack, and a string #id:st_midnight_candles_own #src:prole-info/093-mothers-march #basis:typical]
    It smokes, stinks and burns. From over the way someone lifts a hand to it. #id:st_midnight_candles_4
* [Set it there for Péter, and say so #id:st_midnight_candles_peter #src:prole-info/093-mothers-march #src:statistics-1957/004-unburied #basis:typical]
    "Fourth year," says Judit. Her father asks what he was like. You find that you tell him about the shoebox, and how he held the door. #id:st_midnight_candles_5
* [Stand at the back, so as to see the whole façade #id:st_midnight_candles_back #src:prole-info/093-mothers-march #basis:documented]
    Five storeys, twelve axes. You've never seen a front drawn like that, with only the people in it. It lasts an hour or so. Then they go out one by one, from below. #id:st_midnight_candles_6
- {wounded:
    -> leg_on_a_chair
  - else:
    -> go_or_stay
}

=== go_or_stay ===
# scene:student-go-or-stay
# at:1956-12-06T21:00
# place:budapest
# diorama:empty-flat
# sound:kitchen-night
Two hundred council people were fetched yesterday, in one night. It's a matter of lists now, and you've typed lists. #id:st_go_or_stay_1
Judit has been to the station: there's a train on Saturday, and it's full of people with one bag. About the other trains nobody agrees. Thousands, says the leaflet, boys, for good. A handful, says the paper, with weapons on them. Some have written home, says Ilona; some will be back. #id:st_go_or_stay_2
Her coat's on. It has been, all evening. #id:st_go_or_stay_3
* {trust_judit >= 52 or sheltered_father} [They take us away: go west with Judit on Saturday #id:st_go_or_stay_judit #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:documented #weigh:deportations #to:western-border]
    ~ trusted_deportations = "taken"
    ~ way = "austria-judit"
    "Say it again," says Judit. You say it again. She goes to tell them in the next room. For a long time no one in there says anything. #id:st_go_or_stay_4
* {trust_judit < 52 and not sheltered_father} [They take us away: go west with Judit on Saturday #id:st_go_or_stay_judit_no #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:documented #locked:You left her with her father and the cross on the door. She has asked someone else to go with her.]
* [They take us away: go west, alone, without goodbyes #id:st_go_or_stay_alone #src:utterly-interesting/021-exodus #src:time-1956/005-serovs-trains #basis:documented #weigh:deportations #to:western-border]
    ~ trusted_deportations = "taken"
    ~ way = "austria-alone"
    Whoever doesn't know can't be asked. You leave the key under the flowerpot. You've bought only as far as Győr, which is after all where you live. #id:st_go_or_stay_5
* [They want fighters: go home, no one looks in a stable #id:st_go_or_stay_home #src:soviet-reports/007-serov-counts-prisoners #src:prole-info/059-gyor-councils #basis:typical #weigh:deportations #to:gyor]
    ~ trusted_deportations = "fighters"
    ~ way = "gyor"
    {promised_home:
        As soon as I can, you wrote, on the back of her own letter. It's taken you six weeks. #id:st_go_or_stay_6
      - else:
        You never answered your mother's letter. You'll have to answer it standing in the door. #id:st_go_or_stay_7
    }
* [Most of it's rumour: stay, and go to your lectures #id:st_go_or_stay_stay #src:prole-info/090-flight-and-deportations #src:daily-history/023-kadar-consolidates #basis:typical #weigh:deportations #to:muegyetem]
    ~ trusted_deportations = "rumour"
    ~ way = "stay"
    You've got a drawing board, a bed, and two years of statics. "Somebody's got to be here," you say. It's the sort of thing that's true of everyone but oneself. #id:st_go_or_stay_8
* [It's true and must be written down: stay #id:st_go_or_stay_write #src:un-a3592/014-leaflet-on-deportations #src:utterly-interesting/023-silence #basis:composite #weigh:deportations #to:muegyetem]
    ~ trusted_deportations = "taken"
    ~ way = "write"
    ~ has_papers = true
    Names, streets, who saw it, who only heard. Two columns. Judit takes off her coat to hug you, and puts it on again. #id:st_go_or_stay_9
- -> what_is_left

=== leg_on_a_chair ===
# scene:student-leg-on-a-chair
# at:1956-12-06T21:00
# place:budapest
# diorama:empty-flat
# sound:kitchen-night
Two hundred council people were fetched yesterday, in one night. Judit has been to the station: there's a train on Saturday, full of people with one bag. It's eleven miles on foot from where it stops, through water. The doctor gives your leg till spring. #id:st_leg_on_a_chair_1
About the other trains nobody agrees. Thousands, says the leaflet, boys, for good. A handful, says the paper. Some have written home, says Ilona; some will be back. #id:st_leg_on_a_chair_2
Judit's coat is on. #id:st_leg_on_a_chair_3
* [They take us: tell her to go, and give her your papers #id:st_leg_on_a_chair_go #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #weigh:deportations]
    ~ trusted_deportations = "taken"
    ~ way = "wounded-papers"
    She puts them under her vest, next to the skin. "I'll be all corners," she says. She can't hug you properly for it. #who:judit #id:st_leg_on_a_chair_4
* [Some come back: ask her to stay #id:st_leg_on_a_chair_ask #src:prole-info/090-flight-and-deportations #src:daily-history/023-kadar-consolidates #basis:typical #weigh:deportations]
    ~ trusted_deportations = "rumour"
    ~ way = "wounded-stay"
    You hadn't known that you'd ask it. She undoes the top button, and stands there with her hand on the next. #id:st_leg_on_a_chair_5
* [Say that you don't know, and that it's her leg #id:st_leg_on_a_chair_hers #src:utterly-interesting/021-exodus #src:soviet-reports/007-serov-counts-prisoners #basis:typical #weigh:deportations]
    ~ trusted_deportations = "unknown"
    ~ way = "wounded-go"
    "That's no answer," says Judit. "It's the only one I've got two witnesses for," you say. She laughs, and then it isn't laughing. #who:judit #id:st_leg_on_a_chair_6
- -> what_is_left

=== what_is_left ===
# scene:student-what-is-left
# chapter-end:after
# at:1956-12-07T05:00
# place:budapest
# sound:tram-bell
# crowd:0
# linking
A tram goes by at five. There's nobody on it, and it's lit, as it was then. #id:st_what_is_left_1
{
  - trusted_radio_who_fired_first == "avh":
    The polite man never asked about the Radio. You'd have told him: from the windows. #id:st_what_is_left_2
  - trusted_radio_who_fired_first == "armed-crowd":
    The polite man would have liked your rifles in the street. You are glad that he didn't ask. #id:st_what_is_left_3
  - else:
    You were there, they'll say, as if that settled it. #id:st_what_is_left_4
}
{
  - boy == "errand":
    A woman in the queue says that they took a boy of thirteen from the crossing, gap-toothed, in a lorry. You gave him an errand once. #id:st_what_is_left_5
  - boy == "went":
    In Ferencváros a grandmother still puts out a plate. The house knows the boy's name. #id:st_what_is_left_6
  - else:
    Jóska waters the boards in the park, they say, and throws stones at people he knows. #id:st_what_is_left_7
}
{
  - trusted_radio_free_europe == "promised":
    No one came. You've stopped going to the window for it. #id:st_what_is_left_8
  - trusted_radio_free_europe == "ours":
    It was typed here. Nobody's going to believe that, on either side. #id:st_what_is_left_9
  - else:
    You can still do all the voices. They were very friendly. #id:st_what_is_left_10
}
* [Get up, quietly #id:st_what_is_left_up #src:prole-info/090-flight-and-deportations #src:utterly-interesting/023-silence #basis:typical]
    The floor's cold. You know where it creaks. #id:st_what_is_left_11
- {
  - way == "austria-judit":
    -> train_west
  - way == "austria-alone":
    -> slow_train
  - way == "gyor":
    -> stable
  - way == "stay":
    -> committee
  - way == "write":
    -> bundle
  - else:
    -> tram_accident
}

=== train_west ===
# scene:student-train-west
# at:1956-12-08T09:20
# place:gyor
# diorama:rail-yard
# sound:tram-street
# weather:snow
# crowd:1
In the compartment sit eight people who are all visiting an aunt. Nobody asks where. Judit has her father's watch on her upper arm, under the sleeve, and a list from her mother of what is not to be eaten in camps. #id:st_train_west_1
At Győr two men with armbands get in and want to see where you live. You live here. It's in your papers. Judit doesn't. #id:st_train_west_2
* [Say that she is your brother's fiancée #id:st_train_west_fiancee #src:utterly-interesting/021-exodus #src:daily-history/022-recriminations-and-flight #basis:typical]
    "What's his name?" "Ferenc," says Judit. She goes red, and it's that which saves you. They've seen a great many aunts today. #id:st_train_west_3
* [Give them your mother's bacon, and say nothing #id:st_train_west_bacon #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical]
    One of them weighs it in his hand. He looks like somebody whose own sister has gone. "Get out on the left," he tells you, "when it slows down." #who:man-with-armband #id:st_train_west_4
- -> reeds

=== reeds ===
# scene:student-reeds
# at:1956-12-08T23:30
# place:western-border
# diorama:border
# sound:reeds-wind
# weather:snow
# note:A dangerous crossing at night. Nobody is hurt.
# summary:A farmer leads you and Judit through the marsh at night. You reach Austria.
The farmer takes you as far as the ditch. He won't have money; then he'll have the watch; then he gives it back. "Walk where I walked," he says, and isn't there any more. #who:guide #id:st_reeds_1
Reeds, ice, and under it something that isn't ice. Ten paces apart, so that one of you would be left. A light goes up, white, and hangs, and every reed has a shadow. #id:st_reeds_2
Judit has stopped. "I can't feel where he walked," she says. #who:judit #id:st_reeds_3
* [Go in front, and test each step with your drawing tube #id:st_reeds_front #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:composite]
    It's good for something, then. It goes in up to the House of Culture. Where it stops, you put your foot. #id:st_reeds_4
* [Go back the ten paces, and take her hand #id:st_reeds_hand #src:utterly-interesting/021-exodus #basis:typical #pass]
    It's against the rule. You walk as you walked along the embankment, in step, with your arms linked. Nobody's told you to be quiet. #id:st_reeds_5
- -> two_coats

=== two_coats ===
# scene:student-two-coats
# ending:austria-judit
# title:One Coat Between Two
# at:1956-12-09T04:40
# place:austria
# sound:snow-silence
# crowd:0
A man in a green hat lifts a lantern and says something in which there's the word for tea. #id:st_two_coats_1
In the school at the village there's straw and a stove. They write you down: name, born, profession. Student, says Judit. And you? You say it as well. It's still true tonight. #id:st_two_coats_2
{has_papers:
    The drawing tube is wet halfway up. From the dry end you take out one sheet, and the lady with the list reads it, holding it upside down. #id:st_two_coats_3
  - else:
    You've nothing on you but the coat. In its pocket there's a tram ticket with a slope drawn on it, or a strip of wax, or only fluff. #id:st_two_coats_4
}
The coat is Judit's. You wear it by turns. #id:st_two_coats_5
Judit builds bridges in another language and has her father's watch mended twice. #fate:judit #id:st_two_coats_6
Béla Lengyel doesn't take out the new Party book. He is moved from shoes to shoelaces, and writes every second Sunday. #fate:bela #id:st_two_coats_7
Ferenc gets your post. He answers with drawings of a horse, from behind. #fate:ferenc #id:st_two_coats_8
-> END

=== slow_train ===
# scene:student-slow-train
# at:1956-12-08T19:10
# place:gyor
# diorama:rail-yard
# sound:rail-yard-night
# weather:snow
# crowd:0
You get down two stations before home. From the platform you can see the poplars by your father's field, or you know that they're there. There'd be a light in the stable. It is three-quarters of an hour, on a road that you could walk asleep. #id:st_slow_train_1
The other road goes to the marsh. #id:st_slow_train_2
* [Go by the poplars, and look in from outside #id:st_slow_train_poplars #src:utterly-interesting/021-exodus #src:prole-info/059-gyor-councils #basis:typical]
    ~ saw_home = true
    Ferenc sits on the manger and mends a strap. He's got thin. The horse raises its head and looks at you, in the dark, and says nothing. It costs you an hour. #id:st_slow_train_3
* [Go straight on, before you think of it #id:st_slow_train_straight #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical]
    You don't turn round. You hear a dog that you know. #id:st_slow_train_4
- -> marsh

=== marsh ===
# scene:student-marsh
# at:1956-12-09T01:00
# place:western-border
# diorama:border
# sound:reeds-wind
# weather:fog
# note:A dangerous crossing alone at night. Nobody is hurt.
# summary:You cross the marsh alone, without a guide, and reach Austria.
The footbridge has been blown up since November. There's a plank, somebody said, and someone else said, there was. #id:st_marsh_1
You've got a map in your head, from a lecture-room wall: the top joint of a little finger. Here that's reeds, to over your head. You go in to the knee. Your shoes were bought in the summer; Judit's father planned them. #id:st_marsh_2
To the right a dog. To the left, for the length of a match, a face. #id:st_marsh_3
* [Call out softly to the face #id:st_marsh_call #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical]
    It's a woman with a child tied on in front, and she'd taken you for a patrol. You carry the child by turns. She never says her name, and you get her the whole way over. #id:st_marsh_4
* [Keep still until they have gone by, whoever they are #id:st_marsh_still #src:utterly-interesting/021-exodus #basis:typical #pass]
    You stand in the water and count. It's Judit's way: between the lightning and the thunder. At four hundred there's nothing there but reeds. #id:st_marsh_5
- -> other_side

=== other_side ===
# scene:student-other-side
# ending:austria-alone
# title:The Top Joint of a Finger
# at:1956-12-09T05:30
# place:austria
# sound:snow-silence
You know that it's Austria by a rubbish heap. There are tins on it with coloured labels. #id:st_other_side_1
They ask if anybody's with you. They ask it in the kindest way, at each table, with a pencil. In the camp there's a wall where people pin up notes: who has seen. You read it every morning. You're looking, it takes you a week to notice, for one with your own name. #id:st_other_side_2
{saw_home:
    Your mother writes that someone walked round the stable one night, in town shoes. She kept the lamp in until it was light. #id:st_other_side_3
  - else:
    Your mother writes that the dog barked, that night, as he does at one of us. #id:st_other_side_4
}
Klára Szalai draws other people's railway stations. Over the board hangs a school with four rooms. It isn't built. #fate:klara #id:st_other_side_5
Judit found the key under the flowerpot. She never did find out whether to be angry. #fate:judit #id:st_other_side_6
Tamás did eight months for what was in his camera. He takes weddings. #fate:tamas #id:st_other_side_7
-> END

=== stable ===
# scene:student-stable
# at:1956-12-08T18:00
# place:gyor
# sound:snow-silence
# weather:snow
# crowd:0
Your mother holds your face in both her hands, and then boxes your ears. Your father says there's soup. #id:st_stable_1
Ferenc is in the stable. He's slept there since October. He nods to you, as to somebody who has been out for a moment. His hands are all right. He mends straps; he's mended every one in the village, and some that weren't broken. #id:st_stable_2
They still say sixty, in the kitchen, or they say more. #id:st_stable_3
* [Sit down, and hand him what he needs, and wait #id:st_stable_wait #src:prole-info/060-magyarovar #src:utterly-interesting/023-silence #basis:typical]
    Awl. Thread. Wax. Towards nine he says, "You had a paper that day, with the points." "Sixteen," you say. He nods, and asks for the awl. #id:st_stable_4
* [Tell him what you saw yourself, from the beginning #id:st_stable_tell #src:prole-info/060-magyarovar #src:prole-info/059-gyor-councils #basis:typical]
    You say when you saw and when you only heard. It takes half the night. When you come to the gate by Parliament, and the sleeves, he puts down the strap. #id:st_stable_5
- -> ferenc_speaks

=== ferenc_speaks ===
# scene:student-ferenc-speaks
# at:1956-12-12T20:00
# place:gyor
# sound:snow-silence
# note:Ferenc speaks about people shot at Magyaróvár. No details.
# summary:Ferenc tells you what he remembers of Magyaróvár. You decide what to do with it.
It comes on the Wednesday, when the whole country's stopped work again and even the mill is quiet. He tells it to the horse. #id:st_ferenc_speaks_1
They'd sung. They had flags. There was a man with a child on his shoulders in front of him, so he couldn't see. After that he could see. He has counted since, and it comes out differently each time. And then there was the afternoon, and what was done to the officers. He'd shouted too. #id:st_ferenc_speaks_2
"Will you write it?" he says. #who:ferenc #id:st_ferenc_speaks_3
* [Write it down as he says it, number and all #id:st_ferenc_speaks_write #src:prole-info/060-magyarovar #src:libsoc-wiki/018-borsod-and-villages #basis:composite]
    ~ wrote_ferenc = true
    You write: I couldn't see. You write: then I could. He makes you put in the shouting. You sew it into the collar of the harness, he and you, with a double stitch. #id:st_ferenc_speaks_4
* [Say that it needn't be written, it has been said #id:st_ferenc_speaks_said #src:prole-info/060-magyarovar #src:utterly-interesting/023-silence #basis:typical #pass]
    He thinks it over. He blows his nose. That night he sleeps in the house, on the bench, with his boots on. #id:st_ferenc_speaks_5
- -> the_roof

=== the_roof ===
# scene:student-the-roof
# ending:gyor
# title:What the Horse Heard
# at:1957-05-20T06:00
# place:gyor
# sound:bells-far
# weather:clear
The university has written. You are not on the list of those who may go on. They don't say why, and it's stamped. #id:st_the_roof_1
In spring the man with the list is back, three evenings running. Your father asks for the pen on the first one. The horse goes down the road by himself; he knows the way. #id:st_the_roof_2
You draw barns for the co-operative, then the school. Four rooms, and a stove. The district sends it back: it lacks columns. #id:st_the_roof_3
{wrote_ferenc:
    There's a harness in the attic that's never been sold. It has one collar that is stiffer than the other. #id:st_the_roof_4
  - else:
    He's never spoken of it again. When anyone sings he goes out to see to something. #id:st_the_roof_5
}
Ferenc has the horse to draw, and later two girls who'd rather have cats. #fate:ferenc #id:st_the_roof_6
Judit sends a card from a place with a lake. There's a bridge on it, and an arrow: mine. #fate:judit #id:st_the_roof_7
Gábor Vincze kept his place, his notes and his friends' books. It didn't help him. He is moved to a brickworks in June. #fate:gabor #id:st_the_roof_8
-> END

=== committee ===
# scene:student-committee
# at:1957-01-22T10:00
# place:muegyetem
# diorama:council-hall
# sound:rubber-stamp
# weather:snow
# crowd:0
A long table with a green cloth. Five people. You know three of them from lectures. It's the room where you sat your statics. #id:st_committee_1
{
  - spoke_in_hall:
    They've got the list from October, in that girl's round hand. Klára Szalai, second year, and what you said. It's correct. #id:st_committee_2
  - signed_points:
    They've got the sheet with seven names. The z of yours is struck twice. #id:st_committee_3
  - else:
    They've got no list with you on it. They have a photograph. It's always the same one. #id:st_committee_4
}
"You've only got to say that you were misled," says the oldest of them. He means it well. "By whom, we don't ask." #id:st_committee_5
* [Say that nobody misled you #id:st_committee_nobody #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:typical]
    He shuts his eyes. He's the professor of bridges. He's got eleven girders in the river still, and nobody to draw. #id:st_committee_6
* [Say what you saw and what you only heard, in order #id:st_committee_order #src:utterly-interesting/023-silence #src:libsoc-wiki/025-fascist-claim-tested #basis:typical]
    It takes twenty minutes. The girl who's keeping the minutes stops writing after two. You slow down for her all the same. #id:st_committee_7
* {kept_league_book} [Lay your league book on the cloth #id:st_committee_book #src:student-voices/001-szeged-minutes #src:daily-history/022-recriminations-and-flight #basis:typical]
    Red, stamped, paid up to October. They look at it as at a coin that has gone out of use. "She could've handed it in," says somebody. It's put into the file, on your side of it. #id:st_committee_8
* {not kept_league_book} [Lay your league book on the cloth #id:st_committee_nobook #src:student-voices/001-szeged-minutes #src:daily-history/022-recriminations-and-flight #basis:typical #locked:You gave it up in October. Gábor burned the shoebox.]
- -> corridor

=== corridor ===
# scene:student-corridor
# at:1957-01-22T11:30
# place:muegyetem
# sound:stairs
They're voting. Through the door you can hear chairs. Gábor sits on the bench across from you; he's next. He has put on a tie. #id:st_corridor_1
"I could say that you held us back," he says. "It would help you. You might say it of me." #who:gabor #id:st_corridor_2
{called_for_calm:
    It'd even be true. You voted with him, that Wednesday, for a thing that nobody could deliver. #id:st_corridor_3
  - else:
    It'd be true of him. He got thirty hands for it, that Wednesday. #id:st_corridor_4
}
* [Say it of him, and don't let him say it of you #id:st_corridor_him #src:daily-history/022-recriminations-and-flight #src:prole-info/014-limits-of-intellectuals #basis:typical]
    You go back in and say it. They write it down at once, it's what they've been waiting for. It keeps him in his year; it's used as well to show who hadn't wished to be held. #id:st_corridor_5
* [Agree, each for the other #id:st_corridor_each #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:typical]
    You shake hands on it like two people selling a cow. It turns out that they'd voted already. #id:st_corridor_6
* [Tell him to say what happened #id:st_corridor_happened #src:utterly-interesting/023-silence #src:daily-history/022-recriminations-and-flight #basis:typical]
    "Nobody has ever asked me that but you," he says. You did, or somebody did, on a staircase. He takes off the tie. #who:gabor #id:st_corridor_7
- -> struck_off

=== struck_off ===
# scene:student-struck-off
# ending:expelled
# title:Struck Off
# at:1957-02-04T08:00
# place:budapest
# sound:tram-street
# weather:clear
From all universities in the country, for good. It has a number. You hand in your drawing board, which was theirs, and keep the pencils. #id:st_struck_off_1
A building co-operative takes you on to carry bricks, and doesn't ask. After a month the foreman sees you look at a wall. "Well?" he says. You tell him. From then on he shows you all the walls. #id:st_struck_off_2
{
  - trusted_deportations == "rumour":
    In summer people come back from the east. A boy from Ilona's two beds is one of them. It wasn't rumour, then. Not all of it was what the leaflet said, either. #id:st_struck_off_3
}
Klára Szalai signs no drawing until 1968. There are eleven houses in the eighth district that are standing because of a thing she said to a foreman. #fate:klara #id:st_struck_off_4
Judit went on the Saturday. Her bed was given to a girl from Vas county who snores. #fate:judit #id:st_struck_off_5
Lajos Bakó came home from across the border in 1957. He tells what he saw, if he's asked, and stops there. #fate:lajos #id:st_struck_off_6
-> END

=== bundle ===
# scene:student-bundle
# at:1956-12-13T20:00
# place:muegyetem
# diorama:duplicator
# sound:duplicator
# crowd:0
The lights have been out for two days in the whole city; it was the strike, and they'd have no gas and nothing. Tonight they're on again, and you've work to do. #id:st_bundle_1
Two columns. On the left it's forty pages by now. Mrs Bartos has no post, but she's got a key that they forgot to ask her for. #id:st_bundle_2
"There's a time for printing, and one for putting by," she says. "My husband couldn't tell them apart." #who:bartos #id:st_bundle_3
* [Put it by: the whole bundle, where no one will look #id:st_bundle_by #src:utterly-interesting/023-silence #src:libsoc-wiki/023-sabotage-order #basis:typical]
    ~ put_by = true
    "Where?" she says; and then, "No, don't tell me." You've thought of it for weeks. Every staircase has a newel, and some of them are hollow. #id:st_bundle_4
* [Print it: a hundred copies, and a name to write to #id:st_bundle_print #src:libsoc-wiki/023-sabotage-order #src:prole-info/099-long-repression #basis:composite]
    ~ shift(exposure, 10)
    She turns the drum, since somebody's got to. You sort. Page one has Péter on it, and a drawing board. By morning it's under a hundred doors. #id:st_bundle_5
- {
  - put_by:
    -> newel
  - else:
    -> hearing
}

=== newel ===
# scene:student-newel
# at:1956-12-20T16:30
# place:budapest
# diorama:empty-flat
# sound:stairs
The stairs in Judit's house. The gas lamp's broken. The knob on the post turns to the left, stiffly. You noticed that in October, as one notices such things. #id:st_newel_1
It takes the stencil or what there is of it, the minutes, the numbers, and your two columns, rolled tight. It'd take more. Somebody is coming down from the third floor. #id:st_newel_2
{went_to == "radio":
    It's the child from that night, in a school cap. "Newel," he says, and goes on by. #id:st_newel_3
  - else:
    It's a child in a school cap. He looks at the knob, and at you, and goes on by. #id:st_newel_4
}
* [Put in the photographs as well #id:st_newel_photographs #src:utterly-interesting/023-silence #src:utterly-interesting/024-reburial-1989 #basis:typical]
    Tamás's backs and collars. One has a face in it. You look at it by the light from the yard, and put it in last, so that it'll come out first. #id:st_newel_5
* [Keep the photographs out, and burn them #id:st_newel_burn #src:utterly-interesting/023-silence #src:daily-history/022-recriminations-and-flight #basis:typical]
    Seven matches. The last one to go is laughing, with ink on her cheek or without. Words can be somebody's. Faces are only ever one's own. #id:st_newel_6
- -> nineteen_eighty_nine

=== nineteen_eighty_nine ===
# scene:student-nineteen-eighty-nine
# ending:papers-1989
# title:The Hollow Post
# at:1989-06-16T17:00
# place:budapest
# diorama:empty-flat
# sound:bells-far
# weather:clear
On the square they've been reading names since noon. You were there till your hip said no. Now you're on the stairs, with a granddaughter and a spanner. #id:st_nineteen_eighty_nine_1
There's a bulb in the gas lamp. The knob has been painted over six times. It gives with a noise like a tooth. #id:st_nineteen_eighty_nine_2
"What is it?" says the girl. She's got the e in her hand that sits too low, and holds it up to the light. Sixteen lines, and a breath of pink. #id:st_nineteen_eighty_nine_3
"Left column, what I saw," you say. "Right column, what I was told." She wants to know which one's the important one. #id:st_nineteen_eighty_nine_4
Klára Szalai taught building for twenty-six years and never said where she'd been that autumn. #fate:klara #id:st_nineteen_eighty_nine_5
Mrs Bartos kept the key until she died. Of Ervin Bartos there's a number in a list, since June. #fate:bartos #id:st_nineteen_eighty_nine_6
Judit came back for a week that summer. The two of you went up the stairs one behind the other. #fate:judit #id:st_nineteen_eighty_nine_7
-> END

=== hearing ===
# scene:student-hearing
# at:1957-03-21T09:00
# place:budapest
# diorama:council-hall
# sound:rubber-stamp
# note:A political trial. No violence.
# summary:You are on trial. The photograph is shown as evidence. You may answer.
The judge has a cold. Exhibit one's a newspaper. Exhibit two, an e that sits too low. Exhibit three is passed along by its edges. #id:st_hearing_1
{
  - photo != "":
    It's been blown up, so that there's hardly a face left, only dots. Under it, typed: the accused, agitating. #id:st_hearing_2
  - else:
    A collar, and an ear. They've photographed your ear since, for comparison. An expert speaks on ears. #id:st_hearing_3
}
{admitted:
    Your signature's under it: that's me; not sorry. #id:st_hearing_4
  - else:
    "You could not tell from this," reads out the prosecutor. "Can you tell now?" #who:prosecutor #id:st_hearing_5
}
There is one question you may answer at length. #id:st_hearing_6
* [Say what you did, and in which column it belongs #id:st_hearing_columns #src:utterly-interesting/023-silence #src:libsoc-wiki/024-repression-figures #basis:typical]
    "I saw that. I typed that. That I was told, and typed it too." The judge sneezes. The clerk looks up; he's the first who's had no trouble following. #id:st_hearing_7
* [Say what is not on the photograph #id:st_hearing_outside #src:utterly-interesting/023-silence #src:libsoc-wiki/025-fascist-claim-tested #basis:typical #pass]
    A lamp, a man on a plinth who'd asked first. Four thousand others. The river. You describe it until you are told that it isn't relevant. It's to the left of the edge, you say. #id:st_hearing_8
* [Say nothing #id:st_hearing_nothing #src:daily-history/022-recriminations-and-flight #src:prole-info/099-long-repression #basis:typical]
    It's entered as persistent denial. In the second row there's your mother, in her church coat, with bacon in her lap, in a cloth. #id:st_hearing_9
- -> exhibit

=== exhibit ===
# scene:student-exhibit
# ending:trial
# title:Exhibit Three
# at:1957-03-28T12:00
# place:budapest
# sound:rubber-stamp
{
  - exposure >= 75:
    Three years and six months. The woman beside you, for a leaflet, gets less, and one whom you don't see again gets more. #id:st_exhibit_1
  - else:
    One year and eight months. It's a mild one. The lawyer shakes your hand as if you'd won something. #id:st_exhibit_2
}
In the cell there are nine of you and a window. You teach them statics, with matches: what carries, what's carried. It turns out that the one with no schooling sees it first. #id:st_exhibit_3
When you come out there's a different coat in fashion. At the gate stands your brother, with a horse. #id:st_exhibit_4
Klára Szalai is let out before her time, in an amnesty, and draws staircases in an office where she's called by her first name. #fate:klara #id:st_exhibit_5
The photograph stays in its folder. In the nineties one may ask for it, and she does. #fate:tamas #id:st_exhibit_6
Judit sent parcels from abroad every month. About half of them came, tied up again with somebody else's knot. #fate:judit #id:st_exhibit_7
-> END

=== tram_accident ===
# scene:student-tram-accident
# at:1956-12-14T10:00
# place:ix-district
# diorama:hospital-corridor
# sound:hospital-corridor
# weather:snow
# crowd:0
# note:Police search a hospital. Fear, no violence.
# summary:Two men look for wounded fighters among the patients. Your record card says tram.
You're back in bed fourteen, for the bone. At ten o'clock two men come in with wet hats and go along by the charts. #id:st_tram_accident_1
{
  - way == "wounded-papers":
    Judit went on the Saturday, all corners. There's been no card. #id:st_tram_accident_2
  - way == "wounded-stay":
    Judit sits by you and knits. She doesn't know how. It's only so that there should be needles. #id:st_tram_accident_3
  - else:
    Judit went on the Saturday. She left her other shoes, so as to have to come back. #id:st_tram_accident_4
}
"Tram," reads the one. "What line?" There are eleven trams in this ward alone. #id:st_tram_accident_5
* [Name a line, and complain of it at length #id:st_tram_accident_complain #src:statistics-1957/005-why-the-count-may-be-low #src:daily-history/022-recriminations-and-flight #basis:typical]
    The conductor, the step, the ice. You'd like to know to whom one writes. The man with the wet hat tells you, in the end, to whom one writes. #id:st_tram_accident_6
* [Groan, and leave it to Ilona #id:st_tram_accident_ilona #src:statistics-1957/005-why-the-count-may-be-low #src:un-a3592/009-army-called-up-and-sent-home #basis:typical #pass]
    "Can't you see she's got a fever?" says Ilona. She's put the thermometer in the tea. "And wipe your feet." They look at their feet. #who:ilona #id:st_tram_accident_7
- -> stick

=== stick ===
# scene:student-stick
# ending:wounded
# title:Run Over by a Tram
# at:1957-04-15T15:00
# place:budapest
# sound:tram-street
# weather:clear
You go down the four steps of the hospital by yourself. Tread, riser. It holds. #id:st_stick_1
The leg's shorter by the width of a finger. The files were so well kept that nobody in this city will ever have been shot. Halmos was fetched in February, over something else. You've his pencil. #id:st_stick_2
On the boulevard there's scaffolding. You stand below and look up at what they are doing. "It's the tie," you say to no one. A bricklayer leans over the rail. He asks where you got that stick. #id:st_stick_3
"Tram," you say. He nods. He's got one finger missing. "Same line," he says. #id:st_stick_4
Klára Szalai finishes her studies in the evenings, eleven years late. Her left shoe is always made with a thicker sole. #fate:klara #id:st_stick_5
{way == "wounded-stay":
    Judit stayed, and was struck off in January. She builds bridges as a draughtsman, under another man's name. #fate:judit #id:st_stick_6
  - else:
    Judit wrote from a camp, and then from a college. The first letter begins in the middle of the sentence that she'd broken off. #fate:judit #id:st_stick_7
}
Doctor Halmos was let out in 1959. He looks after a village, and writes very legible cards. #fate:halmos #id:st_stick_8
-> END
