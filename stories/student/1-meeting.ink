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
The parcel from home has been opened on the way. Your mother does not tie knots like that. #id:st_parcel_1
Bacon in a cloth, six onions, plum jam with the lid loose. At the bottom, inside a sock, a letter from your brother. #id:st_parcel_2
On Tuesday Ferenc got into the theatre in Győr. A thousand people, a famous writer in the chair. Someone asked out loud when the Soviet troops would go home. #id:st_parcel_3
Nobody was taken away, he writes. He has underlined nobody. #id:st_parcel_4
Across the table Judit is cutting bread for both of you. Her father has been in the Party since 1945. #id:st_parcel_5
* [Read the letter aloud to her, all of it #id:st_parcel_aloud #src:frus-legation/001-gyor-theatre-meeting #src:prole-info/012-unafraid-generation #basis:typical]
    ~ trust_judit += 10
    She stops cutting at the word troops. When you reach the end she asks for that page again, and reads it herself, moving her lips. #id:st_parcel_6
    "In a theatre," she says. "With the lights on?" #who:judit #id:st_parcel_7
* [Read her only what he says about the pig #id:st_parcel_pig #src:utterly-interesting/004-seven-hundred-thousand #src:utterly-interesting/002-little-stalin #basis:typical]
    The pig has a bad leg. Judit says what people say about pigs. She has seen you turn over two pages without reading them. #id:st_parcel_8
    You have shared this room for a year. You learned at supper at home what is said in front of whom. #id:st_parcel_9
* [Put it in the stove as soon as you have read it #id:st_parcel_stove #src:utterly-interesting/004-seven-hundred-thousand #src:prole-info/039-avh-size-and-bell-fever #basis:typical]
    ~ trust_judit -= 5
    It burns with a green edge, from the ink. Judit watches it go and passes you the bread without a word. #id:st_parcel_10
    "My father used to do that," she says at last. "Before they were the government." #who:judit #id:st_parcel_11
- -> shoes

=== shoes ===
# scene:student-shoes
# at:1956-10-19T21:15
# place:muegyetem
# linking
Judit's father works in the ministry that plans shoes. In January 1945 he climbed out of a cellar in Pest, and the first soldier he saw had a red star on his cap. #id:st_shoes_1
There had been eleven in the family. Four came up. Judit was eight. #id:st_shoes_2
"He says the Russians gave him his life, so he can't very well ask them when they're leaving." She eats an onion like an apple. "Then he looks at the shoes we make and goes quiet." #who:judit #id:st_shoes_3
Your own father was a smallholder. Now he belongs to a co-operative, and so does his horse. #id:st_shoes_4
* [Tell her how they got your father to sign #id:st_shoes_signed #src:prole-info/003-theft-and-the-plan #src:utterly-interesting/005-economy-of-shortage #basis:typical]
    ~ trust_judit += 5
    A man with a list, three evenings running. On the third he brought the attic tax, and your father asked for the pen. #id:st_shoes_5
    He still goes to look at the horse. He says it does not know him, but it does. #id:st_shoes_6
* [Ask what her father makes of the news from Poland #id:st_shoes_poland #src:socialist-world/008-gomulka-and-the-demo #src:daily-history/007-poland-and-austria #basis:typical]
    "Gomułka is back, so he is happy. Gomułka is a communist, so he may be." She thinks about it. "He said: if the Poles can do it without anybody being shot." #who:judit #id:st_shoes_7
    He did not finish the sentence, she says, and he is a man who finishes sentences. #id:st_shoes_8
* [Talk about Monday's statics test instead #id:st_shoes_statics #src:utterly-interesting/002-little-stalin #src:prole-info/012-unafraid-generation #basis:invented]
    You quiz each other on beams until the oil runs low. Fixed at one end, free at the other, with a load where it does most harm. #id:st_shoes_9
    It is a kind of politeness. She knows it and so do you. #id:st_shoes_10
- -> canteen

=== canteen ===
# scene:student-canteen
# at:1956-10-20T13:00
# place:muegyetem
# sound:council-hall
# crowd:1
A boy from Szeged is standing on the canteen bench in his socks, because the cook will not have shoes on it. #id:st_canteen_1
Four days ago, he says, they left the youth league down there. They just stood up and left, and made an association of their own. Now they have sent people to every university in the country with the news. #id:st_canteen_2
He has a train at three. His soup is getting cold and people keep asking him the same thing: what did they do to you? #id:st_canteen_3
"Nothing yet," he says. #who:szeged-boy #id:st_canteen_4
* [Ask him who drew up their list and who voted #id:st_canteen_who #src:prole-info/017-szeged-breaks-away #src:student-voices/001-szeged-minutes #basis:composite]
    "Everybody, by hands. Some wanted to mend the league from inside. They got growled at, but they were let finish." #who:szeged-boy #id:st_canteen_5
    He looks pleased that somebody asked about the voting. The others want to hear about the police. #id:st_canteen_6
* [Give him your bread for the train #id:st_canteen_bread #src:prole-info/017-szeged-breaks-away #src:prole-info/012-unafraid-generation #basis:typical]
    ~ strength -= 2
    He puts it in his coat without making a fuss. He has eaten in six canteens since Wednesday and been hungry in all of them. #id:st_canteen_7
    "Tell them Szeged is not afraid," he says, and then, honestly: "Well. Less." #who:szeged-boy #id:st_canteen_8
* [Stay in the queue and listen with your back to him #id:st_canteen_queue #src:utterly-interesting/003-avh-and-informers #src:prole-info/012-unafraid-generation #basis:typical]
    The cook's ladle keeps its rhythm. Behind you the boy explains dues and stamps. In front of you a girl whispers that he must be a provocateur, no one just stands up. #id:st_canteen_9
    You get lentils. You have heard every word. #id:st_canteen_10
- -> league_book

=== league_book ===
# scene:student-league-book
# at:1956-10-20T18:40
# place:muegyetem
# sound:kitchen-night
# crowd:0
Gábor Vincze is secretary of the league in your year. He lends people his notes. By evening he has a shoebox on his desk with eleven red membership books in it, and he is trying to look as if he collects them. #id:st_league_book_1
"I'm not going to report anyone," he says. "I'm asking you to wait. The league can be mended. If two hundred walk out, the people who want to shut the windows have their excuse." #who:gabor #id:st_league_book_2
Péter Sólyom, from the fourth year, leans in the door. He has already put his in the box. #id:st_league_book_3
* [Drop your book in the shoebox #id:st_league_book_drop #src:prole-info/017-szeged-breaks-away #src:student-voices/001-szeged-minutes #basis:documented]
    ~ exposure += 5
    Gábor writes your name on a slip and folds it inside the cover, so that it can be given back. That is like him. #id:st_league_book_4
    Twelve. Péter holds the door for you as if you were both leaving a dance. #id:st_league_book_5
* [Keep it and tell Gábor he may be right #id:st_league_book_keep #src:student-voices/001-szeged-minutes #src:prole-info/014-limits-of-intellectuals #basis:documented]
    ~ kept_league_book = true
    "You're the first who's said so," he says. He is more frightened than you thought, and not for himself. #who:gabor #id:st_league_book_6
    Péter says nothing at all, in a way that will be all over the second year by breakfast. #id:st_league_book_7
* [Say that you will decide after Monday's meeting #id:st_league_book_wait #src:prole-info/017-szeged-breaks-away #src:prole-info/014-limits-of-intellectuals #basis:typical]
    "Monday," Gábor says. "Everyone says Monday." #who:gabor #id:st_league_book_8
    There is to be a meeting in the great hall. It was announced on half a sheet of paper. Somebody has added, in pencil: bring chairs. #id:st_league_book_9
- -> drawing_room

=== drawing_room ===
# scene:student-drawing-room
# at:1956-10-21T16:00
# place:muegyetem
# sound:typing-night
On Sunday you are inking a House of Culture. It has eight columns. Your professor told you kindly where to put them, and what would happen to your grade without them. They hold up nothing. #id:st_drawing_room_1
Péter comes round the boards with a list. He wants stewards for tomorrow, and he wants to know what people will bring up. "Not freedom," he says. "Everyone says freedom. Something you could put a nail in." #who:peter #id:st_drawing_room_2
* ["The deliveries. My father hands over grain he hasn't got." #id:st_drawing_room_deliveries #src:daily-history/008-points-and-bem-statue #src:prole-info/003-theft-and-the-plan #basis:typical]
    ~ her_point = "deliveries"
    Péter writes it down. He has never lived in a village, and asks how much grain, and from how many acres, and then whether you are sure. #id:st_drawing_room_3
    You are sure. You have seen the attic swept with a broom. #id:st_drawing_room_4
* ["Bread, heating, and a bed for each person." #id:st_drawing_room_beds #src:prole-info/012-unafraid-generation #src:prole-info/004-below-the-minimum #basis:documented]
    ~ her_point = "bread"
    Two people at the next boards laugh, then look up and say put that down, yes, put that down. #id:st_drawing_room_5
    There are girls in your corridor who share a winter coat and go to different lectures. #id:st_drawing_room_6
* ["Why they are here. The soldiers. On what grounds." #id:st_drawing_room_soldiers #src:frus-legation/002-in-the-aula #src:prole-info/012-unafraid-generation #basis:documented]
    ~ her_point = "troops"
    ~ exposure += 2
    The pens stop. It is the sort of sentence that people used to look over their shoulders for. #id:st_drawing_room_7
    Péter does not write it down. He does not need to. "Say it just like that tomorrow," he tells you. #who:peter #id:st_drawing_room_8
- -> column_base

=== column_base ===
# scene:student-column-base
# at:1956-10-21T19:00
# place:muegyetem
# linking
Péter has gone. The lamp hums. You still have the columns to shade. #id:st_column_base_1
Tamás Berényi, who sits behind you, has pushed his own drawing aside and is winding film on to a spool inside his jacket, by feel. He photographs buildings. He also photographs queues, which is less usual. #id:st_column_base_2
"Tomorrow I'll bring it," he says. "There'll be light from the gallery till four." #who:tamas #id:st_column_base_3
"You will get us all thrown out." That is the girl at the window. She is not joking. #who:girl-at-window #id:st_column_base_4
* [Ask him to leave the camera at home #id:st_column_base_nocamera #src:utterly-interesting/002-little-stalin #src:utterly-interesting/003-avh-and-informers #basis:typical]
    "And in ten years, when they say it never happened?" He shrugs. He is not offended. "I'll ask before I point it at you." #who:tamas #id:st_column_base_5
* [Tell him where the light falls in the hall #id:st_column_base_light #src:prole-info/012-unafraid-generation #src:utterly-interesting/002-little-stalin #basis:typical]
    ~ knows_tamas = true
    You measured that hall in your first year, every window. You draw it for him on the back of your House of Culture: the gallery, the steps, the place where faces will be lit. #id:st_column_base_6
    He puts the drawing away with care. #id:st_column_base_7
* [Leave out one column and see how it looks #id:st_column_base_column #src:utterly-interesting/005-economy-of-shortage #src:prole-info/012-unafraid-generation #basis:invented]
    You scrape it off with a razor blade. The front gets a gap like a lost tooth, and a view through to the stairs. #id:st_column_base_8
    It stands just as well. You leave it for the professor to find. #id:st_column_base_9
- -> hall_fills

=== hall_fills ===
# scene:student-hall-fills
# at:1956-10-22T15:00
# place:muegyetem
# diorama:great-hall
# sound:crowd-murmur
# crowd:3
You know this hall from the drawings, and what the floor was meant to carry. By three o'clock there are four thousand people on it, perhaps five, and the boards have started to talk. #id:st_hall_fills_1
They sit on the radiators and on the steps of the platform. The transport engineers have come in a block. Boys stand on the sills with their arms round the window bars, like men on a tram. #id:st_hall_fills_2
Judit has kept a space for you with her satchel, halfway back. Péter is waving stewards to the front. #id:st_hall_fills_3
* [Go to the front, where you can be heard #id:st_hall_fills_front #src:frus-legation/002-in-the-aula #src:prole-info/018-sixteen-points #basis:typical]
    ~ place_in_hall = "front"
    You get a corner of the platform step and a steward's ribbon cut from curtain lining. From here the hall is one thing, with one breath. #id:st_hall_fills_4
    You cannot see Judit any more. You can see her satchel, being passed over heads. #id:st_hall_fills_5
* [Sit with Judit in the middle #id:st_hall_fills_middle #src:frus-legation/002-in-the-aula #src:daily-history/007-poland-and-austria #basis:typical]
    ~ place_in_hall = "middle"
    ~ trust_judit += 10
    She has saved you half a chair. You each sit on one bone. #id:st_hall_fills_6
    All round you people are reading the same pencilled copy of the Szeged demands. Someone has corrected the spelling. #id:st_hall_fills_7
* [Stay by the door, near the draught and the way out #id:st_hall_fills_door #src:prole-info/013-nobody-saw-it-coming #src:utterly-interesting/002-little-stalin #basis:typical]
    ~ place_in_hall = "door"
    Mrs Bartos from the dean's office is there too, with her coat on and the keys of the duplicating room in her fist. "I'm only here about the chairs," she says. #who:bartos #id:st_hall_fills_8
    She has not looked at a chair yet. #id:st_hall_fills_9
- -> who_speaks

=== who_speaks ===
# scene:student-who-speaks
# at:1956-10-22T15:40
# place:muegyetem
The first vote is about who may open his mouth. #id:st_who_speaks_1
The stoker from the boiler-house has come up from the cellar in his apron. He wants to say something about norms. A lecturer says this is a student assembly. Two men in good overcoats are standing by the wall as well, and no one knows whose they are. Diplomats, says one row. The other place, says the next. #id:st_who_speaks_2
"Students only," Gábor calls out, "or we shall never know who said what in our name!" #who:gabor #id:st_who_speaks_3
The chairman asks for hands. #id:st_who_speaks_4
* [Raise your hand for letting anyone speak #id:st_who_speaks_anyone #src:prole-info/019-silent-march-banned #src:student-voices/001-szeged-minutes #basis:composite]
    ~ voted_open = true
    It carries, not by much. The stoker is lifted up. He says that they raised his norm twice and the coal got worse. He says it in four sentences and climbs down. #id:st_who_speaks_5
    It is the only speech all day that nobody interrupts. #id:st_who_speaks_6
* [Raise your hand for students only #id:st_who_speaks_only #src:student-voices/001-szeged-minutes #src:prole-info/019-silent-march-banned #basis:composite]
    Your side loses, not by much. You wanted to know whose voice was whose. The stoker is lifted up all the same and talks about norms, and he is not cheating anybody. #id:st_who_speaks_7
    You find you have clapped. #id:st_who_speaks_8
* [Keep your hand down and count the others #id:st_who_speaks_count #src:prole-info/018-sixteen-points #src:student-voices/001-szeged-minutes #basis:typical]
    You count, because someone should. Many for shutting the door, more for leaving it open. No one in this hall has ever seen a vote that might go either way. #id:st_who_speaks_9
    The stoker talks about norms. #id:st_who_speaks_10
- -> by_what_right

=== by_what_right ===
# scene:student-by-what-right
# at:1956-10-22T16:20
# place:muegyetem
Then a boy you have never seen takes the microphone and reads from his palm, where he has written it in ink. #id:st_by_what_right_1
"By what right," he says, "are Soviet troops in Hungary?" #who:boy-at-microphone #id:st_by_what_right_2
There is no answer. There is a noise instead, low at first. Feet, then palms on chair backs. It finds its beat: menjen haza, go home, menjen haza. Dust comes down from the gallery. #id:st_by_what_right_3
Four thousand people are saying aloud what is not said on a staircase with the doors shut. #id:st_by_what_right_4
* [Shout it with them #id:st_by_what_right_shout #src:frus-legation/002-in-the-aula #src:prole-info/012-unafraid-generation #basis:documented]
    ~ exposure += 5
    The second time it is easier, and the third time it is not you who does it. It goes through you from the floor. #id:st_by_what_right_5
    When it stops your throat is raw. The girl beside you is wiping her glasses and laughing. #id:st_by_what_right_6
* [Stay silent and watch who does not shout #id:st_by_what_right_silent #src:frus-legation/002-in-the-aula #src:utterly-interesting/002-little-stalin #basis:typical]
    Gábor is not shouting. He is writing. Nor is Mrs Bartos, who has sat down at last on one of her chairs. The men in overcoats have their hats in their hands. #id:st_by_what_right_7
    Most of the faces look younger than they did at noon. #id:st_by_what_right_8
* [Look for Judit's face #id:st_by_what_right_judit #src:frus-legation/002-in-the-aula #src:daily-history/002-liberators-to-occupiers #basis:typical]
    ~ trust_judit += 5
    She is on her feet with everyone else. Her mouth is open and no sound is coming out of it. She has seen you. #id:st_by_what_right_9
    She lifts her shoulders a little. Eleven in the family, and four. #id:st_by_what_right_10
- {her_point == "troops":
    It was your sentence, almost word for word. You told it to Péter on Sunday over a column. #id:st_by_what_right_11
  - else:
    After this the chairman cannot get the meeting back to the price of canteen meals. He tries twice. #id:st_by_what_right_12
}
-> your_point

=== your_point ===
# scene:student-your-point
# at:1956-10-22T17:00
# place:muegyetem
The light has gone from the gallery. They are taking proposals now, and a queue winds down from the microphone between the knees of those sitting. #id:st_your_point_1
{
  - her_point == "deliveries":
    Nobody so far has said a word about a farm. Most of these people have never had their attic swept. #id:st_your_point_2
  - her_point == "bread":
    There has been much about the nation and nothing yet about the four beds to a room. #id:st_your_point_3
  - else:
    The great question has been asked. Others have not: for one, what your father is made to hand over every autumn. #id:st_your_point_4
}
Whoever goes up there gives name, year and faculty first. A girl at a little table writes it all down. #id:st_your_point_5
* {place_in_hall != "door"} [Join the queue and say it yourself, with your name #id:st_your_point_speak #src:daily-history/008-points-and-bem-statue #src:student-voices/003-uranium-trade-and-prisoners #basis:typical]
    ~ spoke_in_hall = true
    ~ exposure += 10
    "Klára Szalai, second year, architecture." The loudspeaker gives you back your own voice, with a village in it. You say what is on your nail, and what it weighs. #id:st_your_point_6
    They do not cheer. They nod, row after row. That is better. #id:st_your_point_7
* {place_in_hall == "door"} [Join the queue and say it yourself, with your name #id:st_your_point_speakdoor #src:daily-history/008-points-and-bem-statue #src:student-voices/003-uranium-trade-and-prisoners #basis:typical #locked:You stayed by the door. The queue for the microphone ends forty rows away.]
* [Send it up on a slip of paper without a name #id:st_your_point_slip #src:prole-info/018-sixteen-points #src:daily-history/008-points-and-bem-statue #basis:typical]
    The slip goes over forty shoulders. You watch it all the way, like a boat. The chairman reads it out in a flat voice and someone shouts: "Who says so?" #who:voice-in-hall #id:st_your_point_8
    "Does it matter?" says the chairman. It is put on the list. #who:chairman #id:st_your_point_9
* [Leave it; there are enough points already #id:st_your_point_leave #src:prole-info/014-limits-of-intellectuals #src:prole-info/018-sixteen-points #basis:typical]
    Someone else says it, more or less, with the figures wrong. You could have given them the right ones. #id:st_your_point_10
    You sit on your hands, because they have gone cold. #id:st_your_point_11
- -> growing_list

=== growing_list ===
# scene:student-growing-list
# at:1956-10-22T19:00
# place:muegyetem
By seven they are reading the list aloud after every change, so that those on the stairs can follow. #id:st_growing_list_1
A new leadership. Imre Nagy in the government. Elections. Norms. Fairer deliveries. An amnesty. Kossuth's arms in the flag. A free press. That makes ten, and a man from the youth paper is copying it down. #id:st_growing_list_2
"I can print these ten tomorrow," he says. "With the other one in, I can print none." #who:man-from-paper #id:st_growing_list_3
Everyone knows which other one. #id:st_growing_list_4
* [Vote to put the troops in, printed or not #id:st_growing_list_put #src:un-a3592/018-sixteen-points-first-half #src:frus-legation/003-ten-demands-in-the-paper #basis:documented]
    ~ exposure += 3
    Hands, and more hands, up in the gallery as well. It goes in, and it does not go in at the bottom. It becomes number one. #id:st_growing_list_5
    The man from the paper closes his notebook on the ten. He looks like someone leaving a theatre before the end. #id:st_growing_list_6
* [Vote for ten now, so that the whole country reads them #id:st_growing_list_ten #src:frus-legation/003-ten-demands-in-the-paper #src:prole-info/014-limits-of-intellectuals #basis:documented]
    You put your hand up with Gábor's. Tomorrow morning ten demands could lie on every kitchen table. It is not a coward's sum. #id:st_growing_list_7
    You lose by thousands. The eleventh goes in, as number one. #id:st_growing_list_8
* [Ask that it be settled who they speak for #id:st_growing_list_whofor #src:student-voices/002-all-sixteen-points #src:prole-info/019-silent-march-banned #basis:composite]
    The question goes round for a while. In the end a sentence is added on top: that this is what the whole student body thinks. #id:st_growing_list_9
    You wonder when you last heard the whole of anything think. The troops go in as number one. #id:st_growing_list_10
- -> silent_or_not

=== silent_or_not ===
# scene:student-silent-or-not
# at:1956-10-22T20:10
# place:muegyetem
# sound:crowd-restless
A note comes in from town. The writers mean to lay a wreath tomorrow at the statue of Bem, for Poland. And a rumour with it: there are Soviet troops all round Warsaw. #id:st_silent_or_not_1
Nobody can say who brought the rumour. It does not sit down. #id:st_silent_or_not_2
So they will march. From here to the statue, tomorrow, half past two. The last point on the list is the march itself. #id:st_silent_or_not_3
The stewards want it without a sound. Let the workers see us, they say. Let nobody be able to say that we shouted. #id:st_silent_or_not_4
* [Speak up for silence, all the way to the statue #id:st_silent_or_not_silence #src:prole-info/019-silent-march-banned #src:student-voices/006-the-last-points #basis:documented]
    ~ for_silence = true
    You say to those around you that four thousand people saying nothing is a thing no one can misquote. They like that. It travels. #id:st_silent_or_not_5
    Already you can hear how loud it would be, all those shoes. #id:st_silent_or_not_6
* [Argue that Poland should hear you sing #id:st_silent_or_not_sing #src:socialist-world/008-gomulka-and-the-demo #src:prole-info/019-silent-march-banned #basis:typical]
    "Sing what?" says Judit. Everyone in your row knows the same nine songs, and six of them praise somebody. #who:judit #id:st_silent_or_not_7
    You settle on the anthem and on one old one. Péter hears you and crosses it off his mind. #id:st_silent_or_not_8
* [Say that it will be banned whatever you do #id:st_silent_or_not_banned #src:prole-info/019-silent-march-banned #src:prole-info/013-nobody-saw-it-coming #basis:typical]
    "Then we shall find out what we do when it is banned," Péter says. He is enjoying himself. #who:peter #id:st_silent_or_not_9
    Gábor isn't. He says that the ministry will ask who gave the order, and that tonight everybody here has signed something. #id:st_silent_or_not_10
- -> radio_answer

=== radio_answer ===
# scene:student-radio-answer
# at:1956-10-22T22:00
# place:muegyetem
Six people have been to the Radio in a borrowed car. Now they are back, with road dust on their trousers and an offer. #id:st_radio_answer_1
All the points may be read on the air tonight, except two: the one about Soviet troops and the one about several parties. #id:st_radio_answer_2
"Fourteen out of sixteen," says the one who did the talking. "The lady was polite. She offered us cake." #who:delegate-from-radio #id:st_radio_answer_3
The hall has been awake since morning and is not in the mood for cake. #id:st_radio_answer_4
* [Fourteen on the air tonight are better than none #id:st_radio_answer_fourteen #src:radio-voices/002-two-points-too-far #src:prole-info/014-limits-of-intellectuals #basis:composite]
    You think of your mother's kitchen, the set on the shelf with the crocheted cloth. Fourteen points would come out of it tonight. #id:st_radio_answer_5
    You say so to your neighbours. They are kind about it, and they shout you down. #id:st_radio_answer_6
* [All sixteen, or they may keep their microphone #id:st_radio_answer_allsixteen #src:radio-voices/002-two-points-too-far #src:utterly-interesting/010-who-fired-first #basis:documented]
    ~ exposure += 2
    "All of it!" It comes from four sides. The messenger spreads his hands. He has a wife in the third year, and had hoped to be home by now. #id:st_radio_answer_7
    So it will not be on the radio. It will have to be on paper. #id:st_radio_answer_8
* [Ask what was said about the march #id:st_radio_answer_march #src:radio-voices/002-two-points-too-far #src:prole-info/019-silent-march-banned #basis:composite]
    "They asked us how many would come." He rubs his eyes. "I said I didn't know. I said twelve hundred, maybe." #who:delegate-from-radio #id:st_radio_answer_9
    People groan. The offer is refused in the same breath. What the radio will not say will have to go on paper. #id:st_radio_answer_10
- -> stencils

=== stencils ===
# scene:student-stencils
# at:1956-10-22T23:30
# place:muegyetem
# diorama:duplicator
# sound:typing-night
# crowd:1
Mrs Bartos opens the duplicating room and lays out what she signs for: nine stencils, four packets of paper, one tin of ink. "I was never here," she says, sitting down at the second typewriter. #who:bartos #id:st_stencils_1
You type with eight fingers, so you get the first. A stencil does not forgive. Each key cuts through the wax, and a mistake must be painted over with pink varnish and breathed on. #id:st_stencils_2
Above the points Péter wants a line: copy this and spread it among the Hungarian workers. #id:st_stencils_3
You have typed his line. There is room for more below it. #id:st_stencils_4
* [Type "the students of the university", and nothing else #id:st_stencils_students #src:un-a3592/018-sixteen-points-first-half #src:student-voices/002-all-sixteen-points #basis:documented]
    Five words. They look very small at the top of the page, and they include everyone and nobody. #id:st_stencils_5
    Mrs Bartos reads across your arm. "Sensible," she says. #who:bartos #id:st_stencils_6
* [Add the names of those who drew it up, yours too #id:st_stencils_names #src:un-a3592/018-sixteen-points-first-half #src:utterly-interesting/003-avh-and-informers #basis:composite]
    ~ exposure += 10
    ~ signed_points = true
    Seven names. The z of your own sticks and you strike it twice. Now it is cut into the wax for as many copies as the paper lasts. #id:st_stencils_7
    Mrs Bartos says nothing. She paints out her own fingerprint. #id:st_stencils_8
* [Add the hour and place of the march #id:st_stencils_hour #src:student-voices/006-the-last-points #src:un-a3592/018-sixteen-points-first-half #basis:documented]
    Half past two, from the faculty. Whoever reads this sheet will at least know where to stand. #id:st_stencils_9
    Péter would have liked a finer ending. Mrs Bartos says that hours are the only thing people ever read. #id:st_stencils_10
- -> carriage

=== carriage ===
# scene:student-carriage
# at:1956-10-23T00:40
# place:muegyetem
One. Return. Two. Return. The bell at the end of each line is the only clock in the room. #id:st_carriage_1
Three, the trial of the men who did the trials. Four. Your eyes begin to swim and you type Kossuth with three s's. #id:st_carriage_2
Judit is asleep on the paper packets with her shoes off. There is a hole in her left stocking, darned in the wrong colour. She told her parents she would be at your statics revision. #id:st_carriage_3
Return. Return. Uranium: tell the truth about it and sell it for real money. You did not know until today that there was any. #id:st_carriage_4
* [Wake Judit to take over for an hour #id:st_carriage_wake #src:student-voices/003-uranium-trade-and-prisoners #src:un-a3592/019-uranium-kept-secret #basis:typical]
    ~ trust_judit += 5
    She types with two fingers and great force. At the uranium she stops. "Does my father know about this?" she asks the typewriter. #who:judit #id:st_carriage_5
    You sleep for forty minutes with your head on the demand for a free press. #id:st_carriage_6
* [Let her sleep and finish it alone #id:st_carriage_alone #src:student-voices/003-uranium-trade-and-prisoners #src:prole-info/012-unafraid-generation #basis:typical]
    ~ strength -= 5
    Bring home the prisoners. Bring home those who were taken to the Soviet Union. Near the end Stalin comes down off his pedestal, in one line, without an adjective. #id:st_carriage_7
    Your wrists hurt as they do after the maize harvest. #id:st_carriage_8
* [Ask Mrs Bartos what she would have added #id:st_carriage_bartos #src:student-voices/003-uranium-trade-and-prisoners #src:utterly-interesting/004-seven-hundred-thousand #basis:composite]
    She does not look up. "There is one about prisoners, isn't there? Good. My husband went for a walk in fifty-one." #who:bartos #id:st_carriage_9
    She types the line about the prisoners herself, after that. She makes no mistake in it. #id:st_carriage_10
- -> which_list

=== which_list ===
# scene:student-which-list
# at:1956-10-23T02:00
# place:muegyetem
# sound:duplicator
It should be simple by now. But there are three lists on the table. #id:st_which_list_1
Péter's notes: the workers must have the right to strike and run their factories. The clerk's minutes: the right to strike, and experts to put the economy in order; of running factories not a word. And on your own sheet, what you heard with your own ears and no one else thought grand enough. #id:st_which_list_2
"They'll do what this tells them," Péter says. "So tell them to stop work." #who:peter #id:st_which_list_3
The minutes only ask them to come and march. It is two in the morning. The stencil takes one version. #id:st_which_list_4
* [Cut it as Péter has it: run your own plants, stop work #id:st_which_list_strike #src:libsoc-wiki/009-demands-and-march #src:prole-info/019-silent-march-banned #basis:composite #weigh:sixteen-points-content]
    ~ trusted_sixteen_points_content = "workers-control"
    ~ asked_strike = true
    ~ exposure += 8
    You type that the plants belong in the hands of those who work there, and that they should lay down their tools tomorrow. Put on wax it looks like something that has always been known. #id:st_which_list_5
    Did the hall vote for it? Péter says that it would have. #id:st_which_list_6
* [Cut it by the minutes: experts, and come and march #id:st_which_list_minutes #src:prole-info/018-sixteen-points #src:student-voices/002-all-sixteen-points #basis:documented #weigh:sixteen-points-content]
    ~ trusted_sixteen_points_content = "experts"
    You type what was written down when it was said. March with us, after your shift. Péter reads it over your shoulder, and breathes through his nose. #id:st_which_list_7
    "Polite," he says. But he can't say that it wasn't the vote. #who:peter #id:st_which_list_8
* [Cut in what you heard yourself: deliveries, uranium, the statue #id:st_which_list_heard #src:daily-history/008-points-and-bem-statue #src:student-voices/003-uranium-trade-and-prisoners #basis:composite #weigh:sixteen-points-content]
    ~ trusted_sixteen_points_content = "heard"
    You trust your own sheet, with the things on it that people went quiet for. About stopping work you heard no vote, so you write nothing about stopping work. #id:st_which_list_9
    There were four thousand in the hall. Each of them has a sheet like this in the head. #id:st_which_list_10
- -> ink

=== ink ===
# scene:student-ink
# at:1956-10-23T03:20
# place:muegyetem
The drum turns. Wet sheets come out with a slap, and Judit lays them along the window sill, the cupboard and the floor. #id:st_ink_1
The first thirty are grey. Then the ink comes through black and the whole room bends to look, as if it were somebody's child. #id:st_ink_2
"Let me take one to my father," says Judit. "Before he gets it from someone who hates him." #who:judit #id:st_ink_3
Péter shakes his head behind her. In three hours it will be all over town in any case. In three hours, not now. #id:st_ink_4
* [Give her one, and take the risk of him #id:st_ink_give #src:prole-info/014-limits-of-intellectuals #src:socialist-world/006-petofi-circle-and-writers #basis:typical]
    ~ trust_judit += 10
    ~ father_has_sheet = true
    She folds it into her shoe. Péter says that if the police are at the gate at six he will know whom to thank. #id:st_ink_5
    "So shall I," Judit says, and ties her lace. #who:judit #id:st_ink_6
* [Ask her to wait until the others are out #id:st_ink_askwait #src:prole-info/013-nobody-saw-it-coming #src:utterly-interesting/003-avh-and-informers #basis:typical]
    She looks at the sheets, then at you. "You think he would telephone." It is not quite a question. #who:judit #id:st_ink_7
    You don't think so. You think about who else might be on the line. #id:st_ink_8
* [Tell her no one takes any home tonight, not even you #id:st_ink_noone #src:utterly-interesting/002-little-stalin #src:prole-info/013-nobody-saw-it-coming #basis:typical]
    ~ trust_judit -= 10
    "Right," she says. "Rules." She goes on laying out paper, very straight, edge to edge. #who:judit #id:st_ink_9
    It was fair. You can tell from how clean the rows are what it cost. #id:st_ink_10
- -> used_stencil

=== used_stencil ===
# scene:student-used-stencil
# at:1956-10-23T04:30
# place:muegyetem
It is done. The tin is empty and the fourth packet is a wrapper. #id:st_used_stencil_1
What is left is the stencil itself. Held to the bulb it shows every line you typed, in light: sixteen points, one breath of pink varnish, the e that sits too low. #id:st_used_stencil_2
Any policeman could match it to the machine. Mrs Bartos has a paper bag ready. "They go in the boiler," she says, "and then I go home and feed the cat." #who:bartos #id:st_used_stencil_3
* [Put it in the bag for the boiler #id:st_used_stencil_boiler #src:prole-info/039-avh-size-and-bell-fever #src:utterly-interesting/002-little-stalin #basis:typical]
    The stoker takes it from her at the stairs without asking. Wax burns well. #id:st_used_stencil_4
    She counts the other stencils back into the drawer, locks it, and rubs the key on her sleeve. Eight, the book will say, spoiled by damp. #id:st_used_stencil_5
* [Roll it up and keep it inside your drawing tube #id:st_used_stencil_tube #src:utterly-interesting/023-silence #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ has_papers = true
    ~ exposure += 5
    It slides in round the House of Culture. You can't explain it. You know what a drawing is worth when the building is gone. #id:st_used_stencil_6
    Mrs Bartos looks at the tube. "Then I have burnt nine," she says. #who:bartos #id:st_used_stencil_7
* [Cut out the line with the e, and burn the rest #id:st_used_stencil_cut #src:un-a3592/018-sixteen-points-first-half #src:utterly-interesting/003-avh-and-informers #basis:invented]
    Without that line it is nobody's machine. You keep the strip in your purse, for luck or from vanity: spread it among the Hungarian workers. #id:st_used_stencil_8
    The rest goes down to the boiler in Mrs Bartos's bag. #id:st_used_stencil_9
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
At five the first tram goes along the embankment with its lights on and nobody in it. #id:st_before_light_1
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
    The red league book is still in your satchel. You didn't decide that. You only didn't decide the other thing. #id:st_before_light_7
}
{trust_judit >= 65:
    Judit puts half her coat round you on the steps. It smells of ink. #id:st_before_light_8
  - else:
    Judit stands a step below you on the stairs, doing up her coat to the chin. #id:st_before_light_9
}
* [Take a bundle of sheets and go down into the street #id:st_before_light_go #src:student-voices/004-diary-of-the-twenty-third #src:un-a3592/018-sixteen-points-first-half #basis:composite]
    It is not cold yet. Under your arm the paper is still damp. #id:st_before_light_10
- -> factory_or_paint
