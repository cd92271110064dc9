// Chapter 4: National Guard, 29 October-3 November 1956.

=== armbands ===
# scene:soldier-armbands
# chapter:national-guard
# at:1956-10-29T17:40
# place:kilian
# diorama:kilian-gate
# sound:radio-static
# weather:clear
# crowd:2
At 4.17 the radio announces an agreement: the insurgents hand over their arms to Hungarian soldiers, and then, within a day, the Soviet troops begin to leave the city. #id:so_armbands_1
So after supper you sit in the gateway with a table and a list, and Laci with a crate for the rifles. #id:so_armbands_2
{
  - evening == "bern":
    "Now we'd have to play it again," says Laci into the crate. #who:laci #id:so_armbands_11
  - three_oclock == "windows":
    A man with a hunting gun comes first. "Since you ask," he says. #id:so_armbands_12
}
You are handed a sabre and a cap pistol. Then thirty people come from over the road with guns, asking where one signs as national guard. #id:so_armbands_3
{
  - trusted_who_made_the_revolution == "workers":
    The hands on your table are fitters' hands. #id:so_armbands_4
  - trusted_who_made_the_revolution == "students":
    Two of them are students. The rest are not. #id:so_armbands_5
  - else:
    You look for the band among them. #id:so_armbands_6
}
{
  - sallai == "fascist":
    "Sallai, fascist," says the one in front, and puts his lunch tin down on your list. #who:sallai #id:so_armbands_13
  - sallai == "empty":
    The one in front is Sallai. "So there weren't any," he says. "I looked. My apologies." #who:sallai #id:so_armbands_14
  - else:
    The one in front is Sallai. He'd got as far as 1951, he says, and would like to go on. #id:so_armbands_15
}
* [Write them into the list, guns and all #id:so_armbands_sign #src:kilian-voices/008-how-the-regime-saw-it #src:broadcasts-1956/003-streets-renamed-food-arrives #basis:typical]
    ~ shift(exposure, 3)
    The list has the heading "Arms Received". You rule it out, and put "Persons Received". #id:so_armbands_7
* [Tell them what the radio said #id:so_armbands_ask #src:broadcasts-1956/003-streets-renamed-food-arrives #src:kilian-voices/008-how-the-regime-saw-it #basis:typical]
    "We heard," says a girl with plaits. "Hand over to whom? To you?" You say yes. "And who are you?" she asks. You give her your name. It isn't what she means. #who:girl-with-plaits #id:so_armbands_8
* {boy != "home"} [Take Öcsi's gun, at least. He's thirteen #id:so_armbands_ocsi #src:prole-info/037-child-fighters #src:kilian-voices/008-how-the-regime-saw-it #basis:typical]
    ~ boy = "disarmed"
    He wants a receipt. You write: received, one machine gun, in good order, from Commander Öcsi. He reads it twice and folds it into his school cap. Then he begins to cry. #id:so_armbands_9
* {boy == "home"} [Put up the list at the gate, where everyone can read it #id:so_armbands_list #src:broadcasts-1956/003-streets-renamed-food-arrives #src:libsoc-wiki/003-collapse-and-promises #basis:typical]
    People read down it looking for names that they know. Within the hour someone has added two, in the right column, in a hand that can't be forged. It's a child's. #id:so_armbands_10
- -> motion_one

=== motion_one ===
# scene:soldier-motion-one
# at:1956-10-30T09:00
# place:kilian
# diorama:council-hall
# sound:council-hall
# crowd:2
In the mess hall the battalion elects a soldiers' council. You've been told to take the minutes. #id:so_motion_one_1
First motion, from Laci Kerekes: that officers shall answer questions put by any private. Against it speaks a lieutenant: discipline. For it speaks the cook: discipline was what they'd had. #id:so_motion_one_2
Then they want hands. Nobody in here has ever voted on something that wasn't already decided. #id:so_motion_one_3
* [Vote for #id:so_motion_one_for #src:socialist-world/013-kilian-standoff #src:prole-info/027-sappers-change-sides #basis:typical]
    ~ vote = "for"
    ~ shift(exposure, 2)
    It's carried, five to one. You count twice, since the first time you have forgotten your own hand. #id:so_motion_one_4
* [Vote against #id:so_motion_one_against #src:kilian-voices/012-what-his-biographer-found #src:libsoc-wiki/021-dead-and-army #basis:typical]
    ~ vote = "against"
    {colonel_word == "eleven":
        You think of Pintér, who waited eleven days in Russia and asked nobody. #id:so_motion_one_7
    }
    If all orders can be asked about, who'd go to Kálvin tér and count? It's carried against you, five to one. You write that too. #id:so_motion_one_5
* [Don't vote. Ask if the one with the pencil may #id:so_motion_one_minutes #src:un-a3592/034-councils-take-over #src:socialist-world/019-fryer-on-committees #basis:typical]
    ~ vote = "pencil"
    They debate it for a quarter of an hour. He may. By then the vote is over. You note: the clerk was entitled to vote, and did not. #id:so_motion_one_6
- -> motion_two

=== motion_two ===
# scene:soldier-motion-two
# at:1956-10-30T09:40
# place:kilian
Second motion: who can be elected? "No officers," says one. "No Party members," another. "Then who'll be able to spell?" says the cook. #id:so_motion_two_1
Third: Sergeant Pintér is proposed. He has been in the Party since 1948. He has hit nobody. He had eight men fire at a roof. #id:so_motion_two_2
{roof == "refused":
    One had a sprained ankle. #id:so_motion_two_3
}
"I'd like to hear it discussed," says Pintér. "With me in the room." #who:pinter #id:so_motion_two_4
* [Ask to speak, and say what you know of him #id:so_motion_two_speak #src:prole-info/027-sappers-change-sides #src:un-a3592/034-councils-take-over #basis:typical]
    ~ motion = "spoke"
    You give it in order: the foot-cloths, the pass, the roof, the prisoners. Good and bad, with the times. He's elected, with a few against. #id:so_motion_two_5
* [Ask him about the roof #id:so_motion_two_roof #src:kilian-voices/010-the-duty-officers-story #src:kilian-voices/005-against-the-legend #basis:typical]
    ~ motion = "roof"
    "I gave you the word to fire," says Pintér. "I saw that you hit the chimney. I reported eight good shots." It's quiet. He is elected, only just, and thanks you for the question. #who:pinter #id:so_motion_two_6
* [Propose Laci as well, so that there are two #id:so_motion_two_propose #src:socialist-world/013-kilian-standoff #src:un-a3592/028-how-they-were-elected #basis:typical]
    ~ motion = "laci"
    Both get in. Laci makes a speech. You put in the minutes: "Private Kerekes expressed his thanks." He reads it over your shoulder, and is hurt. #id:so_motion_two_7
- -> questions

=== questions ===
# scene:soldier-questions
# at:1956-10-30T11:00
# place:kilian
# cue:table-knock
Fourth item: Captain Rónai. He has come by himself, and lays his cap on the table with the star downwards. #id:so_questions_1
Why was the armoury empty? What's in the files about us? Three times he says "I don't know", five times "I was told". You make a stroke for each. #id:so_questions_2
{
  - empty_racks == "laci":
    "There was a broom," Laci calls. "Number fourteen. I presented it." #id:so_questions_11
  - empty_racks == "guarded":
    You guarded that emptiness. One stroke is for you. #id:so_questions_12
  - else:
    Pintér looks at the wall. He'd had the key. #id:so_questions_13
}
{
- trusted_rajk_reburial_meaning == "protest":
    This is what you once called a protest. #id:so_questions_8
- trusted_rajk_reburial_meaning == "look":
    They have all come to look. #id:so_questions_9
- else:
    A funeral, you told him once. It isn't. #id:so_questions_10
}
{
  - told_ronai:
    Then he looks for your face: once you told him the truth about lard. #id:so_questions_3
  - evening == "ronai":
    Nobody asks about the wall newspaper. You could. #id:so_questions_14
}
"Any more?" #id:so_questions_4
* ["Did you write down what I said about my home?" #id:so_questions_files #src:student-voices/003-uranium-trade-and-prisoners #src:prole-info/027-sappers-change-sides #basis:typical]
    ~ shift(exposure, -3)
    "Potatoes, or lard," says Rónai. "What you said. Nothing else. I could show you." And he does. It's there, in a teacher's hand, with the date, and it's correct. #who:ronai #id:so_questions_5
* ["Who were the fascists on the twenty-third?" #id:so_questions_fascists #src:prole-info/027-sappers-change-sides #src:libsoc-wiki/025-fascist-claim-tested #basis:typical]
    Rónai is silent for so long that you leave a line empty. "I read it out," he says. "I thought that whoever wrote it had seen them." #who:ronai #id:so_questions_6
* [Move that he's let go home, unharmed #id:so_questions_leave #src:libsoc-wiki/013-wiles-moral-purity #src:prole-info/038-cadets-and-police #basis:typical]
    It's carried, with the eyes on the floor. He takes his cap and goes out past the tank, sideways. #id:so_questions_7
* {square == "word"} ["I promised a boy that I'd look up a word." #id:so_questions_word #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #basis:typical]
    "Chauvinism," says Rónai, and for the first time today he needn't think. "When somebody loves his country so much that nobody else may have one. It isn't what we used it for." #who:ronai #id:so_questions_15
- -> square_reports

=== square_reports ===
# scene:soldier-square-reports
# at:1956-10-30T15:30
# place:kilian
# diorama:kilian-yard
# sound:shots-far
# crowd:1
# note:News of a siege and of killings. Nothing is shown.
# summary:Two people bring different reports from Köztársaság tér. You set them down side by side.
From noon heavy firing over towards Köztársaság tér, then none. By three two men are in the gateway who were there. #id:so_square_reports_1
You write it in two columns. Left: ÁVH in the party house, hundreds of them, dungeons underneath. Right: forty-odd conscripts, boys with blue tabs, thrown together on the first night. Now dead, many of them. #id:so_square_reports_2
{
  - told_driver == "written":
    You press hard, as with a driver's line on Sunday. #id:so_square_reports_10
  - told_driver == "sallai":
    Behind them Sallai turns his tin. He looks at you. #id:so_square_reports_11
  - else:
    Over them you write: on this side, and on that. #id:so_square_reports_12
}
{
  - trusted_lynchings == "only-avh":
    Blue tabs: only the blues, the woman had said. #id:so_square_reports_3
  - trusted_lynchings == "after-firing":
    Who fired first? you ask. Both columns talk at once. #id:so_square_reports_4
  - else:
    Was there a court? There was no time for one, say both. #id:so_square_reports_5
}
"You can't put down both," says the left column. #who:man-from-square #id:so_square_reports_6
* ["I wasn't there. I put down both." #id:so_square_reports_both #src:koztarsasag-square/001-forty-eight-guards #src:koztarsasag-square/002-forty-six-guards #basis:typical #pass]
    ~ columns = "both"
    At the bottom you leave a line for what both would sign. There's one thing: it is over. They sign that, without looking at each other. #id:so_square_reports_7
* [Ask the second how he knows that it was forty-odd #id:so_square_reports_count #src:koztarsasag-square/002-forty-six-guards #src:koztarsasag-square/001-forty-eight-guards #basis:typical]
    ~ columns = "guard"
    "I was one of them," he says, with his face to the wall. His collar's been torn off. You give him a greatcoat. It's a size too wide. #id:so_square_reports_8
* [Ask the first if he's seen the dungeons #id:so_square_reports_dungeon #src:koztarsasag-square/003-the-regimes-account #src:koztarsasag-square/002-forty-six-guards #basis:typical]
    ~ columns = "dungeon"
    "Everybody knows about them," he says. "They're digging for them right now." You note: has not seen. Tomorrow, he's quite certain, they'll hear somebody knocking. #id:so_square_reports_9
- -> telephone_home

=== telephone_home ===
# scene:soldier-telephone-home
# at:1956-10-30T20:00
# place:kilian
# diorama:kitchen-radio
# sound:kitchen-night
# crowd:0
# linking
The lines work. Pintér lets each man have three minutes. In the pit office at Salgótarján Anna has the night desk. #id:so_telephone_home_1
She says the number of the exchange, like a stranger. Then she says, "Misi? What are you wearing?" #id:so_telephone_home_2
{
  - told_anna == "yes":
    "Father read the letter," she says. "He went out and mended the stable door." #id:so_telephone_home_3
  - told_anna == "hands":
    "He's done the door and the lamp," she says. "He's on the step now. It's dark, but he says he can feel it." #id:so_telephone_home_4
  - else:
    "You wrote: not at each other," she says. "Is it still true?" #id:so_telephone_home_5
}
* [Ask what it's like at home. Exactly #id:so_telephone_home_ask #src:prole-info/064-salgotarjan-and-pecs #src:un-a3592/034-councils-take-over #basis:typical]
    ~ telephone = "rope"
    There's a council. On Saturday the steelworkers marched and let the prisoners out, and broke the Russian monument. Father watched how they tied the rope. "He says that it wasn't done properly," she tells you. #who:anna #id:so_telephone_home_6
* [Ask for father #id:so_telephone_home_father #src:prole-info/064-salgotarjan-and-pecs #src:prole-info/061-countryside-joins #basis:typical]
    ~ telephone = "father"
    He has never used a telephone. He shouts, so that it will reach Budapest. "HAVE YOU GOT FOOT-CLOTHS?" he shouts. You shout back that you have. Then he holds the thing out, so that you'll hear home. #who:andras #id:so_telephone_home_7
* [Tell her what you're wearing #id:so_telephone_home_wearing #src:kilian-voices/008-how-the-regime-saw-it #src:prole-info/064-salgotarjan-and-pecs #basis:typical]
    ~ telephone = "wearing"
    The same coat. An armband, red, white and green. A helmet with a dent in it. She types it, you can hear it, small letters now. "Father likes to know," she says. #who:anna #id:so_telephone_home_8
- -> council_of_war

=== council_of_war ===
# scene:soldier-council-of-war
# at:1956-10-31T09:30
# place:kilian
# diorama:council-hall
# sound:council-hall
# crowd:3
On Wednesday morning everyone comes to the Kilián: soldiers, police, students, armed groups. They're founding one force out of all of them, and the colonel opens it. You're at the door with the list, and a number for each gun. #id:so_council_of_war_1
{three_oclock == "cadet":
    The cadet from Kecskemét is on it. He can make the bed now. #id:so_council_of_war_6
}
One man won't give you his gun. He's sent by somebody called Dudás. He has orders not to put his people under anybody's command, he says. #id:so_council_of_war_2
* [Let him in as he is. He's on the list #id:so_council_of_war_in #src:kilian-voices/009-council-of-war-at-kilian #src:un-a3592/016-defence-committee-formed #basis:typical]
    ~ deputy = "ticked"
    ~ shift(exposure, 1)
    He says his piece standing, and goes. Inside they talk about him, and for a minute about you. On your list he has a tick, because he came. #id:so_council_of_war_3
* [No gun in the hall. The list doesn't say otherwise #id:so_council_of_war_hook #src:kilian-voices/009-council-of-war-at-kilian #src:council-voices/003-no-weapons-inside #basis:typical]
    ~ deputy = "hook"
    "And if everyone keeps to his orders," he asks, "whose are yours?" You show him the hook, number 41. In the end he shouts his message in through the door. #who:deputy #id:so_council_of_war_4
* [Ask him what's wrong with one command #id:so_council_of_war_listen #src:kilian-voices/009-council-of-war-at-kilian #src:libsoc-wiki/012-no-command #src:socialist-world/018-kopacsi-comes-over #basis:typical]
    ~ deputy = "listened"
    "There was one command till last week," he says. It isn't a bad answer. You write it down beside his name. #who:deputy #id:so_council_of_war_5
- -> for_the_paper

=== for_the_paper ===
# scene:soldier-for-the-paper
# at:1956-10-31T12:20
# place:kilian
# diorama:kilian-yard
# sound:crowd-murmur
# crowd:1
On the stairs sits a girl from the students' newspaper. Her page is ruled in two: what I saw, what I was told. She needs one sentence for tomorrow. On which side was the army? #id:so_for_the_paper_1
She's asked three already. "On yours, from the first night," the cook told her. "On nobody's," said a lieutenant, "until the tanks came. Then on yours." Laci said: "In bed, mostly." #id:so_for_the_paper_2
"And you?" she says. "You're supposed to be exact." #id:so_for_the_paper_3
{
  - lorry == "bench":
    You think of how warm it was on that bench, while they restored order. #id:so_for_the_paper_7
  - lorry == "pass":
    You think of the man who read your pass by a match. #id:so_for_the_paper_8
  - else:
    You think of ten rounds a man, and a lieutenant looking for somebody to ask. #id:so_for_the_paper_9
}
* [It wouldn't fire, it gave away its rifles, it went over #id:so_for_the_paper_over #src:libsoc-wiki/010-radio-massacre-arms #src:utterly-interesting/011-soldiers-hold-fire #src:socialist-world/012-gero-radio-and-a-tank #basis:typical #weigh:hungarian-army]
    ~ trusted_hungarian_army = "over"
    ~ shift(exposure, 2)
    She puts it on the left, under saw. Then she asks how many you have seen do it. Four, you say, if the lorry counts. She writes: four. #id:so_for_the_paper_4
* [First on neither, and then on this one #id:so_for_the_paper_shifted #src:prole-info/035-army-shifts #src:prole-info/038-cadets-and-police #basis:typical #weigh:hungarian-army]
    ~ trusted_hungarian_army = "shifted"
    "When was then?" she asks. You show her the tank in the gate. "About there," you say. #id:so_for_the_paper_5
* [It had no order that it could stand. Each had to find his own side #id:so_for_the_paper_each #src:libsoc-wiki/021-dead-and-army #src:kilian-voices/006-cadets-at-the-gate #src:libsoc-wiki/012-no-command #basis:typical #weigh:hungarian-army]
    ~ trusted_hungarian_army = "each"
    She reads it back to you. "It isn't a headline," she says. But those on the stairs vote on it, and it's carried, with the cook against. #id:so_for_the_paper_6
- -> tanks_leave

=== tanks_leave ===
# scene:soldier-tanks-leave
# at:1956-10-31T14:00
# place:ferencvaros
# diorama:corvin-kilian
# sound:tanks-far
# crowd:2
They are leaving. You stand on Üllői út in an armband, two paces apart, hands behind you. It's the same order as at the funeral. #id:so_tanks_leave_1
Grey trucks, then tanks, with their lids open. The crews look straight ahead. A boy in the last hatch looks at the houses, floor by floor. #id:so_tanks_leave_2
Beside you a woman looks at a stone in her hand, and keeps it. #id:so_tanks_leave_3
{
  - rain == "button":
    Then at your pocket button. She did it up, in the rain. #id:so_tanks_leave_12
  - rain == "asked":
    "Then I looked at who buried him," she says. "Now at who goes." #who:woman-in-rain #id:so_tanks_leave_13
  - else:
    Then you looked straight ahead, as ordered. Now you look into hatches. #id:so_tanks_leave_14
}
{
- trusted_who_called_soviets == "government":
    The government sent for them, you thought. Then it must have sent them home. #id:so_tanks_leave_9
- trusted_who_called_soviets == "gero":
    First Gerő went, now they do. It fits. #id:so_tanks_leave_10
- else:
    They came before anybody asked. You'd like to know who asked them to go. #id:so_tanks_leave_11
}
* [Salute the last one #id:so_tanks_leave_salute #src:frus-legation/018-a-revolution-that-has-won #src:socialist-world/022-withdrawal-and-missed-chance #basis:typical]
    ~ shift(exposure, 1)
    It's in the regulations: a unit that marches off is saluted. Beside you an old man hisses. The boy moves two fingers on the rim of his hatch. #id:so_tanks_leave_4
* [See to it that Vasyl gets onto a truck #id:so_tanks_leave_vasyl #src:prole-info/047-no-hatred-of-soldiers #src:frus-legation/018-a-revolution-that-has-won #basis:composite]
    {to_vasyl == "boot":
        He's standing by you in two odd boots. #id:so_tanks_leave_15
      - else:
        He's standing by you in one boot, the other foot tied up in a sack. #id:so_tanks_leave_16
    }
    An arm comes down for him over a tailboard. #id:so_tanks_leave_5
    {bread_taken:
        He has pressed a piece of bread in your hand. It's like wood by now. #id:so_tanks_leave_6
      - else:
        He has left you the half loaf that he wouldn't eat. #id:so_tanks_leave_7
    }
* [Count them, for the book #id:so_tanks_leave_count #src:socialist-world/022-withdrawal-and-missed-chance #src:frus-legation/018-a-revolution-that-has-won #basis:typical]
    ~ counted_tanks = true
    The girl with the plaits is counting as well, out loud, and gets two more than you. You go through it with her again from memory. In the end you both put "about" before the number. #id:so_tanks_leave_8
- -> neutral

=== neutral ===
# scene:soldier-neutral
# at:1956-11-01T19:50
# place:kilian
# diorama:kilian-yard
# sound:radio-static
# weather:overcast
# crowd:1
Thursday evening: Imre Nagy, on the radio. Hungary leaves the Warsaw Pact. Hungary's neutral. #id:so_neutral_1
{square == "nagy":
    He doesn't say comrades, as on the balcony. #id:so_neutral_8
}
There's dancing round the field kitchen. #id:so_neutral_2
"What does it mean?" asks Laci. "For us? For a soldier?" #id:so_neutral_3
"That nobody is the enemy," you say. "Not in advance." Laci makes you say it to the cook. Only Gulyás from the railway isn't dancing. He has come in from the east, on an engine, with a paper in his cap. #id:so_neutral_4
* [Ask the railwayman what he's got in his cap #id:so_neutral_paper #src:daily-history/018-neutrality #src:hansard-1956/003-neutrality-announced #basis:typical]
    ~ heard_gulyas = true
    A list of trains, he says, from the men at Záhony. Military ones. They aren't going the way that those on Üllői út went. #who:gulyas #id:so_neutral_5
* [Dance. Tomorrow you may be on duty #id:so_neutral_dance #src:socialist-world/017-festival #src:daily-history/018-neutrality #basis:typical]
    You dance with a girl who has plaits and a machine-gun belt. You tread on her foot in five-kilo boots. "That's all right," she says, "I've been shelled." #id:so_neutral_6
* [Ask Pintér what happens to the oath #id:so_neutral_pact #src:daily-history/018-neutrality #src:daily-history/017-nagys-steps #basis:typical]
    He knows it by heart. He says it over under his breath, and somewhere in the middle he leaves a gap. #who:pinter #id:so_neutral_7
- -> absence

=== absence ===
# scene:soldier-absence
# at:1956-11-02T09:30
# place:kilian
# diorama:kilian-gate
# sound:quiet-street
# weather:overcast
# crowd:0
On Monday everything begins again, the schools too. In the gap beside the tank stands Öcsi, washed, with a parting in his hair and a mother. #id:so_absence_1
She holds out an exercise book. There has to be an entry for the teacher: absent from 24 October, reason, and a grown-up's name. "You were there," she says. "I was in a cellar, counting." #id:so_absence_2
"Write what I was," says Öcsi. "He's got a stamp," he tells her. #who:ocsi #id:so_absence_3
{
  - evening == "asleep":
    First he gives you back a spoon. It's army property. #id:so_absence_7
  - cellar == "crossing":
    "He stood in for me," he tells her. "For an hour. Write two." #who:ocsi #id:so_absence_8
}
* [Write: held a crossing for three days and nights #id:so_absence_held #src:prole-info/037-child-fighters #src:libsoc-wiki/011-young-workers #basis:typical]
    ~ entry = "held"
    ~ shift(exposure, 1)
    You put in the street and the hours. She reads it to the end. Then she tears the page out, very straight, and it goes inside her dress. "Now one for the school," she says. #id:so_absence_4
* [Write: prevented by the traffic #id:so_absence_traffic #src:prole-info/037-child-fighters #src:prole-info/044-curfew-and-lukacs #basis:typical]
    ~ entry = "traffic"
    Strictly speaking it's true. There was traffic, and he prevented some of it. "That's cowardly," says Öcsi. "That's a reason," says his mother. You give it the stamp. #id:so_absence_5
* [Write: ears #id:so_absence_ears #src:prole-info/037-child-fighters #src:statistics-1957/003-wounded-and-young #basis:typical]
    ~ entry = "ears"
    "What's wrong with my ears?" asks Öcsi. His mother asks him something, quietly, on the left side. He doesn't turn round. She watches you write it. #id:so_absence_6
- -> shop_window

=== shop_window ===
# scene:soldier-shop-window
# at:1956-11-02T22:00
# place:ferencvaros
# diorama:bread-queue
# sound:rain-cobbles
# weather:rain
# crowd:0
Patrol, with Laci, in the rain. In a shop without a window lie nine watches and a card: THIS IS HOW WE LOOT. You check, as you do every night. Nine. #id:so_shop_window_1
On the corner stands a box full of money for the families of the dead. Nobody's with it. #id:so_shop_window_2
Tonight a man is bent over the box. His sleeve is in it up to the elbow. #id:so_shop_window_3
* ["Halt! What are you doing?" #id:so_shop_window_halt #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/056-boxes-and-honest-thieves #basis:typical]
    ~ box = "dry"
    He turns round. He's putting the wet notes at the bottom and the dry ones on top, he says. He is a bank clerk. They'd mould otherwise. #id:so_shop_window_4
* [Stand in the doorway and watch what he does #id:so_shop_window_watch #src:prole-info/056-boxes-and-honest-thieves #src:prole-info/050-this-is-how-we-loot #basis:typical]
    ~ box = "note"
    He takes a note out and lays it back. At last he goes away, and comes back, and puts in his own. "And me wondering," says Laci, "do I shout halt, or sir?" #who:laci #id:so_shop_window_5
* [Let him be, and count the watches again #id:so_shop_window_count #src:libsoc-wiki/013-wiles-moral-purity #src:libsoc-wiki/014-bread-queue-and-boxes #basis:typical]
    ~ box = "nine"
    Nine. "You do know," says Laci, "that if one was gone we'd have to put one in?" You hadn't known that. You would have reported it. That's what he's afraid of, he says. #who:laci #id:so_shop_window_6
- -> gulyas_list

=== gulyas_list ===
# scene:soldier-gulyas-list
# at:1956-11-03T11:00
# place:kilian
# sound:rail-yard-night
# weather:overcast
# crowd:1
Gulyás is sitting on the tank in the gate, eating. He has another list. #id:so_gulyas_list_1
"There'll be talks today," says Pintér. "In Parliament. Colonel Maléter is going. He's the minister now. It's only about how they leave." #who:pinter #id:so_gulyas_list_2
{
  - trusted_maleter_when_turned == "with-government":
    So he goes where the government sends him. #id:so_gulyas_list_3
  - trusted_maleter_when_turned == "misread":
    It may be one more order, you think. #id:so_gulyas_list_4
  - else:
    He's ours, says Laci. They won't fool him. #id:so_gulyas_list_5
}
"So?" says Gulyás, and smooths out his paper. "These came in since Thursday. Tanks, tanks, field kitchens. You don't bring a kitchen to a place you're leaving." #who:gulyas #id:so_gulyas_list_6
{counted_tanks:
    You counted those that went out. You run your finger down his column. It's longer. #id:so_gulyas_list_7
}
* [Go through his list with him, train by train #id:so_gulyas_list_read #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:utterly-interesting/014-neutrality-and-moscows-answer #basis:typical]
    ~ heard_gulyas = true
    He has the hour for each, and the axles, and the name of whoever was in the signal box. You go down it looking for a mistake. You don't find one. #id:so_gulyas_list_8
* [Say that talks were never called yet in order to attack #id:so_gulyas_list_hope #src:frus-legation/017-moscow-may-turn #src:prole-info/071-back-to-work-on-the-fifth #basis:typical]
    Gulyás goes on chewing. "You're how old?" he asks. Twenty. He nods, and gives you half of his bacon. #who:gulyas #id:so_gulyas_list_9
* [Ask why they'd say one thing and do another #id:so_gulyas_list_why #src:prole-info/053-moscows-declaration #src:daily-history/016-moscow-reverses #src:prole-info/072-pravda-and-beijing #basis:typical]
    "Perhaps there's two of them," says Gulyás. "One who says and one who drives. It was like that with us on the railway." #who:gulyas #id:so_gulyas_list_10
- -> talks_or_guns

=== talks_or_guns ===
# scene:soldier-talks-or-guns
# at:1956-11-03T14:30
# place:kilian
# diorama:council-hall
# cue:table-knock
You take the minutes. #id:so_talks_or_guns_1
Item one: in Parliament, it's said, they talk of a withdrawal by the end of January. Item two: Soviet tanks are dug in around the town. Gulyás's list goes from hand to hand. #id:so_talks_or_guns_2
Motion: to send the colonel's tanks out again tonight, from the yard to the corners of the block. Against: it would be a breach of good faith, in the middle of talks. It comes to a tie. They all look at the clerk. #id:so_talks_or_guns_3
{
  - vote == "for":
    You voted that everyone may ask. Now they're asking. #id:so_talks_or_guns_7
  - vote == "against":
    You voted against questions. Now they all ask you. #id:so_talks_or_guns_8
  - else:
    The pencil may vote, it was decided. #id:so_talks_or_guns_9
}
* [Trust the talks. Leave the tanks where they are #id:so_talks_or_guns_trust #src:tokol-papers/001-what-malinin-offered #src:daily-history/015-ceasefire-of-the-28th #src:kilian-voices/004-tanks-full-of-arms #basis:documented #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "leaving"
    ~ guns = "yard"
    You saw them go, on Wednesday, and a date's been named. The tanks stay in the yard, under canvas, with their noses to the wall. Forty men look at you as they go out. #id:so_talks_or_guns_4
* [Believe the list. Move the tanks #id:so_talks_or_guns_move #src:prole-info/056-boxes-and-honest-thieves #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:kilian-voices/004-tanks-full-of-arms #basis:documented #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "coming"
    ~ guns = "corners"
    ~ shift(exposure, 6)
    "The list has got hours in it," you say. "The talks haven't." At dusk they crawl out over the cobbles, one behind the other. Forty men go ahead and clear away the bricks. #id:so_talks_or_guns_5
* [Believe both: some go, some come. Warm the engines, and wait #id:so_talks_or_guns_half #src:utterly-interesting/013-respite #src:utterly-interesting/014-neutrality-and-moscows-answer #src:kilian-voices/004-tanks-full-of-arms #basis:documented #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "both"
    ~ guns = "ready"
    It's in two of the newspapers, one in each. You move that the engines be kept warm and the tanks stay in the yard. It's carried by three. The drivers ask when they're meant to sleep. #id:so_talks_or_guns_6
- -> second_driver

=== second_driver ===
# scene:soldier-second-driver
# at:1956-11-03T18:40
# place:kilian
# diorama:kilian-gate
# cue:lorry-tailgate
# crowd:1
An officer comes through the gap by the tank. The talks go on tonight, at the Soviet base at Tököl. He has a place for one more driver, who can change a wheel in the dark. #id:so_second_driver_1
He looks at the three of you: you, Laci, and a corporal called Nemes. You can't drive. Laci can. He's already on his feet. #id:so_second_driver_2
* [Say: "Take Laci. He's the best you've got." #id:so_second_driver_laci #src:tokol-papers/003-drivers-and-escorts #src:tokol-papers/004-ten-minutes-at-home #basis:typical]
    ~ laci = "tokol"
    He's got your comb, your dry foot-cloths and the dented helmet. "I'll bring you a Russian cigarette," he says. You say that you don't smoke. He goes off down the road backwards, waving with both arms. #who:laci #id:so_second_driver_3
* [Say that Laci has had a fever since yesterday #id:so_second_driver_fever #src:tokol-papers/003-drivers-and-escorts #src:kilian-voices/011-his-wifes-visit #basis:typical]
    ~ laci = "here"
    You've never told a lie to an officer. It comes out quite easily. Nemes goes. "Why did you do that?" asks Laci, an hour later. You can't tell him. You had looked at a list. #who:laci #id:so_second_driver_4
* [Propose that they draw lots #id:so_second_driver_lots #src:tokol-papers/003-drivers-and-escorts #src:libsoc-wiki/012-no-command #basis:typical]
    ~ laci = "here"
    ~ drew_lots = true
    Two matches. You hold them. Nemes draws the long one, and goes off whistling. Laci looks at the short one for a good while and puts it behind his ear. #id:so_second_driver_5
- -> last_evening

=== last_evening ===
# scene:soldier-last-evening
# at:1956-11-03T20:30
# place:kilian
# diorama:kilian-yard
# sound:kitchen-night
# crowd:0
A quiet evening. From the wall of the wash-room there comes a cold draught, because there's no wall. #id:so_last_evening_1
Pintér sits down on the next bucket. He has a sister in Makó, with a melon field. He'd like to see it. #id:so_last_evening_2
{
  - colonel_word == "eleven":
    "Eleven days," you say. He knows at once. "It was colder," says Pintér, "and I knew less." #who:pinter #id:so_last_evening_9
  - colonel_word == "mother":
    The man with the blanket brings socks from his mother, for the colonel, in case he hasn't got enough on. #id:so_last_evening_7
  - else:
    The cook brings you a mug. You poured for everyone once, he says, and went without. #id:so_last_evening_8
}
"You could go home, too," he says. "Tomorrow, with the milk train. I'd sign it." #who:pinter #id:so_last_evening_3
* [Ask him to sign it, for tomorrow #id:so_last_evening_go #src:prole-info/064-salgotarjan-and-pecs #src:daily-history/018-neutrality #basis:typical]
    ~ leave_slip = true
    He writes it on his knee: Bodnár, Mihály, private, to Salgótarján, from 4 November. He stamps it on the bucket. You put it in your pay book, in the line for the rifle. #id:so_last_evening_4
* [Say that you'd rather wait till relief comes #id:so_last_evening_stay #src:kilian-voices/009-council-of-war-at-kilian #src:socialist-world/022-withdrawal-and-missed-chance #basis:typical]
    "There's no relief for this," says Pintér. "We're it." All the same he's pleased. #who:pinter #id:so_last_evening_5
* [Ask him when the delegation will be back #id:so_last_evening_laci #src:tokol-papers/004-ten-minutes-at-home #src:kilian-voices/008-how-the-regime-saw-it #basis:typical]
    "Midnight. One." He looks at the road. "It's said to be going well." He says it as the telephone says that order is being restored. #who:pinter #id:so_last_evening_6
- -> not_back

=== not_back ===
# scene:soldier-not-back
# chapter-end:national-guard
# at:1956-11-03T23:40
# place:kilian
# diorama:kilian-gate
# sound:silent-hour
# weather:fog
# crowd:0
# linking
Twenty to twelve. You have the watch beside the tank. The colonel isn't back. #id:so_not_back_1
{
  - wife == "nights":
    Two nights were bad, you told his wife. #id:so_not_back_11
  - wife == "holes":
    You think of the holes on the road to Tököl. #id:so_not_back_12
  - else:
    You weren't permitted to report, you told his wife. #id:so_not_back_13
}
{
  - laci == "tokol":
    Laci's bed is made. He did it because an officer was looking. #id:so_not_back_2
  - drew_lots:
    Laci sits next to you with a match behind his ear. He ought to be asleep. #id:so_not_back_3
  - else:
    Laci sits next to you. He has asked you twice what o'clock it is. #id:so_not_back_4
}
{
  - guns == "corners":
    The tanks stand at the corners. In the nearest one somebody is coughing. #id:so_not_back_5
  - guns == "yard":
    The tanks are in the yard under canvas, as was agreed. #id:so_not_back_6
  - else:
    In the yard the tanks are started every half hour. In between the drivers sleep. #id:so_not_back_7
}
{leave_slip:
    There's a slip in your pay book: home, from 4 November. That's in twenty minutes. #id:so_not_back_8
  - else:
    There is a line in your pay book for a rifle. It's still empty. #id:so_not_back_9
}
{heard_gulyas:
    You listen to the ground, hear nothing, and go on listening. #id:so_not_back_10
}
* [Wait for midnight #id:so_not_back_wait #src:tokol-papers/004-ten-minutes-at-home #src:hansard-1956/004-not-heard-of-since #src:tokol-papers/002-green-caps #basis:typical]
- -> guns_at_five
