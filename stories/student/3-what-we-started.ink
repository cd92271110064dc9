// Chapter 3: What we started, 24-28 October 1956.

=== hall_again ===
# scene:student-hall-again
# chapter:what-we-started
# at:1956-10-24T10:30
# place:muegyetem
# diorama:great-hall
# sound:council-hall
# weather:overcast
# crowd:1
On Monday there were four thousand in this hall. This morning there are sixty, in their coats, and they keep to the walls. #id:st_hall_again_1
At eight the radio made Imre Nagy prime minister. At half past it read out martial law: whoever carries a weapon can be put to death. Gábor has both on the back of one envelope. #id:st_hall_again_2
"Well, we asked for him," says Gábor. "And over there they're dying of something we started, on this platform." #who:gabor #id:st_hall_again_3
* [Say that it began here and that you won't disown it #id:st_hall_again_ours #src:prole-info/033-official-reactions #src:prole-info/034-nagy-martial-law #basis:composite]
    ~ shift(exposure, 4)
    Some nod. Some look at you as if you had brought it in on your shoes. #id:st_hall_again_4
* [Vote with Gábor for a call to lay down arms #id:st_hall_again_calm #src:prole-info/033-official-reactions #src:prole-info/045-writers-call-for-calm #basis:composite]
    ~ called_for_calm = true
    It passes, by a few hands. Gábor turns the envelope over to address it, and stops. Those it is meant for are lying behind overturned trams. #id:st_hall_again_5
* [Leave the vote, and ask who is hurt and where #id:st_hall_again_hurt #src:prole-info/033-official-reactions #src:prole-info/029-casualty-lists #basis:typical]
    A medical student by the door tells you. He's brown to the elbows. He falls asleep before he has finished the street. #id:st_hall_again_6
- {
  - asked_strike:
    Your own sheet is on the notice board. Someone has underlined stop work, and written beside it: they did. #id:st_hall_again_7
  - else:
    Your own sheet is on the notice board. Someone has written under it, in pencil: and now? #id:st_hall_again_8
}
-> what_can_you_do

=== what_can_you_do ===
# scene:student-what-can-you-do
# at:1956-10-24T13:30
# place:muegyetem
# linking
You go through what you have: a notebook, some statics, school Russian, flat shoes. Nobody in an emergency ever sent for that. #id:st_what_can_you_do_1
Three people are asking, though. The medical student wants anyone who doesn't faint. Mrs Bartos has come in on foot and unlocked her machines. And on Móricz Zsigmond körtér, says a first-year with a wheelbarrow, they are taking up the street, all wrong. #id:st_what_can_you_do_2
* [Go with the medical student, across the river #id:st_what_can_you_do_stretcher #src:prole-info/032-dawn-at-corvin-and-kalvin #src:prole-info/029-casualty-lists #basis:typical #to:ix-district]
    ~ task = "stretcher"
    He walks in the middle of the road, swinging a bag with a cross on it, and you keep in step. #id:st_what_can_you_do_3
    -> aid_post
* [Go down to Mrs Bartos and the machines #id:st_what_can_you_do_leaflet #src:prole-info/047-no-hatred-of-soldiers #src:prole-info/041-papers-burnt-and-strike #basis:typical #to:muegyetem]
    ~ task = "leaflet"
    "I had the cat to see to first," she says. Another packet of paper stands on the table. She doesn't say who has signed for it. #who:bartos #id:st_what_can_you_do_4
    -> two_lines
* [Go to the körtér and see the barricade #id:st_what_can_you_do_barricade #src:prole-info/036-tank-tactics #src:prole-info/031-first-tasks #basis:typical #to:moricz-zsigmond-korter]
    ~ task = "barricade"
    ~ shift(exposure, 6)
    They have piled up benches and a newspaper kiosk. A tank would go straight through. You hear yourself saying so. #id:st_what_can_you_do_5
    -> cobbles

=== aid_post ===
# scene:student-aid-post
# shared:ulloi-ut
# at:1956-10-24T16:40
# place:ix-district
# diorama:hospital-corridor
# sound:hospital-corridor
# note:A first-aid post during street fighting. Wounded people, no details of wounds.
# summary:You carry stretchers to a first-aid post off Üllői út and learn what to do there.
The first-aid post is a school gymnasium, with wall bars. Sister Ilona puts you at the foot end, because you are short. "Look at his shoes," she tells you. "Never the middle. Shoes, and the kerb." #who:ilona #id:st_aid_post_1
So you learn the wounded by their shoes. Work boots, work boots, gym shoes with a name in them. A lace-up tied to a splint. Hardly one pair from a university. #id:st_aid_post_2
* [Write down names and streets, for the families #id:st_aid_post_names #src:statistics-1957/005-why-the-count-may-be-low #src:prole-info/029-casualty-lists #src:statistics-1957/003-wounded-and-young #basis:typical]
    Halmos, the doctor, takes the book from you and tears out the page. "First names only. No street. And it was a tram." He gives you back the pencil. #who:halmos #id:st_aid_post_3
* [Go out with the stretcher again, while it's light #id:st_aid_post_again #src:prole-info/032-dawn-at-corvin-and-kalvin #src:statistics-1957/002-where-they-died #basis:typical]
    ~ shift(strength, -6)
    ~ shift(exposure, 3)
    Four times. The third has a lunch tin that he won't let go of. You carry it on his feet. #id:st_aid_post_4
* [Stay in and boil what has to be boiled #id:st_aid_post_boil #src:prole-info/029-casualty-lists #src:libsoc-wiki/011-young-workers #basis:typical #pass]
    Forceps, fourteen minutes. You time them by a watch left on the window sill. The next bowl you time by counting, since somebody has told you whose it was. #id:st_aid_post_5
- -> six_hundred

=== six_hundred ===
# scene:student-six-hundred
# shared:ulloi-ut
# at:1956-10-24T22:30
# place:ix-district
# sound:hospital-corridor
# note:A young wounded fighter talks. No details of wounds.
# summary:A wounded apprentice explains why he fought. His reason has nothing to do with the sixteen points.
The apprentice on mat nine can't sleep. He is seventeen, with grease in the lines of his hands that no nurse will get out. #id:st_six_hundred_1
"You're one of them with the points," he says. He has never heard of the Petőfi Circle. He asks if that is a riding school. #who:apprentice #id:st_six_hundred_2
Why did he go, then? He thinks. "Is it really worth living for six hundred forints a month?" he says, and waits for you to answer. #who:apprentice #id:st_six_hundred_3
* [Tell him which of the points is about wages #id:st_six_hundred_wages #src:libsoc-wiki/011-young-workers #src:prole-info/018-sixteen-points #basis:composite]
    ~ mat_nine = "wages"
    "New norms," he repeats. "Who'd set them?" You begin to explain. "No, no," he says, "who?" You go through all sixteen on your fingers. It isn't there. #who:apprentice #id:st_six_hundred_4
* [Tell him that you get less, on your grant #id:st_six_hundred_grant #src:prole-info/029-casualty-lists #src:libsoc-wiki/011-young-workers #basis:typical]
    ~ mat_nine = "house"
    He laughs, which hurts him. "And you're an architect!" You have to promise him a house. Two rooms, and a door to the yard. #who:apprentice #id:st_six_hundred_5
* [Sit by him till he sleeps #id:st_six_hundred_sit #src:prole-info/030-freedom-without-leaders #src:prole-info/029-casualty-lists #basis:typical #pass]
    ~ mat_nine = "pike"
    He tells you about pike. Where they stand in the Soroksár arm, and how early you must get up. At four he's asleep with one hand making a cast. #id:st_six_hundred_6
- -> walk_out

=== two_lines ===
# scene:student-two-lines
# at:1956-10-24T17:30
# place:muegyetem
# diorama:duplicator
# sound:duplicator
A boy on a delivery bicycle brings a request. Could the students put something into Russian for the tank crews? Two lines, large. They don't get out, and their slits are this wide. #id:st_two_lines_1
You had seven years of Russian. You can say the collective farm has fulfilled its plan. #id:st_two_lines_2
"What do they think we are?" asks Mrs Bartos, and sharpens a pencil for you to answer with. #who:bartos #id:st_two_lines_3
* [Write: we are workers and students, not fascists #id:st_two_lines_workers #src:prole-info/047-no-hatred-of-soldiers #src:prole-info/033-official-reactions #basis:composite]
    ~ shift(exposure, 5)
    For fascist you have the word at once; it is in every lesson. For student too. Mrs Bartos cuts the Cyrillic by hand, with a knitting needle. #id:st_two_lines_4
* [Write: your mother is waiting for you. Go home #id:st_two_lines_mother #src:socialist-world/014-soviet-tanks-and-snipers #src:prole-info/047-no-hatred-of-soldiers #basis:composite]
    ~ shift(exposure, 5)
    You learned that one from a song. On paper it looks small and rather rude. #id:st_two_lines_5
* [Say that it may get the man shot who reads it #id:st_two_lines_shot #src:socialist-world/014-soviet-tanks-and-snipers #src:prole-info/047-no-hatred-of-soldiers #basis:typical]
    Nobody had thought of that. In the end it says: don't shoot, we have no quarrel with you. You leave out everything he could be asked to sign. #id:st_two_lines_6
- -> through_the_slit

=== through_the_slit ===
# scene:student-through-the-slit
# at:1956-10-25T07:00
# place:kalvin-ter
# sound:tanks-far
# note:Tanks in a street. Nobody is hurt in this scene.
# summary:You bring leaflets to people who push them through the slits of Soviet tanks.
At seven you hand your bundle to a woman with a shopping net. Potatoes on top, Cyrillic underneath. At the corner stands a tank, and half a dozen people talk to it, slowly and rather loud, the way people talk to foreigners. #id:st_through_the_slit_1
The lid is open a hand's breadth. Two fingers come out and take the paper in. #id:st_through_the_slit_2
{gave_soldier_sheet:
    You remember the other boy, at Bem square, reading with his finger. #id:st_through_the_slit_3
}
* [Go up and read it to him aloud #id:st_through_the_slit_aloud #src:socialist-world/014-soviet-tanks-and-snipers #src:prole-info/047-no-hatred-of-soldiers #basis:documented]
    ~ shift(exposure, 5)
    ~ photo = "leaflet"
    He answers at last. Not the words. He corrects your accent: the soft l, then the stress, and waits until you have it. Someone across the road takes a picture. #id:st_through_the_slit_4
* [Hand out the rest and keep walking #id:st_through_the_slit_walk #src:prole-info/047-no-hatred-of-soldiers #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical #pass]
    By the second corner the net between you is lighter by a kilo of paper. The handles have cut your fingers white. #id:st_through_the_slit_5
* [Ask the crew where they think they are #id:st_through_the_slit_where #src:prole-info/047-no-hatred-of-soldiers #src:daily-history/002-liberators-to-occupiers #basis:typical]
    "Budapest," he says, hurt. He has been stationed in this country for two years. #who:tank-soldier #id:st_through_the_slit_6
- -> walk_out

=== cobbles ===
# scene:student-cobbles
# at:1956-10-24T15:30
# place:moricz-zsigmond-korter
# sound:rain-cobbles
# note:People prepare to stop tanks, and in the night one comes. Fear; nobody is seen hurt.
# summary:You help to take up the paving and show people how to make the street hard to pass.
A cobble is square above and tapered below, so that pressing on it only wedges it tighter. To lift a street you need to get the first one out. After that it unravels. #id:st_cobbles_1
Women are on their knees with pokers. Children carry, one stone each, against the stomach. Drums of liquid soap stand by the chemist's door, and two tram drivers quarrel about how thick to pour it. #id:st_cobbles_2
* [Show them where the road has to be bare and steep #id:st_cobbles_show #src:prole-info/036-tank-tactics #src:prole-info/031-first-tasks #basis:composite]
    ~ shift(exposure, 5)
    You draw the slope on a tram ticket: tracks here, soap there. A tram driver checks your angle with one eye, and nods. #id:st_cobbles_3
* [Work with the children, and keep them on this side #id:st_cobbles_children #src:prole-info/031-first-tasks #src:prole-info/037-child-fighters #basis:typical #pass]
    You make them a chain. Whoever counts to a hundred without a mistake gets an apple. #id:st_cobbles_4
* [Ask whose windows these are, and go and warn them #id:st_cobbles_warn #src:prole-info/032-dawn-at-corvin-and-kalvin #src:statistics-1957/002-where-they-died #basis:typical]
    Four floors, two staircases. On the third an old couple are having their soup. They offer you a spoon, and would like to know who is coming. #id:st_cobbles_5
- -> sentry

=== sentry ===
# scene:student-sentry
# at:1956-10-24T23:10
# place:moricz-zsigmond-korter
# sound:tanks-far
# note:A tank is stopped at night. Fear; nobody is seen hurt.
# summary:A tank slides on the soaped street and turns back. You keep watch through the night.
It comes at eleven with one lamp. On the bare stretch it slows down. Then the tracks turn and the tank does not. It drifts sideways, thirty tons, quite slowly, and comes to rest against a lamp post. #id:st_sentry_1
No one throws anything. The bottles stand in a row. #id:st_sentry_2
{had_rifle:
    On Tuesday you held a rifle. You know what your hands would be doing now. #id:st_sentry_3
}
* [Call out in Russian that it may turn round #id:st_sentry_call #src:prole-info/047-no-hatred-of-soldiers #src:prole-info/036-tank-tactics #basis:composite]
    ~ photo = "barricade"
    Your voice cracks on the verb. For a minute, nothing. Then the gears grind, and it backs away, foot by foot, with its lamp on you. Somebody's camera flashes. #id:st_sentry_4
* [Wait with the others, and hold your breath #id:st_sentry_wait #src:prole-info/036-tank-tactics #src:prole-info/043-szena-ter-democracy #basis:typical #pass]
    It finds its grip at the fourth try, and goes. The women sit down where they are. #id:st_sentry_5
* [Pass the bottles forward, in case #id:st_sentry_bottles #src:prole-info/036-tank-tactics #src:prole-info/031-first-tasks #basis:documented]
    ~ shift(exposure, 6)
    You pass them hand to hand. They are beer bottles, and smell of a school laboratory. The tank gets away before it comes to that. Your fingers smell of it at breakfast. #id:st_sentry_6
- -> walk_out

=== walk_out ===
# scene:student-walk-out
# at:1956-10-25T10:40
# place:budapest
# diorama:embankment-march
# sound:crowd-far-shouts
# crowd:2
On Thursday the radio asks people to go to work. So nobody can object to their being out of doors, and they walk, the whole town, past every stop where no tram comes. #id:st_walk_out_1
Judit finds you by the bridgehead. She has come round half of Pest. And there, in the middle of a crowd with flags, are three Soviet tanks with girls sitting on them. One flies your flag, hole and all. #id:st_walk_out_2
"To Parliament!" someone calls down to you. "They're with us!" #who:man-on-gun #id:st_walk_out_3
* [Go along with them, with Judit #id:st_walk_out_along #src:frus-legation/010-tanks-with-hungarian-flags #src:frus-legation/009-crowd-goes-to-parliament #basis:documented #to:parliament]
    ~ shift(trust_judit, 4)
    A gunner has given his cap to a child. People speak to him in every kind of Russian. You tell him that the collective farm has fulfilled its plan. He laughs until he has to hold on. #id:st_walk_out_4
* [Follow a good way behind #id:st_walk_out_behind #src:prole-info/044-curfew-and-lukacs #src:frus-legation/009-crowd-goes-to-parliament #basis:typical #to:parliament]
    "You're as bad as Mama," says Judit, and keeps to your pace all the same. So you arrive late. #who:judit #id:st_walk_out_5
* [Say that you will believe it tomorrow, and turn back #id:st_walk_out_back #src:prole-info/044-curfew-and-lukacs #src:prole-info/034-nagy-martial-law #basis:typical]
    ~ shift(trust_judit, -4)
    Judit goes on alone. At the corner she looks round. You stand there with your satchel and your reasons. Then you run after her. #id:st_walk_out_6
- -> shut_doors

=== shut_doors ===
# scene:student-shut-doors
# at:1956-10-25T11:40
# place:parliament
# sound:shots-far
# note:Gunfire into a crowd, heard from a side street; people are hurt and killed. In the scenes that follow an ambulance is searched, and children fight. No details.
# summary:There is shooting in front of Parliament. You help people in a side street to get indoors. Who fired, you cannot see.
You are in the side street when it begins. This time you do not take it for planks. #id:st_shut_doors_1
People come running round the corner and pull at the doors. This one is shut, and that one. A man in a good hat beats on the brass with both fists and begs it: "Ministry! Ministry!" #who:man-in-good-hat #id:st_shut_doors_2
Then a yard gate gives. It is dark in there and smells of ink. #id:st_shut_doors_3
* [Stand in the gate and pull people in #id:st_shut_doors_pull #src:daily-history/013-bloody-thursday #src:kossuth-square/001-between-the-tanks #basis:composite]
    ~ shift(strength, -6)
    A sleeve comes off in your hand. You get in perhaps thirty. You don't choose them. At night you will go through them one by one, as if you had. #id:st_shut_doors_4
* [Find Judit #id:st_shut_doors_find #src:daily-history/013-bloody-thursday #src:frus-legation/009-crowd-goes-to-parliament #basis:typical]
    ~ stayed_for_judit = true
    ~ shift(trust_judit, 8)
    She is against the wall by the drainpipe, with her eyes shut. "I'm counting," she says. "Don't stop me." You stand close, so that it is your back they would see. #who:judit #id:st_shut_doors_5
* [Go in and get down on the floor #id:st_shut_doors_floor #src:daily-history/013-bloody-thursday #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical #pass]
    You lie between paper rolls, your cheek on somebody's shoulder. It shakes, or you do. #id:st_shut_doors_6
- -> two_accounts

=== two_accounts ===
# scene:student-two-accounts
# at:1956-10-25T16:30
# place:budapest
# diorama:kitchen-radio
# sound:kitchen-night
# note:People who were there speak of the dead.
# summary:In the Lengyels' kitchen three people who were on the square disagree about who fired.
By four there are black flags on the boulevard. In the Lengyels' kitchen sit three people who were there. #id:st_two_accounts_1
"A Soviet tank," says the first. "I saw the barrel jump." #who:man-in-good-hat #id:st_two_accounts_2
"From the roofs," says the neighbour. "Ours, the ÁVO. The Russians shot back at them, up, I'll swear to it." #who:neighbour #id:st_two_accounts_3
"Not at Parliament, at the Party building round the corner," says a messenger girl. "Men in blue tabs. I was on my bicycle." #who:messenger-girl #id:st_two_accounts_4
Judit's father pours out, and spills it. #id:st_two_accounts_5
* [Think that it was the tank #id:st_two_accounts_tank #src:daily-history/013-bloody-thursday #src:kossuth-square/003-only-soviet-fire #src:time-1956/001-parliament-square #basis:documented #weigh:parliament-25-october]
    ~ trusted_parliament_25_october = "tank"
    You heard it, and it was heavy. This morning girls sat on those tanks and swung their legs. You eat the bread in front of you without noticing what is on it. #id:st_two_accounts_6
* [Think that they shot from the roofs #id:st_two_accounts_roofs #src:socialist-world/014-soviet-tanks-and-snipers #src:soviet-reports/002-sixty-dead-in-the-square #basis:documented #weigh:parliament-25-october]
    ~ trusted_parliament_25_october = "roofs"
    "The roofs," Béla Lengyel says slowly, and moves his cup to the neighbour's side of the table. He would give a year of his life for it to be true. That troubles you. #who:bela #id:st_two_accounts_7
* [Think that all three saw something, none the whole #id:st_two_accounts_all #src:prole-info/042-parliament-party-hq-and-football #src:soviet-reports/003-wrong-enemy-at-party-headquarters #src:kossuth-square/002-eighty-to-three-hundred-fifty #basis:composite #weigh:parliament-25-october #pass]
    ~ trusted_parliament_25_october = "several"
    You draw the square on the oilcloth with a fork. The girl's corner cannot be seen from the man's. None of them likes the others' lines. #id:st_two_accounts_8
- {
  - task == "stretcher":
    -> false_ambulance
  - task == "leaflet":
    -> burned_unread
  - else:
    -> open_meeting
}

=== false_ambulance ===
# scene:student-false-ambulance
# shared:ulloi-ut
# at:1956-10-26T11:00
# place:ix-district
# diorama:hospital-corridor
# sound:hospital-corridor
# note:Armed men search an ambulance with a wounded person in it.
# summary:Fighters stop your ambulance because a false one carried cartridges. You persuade them, or let them look.
On Friday they have found you a real ambulance, with a bell. It stops so hard that the patient wakes up. #id:st_false_ambulance_1
Two rifles and a boy's voice. "Out. On Tuesday one of these was full of cartridges for the ÁVH. Cross and bell and all." #who:boy-with-armband #id:st_false_ambulance_2
The driver leans his forehead on the wheel. It's the fourth time since breakfast. "Show him the leg, for God's sake," he says. #who:ambulance-driver #id:st_false_ambulance_3
* [Open the doors and let them see for themselves #id:st_false_ambulance_open #src:student-voices/005-the-false-ambulance #src:prole-info/024-first-shots #basis:composite]
    The boy looks, says sorry, and takes off his cap to the leg. Behind him they are already shouting for the next. #id:st_false_ambulance_4
* [Stand in the doorway: he is not a show #id:st_false_ambulance_stand #src:student-voices/005-the-false-ambulance #src:prole-info/029-casualty-lists #basis:typical]
    ~ shift(exposure, 2)
    Someone with an armband looks at you for a long time. "She's from the points," he says, and waves you on. The ambulance behind you has nobody from the points. #who:man-with-armband #id:st_false_ambulance_5
* [Hold the patient's hand, leave the driver to talk #id:st_false_ambulance_hand #src:student-voices/005-the-false-ambulance #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical #pass]
    It takes a minute by the bell. "My own fault," says the driver as you move off. "I knew about those cars for years. We all knew." #who:ambulance-driver #id:st_false_ambulance_6
- -> the_boy

=== burned_unread ===
# scene:student-burned-unread
# at:1956-10-26T11:00
# place:szabad-nep
# sound:crowd-restless
A lorry from the Party's newspaper comes along the boulevard. Young reporters with their ties undone throw down leaflets by the armful. They are for the revolution, it says. They are on our side. #id:st_burned_unread_1
People don't read it. They see who it is from, push the sheets together with their feet and put a match to them. #id:st_burned_unread_2
One reporter holds his last bundle against his chest. He is crying. He might be telling the truth. #id:st_burned_unread_3
* [Read it through before they take it from you #id:st_burned_unread_read #src:prole-info/041-papers-burnt-and-strike #src:prole-info/045-writers-call-for-calm #basis:composite]
    ~ party_leaflet = "read"
    It isn't well written. It says we, and ashamed. A woman takes it out of your hand, quite kindly, and wipes the hand with her apron. "They've had ten years," she says. #who:woman-at-fire #id:st_burned_unread_4
* [Put yours on the fire with the others #id:st_burned_unread_burn #src:prole-info/041-papers-burnt-and-strike #src:prole-info/055-new-papers #basis:documented]
    ~ party_leaflet = "burnt"
    It's damp and wants blowing on. You have carried paper about since Monday for people to read. #id:st_burned_unread_5
* [Ask him for the paper that isn't printed on #id:st_burned_unread_blank #src:prole-info/041-papers-burnt-and-strike #src:prole-info/052-trade-union-manoeuvre #basis:composite]
    ~ party_leaflet = "blank"
    He looks at the ream, and at you, and lets it down by its string. Clean sheets. "Print something they will read," he says. #who:reporter #id:st_burned_unread_6
- -> the_boy

=== open_meeting ===
# scene:student-open-meeting
# at:1956-10-26T11:00
# place:szena-ter
# sound:council-hall
You have been sent on to Széna tér with your drawings. The barricade there is made of anything with wheels, and the staff is a ring of people on crates. A miner, two tram drivers, a mother with string bags. #id:st_open_meeting_1
They vote on everything. Shall we hold the corner house? Hands. Who is going to tell the people in it? Hands. Your soap was put to the vote and lost to silk, in bales, with oil on it. #id:st_open_meeting_2
* [Speak for giving up the corner house #id:st_open_meeting_corner #src:prole-info/043-szena-ter-democracy #src:statistics-1957/002-where-they-died #basis:composite]
    You tell them about the wall. They ask good questions. It's carried, with two against. #id:st_open_meeting_3
* [Ask who gave them command of the square #id:st_open_meeting_command #src:prole-info/043-szena-ter-democracy #src:prole-info/030-freedom-without-leaders #basis:composite]
    They look round at each other. "Nobody," says the mother. "Should we have asked?" It is put to the vote whether they should. #who:mother-with-bags #id:st_open_meeting_4
* [Sit on a crate and take the minutes, in pencil #id:st_open_meeting_minutes #src:prole-info/043-szena-ter-democracy #src:prole-info/036-tank-tactics #src:prole-info/030-freedom-without-leaders #basis:typical]
    ~ has_papers = true
    Item one, bread. Item two, the corner house. Item three, that nobody under sixteen is to have a bottle. It's carried unanimously, in front of eight children. #id:st_open_meeting_5
- -> the_boy

=== the_boy ===
# scene:student-the-boy
# shared:ulloi-ut
# at:1956-10-26T15:20
# place:corvin-passage
# diorama:corvin-kilian
# sound:shots-far
# note:Children take part in the fighting. Nobody is hurt in this scene.
# summary:A boy of thirteen is about to go out with petrol bottles. You may stop him. You cannot stop them all.
He has a school satchel on his front instead of on his back, and it clinks. Thirteen; small for it. A tooth is missing. #id:st_the_boy_1
"Jóska," he says, since you have him by the collar. "Let go, miss. I'm next." #who:joska #id:st_the_boy_2
Behind him in the passage stand five more, by height. A boy of that age has held the crossing by the barracks for two days with a machine gun. They all know his name. Past the corner the street begins to shake. #id:st_the_boy_3
* [Take the satchel and don't let go of the collar #id:st_the_boy_take #src:prole-info/037-child-fighters #src:statistics-1957/003-wounded-and-young #basis:composite]
    ~ boy = "stopped"
    He bites. It goes through the glove. You hold on till the shaking has gone by, and he hates you with tears running down. The next boy has already gone. #id:st_the_boy_4
* [Give him an errand to the first-aid post #id:st_the_boy_errand #src:prole-info/037-child-fighters #src:prole-info/031-first-tasks #basis:typical #pass]
    ~ boy = "errand"
    You write any words that come. It's an order, so he goes, the long way round, bottles and all. The next in line steps up. #id:st_the_boy_5
* [Ask what his grandmother is called #id:st_the_boy_gran #src:prole-info/037-child-fighters #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical]
    ~ boy = "went"
    "Gran," he says, puzzled. For one second he is a child. Then somebody whistles, his collar is not in your hand, and you see how fast he can run. #id:st_the_boy_6
- -> the_others

=== the_others ===
# scene:student-the-others
# shared:ulloi-ut
# at:1956-10-26T15:40
# place:corvin-passage
# note:Children in danger.
# summary:Five other children are waiting. You find work for some of them away from the fighting.
{
  - boy == "went":
    You hear it, a cupboard falling over. Then feet, and there he is again, black from ear to ear, hiccuping. He has forgotten that you exist. #id:st_the_others_1
  - else:
    Out there a cupboard falls over. There were five, and they are four. Then a fifth is back on the step, black in the face, hitting himself on the chest to stop the hiccups. #id:st_the_others_2
}
"Making history," says a girl of your own age who sits on an ammunition box, rubbing her foot. "Instead of studying it." She has plaits. She has heard you with the boy. "What would you do with them? Lock them in?" #who:corvin-girl #id:st_the_others_3
* [Ask her to send them all for bread #id:st_the_others_bread #src:prole-info/056-boxes-and-honest-thieves #src:prole-info/049-food-convoys #basis:composite]
    ~ five_children = "bread"
    She thinks, and whistles through two fingers. There's a lorry from the country by the market. Six children go off at a run to unload potatoes. #id:st_the_others_4
* ["Yes. I'd lock them in." #id:st_the_others_lock #src:prole-info/037-child-fighters #src:libsoc-wiki/011-young-workers #basis:typical]
    ~ five_children = "lock"
    "Their mothers tried," she says. "They know every cellar from here to the abattoir." She moves up on the box, so that you can sit down. #who:corvin-girl #id:st_the_others_5
* [Say nothing, and take the bottles from the smallest #id:st_the_others_smallest #src:prole-info/037-child-fighters #src:statistics-1957/003-wounded-and-young #basis:typical #pass]
    ~ five_children = "smallest"
    She's nine. She lets you have them. Then she wants to know what she is to do instead. #id:st_the_others_6
- -> cellar_supper

=== cellar_supper ===
# scene:student-cellar-supper
# shared:ulloi-ut
# at:1956-10-26T20:30
# place:ix-district
# diorama:cellar
# sound:cellar
{knows_lajos:
    There is bread. It came in with Lajos Bakó, by lorry, through three sets of sentries, and he is cutting it with a hacksaw. #id:st_cellar_supper_1
  - else:
    There is bread. It came by lorry with a fitter from the Láng works, Lajos Bakó, and he is cutting it with a hacksaw. #id:st_cellar_supper_2
}
{
  - at_the_gate == "asked":
    "She asked me," he says. "So I told them what it said." #id:st_cellar_supper_8
  - at_the_gate == "voted":
    "Four thousand, she told me," he says. "I'm still looking for them." #id:st_cellar_supper_9
  - at_the_gate == "quiet":
    "This one says nothing," he tells the others, and cuts you the crust. #id:st_cellar_supper_10
}
Forty people eat in the dark of a wine cellar. The set on the barrel is tuned to the government. If order is not restored, it says, Sunday's football match against Sweden will have to be cancelled. #id:st_cellar_supper_3
"That's below the belt," says somebody in the dark. Somebody snorts. It goes along the barrels, and nobody can stop. #id:st_cellar_supper_4
* [Ask Bakó what is happening out in Angyalföld #id:st_cellar_supper_angyalfold #src:prole-info/065-united-lamp-first #src:prole-info/041-papers-burnt-and-strike #basis:composite]
    ~ supper = "council"
    ~ knows_lajos = true
    "We've elected a council," he says, chewing. "I saw that. I was standing on the bench. That it'll run the works, I'm told." #who:lajos #id:st_cellar_supper_5
* [Ask where the bread is from and who pays #id:st_cellar_supper_pays #src:prole-info/049-food-convoys #src:libsoc-wiki/015-order-without-police #basis:documented]
    ~ supper = "farmer"
    ~ knows_lajos = true
    "Bakers. They won't stop, strike or no strike. And a farmer from out your way with six sacks. I asked him what he wanted for it. He wanted to know who'd win." #who:lajos #id:st_cellar_supper_6
* [Laugh till you cry, and then only cry #id:st_cellar_supper_laugh #src:prole-info/042-parliament-party-hq-and-football #src:prole-info/030-freedom-without-leaders #basis:typical]
    ~ supper = "slice"
    ~ knows_lajos = true
    Bakó sits down between you and the others, with his back to you. He goes on cutting. After a time a slice comes back over his shoulder. #id:st_cellar_supper_7
- -> soldier_found

=== soldier_found ===
# scene:student-soldier-found
# at:1956-10-27T06:10
# place:ferencvaros
# sound:empty-room
# cue:stairs
# weather:fog
# note:A frightened enemy soldier, who is threatened and not hurt. Then a letter tells of people shot at Magyaróvár. No details.
# summary:You meet a lost Soviet soldier. Either you hide him, or the fighters take him prisoner and you interpret.
He is in the wash-house at the back of the yard, sitting in the copper with his knees up. You have come for water. He has no cap and no weapon. He says please in Russian and then, in case you didn't hear, in Ukrainian. #id:st_soldier_found_1
His name is Mykola, and he is nineteen, if that. His tank has burnt, and since Thursday he has sat in the copper, with a tap dripping where he can't reach it. #id:st_soldier_found_2
In the front cellar forty people are waking up. #id:st_soldier_found_3
* [Take him up the back stairs to an empty flat #id:st_soldier_found_hide #src:socialist-world/014-soviet-tanks-and-snipers #src:prole-info/047-no-hatred-of-soldiers #basis:documented]
    ~ soldier = "hidden"
    ~ shift(exposure, 8)
    He goes up on hands and knees. On the third floor a door stands open. Somebody left in a hurry; the beds are made. #id:st_soldier_found_4
    -> the_flat
* [Call the people in front, and stay with him #id:st_soldier_found_call #src:prole-info/047-no-hatred-of-soldiers #src:libsoc-wiki/012-no-command #basis:typical #pass]
    ~ soldier = "captured"
    You say it loudly, so that all may hear how you say it. "There's a boy here. He's got nothing on him." They come, with too many rifles for one copper. #id:st_soldier_found_5
    -> the_prisoner
* [Give him water and bread, and go to find Bakó #id:st_soldier_found_bako #src:prole-info/047-no-hatred-of-soldiers #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:composite]
    ~ soldier = "captured"
    By the time Bakó has his boots on, others have been for water too. The boy is out in the yard with his hands up, looking for you over their heads. #id:st_soldier_found_6
    -> the_prisoner

=== the_flat ===
# scene:student-the-flat
# at:1956-10-27T07:00
# place:ferencvaros
# diorama:empty-flat
# note:A soldier in hiding. Fear of discovery.
# summary:You hide the soldier in an empty flat and decide what to do about his uniform.
# sound:empty-room
He stands in the middle of the carpet, because his boots are dirty. There is a piano. #id:st_the_flat_1
In the wardrobe hangs a suit. If his own side find him in it he's a deserter. If yours find him in the uniform it will depend on who. #id:st_the_flat_2
He points to the suit, and then to you. You decide, he means. #id:st_the_flat_3
* [Give him the clothes and burn the uniform in the stove #id:st_the_flat_clothes #src:socialist-world/014-soviet-tanks-and-snipers #src:prole-info/047-no-hatred-of-soldiers #basis:composite]
    ~ shift(exposure, 4)
    It burns badly. The buttons you keep; there are stars on them. #id:st_the_flat_4
* [Leave him as he is, and lock the door #id:st_the_flat_lock #src:socialist-world/014-soviet-tanks-and-snipers #src:prole-info/047-no-hatred-of-soldiers #basis:typical #pass]
    You show him: key, here, me. He nods. He sits down on the floor by the piano, his back to the wall. #id:st_the_flat_5
* [Ask him, in your bad Russian, what he wants #id:st_the_flat_ask #src:prole-info/047-no-hatred-of-soldiers #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical]
    "Home," he says. "Not where the tanks are from." He draws it in the dust of the lid: a well, a crooked street. #who:mykola #id:st_the_flat_6
- -> letter

=== the_prisoner ===
# scene:student-the-prisoner
# at:1956-10-27T07:00
# place:ferencvaros
# diorama:kilian-yard
# sound:crowd-restless
# note:A prisoner is threatened; he is not hurt.
# summary:Fighters argue over the captured soldier. You interpret, and he is taken to the others in the barracks.
There is an argument in the yard, and he stands in it with his hands up. A man whose brother was on the square on Thursday wants something done. #id:st_the_prisoner_1
{
  - trusted_parliament_25_october == "tank":
    You heard that tank on Thursday. Now it has ears that stick out. #id:st_the_prisoner_2
  - trusted_parliament_25_october == "roofs":
    You'd like to say: they didn't shoot, it was the roofs. You don't know what he did. #id:st_the_prisoner_3
  - else:
    The tank, the roofs, the men in blue tabs: you still have all three in your head. The yard has only him. #id:st_the_prisoner_4
}
"You speak it," the brother says to you. "Ask him who he's killed." #who:man-with-brother #id:st_the_prisoner_5
* [Translate exactly that, word for word #id:st_the_prisoner_exact #src:prole-info/047-no-hatred-of-soldiers #src:libsoc-wiki/012-no-command #basis:composite]
    He thinks about it. "I drive," he says. "I can't see." You say it in Hungarian. The yard falls silent. #who:mykola #id:st_the_prisoner_6
* [Ask him instead where he was born #id:st_the_prisoner_instead #src:prole-info/047-no-hatred-of-soldiers #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical]
    Six at home, and a cow. You make it a longer answer than it was. The brother spits, and goes away. #id:st_the_prisoner_7
* [Walk him to the barracks, where prisoners are taken #id:st_the_prisoner_walk #src:prole-info/047-no-hatred-of-soldiers #src:prole-info/040-avh-abolished-and-lynchings #basis:typical #pass]
    ~ shift(exposure, 3)
    You take one sleeve and Bakó the other. At the gate he is put down in a book, with a number, and given soup. #id:st_the_prisoner_8
- -> letter

=== letter ===
# scene:student-letter
# at:1956-10-27T17:00
# place:muegyetem
# sound:quiet-street
# cue:page-turn
# note:A letter tells of people shot at Magyaróvár. No details.
# summary:Your mother writes that Ferenc was at Magyaróvár when unarmed people were shot. He is unhurt and does not speak.
A driver with flour on his eyelashes has a letter from your mother. She writes without commas. #id:st_letter_1
We are well the horse is back he walked home by himself nobody at the co-operative will say who let him out. #id:st_letter_2
{sheet_sent_home:
    Your brother had your paper in his pocket he has read it to pieces. #id:st_letter_3
  - else:
    Your brother had it all from the wireless he cannot sit still. #id:st_letter_4
}
Yesterday he went over to Magyaróvár with others from the works. He came home on foot. He doesn't speak he sits with the horse. They say sixty they say more. Klári come home. #id:st_letter_5
The driver leaves in ten minutes. He has a seat. #id:st_letter_6
* [Write on the back: I'll come as soon as I can #id:st_letter_soon #src:prole-info/060-magyarovar #src:prole-info/058-gyor-first-days #basis:typical]
    ~ promised_home = true
    It's what people write. You add: give him something to do with his hands. The driver puts it in his cap, and looks at you, and starts the engine. #id:st_letter_7
* [Ask the driver what he knows about Magyaróvár #id:st_letter_driver #src:prole-info/060-magyarovar #src:prole-info/059-gyor-councils #basis:typical]
    "They were singing," he says. "Empty hands, the whole street of them. Afterwards the officers hadn't a chance either." He counts his flour sacks. "I don't tell girls about that." #who:driver #id:st_letter_8
* [Send Ferenc your drawing pencils and no letter #id:st_letter_pencils #src:prole-info/060-magyarovar #src:utterly-interesting/004-seven-hundred-thousand #basis:typical #pass]
    He used to draw that horse when he was small. From behind, always, because it would not stand for the other end. #id:st_letter_9
- -> ceasefire

=== ceasefire ===
# scene:student-ceasefire
# at:1956-10-28T17:30
# place:budapest
# diorama:kitchen-radio
# sound:radio-static
# cue:radio-switch
# weather:clear
On Sunday it stops. All day you have been shaking your head like someone with water in the ear, and it's that. #id:st_ceasefire_1
In the Lengyels' kitchen the voice on the set is Nagy's. Fighting is to end. No one will be punished. The ÁVH will be no more, the Russians will leave the city. A great, national and democratic event, he says, and he means what was fascist on Wednesday. #id:st_ceasefire_2
Judit's father repeats the words under his breath. #id:st_ceasefire_3
* [Ask him if he believes it #id:st_ceasefire_believe #src:daily-history/015-ceasefire-of-the-28th #src:prole-info/033-official-reactions #basis:typical]
    ~ cease_fire = "asked"
    "I believe that he does," says Béla Lengyel. "I know about the rest what you know." He passes you the sugar, the first that there's been. #who:bela #id:st_ceasefire_4
* [Throw the window open and listen to the street #id:st_ceasefire_window #src:daily-history/015-ceasefire-of-the-28th #src:utterly-interesting/013-respite #basis:typical]
    ~ cease_fire = "window"
    Someone plays an accordion, badly, with the bass stuck. People stand in the road and look up. #id:st_ceasefire_5
* [Say: why could he not say it on Tuesday? #id:st_ceasefire_tuesday #src:daily-history/015-ceasefire-of-the-28th #src:prole-info/044-curfew-and-lukacs #basis:typical]
    ~ cease_fire = "late"
    Nobody answers. Judit counts it off on her fingers, Tuesday to Sunday, and has to begin the other hand. #id:st_ceasefire_6
- -> what_we_did

=== what_we_did ===
# scene:student-what-we-did
# chapter-end:what-we-started
# at:1956-10-28T21:30
# place:muegyetem
# sound:bells-far
# crowd:0
# linking
You are back in your own bed, for the first time in a week. #id:st_what_we_did_1
{
  - task == "stretcher":
    You know what people wear on their feet. On the stairs you read the neighbours' shoes before you say good evening. #id:st_what_we_did_2
  - task == "leaflet":
    Your fingers are blue to the second joint. Somewhere people have read you through a slit. #id:st_what_we_did_3
  - else:
    You have taken a street apart. Your nails are broken, and you know how many stones go to a square metre. #id:st_what_we_did_4
}
{
  - boy == "stopped":
    There's a half-moon of teeth in your glove. Wherever Jóska is, he's alive enough to hate you. #id:st_what_we_did_5
  - boy == "errand":
    You never found out whether Jóska came back from the errand. #id:st_what_we_did_6
  - else:
    Jóska ran. You asked him about his grandmother. You never learned her name. #id:st_what_we_did_7
}
{soldier == "hidden":
    In a flat in Ferencváros a boy sits beside a piano. Only you have the key. #id:st_what_we_did_8
}
{called_for_calm:
    You voted for this on Wednesday, by a few hands. It would have cost less then, if it could be had at all. #id:st_what_we_did_9
}
* [Sleep #id:st_what_we_did_sleep #src:daily-history/014-fighting-to-the-28th #src:utterly-interesting/013-respite #basis:typical]
    You sleep for half a day, and nobody shoots. #id:st_what_we_did_10
- -> shop_windows
