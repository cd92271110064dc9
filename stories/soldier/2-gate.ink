// Chapter 2: The gate, 23-25 October 1956.

=== fascists ===
# scene:soldier-fascists
# chapter:gate
# at:1956-10-23T22:20
# place:kilian
# diorama:kilian-yard
# cue:table-knock
# weather:clear
# crowd:1
Captain Rónai stands on the soup-kitchen bench with a paper in his hand. He was a teacher, and reads well. #id:so_fascists_1
{
- trusted_rajk_reburial_meaning == "protest":
    Two weeks ago he needed one sentence on a crowd, and you gave it to him: a protest. #id:so_fascists_7
- trusted_rajk_reburial_meaning == "look":
    Two weeks ago he needed one sentence on a crowd, and you gave it to him: they came to look. #id:so_fascists_8
- else:
    Two weeks ago he needed one sentence on a crowd, and you gave it to him: a funeral. #id:so_fascists_9
}
Tonight he has been given four. #id:so_fascists_10
"Fascist bands have risen in the capital. They're attacking the Radio and the barracks for arms. The battalion will defend its quarters. No one is to speak with the enemy." He folds it in four. "Any questions?" #who:ronai #id:so_fascists_2
There has never been a time for questions after an order. #id:so_fascists_3
* ["With what, Comrade Captain?" #id:so_fascists_with_what #src:kilian-voices/003-soldier-without-rifle #src:prole-info/027-sappers-change-sides #basis:typical]
    ~ asked_order = "what"
    ~ shift(trust_laci, 4)
    ~ shift(exposure, 2)
    It's a plain question. Somebody laughs, and then all do. Rónai has gone white. "Spades," he says at last. "Bricks. What you have." #who:ronai #id:so_fascists_4
* ["How do we recognise them?" #id:so_fascists_who #src:prole-info/027-sappers-change-sides #src:prole-info/033-official-reactions #basis:typical]
    ~ asked_order = "how"
    ~ shift(exposure, 2)
    "By what they do." You write it on your hand. It's no help at a gate, in the dark, with people coming up one at a time. #who:ronai #id:so_fascists_5
* [Look at your boots like the rest #id:so_fascists_quiet #src:prole-info/033-official-reactions #src:utterly-interesting/003-avh-and-informers #basis:typical]
    You go over the people whom you met today: the woman with the apple, the man with the flag, the students. You try to see which of them was the band. #id:so_fascists_6
- -> lunch_tin

=== lunch_tin ===
# scene:soldier-lunch-tin
# at:1956-10-23T22:50
# place:kilian
# diorama:kilian-gate
# sound:crowd-restless
# crowd:2
# note:A tense crowd pushes at a gate, in this scene and the next two. Fear; nobody is hurt.
# summary:A crowd at the barracks gate asks for weapons. You stand behind the bars and hear what they say about themselves.
You're put at the gate with Laci and a spade each. Through the grating you see a grey chin, and a lunch tin. #id:so_lunch_tin_1
{
  - tram == "company":
    "A whole company came over on the boulevard this afternoon!" someone shouts behind him. You know exactly how large it was. #id:so_lunch_tin_8
  - tram == "walked":
    "That one marched with us!" someone shouts behind him, and points at you. You didn't march. Nobody kept step. #id:so_lunch_tin_9
}
"Good evening," says the chin. "My name's Sallai. I'm a fitter, in the tram depot. They're shooting at our children over there, and you've got guns in here." #who:sallai #id:so_lunch_tin_2
"We're not allowed to speak with you," you say. #id:so_lunch_tin_3
"Who am I, then?" says Sallai. #who:sallai #id:so_lunch_tin_4
* [Tell him what the order said #id:so_lunch_tin_fascist #src:prole-info/027-sappers-change-sides #src:libsoc-wiki/025-fascist-claim-tested #basis:typical]
    ~ sallai = "fascist"
    "A fascist," you say. "According to the order." He is silent. Then the grating is full of his tin: bread, dripping, half an onion. "There," he says. "Search me." #who:sallai #id:so_lunch_tin_5
* [Tell him that there are no guns #id:so_lunch_tin_empty #src:kilian-voices/003-soldier-without-rifle #src:prole-info/031-first-tasks #basis:typical]
    ~ sallai = "empty"
    He doesn't believe it. "A barracks!" somebody shouts. You'd find it hard to believe too, if you hadn't seen the broom. #id:so_lunch_tin_6
* [Say nothing, because that's the order #id:so_lunch_tin_mum #src:kilian-voices/003-soldier-without-rifle #src:prole-info/031-first-tasks #basis:typical #pass]
    ~ sallai = "listened"
    "That's all right, son," says Sallai. "You stand there, and I'll do the talking." He begins at 1945. He's up to 1951 when Pintér comes. #who:sallai #id:so_lunch_tin_7
- -> whom_to_believe

=== whom_to_believe ===
# scene:soldier-whom-to-believe
# at:1956-10-23T23:10
# place:kilian
# note:A tense crowd at a gate. Fear of an attack.
# summary:You have to decide whose account of the crowd you believe.
So far you've been told three things. #id:so_whom_to_believe_1
The captain has it in writing: fascist bands. Sallai says workers, off every shift. Next at the grating is a student with a bandage on his ear. It was they who began it, he says, with sixteen points and no weapons. #id:so_whom_to_believe_2
Laci leans on his spade. "Well? You're the one who reads everything twice," he says. #who:laci #id:so_whom_to_believe_3
* [Believe the order. Someone has a better view than you #id:so_whom_to_believe_order #src:prole-info/033-official-reactions #src:regime-papers/001-hidden-aims #basis:documented #weigh:who-made-the-revolution]
    ~ trusted_who_made_the_revolution = "order"
    ~ shift(trust_laci, -3)
    A grating shows you three faces. An order is made by people who get reports from everywhere. You hold on to that, and to the spade. #id:so_whom_to_believe_4
* [Believe Sallai. You know a fitter's hands #id:so_whom_to_believe_workers #src:prole-info/029-casualty-lists #src:libsoc-wiki/025-fascist-claim-tested #basis:documented #weigh:who-made-the-revolution]
    ~ trusted_who_made_the_revolution = "workers"
    ~ shift(trust_laci, 3)
    You can't read a paper from behind. But nobody gets thumbs like that from being in a band. #id:so_whom_to_believe_5
* [Believe the student: it was theirs, and it's grown #id:so_whom_to_believe_students #src:student-voices/004-diary-of-the-twenty-third #src:broadcasts-1956/002-officer-cadets-speak #basis:documented #weigh:who-made-the-revolution #pass]
    ~ trusted_who_made_the_revolution = "students"
    You saw them walk, in rows, with hats on. What came after dark you didn't see start. #id:so_whom_to_believe_6
- -> open_or_hold

=== open_or_hold ===
# scene:soldier-open-or-hold
# at:1956-10-23T23:30
# place:kilian
# note:A crowd pushes at the gate. You decide whether it opens. Nobody is hurt.
# summary:The crowd leans on the gate. You open it, pass things out through it, or hold it shut.
They are leaning on the gate now. There are more and more of them, and the ones in front can't help it. The left leaf has begun to creak, as a prop does before it goes. #id:so_open_or_hold_1
The bolt is at your hand. Pintér has gone to the telephone. Rónai is upstairs with a pistol and nine men he trusts. #id:so_open_or_hold_2
* [Draw the bolt before somebody gets crushed #id:so_open_or_hold_open #src:kilian-voices/005-against-the-legend #src:prole-info/026-csepel-lorries #basis:composite]
    ~ gate = "opened"
    ~ shift(exposure, 12)
    ~ shift(trust_laci, 4)
    It goes back with a bang. They come in past you quite slowly, and some of them say thank you. Sallai wipes his feet. #id:so_open_or_hold_3
* [Pass out what guns there are, and keep it shut #id:so_open_or_hold_hand #src:kilian-voices/003-soldier-without-rifle #src:libsoc-wiki/010-radio-massacre-arms #basis:composite]
    ~ gate = "handed"
    ~ shift(exposure, 8)
    Two old training rifles from the guardroom go through the grating, butt first. Then a box of the wrong cartridges. Then Laci's spade. The pushing gets less. #id:so_open_or_hold_4
* [Prop the gate shut with beams, as in a gallery #id:so_open_or_hold_hold #src:kilian-voices/003-soldier-without-rifle #src:kilian-voices/006-cadets-at-the-gate #basis:composite #pass]
    ~ gate = "held"
    You wedge two beams from the yard against the leaves, at the angle you were taught. The creaking stops. You tell them through the grating that it will hold till morning. They believe you, and some of them go off along the wall. #id:so_open_or_hold_5
* {trust_laci < 52} [Ask Laci to lift the bar with you #id:so_open_or_hold_locked #src:kilian-voices/005-against-the-legend #src:kilian-voices/003-soldier-without-rifle #basis:typical #locked:Laci stands with the others on the far side of the gateway. You have given him little cause to come over.]
- -> upper_floors

=== upper_floors ===
# scene:soldier-upper-floors
# at:1956-10-24T00:15
# place:kilian
# diorama:kilian-yard
# cue:stairs
# crowd:2
{
  - gate == "opened":
    The yard is full of people looking for an armoury. You show them the broom. #id:so_upper_floors_1
  - gate == "handed":
    The gate is still shut. They've come in by a cellar window on the other street. #id:so_upper_floors_2
  - else:
    Your props still hold. They have come in all the same, over the roof of the workshop. #id:so_upper_floors_3
}
By midnight there are strangers on the upper floors. Shots have been fired from up there, without an order from anyone in this building. #id:so_upper_floors_4
A boy asks you the way to the lavatory. He's got a pistol in his sock. #id:so_upper_floors_5
* [Tell him: second left. And mind the step #id:so_upper_floors_way #src:kilian-voices/003-soldier-without-rifle #src:kilian-voices/005-against-the-legend #basis:typical]
    ~ floors = "way"
    "Thank you," he says, and minds the step. A minute later he's back: there isn't any paper. You give him yesterday's order of the day. #id:so_upper_floors_6
* [Go up and ask each of them his name #id:so_upper_floors_names #src:kilian-voices/003-soldier-without-rifle #src:libsoc-wiki/012-no-command #basis:typical]
    ~ floors = "names"
    ~ shift(exposure, 2)
    Some say a name, some laugh. One says, "Petőfi Sándor." You have written it down before Laci can stop you. You cross it out. #id:so_upper_floors_7
* [Find Pintér, and report strangers on two floors #id:so_upper_floors_pinter #src:kilian-voices/006-cadets-at-the-gate #src:kilian-voices/003-soldier-without-rifle #basis:typical]
    He is holding the receiver with his shoulder. "Order is being restored," he says to you. It's not his opinion. It is what the ministry has just said to him, for the third time. #who:pinter #id:so_upper_floors_8
- -> small_rifles

=== small_rifles ===
# scene:soldier-small-rifles
# at:1956-10-24T01:00
# place:kilian
# cue:rubber-stamp
From a sealed cupboard Rónai takes out nine small rifles, for target shooting. There's a list to sign. #id:so_small_rifles_1
"To protect the building," he says. Over his head people are running about in it. #who:ronai #id:so_small_rifles_2
{
  - asked_order == "what":
    "You asked with what, Bodnár," he says. "With this." #who:ronai #id:so_small_rifles_7
  - asked_order == "how":
    "You asked how one recognises them, Bodnár," he says, and listens to the ceiling for a while. "I would have to go up and look." #who:ronai #id:so_small_rifles_8
}
The ninth rifle lies on the table in front of you. There are eleven cartridges with it. #id:so_small_rifles_3
* [Sign and take it #id:so_small_rifles_sign #src:kilian-voices/003-soldier-without-rifle #src:kilian-voices/006-cadets-at-the-gate #basis:documented]
    ~ has_rifle = true
    ~ shift(exposure, 3)
    In Rónai's list you're number nine. You clean the rifle, because it's dirty. It weighs less than your lamp did. #id:so_small_rifles_4
* [Ask against whom #id:so_small_rifles_refuse #src:kilian-voices/003-soldier-without-rifle #src:utterly-interesting/011-soldiers-hold-fire #basis:typical]
    ~ shift(exposure, 2)
    Rónai opens his mouth, and looks up at the ceiling, where the feet are. He gives the rifle to the next man, who is asleep standing up, and takes it. #id:so_small_rifles_5
* [Let Laci have it #id:so_small_rifles_laci #src:kilian-voices/003-soldier-without-rifle #src:prole-info/027-sappers-change-sides #basis:typical]
    ~ shift(trust_laci, 2)
    Laci signs with a flourish. Then he takes the cartridges out and gives them to you to mind. "So that I'm not tempted," he says. "And so you aren't either." #who:laci #id:so_small_rifles_6
- -> two_policemen

=== two_policemen ===
# scene:soldier-two-policemen
# at:1956-10-24T02:10
# place:kilian
# diorama:kilian-gate
# sound:shots-far
# crowd:0
Two policemen come to the gate, an old one and a young one. They would like to stay with you, if it's all the same. #id:so_two_policemen_1
You sit in the gateway on upturned buckets: two policemen, Laci, you. Even Laci is quiet. Far off there's a sound. It isn't thunder. It's too regular. #id:so_two_policemen_2
The old one offers round a bag of walnuts. #id:so_two_policemen_3
* [Crack them with the spade, and share them out #id:so_two_policemen_crack #src:kilian-voices/003-soldier-without-rifle #src:prole-info/038-cadets-and-police #basis:typical]
    Four each, and one left over. The young one puts it in his pocket. When it gets light they are both gone. They've left you the bag. #id:so_two_policemen_4
* [Put your ear to the road #id:so_two_policemen_listen #src:kilian-voices/003-soldier-without-rifle #src:prole-info/031-first-tasks #basis:typical]
    ~ heard_tanks = true
    It's many, it's iron, and it's coming. You tell the others, who hear nothing. At dawn the policemen have gone. #id:so_two_policemen_5
* [Sleep for as long as somebody else is awake #id:so_two_policemen_sleep #src:kilian-voices/003-soldier-without-rifle #src:libsoc-wiki/012-no-command #basis:typical]
    You sleep sitting, as at the face. When you wake the two buckets beside you are empty, and one of them is still warm. #id:so_two_policemen_6
- -> cadets

=== cadets ===
# scene:soldier-cadets
# at:1956-10-24T03:00
# place:kilian
# sound:crowd-restless
# crowd:2
# note:Armed men quarrel in the street. No shot is fired.
# summary:A company of cadets comes to clear the barracks. An argument begins in the street, and nobody wins it.
At three a company marches up, in step. They're artillery cadets, your age, with a senior officer. They have orders to clear all civilians out of here. #id:so_cadets_1
The civilians lean out of the windows. "Whose side are you on?" they shout. "Yours!" shouts one of the cadets, and gets a look from the officer. #id:so_cadets_2
The officer asks who is in command. Everyone looks at Pintér. He has a pistol in his pocket, a telephone and twenty boys. #id:so_cadets_3
* [Stand beside Pintér while he answers #id:so_cadets_report #src:kilian-voices/006-cadets-at-the-gate #src:libsoc-wiki/021-dead-and-army #basis:typical]
    "I'm keeping the place warm," says Pintér. The officer says that this is no answer. "Then ask the ministry," says Pintér, and offers him the receiver. They go on like this for an hour. #who:pinter #id:so_cadets_4
* [Ask the cadet nearest you what he has been told #id:so_cadets_cadet #src:kilian-voices/006-cadets-at-the-gate #src:prole-info/038-cadets-and-police #basis:typical]
    ~ three_oclock = "cadet"
    "Fascists," he says. "You?" Fascists, you tell him. You look at each other's caps. He's from Kecskemét. He asks how one makes a bed here. #id:so_cadets_5
* [Go up and ask the people at the windows not to shoot #id:so_cadets_windows #src:kilian-voices/006-cadets-at-the-gate #src:kilian-voices/005-against-the-legend #basis:typical #pass]
    ~ three_oclock = "windows"
    You go from room to room saying please. A man with a hunting gun says, "Since you ask." Nobody shoots. In the end the cadets march off. #id:so_cadets_6
- -> before_dawn

=== before_dawn ===
# scene:soldier-before-dawn
# at:1956-10-24T04:20
# place:kilian
# sound:tanks-far
# weather:fog
Soon after four the panes hum in their putty. Tanks. Not ours: ours haven't so many. #id:so_before_dawn_1
{heard_tanks:
    Laci asks how you knew two hours ago. You show him your ear. #id:so_before_dawn_2
}
At half past four the radio says that all gatherings and demonstrations are forbidden. #id:so_before_dawn_3
"Who sent for them?" asks Laci. "No, but really, does somebody sign something? Is there a form for it, please send tanks?" #who:laci #id:so_before_dawn_4
* ["The government, I suppose. Who else can?" #id:so_before_dawn_gov #src:prole-info/034-nagy-martial-law #src:prole-info/033-official-reactions #basis:typical #weigh:who-called-soviets]
    ~ trusted_who_called_soviets = "government"
    "What government?" says Laci. "On Monday it was one lot. Tonight it's Nagy, or it isn't." You only know that tanks don't come by themselves. #who:laci #id:so_before_dawn_5
* ["Gerő. He was the one who was angry last night." #id:so_before_dawn_gero #src:daily-history/011-gero-calls-nagy-returns #src:socialist-world/015-gero-kadar-nagy #basis:typical #weigh:who-called-soviets]
    ~ trusted_who_called_soviets = "gero"
    Laci thinks that this fits. You aren't sure that fitting is enough. Nobody heard Gerő say a word about tanks. #id:so_before_dawn_6
* ["They were on the road before anyone could have asked." #id:so_before_dawn_before #src:prole-info/031-first-tasks #src:prole-info/013-nobody-saw-it-coming #basis:typical #weigh:who-called-soviets]
    ~ trusted_who_called_soviets = "before"
    You reckon it up for him: how fast a tank goes, how far it is. Laci has stopped smiling. "Then it was settled while you were still eating the apple," he says. #who:laci #id:so_before_dawn_7
- -> kalvin_errand

=== kalvin_errand ===
# scene:soldier-kalvin-errand
# at:1956-10-24T05:50
# place:kilian
# sound:tanks-far
# linking
Pintér wants to know what's standing on Kálvin tér. He needs someone who reports what he sees and nothing else. So he asks for you. It's straight down the road. #id:so_kalvin_errand_1
"That's not an order," he says. You wish it were. #who:pinter #id:so_kalvin_errand_2
* [Say that you'd rather have it as an order #id:so_kalvin_errand_go #src:prole-info/032-dawn-at-corvin-and-kalvin #src:kilian-voices/006-cadets-at-the-gate #basis:typical #to:kalvin-ter]
    He looks at you for a while. "Private Bodnár," says Pintér, "go to Kálvin tér, count, and come back." You go. You go along the walls. #who:pinter #id:so_kalvin_errand_3
    -> kalvin
* [Go, and take Laci with you #id:so_kalvin_errand_laci #src:prole-info/032-dawn-at-corvin-and-kalvin #src:libsoc-wiki/012-no-command #basis:typical #to:kalvin-ter]
    ~ shift(trust_laci, 3)
    Two can see more than one. Laci takes off his cap and whistles, so that it looks as if you were going to work. At that hour people do. #id:so_kalvin_errand_4
    -> kalvin
* [Say that you can count them from the roof #id:so_kalvin_errand_stay #src:kilian-voices/006-cadets-at-the-gate #src:prole-info/033-official-reactions #basis:typical]
    You go up with Rónai's field-glasses. There's fog on the square, and things in it with long noses. One, two. You wait for the fog to move. #id:so_kalvin_errand_5
    -> roof_count
- -> roof_count

=== kalvin ===
# scene:soldier-kalvin
# at:1956-10-24T06:25
# place:kalvin-ter
# diorama:kalvin-dawn
# sound:tanks-far
# crowd:2
# note:Tanks face a crowd. Nobody is hurt while you are there.
# summary:On Kálvin tér workers stand in front of five tanks. You count, and decide how near to go.
Five. You count them twice. They stand in a half circle, with their lids shut. #id:so_kalvin_1
In front of them stand workers, with their bags under their arms. They aren't doing anything. They're just still there. One is eating. #id:so_kalvin_2
The gun of the middle one moves a hand's breadth. The men lean, all together. They don't run. #id:so_kalvin_3
* [Go and stand with them, in uniform #id:so_kalvin_stand #src:prole-info/032-dawn-at-corvin-and-kalvin #src:libsoc-wiki/005-working-class-thesis #basis:typical]
    ~ shift(exposure, 6)
    ~ stood_kalvin = true
    They make room without turning round. From here you see that there's mud on the tracks, brown, not from the city. Someone gives you a piece of bacon on a knife. You stand till it's eaten. #id:so_kalvin_4
* [Count, and go. That was the order #id:so_kalvin_count #src:prole-info/032-dawn-at-corvin-and-kalvin #src:soviet-reports/001-across-the-border #basis:typical #pass]
    Five tanks, a crowd, no shots. You say it over and over on the way back. At the stop a woman asks you when the tram is coming. #id:so_kalvin_5
* [Try your school Russian on the nearest one #id:so_kalvin_speak #src:prole-info/032-dawn-at-corvin-and-kalvin #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical]
    ~ shift(exposure, 3)
    "Good morning," you say to a shut lid. It's the first sentence of the first lesson. After a time a voice answers inside, muffled: good morning. Neither of you gets as far as lesson two. #id:so_kalvin_6
- -> martial_law

=== roof_count ===
# scene:soldier-roof-count
# at:1956-10-24T06:40
# place:kilian
# diorama:kalvin-dawn
# note:Tanks face a crowd, seen from far off. Nobody is seen hurt.
# summary:From the roof you count five tanks on Kálvin tér, with a crowd in front of them.
The fog lifts at the edges. Five. And in front of them a dark strip, which is people. You wait for the strip to break up. It doesn't. #id:so_roof_count_1
A man whom you don't know is lying beside you behind the chimney, with a rifle. "I could hit the lid from here," he says. "It wouldn't do anything. But I could." #who:man-on-roof #id:so_roof_count_2
* [Ask him not to: there are people in front #id:so_roof_count_dont #src:kilian-voices/005-against-the-legend #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical #pass]
    He moves his finger off the trigger and lays it along the wood. "My sister's in that street, in the laundry," he says after a time. He gives you half of his blanket, and you take notes under it. #who:man-on-roof #id:so_roof_count_3
* [Crawl back and report five #id:so_roof_count_report #src:kilian-voices/006-cadets-at-the-gate #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical]
    Pintér tells the telephone five. The telephone says that there are none. "Then they're five very large none," says Pintér. But by then it has hung up. #who:pinter #id:so_roof_count_4
- -> martial_law

=== martial_law ===
# scene:soldier-martial-law
# at:1956-10-24T08:35
# place:kilian
# diorama:kilian-yard
# sound:radio-static
# weather:overcast
# crowd:1
Imre Nagy has become prime minister. It's on the radio soon after eight. Laci hugs a stranger. #id:so_martial_law_1
Half an hour later there's another announcement. Martial law. Whoever is found carrying weapons can be put to death. #id:so_martial_law_2
{
- trusted_who_called_soviets == "government":
    The government sent for the tanks, you had said. Laci lets go of the stranger. #id:so_martial_law_10
- trusted_who_called_soviets == "gero":
    Gerő sent for the tanks, you had said. But it's Nagy's name that stands under this. #id:so_martial_law_11
- else:
    The tanks were on the road before he was anything, you had said. Now he is something, and they are here. #id:so_martial_law_12
}
{has_rifle:
    Number nine, which you signed for, leans against the wall. #id:so_martial_law_3
  - else:
    Everyone has put his hands in his pockets. #id:so_martial_law_4
}
"Does it hold for soldiers?" asks Laci. "Weapons are our trade. Well, not ours." #id:so_martial_law_5
* [Go and ask Rónai, who must know #id:so_martial_law_ask #src:prole-info/034-nagy-martial-law #src:kilian-voices/003-soldier-without-rifle #basis:typical]
    ~ shift(exposure, 1)
    The captain is burning papers in a bucket. "For soldiers with orders, no," he says. And for soldiers without? He stirs the bucket. "I'd try to get some," he says. #who:ronai #id:so_martial_law_6
* [Give away what you have, to someone who wants it #id:so_martial_law_give #src:prole-info/032-dawn-at-corvin-and-kalvin #src:utterly-interesting/011-soldiers-hold-fire #basis:documented]
    ~ shift(exposure, 6)
    {has_rifle:
        You hand number nine to Sallai, with nine of the eleven cartridges. "What about the other two?" They've got wet, you say. #id:so_martial_law_7
      - else:
        You've got a spade. Sallai takes it. He says one never knows. #id:so_martial_law_8
    }
    ~ has_rifle = false
* [Go to bed. You've been up for twenty-seven hours #id:so_martial_law_bed #src:prole-info/033-official-reactions #src:daily-history/012-tanks-at-two #basis:typical]
    You set your boots side by side and lie down in your coat. When you wake it's four in the afternoon. #id:so_martial_law_9
- -> bread_women

=== bread_women ===
# scene:soldier-bread-women
# at:1956-10-24T17:00
# place:kilian
# diorama:kilian-gate
# sound:bread-queue
# crowd:2
# note:A street during fighting. In the scenes that follow there is news of people shot before Parliament, a gun is aimed, and a tank rams a gate. Nobody is seen hurt.
# summary:Women bring food to the gate. Across the road armed people have settled in the Corvin passage.
Across Üllői út, in the round of houses behind the cinema, people with rifles have moved in. There's a petrol pump behind it. That's why they like it. #id:so_bread_women_1
The women of the street bring soup, first over there, then to you. "Boys are boys," says a big one with a ladle. She's concierge in the house next door. Her name is Aunt Rózsi. #who:rozsi #id:so_bread_women_2
* [Ask her which of the two sides she's on #id:so_bread_women_which #src:prole-info/032-dawn-at-corvin-and-kalvin #src:prole-info/049-food-convoys #basis:typical]
    ~ rozsi = "bowl"
    "The side with the bowl," she says. "Hold it straight." You hold it straight. It has got real carrots in it. #who:rozsi #id:so_bread_women_3
* [Carry the pot over the road for her #id:so_bread_women_carry #src:prole-info/032-dawn-at-corvin-and-kalvin #src:utterly-interesting/012-corvin-and-maleter #basis:typical]
    ~ rozsi = "pot"
    ~ shift(exposure, 4)
    You walk slowly, so as not to spill. Nobody shoots at soup. In the passage a girl with plaits makes the others put their bottles down. #id:so_bread_women_4
* [Give her your soldier's pay for the carrots #id:so_bread_women_pay #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/049-food-convoys #basis:typical #pass]
    ~ rozsi = "pay"
    She counts it and gives most of it back. "The carrots are from a peasant with a cart," she says. "He wouldn't take it either." #who:rozsi #id:so_bread_women_5
- -> order_restored

=== order_restored ===
# scene:soldier-order-restored
# at:1956-10-25T13:40
# place:kilian
# sound:shots-far
# weather:clear
# note:News of people shot in front of Parliament. Nothing is shown.
# summary:A man brings news of shooting at Parliament. People disagree about who fired.
On Thursday people come back from Parliament, and they aren't talking. One has a black scarf round his sleeve. #id:so_order_restored_1
They were on the square with flags. Soviet soldiers had been chatting with them, he says. Then somebody fired. He lay on the ground under other people. Who it was, he can't say: roofs, tanks. He has counted as far as nineteen, and then stopped. #id:so_order_restored_2
"Order is being restored," says the telephone to Pintér. #id:so_order_restored_3
* [Ask the man to say only what he saw #id:so_order_restored_repeat #src:kossuth-square/001-between-the-tanks #src:kilian-voices/006-cadets-at-the-gate #basis:typical]
    He sits down. It turns out to be very little: a shoe, a pram, a tank turning its gun away from him. He says it over in order. #id:so_order_restored_4
* [Bring him water, and ask nothing #id:so_order_restored_water #src:kossuth-square/001-between-the-tanks #src:prole-info/042-parliament-party-hq-and-football #basis:typical #pass]
    He drinks it, and then he looks at your collar, at the tabs. "You weren't there," he says. It's hard to tell whether he is thanking you. #who:man-with-scarf #id:so_order_restored_5
* [Take the receiver and tell the ministry nineteen #id:so_order_restored_telephone #src:kilian-voices/006-cadets-at-the-gate #src:soviet-reports/002-sixty-dead-in-the-square #basis:typical]
    ~ gave_name = true
    ~ shift(exposure, 3)
    "Who's speaking?" You give your name, rank and company. "Where exactly?" asks the voice. You hadn't thought that it would want to know. #who:voice-on-telephone #id:so_order_restored_6
- -> tanks_on_boulevard

=== tanks_on_boulevard ===
# scene:soldier-tanks-on-boulevard
# shared:ulloi-ut
# at:1956-10-25T15:20
# place:kilian
# diorama:kilian-gate
# sound:tanks-far
# crowd:1
# note:Fighting in the street outside. Fear. A gun is aimed; you decide whether to shoot.
# summary:Hungarian tanks come down the boulevard towards the barracks. Nobody in the barracks knows what they were sent for.
Tanks are coming down the boulevard, with Hungarian markings. You're at the window over the gate. They're being fired on from the passage. Smoke hides how many there are. #id:so_tanks_on_boulevard_1
"It's Colonel Maléter's," someone shouts. "He has the ministry's order!" That's your own commander, the one over all the labour battalions. You know his signature from your pay book. #id:so_tanks_on_boulevard_2
What have they come for? #id:so_tanks_on_boulevard_3
* [To clear out the people across the road #id:so_tanks_on_boulevard_clear #src:kilian-voices/001-order-and-three-tanks #src:kilian-voices/010-the-duty-officers-story #basis:documented #weigh:kilian-how-many-tanks]
    ~ trusted_kilian_how_many_tanks = "clear"
    He comes from the ministry, and for two days the ministry has had only the one word: order. The man beside you rests a rifle on the sill. You put your hand over the lock. #id:so_tanks_on_boulevard_4
* [To bring arms to you, because the place is his #id:so_tanks_on_boulevard_defend #src:kilian-voices/004-tanks-full-of-arms #src:socialist-world/013-kilian-standoff #basis:documented #weigh:kilian-how-many-tanks]
    ~ trusted_kilian_how_many_tanks = "defend"
    Nobody is sent to attack his own men's beds, you think. Laci says that the hulls are full of rifles. Has he seen them? He says that anyone can see how low they ride. #id:so_tanks_on_boulevard_5
* [To get in here. What comes then, he may not know himself #id:so_tanks_on_boulevard_relieve #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #src:presidium-notes/007-note-on-maleter #basis:documented #weigh:kilian-how-many-tanks #pass]
    ~ trusted_kilian_how_many_tanks = "unknown"
    You watch how they steer. They aren't going for the passage, they want the gate. The man beside you asks if he should fire. You tell him to look where the guns point first. #id:so_tanks_on_boulevard_6
- -> stuck

=== stuck ===
# scene:soldier-stuck
# shared:ulloi-ut
# at:1956-10-25T15:45
# place:kilian
# sound:tanks-far
# note:Fighting in the street. A tank rams a gate. Fear.
# summary:A tank gets stuck in the barracks gate. You shoot, wait, or pull people out of the way.
The first one turns in under the arch, too fast, at a slant. It hits the kerb-stone. Then it sits in the gateway and goes neither forward nor back. Its turret points at the boulevard. #id:so_stuck_1
{
  - gate == "held":
    Your two props lie under it like matches. #id:so_stuck_2
  - gate == "opened":
    You had opened that gate. No one will shut it now. #id:so_stuck_3
  - else:
    Through the grating where you passed out a spade you see a steel plate. #id:so_stuck_4
}
Out in the smoke there may be two more, or four. "Fire!" someone is shouting on the stairs. At whom? #id:so_stuck_5
* [Wait. The lid's moving #id:so_stuck_wait #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #src:kilian-voices/007-photograph-of-the-gate #basis:typical #pass]
    ~ stuck_tank = "waited"
    It comes up slowly. First a glove, then a leather cap, then a very long man. He looks round the yard, and up at the roof. #id:so_stuck_6
* [Fire once, into the sky, for quiet #id:so_stuck_shoot #src:kilian-voices/005-against-the-legend #src:kilian-voices/010-the-duty-officers-story #basis:composite]
    ~ stuck_tank = "sky"
    ~ shift(exposure, 4)
    You take the rifle from the man beside you, and do it. There is quiet. A very long man is climbing out. He looks at you. You take off your cap to him. #id:so_stuck_7
* [Get the men out from under the arch first #id:so_stuck_pull #src:kilian-voices/010-the-duty-officers-story #src:kilian-voices/007-photograph-of-the-gate #basis:typical]
    ~ stuck_tank = "pulled"
    ~ shift(trust_laci, 4)
    Three were sleeping in the gateway. You drag two out by the boots, and Laci has the third. None of them is hurt. When you look up a very long man is climbing down past you. #id:so_stuck_8
- -> colonel_in_yard

=== colonel_in_yard ===
# scene:soldier-colonel-in-yard
# shared:ulloi-ut
# at:1956-10-25T18:00
# place:kilian
# diorama:kilian-yard
# sound:council-hall
# crowd:2
Colonel Maléter has agreed a cease-fire with the people across the road. By evening his staff sits at Rónai's clean desk. In the yard they argue about whose side he's on. #id:so_colonel_in_yard_1
{
  - trusted_kilian_how_many_tanks == "clear":
    "He was sent to finish them off," says a lieutenant. "It's in the order." You had thought so. It doesn't help you. #id:so_colonel_in_yard_2
  - trusted_kilian_how_many_tanks == "defend":
    Rifles are handed out of the second hull, and a great many cartridges. "What did I say?" says Laci. #id:so_colonel_in_yard_3
  - else:
    One lieutenant says that he was sent to finish them off. Another is handing out cartridges. They came in the same tank. #id:so_colonel_in_yard_4
}
On the boulevard they're already saying that he has joined them. #id:so_colonel_in_yard_5
* [Ask the lieutenant what the order is now #id:so_colonel_in_yard_ask #src:kilian-voices/001-order-and-three-tanks #src:kilian-voices/012-what-his-biographer-found #basis:typical]
    "Hold the barracks. Against anyone." Anyone is a wide word. You ask if he could narrow it. "Not tonight," he says. #who:lieutenant #id:so_colonel_in_yard_6
* [Go and look at the tank in the gate #id:so_colonel_in_yard_clean #src:kilian-voices/004-tanks-full-of-arms #src:kilian-voices/007-photograph-of-the-gate #basis:typical]
    It has sat down on the stone with its whole weight. As doors go it's the best you've had. You report this to Pintér. #id:so_colonel_in_yard_7
* [Lie down under the stairs next to Laci #id:so_colonel_in_yard_sleep #src:kilian-voices/010-the-duty-officers-story #src:libsoc-wiki/012-no-command #basis:typical]
    ~ shift(trust_laci, 3)
    "One order for us," says Laci in the dark. "One for them, one for the ministry. Misi? What if he mixes them up?" #who:laci #id:so_colonel_in_yard_8
- -> after_dark_25

=== after_dark_25 ===
# scene:soldier-after-dark-25
# chapter-end:gate
# at:1956-10-25T21:30
# place:kilian
# diorama:kilian-gate
# sound:shots-far
# crowd:0
# linking
You're on guard in the gateway with a tank. Between its track and the wall there is room for one thin man. That's now the gate on Üllői út. #id:so_after_dark_25_1
{
  - gate == "opened":
    You opened this gate on Tuesday night. Rónai has put it on paper. #id:so_after_dark_25_2
  - gate == "handed":
    Somewhere over the road are two training rifles and a spade that went through this grating. #id:so_after_dark_25_3
  - else:
    You held this gate on Tuesday night, against no one who wanted to hurt you. #id:so_after_dark_25_4
}
{
  - trusted_who_made_the_revolution == "order":
    The order said bands. You have met a fitter, a student and a cook. You're waiting for the band. #id:so_after_dark_25_5
  - trusted_who_made_the_revolution == "workers":
    Sallai sleeps in the guardroom with his tin under his head. You go by his hands, still. #id:so_after_dark_25_6
  - else:
    The student with the bandage has gone over the road. It was theirs, he said. He doesn't look as if he owned it. #id:so_after_dark_25_7
}
{stood_kalvin:
    On your glove there is a little bacon fat from Kálvin tér. #id:so_after_dark_25_8
}
"Relief at two," says Pintér. "If there's anybody left who knows what that is." #id:so_after_dark_25_9
* [Stay at your post until two #id:so_after_dark_25_go #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #src:kilian-voices/007-photograph-of-the-gate #basis:typical]
- -> roof_order
