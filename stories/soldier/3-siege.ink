// Chapter 3: The siege, 26-28 October 1956.

=== roof_order ===
# scene:soldier-roof-order
# chapter:siege
# shared:ulloi-ut
# at:1956-10-26T06:10
# place:kilian
# diorama:kilian-yard
# sound:shots-far
# weather:overcast
# crowd:1
# note:An order to shoot at people on a roof. Nobody is seen hurt.
# summary:You are ordered to shoot at insurgents on your own roof. You obey, shoot wide, or find another way.
The cease-fire of last night has lasted until about two. Now an order comes down from the staff, by mouth. #id:so_roof_order_1
There are strangers on the roof of the east wing. They draw fire on the whole block. They are to be shot at until they come down. Eight men, under Sergeant Pintér. #id:so_roof_order_2
{
  - floors == "way":
    One of them will be the boy with the pistol in his sock. You once showed him the way: second left, and mind the step. #id:so_roof_order_6
  - floors == "names":
    You have asked up there for names. You know six of them, and one Petőfi, crossed out. #id:so_roof_order_7
}
* [Fire when Pintér says so #id:so_roof_order_order #src:kilian-voices/010-the-duty-officers-story #src:kilian-voices/005-against-the-legend #basis:documented]
    ~ roof = "fired"
    You aim at the chimney, because it's the largest. So do the other seven, as you see by the bricks. After ten minutes a shirt is waved. #id:so_roof_order_3
* [Ask Pintér for five minutes, to go up and tell them #id:so_roof_order_talk #src:kilian-voices/010-the-duty-officers-story #src:kilian-voices/003-soldier-without-rifle #basis:composite #pass]
    ~ roof = "talked"
    "Four," says Pintér. You go up the ladder with your cap held out in front. You tell them that in three and a half minutes you'll be shooting at them. An old man asks if he may finish his cigarette on the stairs. #id:so_roof_order_4
* [Step out of the rank #id:so_roof_order_refuse #src:utterly-interesting/011-soldiers-hold-fire #src:kilian-voices/012-what-his-biographer-found #basis:composite]
    ~ shift(exposure, 6)
    ~ roof = "refused"
    It's one pace. You've never taken it before. Pintér looks at you for as long as it takes to load. "Bodnár has a sprained ankle," he says. "Next man." From down there you hear bricks fall. #who:pinter #id:so_roof_order_5
- -> whose_colonel

=== whose_colonel ===
# scene:soldier-whose-colonel
# at:1956-10-26T08:00
# place:kilian
# sound:council-hall
There's coffee of something. The eight from the roof and the eight who shot at them drink it from one can. #id:so_whose_colonel_1
{
  - stuck_tank == "sky":
    "You fired at the sky," says one. #id:so_whose_colonel_9
  - stuck_tank == "pulled":
    One whom you pulled out has sugar. #id:so_whose_colonel_10
}
{
  - trusted_kilian_how_many_tanks == "defend":
    You said that he'd come to defend you. This morning he had the roof shot at. #id:so_whose_colonel_2
  - trusted_kilian_how_many_tanks == "clear":
    You said that he'd come to clear them out. But the guns he brought are in their hands. #id:so_whose_colonel_3
  - else:
    You said that he might not know himself. So far nothing speaks against it. #id:so_whose_colonel_4
}
"A patriot," says the man with the blanket. "A Russian in a good coat," says the next. "He's an officer," says Pintér. "He's waiting for an order that he can stand." #who:pinter #id:so_whose_colonel_5
* [Ask Pintér how long a man may wait for that #id:so_whose_colonel_oath #src:kilian-voices/012-what-his-biographer-found #src:kilian-voices/010-the-duty-officers-story #basis:typical]
    ~ colonel_word = "eleven"
    "In Russia I once waited for eleven days," he says. "The man who had given it was dead by then." #who:pinter #id:so_whose_colonel_6
* [Ask what the people in town say of him #id:so_whose_colonel_flag #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #src:socialist-world/013-kilian-standoff #basis:typical]
    ~ colonel_word = "mother"
    "That he's ours," says the man with the blanket. "My mother heard it in the bread queue. She's sent him her regards, and has he got enough on." #who:man-on-roof #id:so_whose_colonel_7
* [Pour the coffee, and let them talk #id:so_whose_colonel_coffee #src:kilian-voices/005-against-the-legend #src:libsoc-wiki/012-no-command #basis:typical]
    ~ colonel_word = "coffee"
    Everyone gets the same. They hold out their mugs to you without a pause in the argument. When the can is empty you've poured none for yourself. #id:so_whose_colonel_8
- -> ocsi

=== ocsi ===
# scene:soldier-ocsi
# at:1956-10-26T13:20
# place:ferencvaros
# sound:shots-far
# note:A child with a gun, who is not hurt. Then a bomb falls on the barracks; nobody is seen hurt.
# summary:At a crossing near the barracks stands a boy of thirteen with a machine gun. You have to decide how to treat him.
At the crossing behind the barracks there is a kiosk with no glass left in it. In it is a machine gun, and behind it sits a boy. He's held this corner since Wednesday, says the woman next door. He comes in to her to wash. #id:so_ocsi_1
"Password," says the boy. His voice goes up in the middle. #id:so_ocsi_2
You ask how old he is. "Thirteen," he says. "What's your rank?" Private, you say. "Then I've got the corner," he says. He's called Öcsi. #who:ocsi #id:so_ocsi_3
* [Sit down by him, and share your bread #id:so_ocsi_bread #src:prole-info/037-child-fighters #src:prole-info/049-food-convoys #basis:typical #pass]
    ~ boy = "bread"
    He eats with his eyes on the road. When you ask who'll relieve him he doesn't know the word. You explain it. He thinks that it's a very good idea. #id:so_ocsi_4
* [Tell him that it's an order: home #id:so_ocsi_home #src:prole-info/037-child-fighters #src:statistics-1957/003-wounded-and-young #basis:typical]
    ~ boy = "home"
    "Whose?" he asks. You have to admit that it's only yours. He thinks about it, fairly. "You'd need another stripe," he says. But he lets you take the spare belt of cartridges, so that you don't go with nothing. #who:ocsi #id:so_ocsi_5
* [Show him that the gun is put together wrong #id:so_ocsi_strip #src:prole-info/037-child-fighters #src:kilian-voices/003-soldier-without-rifle #basis:typical]
    ~ boy = "gun"
    ~ shift(exposure, 3)
    There's a part left over on the counter. You find the place for it together. Now it'll work. It hadn't, for two days. You wish that you had kept your mouth shut. #id:so_ocsi_6
- -> sister_of_that_age

=== sister_of_that_age ===
# scene:soldier-sister-of-that-age
# at:1956-10-26T16:40
# place:kilian
# diorama:cellar
# sound:cellar
# crowd:1
# note:A bomb falls on a corner of the barracks. People shelter; nobody is seen hurt.
# summary:A Soviet plane bombs the barracks. In the cellar you think of the boy at the crossing.
A plane comes over, quite low, with a red star on it. Then the corner with the wash-room isn't there any more. #id:so_sister_of_that_age_1
Forty of you sit in the cellar. It's your kind of place. A beam over the door has begun to talk. #id:so_sister_of_that_age_2
"Is it safe?" Rónai asks. He asks you. #who:ronai #id:so_sister_of_that_age_3
{
  - trade == "miner":
    It says miner in your pay book, written out in full. #id:so_sister_of_that_age_7
  - trade == "labourer":
    Labourer, it says in your pay book. He is looking at your thumb. #id:so_sister_of_that_age_8
}
* [Prop the beam. There are planks in the corner #id:so_sister_of_that_age_prop #src:kilian-voices/010-the-duty-officers-story #src:statistics-1957/002-where-they-died #basis:typical]
    ~ cellar = "props"
    You set two, and a wedge. Rónai holds the lamp for you. His hand shakes, and on the wall both props shake with it. #id:so_sister_of_that_age_4
* [Say no, and get them out by the coal chute #id:so_sister_of_that_age_out #src:kilian-voices/010-the-duty-officers-story #src:statistics-1957/002-where-they-died #basis:typical #pass]
    ~ cellar = "chute"
    Forty men go up a coal chute one at a time. Ten minutes later the beam comes down, on Rónai's chair. #id:so_sister_of_that_age_5
* [Say yes, and run to the crossing to look for the boy #id:so_sister_of_that_age_ocsi #src:prole-info/037-child-fighters #src:kilian-voices/010-the-duty-officers-story #basis:typical]
    ~ cellar = "crossing"
    The kiosk is full of plaster. He's under the counter, holding his ears. "Is it the relief?" he shouts. He can't hear yet. You nod. You take the corner for one hour. #id:so_sister_of_that_age_6
- -> letter_no_post

=== letter_no_post ===
# scene:soldier-letter-no-post
# at:1956-10-26T20:30
# place:kilian
# diorama:kilian-yard
# cue:page-turn
# crowd:0
# linking
There's no post. A lorry driver from Nógrád has brought potatoes, and in the potatoes there's an envelope. #id:so_letter_no_post_1
DEAR MISI. SINCE THURSDAY NOTHING WORKS HERE. PIT STEELWORKS GLASSWORKS. FATHER SITS IN THE KITCHEN IN HIS GOOD SUIT AND DOES NOT KNOW WHERE TO PUT HIS HANDS. THEY SAY YOU SHOOT AT EACH OTHER IN PEST. DO YOU. I HAVE LEARNED THE QUESTION MARK BUT THE RIBBON IS BAD. #id:so_letter_no_post_2
{
  - wrote == "exact":
    Below: IS THE COAT STILL TOO WIDE. HAS ANYBODY HIT YOU NOW. #id:so_letter_no_post_7
  - wrote == "well":
    Below: DO NOT PUT ALL IS WELL AGAIN. #id:so_letter_no_post_8
  - else:
    Below: WE GOT LARD FOR YOUR MONEY. FATHER CUTS IT THIN. #id:so_letter_no_post_9
}
The driver goes back in twenty minutes. #id:so_letter_no_post_3
* [Write: no, not at each other #id:so_letter_no_post_no #src:prole-info/064-salgotarjan-and-pecs #src:kilian-voices/010-the-duty-officers-story #basis:typical]
    ~ told_anna = "no"
    It is what she needs. So that one thing in it should be exact, you add: potatoes received, two sacks. #id:so_letter_no_post_4
* [Write: yes, sometimes. I'll explain it #id:so_letter_no_post_yes #src:prole-info/064-salgotarjan-and-pecs #src:utterly-interesting/011-soldiers-hold-fire #basis:typical]
    ~ told_anna = "yes"
    You put in the roof, and who was on it. Then you write DON'T SHOW FATHER, and underline that. He'll be the first to read it. #id:so_letter_no_post_5
* [Write where father could put his hands #id:so_letter_no_post_hands #src:prole-info/064-salgotarjan-and-pecs #src:prole-info/057-country-on-the-23rd #basis:typical]
    ~ told_anna = "hands"
    The hinge of the stable door, the second step, the lamp on the landing. There's no room left for the other question. #id:so_letter_no_post_6
- -> night_watch

=== night_watch ===
# scene:soldier-night-watch
# at:1956-10-27T02:30
# place:kilian
# diorama:kilian-gate
# sound:shots-far
# weather:fog
You have the watch by the tank, from two. #id:so_night_watch_1
A tap drips. Fog stands in the road. Across the way in the passage a match is struck, and goes out. #id:so_night_watch_2
You listen as you'd listen underground. Between two shots there are forty breaths. Then sixty. Then you lose count, because there's singing, one voice, a lullaby. It stops in the middle. #id:so_night_watch_3
* [Go on listening #id:so_night_watch_listen #src:libsoc-wiki/012-no-command #src:kilian-voices/007-photograph-of-the-gate #basis:typical]
    ~ watch = "listened"
    After a while it begins again, from the beginning. You wait to hear how it ends. It ends as it does at home. #id:so_night_watch_4
* [Count the gaps, to have something to report #id:so_night_watch_count #src:statistics-1957/002-where-they-died #src:kilian-voices/010-the-duty-officers-story #basis:typical]
    ~ watch = "counted"
    The longest is two hundred and eleven. You scratch it in the wall beside the tank with a nail, under those of the watch before. They have put crosses. #id:so_night_watch_5
* [Hum the second verse, quietly #id:so_night_watch_hum #src:libsoc-wiki/012-no-command #src:prole-info/030-freedom-without-leaders #basis:typical]
    ~ watch = "hummed"
    Over there, in the fog, somebody has found the tune and is humming it too, a third lower. You get through the whole of it. #id:so_night_watch_6
- -> vasyl

=== vasyl ===
# scene:soldier-vasyl
# at:1956-10-27T07:30
# place:kilian
# diorama:kilian-yard
# sound:crowd-murmur
# crowd:1
# note:A frightened prisoner. He is not harmed.
# summary:There is a captured Soviet soldier in the yard, no older than you. You are told to watch him.
When it's light there is a Russian in the yard. They brought him in at six. He sits on the soup-kitchen bench, his hands between his knees. He's lost a boot. #id:so_vasyl_1
{met_prisoner == "captured":
    Another one was brought before him, from a wash-house. A girl had walked beside that one the whole way, and talked. #id:so_vasyl_2
}
"You watch him," says Pintér. "Nobody's to touch him. That's an order." You go and stand where the bench ends. #who:pinter #id:so_vasyl_3
He isn't a Russian, it comes out. He's from Ukraine. Vasyl. His father is in a mine. He shows you his thumb, and you show him yours. #id:so_vasyl_4
* [Find him a boot #id:so_vasyl_boot #src:prole-info/047-no-hatred-of-soldiers #src:libsoc-wiki/013-wiles-moral-purity #basis:typical]
    ~ to_vasyl = "boot"
    There's one left over from the wash-room corner. You teach him the foot-cloth: heel here, corner there. He knows a third way. It's better for mud. #id:so_vasyl_5
* [Ask him what they told him, coming here #id:so_vasyl_words #src:prole-info/047-no-hatred-of-soldiers #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical]
    ~ to_vasyl = "asked"
    "Fascists," says Vasyl. It is the same word in both languages. He looks round for them: Laci, Aunt Rózsi with the ladle. He's been stationed in this country for a year. #who:vasyl #id:so_vasyl_6
* [Stand in front of him, as ordered #id:so_vasyl_guard #src:prole-info/047-no-hatred-of-soldiers #src:libsoc-wiki/015-order-without-police #basis:typical #pass]
    ~ to_vasyl = "guarded"
    You stand between him and the yard with nothing in your hands. People come to look. They look at you instead. "What's he like?" asks one. Cold, you tell him. #id:so_vasyl_7
- -> vasyl_bread

=== vasyl_bread ===
# scene:soldier-vasyl-bread
# at:1956-10-27T09:10
# place:kilian
# linking
Vasyl won't eat the bread. He breaks it in half and puts one half in his shirt. You ask for whom. #id:so_vasyl_bread_1
He tells you with his hands: four in a tank. The tank burned. Three are in the road near the crossing, and nobody has fetched them. He'd like to put it with them. #id:so_vasyl_bread_2
At the crossing sits Öcsi. #id:so_vasyl_bread_3
{boy == "gun":
    With the gun that you mended. #id:so_vasyl_bread_4
}
* [Take the bread and put it there yourself #id:so_vasyl_bread_fetch #src:prole-info/047-no-hatred-of-soldiers #src:statistics-1957/004-unburied #basis:composite]
    ~ bread_taken = true
    There's lime on them already, and somebody has laid a coat over their faces. You put the bread down. "What was that for?" asks Öcsi. You tell him. He takes off his cap. He's only got a school cap. #id:so_vasyl_bread_5
* [Walk Vasyl there and back, with your hand on his arm #id:so_vasyl_bread_him #src:prole-info/047-no-hatred-of-soldiers #src:kilian-voices/003-soldier-without-rifle #basis:composite]
    ~ shift(exposure, 3)
    ~ bread_taken = true
    It is a hundred and forty metres. The windows are watching, and nobody says a word. He kneels and gets up. On the way back it's he who holds your arm. #id:so_vasyl_bread_6
* [Tell him that you mayn't, and that you're sorry #id:so_vasyl_bread_no #src:prole-info/047-no-hatred-of-soldiers #src:kilian-voices/010-the-duty-officers-story #basis:typical]
    You know the word for sorry. He nods, and goes on holding the half loaf for the whole morning. #id:so_vasyl_bread_7
- -> csepel_lorry

=== csepel_lorry ===
# scene:soldier-csepel-lorry
# shared:ulloi-ut
# at:1956-10-27T15:00
# place:kilian
# diorama:kilian-gate
# sound:shots-far
# weather:smoke
# crowd:1
# note:A street that is being fought over. A burnt tank; no bodies are shown.
# summary:A lorry comes from Csepel with supplies. You ask whom they are for.
A lorry comes up Üllői út in first gear, in and out of the holes. It stops in front of your tank. You squeeze out past the tracks and put your palm on the bonnet. It's warm. #id:so_csepel_lorry_1
"Who for?" you ask. "Us, or them over the road?" #id:so_csepel_lorry_2
{
  - met_lorry == "arms":
    There are long boxes in the back. The older man would rather be asked about something else. #id:so_csepel_lorry_3
  - met_lorry == "bread":
    There's bread in the back, under a sheet. The older man is counting holes in the sheet. #id:so_csepel_lorry_4
  - else:
    In the cab sit two men from Csepel. The older one is a lathe man, by his hands. #id:so_csepel_lorry_5
}
* [Propose half and half, and sign for yours #id:so_csepel_lorry_half #src:kilian-voices/001-order-and-three-tanks #src:prole-info/049-food-convoys #basis:typical]
    You sign, with name, rank and company. He holds the paper to the light. "You're the first who's wanted to," he says. You ask for a copy. #who:csepel-man #id:so_csepel_lorry_6
* [Walk in front of them to the passage. They need it more #id:so_csepel_lorry_over #src:prole-info/032-dawn-at-corvin-and-kalvin #src:utterly-interesting/012-corvin-and-maleter #basis:typical]
    ~ shift(exposure, 3)
    You walk with your arms spread out, to show that you have nothing in your hands. It's forty paces. You don't count them out loud. #id:so_csepel_lorry_7
* [Ask him if he can tell you why the tank's stuck #id:so_csepel_lorry_ask #src:kilian-voices/007-photograph-of-the-gate #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #basis:typical #pass]
    He lies down under it in his good jacket. Track's climbed the kerb-stone, he says, and the driver couldn't have seen it. He gets up, looks at his knees, and asks if you've got a brush. #who:csepel-man #id:so_csepel_lorry_8
- -> football_radio

=== football_radio ===
# scene:soldier-football-radio
# at:1956-10-27T18:30
# place:kilian
# diorama:kilian-yard
# sound:radio-static
# crowd:1
In the evening the government's radio stands in the yard on a bucket. People listen to it for fun. If the fighting doesn't stop, it warns, Sunday's football match with Sweden will have to be called off. There is a silence. Then eighty men with guns laugh so much that two sit down. #id:so_football_radio_1
"They've found our weak spot," says Laci. #who:laci #id:so_football_radio_2
Only Rónai, on the steps, isn't laughing. #id:so_football_radio_3
* [Ask whether they'd have stopped for it, the other times #id:so_football_radio_match #src:prole-info/042-parliament-party-hq-and-football #src:prole-info/010-football-and-villages #basis:typical]
    ~ evening = "bern"
    "For Bern I would," says Laci. "If they'd said: put down the guns, and we'll play it again, properly." It's quiet for a while. Some are playing it. #who:laci #id:so_football_radio_4
* [Go over and ask the captain what's the matter #id:so_football_radio_ronai #src:prole-info/033-official-reactions #src:prole-info/042-parliament-party-hq-and-football #basis:typical]
    ~ evening = "ronai"
    "I wrote things like that," says Rónai. "For the wall newspaper. I thought that one had to speak simply." He asks if it's true that boys stop tanks with soft soap. On a slope, you tell him. #who:ronai #id:so_football_radio_5
* [Switch it off. There's a man asleep #id:so_football_radio_off #src:prole-info/042-parliament-party-hq-and-football #src:prole-info/044-curfew-and-lukacs #basis:typical]
    ~ evening = "asleep"
    It's Öcsi. He's come in for soup, and fallen asleep against the wheel of the field kitchen with the spoon in his hand. #id:so_football_radio_6
- -> vadas

=== vadas ===
# scene:soldier-vadas
# at:1956-10-27T21:00
# place:kilian
# sound:crowd-restless
# crowd:2
# note:A crowd wants a prisoner dead, and you are given the key. Lynchings are told of. No violence is shown.
# summary:Fighters bring in a man of the ÁVH. Some want him dead. You are given the key of the room he is in.
At nine they bring in another prisoner. Under his raincoat are the wrong trousers. #id:so_vadas_1
ÁVH. The word goes over the yard, and the yard gets smaller. #id:so_vadas_2
He's called Kelemen, he says, twenty-four, a driver. He only drove. "Whom?" shouts a man from the passage. "Where to?" Kelemen opens his mouth, and looks at you. You're the only one in uniform. #id:so_vadas_3
Pintér puts him into the tool store, and the key into your hand. #id:so_vadas_4
* [Ask him through the door whom he drove #id:so_vadas_drove #src:prole-info/039-avh-size-and-bell-fever #src:prole-info/040-avh-abolished-and-lynchings #basis:typical]
    It's a long time before he answers. "People at night," he says. "They gave me an address. I didn't get out. I kept the motor running." #who:kelemen #id:so_vadas_5
* [Push a blanket in, and lock the door again #id:so_vadas_blanket #src:libsoc-wiki/015-order-without-police #src:prole-info/040-avh-abolished-and-lynchings #basis:typical]
    "Thank you," says the dark. You hadn't wanted to be thanked. It's a cold store. #id:so_vadas_6
* [Write him in the prisoners' book, with the time #id:so_vadas_list #src:libsoc-wiki/015-order-without-police #src:prole-info/048-prisoners-freed #basis:typical #pass]
    ~ driver_in_book = true
    Kelemen, driver, 21.00, by order of Sergeant Pintér. You press hard. If he goes missing now, somebody will have to cross him out. #id:so_vadas_7
- -> what_they_say

=== what_they_say ===
# scene:soldier-what-they-say
# at:1956-10-27T22:40
# place:kilian
# diorama:kilian-yard
# note:People tell of lynchings. Nothing is shown.
# summary:People in the yard tell different things about what is done to ÁVH men in the city and the country. You decide what to believe.
A ring of people stands before the tool store. #id:so_what_they_say_1
In Miskolc the crowd killed six or seven, says a driver, after they'd shot into the crowd. At Magyaróvár the same, and there it was officers. "Only those," says a woman. "Only the blues. And no one took so much as a watch." "They've killed some who were only in the Party," says someone at the back. "There are courts now," says Sallai. "With a table." #id:so_what_they_say_2
Two men have gone over to the passage to fetch somebody. #id:so_what_they_say_3
* [Believe the woman: only the blues, and in cold blood #id:so_what_they_say_only #src:libsoc-wiki/013-wiles-moral-purity #src:prole-info/040-avh-abolished-and-lynchings #basis:documented #weigh:lynchings]
    ~ trusted_lynchings = "only-avh"
    Then it's no fever, and it won't have gone by in the morning. They've thought about it. You look at the lock. #id:so_what_they_say_4
* [Believe the driver: it comes where they've fired on a crowd #id:so_what_they_say_after #src:prole-info/063-miskolc-police-hq #src:prole-info/060-magyarovar #basis:documented #weigh:lynchings]
    ~ trusted_lynchings = "after-firing"
    Then it would depend on what this one did, and where he was. It could be found out. It would be slow. #id:so_what_they_say_5
* [Believe both: there are courts, and there are those who won't wait #id:so_what_they_say_court #src:libsoc-wiki/015-order-without-police #src:libsoc-wiki/003-collapse-and-promises #basis:documented #weigh:lynchings #pass]
    ~ trusted_lynchings = "both"
    Both can be true, in two streets, on one evening. This is a yard with a table in it. You go and stand next to the table. #id:so_what_they_say_6
- -> the_key

=== the_key ===
# scene:soldier-the-key
# at:1956-10-27T23:30
# place:kilian
# sound:crowd-restless
# note:A crowd demands a prisoner. You decide what to do with the key. No violence is shown.
# summary:A group comes for the ÁVH prisoner. You guard him, get him away, or give up the key.
They come at half past eleven, nine of them. They're not drunk. The one in front holds out his hand. "The key, son. You go and have a smoke." #id:so_the_key_1
"I don't smoke," you say. #id:so_the_key_2
He has eaten soup beside you. In 1951 they took his brother, at night, in a car. "It's not against you," he says. "You just have to be somewhere else." #who:brother-of-taken #id:so_the_key_3
* [Keep the key. You have an order: nobody touches a prisoner #id:so_the_key_guard #src:prole-info/040-avh-abolished-and-lynchings #src:libsoc-wiki/015-order-without-police #basis:composite #pass]
    ~ prisoner = "guarded"
    ~ shift(exposure, 2)
    "Nobody's to touch him," you say. "That's the order. I can read it to you." It isn't written down. You read it to them all the same, from your empty hand. It takes until midnight, and then Pintér comes. #id:so_the_key_4
* [Keep them talking while Laci opens the back #id:so_the_key_window #src:prole-info/047-no-hatred-of-soldiers #src:libsoc-wiki/015-order-without-police #basis:composite]
    ~ prisoner = "away"
    ~ shift(exposure, 4)
    You ask the man for his brother's name. You ask the year, the month, the make of the car. When you open the door the store is empty, and there's a draught. #id:so_the_key_5
* [Give him the key, and go off to the well #id:so_the_key_key #src:prole-info/040-avh-abolished-and-lynchings #src:socialist-world/026-socialist-aims-and-avo-dead #basis:composite]
    ~ prisoner = "given"
    You pump a bucket full. You empty it and pump another. When you come back the door's open, and the key has been hung on its nail. #id:so_the_key_6
* {not driver_in_book} [Show him the entry in the prisoners' book #id:so_the_key_court #src:libsoc-wiki/015-order-without-police #src:prole-info/048-prisoners-freed #basis:typical #locked:You have not written him in the book.]
* {driver_in_book} [Show him the entry in the prisoners' book #id:so_the_key_court_book #src:libsoc-wiki/015-order-without-police #src:prole-info/048-prisoners-freed #basis:typical]
    ~ prisoner = "guarded"
    "He's written in," you say. "Someone would have to sign." The man takes the pencil. He holds it over the line. Then he asks where he can go to give evidence. #id:so_the_key_7
- -> after_the_key

=== after_the_key ===
# scene:soldier-after-the-key
# at:1956-10-28T05:30
# place:kilian
# diorama:kilian-yard
# sound:bells-far
# weather:clear
# crowd:0
# note:What became of a prisoner is told. Nothing is shown.
# summary:In the morning you learn what became of the ÁVH prisoner.
{
  - prisoner == "guarded":
    At five a car with a red cross fetches Kelemen and takes him to the police headquarters. He has signed in your book that he left alive. #id:so_after_the_key_1
  - prisoner == "away":
    Nobody has seen Kelemen. His raincoat lies in the yard behind the store. It's been folded. #id:so_after_the_key_2
  - else:
    Nobody says anything about Kelemen. A tarpaulin is missing. In the book there's a line with no time in the last column. #id:so_after_the_key_3
}
Sunday. They're ringing for early Mass. #id:so_after_the_key_4
{
  - trusted_lynchings == "only-avh":
    Only the blues, the woman said. Who decides what a driver is? #id:so_after_the_key_5
  - trusted_lynchings == "after-firing":
    After firing, the lorry driver said. Nobody found out if this one was there. #id:so_after_the_key_6
  - else:
    There is a table in the yard, and on it somebody's bowl from last night. #id:so_after_the_key_7
}
* [Fill in the line, as it was #id:so_after_the_key_write #src:prole-info/040-avh-abolished-and-lynchings #src:statistics-1957/004-unburied #basis:typical]
    ~ told_driver = "written"
    You write what happened, with the hour. Pintér reads it and tears nothing out. He only says that such a book is heavy to carry. #who:pinter #id:so_after_the_key_8
* [Tell Sallai about it, he's old #id:so_after_the_key_talk #src:libsoc-wiki/015-order-without-police #src:prole-info/048-prisoners-freed #basis:typical]
    ~ told_driver = "sallai"
    He listens to the end, turning his tin. "My wife would say you did right," he says. "My brother would say you didn't." He doesn't tell you which of them he'd listen to. #who:sallai #id:so_after_the_key_9
* [Go to where the bell is #id:so_after_the_key_mass #src:prole-info/040-avh-abolished-and-lynchings #src:libsoc-wiki/013-wiles-moral-purity #basis:typical #pass]
    ~ told_driver = "bell"
    It's in a stairwell, with twelve people and a priest in rubber boots. He asks for the dead, on this side and on that one. He says "that one" twice. #id:so_after_the_key_10
- -> order_to_flag

=== order_to_flag ===
# scene:soldier-order-to-flag
# at:1956-10-28T17:30
# place:kilian
# diorama:kilian-gate
# sound:radio-static
# crowd:2
On Sunday the radio orders a cease-fire. These days, says Nagy, were a "great, national and democratic event". Yesterday it was bands. #id:so_order_to_flag_1
Flags without the emblem are to be flown, by order. A lieutenant cuts the middle out of one with office scissors and sticks it on the tank in the gate. People on the boulevard begin to cheer. #id:so_order_to_flag_2
The colonel stands on the steps. He has been shooting at them until this morning. #id:so_order_to_flag_3
* [He goes with the government, and the government has turned #id:so_order_to_flag_order #src:kilian-voices/012-what-his-biographer-found #src:kilian-voices/001-order-and-three-tanks #basis:documented #weigh:maleter-when-turned]
    ~ trusted_maleter_when_turned = "with-government"
    So he has kept his oath. It's the government that has walked over to the other side, with him holding on to its coat. #id:so_order_to_flag_4
* [It was an order about a flag. They make more of it #id:so_order_to_flag_misread #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #src:kilian-voices/005-against-the-legend #basis:documented #weigh:maleter-when-turned]
    ~ trusted_maleter_when_turned = "misread"
    You've seen the scissors. The lieutenant had to borrow them from the pay office and sign. He asked who'd pay for the flag. Out there they're throwing up their hats. #id:so_order_to_flag_5
* [He has been with you since he gave out the rifles #id:so_order_to_flag_come #src:kilian-voices/004-tanks-full-of-arms #src:socialist-world/013-kilian-standoff #basis:documented #weigh:maleter-when-turned]
    ~ trusted_maleter_when_turned = "at-once"
    "I said so on Thursday," says Laci. There was the roof, you say. "Oh, the roof, that was only so they'd come down, they'd have caught cold." You don't know if it's true. You'd like it to be. #who:laci #id:so_order_to_flag_6
- -> wife_at_gate

=== wife_at_gate ===
# scene:soldier-wife-at-gate
# shared:ulloi-ut
# at:1956-10-28T18:40
# place:kilian
# sound:crowd-murmur
A lady comes to the gate with food and clean shirts in a basket. She gives you her name. It's the colonel's. #id:so_wife_at_gate_1
She would like to stay with him. You take her up. After a quarter of an hour she comes out again, with the basket, which is empty. #id:so_wife_at_gate_2
He won't have it. An attack has been reported. She asks you whether it's bad here at night. #id:so_wife_at_gate_3
* [Say: "Two nights were bad. The one in the fog wasn't." #id:so_wife_at_gate_true #src:kilian-voices/011-his-wifes-visit #src:kilian-voices/012-what-his-biographer-found #basis:typical]
    ~ wife = "nights"
    She thanks you for this. Two, she says over to herself, and puts the cloth straight in her basket. #who:colonels-wife #id:so_wife_at_gate_4
* [Take her as far as the corner, round the holes #id:so_wife_at_gate_carry #src:kilian-voices/011-his-wifes-visit #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #basis:typical]
    ~ wife = "holes"
    You show her where to put her feet. She asks after your family. You say: father, one sister, potatoes in my bed. She laughs, and then has to stop for a moment, and look at the burnt tank. #id:so_wife_at_gate_5
* [Say that you aren't permitted to report #id:so_wife_at_gate_nothing #src:kilian-voices/011-his-wifes-visit #src:kilian-voices/010-the-duty-officers-story #basis:typical]
    ~ wife = "nothing"
    She nods. It was an answer. Then she goes off along the wall with small quick steps. #id:so_wife_at_gate_6
- -> quiet_28

=== quiet_28 ===
# scene:soldier-quiet-28
# chapter-end:siege
# at:1956-10-28T21:00
# place:kilian
# diorama:kilian-gate
# sound:bells-far
# crowd:0
# linking
This evening there's no shooting for one whole hour. Everyone speaks softly. #id:so_quiet_28_1
{
  - boy == "home":
    Öcsi's mother has come and taken him home by the ear. He saluted you with his free hand. #id:so_quiet_28_2
  - boy == "gun":
    Öcsi is at his crossing still, with a gun that works. #id:so_quiet_28_3
  - else:
    Öcsi has slept for six hours. When he woke he asked who'd relieved him. You had. #id:so_quiet_28_4
}
{
  - prisoner == "guarded":
    The key of the tool store hangs round your neck. Nobody has asked for it back. #id:so_quiet_28_5
  - prisoner == "away":
    Somewhere there's a man with the wrong trousers who knows your face. #id:so_quiet_28_6
  - else:
    You draw no more water from that well. You say it's the taste. #id:so_quiet_28_7
}
{
  - trusted_maleter_when_turned == "with-government":
    The colonel has an order that he can stand, and so have you. #id:so_quiet_28_8
  - trusted_maleter_when_turned == "misread":
    There's a flag on the tank. You'd be happier if someone told you what it means. #id:so_quiet_28_9
  - else:
    The whole boulevard says what Laci said on Thursday. Laci goes about as if he'd been promoted. #id:so_quiet_28_10
}
* [Lie down. In the morning you'll see who is still an enemy #id:so_quiet_28_go #src:daily-history/015-ceasefire-of-the-28th #src:kilian-voices/011-his-wifes-visit #basis:typical]
- -> armbands
