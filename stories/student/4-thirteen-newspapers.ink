// Chapter 4: Thirteen newspapers, 29 October - 3 November 1956.

=== shop_windows ===
# scene:student-shop-windows
# chapter:thirteen-newspapers
# at:1956-10-29T10:00
# place:budapest
# diorama:bread-queue
# sound:tram-street
# weather:clear
# crowd:2
People are out walking, arm in arm, with nowhere to go, and you and Judit go with them. They look at the walls. So do you, but you can say what is holding them up. #id:st_shop_windows_1
{
  - five_children == "bread":
    By the market you pass a lorry. Of six children who were sent for potatoes, four are still carrying, and shout at you to mind. #id:st_shop_windows_7
  - five_children == "lock":
    On an ammunition box sits the girl with the plaits, her foot bandaged. "Locked them in yet?" she calls, and moves up. #id:st_shop_windows_8
  - else:
    At the first-aid post the nine-year-old rolls bandages. She does it crookedly, and hits whoever helps. It is what she is doing instead. #id:st_shop_windows_9
}
A sweetshop has lost its window. The chocolate lies where it lay, under broken glass. A card has been propped against a box of wafers: this is how we loot. #id:st_shop_windows_2
On the next corner a man on a ladder is taking Stalin's name off a street. #id:st_shop_windows_3
* [Go in and sweep the glass off the chocolate #id:st_shop_windows_sweep #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/050-this-is-how-we-loot #basis:composite]
    The owner comes running with his apron on backwards, sees what you are doing, and gives you each a wafer. He enters both in a notebook, as sold. #id:st_shop_windows_4
* [Ask Judit what she'd call the street #id:st_shop_windows_street #src:broadcasts-1956/003-streets-renamed-food-arrives #src:socialist-world/017-festival #basis:typical]
    ~ shift(trust_judit, 3)
    "Nothing," she says. "Let it have a year off." The man on the ladder hears it and very nearly joins Stalin. #who:judit #id:st_shop_windows_5
* [Copy the cracks of three façades into your notebook #id:st_shop_windows_cracks #src:statistics-1957/002-where-they-died #src:socialist-world/017-festival #basis:typical]
    The crack always starts at the corner of a window. You note the street, the house, the storey. Someone will want to know which can be saved. #id:st_shop_windows_6
- -> the_paper

=== the_paper ===
# scene:student-the-paper
# at:1956-10-29T18:00
# place:muegyetem
# diorama:duplicator
# sound:council-hall
# crowd:1
Last week the kiosk at the bridge had a handful of papers. Tonight the woman in it counts thirteen, on her fingers and then on yours. So the students must have theirs as well. Nineteen people have come to edit it, and there is one lamp. #id:st_the_paper_1
It has a name. Now it needs a rule. Everyone brings news; everyone has it from somebody who was there. #id:st_the_paper_2
{
  - mat_nine == "wages":
    You think of mat nine, who only wanted to know: who? #id:st_the_paper_7
  - mat_nine == "house":
    In your notebook are two rooms and a door to the yard, for mat nine. #id:st_the_paper_8
  - mat_nine == "pike":
    Mat nine would have begun with the pike, on page one. #id:st_the_paper_9
  - party_leaflet == "read":
    You remember a leaflet that said we, and ashamed. Nobody had got so far. #id:st_the_paper_10
  - party_leaflet == "burnt":
    You remember a damp leaflet, and how long you had to blow. #id:st_the_paper_11
  - party_leaflet == "blank":
    On the table lies the reporter's ream, on its string. Something they will read. #id:st_the_paper_12
}
{knows_lajos:
    You think of Bakó: what he saw, what he heard. #id:st_the_paper_3
}
* [Two columns: what we saw, and what we were told #id:st_the_paper_columns #src:prole-info/055-new-papers #src:prole-info/052-trade-union-manoeuvre #basis:composite]
    ~ paper_rule = "columns"
    The left column is short. "They'll laugh at us," says Tamás, and then he brings you four photographs for it. #who:tamas #id:st_the_paper_4
* [Print only what at least two of us have seen #id:st_the_paper_two #src:prole-info/055-new-papers #src:socialist-world/021-papers-and-flags #basis:typical]
    ~ paper_rule = "two"
    That leaves the price of bread, Judit works out, and the weather. It is carried all the same. #id:st_the_paper_5
* [Print it all and let people judge #id:st_the_paper_all #src:prole-info/055-new-papers #src:socialist-world/021-papers-and-flags #basis:typical]
    ~ paper_rule = "all"
    "For ten years someone decided what I could stand," says Mrs Bartos from her keys. "I can stand it." That settles it. #who:bartos #id:st_the_paper_6
- -> how_many

=== how_many ===
# scene:student-how-many
# at:1956-10-29T20:40
# place:muegyetem
# diorama:duplicator
# sound:typing-night
# crowd:1
The first number opens with the twenty-third. Tamás lays out his pictures on the floor, edge to edge, like tiles. You crawl along them on your knees and try to count hats. #id:st_how_many_1
"I need a figure," says Mrs Bartos from her keys. "With noughts." #who:bartos #id:st_how_many_2
Over fifty thousand at Bem's statue, somebody has heard, and two hundred thousand by six at Parliament. Gábor has it from a conductor that there were three hundred. A lecturer in hydraulics says thousands, and won't be drawn. He stood at the front, and never turned round. #id:st_how_many_3
* [Two hundred thousand: it is what most people say #id:st_how_many_two #src:daily-history/009-parliament-and-gero #src:libsoc-wiki/009-demands-and-march #src:prole-info/021-parliament-square-and-nagy #basis:typical #weigh:crowd-23-october]
    ~ trusted_crowd_23_october = "two"
    "Most people saw the back of somebody's neck," says Judit. She is right. But the five noughts are in the wax by now, and wax does not forgive. #id:st_how_many_4
* [Three hundred thousand: both banks, and the bridge #id:st_how_many_three #src:socialist-world/009-danube-crossing-and-statue #src:socialist-world/008-gomulka-and-the-demo #basis:typical #weigh:crowd-23-october]
    ~ trusted_crowd_23_october = "three"
    You were on the bridge, and saw no end of it either way. Gábor does a sum in the margin: nearly sixteen thousand to each editor. "Reassuring," he says. #who:gabor #id:st_how_many_5
* [No figure. Not one of us counted #id:st_how_many_none #src:utterly-interesting/008-march-to-the-statue #src:libsoc-wiki/002-radio-spark #basis:typical #weigh:crowd-23-october]
    ~ trusted_crowd_23_october = "none"
    "How will they know that it was big?" asks Mrs Bartos. You measure the square on the city plan. It holds fewer than anyone wants. Then you remember the side streets. "Thousands," she types. #id:st_how_many_6
- -> typesetters

=== typesetters ===
# scene:student-typesetters
# at:1956-10-30T09:00
# place:budapest
# diorama:machine-shop
# sound:factory-hall
At the printing works a gentleman in kid gloves is ahead of you, with four pages, well typed. The foreman reads as far as the second. It says which families did well under Rákosi, and what should be done with such families. #id:st_typesetters_1
He hands it back. "We're not setting that," he says. Down the whole row the clatter stops. #who:foreman #id:st_typesetters_2
"Is this freedom of the press?" asks the gentleman. He asks it of Judit, who stands next to him. #who:gentleman #id:st_typesetters_3
* [Tell him to have it set in hell #id:st_typesetters_hell #src:prole-info/055-new-papers #src:libsoc-wiki/028-nationalism-denied #basis:typical]
    ~ shift(trust_judit, 3)
    The row laughs, and starts up again, machine by machine. Judit doesn't laugh. She is reading his second page, upside down. #id:st_typesetters_4
* [Take Judit's arm and wait until he has gone #id:st_typesetters_arm #src:prole-info/055-new-papers #src:libsoc-wiki/013-wiles-moral-purity #basis:typical]
    ~ shift(trust_judit, 4)
    He bows, going out. Judit's arm is quite stiff. "They stopped," she says after some time. "Did you see? Nobody told them to." #who:judit #id:st_typesetters_5
* [Say he may print it, under his own name and address #id:st_typesetters_name #src:prole-info/055-new-papers #src:socialist-world/025-programme-of-the-movement #basis:typical]
    ~ shift(trust_judit, -3)
    The gentleman has no wish to. "You see?" you say to Judit. She doesn't see. She asks whether you have ever been on such a page, with your address. #id:st_typesetters_6
- -> boxes

=== boxes ===
# scene:student-boxes
# at:1956-10-30T13:00
# place:budapest
# cue:coin-box
On the corner stands an ammunition box full of banknotes, with nobody in charge of it. A card hangs over it. The purity of our revolution permits us to use this method of collection. #id:st_boxes_1
For an hour you draw it, for page one. An old woman in a black kerchief puts in ten forints. A man with no collar puts in a hundred and hurries off. #id:st_boxes_2
You have forty forints till the end of the month. #id:st_boxes_3
* [Put in ten and a stone on top #id:st_boxes_ten #src:prole-info/056-boxes-and-honest-thieves #src:libsoc-wiki/014-bread-queue-and-boxes #basis:documented]
    The stone is a cobble, with soap still on it. At three a boy from the fighters changes the box and gives it back to you. #id:st_boxes_4
* [Put in the lot #id:st_boxes_lot #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/056-boxes-and-honest-thieves #basis:documented]
    ~ shift(strength, -4)
    You will live on Judit's bread, and she on her mother's. #id:st_boxes_5
* [Take nothing out, put nothing in, only count #id:st_boxes_count #src:prole-info/056-boxes-and-honest-thieves #src:libsoc-wiki/014-bread-queue-and-boxes #basis:typical]
    By two you've run out of paper for the strokes. A small boy takes a note, starts off, and thinks better. #id:st_boxes_6
- -> two_reports

=== two_reports ===
# scene:student-two-reports
# at:1956-10-30T19:30
# place:muegyetem
# diorama:duplicator
# sound:typing-night
# note:Two people report killings on Köztársaság Square, and a family is afraid. No details.
# summary:Two reports about the siege of the party house do not agree on who was killed and why. You decide what you believe and print.
Two reports lie under the lamp, both of this afternoon, on Köztársaság tér, where the Party has its Budapest house. #id:st_two_reports_1
The first is from a fighter. The ÁVH shot from the house; they took it; they found blue tabs, and those men got what they had given. #id:st_two_reports_2
The second is from the medical student. They came out with their hands up, he says. Most were conscripts, farm boys. One was only from the Party. His writing goes uphill. #id:st_two_reports_3
{
  - trusted_parliament_25_october == "tank":
    Last Thursday you settled for the tank. You have wondered since how quickly you did it. #id:st_two_reports_7
  - trusted_parliament_25_october == "roofs":
    Last Thursday you settled for the roofs. Judit's father was grateful, which makes it no truer. #id:st_two_reports_8
  - else:
    Last Thursday you drew lines on an oilcloth. It convinced nobody. #id:st_two_reports_9
}
* [Believe that only security men were killed #id:st_two_reports_security #src:prole-info/040-avh-abolished-and-lynchings #src:libsoc-wiki/013-wiles-moral-purity #basis:documented #weigh:lynchings]
    ~ trusted_lynchings = "security-men"
    You type the fighter's page. It may well be true from end to end. You read the other one again before you put it in the drawer. #id:st_two_reports_4
* [Believe that others were killed as well, after giving up #id:st_two_reports_others #src:libsoc-wiki/003-collapse-and-promises #src:koztarsasag-square/003-the-regimes-account #basis:documented #weigh:lynchings]
    ~ trusted_lynchings = "others-too"
    You type the uphill page. Three people leave the room while you are at it. Tamás has pictures, and doesn't want them printed, or to have taken them. #id:st_two_reports_5
* [Believe neither until you know who the dead were #id:st_two_reports_who #src:koztarsasag-square/001-forty-eight-guards #src:prole-info/040-avh-abolished-and-lynchings #basis:composite #weigh:lynchings #pass]
    ~ trusted_lynchings = "undecided"
    You put both side by side, with a line between. The fighter says that a line like that is also an opinion. He is right; you let it stand. #id:st_two_reports_6
- -> bela_asks

=== bela_asks ===
# scene:student-bela-asks
# at:1956-10-31T06:40
# place:muegyetem
# diorama:empty-flat
# cue:door
# note:A family is afraid that the father will be attacked.
# summary:Judit asks you to hide her father, a Party member, for a few days. You decide.
Judit hasn't been to bed. "They've chalked a cross on our door," she says. "Papa says it's only children." #who:judit #id:st_bela_asks_1
She needs a place for him, for some nights. You have one: the room behind the duplicators, with a couch in it and a lock. #id:st_bela_asks_2
{
  - trusted_lynchings == "security-men":
    He never wore a uniform. By your front page he has nothing to be afraid of. #id:st_bela_asks_3
  - trusted_lynchings == "others-too":
    You typed that second page yourself. She has read it. #id:st_bela_asks_4
  - else:
    Your front page has a line down the middle. She asks you which side of it her father is on. #id:st_bela_asks_5
}
* [Bring him in tonight, by the coal stairs #id:st_bela_asks_hide #src:libsoc-wiki/003-collapse-and-promises #src:socialist-world/026-socialist-aims-and-avo-dead #basis:typical]
    ~ sheltered_father = true
    ~ shift(trust_judit, 10)
    ~ shift(exposure, 3)
    He comes with a briefcase and a pair of slippers. He reads proofs for you, to be of use, and finds nine errors. One of them was a lie. #id:st_bela_asks_6
* [Ask Bakó to sit in their kitchen for a while #id:st_bela_asks_bako #src:libsoc-wiki/013-wiles-moral-purity #src:libsoc-wiki/015-order-without-police #basis:typical #pass]
    ~ sheltered_father = true
    ~ shift(trust_judit, 5)
    Bakó sits there for three evenings with his cap on. No one comes. They talk about heels. In the end they discover that they disagree about Kossuth. #id:st_bela_asks_7
* [Say no: if he's found there the paper is finished #id:st_bela_asks_no #src:socialist-world/026-socialist-aims-and-avo-dead #src:libsoc-wiki/003-collapse-and-promises #basis:typical]
    ~ shift(trust_judit, -14)
    ~ refused_father = true
    "Yes," says Judit. "It would be." She does up her coat. A cousin has a coal cellar. She won't bring it up again. #id:st_bela_asks_8
- -> englishman

=== englishman ===
# scene:student-englishman
# at:1956-10-31T15:30
# place:muegyetem
# diorama:duplicator
# sound:duplicator
# crowd:1
An English reporter sits on your supply of paper. His newspaper is the communists' one over there. He tells you so at once, as other people mention a cold. #id:st_englishman_1
Judit puts it into English for him, out of a schoolbook about the seaside. A colleague of his has been in Győr. In the town hall there a committee sits, and anyone may come in and shout. #id:st_englishman_2
Did the colleague see a grey horse? He didn't. "And who is your leader?" asks the Englishman. Nineteen people look at one another. #id:st_englishman_3
* ["There isn't one, and it works" #id:st_englishman_works #src:prole-info/030-freedom-without-leaders #src:libsoc-wiki/012-no-command #src:socialist-world/011-fryer-in-gyor #basis:typical #weigh:leaderless]
    ~ trusted_leaderless = "strength"
    "Who decided that?" he asks. You show him: hands. Behind his back two editors have begun to quarrel over the weather. He writes that down too, and underlines it. #id:st_englishman_4
* ["There isn't one, and sometimes you look round for him" #id:st_englishman_missing #src:socialist-world/002-communards-and-missing-party #src:socialist-world/025-programme-of-the-movement #basis:typical #weigh:leaderless]
    ~ trusted_leaderless = "weakness"
    You hadn't known it before Judit had to find the English. He nods. In his party they have nothing but leaders, he says. He could lend you some. #id:st_englishman_5
* ["It doesn't hang on that. It hangs on Moscow" #id:st_englishman_moscow #src:prole-info/100-lesson #src:frus-legation/017-moscow-may-turn #basis:typical #weigh:leaderless]
    ~ trusted_leaderless = "odds"
    Judit looks at you before she translates it. Everyone else has told him today that it is won. He turns to a clean page for you. You would have been glad to share the old one. #id:st_englishman_6
- -> nine_points

=== nine_points ===
# scene:student-nine-points
# at:1956-11-01T09:00
# place:muegyetem
# sound:duplicator
Bakó has brought nine points on squared paper. Yesterday men from all the works in Budapest agreed on them. The factory belongs to the workers, and so on down to the profits. #id:st_nine_points_1
{
  - trusted_sixteen_points_content == "workers-control":
    "It was on your sheet," he says. "Only with you it was one line. Ours has got who counts the money." #who:lajos #id:st_nine_points_2
  - trusted_sixteen_points_content == "experts":
    "You had experts, as I recall," he says. "We've kept them. Only it's us who'll appoint them." #who:lajos #id:st_nine_points_3
  - else:
    "Yours had uranium in it," he says. "But you left out stopping work, since nobody had voted. I told them that." #who:lajos #id:st_nine_points_4
}
{
  - supper == "council":
    "In the cellar I said I was told," he adds. "Now I've seen it." #id:st_nine_points_9
  - supper == "farmer":
    The farmer with the six sacks has been again, he adds. He still asks. #id:st_nine_points_10
  - else:
    He sits down with his back to you while you read. You know that back. #id:st_nine_points_11
}
He would like two thousand. There is paper for that, or else for tomorrow's number. #id:st_nine_points_5
* [Print his nine points and put off your own number #id:st_nine_points_print #src:prole-info/068-nine-points #src:libsoc-wiki/017-council-parliament #basis:composite]
    ~ nine_points_as = "full"
    You have never set anything so dull or so alarming. He reads the proof with his pencil and nods at each clause. #id:st_nine_points_6
* [Print half of each, his on the back of yours #id:st_nine_points_half #src:prole-info/068-nine-points #src:prole-info/052-trade-union-manoeuvre #basis:composite]
    ~ nine_points_as = "half"
    So on one side there is the profit, and on the other a poem about Warsaw. "They'll pin it up one way or the other," says Bakó. "We'll see which." #who:lajos #id:st_nine_points_7
* [Keep the paper, but type him a fair stencil #id:st_nine_points_stencil #src:prole-info/069-meaning-of-the-nine #src:prole-info/055-new-papers #basis:typical]
    ~ nine_points_as = "stencil"
    He carries it off in a newspaper. There is a machine in the union office, he says, and nobody from the union in it. #id:st_nine_points_8
- -> back_page

=== back_page ===
# scene:student-back-page
# at:1956-11-01T14:30
# place:muegyetem
# diorama:great-hall
# sound:crowd-murmur
# crowd:2
# note:People ask after missing relatives. Nothing is shown.
# summary:People queue at the paper with names of the missing. There is not room for all of them.
Since morning there has been a queue on the stairs. It doesn't want the front page. It wants the back. #id:st_back_page_1
They bring names on scraps. Kun, Imre, nineteen, went out for bread. Mrs Hódos, green hat. Tibor, with a bicycle, no other name known. Gone since the twenty-fourth, gone since the day of the square. You take them down: name, age, coat. #id:st_back_page_2
There is room for forty lines. By two o'clock you have ninety, and the stairs are still full. #id:st_back_page_3
* [Set them small. Half a line each, but all of them #id:st_back_page_small #src:statistics-1957/004-unburied #src:prole-info/055-new-papers #basis:typical #pass]
    ~ missing = "small"
    It can only be read with a glass. Next morning an old man asks for a second copy. He has worn through the first one at the fold. #id:st_back_page_4
* [Give them page one, and put the politics at the back #id:st_back_page_front #src:statistics-1957/002-where-they-died #src:socialist-world/021-papers-and-flags #basis:typical]
    ~ missing = "front"
    "Nobody buys a newspaper without news," says Gábor. "That is news," says Mrs Bartos. By ten it can't be had any more, at either end of the bridge. #id:st_back_page_5
* [Read them out from the steps, every hour #id:st_back_page_steps #src:statistics-1957/003-wounded-and-young #src:statistics-1957/002-where-they-died #basis:typical]
    ~ missing = "aloud"
    By the third time you have the voice for it. At Kun, Imre, a boy on the pavement puts his hand up, with a loaf in it. #id:st_back_page_6
- Mrs Bartos has typed them all, and has not put hers in. "He isn't missing," she says. "They know where they put him." #who:bartos #id:st_back_page_7
-> neutrality

=== neutrality ===
# scene:student-neutrality
# at:1956-11-01T19:50
# place:muegyetem
# diorama:kitchen-radio
# sound:radio-static
The whole staff stands round the hostel set. Nagy is speaking. Hungary leaves the Warsaw Pact. From tonight Hungary is neutral. He asks the United Nations to protect it. #id:st_neutrality_1
No one cheers. They sit down one after another on the floor, quite slowly. #id:st_neutrality_2
"Like Austria," says somebody. "Like Switzerland." "Like a rabbit that has told the dog," says Gábor. But his eyes are wet. #who:gabor #id:st_neutrality_3
* [Write down what it feels like, for the left-hand column #id:st_neutrality_feel #src:daily-history/018-neutrality #src:utterly-interesting/014-neutrality-and-moscows-answer #basis:typical]
    ~ neutral = "standing"
    You write: like standing on one's own feet after carrying someone. You cross it out. You write: like standing. #id:st_neutrality_4
* [Ask Gábor what he knows that you don't #id:st_neutrality_gabor #src:hansard-1956/003-neutrality-announced #src:utterly-interesting/014-neutrality-and-moscows-answer #basis:composite]
    ~ neutral = "milk"
    "The airfields," he says. "They haven't gone from the airfields. My uncle delivers milk there." One uncle, with milk. #who:gabor #id:st_neutrality_5
* [Go and look at the map in the lecture room #id:st_neutrality_map #src:daily-history/018-neutrality #src:daily-history/007-poland-and-austria #basis:typical]
    ~ neutral = "map"
    Austria is pink, and quite small. From Győr to the pink is the top joint of your little finger. #id:st_neutrality_6
- -> lecture_hall

=== lecture_hall ===
# scene:student-lecture-hall
# at:1956-11-02T10:00
# place:muegyetem
# diorama:great-hall
# sound:council-hall
# crowd:2
The university has run itself since Monday. A professor of bridges and the stoker sit on one committee, and find that they have always hated the same dean. #id:st_lecture_hall_1
{
  - hall_vote == "any":
    The stoker has kept you a chair. You put up your hand for him once, he says, when it might still have gone the other way. #id:st_lecture_hall_9
  - hall_vote == "only":
    The stoker has kept you a chair. You voted against him in October and then clapped; he has thought about that. #id:st_lecture_hall_10
  - else:
    The stoker hands you the pencil. He saw you counting in October, he says, and your sum came out. #id:st_lecture_hall_11
}
{
  - her_point == "bread":
    Item two is beds. Hands up, hands down. From tonight there are three to your room, and a stove. #id:st_lecture_hall_2
  - her_point == "deliveries":
    Item two is potatoes. A village near yours has sent a cartload, for nothing. You are asked to write the letter of thanks. #id:st_lecture_hall_3
  - else:
    Item two is the guard at the gate. The stoker would prefer it to be coal. #id:st_lecture_hall_4
}
Item three: are there to be classes on Monday? #id:st_lecture_hall_5
* [Vote for classes; somebody will have to mend all this #id:st_lecture_hall_classes #src:socialist-world/019-fryer-on-committees #src:prole-info/071-back-to-work-on-the-fifth #src:broadcasts-1956/004-csepel-goes-back-to-work #basis:composite]
    ~ monday_vote = "classes"
    The professor of bridges takes off his glasses and cleans them for a long time. He has whole girders in the river, he says, and nobody to draw. #id:st_lecture_hall_6
* [Vote to wait until the last tank has left #id:st_lecture_hall_wait #src:socialist-world/022-withdrawal-and-missed-chance #src:prole-info/071-back-to-work-on-the-fifth #basis:typical]
    ~ monday_vote = "wait"
    "And if it's a year?" asks the professor. "Then a year," says someone. You have put your hand up with theirs. You have also cleaned your drawing board. #id:st_lecture_hall_7
* [Ask that those who stayed in the league may come too #id:st_lecture_hall_league #src:socialist-world/025-programme-of-the-movement #src:prole-info/054-old-parties-no-old-owners #basis:typical]
    ~ monday_vote = "league"
    It isn't popular. Gábor, at the back, goes dark red. In the end it is put like this: whoever comes on Monday is a student. #id:st_lecture_hall_8
- -> own_files

=== own_files ===
# scene:student-own-files
# at:1956-11-02T12:30
# place:muegyetem
# diorama:great-hall
# sound:crowd-murmur
# cue:page-turn
# crowd:2
Item four is the personnel office. You asked for it yourselves, on the twenty-second: the secret files are to be destroyed. The stoker has found the key. #id:st_own_files_1
By noon the corridor is full. He gives them out by the alphabet. Some read theirs standing. Some carry it straight down to the boiler, held well away from the coat. #id:st_own_files_2
"Szalai, Klára," calls the hatch. Origin: peasant, difficult. Conduct: correct. Reads in bed. There's a name below it, Lily, and nobody is called Lily. #id:st_own_files_3
* [Show it to Judit, and watch her face #id:st_own_files_read #src:utterly-interesting/003-avh-and-informers #src:student-voices/003-uranium-trade-and-prisoners #basis:typical]
    ~ own_file = "shown"
    ~ shift(trust_judit, -4)
    "You think it's me," says Judit. You hadn't, until she said it. Then she holds out her own. Goes home on Sundays, it says, Lily. So it's somebody on the corridor, with a view of both beds. #who:judit #id:st_own_files_4
* [Burn it, and don't try to find out #id:st_own_files_burn #src:student-voices/003-uranium-trade-and-prisoners #src:libsoc-wiki/018-borsod-and-villages #basis:typical]
    ~ own_file = "burnt"
    ~ shift(trust_judit, 4)
    It takes a good minute; they used decent paper. Judit burns hers beside you. "Mine was four pages," she says. "I weighed it in my hand. I didn't look." #who:judit #id:st_own_files_5
* [Print it as it stands, without your name #id:st_own_files_print #src:prole-info/055-new-papers #src:prole-info/039-avh-size-and-bell-fever #basis:typical]
    ~ own_file = "printed"
    ~ shift(exposure, 4)
    Origin, conduct, bed. You set it without a comment, in a frame. By evening eleven people have come up the stairs to say that it is theirs. #id:st_own_files_6
- -> wrong_way

=== wrong_way ===
# scene:student-wrong-way
# at:1956-11-02T20:30
# place:muegyetem
# diorama:duplicator
# sound:rail-yard-night
The railwayman won't sit. He has come from the east on four engines. "They're coming the wrong way," he says. "Flat wagons, sheets over. I know what a thing weighs by the rail." #who:railwayman #id:st_wrong_way_1
Judit asks if he has seen what is under the sheets. #id:st_wrong_way_2
"I saw the axles," he says. #who:railwayman #id:st_wrong_way_3
Tomorrow's front page lies ready. They are going, it says. It has a photograph, a good one, of the back of a tank. #id:st_wrong_way_4
* [Ask him for the stations, and the hours #id:st_wrong_way_stations #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:hansard-1956/003-neutrality-announced #basis:composite]
    ~ railwayman = "stations"
    You get eight names, in order, and a time for each. He shuts his eyes to do it. #id:st_wrong_way_5
* [Ask who else he has told #id:st_wrong_way_told #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:utterly-interesting/014-neutrality-and-moscows-answer #basis:composite]
    ~ railwayman = "voice"
    "The government. Ours rang them up, from the frontier station. They said thank you." He turns his cap round. "It was a very young voice." #who:railwayman #id:st_wrong_way_6
* [Give him soup, and go over it again #id:st_wrong_way_soup #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #src:utterly-interesting/014-neutrality-and-moscows-answer #basis:typical]
    ~ railwayman = "soup"
    Fed, he is less sure of two of the trains, and surer of all the rest. He goes to sleep with the spoon in his hand. #id:st_wrong_way_7
- -> print_or_not

=== print_or_not ===
# scene:student-print-or-not
# at:1956-11-02T23:40
# place:muegyetem
# sound:typing-night
Towards midnight you have three accounts, and room for one headline. #id:st_print_or_not_1
Tamás photographed them going out of the city. Gábor's uncle says that they have gone as far as the airfields and dug themselves in. And the railwayman, asleep under your coat, has seen them come. #id:st_print_or_not_2
"If it's true, people should know," says Judit. "If it isn't, you'll have emptied the country by breakfast." #who:judit #id:st_print_or_not_3
{
  - paper_rule == "columns":
    By your rule it would go on the right: what we were told. But is an axle seen or told? #id:st_print_or_not_4
  - paper_rule == "two":
    Two must have seen it, says the rule. You have got one, and he's asleep. #id:st_print_or_not_5
  - else:
    Print it all, says the rule. You weren't thinking of this when you made it. #id:st_print_or_not_6
}
* [Leave it as it stands: they are going #id:st_print_or_not_going #src:daily-history/015-ceasefire-of-the-28th #src:socialist-world/022-withdrawal-and-missed-chance #basis:documented #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "leaving"
    You trust the photograph. The list of stations you fold up small, but you don't throw it away. #id:st_print_or_not_7
* [Print the airfields: gone from the city only #id:st_print_or_not_airfields #src:prole-info/056-boxes-and-honest-thieves #src:hansard-1956/003-neutrality-announced #basis:composite #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "digging-in"
    ~ shift(exposure, 3)
    It makes a poor headline. You set it in a box, low on the page, where careful people look. #id:st_print_or_not_8
* [Print the list of stations, with the hours #id:st_print_or_not_trains #src:utterly-interesting/014-neutrality-and-moscows-answer #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #basis:composite #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "coming"
    ~ printed_rumour = true
    ~ shift(exposure, 8)
    No adjective. Eight names and eight times, and over them: we have been told. Gábor says it is the most frightening poem he has ever read. #id:st_print_or_not_9
- -> press_run

=== press_run ===
# scene:student-press-run
# at:1956-11-03T03:20
# place:muegyetem
# diorama:duplicator
# sound:duplicator
No one talks. Turn, slap, lift. Turn, slap, lift. Mrs Bartos feeds and you take off. #id:st_press_run_1
Every day since Tuesday she has been at the prison gate, with her husband's winter coat over her arm. They have let out such a lot of people. Now the coat hangs by the door. It has been brushed. #id:st_press_run_2
After an hour the drum has to cool. In the quiet you hear the railwayman breathe. #id:st_press_run_3
{
  - railwayman == "stations":
    Once he says a name. It is the fourth of your eight. #id:st_press_run_7
  - railwayman == "voice":
    Somewhere in Parliament a very young voice has said thank you, and gone to bed. #id:st_press_run_8
  - else:
    He still has hold of the spoon. #id:st_press_run_9
}
* [Put one copy of each number away #id:st_press_run_keep #src:socialist-world/021-papers-and-flags #src:prole-info/055-new-papers #basis:typical]
    ~ has_papers = true
    ~ shift(exposure, 4)
    Five numbers, and the rest of what you have kept. "You collect," says Mrs Bartos. It is neither praise nor blame. #who:bartos #id:st_press_run_4
* [Ask her his name, and try the railwayman with it #id:st_press_run_name #src:prole-info/048-prisoners-freed #src:utterly-interesting/004-seven-hundred-thousand #basis:typical]
    "Ervin Bartos. He'd be fifty." The railwayman carries all sorts, he says in the morning. He hasn't carried him. He writes the name inside his cap. #who:bartos #id:st_press_run_5
* [Let Tamás take you at work, by the lamp #id:st_press_run_photo #src:prole-info/055-new-papers #src:socialist-world/021-papers-and-flags #basis:typical]
    ~ photo = "press"
    ~ shift(exposure, 5)
    Ink to the elbow, a pin in your mouth, and behind you, quite sharp, the front page. It's the best picture there will ever be of you. #id:st_press_run_6
- -> saturday

=== saturday ===
# scene:student-saturday
# at:1956-11-03T14:00
# place:budapest
# sound:tram-street
# cue:tram-bell
{
  - soldier == "hidden":
    Mykola has learned bread, water, and one song on the piano, with one finger. Today he asks if he may go. They are leaving, it's said. Which way should a person walk who doesn't want to go with them? #id:st_saturday_1
  - else:
    You asked at the barracks after Mykola. His number is crossed out in the book. Handed over, says one; ran off, says another. Nobody there remembers which he was. #id:st_saturday_2
}
{printed_rumour:
    Your paper was sold out by eight. In the queues they know the stations by heart. #id:st_saturday_3
  - else:
    Works all over the city mean to start again on Monday. A tram goes by, with people ringing its bell for fun. #id:st_saturday_4
}
It is Saturday. Nobody wants anything of you before tomorrow. #id:st_saturday_5
* [Spend it with Judit, on the river steps #id:st_saturday_judit #src:socialist-world/017-festival #src:broadcasts-1956/004-csepel-goes-back-to-work #basis:typical]
    ~ shift(trust_judit, 5)
    You eat nuts. She is thinking of changing to bridges. When it gets cold she puts half her coat round you. #id:st_saturday_6
* [Go round by Ferencváros, to see who's still there #id:st_saturday_ferencvaros #src:prole-info/056-boxes-and-honest-thieves #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical]
    {
      - soldier == "hidden":
        You bring him a cap and a railway map. His thumb covers his village and three rivers. You show him west, out of the window, and he laughs: too far to see. #id:st_saturday_7
      - else:
        In the wash-house the tap still drips. Somebody has hung up washing there. #id:st_saturday_8
    }
* [Draw: a village school, with no columns #id:st_saturday_school #src:socialist-world/017-festival #src:socialist-world/025-programme-of-the-movement #basis:typical]
    Four rooms and a stove, and a wide door. You have never been so happy over a roof. #id:st_saturday_9
- -> last_number

=== last_number ===
# scene:student-last-number
# chapter-end:thirteen-newspapers
# at:1956-11-03T22:00
# place:muegyetem
# sound:kitchen-night
# crowd:0
# linking
A light is on in the duplicating room. Monday's number has to be thought of. #id:st_last_number_1
{
- trusted_crowd_23_october == "two":
    Nobody has written in about the five noughts. #id:st_last_number_11
- trusted_crowd_23_october == "three":
    Somebody has written in, to say that he was there and makes it four hundred thousand. #id:st_last_number_12
- else:
    Eleven people have written in, each with a different number. #id:st_last_number_13
}
{
  - trusted_soviet_withdrawal_october == "leaving":
    They are going, you told your readers this morning. In your purse there is a list of stations. #id:st_last_number_2
  - trusted_soviet_withdrawal_october == "coming":
    They are coming, you told your readers, or rather that you had been told. Some shook their heads. Some packed. #id:st_last_number_3
  - else:
    Not gone, you told them. Only the careful will have read it. #id:st_last_number_4
}
{
  - trusted_lynchings == "security-men":
    Since Wednesday the medical student has looked straight through you. #id:st_last_number_5
  - trusted_lynchings == "others-too":
    The fighter has sent back his paper. Not wanted, he has written over it. #id:st_last_number_6
  - else:
    The page with the line down it has been pinned up by both sides. #id:st_last_number_7
}
{
  - refused_father:
    Judit sleeps at her cousin's. She came for her other shoes. #id:st_last_number_8
  - else:
    Judit's father is home again. Someone has washed the cross off their door. #id:st_last_number_9
}
* [Put out the lamp and go to bed #id:st_last_number_bed #src:socialist-world/017-festival #src:tokol-papers/001-what-malinin-offered #basis:typical]
    You hang your stockings over the stove. #id:st_last_number_10
- -> dawn
