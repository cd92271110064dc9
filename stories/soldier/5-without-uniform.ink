// Chapter 5: Without uniform, 4 November 1956 to the end.

=== guns_at_five ===
# scene:soldier-guns-at-five
# chapter:without-uniform
# shared:dawn-4-november
# at:1956-11-04T05:20
# place:kilian
# diorama:kilian-yard
# sound:tanks-far
# weather:overcast
# crowd:1
# note:The city is attacked. In the scenes that follow the barracks is shelled and people are wounded; nothing is shown close.
# summary:At dawn the Soviet army attacks Budapest. You hear Imre Nagy on the radio in the barracks yard.
At five it comes up through the soles of your feet, from all sides at once. #id:so_guns_at_five_1
The radio stands on its bucket, with the whole yard round it. At twenty past five Imre Nagy tells the country and the world that Soviet troops are attacking. It's very short. #id:so_guns_at_five_2
"And what's the order?" asks the cook. There wasn't one in it. #id:so_guns_at_five_3
{
  - deputy == "hook":
    Hook number 41 is empty, as it was on Wednesday. The man who shouted through the door has kept his gun. #id:so_guns_at_five_10
  - deputy == "ticked":
    The man whom you let in with his gun runs past, back to his own people. He nods to you. #id:so_guns_at_five_11
  - else:
    There was one command till last week, that man had said. This morning there isn't even that. #id:so_guns_at_five_12
}
{
  - trusted_soviet_withdrawal_october == "coming":
    You look for Gulyás, to tell him that his list was right. He has gone. #id:so_guns_at_five_4
  - trusted_soviet_withdrawal_october == "leaving":
    A date had been named. You hear yourself say it: the end of January. #id:so_guns_at_five_5
  - else:
    Some go, some come, you had said. Now it's only the one. #id:so_guns_at_five_6
}
* [Write it down, as far as you got it #id:so_guns_at_five_word #src:daily-history/019-four-november-broadcast #src:frus-legation/019-five-in-the-morning #basis:typical]
    ~ sunday = "word"
    It fits on the back of your old pass. You look through it once more for a word that you could obey. #id:so_guns_at_five_7
* [Wake those who are still asleep #id:so_guns_at_five_wake #src:frus-legation/019-five-in-the-morning #src:utterly-interesting/015-operation-whirlwind #basis:typical]
    ~ sunday = "woken"
    There are four of them, in the cellar. You say, "Good morning, it's war," since nothing better comes to you. One says that he's on leave from today. #id:so_guns_at_five_8
* [Go up to the roof, and see from where #id:so_guns_at_five_roof #src:frus-legation/019-five-in-the-morning #src:soviet-reports/005-zhukov-at-noon #basis:typical #pass]
    ~ sunday = "ring"
    From everywhere that there's a road. Flashes, in a ring, low down. You turn round once and come to where you began. You go down and say: all of it. #id:so_guns_at_five_9
- -> no_order

=== no_order ===
# scene:soldier-no-order
# at:1956-11-04T06:30
# place:kilian
# sound:shots-far
# note:An attack is expected. Fear.
# summary:No order comes. The sergeant waits at the telephone, and you wait with him.
Pintér has let the ministry's telephone ring for an hour. Then a voice answers him in Russian. He lays the receiver on the desk. It goes on talking. #id:so_no_order_1
{
- trusted_hungarian_army == "over":
    It went over, you told the girl with the ruled page. There's nobody left here to go over to. #id:so_no_order_8
- trusted_hungarian_army == "shifted":
    First on neither, you told the girl with the ruled page. This morning you'd be glad of a then. #id:so_no_order_9
- else:
    No order that it could stand, you told the girl with the ruled page. Today there's none at all. #id:so_no_order_10
}
"Well," he says. "The colonel isn't back. The ministry's not ours. So it's me." #who:pinter #id:so_no_order_2
{laci == "tokol":
    You ask about the drivers. He shakes his head. He doesn't know any more than you do. #id:so_no_order_3
  - else:
    Laci has his helmet on back to front. "Give us an order, then," he says. "You're the only one left." #id:so_no_order_4
}
* [Ask him for an order that you can repeat #id:so_no_order_order #src:utterly-interesting/017-resistance-ends-on-the-8th #src:hansard-1956/004-not-heard-of-since #basis:typical]
    He thinks. "Whoever wants to go home, goes now, and leaves his rifle in the crate. Whoever stays holds the gate until I say so. I will say so." You repeat it to him, word for word. #who:pinter #id:so_no_order_5
* [Ask who else there is to ask #id:so_no_order_who #src:libsoc-wiki/021-dead-and-army #src:hansard-1956/004-not-heard-of-since #basis:typical]
    He goes through them on his fingers: the minister, the staff, the ministry. He shows you the fist. "That's the chain of command," he says. #who:pinter #id:so_no_order_6
* [Take the roll, so that he knows who's here #id:so_no_order_list #src:utterly-interesting/017-resistance-ends-on-the-8th #src:kilian-voices/009-council-of-war-at-kilian #basis:typical #pass]
    Not half are here. You read the other names as well, since somebody may ask about them some day. It's very quiet while you do. #id:so_no_order_7
- -> gate_fire

=== gate_fire ===
# scene:soldier-gate-fire
# at:1956-11-04T11:00
# place:kilian
# diorama:kilian-gate
# sound:shots-far
# weather:smoke
# crowd:1
# note:The barracks is shelled. People are wounded; nothing is shown close.
# summary:Soviet tanks shell the barracks and the Corvin passage. You fight, carry, or hold the cellar.
{
  - guns == "corners":
    The tanks at the corners fire four times, as you count. Then the corners aren't there. #id:so_gate_fire_1
  - guns == "yard":
    The tanks are under their canvas. They burn in the yard, one after another, with their noses to the wall. #id:so_gate_fire_2
  - else:
    One tank gets out of the yard. What's left in there burns with its engine running. #id:so_gate_fire_3
}
They don't come near. They stay at the end of the road and take down the house, floor by floor. In between it rains paper. #id:so_gate_fire_4
Over the way, people say, an ultimatum has been refused. #id:so_gate_fire_5
* [Fire from behind the tank in the gate #id:so_gate_fire_fight #src:soviet-reports/005-zhukov-at-noon #src:prole-info/076-last-districts #src:soviet-reports/006-zhukov-at-nine #basis:typical]
    ~ shift(exposure, 8)
    ~ fought = true
    You fire a rifle from the crate at things made of iron. You see the sparks. The girl with the plaits lies at the other track. She tells you when to put down your head. #id:so_gate_fire_6
* [Carry the wounded down to the cellar #id:so_gate_fire_carry #src:statistics-1957/003-wounded-and-young #src:utterly-interesting/016-street-by-street #basis:typical]
    You go up eleven times. You carry them as men are carried in the pit, with their arms over your neck. To each of them you say: mind the step. #id:so_gate_fire_7
* [Go down and keep the cellar from falling #id:so_gate_fire_cellar #src:utterly-interesting/017-resistance-ends-on-the-8th #src:statistics-1957/002-where-they-died #basis:typical #pass]
    Beams, wedges, the cook's table. Each hit comes through the wall. Thirty people are looking at your hands. While there's work for them they don't shake. #id:so_gate_fire_8
- -> pinters_order

=== pinters_order ===
# scene:soldier-pinters-order
# at:1956-11-05T02:00
# place:kilian
# sound:cellar
# crowd:1
# note:The defence of the barracks ends. Fear; wounded people.
# summary:At night Sergeant Pintér gives his last order. The way out is through the cellars.
Two in the morning. The stairs are gone, and so is the first floor. Pintér comes down through the coal chute with the book under his arm. #id:so_pinters_order_1
{
  - cellar == "props":
    Your two October props still stand. #id:so_pinters_order_8
  - cellar == "chute":
    You once got forty men out that way. #id:so_pinters_order_9
}
{
  - motion == "spoke":
    He has looked for you first. #id:so_pinters_order_2
  - motion == "roof":
    "Ask me about this one too," he says. #who:pinter #id:so_pinters_order_10
  - else:
    Of the soldiers' council only he is left. #id:so_pinters_order_11
}
"Now I'm saying so," he says. "This is an order. Take off what you can and go home. Don't shoot any more. Keep alive." He doesn't know how to end it. "Dismissed." #who:pinter #id:so_pinters_order_3
He's staying himself. Somebody has to hand over the building. #id:so_pinters_order_4
* [Say: "Yes, Comrade Sergeant." And go #id:so_pinters_order_obey #src:utterly-interesting/017-resistance-ends-on-the-8th #src:un-a3592/008-officers-sent-to-tokol #basis:typical]
    "Not comrade," he says. "Not for some days now. Just Pintér." He gives you his hand. There's a ridge along it, from the Don. #who:pinter #id:so_pinters_order_5
* {prisoner != "given"} [Ask him for the book #id:so_pinters_order_book #src:un-a3592/008-officers-sent-to-tokol #src:statistics-1957/004-unburied #basis:typical]
    ~ has_book = true
    ~ shift(exposure, 6)
    All the names are in it, the receipts, the prisoners, the nights. "If they find it on me it's a list," he says. "On you, too." You take it. At least you know what is in it. #who:pinter #id:so_pinters_order_6
* {prisoner == "given"} [Ask him for the book #id:so_pinters_order_book_none #src:un-a3592/008-officers-sent-to-tokol #src:statistics-1957/004-unburied #basis:typical #locked:You gave up a key that he had put in your hand.]
* [Ask if two wouldn't be better for handing over #id:so_pinters_order_with #src:un-a3592/008-officers-sent-to-tokol #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical #pass]
    "For handing over, one will do," says Pintér. "One, they've got to feed." He turns you round by the shoulders like a recruit, till you are facing the wall. #who:pinter #id:so_pinters_order_7
- -> cellar_wall

=== cellar_wall ===
# scene:soldier-cellar-wall
# at:1956-11-05T03:10
# place:ix-district
# diorama:cellar
# sound:cellar
# crowd:1
# linking
# note:Flight through cellars during fighting. Nobody is hurt in this scene.
# summary:You break through cellar walls to reach the next house, where Aunt Rózsi lives.
The wall is brick, one course thick; you knock on it. Behind it is the next cellar, and after that another. There are seven of you, and a spade. You start at the height of your knee. #id:so_cellar_wall_1
{boy == "home":
    You think of Öcsi, at home. You hope that his mother has strong hands. #id:so_cellar_wall_2
    {entry == "held":
        And you hope that a certain page is still inside her dress. #id:so_cellar_wall_7
    }
  - else:
    Öcsi has come in at the last moment. "I've been relieved," he says. Nobody asks by whom. #id:so_cellar_wall_3
    {entry == "ears":
        You have to say everything to him on the right. #id:so_cellar_wall_8
    }
}
* [Go through first, with the lamp #id:so_cellar_wall_first #src:statistics-1957/002-where-they-died #src:utterly-interesting/016-street-by-street #basis:typical]
    You push the light in front of you. Coal, a pram, jars of plums. Then two slippers, and over them Aunt Rózsi, with a poker raised. "Oh, it's the carrots," she says. #who:rozsi #id:so_cellar_wall_4
* [Send the others ahead, and go last #id:so_cellar_wall_last #src:libsoc-wiki/012-no-command #src:utterly-interesting/016-street-by-street #basis:typical]
    You hold up the edge with your back while they crawl past between your feet. When you are through, it sits down behind you. On the other side stands Aunt Rózsi with a poker. #id:so_cellar_wall_5
* [Stop and listen before each stroke #id:so_cellar_wall_quiet #src:statistics-1957/002-where-they-died #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical #pass]
    It takes four times as long. But at the third cellar you hear boots over you, and a word in Russian. You leave that house out. In the next one stands Aunt Rózsi with a poker. #id:so_cellar_wall_6
- -> clothes

=== clothes ===
# scene:soldier-clothes
# at:1956-11-06T07:30
# place:ix-district
# diorama:empty-flat
# cue:door
# weather:overcast
# crowd:0
Aunt Rózsi opens a wardrobe on the second floor. The people have left, she waters their plants. There are three suits in it. You've never had one. #id:so_clothes_1
"The brown one," she says. "He'd lend it to you if he was asked." She looks at your uniform on the table. #who:rozsi #id:so_clothes_2
{
  - box == "dry":
    In the pocket are three notes. You lay them out, the driest on top. #id:so_clothes_9
  - box == "note":
    In the pocket is a ten-forint note. You lay it back. #id:so_clothes_10
  - else:
    A watch hangs inside the door. She sees you count it. #id:so_clothes_11
}
{
- trusted_hungarian_army == "over":
    The army went over, you told the girl. What's left of it here smells of smoke. #id:so_clothes_6
- trusted_hungarian_army == "shifted":
    First on neither side, you told the girl, and then on this. Now it's on a table. #id:so_clothes_7
- else:
    Each had to find his own side, you told the girl. For two days nobody has asked after yours. #id:so_clothes_8
}
* [Burn it all, boots as well #id:so_clothes_burn #src:utterly-interesting/023-silence #src:prole-info/076-last-districts #basis:typical]
    Foot-cloths burn well, the coat doesn't. The whole stairwell smells of army. She finds you a pair of ladies' galoshes with fur. #id:so_clothes_3
* [Burn it all except for the badge #id:so_clothes_badge #src:socialist-world/021-papers-and-flags #src:utterly-interesting/023-silence #basis:typical]
    ~ kept_badge = true
    ~ shift(exposure, 4)
    You pin it in the lining of the brown suit, under the arm. If anyone hugs you it'll prick him. #id:so_clothes_4
* [Have her sew it into the mattress #id:so_clothes_hide #src:utterly-interesting/023-silence #src:un-a3592/009-army-called-up-and-sent-home #basis:typical]
    ~ hid_uniform = true
    ~ shift(exposure, 6)
    "What for?" she asks. It's on your kit list, you tell her. You'd have to pay for it. She laughs until she's got to sit down, and then she does it, in small stitches. #who:rozsi #id:so_clothes_5
- -> hands

=== hands ===
# scene:soldier-hands
# at:1956-11-07T13:00
# place:ix-district
# diorama:bread-queue
# sound:tanks-far
# weather:smoke
# crowd:1
# note:Soldiers stop people in the street. Fear of arrest; nobody is hurt.
# summary:A Soviet patrol stops you and looks at your hands. You have to explain what you are.
It is the seventh of November, and on a ruin hangs a red flag. The fighters hung it there, so that the Russians can see whom they are firing at. #id:so_hands_1
A patrol stops you at the pump. They look at hands and shoulders, for the mark of a rifle. The young one turns yours over, and sees the blue specks. #id:so_hands_2
{
  - to_vasyl == "boot":
    You look at his boots, from habit. They match. #id:so_hands_8
  - to_vasyl == "asked":
    Vasyl had been told fascists. And these? #id:so_hands_9
  - else:
    You once guarded one like him, empty-handed. #id:so_hands_10
}
{fought:
    Your shoulder's blue as well, from the rifle. #id:so_hands_3
}
"Powder?" he asks his sergeant. You understand that much. #id:so_hands_4
* [Say "coal" in Russian. It's in lesson twelve #id:so_hands_coal #src:prole-info/074-appeals-to-soldiers #src:socialist-world/028-fresh-troops-and-suez #basis:typical]
    ~ pump = "berlin"
    He repeats it. He rubs your skin with a wet thumb. Then he asks you, in a low voice, which part of Berlin this is. #id:so_hands_5
* [Hold out both buckets, and say nothing #id:so_hands_bucket #src:hansard-1956/006-seventh-of-november #src:utterly-interesting/016-street-by-street #basis:typical]
    ~ pump = "boots"
    Water runs over his boots. He jumps back, and for one moment he's seventeen. The sergeant waves you on with his gun, tiredly. #id:so_hands_6
* [Say the sentence that Vasyl taught you #id:so_hands_vasyl #src:prole-info/047-no-hatred-of-soldiers #src:prole-info/074-appeals-to-soldiers #basis:typical #pass]
    ~ pump = "bucket"
    "My father is in a mine." It's Ukrainian, and it's true. The sergeant pushes up his cap. He answers with a whole speech. You catch the word "mother". Then he carries one of your buckets as far as the door. #id:so_hands_7
- -> the_poster

=== the_poster ===
# scene:soldier-the-poster
# at:1956-11-09T10:00
# place:ix-district
# diorama:bread-queue
# sound:bread-queue
# weather:overcast
# crowd:2
You stand at the baker's, between a lady with a pram full of coal and a man with his arm in a curtain. #id:so_the_poster_1
On the wall is a poster, still wet. The Minister of the Armed Forces calls upon all soldiers to report to their units. It's signed: Münnich. Next to it is another one, typed: wanted, premier, no backbone. #id:so_the_poster_2
{laci == "here":
    "Report to what?" says Laci, in a hotel porter's coat. "It's fallen down." #id:so_the_poster_3
    {shelf:
        "The shelf's still up, though. I looked." #who:laci #id:so_the_poster_8
    }
  - else:
    You'd ask Laci what he makes of it. #id:so_the_poster_4
}
* [Read the first one to the end. It is an order #id:so_the_poster_exact #src:un-a3592/009-army-called-up-and-sent-home #src:prole-info/091-posters #basis:typical]
    It gives dates: from the eighth to the tenth. It doesn't say what happens on the eleventh. You look for that for a long time. "Don't move your lips, son," says the man in the curtain. #who:man-in-curtain #id:so_the_poster_5
* [Read the second one out loud, for those behind #id:so_the_poster_second #src:prole-info/091-posters #src:statistics-1957/005-why-the-count-may-be-low #basis:typical]
    ~ shift(exposure, 3)
    A whole queue tries not to laugh, with tanks at the corner. Then the bread comes, and you all stop at once. #id:so_the_poster_6
* [Keep your eyes on the bread #id:so_the_poster_home #src:un-a3592/009-army-called-up-and-sent-home #src:prole-info/049-food-convoys #basis:typical]
    It's maize, mostly. It is still warm. The woman who gives it out looks at your haircut, then at the suit. "You'll want to let that grow," she tells you. #who:baker-woman #id:so_the_poster_7
- -> last_line

=== last_line ===
# scene:soldier-last-line
# at:1956-11-12T19:00
# place:ix-district
# diorama:empty-flat
# sound:kitchen-night
# weather:overcast
# crowd:0
{has_book:
    Pintér's book lies on Aunt Rózsi's table. There are four empty pages at the back. #id:so_last_line_1
- else:
    On Aunt Rózsi's table lies your old pass, with everything on the back of it, in order. #id:so_last_line_2
}
Yesterday the radio said that it's finished. So there has to be a last line, with a date. You rule one. #id:so_last_line_3
{
  - sunday == "word":
    It begins with what Nagy said, as far as you got it. #id:so_last_line_8
  - sunday == "woken":
    It begins: woken, four; on leave, one. #id:so_last_line_9
  - else:
    It begins: from everywhere that there's a road. #id:so_last_line_10
}
"Put the sixth," says a neighbour. "After that there wasn't a cartridge in this street." The eighth, says her husband. With an ear on the rail, says Gulyás, you could hear Csepel until yesterday. #id:so_last_line_4
* [The eighth: since then there's been nobody to give an order #id:so_last_line_eighth #src:utterly-interesting/017-resistance-ends-on-the-8th #src:daily-history/023-kadar-consolidates #basis:typical #weigh:end-of-fighting]
    ~ trusted_end_of_fighting = "eighth"
    "Then who was shooting on the ninth?" asks Aunt Rózsi. People, you say. She looks at your ruler for some time. #who:rozsi #id:so_last_line_5
* [The eleventh: it's over when the last one is quiet #id:so_last_line_eleventh #src:prole-info/076-last-districts #src:libsoc-wiki/020-four-november #basis:typical #weigh:end-of-fighting]
    ~ trusted_end_of_fighting = "eleventh"
    Gulyás takes off his cap for that. You write: 11 November, Csepel, by ear. It looks odd in the column, and you leave it. #id:so_last_line_6
* [Leave the date open. It hasn't been handed over to anyone #id:so_last_line_open #src:socialist-world/029-strikes-after-defeat #src:prole-info/078-provinces-resist #basis:typical #weigh:end-of-fighting]
    ~ trusted_end_of_fighting = "open"
    "You can't leave it open," says Gulyás. "Things get in." In the hills round Pécs they're still at it, he's heard, from a down train. You leave a finger's breadth. #who:gulyas #id:so_last_line_7
- -> goods_wagons

=== goods_wagons ===
# scene:soldier-goods-wagons
# at:1956-11-15T22:00
# place:budapest
# diorama:rail-yard
# sound:rail-yard-night
# weather:fog
# crowd:0
# note:Prisoners in closed wagons are heard, and railwaymen try to hinder the train. Fear; no violence.
# summary:At a goods station you hear knocking from closed wagons. You pick up a note and have to decide what to believe about the deportations.
Gulyás needs someone at night who doesn't talk. So you walk along a goods train with a lamp, and tap the wheels. From the fifth wagon somebody taps back. #id:so_goods_wagons_1
{
  - columns == "both":
    For the left-hand column, you think. This you hear yourself. #id:so_goods_wagons_6
  - columns == "guard":
    One of the men with hammers wears a greatcoat a size too wide. He knows you. #id:so_goods_wagons_7
  - else:
    In October a man was certain of a knocking under a square. This you hear. #id:so_goods_wagons_8
}
It's pit knocking: three, and three, and three. Through a crack comes a page with four names on it and streets. Thousands have been taken, people say. Only those caught with guns, say others. Some say it's a tale. #id:so_goods_wagons_2
* [Believe that it's thousands, of anyone who's young #id:so_goods_wagons_thousands #src:prole-info/090-flight-and-deportations #src:un-a3592/014-leaflet-on-deportations #basis:documented #weigh:deportations]
    ~ trusted_deportations = "thousands"
    The train is long, and there have been many nights. It's too long for those who were caught with guns. Öcsi would fit in there. #id:so_goods_wagons_3
* [Believe what is on the page: four, and what others have seen #id:so_goods_wagons_hundreds #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:soviet-reports/007-serov-counts-prisoners #basis:documented #weigh:deportations]
    ~ trusted_deportations = "counted"
    Four names. With Gulyás's other pages it's sixty-one, each with a street. That's as far as you know. #id:so_goods_wagons_4
* [Say that you can't tell what's in a closed wagon #id:so_goods_wagons_unknown #src:un-a3592/015-how-deportations-were-examined #src:prole-info/090-flight-and-deportations #basis:documented #weigh:deportations #pass]
    ~ trusted_deportations = "unknown"
    Somebody's knocking in there, and he learned it in a pit. That much you can report. You answer with the hammer: three, three, three. Inside it goes quiet, as when men listen. #id:so_goods_wagons_5
- -> four_names

=== four_names ===
# scene:soldier-four-names
# at:1956-11-15T22:40
# place:budapest
# sound:rail-yard-night
# linking
# note:Railwaymen try to hinder a train of prisoners. No violence is shown.
# summary:You and Gulyás decide what to do about the train and the note.
Gulyás holds the page to his lamp. "They leave at eleven," he says. "Up the line our people have taken out two rails." #who:gulyas #id:so_four_names_1
"And then?" #id:so_four_names_2
"Then they'll put in two rails. But by daylight. They like to travel at night." #who:gulyas #id:so_four_names_3
{laci == "tokol":
    At each wagon you say a name against the boards. Nobody answers to Laci. #id:so_four_names_4
}
* [Take the names to the four streets, tomorrow #id:so_four_names_streets #src:un-a3592/015-how-deportations-were-examined #src:soviet-reports/008-children-at-uzhgorod #basis:composite]
    ~ note_names = "streets"
    ~ shift(exposure, 4)
    The first door is opened by a woman with flour on her hands. You say the name. She doesn't cry. She asks you what you are owed. At the third there's only a cat. #id:so_four_names_5
* [Loosen a coupling, two wagons from the end #id:so_four_names_bolt #src:prole-info/090-flight-and-deportations #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #basis:composite]
    ~ note_names = "coupling"
    ~ shift(exposure, 8)
    It takes all that you've got. When the train pulls out two wagons stay standing in the fog. There was flour in one, Gulyás tells you later. In the other there were nineteen. #id:so_four_names_6
* [Give the page to Gulyás, and go on tapping wheels #id:so_four_names_silent #src:time-1956/005-serovs-trains #src:soviet-reports/008-children-at-uzhgorod #basis:typical #pass]
    ~ note_names = "wheels"
    He folds it into his cap with the rest; a student goes round the streets with them. You go on along the train. Three wheels are cracked, and you don't report it. #id:so_four_names_7
- -> empty_street

=== empty_street ===
# scene:soldier-empty-street
# shared:silent-hour
# at:1956-11-23T14:00
# place:kilian
# diorama:silent-hour
# sound:silent-hour
# weather:overcast
# crowd:0
From two to three nobody is to go out; it's been passed on by mouth. #id:so_empty_street_1
From behind Aunt Rózsi's curtain you see Üllői út from one end to the other, with the gate you stood in. Not a soul. #id:so_empty_street_2
Two Soviet soldiers stand at the corner. One of them takes off his glove, and puts it on again. #id:so_empty_street_3
{
  - pump == "berlin":
    The other once asked you about Berlin. #id:so_empty_street_10
  - pump == "boots":
    The other once jumped back from your bucket. #id:so_empty_street_11
  - else:
    The other once carried your bucket. #id:so_empty_street_12
}
{
  - watch == "counted":
    Your longest silence was two hundred and eleven. #id:so_empty_street_13
  - watch == "listened":
    You listen, as in the fog. Nobody sings. #id:so_empty_street_14
  - else:
    In your head you sing the second verse. #id:so_empty_street_15
}
{
  - trusted_soviet_withdrawal_october == "leaving":
    By the end of January, you had believed. #id:so_empty_street_4
  - trusted_soviet_withdrawal_october == "coming":
    Gulyás's list had their kitchens on it. #id:so_empty_street_5
  - else:
    Some went and some came. These came. #id:so_empty_street_6
}
* [Count the minutes #id:so_empty_street_watch #src:prole-info/092-silent-hour #src:council-minutes/003-sixty-men-call-a-strike #basis:documented]
    Sixty. At three there's one sound first: a shutter. Then a door, a bucket, a child. You set your own bucket down on the landing, hard, so that it's one more. #id:so_empty_street_7
* [Write to Anna in the hour #id:so_empty_street_letter #src:prole-info/092-silent-hour #src:prole-info/080-salgotarjan-november #basis:typical]
    DEAR ANNA, you write, in capitals, AT THIS MOMENT NOTHING IS HAPPENING HERE. IT'S VERY WELL DONE. You don't write where you are. She'll know by the pencil that it's you. #id:so_empty_street_8
* [Look at the gate #id:so_empty_street_gate #src:prole-info/092-silent-hour #src:kilian-voices/007-photograph-of-the-gate #basis:typical]
    You look at it for an hour. You were ordered to hold it, and no one has said until when. Under the arch a guard moves, in a new jacket. #id:so_empty_street_9
- -> crossroads

=== crossroads ===
# scene:soldier-crossroads
# at:1956-11-24T07:00
# place:ix-district
# diorama:empty-flat
# sound:kitchen-night
# crowd:0
The people of the wardrobe are coming back. Aunt Rózsi doesn't say that you have to go. #id:so_crossroads_1
{
  - rozsi == "pot":
    "You've carried my pot," she says. "That doesn't wear off." #who:rozsi #id:so_crossroads_10
  - rozsi == "pay":
    For the fare she gives you back your pay. #id:so_crossroads_11
  - else:
    She fills your bowl to the brim. #id:so_crossroads_12
}
{
  - laci == "here" && drew_lots:
    Laci has his finger on the left-hand edge of a map. "Come," he says. "You needn't talk. I'll talk." #id:so_crossroads_2
  - laci == "here":
    Laci has his finger on the left-hand edge of a map. He doesn't say come. He asks you which way you're looking. #id:so_crossroads_13
  - shelf:
    Across the road you can see Laci's bed and yours, without a wall. The shelf over them hangs quite straight. #id:so_crossroads_14
  - else:
    Across the road you can see Laci's bed, without a wall. #id:so_crossroads_3
}
On the table lie Gulyás's timetable and a letter in small type. Beside them are the name of a hill, from the girl with the plaits, and the poster. #id:so_crossroads_4
{
  - telephone == "rope":
    The letter says of everything: not properly done. #id:so_crossroads_15
  - telephone == "father":
    Its last line asks about foot-cloths. #id:so_crossroads_16
  - else:
    It begins: what are you wearing? #id:so_crossroads_17
}
* [Home, to the kitchen and the pit #id:so_crossroads_pit #src:prole-info/080-salgotarjan-november #src:prole-info/064-salgotarjan-and-pecs #basis:typical #to:salgotarjan]
    ~ way = "pit"
    FATHER SAYS THE PIT IS WAITING BUT NOT FOR WHOM, Anna has written. You know what to do in a pit. #id:so_crossroads_5
* [West, with Gulyás's timetable #id:so_crossroads_border #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #to:western-border]
    ~ way = "border"
    Nobody's ordered it. Aunt Rózsi gives you a hard-boiled egg. "You'll be neutral there," she says, without a smile. #who:rozsi #id:so_crossroads_6
* [Up into the hills, to those who haven't stopped #id:so_crossroads_hills #src:prole-info/078-provinces-resist #src:socialist-world/029-strikes-after-defeat #basis:typical #to:nograd]
    ~ way = "hills"
    It's on the way home, and they have a stove. You'll see what orders they've got. #id:so_crossroads_7
* [To the barracks again, and report #id:so_crossroads_barracks #src:un-a3592/009-army-called-up-and-sent-home #src:un-a3592/010-officers-declaration #basis:typical #to:kilian]
    ~ way = "barracks"
    You were called, and never answered. "I'd like it in writing," you say. "They'll give it to you in writing," says Aunt Rózsi. #who:rozsi #id:so_crossroads_8
* {leave_slip} [Home, on the slip that Pintér signed #id:so_crossroads_slip #src:un-a3592/009-army-called-up-and-sent-home #src:prole-info/064-salgotarjan-and-pecs #basis:typical #to:salgotarjan]
    ~ way = "pit"
    From 4 November, it says, with no date for the end. You smooth out the stamp. It's the only valid paper in the room. #id:so_crossroads_9
* {not leave_slip} [Home, on a leave slip #id:so_crossroads_slip_none #src:un-a3592/009-army-called-up-and-sent-home #src:prole-info/064-salgotarjan-and-pecs #basis:typical #locked:On 3 November you did not ask Pintér to sign one.]
- -> farewell

=== farewell ===
# scene:soldier-farewell
# chapter-end:without-uniform
# at:1956-11-24T08:00
# place:ix-district
# diorama:empty-flat
# cue:stairs
# linking
You wash your cup and put it back. #id:so_farewell_1
{exposure >= 60:
    If anyone asks you about this autumn, it will take some time. #id:so_farewell_2
}
Aunt Rózsi has taken the suit in twice. #id:so_farewell_3
{
  - way == "barracks":
    You're going sixty metres. #id:so_farewell_4
  - way == "border":
    You're going west, where you don't know a soul, and no one knows you by your thumbs. #id:so_farewell_5
  - way == "hills":
    You are going to have a look. #id:so_farewell_6
  - else:
    You're going home. #id:so_farewell_7
}
{laci == "here" && way != "border":
    Laci left at six for the left-hand edge, whistling. #id:so_farewell_8
}
{has_book:
    The book goes under your shirt. It has got everybody in it. #id:so_farewell_9
}
{
- trusted_end_of_fighting == "eighth":
    The eighth, you wrote. Since then you've had nobody's order. #id:so_farewell_16
- trusted_end_of_fighting == "eleventh":
    The eleventh, you wrote. It still wakes you. #id:so_farewell_17
- else:
    Under your ruled line there's still some paper. #id:so_farewell_18
}
{
  - trusted_deportations == "thousands":
    You keep away from the stations, like everyone who's young. #id:so_farewell_10
  - trusted_deportations == "counted":
    Sixty-one, you say over to yourself, and the first four streets. #id:so_farewell_11
  - else:
    You still can't say how many hands it was that knocked. #id:so_farewell_12
}
{
  - prisoner == "guarded":
    In this town there's a driver of the ÁVH who owes you something. #id:so_farewell_13
  - prisoner == "given":
    In this town somebody will ask about a driver. You know where the line is written. #id:so_farewell_14
}
{
  - note_names == "streets":
    Four streets here know your face. #id:so_farewell_19
  - note_names == "coupling":
    You don't know one of the nineteen. #id:so_farewell_20
  - else:
    Three cracked wheels have gone east. #id:so_farewell_21
}
* [Tell Aunt Rózsi your real name, and go #id:so_farewell_out #src:daily-history/023-kadar-consolidates #src:utterly-interesting/023-silence #basis:typical]
    "Bodnár Mihály," you say. "I know," she says. "It was in your collar." She looks left and right for you. #who:rozsi #id:so_farewell_15
- -> fork

=== fork ===
{
  - way == "barracks":
    -> b_gate
  - way == "border":
    -> w_train
  - way == "hills":
    -> h_camp
  - else:
    -> p_road
}

=== b_gate ===
# scene:soldier-b-gate
# at:1956-11-24T08:40
# place:kilian
# diorama:kilian-gate
# sound:tram-street
# weather:overcast
# crowd:1
# note:A soldier gives himself up and is questioned. What follows may be prison, deportation or death; none of it is shown.
# summary:You report at the barracks. A former acquaintance sits at the captain's desk.
There's a Soviet sentry at the gate, and a Hungarian one in a padded jacket with no badges at all. You say your name, rank and company. They look at the brown suit. #id:so_b_gate_1
{gave_name:
    One has the name on a slip already: he telephoned the ministry once, it says. #id:so_b_gate_8
}
The padded one leads you in under the arch. At the height of your shoulder someone has scratched crosses in the wall, and numbers. 211, it says. #id:so_b_gate_2
{watch == "counted":
    That one is yours. #id:so_b_gate_7
}
"Why've you come?" he asks, as if he really wanted to know. #id:so_b_gate_3
* ["I was called up. From the eighth to the tenth." #id:so_b_gate_called #src:un-a3592/009-army-called-up-and-sent-home #src:un-a3592/010-officers-declaration #basis:typical]
    ~ came_for = "called"
    "It's the twenty-fourth." You tell him that you couldn't get through. Sixty metres, he says, not unkindly. #id:so_b_gate_4
* ["I want a discharge, with a stamp." #id:so_b_gate_paper #src:un-a3592/009-army-called-up-and-sent-home #src:un-a3592/008-officers-sent-to-tokol #basis:typical]
    ~ came_for = "paper"
    "So does everybody." He drops his voice. "Most of the army's had one. We make them nervous." He brings you upstairs. #id:so_b_gate_5
* ["I'm looking for Sergeant Pintér." #id:so_b_gate_pinter #src:un-a3592/008-officers-sent-to-tokol #src:council-documents/002-maleter-must-be-free #basis:typical #pass]
    ~ came_for = "pinter"
    "He handed over the building," he says. "With a list of the broken windows. They took him to Tököl, with the officers. He asked for a receipt." #id:so_b_gate_6
- -> b_desk

=== b_desk ===
# scene:soldier-b-desk
# at:1956-11-24T09:00
# place:kilian
# diorama:empty-flat
# cue:typewriter-carriage
# crowd:0
# note:An interrogation. No violence.
# summary:You are questioned about October. What you did with a prisoner matters now.
Rónai's desk has been mended with wire. Behind it a strange major with a form asks where you were from the twenty-third to the eleventh, day by day. #id:so_b_desk_1
{
  - came_for == "called":
    Sixty metres, he has put at the top. #id:so_b_desk_13
  - came_for == "paper":
    The box for a discharge is empty. #id:so_b_desk_14
  - else:
    Beside it lies the list of broken windows. #id:so_b_desk_15
}
{
- trusted_end_of_fighting == "eighth":
    Your own line is the eighth. #id:so_b_desk_10
- trusted_end_of_fighting == "eleventh":
    It's the same last day as in yours. #id:so_b_desk_11
- else:
    You'd left yours open. #id:so_b_desk_12
}
{
  - prisoner == "guarded":
    On the window sill, in a new padded jacket, sits Kelemen. "That's him," he says. "He read them an order out of his empty hand." #id:so_b_desk_2
  - prisoner == "away":
    On the window sill, in a new padded jacket, sits Kelemen. He looks at you, and then at the ceiling. "Never saw him," he says. #id:so_b_desk_3
  - else:
    "There was a driver in your tool store," says the major. "Kelemen. Who had the key?" #id:so_b_desk_4
}
"We're forming a new force," says the major. "Reliable people. You'll sign here. And here you'll write me the names of the others." #id:so_b_desk_5
* [Don't sign. Say that you'd like to be discharged #id:so_b_desk_refuse #src:un-a3592/010-officers-declaration #src:council-documents/002-maleter-must-be-free #basis:composite]
    ~ desk = "refused"
    The paper foresees this. There's a line for it: those who disagree. He hadn't thought that anyone would find it. "Cross out what doesn't apply," he reads, and lends you his own pen. #who:major #id:so_b_desk_6
* [Sign nothing, and give no names #id:so_b_desk_names #src:un-a3592/008-officers-sent-to-tokol #src:daily-history/022-recriminations-and-flight #basis:typical #pass]
    ~ desk = "silent"
    "You've a good memory, they tell me," says the major. You have. You know all of them, with rank and bed. You read the form from the top to the bottom, and then from the bottom up. #id:so_b_desk_7
* [Tell him that it's all written down, as it was #id:so_b_desk_book #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/020-punishment #basis:typical]
    ~ desk = "book"
    {has_book:
        You lay the book on his desk. There's nothing in it that isn't true. He opens it as though there was a mouse in it. #id:so_b_desk_8
      - else:
        "Then where's this book?" You don't know. You say what was in it instead, by heart. He can't write as fast as that. #id:so_b_desk_9
    }
- -> b_night

=== b_night ===
# scene:soldier-b-night
# at:1956-11-24T20:30
# place:kilian
# diorama:cellar
# sound:cellar
# crowd:0
# note:A prisoner waits in a cellar and may try to leave. Fear.
# summary:You are locked in the tool store for the night and decide whether to wait or go.
For the night they put you in the tool store, of all places. There's a cold draught at the back, where a board's loose. #id:so_b_night_1
In the next room two men are talking about a train. At nine the guard changes. From nine till five past nine there's no one between here and the wash-room corner. #id:so_b_night_2
Outside there's a curfew. Whoever's on the road after dark gets shot at. It's printed on a poster. #id:so_b_night_3
* [Wait. You came in order to have it in writing #id:so_b_night_wait #src:un-a3592/008-officers-sent-to-tokol #src:daily-history/022-recriminations-and-flight #basis:typical #pass]
    ~ night = "wait"
    You sleep on the boards, where Kelemen sat. At six they open the door. You've put your boots side by side. #id:so_b_night_4
* [Loosen the board at nine, and go #id:so_b_night_board #src:hansard-1956/006-seventh-of-november #src:prole-info/099-long-repression #basis:typical]
    ~ night = "board"
    It gives on the third push. You lay it aside so that the next one won't trip over it. The yard's white: the first snow. Every step that you take from now on will show. #id:so_b_night_5
* [Knock, and ask if you may go #id:so_b_night_knock #src:council-documents/002-maleter-must-be-free #src:un-a3592/009-army-called-up-and-sent-home #basis:typical]
    ~ night = "knock"
    The guard is the padded one. "Go where?" he says. He hasn't any order about it, and scratches his head under the cap. He goes off to ask, and leaves the door open behind him. You wait for the answer. #id:so_b_night_6
- -> b_fork

=== b_fork ===
{
- night == "board":
    -> b_last_gate
- desk == "silent":
    -> b_wagon
- desk == "book":
    -> b_trial
- else:
    -> b_refused
}

=== b_last_gate ===
# scene:soldier-b-last-gate
# at:1956-11-24T21:05
# place:kilian
# diorama:kilian-gate
# sound:silent-hour
# weather:snow
# crowd:0
# note:Danger of death. It is not shown.
# summary:At night you go out through the gate.
Snow, and not one footprint. Between you and Aunt Rózsi's door there are the arch and sixty metres of road. There's a light in her window. She isn't supposed to have a light. #id:so_b_last_gate_1
You stand under the arch, with your hand on the iron. It's very cold. This is where you were told to stand a month ago. #id:so_b_last_gate_2
Somewhere to the left a boot creaks. #id:so_b_last_gate_3
* [Go across at a walk, as if you were carrying soup #id:so_b_last_gate_walk #src:hansard-1956/006-seventh-of-november #src:prole-info/099-long-repression #basis:typical]
    ~ last_way = "walk"
    You walk with your arms a little way from your sides. You don't hurry. There's a shout, in two languages. You know the answer in both. #id:so_b_last_gate_4
* [Run #id:so_b_last_gate_run #src:hansard-1956/006-seventh-of-november #src:utterly-interesting/016-street-by-street #basis:typical]
    ~ last_way = "run"
    A pit lad doesn't run. You think of that on the way, at about the tram line. Then you think of the rule about soup. #id:so_b_last_gate_5
* [Stay under the arch, until the boot has gone #id:so_b_last_gate_wait #src:prole-info/099-long-repression #src:un-a3592/008-officers-sent-to-tokol #basis:typical #pass]
    ~ last_way = "arch"
    You count up to two hundred and eleven. It's quiet. Then you step out, and at that moment the moon does as well. #id:so_b_last_gate_6
- -> e_gate

=== e_gate ===
# scene:soldier-e-gate
# ending:killed-at-the-gate
# title:Told by Laci
# at:1957-04-28T16:00
# place:salgotarjan
# diorama:kitchen-radio
# sound:kitchen-night
# weather:clear
# note:The death of the person you play is told. It is not shown.
# summary:Laci comes to Salgótarján in April and tells the family how Mihály died.
He can't tell you this himself, so I'm telling it. I am Laci Kerekes. I've come on the morning train with his comb. #id:so_e_gate_1
{laci == "tokol":
    They let me go in April with a shaven head. Nobody's told me why I was in there, or why I'm out. #id:so_e_gate_2
  - else:
    I was on the way to Austria when I heard it. I turned round at Győr. #id:so_e_gate_3
}
Mihály Bodnár lay in the snow on Üllői út, with his hands open. He'd nothing in them. Aunt Rózsi went out and got him, in the curfew, with a tablecloth. Nobody shot at her. #fate:mihaly #id:so_e_gate_4
{
  - last_way == "walk":
    She'd seen him from the window. He went at a walk, she says, like somebody with a full pot. #id:so_e_gate_7
  - last_way == "run":
    She'd seen him from the window. He ran. He told me once that a pit lad doesn't. #id:so_e_gate_8
  - else:
    She'd seen him from the window. He stood under the arch for a long time first, and his lips were moving. #id:so_e_gate_9
}
Sergeant Pintér came home in the spring. He asked for Mihály's pay book, and filled in the line. #fate:pinter #id:so_e_gate_5
Anna wanted to know exactly. I told her: sixty metres, and he did forty. She typed it. #fate:anna #id:so_e_gate_6
-> END

=== b_refused ===
# scene:soldier-b-refused
# at:1956-11-25T10:00
# place:kilian
# diorama:kilian-gate
# cue:rubber-stamp
# weather:snow
# crowd:0
# note:A man is released under threat. No violence.
# summary:Your refusal is put on paper, and you are sent away.
In the morning the major has counted them. Out of a company, eleven have signed. He's got more refusals than forms. #id:so_b_refused_1
{held_flag:
    In your file lies a photograph: a soldier with a flag, chin up, the sky through the hole. #id:so_b_refused_5
}
"You'll get no work," he says. "Not in a town. You will report every week. And if I ever read your name again, it'll be the last time that it's spelled right." He stamps it. You've got it in writing. #id:so_b_refused_2
* [Thank him, and read it through before you go #id:so_b_refused_thank #src:un-a3592/010-officers-declaration #src:prole-info/099-long-repression #basis:typical]
    There's a mistake in your date of birth. He corrects it, and puts his initials. He's quite red. He blows on the ink until it is dry. #who:major #id:so_b_refused_3
* [Ask where you can ask about Sergeant Pintér #id:so_b_refused_pinter #src:council-documents/002-maleter-must-be-free #src:un-a3592/008-officers-sent-to-tokol #basis:typical #pass]
    ~ asked_tokol = true
    "Nowhere." All the same he writes something on a slip and pushes it across. Tököl, it says, in capitals. You fold it into your pay book. #who:major #id:so_b_refused_4
- -> e_refused

=== e_refused ===
# scene:soldier-e-refused
# ending:list-refused
# title:Those Who Disagree
# at:1957-09-01T05:00
# place:nograd
# diorama:salgotarjan
# sound:march-steps
# weather:clear
You carry bricks for a village school. Once a week you walk nine kilometres to a desk and say your name. #id:so_e_refused_1
{snow_way:
    When it snowed you folded the foot-cloths the second way, and came with dry feet. The man at the desk asked to see how. #id:so_e_refused_11
}
{hid_uniform:
    Your greatcoat lies in a mattress in Budapest. Someone's sleeping on it, and doesn't know. #id:so_e_refused_2
}
Mihály Bodnár didn't sign. In the file it says: disagrees. It's the only time that anyone in an office has put down what he said. #fate:mihaly #id:so_e_refused_3
{laci == "tokol":
    Laci came back in April with a shaven head. He talks less. He still loses no bricks. #fate:laci #id:so_e_refused_4
  - else:
    Laci sends cards from a town with a lake. He always asks what you're wearing. #fate:laci #id:so_e_refused_5
}
Sergeant Pintér was let go in the summer. He grows melons in Makó, and has taught the children foot-cloths. #fate:pinter #id:so_e_refused_6
{asked_tokol:
    A card had reached him at Tököl, in capitals. He'd had nothing else to read, he says, and it was correct. #fate:pinter #id:so_e_refused_9
  - else:
    On your paper the date of birth is right, with a major's initials. You show it each week before they ask. #id:so_e_refused_10
}
{boy == "home":
    Öcsi is fourteen, and apprenticed to a baker. #fate:ocsi #id:so_e_refused_7
  - else:
    Öcsi is in a home for the young. He writes that there is a proper relief there, every eight hours. #fate:ocsi #id:so_e_refused_8
}
-> END

=== b_trial ===
# scene:soldier-b-trial
# at:1956-11-25T10:00
# place:budapest
# diorama:empty-flat
# sound:typing-night
# cue:typewriter-carriage
# weather:snow
# crowd:1
# note:Arrest and the prospect of a trial. No violence.
# summary:You are taken before a military prosecutor, who uses your own exact words.
They take you to a building with parquet. A captain of the military court has you say it all aloud, the whole autumn, so that the typist can keep up. You notice that she's crying. It doesn't slow her down. #id:so_b_trial_1
"It's a model report," he says. "I could hang half of a battalion with it." He seems to be sorry. "Is there anything you'd like to change?" #id:so_b_trial_2
* ["No. It was so." #id:so_b_trial_no #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/020-punishment #basis:typical]
    He looks at you as Laci used to. "Not even the roof?" Not even that. He screws the top on his pen. "You should've been a surveyor," he says. #who:court-captain #id:so_b_trial_3
* ["Yes. Take out the names, and put mine for all of them." #id:so_b_trial_names #src:daily-history/022-recriminations-and-flight #src:prole-info/099-long-repression #basis:typical #pass]
    ~ one_name = true
    The typist stops. It's not possible, says the captain, thirty-four men in one place. You tell him that there was room: we were thin. He takes out some. You don't know which. #who:court-captain #id:so_b_trial_4
- -> e_trial

=== e_trial ===
# scene:soldier-e-trial
# ending:court-martial
# title:A Model Report
# at:1957-03-18T09:00
# place:budapest
# diorama:council-hall
# sound:tram-street
# weather:overcast
It took eleven minutes. You'd have thought that a thing with so many hours in it would take longer. #id:so_e_trial_1
{
  - stopped == "tell":
    The officer's page from the road lay before them as well. It broke off at the coal chute. #id:so_e_trial_11
  - stopped == "name":
    On the officer's page from the road stood three words, and a fourth one, struck out: dismissed. #id:so_e_trial_12
}
{held_flag:
    The first exhibit was a photograph: a soldier with a flag, chin up, the sky through the hole. #id:so_e_trial_10
}
Mihály Bodnár got six years, and served four. In prison he was the librarian. The books were in order. #fate:mihaly #id:so_e_trial_2
{
  - prisoner == "guarded":
    Kelemen gave evidence for you. It cost him his padded jacket. He drives a bread van. #fate:kelemen #id:so_e_trial_3
  - prisoner == "away":
    Kelemen said again that he'd never seen you. It was the best that he could do. #fate:kelemen #id:so_e_trial_4
  - else:
    About Kelemen the court asked who had held the key. You told them. #fate:kelemen #id:so_e_trial_5
}
{one_name:
    Of thirty-four names twelve were left in the judgment. One of the others has been to see Anna, with half a pig. #id:so_e_trial_8
  - else:
    The judgment has thirty-four names in it, each with rank and bed. Some of those men were fetched that spring, and some were not. #id:so_e_trial_9
}
Sergeant Pintér was in the corridor as a witness. He'd put on a tie. "Short," he said as you went by. #fate:pinter #id:so_e_trial_6
Anna has typed the judgment, seven copies. She found four mistakes. #fate:anna #id:so_e_trial_7
-> END

=== b_wagon ===
# scene:soldier-b-wagon
# at:1956-11-25T03:00
# place:budapest
# diorama:rail-yard
# sound:rail-yard-night
# weather:snow
# crowd:0
# note:Deportation in a closed wagon. Fear; no violence is shown.
# summary:You are put on a goods train to the east with other prisoners. You let those outside know that you are there.
Nobody's given it to you in writing. At three at night they load you, in the snow. You're in the fifth wagon, or that's how you count it. There's straw in it, and forty people. Most are younger than you. #id:so_b_wagon_1
"Where to?" asks a boy of fifteen. East, you tell him. You can hear the points. #id:so_b_wagon_2
There's a crack beside the door. Someone has a stub of pencil. You have your pay book. #id:so_b_wagon_3
* [Tear out the line for the rifle, and write on it #id:so_b_wagon_note #src:soviet-reports/008-children-at-uzhgorod #src:un-a3592/015-how-deportations-were-examined #basis:documented]
    ~ threw_note = true
    BODNÁR SALGÓTARJÁN PIT OFFICE. ALIVE. EAST. There's just enough room. You push it out at a bend, where the gangs are, and hear it go. #id:so_b_wagon_4
* [Write everyone's name, as small as you can #id:so_b_wagon_all #src:soviet-reports/008-children-at-uzhgorod #src:time-1956/005-serovs-trains #basis:documented]
    ~ threw_note = true
    Forty names on six pages. You write with your nose on the paper. The boy of fifteen dictates, and holds the match. He's got a list in his head before you ask him. He was a monitor. #id:so_b_wagon_5
* [Knock on the boards: three, three, three #id:so_b_wagon_knock #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:un-a3592/014-leaflet-on-deportations #basis:typical #pass]
    You do it at each stop, until your knuckles are raw. At Szolnok somebody taps back, on the wheel, with a hammer. It's three, and three, and three. The whole wagon holds its breath. #id:so_b_wagon_6
- -> e_wagon

=== w_caught ===
# scene:soldier-w-caught
# at:1956-11-27T05:10
# place:western-border
# diorama:border
# sound:lorry-ride
# weather:fog
# crowd:0
# note:Arrest at the border. Fear; no violence is shown.
# summary:A patrol stops you near the border. You are put on a lorry, and then on a train.
A lamp, a dog, a word. They're Soviet soldiers, very young, with ice on their first moustaches. They have you sit down on the lorry, between a dentist and two schoolboys. #id:so_w_caught_1
The schoolboys say they were only looking for mushrooms. In November, says the dentist. In the end they let the dentist go, because he's old. You are put with those who are not. After two days of cellars there's a goods wagon. #id:so_w_caught_2
* [Throw a note out, with the pit office on it #id:so_w_caught_note #src:soviet-reports/008-children-at-uzhgorod #src:un-a3592/015-how-deportations-were-examined #basis:composite]
    ~ threw_note = true
    BODNÁR SALGÓTARJÁN. ALIVE. EAST. You push it through by the door, near a signal box, where there's a light. You know what sort of men sit in those. #id:so_w_caught_3
* [Show the boys how to wrap their feet #id:so_w_caught_boys #src:time-1956/005-serovs-trains #src:soviet-reports/008-children-at-uzhgorod #basis:typical #pass]
    {to_vasyl == "boot":
        Heel here, corner there, and then Vasyl's way, for mud. "Who taught you that?" they ask. You tell them: two armies. #id:so_w_caught_5
      - else:
        Heel here, corner there, pull, fold. "Who taught you that?" they ask. You tell them: one who walked home from the Don. #id:so_w_caught_6
    }
    They practise it until they can do it in the dark. It's dark anyway. #id:so_w_caught_4
- -> e_wagon

=== e_wagon ===
# scene:soldier-e-wagon
# ending:deported-and-back
# title:Three and Three and Three
# at:1957-03-30T11:00
# place:salgotarjan
# diorama:salgotarjan
# sound:rail-yard-night
# weather:clear
Your hair has grown as long as a fingernail. They sent you back as they had fetched you, without saying why. Home is much smaller, and there are still potatoes in your bed. #id:so_e_wagon_1
Mihály Bodnár was in a barracks at Uzhgorod for four months. He had a number. He was asked to sign that he'd been well treated. #fate:mihaly #id:so_e_wagon_2
{
  - trusted_deportations == "thousands":
    He had thought that it was thousands. He counted those he saw. He isn't certain any more, and won't say a number. #fate:mihaly #id:so_e_wagon_3
  - trusted_deportations == "counted":
    He had sixty-one names when he went. He came back with two hundred and six. #fate:mihaly #id:so_e_wagon_4
  - else:
    He'd wondered how many hands were knocking. He knows now what it's like to be one. #fate:mihaly #id:so_e_wagon_5
}
{laci == "tokol":
    Laci was in the next corridor. You knew him by his whistle. #fate:laci #id:so_e_wagon_6
  - else:
    Laci had stood before your father with his cap off, and had said it was his fault. #fate:laci #id:so_e_wagon_7
}
{threw_note:
    Anna shows you a scrap of paper in a frame. A railwayman brought it, in his cap. #fate:anna #id:so_e_wagon_8
  - else:
    Anna had no line from you in all that time. She typed one to you each Sunday. They lie under the clock, seventeen, and you read them in order. #fate:anna #id:so_e_wagon_9
}
-> END

=== w_train ===
# scene:soldier-w-train
# at:1956-11-25T16:30
# place:gyor
# diorama:rail-yard
# sound:rail-yard-night
# weather:fog
# crowd:1
# note:Flight by train and at night through water, in fear of arrest. Nobody is seen hurt.
# summary:You travel west by train. At a small station everyone looks at everyone's shoes.
The train west is full, and no one's going to the end of it. They are all visiting an aunt. All have good shoes and no suitcase. #id:so_w_train_1
{laci == "here":
    Laci talks. He tells the whole compartment about his aunt's goose. After Győr he believes in it himself. #id:so_w_train_2
  - else:
    You sit by the window. You've got an egg and a brown suit. Across from you sits a boy of nine with a violin case. #id:so_w_train_3
}
At the last station but one the guard comes by. He says, to nobody: "Those for the aunt had better get off here. There's a control at the next one." #id:so_w_train_4
* [Get off with the rest #id:so_w_train_off #src:utterly-interesting/021-exodus #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #basis:typical]
    ~ train = "ditch"
    Many step down on the dark side and walk into a field of stubble. Someone says, keep to the ditch. You keep to the ditch. #id:so_w_train_5
* [Ask the guard what the control looks at #id:so_w_train_ask #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #pass]
    ~ train = "gloves"
    "Hands," he says, and shakes his head over your thumbs. He gives you his own gloves. Then he pulls down his cuffs over his fingers and goes on punching tickets. #id:so_w_train_6
* [Sit till the next one. You have nothing to hide but yourself #id:so_w_train_stay #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/021-exodus #basis:typical]
    ~ train = "stayed"
    The control is two boys with armbands. They look at your face, and see that you're just going to answer everything. "Sit down, for God's sake," says the one. They go on to the next. #id:so_w_train_7
- -> w_guide

=== w_guide ===
# scene:soldier-w-guide
# at:1956-11-26T23:30
# place:western-border
# diorama:border
# sound:reeds-wind
# weather:fog
# crowd:1
# note:A night crossing is prepared. Fear; no violence.
# summary:A farmer leads people to the border through the marsh. You decide what to take with you and whom to help.
A farmer stands in his stable with fourteen people and a lantern. He'll bring them as far as the canal. He has a list of things that you must not do. You could kiss him for it. #id:so_w_guide_1
No lights. No talk. Hold on to the one in front. If there's a flare, be a bush. If a child cries, give it this. It's poppy tea, in a bottle. #id:so_w_guide_2
The bridge over the canal has been blown up since Wednesday, he says. There's a tree trunk. #id:so_w_guide_3
* [Carry the boy with the violin case #id:so_w_guide_child #src:utterly-interesting/021-exodus #src:soviet-reports/008-children-at-uzhgorod #basis:typical]
    ~ carried_child = true
    He holds on to the violin, and you hold on to him. "What's it called?" he whispers: what is it called when you aren't allowed to do anything? An order, you tell him. "It's horrible," says the boy. #id:so_w_guide_4
* [Go last, and count #id:so_w_guide_last #src:utterly-interesting/021-exodus #src:libsoc-wiki/012-no-command #basis:typical #pass]
    You're the one who counts: fifteen, at each halt, by hand, on the sleeve. Once it's fourteen. You go back. A lady is sitting on a tussock, doing up her shoe. She begs your pardon. #id:so_w_guide_5
* [Leave your pay book with the farmer #id:so_w_guide_throw #src:utterly-interesting/023-silence #src:utterly-interesting/021-exodus #basis:typical]
    You don't want it found on you in the water. He puts it in the oats. "I've a whole shelf of you in here," he says. You would like to see it one day, in order. #who:farmer #id:so_w_guide_6
- -> w_canal

=== w_canal ===
# scene:soldier-w-canal
# at:1956-11-27T03:40
# place:western-border
# diorama:border
# sound:reeds-wind
# note:A dangerous crossing at night. Nobody is seen hurt.
# summary:At the canal a flare goes up. You cross, wait, or turn back for somebody.
Reeds, ice, reeds. Then black water, and a trunk across it with bark that comes off. On the other side it's just as dark. That's Austria. You had thought it'd be another colour. #id:so_w_canal_1
When nine are across there's a flare. You're a bush. In the white light you see, quite far behind you, two more bushes, small ones, that aren't with your party. They're standing on the wrong side of a ditch, and they don't know where to go. #id:so_w_canal_2
* [Cross. It's your turn #id:so_w_canal_cross #src:utterly-interesting/021-exodus #src:utterly-interesting/022-refugees-scattered #basis:documented]
    You go astride, and push yourself along with your thumbs. Halfway there's no country at all for about a metre. You stop there a moment to see what it's like. #id:so_w_canal_3
    -> w_other_side
* [Go back and fetch them #id:so_w_canal_back #src:utterly-interesting/021-exodus #src:libsoc-wiki/012-no-command #basis:typical]
    It's two schoolboys. They've lost their father's compass. You have brought them as far as the trunk, and have shoved the first one on to it, when the dog begins. #id:so_w_canal_4
    -> w_dog
* [Lie still until the flare's gone, and call to them softly #id:so_w_canal_wait #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #pass]
    You whistle, as for the ponies in the pit. They come. It takes a long time. You send them over in front of you. Then you hear the dog, but it's far off, and the wind is right. #id:so_w_canal_5
    -> w_other_side
- -> w_other_side

=== w_dog ===
# scene:soldier-w-dog
# at:1956-11-27T04:20
# place:western-border
# diorama:border
# sound:reeds-wind
# note:A patrol comes near. Fear; no violence is shown.
# summary:With a patrol close by you choose between the trunk and leading it away.
The lamp swings from side to side. There's one boy on the trunk, crying without a sound, and one on the bank. The trunk bears one at a time. You reckon it out: there's time for one to cross, and then the dog is here. #id:so_w_dog_1
* [Send the boys, and walk towards the lamp #id:so_w_dog_boys #src:utterly-interesting/021-exodus #src:time-1956/005-serovs-trains #basis:typical #pass]
    You talk loudly in Russian, lesson one to nine. Good morning. The collective farm has a tractor. The lamp stops and comes your way. Behind you the water's quiet. #id:so_w_dog_2
    -> w_caught
* [Put one on your back, and go over all three at once #id:so_w_dog_together #src:utterly-interesting/021-exodus #src:utterly-interesting/022-refugees-scattered #basis:typical]
    It bends until your boots are under water. Someone on the other side is holding out a rake, and says a word that you don't know. You take it to be "here". #id:so_w_dog_3
    -> w_other_side
- -> w_other_side

=== w_other_side ===
# scene:soldier-w-other-side
# at:1956-11-27T06:30
# place:austria
# diorama:border
# sound:bells-far
# weather:snow
# crowd:1
# note:Refugees arrive in Austria. No violence.
# summary:In an Austrian village school you are given tea and a form.
It's a school. There's straw on the floor, and small chairs. #id:so_w_other_side_1
{carried_child:
    The boy with the violin is asleep across three of them. #id:so_w_other_side_2
}
A lady with a red cross on her apron gives you tea, socks and a form. There are socks in the shops here, she says, and somebody translates it. You hold them, and look for the corner to fold. #id:so_w_other_side_6
Name. Born. Trade. Member of the armed forces: yes, no. #id:so_w_other_side_3
{
  - train == "gloves":
    To write you take off the guard's gloves. #id:so_w_other_side_7
  - train == "ditch":
    You pick the stubble out of your cuffs. #id:so_w_other_side_8
  - train == "stayed":
    You mean to answer everything, this time too. #id:so_w_other_side_9
}
* [Trade: miner. Armed forces: yes, without a rifle #id:so_w_other_side_miner #src:utterly-interesting/022-refugees-scattered #src:utterly-interesting/021-exodus #basis:typical]
    ~ form = "miner"
    The lady reads that twice. She calls for someone with better Hungarian. "It's correct," he tells her. "They had that." #id:so_w_other_side_4
* [Ask who'll read the form #id:so_w_other_side_soldier #src:utterly-interesting/003-avh-and-informers #src:utterly-interesting/022-refugees-scattered #basis:typical #pass]
    ~ form = "mate"
    "Everybody," she says. She means it as a comfort. You think of Rónai and of the neat hand. Then you write: bricklayer's mate. It isn't a lie. You could do both. #id:so_w_other_side_5
- -> e_border

=== e_border ===
# scene:soldier-e-border
# ending:border
# title:Socks
# at:1957-06-20T18:00
# place:austria
# diorama:border
# sound:factory-hall
# weather:clear
The pit where you work is in another country, and dry. The words for "up" and "down" you had learned by the first evening. When the roof talks they all look at you. #id:so_e_border_1
{form == "mate":
    By their papers you're a bricklayer's mate. It has never come up. #id:so_e_border_11
  - else:
    In the pay office they've kept your form: soldier, yes, without a rifle. It hangs by the clock. #id:so_e_border_12
}
Mihály Bodnár was asked if he wanted to speak before a committee, about October. He spoke for an hour. They left out the soup. #fate:mihaly #id:so_e_border_2
{laci == "here":
    Laci has a shop window, with eleven kinds of socks. He talks the whole day. He says that it's gone quiet where he grew up. #fate:laci #id:so_e_border_3
  - else:
    Laci came back from the east with a shaven head. He sent you a Russian cigarette, in cotton wool. #fate:laci #id:so_e_border_4
}
{trusted_deportations == "counted":
    You've written out the sixty-one names for the Red Cross, with the streets. #id:so_e_border_5
  - else:
    To the Red Cross you wrote down the one name you were sure of. #id:so_e_border_6
}
{has_book:
    Pintér's book lies under your mattress. Twice somebody with good Hungarian has offered you money for it. #id:so_e_border_10
}
Father hasn't forgiven you for going. On Sundays, Anna writes, with all the signs on the keyboard, he takes your letters out and has her read them again. #fate:andras #id:so_e_border_7
{kept_badge:
    In the lining of the brown suit is a badge with two prongs. You have it on for weddings. #id:so_e_border_8
}
Sergeant Pintér sends his regards, by way of a melon seed in an envelope. #fate:pinter #id:so_e_border_9
-> END

=== h_camp ===
# scene:soldier-h-camp
# at:1956-11-27T16:00
# place:nograd
# diorama:salgotarjan
# sound:snow-silence
# weather:snow
# crowd:1
# note:Armed men in hiding: hunger, cold, and perhaps an arrest. No violence.
# summary:You reach a group of fighters in the hills and see how they live.
The hill with the name on the scrap is beech wood, and under the snow there's a charcoal burner's hut. Twenty-six people live in it. The girl with the plaits has cut them off. She's called Kati; you had never asked. #id:so_h_camp_1
They've got nineteen rifles and a cow. By day they sleep. At night they go down to a road and wait for something that's not too big. They've had one tank, she says. It had run out of petrol. #id:so_h_camp_2
"And who gives the orders?" you ask. #id:so_h_camp_3
"We talk about it," says Kati. "It takes ages." #who:kati #id:so_h_camp_4
* [Stay, and show them how to brace the hut #id:so_h_camp_stay #src:prole-info/078-provinces-resist #src:socialist-world/029-strikes-after-defeat #basis:typical]
    ~ shift(exposure, 6)
    The roof has been talking since Tuesday, and nobody has listened. You prop it. They sleep under it for the first time without their boots on. For three days you're the most important man on the hill. #id:so_h_camp_5
* [Take the nineteenth rifle, and go down with them #id:so_h_camp_gun #src:socialist-world/029-strikes-after-defeat #src:prole-info/078-provinces-resist #basis:composite]
    ~ shift(exposure, 10)
    It's a bend in the road. You lie on your belly for five hours. A lorry comes, with a boy at the wheel, singing. Nobody fires. Nobody's said that they wouldn't. On the way back Kati says: well, he was off key. #id:so_h_camp_6
* [Ask what they're waiting for #id:so_h_camp_ask #src:prole-info/078-provinces-resist #src:libsoc-wiki/030-legacy #basis:typical #pass]
    Some say: for the West. Some: for the spring. The cow's owner says that he's waiting for his cow. They laugh, and then it's quiet. Kati takes the can and goes out to milk her. #id:so_h_camp_7
- -> h_down

=== h_down ===
# scene:soldier-h-down
# at:1956-12-03T06:00
# place:nograd
# diorama:salgotarjan
# sound:snow-silence
# note:Hunger and cold; a group breaks up. No violence.
# summary:After a week in the hills the group votes on whether to go on.
On Monday there's bread for one day. A forester has come up, to say that they're searching the villages, a company at a time. They hold a meeting on the felled trunk. Stay, go home, or try for Czechoslovakia, where nobody would take them in. #id:so_h_down_1
Kati asks you. You've been in a soldiers' council, and you know how it's done. #id:so_h_down_2
{watch == "hummed":
    She's humming your second verse from the fog. #id:so_h_down_7
}
* [Have them vote, each for himself and not for all #id:so_h_down_vote #src:prole-info/043-szena-ter-democracy #src:socialist-world/019-fryer-on-committees #basis:typical]
    It's Pintér's order, only with hands. Whoever wants to go, goes. Eleven do. They leave their rifles leaning on the hut, in a row, as an armoury ought to look. #id:so_h_down_3
* [Propose that they bury the guns, greased, and go #id:so_h_down_bury #src:prole-info/078-provinces-resist #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical #pass]
    It takes the whole day. You make a map, with paces, from the lightning oak. Then you burn it, for everyone to see. All the way down you say it over: forty, left, twelve. #id:so_h_down_4
* [Tell Kati that you're going home, and ask her along #id:so_h_down_kati #src:prole-info/090-flight-and-deportations #src:utterly-interesting/021-exodus #basis:typical]
    "To do what?" says Kati. Type, you say. My sister could teach you. She thinks about it quite seriously. "I've only just learned this," she says, and means the rifle. She gives you the scrap back. #who:kati #id:so_h_down_5
* [Take your rifle along, to hand it in. They try people for less #id:so_h_down_rifle #src:hansard-1956/006-seventh-of-november #src:prole-info/099-long-repression #basis:typical]
    ~ shift(exposure, 8)
    You wrap it in beet sacking with a fence post sticking out. A soldier who goes home gives it to somebody, you explain. "To whom?" asks Kati. You haven't met him yet. #id:so_h_down_6
    -> h_stopped
- -> p_kitchen

=== h_stopped ===
# scene:soldier-h-stopped
# at:1956-12-05T07:30
# place:nograd
# diorama:salgotarjan
# sound:snow-silence
# weather:snow
# crowd:1
# note:An arrest on a road. No violence.
# summary:On the way home a patrol finds the rifle that you carry, and arrests you.
They are searching whatever comes down the road. You stand behind a cart of turnips and wait your turn. A man in a padded jacket lifts your fence post. It has a trigger. #id:so_h_stopped_1
"Where were you going with this?" he says. To hand it in, you tell him. He fetches an officer, so that you can say it once more. #id:so_h_stopped_2
* [Tell the officer whose it was, and where it has been #id:so_h_stopped_tell #src:prole-info/078-provinces-resist #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ stopped = "tell"
    You give it to him in order. He stops writing at the coal chute. It's too long for him, he says. It'll have to be the court in Budapest. #id:so_h_stopped_3
* [Give your name, rank and company, and nothing else #id:so_h_stopped_name #src:daily-history/022-recriminations-and-flight #src:un-a3592/009-army-called-up-and-sent-home #basis:typical #pass]
    ~ stopped = "name"
    "Discharged?" he asks. By a sergeant, you say, in a cellar, with one word. There's no column for that. It'll have to be the court in Budapest. #id:so_h_stopped_4
- -> h_trial

=== h_trial ===
# scene:soldier-h-trial
# at:1956-12-11T10:00
# place:budapest
# diorama:empty-flat
# sound:quiet-room
# crowd:0
# note:The prospect of a trial. No violence.
# summary:A military prosecutor asks you about the rifle. You tell him everything, in order.
A room with parquet. A captain of the military court would like to know about one rifle. You begin with the broom at number fourteen, so that he'll understand the rest. #id:so_h_trial_1
It gets dark at four; the whole town is on strike, so it stays dark. The typist goes on by a candle. When you've got as far as the turnips she sends for a second ribbon. #id:so_h_trial_2
"I only wanted the serial number," says the captain. "I could hang half a battalion with this." He seems to be sorry. #who:court-captain #id:so_h_trial_3
* ["It's on page nine, Comrade Captain. With the date" #id:so_h_trial_page #src:daily-history/022-recriminations-and-flight #src:utterly-interesting/020-punishment #basis:typical]
    He turns to page nine. He reads the pages before it as well, since he is there. Then he screws the top on his pen. "You should've been a surveyor," he says. #who:court-captain #id:so_h_trial_4
* ["Then put my name for all of them" #id:so_h_trial_mine #src:daily-history/022-recriminations-and-flight #src:prole-info/099-long-repression #basis:typical #pass]
    ~ one_name = true
    It isn't possible, he says, thirty-four men in one pair of boots. You tell him how wide they were. He takes out some. You don't know which. #id:so_h_trial_5
- -> e_trial

=== p_road ===
# scene:soldier-p-road
# at:1956-11-26T08:00
# place:nograd
# diorama:salgotarjan
# sound:march-steps
# weather:snow
# crowd:0
You walk for two days: fifty minutes, ten minutes, change the foot-cloths. #id:so_p_road_1
{snow_way:
    You fold them the second way, for snow, which isn't in the manual. #id:so_p_road_7
}
On the road are others in suits that don't fit. They all have the same haircut. No one asks. #id:so_p_road_2
At a cross-roads stands an armoured car with its lid open. #id:so_p_road_3
* [Go round it by the fields, in the dark #id:so_p_road_field #src:utterly-interesting/021-exodus #src:prole-info/080-salgotarjan-november #basis:typical]
    ~ road = "shrine"
    It costs you four hours and one galosh. In a shrine someone has put bread behind the saint. You take one bite and leave the rest. #id:so_p_road_4
* [Go straight past, with a sack of somebody's beets #id:so_p_road_straight #src:prole-info/080-salgotarjan-november #src:socialist-world/028-fresh-troops-and-suez #basis:typical]
    ~ road = "beets"
    The sack's heavy, and it's a document. The soldier in the hatch looks at it longingly. You throw him a beet. He catches it. #id:so_p_road_5
* [Walk with one of the others, and talk after all #id:so_p_road_talk #src:libsoc-wiki/012-no-command #src:un-a3592/009-army-called-up-and-sent-home #basis:typical]
    ~ road = "cadet"
    He's from an artillery school, and was outside your gate at three in the morning, to clear you out. "Did you ever?" you ask. No, he says. #id:so_p_road_6
- -> p_father

=== p_father ===
# scene:soldier-p-father
# at:1956-11-28T17:30
# place:salgotarjan
# diorama:kitchen-radio
# sound:kitchen-night
# crowd:0
Father opens. "Whose is that?" he says of the suit. Then he puts his forehead against yours, hard, like a pony. #who:andras #id:so_p_father_1
{
  - road == "shrine":
    The one galosh he passes over. #id:so_p_father_8
  - road == "beets":
    Then he takes the beets from your shoulder. #id:so_p_father_9
  - else:
    Then against the cadet's beside you. #id:so_p_father_10
}
{wrote == "well":
    Your letters lie under the clock, the shortest on top. #id:so_p_father_11
  - else:
    Your letters lie under the clock, in order. #id:so_p_father_2
}
Anna has taken the potatoes out of your bed. #id:so_p_father_3
He tells it while he cuts the bacon. The Russians have the town hall since the sixteenth. There are two committees now, one with tanks and one without. The pit works only for those who'd freeze. "That's agreed," he says, and pushes the larger piece across. #id:so_p_father_4
* [Ask if there's a place for you below #id:so_p_father_pit #src:prole-info/080-salgotarjan-november #src:prole-info/061-countryside-joins #basis:typical]
    ~ first_evening = "lamp"
    "There's a place," he says. "Not under Bodnár. They've been asking for Bodnár." There's a lad called Oravecz who went to Austria. His lamp's still on the hook. #who:andras #id:so_p_father_5
* [Tell him everything, from the pass to the suit #id:so_p_father_tell #src:prole-info/064-salgotarjan-and-pecs #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ first_evening = "told"
    It takes until two in the morning. He asks three questions, all of them about how the beams were set. At the end he winds up the clock. "Well," he says. "It held." #who:andras #id:so_p_father_6
* [Lie down in the hollow #id:so_p_father_sleep #src:prole-info/080-salgotarjan-november #src:un-a3592/009-army-called-up-and-sent-home #basis:typical]
    ~ first_evening = "slept"
    You sleep for nineteen hours. Anna types in the kitchen the whole time so that you'll hear it. When you wake she has written: HE'S ASLEEP. HE'S ASLEEP. HE'S ASLEEP. Two pages. #id:so_p_father_7
- -> p_first_december

=== p_first_december ===
# scene:soldier-p-first-december
# at:1956-12-01T15:00
# place:salgotarjan
# diorama:salgotarjan
# sound:march-steps
# weather:overcast
# crowd:3
# note:A crowd demands the release of prisoners. No violence in this scene.
# summary:The council's leaders are arrested and a march frees them. You decide how near to go.
On Saturday they have arrested the men of the council. By three the whole pit's on the road, and the steelworks, and the glassworks, with soot on. It isn't a demonstration, Father says. They're only going to fetch somebody. #id:so_p_first_december_1
They do fetch them. A door is opened. The men come out and look at all the people, and one looks for his cap. #id:so_p_first_december_2
Then it's said: two days, nobody works. It's agreed in the time it takes to walk from one lamp-post to the next. #id:so_p_first_december_3
* [Walk with them, beside Father #id:so_p_first_december_with #src:prole-info/080-salgotarjan-november #src:socialist-world/019-fryer-on-committees #basis:documented]
    ~ december = "step"
    ~ shift(exposure, 4)
    He walks as he walks to the shift, and for a while the two of you are in step. Then the glassworks come in from the side, and it's lost. #id:so_p_first_december_4
* [Stand on the kerb, two paces from the next #id:so_p_first_december_kerb #src:prole-info/080-salgotarjan-november #src:utterly-interesting/003-avh-and-informers #basis:typical #pass]
    ~ december = "kerb"
    You've done it twice this autumn. From the kerb you see what those who march can't: a man in a doorway, with a notebook. He isn't counting. He's writing down names. #id:so_p_first_december_5
* [Go to Anna's office, and keep the line open #id:so_p_first_december_anna #src:prole-info/080-salgotarjan-november #src:prole-info/088-miners-against #basis:typical]
    ~ december = "line"
    "Pest wants to know how many," she says. You look out, begin at the lamp-post, and give up. "All," you tell her. "They want a number," says Anna. Then she tells Pest all. #who:anna #id:so_p_first_december_6
- -> p_kitchen

=== p_kitchen ===
# scene:soldier-p-kitchen
# at:1956-12-07T19:00
# place:salgotarjan
# diorama:kitchen-radio
# sound:kitchen-night
# weather:snow
# crowd:0
{way == "hills":
    You come in by the stable, on Friday evening. Father puts his forehead against yours. You smell of cow. #id:so_p_kitchen_1
  - else:
    In nine days at home you've mended what there was. #id:so_p_kitchen_2
    {
      - first_evening == "lamp":
        Oravecz's lamp hangs by the door. #id:so_p_kitchen_9
      - first_evening == "told":
        Father has asked the sergeant's name. #id:so_p_kitchen_10
      - else:
        Two pages hang over your bed: he's asleep. #id:so_p_kitchen_11
    }
}
{has_book:
    Pintér's book stands in the pit office among the ledgers. #id:so_p_kitchen_8
}
Yesterday two of the council were arrested again, one of them the man with the cap. Tomorrow they'll go and ask for them, like last time. #id:so_p_kitchen_3
{
  - december == "kerb":
    You saw who wrote down names. #id:so_p_kitchen_12
  - december == "step":
    He has mentioned twice that you were in step. #id:so_p_kitchen_13
  - december == "line":
    Pest still wants a number. #id:so_p_kitchen_14
}
"Like last time," says Father. He's brushing his good suit. Anna has stopped typing. "There are tanks outside the county hall," she says. "There weren't, last time." #id:so_p_kitchen_4
* [Ask him not to go #id:so_p_kitchen_order #src:prole-info/080-salgotarjan-november #src:prole-info/094-decree-arrests-salgotarjan #basis:typical]
    ~ father_plan = "asked"
    "Is that an order?" he says. It's a request. "Then I've heard it," says Father, and goes on brushing. He does the left sleeve twice. #who:andras #id:so_p_kitchen_5
* [Say that you're coming with him #id:so_p_kitchen_come #src:prole-info/080-salgotarjan-november #src:prole-info/094-decree-arrests-salgotarjan #basis:typical]
    ~ father_plan = "together"
    ~ shift(exposure, 3)
    "No," he says. "One of us. That's how it's done underground as well: never two from one house in the same place." You knew that before you could read. #who:andras #id:so_p_kitchen_6
* [Hide his good shoes #id:so_p_kitchen_coat #src:prole-info/080-salgotarjan-november #src:prole-info/094-decree-arrests-salgotarjan #basis:typical]
    ~ father_plan = "shoes"
    You put them in the oven. He looks for them for half an hour, and then he looks at you. In the morning he goes in his pit boots. #id:so_p_kitchen_7
- -> p_eighth

=== p_eighth ===
# scene:soldier-p-eighth
# at:1956-12-08T10:40
# place:salgotarjan
# diorama:kitchen-radio
# sound:shots-far
# crowd:0
# note:Shooting into a crowd, heard and not shown. Then names of the dead and wounded are read out, and your father may be among them. No wounds are shown.
# summary:From the kitchen you hear shooting in the town. People bring different accounts. You decide what to believe.
First it's thin, in single bits, and then it is one piece. The lid on the soup is rattling. #id:so_p_eighth_1
People come running up the street with their caps gone. #id:so_p_eighth_2
"The Russians! From the tanks!" "It was ours. ÁVH, in padded jackets. I know one." "Eighty," says a third, "a hundred." Father isn't with them. #id:so_p_eighth_3
* [Believe the first: it came from the tanks #id:so_p_eighth_soviets #src:prole-info/094-decree-arrests-salgotarjan #basis:documented #weigh:salgotarjan-8-december]
    ~ trusted_salgotarjan_8_december = "soviet"
    You know by now what a heavy gun sounds like in a street. That long one was heavy. You'd say so before a court. #id:so_p_eighth_4
* [Believe the second: men of our own #id:so_p_eighth_avh #src:prole-info/080-salgotarjan-november #src:time-1956/004-salgotarjan-by-the-magazine #basis:documented #weigh:salgotarjan-8-december]
    ~ trusted_salgotarjan_8_december = "own"
    Thin first: that's rifles, and near. The man has named a name. You would give a great deal for the first one to be right. #id:so_p_eighth_5
* [Believe that neither could see both sides of the square #id:so_p_eighth_both #src:prole-info/080-salgotarjan-november #src:prole-info/094-decree-arrests-salgotarjan #basis:documented #weigh:salgotarjan-8-december #pass]
    ~ trusted_salgotarjan_8_december = "unknown"
    Thin, and then thick. It may have been two. You say it to Anna, so that something's been said. "Go and look for Father," says Anna. #id:so_p_eighth_6
- -> p_hospital

=== p_hospital ===
# scene:soldier-p-hospital
# at:1956-12-08T15:00
# place:salgotarjan
# diorama:hospital-corridor
# sound:hospital-corridor
# crowd:2
# note:Names of dead and wounded people are read out. Your father's fate is told. No wounds are shown.
# summary:At the hospital a list of names is read out. You learn what became of your father.
In the corridor of the hospital a clerk stands on a chair and reads a list. After each name she says "ward" or "chapel". #id:so_p_hospital_1
Abonyi, ward. Balázs, chapel. It goes by the alphabet, so it's soon. #id:so_p_hospital_2
"Bodnár, András," she reads. Then she has to turn over the page. #id:so_p_hospital_3
{father_plan == "shoes":
    "Ward. He slipped," she says, "he had boots on with nails." A kerb of the footpath has saved him, and cost him a hip. #id:so_p_hospital_4
  - else:
    "Chapel," she says. #id:so_p_hospital_5
}
Nobody calls out. She waits a little, and then she reads Czene. #id:so_p_hospital_6
* [Write them all down as she reads #id:so_p_hospital_write #src:prole-info/080-salgotarjan-november #src:time-1956/004-salgotarjan-by-the-magazine #basis:typical]
    ~ wrote_dead = true
    ~ shift(exposure, 6)
    {first_evening == "slept" && way != "hills":
        You write on the back of Anna's two pages. #id:so_p_hospital_10
      - else:
        You write on the back of Father's pay slip. #id:so_p_hospital_11
    }
    Name, ward, name, chapel. Somebody has to have it exact. They're already saying forty, and eighty, and none. #id:so_p_hospital_7
* [Take Anna's hand and stay till the end of the list #id:so_p_hospital_hold #src:time-1956/004-salgotarjan-by-the-magazine #src:prole-info/094-decree-arrests-salgotarjan #basis:typical #pass]
    ~ wrote_dead = true
    It's a long list. Anna moves her lips. Her fingers are typing it on the back of your hand. At night she types it once more, on paper. #id:so_p_hospital_8
* [Go to him, and leave the list to the others #id:so_p_hospital_go #src:prole-info/080-salgotarjan-november #src:statistics-1957/004-unburied #basis:typical]
    You go down the corridor, past all who are still waiting. They make room. You've got your cap off. At the last door a nurse holds out a hand for it, and then she lets you keep it. #id:so_p_hospital_9
- -> p_after

=== p_after ===
# scene:soldier-p-after
# at:1956-12-10T04:30
# place:salgotarjan
# diorama:salgotarjan
# sound:snow-silence
# weather:snow
# crowd:0
# note:Grief, and fear of arrest. No violence.
# summary:After 8 December you decide how to go on living in the town.
{father_plan == "shoes":
    Father lies in ward two, and gives the nurse advice about the ceiling. #id:so_p_after_1
  - else:
    Father lies in the front room, in his good suit, which has been mended. His hands have been put where they could be put. #id:so_p_after_2
}
{
  - trusted_salgotarjan_8_december == "soviet":
    Nobody in an office wants to know which gun was heavy. #id:so_p_after_3
  - trusted_salgotarjan_8_december == "own":
    You've seen the padded jacket, with the name, in the street. He lifted his cap to you. #id:so_p_after_4
  - else:
    In this street they can tell you who fired. In the next they can too, and it's somebody else. #id:so_p_after_5
}
It's half past four. The lamps are going up to the pit. On the table there's Oravecz's number. And two men have been here, asking for Bodnár. #id:so_p_after_6
* [Take Oravecz's lamp, and go down #id:so_p_after_pit #src:libsoc-wiki/023-sabotage-order #src:prole-info/097-mandate-returned #basis:typical]
    Anna does up your collar. "Who are you?" she asks. Oravecz, you say. It's the second lie this year. You say it to the man in the lamp room, and he writes it down, and looks you in the face the whole time. #id:so_p_after_7
    -> e_pit
* {father_plan != "shoes"} [Stay, bury him under his name, and keep your own #id:so_p_after_grave #src:prole-info/095-council-banned-and-strike #src:libsoc-wiki/023-sabotage-order #basis:typical #pass]
    Six miners carry him. The police have allowed ten minutes and no speech. So nobody makes one. Somebody coughs, and holds his cap in front of it. Two men by the wall write down who is wearing black. #id:so_p_after_8
    -> e_father
* {father_plan == "shoes"} [Stay by Father's bed under your own name #id:so_p_after_ward #src:prole-info/095-council-banned-and-strike #src:libsoc-wiki/023-sabotage-order #basis:typical #pass]
    You sit there, with your cap on your knees. On the third day two men come in and ask which is Bodnár. "Both," says Father. They look from the one bed to the one chair, and they take the chair. #id:so_p_after_9
    -> e_father
* {wrote_dead} [Take them the list of names, and sign it #id:so_p_after_list #src:prole-info/095-council-banned-and-strike #src:un-a3592/032-strike-and-ban #basis:typical]
    It's an office with a stove. You lay it on the table. "What's this?" Names, you say, exact. You've left a line at the bottom for anybody who knows of more. The older one gets up and shuts the door. #id:so_p_after_10
    -> e_list
* {not wrote_dead} [Take them the list of names, and sign it #id:so_p_after_list_none #src:prole-info/095-council-banned-and-strike #src:un-a3592/032-strike-and-ban #basis:typical #locked:You did not stay to hear the names read out.]
- -> e_pit

=== e_pit ===
# scene:soldier-e-pit
# ending:another-name
# title:The Lamp of Oravecz
# at:1960-12-04T13:30
# place:salgotarjan
# diorama:salgotarjan
# sound:factory-hall
# weather:snow
For three years and four months you answer to Oravecz. He draws good wages and has bad teeth, by his papers. Below they all know. Not one has ever made a slip. #id:so_e_pit_1
Mihály Bodnár doesn't exist, say the police. He props. When the roof talks they call for Misi, and nobody asks who that is. #fate:mihaly #id:so_e_pit_2
{father_plan == "shoes":
    Father sits at the pit head on a chair, because of his hip, and counts you out. #fate:andras #id:so_e_pit_3
  - else:
    On Saint Barbara's day you hang your lamp on Father's cross, and fetch it again before the shift. #fate:andras #id:so_e_pit_4
}
{laci == "tokol":
    Laci came looking for a Bodnár, with a shaven head. He was told that there was none, and that he should wait till two o'clock. #fate:laci #id:so_e_pit_5
  - else:
    Laci writes to Oravecz, from Austria. It's the real Oravecz who brings him his stamps. #fate:laci #id:so_e_pit_6
}
{
  - trusted_salgotarjan_8_december == "unknown":
    Asked who fired on that day, you still say: thin, and then thick. #id:so_e_pit_7
  - trusted_salgotarjan_8_december == "own":
    There's a man in the town with a padded jacket, and you know his name. #id:so_e_pit_8
  - else:
    A heavy gun, you say, if anyone asks. #id:so_e_pit_9
}
Anna types for the pit. In the list of the dead she's put in one line that she leaves empty. #fate:anna #id:so_e_pit_10
-> END

=== e_father ===
# scene:soldier-e-father
# ending:kitchen
# title:The Good Suit
# at:1957-12-08T10:40
# place:salgotarjan
# diorama:kitchen-radio
# sound:bells-far
# weather:snow
{father_plan == "shoes":
    They let you off with four months, for having been there. Father took you for dead, and then he took you for a fool. He walks with a stick. He won't have the shoes. #fate:andras #id:so_e_father_1
  - else:
    They gave you four months, for having worn black. When you came out the brown suit hung in the wardrobe, brushed. The good one had gone with him. #fate:andras #id:so_e_father_2
}
Mihály Bodnár works above ground, at the screens. He wouldn't be sworn in again. His name went to the end of the list for flats. #fate:mihaly #id:so_e_father_3
{laci == "tokol":
    Laci came, in the summer, to tell you where he had been. You sat on the second step, which is mended. #fate:laci #id:so_e_father_4
  - else:
    Laci's in Austria. He has asked Anna to write to him, exactly. She's got to the exclamation mark. #fate:laci #id:so_e_father_5
}
{prisoner == "given":
    {told_driver == "sallai":
        Somebody has asked about a key. You've told Anna about it, and once a fitter with a lunch tin. #id:so_e_father_12
      - else:
        Somebody has asked about a key. You've told Anna about it, and nobody else. #id:so_e_father_6
    }
  - else:
    Each year on this morning you put the lid on the soup, and hold it. #id:so_e_father_7
}
{
  - trusted_salgotarjan_8_december == "unknown":
    Who fired, you can't say to this day. You have told Anna that. #id:so_e_father_8
  - trusted_salgotarjan_8_december == "own":
    The man in the padded jacket has been given a flat on the square. #id:so_e_father_9
  - else:
    Nobody has ever written down the heavy gun. #id:so_e_father_10
}
Anna goes to the square with a shopping bag. There are others with shopping bags. #fate:anna #id:so_e_father_11
-> END

=== e_list ===
# scene:soldier-e-list
# ending:signed-list
# title:Name, Ward, Name, Chapel
# at:1957-03-18T09:00
# place:salgotarjan
# diorama:council-hall
# cue:typewriter-carriage
# weather:overcast
You put the list in front of them. They counted it, and asked where you had the number from. It has no number, you said. #id:so_e_list_1
Mihály Bodnár was tried by a military court, since he had never been discharged. Incitement, said the charge. He got five years, and served three. #fate:mihaly #id:so_e_list_2
{father_plan == "shoes":
    Father came to the trial with two sticks. He asked the judge to speak up. #fate:andras #id:so_e_list_3
  - else:
    Father's name was on the third line. They asked if you were quite certain. #fate:andras #id:so_e_list_4
}
{
  - trusted_salgotarjan_8_december == "unknown":
    Asked who fired on that day, you still say: thin, and then thick. #id:so_e_list_5
  - trusted_salgotarjan_8_december == "own":
    There's a man in the town with a padded jacket, and you know his name. #id:so_e_list_6
  - else:
    A heavy gun, you say, if anyone asks. #id:so_e_list_7
}
Anna had made copies before you went, seven of them. They're in seven kitchens. #fate:anna #id:so_e_list_8
{laci == "tokol":
    Laci learned one by heart, when he came back. He says it in his sleep. #fate:laci #id:so_e_list_9
  - else:
    Laci has one in Austria. He's asked twice if it's permitted to publish it. Anna has said: not yet. #fate:laci #id:so_e_list_10
}
-> END
