// Chapter 5: Returning the mandate, 11 November 1956 - 1957.

=== two_hundred_steps ===
# scene:worker-two-hundred-steps
# chapter:returning-the-mandate
# at:1956-11-14T09:00
# place:csepel
# diorama:empty-flat
# sound:snow-silence
# weather:overcast
# crowd:0
# note:A widow in the days after a death. Nothing is shown.
# summary:István is dead. From here on you are Márta, his wife.
Now it's you, Márta. #id:wo_two_hundred_steps_1
He counted, so you count. Three days. It's two hundred steps to the park, beside the trench, where he lies with some others until people can get to the cemetery. Somebody has pencilled a number on a slat. #id:wo_two_hundred_steps_2
{spared_trees:
    It's by one of the little trees. He dug round it himself, Jani says. #id:wo_two_hundred_steps_3
}
In the kitchen there's his tin with the second bottom, his overalls, and six pieces of works soap that nobody paid for. Every evening Zsófi asks who relieves him. #id:wo_two_hundred_steps_4
* [Tell her that no one does #id:wo_two_hundred_steps_say #src:statistics-1957/004-unburied #src:daily-history/020-casualties #basis:typical]
    She thinks it over. "Then he'll be tired," she says. You do up her coat. The top button won't meet its hole. #who:zsofi #id:wo_two_hundred_steps_5
* [Let Jani tell her. It was his place #id:wo_two_hundred_steps_jani #src:statistics-1957/004-unburied #src:libsoc-wiki/011-young-workers #basis:typical #pass]
    He sits down opposite her on the floor and tells it in order: the trench, the barrow, the collar. He leaves out nothing that he knows. She nods. "He's got the reach," she says. #id:wo_two_hundred_steps_6
* [Go and write his name on the slat, under the number #id:wo_two_hundred_steps_slat #src:statistics-1957/004-unburied #src:utterly-interesting/023-silence #basis:typical]
    ~ shift(exposure, 5)
    Indelible pencil, wetted with the tongue. Halász István, turner. You look at the other slats. Then you do those too, wherever somebody standing there can tell you a name. #id:wo_two_hundred_steps_7
- -> marta_queue

=== marta_queue ===
# scene:worker-marta-queue
# at:1956-11-17T06:40
# place:csepel
# diorama:bread-queue
# sound:bread-queue
# crowd:2
The queue is longer than in October, and quieter. #id:wo_marta_queue_1
"They're to start again on Monday," says the woman before you. "Mine says it's treason. He'll sit it out." She pushes her bag along by one stone with her foot. "I said, sit where there's a stove." #id:wo_marta_queue_2
"And the ones who haven't come back?" asks another. "They sit too?" #id:wo_marta_queue_3
Somebody digs her in the ribs, because of you. After that there's a space round you, half a metre wide. It moves up when you move up. #id:wo_marta_queue_4
* [Say that you've got no one to start or stop #id:wo_marta_queue_speak #src:prole-info/084-racz-and-the-return-to-work #src:broadcasts-1956/004-csepel-goes-back-to-work #basis:typical]
    ~ queue_word = "alone"
    You say it to the space. The woman in front takes your empty bag, stuffs it inside her own, and links arms with you without a word. She smells of lamp oil. #id:wo_marta_queue_5
* [Count the loaves on the shelf, as he would have #id:wo_marta_queue_count #src:prole-info/049-food-convoys #src:statistics-1957/004-unburied #basis:typical]
    ~ queue_word = "loaves"
    Forty-four, and sixty people. Half each makes it come out, and a bit over. You tell the shopgirl. She looks at you, and then fetches the long knife. #id:wo_marta_queue_6
* [Tell them what the miners are said to have sent word #id:wo_marta_queue_miners #src:prole-info/088-miners-against #src:prole-info/084-racz-and-the-return-to-work #basis:typical]
    ~ queue_word = "wives"
    No coal, no current, not for a start like this. You have it from Jani, who had it from a lorry. "They've got wives as well," says the one in front. "Somebody should ask the wives." #id:wo_marta_queue_7
- -> pay_window

=== pay_window ===
# scene:worker-pay-window
# at:1956-11-20T10:30
# place:csepel-works
# diorama:csepel-gate
# sound:factory-hall
# crowd:1
They went back to work yesterday. You go to the pay window. He worked four days in October, and then those nights. #id:wo_pay_window_1
The clerk must put something in the column. He has sick, he has leave, he has absent without reason. He sharpens a pencil that is sharp already. #id:wo_pay_window_2
Behind you stands Tibor's wife, with the same paper. She's holding a geranium by the pot, since the cellar had to be cleared. #id:wo_pay_window_3
* [Say: write accident at work #id:wo_pay_window_accident #src:statistics-1957/005-why-the-count-may-be-low #src:prole-info/077-csepel-eight-hours #basis:typical]
    ~ paid = "accident"
    He looks up. "He was making something, wasn't he," you say, "when it happened?" The clerk writes it. "Which machine?" he asks, very softly. "The three-wheeled one," you say. #id:wo_pay_window_4
* [Say: leave it empty, and pay me what's his #id:wo_pay_window_nothing #src:statistics-1957/005-why-the-count-may-be-low #src:libsoc-wiki/007-living-standards #basis:typical]
    ~ paid = "empty"
    He counts it out on the sill: four days. You count it after him, as István would have, and push back the one coin that's too many. #id:wo_pay_window_5
* [Ask for Foreman Dobos #id:wo_pay_window_dobos #src:un-a3592/028-how-they-were-elected #src:prole-info/005-beating-the-system #basis:composite]
    ~ paid = "nights"
    He reads the form, and then he leans on it, as on a scale. It comes to two weeks of nights at the power plant, fully paid. "I've a peculiar H too," he says. #who:dobos #id:wo_pay_window_6
- -> marta_hour

=== marta_hour ===
# scene:worker-marta-hour
# shared:silent-hour
# at:1956-11-23T14:00
# place:csepel
# diorama:silent-hour
# sound:silent-hour
# crowd:0
It's a month. Word went from queue to queue: on Friday, from two to three, nobody out of doors. #id:wo_marta_hour_1
At two you stand at the window with Zsófi. Where the pane was there's a blanket, with a hole at the height of her eye. #id:wo_marta_hour_2
{coat_word == "blanket":
    It's the grey one, with the chalk still on it. #id:wo_marta_hour_8
}
"What's to see?" says Zsófi. #who:zsofi #id:wo_marta_hour_3
Nothing. The road, the trench, the slats. At the tram stop stands a barrow on three wheels, stripped of everything. #id:wo_marta_hour_4
* [Look at it with her for the whole hour #id:wo_marta_hour_look #src:prole-info/092-silent-hour #basis:typical]
    ~ hour = "watched"
    She counts to three thousand six hundred. He taught her that, a number per breath. At two thousand she leans on you. The patrol goes by at two thousand four hundred and something. #id:wo_marta_hour_5
* [Lie down. For an hour nobody wants anything of you #id:wo_marta_hour_sleep #src:prole-info/092-silent-hour #src:utterly-interesting/023-silence #basis:typical]
    ~ hour = "slept"
    You mean to lie there with your eyes open. Then it's dark, and somebody has put his jacket over you. #id:wo_marta_hour_6
* [Sew. Nobody has said that sewing is forbidden #id:wo_marta_hour_sew #src:prole-info/092-silent-hour #src:prole-info/004-below-the-minimum #basis:typical]
    ~ hour = "sewed"
    You're making her a coat out of your own. The front of it can't be used. You cut round that. All through the house they can hear the scissors. #id:wo_marta_hour_7
- -> city_clerk

=== city_clerk ===
# scene:worker-city-clerk
# at:1956-11-27T11:00
# place:budapest
# diorama:hospital-corridor
# sound:quiet-room
# cue:page-turn
# crowd:1
# note:A widow at an office that registers the dead. Their number is spoken of. Nothing is shown.
# summary:Márta tries to get a grave for István. There are some hundreds who still have none.
For a place in a cemetery you have to go in to town. There's a corridor with a bench, and at the end a man with a ledger and a cold. #id:wo_city_clerk_1
He's got four hundred without a grave, he says, as of last week. They're lying in squares, in gardens, in yards. He says it to explain why he's using the back pages. #id:wo_city_clerk_2
"Where is he at present?" he asks. #id:wo_city_clerk_3
"By the tram stop," you say. "Under a tree." #id:wo_city_clerk_4
He looks for the column. #id:wo_city_clerk_5
* [Ask if he couldn't stay there #id:wo_city_clerk_tree #src:statistics-1957/004-unburied #src:utterly-interesting/023-silence #basis:typical]
    ~ grave = "tree"
    He lays down his pen. "I'd leave them all," he says. "But come the spring they'll want it as a park again." He puts a small cross in pencil, next to the tree. #id:wo_city_clerk_6
* [Ask how a man gets nearer the front #id:wo_city_clerk_first #src:statistics-1957/004-unburied #src:utterly-interesting/018-toll #basis:typical #pass]
    ~ grave = "carried"
    By having people to carry, it turns out. Most of the dead aren't fetched because there's nobody to do it. You count on your fingers: Jani, Dobos, four from the hall. He moves your number up by a page. #id:wo_city_clerk_7
* [Give him the names from the other slats as well #id:wo_city_clerk_others #src:statistics-1957/004-unburied #src:statistics-1957/005-why-the-count-may-be-low #basis:typical]
    ~ grave = "names"
    You have them on a norm sheet. Seven names, two with a street. He wipes his nose, and copies them out in his best hand. At the column for the cause he looks up. War, you say. #id:wo_city_clerk_8
- -> how_many

=== how_many ===
# scene:worker-how-many
# at:1956-11-27T11:30
# place:budapest
# diorama:empty-flat
# sound:quiet-room
# crowd:0
# note:The number of the dead is spoken of. Nothing is shown.
# summary:Márta asks the clerk how many have died in all. The figures do not agree.
He blots it. You ask him how many there are altogether. He looks at the door before he answers. #id:wo_how_many_1
"By this ledger it's between two and three thousand," he says. "With the country." In your queue they say thirty. Thirty thousand? Yes. You've both begun to whisper, and there is nobody else in the corridor. #who:ledger-clerk #id:wo_how_many_2
"And I don't get the ones from the hospitals," he says. "There they died of trams." #who:ledger-clerk #id:wo_how_many_3
* [Believe the ledger #id:wo_how_many_ledger #src:statistics-1957/001-two-thousand-seven-hundred #src:libsoc-wiki/021-dead-and-army #src:utterly-interesting/018-toll #src:libsoc-wiki/004-crushed-and-toll #basis:typical #weigh:hungarian-dead]
    ~ trusted_hungarian_dead = "ledger"
    You ask to see it. A page to each letter, four columns, a good ruler. H goes over the leaf. You had hoped it would look smaller on paper. #id:wo_how_many_4
* [Believe the queue #id:wo_how_many_queue #src:socialist-world/031-toll-thirty-thousand #src:socialist-world/028-fresh-troops-and-suez #basis:typical #weigh:hungarian-dead]
    ~ trusted_hungarian_dead = "queue"
    "Then where are they lying?" he asks, and takes up his pencil, in case you can tell him. It's he who has to find the ground. You know how long the queue is, and who in it wears black. #id:wo_how_many_5
* [Believe that it can't be counted yet #id:wo_how_many_open #src:statistics-1957/004-unburied #src:statistics-1957/005-why-the-count-may-be-low #basis:typical #weigh:hungarian-dead #pass]
    ~ trusted_hungarian_dead = "open"
    Not while there are still gardens, you say. He nods, and turns to the last page. At the foot of it he has ruled one more line, with no number before it. #id:wo_how_many_6
- -> locker

=== locker ===
# scene:worker-locker
# at:1956-11-29T17:00
# place:csepel
# sound:kitchen-night
# cue:door
# crowd:0
In the evening Dobos is at the door with a wooden box in both arms. He's emptied the locker before others could. #id:wo_locker_1
The good gauge, in its flannel. A norm sheet with minutes on the back. #id:wo_locker_2
{on_council:
    A card on a string. #id:wo_locker_3
  - else:
    A strip of white sheet, washed. #id:wo_locker_4
}
"They'll be asking who was on what," he says. "I'd not have those here." He doesn't sit. #who:dobos #id:wo_locker_5
{told_wire:
    "He stood up for me once, with forty listening," he says. #who:dobos #id:wo_locker_6
  - else:
    "He never told them about the scale," he says. #who:dobos #id:wo_locker_7
}
* [Put the papers in the stove while he is there #id:wo_locker_stove #src:utterly-interesting/023-silence #src:libsoc-wiki/024-repression-figures #basis:typical]
    The stove draws well. The string goes last, and he waits until it isn't a string any more. Then you both drink something, standing up. #id:wo_locker_8
* [Keep them. They're his hours #id:wo_locker_keep #src:utterly-interesting/023-silence #src:prole-info/097-mandate-returned #basis:typical]
    ~ papers_kept = true
    There's a second bottom in that tin. He made it himself. You fold the sheets to fit. Dobos turns to the wall, and admires the calendar. #id:wo_locker_9
* [Give Dobos the gauge, for Jani #id:wo_locker_gauge #src:utterly-interesting/023-silence #basis:typical]
    ~ gauge_for_jani = true
    "He's got to have a bench first," says Dobos. But he puts it in his inside pocket, and the papers with it. He'll see to it, he tells the gauge. #id:wo_locker_10
- -> in_black

=== in_black ===
# scene:worker-in-black
# shared:women-and-candles
# at:1956-12-04T11:00
# place:heroes-square
# diorama:womens-march
# sound:snow-silence
# weather:overcast
# crowd:3
# note:A march of mourning between soldiers. Nobody is hurt.
# summary:Thirty thousand women in black march in silence. Márta goes with them.
Tibor's wife has borrowed a black hat. You dyed your apron in the wash copper. #id:wo_in_black_1
Women have come from the whole city. They say thirty thousand. You're in the ninth row or so. No one speaks. You hear heels, wooden soles, somebody's slippers. #id:wo_in_black_2
{
  - queue_word == "alone":
    The woman from the queue has linked arms with you again. Lamp oil, and camphor. #id:wo_in_black_10
  - queue_word == "loaves":
    The shopgirl with the long knife walks at your elbow. #id:wo_in_black_11
  - else:
    Somebody should ask the wives, they'd said. Here they are. #id:wo_in_black_12
}
{
- trusted_hungarian_dead == "ledger":
    The clerk's ledger had fewer than that for the dead. #id:wo_in_black_7
- trusted_hungarian_dead == "queue":
    Thirty thousand: that's what the queue said of the dead. #id:wo_in_black_8
- else:
    Nobody has counted these either. #id:wo_in_black_9
}
At the corner stands a line of soldiers. One of them is so young that he has cut himself shaving. #id:wo_in_black_3
* [Say his name, not loud, once #id:wo_in_black_name #src:prole-info/093-mothers-march #basis:typical]
    ~ march = "name"
    István. It's no louder than breath. Then from the left you hear a Géza, and behind you a Lacika. It goes along the rows. The soldiers look up at the sky; they must think it's birds. #id:wo_in_black_4
* [Look at the boy with the cut, until he looks back #id:wo_in_black_look #src:prole-info/093-mothers-march #src:prole-info/047-no-hatred-of-soldiers #basis:typical]
    ~ march = "boy"
    It takes a long time. He has blue eyes, and a bit of newspaper stuck to the cut. When he does look he can't look away, and it's you who has to walk on. #id:wo_in_black_5
* [Give Tibor's wife your arm, and keep step #id:wo_in_black_arm #src:prole-info/093-mothers-march #basis:typical #pass]
    ~ march = "arm"
    "I can't see for the veil," she says. So you tell her: kerb. Tram line. Soldier. Flag, with the hole. Kerb. She holds on to your sleeve as Zsófi does. #who:tibor-wife #id:wo_in_black_6
- -> window_candle

=== window_candle ===
# scene:worker-window-candle
# shared:women-and-candles
# at:1956-12-04T23:50
# place:csepel
# diorama:candles
# sound:candles-courtyard
# weather:clear
# crowd:0
There wasn't a candle to be had; the shops had been cleared of them. You have the stub from All Souls'. #id:wo_window_candle_1
At ten to twelve there's not a light in the road. Then on the third floor opposite there's one. Then there are more than you can count. #id:wo_window_candle_2
{
  - march == "name":
    You've said his name in the street today. Up there, perhaps, they're lighting one for a Géza. #id:wo_window_candle_6
  - march == "boy":
    At the corner stands the patrol. One of them might have a bit of newspaper on his chin; you can't see. #id:wo_window_candle_7
  - else:
    There's a knock on the pipe from upstairs: Tibor's wife has found the sill without a veil. #id:wo_window_candle_8
}
Zsófi's awake. She's stood up on the chair, with one arm held out. #id:wo_window_candle_3
* [Let her light it #id:wo_window_candle_light #src:prole-info/093-mothers-march #basis:documented]
    She does it with both hands. It burns slantwise; there's a hole in the blanket. "Now he can see where we are," she says. The wax runs over her thumb, and she holds still. #id:wo_window_candle_4
* [Light two: one for him, one for those from over there #id:wo_window_candle_two #src:prole-info/093-mothers-march #src:socialist-world/028-fresh-troops-and-suez #basis:composite]
    ~ two_candles = true
    Zsófi wants to know who the second is for. For a mother, you tell her. She's satisfied. She sets them so far apart that they won't talk to each other. #id:wo_window_candle_5
- -> two_dark_days

=== two_dark_days ===
# scene:worker-two-dark-days
# at:1956-12-11T17:00
# place:csepel
# diorama:csepel-flats
# sound:snow-silence
# weather:snow
# crowd:0
Forty-eight hours without a light, without a tram. On every stair people sit together, wherever there's a stove. #id:wo_two_dark_days_1
At yours it's the widow's. Tibor's wife is there, Jani and his mother, and a man from the drills who keeps his cap on. #id:wo_two_dark_days_2
{
  - hour == "watched":
    Zsófi counts on her own. Three thousand six hundred, forty-eight times; she has only just begun. #id:wo_two_dark_days_9
  - hour == "slept":
    You have his jacket round your shoulders. Since that Friday nobody has asked who put it there. #id:wo_two_dark_days_10
  - else:
    Zsófi has the black coat on, indoors. The whole house heard it being made. #id:wo_two_dark_days_11
}
"Halász would've liked this," he says. "It's so tidy." #id:wo_two_dark_days_3
Nobody breathes. They look at you, all of them, to see if that was allowed. #id:wo_two_dark_days_4
* [Say: yes, he would #id:wo_two_dark_days_yes #src:prole-info/095-council-banned-and-strike #src:time-1956/002-how-to-call-a-strike #basis:typical]
    ~ by_the_stove = "yes"
    "He'd have gone round to see if it was off everywhere," you say. Then Jani does him, on the foundry. The widow laughs, and so do you, with your hand on your ribs. #id:wo_two_dark_days_5
* [Say: he'd have liked to be at home for once #id:wo_two_dark_days_no #src:prole-info/095-council-banned-and-strike #src:libsoc-wiki/011-young-workers #basis:typical]
    ~ by_the_stove = "home"
    It's also true. The man takes his cap off. He had wanted to say something kind, and he has only a small stock. You make room for him nearer the stove. #id:wo_two_dark_days_6
* [Fetch the tin and read them the minutes #id:wo_two_dark_days_tin #src:prole-info/095-council-banned-and-strike #src:council-voices/003-no-weapons-inside #basis:typical]
    ~ by_the_stove = "minutes"
    {papers_kept:
        Nobody may be beaten or harmed. Discussion: long. You read it through to the potatoes. They want the part about the dog again. #id:wo_two_dark_days_7
      - else:
        The papers are gone, of course. So you say it by heart, as far as you can. When you stop, the man from the drills goes on. He'd sat by the door. #id:wo_two_dark_days_8
    }
- -> the_lathe

=== school_yard ===
# scene:worker-school-yard
# chapter:returning-the-mandate
# at:1956-11-12T15:00
# place:budapest
# diorama:rail-yard
# sound:crowd-far-shouts
# weather:overcast
# crowd:2
# note:Men are held, counted, taken away by train and kept in a foreign prison. Hunger and fear; no violence is shown.
# summary:You are held with others in a school yard while soldiers decide what to do with you.
A school yard. On the ground there's a hopscotch, and on the hopscotch sixty men, in fives, so that they can be counted. #id:wo_school_yard_1
They count you every hour, and get a different number each time. You could help them. It's fifty-eight, and two who are lying down. #id:wo_school_yard_2
Most are Jani's age. There's a baker with flour on him, who'd gone out for yeast, and an apprentice with a satchel. Nobody has been asked what he did. They ask your name, and write it down by ear. #id:wo_school_yard_3
* [Give your right name, and spell it #id:wo_school_yard_true #src:prole-info/090-flight-and-deportations #src:soviet-reports/007-serov-counts-prisoners #basis:typical #pass]
    H, a, l, á, s, z. He has only one letter for the last two. So you'll travel without the end of your name. You ask him for the sheet, and at least put on the accent. #id:wo_school_yard_4
* [Give the name of the man in the next cell, in fifty-four #id:wo_school_yard_false #src:prole-info/090-flight-and-deportations #src:soviet-reports/008-children-at-uzhgorod #basis:composite]
    ~ false_name = true
    It's out before you've thought: Balogh, Elek. He died in the spring, so no one can do him any harm. It gets dark before you see the rest of it: under that name you can't be found, either. #id:wo_school_yard_5
* [Ask that they send home those with satchels #id:wo_school_yard_boys #src:soviet-reports/007-serov-counts-prisoners #src:soviet-reports/008-children-at-uzhgorod #basis:composite]
    ~ satchel = true
    You ask the man in the good coat. He takes off his glasses. "They've got to make the number," he says. But when he next comes by, the apprentice is in another row. The time after that he isn't in any. #id:wo_school_yard_6
- -> wagon

=== wagon ===
# scene:worker-wagon
# at:1956-11-14T22:00
# place:budapest
# sound:rail-yard-night
# crowd:1
# note:Prisoners in a goods wagon. Fear; no violence.
# summary:At night you are locked into a goods wagon with other men. Some try to make themselves heard.
A goods wagon. You know it from outside: fifteen tonnes, or forty men. They've made it fifty. #id:wo_wagon_1
It has stood for a night and a day beside some houses. Someone out there is beating a carpet. The baker hammers on the boards with his clog, then others, all together. The carpet stops. #id:wo_wagon_2
"What's the use?" says a man in the corner. "So they've heard us. And?" #id:wo_wagon_3
There's a nail in the planking that can be turned. #id:wo_wagon_4
* [Hammer with them #id:wo_wagon_hammer #src:un-a3592/014-leaflet-on-deportations #src:prole-info/090-flight-and-deportations #basis:documented]
    ~ wagon_way = "beat"
    You give them the time: short, short, long. It goes on until somebody shouts in Russian and hits the wall with something harder. From the other side a woman's voice says, quite clearly: I can hear you. #id:wo_wagon_5
* [Work at the nail #id:wo_wagon_nail #src:un-a3592/014-leaflet-on-deportations #src:soviet-reports/008-children-at-uzhgorod #basis:composite]
    ~ wagon_way = "list"
    By morning there's a hole as big as a coin. Whoever has waited longest gets his mouth to it. You make a list. It has fifty lines, and the nail goes round with the list. #id:wo_wagon_6
* [Get those who cry to count bolts #id:wo_wagon_sing #src:prole-info/090-flight-and-deportations #src:soviet-reports/008-children-at-uzhgorod #basis:typical #pass]
    ~ wagon_way = "bolts"
    A hundred and eight on each side. They argue about it for two hours, with heat, and two of them come to blows over a washer. As long as that lasts nobody cries. #id:wo_wagon_7
- -> two_rails

=== two_rails ===
# scene:worker-two-rails
# at:1956-11-15T15:00
# place:eastern-hungary
# diorama:rail-yard
# sound:rail-yard-night
# weather:fog
# crowd:0
# note:Prisoners in a train that has been stopped. Fear; no violence.
# summary:The train stands on open line because railwaymen have taken up two rails. They put them back as slowly as they can.
The train has stood since eight, among fields. Through the nail hole you can see why: two rails are missing. They lie beside the track, quite tidily, with the bolts in a tin. #id:wo_two_rails_1
A gang has been fetched to put them back. One of them is looking for a spanner. You know how long a man can look for a spanner. You've seen it done by masters, and these are better. #id:wo_two_rails_2
"What's keeping them?" asks the apprentice. #id:wo_two_rails_3
* [Tell him: they're being thorough #id:wo_two_rails_thorough #src:prole-info/090-flight-and-deportations #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #basis:typical #pass]
    ~ rails = "thorough"
    He puts his eye to the hole. They've found the spanner. Now they're asking one another whose it is. An officer goes up and down, and looks at his watch, and at the sun. #id:wo_two_rails_4
* [Call your names out to them, ten at a time #id:wo_two_rails_call #src:prole-info/090-flight-and-deportations #src:soviet-reports/008-children-at-uzhgorod #basis:typical]
    ~ rails = "names"
    Nobody looks round. But the foreman of the gang begins to say the measures aloud as he takes them, and between the measures he says: Ács. Bíró. Demény. Halász. He has got every one. #id:wo_two_rails_5
* [Time them, for the pleasure of it #id:wo_two_rails_time #src:prole-info/090-flight-and-deportations #src:libsoc-wiki/023-sabotage-order #basis:typical]
    ~ rails = "timed"
    Four hours and ten minutes for two rails. It's eleven minutes' work. You've never seen a norm so beautifully missed. When the train jerks, one of them takes off his cap to it. #id:wo_two_rails_6
- -> slip_of_paper

=== slip_of_paper ===
# scene:worker-slip-of-paper
# at:1956-11-16T03:00
# place:eastern-hungary
# sound:rail-yard-night
# weather:fog
# crowd:0
# note:Prisoners on a train going east. Fear; no violence.
# summary:The train goes east. Men throw slips of paper from it, with names.
You're moving. East: you can tell by which side gets light. Now and then it stops on the open line. Once there's shouting, then shots, and boots along the roof. They've torn up the track again, a voice says. #id:wo_slip_of_paper_1
When it slows past a signal box they push paper through the hole: names, streets, on cigarette papers, on a page of a hymnal. #id:wo_slip_of_paper_2
You have a stub of pencil, and the back of a job card. There's room for a line. #id:wo_slip_of_paper_3
* [To Márta: alive, going east, sell the gauge #id:wo_slip_of_paper_marta #src:soviet-reports/008-children-at-uzhgorod #src:prole-info/090-flight-and-deportations #basis:documented #pass]
    ~ note_thrown = "marta"
    It's a fair summary. You add the date, and after some thought: coat. Through the hole you see a hand with a railway lamp pick it up. #id:wo_slip_of_paper_4
* [Put down all fifty names, in small writing #id:wo_slip_of_paper_list #src:un-a3592/015-how-deportations-were-examined #src:soviet-reports/008-children-at-uzhgorod #basis:documented]
    ~ note_thrown = "list"
    You've done minutes; you know how to shorten. Forty-six get on to it. The last four you say over aloud, together, at every stop, so that they won't be lost. #id:wo_slip_of_paper_5
* [Ask how wide the hole would have to be #id:wo_slip_of_paper_jump #src:prole-info/090-flight-and-deportations #src:un-a3592/014-leaflet-on-deportations #basis:typical]
    Forty centimetres, for a thin one. You've got a nail. By noon there's a board that gives. It's the apprentice from Kispest who goes, at a bend. You hear him land, and swear. #id:wo_slip_of_paper_6
- -> prison_court

=== prison_court ===
# scene:worker-prison-court
# at:1956-11-24T08:00
# place:uzhgorod
# diorama:rail-yard
# sound:snow-silence
# weather:snow
# crowd:1
# note:A foreign prison. Hunger and fear; no violence is shown.
# summary:You are in a prison beyond the border. An official asks what you did. He doesn't understand why you are there.
Uzhgorod, it says on the spoons. It's a real prison, clean in a tired sort of way. You're fourteen to a cell. There are girls' names too; you hear them called through the wall. #id:wo_prison_court_1
An official has a table and a heap of papers. In most of them, where it should say what for, there's nothing, and he is a tidy man and it annoys him. #id:wo_prison_court_2
"Why've you been brought?" the interpreter says. "He asks it of you. There is nothing written." #id:wo_prison_court_3
* [Say: then he might send us back, with a receipt #id:wo_prison_court_ask #src:soviet-reports/008-children-at-uzhgorod #src:soviet-reports/007-serov-counts-prisoners #basis:composite]
    The interpreter leaves out the receipt. The tidy man nods all the same. Nothing would please him better. He writes something in the margin, and blots it. #id:wo_prison_court_4
* [Say: I'm a turner #id:wo_prison_court_turner #src:prole-info/090-flight-and-deportations #src:soviet-reports/008-children-at-uzhgorod #basis:typical #pass]
    He shows you a tap. It wants a new seat. You do it with a nail and a piece of your belt, and after that you get tea. #id:wo_prison_court_5
* [Say: I pushed a barrow #id:wo_prison_court_fought #src:prole-info/077-csepel-eight-hours #src:prole-info/090-flight-and-deportations #basis:typical]
    ~ shift(exposure, 5)
    It's translated. There's a discussion. They look up what kind of barrow. In the end he writes down: transport worker. #id:wo_prison_court_6
- -> sixty_eight

=== sixty_eight ===
# scene:worker-sixty-eight
# at:1956-11-30T10:00
# place:uzhgorod
# sound:snow-silence
# crowd:1
# note:Prisoners hope to be sent home. No violence.
# summary:A group of apprentices is sent back to Hungary. You can give one of them a message.
Somebody has made a mistake, and for once it's the right one. Sixty-eight apprentices were sent out here without anyone asking higher up. Now they've heard of it higher up, and the boys are to go back. #id:wo_sixty_eight_1
They stand in the corridor, in fives. It comes out at thirteen fives and three over. The tidy man is beaming. At last there's a column for it. #id:wo_sixty_eight_2
One's come as far as your door. He's tying his lace. It takes him a long time. #id:wo_sixty_eight_3
* [Tell him: Csepel, Halász, alive #id:wo_sixty_eight_word #src:soviet-reports/007-serov-counts-prisoners #src:soviet-reports/008-children-at-uzhgorod #basis:composite #pass]
    ~ message = "word"
    {false_name:
        "It says Balogh on the door," he whispers. Both, you tell him. He's to say it to her at the laundry: both. He nods, as though that were usual. #id:wo_sixty_eight_4
      - else:
        He says it over, three times, with the laundry and the stair. He's already got nine like it in his head. You can see him put yours on the shelf. #id:wo_sixty_eight_5
    }
* [Ask if one of your boys can't stand in with them #id:wo_sixty_eight_swap #src:soviet-reports/007-serov-counts-prisoners #src:prole-info/090-flight-and-deportations #basis:composite]
    ~ message = "swapped"
    Nobody counts apprentices by the face. The baker's boy is small. He goes out between two of them, cap back to front. In the evening you're thirteen, and no one misses him. #id:wo_sixty_eight_6
* [Say nothing. He's got enough to carry #id:wo_sixty_eight_lace #src:soviet-reports/007-serov-counts-prisoners #src:utterly-interesting/023-silence #basis:typical]
    ~ message = "none"
    He looks up at you. He'd been waiting for something. You shake your head, and say only that it wants a double knot. He ties one. #id:wo_sixty_eight_7
- -> knocked

=== knocked ===
# scene:worker-knocked
# at:1956-12-04T21:00
# place:uzhgorod
# diorama:cellar
# sound:quiet-room
# crowd:0
# note:Prisoners try to find out how many they are. No violence.
# summary:By knocking on walls the prisoners ask how many have been brought here. The answers do not agree.
At nine it begins, along the pipe. How many? Each cell knocks its own number, and hands on what it has heard from the next. Fourteen. Fourteen. Twelve. Nine, and they're girls. #id:wo_knocked_1
{
  - wagon_way == "beat":
    You begin it: short, short, long. #id:wo_knocked_7
  - wagon_way == "list":
    Your list says whose turn. #id:wo_knocked_8
  - else:
    Your cell has practised on bolts. #id:wo_knocked_9
}
It makes two hundred and twelve, for your passage. On one day in November a hundred and thirty-six came, says the one who carries the soup. On the tidy man's table he has seen a figure: eight hundred and sixty. #id:wo_knocked_2
"It's thousands," says the baker's neighbour. "You heard the trains." #id:wo_knocked_3
* [Thousands. There was more than one night, and more than one line #id:wo_knocked_thousands #src:prole-info/090-flight-and-deportations #src:daily-history/022-recriminations-and-flight #src:time-1956/005-serovs-trains #basis:typical #weigh:deportations]
    ~ trusted_deportations = "thousands"
    You've seen what they can load in a night, when they must make a number. It would take a very large table, you tell them, to hold all that. #id:wo_knocked_4
* [Eight hundred and sixty: it stands on the tidy man's own table #id:wo_knocked_table #src:soviet-reports/007-serov-counts-prisoners #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #basis:typical #weigh:deportations]
    ~ trusted_deportations = "table"
    A man like that doesn't leave out a line. If it's wrong, then it's wrong higher up, where they lean on it. Everyone in the cell has worked under somebody who leans. #id:wo_knocked_5
* [Two hundred and twelve. That's what's been knocked #id:wo_knocked_knocked #src:un-a3592/015-how-deportations-were-examined #src:soviet-reports/008-children-at-uzhgorod #basis:typical #weigh:deportations #pass]
    ~ trusted_deportations = "knocked"
    You scratch it by the door, with the date. In the morning a new one's brought in, and you scratch a three over the two. #id:wo_knocked_6
- -> winter_cell

=== winter_cell ===
# scene:worker-winter-cell
# at:1956-12-12T19:00
# place:uzhgorod
# sound:snow-silence
# crowd:0
# note:Life in a prison cell. Hunger; no violence.
# summary:Weeks pass in the prison. News from home comes only as rumour.
A new man is put in, who was taken last week and has heard things. For one hour nobody in Budapest went out, and women marched in black. #id:wo_winter_cell_1
{
  - rails == "thorough":
    His train stood too. They were looking for their spanner. #id:wo_winter_cell_10
  - rails == "names":
    On his line a foreman says names while measuring. Halász, too. #id:wo_winter_cell_11
  - else:
    His train stood even longer. So that norm can be beaten. #id:wo_winter_cell_12
}
He tells it to each of the fourteen. You put it together, like a drawing of which only the corners have come. #id:wo_winter_cell_2
{
- trusted_deportations == "thousands":
    He came on a train that had forty wagons. #id:wo_winter_cell_7
- trusted_deportations == "table":
    The tidy man has had to rule another line for him. #id:wo_winter_cell_8
- else:
    By the door it says two hundred and thirty by now. #id:wo_winter_cell_9
}
Now it's getting dark. At the end of the passage hangs a bulb in a cage. #id:wo_winter_cell_3
* [Ask all fourteen to shut their eyes at the same time #id:wo_winter_cell_bulb #src:prole-info/092-silent-hour #src:prole-info/093-mothers-march #basis:composite]
    ~ dark_hour = "eyes"
    It lasts for nearly an hour. You count it out. Next door they notice the quiet, and go quiet too. The warder walks up and down, and looks in at every peephole. #id:wo_winter_cell_4
* [Teach the boys to read a gauge, with a comb #id:wo_winter_cell_teach #src:soviet-reports/008-children-at-uzhgorod #basis:typical #pass]
    ~ dark_hour = "comb"
    Ten teeth to the centimetre. Whoever can say how thick the door is may have your crust. It's fifty-two millimetres. Three of them get it, so the crust is sawn in three, with a thread. #id:wo_winter_cell_5
* [Compose a letter to Zsófi, and learn it by heart #id:wo_winter_cell_write #src:soviet-reports/008-children-at-uzhgorod #src:utterly-interesting/023-silence #basis:typical]
    ~ dark_hour = "letter"
    Dear Zsófi. It's cold, and they have a stove. The teeth on a saw are set left, right, left. You say it every evening. It has got rather long. #id:wo_winter_cell_6
- -> christmas_eve

=== christmas_eve ===
# scene:worker-christmas-eve
# at:1956-12-24T18:00
# place:uzhgorod
# sound:snow-silence
# weather:snow
# crowd:0
# note:Christmas in prison. Sadness; no violence.
# summary:On Christmas Eve the prisoners make something of what they have.
It's the twenty-fourth. Nobody has said so, but at soup time no one talks. #id:wo_christmas_eve_1
They've made a tree. It's a broom, hung with washers from the wagon, and on top some cigarette foil. #id:wo_christmas_eve_2
{
  - dark_hour == "eyes":
    At seven all fourteen shut their eyes. Nobody has to ask. #id:wo_christmas_eve_8
  - dark_hour == "comb":
    The boys measured the foil. Fifty-two, like the door. #id:wo_christmas_eve_9
  - else:
    There's a tree in the letter to Zsófi now. #id:wo_christmas_eve_10
}
Next door they begin a song. It isn't a carol but the one from the football. #id:wo_christmas_eve_3
The warder opens the flap. He stands there for a while, and he doesn't say what he came to say. #id:wo_christmas_eve_4
* [Sing with them #id:wo_christmas_eve_sing #src:soviet-reports/007-serov-counts-prisoners #src:prole-info/090-flight-and-deportations #basis:typical]
    ~ christmas = "sang"
    It goes from cell to cell, until it's the whole passage. In the second verse you forget the words. So does everyone. You all do what people do at the ground, and sing la. #id:wo_christmas_eve_5
* [Hold out a washer to the warder #id:wo_christmas_eve_warder #src:prole-info/047-no-hatred-of-soldiers #src:soviet-reports/008-children-at-uzhgorod #basis:composite #pass]
    ~ christmas = "sugar"
    He turns it over. He looks through the hole. Then it's gone into his pocket, and the flap's shut. In the morning there are fourteen lumps of sugar outside, on a newspaper. #id:wo_christmas_eve_6
* [Say over the letter to Zsófi, all the way through #id:wo_christmas_eve_letter #src:soviet-reports/008-children-at-uzhgorod #src:utterly-interesting/023-silence #basis:typical]
    ~ christmas = "letter"
    Dear Zsófi. The others are quiet. They know bits of it by now. At the part with the saw they say it too: left, right, left. #id:wo_christmas_eve_7
- -> the_lathe

=== no_glass ===
# scene:worker-no-glass
# chapter:returning-the-mandate
# at:1956-11-12T09:00
# place:csepel
# diorama:empty-flat
# sound:snow-silence
# weather:overcast
# crowd:0
On Monday everyone sweeps, since that needs nobody's permission. The heaps meet on the stairs. #id:wo_no_glass_1
{coat_word == "blanket":
    The blanket over your window is the grey one. By day the chalk of a child's coat shows through. #id:wo_no_glass_8
}
{left_jani:
    Jani's mother comes down with her dustpan. He was seen beside the barrow with his hands up. They were put on a lorry, he and Tibor. #id:wo_no_glass_2
  - else:
    Gergő from the third floor went out at six for milk, and hasn't come back. A lorry was seen. His mother has swept the same step for an hour. #id:wo_no_glass_3
}
"You were on the council, or at its door," she says. "So who do I ask?" #id:wo_no_glass_4
* [Tell her you'll ask, wherever there is somebody to ask #id:wo_no_glass_ask #src:prole-info/086-grebennik #src:prole-info/090-flight-and-deportations #basis:typical]
    ~ promised_search = true
    She tells you what he had on: brown cap, odd laces. You write it down on a norm sheet. By noon there are nine on it. #id:wo_no_glass_5
* [Tell her that you don't know of anyone #id:wo_no_glass_truth #src:prole-info/081-still-control-production #src:daily-history/022-recriminations-and-flight #basis:typical]
    She goes on sweeping. On Tuesday you hear that there may be somebody after all, over in Újpest. So you have to climb up and tell her. #id:wo_no_glass_6
* [Take the broom out of her hand #id:wo_no_glass_sweep #src:utterly-interesting/018-toll #src:daily-history/020-casualties #basis:typical]
    ~ promised_search = true
    She lets go of it. She sits down on the swept step with her hands open. "Brown cap," she says then. "Odd laces." You lean the broom on the wall and look for a pencil. #id:wo_no_glass_7
- -> which_factory

=== which_factory ===
# scene:worker-which-factory
# shared:central-council
# at:1956-11-14T14:00
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# crowd:2
They slip in by ones and twos, past the porter's lodge of the lamp works. The town hall of Újpest has Russians in it. #id:wo_which_factory_1
{knows_lamp:
    The man from the workers' parliament nods to you. #id:wo_which_factory_2
}
In the chair is an old Social Democrat. A young man gets up. What factory has sent you? asks the old man. And who called this meeting? asks the young one. #id:wo_which_factory_3
"This meeting is an historical inevitability!" says the chair. #id:wo_which_factory_4
{met_minutes == "kept":
    The woman with grey in her hair writes it down without looking up. #id:wo_which_factory_5
}
* [When it comes to you, give your works and your trade #id:wo_which_factory_turn #src:prole-info/083-mandate-and-recall #src:prole-info/082-central-council-and-krasso #basis:documented]
    ~ shift(exposure, 5)
    Csepel, turner. The pencil moves. It has gone round the room: toolmaker, turner, steelworker, one engineer. It's like checking parts against a list, except that the parts are pleased. #id:wo_which_factory_6
* [Ask the toolmaker beside you what the young man wants #id:wo_which_factory_young #src:prole-info/082-central-council-and-krasso #src:prole-info/083-mandate-and-recall #basis:typical]
    "It's a good idea," says the toolmaker. "He had it before we did. Only there's nobody behind him that he could go home and ask." He moves up, and makes room. #id:wo_which_factory_7
* [Ask if there's a list of those who've been taken #id:wo_which_factory_list #src:prole-info/086-grebennik #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ shift(exposure, 5)
    {promised_search:
        There isn't. Then there is; it begins with your nine. It goes from lap to lap under the speeches. When it gets back to you it's on a second sheet. #id:wo_which_factory_8
      - else:
        There isn't. The man beside you tears off a strip of wrapping paper, and then there is. It goes from lap to lap under the speeches, and comes back full. #id:wo_which_factory_9
    }
- -> resolution

=== resolution ===
# scene:worker-resolution
# shared:central-council
# at:1956-11-14T18:30
# place:united-lamp
# sound:typing-night
# crowd:2
Resolved: Comrade Imre Nagy to be premier again. Carried. #id:wo_resolution_1
Resolved: none of the security police in the new force. Carried, before it's been read to the end. #id:wo_resolution_2
Resolved: Maléter and those with him to be freed, and all who've been arrested. Carried. #id:wo_resolution_3
Resolved: that Soviet troops leave soon, in order to strengthen the friendship. Someone laughs. He's called to order. It stays in. #id:wo_resolution_4
Resolved: till that is answered, only what feeds people will work. They ask each district. #id:wo_resolution_5
"Csepel?" says the chairman. #id:wo_resolution_6
* [Yes: nothing till they answer #id:wo_resolution_yes #src:council-documents/003-friendship-means-withdrawal #src:council-documents/001-founding-resolution #basis:documented]
    ~ clause_strike = "yes"
    ~ shift(exposure, 5)
    You put up your hand with the card in it. All down the table there are hands like it, the nails cut straight and the black left in. #id:wo_resolution_7
* [Ask who decides what feeds people #id:wo_resolution_ask #src:council-documents/003-friendship-means-withdrawal #src:prole-info/081-still-control-production #basis:composite]
    ~ clause_strike = "ask"
    It's argued for half an hour: bread yes, flour yes, then the mill's belt, then the leather for the belt. At the end of it nearly everyone works. The old man has it all struck out again. #id:wo_resolution_8
* [Ask to leave out the word comrade #id:wo_resolution_comrade #src:council-documents/001-founding-resolution #src:prole-info/021-parliament-square-and-nagy #basis:typical]
    ~ clause_strike = "word"
    "He is one," says a toolmaker. "It's what we've got him for." There's a vote on a single word. You lose. The typist, who'd had her finger on the x, takes it off again. #id:wo_resolution_9
- -> names_out_loud

=== names_out_loud ===
# scene:worker-names-out-loud
# at:1956-11-17T10:00
# place:budapest
# diorama:council-hall
# sound:quiet-room
# cue:page-turn
# crowd:1
Each morning a paper goes to Grebennik, the Soviet commandant, with the names of those who are missing. In the evening some are back and some are not. It's said that he takes the delegates for fascist agents. #id:wo_names_out_loud_1
Today he has sent a colonel and an interpreter. The list is read aloud, slowly, so that it can be put into the other letters. Today it's your turn. #id:wo_names_out_loud_2
Ács, apprentice. Bíró, two brothers. Demény, tram. There are a hundred and four. #id:wo_names_out_loud_3
* [Read each one with what he had on #id:wo_names_out_loud_slow #src:prole-info/086-grebennik #src:soviet-reports/008-children-at-uzhgorod #basis:composite]
    ~ reading = "caps"
    Brown cap, odd laces. At the fortieth the interpreter puts down his pen. He's got a nephew, he says. Then: next. #id:wo_names_out_loud_4
* [Read fast. Those at the end want their turn too #id:wo_names_out_loud_fast #src:prole-info/086-grebennik #src:prole-info/090-flight-and-deportations #basis:composite]
    ~ reading = "fast"
    Ten minutes for the lot, which is a good rate. In the passage your stomach turns over. There's a spittoon there, brass, nicely turned, and you hold on to the rim. #id:wo_names_out_loud_5
* [Ask the colonel what he'd want in return for each #id:wo_names_out_loud_work #src:prole-info/086-grebennik #src:prole-info/084-racz-and-the-return-to-work #basis:typical]
    ~ reading = "price"
    The colonel isn't offended. He talks of coal for a bit. "He says, work," says the interpreter. "He says it is not a price. He says, but work." #id:wo_names_out_loud_6
- -> sold_or_not

=== sold_or_not ===
# scene:worker-sold-or-not
# at:1956-11-18T15:00
# place:csepel-works
# diorama:council-hall-before-day
# sound:council-hall
# crowd:2
So: back to work tomorrow, the nineteenth. The Central Council asks for it, and Csepel's is in favour. #id:wo_sold_or_not_1
"Sold," says the man from the drills. "For what? A chair in an anteroom?" #who:drills #id:wo_sold_or_not_2
"It's to show we can start it as well as stop it," says Vilma. "At home you're one by one. In here it's all of us." #who:vilma #id:wo_sold_or_not_3
"The miners won't," says a third. "They'd sooner flood the pits." #id:wo_sold_or_not_4
{
  - reading == "caps":
    Some of the caps and laces are back. Nobody knows why those. #id:wo_sold_or_not_9
  - reading == "fast":
    Of the hundred and four you've kept Demény, tram. #id:wo_sold_or_not_10
  - else:
    It isn't a price, you had the colonel say. But work. #id:wo_sold_or_not_11
}
{clause_strike == "yes":
    Nothing till they answer, you'd voted. They haven't. #id:wo_sold_or_not_5
}
* [A strike's a tool: put it away clean, so it can be used again #id:wo_sold_or_not_discipline #src:prole-info/084-racz-and-the-return-to-work #src:prole-info/087-plan-for-a-national-council #src:prole-info/088-miners-against #basis:documented #weigh:return-to-work]
    ~ trusted_return_to_work = "discipline"
    A grumble goes round. They've gone stale at home, some of them, in their slippers; even this draught is better. "Clean," says the man from the drills, and spits. #id:wo_sold_or_not_6
* [It's betrayal: you'd call it that in any other shop #id:wo_sold_or_not_betrayal #src:prole-info/084-racz-and-the-return-to-work #src:prole-info/088-miners-against #basis:documented #weigh:return-to-work]
    ~ trusted_return_to_work = "betrayal"
    ~ shift(exposure, 5)
    You ask them what you're to tell Sipos. They look over at the gauge box, and nobody knows. It's carried even so, against nine, and you're one of the nine. #id:wo_sold_or_not_7
* [It's four weeks without pay. Ask their wives #id:wo_sold_or_not_bread #src:broadcasts-1956/004-csepel-goes-back-to-work #src:prole-info/084-racz-and-the-return-to-work #src:libsoc-wiki/007-living-standards #basis:composite #weigh:return-to-work]
    ~ trusted_return_to_work = "bread"
    ~ shift(trust_marta, 5)
    Somebody's about to shout, and then doesn't. He has three. "Put it like that, then," he says. "Put in the minutes: on account of shoes." #id:wo_sold_or_not_8
- -> nineteenth

=== nineteenth ===
# scene:worker-nineteenth
# at:1956-11-19T07:00
# place:csepel-works
# diorama:machine-shop
# sound:factory-hall
# crowd:1
Your lathe has gone blind with rust. You take it off with oil and a rag. #id:wo_nineteenth_1
{sat_in == "thread":
    Only the feed screw's clean, from that October evening. #id:wo_nineteenth_12
}
{
  - trusted_return_to_work == "discipline":
    They start all at once, at a sign from Vilma. It sounds like a works. Then everyone sees that there's nothing clamped in. #id:wo_nineteenth_2
  - trusted_return_to_work == "betrayal":
    At seven you press the switch, and look to neither side. #id:wo_nineteenth_3
  - else:
    At the pay window an advance is given out, for shoes. Some who can write sign with a cross. #id:wo_nineteenth_4
}
Dobos puts down the order: bushings. It's the old drawing. The norm's not on the wall any more. There is only the rectangle, where the paint's lighter. #id:wo_nineteenth_5
{
  - clause == "director":
    The director, who has been ill since October, sends word that he's better. #id:wo_nineteenth_6
  - clause == "profit":
    In the office they're counting again, and nobody has shown you the scales. #id:wo_nineteenth_7
  - else:
    At the gate two men with a record have been told to wait. #id:wo_nineteenth_8
}
* [Make one, and make it well #id:wo_nineteenth_one #src:prole-info/087-plan-for-a-national-council #src:prole-info/084-racz-and-the-return-to-work #basis:typical]
    ~ first_piece = "one"
    You finish it to a hundredth. It takes you till ten. You hold it up to the window. Then it goes in the tray, by itself. All day you can hear it roll to and fro. #id:wo_nineteenth_9
* [Ask the shop what should be the rate, now #id:wo_nineteenth_rate #src:prole-info/085-kadars-fine-phrases #src:prole-info/068-nine-points #basis:composite]
    ~ first_piece = "rate"
    They laugh. But they come over, and it's talked out properly, with the checker. Nine an hour. It's what you were all making anyhow, less what was only written down. #id:wo_nineteenth_10
* [Clear out Sipos's bench before somebody else does #id:wo_nineteenth_sipos #src:statistics-1957/004-unburied #src:prole-info/077-csepel-eight-hours #basis:typical]
    ~ first_piece = "bench"
    Stones, oil, a lens. Underneath, where the tin stood, there's a ring in the dust. On the ring you set it down again: the tin, the book, the slips. #id:wo_nineteenth_11
- -> posters

=== posters ===
# scene:worker-posters
# at:1956-11-20T21:00
# place:csepel
# diorama:csepel-flats
# sound:tram-street
# crowd:0
There's a curfew. That's when things get on to the walls. #id:wo_posters_1
Tonight it's your stair's turn. Vilma brings the paste in a milk can, and a roll of last year's norm sheets, blank side out. You aren't to know whose lettering it is. #id:wo_posters_2
Lost: the confidence of the people. Honest finder is asked to return it to János Kádár. #id:wo_posters_3
"There's one with ten million on it too," whispers Vilma. "Which do you want?" #who:vilma #id:wo_posters_4
* [Take the lost confidence, for the tram stop #id:wo_posters_lost #src:prole-info/091-posters #basis:documented]
    ~ pasted = true
    ~ shift(exposure, 5)
    You put it up where the barrow stood. In the morning there's a queue there. An old man reads it out, with expression, and feels in his pockets. #id:wo_posters_5
* [Take the ten million, for the police building #id:wo_posters_ten #src:prole-info/091-posters #src:prole-info/048-prisoners-freed #basis:documented]
    ~ pasted = true
    ~ shift(exposure, 5)
    Ten million counter-revolutionaries are roaming the country. You paste it inside, on the second-floor stairs, and smooth down the noughts one by one with your thumb. #id:wo_posters_6
* [Hold the milk can and keep a lookout #id:wo_posters_can #src:prole-info/091-posters #src:utterly-interesting/023-silence #basis:typical]
    You hear the patrol a street off, and hide the can under your coat. Vilma stands flat against a wall, beside a premier with no backbone, for as long as it takes. #id:wo_posters_7
- -> rumour

=== rumour ===
# scene:worker-rumour
# at:1956-11-21T16:00
# place:csepel-works
# diorama:csepel-gate
# sound:crowd-restless
# crowd:2
The news comes faster than a motorcycle. There were tanks round the Sports Hall. The Central Council has been arrested, says one. All of it, says the next. #id:wo_rumour_1
By four not a belt is moving, though no one has called it. #id:wo_rumour_2
Then the Csepel council comes over the horn. The strike's a mistake; back to the machines. Everyone knows the voice. #id:wo_rumour_3
"Ours, are they?" says the man from the drills. "Then let's have others." #who:drills #id:wo_rumour_4
{
  - trusted_return_to_work == "betrayal":
    He nods at you. You were one of the nine, he remembers. #id:wo_rumour_5
  - else:
    He looks at you. You talked them in here. #id:wo_rumour_6
}
* [Vote in new ones, now, this evening #id:wo_rumour_new #src:prole-info/089-rumour-and-new-csepel-council #src:libsoc-wiki/017-council-parliament #basis:documented]
    ~ shift(exposure, 5)
    {
      - recallable:
        It un-picks you as well. You'd asked for that. You carry out your own name in the hat, and at ten they put you back in. #id:wo_rumour_7
      - on_council:
        It un-picks you as well. You'd have liked to be asked. At ten they put you back in, by two votes. #id:wo_rumour_8
      - else:
        In twenty minutes it's done, with slips, in a hat. It's you who carries the hat round. #id:wo_rumour_9
    }
* [First find out if it's true #id:wo_rumour_first #src:prole-info/089-rumour-and-new-csepel-council #src:council-minutes/002-the-day-of-the-sports-hall #basis:typical]
    You telephone. You get as far as the tramways, in Akácfa Street. They're there, sixty of them, says a tired voice, and not arrested. By then the new council has been sitting for half an hour. #id:wo_rumour_10
* [Stand by the ones who asked for patience #id:wo_rumour_old #src:prole-info/089-rumour-and-new-csepel-council #src:un-a3592/033-milder-than-its-base #basis:typical]
    It's not cowardice to want to know first, you say. You hear how it sounds. The man from the drills takes the hat out of your hand, not roughly, and goes on with it. #id:wo_rumour_11
- -> quiet_hour

=== quiet_hour ===
# scene:worker-quiet-hour
# shared:silent-hour
# at:1956-11-23T14:00
# place:csepel
# diorama:silent-hour
# sound:silent-hour
# weather:overcast
# crowd:0
From two till three nobody's to go out. It came by way of the bread queue, unsigned. #id:wo_quiet_hour_1
Márta has made a hole in the blanket. The three of you take it in turns. #id:wo_quiet_hour_2
The road's empty. It's emptier than at night, when it is forbidden. Far off, an engine is looking for someone to drive past. #id:wo_quiet_hour_3
"Is this a strike?" asks Zsófi. #who:zsofi #id:wo_quiet_hour_4
"It's the cheapest there is," says Márta. #who:marta #id:wo_quiet_hour_5
* [Watch for the whole hour, and count #id:wo_quiet_hour_watch #src:prole-info/092-silent-hour #basis:documented]
    Two patrols, one dog. The dog stops in the middle of the tram lines and looks both ways, as Zsófi has been taught to. Then it sits down. #id:wo_quiet_hour_6
* [Go over in your mind who'd have been on the road #id:wo_quiet_hour_jani #src:prole-info/092-silent-hour #src:statistics-1957/004-unburied #basis:typical]
    You let them go along the road in the order of their shifts. Sipos, with his tin. The old corporal. It takes the whole hour, and at three some are still to come. #id:wo_quiet_hour_7
* [Sit with Márta on the bed, and not say anything #id:wo_quiet_hour_sit #src:prole-info/092-silent-hour #src:utterly-interesting/023-silence #basis:typical]
    ~ shift(trust_marta, 5)
    She takes your hand and turns it over, and cleans it with a hairpin, nail by nail. The steel won't come out. At three the first door goes, and she's done nine. #id:wo_quiet_hour_8
- -> waybill

=== waybill ===
# scene:worker-waybill
# at:1956-11-29T17:30
# place:csepel
# diorama:rail-yard
# sound:rail-yard-night
# weather:snow
# crowd:0
The pointsman is back. He looks over both shoulders before he takes off his cap. In the lining is a cigarette paper, folded to the size of a nail. #id:wo_waybill_1
It was found beside the line, at the eastern end. Railwaymen hand them on from one to the next. There are five names, by street. #id:wo_waybill_2
{left_jani:
    The third is Kocsis J., Csepel, turner. He's still an apprentice; he has promoted himself. #id:wo_waybill_3
  - else:
    The third is Gergő's. He has put his floor as well. #id:wo_waybill_4
}
"Not a word where you got it," says the pointsman. #who:pointsman #id:wo_waybill_5
* [Take it up to his mother tonight #id:wo_waybill_mother #src:soviet-reports/008-children-at-uzhgorod #src:prole-info/090-flight-and-deportations #src:un-a3592/015-how-deportations-were-examined #basis:composite]
    ~ shift(trust_marta, 5)
    She reads it by the stove door. She reads the four others as well, and asks what streets those are. By the morning she has been to all of them, on foot. #id:wo_waybill_6
* [Take the names to the next reading #id:wo_waybill_command #src:prole-info/086-grebennik #src:un-a3592/014-leaflet-on-deportations #basis:composite]
    ~ shift(exposure, 5)
    The interpreter sees the paper, and how it has been folded. "I'd say that you heard this," he suggests. "From somebody who heard it." He writes down all five. #id:wo_waybill_7
* [Copy it three times, and give it on #id:wo_waybill_copy #src:un-a3592/014-leaflet-on-deportations #src:un-a3592/015-how-deportations-were-examined #basis:typical]
    ~ shift(exposure, 5)
    One goes to Újpest, one to the students, who check the addresses. One you keep. There's room in Sipos's tin, between the stamps for 1926 and 1927. #id:wo_waybill_8
- -> decree

=== decree ===
# scene:worker-decree
# at:1956-12-06T08:30
# place:csepel-works
# diorama:machine-shop
# sound:factory-hall
# weather:snow
# crowd:1
By a decree of yesterday the revolutionary committees are dissolved. Two hundred have been fetched, they say. Today it's Ganz and the locomotive works. #id:wo_decree_1
The ladder of Vilma's crane is hanging down, and she hasn't come in. #id:wo_decree_2
{named == "vilma":
    You called out her name, in October. Nobody else would have. #id:wo_decree_9
}
Dobos holds up a drawing, so that it hides his mouth. "They've asked for the files. Yours is thick." #who:dobos #id:wo_decree_3
{told_wire:
    "And the scale's in it. You told forty people about the scale." He points at a dimension. #who:dobos #id:wo_decree_4
  - else:
    He points at a dimension. "I can be ill on the day they come for it." #who:dobos #id:wo_decree_5
}
* [Ask what they've got against Vilma #id:wo_decree_vilma #src:prole-info/094-decree-arrests-salgotarjan #src:daily-history/022-recriminations-and-flight #basis:typical]
    That she stopped the crane, in June of fifty-three, and again on the twenty-first. "I put: mechanical failure," says Dobos. "Both times. They can read, that's the trouble." #who:dobos #id:wo_decree_6
* [Ask him for one day #id:wo_decree_day #src:prole-info/094-decree-arrests-salgotarjan #src:utterly-interesting/023-silence #basis:composite]
    ~ shift(exposure, -10)
    On Friday he has a fever. Between nine and noon a file is out of the cabinet, and gets thinner. What's left is a turner who was late twice. #id:wo_decree_7
* [Tell him to leave the file as it is #id:wo_decree_leave #src:prole-info/094-decree-arrests-salgotarjan #src:prole-info/002-prison-saying #basis:typical]
    ~ shift(exposure, 5)
    "What's in it is true," you say. "There's never been a paper about me that was." He folds up the drawing, along the old folds. #id:wo_decree_8
- -> may_they

=== may_they ===
# scene:worker-may-they
# at:1956-12-09T19:00
# place:csepel
# diorama:csepel-flats
# sound:kitchen-night
# weather:snow
# crowd:0
Sunday night. The Central Council is banned, and most of it has been taken. Those who weren't at home have called it: forty-eight hours, from Tuesday, everything. #id:wo_may_they_1
On the stairs they argue over what you can get for it. #id:wo_may_they_2
Death, says one. It's as good as law: it came with the arrests. For guns, says another, for arson, for looting. But for standing beside your machine? They haven't dared. Not yet, says the widow. #id:wo_may_they_3
{
  - trusted_what_for == "truth":
    It was on the wireless. That's how you know that it might not be so. #id:wo_may_they_4
  - else:
    Nobody has it on paper. #id:wo_may_they_5
}
* [It costs your head already. Reckon with that #id:wo_may_they_already #src:libsoc-wiki/022-kadar-against-councils #basis:documented #weigh:strike-death-penalty]
    ~ trusted_strike_death_penalty = "already"
    You say it so that those with children hear. It goes quiet. Tibor's wife says that it never did cost less. They just hadn't put up the price list. #id:wo_may_they_6
* [Not yet. They will when they see that it works #id:wo_may_they_notyet #src:prole-info/097-mandate-returned #src:un-a3592/032-strike-and-ban #basis:documented #weigh:strike-death-penalty]
    ~ trusted_strike_death_penalty = "not-yet"
    So there's time until Wednesday, someone works out. You have to laugh, all of you, there on the cold stairs. Nobody had thought of it as a discount. #id:wo_may_they_7
* [They needn't write it down. They can do it without #id:wo_may_they_never #src:un-a3592/032-strike-and-ban #src:daily-history/022-recriminations-and-flight #basis:typical #weigh:strike-death-penalty]
    ~ trusted_strike_death_penalty = "unwritten"
    You had two months by way of a sheet, you say, and it could have been two years. They didn't need a new law for it. #id:wo_may_they_8
- -> three_roads

=== three_roads ===
# scene:worker-three-roads
# at:1956-12-10T04:30
# place:csepel
# sound:kitchen-night
# crowd:0
Half past four. Márta's awake too, working out the same sum. #id:wo_three_roads_1
You can strike tomorrow, with the rest, and be on somebody's list. #id:wo_three_roads_2
{strike53 == "late":
    In fifty-three you came out on the second day. #id:wo_three_roads_3
}
You can go in, and work so that nothing gets made. You've both had practice since 1949. #id:wo_three_roads_4
{left_jani:
    Or there's the train to the west, while it still runs. Gál's going, with his lot. He's got two places. #id:wo_three_roads_5
  - else:
    Or there's the train to the west, while it still runs. Gál's going, and Jani with him. There are two more places. #id:wo_three_roads_6
}
Two. Zsófi would sit on a lap. #id:wo_three_roads_7
{
- trusted_why_no_western_help == "suez":
    West is where the engine didn't come from. #id:wo_three_roads_13
- trusted_why_no_western_help == "told":
    West is where they'd said no. #id:wo_three_roads_14
- else:
    West is where nobody asks who runs the works. #id:wo_three_roads_15
}
* [Strike tomorrow, at seven sharp, with the rest #id:wo_three_roads_strike #src:prole-info/095-council-banned-and-strike #src:prole-info/090-flight-and-deportations #basis:documented #to:csepel-works]
    ~ road = "strike"
    ~ shift(exposure, 10)
    She says nothing for a while. "At seven sharp," she says, and it's nearly a laugh. She'll hang out the washing, she tells you. If anybody's been, there'll be no sheet on the line. #id:wo_three_roads_8
* [Go in, and be the slowest man in Csepel #id:wo_three_roads_slow #src:libsoc-wiki/023-sabotage-order #src:prole-info/090-flight-and-deportations #basis:documented #to:csepel-works]
    ~ road = "slow"
    ~ shift(trust_marta, 5)
    "You've never been slow," says Márta. It's a matter of preparation, you explain. A man can look for a spanner for a whole shift, if he has a name for thoroughness. #id:wo_three_roads_9
* {trust_marta >= 62} [West, the three of us. Wake the child #id:wo_three_roads_family #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:documented #to:western-border]
    ~ road = "family"
    She's up before you've said it to the end. The bag's been packed since the eleventh of November. She had it behind the flour. "I wasn't going to be the one to say it," she says. #id:wo_three_roads_10
* {trust_marta < 62} [West, the three of us #id:wo_three_roads_familyno #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #locked:Márta won't. Since October you have come home too seldom for her to follow you now.]
    She shakes her head. #id:wo_three_roads_11
* [West, by yourself. They'll come for you, not for them #id:wo_three_roads_alone #src:utterly-interesting/021-exodus #src:daily-history/022-recriminations-and-flight #basis:typical #to:western-border]
    ~ road = "alone"
    ~ shift(trust_marta, -10)
    You lay out four reasons, and she listens until you've got to the last. "You've counted wrong," she says. But she gets up and cuts the bread. #id:wo_three_roads_12
- {
  - road == "family":
    -> train_west
  - road == "alone":
    -> train_west
  - else:
    -> lights_out
}

=== train_west ===
# scene:worker-train-west
# at:1956-12-10T13:00
# place:western-border
# diorama:rail-yard
# sound:rail-yard-night
# weather:snow
# crowd:1
# note:People fleeing by train and on foot at night; fear of being caught. Nobody is hurt.
# summary:You go west by train. At one station men in long coats check who has a reason to travel.
{road == "family":
    Zsófi sits on your knees, in everything she owns. She's to say that you're going to an aunt's for the pig-killing. She wants to know the pig's name, in case she's asked. #id:wo_train_west_1
  - else:
    You have a bag of tools on your knees. You're a fitter, on the way to a sugar mill. It's a good story; half of it is in the bag. #id:wo_train_west_2
}
At every station a few more people get in, all with an aunt. Nobody talks. At the last but two the train waits. Two men in long coats come through from the front. #id:wo_train_west_3
"Going where?" they ask the one ahead of you, quite kindly. #id:wo_train_west_4
* [Tell it as agreed, with the pig #id:wo_train_west_pig #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #pass]
    ~ on_the_train = "pig"
    {road == "family":
        "Ilka," says Zsófi, before anybody's asked. "She's got a bad foot." The one in the coat has to look out of the window. Then they've gone on to the next. #id:wo_train_west_5
      - else:
        "And they'll be killing a pig there," you add, heaven knows why. "At the sugar mill?" says the coat. His mouth twitches. He has looked at your hands, and he lets you be. #id:wo_train_west_6
    }
* [Get out on the wrong side and walk from here #id:wo_train_west_off #src:utterly-interesting/021-exodus #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ on_the_train = "stones"
    There's a ditch, and a row of poplars. You count off the kilometres on the stones: it's eleven, and in snow. The train goes past you later, slowly, nearly empty. #id:wo_train_west_7
* [Show them your works pass from Csepel #id:wo_train_west_paper #src:prole-info/090-flight-and-deportations #src:utterly-interesting/021-exodus #basis:typical]
    ~ on_the_train = "pass"
    He reads the name of the works out half aloud. He looks up, and down. "You'll have held out to the last," he says, giving it back. It isn't clear from the tone. "The second village. Not the first." #id:wo_train_west_8
- -> guide

=== guide ===
# scene:worker-guide
# at:1956-12-10T21:00
# place:western-border
# diorama:border
# sound:reeds-wind
# weather:fog
# crowd:1
# note:A night walk to the border. Fear; nobody is hurt.
# summary:A farmer leads a group through the reeds towards Austria at night.
The farmer takes no money. He takes watches. He has them up to the elbow, and apologises for it. There are fifteen in the barn, and a pram. #id:wo_guide_1
"In a line," he says. "Where I step. There's wire, and there's what you can't see. When there's a light goes up, you're a bush." #who:farmer #id:wo_guide_2
{road == "family":
    They've given the little ones something to make them sleep. Zsófi has spat it out. She doesn't want to miss being a bush. #id:wo_guide_3
  - else:
    There's a woman with three, and two hands. She looks round the barn. She's looking for someone who's got nothing to carry. #id:wo_guide_4
}
* [Take the child on your back #id:wo_guide_carry #src:utterly-interesting/021-exodus #basis:typical]
    ~ crossing = "back"
    {road == "family":
        She's heavier than in October. It's the coats. She breathes numbers into your ear, one to each step. #id:wo_guide_5
      - else:
        You give the farmer your tools, to have your back free. It's a boy of four. He asks you if you are a horse. #id:wo_guide_6
    }
* [Go last, and see that nobody's left #id:wo_guide_last #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #pass]
    ~ crossing = "last"
    Twice you have to go back for a shoe. You walk with your head turned. So it's you who sees it: a lamp, quite low down, that goes along behind you for a bit, and stops. #id:wo_guide_7
* [Ask the farmer what he's doing it for #id:wo_guide_ask #src:utterly-interesting/021-exodus #src:utterly-interesting/022-refugees-scattered #basis:typical]
    ~ crossing = "asked"
    "I've a field over there," he says. "Since 1920. I've not been in it since they put up the wire." He's got hold of your sleeve. "I go and see how it's doing." #who:farmer #id:wo_guide_8
- -> reeds

=== reeds ===
# scene:worker-reeds
# at:1956-12-11T03:30
# place:austria
# diorama:border
# sound:reeds-wind
# weather:fog
# crowd:1
Then there's a flag on a stick, red, white, red. A man in a cape asks something. None of you knows the answer. He gives each of you a bread roll, in paper. #id:wo_reeds_1
{
  - crossing == "back":
    {road == "family":
        Zsófi tells you how many steps it was. #id:wo_reeds_9
      - else:
        The boy wants to be let down. A good horse, he says. #id:wo_reeds_10
    }
  - crossing == "last":
    You count them: fifteen, the pram, both shoes. #id:wo_reeds_11
  - else:
    The farmer has turned off, towards a field. #id:wo_reeds_12
}
On a Tuesday at this hour there should be the glow of a town behind you. There isn't. #id:wo_reeds_2
"The forty-eight hours," says Gál. "They've started." #who:gal #id:wo_reeds_3
{road == "family":
    Márta turns round once. It's the look she gives the stove, to see if it's off. #id:wo_reeds_4
  - else:
    You turn round. Under which bit of that dark she's lying awake, you couldn't say to a kilometre. #id:wo_reeds_5
}
* [Stand there till you have seen that it's really dark #id:wo_reeds_look #src:prole-info/095-council-banned-and-strike #src:utterly-interesting/021-exodus #basis:composite]
    ~ abroad = "looked"
    It is. From end to end. It's the finest piece of work you've ever seen, and you aren't in it. The man in the cape can wait; he's neutral. #id:wo_reeds_6
* [Eat the roll #id:wo_reeds_roll #src:utterly-interesting/021-exodus #src:utterly-interesting/022-refugees-scattered #basis:typical]
    ~ abroad = "ate"
    It's white. It's so white that you turn it over to see how it's done. You eat it slowly. When you've finished it, you're abroad. #id:wo_reeds_7
* [Write a card, to the shop, with no name #id:wo_reeds_write #src:utterly-interesting/022-refugees-scattered #src:utterly-interesting/021-exodus #basis:typical]
    ~ abroad = "wrote"
    Arrived. Tolerances are good here. You don't know who will be there to read it, so you address it to the crane. #id:wo_reeds_8
- -> the_lathe

=== lights_out ===
# scene:worker-lights-out
# at:1956-12-11T06:40
# place:csepel-works
# diorama:csepel-gate
# sound:snow-silence
# weather:snow
# crowd:1
{road == "strike":
    You've come to work so as not to do any. So has everyone. At seven the whistle doesn't go, and that's the signal. #id:wo_lights_out_1
  - else:
    You've come to be slow, and there's nothing to be slow at. At seven the whistle doesn't go; there's nobody to blow it. #id:wo_lights_out_2
}
No current, no tram, no steam. Not one chimney is smoking. Someone on the Council is supposed to have said it: let the lights go out, let there be no gas, let there be nothing. #id:wo_lights_out_3
So this is nothing. It's rather big. You can hear the snow on the roof. #id:wo_lights_out_4
* [Walk through the whole works, once, from gate to gate #id:wo_lights_out_walk #src:prole-info/095-council-banned-and-strike #src:prole-info/096-racz-and-bali-arrested #basis:typical]
    ~ dark_works = "walked"
    Six halls. In each a few men stand with their hands up their sleeves, and nod. In the foundry they've let the furnace go cold. Whoever passes lays a palm on it. #id:wo_lights_out_5
* [Sit down by your lathe, and stay sitting #id:wo_lights_out_stay #src:prole-info/095-council-banned-and-strike #basis:documented]
    ~ dark_works = "sat"
    At noon Bors brings chestnuts. Dobos sits down too, on the other side of the bed. He says he's got it in writing that he's ill. #who:dobos #id:wo_lights_out_6
* [Find out how it is with the others #id:wo_lights_out_news #src:prole-info/095-council-banned-and-strike #src:council-documents/006-sopron-plans-a-strike #basis:typical]
    ~ dark_works = "news"
    It's the same all over town; it's the same in the country. In Sopron the post office has passed it to the bakers, the lock works to the mill. You couldn't have routed a part better yourself. #id:wo_lights_out_7
- -> sit_in

=== sit_in ===
# scene:worker-sit-in
# at:1956-12-13T10:00
# place:csepel-works
# diorama:machine-shop
# sound:council-hall
# crowd:2
# note:A sit-down strike, and armed soldiers in the halls. Fear; nobody is hurt.
# summary:The workers sit down in the works to have the arrested council leaders freed. You join in or you don't.
Rácz and Bali have been arrested. Kádár had invited them to talk, and on the way out they were taken. #id:wo_sit_in_1
The forty-eight hours were up last night. Nobody has turned a handle. They've sat down on floor and tables, the steelworkers. They'll stay till those two are let out. #id:wo_sit_in_2
{
  - dark_works == "walked":
    You've seen all six halls standing, in the dark. #id:wo_sit_in_10
  - dark_works == "sat":
    Bors brings chestnuts again, and knows where you sit. #id:wo_sit_in_11
  - else:
    From baker to mill: who passes this on now? #id:wo_sit_in_12
}
{
  - trusted_strike_death_penalty == "already":
    Nobody talks about what it costs. It's plain from how carefully each sits down. #id:wo_sit_in_3
  - trusted_strike_death_penalty == "not-yet":
    From today, someone says, it'll be on the price list. A few look up at the clock. #id:wo_sit_in_4
  - else:
    There's still nobody who's seen the paper. #id:wo_sit_in_5
}
Outside somebody is drawing up lorries. #id:wo_sit_in_6
* [Sit down in the front row #id:wo_sit_in_sit #src:prole-info/096-racz-and-bali-arrested #basis:documented]
    ~ sat = "front"
    ~ shift(exposure, 10)
    The floor's iron, so you've brought a board. Soon the whole front row is on your board, like swallows. Nobody makes a speech. Somebody passes a bag of pumpkin seeds along. #id:wo_sit_in_7
* [Sit at the back, by the oven, with the older ones #id:wo_sit_in_back #src:prole-info/096-racz-and-bali-arrested #src:prole-info/090-flight-and-deportations #basis:typical #pass]
    ~ sat = "back"
    ~ shift(exposure, 5)
    They play cards for bolts. By evening you've won a good half-kilo, and heard the whole of 1924. It had a front row too. #id:wo_sit_in_8
* [Don't sit. Go round and see that nothing's spoilt #id:wo_sit_in_tools #src:prole-info/096-racz-and-bali-arrested #src:un-a3592/004-no-putsch-possible #basis:typical]
    ~ sat = "tools"
    Water off, so that it doesn't freeze. Belts eased. Somebody's got to think of when it goes on. "For whom?" asks the man from the drills, from the floor. You tighten a cap. #who:drills #id:wo_sit_in_9
- -> rifle_by_the_lathe

=== rifle_by_the_lathe ===
# scene:worker-rifle-by-the-lathe
# at:1956-12-14T08:00
# place:csepel-works
# sound:factory-hall
# crowd:1
# note:Armed soldiers guard people at work. Fear; nobody is hurt.
# summary:Soviet soldiers are posted in the halls. One stands beside your lathe.
In the morning there's one at every fourth machine. Yours is nineteen perhaps, with chilblains. He holds his rifle like something left in his keeping. #id:wo_rifle_by_the_lathe_1
So it's work, at gunpoint. You clamp in a bushing and start. He watches your hands, there being nothing else to watch. #id:wo_rifle_by_the_lathe_2
{boys == "overalls":
    You think of the fitter at the small bench. This one stands the same way. #id:wo_rifle_by_the_lathe_3
  - else:
    By nine he's frowning. He has noticed what you are doing. #id:wo_rifle_by_the_lathe_4
}
You're taking off a hundredth each time. At this rate it'll be done by Easter. #id:wo_rifle_by_the_lathe_5
* [Go on as you are. Look him in the face #id:wo_rifle_by_the_lathe_slow #src:libsoc-wiki/023-sabotage-order #src:libsoc-wiki/022-kadar-against-councils #basis:documented #pass]
    He looks round, and then at the hundredth. Very slowly he sits down on Sipos's stool, and leans the rifle on the bench. He's got till Easter too. #id:wo_rifle_by_the_lathe_6
* [Show him how it's done #id:wo_rifle_by_the_lathe_show #src:prole-info/047-no-hatred-of-soldiers #src:libsoc-wiki/022-kadar-against-councils #basis:composite]
    ~ taught = true
    You put his hand on the wheel, under yours. He's got a feeling for it. The chip comes away blue, in one long curl. He laughs out loud, and claps his hand over his mouth. #id:wo_rifle_by_the_lathe_7
* [Turn it too thin to be of use to anyone #id:wo_rifle_by_the_lathe_spoil #src:libsoc-wiki/023-sabotage-order #src:prole-info/097-mandate-returned #basis:documented]
    ~ shift(exposure, 5)
    You can see daylight through it. Jani could do no better. You put it in the tray, with the good ones. The boy takes it out, looks through it at you, and lays it back. #id:wo_rifle_by_the_lathe_8
- -> mandate

=== mandate ===
# scene:worker-mandate
# at:1957-01-08T14:00
# place:csepel-works
# diorama:council-hall
# cue:rubber-stamp
# weather:snow
# crowd:1
The last item. The council of the iron and steel works gives its mandate back, into the hands of the workers it had it from. One sentence. Somebody has gone over it with a file. #id:wo_mandate_1
From now on it's slow work and silence, each in his place. #id:wo_mandate_2
{on_council:
    Your card's on a string. You were told to bring it along. #id:wo_mandate_3
  - else:
    You're at the door again, with the rag, where it started. #id:wo_mandate_4
}
In the corridor somebody's waiting who would like the list of members. #id:wo_mandate_5
{sat == "front":
    When you get up, so does the whole front row. #id:wo_mandate_6
}
* [Give it to the shop: lay it on the bench, in front of all #id:wo_mandate_hand #src:prole-info/097-mandate-returned #basis:documented]
    ~ shift(exposure, 5)
    They come by one at a time. It's only a bit of card, or a bit of sheet. The man from the drills takes off his cap. Then they go back to being slow. #id:wo_mandate_7
* [Burn the list before it gets to the corridor #id:wo_mandate_burn #src:prole-info/097-mandate-returned #src:utterly-interesting/023-silence #basis:typical]
    ~ gave_back = "burnt"
    ~ shift(exposure, -5)
    It burns with a green edge. The man from the corridor smells it when he comes in. "It's the stove," says Dobos. "It's always drawn badly." He opens a window for him. #id:wo_mandate_8
* [Take a copy home, for the tin #id:wo_mandate_keep #src:prole-info/097-mandate-returned #src:prole-info/100-lesson #basis:typical]
    ~ gave_back = "kept"
    ~ shift(exposure, 5)
    Nine lines and forty signatures. You fold it to the size of a union stamp. If ever they want it back, you think, somebody will have to know whom it's from. #id:wo_mandate_9
- -> the_lathe

=== the_lathe ===
# scene:worker-the-lathe
# chapter-end:returning-the-mandate
# at:1957-01-10T07:00
# place:csepel-works
# linking
# diorama:machine-shop
# sound:factory-hall
# cue:shift-whistle
# weather:snow
# crowd:0
Seven o'clock. In the third row by the window stands a lathe. #id:wo_the_lathe_1
{
  - november_end == "dead":
    ~ without_file()
    ~ trust_marta = 50
    Jani's at it, on a box, since it's set for a taller man. In the first hour he doesn't spoil a single one. In the evening he goes and tells Márta. #id:wo_the_lathe_2
  - november_end == "taken":
    ~ without_file()
    ~ trust_marta = 50
    ~ coat = ""
    It has got a sheet over it. Dobos wrote in the book: operator on leave. Every Monday he writes it once more. #id:wo_the_lathe_3
  - road == "family":
    ~ without_file()
    ~ trust_marta = 50
    ~ coat = ""
    Someone from the drills works at it now. In the drawer he's found the spare key to a flat that has been sealed. #id:wo_the_lathe_4
  - road == "alone":
    ~ without_file()
    ~ coat = ""
    It stands idle. At midday Márta goes by along the fence, and looks in. #id:wo_the_lathe_5
  - else:
    You're at it. You set the tool, with two fingers, as far out as it should be. #id:wo_the_lathe_6
    {taught:
        The boy with the rifle nods; he'd have set it the same. #id:wo_the_lathe_7
      - else:
        Behind you somebody is walking up and down. #id:wo_the_lathe_8
    }
}
{
  - first_piece == "one":
    In the tray a bushing rolls to and fro. #id:wo_the_lathe_14
  - first_piece == "rate":
    On the bed somebody has chalked a nine. #id:wo_the_lathe_15
  - first_piece == "bench":
    At Sipos's place they step round a ring. #id:wo_the_lathe_16
}
{
  - by_the_stove == "yes":
    The man from the drills finds it tidy. #id:wo_the_lathe_17
  - by_the_stove == "home":
    The man from the drills passes without his cap. #id:wo_the_lathe_18
  - by_the_stove == "minutes":
    At the drills somebody quotes the bit about the dog. #id:wo_the_lathe_19
}
{
  - trusted_who_made_the_revolution == "students":
    The students had the nerve, somebody said in October. Since then it's been other people's turn to need it. #id:wo_the_lathe_9
  - trusted_who_made_the_revolution == "workers":
    It was ours, somebody said here in October. So is what it cost. #id:wo_the_lathe_10
  - else:
    It had no owner yet, somebody said here in October. He'd send a bill, Sipos said. #id:wo_the_lathe_11
}
{
  - line == "work":
    Beside the tool store there's glass on the wall again, with a new norm under it. #id:wo_the_lathe_12
  - else:
    Beside the tool store the lighter rectangle's been painted over, and shows through. #id:wo_the_lathe_13
}
* [Go on #id:wo_the_lathe_go #src:prole-info/097-mandate-returned #src:prole-info/098-kadars-theory #basis:typical]
- {
  - november_end == "dead":
    -> end_marta
  - november_end == "taken":
    -> end_deported
  - road == "family":
    -> end_family
  - road == "alone":
    -> end_alone
  - else:
    -> file_on_the_table
}

=== file_on_the_table ===
# scene:worker-file-on-the-table
# at:1957-02-19T10:00
# place:csepel
# diorama:empty-flat
# sound:quiet-room
# cue:rubber-stamp
# weather:overcast
# crowd:0
# note:An interrogation. Threats; no violence.
# summary:You are called in by the police and asked to sign a statement about the council.
The police building has its door back. On the second floor, at the back, they've whitewashed the wall, but you know where it's yellow underneath. #id:wo_file_on_the_table_1
He's young, with a brown folder. There's a statement, typed: the undersigned was misled by hostile elements. Three names stand under it, as elements. One is Vilma's. #id:wo_file_on_the_table_2
{exposure >= 85:
    The folder's as thick as a brick. #id:wo_file_on_the_table_3
  - else:
    The folder's thin. He turns it over as if something must have dropped out. #id:wo_file_on_the_table_4
}
{
  - wrote_list:
    On top is a sheet: eleven boxes, two short, received, Halász. #id:wo_file_on_the_table_5
  - gave_back == "kept":
    On top is a list of forty signatures. So they've found a tin. #id:wo_file_on_the_table_6
  - pasted:
    On top is a poster, with a corner of norm sheet. #id:wo_file_on_the_table_7
  - has_page:
    On top is a page, torn out along a ruler. #id:wo_file_on_the_table_8
  - else:
    On top is a sheet from 1954. #id:wo_file_on_the_table_9
}
{saved_sergeant:
    The fat sergeant brings you a chair. It has a back. #id:wo_file_on_the_table_10
}
"Sign," he says, "and you've been a turner the whole time." #who:clerk #id:wo_file_on_the_table_11
* [Sign #id:wo_file_on_the_table_sign #src:daily-history/023-kadar-consolidates #src:utterly-interesting/023-silence #basis:typical #pass]
    ~ signed_statement = true
    You write your name small. He blots it. On the way down you keep your palms turned up, without noticing. At the bottom of the stairs you turn them over. #id:wo_file_on_the_table_12
* [Say: cross out the names, and I'll sign for myself #id:wo_file_on_the_table_own #src:prole-info/097-mandate-returned #src:utterly-interesting/020-punishment #basis:composite]
    ~ signed_statement = false
    He's never been asked that. He goes out to ask. When he comes back, there's another one with him who doesn't carry a folder. #id:wo_file_on_the_table_13
* [Lay down the pen #id:wo_file_on_the_table_not #src:prole-info/097-mandate-returned #src:libsoc-wiki/024-repression-figures #basis:typical]
    ~ signed_statement = false
    ~ refused_pen = true
    ~ shift(exposure, 5)
    It's a good pen. You put it down parallel to the edge of the blotter, and show him your empty hands. #id:wo_file_on_the_table_14
- {
  - signed_statement:
    -> end_lathe
  - refused_pen and exposure >= 90:
    -> end_sentenced
  - else:
    -> end_interned
}

=== end_marta ===
# scene:worker-end-marta
# title:Counted by Márta
# ending:marta
# at:1957-11-11T06:00
# place:csepel
# diorama:candles
# sound:candles-courtyard
# weather:fog
# crowd:0
They were moved in March: two hundred steps, then a lorry, then a field outside with a new number. You've got it written down. On the anniversary there are men there in long coats. They look to see who comes with flowers. #id:wo_end_marta_1
{
  - grave == "tree":
    By the tram stop the tree is still there, and they've made no park of it. In a ledger there's a small cross beside it. #id:wo_end_marta_12
  - grave == "carried":
    Jani carried, and Dobos, and four from the hall, in two shifts. Nobody had called it. #id:wo_end_marta_13
  - else:
    Seven from the slats lie there in one row, and each of them is spelt right. #id:wo_end_marta_14
}
So you come with a shopping bag. In it there's a spade, potatoes, and at the very bottom a candle. You've got potatoes to plant, in November, if anyone asks. No one does. He holds the gate open for you. #id:wo_end_marta_2
{two_candles:
    There are two, to be exact. The other is for a mother whom you don't know. #id:wo_end_marta_15
  - else:
    Zsófi has the matches. She lights it with both hands, as she did that night. #id:wo_end_marta_16
}
{
- trusted_hungarian_dead == "ledger":
    Between two and three thousand, the ledger said. He's on the page for H, over the leaf. #id:wo_end_marta_9
- trusted_hungarian_dead == "queue":
    Thirty thousand, the queue still says, though more softly. The queue has never been shown a book. #id:wo_end_marta_10
- else:
    Nobody has published a number. You have the line that's ruled for it in your head. #id:wo_end_marta_11
}
{
  - paid == "accident":
    István Halász lies under a number. In the papers of the works he died at a machine. #fate:istvan #id:wo_end_marta_3
  - paid == "empty":
    István Halász lies under a number. In the papers of the works there's an empty column, which nobody has dared to fill in. #fate:istvan #id:wo_end_marta_17
  - else:
    István Halász lies under a number. In the papers of the works he was on nights at the power plant, and never came off. #fate:istvan #id:wo_end_marta_18
}
{papers_kept:
    Márta Halász works on at the laundry. In her tin, under the second bottom, lie his minutes, folded to fit. #fate:marta #id:wo_end_marta_4
  - else:
    Márta Halász works on at the laundry. She has nothing on paper, and knows it all by heart. #fate:marta #id:wo_end_marta_5
}
{coat == "owed":
    Zsófi wore the blue coat for three winters. The debt was paid by Christmas, to the day. #fate:zsofi #id:wo_end_marta_6
  - else:
    Zsófi wore a black coat cut down from her mother's, and no one at school asked where the front part was from. #fate:zsofi #id:wo_end_marta_7
}
{gauge_for_jani:
    Jani Kocsis has the lathe. The day it was his, Dobos took the good gauge out of his inside pocket. #fate:jani #id:wo_end_marta_19
  - else:
    Jani Kocsis has the lathe. He's put it down by the width of two fingers. #fate:jani #id:wo_end_marta_8
}
-> END

=== end_deported ===
# scene:worker-end-deported
# title:Transport Worker
# ending:deported
# at:1957-05-06T16:00
# place:csepel
# diorama:rail-yard
# sound:tram-street
# weather:clear
# crowd:0
You're let out in the spring as you were put in, with nothing written. There are forty of you in the carriage. At the border a woman from the Red Cross hands out soap. #id:wo_end_deported_1
{satchel:
    On the platform a boy with a satchel takes off his cap to you. He was home from that yard the same night. #id:wo_end_deported_15
}
{
  - message == "swapped":
    At the barrier stands the baker's boy with a loaf, still warm. He has met every train since December. #id:wo_end_deported_17
  - message == "none":
    At the barrier a lad sees you, and looks down at his laces. Double knots. #id:wo_end_deported_18
}
{
  - note_thrown == "marta":
    Márta's at the station. She has a slip of paper in her purse; it came at Advent, from hand to hand. She hasn't sold the gauge. #id:wo_end_deported_2
  - note_thrown == "list":
    At the station there are people who've got a piece of card. Forty-six names. They go along the train, and tick them off. #id:wo_end_deported_3
  - else:
    Nobody at home knew the day. You walk, and on the stairs you meet your daughter, who says good day to you politely. #id:wo_end_deported_4
}
{message == "word":
    In December, it turns out, a boy stood in the laundry and said it three times over: Csepel, Halász, alive. #id:wo_end_deported_16
}
"That's a coat," you say to Zsófi. It's got sleeves. #id:wo_end_deported_5
{
  - christmas == "sang":
    She hums the one from the football. It turns out that you know the second verse. #id:wo_end_deported_19
  - christmas == "sugar":
    You've a lump of sugar for her, in newspaper. It cost a washer, you tell her. #id:wo_end_deported_20
  - else:
    On the stairs you say her the letter, all of it. At the saw she says it too: left, right, left. #id:wo_end_deported_21
}
István Halász came home in 1957, like most of those who'd been taken. He was asked to tell nobody where he had been, and by the summer he was a turner again, two halls further on. #fate:istvan #id:wo_end_deported_6
{
- trusted_deportations == "thousands":
    Thousands, he'd have said, if anyone had asked how many. #id:wo_end_deported_12
- trusted_deportations == "table":
    Eight hundred and sixty, he'd have said, if anyone had asked how many. He'd seen who counted. #id:wo_end_deported_13
- else:
    He could have said how many, up to the tenth of March, and only for one passage. No one asked. #id:wo_end_deported_14
}
{false_name:
    Márta had asked for him on every list there was. No one had ever heard of a Halász. #fate:marta #id:wo_end_deported_7
  - else:
    Márta had put his name on every list there was, each week, in two spellings. #fate:marta #id:wo_end_deported_8
}
{left_jani:
    Jani came on a later train, shaven, half a head taller. He doesn't hammer on things any more. #fate:jani #id:wo_end_deported_9
  - else:
    Jani went over the border in December with Gál. He writes that he's got a chuck of his own. #fate:jani #id:wo_end_deported_10
}
Dobos crossed out: on leave. He wrote in: returned. #fate:dobos #id:wo_end_deported_11
-> END

=== end_family ===
# scene:worker-end-family
# title:Two Places and a Lap
# ending:family
# at:1957-03-15T12:00
# place:austria
# diorama:border
# sound:tram-street
# weather:clear
# crowd:0
A camp, a hall, a number on a string. Then a town with a mountain at the end of each street, where they need turners and don't search you at the gate. In the first week you stood there each evening all the same with your arms out. #id:wo_end_family_1
In one shop window there are nine coats. Zsófi has chosen a red one, having had enough of blue. #id:wo_end_family_2
{
  - abroad == "looked":
    On the eleventh of December you put out the lamp for an evening. The neighbours take it for a religion. #id:wo_end_family_9
  - abroad == "ate":
    The rolls are as white as on the first night. You've stopped turning them over. #id:wo_end_family_10
}
István Halász turns pump parts, and is thought slow, and exact. He's never told anybody that he can do it faster. #fate:istvan #id:wo_end_family_3
Márta Halász learnt the language from shop signs. She says sale, and special offer, and closed. She counts in Hungarian. #fate:marta #id:wo_end_family_4
{
  - on_the_train == "pig":
    Zsófi Halász forgot the pig's name, and was sad about it. #fate:zsofi #id:wo_end_family_5
  - on_the_train == "stones":
    Zsófi Halász counts the stones along every road. She has not yet found one of eleven kilometres. #fate:zsofi #id:wo_end_family_11
  - else:
    Zsófi Halász has a works pass from Csepel in her pencil box. By now the works are called something else. #fate:zsofi #id:wo_end_family_12
}
{left_jani:
    {abroad == "wrote":
        Jani was a prisoner in the east, and came home in 1957. A card to the crane reached him. He's written back: tolerances here as before. #fate:jani #id:wo_end_family_6
      - else:
        Jani was a prisoner in the east, and came home in 1957. He writes of nothing but steel. #fate:jani #id:wo_end_family_13
    }
  - else:
    Jani went on to Canada. He stands at a big lathe and has put up a poster next to it. Lost, it says. #fate:jani #id:wo_end_family_7
}
In Csepel, Dobos kept two spoons, a mirror and a cocoa tin from a sealed flat. #fate:dobos #id:wo_end_family_8
-> END

=== end_alone ===
# scene:worker-end-alone
# title:Counted Wrong
# ending:alone
# at:1957-06-02T19:00
# place:austria
# diorama:border
# sound:reeds-wind
# weather:clear
# crowd:0
You write each Sunday. You have a room, a stove, a lathe of a make you only knew from the catalogue. On Sundays there are so many hours that you could divide them by eight and have some over. #id:wo_end_alone_1
{
  - on_the_train == "pig":
    In the canteen they like the one about the pig in the sugar mill. You tell it with a bad foot by now. #id:wo_end_alone_9
  - on_the_train == "stones":
    On walks you count the stones by the road. At eleven you turn round. #id:wo_end_alone_10
  - else:
    Over the bed hangs your pass from Csepel. It let you through one time more than it was made for. #id:wo_end_alone_11
}
Her letters come opened and glued again. She writes that the laundry is well. That Zsófi has lost two teeth. They did come, in January, with a folder, and asked for you. She told them that you'd counted wrong. #id:wo_end_alone_2
{
  - abroad == "looked":
    On the eleventh of December you put out the lamp for an evening. The landlady takes it for a religion. #id:wo_end_alone_12
  - abroad == "ate":
    The rolls are as white as on the first night. You eat them now without looking. #id:wo_end_alone_13
  - else:
    Once a card came without a name, by way of the crane. Tolerances here as before. #id:wo_end_alone_14
}
István Halász sent for them in 1957, and in 1958, and each year. The form has a line for reasons. #fate:istvan #id:wo_end_alone_3
{trust_marta >= 55:
    Márta came in 1964, on a visitor's passport, with a girl of fifteen who was taller than she was. They stayed the three weeks. #fate:marta #id:wo_end_alone_4
  - else:
    Márta didn't come. She had the flat put in her own name. #fate:marta #id:wo_end_alone_5
}
Zsófi kept his tin, and takes it to school. Her teacher admired the second bottom. #fate:zsofi #id:wo_end_alone_6
{left_jani:
    Jani was taken east, and was back by summer. He brings Márta coal. #fate:jani #id:wo_end_alone_7
  - else:
    Jani shares the room in the west, and does the cooking. The rag's always too long. #fate:jani #id:wo_end_alone_8
}
-> END

=== end_lathe ===
# scene:worker-end-lathe
# title:A Turner the Whole Time
# ending:lathe
# at:1958-04-05T09:00
# place:csepel-works
# diorama:machine-shop
# sound:factory-hall
# weather:clear
# crowd:2
In April 1958 there's a guest from Moscow. You've got a flag in each hand, and stand with your arms out, as at the gate. Four strokes, and it's a celebration. #id:wo_end_lathe_1
On the stand they clap, and from the loudspeakers someone claps as well, a good deal more regularly. It's a recording. You notice that it repeats, every forty seconds. You catch Dobos's eye. He's counting too. #id:wo_end_lathe_2
István Halász kept his lathe until he was pensioned. In all those years he didn't raise his voice in the hall, and he was never again asked to speak. #fate:istvan #id:wo_end_lathe_3
{trust_marta >= 60:
    Márta knew what he had signed. She put it away where things go that will have to be paid, and never took it down. #fate:marta #id:wo_end_lathe_4
  - else:
    Márta never asked him what he'd signed. There was a new coat, that winter. #fate:marta #id:wo_end_lathe_5
}
Vilma Orosz got two years. When she came out the crane was driven from below, by a switch. He used to see her in the bread queue, and they'd nod. #fate:vilma #id:wo_end_lathe_6
{left_jani:
    Jani came home from the east in the summer. István showed him his bench. It was a while before they spoke about anything but steel. #fate:jani #id:wo_end_lathe_7
  - else:
    From Canada, at New Year, there came a card addressed to the crane. #fate:jani #id:wo_end_lathe_8
}
-> END

=== end_interned ===
# scene:worker-end-interned
# title:Without a Sheet
# ending:interned
# at:1957-09-30T06:00
# place:hungary
# diorama:empty-flat
# sound:snow-silence
# weather:fog
# crowd:0
There's no sentence; there is an order. Six months, says the order, and after six months there's another one. It's a camp, with straw and lice, and the best company you've had for years: toolmakers, two bakers, one who reads books. #id:wo_end_interned_1
In the evening he puts it in order. There are those who've been inside, he begins, and from every bunk they finish it for him. #id:wo_end_interned_2
{told_wire:
    In the file there's a sheet that no one had asked for: Halász, conduct at work exemplary, held back others. It's signed Dobos, and takes off a year. #id:wo_end_interned_3
  - else:
    This time nobody leans on the scale. #id:wo_end_interned_4
}
István Halász was interned till 1959. He came out with a trade more: he can cut hair. #fate:istvan #id:wo_end_interned_5
Márta took in washing, and on the line there hung a sheet every day, so that he'd see from the train that nobody had been. #fate:marta #id:wo_end_interned_6
Vilma Orosz got two years. From his paper nothing could be proved against her; there was only his own name on it. #fate:vilma #id:wo_end_interned_7
{left_jani:
    Jani was back from the east in the summer, and fed the family's hens. #fate:jani #id:wo_end_interned_8
  - else:
    Jani sent parcels from Canada, with coffee. In the camp it was divided into forty. #fate:jani #id:wo_end_interned_9
}
-> END

=== end_sentenced ===
# scene:worker-end-sentenced
# title:What the Sheet Really Said
# ending:sentenced
# at:1957-10-24T11:00
# place:budapest
# diorama:empty-flat
# sound:quiet-room
# cue:rubber-stamp
# weather:overcast
# crowd:1
It's quite a small room. It takes fifty minutes, for six of you. The prosecutor's speech has a barrow in it, a list and a lorry. At the back of the file, under a clip, is a sheet from 1954: offcuts, four kilos. #id:wo_end_sentenced_1
{asked_dobos:
    What it would have said if no one had leaned on it, you know. Nobody else in the room does. #id:wo_end_sentenced_2
  - else:
    It's the one lie in the whole of the folder, and you let it stand. #id:wo_end_sentenced_3
}
"Has the accused anything to add?" You do it in your head. It comes out right. #id:wo_end_sentenced_4
{exposure >= 100:
    István Halász got six years. He served them nearly all, turning bushings in a prison workshop. There was a norm. #fate:istvan #id:wo_end_sentenced_5
  - else:
    István Halász got three and a half years, and served them. The gate had a porter with two good eyes. #fate:istvan #id:wo_end_sentenced_6
}
Márta came on every day that was allowed. She brought him the number of the days, on a bit of paper, in case he'd lost it. #fate:marta #id:wo_end_sentenced_7
Vilma Orosz sat on the same bench, and got two years. When the word crane was mentioned she stood up. #fate:vilma #id:wo_end_sentenced_8
Dobos was expelled from the Party in 1957, for a fever. He went back to fitting. He's said to be very good. #fate:dobos #id:wo_end_sentenced_9
Zsófi drew him for the seventh of November, at a gate, with his arms out. This time her mother did not turn over the page. #fate:zsofi #id:wo_end_sentenced_10
-> END
