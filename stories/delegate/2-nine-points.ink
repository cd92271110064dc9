// Chapter 2: Nine points, 27-31 October 1956.

=== the_rules ===
# scene:delegate-the-rules
# chapter:nine-points
# at:1956-10-27T09:00
# place:united-lamp
# diorama:council-hall
# sound:council-hall
# weather:overcast
# crowd:2
There are rules now. The unions have sent them out: twenty-one to seventy-one members by size, every group represented, a board of five to fifteen. #id:de_the_rules_1
You are nineteen. By the rules you do not exist. #id:de_the_rules_2
{provisional:
    You did write "provisional" on top. Weisz points to it with real happiness. #id:de_the_rules_3
  - else:
    "Two more," says Weisz, "and we are legal." He would sleep better. #id:de_the_rules_4
}
The porters have nobody. Neither has the laundry, where there are sixty women and no window. #id:de_the_rules_5
* [Move that the laundry and the porters elect two #id:de_the_rules_laundry #src:un-a3592/031-rules-for-councils #src:un-a3592/028-how-they-were-elected #basis:typical]
    ~ shift(trust_line, 5)
    Twenty-one. The laundry sends Mrs Bognár, who has arms like a stevedore. She asks before anything else who put the laundry in the cellar. #id:de_the_rules_6
* [Move to elect the whole council anew, by the rules #id:de_the_rules_again #src:un-a3592/031-rules-for-councils #src:un-a3592/028-how-they-were-elected #basis:typical]
    It takes until noon, shop by shop. Seventeen of the nineteen come back. The two who do not are relieved, and thank you. #id:de_the_rules_7
* [Move to stay nineteen; we were here before the rules #id:de_the_rules_own #src:un-a3592/026-first-council #src:un-a3592/030-unions-change-their-tune #basis:typical]
    Carried by nineteen, who are proud of it. Then the laundry comes up of its own accord and stands along the wall with folded arms until it is given two seats. #id:de_the_rules_8
- -> the_lorry_to_town

=== the_lorry_to_town ===
# scene:delegate-the-lorry-to-town
# at:1956-10-27T13:30
# place:budapest
# diorama:bread-queue
# sound:lorry-ride
# crowd:2
A delegation goes to Parliament: Szarka, the stoker, who is in the chair; Benedek; and you with the pad. Feri drives. #id:de_the_lorry_to_town_1
{signed_lorry:
    He still has the chit from Tuesday night in his cap. "If anyone asks who sent me," he says, and taps your name. #who:feri #id:de_the_lorry_to_town_2
  - else:
    It is the lorry of Tuesday night. There is a hole in its side that nobody has signed for. #id:de_the_lorry_to_town_3
}
On the boulevard overturned trams, and bread queues that go round them. Twice you are stopped by boys with armbands. Once you are stopped by a tank. It only wants to turn. #id:de_the_lorry_to_town_4
* [Note what you pass, street by street #id:de_the_lorry_to_town_minutes #src:prole-info/051-councils-hold-power #src:libsoc-wiki/014-bread-queue-and-boxes #basis:typical]
    "Why?" asks Benedek. So that nobody can tell you later that it was otherwise, you say. He thinks that they will tell you anyhow, but with a footnote. #id:de_the_lorry_to_town_5
* [Ask the queue what it would tell a minister #id:de_the_lorry_to_town_queue #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/066-councils-political #basis:typical]
    ~ carries_bread = true
    "That it's for six hundred and there's four hundred," says a woman with a pram full of kindling. "And that he should take off those stars, they're dripping on people." You have it word for word. #id:de_the_lorry_to_town_6
* [Go through the mandate with Szarka once more #id:de_the_lorry_to_town_brief #src:prole-info/066-councils-political #src:prole-info/083-mandate-and-recall #basis:typical]
    Three things to demand, nothing to promise. Szarka moves his lips. He can keep three fires in his head, he says, so he will manage three sentences. #who:szarka #id:de_the_lorry_to_town_7
- -> anteroom

=== anteroom ===
# scene:delegate-anteroom
# at:1956-10-27T16:00
# place:parliament
# diorama:council-hall
# sound:quiet-room
# cue:door
# crowd:2
There are eleven delegations on the red carpet before yours. Everyone has a paper. A miner has spread his coat, and sleeps with his boots on it, so as not to dirty the carpet. #id:de_anteroom_1
At four a deputy minister comes out. He shakes each hand twice. The government, he says, values the councils highly, in the factories. #id:de_anteroom_2
Szarka says his three sentences. Troops out. Recognition. Coal for the power station. The deputy nods before each full stop. #id:de_anteroom_3
* [Take it down, and say nothing; that's your mandate #id:de_anteroom_silent #src:prole-info/066-councils-political #src:un-a3592/029-approved-at-once #basis:typical]
    You have four pages. Three and a half of them are he. When he notices that you write he begins to speak more slowly, and then to say less. #id:de_anteroom_4
* [Ask him which of the three he can grant himself #id:de_anteroom_ask #src:prole-info/066-councils-political #src:frus-legation/013-nagys-credit #src:socialist-world/016-dual-power #basis:typical]
    ~ spoke_alone = true
    He opens his mouth. The miner on the floor has woken and says: "That's the question." It turns out that he can grant a telephone number. You write it down, and afterwards it is always busy. #id:de_anteroom_5
* [Offer work at the furnaces, if the tanks leave the works' streets #id:de_anteroom_offer #src:prole-info/051-councils-hold-power #src:frus-legation/013-nagys-credit #basis:typical]
    ~ spoke_alone = true
    ~ offered_work = true
    He is so glad of an offer that he sits down. It's sensible. Nobody has given you leave to make it. Benedek looks at the ceiling, where there's a good deal of gold. #id:de_anteroom_6
- -> tram_stop

=== tram_stop ===
# scene:delegate-tram-stop
# at:1956-10-27T18:30
# place:budapest
# diorama:bread-queue
# sound:crowd-far-shouts
# crowd:1
It's dark on the way back. Szarka is in high spirits; he talks through the window of the cab. #id:de_tram_stop_1
"He took me by the arm," he says. "He said, you and I, we could settle this in a quarter of an hour. I said: Fine. I said on Monday they'd get a delegate from me for the ministry. Permanent. With a desk." #who:szarka #id:de_tram_stop_2
"From you," says Benedek. #who:benedek #id:de_tram_stop_3
"From us," says Szarka. In the minutes it will be one word or the other. #who:szarka #id:de_tram_stop_4
* [Write what he said: from me #id:de_tram_stop_me #src:prole-info/083-mandate-and-recall #src:prole-info/066-councils-political #basis:typical]
    ~ wrote_me = true
    You write it by the light of the dashboard, with the lorry shaking. Two letters. It's quite legible. #id:de_tram_stop_5
* [Write: from us; he was tired #id:de_tram_stop_us #src:prole-info/083-mandate-and-recall #src:prole-info/066-councils-political #basis:typical]
    You have never yet put down what someone ought to have said. It reads very well. #id:de_tram_stop_6
* [Read it to him and let him choose #id:de_tram_stop_askhim #src:prole-info/083-mandate-and-recall #src:prole-info/066-councils-political #basis:typical]
    ~ shift(trust_line, 2)
    He's silent as far as the next lamp. "Put what I said," he says. "I'd sooner be hit for that than praised for the other." #who:szarka #id:de_tram_stop_7
- -> cease_fire

=== cease_fire ===
# scene:delegate-cease-fire
# at:1956-10-28T17:30
# place:ujpest
# weather:clear
# diorama:kitchen-radio
# sound:kitchen-night
# crowd:0
Sunday. Nagy is on the radio. A cease-fire; an amnesty; the Soviet troops to leave Budapest; the security police to be dissolved. He calls what has happened a great, national and democratic event. #id:de_cease_fire_1
On Wednesday his government had another word for it. #id:de_cease_fire_2
{blames_nagy:
    You held him guilty of the tanks. Now he is sending them off, or says that he is. #id:de_cease_fire_3
}
Pali has four radios going, each from a different heap. They are not quite together. Every sentence comes four times. #id:de_cease_fire_4
"So did we win?" he asks. #who:pali #id:de_cease_fire_5
* [Say that a motion isn't carried until it has been minuted #id:de_cease_fire_wait #src:daily-history/015-ceasefire-of-the-28th #src:hansard-1956/002-two-versions-of-withdrawal #basis:typical]
    ~ won = "minutes"
    "Oh, Mum," says Pali. But he turns three of them off, to hear if the fourth takes anything back. #id:de_cease_fire_6
* [Say yes, for this evening #id:de_cease_fire_won #src:daily-history/015-ceasefire-of-the-28th #src:utterly-interesting/013-respite #basis:typical]
    ~ won = "yes"
    ~ shift(trust_pali, 6)
    He takes you by the waist and waltzes you round the table twice, in galoshes. You had forgotten that he is taller than you. You hadn't forgotten how to waltz. #id:de_cease_fire_7
* [Ask who has heard him say "leave Hungary" #id:de_cease_fire_what #src:daily-history/015-ceasefire-of-the-28th #src:hansard-1956/002-two-versions-of-withdrawal #basis:typical]
    ~ won = "parts"
    You both listen to the repeat, with a pencil. Budapest: at once. Hungary: talks. "It's in two parts," he says. You could not have minuted it better. #who:pali #id:de_cease_fire_8
- -> ujpest_meets

=== ujpest_meets ===
# scene:delegate-ujpest-meets
# at:1956-10-29T09:30
# place:united-lamp
# diorama:lamp-works
# sound:council-hall
# weather:clear
# crowd:3
All the councils of Újpest have come to United Lamp, since its hall is warm. Tanners, furniture makers, the cotton mill. You've put out numbered cards so that hands can be told apart. #id:de_ujpest_meets_1
{
- trusted_first_councils == "lamp":
    The cotton mill has read the gate: who checked it? #id:de_ujpest_meets_8
- trusted_first_councils == "miskolc":
    They have read the gate, and find it modest. #id:de_ujpest_meets_9
- else:
    They have come past a very white bicycle shed. #id:de_ujpest_meets_10
}
First item: whoever is sent somewhere says only what he was sent to say. It looks innocent. Everyone in the room knows somebody it has been made for. #id:de_ujpest_meets_2
{spoke_alone:
    From the third row Mrs Bognár of the laundry is looking at you, kindly and for a long time. #id:de_ujpest_meets_3
  - else:
    Szarka, in the chair, has gone red under his soot. #id:de_ujpest_meets_4
}
* [Read the item out twice, slowly #id:de_ujpest_meets_twice #src:prole-info/083-mandate-and-recall #src:prole-info/067-councils-unite #basis:typical]
    The second time you hear chairs. It's the sound of people finding out where they themselves were on Saturday. #id:de_ujpest_meets_5
* [Count the cards before anything is voted #id:de_ujpest_meets_cards #src:prole-info/067-councils-unite #src:libsoc-wiki/017-council-parliament #basis:typical]
    Fifty-four. You write the number large, and ring it. #id:de_ujpest_meets_6
* [Ask whom it is meant for #id:de_ujpest_meets_name #src:prole-info/083-mandate-and-recall #src:prole-info/067-councils-unite #basis:typical]
    ~ shift(trust_line, 3)
    "For nobody," says the cotton mill. "For whoever it fits." #id:de_ujpest_meets_7
- {spoke_alone:
    -> recall_you
  - else:
    -> recall_szarka
}

=== recall_you ===
# scene:delegate-recall-you
# at:1956-10-29T10:15
# place:united-lamp
"On Saturday our minutes spoke," says Mrs Bognár. "Who asked them to?" #who:bognar #id:de_recall_you_1
{offered_work:
    You offered work for tanks. It was a good offer. You had it from nobody. #id:de_recall_you_2
  - else:
    You put one question. It was a good question. You had it from nobody. #id:de_recall_you_3
}
Somebody has to write this down. You take a fresh page: motion, to recall delegate Takács. You know how to spell it. #id:de_recall_you_4
* [Say what you thought, and ask for hands #id:de_recall_you_defend #src:prole-info/067-councils-unite #src:libsoc-wiki/017-council-parliament #basis:typical]
    You speak for two minutes by the hall clock. You have timed others often enough. #id:de_recall_you_5
* [Say that she's right, and lay down the card #id:de_recall_you_yield #src:prole-info/083-mandate-and-recall #src:prole-info/067-councils-unite #basis:typical]
    ~ recalled_once = true
    ~ shift(trust_line, 6)
    There's a stir; no one is used to that. Mrs Bognár says that she hadn't meant it to be so quick. You have a seat by the wall now, and a pad. You can see better from there. #id:de_recall_you_6
    -> bread_from_village
* [Write the motion, and leave the hall for the vote #id:de_recall_you_pencil #src:prole-info/083-mandate-and-recall #src:prole-info/067-councils-unite #basis:typical]
    Through the door you can hear how many it is, but not for what. You give the pencil to Vadas, of all people, since he is standing there. #id:de_recall_you_7
- -> recall_count

=== recall_count ===
# scene:delegate-recall-count
# at:1956-10-29T10:40
# place:united-lamp
{trust_line >= 62:
    For: fourteen. Against: forty. Margit has brought the whole line, though only two of them have cards. "She'll not do it again," says Margit, "and if she does it'll be a good one." #id:de_recall_count_1
  - else:
    For: thirty-one. Against: twenty-three. It's not unfriendly. Several of those who raised a hand come by afterwards and press yours with it. #id:de_recall_count_2
    ~ recalled_once = true
}
* [Thank them, as the rules require #id:de_recall_count_thank #src:libsoc-wiki/017-council-parliament #src:prole-info/067-councils-unite #basis:typical]
    Your voice is in order. It's only your knees; you find the chair with the back of them, and pass that off as sitting down. #id:de_recall_count_3
* [Enter it with both numbers and the hour #id:de_recall_count_minute #src:prole-info/083-mandate-and-recall #src:prole-info/067-councils-unite #basis:typical]
    ~ recall_hour = true
    10.44. Mrs Bognár comes round the table to see if you have spelled her right. You have. She thanks you, and stays a little. #id:de_recall_count_4
- -> bread_from_village

=== recall_szarka ===
# scene:delegate-recall-szarka
# at:1956-10-29T10:15
# place:united-lamp
{wrote_me:
    "Read us Saturday evening," says Mrs Bognár. You read: a delegate from me, for the ministry, with a desk. It's in your hand and in his words. #who:bognar #id:de_recall_szarka_1
  - else:
    "There's talk of a desk," says Mrs Bognár. In your minutes there's nothing that would help him, or anyone. #who:bognar #id:de_recall_szarka_2
}
He was good on the first day. He shovelled while others spoke. Fifty-four cards, and they are asked if he's to be taken back. #id:de_recall_szarka_3
"You there with the pencil," someone calls. "You were with him. What do you say?" #id:de_recall_szarka_4
* [Say: he promised what wasn't his; recall him #id:de_recall_szarka_recall #src:prole-info/083-mandate-and-recall #src:prole-info/067-councils-unite #basis:documented]
    ~ szarka_out = true
    Thirty-six hands. His is among them, black and very high. Then he puts the chairman's bell down in front of you, holding the clapper. #id:de_recall_szarka_5
* [Say: he told it against himself; keep him #id:de_recall_szarka_keep #src:prole-info/083-mandate-and-recall #src:prole-info/067-councils-unite #basis:typical]
    Twenty-five for recall, twenty-nine against. He doesn't look at you. He says that he'll never say "I" again, not even at home. #id:de_recall_szarka_6
* [Say what was said, and not what you think of it #id:de_recall_szarka_only #src:prole-info/067-councils-unite #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ szarka_out = true
    You give it to them in order, with the lamps on the way. It's fair, and it is the end of him. Thirty hands against twenty-four. #id:de_recall_szarka_7
- -> bread_from_village

=== bread_from_village ===
# scene:delegate-bread-from-village
# at:1956-10-30T11:00
# place:united-lamp
# diorama:bread-queue
# sound:bread-queue
# weather:clear
# crowd:2
Tuesday, a queue with a list. A lorry has come from a village beyond Gödöllő: flour, cabbages, three geese that nobody ordered. The farmers want no money. They want a receipt, to show at home that it arrived. #id:de_bread_from_village_1
There are nine hundred along the wall, and stuff for six. #id:de_bread_from_village_2
{carries_bread:
    The woman with the pram full of kindling is among them. "Well," she says, "what did he say?" #id:de_bread_from_village_3
}
* [Divide by heads at home, not by heads in the queue #id:de_bread_from_village_shares #src:libsoc-wiki/015-order-without-police #src:prole-info/049-food-convoys #basis:composite]
    ~ shift(trust_line, 4)
    Each says how many, and no one checks. You expected a city of large families. It comes out at three and a bit. #id:de_bread_from_village_4
* [First come, first served, and no names #id:de_bread_from_village_order #src:prole-info/049-food-convoys #src:libsoc-wiki/014-bread-queue-and-boxes #basis:typical]
    It's quick and nobody is asked anything. The last three hundred go home. One comes back and gives half a cabbage for the one behind her. #id:de_bread_from_village_5
* [Have the geese drawn by lot #id:de_bread_from_village_geese #src:libsoc-wiki/015-order-without-police #src:prole-info/049-food-convoys #basis:typical]
    ~ goose = true
    One goes to the boiler house, one to the cotton mill. The third is won by Vadas. He holds it like a file. People show him. #id:de_bread_from_village_6
- -> two_reports

=== two_reports ===
# scene:delegate-two-reports
# at:1956-10-30T18:00
# place:united-lamp
# diorama:lamp-works
# sound:crowd-far-shouts
# crowd:1
# note:People tell of killings in the town, in words only. A man is afraid.
# summary:Two men bring different accounts of the siege of the party house on Köztársaság square. The engineer Weisz is afraid; you can decide how to deal with his fear.
Feri comes back from town and can't get the key out of the lock. He was on Köztársaság tér. They shelled the party house, he says, and people who came out of it were killed. Not all of them were from the security. He saw a man's shoes. #id:de_two_reports_1
Another driver was there too. He says that the first shots came out of the house. #id:de_two_reports_2
{
  - saw == "asked":
    You have that from Pali too: some said roofs, some tanks. #id:de_two_reports_7
  - saw == "held":
    You've never asked Pali from where it came. #id:de_two_reports_8
  - else:
    Your hand remembers Pali, and his square. #id:de_two_reports_9
}
"I've seen what I have seen," says each to the other. They work in the same garage. #id:de_two_reports_3
* [Put both down, turn by turn, with the names #id:de_two_reports_both #src:koztarsasag-square/003-the-regimes-account #src:prole-info/040-avh-abolished-and-lynchings #src:libsoc-wiki/013-wiles-moral-purity #basis:composite]
    Barta says. The other says. Barta says. Read back, it sounds like two men at two different windows. Only at the shoes do they say the same. #id:de_two_reports_4
* [Put down neither: it's not this council's square #id:de_two_reports_neither #src:socialist-world/026-socialist-aims-and-avo-dead #src:prole-info/040-avh-abolished-and-lynchings #basis:typical #pass]
    You close the book. It's correct. On the way to the drawer you feel like somebody who was asked to hold a thing, and put her hands behind her. #id:de_two_reports_5
* [See to Weisz, who has gone white #id:de_two_reports_weisz #src:libsoc-wiki/013-wiles-moral-purity #src:libsoc-wiki/028-nationalism-denied #src:frus-legation/018-a-revolution-that-has-won #basis:typical]
    ~ weisz_ally = true
    "In forty-four too it was said that it was only against certain people," he says. You answer that no one in this yard has said a word of that kind. "No," he says. "I listen for it." #who:weisz #id:de_two_reports_6
- -> vadas_asks

=== vadas_asks ===
# scene:delegate-vadas-asks
# at:1956-10-30T20:30
# place:united-lamp
# diorama:council-hall
# cue:table-knock
# crowd:1
ITEM 7. Ernő Vadas, former chairman of the shop committee, applies for work. He learned electrician. He's pinned his party book to the board by the gate, with nothing written beside it; others write a motto. #id:de_vadas_asks_1
"They told some to get themselves into the councils," says Margit. "Perhaps he's one of those." #who:margit #id:de_vadas_asks_2
"Perhaps," says Vadas. "They didn't ask me. They've stopped ringing." #who:vadas #id:de_vadas_asks_3
{own_file == "read":
    You think of the round neat hand in your file. It wasn't his. He only had it on his desk. #id:de_vadas_asks_4
}
* [Vote him his job, at the ordinary rate #id:de_vadas_asks_work #src:prole-info/054-old-parties-no-old-owners #src:socialist-world/020-party-disintegrates #basis:typical]
    ~ vadas = "let"
    Fourteen to seven. He'll begin at six in the rectifier room. He asks who his foreman is. It's a woman he once refused a bicycle voucher. #id:de_vadas_asks_5
* [Vote to let it lie until things are settled #id:de_vadas_asks_wait #src:prole-info/052-trade-union-manoeuvre #src:prole-info/040-avh-abolished-and-lynchings #basis:typical]
    ~ vadas = "out"
    He nods, and stays sitting for a while, since it has nothing to do with him any more. "I'd have done the same," he says, "and written you a nicer reason." #who:vadas #id:de_vadas_asks_6
* [Ask him first what he wrote about others #id:de_vadas_asks_file #src:utterly-interesting/003-avh-and-informers #src:prole-info/039-avh-size-and-bell-fever #basis:typical]
    He takes a long time. "What was wanted," he says. "I left things out. You won't believe me, you can't see what isn't there." Fourteen to seven for the job. You abstain. #id:de_vadas_asks_7
- -> parliament_table

=== parliament_table ===
# scene:delegate-parliament-table
# shared:workers-parliament
# at:1956-10-31T09:30
# place:budapest
# diorama:council-hall
# sound:council-hall
# crowd:3
From all over Budapest they have come: overalls, one good suit, a tram conductor with his punch. No ministers. There's a table with a green cloth, and behind it a chair which everyone avoids. It's for the minutes. #id:de_parliament_table_1
{recalled_once:
    You have no card here. "You don't need one," says the chairman. "You need ink." #id:de_parliament_table_2
  - else:
    You've got a card round your neck and a pencil behind your ear. They will have to do one after the other. #id:de_parliament_table_3
}
When two speak at once you lift your pencil, and they stop. #id:de_parliament_table_4
{met_turner == "council":
    A tall turner from Csepel watches how you hold the pad, like a man who once had to do it himself. #id:de_parliament_table_5
}
* [Have each one give his works and his number of voters #id:de_parliament_table_names #src:libsoc-wiki/017-council-parliament #src:prole-info/067-councils-unite #basis:typical]
    ~ table = "works"
    It takes up the first half-hour. By then everyone has said something already, and is less in want of saying it again. #id:de_parliament_table_6
* [Ask for one rule: who speaks, for how long #id:de_parliament_table_rules #src:socialist-world/019-fryer-on-committees #src:libsoc-wiki/017-council-parliament #basis:typical]
    ~ table = "clock"
    Three minutes, and you are the clock. The Csepel man is the first you cut off. He looks at your pencil, laughs, and sits. #id:de_parliament_table_7
* [Look who sits with whom, and write that first #id:de_parliament_table_listen #src:prole-info/067-councils-unite #src:socialist-world/019-fryer-on-committees #basis:typical]
    ~ table = "seats"
    Csepel by the window, together. Ganz in two camps. The bakers by the door, as they've got to go at four. Anyone who reads it will know how each clause went. #id:de_parliament_table_8
- -> clause_one

=== clause_one ===
# scene:delegate-clause-one
# shared:workers-parliament
# at:1956-10-31T10:30
# place:budapest
POINT ONE. "The factory belongs to the workers." #id:de_clause_one_1
No discussion; a shuffling, as in church when a hymn is known. Then someone asks, what about the state? It has built half of the halls. It will want something for it. #id:de_clause_one_2
POINT TWO, so: the works pays a levy, and a fixed part of the profit. #id:de_clause_one_3
"Fixed by whom?" says a tanner. #who:tanner #id:de_clause_one_4
The hands for One were all up at the same moment. You've never seen that before, and you don't quite trust it. #id:de_clause_one_5
* [Read back the sentence without "by whom", and wait #id:de_clause_one_fixed #src:prole-info/068-nine-points #src:prole-info/069-meaning-of-the-nine #basis:typical]
    ~ clause_won = "levy"
    The hole in it can be heard. They argue over it for ten minutes. Then they leave it open, and the tanner has it minuted that they knew. #id:de_clause_one_6
* [Ask if "workers" means those here, or all the country's #id:de_clause_one_state #src:prole-info/068-nine-points #src:un-a3592/004-no-putsch-possible #basis:typical]
    ~ clause_won = "whose"
    Is a lamp worker to own lamps, while a street sweeper owns a street? There's laughter, then there's thinking. They leave it as it is. You note the laughter, in brackets. #id:de_clause_one_7
* [Ask for a second count on One, hand by hand #id:de_clause_one_hymn #src:prole-info/068-nine-points #src:libsoc-wiki/017-council-parliament #basis:typical]
    ~ clause_won = "count"
    They groan, and do it. It's the same. But now each has put up a hand by himself and seen it there. #id:de_clause_one_8
- -> clause_director

=== clause_director ===
# scene:delegate-clause-director
# shared:workers-parliament
# at:1956-10-31T11:40
# place:budapest
POINTS THREE TO FIVE. The council is the highest body. It elects a committee, three to nine. It appoints the director. #id:de_clause_director_1
"Then he's ours," says a caster. "Then who argues with us? Ours argued with the ministry once a year. I'd want one who argues." #who:caster #id:de_clause_director_2
Who would it be at home? Weisz, if one could get him to sit down. He'd ask for each instruction in writing. #id:de_clause_director_3
Yugoslavia is mentioned. There the council picks him. Nobody has been there. #id:de_clause_director_4
* {not recalled_once} [Speak for: appointed, and answerable to the council #id:de_clause_director_answer #src:prole-info/068-nine-points #src:un-a3592/025-the-yugoslav-example #basis:documented]
    ~ director_weisz = true
    Carried. You put down "answerable" twice, and strike out one. In the evening you'll ask Weisz. He'll go pale and say: "For how long?" #who:weisz #id:de_clause_director_5
* {recalled_once} [Speak for: appointed, and answerable to the council #id:de_clause_director_answerlocked #src:prole-info/068-nine-points #src:un-a3592/025-the-yugoslav-example #basis:documented #locked:Your card was taken back on the 29th. You write here; you do not speak for the works.]
* [Hand up a note: post the job, so that anyone may apply #id:de_clause_director_contest #src:prole-info/068-nine-points #src:un-a3592/025-the-yugoslav-example #basis:composite]
    It's noted, for each works to settle. You think of the laundry: somebody from a cellar without a window, applying. You hope to be there with the pad. #id:de_clause_director_6
* [Don't speak; get the wording clean #id:de_clause_director_scribe #src:prole-info/068-nine-points #src:council-minutes/001-what-was-written-down #basis:typical]
    There are five verbs in it that mean five different amounts of power. You ask after each. By the end the caster has got hold of you as a kind of dictionary. #id:de_clause_director_7
- -> clause_pay

=== clause_pay ===
# scene:delegate-clause-pay
# shared:workers-parliament
# at:1956-10-31T13:10
# place:budapest
POINTS SIX TO NINE. Plans, basic pay, contracts abroad, credit. Who decides when someone is dismissed. Balance sheets. What becomes of the profit. #id:de_clause_pay_1
It goes quicker now that they're hungry. The bakers have sent for bread. It lies on the green cloth, and beside it nine points, and it would be hard to say which is looked at more. #id:de_clause_pay_2
On "basic pay" you wait for somebody to say it. Twenty-four women on your line are paid as women. They're already at contracts. #id:de_clause_pay_3
* [Say it: the same rate for the same valve #id:de_clause_pay_say #src:prole-info/068-nine-points #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ equal_pay = true
    ~ shift(trust_line, 8)
    There's a pause. "It's contained in it," says the chairman. You ask where. In the end it's minuted as a remark, with a number. #id:de_clause_pay_4
* [Ask that the council shall have the balance sheets monthly #id:de_clause_pay_profit #src:prole-info/068-nine-points #src:prole-info/069-meaning-of-the-nine #basis:documented]
    "Monthly?" says a book-keeper from Ganz, and turns quite pink. "That would be beautiful." It's carried over the bread. #id:de_clause_pay_5
* [Keep silent; it's for them to notice #id:de_clause_pay_pass #src:prole-info/069-meaning-of-the-nine #src:libsoc-wiki/030-legacy #basis:typical]
    You write basic pay, carried. The pencil makes a small hole in the paper at the full stop. #id:de_clause_pay_6
- -> parties

=== parties ===
# scene:delegate-parties
# shared:workers-parliament
# at:1956-10-31T15:20
# place:budapest
OTHER BUSINESS. It's always there that it happens. #id:de_parties_1
A telegram from Borsod: the council there resolutely condemns the organisation of political parties. Applause from one half. Somebody else gets up and says that he was a Smallholder when that cost you something, and would like to be one again. #id:de_parties_2
Since yesterday there are parties in the government. This morning Benedek put on the old badge. He asks whether he may open a room in the works. It stands at "may the parties organise inside the factory." #id:de_parties_3
* [No parties: a council needs no second list #id:de_parties_none #src:libsoc-wiki/018-borsod-and-villages #src:prole-info/070-all-power-never-said #basis:documented #weigh:parties-or-councils]
    ~ trusted_parties_or_councils = "none"
    You put up your hand with Borsod. Opposite sits a man with his party's badge, and looks at your sleeve: you used to wear it as well. You both look away. #id:de_parties_4
* [Parties, yes: or else who can be voted out? #id:de_parties_parties #src:daily-history/015-ceasefire-of-the-28th #src:socialist-world/025-programme-of-the-movement #basis:composite #weigh:parties-or-councils]
    ~ trusted_parties_or_councils = "parties"
    You can recall a delegate. How do you recall a country? You say it in one sentence. Half of them clap. It's the half that didn't clap for Borsod. #id:de_parties_5
* [Let them be, but outside the gate #id:de_parties_outside #src:prole-info/054-old-parties-no-old-owners #src:libsoc-wiki/026-no-way-back #basis:composite #weigh:parties-or-councils]
    ~ trusted_parties_or_councils = "outside"
    Nobody is fond of it, and everyone can live with it. It gets the most hands of the day, and the latest. #id:de_parties_6
- -> benedek_badge

=== benedek_badge ===
# scene:delegate-benedek-badge
# at:1956-10-31T18:00
# place:ujpest
# diorama:lamp-works
# sound:tram-street
# crowd:1
Benedek has waited at the tram, which is running as far as the bridge. The badge is on his coat, a hammer-man in enamel, with a chip. #id:de_benedek_badge_1
{
  - trusted_parties_or_councils == "none":
    "I hear you voted me out of the factory," he says. He means to say it lightly. #who:benedek #id:de_benedek_badge_2
  - trusted_parties_or_councils == "parties":
    "I hear you've voted me in," he says. He's so pleased that he has to blow his nose. #who:benedek #id:de_benedek_badge_3
  - else:
    "So I may stand outside the gate," he says. "I've stood there before. It's draughty." #who:benedek #id:de_benedek_badge_4
}
He was the age that you are now when he taught you to take minutes: no adjectives, no hopes. #id:de_benedek_badge_5
* [Ask where he hid it all those years #id:de_benedek_badge_badge #src:prole-info/054-old-parties-no-old-owners #src:socialist-world/021-papers-and-flags #basis:typical]
    ~ badge = "clock"
    "In the alarm clock. It has woken me for eight years." Since forty-eight the two of you haven't said the name of the party to each other. You say it. It sounds like someone you both went to school with. #who:benedek #id:de_benedek_badge_6
* [Show him the nine points #id:de_benedek_badge_points #src:prole-info/068-nine-points #src:prole-info/069-meaning-of-the-nine #basis:typical]
    ~ badge = "points"
    He reads under a lamp, moving his bent finger down the lines. "It's all there," he says. "It took us fifty years to want that, and you've done it before supper." #who:benedek #id:de_benedek_badge_7
* [Tell him that you won't join again #id:de_benedek_badge_join #src:prole-info/070-all-power-never-said #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    ~ badge = "no"
    He nods. "I'd thought so," he says. "Eight years you've kept your mouth shut about it. It's hard to open it again." He rubs the chip with his thumb. #who:benedek #id:de_benedek_badge_8
- -> fair_copy

=== fair_copy ===
# scene:delegate-fair-copy
# chapter-end:nine-points
# at:1956-10-31T21:00
# place:united-lamp
# diorama:duplicator
# sound:typing-night
# crowd:0
# linking
You type the nine points on the big machine. Carbon, paper, carbon, paper. The seventh copy is a rumour. #id:de_fair_copy_1
{trusted_what_for == "factory":
    Five days ago you said that the council was for this place. Now it's in nine sentences, and they fit any place there is. #id:de_fair_copy_2
}
{trusted_what_for == "country":
    A shut door is what they'd like, you said five days ago. Today there were people in the room from the whole city, and no door was shut. #id:de_fair_copy_3
}
{trusted_what_for == "troops":
    First the troops, you said. The tanks have gone from the Váci út. In the asphalt there's a pattern as of lace. #id:de_fair_copy_4
}
{recalled_once:
    Below the last line the delegates have signed. You have initialled as typist. It's a smaller place, and dry. #id:de_fair_copy_5
  - else:
    Below the last line you sign with the rest. It's the second time this week that your name stands under something. #id:de_fair_copy_6
}
Pali would like a copy to hang over the radios. #id:de_fair_copy_7
* [Give him the seventh, and put the first into your drawer #id:de_fair_copy_copy #src:prole-info/068-nine-points #src:libsoc-wiki/017-council-parliament #basis:composite]
- -> neutral
