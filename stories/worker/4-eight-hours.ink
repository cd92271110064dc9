// Chapter 4: Eight hours, eight hours, eight hours, 4-11 November 1956.

=== dawn_stairs ===
# scene:worker-dawn-stairs
# chapter:eight-hours
# shared:dawn-4-november
# at:1956-11-04T05:20
# place:csepel
# diorama:kitchen-radio
# sound:tanks-far
# weather:overcast
# crowd:1
# note:The city is attacked. Guns are heard; nobody is seen hurt.
# summary:At dawn you hear guns and Imre Nagy on the radio. The Soviet army attacks Budapest.
Five o'clock sharp, the hour at which you'd get up on Monday. It isn't the alarm clock. #id:wo_dawn_stairs_1
It comes from three sides, heavy, at intervals. You know calibres. You lie there and name them to yourself, and Márta lies beside you and listens to your breathing change. #id:wo_dawn_stairs_2
{
  - sunday == "believed":
    The night you believed him, she took the blanket down from the window. Now she gets up and hangs it back. #id:wo_dawn_stairs_10
  - sunday == "roof":
    When the lorries are facing east, you'd said. You needn't go up on the roof to look. #id:wo_dawn_stairs_11
  - else:
    A street, she had said, and then somebody counts who was in it. #id:wo_dawn_stairs_12
}
By twenty past, the staircase is in your kitchen in its coats. Nagy's on the set. Soviet troops have attacked. He sounds like a man reading out a meter. #id:wo_dawn_stairs_3
{
  - trusted_soviet_withdrawal_october == "leaving":
    They are leaving, you'd told the shop. Somebody on the stairs was there. He doesn't look at you. #id:wo_dawn_stairs_4
  - trusted_soviet_withdrawal_october == "coming":
    You had said so. It's no use to anyone at all. #id:wo_dawn_stairs_5
  - else:
    You can't know, you'd told them. Now you know. #id:wo_dawn_stairs_6
}
* [Get Zsófi into her shoes and everything she owns #id:wo_dawn_stairs_shoes #src:frus-legation/019-five-in-the-morning #src:utterly-interesting/015-operation-whirlwind #basis:typical #pass]
    ~ shift(trust_marta, 5)
    Two vests, two dresses, and a coat over it all. She can't put her arms down. She stands in the middle of the kitchen like a bottle, and asks if it's still Sunday. #id:wo_dawn_stairs_7
* [Write down the guns: how many, from where #id:wo_dawn_stairs_count #src:frus-legation/019-five-in-the-morning #src:hansard-1956/005-ultimatum-by-noon #basis:typical]
    From the south, six. From the east you lose count. You've filled half a job card before you ask yourself who's going to check it. #id:wo_dawn_stairs_8
* [Hear it again, the whole of it, on every station #id:wo_dawn_stairs_hear #src:daily-history/019-four-november-broadcast #src:frus-legation/019-five-in-the-morning #basis:typical]
    They give it again, and again. Somebody's grandfather takes his hat off in front of your stove. The valve is good. It holds out longer than the station does. #id:wo_dawn_stairs_9
- -> which_way

=== which_way ===
# scene:worker-which-way
# at:1956-11-04T07:10
# place:csepel
# sound:cellar
{tibor_wife_that_night == "poured":
    Twelve families and one cellar. Tibor's wife has brought her geraniums, and pours you the last of the plum. #id:wo_which_way_8
  - else:
    Twelve families and one cellar. Tibor's wife has brought her geraniums. Somebody has swept it in the week, without a word. #id:wo_which_way_1
}
Márta sets down the suitcase, and on it the child, and on the child the cat. Then she looks up at you. #id:wo_which_way_2
"Well?" she says. "You're wearing your work boots." #who:marta #id:wo_which_way_3
You are. You hadn't noticed which ones you took. On the road outside men are going by towards the works. They don't run. It's the step for a shift that starts in ten minutes. #id:wo_which_way_4
* [To the works. There'll be things to make #id:wo_which_way_works #src:prole-info/077-csepel-eight-hours #src:prole-info/073-attack-of-4-november #basis:documented #to:csepel-works]
    ~ november = "works"
    ~ shift(exposure, 5)
    "Back when?" she says, as she says each morning. You tell her: when I'm relieved. She gives you the bread, already cut, in its cloth. #id:wo_which_way_5
* [Up to the road. They'll come that way first #id:wo_which_way_trench #src:prole-info/077-csepel-eight-hours #src:libsoc-wiki/020-four-november #basis:documented #to:csepel]
    ~ november = "trench"
    ~ shift(exposure, 10)
    You take the spade. It's two hundred steps from the cellar, you tell her. If you shout, she'll hear it. "Then don't shout," says Márta. #who:marta #id:wo_which_way_6
* [Stay. Twelve families, and four men #id:wo_which_way_cellar #src:daily-history/020-casualties #src:utterly-interesting/016-street-by-street #basis:typical #to:csepel]
    ~ november = "cellar"
    ~ shift(trust_marta, 10)
    You take the work boots off again, which is not easy with everyone looking. Then you prop the ceiling with two bed frames. #id:wo_which_way_7
- -> strike_again

=== strike_again ===
# scene:worker-strike-again
# at:1956-11-04T11:00
# place:csepel-works
# diorama:machine-shop
# sound:council-hall
# crowd:2
{november == "cellar":
    By eleven you've gone over to the works after all, for timber. So you're there when they vote. #id:wo_strike_again_1
  - else:
    At eleven they vote, standing up, with their coats on. #id:wo_strike_again_2
}
There's hardly anything to say. On Monday no one starts. It's a strike till they're out, everywhere, whoever can still hear of it. #id:wo_strike_again_3
{named == "paper":
    Nobody asks for slips today. #id:wo_strike_again_12
}
Some names aren't called. There were gentlemen who came in last week with new parties and briefcases. Their chairs are free. #id:wo_strike_again_4
Then: the woman from the wages office, with the key. Either what's behind that door is given out now, or it never is. #id:wo_strike_again_5
{
- trusted_nagy_and_arming_workers == "said":
    Unreliable, he'd called you, if he did. #id:wo_strike_again_9
- trusted_nagy_and_arming_workers == "guard":
    You'd believed in his guard. #id:wo_strike_again_10
- else:
    You locked it yourselves. #id:wo_strike_again_11
}
* [Give it out. Everyone signs for what he takes #id:wo_strike_again_give #src:libsoc-wiki/020-four-november #src:prole-info/073-attack-of-4-november #basis:composite]
    ~ shift(exposure, 5)
    You sit at the door with the book. Drill, drill, lathe, foundry, office, school. It's a lovely clear list. At noon you see what you have made. You cut out the page and eat it, in strips. #id:wo_strike_again_6
* [Give it to those over eighteen, and not to fathers #id:wo_strike_again_some #src:prole-info/037-child-fighters #src:prole-info/077-csepel-eight-hours #basis:composite]
    "And who's left?" asks Vilma. You go through it on your fingers. Six, you say. They give it out by height, in the end. #who:vilma #id:wo_strike_again_7
* [Strike, yes. The key you'd leave in the drawer #id:wo_strike_again_strike #src:socialist-world/029-strikes-after-defeat #src:council-voices/003-no-weapons-inside #basis:composite]
    ~ shift(exposure, -5)
    You've seen what comes round the corner, you tell them. You say how thick the plate is. They hear you out, and then ask for the key. #id:wo_strike_again_8
- -> monday_fifth

=== monday_fifth ===
# scene:worker-monday-fifth
# at:1956-11-05T07:00
# place:csepel
# diorama:csepel-flats
# sound:quiet-street
# cue:shift-whistle
# weather:overcast
# crowd:1
Monday. The whistle goes at seven. Someone's done that out of spite, or from habit. #id:wo_monday_fifth_1
You dig. The trench runs from the laundry to the tram stop, through what was going to be a park. The clay comes off the spade in slices. By nine it's as deep as a bath. #id:wo_monday_fifth_2
{jani_way == "home":
    Jani digs next to you. He has learnt something there: he throws it all to the front, and pats it. #id:wo_monday_fifth_3
  - else:
    About ten Jani comes walking across the allotments, in what's left of a jacket. The Corvin is burning, he says. He takes the second spade. #id:wo_monday_fifth_4
}
{
  - loaf == "whole":
    They ate your bread for two days. #id:wo_monday_fifth_8
  - loaf == "half":
    Your half made eleven slices there. #id:wo_monday_fifth_9
  - else:
    He'd heard that you had asked. #id:wo_monday_fifth_10
}
* [Dig deeper than the rest think necessary #id:wo_monday_fifth_deep #src:prole-info/077-csepel-eight-hours #src:prole-info/076-last-districts #basis:documented]
    ~ shift(strength, -20)
    A head more. They call you the mole. By afternoon others begin to do it too, one at a time, without saying anything about it. #id:wo_monday_fifth_5
* [Send Jani to his mother, before anything #id:wo_monday_fifth_jani #src:prole-info/076-last-districts #src:prole-info/012-unafraid-generation #basis:typical]
    He goes. He's back within the hour, with a clean collar and a pot. "She says she can see you from the window," he says, "and she is counting too." #who:jani #id:wo_monday_fifth_6
* [Dig round the little trees, not through them #id:wo_monday_fifth_park #src:prole-info/077-csepel-eight-hours #src:prole-info/031-first-tasks #basis:typical]
    ~ spared_trees = true
    The trench gets three kinks. It turns out, when an old corporal looks it over, that a trench should have kinks. He praises you for it. You let him. #id:wo_monday_fifth_7
- -> barrow

=== barrow ===
# scene:worker-barrow
# at:1956-11-05T15:00
# place:csepel-works
# diorama:machine-shop
# sound:factory-hall
# crowd:1
Somebody's had an idea, and it has three wheels. They want plate round it, and a machine gun on top, and a man inside to push. #id:wo_barrow_1
It's standing on your side of the hall. Tibor has chalked the cuts. Sipos calls it the People's Car. Even Dobos has come out, and is walking round it, and can't help himself. #id:wo_barrow_2
"It'll tip," says Dobos. "Look where you've got the weight." #who:dobos #id:wo_barrow_3
It will tip. You'd been thinking the same. There are three ways to put it right, and steel for one. #id:wo_barrow_4
* [Set the back wheel out, on a bracket #id:wo_barrow_wheel #src:prole-info/077-csepel-eight-hours #basis:composite]
    ~ barrow_part = "wheel"
    ~ shift(exposure, 5)
    {has_bronze:
        You turn the bush out of a lump of Stalin. It's good bronze. When the thing is pushed, it doesn't squeak. Sipos says that's a mistake; it ought to frighten them. #id:wo_barrow_5
      - else:
        You turn the bush yourself. It's the first thing for years that nobody has timed. It doesn't squeak. Sipos says that's a mistake; it ought to frighten them. #id:wo_barrow_6
    }
* [Bring the gun down, and cut the slit lower #id:wo_barrow_low #src:prole-info/077-csepel-eight-hours #src:libsoc-wiki/021-dead-and-army #basis:typical]
    ~ barrow_part = "slit"
    ~ shift(exposure, 5)
    Tibor cuts it on his knees. The man inside will see a strip of road as high as a letter box. What he can't see can't worry him, says Tibor, and stops. #id:wo_barrow_7
* [Ask Dobos how he would do it #id:wo_barrow_dobos #src:prole-info/077-csepel-eight-hours #basis:typical]
    ~ barrow_part = "dobos"
    He takes the chalk out of your hand. For ten minutes he's nobody's foreman. Ballast, here, in a box, low down. Then he sees what he's drawn. He gives back the chalk, and goes. #id:wo_barrow_8
- -> rota

=== rota ===
# scene:worker-rota
# at:1956-11-06T05:40
# place:csepel-works
# sound:council-hall
The rota's chalked on the wall, where the norms used to hang: eight hours at the machines, eight in the trench, eight for sleep. The wages office has worked it out, in columns. #id:wo_rota_1
{named == "vilma":
    At the top stands Vilma. You called out her name. #id:wo_rota_8
}
"Eight, eight and eight," says Sipos. "We marched for that when I was young. Now we've got it." He looks at it for a bit. "Not quite like this." #who:sipos #id:wo_rota_2
You may put yourself down for what comes first. #id:wo_rota_3
* {strength >= 60} [The trench first, while your eyes are fresh #id:wo_rota_fight #src:prole-info/077-csepel-eight-hours #src:libsoc-wiki/011-young-workers #basis:documented]
    ~ shift(exposure, 5)
    From six till two you lie behind clay. In those eight hours you fire four times; you had thought that it would be more. Each time you write down the hour, and couldn't say for whom. #id:wo_rota_4
* {strength < 60} [The trench first, while your eyes are fresh #id:wo_rota_fightno #src:prole-info/077-csepel-eight-hours #src:libsoc-wiki/011-young-workers #basis:documented #locked:You dug a head deeper than the rest. Your arms won't hold anything still today.]
    Not yet. #id:wo_rota_5
* [The machines first. They'll be short by noon #id:wo_rota_make #src:prole-info/077-csepel-eight-hours #src:prole-info/026-csepel-lorries #basis:documented]
    ~ shift(exposure, 5)
    You make one thing for eight hours. It's not a bushing. The tolerance is the same. Beside you the small chuck is running, with Jani bent over it, and the tip of his tongue out. #id:wo_rota_6
* [Sleep first. You can't measure with these hands #id:wo_rota_sleep #src:prole-info/077-csepel-eight-hours #src:libsoc-wiki/012-no-command #basis:typical]
    On a heap of cotton waste, under the crane. All around you they are boring and milling. You've never slept so well. When it stops for a minute you wake up at once, and ask what's broken. #id:wo_rota_7
- -> aristocrats

=== aristocrats ===
# scene:worker-aristocrats
# at:1956-11-06T14:30
# place:csepel-works
# sound:crowd-murmur
# diorama:csepel-gate
Kádár has a government, say the posters that were stuck up in the night, not quite straight. What's rising here, they say, are counts, fascists and agents of capital. #id:wo_aristocrats_1
{
- trusted_nagy_and_arming_workers == "said":
    A week ago you were only unreliable. #id:wo_aristocrats_8
- trusted_nagy_and_arming_workers == "guard":
    A week ago you were a national guard. #id:wo_aristocrats_9
- else:
    A week ago you locked up your guns. #id:wo_aristocrats_10
}
Sipos takes a brush. He's seventy, and his lettering is out of an old union hall. Under it he paints, in one go, without a ruler: #id:wo_aristocrats_2
The 40,000 aristocrats and fascists of Csepel are on strike. #id:wo_aristocrats_3
He steps back. "Is there a comma?" he asks. #who:sipos #id:wo_aristocrats_4
* [Draw him a coat of arms, with a lathe in it #id:wo_aristocrats_crest #src:prole-info/077-csepel-eight-hours #src:prole-info/091-posters #src:un-a3592/006-nobody-wanted-the-counts #basis:typical]
    ~ wall = "arms"
    A lathe, rampant, between two onions. Vilma wants to be a baroness, with a hook. People come over from the rolling mill, expressly, to have a look at their title. #id:wo_aristocrats_5
* [Ask who over there could possibly believe it #id:wo_aristocrats_radio #src:un-a3592/005-soviet-and-kadar-version #src:prole-info/074-appeals-to-soldiers #basis:typical]
    ~ wall = "asked"
    "The ones who've been told it since school," says Sipos. "I'd give a good deal to know what they've been told that we are. Perhaps it's on the map as something else." #who:sipos #id:wo_aristocrats_6
* [Tell him to leave it. They'll shoot at the wall #id:wo_aristocrats_scrub #src:prole-info/076-last-districts #src:utterly-interesting/016-street-by-street #basis:typical]
    ~ wall = "nought"
    They do, before evening. It's hit twice. The forty becomes a four. By lamplight he paints the nought in again, smaller, beside the hole. #id:wo_aristocrats_7
- -> cellar_evening

=== cellar_evening ===
# scene:worker-cellar-evening
# at:1956-11-06T21:00
# place:csepel
# diorama:cellar
# sound:cellar
# crowd:1
# note:A family in a cellar under shelling. Nobody is hurt.
# summary:You spend part of a night with Márta and Zsófi in the cellar while shells fall.
You have eight hours, and one is gone by the time you're here. #id:wo_cellar_evening_1
By the light of a stable lamp Zsófi teaches the cat to read. Márta knits. There's a wire across, with nappies on it. Now and then plaster comes down, and everyone brushes the one next to them. #id:wo_cellar_evening_2
"Is that ours or theirs?" asks Zsófi at each bang. She's got a stick of chalk, and makes marks for it on a beam. #id:wo_cellar_evening_3
You know, of course. You know by the sound, each single one. #id:wo_cellar_evening_4
* [Tell her truly each time #id:wo_cellar_evening_tell #src:prole-info/077-csepel-eight-hours #src:utterly-interesting/016-street-by-street #basis:typical #pass]
    Theirs. Theirs. Ours, that was a small one. After a while she has nine on the one side and two on the other. She looks at it as Márta looks at a bill. #id:wo_cellar_evening_5
* [Tell her they're all ours #id:wo_cellar_evening_ours #src:utterly-interesting/004-seven-hundred-thousand #src:utterly-interesting/016-street-by-street #basis:typical]
    ~ shift(trust_marta, 5)
    "Then why do we sit in the cellar?" she asks. You have no answer ready. She sees it, and says kindly that it's probably because of the draught. #id:wo_cellar_evening_6
* [Tell her how you turn a ball out of a block #id:wo_cellar_evening_story #src:utterly-interesting/016-street-by-street #src:prole-info/077-csepel-eight-hours #basis:typical]
    ~ shift(trust_marta, 5)
    You start with a cube. You knock off the corners, then the corners' corners. The whole cellar's listening. You have got it as far as twenty-four sides before you notice that it has gone quiet outside. #id:wo_cellar_evening_7
- -> seventh

=== seventh ===
# scene:worker-seventh
# at:1956-11-07T08:00
# place:csepel-works
# diorama:csepel-gate
# sound:shots-far
# weather:overcast
# crowd:1
The seventh of November. It's the day for which Dobos had his list. #id:wo_seventh_1
{
  - pledge == "signed":
    You'd put down your name for it: one extra shift, without pay. You're working it now. The pay has stopped for everyone, so the honour is in order too. #id:wo_seventh_2
  - pledge == "refused":
    You had put down the pen. And here you are, on an extra shift without pay, and no one has had to write your name for you. #id:wo_seventh_3
  - else:
    Your name was never on it. Here you are all the same. It's an extra shift, and it's without pay. #id:wo_seventh_4
}
{
  - drawing == "flags":
    On Zsófi's drawing you hold two flags today. #id:wo_seventh_9
  - drawing == "arms":
    On Zsófi's drawing you stand at the gate today. #id:wo_seventh_10
  - else:
    No school, and work: Zsófi had said so. #id:wo_seventh_11
}
On the water tower a red flag is going up. It's ours. It was Sipos's idea. The ones over there are attacking, he says, so perhaps they haven't got the date. #id:wo_seventh_5
* [Help him with the rope #id:wo_seventh_help #src:prole-info/076-last-districts #src:prole-info/077-csepel-eight-hours #basis:documented]
    ~ tower = "rope"
    It jams. You go up and free it. From there you see their tanks, and over a shed, small and neat, the very same flag. #id:wo_seventh_6
* [Say it wants a hole in it, like the other #id:wo_seventh_hole #src:prole-info/076-last-districts #src:prole-info/020-march-grows #basis:composite]
    ~ tower = "hole"
    "That's for when someone's spoilt one," says Sipos. "This one they haven't spoilt. They have only pinched it." He is quite strict about it, and the flag goes up whole. #who:sipos #id:wo_seventh_7
* [Say you'd sooner see a white one, for an hour, for the wounded #id:wo_seventh_white #src:prole-info/076-last-districts #src:statistics-1957/003-wounded-and-young #basis:typical]
    ~ tower = "sheet"
    Vilma gets a sheet from somewhere. On the stairs of the tower the first-aid girl says it's her last. So it's torn up for bandages after all, along the grain. #id:wo_seventh_8
- -> who_comes

=== who_comes ===
# scene:worker-who-comes
# at:1956-11-07T21:30
# place:csepel
# diorama:csepel-flats
# sound:shots-far
# crowd:1
Your eight hours in the clay. Jani has it worked out when the Americans will come: on Thursday. On Monday he'd had it down for Wednesday. #id:wo_who_comes_1
"They've a fire of their own," says the old corporal. "At Suez. It's been on the set all week." Tibor has heard that they told Moscow so themselves: nobody over there wants our sort for allies. Vilma has come with the can of soup. She'd like to know who ever sent soldiers to help a works council. #who:vilma #id:wo_who_comes_2
"Somebody has to come," says Jani. #who:jani #id:wo_who_comes_3
* [It's Suez. Two fires, and one engine #id:wo_who_comes_suez #src:daily-history/019-four-november-broadcast #src:utterly-interesting/014-neutrality-and-moscows-answer #basis:typical #weigh:why-no-western-help]
    ~ trusted_why_no_western_help = "suez"
    "So if they're quick down there," says Jani. He does the sum on the clay with a twig. It could still be Thursday. #id:wo_who_comes_4
* [They've told Moscow they don't want us. They mean it #id:wo_who_comes_told #src:libsoc-wiki/027-west-and-radio-free-europe #src:frus-legation/022-steps-and-limits #basis:typical #weigh:why-no-western-help]
    ~ trusted_why_no_western_help = "told"
    It's what people do when the neighbours fight, you say, and the one with the axe is bigger. "I wouldn't," says Jani. He wouldn't, either. #who:jani #id:wo_who_comes_5
* [They don't care for what we've got. Ask any director #id:wo_who_comes_council #src:socialist-world/033-domino-and-the-west #src:un-a3592/004-no-putsch-possible #basis:typical #weigh:why-no-western-help]
    ~ trusted_why_no_western_help = "council"
    The corporal won't have it. He was their prisoner in forty-five, and they gave him chocolate. "Did they ask who should run the chocolate works?" says Vilma. #who:vilma #id:wo_who_comes_6
- -> across_the_road

=== across_the_road ===
# scene:worker-across-the-road
# at:1956-11-08T13:30
# place:csepel
# diorama:csepel-flats
# sound:shots-far
# note:Two captured Soviet soldiers, very young and frightened; they are not harmed. Then bombs fall, and someone from the works dies; it is told, not shown.
# summary:Two Soviet soldiers are caught in the laundry. Those in the trench argue over what they are.
There are two in the laundry. One has straw-coloured eyebrows. The other is from somewhere far away; they can't talk to each other either. #id:wo_across_the_road_1
{asked_crew:
    You think of four who jumped out. #id:wo_across_the_road_2
}
The straw one looks out at the arm of the Danube. "Suez?" he asks. #id:wo_across_the_road_3
In the trench everyone has his own Russian. The ones from October waved to us, says Vilma. Mine shot into a lit window, says Tibor; there was washing in it. They've been lied to, says Jani, the same as we were. #id:wo_across_the_road_4
* [They're men under orders. They mean us no harm #id:wo_across_the_road_october #src:prole-info/047-no-hatred-of-soldiers #src:council-voices/004-colonel-abramov #src:socialist-world/014-soviet-tanks-and-snipers #basis:documented #weigh:soviet-soldiers]
    ~ trusted_soviet_soldiers = "orders"
    You say it, and go and see about soup. Tibor follows you with his eyes. "The washing," he says. There was a child's thing in it. You can't make the two fit, and you don't try. #who:tibor #id:wo_across_the_road_5
* [They shoot at whatever has a light in it #id:wo_across_the_road_november #src:daily-history/020-casualties #src:utterly-interesting/016-street-by-street #basis:documented #weigh:soviet-soldiers]
    ~ trusted_soviet_soldiers = "blind"
    That's what you've counted, from the roof, in three nights. You don't hate this one. You take away his bootlaces and his matches, and you have the lamp in the cellar put out. #id:wo_across_the_road_6
* [They've been told that this is somewhere else #id:wo_across_the_road_lied #src:socialist-world/028-fresh-troops-and-suez #src:prole-info/074-appeals-to-soldiers #basis:documented #weigh:soviet-soldiers #pass]
    ~ trusted_soviet_soldiers = "lied"
    You draw it for him on the floor: Danube, Budapest, Csepel. You hold up your hands, with the steel in the cracks. He looks for a long time, and then puts his own beside them. He's a fitter. #id:wo_across_the_road_7
- -> laundry_boy

=== laundry_boy ===
# scene:worker-laundry-boy
# at:1956-11-08T17:00
# place:csepel
# note:Fear for a prisoner. He is not harmed.
# summary:At dusk those in the trench have to do something with the two captured soldiers.
By dusk they have to go somewhere. You can't feed them, and there's nobody to guard them who isn't wanted elsewhere. #id:wo_laundry_boy_1
{
  - trusted_soviet_soldiers == "orders":
    Men under orders, you had said. So what's the order when they are in a laundry? #id:wo_laundry_boy_2
  - trusted_soviet_soldiers == "blind":
    He's drawn something on the steamed-up pane with his finger: a house, with a light in it. #id:wo_laundry_boy_3
  - else:
    The fitter has mended the mangle, which had been stuck since June. Nobody asked him to. #id:wo_laundry_boy_4
}
Jani says: let them go. Tibor says: then they will tell where the trench has its kinks. Both look at you. It's your hour to be in charge. #id:wo_laundry_boy_5
* [Send them back across, with a white towel #id:wo_laundry_boy_go #src:prole-info/047-no-hatred-of-soldiers #src:prole-info/076-last-districts #basis:typical #pass]
    ~ boys = "back"
    They walk with their hands half up. At the tram stop the straw one turns round and calls something. Nobody can translate it. It was short, and had a bow in it. #id:wo_laundry_boy_6
* [Keep them in the cellar with the families #id:wo_laundry_boy_keep #src:socialist-world/014-soviet-tanks-and-snipers #src:prole-info/047-no-hatred-of-soldiers #basis:composite]
    ~ boys = "cellar"
    ~ shift(trust_marta, -5)
    The widow gives them the bench by the geraniums. By nine Zsófi has taught one of them to count to ten. He gets stuck at eight. He's to start again, she says, until it's right. #id:wo_laundry_boy_7
* [Give them overalls, and let them choose #id:wo_laundry_boy_overalls #src:prole-info/047-no-hatred-of-soldiers #src:socialist-world/014-soviet-tanks-and-snipers #basis:composite]
    ~ boys = "overalls"
    ~ shift(exposure, 5)
    The far one shakes his head, and goes. The fitter puts on Sipos's spare pair and stays for two days at the small bench. One night he's no longer there. The overalls are folded. #id:wo_laundry_boy_8
- -> bombers

=== bombers ===
# scene:worker-bombers
# at:1956-11-09T22:30
# place:csepel
# weather:clear
# diorama:cellar
# sound:cellar
# crowd:0
# note:Bombing from the air. Someone from the building dies; it is told, not shown.
# summary:Aircraft bomb the houses. Old Sipos has been killed. You sit on the stairs through the night.
Ten at night. Aeroplanes. #id:wo_bombers_1
The lamp out. Breath. Somebody's beads. Zsófi's back against your ribs; you can feel it count. #id:wo_bombers_2
One. The next one nearer. The next one across the road. Then, above, glass, all of it, the whole house. #id:wo_bombers_3
At eleven a boy from the foundry on the stairs. He says a name. He has to say it again, because of the ears. Sipos. By the gauge box. He was asleep. #id:wo_bombers_4
{
  - named == "sipos":
    Two weeks, he'd said. They were up today. #id:wo_bombers_9
  - sat_in == "chess":
    On that box he'd opened with the bishop's pawn. #id:wo_bombers_10
}
Nobody answers him. #id:wo_bombers_5
* [Ask about the tin #id:wo_bombers_tin #src:prole-info/077-csepel-eight-hours #src:daily-history/020-casualties #basis:typical]
    ~ that_night = "tin"
    He's got it with him. Cocoa, a dent. Inside there's a book from 1924, with all the stamps. You hold it on your knees until it gets light. #id:wo_bombers_6
* [Go up and sit on the stairs #id:wo_bombers_stairs #src:utterly-interesting/016-street-by-street #src:prole-info/077-csepel-eight-hours #basis:typical #pass]
    ~ that_night = "stairs"
    There's no glass left, so there are stars. You hadn't seen any this month. The stair's cold. After a time Márta comes and sits there as well. #id:wo_bombers_7
* [Fetch a broom and sweep #id:wo_bombers_glass #src:utterly-interesting/016-street-by-street #src:libsoc-wiki/020-four-november #basis:typical]
    ~ that_night = "broom"
    Four floors. From the top, so that it only has to be done once. Everyone lets you. About three, Tibor's wife comes out and holds the lamp. #id:wo_bombers_8
- -> only_us

=== only_us ===
# scene:worker-only-us
# at:1956-11-10T09:00
# place:csepel-works
# weather:overcast
# diorama:machine-shop
# sound:radio-static
# crowd:1
Somebody chalks it on the wall, beside the rota. Corvin: no word since the sixth. Dunapentele: fell yesterday. Újpest, Kőbánya: yesterday, or this morning, or now. #id:wo_only_us_1
{
  - over_there == "both":
    Behind the first name stands a pit lad who could count. #id:wo_only_us_10
  - over_there == "road":
    Behind it a pit lad walks as if leading a cow. #id:wo_only_us_11
  - over_there == "door":
    Behind the first name sits the best gate they'd had. #id:wo_only_us_12
  - over_there == "trams":
    The handle of the trams is down, as you left it. #id:wo_only_us_13
  - else:
    The stoker with a son there still climbs the roof. #id:wo_only_us_14
}
Under it there's one name that nobody has crossed out. It's got six letters. What used to be fired in nine directions is being fired in one. #id:wo_only_us_2
{
  - trusted_soviet_withdrawal_october == "leaving":
    A week ago you told this hall that they were leaving. Nobody has brought it up. #id:wo_only_us_3
  - trusted_soviet_withdrawal_october == "coming":
    Two men whom you once told how deep to dig have asked you how long. You don't know. #id:wo_only_us_4
  - else:
    A works or a waiting room, you'd said. It's both. #id:wo_only_us_5
}
There's coal till tomorrow, and brass for a shift. #id:wo_only_us_6
* [Use up the brass. Make it come out even #id:wo_only_us_brass #src:prole-info/077-csepel-eight-hours #src:prole-info/076-last-districts #basis:typical]
    ~ shift(exposure, 5)
    You turn the last bar down to the stub. Then you sweep up the turnings, wipe the bed, and oil the ways. You've never left it otherwise at the end of a shift. #id:wo_only_us_7
* [Ask if any line's still up, and to where #id:wo_only_us_wire #src:prole-info/078-provinces-resist #src:prole-info/075-dunapentele-ultimatum #basis:typical]
    One. It's Dunapentele's old number. An operator answers, a woman. "Power was in our hands," she says, as though it were the time. Then there's somebody else on the line. #id:wo_only_us_8
* [Collect from each the name of who should be told #id:wo_only_us_names #src:statistics-1957/004-unburied #src:prole-info/077-csepel-eight-hours #basis:typical]
    Forty slips. You put them in Sipos's tin, under the union book. Some have put down their foreman. One's put: nobody, but feed the dog. He has drawn how to find it. #id:wo_only_us_9
- -> ultimatum

=== ultimatum ===
# scene:worker-ultimatum
# at:1956-11-10T16:00
# place:csepel-works
# diorama:council-hall
# sound:council-hall
# crowd:1
A woman who went for water has it from an interpreter, more or less. If it's quiet by morning, they won't shell the works. Whoever goes home will be let be. #id:wo_ultimatum_1
{
  - wall == "arms":
    There's one more vote in the canteen. Through a hole you see your coat of arms, short of an onion. Thirty-one people; some are asleep. #id:wo_ultimatum_9
  - wall == "asked":
    There's one more vote in the canteen. Through a hole you see the wall, unanswered for four days. Thirty-one people; some are asleep. #id:wo_ultimatum_10
  - else:
    There's one more vote in the canteen. Through a hole you see the wall, and the nought, painted in once more. Thirty-one people; some are asleep. #id:wo_ultimatum_2
}
"They haven't the right," says one. "They've got aeroplanes," says Vilma. #who:vilma #id:wo_ultimatum_3
"They won't shell the works," Dobos repeats. He has come on his own. "I only say what I heard." #who:dobos #id:wo_ultimatum_4
* [Vote to stop: save the works, and whoever's left #id:wo_ultimatum_stop #src:prole-info/076-last-districts #src:prole-info/081-still-control-production #basis:typical]
    ~ shift(trust_marta, 5)
    Your hand's up before you've decided. It has looked after six hundred lathes this week, and some people. Sixteen to fifteen. The fifteen are too tired to shout. #id:wo_ultimatum_5
* [Vote to hold until the last is out #id:wo_ultimatum_hold #src:prole-info/076-last-districts #src:libsoc-wiki/020-four-november #basis:composite]
    ~ shift(exposure, 5)
    Fifteen hands. It's lost by one. Then it's agreed, with nobody proposing it, that some will stay behind anyway so that the rest get home. Of that there are no minutes. #id:wo_ultimatum_6
* [Don't vote. Go round and wake those who are asleep #id:wo_ultimatum_none #src:prole-info/076-last-districts #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical]
    They ought to have a say in it, you think. It takes so long to make them understand what it is about that it's over. Sixteen to fifteen, for stopping. One of them asks who won. #id:wo_ultimatum_7
- -> last_eight

=== last_eight ===
# scene:worker-last-eight
# at:1956-11-10T23:00
# place:csepel
# diorama:csepel-flats
# sound:shots-far
# crowd:0
# note:The last night of the fighting in Csepel, and the search of the houses. A choice that may cost a life; death is not shown.
# summary:On the last night some stay in the trench so that others can get home. You decide where you will be in the morning.
At five the long trench will go home by the cellars. The barrow stays at the tram stop. It needs two, one to push and one to fire, to make a noise. #id:wo_last_eight_1
Whoever's in it at six will be the last. #id:wo_last_eight_2
{
  - that_night == "tin":
    You have Sipos's tin inside your shirt. The dent fits under a rib. #id:wo_last_eight_8
  - that_night == "stairs":
    Last night Márta sat by you on the stairs. She asked nothing. #id:wo_last_eight_9
  - else:
    At home all four floors are swept. Nobody has walked on them. #id:wo_last_eight_10
}
Jani's down for the pushing. Tibor's down for the gun; he has a cough, and in a cellar they'd hear him. #id:wo_last_eight_3
"I'll be all right," says Jani. "It doesn't squeak." #who:jani #id:wo_last_eight_4
* [Take Jani's place behind the barrow #id:wo_last_eight_barrow #src:prole-info/077-csepel-eight-hours #src:libsoc-wiki/012-no-command #basis:composite]
    ~ last_place = "barrow"
    ~ shift(exposure, 5)
    You have him by the collar, finally. He fights you, but you have the reach. Vilma marches him off with his arm behind his back; she has hauled heavier. #id:wo_last_eight_5
* [Fetch both of them out. Leave the thing where it stands #id:wo_last_eight_both #src:prole-info/076-last-districts #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical #pass]
    ~ last_place = "home"
    Tibor comes, coughing. Jani comes last. Without the noise you all have four hundred metres to go, in the dark, on your stomachs. It's the longest thing you've ever measured. #id:wo_last_eight_6
* [Go home. Your wife and child are two hundred steps off #id:wo_last_eight_home #src:daily-history/020-casualties #src:prole-info/076-last-districts #basis:typical]
    ~ last_place = "home"
    ~ left_jani = true
    ~ shift(trust_marta, 5)
    "Go on," says Jani. He means it. "You've done your eight." You walk two hundred steps. You count them all, so as not to think of anything that isn't a number. #who:jani #id:wo_last_eight_7
- {
  - last_place == "barrow":
    -> tram_stop
  - else:
    -> stairwell_search
}

=== tram_stop ===
# scene:worker-tram-stop
# at:1956-11-11T05:40
# place:csepel
# sound:shots-far
# weather:fog
# note:The last minutes of the fighting. Death is possible; it is not shown.
# summary:You stay with the barrow until the others are out. Then you leave, give yourself up, or go on firing.
Fog. From inside, the world's as high as a letter box. You push, Tibor fires, and you push it somewhere else. #id:wo_tram_stop_1
{
  - barrow_part == "wheel":
    It doesn't squeak. #id:wo_tram_stop_2
  - barrow_part == "slit":
    You see a strip of kerb. #id:wo_tram_stop_3
  - else:
    It doesn't tip. Dobos had it right. #id:wo_tram_stop_4
}
The last of the others goes past, and knocks twice on the plate. #id:wo_tram_stop_5
Behind the stop is a cable duct to the laundry. There's a belt and a half of ammunition. In the fog someone calls, in Hungarian, to come out with hands up. #id:wo_tram_stop_6
"They're not across the road yet," says Tibor. "The ones with the kids. One more belt would do it." #who:tibor #id:wo_tram_stop_7
* [Drag Tibor into the duct. Enough's enough #id:wo_tram_stop_duct #src:prole-info/076-last-districts #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical #pass]
    ~ november_end = "home"
    He weighs nothing. The duct's half a metre wide and has water in it. Behind you they shoot at the barrow for ten minutes more, and it goes on standing. #id:wo_tram_stop_8
* [Come out with your hands up, so that they look at you #id:wo_tram_stop_hands #src:prole-info/076-last-districts #src:prole-info/090-flight-and-deportations #basis:composite]
    ~ november_end = "taken"
    ~ shift(exposure, 10)
    Palms up, then over: it's a habit. There are five of them, and an officer, and an interpreter in a good coat. Tibor has gone down the duct. They don't know that there were two of you. #id:wo_tram_stop_9
* [One more belt, so that they get across #id:wo_tram_stop_belt #src:prole-info/077-csepel-eight-hours #src:prole-info/076-last-districts #basis:composite]
    ~ november_end = "dead"
    It's six minutes. You know how long a belt takes; you made them. You call the minutes out loud to Tibor, one after another. When it's four he can't hear you any more. #id:wo_tram_stop_10
- -> eleventh_evening

=== stairwell_search ===
# scene:worker-stairwell-search
# at:1956-11-11T06:30
# place:csepel
# diorama:csepel-flats
# cue:stairs
# weather:fog
# note:Soldiers search a house. Fear; nobody is hurt.
# summary:On the morning of the eleventh soldiers search the building for men and weapons.
At half past six they're in the house. Boots, an officer, and a man in a good coat who translates. Every man between fifteen and fifty into the yard; hands to be shown. #id:wo_stairwell_search_1
{has_rifle:
    Behind the bath, in four pieces, there's a length of plumbing. #id:wo_stairwell_search_2
  - else:
    There's nothing in the flat. You go over it once more in your mind. #id:wo_stairwell_search_3
}
{left_jani:
    You had your eyes shut when the noise at the tram stop ended. #id:wo_stairwell_search_4
}
"Hands," says the man in the coat. They're looking for black in the cracks. Yours have had it there since you were fourteen. #id:wo_stairwell_search_5
* [Show them. Say: turner, and show what that is #id:wo_stairwell_search_lathe #src:prole-info/076-last-districts #src:utterly-interesting/017-resistance-ends-on-the-8th #basis:typical #pass]
    ~ november_end = "home"
    You make the movement: chuck, tool, feed. The officer watches your hands. Then he makes another, with his own: file, vice. He jerks his head towards the stairs. #id:wo_stairwell_search_6
* [Come up from the cellar with your hands in the dough #id:wo_stairwell_search_flour #src:prole-info/076-last-districts #src:soviet-reports/007-serov-counts-prisoners #basis:typical]
    ~ november_end = "home"
    ~ shift(trust_marta, 5)
    It was Márta's idea. Flour to the elbows, and an apron. They stare at you. In the whole of this war they haven't met a man making noodles. They hold the door for you. #id:wo_stairwell_search_7
* {left_jani} [Step forward, when they point to the boy from the third floor #id:wo_stairwell_search_step #src:prole-info/090-flight-and-deportations #src:soviet-reports/007-serov-counts-prisoners #basis:composite]
    ~ november_end = "taken"
    ~ shift(exposure, 5)
    He's fifteen, he's got it under his nails, and he can't speak. "It's me you want," you say. You can't tell whether it's true. They take it as it's offered. #id:wo_stairwell_search_8
* {not left_jani} [Step forward, when they point to the boy from the third floor #id:wo_stairwell_search_stepno #src:prole-info/090-flight-and-deportations #src:soviet-reports/007-serov-counts-prisoners #basis:composite #locked:You brought two men in with you an hour ago. One step, and they look where you came from.]
    You keep still. #id:wo_stairwell_search_9
- -> eleventh_evening

=== eleventh_evening ===
# scene:worker-eleventh-evening
# chapter-end:eight-hours
# at:1956-11-11T17:00
# place:csepel
# linking
# diorama:csepel-flats
# sound:snow-silence
# weather:overcast
# crowd:0
Sunday. Towards evening there's nothing to be heard. On the set it's over. #id:wo_eleventh_evening_1
{
  - tower == "rope":
    The red flag won't come down. #id:wo_eleventh_evening_14
  - tower == "hole":
    The red flag has its hole. #id:wo_eleventh_evening_15
  - else:
    From the tower hangs a white sheet. #id:wo_eleventh_evening_16
}
{
- trusted_why_no_western_help == "suez":
    Thursday has been, and Friday. #id:wo_eleventh_evening_11
- trusted_why_no_western_help == "told":
    Nobody came. They had said so. #id:wo_eleventh_evening_12
- else:
    Nobody came, for a works council. #id:wo_eleventh_evening_13
}
{
  - november_end == "dead":
    It's Márta who goes out with the lamp, two hundred steps, to the tram stop. What she finds there, she covers with her own coat. #id:wo_eleventh_evening_2
  - november_end == "taken":
    It's Márta who stands in the yard. They were put on a lorry at eight. She ran behind it as far as the laundry, with the bread in its cloth. #id:wo_eleventh_evening_3
  - else:
    You stand in the kitchen, with no glass in the window. Eight hours, eight hours, eight hours. Tonight you don't know what to do with any of them. #id:wo_eleventh_evening_4
}
{
  - trusted_soviet_soldiers == "orders":
    Men under orders, you'd said. There's one at the corner now. He has the order to stand there. #id:wo_eleventh_evening_5
  - trusted_soviet_soldiers == "blind":
    Nobody in the house makes a light. #id:wo_eleventh_evening_6
  - else:
    At the corner one of them asks an old woman something. She draws in the dust. #id:wo_eleventh_evening_7
}
{
  - left_jani:
    Jani isn't in the house. His mother has been asking on every floor. #id:wo_eleventh_evening_8
  - november_end == "dead":
    Jani sits on the stairs, in the jacket, and won't let anybody by. #id:wo_eleventh_evening_9
  - else:
    Jani's in his mother's loft, under the washing. #id:wo_eleventh_evening_10
}
* {november_end == "dead"} [Go on, as Márta #id:wo_eleventh_evening_marta #src:prole-info/077-csepel-eight-hours #src:statistics-1957/004-unburied #basis:typical]
* {november_end == "taken"} [Go on, with the lorry #id:wo_eleventh_evening_lorry #src:prole-info/090-flight-and-deportations #src:soviet-reports/007-serov-counts-prisoners #basis:typical]
* {november_end == "home"} [Nail the blanket over the window #id:wo_eleventh_evening_glass #src:prole-info/076-last-districts #src:daily-history/021-end-and-executions #basis:typical]
- {
  - november_end == "dead":
    -> two_hundred_steps
  - november_end == "taken":
    -> school_yard
  - else:
    -> no_glass
}
