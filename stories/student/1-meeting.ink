// Chapter 1: The meeting, 19-23 October 1956.

=== parcel ===
# scene:student-parcel
# chapter:meeting
# at:1956-10-19T20:30
# place:muegyetem
# diorama:kitchen-radio
# sound:kitchen-night
# weather:clear
# crowd:0
The parcel from home has been opened on the way, and tied up again with somebody else's knot. #id:st_parcel_1
Bacon in a cloth, six onions, plum jam with the lid loose. At the bottom, inside a sock, a letter from your brother. #id:st_parcel_2
On Tuesday Ferenc got into the theatre in Győr. A thousand people, a famous writer in the chair. Someone asked out loud when the Soviet troops would go home. #id:st_parcel_3
Nobody was taken away, he writes. He has underlined nobody. #id:st_parcel_4
Across the table Judit is cutting bread for two. Her father has been in the Party since 1945. #id:st_parcel_5
* [Read the letter aloud to her, all of it #id:st_parcel_aloud #src:frus-legation/001-gyor-theatre-meeting #src:prole-info/012-unafraid-generation #basis:typical]
    ~ shift(trust_judit, 6)
    She stops cutting at the word troops. When you reach the end she asks for that page again. #id:st_parcel_6
    "In a theatre," she says. "With the lights on?" #who:judit #id:st_parcel_7
* [Read her only what he says about the pig #id:st_parcel_pig #src:utterly-interesting/004-seven-hundred-thousand #src:utterly-interesting/002-little-stalin #basis:typical]
    The pig has a bad leg. She has seen you turn over two pages without reading them. #id:st_parcel_8
* [Put it in the stove as soon as you've read it #id:st_parcel_stove #src:utterly-interesting/004-seven-hundred-thousand #src:prole-info/039-avh-size-and-bell-fever #basis:typical]
    ~ shift(trust_judit, -5)
    It burns with a green edge. "My father used to do that," says Judit. "Before they were the government." #who:judit #id:st_parcel_10
- -> shoes

=== shoes ===
# scene:student-shoes
# at:1956-10-19T21:15
# place:muegyetem
# linking
Judit's father works in the ministry that plans shoes. In January 1945 he climbed out of a cellar, and the first soldier he saw had a red star on his cap. #id:st_shoes_1
There had been eleven in the family. Four came up. #id:st_shoes_2
"He says the Russians gave him his life, so he can't very well ask them when they're leaving," says Judit. "Then he looks at the shoes we make and goes quiet." #who:judit #id:st_shoes_3
Your own father was a smallholder. Now he belongs to a co-operative, and so does his horse. #id:st_shoes_4
* [Tell her how they got your father to sign #id:st_shoes_signed #src:prole-info/003-theft-and-the-plan #src:utterly-interesting/005-economy-of-shortage #basis:typical]
    ~ shift(trust_judit, 4)
    A man with a list, three evenings running. On the third your father asked for the pen. #id:st_shoes_5
    He still goes to look at the horse. #id:st_shoes_6
* [Ask what her father makes of the news from Poland #id:st_shoes_poland #src:socialist-world/008-gomulka-and-the-demo #src:daily-history/007-poland-and-austria #src:utterly-interesting/006-secret-speech-and-circle #src:socialist-world/005-khrushchev-and-poznan #basis:typical]
    "Gomułka is coming back, they say, so he is happy. Gomułka is a communist, so he may be." She thinks about it. "He said: if the Poles can do it without anybody being shot." #who:judit #id:st_shoes_7
* [Talk about Monday's statics test instead #id:st_shoes_statics #src:utterly-interesting/002-little-stalin #src:prole-info/012-unafraid-generation #basis:invented]
    You quiz each other on beams until the porter puts the lights out. Fixed at one end, free at the other, with a load where it does most harm. #id:st_shoes_9
- -> canteen

=== canteen ===
# scene:student-canteen
# at:1956-10-20T13:00
# place:muegyetem
# sound:council-hall
# crowd:1
A boy from Szeged is standing on the canteen bench in his socks, because the cook will not have shoes on it. #id:st_canteen_1
Four days ago, he says, they left the youth league down there. Now they are telling every university in the country. #id:st_canteen_2
He has a train at three. His soup is getting cold, and everyone asks him: what did they do to you? #id:st_canteen_3
"Nothing yet," he says. #who:szeged-boy #id:st_canteen_4
* [Ask him who drew up their list and who voted #id:st_canteen_who #src:prole-info/017-szeged-breaks-away #src:student-voices/001-szeged-minutes #basis:composite]
    "Everybody, by hands. There are some who'd sooner mend the league from inside. They get growled at." #who:szeged-boy #id:st_canteen_5
* [Give him your bread for the train #id:st_canteen_bread #src:prole-info/017-szeged-breaks-away #src:prole-info/012-unafraid-generation #basis:typical]
    ~ shift(strength, -2)
    He puts it in his coat without a fuss. He has been hungry in six canteens. #id:st_canteen_7
    "Tell them Szeged is not afraid," he says, and then, honestly: "Well. Less." #who:szeged-boy #id:st_canteen_8
* [Stay in the queue and listen #id:st_canteen_queue #src:utterly-interesting/003-avh-and-informers #src:prole-info/012-unafraid-generation #basis:typical]
    A girl in front of you whispers that he must be a provocateur. On the stairs four people ask you what he said, and you find that you have it word for word. #id:st_canteen_9
- -> league_book

=== league_book ===
# scene:student-league-book
# at:1956-10-20T18:40
# place:muegyetem
# sound:kitchen-night
# crowd:0
Gábor Vincze is secretary of the league in your year, and lends people his notes. This evening there are nine red membership books in a shoebox on his desk. #id:st_league_book_1
"I'm not going to report anyone," he says. "I'm asking you to wait. The league can be mended. If you all walk out, some people have their excuse." #who:gabor #id:st_league_book_2
Péter Sólyom, from the fourth year, leans in the door. His own book is in the box already. #id:st_league_book_3
* [Drop your book in the shoebox #id:st_league_book_drop #src:prole-info/017-szeged-breaks-away #src:student-voices/001-szeged-minutes #basis:documented]
    ~ shift(exposure, 5)
    Gábor writes your name on a slip and folds it inside the cover, so that it can be given back. #id:st_league_book_4
* [Keep it and tell Gábor he may be right #id:st_league_book_keep #src:student-voices/001-szeged-minutes #src:prole-info/014-limits-of-intellectuals #basis:documented]
    ~ kept_league_book = true
    "You're the first who's said so," he says. He is more frightened than you thought, and not for himself. #who:gabor #id:st_league_book_6
* [Say that you will decide after Monday's meeting #id:st_league_book_wait #src:prole-info/017-szeged-breaks-away #src:prole-info/014-limits-of-intellectuals #basis:typical]
    "Monday," Gábor says. "Everyone says Monday." #who:gabor #id:st_league_book_8
    There is to be a meeting in the great hall. It was announced on half a sheet of paper. #id:st_league_book_9
- -> drawing_room

=== drawing_room ===
# scene:student-drawing-room
# at:1956-10-21T16:00
# place:muegyetem
# sound:typing-night
On Sunday you are inking a House of Culture. It has eight columns, as your professor kindly advised. They hold up nothing. #id:st_drawing_room_1
Péter comes round the boards with a list. He wants to know what people will bring up tomorrow. "Not freedom," he says. "Everyone says freedom. Something that weighs something." #who:peter #id:st_drawing_room_2
* ["The deliveries. My father hands over grain he hasn't got." #id:st_drawing_room_deliveries #src:daily-history/008-points-and-bem-statue #src:prole-info/003-theft-and-the-plan #basis:typical]
    ~ her_point = "deliveries"
    Péter has never lived in a village. He asks how much grain, from how many acres, and if you are sure. You have seen the attic swept with a broom. #id:st_drawing_room_3
* ["Bread, heating, and a bed for each person." #id:st_drawing_room_beds #src:prole-info/012-unafraid-generation #src:prole-info/004-below-the-minimum #basis:typical]
    ~ her_point = "bread"
    Two people at the next boards laugh, then say put that down, yes. #id:st_drawing_room_5
    There are girls in your corridor who share a winter coat and go to different lectures. #id:st_drawing_room_6
* ["Why they are here. The soldiers. On what grounds." #id:st_drawing_room_soldiers #src:frus-legation/002-in-the-aula #src:prole-info/012-unafraid-generation #basis:documented]
    ~ her_point = "troops"
    ~ shift(exposure, 2)
    The pens stop. #id:st_drawing_room_7
    Péter does not write it down. He does not need to. "Say it just like that tomorrow," he tells you. #who:peter #id:st_drawing_room_8
- -> hall_fills

=== hall_fills ===
# scene:student-hall-fills
# at:1956-10-22T15:00
# place:muegyetem
# diorama:great-hall
# sound:crowd-murmur
# crowd:3
You know this hall from the drawings, and what the floor was meant to carry. By three o'clock there are four thousand people on it, perhaps five, and the boards have started to talk. #id:st_hall_fills_1
They sit on the radiators and on the steps of the platform. Boys stand on the sills with their arms round the window bars. #id:st_hall_fills_2
Judit has kept a space for you with her satchel, halfway back. Péter is waving stewards to the front. #id:st_hall_fills_3
* [Go to the front, where you can be heard #id:st_hall_fills_front #src:frus-legation/002-in-the-aula #src:prole-info/018-sixteen-points #basis:typical]
    ~ place_in_hall = "front"
    You get a corner of the platform step and a steward's ribbon cut from curtain lining. #id:st_hall_fills_4
* [Sit with Judit in the middle #id:st_hall_fills_middle #src:frus-legation/002-in-the-aula #src:daily-history/007-poland-and-austria #basis:typical]
    ~ place_in_hall = "middle"
    ~ shift(trust_judit, 6)
    She has saved you half a chair. Each of you sits on one bone. All round you people are reading the same pencilled copy of the Szeged demands. #id:st_hall_fills_6
* [Stay by the door, near the way out #id:st_hall_fills_door #src:prole-info/013-nobody-saw-it-coming #src:utterly-interesting/002-little-stalin #basis:typical]
    ~ place_in_hall = "door"
    Mrs Bartos from the dean's office is there too, in her coat, the keys of the duplicating room in her fist. "I'm only here about the chairs," she says. #who:bartos #id:st_hall_fills_8
- -> who_speaks

=== who_speaks ===
# scene:student-who-speaks
# at:1956-10-22T15:40
# place:muegyetem
The first vote is about who may speak at all. #id:st_who_speaks_1
The stoker has come up from the boilers in his apron, to say something about norms. Two men in good overcoats are standing by the wall as well, and no one knows whose they are. Diplomats, says one row. The other place, says the next. #id:st_who_speaks_2
"Students only," Gábor calls out, "or we shall never know who said what in our name!" #who:gabor #id:st_who_speaks_3
The chairman asks for hands. #id:st_who_speaks_4
* [Raise your hand for letting anyone speak #id:st_who_speaks_anyone #src:prole-info/019-silent-march-banned #src:student-voices/001-szeged-minutes #basis:composite]
    ~ hall_vote = "any"
    It carries, not by much. The stoker is lifted up. They raised his norm twice, he says, and the coal got worse. Nobody interrupts him. #id:st_who_speaks_5
* [Raise your hand for students only #id:st_who_speaks_only #src:student-voices/001-szeged-minutes #src:prole-info/019-silent-march-banned #basis:composite]
    ~ hall_vote = "only"
    Your side loses, not by much. You wanted to know whose voice was whose. The stoker talks about norms and isn't cheating anybody. You find that you have clapped. #id:st_who_speaks_7
* [Keep your hand down and count the others #id:st_who_speaks_count #src:prole-info/018-sixteen-points #src:student-voices/001-szeged-minutes #src:frus-legation/002-in-the-aula #basis:typical]
    ~ hall_vote = "count"
    You count, because someone should. Many for shutting the door, more for leaving it open. No one here has ever seen a vote that might go either way. The stoker talks about norms. #id:st_who_speaks_9
- -> by_what_right

=== by_what_right ===
# scene:student-by-what-right
# at:1956-10-22T16:20
# place:muegyetem
Then a boy you have never seen takes the microphone and reads from his palm, where he has written it in ink. #id:st_by_what_right_1
"By what right," he says, "are Soviet troops in Hungary?" #who:boy-at-microphone #id:st_by_what_right_2
There is no answer. There is a noise instead, low at first. Feet, then palms on chair backs. It finds its beat: menjen haza, go home, menjen haza. Dust comes down from the gallery. #id:st_by_what_right_3
Four thousand people are saying aloud what isn't said on a staircase. #id:st_by_what_right_4
* [Shout it with them #id:st_by_what_right_shout #src:frus-legation/002-in-the-aula #src:prole-info/012-unafraid-generation #basis:documented]
    ~ shift(exposure, 5)
    The second time it is easier, and the third time it is not you who does it. It goes through you from the floor. #id:st_by_what_right_5
* [Stay silent and watch who does not shout #id:st_by_what_right_silent #src:frus-legation/002-in-the-aula #src:utterly-interesting/002-little-stalin #basis:typical]
    Gábor is not shouting. He is writing. Nor is Mrs Bartos, who has sat down at last on one of her chairs. The men in overcoats have their hats in their hands. #id:st_by_what_right_7
* [Look for Judit's face #id:st_by_what_right_judit #src:frus-legation/002-in-the-aula #src:daily-history/002-liberators-to-occupiers #basis:typical]
    ~ shift(trust_judit, 4)
    She is on her feet with everyone else. Her mouth is open and no sound is coming out of it. She has seen you. #id:st_by_what_right_9
    She lifts her shoulders a little. Four out of eleven. #id:st_by_what_right_10
- {her_point == "troops":
    It was your sentence, almost word for word. You told it to Péter on Sunday over a column. #id:st_by_what_right_11
  - else:
    The chairman tries to get the meeting back to the price of canteen meals. He tries twice. #id:st_by_what_right_12
}
-> your_point

=== your_point ===
# scene:student-your-point
# at:1956-10-22T17:00
# place:muegyetem
The light has gone from the gallery. They are taking proposals, and a queue winds down from the microphone. #id:st_your_point_1
{
  - her_point == "deliveries":
    Nobody so far has said a word about a farm. #id:st_your_point_2
  - her_point == "bread":
    There has been much about the nation and nothing yet about the four beds to a room. #id:st_your_point_3
  - else:
    The great question has been asked. What your father hands over every autumn has not. #id:st_your_point_4
}
Whoever goes up there gives name, year and faculty first. A girl at a little table writes it all down. #id:st_your_point_5
* {place_in_hall != "door"} [Join the queue and say it yourself, with your name #id:st_your_point_speak #src:daily-history/008-points-and-bem-statue #src:student-voices/003-uranium-trade-and-prisoners #basis:typical]
    ~ spoke_in_hall = true
    ~ shift(exposure, 10)
    "Klára Szalai, second year, architecture." The loudspeaker gives you back your voice, with a village in it. You say what it is, and what it weighs. #id:st_your_point_6
    They do not cheer. They nod, row after row. #id:st_your_point_7
* {place_in_hall == "door"} [Join the queue and say it yourself, with your name #id:st_your_point_speakdoor #src:daily-history/008-points-and-bem-statue #src:student-voices/003-uranium-trade-and-prisoners #basis:typical #locked:You stayed by the door. The queue for the microphone ends forty rows away.]
* [Send it up on a slip without a name #id:st_your_point_slip #src:prole-info/018-sixteen-points #src:daily-history/008-points-and-bem-statue #basis:typical]
    The slip goes over forty shoulders like a boat. The chairman reads it out in a flat voice. Someone shouts: "Who says so?" #who:voice-in-hall #id:st_your_point_8
    "Does it matter?" says the chairman. It goes on the list. #who:chairman #id:st_your_point_9
* [Leave it; there are enough points already #id:st_your_point_leave #src:prole-info/014-limits-of-intellectuals #src:prole-info/018-sixteen-points #basis:typical]
    Someone else says it, more or less, with the figures wrong. You could have given them the right ones. #id:st_your_point_10
- -> growing_list

=== growing_list ===
# scene:student-growing-list
# at:1956-10-22T19:00
# place:muegyetem
By seven they read the list aloud after every change, for those on the stairs. #id:st_growing_list_1
A new leadership. Imre Nagy in the government. Elections. A new economy. Norms. Fairer deliveries. An amnesty. Kossuth's arms. A free press. Equal footing abroad. That makes ten, and a man from the youth paper copies it down. #id:st_growing_list_2
"I can print these ten tomorrow," he says. "With the other one in, I can print none." #who:man-from-paper #id:st_growing_list_3
Everyone knows which other one. #id:st_growing_list_4
* [Vote to put the troops in, printed or not #id:st_growing_list_put #src:un-a3592/018-sixteen-points-first-half #src:frus-legation/003-ten-demands-in-the-paper #basis:documented]
    ~ shift(exposure, 3)
    Hands, and more hands. It goes in, and not at the bottom: it becomes number one. #id:st_growing_list_5
* [Vote for ten now, for the whole country to read #id:st_growing_list_ten #src:frus-legation/003-ten-demands-in-the-paper #src:prole-info/014-limits-of-intellectuals #basis:composite]
    You put your hand up with Gábor's. Tomorrow morning ten demands could lie on every kitchen table. #id:st_growing_list_7
    You lose by thousands. The eleventh goes in, as number one. #id:st_growing_list_8
* [Ask that it be settled who they speak for #id:st_growing_list_whofor #src:student-voices/002-all-sixteen-points #src:prole-info/019-silent-march-banned #basis:composite]
    In the end a sentence is set on top: that this is what the whole student body thinks. The troops go in as number one. #id:st_growing_list_9
- -> radio_answer

=== radio_answer ===
# scene:student-radio-answer
# at:1956-10-22T22:00
# place:muegyetem
So there will be a march, tomorrow at half past two, to the statue of General Bem, for Poland. The stewards want it without a sound. #id:st_radio_answer_1
Now six people have come back from the Radio with an offer. All the points may be read tonight except two: Soviet troops, and several parties. #id:st_radio_answer_2
"Fourteen out of sixteen," says the one who did the talking. "They were polite. There was cake." #who:delegate-from-radio #id:st_radio_answer_3
The hall has been on its feet since three and isn't in the mood for cake. #id:st_radio_answer_4
* [Fourteen on the air tonight are better than none #id:st_radio_answer_fourteen #src:radio-voices/002-two-points-too-far #src:prole-info/014-limits-of-intellectuals #basis:composite]
    You think of the set on your mother's shelf, with fourteen points coming out of it tonight. #id:st_radio_answer_5
    You say so. They are kind about it, and shout you down. #id:st_radio_answer_6
* [All sixteen, or they may keep their microphone #id:st_radio_answer_allsixteen #src:radio-voices/002-two-points-too-far #src:utterly-interesting/010-who-fired-first #basis:composite]
    ~ shift(exposure, 2)
    "All of it!" It comes from four sides. The messenger spreads his hands. #id:st_radio_answer_7
    So it will not be on the radio. It will have to be on paper. #id:st_radio_answer_8
* [Let the Radio be, and speak up for a silent march #id:st_radio_answer_silence #src:prole-info/019-silent-march-banned #src:student-voices/006-the-last-points #basis:documented]
    ~ for_silence = true
    Four thousand people saying nothing, you say, is something that no one can misquote. It travels along the rows. The offer is refused somewhere behind it. #id:st_radio_answer_9
- -> stencils

=== stencils ===
# scene:student-stencils
# at:1956-10-22T23:30
# place:muegyetem
# diorama:duplicator
# sound:typing-night
# crowd:1
Mrs Bartos opens the duplicating room and lays out what she signs for: nine stencils, four packets of paper, one tin of ink. "I was never here," she says. #who:bartos #id:st_stencils_1
A stencil does not forgive. Each key cuts through the wax. Return. Return. Uranium: tell the truth about it, sell it for real money. Until today you didn't know that there was any. #id:st_stencils_2
On top comes Péter's line: copy this and spread it among the Hungarian workers. There is room for one more. #id:st_stencils_3
* [Add the names of those who drew it up #id:st_stencils_names #src:un-a3592/018-sixteen-points-first-half #src:utterly-interesting/003-avh-and-informers #basis:composite]
    ~ shift(exposure, 10)
    ~ signed_points = true
    Seven names. The z of your own sticks and you strike it twice. Now it is in the wax. #id:st_stencils_4
* [Add the hour and place of the march #id:st_stencils_hour #src:student-voices/006-the-last-points #src:un-a3592/018-sixteen-points-first-half #basis:documented]
    Half past two, from the faculty. Péter would have liked a finer ending. Mrs Bartos says that hours are the only thing people ever read. #id:st_stencils_5
* [Leave it empty, and ask Mrs Bartos #id:st_stencils_bartos #src:student-voices/003-uranium-trade-and-prisoners #src:un-a3592/019-uranium-kept-secret #src:utterly-interesting/004-seven-hundred-thousand #basis:composite]
    "There's one about prisoners in it, isn't there? Good. My husband went for a walk in fifty-one." She types that line herself, and makes no mistake. #who:bartos #id:st_stencils_6
- -> which_list

=== which_list ===
# scene:student-which-list
# at:1956-10-23T02:00
# place:muegyetem
# sound:duplicator
It should be simple by now. But there are three lists on the table. #id:st_which_list_1
Péter's notes: the right to strike, and the factories to be run by their workers. The clerk's minutes: the right to strike, and experts to put the economy in order; of running factories not a word. And your own sheet, with what no one else thought grand enough. #id:st_which_list_2
"They'll do what this tells them," Péter says. "So tell them to stop work." #who:peter #id:st_which_list_3
The minutes only ask them to come and march. The stencil takes one version. #id:st_which_list_4
* [Cut it as Péter has it: run your own plants, stop work #id:st_which_list_strike #src:libsoc-wiki/009-demands-and-march #src:prole-info/019-silent-march-banned #basis:composite #weigh:sixteen-points-content]
    ~ trusted_sixteen_points_content = "workers-control"
    ~ asked_strike = true
    ~ shift(exposure, 8)
    The plants belong to those who work there, you type, and today they should lay down their tools. On wax it looks like something that was always known. #id:st_which_list_5
    Did the hall vote for it? Péter says that it would have. #id:st_which_list_6
* [Cut it by the minutes: experts, and come and march #id:st_which_list_minutes #src:prole-info/018-sixteen-points #src:student-voices/002-all-sixteen-points #basis:documented #weigh:sixteen-points-content]
    ~ trusted_sixteen_points_content = "experts"
    You type what was written down when it was said. March with us, after your shift. #id:st_which_list_7
    "Polite," he says. But he can't say that it wasn't the vote. #who:peter #id:st_which_list_8
* [Cut in what you heard yourself: deliveries, uranium, the statue #id:st_which_list_heard #src:daily-history/008-points-and-bem-statue #src:student-voices/003-uranium-trade-and-prisoners #basis:composite #weigh:sixteen-points-content]
    ~ trusted_sixteen_points_content = "heard"
    You trust the things that people went quiet for. About stopping work you heard no vote, so you write nothing about it. #id:st_which_list_9
- -> ink

=== ink ===
# scene:student-ink
# at:1956-10-23T03:20
# place:muegyetem
The drum turns. Wet sheets come out with a slap, and Judit lays them along the sill, the cupboard, the floor. #id:st_ink_1
The first thirty are grey. Then the ink comes through black and the whole room bends to look. #id:st_ink_2
"Let me take one to my father," says Judit. "Before he gets it from someone who hates him." #who:judit #id:st_ink_3
Péter shakes his head behind her. In three hours it will be all over town. In three hours, not now. #id:st_ink_4
* [Give her one, and take the risk of him #id:st_ink_give #src:prole-info/014-limits-of-intellectuals #src:socialist-world/006-petofi-circle-and-writers #basis:typical]
    ~ shift(trust_judit, 6)
    ~ father_has_sheet = true
    She folds it into her shoe. Péter says that if the police are at the gate at six he will know whom to thank. #id:st_ink_5
    "So shall I," Judit says, and ties her lace. #who:judit #id:st_ink_6
* [Ask her to wait until the others are out #id:st_ink_askwait #src:prole-info/013-nobody-saw-it-coming #src:utterly-interesting/003-avh-and-informers #basis:typical]
    She looks at the sheets, then at you. "You think he would telephone." It is not quite a question. #who:judit #id:st_ink_7
* [Tell her that no one takes any home tonight #id:st_ink_noone #src:utterly-interesting/002-little-stalin #src:prole-info/013-nobody-saw-it-coming #basis:typical]
    ~ shift(trust_judit, -10)
    "Right," she says. "Rules." She goes on laying out paper, very straight, edge to edge. #who:judit #id:st_ink_9
    For the next sheet she holds out her hand without looking up. #id:st_ink_10
- -> used_stencil

=== used_stencil ===
# scene:student-used-stencil
# at:1956-10-23T04:30
# place:muegyetem
It is done. The tin is empty and the fourth packet is a wrapper. #id:st_used_stencil_1
What is left is the stencil. Held to the bulb it shows every line you typed, in light, and the e that sits too low. #id:st_used_stencil_2
Any policeman could match it to the machine. Mrs Bartos has a paper bag ready. "They go in the boiler," she says, "and I go home and feed the cat." #who:bartos #id:st_used_stencil_3
* [Put it in the bag for the boiler #id:st_used_stencil_boiler #src:prole-info/039-avh-size-and-bell-fever #src:utterly-interesting/002-little-stalin #basis:typical]
    The stoker takes it from her at the stairs. First he would like to know if his norm is on it. #id:st_used_stencil_4
    She rubs the key on her sleeve. Eight, the book will say, spoiled by damp. #id:st_used_stencil_5
* [Roll it up and keep it inside your drawing tube #id:st_used_stencil_tube #src:prole-info/012-unafraid-generation #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ has_papers = true
    ~ shift(exposure, 5)
    It slides in round the House of Culture. #id:st_used_stencil_6
    Mrs Bartos looks at the tube. "Then I have burnt nine," she says. #who:bartos #id:st_used_stencil_7
* [Cut out the line with the e, burn the rest #id:st_used_stencil_cut #src:un-a3592/018-sixteen-points-first-half #src:utterly-interesting/003-avh-and-informers #basis:typical]
    You keep the strip in your purse, from vanity: spread it among the Hungarian workers. #id:st_used_stencil_8
    The rest goes down to the boiler. #id:st_used_stencil_9
- -> before_light

=== before_light ===
# scene:student-before-light
# chapter-end:meeting
# at:1956-10-23T05:00
# place:muegyetem
# diorama:great-hall
# sound:tram-street
# crowd:0
# linking
At five the first tram goes along the embankment, lit and empty. #id:st_before_light_1
{spoke_in_hall:
    You said your name into a microphone yesterday. It is written in a girl's round hand on a list. #id:st_before_light_2
  - else:
    You were one of four thousand yesterday. If anyone asks, you can still be that. #id:st_before_light_3
}
{
  - trusted_sixteen_points_content == "workers-control":
    The sheets say stop work. By noon someone will have done it, because you hit those keys. #id:st_before_light_4
  - trusted_sixteen_points_content == "experts":
    The sheets say what the minutes say. You could defend each line before any committee. #id:st_before_light_5
  - else:
    The sheets say what you heard. Some in the hall will read it and swear they heard otherwise. #id:st_before_light_6
}
{kept_league_book:
    The red league book is still in your satchel. You haven't decided about it. #id:st_before_light_7
}
{trust_judit >= 65:
    Judit puts half her coat round you on the steps. It smells of ink. #id:st_before_light_8
  - else:
    Judit stands a step below you on the stairs, doing up her coat to the chin. #id:st_before_light_9
}
* [Take a bundle of sheets and go down into the street #id:st_before_light_go #src:student-voices/004-diary-of-the-twenty-third #src:un-a3592/018-sixteen-points-first-half #basis:composite]
- -> factory_or_paint
