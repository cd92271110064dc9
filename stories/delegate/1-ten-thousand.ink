// Chapter 1: Ten thousand people, 23-26 October 1956.

=== night_shift ===
# scene:delegate-night-shift
# chapter:ten-thousand
# at:1956-10-23T21:45
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# weather:clear
# crowd:2
The night shift has twenty-four places. You count nine. #id:de_night_shift_1
It is your line: radio valves, small as thimbles, put together by women with good eyes. At the end of the belt they glow on a rack for testing. #id:de_night_shift_2
The women who are missing went into town at four, behind the students. The ones who came keep looking at the clock and not at the grids. #id:de_night_shift_3
The attendance sheet wants a reason for each empty chair. By six it lies in the personnel office. #id:de_night_shift_4
* [Write "tram" fifteen times #id:de_night_shift_late #src:prole-info/020-march-grows #src:prole-info/005-beating-the-system #basis:typical]
    ~ shift(trust_line, 6)
    It is even true; the trams have stopped. Margit Fodor reads it upside down from the pump. "Fifteen women on one tram," she says. "Must have been full." #who:margit #id:de_night_shift_5
* [Leave the column empty and sign below #id:de_night_shift_blank #src:prole-info/020-march-grows #src:prole-info/039-avh-size-and-bell-fever #basis:typical]
    You have taken minutes for twenty years, and you know which lines get read first. This one will be. #id:de_night_shift_6
* [Ask Margit what she has seen, then write #id:de_night_shift_ask #src:prole-info/021-parliament-square-and-nagy #src:prole-info/020-march-grows #basis:typical]
    ~ shift(trust_line, 3)
    "Parliament in the dark. Newspapers burning, and everyone holding one. And Nagy said comrades, and they wouldn't have it." You write: absent, fifteen. It says nothing and is correct. #who:margit #id:de_night_shift_7
- -> loudspeaker

=== loudspeaker ===
# scene:delegate-loudspeaker
# at:1956-10-23T22:20
# place:united-lamp
At eight Gerő spoke on the radio, and now the works loudspeaker gives it to the night shift again. #id:de_loudspeaker_1
Some people, he says, misuse democratic freedom. They pour out the poison of chauvinism. It comes from a grey box above the pumps. All along the line hands are moving, and not one valve gets finished. #id:de_loudspeaker_2
"Which of us does he mean?" asks Ilonka. She is nineteen and still thinks that a sentence has somebody in it. #who:ilonka #id:de_loudspeaker_3
* [Pull the plug of the loudspeaker #id:de_loudspeaker_off #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #basis:typical]
    ~ flake = true
    ~ shift(trust_line, 4)
    The plug has been painted over with the wall. When it comes away it takes a flake as large as a hand. You will be able to see that flake from your desk. #id:de_loudspeaker_4
* [Take it down in shorthand #id:de_loudspeaker_shorthand #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #basis:typical]
    You have his words on the back of a production card. Margit reads them over your shoulder and goes back to her pump without a word. #id:de_loudspeaker_5
* [Tell Ilonka: those who went into town #id:de_loudspeaker_answer #src:prole-info/022-gero-at-eight #src:prole-info/020-march-grows #basis:typical]
    "But my brother's in town," says Ilonka. "He's seventeen. He's with your Pali." You had not known that. #who:ilonka #id:de_loudspeaker_6
    Pali is supposed to be at home with a soldering iron. #id:de_loudspeaker_7
- -> lorry_at_gate

=== lorry_at_gate ===
# scene:delegate-lorry-at-gate
# at:1956-10-23T23:40
# place:united-lamp
# sound:crowd-far-shouts
Towards midnight a lorry stands at the gate with its engine running. The bed is full of men from the other works of Újpest. Some have rifles, and carry them like loaves. #id:de_lorry_at_gate_1
There is shooting at the Radio, they say. They want another lorry. Feri Barta, the works driver, has his key in his hand and no chit. #id:de_lorry_at_gate_2
The dispatcher has gone home. Feri holds the pad out to you because you are the one with a pen. #id:de_lorry_at_gate_3
"It only needs a name," he says. #who:feri #id:de_lorry_at_gate_4
* [Sign the chit with your own name #id:de_lorry_at_gate_sign #src:prole-info/028-radio-taken #src:libsoc-wiki/010-radio-massacre-arms #basis:typical]
    ~ signed_lorry = true
    Destination, asks the form. You write: Radio. Load: persons. Feri tears off the copy and gives it to you, from habit, for your files. #id:de_lorry_at_gate_5
* [Refuse: you won't sign men over to be shot at #id:de_lorry_at_gate_refuse #src:prole-info/024-first-shots #src:prole-info/028-radio-taken #basis:typical]
    "They'll go without," says Feri. "Only on foot." He puts the key back on its nail. Eleven men get down and start walking. #who:feri #id:de_lorry_at_gate_6
* [Give him the pad and go back in #id:de_lorry_at_gate_nothing #src:prole-info/028-radio-taken #src:prole-info/026-csepel-lorries #basis:typical]
    You do not see what he writes. In the morning it will turn out that the lorry was signed for by a Mr Petőfi. #id:de_lorry_at_gate_7
- -> midnight_count

=== midnight_count ===
# scene:delegate-midnight-count
# at:1956-10-24T00:30
# place:united-lamp
# sound:lamp-works
At half past twelve Margit says aloud what the others have been putting off. "Is your boy at home, Mrs Takács?" #who:margit #id:de_midnight_count_1
He is sixteen. He builds radios out of valves that you sort out as rejects. His father did not come back from the war. Since then you have counted the boy every night before you put out the lamp. #id:de_midnight_count_2
From here to your kitchen it is forty minutes on foot. If you leave, the line stands without a foreman, and that is a matter for the file. #id:de_midnight_count_3
* [Hand Margit the sheet and walk home #id:de_midnight_count_home #src:prole-info/028-radio-taken #src:prole-info/024-first-shots #basis:typical #to:ujpest]
    ~ shift(trust_line, -2)
    "Go," says Margit. "I can write absent too." Behind your back you hear her tear the page out and start a clean one. #who:margit #id:de_midnight_count_4
    -> empty_bed
* [Stay: nine women are here, one boy is not #id:de_midnight_count_stay #src:prole-info/028-radio-taken #src:prole-info/033-official-reactions #basis:typical]
    ~ shift(trust_line, 5)
    You say that he has a key and sense. Margit knows about his sense; he once wired her bell. She looks at you for longer than you like. #id:de_midnight_count_5
    -> power_house
* [Ask Feri to drive past the house #id:de_midnight_count_send #src:prole-info/028-radio-taken #src:libsoc-wiki/010-radio-massacre-arms #basis:typical]
    ~ shift(trust_pali, 2)
    Feri is back in half an hour. "Lamp's off, door's locked," he says. "I put a note under it. I wrote: your mother wants you." He has a kind, useless face. #who:feri #id:de_midnight_count_6
    -> power_house

=== empty_bed ===
# scene:delegate-empty-bed
# at:1956-10-24T01:40
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# crowd:0
The bed is made. He only makes it when he has something to hide. #id:de_empty_bed_1
On the table stands the radio without its back. Four valves are missing from it, all of them ones that you brought home in your apron. Beside it he has left a slip in block letters, as he does when he wants no questions: AT A MEETING. BACK SOON. ATE. #id:de_empty_bed_2
He has not eaten. The dumplings are under their plate. Far off something thuds, twice, like a lid. #id:de_empty_bed_3
* [Sit down in your coat and wait #id:de_empty_bed_wait #src:prole-info/024-first-shots #src:prole-info/031-first-tasks #basis:typical]
    ~ shift(trust_pali, 2)
    You hear the stairs at two and at three. It is the same neighbour both times, going down to listen and coming up again. Neither of you opens the door. #id:de_empty_bed_4
* [Write under his slip and go back to the works #id:de_empty_bed_plate #src:prole-info/024-first-shots #src:prole-info/033-official-reactions #basis:typical]
    I WAS HERE, you write. I READ IT. EAT. You turn the plate so that the dumplings are the first thing he'll see. #id:de_empty_bed_5
* [Knock at the concierge's and ask #id:de_empty_bed_stairs #src:utterly-interesting/003-avh-and-informers #src:prole-info/039-avh-size-and-bell-fever #basis:typical]
    Mrs Polgár keeps the house book and hears all the stairs. "With a parcel," she says. "At half past five. Whistling." She does not say whom she has told. #who:polgar #id:de_empty_bed_6
- -> half_past_four

=== power_house ===
# scene:delegate-power-house
# at:1956-10-24T02:30
# place:united-lamp
# diorama:machine-shop
# sound:factory-hall
# crowd:0
Andor Weisz, the engineer of the power house, has come over in slippers. He has been living beside his boilers since yesterday noon. #id:de_power_house_1
"If I stop, the glass freezes in the furnace, and it takes weeks to break out," he says. "If I go on I am a strike-breaker, I suppose. Who decides that now? I should like it in writing." #who:weisz #id:de_power_house_2
The telephone of the management rings and rings. He looks at your pencil. #id:de_power_house_3
* [Write him a slip: keep the furnace alive #id:de_power_house_write #src:prole-info/061-countryside-joins #src:prole-info/033-official-reactions #basis:typical]
    ~ slip_weisz = true
    Boilers to run, you write. Reason: glass. You sign with the hour. You sit on no board and command no boiler. He thanks you all the same, and folds it twice. #id:de_power_house_4
* [Ask the nine women what they think #id:de_power_house_ask #src:prole-info/043-szena-ter-democracy #src:prole-info/065-united-lamp-first #basis:typical]
    ~ shift(trust_line, 5)
    Nine hands for the furnace. Ilonka's comes last; she thought it was a trick. Weisz has never seen a vote about a boiler. "Unanimous," he says, trying out the word. #who:weisz #id:de_power_house_5
* [Tell him that it isn't yours to decide #id:de_power_house_refuse #src:prole-info/033-official-reactions #src:prole-info/039-avh-size-and-bell-fever #basis:typical]
    "No," he agrees, and waits. When he has waited long enough he goes back and puts on coal. You both know now who decided. #id:de_power_house_6
- -> half_past_four

=== half_past_four ===
# scene:delegate-half-past-four
# at:1956-10-24T04:45
# place:united-lamp
# diorama:kitchen-radio
# sound:radio-static
# crowd:1
At half past four the porter's radio forbids all gatherings and demonstrations. In the lodge stand the women of the night shift, in hats, with their bags on their arms. #id:de_half_past_four_1
Half the city lies between some of them and their children. Down the Váci út comes a noise like furniture being moved. It does not stop for a long time. #id:de_half_past_four_2
The porter goes out to look and comes back. "Not ours," he says. #who:porter #id:de_half_past_four_3
* [Keep them in the canteen till it is light #id:de_half_past_four_house #src:prole-info/033-official-reactions #src:prole-info/031-first-tasks #basis:typical]
    ~ shift(trust_line, 4)
    You make it an order so that nobody has to be afraid of her own choice. They sleep on the tables in rows, as on the line. #id:de_half_past_four_4
* [Let those go who want to, in pairs, with a note #id:de_half_past_four_pairs #src:daily-history/012-tanks-at-two #src:prole-info/033-official-reactions #basis:typical]
    ~ shift(trust_line, 2)
    Twelve slips: returning from work. You sign each one. None of them knows yet whether a paper with a stamp still stops anything. #id:de_half_past_four_5
* [Go out with the porter and look #id:de_half_past_four_look #src:prole-info/031-first-tasks #src:soviet-reports/001-across-the-border #basis:typical]
    Tanks, quite slow, with their lids shut. One has a branch caught in its track, with the leaves still on it. You count fourteen and then stop. The porter has counted twelve, and you agree on thirteen. #id:de_half_past_four_6
- -> eight_oclock

=== eight_oclock ===
# scene:delegate-eight-oclock
# at:1956-10-24T08:45
# place:united-lamp
# sound:radio-static
# crowd:2
Just after eight: Imre Nagy is prime minister. Someone claps. Half an hour later the same voice declares martial law, and death for carrying weapons. The government, it says, has asked for Soviet help. #id:de_eight_oclock_1
The clapping person is still holding her hands up in front of her. #id:de_eight_oclock_2
"Which government?" says old Benedek, the glass-blower. "The one before eight or the one after?" He did three years, for remarks. He still makes them. #who:benedek #id:de_eight_oclock_3
* [Nagy's, then; it's what the radio says #id:de_eight_oclock_after #src:prole-info/034-nagy-martial-law #basis:typical]
    ~ blames_nagy = true
    It is hard to hear it otherwise. Benedek shrugs. "Then he has been quick," he says. "He's not a quick man. I knew him when." #who:benedek #id:de_eight_oclock_4
* [Gerő's; nobody could call up all that by breakfast #id:de_eight_oclock_before #src:daily-history/011-gero-calls-nagy-returns #src:socialist-world/015-gero-kadar-nagy #basis:typical]
    You have made out enough orders to know how long a delivery takes. Tanks at four were ordered before supper. Benedek looks at you as he used to at party meetings, when there was a party. #id:de_eight_oclock_5
* [Write down the hour of each, and no name #id:de_eight_oclock_open #src:prole-info/034-nagy-martial-law #src:prole-info/031-first-tasks #basis:composite]
    8.00, Nagy. 8.30, martial law. Tanks, by your own watch, before five. You look at the three numbers. They do not add up, and you leave it so. #id:de_eight_oclock_6
- -> vadas_list

=== vadas_list ===
# scene:delegate-vadas-list
# at:1956-10-24T10:30
# place:united-lamp
# diorama:lamp-works
# sound:crowd-murmur
# crowd:3
People have come in, though hardly anyone works in Budapest today. They stand in the yard because the yard is theirs more than any other place. #id:de_vadas_list_1
Ernő Vadas, chairman of the shop committee, steps out on the loading ramp. He has a bad stomach and a typed list: fifteen names for a workers' committee. He suggests a show of hands. #id:de_vadas_list_2
Under the old rules that was an election: one list, all hands. Nobody moves. Someone at the back asks who typed it. #id:de_vadas_list_3
* [Ask him to read all fifteen, with their posts #id:de_vadas_list_read #src:un-a3592/024-unions-without-workers #src:libsoc-wiki/016-first-councils #basis:typical]
    He reads. Party secretary, deputy, head of norms. At the seventh he gets slower, because he can hear it himself. At the ninth somebody begins to laugh, quite gently. #id:de_vadas_list_4
* [Take him aside and tell him to tear it up #id:de_vadas_list_aside #src:un-a3592/028-how-they-were-elected #src:un-a3592/024-unions-without-workers #basis:typical]
    ~ vadas = "let"
    "They sent it down to me," he says. "I only typed it." You say that he has a good chance of going home with his teeth. He folds it into four, then eight. #who:vadas #id:de_vadas_list_5
* [Shout that hands can be counted twice today #id:de_vadas_list_out #src:un-a3592/024-unions-without-workers #src:libsoc-wiki/016-first-councils #basis:typical]
    ~ vadas = "out"
    ~ shift(trust_line, 4)
    You are not a person who shouts. It comes out high, and carries. A path opens across the yard to the gate. He walks along it with his list and his collar up. #id:de_vadas_list_6
- -> how_to_elect

=== how_to_elect ===
# scene:delegate-how-to-elect
# at:1956-10-24T11:30
# place:united-lamp
So there is no list. There are ten thousand people on the books, and perhaps two thousand in the yard. The others are at home, in town, or under something. #id:de_how_to_elect_1
"Wait until all are here," says Weisz. "Otherwise it is not valid." #who:weisz #id:de_how_to_elect_2
"If we wait there'll be another list," says Margit. #who:margit #id:de_how_to_elect_3
Both are right, and both look at you, since you own the pencil. #id:de_how_to_elect_4
* [Each shop picks its own, out of those who are here #id:de_how_to_elect_wards #src:un-a3592/028-how-they-were-elected #src:un-a3592/031-rules-for-councils #basis:composite]
    ~ shift(trust_line, 3)
    It takes an hour. Glass sends two, grids three. The packing room cannot agree and sends its quarrel. You write it all down, with numbers of hands. #id:de_how_to_elect_5
* [Call it provisional, and vote again when all are in #id:de_how_to_elect_provisional #src:un-a3592/028-how-they-were-elected #src:prole-info/065-united-lamp-first #basis:documented]
    ~ provisional = true
    You write the word on top and underline it. It calms Weisz. Margit would like to know what is provisional about a stoker. #id:de_how_to_elect_6
* [Let people call out names, and count #id:de_how_to_elect_loud #src:prole-info/065-united-lamp-first #src:libsoc-wiki/016-first-councils #basis:composite]
    Names fly up like pigeons. You take each, and ask for hands. A stoker gets most, a very beautiful one gets almost as many. It is quick. #id:de_how_to_elect_7
- -> you_named

=== you_named ===
# scene:delegate-you-named
# at:1956-10-24T12:15
# place:united-lamp
"Takács," says somebody from the pumps, "for the minutes." There is laughter, then hands. #id:de_you_named_1
You look for the late ones, as you always do. Margit's was up first. Ilonka's follows Margit's. Old Benedek waits until it is decided. Then he lifts his, the bent one, so that it will be in your book. #id:de_you_named_2
A seat in it means that your name stands somewhere. You have been careful about that for eight years. #id:de_you_named_3
* [Accept, and say that they can take it back any day #id:de_you_named_accept #src:un-a3592/028-how-they-were-elected #src:libsoc-wiki/017-council-parliament #basis:composite]
    ~ seat = "full"
    ~ shift(trust_line, 5)
    "Subject to recall," you say. They like the sound of it. You saw it in the old statutes of a party that no longer exists. #id:de_you_named_4
* [Accept the pencil, but not the vote #id:de_you_named_pen #src:un-a3592/028-how-they-were-elected #src:prole-info/065-united-lamp-first #basis:typical]
    ~ seat = "pen"
    "Then you'll hear everything and say nothing," says Margit. "Like the priest." You reply that the priest gets a house. #who:margit #id:de_you_named_5
* [Refuse twice, as is proper, then see who still asks #id:de_you_named_third #src:un-a3592/028-how-they-were-elected #src:un-a3592/024-unions-without-workers #basis:typical]
    ~ seat = "full"
    The second time only the line asks. That was what you wanted to know. #id:de_you_named_6
- -> first_minutes

=== first_minutes ===
# scene:delegate-first-minutes
# at:1956-10-24T15:00
# place:united-lamp
# diorama:council-hall
# sound:council-hall
# crowd:2
MINUTES. Present: nineteen. Chair: a stoker. Place: the director's office; the director has a cold. #id:de_first_minutes_1
Somebody wants a sentence that can be nailed to the gate, to say why you go on. They try for half an hour: the nation, freedom, the dead. Each of these is too large for the door. #id:de_first_minutes_2
Then a toolmaker says, quite low, that we ought to show that we can manage things better than our former blind and domineering bosses. #id:de_first_minutes_3
It becomes quiet. You have it before they ask. #id:de_first_minutes_4
* [Read it back to them, and propose it #id:de_first_minutes_read #src:prole-info/065-united-lamp-first #src:libsoc-wiki/016-first-councils #basis:documented]
    ~ shift(trust_line, 4)
    Nineteen hands. You read it once more, without the "domineering", to hear if it could do without. It could not. #id:de_first_minutes_5
* {seat != "pen"} [Ask to strike out "blind"; some of them could see #id:de_first_minutes_blind #src:prole-info/065-united-lamp-first #src:un-a3592/028-how-they-were-elected #basis:typical]
    "They could," says Benedek, "and that's why it stays. It's the politest thing I'd say of them." Twelve to seven. Blind is kept. #who:benedek #id:de_first_minutes_6
* {seat == "pen"} [Ask to strike out "blind"; some of them could see #id:de_first_minutes_blindlocked #src:prole-info/065-united-lamp-first #src:un-a3592/028-how-they-were-elected #basis:typical #locked:You took the pencil and left the vote. Only members may move an amendment.]
* [Ask what "better" will be measured by #id:de_first_minutes_better #src:prole-info/065-united-lamp-first #src:prole-info/005-beating-the-system #basis:typical]
    Valves, says one. Bread, says another. That nobody lies in the monthly report, says Weisz, and goes red. You enter all three as amendments. #id:de_first_minutes_7
- -> guard_or_not

=== guard_or_not ===
# scene:delegate-guard-or-not
# at:1956-10-24T16:30
# place:united-lamp
ITEM 2. The head of personnel is still in the building. So is a cupboard of rifles from the works militia. The shops want a guard of their own at the gates. #id:de_guard_or_not_1
The stoker puts it in two halves: dismiss him? And who gets the rifles? #id:de_guard_or_not_2
It is getting dark. You can hear the town now without opening the window. You have asked everyone who came in at the gate about Pali, and they have all looked at their shoes. #id:de_guard_or_not_3
* [Guard yes, but the rifles stay under lock #id:de_guard_or_not_lock #src:council-voices/003-no-weapons-inside #src:libsoc-wiki/016-first-councils #basis:composite]
    ~ guard = "lock"
    Eleven for it. The key is to hang in the glass-shop, where there is always someone awake. The young ones think that it is an old people's motion. It is. #id:de_guard_or_not_4
* [Arm the guard, three to a gate #id:de_guard_or_not_arm #src:libsoc-wiki/016-first-councils #src:prole-info/031-first-tasks #basis:documented]
    ~ guard = "arm"
    Three to a gate. They are drawn by lot from those who have served. One of them has to be shown by Benedek on which side it opens. #id:de_guard_or_not_5
* [First vote on the man, and on nothing else today #id:de_guard_or_not_first #src:libsoc-wiki/016-first-councils #src:un-a3592/028-how-they-were-elected #basis:documented]
    Dismissed, seventeen to two. You took care to see the two: they are men whom he got flats. He is told so at the door, and asks for it on paper. You write that too. #id:de_guard_or_not_6
- -> cadre_files

=== cadre_files ===
# scene:delegate-cadre-files
# at:1956-10-24T18:00
# place:united-lamp
# diorama:empty-flat
# cue:page-turn
# crowd:1
Behind his desk is an iron cabinet. In it, by the alphabet, stand ten thousand people. #id:de_cadre_files_1
Someone has a crowbar, somebody else matches. It smells of cold smoke; he has begun on it himself. In the corridor they are already reading to each other: brother in the West. Goes to Mass. Makes remarks. #id:de_cadre_files_2
Yours is thin. T, Takács. You could have it in your hand. If you read it, you will know who among your women it was. #id:de_cadre_files_3
* [Read your own #id:de_cadre_files_read #src:libsoc-wiki/018-borsod-and-villages #src:utterly-interesting/003-avh-and-informers #basis:composite]
    ~ own_file = "read"
    ~ shift(trust_line, -3)
    Four sheets. Former Social Democrat. Reliable in work. Influence on women of the line: considerable. The hand is round and neat, and you know it. You taught her to fill in forms. #id:de_cadre_files_4
* [Vote for burning them all, unread #id:de_cadre_files_burn #src:libsoc-wiki/018-borsod-and-villages #src:prole-info/041-papers-burnt-and-strike #basis:documented]
    ~ own_file = "burned"
    They burn in the yard, with green and blue edges from the ink. People stand with their backs to it so as not to see names. It goes on for three hours. #id:de_cadre_files_5
* [Have the cabinet sealed till there is a court #id:de_cadre_files_lock #src:libsoc-wiki/015-order-without-police #src:libsoc-wiki/018-borsod-and-villages #basis:typical]
    ~ own_file = "sealed"
    "For whom are you keeping them?" asks Margit. You answer: for us. But you have seen what an alphabet is good for. You paste paper over the lock and sign across it. #who:margit #id:de_cadre_files_6
- -> night_no_talk

=== night_no_talk ===
# scene:delegate-night-no-talk
# at:1956-10-25T01:00
# place:united-lamp
# diorama:machine-shop
# sound:factory-hall
# crowd:0
A night without talk. You share it with Weisz and two stokers, because the curfew has closed the streets. #id:de_night_no_talk_1
The furnace is a window into a white room. Every twenty minutes someone feeds it. You have brought the minutes to copy out, and you have not opened them. #id:de_night_no_talk_2
The coal is low on one side of the bunker. First Weisz goes and looks, then each of the stokers. By the door hangs your coat, with Pali's gloves in one of its pockets. #id:de_night_no_talk_3
* [Take the third shovel #id:de_night_no_talk_shovel #src:prole-info/061-countryside-joins #src:prole-info/065-united-lamp-first #basis:typical]
    At the fifth turn you have found the swing. The stokers make room without a word. By morning you have four blisters, and the older one has left you his rag to wrap them in. #id:de_night_no_talk_4
* [Copy the minutes fair by its light #id:de_night_no_talk_copy #src:council-minutes/001-what-was-written-down #src:prole-info/065-united-lamp-first #basis:typical]
    Nineteen names, four motions, all the hands. The page is warm on one side. When you have finished, the younger stoker asks you to read out who voted for the coal. #id:de_night_no_talk_5
* [Put on his gloves and sit #id:de_night_no_talk_gloves #src:prole-info/024-first-shots #src:prole-info/029-casualty-lists #basis:typical]
    ~ shift(trust_pali, 3)
    They are too large for you. When did that happen? Weisz looks at the gloves once and moves his chair so that you sit out of the draught. #id:de_night_no_talk_6
- -> pali_comes

=== pali_comes ===
# scene:delegate-pali-comes
# at:1956-10-25T14:30
# place:united-lamp
# diorama:lamp-works
# sound:crowd-restless
# weather:overcast
# crowd:2
# note:A boy has come from a square where people were shot. What he saw is told in few words.
# summary:Pali comes back. He was at Parliament square at noon when the crowd was fired on. He does not know who fired.
Thursday, half past two. He stands at the gate in one shoe. #id:de_pali_comes_1
Pali is grey with plaster to the eyebrows. He was in front of Parliament. There were thousands, without weapons. People were talking to the crews of the tanks, and some tanks had our flag on them. #id:de_pali_comes_2
"Then it went off," he says. "I don't know from where. Mum, I really don't. They ran to a door, and it was shut." #who:pali #id:de_pali_comes_3
He has someone's satchel. He doesn't know whose. #id:de_pali_comes_4
* [Hold him, and ask nothing #id:de_pali_comes_hold #src:daily-history/013-bloody-thursday #src:kossuth-square/001-between-the-tanks #basis:typical #pass]
    ~ saw = "held"
    ~ shift(trust_pali, 8)
    He lets you, in front of the porter, for a good while. Then he says into your collar: "You smell of coal." #who:pali #id:de_pali_comes_5
* [Ask him: from the roofs, or from the tanks? #id:de_pali_comes_who #src:socialist-world/014-soviet-tanks-and-snipers #src:daily-history/013-bloody-thursday #src:prole-info/042-parliament-party-hq-and-football #basis:composite]
    ~ saw = "asked"
    He thinks hard; he's fair. "Those beside me said the roofs. Those at the door said the tanks. I was looking at a lady's hat." He shuts his eyes to see it once more. #who:pali #id:de_pali_comes_6
* [Slap him, and then look for a shoe #id:de_pali_comes_slap #src:daily-history/013-bloody-thursday #src:prole-info/042-parliament-party-hq-and-football #basis:typical]
    ~ saw = "slapped"
    ~ shift(trust_pali, -4)
    Your hand is white with plaster afterwards. "That's fair," he says. He has been gone for two nights. In the lost property there is one left boot, and he needs a right. #who:pali #id:de_pali_comes_7
- -> the_satchel

=== the_satchel ===
# scene:delegate-the-satchel
# at:1956-10-25T18:00
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# crowd:0
He sleeps for two hours with his mouth open. On the table lies the satchel. Inside are an exercise book, a comb and a pass for the library: Anna, sixteen, and a street in the Eighth District. #id:de_the_satchel_1
When he wakes he says that he wants to go back tomorrow. Not to shoot. There's a place where they need people who can mend a field telephone. #id:de_the_satchel_2
The radio calls people back to work. It has a dance tune on after that. #id:de_the_satchel_3
* [Forbid it #id:de_the_satchel_forbid #src:prole-info/044-curfew-and-lukacs #src:prole-info/037-child-fighters #basis:typical]
    ~ shift(trust_pali, -5)
    "You got elected," he says. "I had to hear it from the porter. You never asked me either." He turns the dance tune up. #who:pali #id:de_the_satchel_4
* [Offer him the works switchboard instead #id:de_the_satchel_works #src:prole-info/031-first-tasks #src:un-a3592/028-how-they-were-elected #basis:typical]
    ~ shift(trust_pali, 5)
    ~ pali_switch = true
    Forty lines, half of them dead. You see him begin to want it. "Who's the boss there?" he asks. "We are," you say, and it still sounds like someone else's joke. #who:pali #id:de_the_satchel_5
* [Say: first you take the satchel back to her people #id:de_the_satchel_bring #src:daily-history/013-bloody-thursday #src:prole-info/042-parliament-party-hq-and-football #basis:typical]
    ~ shift(trust_pali, 3)
    ~ satchel_back = true
    He takes off his cap to think about it. "What do I tell them?" That you saw her hat, you say. If it was hers. He writes down the street on his wrist. #id:de_the_satchel_6
- -> from_above

=== from_above ===
# scene:delegate-from-above
# at:1956-10-26T09:30
# place:united-lamp
# diorama:council-hall
# sound:radio-static
# weather:clear
# crowd:2
On the morning of the 26th the trade unions announce over the radio that there shall be workers' councils in every factory. Undertakings will be managed by them. #id:de_from_above_1
You have had one for two days. It is like being handed your own coat. #id:de_from_above_2
{vadas == "out":
    Vadas is back, with a guard on either side of him and a new list. #id:de_from_above_3
  - else:
    Vadas is back with a new list. He has put your name on it, in third place. #id:de_from_above_4
}
"Now it's legal," he says. "They have sent rules. I could show you how one fills them in." #who:vadas #id:de_from_above_5
* [Let him explain the forms, and no more #id:de_from_above_show #src:un-a3592/030-unions-change-their-tune #src:prole-info/052-trade-union-manoeuvre #basis:typical]
    ~ vadas = "let"
    He knows which copy goes where. You give him a chair by the wall and warm water for the stomach. #id:de_from_above_6
* [Put his list to the vote of the shops, by name #id:de_from_above_hands #src:prole-info/052-trade-union-manoeuvre #src:un-a3592/030-unions-change-their-tune #basis:documented]
    ~ shift(trust_line, 3)
    Of his fifteen two are elected, a fitter and the nurse. Both look caught. He counts along and gets the same result. #id:de_from_above_7
* [Send it back: this place is taken #id:de_from_above_return #src:un-a3592/026-first-council #src:prole-info/052-trade-union-manoeuvre #basis:typical]
    ~ vadas = "out"
    You write across it: council in existence since the 24th. See minutes. He reads it twice, and feels for his stomach. #id:de_from_above_8
- -> miskolc_call

=== miskolc_call ===
# scene:delegate-miskolc-call
# at:1956-10-26T12:20
# place:united-lamp
# diorama:duplicator
# sound:radio-static
# crowd:1
{pali_switch:
    Pali has got a long-distance line to work, with a hairpin. He holds out the receiver. #id:de_miskolc_call_1
  - else:
    The girl at the switchboard waves at you with both arms. She's got a long-distance line. #id:de_miskolc_call_2
}
It's Miskolc. A council there, of all the works together, since yesterday. A man's voice, very tired, reads out demands and asks what you have got. #id:de_miskolc_call_3
What have you got? A sentence on a gate. A furnace. And he has heard that you were the first. #id:de_miskolc_call_4
"First in Budapest," you say. "They say here that DIMÁVAG sat before us. Some say on the 22nd." #id:de_miskolc_call_5
"We sat when we sat," says the voice. "What is it that you want?" #id:de_miskolc_call_6
* [Read him your four motions #id:de_miskolc_call_list #src:prole-info/062-miskolc-council #src:prole-info/065-united-lamp-first #basis:typical]
    ~ miskolc = "motions"
    At the guard he says "good", at the furnace he says "good". "And the Russians?" he asks. You have no motion on that. #id:de_miskolc_call_7
* [Ask him to read his own again, slower #id:de_miskolc_call_send #src:un-a3592/029-approved-at-once #src:prole-info/062-miskolc-council #basis:composite]
    ~ miskolc = "points"
    You take down twenty-one points, which men from Borsod have carried to Nagy. At two minutes to one the radio says that he accepts them. You rule a line beneath. #id:de_miskolc_call_8
* [Ask him which of you should speak for the rest #id:de_miskolc_call_cut #src:prole-info/067-councils-unite #src:prole-info/062-miskolc-council #basis:typical]
    ~ miskolc = "cut"
    "That's the thing," he says. "I only got elected for the rolling mill. And now I've got you on the telephone." Then the line goes. #id:de_miskolc_call_9
- -> who_was_first

=== who_was_first ===
# scene:delegate-who-was-first
# at:1956-10-26T14:10
# place:united-lamp
# diorama:lamp-works
# sound:crowd-murmur
# crowd:1
ITEM 9. The porter has a pot of white paint. Below the sentence on the gate he would like to write: FIRST WORKERS' COUNCIL IN HUNGARY. He asks for the exact wording. #id:de_who_was_first_1
"Is it so?" asks Weisz. You have your note from noon. The foundry in Miskolc sat on the 24th as well. Some there say the 22nd, before anyone had fired a shot. #who:weisz #id:de_who_was_first_2
"And Győr, and Debrecen," says Margit. "By now everyone's got one. It's like measles." #who:margit #id:de_who_was_first_3
* [First: on the 24th, in this yard; it's minuted #id:de_who_was_first_lamp #src:un-a3592/026-first-council #src:libsoc-wiki/016-first-councils #basis:typical #weigh:first-councils]
    ~ trusted_first_councils = "lamp"
    Seventeen hands. He needs an hour for it, and the last letters come out small. Until dark people stand in front of it in twos and threes, and read how early they were. #id:de_who_was_first_4
* [Not first; let the foundry in Miskolc have it #id:de_who_was_first_miskolc #src:prole-info/062-miskolc-council #src:prole-info/065-united-lamp-first #basis:typical #weigh:first-councils]
    ~ trusted_first_councils = "miskolc"
    "You'd give a thing like that away?" says Margit. You tell her that you never had it on paper. He paints OURS IS FROM THE 24TH. Nobody has himself photographed with it. #id:de_who_was_first_5
* [Leave it off; they all came within a day of each other #id:de_who_was_first_same #src:prole-info/065-united-lamp-first #src:council-documents/005-csepel-first-councils #basis:typical #weigh:first-councils]
    ~ trusted_first_councils = "same"
    Twelve hands. Benedek's goes up before he has been asked. "If nobody was first," he explains, "they can't come and fetch him." The porter uses up his paint on the bicycle shed. #who:benedek #id:de_who_was_first_6
- -> scope

=== scope ===
# scene:delegate-scope
# at:1956-10-26T16:00
# place:united-lamp
# diorama:council-hall
# sound:council-hall
# crowd:2
The party too is in favour now. It declares that it approves of workers' councils, in the factories, for the affairs of the factories. #id:de_scope_1
ITEM 1. What is this council for? The stoker reads it out in his coal voice. #id:de_scope_2
"For these gates," says Weisz. "We can run a works. Who taught us to run a country?" #who:weisz #id:de_scope_3
"They want us in here with the door shut," says Margit. #who:margit #id:de_scope_4
Benedek says that as long as there are tanks outside, both are talk. #id:de_scope_5
* [It's for the place where one works; the rest is for others #id:de_scope_factory #src:un-a3592/035-what-workers-councils-were-for #src:un-a3592/031-rules-for-councils #basis:composite #weigh:what-for]
    ~ trusted_what_for = "factory"
    You know this floor, and you say so. You don't know how many wagons a country needs. Nine hands, ten against. They don't throw it out; they put it second. #id:de_scope_6
* [It's for the whole country; a shut door is what they'd like #id:de_scope_country #src:prole-info/066-councils-political #src:libsoc-wiki/005-working-class-thesis #src:libsoc-wiki/029-direct-democracy-claim #basis:composite #weigh:what-for]
    ~ trusted_what_for = "country"
    Eleven hands. The eleventh is Weisz's, late. "I can count tanks," he explains to you afterwards. You enter it without the explanation. #id:de_scope_7
* [First the troops out; then we'll see what it's for #id:de_scope_troops #src:utterly-interesting/007-autumn-mood #src:socialist-world/025-programme-of-the-movement #src:prole-info/067-councils-unite #basis:composite #weigh:what-for]
    ~ trusted_what_for = "troops"
    Benedek's hand is up before yours. Twelve. It's sent to the ministers on a sheet with the works' letterhead, below a drawing of a lamp. #id:de_scope_8
- -> ilonka_asks

=== ilonka_asks ===
# scene:delegate-ilonka-asks
# at:1956-10-26T18:00
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# crowd:1
The line wants to hear it from you. They have a right to that; you are theirs first. They have put out the belt, and sit on the packing tables with their feet hanging. #id:de_ilonka_asks_1
"Is there wages?" asks one. "Is there a strike? If we're on strike, why's the furnace on?" #id:de_ilonka_asks_2
Ilonka wants to know if the council can find people. Her brother Gyuri hasn't come back with Pali. #who:ilonka #id:de_ilonka_asks_3
* [Say what was carried, what lost, and by how many #id:de_ilonka_asks_honest #src:prole-info/051-councils-hold-power #src:un-a3592/028-how-they-were-elected #basis:typical]
    ~ shift(trust_line, 6)
    They follow it like a football match. When you come to the late hand they know at once whose it was. #id:de_ilonka_asks_4
* [Start with Gyuri, and take down what he was wearing #id:de_ilonka_asks_gyuri #src:prole-info/029-casualty-lists #src:daily-history/013-bloody-thursday #basis:typical]
    ~ shift(trust_line, 5)
    ~ gyuri_listed = true
    Brown coat, his father's. A cap with a torn peak. You make out a card, as for a lost tool. Ilonka dictates it sitting quite straight. #id:de_ilonka_asks_5
* [Explain the furnace: who strikes must have something to go back to #id:de_ilonka_asks_strike #src:prole-info/061-countryside-joins #src:prole-info/051-councils-hold-power #basis:typical]
    ~ shift(trust_line, 3)
    "So we're resting the works," says Margit, "and not the other way round." You ask if you may use that. #who:margit #id:de_ilonka_asks_6
- -> first_page

=== first_page ===
# scene:delegate-first-page
# chapter-end:ten-thousand
# at:1956-10-26T20:00
# place:united-lamp
# diorama:duplicator
# sound:typing-night
# crowd:0
# linking
You lock the minutes into your desk drawer. It's a works drawer with a works key, of which there are probably several. #id:de_first_page_1
{seat == "pen":
    You have no vote in it. You have only all the words. #id:de_first_page_2
  - else:
    You have a vote in it, and a name. It's the same name as in the iron cabinet. #id:de_first_page_3
}
{
  - trusted_what_for == "factory":
    For this factory first, you said. On the way out you see the gate from outside, and how thin it is. #id:de_first_page_4
  - trusted_what_for == "country":
    For the country, you said. You have never been further than Balaton. #id:de_first_page_5
  - else:
    First the troops. On the Váci út something heavy is turning round, and takes its time. #id:de_first_page_6
}
{trust_pali >= 55:
    Pali waits at the lodge with one boot and one galosh. He has saved you a roll. #id:de_first_page_7
  - else:
    Pali isn't at the lodge. He has left word with the porter: HOME. EATEN. It might even be true. #id:de_first_page_8
}
* [Take the key with you #id:de_first_page_on #src:libsoc-wiki/016-first-councils #src:un-a3592/026-first-council #basis:composite]
- -> the_rules
