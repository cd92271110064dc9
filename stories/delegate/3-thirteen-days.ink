// Chapter 3: Thirteen days end, 1-11 November 1956.

=== neutral ===
# scene:delegate-neutral
# chapter:thirteen-days
# at:1956-11-01T20:10
# place:ujpest
# diorama:kitchen-radio
# sound:bells-far
# weather:overcast
# crowd:0
All Saints'. You haven't heard the bells like this for years. People carry candles to the graves; you have no grave to go to. János is somewhere on a river whose name you looked up once. #id:de_neutral_1
On the radio Nagy says that Hungary is neutral and leaves the Warsaw Pact. Pali has it on one set, and a foreign station on another. #id:de_neutral_2
{satchel_back:
    There's a candle on the bench as well, for a girl with a library pass. #id:de_neutral_3
}
"Neutral," he says. "Like Austria." #who:pali #id:de_neutral_4
* [Light one for his father in the window #id:de_neutral_candle #src:daily-history/018-neutrality #src:daily-history/007-poland-and-austria #basis:typical]
    ~ shift(trust_pali, 4)
    He turns down both sets without being asked. The flame stands quite straight. "Did he vote?" asks Pali. Once, you say. In thirty-nine. He was outvoted. #id:de_neutral_5
* [Ask him what he knows of Austria #id:de_neutral_austria #src:daily-history/007-poland-and-austria #src:daily-history/018-neutrality #basis:typical]
    ~ atlas = true
    "They've had no soldiers but their own since last year." He has measured the way in the school atlas with a thread. About the measuring he hadn't told you. #id:de_neutral_6
* [Say that you can't resign from a thing like that by wireless #id:de_neutral_caution #src:utterly-interesting/014-neutrality-and-moscows-answer #src:daily-history/017-nagys-steps #basis:typical]
    "You just stopped mentioning yours," he says. You wipe the oilcloth where it's clean already. It took eight years to resign like that, and you're still waiting for the letter. #who:pali #id:de_neutral_7
- -> trains

=== trains ===
# scene:delegate-trains
# at:1956-11-02T15:00
# place:united-lamp
# diorama:rail-yard
# sound:rail-yard-night
# weather:overcast
# crowd:1
The goods line runs along behind the works. A brakeman has climbed over the wall, as he does when he wants valves for his set. #id:de_trains_1
"They're leaving," he says. "I've seen them at Rákos, eastward, with their kitchens. And they're coming. A colleague at Záhony passes it down the line: flat wagons, covered. He counts axles." #who:brakeman #id:de_trains_2
"Which is it?" asks Margit. #who:margit #id:de_trains_3
"It's a railway," he says. "It goes both ways." #who:brakeman #id:de_trains_4
Rumour, you write, and leave two fingers' width for what it may turn out to be. #id:de_trains_5
* [Ask for the number of axles #id:de_trains_axles #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:utterly-interesting/014-neutrality-and-moscows-answer #basis:composite]
    ~ axles = "counted"
    He has it on his cuff. It's a large number. You don't know how many axles a tank wagon has, and neither does anyone in a valve works. By evening a turner does. #id:de_trains_6
* [Have it passed to the ministry by telephone #id:de_trains_ministry #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:hansard-1956/003-neutrality-announced #basis:composite]
    ~ axles = "ministry"
    A young voice thanks you. It's known, the voice says, they have written to the ambassador about it. It asks how your name is spelled. You spell it, out of habit. #id:de_trains_7
* [Say on the line only what's certain: they are moving #id:de_trains_line #src:utterly-interesting/014-neutrality-and-moscows-answer #src:prole-info/056-boxes-and-honest-thieves #basis:typical]
    ~ axles = "line"
    "Moving," says Margit, "is what the furniture van does too. It depends who gets in." You have nothing more exact to give her. #id:de_trains_8
- -> director

=== director ===
# scene:delegate-director
# at:1956-11-02T18:30
# place:united-lamp
# diorama:council-hall
# cue:table-knock
# crowd:1
ITEM 3. A director. The nine points hang behind the chair. #id:de_director_1
{szarka_out:
    The bell is rung by a woman from grids now. Szarka is back at his fire, and votes from the door. #id:de_director_2
  - else:
    Szarka rings the bell with one finger, and apologises to it. #id:de_director_3
}
Weisz has been proposed. He has put on a tie. "I was a director once before," he says. "For eleven days, in forty-five. I was very thorough." #who:weisz #id:de_director_4
{director_weisz:
    You spoke for that clause. You'd thought of him when you did. #id:de_director_5
}
* [Vote for Weisz #id:de_director_weisz #src:prole-info/068-nine-points #src:un-a3592/025-the-yugoslav-example #basis:typical]
    ~ weisz_ally = true
    Twenty to one. The one is Weisz. He asks for it in writing that he may be dismissed at any time. He reads it twice, and loosens his tie. #id:de_director_6
* [Vote for three: him, a fitter, and Mrs Bognár #id:de_director_three #src:prole-info/068-nine-points #src:prole-info/069-meaning-of-the-nine #basis:composite]
    Thirteen to eight. "Where do I sign?" asks Mrs Bognár. In her whole life, she says, she has only ever signed for soap. #who:bognar #id:de_director_7
* [Vote to do without one for a while #id:de_director_later #src:prole-info/069-meaning-of-the-nine #src:un-a3592/028-how-they-were-elected #basis:typical]
    It is carried by everyone who has ever had a director. The chair stands there with its leather arms. In the night the porter's cat gets into it. #id:de_director_8
- -> saturday

=== saturday ===
# scene:delegate-saturday
# at:1956-11-03T14:00
# place:ujpest
# diorama:council-hall
# sound:council-hall
# crowd:3
Saturday. Fifty-one cards on fifty-one knees: is the strike to end on Monday? Csepel is for it, somebody has heard. The trade-union paper goes from hand to hand: children hungry, coal short. Nagy should have a working country behind him at the talks. #id:de_saturday_1
In Parliament at this hour officers are sitting over the withdrawal. Round the city, people say, the Russians sit in their tanks with the lids up, and dig. #id:de_saturday_2
{
  - axles == "counted":
    Your turner has counted: so many don't come to fetch anyone. #id:de_saturday_7
  - axles == "ministry":
    It's known, the ministry told you, and wrote down your name. #id:de_saturday_8
  - else:
    They're moving, you told your line. You know no more today. #id:de_saturday_9
}
You're to count. What is it that you believe? #id:de_saturday_3
* [They're going; so it's work on Monday #id:de_saturday_leaving #src:prole-info/071-back-to-work-on-the-fifth #src:broadcasts-1956/004-csepel-goes-back-to-work #src:daily-history/014-fighting-to-the-28th #basis:composite #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "leaving"
    ~ voted_work = true
    Forty-three. In the last row a hand comes up late and hangs in the air half open. It's a turner who has been counting axles. #id:de_saturday_4
* [They're coming back; but let it be a decision, and not fear #id:de_saturday_coming #src:utterly-interesting/014-neutrality-and-moscows-answer #src:hansard-1956/003-neutrality-announced #src:prole-info/056-boxes-and-honest-thieves #basis:composite #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "coming"
    You put up your hand with the eight against. You count the forty-three from there, and only then see that you're the one with the pencil. #id:de_saturday_5
* [We can't know; let it be work, and a look-out #id:de_saturday_unknown #src:socialist-world/022-withdrawal-and-missed-chance #src:prole-info/071-back-to-work-on-the-fifth #src:tokol-papers/001-what-malinin-offered #basis:composite #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "unknown"
    ~ voted_work = true
    "And who's to be the look-out?" asks the cotton mill. Forty-three for Monday. Two boys with a telescope are put up on the water tower. #id:de_saturday_6
- -> clean_overall

=== clean_overall ===
# scene:delegate-clean-overall
# at:1956-11-03T20:30
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# crowd:0
It's a while since you ironed overalls on a Saturday for a Monday. On the sill stands a jar of fat from the village. #id:de_clean_overall_1
{goose:
    Beside it stands a smaller one, from Vadas's goose. #id:de_clean_overall_7
}
Pali has a friend there, Gyuri Szép with the torn cap, who came back on the 29th with a rifle and a cough. He has laid the rifle under the bench like an umbrella. #id:de_clean_overall_2
They speak low of a lad in the National Guard who gets bread there. When you come in they talk about football. #id:de_clean_overall_3
* [Ask Gyuri if his sister knows what's under the bench #id:de_clean_overall_ask #src:prole-info/037-child-fighters #src:prole-info/038-cadets-and-police #basis:typical]
    "Ilonka thinks it's for parades." He has the manners of somebody who's been well brought up among women. He wipes it with your floor cloth, and asks first. #who:gyuri #id:de_clean_overall_4
* [Tell Pali he may join the Guard at eighteen #id:de_clean_overall_guard #src:daily-history/015-ceasefire-of-the-28th #src:prole-info/037-child-fighters #basis:typical]
    ~ shift(trust_pali, -3)
    "In two years there'll be no Guard," says Pali, "it'll be the normal army and you'll be glad." He's got it so well worked out that you iron the same sleeve twice. #who:pali #id:de_clean_overall_5
* [Feed both, and let it be #id:de_clean_overall_feed #src:prole-info/049-food-convoys #src:prole-info/037-child-fighters #basis:typical]
    ~ shift(trust_pali, 3)
    Bread, fat, onion; then the same again. They wash up. Whoever washes up, you think, is going to be here on Monday. #id:de_clean_overall_6
- -> dawn_kitchen

=== dawn_kitchen ===
# scene:delegate-dawn-kitchen
# shared:dawn-4-november
# at:1956-11-04T05:20
# place:ujpest
# diorama:kitchen-radio
# sound:tanks-far
# weather:overcast
# crowd:0
# note:The city is attacked. Days of fighting follow, and fear for a son who has a weapon in his hands. Nobody is seen hurt.
# summary:At dawn you hear guns and Imre Nagy on the radio. The Soviet army attacks Budapest.
The glasses in the cupboard wake you, touching each other. It's five. At twenty past, all Pali's sets speak with Nagy's voice: Soviet troops are attacking the capital. He tells the country, and the world. Pali turns one of them louder, and there's no more. #id:de_dawn_kitchen_1
{
  - trusted_soviet_withdrawal_october == "leaving":
    Forty-three cards. You'd counted them twice. #id:de_dawn_kitchen_2
  - trusted_soviet_withdrawal_october == "coming":
    Eight against. You'd like to know where the others are at this moment. #id:de_dawn_kitchen_3
  - else:
    Two boys are sitting on the water tower with a telescope. Somebody has to get them down. #id:de_dawn_kitchen_4
}
The overalls hang over the chair. #id:de_dawn_kitchen_5
* [Write it down, with the hour #id:de_dawn_kitchen_write #src:daily-history/019-four-november-broadcast #src:frus-legation/019-five-in-the-morning #basis:typical]
    ~ first_hour = "quote"
    5.20, Nagy. You leave the quotation marks open, in case he goes on. #id:de_dawn_kitchen_6
* [Stand in front of the door #id:de_dawn_kitchen_pali #src:daily-history/019-four-november-broadcast #src:frus-legation/019-five-in-the-morning #basis:typical]
    ~ first_hour = "door"
    Pali has his trousers on over his nightshirt. "I'm not going anywhere yet," he says. He is looking for his other sock. #who:pali #id:de_dawn_kitchen_7
* [Take down the glasses and wrap them in newspaper #id:de_dawn_kitchen_glasses #src:frus-legation/019-five-in-the-morning #src:utterly-interesting/015-operation-whirlwind #basis:typical #pass]
    ~ first_hour = "glasses"
    Six glasses, a wedding present. You use the paper of the 2nd, headline inward. By the sixth glass your hands are steady. #id:de_dawn_kitchen_8
- -> where_on_sunday

=== where_on_sunday ===
# scene:delegate-where-on-sunday
# at:1956-11-04T08:20
# place:ujpest
# sound:shots-far
# note:The city is under attack. You decide where to be.
# summary:The free radio falls silent. You may go down to the cellar of your house, or to the works.
There's hissing on all the sets. At seven minutes past eight they had stopped in the middle of a word for help. #id:de_where_on_sunday_1
{
  - won == "yes":
    "You said that we'd won," says Pali. For that evening, you'd said. He remembers that too, and the waltz. #who:pali #id:de_where_on_sunday_7
  - won == "minutes":
    "It was never minuted," says Pali. He says it without reproach, as one reads something out. #who:pali #id:de_where_on_sunday_8
  - else:
    "It was in two parts," says Pali. "We only got the first." #who:pali #id:de_where_on_sunday_9
}
Mrs Polgár is standing on the stairs with the house book. She writes down who goes to the cellar, and on which bench. #id:de_where_on_sunday_2
At the works there's a furnace with three men. There's a key to a cupboard, hanging in the glass-shop. And in your desk lie the minutes of thirteen days, with all the names. #id:de_where_on_sunday_3
* [Go to the works, by the gardens #id:de_where_on_sunday_works #src:prole-info/073-attack-of-4-november #src:un-a3592/004-no-putsch-possible #basis:typical #to:united-lamp]
    You take Pali with you. It's either that or take his boots. You climb over nine fences, and learn what your neighbours grow. #id:de_where_on_sunday_4
    -> desk_drawer
* [Down to the cellar, all of you #id:de_where_on_sunday_cellar #src:frus-legation/019-five-in-the-morning #src:hansard-1956/005-ultimatum-by-noon #basis:typical #pass]
    ~ shift(trust_pali, 2)
    You get bench four, between a sewing machine and Mrs Polgár's canary. Pali brings a set the size of a cigar box. She wants to know if it's entered. #id:de_where_on_sunday_5
    -> house_bench
* [Send Pali to the cellar, and go alone #id:de_where_on_sunday_alone #src:prole-info/073-attack-of-4-november #src:un-a3592/004-no-putsch-possible #basis:typical #to:united-lamp]
    ~ shift(trust_pali, -4)
    "And who forbids you?" he says. You've no answer to that, and you take the first fence. When you look round from the second he has gone in. #who:pali #id:de_where_on_sunday_6
    -> desk_drawer

=== desk_drawer ===
# scene:delegate-desk-drawer
# at:1956-11-04T10:30
# place:united-lamp
# diorama:machine-shop
# sound:shots-far
# crowd:1
# note:Fighting nearby. Papers with names must be hidden.
# summary:At the works you decide what becomes of the minutes and of the locked rifles.
The drawer isn't locked. You locked it. Inside lie the minutes, in order; on top, a pencil that isn't yours. #id:de_desk_drawer_1
Vadas comes out of the rectifier room. "It was me," he says. "I thought, if they come, those should be lying somewhere else. Then I thought how it would look if I had them." #who:vadas #id:de_desk_drawer_2
{guard == "arm":
    The guards at the gates have gone with their rifles. They left the third man's armband on the hook. #id:de_desk_drawer_3
  - else:
    From the glass-shop someone shouts that they want the key. #id:de_desk_drawer_4
}
* [Give the lists of names to the furnace, and keep the motions #id:de_desk_drawer_furnace #src:utterly-interesting/023-silence #src:prole-info/073-attack-of-4-november #basis:typical]
    ~ fourth = "lists"
    You read each name once before it goes. Ten thousand people are nobody again. The motions you square on your knee and put back. #id:de_desk_drawer_5
* {guard == "lock"} [Hand over the key; write down who took what #id:de_desk_drawer_key #src:prole-info/073-attack-of-4-november #src:prole-info/076-last-districts #basis:typical]
    ~ fourth = "rifles"
    Eighteen rifles, eighteen signatures. The last of them is a glass-boy with burnt cuffs. He asks if he gets a copy, like Feri. #id:de_desk_drawer_6
* {guard == "arm"} [Hand over the key; write down who took what #id:de_desk_drawer_keylocked #src:prole-info/073-attack-of-4-november #src:prole-info/076-last-districts #basis:typical #locked:The council armed the guards on the 24th. The cupboard is empty, and the key opens nothing.]
* [Sit down with Weisz behind the boiler #id:de_desk_drawer_sit #src:prole-info/073-attack-of-4-november #src:un-a3592/004-no-putsch-possible #basis:typical #pass]
    ~ weisz_ally = true
    ~ fourth = "bread"
    It's the thickest wall in Újpest. He has worked it out. He lays his slice of bread on the gauge table and divides it, with a ruler. #id:de_desk_drawer_7
- -> monday_gate

=== house_bench ===
# scene:delegate-house-bench
# at:1956-11-04T15:00
# place:ujpest
# diorama:cellar
# sound:cellar
# crowd:1
# note:People shelter in a cellar during the attack. Fear.
# summary:You sit in the cellar of your house. You decide what to say to the neighbours.
Forty-one people, nine benches. They soon know about you: the one from the council. They'd like to know what the council says. #id:de_house_bench_1
"It hasn't met," you answer. #id:de_house_bench_2
"Well, who is it that's shooting for us, then?" asks a man in a railway coat. "Is there a plan? Who gave the order?" #who:neighbour #id:de_house_bench_3
Nobody gave it. The boys are lying by the tannery with what they took home last week. You have been in eleven meetings, and in none was there a motion for it. #id:de_house_bench_4
* [Say so: there's no order and no plan #id:de_house_bench_say #src:libsoc-wiki/012-no-command #src:socialist-world/002-communards-and-missing-party #basis:composite]
    ~ fourth = "said"
    It's quiet. Then the man laughs. "So it can't be betrayed either," he says. #who:neighbour #id:de_house_bench_5
* [Hold a meeting of the cellar, on water and buckets #id:de_house_bench_vote #src:prole-info/043-szena-ter-democracy #src:prole-info/051-councils-hold-power #basis:typical]
    ~ fourth = "voted"
    Carried: buckets behind the coal. Carried: the canary stays. A woman who has never opened her mouth on the stairs is elected for the tap. #id:de_house_bench_6
* [Say nothing, and hold Pali's sleeve #id:de_house_bench_dark #src:libsoc-wiki/012-no-command #src:utterly-interesting/016-street-by-street #basis:typical #pass]
    ~ fourth = "numbers"
    In the dark he's fiddling with the cigar box. Somewhere a voice speaks Russian, calmly, one number after the other. He writes them on the wall. #id:de_house_bench_7
- -> monday_gate

=== monday_gate ===
# scene:delegate-monday-gate
# at:1956-11-05T06:00
# place:united-lamp
# diorama:lamp-works
# sound:shots-far
# weather:fog
# crowd:2
# note:Fighting nearby; nobody is seen hurt.
# summary:On Monday, the day work was to begin again, a strike begins instead. You speak with those who come to the gate.
Monday the 5th: orderly start of work, six o'clock. You voted on it. Now you're standing at the gate to see who comes. #id:de_monday_gate_1
{
  - fourth == "said":
    The man from your cellar says: it can't be betrayed. #id:de_monday_gate_8
  - fourth == "voted":
    The woman elected for the tap has brought two buckets. #id:de_monday_gate_9
  - fourth == "numbers":
    On your cuff are the numbers from the cellar wall. #id:de_monday_gate_10
  - fourth == "rifles":
    The glass-boy with the burnt cuffs greets you with his rifle. #id:de_monday_gate_11
  - fourth == "lists":
    There's no list of them any more. You know each. #id:de_monday_gate_12
  - else:
    Weisz has come in slippers, with half a slice of bread. #id:de_monday_gate_13
}
Some two hundred are there. They've come past tanks, in clean overalls. Not one goes through to the clock. #id:de_monday_gate_2
"Who's called the strike?" asks Ilonka. #who:ilonka #id:de_monday_gate_3
Nobody, as far as you know. On Saturday it took fifty-one delegates and two hours to agree on one Monday. Now they stand there, and the hand of the clock goes past six. #id:de_monday_gate_4
* [Write on the board: strike. By whom: everybody #id:de_monday_gate_board #src:socialist-world/029-strikes-after-defeat #src:prole-info/073-attack-of-4-november #basis:documented]
    ~ fifth = "board"
    "Till the last Russian soldier leaves," Margit dictates. The chalk breaks at "last". You don't ask for hands. Nobody looks round for the minutes. #id:de_monday_gate_5
* [Ask for nine volunteers for the boilers #id:de_monday_gate_furnace #src:prole-info/061-countryside-joins #src:prole-info/073-attack-of-4-november #basis:typical]
    ~ fifth = "furnace"
    You get thirty. Eight hours each. Somebody brings a pillowcase and ties it to the chimney ladder, in case the smoke is taken for a signal. #id:de_monday_gate_6
* [Send them home, while it's still foggy #id:de_monday_gate_home #src:prole-info/073-attack-of-4-november #src:utterly-interesting/016-street-by-street #basis:typical #pass]
    ~ fifth = "pairs"
    They go in pairs, as on the first night. This time nobody asks for a slip. #id:de_monday_gate_7
- -> gun_on_stairs

=== gun_on_stairs ===
# scene:delegate-gun-on-stairs
# at:1956-11-06T17:00
# place:ujpest
# diorama:cellar
# sound:shots-far
# crowd:0
# note:Your son comes home with a weapon.
# summary:Pali has a rifle. You can take it from him, make him a messenger, or let him go.
He was going to fetch water. It has taken him three hours. Now he stands on the cellar stairs with Gyuri's rifle. Gyuri's got fever and can't hold it. #id:de_gun_on_stairs_1
"It's only till he's well," says Pali. #who:pali #id:de_gun_on_stairs_2
You know how he holds a soldering iron: with two fingers, hardly touching. He's holding this the same way. Up by the tannery they lie in a row behind tram rails, none of them older than he. They need one more. #id:de_gun_on_stairs_3
* [Take it out of his hands, and don't give it back #id:de_gun_on_stairs_take #src:prole-info/037-child-fighters #src:libsoc-wiki/012-no-command #basis:typical #pass]
    ~ pali_gun = "hidden"
    ~ shift(trust_pali, -10)
    It's lighter than you thought. He's stronger than you, he could hold on to it. He lets go, one finger after the other. #id:de_gun_on_stairs_4
    -> stove_pipe
* [Give it to someone older; he's to carry messages for the council #id:de_gun_on_stairs_courier #src:prole-info/076-last-districts #src:prole-info/026-csepel-lorries #basis:typical]
    ~ pali_gun = "courier"
    ~ shift(trust_pali, 4)
    "Messages," he says. "On foot?" By bicycle, you say. You see him reckon how much worse it is than what he wanted, and how much better than what you might have said. #who:pali #id:de_gun_on_stairs_5
    -> by_bicycle
* [Let him go, and button up his coat #id:de_gun_on_stairs_let #src:prole-info/037-child-fighters #src:prole-info/076-last-districts #src:libsoc-wiki/011-young-workers #basis:typical]
    ~ pali_gun = "let"
    ~ shift(trust_pali, 10)
    You do it up to the top as for school. There's a button missing. You've been meaning to sew that on since September. #id:de_gun_on_stairs_6
    -> by_the_tannery

=== stove_pipe ===
# scene:delegate-stove-pipe
# at:1956-11-06T18:00
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# note:A weapon is hidden. Fear of being found.
# summary:You hide the rifle.
Where do you put a rifle in a room and a kitchen? Under the bed is where they look. In the wardrobe is where they look next. #id:de_stove_pipe_1
The stove pipe goes into the wall at an angle. Behind the elbow is a space that your husband made, in forty-four, for things that were forbidden then. You haven't opened it since. #id:de_stove_pipe_2
* [Put it behind the elbow of the stove pipe #id:de_stove_pipe_pipe #src:prole-info/076-last-districts #src:prole-info/037-child-fighters #basis:typical]
    Inside lies a pack of paper: membership stamps of a party, 1938, never stuck in. The rifle goes on top. You wipe the soot off the wall with your sleeve, and turn the sleeve in. #id:de_stove_pipe_3
* [Carry it to the Danube after dark, in a curtain rod bag #id:de_stove_pipe_river #src:prole-info/037-child-fighters #src:prole-info/076-last-districts #basis:typical]
    ~ pali_gun = "thrown"
    There are a good many people down by the water this evening, each with something long. You don't greet one another. It sounds like fish. #id:de_stove_pipe_4
* [Take out the bolt, and throw only that away #id:de_stove_pipe_bolt #src:prole-info/037-child-fighters #src:prole-info/038-cadets-and-police #basis:typical #pass]
    ~ pali_gun = "thrown"
    János once showed you, on leave, as another man might have shown a card trick. Without the bolt it's a stick with a strap. You stand it in the umbrella stand. #id:de_stove_pipe_5
- -> seventh

=== by_bicycle ===
# scene:delegate-by-bicycle
# at:1956-11-06T19:30
# place:ujpest
# diorama:csepel-flats
# sound:shots-far
# note:Your son rides through the fighting with messages.
# summary:Pali carries notes for the council between the works of the district.
The first message: flour for the hospital, which mill? He's back in twenty minutes, and out again. You've forbidden him the Váci út. He tells you about the Váci út. #id:de_by_bicycle_1
It's a council of slips by now. Nobody can meet. The cotton mill writes, the tannery answers, and all of it passes through a boy with two clothes pegs on his trousers. #id:de_by_bicycle_2
* [Keep the messages so short that they mean nothing to others #id:de_by_bicycle_short #src:prole-info/076-last-districts #src:libsoc-wiki/012-no-command #basis:typical]
    ~ rifle_days = "aunt"
    "Six sacks. Ask Aunt." He thinks that's excellent. By the evening he has invented eleven aunts. #id:de_by_bicycle_3
* [Have him learn them by heart, and carry no paper #id:de_by_bicycle_learn #src:prole-info/076-last-districts #src:utterly-interesting/003-avh-and-informers #basis:typical #pass]
    ~ rifle_days = "tone"
    He moves his lips as Szarka used to. He brings back each answer with its tone of voice. Only the spelling is missing. #id:de_by_bicycle_4
* [Sew a strip of white cloth on his back #id:de_by_bicycle_lamp #src:utterly-interesting/016-street-by-street #src:prole-info/076-last-districts #basis:typical]
    ~ rifle_days = "cloth"
    "So they can see me?" he asks. So they can see that you don't mind being seen. He wears it as far as the corner. #who:pali #id:de_by_bicycle_5
- -> seventh

=== by_the_tannery ===
# scene:delegate-by-the-tannery
# at:1956-11-06T20:00
# place:ujpest
# diorama:cellar
# sound:shots-far
# note:Your son is with the fighters. You wait. Nobody is seen hurt.
# summary:You bring food to the boys who hold a street by the tannery, and see Pali among them.
You've brought them a pot. It's dark, and smells of hides. There are nine of them behind the rails, and no one is in command; they take turns at being worried. #id:de_by_the_tannery_1
"We go home to sleep," one explains to you. "Then others come." #who:boy-at-tannery #id:de_by_the_tannery_2
Pali has rigged up a field telephone to the corner house. He's got the rifle beside him, leaning there with its face to the wall. #id:de_by_the_tannery_3
* [Ladle out, and don't look at him longer than at the rest #id:de_by_the_tannery_spoons #src:libsoc-wiki/012-no-command #src:prole-info/030-freedom-without-leaders #basis:typical #pass]
    ~ rifle_days = "spoon"
    He's the fifth. "Thanks, ma'am," he says. It's kindly meant. You carry it home in the empty pot. #id:de_by_the_tannery_4
* [Stay the night with them #id:de_by_the_tannery_stay #src:libsoc-wiki/012-no-command #src:prole-info/031-first-tasks #basis:typical]
    ~ rifle_days = "night"
    Towards two a tank comes to the corner, breathes for a while, and goes away. The one whose turn it is to be worried holds your hand. #id:de_by_the_tannery_5
* [Write down their names and streets #id:de_by_the_tannery_names #src:libsoc-wiki/011-young-workers #src:statistics-1957/003-wounded-and-young #basis:typical]
    ~ rifle_days = "wages"
    Nine. "What for?" For the wages, you say. They like that. Each spells his name as for a school certificate. #id:de_by_the_tannery_6
- -> seventh

=== seventh ===
# scene:delegate-seventh
# at:1956-11-07T11:00
# place:ujpest
# diorama:bread-queue
# sound:bread-queue
# weather:overcast
# crowd:2
It's the 7th, the feast of their revolution. One of ours has climbed the tannery chimney in the night and hung a red flag on it. Let them shoot at that, if they can. #id:de_seventh_1
You stand for bread with two hundred others. A tank has stopped beside the queue. A soldier sits on it with his boots off, and airs his feet. He calls down something. The woman in front knows a little Russian. #id:de_seventh_2
"He's asking which of these is the Suez Canal," she says. #id:de_seventh_3
* [Tell him where he is, in the Russian you have #id:de_seventh_tell #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:documented]
    ~ suez = "city"
    "Budapesht," you say, and point at the ground. "Rabochiye." Workers. He looks at your hands, then at the flag. He begins to put his boots on. #id:de_seventh_4
* [Hand him the leaflet in Russian that the school has printed #id:de_seventh_leaflet #src:prole-info/074-appeals-to-soldiers #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical]
    ~ suez = "leaflet"
    He reads it with his finger under the line, reaches the end, and starts over. Then an officer calls, and he folds it into his foot-rag. #id:de_seventh_5
* [Keep your place in the line #id:de_seventh_queue #src:libsoc-wiki/014-bread-queue-and-boxes #src:socialist-world/028-fresh-troops-and-suez #basis:typical]
    The queue moves up by one. He stays behind beside a woman with a pram. She gives him a crust, quite angrily, and gets a cigarette. #id:de_seventh_6
- -> from_szolnok

=== from_szolnok ===
# scene:delegate-from-szolnok
# at:1956-11-08T19:00
# place:ujpest
# diorama:kitchen-radio
# sound:radio-static
# crowd:0
Between the guns the radio has a government again. It is Kádár's, and it greets the workers from Szolnok. You take it down, since somebody ought to. #id:de_from_szolnok_1
You know how a thing sounds that was argued over at a table. In this one nobody has interrupted anybody. #id:de_from_szolnok_2
"I've a colleague at Szolnok," says the brakeman, who has come over the wall for valves. "He's seen tanks. He hasn't seen a minister. And he'd know; there's only one buffet." #who:brakeman #id:de_from_szolnok_3
Where was it made, then? #id:de_from_szolnok_4
* [At Szolnok, as it says #id:de_from_szolnok_szolnok #src:soviet-reports/009-kadar-in-subcarpathia #src:daily-history/019-four-november-broadcast #basis:typical #weigh:where-kadars-government-formed]
    ~ trusted_where_kadars_government_formed = "szolnok"
    If it says where it is, you can write to it. The brakeman, who has stamps in his cap, offers to take the letter as far as the buffet. #id:de_from_szolnok_5
* [In Moscow, at a long table #id:de_from_szolnok_moscow #src:presidium-notes/005-kadar-changes-sides #src:prole-info/073-attack-of-4-november #basis:typical #weigh:where-kadars-government-formed]
    ~ trusted_where_kadars_government_formed = "moscow"
    You have seen lists brought in ready typed; one always knew the office by the ribbon. You put a question mark behind the place. #id:de_from_szolnok_6
* [Over the border; it has been translated #id:de_from_szolnok_border #src:soviet-reports/009-kadar-in-subcarpathia #src:socialist-world/023-kadar-in-the-east #basis:typical #weigh:where-kadars-government-formed]
    ~ trusted_where_kadars_government_formed = "border"
    The verbs stand where nobody here would put them. Pali listens with his head on one side. "It's got an accent," he says. "In the grammar." #who:pali #id:de_from_szolnok_7
- -> ninth

=== ninth ===
# scene:delegate-ninth
# at:1956-11-09T07:30
# place:ujpest
# diorama:cellar
# sound:tanks-far
# weather:fog
# crowd:1
# note:The fighting in Újpest ends. The names of the missing and the dead are read out; it is told in few words.
# summary:The last boys in Újpest give up. You help to decide how it ends.
The centre has been quiet since the 6th, people say. Here it still goes on, street by street. Each morning it wakes you a little later. #id:de_ninth_1
Six members of the district council have got through to a coal cellar. There are cartridges for a few hours. A lad has come from the tannery, a sock round his hand. What are they to do? He stays standing. #id:de_ninth_2
{szarka_out:
    Szarka has come, from his fire. He sits by the wall and doesn't ask for the floor. #id:de_ninth_3
}
* [Move: hide the arms, go home one by one #id:de_ninth_stop #src:prole-info/076-last-districts #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical #pass]
    ~ ninth_end = "turn"
    Four hands, one, and then, after a long time, Benedek's. You carry it over to them with the lad. They take it very politely. One asks if he may finish his turn. #id:de_ninth_4
* [Leave it to those who are lying there #id:de_ninth_theirs #src:libsoc-wiki/012-no-command #src:prole-info/043-szena-ter-democracy #basis:typical]
    ~ ninth_end = "three"
    It goes back to them as a question. Their answer comes in a quarter of an hour: till dark. By dark it's five to three for going home. #id:de_ninth_5
* [Bring them overalls from the works #id:de_ninth_bring #src:prole-info/076-last-districts #src:un-a3592/004-no-putsch-possible #basis:typical]
    ~ ninth_end = "overalls"
    Grey ones, size two. In the evening eleven boys of the night shift, who have never held a valve, walk out of the tannery gate with lunch tins. #id:de_ninth_6
- -> names_read

=== names_read ===
# scene:delegate-names-read
# at:1956-11-10T15:00
# place:united-lamp
# diorama:machine-shop
# sound:bread-queue
# cue:page-turn
# crowd:2
# note:The names of missing and dead workers are read out.
# summary:At the works the names of those who have died or are missing are read aloud.
Those who can come stand round the furnace, because it's the only warm place. You read out the attendance, shop by shop, and one answers, or somebody answers for her. #id:de_names_read_1
{
  - ninth_end == "overalls":
    Over the rail hang eleven grey overalls, washed. #id:de_names_read_7
  - ninth_end == "turn":
    The lad with the sock has finished his turn. #id:de_names_read_8
  - else:
    The lad with the sock was one of the three. #id:de_names_read_9
}
"Glass. Antal." Here. "Glass. Bene." In hospital. "Glass. Csonka." It's a long time before a woman at the back says: "In the garden of number nine. Till the ground gets softer." #id:de_names_read_2
You wrote in that column for years: tram. Late. Ill. There's no word for it. #id:de_names_read_3
* [Leave it blank, and go on to the next #id:de_names_read_blank #src:statistics-1957/004-unburied #src:statistics-1957/002-where-they-died #basis:typical #pass]
    ~ column = "blank"
    They understand it. From then on it's said each time in the same way: name, silence, name. It takes fifty minutes. #id:de_names_read_4
* [Write down what's said, word for word #id:de_names_read_write #src:statistics-1957/004-unburied #src:statistics-1957/002-where-they-died #basis:typical]
    ~ column = "trees"
    "In the garden. In the school yard. At my sister's under the pear tree." It becomes quite a long list of trees. #id:de_names_read_5
* [Have everyone say "here" for the ones who can't #id:de_names_read_answer #src:statistics-1957/004-unburied #src:statistics-1957/002-where-they-died #basis:typical]
    ~ column = "here"
    It begins with Margit, and then it's the whole hall, one "here" after the other. The furnace man takes off his cap. #id:de_names_read_6
- -> eleventh

=== eleventh ===
# scene:delegate-eleventh
# chapter-end:thirteen-days
# at:1956-11-11T20:00
# place:ujpest
# diorama:kitchen-radio
# sound:radio-static
# crowd:0
# linking
Kádár says on the radio that the counter-revolution has been put down. It's the eleventh. You can hear him turn the page. #id:de_eleventh_1
{
  - first_hour == "quote":
    On last Sunday's page the quotation marks are still open. #id:de_eleventh_13
  - first_hour == "glasses":
    The six glasses are still in their newspaper. #id:de_eleventh_14
  - else:
    Your chair still stands before the door. #id:de_eleventh_15
}
{
- trusted_where_kadars_government_formed == "szolnok":
    He no longer says from where. #id:de_eleventh_9
- trusted_where_kadars_government_formed == "moscow":
    It was typed further off, you would say. #id:de_eleventh_10
- else:
    The verbs have been moved in the meantime. #id:de_eleventh_11
}
{voted_work:
    You voted for work on Monday. The overalls still have their crease. #id:de_eleventh_2
}
{
  - trusted_soviet_withdrawal_october == "leaving":
    They're going, you thought, and so did forty-two others. You'll look more closely at late hands from now on. #id:de_eleventh_3
  - trusted_soviet_withdrawal_october == "coming":
    They're coming, you thought. Eight people said so, out loud, at a quarter past two. #id:de_eleventh_4
  - else:
    The two boys have come down from the water tower. There'd been nobody to shout it to. #id:de_eleventh_5
}
{
  - pali_gun == "hidden":
    Pali eats with his back to you. He's polite. He calls the stove "the safe". #id:de_eleventh_6
  - pali_gun == "thrown":
    Pali eats with his back to you. He's polite. When Gyuri asks after his rifle, he says that you know. #id:de_eleventh_12
  - pali_gun == "courier":
    Pali has put his bicycle by his bed. He's worn out two sets of brake blocks. #id:de_eleventh_7
    {
      - rifle_days == "aunt":
        For bread he still says aunt. #id:de_eleventh_16
      - rifle_days == "tone":
        He reports at supper in the cotton mill's voice. #id:de_eleventh_17
      - else:
        On the saddle lies a strip of white cloth. #id:de_eleventh_18
    }
  - else:
    Pali is asleep in his boots, with someone else's cap. The room smells of hides. #id:de_eleventh_8
    {
      - rifle_days == "wages":
        In your apron are nine names. Seven have asked for their wages. #id:de_eleventh_19
      - rifle_days == "night":
        They all knew whose hand that was, he said. #id:de_eleventh_20
      - else:
        "Thanks, Mum," he said for the soup. #id:de_eleventh_21
    }
}
* [Sharpen the pencil #id:de_eleventh_on #src:daily-history/021-end-and-executions #src:prole-info/081-still-control-production #basis:typical]
- -> invitation_on_foot
