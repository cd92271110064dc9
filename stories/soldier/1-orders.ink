// Chapter 1: Orders, September-23 October 1956.

=== pay_book ===
# scene:soldier-pay-book
# chapter:orders
# at:1956-09-17T05:40
# place:kilian
# diorama:kilian-yard
# sound:march-steps
# weather:overcast
# crowd:1
They give you a greatcoat, a spade and a pay book. The greatcoat is a size too wide. The spade fits. #id:so_pay_book_1
In the pay book there is a line for the number of your rifle. It has been left empty. This is a labour battalion. It builds. #id:so_pay_book_2
"Bodnár, Mihály," Sergeant Pintér reads out. "Twenty. Trade?" His pencil waits. You have a pit lamp's burn on one thumb and blue specks under the skin of both hands. #id:so_pay_book_3
* ["Miner, Comrade Sergeant. Nineteen months at the face." #id:so_pay_book_miner #src:kilian-voices/003-soldier-without-rifle #src:prole-info/004-below-the-minimum #basis:typical]
    ~ trade = "miner"
    He looks at your hands, not at your face. "Then you know how to hold up a roof," he says, and writes it down in full. #who:pinter #id:so_pay_book_4
* [Ask him why the line for the rifle is empty #id:so_pay_book_what_line #src:kilian-voices/003-soldier-without-rifle #src:libsoc-wiki/021-dead-and-army #basis:typical]
    "Because you have no rifle." He isn't making fun of you. He has already turned to the next man. #who:pinter #id:so_pay_book_5
    It was the same with the last intake, he adds. #id:so_pay_book_6
* ["Labourer," as your father told you to say #id:so_pay_book_labourer #src:prole-info/004-below-the-minimum #src:utterly-interesting/005-economy-of-shortage #basis:typical]
    ~ trade = "labourer"
    Your father says: what they don't know you can do, they can't order you to do twice. Pintér writes it. His eye stays on your thumb. #id:so_pay_book_7
- -> brick_line

=== brick_line ===
# scene:soldier-brick-line
# at:1956-09-19T14:10
# place:budapest
# sound:factory-hall
# weather:clear
The order is: bricks, by hand, from the lorry to the third floor. You stand in a line of thirty men and pass them on. You like the order: you can see when it's finished. #id:so_brick_line_1
Behind you stands Laci Kerekes. He comes from Szolnok. He talks the whole day without losing a brick. #id:so_brick_line_2
"That plank there," he says, "look, it's been lying in the wet since Monday, whose is that? The people's. Well, I'm the people." He wants it for a shelf over your two beds. #who:laci #id:so_brick_line_3
* [Carry one end of the plank for him #id:so_brick_line_take #src:prole-info/005-beating-the-system #src:prole-info/003-theft-and-the-plan #basis:typical]
    ~ shelf = true
    ~ shift(trust_laci, 6)
    You walk out past the guard with it in full daylight. Laci calls "mind your backs" at the gate, and the guard minds his. #id:so_brick_line_4
* [Say that it belongs to the building #id:so_brick_line_whose #src:prole-info/005-beating-the-system #src:prole-info/011-the-factory-is-not-yours #basis:typical]
    ~ shift(trust_laci, -3)
    "The building's? Then ask the building what it wants it for, down there in the mud," says Laci. Two days later the plank is gone, and a foreman has a hen-house. #who:laci #id:so_brick_line_5
* [Ask the foreman whether you may have it #id:so_brick_line_ask #src:prole-info/005-beating-the-system #src:libsoc-wiki/007-living-standards #basis:typical]
    ~ shelf = true
    The foreman is so surprised that he says yes. By the time he has thought about it you have a shelf. #id:so_brick_line_6
- -> anna_capitals

=== anna_capitals ===
# scene:soldier-anna-capitals
# at:1956-09-23T17:00
# place:kilian
# sound:quiet-room
# cue:page-turn
# weather:overcast
# crowd:0
# linking
Your sister Anna is sixteen. She is learning to type in the pit office. So far she has only the capitals. #id:so_anna_capitals_1
DEAR MISI. FATHER COUGHS BUT GOES DOWN. THEY WANT A SHIFT FOR NOTHING AGAIN FOR THE SEVENTH OF NOVEMBER. THERE IS NO LARD. YOUR BED IS FULL OF POTATOES. ARE THEY GOOD TO YOU. ANSWER EXACTLY. #id:so_anna_capitals_2
* [Answer exactly: the food, the bricks, the coat #id:so_anna_capitals_exact #src:prole-info/005-beating-the-system #src:prole-info/004-below-the-minimum #basis:typical]
    ~ wrote = "exact"
    You write that the soup is thin on Mondays. You write that the coat is too wide and that nobody has hit you. #id:so_anna_capitals_3
* [Answer that all is well, and no more #id:so_anna_capitals_good #src:utterly-interesting/002-little-stalin #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    ~ wrote = "well"
    Letters are read. Everyone says so, and you have never met anyone who has seen it done. ALL IS WELL, you print, in capitals, to please her. #id:so_anna_capitals_4
    She will know that it isn't an answer. #id:so_anna_capitals_5
* [Put your soldier's pay in the envelope instead #id:so_anna_capitals_money #src:libsoc-wiki/007-living-standards #src:prole-info/004-below-the-minimum #basis:typical]
    ~ wrote = "money"
    It isn't much. You don't smoke. On the flap you write FOR LARD, so that she needn't ask. #id:so_anna_capitals_6
- -> ronai_asks

=== ronai_asks ===
# scene:soldier-ronai-asks
# at:1956-09-27T10:30
# place:kilian
# sound:quiet-room
# cue:door
Captain Rónai is the political officer. He has a clean desk, a lamp and a picture of Lenin. He asks you to sit. #id:so_ronai_asks_1
"You have a sister," he says. "She types. What do they say at home, Comrade Bodnár? About the pit, about prices. Simple people often see things clearly." #who:ronai #id:so_ronai_asks_2
He seems to want to know. #id:so_ronai_asks_3
* ["They say that the potatoes are good this year." #id:so_ronai_asks_nothing #src:utterly-interesting/003-avh-and-informers #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    "Potatoes," says Rónai. He writes it. He is obliged to write something. #who:ronai #id:so_ronai_asks_4
    Outside, Laci asks what it was about. You tell him, exactly. He has to sit down on the stairs. #id:so_ronai_asks_5
* [Tell him: there's no lard, and they dislike the free shift #id:so_ronai_asks_truth #src:prole-info/011-the-factory-is-not-yours #src:libsoc-wiki/007-living-standards #basis:typical]
    ~ shift(exposure, 4)
    ~ told_ronai = true
    He is silent for some time. "Thank you," he says then. "Nobody says that in here." He writes it down, slowly. #who:ronai #id:so_ronai_asks_6
* [Ask whether that is an order, Comrade Captain #id:so_ronai_asks_duty #src:utterly-interesting/003-avh-and-informers #src:libsoc-wiki/008-avh-privileges #basis:typical]
    ~ shift(exposure, 2)
    He lays the pencil down. "No," he says slowly. "It was a question." You tell him that in that case you haven't an answer ready. #who:ronai #id:so_ronai_asks_7
- -> boots

=== boots ===
# scene:soldier-boots
# at:1956-10-03T18:30
# place:kilian
# sound:council-hall
# crowd:1
Pintér teaches forty men to wrap foot-cloths. Heel here, corner there, pull, fold. "A blister is disobedience," he says. #who:pinter #id:so_boots_1
He was in the last war at nineteen and walked home from the Don. He only says it so that you will pull tighter. #id:so_boots_2
* [Ask the sergeant how far it is from the Don #id:so_boots_don #src:daily-history/002-liberators-to-occupiers #src:prole-info/003-theft-and-the-plan #basis:typical]
    ~ snow_way = true
    "Two foot-cloths," he says. After that he shows you a second way of folding them, for snow, which isn't in the manual. #who:pinter #id:so_boots_3
* [Help Laci, who has made a knot #id:so_boots_laci #src:libsoc-wiki/007-living-standards #src:prole-info/004-below-the-minimum #basis:typical]
    ~ shift(trust_laci, 4)
    He has wrapped his thumb in with his foot. You do it for him, as you did for Anna when she was five. He wiggles the toes. "Now the other one," he says. #who:laci #id:so_boots_4
* [Ask what the list on the door is about #id:so_boots_rajk #src:prole-info/013-nobody-saw-it-coming #src:socialist-world/007-rajk-reburial #basis:typical]
    It is for Saturday. Half of the company is down for a funeral. "A man who was hanged," says Pintér, "and now it turns out that he shouldn't have been." He pulls his own cloth tight. #who:pinter #id:so_boots_5
- -> rajk_rain

=== rajk_rain ===
# scene:soldier-rajk-rain
# at:1956-10-06T13:00
# place:budapest
# sound:rain-cobbles
# weather:rain
# crowd:3
The order is: stand along the kerb, two paces apart, hands behind you. Keep the way free. So you keep it free, in the rain, for three hours. #id:so_rajk_rain_1
They are burying László Rajk, who was a minister and was hanged in 1949 by his own party. Now it puts him in a proper grave. You've never seen so many people. #id:so_rajk_rain_2
A woman stops in front of you. "Are you here for him or against him?" she asks. #who:woman-in-rain #id:so_rajk_rain_3
* ["I was ordered here, ma'am." #id:so_rajk_rain_kerb #src:prole-info/016-rajk-reburial #src:socialist-world/007-rajk-reburial #basis:typical]
    ~ rain = "button"
    She thinks that you're being rude. Then she sees how young you are. She shuts the flap of your pocket, where the rain has been getting in, and does up the button. #who:woman-in-rain #id:so_rajk_rain_4
* [Ask her which she is #id:so_rajk_rain_ask_her #src:prole-info/016-rajk-reburial #src:daily-history/003-rakosis-rule #basis:typical]
    ~ rain = "asked"
    "Neither. When he was the minister he did it to others." She wipes her glasses with a wet glove. "I came to look at who buries him." #who:woman-in-rain #id:so_rajk_rain_5
* [Look straight ahead, as ordered #id:so_rajk_rain_silent #src:utterly-interesting/002-little-stalin #src:prole-info/016-rajk-reburial #basis:typical]
    She waits a little and goes on with the rest. In your collar the water has found a way down. #id:so_rajk_rain_6
- -> one_sentence

=== one_sentence ===
# scene:soldier-one-sentence
# at:1956-10-07T09:00
# place:kilian
# diorama:kilian-yard
# sound:quiet-room
# weather:overcast
# crowd:1
On Sunday Captain Rónai has twelve of you in. You stood at the kerb, so each of you is to give him one sentence. What was that, yesterday? It's for a report. #id:so_one_sentence_1
"Two hundred thousand, Comrade Captain, and all of them against something," says one. "He was cleared in July," says the next. "They wanted it to be seen." "Half of them couldn't stand him," says Laci, "and came all the same." #id:so_one_sentence_2
The pen waits for you. You saw three hours of umbrellas. #id:so_one_sentence_3
* [It was a protest. Nobody gets as wet as that for a minister #id:so_one_sentence_protest #src:socialist-world/007-rajk-reburial #src:utterly-interesting/007-autumn-mood #basis:typical #weigh:rajk-reburial-meaning]
    ~ trusted_rajk_reburial_meaning = "protest"
    ~ shift(exposure, 2)
    "Did they shout?" Where you stood they didn't, you say. It was quiet. He writes: quiet. He looks at the word, and you can see it worry him. #id:so_one_sentence_4
* [It wasn't for him. They came to see who buries him #id:so_one_sentence_look #src:prole-info/016-rajk-reburial #src:daily-history/003-rakosis-rule #basis:typical #weigh:rajk-reburial-meaning]
    ~ trusted_rajk_reburial_meaning = "look"
    You had three hours to see where they looked, you tell him. It wasn't at the coffin. "Where, then?" At the front row, Comrade Captain. He lays down the pen and rubs his eyes. #id:so_one_sentence_5
* [It was a funeral. A man was put in a proper grave #id:so_one_sentence_grave #src:socialist-world/007-rajk-reburial #src:prole-info/016-rajk-reburial #basis:typical #weigh:rajk-reburial-meaning]
    ~ trusted_rajk_reburial_meaning = "grave"
    "So it says in the newspaper," says Rónai, and writes it down. It's the only one of the twelve that he can use. He asks if you believe that it's enough. #id:so_one_sentence_6
- -> football

=== football ===
# scene:soldier-football
# at:1956-10-14T16:00
# place:kilian
# sound:crowd-far-shouts
# weather:clear
# crowd:1
Sunday. Third company plays fourth in the yard with a ball made out of foot-cloths. The goals are spades. #id:so_football_1
Somebody says the word Bern, and the game stops. Two years ago Hungary lost the final there to the Germans. People rioted for three days. They were sure that the match had been sold. Laci was there. #id:so_football_2
"For fifty tractors," says Laci. "Everyone knows." #who:laci #id:so_football_3
* [Ask who counted the tractors #id:so_football_who_says #src:prole-info/010-football-and-villages #src:utterly-interesting/005-economy-of-shortage #basis:typical]
    ~ shift(trust_laci, -1)
    They all look at you. "It's only a way of saying it," says Laci. You don't see how fifty is a way of saying it. #who:laci #id:so_football_4
* [Ask what it was like in the street #id:so_football_windows #src:prole-info/010-football-and-villages #src:prole-info/012-unafraid-generation #basis:typical]
    ~ shift(trust_laci, 3)
    "You know when you've carried something all day, and then you put it down?" He shows you with his arms. "Like that, that's what it was like. And people singing, and a shop window, and then it wasn't even about football." #who:laci #id:so_football_5
* [Kick off, before they start on it #id:so_football_play #src:prole-info/010-football-and-villages #src:prole-info/012-unafraid-generation #basis:typical]
    You kick the foot-cloths hard at the left-hand spade. It rings. Pintér, at the window, writes something in his notebook. It turns out to be the score. #id:so_football_6
- -> armoury

=== armoury ===
# scene:soldier-armoury
# at:1956-10-22T20:00
# place:kilian
# cue:door
# linking
Tonight you guard the armoury. For that they give you a rifle. They don't give you a cartridge. The order is: let no one in without Captain Rónai's signature. #id:so_armoury_1
At eight you try the handle, to make certain that it's locked. It isn't. Inside are racks along three walls, numbered. There's nothing in them. One broom stands at number fourteen. #id:so_armoury_2
* [Report to Pintér that the armoury is empty #id:so_armoury_report #src:kilian-voices/003-soldier-without-rifle #src:kilian-voices/006-cadets-at-the-gate #basis:typical]
    ~ empty_racks = "pinter"
    He shuts the door gently. "You didn't try that handle, son. And I wasn't here." He locks it. He has had the key all along. #who:pinter #id:so_armoury_3
* [Guard it as ordered, and say nothing #id:so_armoury_guard #src:kilian-voices/003-soldier-without-rifle #src:kilian-voices/005-against-the-legend #basis:typical]
    ~ empty_racks = "guarded"
    You stand there for four hours. Rónai comes by once, and asks if anyone has tried to get in. You say no. "Good," he says. You can see that he knows what's in there. #who:ronai #id:so_armoury_4
* [Show it to Laci when he brings your tea #id:so_armoury_laci #src:kilian-voices/003-soldier-without-rifle #src:libsoc-wiki/021-dead-and-army #basis:typical]
    ~ empty_racks = "laci"
    ~ shift(trust_laci, 4)
    Laci takes out the broom, presents arms with it and puts it back at fourteen. "My uncle's got more than this, for hares," he says. He looks along the empty racks. "Who are they frightened of, then? You?" #who:laci #id:so_armoury_5
- -> the_pass

=== the_pass ===
# scene:soldier-the-pass
# at:1956-10-23T14:50
# place:kilian
# sound:tram-street
# weather:clear
# crowd:1
On Tuesday Pintér deals out passes. Yours says: town, from 15.00 to 22.00. It has a stamp and everything. #id:so_the_pass_1
There is to be a march of students. At noon the radio said that it was forbidden. So now Rónai comes down himself and asks for the passes back. Before he has got to you, someone calls from the stairs: it's allowed again. #id:so_the_pass_2
He stands with a hand full of passes, and looks up the stairs for the rest of the order. #id:so_the_pass_3
* [Hold your hand out for yours #id:so_the_pass_hold_out #src:prole-info/019-silent-march-banned #src:student-voices/004-diary-of-the-twenty-third #basis:typical]
    ~ shift(exposure, 1)
    He gives it to you, because your hand is there. Then the others hold theirs out. "Ten o'clock!" he calls after you. That at least is clear. #who:ronai #id:so_the_pass_4
* [Ask the captain if it is allowed or forbidden #id:so_the_pass_ask_allowed #src:prole-info/019-silent-march-banned #src:student-voices/004-diary-of-the-twenty-third #basis:typical]
    "At the moment?" says Rónai. He turns to the window. "At the moment allowed." You note the time: 15.02. #who:ronai #id:so_the_pass_5
* [Ask Pintér whether a soldier may go and look at a march #id:so_the_pass_pinter #src:prole-info/019-silent-march-banned #src:broadcasts-1956/002-officer-cadets-speak #basis:typical]
    "A pass is a pass. It doesn't say at what." He does up your top button for you. "If they sing, don't sing. If they run, don't run." #who:pinter #id:so_the_pass_6
- -> tram_uniform

=== tram_uniform ===
# scene:soldier-tram-uniform
# at:1956-10-23T16:10
# place:budapest
# sound:crowd-murmur
# cue:tram-bell
# crowd:2
You go alone; Laci's pass is for tomorrow. On the boulevard the tram can't move for people, so you get down. #id:so_tram_uniform_1
In five weeks nobody has looked at your coat. Now everybody does. A woman puts an apple in your pocket. Men coming off the morning shift fall in on both sides of you. "The army's with us!" calls one of them. #id:so_tram_uniform_2
* [Tell them that you are only out on a pass #id:so_tram_uniform_say #src:prole-info/020-march-grows #src:broadcasts-1956/001-new-ides-of-march #basis:typical]
    ~ tram = "company"
    "That's how it begins!" says the man, very pleased. He passes it on behind him. By the corner it comes back to you as a whole company. #who:man-off-shift #id:so_tram_uniform_3
* [Walk with them, since it is the same way #id:so_tram_uniform_walk #src:prole-info/020-march-grows #src:prole-info/026-csepel-lorries #basis:typical]
    ~ tram = "walked"
    ~ shift(exposure, 2)
    They don't keep step. Pintér would weep. After a hundred metres you notice that your own feet have stopped doing it too. #id:so_tram_uniform_4
* [Take a side street, and go by yourself #id:so_tram_uniform_side #src:utterly-interesting/002-little-stalin #src:prole-info/014-limits-of-intellectuals #basis:typical]
    Two streets off there's washing on a line. A man at a window asks you what's going on out there. You tell him exactly what you've seen. He shuts the window. #id:so_tram_uniform_5
- -> bem_soldier

=== bem_soldier ===
# scene:soldier-bem-soldier
# shared:bem-square
# at:1956-10-23T17:00
# place:bem-statue
# diorama:bem-square
# sound:crowd-murmur
# crowd:3
You know where to stand: at the edge, your back to something. You find a wall. #id:so_bem_soldier_1
Soldiers hang out of the windows of a big house on the square, one above the other. One shouts down to ask what your orders are. You shout back that you have a pass. #id:so_bem_soldier_2
They laugh, up there and down here. Then somebody says, quite kindly, "Take that star off your cap, then. If you haven't any orders." #id:so_bem_soldier_3
* [Take the badge off and hold it in your hand #id:so_bem_soldier_take_off #src:broadcasts-1956/001-new-ides-of-march #src:prole-info/020-march-grows #basis:typical]
    ~ badge = "hand"
    ~ shift(exposure, 5)
    It has two prongs, and has left two holes in the cloth. People slap your back as they go by. You hold it tightly, because it's on your kit list. #id:so_bem_soldier_4
* [Leave it where it is #id:so_bem_soldier_keep_on #src:broadcasts-1956/002-officer-cadets-speak #src:prole-info/014-limits-of-intellectuals #basis:typical]
    ~ badge = "on"
    "It's army property," you say. "Quite right," says an old man with medals. "So am I." He stays by you for a time, in case anyone else should ask. #id:so_bem_soldier_5
* [Take off the cap, and put it under your arm #id:so_bem_soldier_under #src:utterly-interesting/002-little-stalin #src:prole-info/020-march-grows #basis:typical]
    ~ badge = "hand"
    Then there's no badge to be seen, and you have not taken it off. You're pleased with this. After a while your ears are cold, and you work the badge loose anyway, to look at it. #id:so_bem_soldier_6
- -> paper_or_match

=== paper_or_match ===
# scene:soldier-paper-or-match
# shared:bem-square
# at:1956-10-23T17:10
# place:bem-statue
A cadet of the military academy has spoken from the steps, they say. They cheered him. You'd like to know who gave him leave. #id:so_paper_or_match_1
{met_sheet == "gave":
    A girl with ink on her cheek puts a folded sheet in your hand, and is gone before you can ask what it's for. #id:so_paper_or_match_2
  - else:
    Students go along the wall with sheets of paper. One of them puts a sheet in your hand. #id:so_paper_or_match_3
}
There are sixteen sentences on it, with numbers. That is how an order is written. The first says that Soviet troops should leave the country. #id:so_paper_or_match_4
* [Read it through with your finger, all sixteen #id:so_paper_or_match_read #src:broadcasts-1956/002-officer-cadets-speak #src:un-a3592/018-sixteen-points-first-half #basis:typical]
    ~ has_sheet = true
    ~ shift(exposure, 2)
    Somewhere lower down it speaks of norms, and of prisoners. You look for the name of the man who gives the order. There isn't one. Below it, in small letters: copy this. #id:so_paper_or_match_5
* [Put it in your pay book for Laci #id:so_paper_or_match_pocket #src:un-a3592/018-sixteen-points-first-half #src:student-voices/002-all-sixteen-points #basis:typical]
    ~ has_sheet = true
    ~ shift(trust_laci, 2)
    It goes where the rifle's number should be. A turner gives you a cigarette as well. It goes in beside it. #id:so_paper_or_match_6
* [Give it back, since it isn't addressed to you #id:so_paper_or_match_hand_back #src:frus-legation/003-ten-demands-in-the-paper #src:utterly-interesting/003-avh-and-informers #basis:typical]
    "Keep it," the student says. "It's addressed to everyone." So you pass it on to a man who hasn't got one. #who:student-with-sheets #id:so_paper_or_match_7
- -> hole

=== hole ===
# scene:soldier-hole
# shared:bem-square
# at:1956-10-23T17:20
# place:bem-statue
A flag comes by on a broom handle. In the middle of it, where the wheat and the hammer were, there's a hole, cut quite neatly. Through it you can see General Bem, pointing. #id:so_hole_1
The man who carries it stops beside you. His arms are tired. "Hold it a moment, soldier," he says. #who:man-with-flag #id:so_hole_2
You are in uniform, and three people have cameras. #id:so_hole_3
* [Hold it while he rests his arms #id:so_hole_hold #src:prole-info/020-march-grows #src:broadcasts-1956/001-new-ides-of-march #basis:typical]
    ~ shift(exposure, 8)
    ~ held_flag = true
    It pulls in the wind, like something alive. You stand as you were taught to stand with a flag. One of the three cameras clicks, and then another. #id:so_hole_4
* [Salute it, and keep your hands free #id:so_hole_salute #src:prole-info/020-march-grows #src:broadcasts-1956/002-officer-cadets-speak #basis:typical]
    ~ shift(exposure, 3)
    You salute what is left of it: red, white and green. The man straightens the broom handle for as long as it takes. #id:so_hole_5
* [Say that you need both hands for your cap #id:so_hole_no #src:utterly-interesting/003-avh-and-informers #src:prole-info/014-limits-of-intellectuals #basis:typical]
    "Quite so," he says, and gives it to a boy of twelve. The boy holds it for an hour. You see it go off over the heads, very straight, towards the bridge. #id:so_hole_6
- -> two_ways

=== two_ways ===
# scene:soldier-two-ways
# at:1956-10-23T18:40
# place:budapest
# diorama:embankment-march
# sound:march-steps
# linking
It gets dark. You go over the river among so many people that you couldn't fall down. #id:so_two_ways_1
On the other side half of them go on to Parliament, to see Imre Nagy. Others say: to the Radio, they're reading the points there. Your pass has three hours and twenty minutes left. The barracks is half an hour's walk. #id:so_two_ways_2
* [Go to Parliament, like most of them #id:so_two_ways_parliament #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:typical #to:parliament]
    They switch off the lamps in the square, and people burn newspapers to see by. #id:so_two_ways_3
    -> dark_square
* [Go to the Radio. It's nearer to your gate #id:so_two_ways_radio #src:radio-voices/002-two-points-too-far #src:prole-info/023-radio-delegation #basis:typical #to:radio]
    Nearer by eleven minutes. You allow for the crowd. It takes you two hours. #id:so_two_ways_4
    -> radio_lorries
- -> radio_lorries

=== dark_square ===
# scene:soldier-dark-square
# at:1956-10-23T19:50
# place:parliament
# sound:crowd-murmur
In the dark they sing. Sparks from the burning papers come down on your coat, and a girl beats them out for you with her hand. #id:so_dark_square_1
On the stroke of eight there is a voice out of a window, Ernő Gerő's, on the radio. He says that there are people who spread the poison of chauvinism. #id:so_dark_square_2
"What's chauvinism?" asks a boy on somebody's shoulders. The man under him asks his wife, and she asks you. #who:boy-on-shoulders #id:so_dark_square_3
* [Stay until Nagy has come out #id:so_dark_square_nagy #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:typical]
    ~ square = "nagy"
    He comes to a balcony and says "Comrades". They answer that they aren't comrades any more. You were taught to answer to that word. #id:so_dark_square_4
* [Go by way of the Radio, while there is time #id:so_dark_square_go #src:daily-history/009-parliament-and-gero #src:prole-info/022-gero-at-eight #basis:typical #to:radio]
    You step on a great many feet. "Let the soldier through, he's got his orders," says someone. It's the second time today. #id:so_dark_square_5
* [Tell the boy that you will look it up #id:so_dark_square_explain #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #basis:typical]
    ~ square = "word"
    You write it on your hand with the stub of pencil: sovinizmus. The boy spells it for you. #id:so_dark_square_6
- -> radio_lorries

=== radio_lorries ===
# scene:soldier-radio-lorries
# shared:radio
# at:1956-10-23T21:00
# place:radio
# diorama:radio-night
# sound:crowd-restless
# crowd:3
# note:A crowd under pressure in a narrow street. Shots are heard, and people run. Nobody is seen hurt.
# summary:Near the Radio you meet lorries full of soldiers. Someone tries to take you along. Shots are heard, and you run for the barracks.
In the boulevard stand lorries, nose to tail, full of soldiers. They were sent to Bródy Sándor utca at eight. They couldn't get in, so they backed out again. #id:so_radio_lorries_1
"What did they tell you?" you ask a private with a moustache. #id:so_radio_lorries_2
"To restore order. Then they told us to wait," he says. "We've been restoring it on this bench for an hour." He moves up. "Get on. You're one of us." #id:so_radio_lorries_3
* [Get on, and sit beside him #id:so_radio_lorries_on #src:frus-legation/007-radio-street-that-evening #src:prole-info/026-csepel-lorries #basis:typical]
    ~ lorry = "bench"
    ~ shift(exposure, 2)
    It's warm between the coats. A woman hands bread over the tailboard. The man opposite asks you what street this is. He has never been in Budapest before. #id:so_radio_lorries_4
* [Show him your pass: ten o'clock, other barracks #id:so_radio_lorries_pass #src:frus-legation/007-radio-street-that-evening #src:utterly-interesting/011-soldiers-hold-fire #basis:typical #pass]
    ~ lorry = "pass"
    He reads it by a match, both sides. "Ten o'clock," he tells the bench. "This one's still got a bedtime." He gives it back, and looks at his own empty palm. #id:so_radio_lorries_5
* [Ask him whether they're loaded #id:so_radio_lorries_ask_load #src:utterly-interesting/011-soldiers-hold-fire #src:frus-legation/007-radio-street-that-evening #basis:typical]
    ~ lorry = "rounds"
    He looks over his shoulder first. "Ten rounds a man. The lieutenant said, not before I say so. And then he went off to find somebody to ask." #id:so_radio_lorries_6
- -> first_shots_far

=== first_shots_far ===
# scene:soldier-first-shots-far
# shared:radio
# at:1956-10-23T21:10
# place:radio
# sound:shots-far
# note:Gunfire is heard, and people run. Nobody is seen hurt.
# summary:Shots are fired in the next street. People give different reasons. You go back to the barracks.
Then there's a noise from the narrow street. You know shot-firing from the pit, where it comes into your feet. This is thinner. #id:so_first_shots_far_1
People run out with wet eyes. "The ÁVH are shooting!" "It's gas!" "Somebody fired up at the windows!" All three run past you together. #id:so_first_shots_far_2
Your pass says ten o'clock. It's ten past nine. #id:so_first_shots_far_3
* [Go now. You can be at the gate by ten #id:so_first_shots_far_back #src:radio-voices/001-half-past-eight #src:prole-info/024-first-shots #basis:typical #pass]
    A pit lad doesn't run when he hears a shot. He stands still and counts. You notice that you've counted nine, and are running. #id:so_first_shots_far_4
* [Stand still and count, as you were taught to #id:so_first_shots_far_stand #src:utterly-interesting/010-who-fired-first #src:prole-info/024-first-shots #basis:typical]
    Nine. A gap. Four more. In the pit you'd now wait for the ones that haven't gone off. You wait. Then you go. #id:so_first_shots_far_5
* [Help a woman with a boy who can't see #id:so_first_shots_far_carry #src:libsoc-wiki/002-radio-spark #src:frus-legation/008-a-dead-youth #basis:typical]
    You hold his head back under a tap in a yard until he says that there are two of you. Then you have to run. #id:so_first_shots_far_6
- -> gate_at_ten

=== gate_at_ten ===
# scene:soldier-gate-at-ten
# chapter-end:orders
# at:1956-10-23T21:56
# place:kilian
# diorama:kilian-gate
# sound:crowd-far-shouts
# crowd:1
# linking
Four minutes to ten. The gate on Üllői út is shut. It's never been shut before. You knock and say your name. #id:so_gate_at_ten_1
{badge == "hand":
    Your badge is in your fist. It has left two red marks in the palm. #id:so_gate_at_ten_2
  - else:
    The badge is on your cap, where it was this morning. Two people in town have asked you why. #id:so_gate_at_ten_3
}
{
  - held_flag:
    There is a smell of broom on your glove. You held up that flag, with three cameras there. #id:so_gate_at_ten_4
  - has_sheet:
    In your pay book, where a rifle's number should be, lies a sheet with sixteen sentences. #id:so_gate_at_ten_5
  - else:
    Your pockets hold an apple and a pass, and nothing that anyone could ask you about. #id:so_gate_at_ten_6
}
{trust_laci >= 58:
    From a window over the gate Laci calls down: is it true, are they really shooting? #id:so_gate_at_ten_7
  - else:
    Over the gate there's a row of faces at the windows. Nobody calls down. #id:so_gate_at_ten_8
}
A bolt is drawn. #id:so_gate_at_ten_9
* [Go in, and give back your pass #id:so_gate_at_ten_in #src:frus-legation/007-radio-street-that-evening #src:kilian-voices/003-soldier-without-rifle #basis:typical]
- -> fascists
