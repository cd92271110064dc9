// Chapter 5: Let the lights go out, 4-13 December 1956, and what follows.

=== black_cloth ===
# scene:delegate-black-cloth
# chapter:lights-out
# at:1956-12-04T07:30
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# weather:overcast
# crowd:1
A month ago today. The women of the city are to march, in black, without a word. There's no black cloth to be had in the shops. On your line someone has thrown aprons into a tub of oak-gall ink. #id:de_black_cloth_1
They hang along the belt like crows. The foreman ought to say something about that. #id:de_black_cloth_2
{line_works:
    Since the 19th the line has been working, more or less. Less, mostly. #id:de_black_cloth_3
  - else:
    Since the 19th they've come in by turns, for the warmth, and hardly touched a grid. #id:de_black_cloth_4
}
* [Stop the belt, and write: works outing #id:de_black_cloth_close #src:prole-info/093-mothers-march #src:libsoc-wiki/023-sabotage-order #basis:typical]
    ~ outing = true
    Twenty-two on the slip. For "destination" Margit suggests "abroad". You write: Heroes' Square. #id:de_black_cloth_5
* [Let each decide, and mark nobody absent #id:de_black_cloth_single #src:prole-info/093-mothers-march #src:prole-info/092-silent-hour #basis:typical]
    By half past nine there are two left, both pregnant. They mind the rack. #id:de_black_cloth_6
* [Say that they'll be photographed #id:de_black_cloth_stay #src:prole-info/093-mothers-march #src:utterly-interesting/023-silence #basis:typical]
    "Good," says Mrs Bognár, up from the laundry, with her arms dyed to the elbows. "Then for once there'll be a picture of us." #who:bognar #id:de_black_cloth_7
- -> in_the_row

=== in_the_row ===
# scene:delegate-in-the-row
# shared:women-and-candles
# at:1956-12-04T11:00
# place:heroes-square
# diorama:womens-march
# sound:snow-silence
# weather:overcast
# crowd:3
# note:A march of mourning between soldiers. Nobody is hurt.
# summary:Thirty thousand women in black march in silence.
Nobody leads it. You look for the front, from habit, and there's none. Black flags; the flag with the hole. The cloth can be heard. #id:de_in_the_row_1
You're in a row with Margit, Ilonka and a lady in Persian lamb. Along the edge stand soldiers with their guns slung across. Officers walk up and down in front of them. There's no regulation for this. #id:de_in_the_row_2
A woman left of you is carrying a photograph the size of a tram ticket against her chest, turned outward. #id:de_in_the_row_3
* [Count the row, and the rows #id:de_in_the_row_count #src:prole-info/093-mothers-march #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ row = "rows"
    Twelve to a row. At two hundred you lose it, because your eyes are running from the wind. Later they say thirty thousand. You don't object. #id:de_in_the_row_4
* [Look for the one with ink on his cuff #id:de_in_the_row_soldier #src:prole-info/093-mothers-march #src:prole-info/086-grebennik #basis:typical #pass]
    ~ row = "cuff"
    He isn't there. These are other boys. Each has found a roof or a lamp that he can look at. #id:de_in_the_row_5
* [Ask the woman by signs whose picture it is #id:de_in_the_row_photo #src:prole-info/093-mothers-march #src:statistics-1957/004-unburied #basis:typical]
    ~ row = "photograph"
    She shows you, and with her hand the height: so tall. Then she moves the hand a little higher. He had grown since then. #id:de_in_the_row_6
- -> no_candles

=== no_candles ===
# scene:delegate-no-candles
# shared:women-and-candles
# at:1956-12-04T23:50
# place:ujpest
# diorama:candles
# sound:candles-courtyard
# weather:clear
# crowd:0
The shops have been cleared of candles, by order. Since the afternoon people have been cutting theirs in two. #id:de_no_candles_1
You've got one stub from All Saints'. At ten to twelve the courtyard is a well of dark windows. #id:de_no_candles_2
{
  - row == "photograph":
    You think of a hand that showed you how tall he was, and then moved a little higher. #id:de_no_candles_9
  - row == "rows":
    You count the windows in rows, as you counted this morning, and your eyes are not running from the wind. #id:de_no_candles_10
  - else:
    All day you looked for one with ink on his cuff. You'd have known what to ask him. #id:de_no_candles_11
}
{pali_gun == "hidden" || pali_gun == "thrown":
    Pali has spoken hardly ten sentences with you since the rifle. He's standing in the door with a valve in his hand, and two wires. #id:de_no_candles_3
  - else:
    Pali's standing in the door with a valve in his hand, and two wires. #id:de_no_candles_4
}
"It glows," he says. "If we haven't got enough." #who:pali #id:de_no_candles_5
* [Light the stub, and put his valve next to it #id:de_no_candles_stub #src:prole-info/093-mothers-march #basis:typical]
    ~ shift(trust_pali, 6)
    One flickers, the other doesn't. From across the yard it must look like a family of two. #id:de_no_candles_6
* [Take the stub down to Mrs Polgár's dark window #id:de_no_candles_polgar #src:prole-info/093-mothers-march #src:utterly-interesting/003-avh-and-informers #basis:typical]
    She opens at once. She's had the house book on her knees, and a match. "I'm not writing today," she says. She takes it, and cups her hand round the flame. #who:polgar #id:de_no_candles_7
* [Stand in the dark and see who lights one #id:de_no_candles_watch #src:prole-info/093-mothers-march #src:utterly-interesting/023-silence #basis:typical]
    First floor left, the railwayman; both the widows. Then the party secretary's wife, behind a curtain. You count, and for once you will tell nobody the result. #id:de_no_candles_8
- -> two_hundred

=== two_hundred ===
# scene:delegate-two-hundred
# at:1956-12-06T10:00
# place:united-lamp
# diorama:lamp-works
# sound:quiet-room
# cue:door
# weather:snow
# crowd:1
# note:Arrests are reported. Fear.
# summary:Council members are being arrested. You decide whom to warn.
The decree is of yesterday: the revolutionary committees are dissolved. In the night two hundred people were fetched. Today it's Ganz and MÁVAG, and it is not yet noon. #id:de_two_hundred_1
The girl at the switchboard puts them through one after the other. "Láng here. Have they been with you?" You take it down: works, hour, yes or no. #id:de_two_hundred_2
{vadas == "let":
    Vadas comes up from the rectifiers. "They've started to ring me again," he says. "They asked where you sleep. I said at a friend's." #who:vadas #id:de_two_hundred_3
  - else:
    In the gateway stands Vadas. He's wearing a suit. He looks at you for rather long, shakes his head, and walks on without greeting. #id:de_two_hundred_4
}
* [Have the list of the Újpest council rung up, one by one #id:de_two_hundred_warn #src:prole-info/094-decree-arrests-salgotarjan #src:council-minutes/004-munnich-and-the-ujpest-men #basis:typical]
    ~ sixth = "rung"
    You ask each about the christening. Three don't pick up. With one there's a man on the line who says that he'd love to come. #id:de_two_hundred_5
* [Send the women; telephones have ears #id:de_two_hundred_women #src:prole-info/094-decree-arrests-salgotarjan #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ sixth = "bags"
    They go with shopping bags. By three eleven have been found, by five nineteen. Three doors had a seal on them. #id:de_two_hundred_6
* [Stay at your belt and test valves #id:de_two_hundred_wait #src:prole-info/094-decree-arrests-salgotarjan #src:utterly-interesting/023-silence #basis:typical #pass]
    ~ sixth = "valves"
    You test ninety valves that afternoon. You couldn't say of a single one whether it glowed. #id:de_two_hundred_7
- -> other_bed

=== other_bed ===
# scene:delegate-other-bed
# at:1956-12-06T20:30
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# cue:stairs
# weather:snow
# crowd:0
They come after midnight, people say, as they used to. There was a word for that, once: bell-fever. You'd thought it was out of use. #id:de_other_bed_1
Three people have offered you a bed. Pali has packed a bag for you, all wrong: a book, one stocking, the good scissors. #id:de_other_bed_2
* [Sleep at Weisz's, behind the boiler #id:de_other_bed_weisz #src:prole-info/039-avh-size-and-bell-fever #src:prole-info/094-decree-arrests-salgotarjan #basis:typical #to:united-lamp]
    He's put a camp bed there and hung up a blanket, on a string, for decency. In the night he talks to the gauges. #id:de_other_bed_3
* [Sleep at Margit's, between her two children #id:de_other_bed_margit #src:prole-info/039-avh-size-and-bell-fever #src:prole-info/094-decree-arrests-salgotarjan #basis:typical]
    The smaller one puts his feet on you to warm them. At four Margit's awake as well. You listen to the stairs together, and say nothing against them. #id:de_other_bed_4
* [Sleep in your own bed #id:de_other_bed_own #src:prole-info/039-avh-size-and-bell-fever #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ shift(trust_pali, 3)
    You lie down in your clothes. About two somebody comes up. It's the neighbour. You hear that Pali's awake too, and how he puts something heavy back under the bed. It's the iron. #id:de_other_bed_5
- -> where_to_put

=== where_to_put ===
# scene:delegate-where-to-put
# at:1956-12-07T17:00
# place:united-lamp
# diorama:empty-flat
# sound:quiet-room
# cue:page-turn
# crowd:0
The minutes have become as thick as a loaf. On the first page stands that sentence about the blind and domineering bosses. #id:de_where_to_put_1
{
  - hour == "white":
    The last is white, from 14.00 down to 15.00. #id:de_where_to_put_13
  - hour == "windows":
    On the last stand a hundred and four windows. #id:de_where_to_put_14
  - else:
    For the silent hour there's no page. You had shut the book. #id:de_where_to_put_15
}
{
  - clause_won == "levy":
    In between stands the hole in point two, which everyone could hear. #id:de_where_to_put_2
  - clause_won == "whose":
    In between there's laughter, in brackets. #id:de_where_to_put_3
  - else:
    In between stands point one, counted hand by hand. #id:de_where_to_put_4
}
{
- trusted_borsod_20000 == "offered":
    On one page twenty thousand men are waiting, in figures and in words. #id:de_where_to_put_10
- trusted_borsod_20000 == "wish":
    On one page stands voted, by all hands, and you know about all hands. #id:de_where_to_put_11
- else:
    On one page there's a gap, as wide as a number. #id:de_where_to_put_12
}
They're worth six months to whoever has them in his house, or more. And if they're gone there'll only be what the others write. #id:de_where_to_put_5
* [Keep them, and say nothing to anyone #id:de_where_to_put_keep #src:utterly-interesting/023-silence #src:council-minutes/001-what-was-written-down #basis:typical]
    You carry them home under your coat, in your waistband. You look seven months gone. On the tram a soldier gives you his seat. #id:de_where_to_put_6
* [Put them in the furnace, sheet by sheet #id:de_where_to_put_burn #src:utterly-interesting/023-silence #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ has_minutes = false
    You read each once more. You have a good memory; it comes from taking minutes. It takes an hour, and is the warmest of this winter. #id:de_where_to_put_7
* [Give them to Weisz, in a case for gauge glasses #id:de_where_to_put_weisz #src:utterly-interesting/023-silence #src:prole-info/094-decree-arrests-salgotarjan #basis:composite]
    {weisz_ally:
        "I shall put it under breakages," he says. It's the first joke that you've had from him. He says it without moving his face, and goes to look for the form. #who:weisz #id:de_where_to_put_8
      - else:
        He turns it round and round. "In writing," he says at last, "I've never received this." It's a yes. #who:weisz #id:de_where_to_put_9
    }
- -> eighty

=== eighty ===
# scene:delegate-eighty
# at:1956-12-09T09:00
# place:budapest
# diorama:duplicator
# sound:radio-static
# weather:snow
# crowd:1
# note:People have been shot at Salgótarján. It's told in words only.
# summary:News comes of the shooting at Salgótarján. You have to word the report for the bulletin.
The man from Salgótarján has come on a coal engine; his face is black. He speaks with his eyes on the floor. #id:de_eighty_1
Yesterday. A crowd, since two of theirs had been taken. Soviet tanks in the square. Then firing. Eighty dead, he says, miners and others. #id:de_eighty_2
"Who fired?" asks the duplicator girl. She's got the stencil in already. #id:de_eighty_3
He shuts his eyes. "I was lying down," he says. #who:man-from-tarjan #id:de_eighty_4
Akácfa utca is waiting for six lines. Six lines need a subject. #id:de_eighty_5
* [Write: by Soviet troops #id:de_eighty_soviet #src:prole-info/094-decree-arrests-salgotarjan #basis:composite #weigh:salgotarjan-8-december]
    ~ trusted_salgotarjan_8_december = "soviet"
    They stood there, and without them nobody would have dared. That's how you reason. It goes quickly on the stencil. #id:de_eighty_6
* [Write: by the security police, before Soviet tanks #id:de_eighty_avh #src:prole-info/080-salgotarjan-november #src:time-1956/004-salgotarjan-by-the-magazine #basis:composite #weigh:salgotarjan-8-december]
    ~ trusted_salgotarjan_8_december = "security"
    The man listens to it. "Them as well," he says. "They were wearing new coats." #who:man-from-tarjan #id:de_eighty_7
* [Write: a crowd was fired upon #id:de_eighty_passive #src:prole-info/094-decree-arrests-salgotarjan #src:prole-info/080-salgotarjan-november #basis:composite #pass #weigh:salgotarjan-8-december]
    ~ trusted_salgotarjan_8_december = "open"
    It's a sentence without anyone in it. Benedek taught you never to write one. But he wasn't lying there. #id:de_eighty_8
- -> last_session

=== last_session ===
# scene:delegate-last-session
# at:1956-12-09T14:00
# place:budapest
# diorama:council-hall
# sound:council-hall
# crowd:2
The government has forbidden every council above a works. So this is a meeting that doesn't exist, and those present came in by the ticket office. #id:de_last_session_1
{
  - whose_idea == "quote":
    "An historical inevitability," says someone. You've got that one already. #id:de_last_session_11
  - whose_idea == "plan":
    It was a young man's plan. You have his name. #id:de_last_session_12
  - else:
    Whose idea it was stands nowhere. You're glad of it. #id:de_last_session_13
}
Strike; forty-eight hours; the 11th and 12th. Against the arrests, and for Salgótarján. #id:de_last_session_2
{
- trusted_borsod_20000 == "offered":
    At the word Borsod they all look down. #id:de_last_session_8
- trusted_borsod_20000 == "wish":
    Of what Borsod voted nobody speaks. #id:de_last_session_9
- else:
    Miskolc isn't mentioned. #id:de_last_session_10
}
"Let the lights go out, let there be no gas, let there be nothing!" says one. #id:de_last_session_3
You've got the power house in mind, and the hospital on the same cable. They are voting by eye: there's no time for hands. #id:de_last_session_4
* [Ask for the hospitals to be excepted, in so many words #id:de_last_session_light #src:prole-info/095-council-banned-and-strike #src:un-a3592/032-strike-and-ban #basis:typical]
    ~ asked_hospital = true
    "Goes without saying," they call. You ask that it be said. It's the last sentence of yours in the minutes of that body. #id:de_last_session_5
* [Write it just as he said it #id:de_last_session_all #src:prole-info/095-council-banned-and-strike #src:time-1956/002-how-to-call-a-strike #basis:documented]
    You don't smooth it out. Your pencil goes through the paper at the third "let". #id:de_last_session_6
* [See that the text gets to the foreign reporters #id:de_last_session_paper #src:time-1956/002-how-to-call-a-strike #src:un-a3592/032-strike-and-ban #basis:documented]
    You leave it lying in the lobby of a hotel, beneath a newspaper, as arranged, with your gloves on top. You'll miss the gloves. #id:de_last_session_7
- -> two_men

=== two_men ===
# scene:delegate-two-men
# at:1956-12-10T18:30
# place:united-lamp
# diorama:machine-shop
# sound:factory-hall
# weather:snow
# crowd:0
# note:Two men are hidden from arrest. Fear.
# summary:Benedek and Szarka ask to be hidden in the works. You decide.
They have closed Akácfa utca with armed men. At Beloiannisz the workers are hiding Rácz and Bali, with tanks around the works. The whole city knows it, and keeps it to itself. #id:de_two_men_1
Here it's smaller. A patrol car stands by the lodge. In the vacuum store, between two crates, sit Benedek and Szarka, each with a blanket, and argue about nineteen-nineteen. #id:de_two_men_2
{
  - badge == "clock":
    Between them stands the alarm clock in a sock. #id:de_two_men_8
  - badge == "points":
    Benedek is hearing Szarka on the nine points. #id:de_two_men_9
  - else:
    "Room for non-members too," says Benedek. #who:benedek #id:de_two_men_10
}
"A night or two," says Szarka. "If you say no, it's no." #who:szarka #id:de_two_men_3
{slip_weisz:
    Weisz has put a slip on the door, with your old wording. Reason: glass. #id:de_two_men_4
}
* [Hide them, and tell the line, so that it holds #id:de_two_men_hide #src:prole-info/096-racz-and-bali-arrested #src:time-1956/003-racz-goes-to-parliament #basis:composite]
    ~ hid_men = "line"
    Twenty women know. Each brings something. By ten the men have eaten four suppers, and have been told to keep their voices down. #id:de_two_men_5
* [Hide them, and tell nobody #id:de_two_men_alone #src:prole-info/096-racz-and-bali-arrested #src:utterly-interesting/003-avh-and-informers #basis:composite]
    ~ hid_men = "alone"
    You lock it from outside and keep the key in your hair. Margit looks at your hair, and hands you another pin. #id:de_two_men_6
* [Get them out by the furnace track, tonight #id:de_two_men_out #src:prole-info/090-flight-and-deportations #src:prole-info/096-racz-and-bali-arrested #basis:composite #pass]
    ~ hid_men = "out"
    The brakeman takes them in a wagon of broken glass. Benedek takes the badge off his coat and gives it to you. "It's only a loan," he says. #who:benedek #id:de_two_men_7
- -> the_switch

=== the_switch ===
# scene:delegate-the-switch
# at:1956-12-10T23:40
# place:united-lamp
# diorama:machine-shop
# sound:factory-hall
# crowd:0
At midnight the strike begins. Weisz stands in front of the board in his tie. There are six switches. The fifth is the hospital's. #id:de_the_switch_1
{asked_hospital:
    "It was said expressly?" he asks. You show him the line. He breathes out. #who:weisz #id:de_the_switch_2
  - else:
    "Nothing, it says here," he says. "Let there be nothing. Is the hospital something?" #who:weisz #id:de_the_switch_3
}
He has kept these running through two armies, and now he is to put them out. #id:de_the_switch_4
* [Let him do it; it's his board #id:de_the_switch_weisz #src:prole-info/095-council-banned-and-strike #src:un-a3592/032-strike-and-ban #basis:typical]
    ~ switch = "board"
    One. Two. Three. Four. His hand goes past the fifth like a foot past a broken stair. Six. Outside a quarter of Újpest goes away. #id:de_the_switch_5
* [Do it yourself; it's your resolution #id:de_the_switch_you #src:prole-info/095-council-banned-and-strike #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ switch = "you"
    They go harder than you thought. You leave the fifth. There's no form for this, so nobody has to sign. #id:de_the_switch_6
* [Call in the night shift; let each pull one #id:de_the_switch_women #src:prole-info/095-council-banned-and-strike #src:libsoc-wiki/022-kadar-against-councils #basis:typical]
    ~ switch = "five"
    Five women come in their coats. Ilonka gets the sixth, being the youngest. "Now it's dark at home," she says. #who:ilonka #id:de_the_switch_7
- -> the_invitation

=== the_invitation ===
# scene:delegate-the-invitation
# at:1956-12-11T10:00
# place:united-lamp
# diorama:lamp-works
# sound:snow-silence
# weather:snow
# crowd:1
Not a wheel is turning. At ten a policeman walks in through the snow with an envelope. He knocks the snow off his boots for a long time. #id:de_the_invitation_1
Kádár is inviting Rácz and Bali to Parliament. Újpest gets a smaller one: the works, at three in the town hall, about supplies. Someone to take minutes is requested. #id:de_the_invitation_2
{
  - trusted_return_to_work == "discipline":
    In November you held that those who talk are stronger. Mrs Bognár remembers it. #id:de_the_invitation_3
  - trusted_return_to_work == "betrayal":
    In November you held that one doesn't answer Kádár. Mrs Bognár remembers it. #id:de_the_invitation_4
  - else:
    In November you said, ask the voters. Mrs Bognár remembers it. #id:de_the_invitation_5
}
"I'm going," says Mrs Bognár. "What do we know about who's been taken, and when?" #id:de_the_invitation_6
{recall_hour:
    "You spelled me right once," she tells you. #who:bognar #id:de_the_invitation_10
}
* [They've been taking us since the 8th; this is how they fetch the rest #id:de_the_invitation_stay #src:libsoc-wiki/022-kadar-against-councils #src:prole-info/094-decree-arrests-salgotarjan #basis:composite #weigh:central-council-dates]
    ~ trusted_central_council_dates = "eighth"
    You stay. You can't say what it is; it isn't courage. Mrs Bognár ties her scarf. You give her the pad. #id:de_the_invitation_7
    -> dark_city
* [The tanks were round us in November too, and still they talked: answer on paper #id:de_the_invitation_write #src:socialist-world/030-five-hundred-delegates #src:prole-info/086-grebennik #src:council-minutes/004-munnich-and-the-ujpest-men #basis:composite #weigh:central-council-dates]
    ~ trusted_central_council_dates = "november"
    First the list of the missing; then supplies. Three lines, stamp, no person. The policeman waits for it. Mrs Bognár goes along with him; she wants to see their faces. #id:de_the_invitation_8
    -> dark_city
* [It's the council that was banned on the 9th; they still speak to a works #id:de_the_invitation_go #src:prole-info/095-council-banned-and-strike #src:un-a3592/032-strike-and-ban #src:prole-info/096-racz-and-bali-arrested #basis:composite #weigh:central-council-dates]
    ~ trusted_central_council_dates = "ninth"
    ~ went = true
    Somebody has to take minutes. That's how you've got into everything. You put on your good blouse. #id:de_the_invitation_9
    -> green_table

=== green_table ===
# scene:delegate-green-table
# at:1956-12-11T15:00
# place:ujpest
# diorama:council-hall-after
# sound:quiet-room
# cue:table-knock
# weather:snow
# crowd:1
# note:You are arrested. No violence.
# summary:You go to the meeting in the town hall and are arrested as you leave.
The table has a green cloth. There is tea. A man in a good pullover speaks for an hour about flour, sensibly, with figures. Mrs Bognár answers him, figure for figure. #id:de_green_table_1
You take it down. It's the best discussion of supplies you have ever minuted. At ten past four he thanks you all. #id:de_green_table_2
By the cloakroom two men are standing, with your coats over their arms. They've got the right coat for each. #id:de_green_table_3
* [Hand Mrs Bognár your pad #id:de_green_table_pad #src:prole-info/096-racz-and-bali-arrested #src:council-minutes/004-munnich-and-the-ujpest-men #basis:typical]
    ~ taken = "pad"
    She understands. They take her too; but the pad goes, between two sacks of washing, down a laundry chute. She knew the house. #id:de_green_table_4
* [Ask them for it in writing #id:de_green_table_ask #src:prole-info/096-racz-and-bali-arrested #src:un-a3592/032-strike-and-ban #basis:typical #pass]
    ~ taken = "list"
    They laugh. Then one of them finds something in his pocket after all: a list. You are the fourth, with your old spelling of the street. #id:de_green_table_5
* [Say your name and works, loudly, in the staircase #id:de_green_table_loud #src:prole-info/096-racz-and-bali-arrested #src:council-minutes/004-munnich-and-the-ujpest-men #basis:typical]
    ~ taken = "aloud"
    A window opens on the second floor, and shuts. By evening the line knows the hour, and that you had your good blouse on. #id:de_green_table_6
- -> lights_out

=== dark_city ===
# scene:delegate-dark-city
# at:1956-12-11T17:30
# place:ujpest
# diorama:silent-hour
# sound:snow-silence
# weather:snow
# crowd:0
There's no light, no gas, no tram. You go home on foot with a bicycle lamp that Pali has pushed under your arm. From the hill of snow by the tannery you can see as far as the centre, that is, nothing. #id:de_dark_city_1
Only the hospital has a row of yellow windows. It looks like a ship. #id:de_dark_city_2
Mrs Bognár hasn't come back. At the town hall, people say, the coats were held ready for them. #id:de_dark_city_3
* [Stand and look at it #id:de_dark_city_ship #src:prole-info/095-council-banned-and-strike #src:time-1956/004-salgotarjan-by-the-magazine #basis:typical]
    Forty-eight hours. Not even the party paper, you hear later, could say that it had ever seen the like. #id:de_dark_city_4
* [Go round by the laundry women, and tell them #id:de_dark_city_bognar #src:council-minutes/004-munnich-and-the-ujpest-men #src:prole-info/096-racz-and-bali-arrested #basis:typical]
    They're sitting in the dark, since it's a strike. They ask you what she had on. Then they begin to make up a parcel, by feel. #id:de_dark_city_5
* [Listen to Pali's battery set, under the quilt #id:de_dark_city_radio #src:time-1956/003-racz-goes-to-parliament #src:prole-info/096-racz-and-bali-arrested #basis:typical]
    ~ shift(trust_pali, 3)
    In the night the radio names two who have been arrested: Rácz, Bali. They'd gone to Parliament. Pali switches off. You both lie there with the quilt over your heads. #id:de_dark_city_6
- -> lights_out

=== lights_out ===
# scene:delegate-lights-out
# chapter-end:lights-out
# at:1956-12-12T06:00
# place:ujpest
# diorama:candles
# sound:snow-silence
# weather:snow
# crowd:0
# linking
The second day. It gets light late, and only from outside. #id:de_lights_out_1
{
  - switch == "board":
    Weisz sits with his hand on the fifth switch, so that nobody mistakes it. #id:de_lights_out_10
  - switch == "you":
    You put this quarter out. It will come on when somebody else says so. #id:de_lights_out_11
  - else:
    Five women can say that they put out Újpest. None of them has said it. #id:de_lights_out_12
}
{
  - trusted_central_council_dates == "ninth":
    They still speak to a works, you said. They did. It took an hour and ten minutes. #id:de_lights_out_2
  - trusted_central_council_dates == "november":
    On paper, you said. The paper's with them now; your hand can be recognised by anyone. #id:de_lights_out_3
  - else:
    This is how they fetch the rest, you said. You think of Mrs Bognár, tying her scarf. #id:de_lights_out_4
}
{
  - trusted_parties_or_councils == "none":
    No second list, you voted in October. Now there's one list only, and you don't know who's on it. #id:de_lights_out_5
  - trusted_parties_or_councils == "parties":
    How do you recall a country, you had asked. You think about it again. #id:de_lights_out_6
  - else:
    Outside the gate, you'd said of the parties. There's a car outside the gate. #id:de_lights_out_7
}
{hid_men == "line" || hid_men == "alone":
    In the vacuum store two men are sitting in the dark. For once they agree. #id:de_lights_out_8
}
{went:
    You hear all that through a wall, by knocking. It's the alphabet. You're good at it. #id:de_lights_out_9
}
* {went} [Knock: Takács, minutes #id:de_lights_out_knock #src:prole-info/096-racz-and-bali-arrested #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    -> first_question
* {not went} [Put on two coats and go in #id:de_lights_out_on #src:prole-info/095-council-banned-and-strike #src:libsoc-wiki/023-sabotage-order #basis:typical]
    -> mandate_back

=== first_question ===
# scene:delegate-first-question
# at:1956-12-15T22:00
# place:budapest
# diorama:empty-flat
# sound:typing-night
# weather:clear
# crowd:0
# note:Interrogations, and fear for others. No violence is shown.
# summary:You are questioned about the council and its records.
He has a typewriter and types badly. You look on, and suffer. #id:de_first_question_1
{
  - taken == "pad":
    Your pad of that afternoon hasn't been found, he says; only tablecloths. #id:de_first_question_12
  - taken == "list":
    You are the fourth on his list here as well. He begins with the fourth. #id:de_first_question_13
  - else:
    On his desk lies a parcel from your line. They had known the hour, and what you had on. #id:de_first_question_14
}
"Who proposed the motion of the twenty-fourth of October?" #who:examiner #id:de_first_question_2
{
- trusted_first_councils == "lamp":
    He has it from your gate, he says: the first in Hungary. So somebody must have begun. #id:de_first_question_9
- trusted_first_councils == "miskolc":
    He has it from your gate, he says: from the 24th. He likes a thing to be dated. #id:de_first_question_10
- else:
    Who was the first, he would like to know. Nobody, you can tell him. It is on no gate. #id:de_first_question_11
}
{has_minutes:
    That's in the minutes. He hasn't got them. You can see that by how he asks. #id:de_first_question_3
  - else:
    That was in the minutes. The furnace has got them. You can see the page before you, down to the crease. #id:de_first_question_4
}
{own_file == "sealed":
    He's got a file in front of him, though: yours, from the iron cabinet. You'd pasted paper over the lock. #id:de_first_question_5
}
* ["From the floor" #id:de_first_question_floor #src:council-minutes/001-what-was-written-down #src:un-a3592/032-strike-and-ban #basis:typical]
    He types it. "And the motion of the thirty-first?" From the floor. It's a remarkable floor, he says, and his ribbon jams. #id:de_first_question_6
* [Name only yourself, each time #id:de_first_question_self #src:prole-info/099-long-repression #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ something = true
    By midnight you've founded the council, armed it, dismissed the directors and put out the lights. He's content. He has never had so orderly a confession. #id:de_first_question_7
* [Offer to free the ribbon for him #id:de_first_question_ribbon #src:un-a3592/032-strike-and-ban #src:utterly-interesting/003-avh-and-informers #basis:typical #pass]
    You're allowed to. It takes a minute. While you do it you read, upside down, who else has been asked about you, and that they said: small handwriting. #id:de_first_question_8
- -> second_question

=== second_question ===
# scene:delegate-second-question
# at:1957-01-20T10:00
# place:budapest
# cue:rubber-stamp
# note:Prison. Fear for others; no violence.
# summary:You are told what the authorities hold against you.
In January it's another one, with glasses, who is in a hurry. #id:de_second_question_1
{
  - hid_men == "out":
    He wants to know about two men and a wagon of glass. He doesn't get to know it from you. #id:de_second_question_2
  - else:
    Two men were found in a store, or not found; he gives it differently each day. #id:de_second_question_3
}
{signed_lorry:
    ~ something = true
    Then he lays down a chit. Destination: Radio. It's the copy for the files. You had filed it. #id:de_second_question_4
}
{outing:
    Under it there's a slip in your hand: works outing, twenty-two, Heroes' Square. He reads it out twice. #id:de_second_question_9
}
A decree lets the police keep people for six months, without anyone having to say why. Beyond that they need something. #id:de_second_question_5
* [Ask him which of the two it is: six months, or something #id:de_second_question_law #src:un-a3592/032-strike-and-ban #src:prole-info/097-mandate-returned #basis:typical]
    "That depends," he says, and looks at how thick the folder is. He lays his hand flat on it. #id:de_second_question_6
* [Ask after your son #id:de_second_question_pali #src:un-a3592/032-strike-and-ban #src:utterly-interesting/004-seven-hundred-thousand #basis:typical #pass]
    ~ shift(trust_pali, 4)
    "Electrician's apprentice," he says, "at your works. Somebody called Vadas is answering for him." He shakes his head about it. #id:de_second_question_7
* [Say that you were elected, and can be recalled, but not by him #id:de_second_question_line #src:prole-info/083-mandate-and-recall #src:prole-info/097-mandate-returned #basis:typical]
    He takes off his glasses and wipes them. He'd have liked to work with somebody like you, he says. You believe him. #id:de_second_question_8
- -> verdict_or_none

=== verdict_or_none ===
# scene:delegate-verdict-or-none
# at:1957-05-10T09:00
# place:budapest
# diorama:council-hall
# cue:door
# linking
{
  - something:
    In May there's a door with two wings. There's something, then. #id:de_verdict_or_none_1
  - else:
    In May the six months are nearly over. A slip comes: the measure is prolonged. There's no door with wings. #id:de_verdict_or_none_2
}
You've been allowed a pencil for the letter home, an inch long. #id:de_verdict_or_none_3
* [Write: WELL. EATING. IN CAPITALS FOR BREVITY #id:de_verdict_or_none_short #src:un-a3592/032-strike-and-ban #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    ~ letter_home = "valve"
    There's room left on the sheet. You look at it for some time. Then you draw him a valve. #id:de_verdict_or_none_4
* [Write as small as you can, on both sides #id:de_verdict_or_none_long #src:un-a3592/032-strike-and-ban #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    ~ letter_home = "small"
    The censor strikes out the weather. All else he lets stand; it's about valves. #id:de_verdict_or_none_5
- {something:
    -> court
  - else:
    -> camp
}

=== court ===
# scene:delegate-court
# at:1958-11-18T09:00
# place:budapest
# cue:rubber-stamp
# note:A political trial. Death sentences on others are told in one line.
# summary:You are tried together with members of the Újpest council.
There are many of you in the dock; it's the Újpest council, as far as they have got hold of it. Stitched into the file is what they call the accused's own record. It has come in over the years from blotting paper, carbons, other people's memories. #id:de_court_1
It's full of mistakes. "Have you anything to say to it?" #id:de_court_2
* [Correct the mistakes #id:de_court_correct #src:prole-info/099-long-repression #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ at_last = "corrected"
    Page four, it was twelve to seven. Page nine: not "masters", "bosses". The clerk takes it down. Your counsel has closed his eyes. #id:de_court_3
* [Say: subject to recall, by those who sent me #id:de_court_recall #src:prole-info/083-mandate-and-recall #src:prole-info/099-long-repression #basis:typical]
    ~ at_last = "recall"
    "Are they here?" asks the judge. In the third row sit eleven women from the line, on their free shift. He doesn't turn round. #id:de_court_4
* [Say that there is nothing to add #id:de_court_nothing #src:prole-info/099-long-repression #src:utterly-interesting/023-silence #basis:typical #pass]
    ~ at_last = "nothing"
    It's a formula. You've written it hundreds of times. The clerk has it down before you've got to the end. #id:de_court_5
- -> twelve_to_seven

=== twelve_to_seven ===
# scene:delegate-twelve-to-seven
# ending:sentenced
# title:Twelve to Seven
# at:1962-03-30T08:00
# place:budapest
# diorama:lamp-works
# sound:tram-street
# weather:clear
Of those who sat in the dock nine were put to death. You knew each one's way of raising his hand. #id:de_twelve_to_seven_1
{
  - at_last == "corrected":
    In the judgment page four is right: twelve to seven. Nobody can say that it was otherwise. #id:de_twelve_to_seven_7
  - at_last == "recall":
    The eleven in the third row had not recalled you. They took turns with the parcels, for five years, by the alphabet. #id:de_twelve_to_seven_8
  - else:
    Nothing to add, it says of you in the record. Twelve to seven, you'd have said. #id:de_twelve_to_seven_9
}
Erzsébet Takács came out after five years, in a coat that someone had sent. She never again took minutes, not even for the house. #fate:erzsebet #id:de_twelve_to_seven_2
Pali was waiting at the wrong gate and had to run. He's got a moustache. #fate:pali #id:de_twelve_to_seven_3
{letter_home == "valve":
    In his wallet he had the valve that you drew for him. He has built it since. It glows. #fate:pali #id:de_twelve_to_seven_10
  - else:
    He knew your letter by heart, on both sides, except for the weather. #fate:pali #id:de_twelve_to_seven_11
}
{hid_men == "out":
    Gyula Benedek died abroad, with a newspaper. You still have his badge. #fate:benedek #id:de_twelve_to_seven_4
  - else:
    Gyula Benedek did three more years, for the same remarks. #fate:benedek #id:de_twelve_to_seven_5
}
{flake:
    Margit Fodor has your line. The painters came twice, and twice she made them leave out a place as large as a hand. #fate:margit #id:de_twelve_to_seven_12
  - else:
    Margit Fodor has your line. Every evening she counts it, and counts one too many. #fate:margit #id:de_twelve_to_seven_6
}
-> END

=== camp ===
# scene:delegate-camp
# at:1957-09-20T19:00
# place:budapest
# diorama:empty-flat
# sound:cellar
# summary:You are in an internment camp without a sentence.
# note:An internment camp. No violence.
There's no sentence here, so no end either. The barrack holds eighty women. Each evening they quarrel about the stove, the window, the left-hand tap. #id:de_camp_1
"You were one of those council people," says a tram conductress. "Do something." #id:de_camp_2
You have no paper. You've got eighty women who can count to ten. #id:de_camp_3
* [Let each bunk choose one, who can be changed on Sundays #id:de_camp_elect #src:prole-info/099-long-repression #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ at_last = "elected"
    It takes a week until the first is recalled, over the window. She's furious for a day. After that she sleeps better than in months. #id:de_camp_4
* [Make a list for the tap, and learn it by heart #id:de_camp_list #src:prole-info/099-long-repression #src:utterly-interesting/004-seven-hundred-thousand #basis:typical #pass]
    ~ at_last = "tap"
    Eighty names in the order of the bunks. You say it under your breath at night. You used to count a boy. #id:de_camp_5
* [Say that you've had enough of it #id:de_camp_no #src:prole-info/099-long-repression #src:utterly-interesting/023-silence #basis:typical]
    ~ at_last = "finger"
    They understand. On the third evening two of them speak at once, and you find that you've lifted your finger. They stop. #id:de_camp_6
- -> until_further

=== until_further ===
# scene:delegate-until-further
# ending:interned
# title:Until Further Notice
# at:1960-06-10T10:00
# place:budapest
# diorama:rail-yard
# sound:tram-street
# weather:clear
They shut the camp in June 1960. The slip says: measure ended. There's no reason on it, as there was none on the other. #id:de_until_further_1
{
  - at_last == "elected":
    The last one elected for the window asked who would recall her now. Somebody put up a hand. #id:de_until_further_8
  - at_last == "tap":
    Eighty names in the order of the bunks went out through that gate in your head. #id:de_until_further_9
  - else:
    To this day two of those women stop talking when you lift a finger. #id:de_until_further_10
}
Erzsébet Takács went back to Újpest, and counted passengers for the trams. #fate:erzsebet #id:de_until_further_2
{letter_home == "valve":
    The valve that you'd drawn in the letter hung over the kitchen bench, built true to scale. #fate:pali #id:de_until_further_11
}
{trust_pali >= 55:
    Pali had kept the stove going for three and a half years. He'd mended everything in the flat, including what wasn't broken. #fate:pali #id:de_until_further_3
  - else:
    Pali had moved out, to a girl in Kispest. He came on Sundays. He brought a set which got all the stations. #fate:pali #id:de_until_further_4
}
Mrs Bognár came out with you. Her first question was who was doing the soap. #fate:bognar #id:de_until_further_5
{vadas == "let":
    Ernő Vadas had signed for Pali as apprentice. Each month he'd brought up the sheet for the absent mother to sign, and signed it himself. #fate:vadas #id:de_until_further_6
  - else:
    Ernő Vadas was chairman again. He'd left something out, he told you, and you couldn't see what. #fate:vadas #id:de_until_further_7
}
-> END

=== mandate_back ===
# scene:delegate-mandate-back
# at:1956-12-13T10:00
# place:united-lamp
# diorama:council-hall
# sound:council-hall
# weather:snow
# crowd:2
LAST ITEM. What does a forbidden council do with its mandate? At Beloiannisz there's nobody left who could give one back. In Csepel they're sitting at their benches with crossed arms, for Rácz and Bali. #id:de_mandate_back_1
Whoever calls for a strike now, people say, it can cost him his head. #id:de_mandate_back_2
Eleven of your twenty-one are here. Outside the windows soldiers are unloading a stove. So they mean to stay. #id:de_mandate_back_3
{
  - sixth == "rung":
    Three of the missing didn't pick up on the 6th. #id:de_mandate_back_13
  - sixth == "bags":
    On three doors there had been a seal on the 6th. #id:de_mandate_back_14
  - else:
    You don't know who warned these eleven. #id:de_mandate_back_15
}
{
- trusted_first_councils == "lamp":
    On the gate it still says who was first. #id:de_mandate_back_10
- trusted_first_councils == "miskolc":
    On the gate it still says 24th. #id:de_mandate_back_11
- else:
    The bicycle shed is still the whitest thing in Újpest. #id:de_mandate_back_12
}
{
  - trusted_salgotarjan_8_december == "open":
    On the wall hangs your bulletin: a crowd was fired upon. Someone has pencilled in who. #id:de_mandate_back_4
  - trusted_salgotarjan_8_december == "security":
    On the wall hangs your bulletin of the 9th. Beside the security police someone has put a question mark. #id:de_mandate_back_9
  - else:
    On the wall hangs your bulletin of the 9th. Someone has torn out the one word. #id:de_mandate_back_5
}
* [Move to give the mandate back to those who gave it #id:de_mandate_back_back #src:prole-info/097-mandate-returned #src:libsoc-wiki/023-sabotage-order #basis:documented]
    ~ mandate = "back"
    Eleven hands; the last is your own. "Sabotage and passive resistance," dictates Margit for the end. You look for a softer word, and leave it. #id:de_mandate_back_6
* [Move not to resign; let them throw us out #id:de_mandate_back_hold #src:prole-info/097-mandate-returned #src:prole-info/096-racz-and-bali-arrested #basis:composite]
    ~ mandate = "four"
    Four for, seven against. You enter that you were for it. Somewhere it ought to stand. #id:de_mandate_back_7
* [Have each shop take back its own, at the machine #id:de_mandate_back_each #src:prole-info/097-mandate-returned #src:prole-info/083-mandate-and-recall #basis:composite]
    ~ mandate = "each"
    You go along with the book. Glass, grids, laundry. At each stop somebody signs that they've received back one delegate, in working order. #id:de_mandate_back_8
- -> soldiers_in

=== soldiers_in ===
# scene:delegate-soldiers-in
# at:1956-12-14T06:00
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# weather:snow
# crowd:2
# note:Armed soldiers in the factory. Fear; no violence.
# summary:Soldiers stand in the hall while the line works.
At the head of the line, by the rack, stands a soldier with a sub-machine-gun. He's cold, so he has moved up close to the glowing valves. He doesn't know what they are for. #id:de_soldiers_in_1
The belt's running, slowly. Twenty-four women are putting in grids. It's so quiet that you can hear the soldier swallow. #id:de_soldiers_in_2
{
  - mandate == "each":
    Each has the receipt for one delegate in her apron. #id:de_soldiers_in_8
  - mandate == "four":
    Four hands were for staying. They are all here. #id:de_soldiers_in_9
  - else:
    There's no delegate any more. They look where you look. #id:de_soldiers_in_10
}
{hid_men == "line" || hid_men == "alone":
    In the night Benedek and Szarka got out, in the laundry van, beneath tablecloths. #id:de_soldiers_in_3
}
Margit shows you a valve. It's faultless, only that it has been fitted upside down. #id:de_soldiers_in_4
* [Stamp it: passed #id:de_soldiers_in_pass #src:libsoc-wiki/023-sabotage-order #src:prole-info/097-mandate-returned #basis:documented]
    That day you pass sixty-one. Margit keeps the tally in grid pins, on the side where the soldier isn't. #id:de_soldiers_in_5
* [Send it back to be done over, with a form #id:de_soldiers_in_slow #src:libsoc-wiki/023-sabotage-order #src:prole-info/097-mandate-returned #basis:typical #pass]
    Form, countersignature, store. It takes forty minutes a valve. That's by the book. Nobody has ever before kept to the book. #id:de_soldiers_in_6
* [Give the soldier a chair #id:de_soldiers_in_soldier #src:libsoc-wiki/022-kadar-against-councils #src:prole-info/047-no-hatred-of-soldiers #basis:typical]
    ~ chair = true
    He says thank you in Hungarian. The line watches you do it. You know what they think, and which of them think it. #id:de_soldiers_in_7
- -> last_kitchen

=== last_kitchen ===
# scene:delegate-last-kitchen
# at:1956-12-15T21:00
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# weather:snow
# crowd:0
Three more of the Újpest people have been fetched. It goes by the alphabet, says Mrs Polgár; they've reached R. #id:de_last_kitchen_1
{atlas:
    Pali has unfolded the school atlas. The thread is still in it, from Budapest to the reeds, as when you asked him about Austria. #id:de_last_kitchen_9
  - else:
    Pali has unfolded the school atlas. There is a thread in it, from Budapest to the reeds. You see it for the first time; it's been there since All Saints'. #id:de_last_kitchen_10
}
"People go every night," he says. "I'm sixteen for one more month. They take anyone." #who:pali #id:de_last_kitchen_2
In your bag you've got the pencil. In the hall stand your shoes. What is it that still belongs to you to decide? #id:de_last_kitchen_3
* {trust_pali >= 40} [Go west with him, tonight #id:de_last_kitchen_both #src:prole-info/090-flight-and-deportations #src:utterly-interesting/021-exodus #basis:documented #to:western-border]
    You pack the good scissors; he'd been right about those. #id:de_last_kitchen_4
    -> truck_west
* {trust_pali < 40} [Go west with him, tonight #id:de_last_kitchen_bothlocked #src:prole-info/090-flight-and-deportations #src:utterly-interesting/021-exodus #basis:documented #locked:He wants to go, but not with you. The two of you have hardly spoken since November.]
    -> night_train
* [Send him, and stay #id:de_last_kitchen_send #src:prole-info/090-flight-and-deportations #src:libsoc-wiki/024-repression-figures #basis:typical #to:western-border]
    He wants to answer and for once has no capitals for it. #id:de_last_kitchen_5
    -> night_train
* {has_minutes} [Stay, and see to it that the minutes survive #id:de_last_kitchen_hide #src:utterly-interesting/023-silence #src:council-minutes/001-what-was-written-down #basis:typical]
    He folds up the atlas. "Then I'll need plaster," he says. #who:pali #id:de_last_kitchen_6
    -> behind_the_elbow
* {not has_minutes} [Stay, and see to it that the minutes survive #id:de_last_kitchen_hidelocked #src:utterly-interesting/023-silence #src:council-minutes/001-what-was-written-down #basis:typical #locked:You put them into the furnace on 7 December, sheet by sheet.]
    -> night_shift_again
* [Go to the line on Monday, and ask them to recall you #id:de_last_kitchen_line #src:prole-info/083-mandate-and-recall #src:prole-info/097-mandate-returned #basis:composite]
    "And if they don't want to?" asks Pali. "Then it was the wrong motion," you say. #id:de_last_kitchen_7
    -> show_of_hands
* [Stay, work, and say nothing more #id:de_last_kitchen_work #src:libsoc-wiki/022-kadar-against-councils #src:libsoc-wiki/023-sabotage-order #src:utterly-interesting/023-silence #basis:documented]
    Pali looks at the thread, and winds it round his finger. #id:de_last_kitchen_8
    -> night_shift_again

=== truck_west ===
# scene:delegate-truck-west
# at:1956-12-17T22:00
# place:western-border
# diorama:border
# sound:lorry-ride
# weather:snow
# crowd:0
# note:Flight across the border at night. Fear; nobody is hurt.
# summary:You and Pali flee to Austria.
A lorry with beet for the sugar works. Then a farmer with a cart. Then the farmer's boy, twelve years old. He holds up a finger when you must lie down. #id:de_truck_west_1
You lie down eleven times. The snow has a crust. In front of you lies Pali, with the smallest set inside his shirt. It's switched off, and he has his ear to it all the same. #id:de_truck_west_2
At the ditch there are others: a couple with a pram, a man with a violin. Everyone whispers about who goes first. #id:de_truck_west_3
* [Count them through #id:de_truck_west_count #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical]
    ~ at_last = "fourteen"
    Fourteen. On the other side you count once more, out loud, before anybody has time to be glad. Fourteen. #id:de_truck_west_4
* [Let Pali go first #id:de_truck_west_first #src:utterly-interesting/021-exodus #src:prole-info/090-flight-and-deportations #basis:typical #pass]
    ~ at_last = "lamp"
    He walks across the plank very upright. In the middle he turns round and shines his lamp for you. It's forbidden. #id:de_truck_west_5
* [Look back once #id:de_truck_west_back #src:utterly-interesting/021-exodus #src:daily-history/022-recriminations-and-flight #basis:typical]
    ~ at_last = "light"
    There's nothing to be seen. A dog, a light. You'd thought that it would look like something. #id:de_truck_west_6
- -> valves

=== valves ===
# scene:delegate-valves
# ending:austria
# title:Rejects
# at:1957-03-02T10:00
# place:austria
# diorama:border
# sound:tram-street
# weather:clear
In the camp there's a committee for the stove. By the second week you are keeping its minutes, in three languages, none of which you know. #id:de_valves_1
{
  - at_last == "fourteen":
    The fourteen of the ditch sit together in it. You count them in, each time. #id:de_valves_6
  - at_last == "lamp":
    Pali's lamp stands on the table. It's no longer forbidden, and he forgets to put it out. #id:de_valves_7
  - else:
    When somebody asks what it looked like behind you, you say: a dog, a light. #id:de_valves_8
}
Erzsébet Takács assembled valves in Vienna, later in Eindhoven. She read her contract to the end before she signed it. The clerk waited. #fate:erzsebet #id:de_valves_2
Pali was shown a shop with nothing but radios. He came out and said that they were all the same inside. #fate:pali #id:de_valves_3
Margit Fodor wrote once: LINE RUNS. SLOWLY. GRID HAS A SON. #fate:margit #id:de_valves_4
{vadas == "let":
    Ernő Vadas entered you as "on leave" until somebody noticed. It took them till May. #fate:vadas #id:de_valves_5
}
-> END

=== night_train ===
# scene:delegate-night-train
# at:1956-12-16T19:00
# place:budapest
# diorama:rail-yard
# sound:rail-yard-night
# weather:snow
# crowd:1
# note:A parting. Your son flees alone.
# summary:You bring Pali to the train for the west and stay behind.
The brakeman takes him along as a boy for oiling. He's got Gyuri with him, and one pair of gloves for two. #id:de_night_train_1
{trust_pali >= 55:
    "You could still," says Pali. You've got a line, you say. He nods. He can count to twenty-four. #who:pali #id:de_night_train_2
  - else:
    He holds out his hand to you, stiffly, and then notices it himself. #id:de_night_train_3
}
The engine lets off steam. You can't hear a thing, and see that he's talking. #id:de_night_train_4
* [Give him the large gloves, the second pair #id:de_night_train_gloves #src:prole-info/090-flight-and-deportations #src:utterly-interesting/021-exodus #basis:typical]
    ~ at_last = "gloves"
    They fit him. When did that happen? He claps them together and the snow jumps off. #id:de_night_train_5
* [Give him the seventh copy of the nine points #id:de_night_train_nine #src:prole-info/068-nine-points #src:prole-info/090-flight-and-deportations #basis:typical]
    ~ at_last = "rumour"
    "Mum, it's a rumour," he says. It can hardly be read. He folds it in eight and puts it in his shoe. #who:pali #id:de_night_train_6
* [Sew on the button; there are four minutes left #id:de_night_train_button #src:prole-info/090-flight-and-deportations #src:utterly-interesting/021-exodus #basis:typical #pass]
    ~ at_last = "button"
    You've been meaning to since September. He stands quite still. You bite it off close by his throat. #id:de_night_train_7
- -> card_from_camp

=== card_from_camp ===
# scene:delegate-card-from-camp
# ending:pali-gone
# title:Arrived. Eaten.
# at:1957-02-10T17:00
# place:ujpest
# diorama:empty-flat
# sound:empty-room
# cue:stairs
# weather:snow
In February there's a card with a foreign stamp. ARRIVED. EATEN. On the front is a lake, very blue. #id:de_card_from_camp_1
{
  - at_last == "gloves":
    Small, along the edge: GLOVES FIT STILL. #id:de_card_from_camp_7
  - at_last == "rumour":
    Small, along the edge: RUMOUR LEGIBLE AS FAR AS POINT FOUR. #id:de_card_from_camp_8
  - else:
    Small, along the edge: BUTTON HOLDS. #id:de_card_from_camp_9
}
Pali learned radio engineering in a language that writes nouns with capitals. He felt at home with that. #fate:pali #id:de_card_from_camp_2
Erzsébet Takács stayed on her line. She kept five sets going in the evening, for the company. #fate:erzsebet #id:de_card_from_camp_3
{pali_gun == "hidden":
    Gyuri Szép asked after his rifle in every letter for three years. Then he asked after the stove. #fate:gyuri #id:de_card_from_camp_4
  - else:
    Gyuri Szép got as far as Canada, with his father's coat. Ilonka has his cap. #fate:gyuri #id:de_card_from_camp_5
}
Mrs Polgár entered Pali as "present" until his eighteenth birthday. #fate:polgar #id:de_card_from_camp_6
-> END

=== behind_the_elbow ===
# scene:delegate-behind-the-elbow
# at:1956-12-16T02:00
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# weather:snow
# crowd:0
The fire is out, the pipe is cold. Behind the elbow is the hole that János made in forty-four. Pali's holding the torch. #id:de_behind_the_elbow_1
{
  - pali_gun == "hidden":
    Inside lie the membership stamps of a party, and something that neither of you mentions. #id:de_behind_the_elbow_2
  - else:
    Inside lie the membership stamps of a party, from 1938, never stuck in. #id:de_behind_the_elbow_3
}
In oilcloth the minutes are as big as a loaf. They've got to stay dry for as long as it takes. #id:de_behind_the_elbow_4
* [First cut out the list of names #id:de_behind_the_elbow_names #src:utterly-interesting/023-silence #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ at_last = "strips"
    What's left has only motions and hands. Pali burns the strips in a saucer, and reads them as they curl. #id:de_behind_the_elbow_5
* [Put them in whole #id:de_behind_the_elbow_whole #src:utterly-interesting/023-silence #src:prole-info/099-long-repression #basis:typical]
    ~ at_last = "whole"
    "For whom is it?" asks Pali. For somebody who can count, you say. He mixes the plaster in the soup plate. #id:de_behind_the_elbow_6
* [Put the page of the silent hour on top #id:de_behind_the_elbow_badge #src:prole-info/092-silent-hour #src:utterly-interesting/023-silence #basis:typical]
    ~ at_last = "hour"
    From two to three. If someone finds it he'll have to begin with that. #id:de_behind_the_elbow_7
- -> stove_pipe_1989

=== stove_pipe_1989 ===
# scene:delegate-stove-pipe-1989
# ending:minutes
# title:The Stove Pipe
# at:1989-06-16T11:00
# place:ujpest
# diorama:empty-flat
# sound:tram-street
# weather:clear
On the radio they're reading out names, on Heroes' Square. It's a warm day; nobody has lit a stove. Pali, who's bald, has brought a chisel. #id:de_stove_pipe_1989_1
Erzsébet Takács kept silent for thirty-two years, and counted hands at every meeting she was made to go to. They were always all up. #fate:erzsebet #id:de_stove_pipe_1989_2
Pali knocked off the plaster. The oilcloth had stuck, but it gave. He read out the first sentence, and had to stop at "blind". #fate:pali #id:de_stove_pipe_1989_3
{
  - at_last == "strips":
    There were no names in it. He had burned them himself at sixteen, and could still say most of them. #fate:pali #id:de_stove_pipe_1989_7
  - at_last == "whole":
    The names were all there. He read them out too, between those from the radio. #fate:pali #id:de_stove_pipe_1989_8
  - else:
    Before that he'd had one sheet in his hand for a long time: an hour, and nobody in it. #fate:pali #id:de_stove_pipe_1989_9
}
{hid_men == "out":
    Gyula Benedek died abroad. His badge lay on top of the loaf. #fate:benedek #id:de_stove_pipe_1989_4
  - else:
    Gyula Benedek was caught in January, and did three years. He used to tap on that wall as he went by. #fate:benedek #id:de_stove_pipe_1989_5
}
Andor Weisz had asked each New Year, in writing, how the breakages were. #fate:weisz #id:de_stove_pipe_1989_6
-> END

=== show_of_hands ===
# scene:delegate-show-of-hands
# at:1956-12-17T06:10
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# weather:snow
# crowd:2
Monday, ten past six. The soldier by the rack has got used to you. You knock on the belt with the pencil. #id:de_show_of_hands_1
{chair:
    He half gets up from the chair that you gave him. #id:de_show_of_hands_9
}
"Motion," you say. "To recall delegate Takács. Reason: so that there's no delegate of this line, if somebody should ask." #id:de_show_of_hands_2
They look at one another. Somebody stops the belt. #id:de_show_of_hands_3
{equal_pay || hid_men == "line":
    "No," says Margit. "We'd be lying. We want you." You enter it: objection, Fodor. #who:margit #id:de_show_of_hands_4
  - else:
    "Whom would that help?" asks one. You, you say. And, if you were honest: me. #id:de_show_of_hands_5
}
* [Read the motion out again, slowly #id:de_show_of_hands_read #src:prole-info/083-mandate-and-recall #src:libsoc-wiki/017-council-parliament #basis:typical]
    ~ at_last = "read"
    You see it reach them, one after the other. It goes along the belt. #id:de_show_of_hands_6
* [Hand Margit the pencil, so that she counts #id:de_show_of_hands_margit #src:prole-info/083-mandate-and-recall #src:prole-info/097-mandate-returned #basis:typical]
    ~ at_last = "margit"
    She takes it like something hot. She looks for the late ones; she's learned that from you. #id:de_show_of_hands_7
* [Go and stand by the soldier till it's done #id:de_show_of_hands_out #src:prole-info/083-mandate-and-recall #src:utterly-interesting/023-silence #basis:typical]
    ~ at_last = "soldier"
    He moves over. Together you look at the window, in which twenty-four women can be seen voting. #id:de_show_of_hands_8
- -> by_show_of_hands

=== by_show_of_hands ===
# scene:delegate-by-show-of-hands
# ending:recalled
# title:By Show of Hands
# at:1957-01-31T14:00
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# weather:snow
Twenty-four for. The last hand was Ilonka's; she was crying, and it delayed her. #id:de_by_show_of_hands_1
In January two men came asking for the delegate of the line. There wasn't one, they were told. She had been recalled, on the 17th of December, unanimously. #id:de_by_show_of_hands_2
Erzsébet Takács lost that vote and wrote down the figures herself. She was foreman until her pension. #fate:erzsebet #id:de_by_show_of_hands_3
{trust_pali >= 55:
    Pali was apprenticed to the rectifier room. He taught Vadas to whistle. #fate:pali #id:de_by_show_of_hands_4
  - else:
    Pali went over the border in spring, and left a slip: BACK LATER. #fate:pali #id:de_by_show_of_hands_5
}
{
  - at_last == "margit":
    Margit Fodor kept the pencil. She's asked about it sometimes. #fate:margit #id:de_by_show_of_hands_6
  - at_last == "soldier":
    Margit Fodor did the counting, on her fingers. The soldier asked her for weeks what it had been about, and learned eleven words of Hungarian. #fate:margit #id:de_by_show_of_hands_9
  - else:
    Margit Fodor knows the motion by heart, as you read it the second time. She says it when anyone speaks of orders. #fate:margit #id:de_by_show_of_hands_10
}
{hid_men == "out":
    Dénes Szarka wrote from Belgium. "We have a furnace here," he wrote. #fate:szarka #id:de_by_show_of_hands_7
  - else:
    Dénes Szarka has never said "I" again, not even before the court. #fate:szarka #id:de_by_show_of_hands_8
}
-> END

=== night_shift_again ===
# scene:delegate-night-shift-again
# at:1957-01-11T21:45
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# weather:snow
# crowd:1
Night shift: twenty-four places. You count seventeen. #id:de_night_shift_again_1
Three are in Austria, two are in prison, one's expecting. One is in the garden of number nine. The sheet wants a reason for every empty chair. #id:de_night_shift_again_2
The soldier by the rack has been relieved by one in a new grey coat, who is Hungarian. He doesn't warm his hands. From the grey box a voice is asking for confidence. #id:de_night_shift_again_3
* [Write: tram #id:de_night_shift_again_tram #src:libsoc-wiki/023-sabotage-order #src:prole-info/091-posters #basis:typical]
    ~ at_last = "tram"
    Margit reads it upside down. "Seven women," she says. "It must have been full." Somebody laughs. It goes down the belt, valve by valve. #who:margit #id:de_night_shift_again_4
* [Leave the column empty #id:de_night_shift_again_blank #src:utterly-interesting/023-silence #src:prole-info/097-mandate-returned #basis:typical]
    ~ at_last = "blank"
    You've taken minutes for twenty years, and know which lines get read first. You sign below. #id:de_night_shift_again_5
* [Pull the plug of the loudspeaker #id:de_night_shift_again_plug #src:prole-info/091-posters #src:libsoc-wiki/023-sabotage-order #basis:typical]
    ~ at_last = "plug"
    {flake:
        There's that flake, big as a hand, from the first night. It comes out quite easily this time. #id:de_night_shift_again_7
      - else:
        It's been painted over with the wall, and takes a flake with it as large as a hand. In October you had left it in. #id:de_night_shift_again_8
    }
    The man in the new coat looks at you. "Short circuit," you say. He's no electrician. #id:de_night_shift_again_6
- -> never_or_always

=== never_or_always ===
# scene:delegate-never-or-always
# ending:works-on
# title:Night Shift
# at:1957-06-28T06:00
# place:united-lamp
# diorama:machine-shop
# cue:shift-whistle
# weather:clear
By summer the slow work had tired itself out. First one bench made its quota again, and then the line. #id:de_never_or_always_1
{
  - at_last == "tram":
    In the personnel office they asked after that tram until spring. It had been full, said the whole line. #id:de_never_or_always_8
  - at_last == "blank":
    The empty column was read first. They sent for you, and you said that it was correct. #id:de_never_or_always_9
  - else:
    Two electricians were sent to find the short circuit. They looked for it until March. #id:de_never_or_always_10
}
Erzsébet Takács said nothing more. Some held that against her for good, and some thought that she'd earned it. She knew who which was. #fate:erzsebet #id:de_never_or_always_2
{
  - trusted_return_to_work == "discipline":
    Margit Fodor didn't speak to her till March. Then she asked for the pliers. #fate:margit #id:de_never_or_always_3
  - else:
    Margit Fodor sat next to her on the tram, every morning, and they looked out of the same window. #fate:margit #id:de_never_or_always_4
}
{trust_pali >= 55:
    Pali built a set that could get everything. They listened to it at night, with one earphone each. #fate:pali #id:de_never_or_always_5
  - else:
    Pali was at home with a soldering iron, as you'd always wished. He didn't say much. He had that from you. #fate:pali #id:de_never_or_always_6
}
Andor Weisz still asks for each instruction in writing. Now he gets it. #fate:weisz #id:de_never_or_always_7
-> END
