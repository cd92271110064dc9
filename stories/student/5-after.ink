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
# note:The city is attacked. In the scenes that follow there are shelling, wounded people, searches and news of a death. No details of wounds.
# summary:At dawn you hear guns and Imre Nagy on the radio. The Soviet army attacks Budapest.
It starts at five, all round the city, and it doesn't stop. #id:st_dawn_1
At twenty past, the corridor is full of people in nightshirts round one radio. Nagy's voice. He tells the country and the world that Soviet troops are attacking. It is very short. Nobody has sat down. #id:st_dawn_2
{
  - cease_fire == "asked":
    "I believe that he does," Judit's father said of him last Sunday. #id:st_dawn_9
  - cease_fire == "window":
    Last Sunday you threw a window open to hear that there was nothing. #id:st_dawn_10
  - else:
    Judit counts again on her fingers, Sunday to Sunday. It is seven. #id:st_dawn_11
}
{
  - trusted_soviet_withdrawal_october == "coming":
    Eight stations, eight times. You look for the railwayman. He has gone. #id:st_dawn_3
  - trusted_soviet_withdrawal_october == "leaving":
    They are going, you set, in your largest type. In your purse there is a list. #id:st_dawn_4
  - else:
    The airfields, says somebody. You had that low down on the page. #id:st_dawn_5
}
* [Write it down while you still have the words #id:st_dawn_write #src:daily-history/019-four-november-broadcast #src:frus-legation/019-five-in-the-morning #basis:typical]
    ~ has_papers = true
    There is hardly any room on the card. It's enough. #id:st_dawn_6
* [Go from door to door and wake the rest #id:st_dawn_wake #src:frus-legation/019-five-in-the-morning #src:hansard-1956/005-ultimatum-by-noon #basis:typical]
    "What is it?" they ask. "It's Sunday," you say. You hear yourself say it at nine doors. #id:st_dawn_7
* [Stay where you are, with the blanket over your head #id:st_dawn_blanket #src:frus-legation/019-five-in-the-morning #src:daily-history/019-four-november-broadcast #basis:typical #pass]
    Under the wool there is your own breath and the smell of ink. You give yourself until a hundred. At sixty the window comes in. #id:st_dawn_8
- -> eight_oh_seven

=== eight_oh_seven ===
# scene:student-eight-oh-seven
# at:1956-11-04T08:10
# place:muegyetem
# sound:radio-static
# note:The city is under attack. You decide where to be.
# summary:The free radio falls silent. You can go to the first-aid post, to the paper's office, or down to a cellar.
There has been an appeal for help on the radio. At seven minutes past eight the set begins to hiss. Someone turns the knob both ways, and leaves it on the hiss, in case. #id:st_eight_oh_seven_1
{called_for_calm:
    Gábor stands by you with his briefcase. There is nothing left in it to vote on. #id:st_eight_oh_seven_2
}
{
- trusted_leaderless == "strength":
    Nobody gives an order. Nobody ever did, and it worked. #id:st_eight_oh_seven_8
- trusted_leaderless == "weakness":
    You look round for somebody. Everyone is looking round. #id:st_eight_oh_seven_9
- else:
    It hung on Moscow, you told the Englishman. #id:st_eight_oh_seven_10
}
Three places come to mind. In one people will be hurt. In one there is a cupboard full of cards with names on them. And under Judit's house is a cellar, with her in it. #id:st_eight_oh_seven_3
* [To the aid post, while a bridge is still open #id:st_eight_oh_seven_aid #src:frus-legation/021-parliament-taken #src:statistics-1957/002-where-they-died #basis:typical #to:ix-district]
    You cross with three nurses and a priest on a bicycle. The tanks on the embankment are busy looking the other way. #id:st_eight_oh_seven_4
    -> aid_again
* [Down to the office; those lists mustn't be found #id:st_eight_oh_seven_papers #src:frus-legation/019-five-in-the-morning #src:utterly-interesting/016-street-by-street #basis:typical #to:muegyetem]
    The door is unlocked. Mrs Bartos is kneeling at the stove in her hat, feeding it. "You take A to K," she says. #who:bartos #id:st_eight_oh_seven_5
    -> lists
* [Over the river to Judit's cellar #id:st_eight_oh_seven_cellar #src:frus-legation/019-five-in-the-morning #src:prole-info/073-attack-of-4-november #basis:typical #pass #to:budapest]
    ~ shift(trust_judit, 6)
    {refused_father:
        You don't know if you will be let in. Judit's mother opens. "Child," she says, "your knees." #id:st_eight_oh_seven_6
      - else:
        It takes three hours to do a walk of twenty minutes. Judit's father opens. He holds an axe, the wrong way round. #id:st_eight_oh_seven_7
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
The gymnasium has lost its roof. They have moved into the boiler room, where the surgeon, Halmos, operates between two gauges. #id:st_aid_again_1
{task == "stretcher":
    Sister Ilona gives you the foot end without looking up. "Oh, good," she says. "The short one." #who:ilona #id:st_aid_again_6
  - else:
    A nurse, Ilona, looks you up and down and gives you the foot end of a stretcher. "Short," she says. "Good." #who:ilona #id:st_aid_again_7
}
They are shelling the Corvin passage. You know about loads. At each thud you know what has come down: a cornice; a stair; that was a floor. #id:st_aid_again_2
* [Carry, until it's too dark to carry #id:st_aid_again_carry #src:utterly-interesting/016-street-by-street #src:statistics-1957/003-wounded-and-young #basis:typical]
    ~ shift(strength, -12)
    Work boots. Work boots. A pair of slippers. Soldier's boots, with foot-rags, not ours. Nobody says anything to that. You take them at the same pace as the rest. #id:st_aid_again_3
* [Work inside with Halmos, and hold the lamp #id:st_aid_again_lamp #src:utterly-interesting/016-street-by-street #src:statistics-1957/003-wounded-and-young #basis:typical #pass]
    ~ shift(strength, -4)
    You learn to look at the lamp. Once he asks you how thick the wall is. Fifty centimetres, brick. He nods and bends down again. #id:st_aid_again_4
* [Ask everyone brought in about a boy called Jóska #id:st_aid_again_joska #src:prole-info/037-child-fighters #src:statistics-1957/003-wounded-and-young #basis:typical]
    Which, they say, the one at the crossing, or the one with the sledge? There are several by now. No one has a surname. #id:st_aid_again_5
- -> eleven_steps

=== eleven_steps ===
# scene:student-eleven-steps
# shared:ulloi-ut
# at:1956-11-05T15:40
# place:ix-district
# note:You may be wounded in this scene. No details of wounds.
# summary:A wounded man lies across an open street under fire. You may go out for him. If you do, you are hit in the leg.
Monday. You were to have had classes. #id:st_eleven_steps_1
A man lies on the other side, by the pillar for posters. Now and then he lifts an arm. The road between is eleven steps wide. At the end of it stands a tank, which for an hour has fired at everything that moves: a dog, a curtain. #id:st_eleven_steps_2
Ilona has a stretcher and only herself. She doesn't ask you. #id:st_eleven_steps_3
* {strength >= 50} [Take the foot end and go #id:st_eleven_steps_go #src:utterly-interesting/016-street-by-street #src:daily-history/020-casualties #basis:typical]
    ~ wounded = true
    ~ shift(strength, -30)
    You count. At seven there's a knock at your leg, as if a child wanted you to turn round. You go on to eleven. The man says thank you. #id:st_eleven_steps_4
    -> ward
* {strength < 50} [Take the foot end and go #id:st_eleven_steps_goweak #src:utterly-interesting/016-street-by-street #src:daily-history/020-casualties #basis:typical #locked:You have carried since yesterday noon. Your hands no longer close.]
* [Say: after dark #id:st_eleven_steps_dark #src:utterly-interesting/016-street-by-street #src:statistics-1957/004-unburied #basis:typical #pass]
    You both keep watch on the arm. It's dark by five. When you get across he is asleep, and only asleep. He scolds you for being slow. #id:st_eleven_steps_5
* [Try it by the cellars instead, wall by wall #id:st_eleven_steps_cellars #src:prole-info/037-child-fighters #src:utterly-interesting/016-street-by-street #basis:composite]
    You draw four houses in your head, and are wrong about one. It takes two hours. The arm no longer goes up by then. You bring him back all the same. #id:st_eleven_steps_6
- -> lime

=== lists ===
# scene:student-lists
# at:1956-11-04T10:00
# place:muegyetem
# diorama:duplicator
# sound:shots-far
# note:Shelling nearby. Fear.
# summary:You and Mrs Bartos burn lists of names during the attack.
Cards, boxes of them: stewards, bearers, who had which armband, who brought his own typewriter. Many are in your best lettering. #id:st_lists_1
A to K takes an hour. At G you hold Gábor, faculty, year, and in the corner your own small note: frightened, reliable. #id:st_lists_2
Then comes Klára Szalai. Someone has filed you under your first name. #id:st_lists_3
* [Burn it all, and your own papers too #id:st_lists_all #src:frus-legation/019-five-in-the-morning #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ has_papers = false
    Last of all goes what you had kept for yourself. You keep feeling for the strap of the drawing tube. #id:st_lists_4
* [Burn the names and keep what has no names in it #id:st_lists_names #src:utterly-interesting/023-silence #src:prole-info/055-new-papers #basis:typical]
    ~ has_papers = true
    What is left fits in your drawing tube: the points, the newspaper, the photographs that show only backs. "They'll say it was all lies," you explain. "They'll say so anyway," says Mrs Bartos. She holds the lid. #who:bartos #id:st_lists_5
* [Leave the stove to her, sit under the table #id:st_lists_table #src:utterly-interesting/016-street-by-street #src:utterly-interesting/023-silence #basis:typical #pass]
    You sit with your back to one leg of it and hear her going through the alphabet in a low voice. #id:st_lists_6
- -> gate_guard

=== gate_guard ===
# scene:student-gate-guard
# at:1956-11-06T09:30
# place:muegyetem
# sound:tanks-far
# note:Soldiers search the university. Nobody is hurt.
# summary:Soviet soldiers search the building. You speak to one of them in Russian.
On Tuesday there are soldiers in the stove room, with mud to their belts. One turns over the cold ash with his bayonet and brings up a corner of card, with a J on it. #id:st_gate_guard_1
He holds it out to you. He would like to know what it says. #id:st_gate_guard_2
{soldier != "":
    You think of the boy in the copper. He said please. #id:st_gate_guard_3
}
* [Tell him it's a list of books #id:st_gate_guard_books #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:typical]
    ~ to_the_soldiers = "books"
    "Books," he repeats, pleased. He was a schoolmaster once, for half a year. He puts the J in his pocket. #id:st_gate_guard_4
* [Ask him if he knows what city he's in #id:st_gate_guard_city #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:documented]
    ~ to_the_soldiers = "city"
    He looks out at the river, to see if it's a trick. "They said Suez," he answers, very low. "Isn't that the canal?" #who:tank-soldier #id:st_gate_guard_5
* [Shake your head and say nothing in any language #id:st_gate_guard_nothing #src:prole-info/074-appeals-to-soldiers #src:utterly-interesting/023-silence #basis:typical #pass]
    ~ to_the_soldiers = "silent"
    He shrugs and lets the corner of card fall. Mrs Bartos asks him, in Hungarian, to wipe his feet. #id:st_gate_guard_6
- -> lime

=== house_cellar ===
# scene:student-house-cellar
# at:1956-11-04T12:00
# place:budapest
# diorama:cellar
# sound:cellar
# note:People shelter from shelling.
# summary:You shelter in a cellar with Judit, her parents and the neighbours.
Coal, potatoes, twenty-six people and a canary. It is the same cellar. Béla Lengyel has sat down on the same step, his wife says, as in forty-four. #id:st_house_cellar_1
The man from the second floor says aloud that some people must feel at home, now that their friends are here. It becomes very quiet. #id:st_house_cellar_2
* [Move over and sit on the step beside Judit's father #id:st_house_cellar_sit #src:prole-info/073-attack-of-4-november #src:utterly-interesting/016-street-by-street #basis:typical #pass]
    ~ shift(trust_judit, 5)
    He makes room. After a while he says, to his knees, "They gave me bread, that time. In a cap. One doesn't stop having eaten it." #who:bela #id:st_house_cellar_3
* [Tell the man who laid out the points with you #id:st_house_cellar_tell #src:libsoc-wiki/013-wiles-moral-purity #src:un-a3592/018-sixteen-points-first-half #basis:typical]
    ~ shift(trust_judit, 4)
    "She laid out every sheet," you say. "On the floor, edge to edge." The man from the second floor says he didn't mean anything by it. #id:st_house_cellar_4
* [Look up at the vault and do the sum #id:st_house_cellar_vault #src:utterly-interesting/016-street-by-street #src:statistics-1957/002-where-they-died #basis:typical]
    Three bricks thick, a flat arch, iron ties. It is a good vault. It will take the house, you say, and people look at you as if you had built it. #id:st_house_cellar_5
- -> suez

=== suez ===
# scene:student-suez
# at:1956-11-06T10:00
# place:budapest
# cue:stairs
# note:Soldiers enter the cellar. Fear; nobody is hurt.
# summary:Soviet soldiers search the cellar. One asks where the canal is.
On Tuesday a torch comes down the steps, with a gun behind it and a boy behind that. He lights one face after another, and at the canary he stops. #id:st_suez_1
He says something. It isn't Russian. The other one, up on the stairs, puts it into something nearer. #id:st_suez_2
"He's asking," you say, "where the canal is." #who:klara #id:st_suez_3
"What canal?" #who:neighbour #id:st_suez_4
"Suez." #id:st_suez_5
{soldier != "":
    The boy in the copper at least knew where he was. #id:st_suez_6
}
* [Tell them in Russian what city this is #id:st_suez_city #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:documented]
    ~ to_the_soldiers = "city"
    It goes up the stairs and comes down again. The one with the torch shakes his head. He has an order, and it says English and French. #id:st_suez_7
* [Say that there are only women and old people here #id:st_suez_women #src:socialist-world/028-fresh-troops-and-suez #src:utterly-interesting/016-street-by-street #basis:typical #pass]
    ~ to_the_soldiers = "women"
    It's not quite true. The man from the second floor makes himself as old as he can. They go. One of them puts down a crust for the canary. #id:st_suez_8
* [Let Judit's father talk to them #id:st_suez_bela #src:socialist-world/028-fresh-troops-and-suez #src:daily-history/002-liberators-to-occupiers #basis:typical]
    ~ to_the_soldiers = "guest"
    He learned his from them, in forty-five. He talks for a long time. "What did you say?" "I asked them to go home," he says. "As one asks a guest." #who:bela #id:st_suez_9
- -> lime

=== ward ===
# scene:student-ward
# at:1956-11-09T09:00
# place:ix-district
# diorama:hospital-corridor
# sound:hospital-corridor
# note:A hospital ward after the fighting. News of a death.
# summary:You lie in hospital with a leg wound. Judit brings news: Péter is dead.
Bed fourteen, by the window. The leg is there; you asked. #id:st_ward_1
Judit comes on the fifth day with a jar of plums, and doesn't open it. Péter. On Tuesday, at the körtér, by the corner with the chemist's. A woman dug the place in the little park. She put up his drawing board. #id:st_ward_2
{boy == "stopped":
    And a boy with a tooth gone asked at the door for the girl with the glove, and ran off. #id:st_ward_3
}
* [Ask her what's written on it #id:st_ward_written #src:statistics-1957/004-unburied #src:daily-history/020-casualties #basis:typical]
    "His name. And fourth year." She has lime on her shoes. She wipes her face with your hand. #who:judit #id:st_ward_4
* [Turn to the wall, let her talk about the plums #id:st_ward_wall #src:statistics-1957/004-unburied #src:utterly-interesting/018-toll #basis:typical #pass]
    They're from the tree at her aunt's. There was sugar; she got it for a lamp. She tells you all there is to know about the lamp. #id:st_ward_5
* [Make her tell you everyone's name that she knows of #id:st_ward_names #src:statistics-1957/004-unburied #src:statistics-1957/001-two-thousand-seven-hundred #basis:typical]
    ~ has_papers = true
    You write on the back of your temperature chart, small. Those you don't know are the worst. #id:st_ward_6
- -> kitchen_set

=== lime ===
# scene:student-lime
# at:1956-11-09T10:00
# place:budapest
# diorama:empty-flat
# sound:snow-silence
# note:Ruins and provisional graves. A friend is dead.
# summary:You walk through the destroyed streets and find Péter's grave in a park.
On Friday there are people in the streets again, close to the walls. Whole fronts have come down, and up there are rooms with the lamp still hanging. You can see how everything was made. #id:st_lime_1
In the little park by the körtér there are boards in the ground, white with lime. One is a drawing board. Péter Sólyom, it says in red pencil, fourth year. #id:st_lime_2
{boy == "stopped":
    A boy with a missing tooth is watering the boards with a can. He sees you. He puts down the can and goes. #id:st_lime_3
}
* [Put his name right, where the rain got it #id:st_lime_line #src:statistics-1957/004-unburied #src:utterly-interesting/018-toll #basis:typical]
    You go over it with India ink, the kind that doesn't run. He would have found it too neat. #id:st_lime_4
* [Stand there for a bit, with the others #id:st_lime_stand #src:statistics-1957/004-unburied #src:daily-history/020-casualties #basis:typical #pass]
    A woman beside you has a pot of asters and no board to set it at. After a time she gives it to Péter. #id:st_lime_5
* [Go from board to board and copy the names #id:st_lime_copy #src:statistics-1957/004-unburied #src:statistics-1957/001-two-thousand-seven-hundred #basis:typical]
    ~ has_papers = true
    Some have names, some only the number of a house, two have a cap. A man in a good coat asks for whom you write, and you say: for the faculty. #id:st_lime_6
- -> kitchen_set

=== kitchen_set ===
# scene:student-kitchen-set
# at:1956-11-11T16:00
# place:budapest
# diorama:kitchen-radio
# sound:radio-static
{wounded:
    The ward has a set under a pillow. In visiting hours they pass it along, an ear each. #id:st_kitchen_set_1
  - else:
    The Lengyels have their set under a quilt. You listen with your head in. #id:st_kitchen_set_2
}
Kádár has announced that it is finished. The station in Munich is still speaking, through the jamming. #id:st_kitchen_set_3
{
  - neutral == "standing":
    Like standing, you wrote, on the first. #id:st_kitchen_set_10
  - neutral == "milk":
    Gábor's uncle has stopped delivering milk. #id:st_kitchen_set_11
  - else:
    On your map that is past the pink. #id:st_kitchen_set_12
}
"They told us to hold out," says the neighbour. "I heard it, with these ears." #who:neighbour #id:st_kitchen_set_4
"They read out letters," says Judit. "They never said when." #who:judit #id:st_kitchen_set_5
"It's all been paid for from there," says somebody who has been reading the new newspaper. He doesn't say it loudly. #id:st_kitchen_set_6
* [Believe that they promised help and did not send it #id:st_kitchen_set_promised #src:libsoc-wiki/027-west-and-radio-free-europe #src:frus-legation/012-crowd-asks-for-help #basis:composite #weigh:radio-free-europe]
    ~ trusted_radio_free_europe = "promised"
    You go back over every evening. You can't find the sentence. But you know you were waiting, and no one starts to wait by himself. #id:st_kitchen_set_7
* [Believe that you all heard what you wanted to hear #id:st_kitchen_set_wanted #src:libsoc-wiki/027-west-and-radio-free-europe #src:frus-legation/014-no-leadership-from-washington #basis:composite #weigh:radio-free-europe]
    ~ trusted_radio_free_europe = "wanted"
    It was a voice in the dark, and friendly. On that you had built, storey by storey, and not once asked to see the ground. #id:st_kitchen_set_8
* [Believe that no voice from outside made any of this #id:st_kitchen_set_ours #src:libsoc-wiki/025-fascist-claim-tested #src:socialist-world/034-no-reaction-to-speak-of #basis:composite #weigh:radio-free-europe]
    ~ trusted_radio_free_europe = "ours"
    No one in Munich typed it. You could show the fingers it was typed with. #id:st_kitchen_set_9
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
    Halmos sits down on your bed with your card. Gunshot, left thigh, it says. He licks his pencil. "You were run over by a tram," he tells you. "Which line would you like?" #who:halmos #id:st_record_cards_1
  - else:
    The surgeon, Halmos, needs somebody with a neat hand. He wants his cards written again. Gunshot becomes tram. Splinter becomes stove. Those under eighteen all have appendicitis. #who:halmos #id:st_record_cards_2
}
On the sill lies a leaflet, of yesterday. At the Western Station, it says, people hear hammering from sealed goods wagons. They are being taken east. #id:st_record_cards_3
{
  - missing == "small":
    An old man on the stairs unfolds your back page. It has come apart into four. #id:st_record_cards_8
  - missing == "front":
    Over the beds somebody has pasted your page one, with the names. Eleven are crossed off. #id:st_record_cards_9
  - else:
    You catch yourself saying it half aloud, by the hour: name, age, coat. #id:st_record_cards_10
}
Sister Ilona has counted her beds. Two are empty this morning which weren't last night. #id:st_record_cards_4
* [Rewrite the cards, and invent a different tram for each #id:st_record_cards_cards #src:statistics-1957/005-why-the-count-may-be-low #src:daily-history/020-casualties #basis:composite]
    ~ shift(exposure, 3)
    You have never known a town with so many trams. Halmos signs without reading. #who:halmos #id:st_record_cards_5
* [Copy the leaflet and put one in each coat #id:st_record_cards_leaflet #src:un-a3592/014-leaflet-on-deportations #src:prole-info/090-flight-and-deportations #basis:composite]
    ~ shift(exposure, 6)
    "If it isn't true?" says Ilona. You have heard that question before, about trains. You leave out the adjectives. #who:ilona #id:st_record_cards_6
* [Ask Ilona who was in the two beds #id:st_record_cards_remember #src:time-1956/005-serovs-trains #src:statistics-1957/005-why-the-count-may-be-low #basis:typical #pass]
    One was fifteen and snored. One drew the nurses. She gives you both names with her back to you, folding a sheet. #id:st_record_cards_7
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
It has been a month. You had it from the person in front in the queue. At two, nobody. #id:st_silent_hour_1
{wounded:
    They have pushed your bed up against the panes. You can see to the corner. #id:st_silent_hour_2
  - else:
    You are at a window on the third floor. You can see to the corner. #id:st_silent_hour_3
}
At five to, there are people, walking fast. At two the last door closes. Then there is the street. The tram lines. A sheet of newspaper, turning over. #id:st_silent_hour_4
{
  - to_the_soldiers == "books":
    Somewhere a schoolmaster has the letter J in his pocket. #id:st_silent_hour_12
  - to_the_soldiers == "city":
    Whoever was looking for a canal could look now. #id:st_silent_hour_13
  - to_the_soldiers == "silent":
    You shook your head at one of them once. Now the street does. #id:st_silent_hour_14
  - to_the_soldiers == "women":
    Only women and old people, you'd told them. Today not even those. #id:st_silent_hour_15
  - to_the_soldiers == "guest":
    As one asks a guest, said Judit's father. This is how. #id:st_silent_hour_16
}
{
- trusted_leaderless == "strength":
    Nobody is leading this. You told an Englishman once that it works. #id:st_silent_hour_9
- trusted_leaderless == "weakness":
    Somebody must have thought of it first. You would like to know him. #id:st_silent_hour_10
- else:
    It hangs on Moscow, you told an Englishman. This doesn't. #id:st_silent_hour_11
}
* [Look at it for the whole hour #id:st_silent_hour_look #src:prole-info/092-silent-hour #basis:documented]
    A patrol comes down the middle of the road, six men. Theirs are the only steps. Halfway along, one of them begins to look up at the windows. #id:st_silent_hour_5
* [Close your eyes and listen #id:st_silent_hour_listen #src:prole-info/092-silent-hour #basis:documented]
    {for_silence:
        You asked for silence once, in a hall, for one afternoon. There turns out to be a clock in it, and a pigeon's foot on tin. #id:st_silent_hour_6
      - else:
        There's a clock somewhere. A pigeon's foot on tin. Below you somebody coughs, behind a shut window. #id:st_silent_hour_7
    }
* [Draw it, as it is #id:st_silent_hour_draw #src:prole-info/092-silent-hour #basis:typical]
    ~ has_papers = true
    Two verticals, one horizon. You put the hour and the day in the corner. You have never drawn this street before without figures in it. #id:st_silent_hour_8
- -> posters

=== posters ===
# scene:student-posters
# at:1956-11-27T16:30
# place:budapest
# diorama:kitchen-radio
# sound:kitchen-night
The walls have begun to talk. Lost: the confidence of the people. Wanted: a premier, no backbone required. Ten million counter-revolutionaries are roaming the country. #id:st_posters_1
{
  - nine_points_as == "full":
    Beneath them, brown by now, hang your nine points. #id:st_posters_8
  - nine_points_as == "half":
    Beneath them hangs a poem about Warsaw. So that was the side. #id:st_posters_9
  - else:
    Beneath them hang nine points, in your typing, on union paper. #id:st_posters_10
}
{wounded:
    You have been carried to the Lengyels', since the beds were needed, with your leg on a chair. #id:st_posters_2
  - else:
    You have a key to the Lengyels' flat by now. There is a pot of paste on the stove, and it isn't for wallpaper. #id:st_posters_3
}
Judit wants one of your own. It has to be short, she says; people read it walking by. #id:st_posters_4
* [Letter: proletarians unite, but never more than two #id:st_posters_three #src:prole-info/091-posters #basis:documented]
    ~ shift(exposure, 5)
    In your House of Culture capitals. It hangs by the tram stop for twenty minutes. Judit counts fourteen people who tie their shoelaces there. #id:st_posters_5
* [Letter: we interfered in our own internal affairs #id:st_posters_affairs #src:prole-info/091-posters #basis:documented]
    ~ shift(exposure, 5)
    Judit's father comes in for his glasses, reads it, and goes out with his shoulders shaking. #id:st_posters_6
* [Stir the paste; you have no jokes left #id:st_posters_paste #src:prole-info/091-posters #src:utterly-interesting/023-silence #basis:typical]
    "Then make the letters," says Judit. "I'll be funny." She isn't. But it's a good, wide A. #id:st_posters_7
- -> photograph

=== photograph ===
# scene:student-photograph
# at:1956-12-01T11:00
# place:muegyetem
# diorama:empty-flat
# sound:quiet-room
# cue:rubber-stamp
# note:A person from the police questions you. Pressure, no violence.
# summary:You are shown a photograph from the autumn and asked who is on it.
The dean's office. Mrs Bartos isn't at her table. A polite man of about thirty squares a folder with the table's edge. #id:st_photograph_1
{
  - monday_vote == "classes":
    On the board it still says Monday, eight o'clock, statics. #id:st_photograph_17
  - monday_vote == "wait":
    Until the last tank has left, you'd voted. One stands outside. #id:st_photograph_18
  - else:
    Gábor comes out as you go in. "They're asking about Monday," he says. #id:st_photograph_19
}
{
  - exposure >= 60:
    It is thick. A red pencil has been at it. #id:st_photograph_2
  - else:
    There are three sheets in it. He lets you see that it's three. #id:st_photograph_3
}
{
- own_file == "shown":
    You have held a page about yourself before. It was shorter, and signed with a flower. #id:st_photograph_14
- own_file == "burnt":
    You burned one like it in the boiler, in November. They have begun again. #id:st_photograph_15
- else:
    The first is your own frame, cut out of the newspaper: origin, conduct, bed. #id:st_photograph_16
}
{
  - photo == "march":
    He lays down a photograph. Arms linked, sun, ink on a cheek. #id:st_photograph_4
  - photo == "statue":
    He lays down a photograph. A rope, a heap of people on the ground, and you among them, laughing. #id:st_photograph_5
  - photo == "leaflet":
    He lays down a photograph. A tank, a hand coming out of it, and yours. #id:st_photograph_6
  - photo == "barricade":
    He lays down a photograph. Night, flash, your mouth wide open, and a row of bottles. #id:st_photograph_7
  - photo == "press":
    He lays down a photograph. Lamp, drum, ink. You can read the headline. #id:st_photograph_8
  - else:
    He lays down a photograph. A row of marchers. One girl has turned away. A collar, and an ear. #id:st_photograph_9
}
"Who's that?" he says. #who:polite-man #id:st_photograph_10
* [Say that it's you #id:st_photograph_me #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:composite]
    ~ admitted = true
    ~ shift(exposure, 8)
    He had the next three questions ready, and has to turn the page. "You're not sorry," he notes, and reads it back to you to sign. #who:polite-man #id:st_photograph_11
* [Say that you can't tell from this #id:st_photograph_cannot #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:typical #pass]
    "No," he agrees. "One can't, quite." He puts it away. "It'll come to you." #who:polite-man #id:st_photograph_12
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
Only women. It came by the queues again. In black, if you have black; Judit's mother has, from last time. She has brought three scarves. #id:st_women_1
{wounded:
    You have a stick and Judit's arm. They go slowly enough for a stick. #id:st_women_2
  - else:
    You walk arm in arm, three abreast. #id:st_women_3
}
Thirty thousand, it will be said. From inside you see hats. Black flags, and the other one. No one speaks. #id:st_women_4
{
- trusted_crowd_23_october == "two":
    You once gave a crowd five noughts. Nobody counts from inside, Judit said. #id:st_women_10
- trusted_crowd_23_october == "three":
    You once gave a crowd five noughts and a three. Today you could not say if there are ten rows or a thousand. #id:st_women_11
- else:
    You would print it again without a figure. #id:st_women_12
}
Mrs Bartos is there, with a man's winter coat over her arm. #id:st_women_5
* [Go over and walk beside Mrs Bartos #id:st_women_bartos #src:prole-info/093-mothers-march #src:prole-info/048-prisoners-freed #basis:typical]
    "They've given me notice," she says to the air ahead of her. Then she lets you take the other sleeve. You carry it between you. #who:bartos #id:st_women_6
* [Keep step with Judit and her mother #id:st_women_step #src:prole-info/093-mothers-march #basis:documented]
    ~ shift(trust_judit, 4)
    Her mother's lips move. You think that it's a prayer. It is names; there are seven. When she gets to the end she begins again. #id:st_women_7
* [Look at the soldiers, one by one, as you go by #id:st_women_soldiers #src:prole-info/093-mothers-march #src:prole-info/047-no-hatred-of-soldiers #basis:typical]
    They look at the roofs. One is as young as Ferenc, and has something in his eye. #id:st_women_8
- {for_silence and not wounded:
    You notice that you are counting windows, as in October. There is nobody at them; they are all down here. #id:st_women_9
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
There are no candles in the shops. Somebody has seen to that. So at ten to twelve people in every flat are on their knees before a drawer. #id:st_midnight_candles_1
Judit's father goes into the bedroom. He comes back with a glass with a light in it, which has burned since yesterday evening. It is for seven people, he says. It will do for some more. #id:st_midnight_candles_2
Across the yard, one window. Then the one above. #id:st_midnight_candles_3
* [Put your own on the sill: bootblack, and a string #id:st_midnight_candles_own #src:prole-info/093-mothers-march #basis:typical]
    ~ candle = "string"
    It smokes and stinks and burns. Across the yard someone lifts a hand to it. #id:st_midnight_candles_4
* [Set it there for Péter, and say so #id:st_midnight_candles_peter #src:prole-info/093-mothers-march #src:statistics-1957/004-unburied #basis:typical]
    ~ candle = "peter"
    "Fourth year," says Judit. Her father asks what he was like. You tell him about the shoebox, and how he leaned in the door. #id:st_midnight_candles_5
* [Stand at the back and see the whole façade #id:st_midnight_candles_back #src:prole-info/093-mothers-march #basis:documented]
    ~ candle = "facade"
    Five storeys, a light in every axis. It lasts an hour or so. Then they go out one by one, from below. #id:st_midnight_candles_6
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
Two hundred council people were fetched yesterday, it's said. They have lists, and you have typed lists. #id:st_go_or_stay_1
Judit has been to the station: there's a train on Saturday, full of people with one bag. About the other trains nobody agrees. Hundreds to a train, says the leaflet. Thousands, says the queue, for good. Only those with weapons, says the neighbour. Notes were thrown from the wagons, says Ilona; some will come back. #id:st_go_or_stay_2
{
  - trusted_radio_free_europe == "promised":
    West is where help was to come from. #id:st_go_or_stay_10
  - trusted_radio_free_europe == "wanted":
    West is where the voice was. You have stopped building on it. #id:st_go_or_stay_11
  - else:
    West, says the new newspaper, is where it was all paid for. #id:st_go_or_stay_12
}
Judit has her coat on. She has had it on all evening. #id:st_go_or_stay_3
* {trust_judit >= 52 or sheltered_father} [They take us away: go west with Judit on Saturday #id:st_go_or_stay_judit #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:documented #weigh:deportations #to:western-border]
    ~ trusted_deportations = "taken"
    ~ way = "austria-judit"
    "Say it again," says Judit. You say it again. She goes to tell them in the next room. For a long time no one in there says anything. #id:st_go_or_stay_4
* {trust_judit < 52 and not sheltered_father} [They take us away: go west with Judit on Saturday #id:st_go_or_stay_judit_no #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:documented #locked:You left her with her father and the cross on the door. She has asked someone else to go with her.]
* [They take us away: go west, alone, without goodbyes #id:st_go_or_stay_alone #src:utterly-interesting/021-exodus #src:time-1956/005-serovs-trains #basis:documented #weigh:deportations #to:western-border]
    ~ trusted_deportations = "taken"
    ~ way = "austria-alone"
    Whoever doesn't know can't be asked. You leave your key under the flowerpot. #id:st_go_or_stay_5
* [They want fighters: go home, no one looks in a stable #id:st_go_or_stay_home #src:soviet-reports/007-serov-counts-prisoners #src:prole-info/059-gyor-councils #basis:typical #weigh:deportations #to:gyor]
    ~ trusted_deportations = "fighters"
    ~ way = "gyor"
    {promised_home:
        As soon as I can, you wrote on the back of her letter. It has taken you six weeks. #id:st_go_or_stay_6
      - else:
        You never answered your mother's letter. You will have to answer it standing in the door. #id:st_go_or_stay_7
    }
* [Most of it's rumour: stay, and go to your lectures #id:st_go_or_stay_stay #src:prole-info/090-flight-and-deportations #src:daily-history/023-kadar-consolidates #basis:typical #weigh:deportations #to:muegyetem]
    ~ trusted_deportations = "rumour"
    ~ way = "stay"
    You have a drawing board, a bed, and two years of statics. "Somebody's got to be here," you say. #id:st_go_or_stay_8
* [It's true and must be written down: stay #id:st_go_or_stay_write #src:un-a3592/014-leaflet-on-deportations #src:utterly-interesting/023-silence #basis:composite #weigh:deportations #to:muegyetem]
    ~ trusted_deportations = "taken"
    ~ way = "write"
    ~ has_papers = true
    Names, streets, who saw it, who only heard. Judit takes off her coat to hug you, and puts it on again. #id:st_go_or_stay_9
- -> what_is_left

=== leg_on_a_chair ===
# scene:student-leg-on-a-chair
# at:1956-12-06T21:00
# place:budapest
# diorama:empty-flat
# sound:kitchen-night
Two hundred council people were fetched yesterday, it's said. Judit has been to the station: there's a train on Saturday, full of people with one bag. From where it stops you walk, through water. Halmos gives your leg till spring. #id:st_leg_on_a_chair_1
About the other trains nobody agrees. Hundreds to a train, says the leaflet. Thousands, says the queue, for good. Only those with weapons, says the neighbour. Notes were thrown from the wagons, says Ilona; some will come back. #id:st_leg_on_a_chair_2
{
  - trusted_radio_free_europe == "promised":
    West is where help was to come from. #id:st_leg_on_a_chair_7
  - trusted_radio_free_europe == "wanted":
    West is where the voice was. You have stopped building on it. #id:st_leg_on_a_chair_8
  - else:
    West, says the new newspaper, is where it was all paid for. #id:st_leg_on_a_chair_9
}
Judit's coat is on. #id:st_leg_on_a_chair_3
* [They take us: tell her to go, with your papers #id:st_leg_on_a_chair_go #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #weigh:deportations]
    ~ trusted_deportations = "taken"
    ~ way = "wounded-papers"
    She puts them under her vest, next to the skin. "I'll be all corners," she says. #who:judit #id:st_leg_on_a_chair_4
* [Some come back: ask her to stay #id:st_leg_on_a_chair_ask #src:prole-info/090-flight-and-deportations #src:daily-history/023-kadar-consolidates #basis:typical #weigh:deportations]
    ~ trusted_deportations = "rumour"
    ~ way = "wounded-stay"
    You hadn't known that you would ask it. She undoes the top button, and stands there with her hand on the next. #id:st_leg_on_a_chair_5
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
# cue:tram-bell
# crowd:0
# linking
{
  - candle == "string":
    At five a tram goes by, lit and empty. There is a black ring on the sill. #id:st_what_is_left_16
  - candle == "peter":
    At five a tram goes by, lit and empty. The glass on the sill has burned down. #id:st_what_is_left_17
  - else:
    At five a tram goes by, lit and empty, as it was then. #id:st_what_is_left_1
}
{
  - trusted_radio_who_fired_first == "avh":
    Nobody has asked you about the Radio. You would have told them: from the windows. #id:st_what_is_left_2
  - trusted_radio_who_fired_first == "armed-crowd":
    Nobody has asked you about the Radio. They would have liked your rifles in the street. You are glad. #id:st_what_is_left_3
  - else:
    You were there, they'll say, as if that settled it. #id:st_what_is_left_4
}
{
  - trusted_deportations == "taken":
    You have slept with your shoes on. #id:st_what_is_left_12
  - trusted_deportations == "fighters" and had_rifle:
    Nobody saw you with a weapon. You held one for a whole night once. Nobody saw. #id:st_what_is_left_13
  - trusted_deportations == "fighters":
    Nobody has seen you with a weapon. You go through the streets again in your head, to be sure. #id:st_what_is_left_14
  - else:
    No lorry stopped in the street tonight. You listened for it. #id:st_what_is_left_15
}
{
  - boy == "errand":
    A woman in the queue says that they took a boy from the crossing, gap-toothed, in a lorry. You gave him an errand once. #id:st_what_is_left_5
  - boy == "went":
    In Ferencváros a grandmother still puts out a plate. #id:st_what_is_left_6
  - else:
    Jóska throws stones at people he knows. He has thrown one at you. #id:st_what_is_left_7
}
{
  - trusted_radio_free_europe == "promised":
    No one came. You have stopped going to the window for it. #id:st_what_is_left_8
  - trusted_radio_free_europe == "ours":
    It was typed here. Nobody is going to believe that, on either side. #id:st_what_is_left_9
  - else:
    You can still do all the voices. They were very friendly. #id:st_what_is_left_10
}
* [Get up, quietly #id:st_what_is_left_up #src:prole-info/090-flight-and-deportations #src:utterly-interesting/023-silence #basis:typical]
    The floor is cold. You know where it creaks. #id:st_what_is_left_11
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
In the compartment sit eight people who are all visiting an aunt. Judit has her father's watch on her upper arm, under the sleeve. #id:st_train_west_1
At Győr two men with armbands get in. They want to see who lives here. You do; it is in your papers. Judit doesn't. #id:st_train_west_2
* [Say that she is your brother's fiancée #id:st_train_west_fiancee #src:utterly-interesting/021-exodus #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ at_gyor = "fiancee"
    "What's his name?" "Ferenc," says Judit, and goes red. That is what saves you. #id:st_train_west_3
* [Give them your mother's bacon, and say nothing #id:st_train_west_bacon #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical]
    ~ at_gyor = "bacon"
    One of them weighs it in his hand. "Get out on the left," he tells you, "when it slows down." #who:man-with-armband #id:st_train_west_4
- -> reeds

=== reeds ===
# scene:student-reeds
# at:1956-12-08T23:30
# place:western-border
# diorama:border
# sound:reeds-wind
# weather:snow
# crowd:0
# note:A dangerous crossing at night. Nobody is hurt.
# summary:A farmer leads you and Judit to the marsh at night. You reach Austria.
The farmer takes you as far as the ditch. He won't have money; then he'll have the watch; then he gives it back. "Walk where I walked," he says, and is gone. #who:guide #id:st_reeds_1
Reeds, ice, and under it something that isn't ice. Ten paces apart, so that one of you would be left. A light goes up, white, and hangs there, and every reed has a shadow. #id:st_reeds_2
Judit has stopped. "I can't feel where he walked," she says. #who:judit #id:st_reeds_3
* [Go in front, and test with your drawing tube #id:st_reeds_front #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:composite]
    ~ in_the_reeds = "tube"
    It goes in up to the House of Culture. Where it stops, you put your foot. #id:st_reeds_4
* [Go back the ten paces, and take her hand #id:st_reeds_hand #src:utterly-interesting/021-exodus #basis:typical #pass]
    ~ in_the_reeds = "hand"
    It's against the rule. You walk in step, with your arms linked. Nobody has to tell you to be quiet. #id:st_reeds_5
- -> straw

=== straw ===
# scene:student-straw
# at:1956-12-09T04:40
# place:austria
# sound:snow-silence
A man lifts a lantern and says something in which there is the word for tea. #id:st_straw_1
{at_gyor == "fiancee":
    "Sisters?" he asks you both. "Nearly," says Judit, and goes red again. #id:st_straw_8
  - else:
    There is bread, with something white on it. At Győr two men with armbands are eating bacon. #id:st_straw_9
}
In the village school there is straw and a stove, and a lady with a list. Name. Born. Profession? "Student," says Judit. It is still true tonight. #id:st_straw_2
{has_papers:
    From the dry end of the tube you take one sheet. The lady reads it politely, upside down. #id:st_straw_3
  - else:
    You have nothing with you but the coat, and the coat is Judit's. #id:st_straw_4
}
She has her pencil on the line with your name. #id:st_straw_5
* ["Student." #id:st_straw_student #src:utterly-interesting/022-refugees-scattered #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ profession = "student"
    She writes it in German. It looks longer. #id:st_straw_6
* ["Architect." #id:st_straw_architect #src:utterly-interesting/022-refugees-scattered #basis:typical]
    ~ profession = "architect"
    Judit turns to look at you. "In a way," you say. The lady has written it already. #id:st_straw_7
- -> one_coat

=== one_coat ===
# scene:student-one-coat
# ending:austria-judit
# title:One Coat Between Two
# at:1956-12-09T07:30
# place:austria
In the morning you both stand in the yard. You can see where you came from. It's a line of reeds, nothing else, with snow on it. You wear the coat by turns. #id:st_one_coat_1
{in_the_reeds == "tube":
    On the drawing tube the mud has dried, as far as the House of Culture. You leave it on. #id:st_one_coat_6
  - else:
    When you walk across the yard you notice that you are still in step. #id:st_one_coat_7
}
Judit builds bridges in another language. She has her father's watch mended twice. #fate:judit #id:st_one_coat_2
{profession == "architect":
    Klára Szalai takes nine years to become what she told the lady with the list. #fate:klara #id:st_one_coat_8
  - else:
    Klára Szalai is what she told the lady with the list for seven more years, in the evenings. #fate:klara #id:st_one_coat_9
}
{sheltered_father:
    Béla Lengyel does not take out the new Party book. They move him from shoes to shoelaces. He writes every second Sunday. #fate:bela #id:st_one_coat_3
  - else:
    Béla Lengyel does not take out the new Party book. They move him from shoes to shoelaces. His letters are for Judit; he sends you his regards. #fate:bela #id:st_one_coat_4
}
Ferenc answers your letters with drawings of a horse, from behind. #fate:ferenc #id:st_one_coat_5
-> END

=== slow_train ===
# scene:student-slow-train
# at:1956-12-08T19:10
# place:gyor
# diorama:rail-yard
# sound:rail-yard-night
# weather:snow
# crowd:0
You get down two stations before home. From here it's three-quarters of an hour to your father's yard, on a road that you could walk asleep. There would be a light in the stable. #id:st_slow_train_1
The other road goes to the marsh. #id:st_slow_train_2
* [Go by the stable, and look in from outside #id:st_slow_train_stable #src:utterly-interesting/021-exodus #src:prole-info/059-gyor-councils #basis:typical]
    ~ saw_home = true
    Ferenc sits on the manger and mends a strap. He has got thin. The horse raises its head and looks at you, in the dark. It costs you an hour. #id:st_slow_train_3
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
# summary:You cross the marsh without a guide and reach Austria.
There is a plank, somebody said; there was, said someone else. #id:st_marsh_1
You have a map in your head, from a lecture-room wall: the top joint of a little finger. Here it is reeds, higher than you are. You go in to the knee. Judit's father planned these shoes. #id:st_marsh_2
To the right a dog. To the left, for the length of a match, a face. #id:st_marsh_3
* [Call out softly to the face #id:st_marsh_call #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical]
    ~ in_the_reeds = "called"
    It's a woman with a child tied on in front. She had taken you for a patrol. You carry the child by turns. She never says her name. #id:st_marsh_4
* [Keep still until they have gone by, whoever they are #id:st_marsh_still #src:utterly-interesting/021-exodus #basis:typical #pass]
    ~ in_the_reeds = "still"
    You stand in the water and count, as Judit does. At four hundred there is nothing there but reeds. #id:st_marsh_5
- -> wall_of_notes

=== wall_of_notes ===
# scene:student-wall-of-notes
# at:1956-12-12T16:00
# place:austria
# sound:council-hall
# crowd:1
You knew that it was Austria by a rubbish heap, with coloured labels on the tins. #id:st_wall_of_notes_1
{in_the_reeds == "called":
    Somewhere here there must be a woman with a child. You listen for its cough; you would know that. #id:st_wall_of_notes_5
  - else:
    You have told no one about the face. It had the length of a match. #id:st_wall_of_notes_6
}
In the camp they ask each person if anyone is with them. They ask it kindly, at every table, with a pencil. On the wall of the dining hall people pin up notes: who has seen. You read them morning and evening. After three days you notice that it is your own name you look for. #id:st_wall_of_notes_2
* [Pin up a note: Judit Lengyel, architecture #id:st_wall_of_notes_note #src:utterly-interesting/022-refugees-scattered #src:utterly-interesting/021-exodus #basis:typical]
    ~ note_on_wall = true
    In case. You write it in your House of Culture capitals, so that she would know whose it was. #id:st_wall_of_notes_3
* [Write home instead, without a sender #id:st_wall_of_notes_home #src:utterly-interesting/022-refugees-scattered #src:daily-history/022-recriminations-and-flight #basis:typical]
    You write that the aunt is well, and that she has changed her shoes. #id:st_wall_of_notes_4
- -> top_joint

=== top_joint ===
# scene:student-top-joint
# ending:austria-alone
# title:The Top Joint of a Finger
# at:1957-02-10T10:00
# place:austria
{saw_home:
    Your mother writes that someone walked round the stable one night, in town shoes. She kept the lamp in until it was light. #id:st_top_joint_1
  - else:
    Your mother writes that the dog barked that night, as he does at one of the family. #id:st_top_joint_2
}
{note_on_wall:
    The note hung there until they closed the camp. Somebody sent it on to you, with the rust of four pins in it. #id:st_top_joint_6
  - else:
    The aunt had an answer in the spring: shoes are dear, but they are being worn. #id:st_top_joint_7
}
Klára Szalai draws other people's railway stations. Over her board hangs a school with four rooms. #fate:klara #id:st_top_joint_3
Judit found the key under the flowerpot. She stayed, was struck off, and carried bricks. It was ten years before she wrote. #fate:judit #id:st_top_joint_4
Tamás did eight months for what was in his camera. He photographs weddings. #fate:tamas #id:st_top_joint_5
-> END

=== stable ===
# scene:student-stable
# at:1956-12-08T18:00
# place:gyor
# sound:snow-silence
# weather:snow
# crowd:0
Your mother holds your face in both her hands, and then boxes your ears. Your father says there is soup. #id:st_stable_1
Ferenc is in the stable. He has slept there since October. He nods to you, as to somebody who has been out for a moment. He mends straps; he has mended every one in the village, and some that weren't broken. #id:st_stable_2
* [Sit down, hand him what he needs, and wait #id:st_stable_wait #src:prole-info/060-magyarovar #src:utterly-interesting/023-silence #basis:typical]
    ~ in_stable = "waited"
    Awl. Thread. Wax. Towards nine he says, "You had a paper, with the points." "Sixteen," you say. He nods, and asks for the awl. #who:ferenc #id:st_stable_3
* [Tell him what you saw yourself, from the beginning #id:st_stable_tell #src:prole-info/060-magyarovar #src:prole-info/059-gyor-councils #basis:typical]
    ~ in_stable = "told"
    You say when you saw and when you only heard. It takes half the night. At the yard gate by Parliament he puts down the strap. #id:st_stable_4
- -> ferenc_speaks

=== ferenc_speaks ===
# scene:student-ferenc-speaks
# at:1956-12-12T20:00
# place:gyor
# sound:snow-silence
# note:Ferenc speaks about people shot at Magyaróvár. No details.
# summary:Ferenc tells you what he remembers of Magyaróvár. You decide what to do with it.
It comes on the Wednesday, when the country has stopped work again and even the mill is quiet. He tells it to the horse. #id:st_ferenc_speaks_1
{in_stable == "told":
    You told him how you keep seen and heard apart. He keeps to it. #id:st_ferenc_speaks_6
  - else:
    You hold the awl. You have held it for four evenings, and asked for nothing. #id:st_ferenc_speaks_7
}
They sang. A man in front of him had a child on his shoulders, so he couldn't see. After that he could see. He has counted since, and it comes out differently each time. And there was the afternoon, and what was done to the officers. He shouted too. #id:st_ferenc_speaks_2
"Will you write it?" he says. #who:ferenc #id:st_ferenc_speaks_3
* [Write it down as he says it, shouting and all #id:st_ferenc_speaks_write #src:prole-info/060-magyarovar #src:utterly-interesting/023-silence #basis:composite]
    ~ wrote_ferenc = true
    You write: I couldn't see. You write: then I could. The two of you sew it into the horse's collar. #id:st_ferenc_speaks_4
* [Say that it needn't be written, since it has been said #id:st_ferenc_speaks_said #src:prole-info/060-magyarovar #src:utterly-interesting/023-silence #basis:typical #pass]
    He blows his nose. That night he sleeps in the house, on the bench, with his boots on. #id:st_ferenc_speaks_5
- -> barns

=== barns ===
# scene:student-barns
# at:1959-02-20T06:00
# place:gyor
# sound:bells-far
# weather:clear
The university wrote in the first spring: you were not among those who might go on. #id:st_barns_1
Now, in the third winter, the man with the list is back. Your father asks for the pen on the first evening. The horse finds the road by himself. #id:st_barns_2
{trusted_deportations == "fighters":
    A boy from the next village has come back from the east. He never had a weapon. #id:st_barns_6
}
The co-operative finds that it has somebody who can draw. After the barns it wants a school. Four rooms, a stove, a wide door. The district sends the plan back with one remark: no columns? #id:st_barns_3
* [Put in two columns, where they can hold something #id:st_barns_columns #src:utterly-interesting/023-silence #src:daily-history/024-goulash-communism #basis:typical]
    ~ columns = true
    They carry the roof of the porch. In the rain the children will stand there. #id:st_barns_4
* [Send it back as it is #id:st_barns_none #src:utterly-interesting/023-silence #src:utterly-interesting/025-remembered #basis:typical]
    It goes to and fro for three years. Then somebody in the district retires. #id:st_barns_5
- -> the_roof

=== the_roof ===
# scene:student-the-roof
# ending:gyor
# title:What the Horse Heard
# at:1963-09-02T07:30
# place:gyor
On the first day of school you stand by the gate with the other grown-ups. Nobody makes a speech. #id:st_the_roof_1
{columns:
    It rains a little. On the porch the smallest stand round the two columns, which hold something. #id:st_the_roof_6
  - else:
    The man who asked about columns has retired. He has come all the same, and measures the door with his eye. #id:st_the_roof_7
}
{wrote_ferenc:
    In the attic there is a horse collar that is stiffer than the rest. #fate:ferenc #id:st_the_roof_2
  - else:
    Ferenc has never spoken of it again. When anyone sings he goes out to see to something. #fate:ferenc #id:st_the_roof_3
}
Judit sends a card from a place with a lake. There is a bridge on it, and an arrow: mine. #fate:judit #id:st_the_roof_4
Gábor Vincze was asked in court what he had collected books for. He got two years. #fate:gabor #id:st_the_roof_5
-> END

=== committee ===
# scene:student-committee
# at:1957-01-22T10:00
# place:muegyetem
# diorama:council-hall
# sound:quiet-room
# cue:rubber-stamp
# weather:snow
# crowd:0
A long table with a green cloth. Of the five men, you know three from lectures. #id:st_committee_1
{
  - spoke_in_hall:
    They have the list from October, in that girl's round hand: Klára Szalai, second year, and what you said. It is correct. #id:st_committee_2
  - signed_points:
    They have the sheet with seven names. The z of yours is struck twice. #id:st_committee_3
  - else:
    They have no list with you on it. They have the photograph. #id:st_committee_4
}
"You have only to say that you were misled," says the oldest. He means it well. "By whom, we don't ask." #id:st_committee_5
* [Say that nobody misled you #id:st_committee_nobody #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:typical]
    ~ to_committee = "nobody"
    The professor of bridges shuts his eyes. His girders are in the river still. #id:st_committee_6
* [Say what you saw and what you only heard, in order #id:st_committee_order #src:utterly-interesting/023-silence #src:libsoc-wiki/025-fascist-claim-tested #basis:typical]
    ~ to_committee = "order"
    It takes twenty minutes. The girl with the minutes stops writing after two. You slow down for her all the same. #id:st_committee_7
* {kept_league_book} [Lay your league book on the cloth #id:st_committee_book #src:student-voices/001-szeged-minutes #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ to_committee = "book"
    Red, stamped, paid up to October. "She could have handed it in," says somebody. It goes into the file on your side. #id:st_committee_8
* {not kept_league_book} [Lay your league book on the cloth #id:st_committee_nobook #src:student-voices/001-szeged-minutes #src:daily-history/022-recriminations-and-flight #basis:typical #locked:You did not keep it. In October you put your trust elsewhere.]
- -> corridor

=== corridor ===
# scene:student-corridor
# at:1957-01-22T11:30
# place:muegyetem
# sound:quiet-room
# cue:stairs
They are voting. Through the door you can hear chairs. Gábor sits on the bench across from you; he is next, and has put on a tie. #id:st_corridor_1
{
  - to_committee == "nobody":
    Inside somebody reads out, twice, that nobody misled you. #id:st_corridor_8
  - to_committee == "order":
    Inside the girl with the minutes asks how much of it they want. #id:st_corridor_9
  - else:
    Through the gap you see a green cloth, and on it something red. #id:st_corridor_10
}
"I could say that you held us back," he says. "It would help you. You might say it of me." #who:gabor #id:st_corridor_2
{called_for_calm:
    It would even be true. You voted together, that Wednesday, for a call that nobody could deliver. #id:st_corridor_3
  - else:
    Of him it would even be true. He called for a halt, that Wednesday. #id:st_corridor_4
}
* [Say it of him, and don't let him say it of you #id:st_corridor_him #src:daily-history/022-recriminations-and-flight #src:prole-info/014-limits-of-intellectuals #basis:typical]
    ~ of_gabor = "alone"
    You go back in and say it. They write it down at once. It keeps him in his year. #id:st_corridor_5
* [Agree, each for the other #id:st_corridor_each #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/023-silence #basis:typical]
    ~ of_gabor = "both"
    You shake hands on it like two people selling a cow. It turns out that they had voted already. #id:st_corridor_6
* [Tell him to say what happened #id:st_corridor_happened #src:utterly-interesting/023-silence #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ of_gabor = "happened"
    "Nobody has asked me that before," he says, and takes off the tie. #who:gabor #id:st_corridor_7
- -> a_wall

=== a_wall ===
# scene:student-a-wall
# at:1957-03-04T08:00
# place:budapest
# sound:tram-street
# weather:clear
From all universities in the country, for good. You hand in the drawing board, which was theirs, and keep the pencils. #id:st_a_wall_1
{trusted_deportations == "rumour":
    In the tram sits a boy with a shaven head. You know him; he was in one of Ilona's two beds. It wasn't rumour, then. #id:st_a_wall_2
}
A building co-operative takes you on to carry bricks in the eighth district. One morning the foreman sees you look at a wall that they mean to pull down. #id:st_a_wall_3
"Well?" he says. He doesn't ask where you learned to look. #who:site-foreman #id:st_a_wall_4
* [Tell him that it will stand, and why #id:st_a_wall_tell #src:utterly-interesting/023-silence #src:daily-history/024-goulash-communism #basis:typical]
    ~ told_foreman = true
    He pushes at it with his shoulder, to be polite. Then he has the men take the ropes off. #id:st_a_wall_5
* [Say that you only carry bricks here #id:st_a_wall_bricks #src:utterly-interesting/023-silence #src:prole-info/099-long-repression #basis:typical]
    "Of course," he says. In the evening he leaves his folding rule lying on your coat. #id:st_a_wall_6
- -> struck_off

=== struck_off ===
# scene:student-struck-off
# ending:expelled
# title:Struck Off
# at:1957-10-23T17:00
# place:budapest
A year to the day. On the boulevard people walk a little more slowly than they need to, and no one stops. #id:st_struck_off_1
{told_foreman:
    Klára Szalai signed no drawing for eleven years. There are houses in the eighth district that stand because of something she said to a foreman. #fate:klara #id:st_struck_off_2
  - else:
    Klára Szalai signed no drawing for eleven years. From the second winter on she measured walls, with a rule that a foreman had left on her coat. #fate:klara #id:st_struck_off_5
}
Judit went on that Saturday in December. She sends sketches of bridges and asks what is wrong with them. #fate:judit #id:st_struck_off_3
{
  - of_gabor == "alone":
    Gábor Vincze kept his year. Each October he brings her a little coffee, and they talk of something else. #fate:gabor #id:st_struck_off_6
  - of_gabor == "both":
    Gábor Vincze was struck off in the same hour. Neither of them has found out whether anybody read what they said. #fate:gabor #id:st_struck_off_7
  - else:
    Gábor Vincze said what happened. It took him until noon, without the tie, and he was struck off for good. #fate:gabor #id:st_struck_off_8
}
Lajos Bakó was taken across the border in November and came home the next summer. Asked what it was like, he says what he saw, and stops there. #fate:lajos #id:st_struck_off_4
-> END

=== bundle ===
# scene:student-bundle
# at:1956-12-13T20:00
# place:muegyetem
# diorama:duplicator
# sound:duplicator
# crowd:0
For two days nothing in the city has moved. That was the strike. Tonight the lamps are on again, and you have work to do. #id:st_bundle_1
The left column has forty pages by now. Mrs Bartos has lost her post, but there's a key that they forgot to ask her for. #id:st_bundle_2
"There's a time for printing, and one for putting by," she says. "My husband couldn't tell them apart." #who:bartos #id:st_bundle_3
* [Put it by: the whole bundle, where no one will look #id:st_bundle_by #src:utterly-interesting/023-silence #src:libsoc-wiki/023-sabotage-order #basis:typical]
    ~ put_by = true
    "Where?" she says; and then, "No, don't tell me." You have thought of it for weeks. #id:st_bundle_4
* [Print it and put it under doors, a hundred copies #id:st_bundle_print #src:libsoc-wiki/023-sabotage-order #src:prole-info/099-long-repression #basis:composite]
    ~ shift(exposure, 10)
    She turns the drum. You sort. Page one has Péter on it, and a drawing board. #id:st_bundle_5
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
# sound:empty-room
# cue:stairs
The stairs in Judit's house. Every staircase has a newel, the post where the rail begins, and this one is hollow. The knob turns to the left, stiffly. You noticed it in October. #id:st_newel_1
It takes the newspapers, the lists and your two columns, rolled tight. Somebody is coming down from the third floor. #id:st_newel_2
{taught_newel:
    It is the child from that night. "Newel," he says, and goes on by. #id:st_newel_3
  - else:
    It is a child in a school cap. He looks at the knob, and at you, and goes on by. #id:st_newel_4
}
* [Put in the photographs as well #id:st_newel_photographs #src:utterly-interesting/023-silence #src:utterly-interesting/024-reburial-1989 #basis:typical]
    ~ kept_photographs = true
    Tamás's backs and collars. One has a face in it. You put it in last, so that it will come out first. #id:st_newel_5
* [Burn the photographs first #id:st_newel_burn #src:utterly-interesting/023-silence #src:daily-history/022-recriminations-and-flight #basis:typical]
    It takes all your matches. Before each one you say aloud who it is. #id:st_newel_6
- -> a_spanner

=== a_spanner ===
# scene:student-a-spanner
# at:1989-06-16T17:00
# place:budapest
# diorama:empty-flat
# sound:bells-far
# weather:clear
Today is the ceremony for Imre Nagy, on Heroes' Square. You stood there till your hip said no. Now you are on the stairs with a granddaughter and a spanner. The knob has been painted over six times. #id:st_a_spanner_1
{kept_photographs:
    What comes out first is a face. "Who's that?" says the girl. It takes you a moment. #id:st_a_spanner_2
  - else:
    What comes out is paper. It has kept the shape of the post. #id:st_a_spanner_3
}
"Left column, what I saw," you read to her. "Right column, what I was told." She wants to know which is the important one. #id:st_a_spanner_4
* ["The left." #id:st_a_spanner_left #src:utterly-interesting/024-reburial-1989 #src:utterly-interesting/023-silence #src:utterly-interesting/019-nagys-end #basis:typical]
    ~ which_column = "left"
    "It's much shorter," she says. #id:st_a_spanner_5
* ["The right. You'll see why." #id:st_a_spanner_right #src:utterly-interesting/024-reburial-1989 #src:utterly-interesting/025-remembered #src:socialist-world/036-to-nineteen-eighty-nine #basis:typical]
    ~ which_column = "right"
    She begins with the right. By the second landing she has stopped asking questions. #id:st_a_spanner_6
* ["The line between." #id:st_a_spanner_line #src:utterly-interesting/024-reburial-1989 #src:utterly-interesting/025-remembered #basis:typical]
    ~ which_column = "line"
    She runs her thumb along it. You drew it with a rule; it is quite straight. #id:st_a_spanner_7
- -> hollow_post

=== hollow_post ===
# scene:student-hollow-post
# ending:papers-1989
# title:The Hollow Post
# at:1989-06-16T18:30
# place:budapest
You put the knob back on; a staircase can't be left without it. #id:st_hollow_post_1
{
  - which_column == "left":
    On the tram the girl reads you the left one again. It lasts for two stops. #id:st_hollow_post_5
  - which_column == "right":
    On the tram the girl wants to know who each of them was. You begin with Bakó. #id:st_hollow_post_6
  - else:
    On the tram the girl rules a line down her exercise book, and asks you what you had for breakfast. #id:st_hollow_post_7
}
Klára Szalai taught building for twenty-six years and never said where she had been that autumn. #fate:klara #id:st_hollow_post_2
Mrs Bartos kept the key until she died. Of Ervin Bartos there is a number on a list, since this spring. #fate:bartos #id:st_hollow_post_3
Judit came for a week that summer. You went up the stairs one behind the other. #fate:judit #id:st_hollow_post_4
-> END

=== hearing ===
# scene:student-hearing
# at:1957-03-21T09:00
# place:budapest
# diorama:council-hall
# sound:quiet-room
# cue:rubber-stamp
# note:A political trial. No violence.
# summary:You are on trial. The photograph is shown as evidence. You may answer.
The judge has a cold. Exhibit one is a newspaper. Exhibit two, an e that sits too low. #id:st_hearing_1
{
  - photo != "":
    Exhibit three has been enlarged until there is hardly a face left, only dots. The accused, agitating. #id:st_hearing_2
  - else:
    Exhibit three: a collar, and an ear. They have photographed your ear since, for comparison. #id:st_hearing_3
}
{admitted:
    Your signature is under it: that is me, not sorry. #id:st_hearing_4
  - else:
    "You could not tell from this," reads the prosecutor. "Can you tell now?" #who:prosecutor #id:st_hearing_5
}
There is one question that you may answer at length. #id:st_hearing_6
* [Say what you did, and in which column it belongs #id:st_hearing_columns #src:utterly-interesting/023-silence #src:libsoc-wiki/024-repression-figures #basis:typical]
    ~ at_trial = "columns"
    "That I saw. That I typed. That I was told, and typed it too." The clerk looks up. #id:st_hearing_7
* [Say what is not on the photograph #id:st_hearing_outside #src:utterly-interesting/023-silence #src:libsoc-wiki/025-fascist-claim-tested #basis:typical #pass]
    ~ at_trial = "outside"
    A lamp. A man who asked first. Four thousand others. The river. You describe it until you are told that it isn't relevant. #id:st_hearing_8
* [Say nothing #id:st_hearing_nothing #src:daily-history/022-recriminations-and-flight #src:prole-info/099-long-repression #basis:typical]
    ~ at_trial = "nothing"
    It is entered as persistent denial. In the second row sits your mother, in her church coat. #id:st_hearing_9
- -> cell

=== cell ===
# scene:student-cell
# at:1957-09-10T20:00
# place:budapest
# sound:cellar
# crowd:1
{
  - exposure >= 75:
    Three years and four months. The woman beside you got less, for a leaflet. One whom you didn't see again got more. #id:st_cell_1
  - else:
    Three years. The lawyer shook your hand as if you had won something. #id:st_cell_2
}
{
  - at_trial == "columns":
    The judgment quotes your columns. Somebody has typed them out again, without a mistake. #id:st_cell_6
  - at_trial == "outside":
    In the judgment there is no river. #id:st_cell_7
  - else:
    In the judgment you are persistent. Your mother asked the lawyer whether that is good. #id:st_cell_8
}
In the cell there are nine of you and a window. In the evenings they want a story. #id:st_cell_3
* [Teach them statics, with matches #id:st_cell_matches #src:prole-info/099-long-repression #src:libsoc-wiki/024-repression-figures #basis:typical]
    ~ in_cell = "matches"
    What carries, what is carried. A cook from Kőbánya, who left school at ten, sees it first. #id:st_cell_4
* [Tell them the house you will build for each #id:st_cell_houses #src:prole-info/099-long-repression #src:libsoc-wiki/024-repression-figures #basis:typical]
    ~ in_cell = "houses"
    Two rooms and a door to the yard. Nobody wants columns. They correct your kitchens. #id:st_cell_5
- -> exhibit

=== exhibit ===
# scene:student-exhibit
# ending:trial
# title:Exhibit Three
# at:1960-04-02T08:00
# place:budapest
Your brother is at the gate with a borrowed cart. You have become slow at doors; you wait for someone to open them. #id:st_exhibit_1
{in_cell == "matches":
    In your pocket is a letter from Kőbánya. The cook has put up a shed, and it carries. #id:st_exhibit_6
  - else:
    In the lining of your coat are nine kitchens, corrected. #id:st_exhibit_7
}
Klára Szalai draws staircases in an office where she is called by her first name. #fate:klara #id:st_exhibit_2
{asked_about_tamas:
    Tamás did eight months. He said that the camera was stolen. He doesn't ask who asked. #fate:tamas #id:st_exhibit_3
  - else:
    Tamás did eight months. He sends you a print of exhibit three, without the enlargement. You look very young. #fate:tamas #id:st_exhibit_4
}
Judit sends parcels. They arrive tied up again with somebody else's knot. #fate:judit #id:st_exhibit_5
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
You are back in bed fourteen, for the bone. At ten two men come in with wet hats and go along by the charts. #id:st_tram_accident_1
{
  - way == "wounded-papers":
    Judit went on the Saturday, all corners. There has been no card. #id:st_tram_accident_2
  - way == "wounded-stay":
    Judit sits by you and knits. She doesn't know how. #id:st_tram_accident_3
  - else:
    Judit went on the Saturday. She left her other shoes. #id:st_tram_accident_4
}
"Tram," reads the one. "What line?" The whole ward has been run over by trams. #who:man-with-wet-hat #id:st_tram_accident_5
* [Name a line, and complain of it at length #id:st_tram_accident_complain #src:statistics-1957/005-why-the-count-may-be-low #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ complained = true
    The conductor, the step, the ice. You would like to know whom to write to. In the end he tells you whom to write to. #id:st_tram_accident_6
* [Groan, and leave it to Ilona #id:st_tram_accident_ilona #src:statistics-1957/005-why-the-count-may-be-low #src:daily-history/022-recriminations-and-flight #basis:typical #pass]
    "Can't you see she has a fever?" says Ilona. She has had the thermometer in the tea. "And wipe your feet." They look at their feet. #who:ilona #id:st_tram_accident_7
- -> stick

=== stick ===
# scene:student-stick
# at:1957-04-15T15:00
# place:budapest
# sound:tram-street
# weather:clear
You go down the four steps of the hospital by yourself. Tread, riser. The leg is shorter by the width of a finger. #id:st_stick_1
{complained:
    The tramways have replied, in writing. They regret the step. #id:st_stick_6
  - else:
    "Mind the trams," says Ilona from the door, with her thermometer. #id:st_stick_7
}
The files were so well kept that nobody in this city will ever have been shot. Halmos was fetched in February, over something else. You have his pencil. #id:st_stick_2
On the boulevard they are mending a front. A bricklayer leans over the rail and asks you where you got that stick. #id:st_stick_3
* ["Tram," you say #id:st_stick_tram #src:statistics-1957/005-why-the-count-may-be-low #src:utterly-interesting/023-silence #basis:typical]
    ~ said_tram = true
    He nods. He has a finger missing. "Same line," he says. #who:bricklayer #id:st_stick_4
* ["Üllői út. The fifth of November," you say #id:st_stick_ulloi #src:statistics-1957/002-where-they-died #src:utterly-interesting/023-silence #basis:typical]
    He looks up and down the street. Then he takes off his paper hat and puts it on again, as if the band were tight. #id:st_stick_5
- -> same_line

=== same_line ===
# scene:student-same-line
# ending:wounded
# title:Run Over by a Tram
# at:1957-04-15T15:20
# place:budapest
You stand below and look at what they are doing. It is good work. They have started at the corner of the window, where the crack was. #id:st_same_line_1
{said_tram:
    The bricklayer rings an imaginary bell to you with the hand that has four fingers. #id:st_same_line_6
  - else:
    The bricklayer is setting this course with more care than it needs. #id:st_same_line_7
}
Klára Szalai finished her studies in the evenings, years late. Her left shoe has a thicker sole. #fate:klara #id:st_same_line_2
{way == "wounded-stay":
    Judit stayed, and was struck off in January. She drew bridges for years under another man's name. #fate:judit #id:st_same_line_3
  - else:
    Judit wrote from a camp, and then from a college. The first letter begins in the middle of a sentence. #fate:judit #id:st_same_line_4
}
Doctor Halmos came home after two years. He looks after a village, and writes very legible cards. #fate:halmos #id:st_same_line_5
-> END
