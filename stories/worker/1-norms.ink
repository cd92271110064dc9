// Chapter 1: Norms, 22-23 October 1956.

=== sleeve ===
# scene:worker-sleeve
# chapter:norms
# at:1956-10-22T05:10
# place:csepel
# diorama:csepel-flats
# sound:kitchen-night
# weather:overcast
# crowd:0
Zsófi stands on a chair with her arm held out. Between the cuff and the hand there are four fingers of wrist, where last winter there was one. #id:wo_sleeve_1
"It can't be let down again," says Márta. She has pins in her mouth. "There's nothing left to let." #id:wo_sleeve_2
It was your sister's girl's coat before it was Zsófi's. In the shop on the square there is one in blue, and it has been in the window since August. You know what it costs. So does everybody who walks past it. #id:wo_sleeve_3
* [Say: before the first snow, she'll have it #id:wo_sleeve_save #src:prole-info/004-below-the-minimum #src:libsoc-wiki/007-living-standards #basis:typical]
    ~ coat_word = "promised"
    ~ shift(trust_marta, 5)
    Zsófi gets down off the chair as if it were already on her. Márta takes out the pins one by one and counts them back into the tin. #id:wo_sleeve_4
    "You said that in front of her," she says. #who:marta #id:wo_sleeve_5
* [Ask Márta about the grey blanket in the cupboard #id:wo_sleeve_cloth #src:prole-info/004-below-the-minimum #src:prole-info/005-beating-the-system #basis:typical]
    ~ coat_word = "blanket"
    There are three blankets for three people. She has thought of it as well. She has even chalked the blanket, and rubbed the chalk out. #id:wo_sleeve_6
    "Then you sleep in your boots," she says. #who:marta #id:wo_sleeve_7
* [Say nothing that you would have to take back #id:wo_sleeve_quiet #src:libsoc-wiki/007-living-standards #src:prole-info/003-theft-and-the-plan #basis:typical]
    You do up the coat instead. The top button will not meet its hole. Zsófi holds her breath to help you, until you tell her that she may stop. #id:wo_sleeve_8
- -> gate_search

=== gate_search ===
# scene:worker-gate-search
# at:1956-10-22T06:45
# place:csepel-works
# diorama:csepel-gate
# sound:tram-street
# crowd:2
At the gate of the Rákosi works they search you going out. Going in they only look at your face, to see what you are planning. #id:wo_gate_search_1
The porter is Bors, who has one good eye and is fair with it. He has found pipe, a door handle a piece at a time, and one live hen. #id:wo_gate_search_2
In June 1954 he found your copper wire, wound round your middle. #id:wo_gate_search_3
"Halász," he says. "You've put on no weight." #who:bors #id:wo_gate_search_4
* ["There's nothing left in there to put on." #id:wo_gate_search_joke #src:prole-info/005-beating-the-system #src:libsoc-wiki/007-living-standards #basis:typical]
    ~ bors = "joke"
    Behind you someone laughs through his nose. Bors writes the time next to your number. He has a cousin in the shipyard, where the copper leaves by the kilometre, or so he says. #id:wo_gate_search_5
* [Nod, and show him your empty hands, as you do every day #id:wo_gate_search_nod #src:prole-info/002-prison-saying #src:prole-info/005-beating-the-system #basis:typical]
    ~ bors = "hands"
    It's a habit from inside: palms up, then over. At this gate it was never asked of you. Bors looks away first, and it's not the bad eye. #id:wo_gate_search_6
* [Ask him what he does with what he finds #id:wo_gate_search_ask #src:prole-info/005-beating-the-system #src:libsoc-wiki/008-avh-privileges #basis:typical]
    ~ bors = "book"
    "It goes in the book." And the things? He gives it honest thought. "There was a manager's summer house," he says. "It has a very good door." #who:bors #id:wo_gate_search_7
- -> wire

=== wire ===
# scene:worker-wire
# at:1956-10-22T06:55
# place:csepel-works
# sound:factory-hall
# crowd:1
Two months. It would have been two years, had the sheet said sixteen kilos. The sheet said offcuts, four, and Dobos, the foreman who filled it in, has never mentioned it. #id:wo_wire_1
There were nine in the cell: seven from factories, one from a farm, one who read books. At night the bookish one put it in order. There are three kinds of people, he said. Those who have been inside, those who are, and those who will be. #id:wo_wire_2
"Which are you?" he asked you. #id:wo_wire_3
* [You told him: been, and not coming back #id:wo_wire_been #src:prole-info/002-prison-saying #src:libsoc-wiki/008-avh-privileges #basis:typical]
    ~ cell = "been"
    You meant it as a plan. You stopped taking wire. You took to looking at what other people took, and said nothing about that either. #id:wo_wire_4
* [You told him: all three, it's the same man #id:wo_wire_all #src:prole-info/002-prison-saying #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    ~ cell = "all"
    He wrote it on the wall with a nail. When they let you out it had been whitewashed. You could still read it if you stood to one side. #id:wo_wire_5
* [You told him: a turner #id:wo_wire_turner #src:prole-info/002-prison-saying #src:prole-info/011-the-factory-is-not-yours #basis:typical]
    ~ cell = "turner"
    He wanted a better answer. But your hands had started to lose the feel of a hundredth of a millimetre, and that was what kept you awake there. #id:wo_wire_6
- -> norm_book

=== norm_book ===
# scene:worker-norm-book
# at:1956-10-22T08:20
# place:csepel-works
# diorama:machine-shop
# sound:factory-hall
# crowd:1
The norm hangs by the tool store, under glass. So many bushings an hour. The last time they raised it, it was to thank Comrade Rákosi. He has gone since, but the bushings have not come down. #id:wo_norm_book_1
Jani Kocsis has the lathe beside yours. He is eighteen and fast, and the bushing he has just turned is so thin that you could read through it. It is his third, and the checker comes round at nine. #id:wo_norm_book_2
"They'll take it off my pay," he says. "Off what, though?" #who:jani #id:wo_norm_book_3
* [Slip three good ones from your tray into his #id:wo_norm_book_lend #src:prole-info/005-beating-the-system #src:libsoc-wiki/007-living-standards #basis:typical]
    ~ bushing = "lent"
    You'll be three short, and you'll write down that you are not. The whole plan is written like that, up to Moscow. Someone up there must have a very thin bushing. #id:wo_norm_book_4
* [Tell him to hand them in, and say how it happened #id:wo_norm_book_truth #src:prole-info/003-theft-and-the-plan #src:prole-info/005-beating-the-system #src:socialist-world/003-stalinism-unbearable #basis:typical]
    ~ bushing = "truth"
    The tool was blunt, and the store has had no new ones for weeks. The checker writes down spoiled by carelessness. There's no column for the tool. #id:wo_norm_book_5
* [Stop your own work, and set his tool properly #id:wo_norm_book_show #src:prole-info/005-beating-the-system #basis:typical]
    ~ bushing = "tool"
    You show him with two fingers how far the edge should stand. It costs you twelve minutes, which is the bread for one day. The fourth bushing is a good one. #id:wo_norm_book_6
- -> strike_told

=== strike_told ===
# scene:worker-strike-told
# at:1956-10-22T10:00
# place:csepel-works
Breakfast is bread, lard, an onion, and ten minutes. Jani wants to hear about the strike again. He was fifteen and missed it. #id:wo_strike_told_1
June 1953. Twenty thousand of you, over pay, the norms and the food. You heard afterwards that it had been the same in Berlin, and that there the tanks came. #id:wo_strike_told_2
"And you?" says Jani. "Where were you standing?" #who:jani #id:wo_strike_told_3
There is Vilma at the next bench, who drives the crane. She was there. She is listening to how you will put it. #id:wo_strike_told_4
* [Out in the yard, with the first of them #id:wo_strike_told_out #src:prole-info/006-strikes-of-1953 #src:socialist-world/004-berlin-and-nagy #basis:documented]
    ~ strike53 = "out"
    ~ shift(exposure, 5)
    You switched off at ten past nine, and what you remember is that you could hear sparrows. For three years before that, you had thought there were no birds in Csepel. #id:wo_strike_told_5
* [At the machine, until I saw the crane stop #id:wo_strike_told_machine #src:prole-info/006-strikes-of-1953 #src:socialist-world/004-berlin-and-nagy #basis:typical]
    ~ strike53 = "crane"
    "It stopped because I stopped it," says Vilma to her bread. That was so. You looked up, and the hook hung there quite still, and then you turned your own handle. #who:vilma #id:wo_strike_told_6
* [I came out on the second day, when I'd counted heads #id:wo_strike_told_late #src:prole-info/006-strikes-of-1953 #src:prole-info/002-prison-saying #basis:typical]
    ~ strike53 = "late"
    "That's an honest one," says Vilma. It isn't praise. Half the shop counted heads that day. If everybody had, they'd be counting still. #who:vilma #id:wo_strike_told_7
- -> new_course

=== new_course ===
# scene:worker-new-course
# at:1956-10-22T10:08
# place:csepel-works
"And then you got Imre Nagy," says Jani. "So it worked." #who:jani #id:wo_new_course_1
You got Imre Nagy because Moscow wanted it, people said. The camps were to be closed, there was some butter, and one pay packet in two came out the same as the one before. #id:wo_new_course_2
He also gave a speech to the locomotive works about discipline. Old Sipos learnt it by heart, to have something to say while sharpening. #id:wo_new_course_3
They took him away again last year. Some people wear his moustache. #id:wo_new_course_4
* [Say he was better than the others, by weight #id:wo_new_course_better #src:prole-info/007-new-course #src:daily-history/004-nagys-new-course #basis:typical #weigh:nagy-character]
    ~ trusted_nagy_character = "better"
    "By how much?" asks Sipos. You say about a quarter of a kilo of butter. In his view that is the first serious thing that anyone has said about politics this year. #who:sipos #id:wo_new_course_5
* [Say he talks like a manager, only with a kinder face #id:wo_new_course_same #src:prole-info/008-nagy-like-the-rest #src:prole-info/009-mavag-speech #basis:typical #weigh:nagy-character]
    ~ trusted_nagy_character = "same"
    Sipos does the speech. He does the pause for applause too. "Discipline, comrades," he says, and tests the edge on his thumbnail. #who:sipos #id:wo_new_course_6
* [Say you can't tell from here #id:wo_new_course_dunno #src:daily-history/005-nagy-removed #src:socialist-world/016-dual-power #basis:typical #weigh:nagy-character]
    ~ trusted_nagy_character = "open"
    Jani is disappointed. He would like you to be for something. You are for new tool steel, you tell him. He can put that on a flag. #id:wo_new_course_7
- -> pledge_sheet

=== pledge_sheet ===
# scene:worker-pledge-sheet
# at:1956-10-22T13:30
# place:csepel-works
Dobos has the only door in the hall that shuts. He has been in the Party since 1945 and a fitter since he was twelve, and his hands have noticed only the second. He pushes a sheet across. #id:wo_pledge_sheet_1
It is the pledge for the seventh of November: one extra shift, unpaid, in honour of. There are forty-one names already, sixteen of them in one handwriting. #id:wo_pledge_sheet_2
"I have to have it full," says Dobos. #who:dobos #id:wo_pledge_sheet_3
He has never mentioned the wire. He's not mentioning it now, very carefully. #id:wo_pledge_sheet_4
* [Sign it. You owe him that much #id:wo_pledge_sheet_sign #src:libsoc-wiki/006-terror-figures #src:prole-info/005-beating-the-system #basis:documented]
    ~ pledge = "signed"
    You write your name small. He blots it himself. "I'd do yours for you," he says, "but you've such a peculiar H." #who:dobos #id:wo_pledge_sheet_5
* [Say that you don't work for nothing, and lay down the pen #id:wo_pledge_sheet_not #src:libsoc-wiki/006-terror-figures #src:prole-info/006-strikes-of-1953 #basis:typical]
    ~ pledge = "refused"
    ~ shift(exposure, 5)
    He looks at the pen as you would look at a cracked chuck. Then he writes your name in himself, the seventeenth in that handwriting. #id:wo_pledge_sheet_6
* [Ask him what the sheet really said, in fifty-four #id:wo_pledge_sheet_ask #src:prole-info/005-beating-the-system #src:prole-info/002-prison-saying #basis:composite]
    ~ pledge = "open"
    ~ asked_dobos = true
    He gets up and makes sure of the door. "It said what a scale would say if you leaned on it." He sits down. The pledge lies between you. #who:dobos #id:wo_pledge_sheet_7
- -> sipos_bench

=== sipos_bench ===
# scene:worker-sipos-bench
# at:1956-10-22T14:20
# place:csepel-works
Old Sipos was in the union when it was one. He has his book from 1924, with all the stamps, in a cocoa tin under the bench. #id:wo_sipos_bench_1
There it says that the members elect the steward. In the hall there is one name and a show of hands, and the man with the name counts them. #id:wo_sipos_bench_2
"In Yugoslavia the council picks the manager," Sipos says. "I've a nephew at Szabadka. They pick him, and if he's no good they un-pick him." He sharpens. "They still haven't any coffee." #who:sipos #id:wo_sipos_bench_3
* [Ask how you would un-pick a man like that #id:wo_sipos_bench_how #src:un-a3592/025-the-yugoslav-example #src:un-a3592/024-unions-without-workers #basis:typical]
    ~ knows_recall = true
    With a list and a lunch break, Sipos says. In 1924 it took them twenty minutes, and the steward thanked them, because he'd wanted to go fishing. #id:wo_sipos_bench_4
* [Say that you would sooner have the coffee #id:wo_sipos_bench_coffee #src:un-a3592/025-the-yugoslav-example #src:libsoc-wiki/007-living-standards #basis:typical]
    "So would they," he says. "But for the manager you don't have to wait for a ship." He's shown four apprentices this tin. Two of them are in offices now. #who:sipos #id:wo_sipos_bench_5
* [Ask why he still keeps the tin in the works #id:wo_sipos_bench_tin #src:un-a3592/024-unions-without-workers #src:utterly-interesting/003-avh-and-informers #basis:typical]
    "Where else? At home they'd search." It is quite true. Nobody from any office has ever got down on his knees beside a bench. #id:wo_sipos_bench_6
- -> offcut

=== offcut ===
# scene:worker-offcut
# at:1956-10-22T15:40
# place:csepel-works
At the end of the shift there's a strip of spring steel on your bench. It's as long as a hand, and swept aside for scrap. You know a man who makes sewing-machine parts at home, out of the works' own steel. He pays in cloth. #id:wo_offcut_1
Lining, for instance. A coat is mostly lining, Márta says. #id:wo_offcut_2
The scrap bin is to the left. Your lunch tin is to the right. The tin has a second bottom, but it's been empty since the summer of 1954. #id:wo_offcut_3
* [Put it under the second bottom #id:wo_offcut_take #src:prole-info/005-beating-the-system #src:libsoc-wiki/007-living-standards #basis:documented]
    ~ took_strip = true
    ~ shift(exposure, 5)
    It fits, of course; you made the tin. You walk to the gate with a straight back, and Bors looks at your waist, which is where he found it last time. #id:wo_offcut_4
* [Throw it in the bin. Two months was enough #id:wo_offcut_bin #src:prole-info/002-prison-saying #src:prole-info/005-beating-the-system #basis:typical]
    It rings as it goes in. In that bin there's enough for thirty coats. On Thursday a lorry takes it off to be melted, and then they send it back as strip. #id:wo_offcut_5
* [Leave it where Jani will see it #id:wo_offcut_jani #src:prole-info/005-beating-the-system #src:prole-info/012-unafraid-generation #basis:typical]
    ~ left_strip = true
    You don't say anything to him. Then all the way home you don't know whether you have given an eighteen-year-old a present, or two months. #id:wo_offcut_6
- -> stairs_gazette

=== stairs_gazette ===
# scene:worker-stairs-gazette
# at:1956-10-22T19:10
# place:csepel
# diorama:csepel-flats
# sound:kitchen-night
Tibor Fodor from the second floor sits on the stairs and reads to the building. He cuts steel with a gas torch, ten hours a day, and his eyes are red, but he reads to anyone. #id:wo_stairs_gazette_1
It's the writers' paper, a month old. They have voted out the old ones at their union, it seems. In half an hour the whole edition was gone. #id:wo_stairs_gazette_2
"Writers," says Márta from the landing, with the washing. "Do they mention coats?" #who:marta #id:wo_stairs_gazette_3
Tibor turns the page over to be sure. #id:wo_stairs_gazette_4
* [Sit down two steps below him and listen #id:wo_stairs_gazette_hear #src:prole-info/015-hay-and-the-gazette #src:socialist-world/006-petofi-circle-and-writers #basis:typical]
    One of them admits that it was the young who pushed him, and not the other way about. You hadn't known a writer could say so. Tibor reads that bit twice. #id:wo_stairs_gazette_5
* [Take the other end of Márta's sheet and wring #id:wo_stairs_gazette_wet #src:prole-info/014-limits-of-intellectuals #src:prole-info/004-below-the-minimum #basis:typical]
    ~ shift(trust_marta, 5)
    You twist one way, she twists the other. Between you the water runs down the stairwell, past the paper. They were all of them for it until they were against it, Márta says. #id:wo_stairs_gazette_6
* [Ask Tibor if he was at Rajk's funeral, in the rain #id:wo_stairs_gazette_rajk #src:prole-info/016-rajk-reburial #src:socialist-world/007-rajk-reburial #basis:typical]
    He was. Two hundred thousand, he has heard, and his good shoes. "They hang a man, and then they give him a band," he says. "I went to see what the ones in the front row would do with their faces." #who:tibor #id:wo_stairs_gazette_7
- -> zsofi_asks

=== zsofi_asks ===
# scene:worker-zsofi-asks
# at:1956-10-22T20:30
# place:csepel
# sound:kitchen-night
# linking
Zsófi has homework. She is to draw the seventh of November. She has drawn the works, with smoke, and you at the gate with your arms out to both sides. #id:wo_zsofi_asks_1
"That's when you're being searched," she explains. #who:zsofi #id:wo_zsofi_asks_2
Márta turns the page over quickly. The teacher collects them in the morning. #id:wo_zsofi_asks_3
* [Help her put a flag into each of your hands #id:wo_zsofi_asks_redraw #src:utterly-interesting/004-seven-hundred-thousand #src:utterly-interesting/002-little-stalin #basis:typical]
    ~ drawing = "flags"
    Two flags, red crayon. Now you are not being searched, you are celebrating. It took four strokes. You wonder how many of the ones in the newspaper were done like that. #id:wo_zsofi_asks_4
* [Leave it. There's nothing untrue in it #id:wo_zsofi_asks_leave #src:utterly-interesting/002-little-stalin #src:prole-info/012-unafraid-generation #basis:typical]
    ~ drawing = "arms"
    "You'll explain it to the teacher," says Márta. You would be glad to. You would take your shirt off to explain it. #who:marta #id:wo_zsofi_asks_5
* [Ask Zsófi what she thinks the seventh is for #id:wo_zsofi_asks_ask #src:utterly-interesting/004-seven-hundred-thousand #src:libsoc-wiki/006-terror-figures #basis:invented]
    ~ drawing = "asked"
    She has to think. "It's when there's no school, and you go to work all the same." You can find nothing to correct. You sharpen her pencil for her, to two tenths of a millimetre. #id:wo_zsofi_asks_6
- -> students_come

=== students_come ===
# scene:worker-students-come
# at:1956-10-23T09:30
# place:csepel-works
# diorama:machine-shop
# sound:crowd-murmur
# weather:clear
# crowd:2
Tuesday. Two students have got past Bors by asking him nicely, which was new to him. One has a scarf, and stands on a pallet so as to be seen. They're from the Technical University. They'll build bridges when they are let. #id:wo_students_come_1
They've brought sheets of paper with points on them. There'll be a march this afternoon, they say, politely. #id:wo_students_come_2
The belts are running, but no one's cutting. Forty men and Vilma, with their arms crossed. #id:wo_students_come_3
* [Turn off your belt so that they can be heard #id:wo_students_come_belt #src:council-voices/005-an-old-social-democrat #src:student-voices/004-diary-of-the-twenty-third #basis:typical]
    ~ shift(exposure, 5)
    Yours goes first, then Jani's, then down the row, like lamps. In the quiet the boy's voice is suddenly far too loud. He goes red, and starts again from the beginning. #id:wo_students_come_4
* [Cross your arms like the rest and hear him out #id:wo_students_come_arms #src:council-voices/005-an-old-social-democrat #src:prole-info/014-limits-of-intellectuals #basis:documented]
    He speaks of the nation. He speaks of it for some time. Sipos asks over the belts whether the nation has a canteen. It has, the boy says, with less fat. That goes down well. #id:wo_students_come_5
* [Ask him when he last worked a shift #id:wo_students_come_pallet #src:council-voices/005-an-old-social-democrat #src:prole-info/011-the-factory-is-not-yours #basis:typical]
    "In the summer. In a brickyard. I was the worst they'd had." He says it straight out. Vilma pushes a stool across to him, so that he can get down off the pallet. #id:wo_students_come_6
- -> points_read

=== points_read ===
# scene:worker-points-read
# at:1956-10-23T10:15
# place:csepel-works
# sound:council-hall
So they go through the paper, one point at a time, and the hall votes. No one has arranged it. Vilma reads. #id:wo_points_read_1
Soviet troops to leave: a silence, then forty-one hands. A new party leadership: shrugs. Imre Nagy: about half, Sipos with both hands down. A free press: yes, and let it say where the butter is. #id:wo_points_read_2
Then norms: to be looked into. And experts for the economy. The hall growls. #id:wo_points_read_3
"Looked into," says Vilma. "They've been looking into it since I had a waist." #who:vilma #id:wo_points_read_4
* [Propose a change: abolished, and by those who work them #id:wo_points_read_norms #src:prole-info/018-sixteen-points #src:libsoc-wiki/009-demands-and-march #basis:composite]
    ~ point = "norms"
    ~ shift(exposure, 5)
    Forty-one hands, this time without looking. The boy with the scarf writes it in the margin. You spell the word for him: by. #id:wo_points_read_5
* [Ask about the one on the right to strike #id:wo_points_read_strike #src:prole-info/018-sixteen-points #src:un-a3592/018-sixteen-points-first-half #basis:documented]
    ~ point = "strike"
    "It's for in general," says the boy. "You're asked not to use it today." That gets the first real laugh. Nobody had asked you for that before. Usually they just say it's forbidden. #id:wo_points_read_6
* [Ask to have the first one read again, slowly #id:wo_points_read_russians #src:daily-history/008-points-and-bem-statue #src:prole-info/018-sixteen-points #basis:documented]
    ~ point = "troops"
    Vilma reads it. You have all thought it for eleven years, but in beds and kitchens. In a hall it has an echo. Several men look up at the roof, where it went. #id:wo_points_read_7
- -> dobos_warns

=== dobos_warns ===
# scene:worker-dobos-warns
# at:1956-10-23T13:15
# place:csepel-works
# sound:factory-hall
Dobos finds you at the tool store. He speaks to the drill bits. #id:wo_dobos_warns_1
"The march is forbidden. It was on the wireless. I've to write down who goes." He picks up a bit and puts it back in the right hole. "I've got a pencil without a point." #who:dobos #id:wo_dobos_warns_2
He's frightened. You have seen him under a suspended load, and he wasn't frightened then. #id:wo_dobos_warns_3
"If they were only against the swine, I'd walk with them," he says. "But it starts with the swine." #who:dobos #id:wo_dobos_warns_4
* ["Then come, and see where it stops." #id:wo_dobos_warns_both #src:prole-info/019-silent-march-banned #src:un-a3592/028-how-they-were-elected #basis:typical]
    ~ pencil = "asked"
    He really thinks about it. You can see him do the sum, with his wife in it, and his red book. "Somebody has to be here when you all come back," he says. #who:dobos #id:wo_dobos_warns_5
* [Lend him your knife to sharpen the pencil #id:wo_dobos_warns_pencil #src:prole-info/013-nobody-saw-it-coming #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ pencil = "knife"
    He takes it for a joke, then for an insult. It was a bit of each. He hands it back with the handle first. #id:wo_dobos_warns_6
* [Ask whom he would put at the top #id:wo_dobos_warns_list #src:prole-info/013-nobody-saw-it-coming #src:prole-info/002-prison-saying #basis:typical]
    ~ pencil = "top"
    "You," says Dobos. "They'd believe me. You've been inside." He isn't threatening. He is telling you which part will break first, as he would with a machine. #who:dobos #id:wo_dobos_warns_7
- -> whose_affair

=== whose_affair ===
# scene:worker-whose-affair
# at:1956-10-23T14:30
# place:csepel-works
# sound:council-hall
# crowd:2
The students have gone back to their march, banned or not. The argument they left behind is still standing on the pallet. #id:wo_whose_affair_1
"It's theirs," says one from the drills. "They'll be ministers, and we'll be looked into." #id:wo_whose_affair_2
"Who fills the streets, then?" says Jani. "Four thousand of them. There's more of us in the foundry." #who:jani #id:wo_whose_affair_3
"It isn't anybody's," says Vilma. "No one sent me a card." #who:vilma #id:wo_whose_affair_4
They look at you. You've been inside. It gives a man a reputation for knowing things. #id:wo_whose_affair_5
* [It's theirs: they had the thought, and the nerve #id:wo_whose_affair_students #src:prole-info/017-szeged-breaks-away #src:daily-history/001-overview-and-holiday #src:utterly-interesting/001-opening #basis:documented #weigh:who-made-the-revolution]
    ~ trusted_who_made_the_revolution = "students"
    You say so. Credit is credit, you say. You'd not put your number on another man's piece. Jani kicks the leg of the pallet, but he doesn't kick it hard. #id:wo_whose_affair_6
* [It's ours: without us it's a walk by the river #id:wo_whose_affair_workers #src:libsoc-wiki/005-working-class-thesis #src:prole-info/020-march-grows #src:libsoc-wiki/011-young-workers #basis:documented #weigh:who-made-the-revolution]
    ~ trusted_who_made_the_revolution = "workers"
    Five hundred words on a sheet, you say, and who's to carry it out? The drills grunt. They have had things handed to them to carry out before. #id:wo_whose_affair_7
* [It's no one's yet: they're all only just finding out #id:wo_whose_affair_nobody #src:socialist-world/008-gomulka-and-the-demo #src:socialist-world/010-fear-shed #src:prole-info/014-limits-of-intellectuals #basis:composite #weigh:who-made-the-revolution]
    ~ trusted_who_made_the_revolution = "nobody"
    Writers want it orderly, students want it quiet, you say, and you lot want lunch. When it has an owner you will hear about it. "He'll send a bill," Sipos agrees. #id:wo_whose_affair_8
- -> quarter_to_four

=== quarter_to_four ===
# scene:worker-quarter-to-four
# at:1956-10-23T15:45
# place:csepel-works
# diorama:csepel-gate
# sound:factory-hall
A quarter to four. #id:wo_quarter_to_four_1
Jani has washed. He's combed his hair with cutting oil. A dozen from the shop are taking the suburban train to town, and there's room beside the window. Tibor has his gas bottle on a handcart. A job in town, he says, after. #id:wo_quarter_to_four_2
Others are staying on in the hall, in case. In case of what, nobody can tell you. And at home Márta will have the soup on at five. #id:wo_quarter_to_four_3
* [Go into town with Jani and the rest #id:wo_quarter_to_four_bem #src:prole-info/020-march-grows #src:daily-history/008-points-and-bem-statue #basis:documented #to:bem-statue]
    ~ went = "bem"
    ~ shift(exposure, 5)
    You send word to Márta by Bors, who passes your door. Then you worry about what he'll say. He's a man who writes things down. #id:wo_quarter_to_four_4
* [Go home. Soup at five, and the lid on #id:wo_quarter_to_four_home #src:prole-info/019-silent-march-banned #src:utterly-interesting/005-economy-of-shortage #basis:typical #to:csepel]
    ~ went = "home"
    ~ shift(trust_marta, 5)
    Jani doesn't argue. He looks at you as you looked at your own father, in a year when it had also been wiser to go home. #id:wo_quarter_to_four_5
* [Stay in the hall with those who are waiting #id:wo_quarter_to_four_works #src:council-voices/005-an-old-social-democrat #src:prole-info/026-csepel-lorries #basis:documented #to:csepel-works]
    ~ went = "works"
    You were never in this hall at four without wanting to be out of it. You sit down on your own tool chest, which turns out to be quite comfortable. #id:wo_quarter_to_four_6
- -> wash_trough

=== wash_trough ===
# scene:worker-wash-trough
# chapter-end:norms
# at:1956-10-23T16:00
# place:csepel-works
# linking
# cue:shift-whistle
# crowd:1
The whistle. At the long trough the water comes out brown, then grey, then clear. That is how long it takes to get a shift off your hands. #id:wo_wash_trough_1
{
  - point == "norms":
    On a student's sheet, somewhere on its way to town, it says by those who work them. It's in your spelling. #id:wo_wash_trough_2
  - point == "strike":
    You have had a right to strike since this morning, and have been asked to keep it in the cupboard. #id:wo_wash_trough_3
  - else:
    One sentence was said aloud in the hall today. The roof is still on. #id:wo_wash_trough_4
}
{
  - pledge == "signed":
    For the seventh you have a shift to work for nothing, over your own signature. #id:wo_wash_trough_5
  - pledge == "refused":
    For the seventh you are down for a shift, in Dobos's handwriting. #id:wo_wash_trough_6
  - else:
    For the seventh you are not down for anything. Dobos has put the sheet away. #id:wo_wash_trough_7
}
{took_strip:
    The strip of steel is already out of the house. Under Márta's bed lies a metre of lining. #id:wo_wash_trough_8
  - else:
    There's still no lining. The blue coat was in the window this morning. You looked. #id:wo_wash_trough_9
}
* [Dry your hands and put on your cap #id:wo_wash_trough_go #src:prole-info/020-march-grows #src:libsoc-wiki/009-demands-and-march #basis:typical]
- {
  - went == "bem":
    -> bem_edge
  - went == "home":
    -> soup
  - else:
    -> sitting_in
}
