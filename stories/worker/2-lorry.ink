// Chapter 2: The lorry, 23-24 October 1956.

=== bem_edge ===
# scene:worker-bem-edge
# chapter:lorry
# shared:bem-square
# at:1956-10-23T17:05
# place:bem-statue
# diorama:bem-square
# sound:crowd-murmur
# weather:clear
# crowd:3
You come up from the tram behind a dozen men with lunch tins. There's no getting into the square; it was full before you had clocked off. #id:wo_bem_edge_1
Out in front stand the students, in rows, in hats. Where the rows give out, your sort begins: tins, caps, iron filings in the turn-ups. #id:wo_bem_edge_2
A flag goes up with a hole in it, where the wheat and the hammer have been cut out. Through the hole you see a chimney, the first thing you have ever recognised on that flag. #id:wo_bem_edge_3
* [Push through to see how the hole was cut #id:wo_bem_edge_look #src:prole-info/020-march-grows #src:socialist-world/021-papers-and-flags #basis:documented]
    ~ at_bem = "hole"
    A shoemaker's knife, to judge by the edge, from the left, in three pulls. You would have used shears. A girl with ink on her cheek is staring up at it. #id:wo_bem_edge_4
* [Take off your cap, as some are doing #id:wo_bem_edge_cap #src:prole-info/020-march-grows #src:utterly-interesting/008-march-to-the-statue #basis:typical]
    ~ at_bem = "bare"
    Your head gets cold. You aren't sure whom you have taken it off to. An old man beside you has his on, and is crying, and wipes his eyes with the peak. #id:wo_bem_edge_5
* [Stand on your tin and work out how many there are #id:wo_bem_edge_count #src:daily-history/008-points-and-bem-statue #src:socialist-world/008-gomulka-and-the-demo #src:prole-info/020-march-grows #basis:composite]
    ~ at_bem = "count"
    Rows times files, less the gaps. At thirty thousand they start coming in from the bridge as well. "A lot," you report. Jani had got that far without the tin. #id:wo_bem_edge_6
- -> bem_windows

=== bem_windows ===
# scene:worker-bem-windows
# shared:bem-square
# at:1956-10-23T17:20
# place:bem-statue
Soldiers stand along the edge of the square. Some have come with the march. They have been given an order and they haven't been given another. #id:wo_bem_windows_1
Down here a conscript stands by himself, in a greatcoat a size too wide. His badge is in his fist. Men from your train are slapping him on the back. #id:wo_bem_windows_2
"Russians go home!" It starts behind you, and isn't in step at all. It is taken up by people who have said nothing for years. #id:wo_bem_windows_3
* [Shout it #id:wo_bem_windows_shout #src:prole-info/020-march-grows #src:utterly-interesting/008-march-to-the-statue #basis:documented]
    ~ shift(exposure, 5)
    You hear your own voice come in half a beat late, with cutting dust in it. Jani, beside you, looks like somebody who's been let into a cinema without paying. #id:wo_bem_windows_4
* [Give the conscript a cigarette, so that he has something to do #id:wo_bem_windows_soldier #src:broadcasts-1956/002-officer-cadets-speak #src:prole-info/038-cadets-and-police #basis:typical]
    {met_badge == "gave":
        "A girl's given me a paper already," he says. "Now I've got everything but an order." #who:young-soldier #id:wo_bem_windows_5
      - else:
        He needs three matches. "I've a pass till ten," he tells you. "What happens at ten?" You ask him to let you know. #who:young-soldier #id:wo_bem_windows_6
    }
* [Keep your mouth shut and your eyes open #id:wo_bem_windows_mouth #src:prole-info/014-limits-of-intellectuals #src:utterly-interesting/003-avh-and-informers #basis:typical]
    On the corner a man in a good coat is writing in a notebook. He might be a reporter. You move two caps to the left, until there's a tree between the two of you. #id:wo_bem_windows_7
- -> parliament_dark

=== parliament_dark ===
# scene:worker-parliament-dark
# at:1956-10-23T18:40
# place:parliament
# diorama:kossuth-torches
# sound:crowd-restless
# crowd:3
At Parliament they turn off the street lamps. It's a foreman's trick: when you want people to go home, put the lights out. #id:wo_parliament_dark_1
Somebody sets fire to a newspaper. Soon a thousand are alight, all of them the Party's own, and after a dry week they burn well. #id:wo_parliament_dark_2
Two hours later Nagy comes out on a balcony, at last. "Comrades," he begins, and two hundred thousand people tell him what they think of the word. #id:wo_parliament_dark_3
* [Whistle with the rest, two fingers in your mouth #id:wo_parliament_dark_whistle #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:documented]
    ~ tuesday = "whistled"
    He's shocked; you can see it from here, by the shoulders. He might have come out to mend a tap, and found the river. You nearly feel for him, and then you whistle again. #id:wo_parliament_dark_4
* [Call for quiet. You came to hear what he'd offer #id:wo_parliament_dark_hear #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:typical]
    ~ tuesday = "heard"
    A woman gives you her elbow. But a ring of people does go quiet, and you get some of it. They called him here for his opinion, he says. He's giving it. #id:wo_parliament_dark_5
* [Burn your paper, to light an old woman's way #id:wo_parliament_dark_burn #src:prole-info/021-parliament-square-and-nagy #src:daily-history/009-parliament-and-gero #basis:typical]
    ~ tuesday = "lit"
    You hold it until it gets to the headline. Below is a photograph of a smiling turner who's doing two hundred per cent. You know that lathe. It hasn't run since spring. #id:wo_parliament_dark_6
- -> torch

=== torch ===
# scene:worker-torch
# at:1956-10-23T21:05
# place:stalin-statue
# diorama:stalin-boots
# sound:crowd-restless
# crowd:3
It was Tibor's job in town. He'd got his gas bottle, he says, to mend a boiler. Four students stopped him, and looked at the nozzle as others look at a violin. #id:wo_torch_1
Now he is up a ladder under Stalin's knees. They have had ropes round the neck for hours, and lorries with winches, and the old man hasn't so much as nodded. #id:wo_torch_2
"Bronze," Tibor shouts down. "It takes the heat away. I want a second flame. Who's got a steady hand?" #who:tibor #id:wo_torch_3
* [Climb up and take the other torch #id:wo_torch_climb #src:prole-info/025-stalins-boots #src:utterly-interesting/009-statue-falls #basis:composite]
    ~ cut_statue = true
    ~ shift(exposure, 10)
    It goes red, then white, then it runs. You've never in your life cut anything that nobody had set a norm for. You take care over the edge. No one will see it, but you'd know. #id:wo_torch_4
* [Stay below and mind the gas bottle and the hose #id:wo_torch_bottle #src:prole-info/025-stalins-boots #src:frus-legation/006-statue-and-winches #basis:typical]
    ~ shift(exposure, 5)
    Two hundred people wish to stand on the hose. You walk up and down it and talk to their shoes, or there will be one boiler-mender fewer. #id:wo_torch_5
* [Keep back, out of reach of where it will fall #id:wo_torch_crowd #src:prole-info/025-stalins-boots #src:utterly-interesting/008-march-to-the-statue #basis:typical]
    You reckon the height, and the lean, and step it out. Eight metres, give or take. You move nineteen strangers behind your line. They thank you. They think that you're from the council. #id:wo_torch_6
- -> boots

=== boots ===
# scene:worker-boots
# at:1956-10-23T21:40
# place:stalin-statue
# sound:crowd-murmur
He goes at half past nine. First there's a crack like a dropped girder, then a sort of sigh, and that is everybody. #id:wo_boots_1
What's left on top is a pair of boots, up to the knee, and hollow. #id:wo_boots_2
A boy climbs up with a road sign and hangs it there: no through road. Then the lorries have the head, and drag it off down the boulevard on a chain. #id:wo_boots_3
{cut_statue:
    Your edge is clean. On the left leg Tibor has left a burr. #id:wo_boots_4
}
* [Pick up a piece of the bronze, the size of a nut #id:wo_boots_piece #src:prole-info/025-stalins-boots #src:utterly-interesting/009-statue-falls #basis:typical]
    ~ has_bronze = true
    You turn it over in your pocket. It is good bronze; it would make bushings for the whole hall, with no one asking how many an hour. #id:wo_boots_5
* [Walk behind the head for a while #id:wo_boots_head #src:utterly-interesting/009-statue-falls #src:daily-history/010-statue-and-radio-fire #basis:documented]
    At the corner they make a halt, and a tram conductor gets down, and spits on it. He wipes it afterwards with his sleeve. Tidiness, he says. He has to look at these streets all day. #id:wo_boots_6
* [Leave the pieces to those who need them #id:wo_boots_leave #src:prole-info/025-stalins-boots #src:socialist-world/009-danube-crossing-and-statue #basis:typical]
    People are coming with hammers and bags. You have hit enough metal this week. You help Tibor to roll his hose, from the far end, the way it should be done. #id:wo_boots_7
- -> flagged_down

=== flagged_down ===
# scene:worker-flagged-down
# at:1956-10-23T22:20
# place:budapest
# diorama:radio-night
# sound:lorry-ride
# crowd:1
Somewhere behind the Museum a load of angle iron is coming off a lorry. It doesn't stop coming off. #id:wo_flagged_down_1
A lorry pulls up with one wheel on the kerb. It's from the works. Gál is driving, in his Sunday hat. Eight others sit in the back, on boxes. #id:wo_flagged_down_2
"They're shooting at the Radio," says Gál. "The ÁVH. At anybody. Are you getting in, or do you want to ask for a form?" #who:gal #id:wo_flagged_down_3
Jani has a leg over the tailboard already. #id:wo_flagged_down_4
* [Get in beside him #id:wo_flagged_down_in #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:documented]
    ~ shift(exposure, 5)
    You sit down on a box. You know it by the rope handles. There's a stamp on the lid from the shop next to yours. The last time you saw one, you had been told that it held bicycle parts. #id:wo_flagged_down_5
* [Get in, to see that Jani gets out again #id:wo_flagged_down_jani #src:prole-info/028-radio-taken #src:prole-info/012-unafraid-generation #basis:typical]
    ~ guard_jani = true
    ~ shift(exposure, 5)
    His mother told you in August, with her hand on your sleeve: he's all I've got. You said what people say. Now it turns out that you meant something by it. #id:wo_flagged_down_6
* [Ask first what's in the boxes #id:wo_flagged_down_ask #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:typical]
    ~ shift(exposure, 5)
    "Bicycle parts," says Gál, and somebody laughs in the dark. Then you climb up. It's an odd thing, to be sitting on what you've been making for six years. #who:gal #id:wo_flagged_down_7
- -> ride

=== soup ===
# scene:worker-soup
# chapter:lorry
# at:1956-10-23T17:30
# place:csepel
# diorama:kitchen-radio
# sound:kitchen-night
# weather:clear
# crowd:0
Bean soup. You're home so early that Márta looks first at your hands and then at your eyes, for the accident. #id:wo_soup_1
On the set they're talking of sunshine and the national colours. They compare it with March 1848. It's the state radio, and it seems pleased. #id:wo_soup_2
"If they're pleased," says Márta, "then either it's nothing, or they don't know yet." #who:marta #id:wo_soup_3
Zsófi wants to know what a march is. You tell her: walking, with other people, when you needn't. #id:wo_soup_4
* [Tell Márta about the hall, the hands and the points #id:wo_soup_tell #src:broadcasts-1956/001-new-ides-of-march #src:prole-info/018-sixteen-points #basis:typical]
    ~ shift(trust_marta, 5)
    You tell it in order. At the bit about Soviet troops she gets up and shuts the window. At the bit about norms she opens it again, because of the steam. #id:wo_soup_5
* [Keep quiet, and mend the tap that drips #id:wo_soup_tail #src:broadcasts-1956/001-new-ides-of-march #src:prole-info/005-beating-the-system #basis:typical]
    It wants a new seat. You've one in your pocket, turned at the works from an end of brass. In this house there's hardly a tap that hasn't been a crime. #id:wo_soup_6
* [Say that Jani went, and you should have gone with him #id:wo_soup_worry #src:prole-info/020-march-grows #src:prole-info/012-unafraid-generation #basis:typical]
    "He's eighteen. You're thirty-four, and have been inside," says Márta. She puts more beans on your plate than on her own. It's how she wins. #who:marta #id:wo_soup_7
- -> gero_kitchen

=== gero_kitchen ===
# scene:worker-gero-kitchen
# at:1956-10-23T20:00
# place:csepel
# sound:radio-static
At eight the set clears its throat, and it's Gerő. Half the staircase has come in to listen. Yours is the set with the good valve. #id:wo_gero_kitchen_1
Hostile elements, he says, who misuse freedom and pour the poison of chauvinism into the young. It goes on as a drill goes on when it's blunt: it makes heat, and no hole. #id:wo_gero_kitchen_2
"He was going to say something about bread," says the widow from the ground floor. "Wasn't he? At the end?" #who:widow #id:wo_gero_kitchen_3
He doesn't. #id:wo_gero_kitchen_4
* [Turn it off before he's done #id:wo_gero_kitchen_off #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #basis:typical]
    ~ tuesday = "off"
    Nine people stare at the dial. It's your set, of course. But to cut off the First Secretary like a tap is a thing none of them has ever seen done. #id:wo_gero_kitchen_5
* [Let him finish, and write down what he promised #id:wo_gero_kitchen_out #src:prole-info/022-gero-at-eight #src:frus-legation/005-bem-to-parliament #basis:typical]
    ~ tuesday = "bill"
    You have a pencil and the back of a gas bill. When he has finished, the gas bill is still blank. You pass it round the kitchen, where it is read with attention. #id:wo_gero_kitchen_6
* [Ask if anybody knows what chauvinism is #id:wo_gero_kitchen_chauvinism #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #basis:typical]
    ~ tuesday = "word"
    Tibor's wife thinks it is something you get from dogs. The widow says it's what the other side has. Zsófi, under the table, is told to go to sleep. #id:wo_gero_kitchen_7
- -> tibor_wife

=== tibor_wife ===
# scene:worker-tibor-wife
# at:1956-10-23T21:40
# place:csepel
# sound:kitchen-night
They stay on when it's over. Nobody wants to go to bed. Tibor's wife hasn't had him home. He took the gas bottle to town, for a boiler, he'd said. #id:wo_tibor_wife_1
"There's no boiler," she says. "I know every boiler he's got." #id:wo_tibor_wife_2
From the road comes the sound of lorries. Csepel has lorries at all hours, but not so many one after the other, and not towards the town, empty and singing. #id:wo_tibor_wife_3
* [Go down to the road and ask #id:wo_tibor_wife_window #src:prole-info/026-csepel-lorries #src:council-voices/005-an-old-social-democrat #basis:typical]
    ~ tibor_wife_that_night = "road"
    A boy leans out of the second one. They're shooting people at the Radio, he shouts. They want whatever we've got. Then the third comes past, and it's not singing. #id:wo_tibor_wife_4
* [Stay, and pour her what there is #id:wo_tibor_wife_sit #src:prole-info/026-csepel-lorries #src:council-voices/005-an-old-social-democrat #basis:typical]
    ~ tibor_wife_that_night = "poured"
    It is plum, from her own mother. She holds the glass without drinking. "He's got steady hands," she says. "That's what they're always telling me. As if it were a good thing." #who:tibor-wife #id:wo_tibor_wife_5
- -> landing

=== landing ===
# scene:worker-landing
# at:1956-10-23T21:55
# place:csepel
# cue:stairs
You've put your boots on to go down and look for him, which is only reasonable. #id:wo_landing_1
Márta stands on the landing with her back to the door. She isn't in your way. It's a wide door. #id:wo_landing_2
"You finished your shift," she says. "You came home. You were the one with sense." She looks down at the boots. "What's at the works at ten at night?" #who:marta #id:wo_landing_3
Another lorry goes by, and the glass in the door answers. #id:wo_landing_4
* ["Tibor's got a wife crying in our kitchen." #id:wo_landing_tibor #src:prole-info/026-csepel-lorries #src:council-voices/005-an-old-social-democrat #basis:typical]
    "So have you," says Márta, "in an hour." But she goes and gets your scarf. She winds it round twice, as she would for Zsófi, and tucks in the ends, and pulls. #id:wo_landing_5
* ["I know what's in that store. They don't." #id:wo_landing_know #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:typical]
    ~ shift(exposure, 5)
    "And since when is that your affair?" You've drawn overtime on it for six years, you tell her. It's nobody else's. She takes her hand from the door frame. #id:wo_landing_6
* ["One hour. I'll only look." #id:wo_landing_hour #src:prole-info/026-csepel-lorries #src:council-voices/005-an-old-social-democrat #basis:typical]
    ~ shift(trust_marta, -5)
    It's what you said about the wire. She doesn't say so. She looks at the clock, and then sits down on the stairs, under the bulb, to wait. #id:wo_landing_7
- -> store_doors

=== sitting_in ===
# scene:worker-sitting-in
# chapter:lorry
# at:1956-10-23T17:15
# place:csepel-works
# diorama:machine-shop
# sound:council-hall
# weather:clear
# crowd:2
Nobody works and nobody goes home. Three hundred men sit about on benches and boxes, and the night shift comes in, hears, and sits down too. #id:wo_sitting_in_1
It's the first time you've seen the hall from down here. There is a swallow's nest on the crane rail. Vilma knew. She has been driving round it since June. #id:wo_sitting_in_2
Every half-hour somebody comes in from town, and is given a stool, and a light, and is not interrupted. #id:wo_sitting_in_3
* [Sit close and get the numbers #id:wo_sitting_in_listen #src:council-voices/005-an-old-social-democrat #src:prole-info/021-parliament-square-and-nagy #basis:typical]
    ~ sat_in = "numbers"
    Thirty thousand, says the first. A hundred thousand, says the next. The third has seen Parliament: no room left for a number, he says. You put down all three. #id:wo_sitting_in_4
* [Play chess with Sipos on a gauge box #id:wo_sitting_in_chess #src:council-voices/005-an-old-social-democrat #basis:typical]
    ~ sat_in = "chess"
    He opens with the bishop's pawn and tells you about 1919. They lost that one as well. But for one summer it was their move, he says. #id:wo_sitting_in_5
* [Clean your lathe, down to the feed screw #id:wo_sitting_in_clean #src:council-voices/005-an-old-social-democrat #src:prole-info/011-the-factory-is-not-yours #basis:typical]
    ~ sat_in = "thread"
    You have six years of other people's hurry in those threads, and you bring it out with a matchstick. Two men ask if you're selling it. #id:wo_sitting_in_6
- -> gero_hall

=== gero_hall ===
# scene:worker-gero-hall
# at:1956-10-23T20:00
# place:csepel-works
# sound:radio-static
At eight they put Gerő through to the loudspeakers. Those horns have never said anything but the time and the plan. #id:wo_gero_hall_1
Hostile elements. The poison of chauvinism. You watch Dobos while it's on. He stands under the horn with his head on one side, like a man listening to a bearing that's about to go. #id:wo_gero_hall_2
"That's not it," he says. "He can't. That's not what you say to them." #who:dobos #id:wo_gero_hall_3
Three hundred faces are turned to the horn. You'd prefer it if somebody threw something. #id:wo_gero_hall_4
* [Ask Dobos, so that all can hear, what he'd have said #id:wo_gero_hall_ask #src:prole-info/022-gero-at-eight #src:socialist-world/012-gero-radio-and-a-tank #basis:typical]
    He opens his mouth. All that comes is "Well, first of all," and then a thing happens that you'd never have bet on. The hall waits for him. "Sorry," he says. "First of all: sorry." #who:dobos #id:wo_gero_hall_5
* [Fetch the steps and disconnect the horn #id:wo_gero_hall_horn #src:prole-info/022-gero-at-eight #src:council-voices/005-an-old-social-democrat #basis:typical]
    ~ shift(exposure, 5)
    Two screws and one wire. You coil it up, out of habit, and see three hundred men notice that it is copper. You put it down on the bench. #id:wo_gero_hall_6
* [Sit still, and see who gets up #id:wo_gero_hall_still #src:prole-info/022-gero-at-eight #src:prole-info/013-nobody-saw-it-coming #basis:typical]
    Eleven get up and go to the door. Then it is forty. They're not the loud ones. They're the ones who always do the awkward lifts. #id:wo_gero_hall_7
- -> waiting_word

=== waiting_word ===
# scene:worker-waiting-word
# at:1956-10-23T21:45
# place:csepel-works
# sound:crowd-restless
A lad on a motorcycle comes straight in through the big door, between the machines. He doesn't stop the engine. #id:wo_waiting_word_1
They're shooting at the Radio, he says. People went in and were not let out again. There are dead. They've got nothing, they are throwing bricks. He looks down the hall, at everything in it that could be turned or bored or filled. #id:wo_waiting_word_2
"You make the stuff here," he says. "Don't you?" #who:motorcycle-boy #id:wo_waiting_word_3
It's not on any door what you make. Everybody in Csepel knows. #id:wo_waiting_word_4
* [Tell him which building #id:wo_waiting_word_where #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:typical]
    ~ shift(exposure, 5)
    You draw it in the dust on his tank: third left, the low one, no windows. He looks until he has it by heart, and wipes it off with his sleeve. #id:wo_waiting_word_5
* [Ask him first who began it #id:wo_waiting_word_quiet #src:prole-info/024-first-shots #src:utterly-interesting/010-who-fired-first #basis:typical]
    "I was at the back," he says. "It came from the front." It's the most exact report you'll get tonight. You give him some of your soda water. #id:wo_waiting_word_6
* [Say nothing. Go and see who has the keys #id:wo_waiting_word_door #src:prole-info/026-csepel-lorries #src:council-voices/004-colonel-abramov #basis:typical]
    ~ shift(exposure, 5)
    Bors has them. He has them in both hands, behind his back, and the good eye shut. "I'm not seeing very well," he says. #who:bors #id:wo_waiting_word_7
- -> store_doors

=== store_doors ===
# scene:worker-store-doors
# at:1956-10-23T22:10
# place:csepel-works
# diorama:csepel-gate
# sound:crowd-restless
# weather:clear
# crowd:2
The low building without windows has a steel door and two padlocks. You've walked past it for six years. Now there are sixty people in front of it with torches, and a man with a crowbar. #id:wo_store_doors_1
{
  - went == "home":
    You only came to look for Tibor. You have told yourself so the whole way. #id:wo_store_doors_2
  - else:
    You walked across the yard with the rest. It's two hundred and ten steps. On each of them you could have turned off for the gate. #id:wo_store_doors_3
}
"Bicycle parts," says Gál, the driver. He's got his Sunday hat on, and the engine running. #who:gal #id:wo_store_doors_4
* [Show them how to open the lock without ruining it #id:wo_store_doors_lock #src:prole-info/026-csepel-lorries #src:prole-info/031-first-tasks #basis:composite]
    ~ shift(exposure, 10)
    One pin, a bent file, a push with the knee. It takes you as long as it takes to say so. The man with the crowbar is rather hurt. #id:wo_store_doors_5
* [Insist on a list: what's taken, how many, by whom #id:wo_store_doors_receipt #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:composite]
    ~ wrote_list = true
    ~ shift(exposure, 5)
    They groan, but they let you. Eleven boxes, two of them short. You sign as received. If it's anyone's property now, you say, then somebody will be wanting to know where it went. #id:wo_store_doors_6
* [Keep to the wall and let others do it #id:wo_store_doors_watch #src:prole-info/026-csepel-lorries #src:council-voices/004-colonel-abramov #basis:typical]
    The door falls in. For a moment nobody moves: inside it's as tidy as a chemist's. Then the first man wipes his feet and goes in, and it's like any other loading. #id:wo_store_doors_7
- -> loading

=== loading ===
# scene:worker-loading
# at:1956-10-23T22:30
# place:csepel-works
# cue:lorry-tailgate
Boxes with rope handles. It takes two men each. You make a chain, as for bricks, and the lorry goes down on its springs. #id:wo_loading_1
{went == "home":
    Jani came back for it, all the way from town. He's in the chain ahead of you. His face is black and his teeth show. "You missed Nagy," he says. "It's all right. So did he." #who:jani #id:wo_loading_2
  - else:
    Jani came back for it, all the way from town. He's in the chain behind you. "They're lying in the street," he says, and passes you the next one. #who:jani #id:wo_loading_3
}
Gál can take ten in the back. He's looking at those who've got children, and then not looking. #id:wo_loading_4
* [Climb up. You know what's in the boxes, others may not #id:wo_loading_go #src:prole-info/026-csepel-lorries #src:prole-info/028-radio-taken #basis:documented]
    ~ shift(exposure, 5)
    You can tell them which belt goes with which gun, you say. It's true. It's not why. You couldn't have said why, except that the tailboard was at a convenient height. #id:wo_loading_5
* [Climb up to keep an eye on Jani #id:wo_loading_jani #src:prole-info/028-radio-taken #src:prole-info/012-unafraid-generation #basis:typical]
    ~ guard_jani = true
    ~ shift(exposure, 5)
    His mother told you in August, with her hand on your sleeve: he's all I've got. Somebody has to bring him back by the collar, and you've got the reach. #id:wo_loading_6
* [First send word to Márta, then climb up #id:wo_loading_note #src:prole-info/026-csepel-lorries #src:council-voices/005-an-old-social-democrat #basis:typical]
    ~ shift(trust_marta, 5)
    ~ shift(exposure, 5)
    You write it on the back of a job card: Gone with Gál. Back for shift. Bors will take it to her. You look at it and put in a comma. #id:wo_loading_7
- -> ride

=== ride ===
# scene:worker-ride
# at:1956-10-23T22:50
# place:budapest
# diorama:radio-night
# sound:lorry-ride
# crowd:1
It's seven kilometres to the ring road. Nobody talks. On the corners stand people who only look, and then they see the boxes and run alongside. #id:wo_ride_1
Gál drives with care, and not on account of the police. He is thinking of what a kerb might do. #id:wo_ride_2
At one crossing there's a whole company of soldiers, sitting on the ground beside their lorries. Their lieutenant walks out into the headlights and puts up his hand. #id:wo_ride_3
* [Get down and talk to him #id:wo_ride_talk #src:utterly-interesting/011-soldiers-hold-fire #src:prole-info/027-sappers-change-sides #basis:composite]
    ~ shift(exposure, 5)
    "What's in there?" he says. You tell him, and it takes him some time. "I'd take the next street," he says then. "This one has me in it." #who:lieutenant #id:wo_ride_4
* [Have everybody sit on the boxes and look tired #id:wo_ride_jump #src:utterly-interesting/011-soldiers-hold-fire #src:prole-info/026-csepel-lorries #basis:typical]
    It needs no acting. He puts his lamp on each face, one after another, and on the boots. "Night shift?" he asks. "Yes," says Gál. He lets you through. Two of his men wave. #who:lieutenant #id:wo_ride_5
* [Offer him a box #id:wo_ride_give #src:prole-info/035-army-shifts #src:prole-info/026-csepel-lorries #basis:typical]
    ~ shift(exposure, 5)
    He almost smiles. "We've got our own," he says, "and it's locked up. They are afraid that we'd use it." You leave him a box of cigarettes instead. #who:lieutenant #id:wo_ride_6
- -> rifles

=== rifles ===
# scene:worker-rifles
# shared:radio
# at:1956-10-23T23:20
# place:radio
# diorama:radio-night
# sound:lorry-ride
# crowd:2
# note:A night and a morning of fighting. Weapons are handed out, a dead man lies under a flag, tanks come. Nothing is shown closely.
# summary:You stand on the lorry near the Radio and hand down rifles to whoever is next. Some are very young.
You back in as far as a tram on its side. Round the corner is the Radio. The noise comes over the roofs. #id:wo_rifles_1
Somebody has brought rifles too, from a barracks, wrapped in brown paper, still greased. They put you up on the lorry because you're tall. Hands come up out of the dark. #id:wo_rifles_2
"Next," you say, as they do at the pay window. #id:wo_rifles_3
{met_rifle == "took":
    A girl's hand takes one, with ink in the nails. She turns away with it as if it were somebody's child. #id:wo_rifles_4
  - else:
    A girl's hand comes up, with ink in the nails. It hesitates. You don't. #id:wo_rifles_5
}
* [Go on: the next, and the next, without looking #id:wo_rifles_next #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:documented]
    ~ shift(exposure, 10)
    ~ gave_arms = "all"
    You've done piecework all your life, and it's the same: don't look at the heap. When the boxes are empty your palms smell of sewing machines, and you have no idea whom you've sent where. #id:wo_rifles_6
* [Bend down to each one, and send the children home #id:wo_rifles_look #src:prole-info/037-child-fighters #src:prole-info/028-radio-taken #basis:composite]
    ~ gave_arms = "grown"
    ~ shift(exposure, 5)
    "How old?" you ask. Eighteen, they all say. One says it in a voice that hasn't broken yet. You give him a bag of bread to guard. He's insulted, and takes it. #id:wo_rifles_7
* [Get down, and let someone else do that part #id:wo_rifles_down #src:prole-info/027-sappers-change-sides #src:utterly-interesting/011-soldiers-hold-fire #basis:typical #pass]
    ~ gave_arms = "none"
    You carry boxes to a doorway instead. Your back knows how. A man with a white armband shows you where. He calls you comrade, and begs your pardon. #id:wo_rifles_8
- -> midnight_radio

=== midnight_radio ===
# scene:worker-midnight-radio
# shared:radio
# at:1956-10-24T00:30
# place:radio
# sound:shots-far
# note:Fighting goes on nearby.
# summary:After midnight men from Csepel and Újpest take over the fight for the Radio. You decide what to do among them.
It's half past twelve. Those who came to watch have gone home, and the rest smell of machine oil: Csepel on this side, Újpest across the way. Between two bursts you can hear them argue about football. #id:wo_midnight_radio_1
It has a rhythm: a rattle, then a gap, then a single one. In the gaps people cough and change places. #id:wo_midnight_radio_2
A man asks what you can do. He might be asking at any gate. #id:wo_midnight_radio_3
* [Load for those who shoot #id:wo_midnight_radio_loader #src:prole-info/028-radio-taken #src:libsoc-wiki/011-young-workers #basis:documented]
    ~ shift(exposure, 10)
    It's fiddly, and you're good at it. You don't look through the window. You look at brass, and springs, and a fitter's shoes beside you, that want heeling. #id:wo_midnight_radio_4
* [Clear the guns that jam #id:wo_midnight_radio_mend #src:prole-info/026-csepel-lorries #src:prole-info/028-radio-taken #basis:typical]
    ~ shift(exposure, 5)
    They bring them to you behind the tram, as they'd bring a pan to a tinker. It's mostly grease. Who sends out guns in winter grease? You know the shop. #id:wo_midnight_radio_5
* [Carry those who need carrying #id:wo_midnight_radio_carry #src:prole-info/024-first-shots #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical #pass]
    You have one end of a door. There's a student on the other. You never see his face, because he goes in front. Nine times, to a gateway with a sheet hung in it. The door gets no lighter. #id:wo_midnight_radio_6
- -> no_talk

=== no_talk ===
# scene:worker-no-talk
# at:1956-10-24T03:00
# place:radio
# sound:shots-far
# note:A night beside the fighting. Somebody has died.
# summary:You sit out the last hours of the night in a doorway. Near you lies a dead man whom nobody knows.
Three o'clock. A doorway. Broken glass, swept to one side by somebody. #id:wo_no_talk_1
Jani asleep with his mouth open. The apple in his hand bitten once. #id:wo_no_talk_2
Across the entry a man under a flag. His shoes stick out. Resoled in rubber, from a tyre, a neat job. Nobody knows who he is. #id:wo_no_talk_3
Wind. The lamp on its wire. A cat goes along the wall, stops at each window sill, and looks. #id:wo_no_talk_4
* [Straighten the flag so that it covers his shoes #id:wo_no_talk_shoes #src:libsoc-wiki/002-radio-spark #src:frus-legation/008-a-dead-youth #basis:typical]
    ~ doorway = "cap"
    It isn't long enough. You pull it one way and his hair shows. In the end you put your cap there. #id:wo_no_talk_5
* [Stay between Jani and the street #id:wo_no_talk_sit #src:prole-info/028-radio-taken #src:prole-info/030-freedom-without-leaders #basis:typical #pass]
    ~ doorway = "lee"
    You lean so that the draught gets you first. It's not much use against anything else. #id:wo_no_talk_6
* [Look in his coat for a name #id:wo_no_talk_pockets #src:radio-voices/001-half-past-eight #src:frus-legation/008-a-dead-youth #basis:typical]
    ~ doorway = "name"
    A pay slip. A tram ticket. A list: salt, thread, lamp oil. You read the slip twice, to keep the name, and give it to the woman with the book. #id:wo_no_talk_7
- -> half_past_four

=== half_past_four ===
# scene:worker-half-past-four
# at:1956-10-24T04:30
# place:radio
# sound:radio-static
# crowd:1
# note:The radio calls the fighters fascists.
# summary:An announcement speaks of a fascist attack and forbids gatherings. Those in the doorway talk of what the fight is for.
It comes out of a ground-floor window, where a set has been left on. Half past four. Fascist elements, it says. All demonstrations are forbidden. #id:wo_half_past_four_1
"Which ones are they?" asks Jani. He's looking round the doorway. #who:jani #id:wo_half_past_four_2
There's a fitter, a tram driver, two apprentices, a soldier with no cap, and a woman making a list. Everybody waits, as they wait when the checker comes and asks whose piece this is. #id:wo_half_past_four_3
"Well, what are we, then?" says the tram driver. "Somebody say." #id:wo_half_past_four_4
* [We're those who'll run the place ourselves #id:wo_half_past_four_works #src:libsoc-wiki/005-working-class-thesis #src:prole-info/070-all-power-never-said #src:prole-info/100-lesson #basis:documented #weigh:what-for]
    ~ trusted_what_for = "work"
    You hadn't known that you thought it. Un-pick the manager, abolish the norm, count it yourselves. "That's not fascism," says the fitter slowly. "That's a lot of meetings." #id:wo_half_past_four_5
* [We're those who have had enough of being lied to #id:wo_half_past_four_free #src:utterly-interesting/007-autumn-mood #src:utterly-interesting/025-remembered #src:prole-info/030-freedom-without-leaders #basis:documented #weigh:what-for #pass]
    ~ trusted_what_for = "truth"
    "That's right," says one of the apprentices. He's got a bandage round his ear. "We had to lie the whole time. In school even. In gym." You wonder how it's done in gym. #id:wo_half_past_four_6
* [We're those who want the Russians to go home #id:wo_half_past_four_nation #src:daily-history/018-neutrality #src:prole-info/035-army-shifts #src:daily-history/001-overview-and-holiday #basis:documented #weigh:what-for]
    ~ trusted_what_for = "nation"
    Heads nod. On that there's no dispute. "And then?" says the woman with the list. "Then we'll see," you say. She writes that down. #id:wo_half_past_four_7
* [I can't say for the others. Perhaps there's one among us #id:wo_half_past_four_unsure #src:libsoc-wiki/025-fascist-claim-tested #src:prole-info/033-official-reactions #src:socialist-world/026-socialist-aims-and-avo-dead #basis:composite #weigh:what-for]
    ~ trusted_what_for = "unsure"
    It's quiet, and they look at one another's hands. "I had an uncle," says the soldier, "who was one." He thinks. "He'd never have got up this early." #id:wo_half_past_four_8
- -> five_tanks

=== five_tanks ===
# scene:worker-five-tanks
# at:1956-10-24T06:10
# place:kalvin-ter
# diorama:kalvin-dawn
# sound:tanks-far
# weather:fog
# crowd:1
# note:Soviet tanks come. People stand in front of them. Nobody is hurt in this scene.
# summary:At dawn five Soviet tanks come to Kálvin tér, and the people there do not run. You stand with them or leave.
It gets light without any colour. You had meant to walk home, and have come with Jani as far as Kálvin tér. #id:wo_five_tanks_1
They've been in town since before five, a milkman says. Some say since two. You hear them before they turn the corner. It's a sound you know from the test track, only there are more. Five. #id:wo_five_tanks_2
There's forty or fifty of you on the square. They've got bottles, some of them. You wait for everyone to run. You wait to run yourself. #id:wo_five_tanks_3
* [Stand where you are #id:wo_five_tanks_stand #src:prole-info/032-dawn-at-corvin-and-kalvin #src:prole-info/031-first-tasks #basis:documented]
    ~ shift(exposure, 5)
    The first one stops. The hatch opens. A head looks out in a leather helmet, fair, with a cold sore. He looks at fifty people with lunch tins, then he says something to somebody inside. #id:wo_five_tanks_4
* [Pull Jani into a doorway #id:wo_five_tanks_door #src:prole-info/032-dawn-at-corvin-and-kalvin #src:daily-history/012-tanks-at-two #basis:typical #pass]
    He comes, but he looks back. Forty people haven't moved. One is a woman with a shopping net. You count the bolts in the tracks. #id:wo_five_tanks_5
* [Help the women who are lifting the cobbles #id:wo_five_tanks_stone #src:prole-info/031-first-tasks #src:prole-info/036-tank-tactics #basis:documented]
    They've been at it with bare hands. You show them how to get the first one out, with a bar. After that the others come like teeth. Behind you the engines idle. #id:wo_five_tanks_6
- -> nine_o_clock

=== nine_o_clock ===
# scene:worker-nine-o-clock
# at:1956-10-24T09:10
# place:radio
# diorama:radio-night
# sound:crowd-murmur
# weather:overcast
# crowd:2
# note:The end of a fight. Weapons, and the threat of death for those who have them.
# summary:The Radio is taken. Martial law is announced: whoever is found with a weapon may be put to death.
At nine the firing stops. The Radio's been taken. A window opens on the second floor, and paper comes out, whole armfuls. #id:wo_nine_o_clock_1
From the set in the same window you've heard two things since eight. Imre Nagy is prime minister. And there is martial law: whoever carries a weapon can be put to death. #id:wo_nine_o_clock_2
"In that order?" asks Jani. #who:jani #id:wo_nine_o_clock_3
He's got a rifle. There's one leaning on the wall beside you as well. #id:wo_nine_o_clock_4
* [Take it down to its parts, and carry it home in them #id:wo_nine_o_clock_keep #src:prole-info/034-nagy-martial-law #src:prole-info/028-radio-taken #basis:typical]
    ~ has_rifle = true
    ~ shift(exposure, 10)
    In four pieces it's not a rifle, it's plumbing. You wrap it in sacking with a length of real pipe sticking out. #id:wo_nine_o_clock_5
* [Leave it for whoever comes next #id:wo_nine_o_clock_leave #src:prole-info/034-nagy-martial-law #src:libsoc-wiki/012-no-command #src:radio-voices/003-the-defenders-dead #basis:typical #pass]
    You lean it where it can be seen. When you turn round at the corner it has gone, and a man off some tram is walking away with it. #id:wo_nine_o_clock_6
* [Tell Jani to put his down, now, while you're watching #id:wo_nine_o_clock_jani #src:prole-info/034-nagy-martial-law #src:daily-history/011-gero-calls-nagy-returns #basis:typical]
    ~ jani_disarmed = true
    He does as he's told, as he has for two years. He lays it on the step as if it were asleep. For four streets he walks on the other pavement. #id:wo_nine_o_clock_7
- -> walk_south

=== walk_south ===
# scene:worker-walk-south
# at:1956-10-24T12:30
# place:csepel
# sound:tram-street
# crowd:1
# note:A killing is mentioned. Nothing is seen.
# summary:You walk home to Csepel. Soviet tanks stand in the works, and an armoured car has been burnt.
No trams and no train. You walk home along the rails, nine kilometres, and at every gate men stand about outside. Nobody has called a strike, and not a man has gone in. #id:wo_walk_south_1
Where your road begins, a boy warns you of Soviet tanks in the works, by the power station. In the night they stormed the recruiting office for arms, and an armoured car was burnt out. #id:wo_walk_south_2
"And the crew?" you ask. #id:wo_walk_south_3
"They jumped," says the boy, and finds that he doesn't want to tell you the rest. #id:wo_walk_south_4
* [Take Jani to his mother's door, and ring #id:wo_walk_south_mother #src:prole-info/033-official-reactions #src:council-voices/004-colonel-abramov #basis:typical #pass]
    ~ jani_home = true
    She opens. She doesn't say a word to you. She takes him by the ear, as you would a boy of six, and he lets her. #id:wo_walk_south_5
* [Go by the works and look through the fence #id:wo_walk_south_works #src:council-voices/004-colonel-abramov #src:prole-info/033-official-reactions #basis:documented]
    They've parked in a line, with the barrels in line. One of the crew sits on the track and eats something out of paper. He has found the only bit of sun in the yard. #id:wo_walk_south_6
* [Ask again about the crew #id:wo_walk_south_crew #src:council-voices/004-colonel-abramov #src:prole-info/047-no-hatred-of-soldiers #basis:typical]
    ~ asked_crew = true
    They were shot as they came out, he says, and they were no older than Jani. Then he runs off. You had asked. #id:wo_walk_south_7
- -> key_in_door

=== key_in_door ===
# scene:worker-key-in-door
# chapter-end:lorry
# at:1956-10-24T13:40
# place:csepel
# linking
# diorama:csepel-flats
# sound:kitchen-night
# crowd:0
Márta has the door open before you've found the key. Then she hits you, once, flat, on the chest, and leaves her hand there. #id:wo_key_in_door_1
{
  - doorway == "cap":
    "Your cap?" she asks. Somebody needed it more, you say. #id:wo_key_in_door_11
  - doorway == "lee":
    One side of you is colder. She rubs it. #id:wo_key_in_door_12
  - else:
    Salt, thread, lamp oil, you say first. #id:wo_key_in_door_13
}
{
  - has_rifle:
    She feels the sacking under your coat. "That's not a pipe," she says. #who:marta #id:wo_key_in_door_2
  - has_bronze:
    She finds a lump of bronze in your pocket, and puts it on the scales. #id:wo_key_in_door_3
  - else:
    She goes through your pockets, and finds a tram ticket from the wrong day. #id:wo_key_in_door_4
}
{
  - trusted_what_for == "work":
    Fascists have risen, says the set in the kitchen. "Did you see any?" she asks. A lot of meetings, you say. #id:wo_key_in_door_5
  - trusted_what_for == "truth":
    Fascists have risen, says the set in the kitchen. You reach past her and turn it to the wall. #id:wo_key_in_door_6
  - trusted_what_for == "nation":
    Fascists have risen, says the set, and Soviet troops are helping. "Helping whom?" she asks. #id:wo_key_in_door_7
  - else:
    The set in the kitchen says that fascists have risen. You tell her whom you saw. #id:wo_key_in_door_8
}
{trusted_who_made_the_revolution == "students":
    The students had the nerve, you'd said. By midnight most had gone home. #id:wo_key_in_door_9
  - else:
    By midnight, you tell her, it was all our sort. #id:wo_key_in_door_10
}
* [Lie down in your boots and sleep #id:wo_key_in_door_sleep #src:prole-info/033-official-reactions #src:prole-info/041-papers-burnt-and-strike #basis:typical]
- -> thursday
