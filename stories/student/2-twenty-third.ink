// Chapter 2: Twenty-third, 23-24 October 1956.

=== factory_or_paint ===
# scene:student-factory-or-paint
# chapter:twenty-third
# at:1956-10-23T06:20
# place:muegyetem
# diorama:duplicator
# sound:tram-street
# weather:clear
# crowd:1
At the tram stop an old man reads your top sheet upside down, and then walks round you to read it properly. #id:st_factory_or_paint_1
Three bundles are left. One is for the gate of the Láng works, where the early shift has just gone in. Péter wants hands for the banners too. #id:st_factory_or_paint_2
Judit has gone to wash. She will meet you in the yard, before whatever it turns out to be. #id:st_factory_or_paint_3
* [Take the tram to the Láng works with your bundle #id:st_factory_or_paint_lang #src:student-voices/004-diary-of-the-twenty-third #src:un-a3592/018-sixteen-points-first-half #basis:documented #to:lang]
    You change twice. On the second tram the conductor takes a sheet with your fare, folds it into his ticket punch and says, "Mind the step, miss." #who:conductor #id:st_factory_or_paint_4
    -> lang_gate
* [Stay and paint, where you can also sit down #id:st_factory_or_paint_paint #src:student-voices/004-diary-of-the-twenty-third #src:prole-info/019-silent-march-banned #basis:typical #to:muegyetem]
    You are so tired that the kerb seems soft. In the drawing room the sheets off twelve beds have been laid out over the boards. #id:st_factory_or_paint_5
    -> bedsheets
* [Post one sheet to Ferenc, then go and paint #id:st_factory_or_paint_post #src:un-a3592/018-sixteen-points-first-half #src:frus-legation/001-gyor-theatre-meeting #basis:typical #to:muegyetem]
    ~ sheet_sent_home = true
    ~ shift(exposure, 2)
    You put it in an envelope with a recipe for quince cheese wrapped round it. #id:st_factory_or_paint_6
    -> bedsheets

=== lang_gate ===
# scene:student-lang-gate
# at:1956-10-23T08:10
# place:lang
# diorama:machine-shop
# sound:factory-hall
The gatekeeper lets you stand inside his hut, because of the wind, he says, though there isn't any. #id:st_lang_gate_1
One fitter reads it through. He has a pencil behind his ear and uses it. #id:st_lang_gate_2
{
  - trusted_sixteen_points_content == "workers-control":
    "It says here the plant's ours. And that I'm to down tools." He looks up. "Who told you that I would?" #who:lajos #id:st_lang_gate_3
  - trusted_sixteen_points_content == "experts":
    "Experts," he reads. "We've got experts. They've got us making pump rods for pumps that aren't built." He looks up. "But you ask politely." #who:lajos #id:st_lang_gate_4
  - else:
    "You've a thing here on deliveries, and nothing on norms till the middle." He looks up. "You'll be from a farm." #who:lajos #id:st_lang_gate_5
}
* ["Nobody told me. I'm asking you." #id:st_lang_gate_asking #src:council-voices/005-an-old-social-democrat #src:prole-info/019-silent-march-banned #basis:composite]
    ~ at_the_gate = "asked"
    ~ knows_lajos = true
    "That makes a change." He gives his name, Lajos Bakó. "I'll tell them what it says. Not what I think it says. We come off at four." #who:lajos #id:st_lang_gate_6
* ["Four thousand of us voted for it." #id:st_lang_gate_voted #src:council-voices/005-an-old-social-democrat #src:prole-info/018-sixteen-points #basis:typical]
    ~ at_the_gate = "voted"
    ~ knows_lajos = true
    "Four thousand. We're more than that in this street alone. Bakó's the name. They'll want to know if you will still be there at four." #who:lajos #id:st_lang_gate_8
* [Let him read, and say nothing #id:st_lang_gate_quiet #src:prole-info/011-the-factory-is-not-yours #src:prole-info/014-limits-of-intellectuals #basis:typical]
    ~ at_the_gate = "quiet"
    ~ knows_lajos = true
    He folds it and buttons it away. "Bakó," he says. "If anyone asks who took one. I've been asked worse. We come off at four." #who:lajos #id:st_lang_gate_9
- -> banned

=== bedsheets ===
# scene:student-bedsheets
# at:1956-10-23T08:30
# place:muegyetem
# sound:typing-night
You letter well. It is what architects are for, Péter says, and hands you a brush as wide as your palm. #id:st_bedsheets_1
A bed sheet takes a dozen letters at a size that can be read across a street, so there's a dispute. #id:st_bedsheets_2
One group wants Poland. One wants the Russians out, in red. Gábor wants only the name of the university. #id:st_bedsheets_3
* [Letter the Polish sheet, as neatly as you can #id:st_bedsheets_poland #src:socialist-world/008-gomulka-and-the-demo #src:daily-history/007-poland-and-austria #basis:typical]
    Friendship with the Poles takes four lines. When you lift it, it has printed itself backwards on the drawing boards underneath. #id:st_bedsheets_4
* [Letter the red one #id:st_bedsheets_red #src:utterly-interesting/008-march-to-the-statue #src:frus-legation/002-in-the-aula #basis:documented]
    ~ shift(exposure, 3)
    The paint is fire-bucket red, and it runs. Nobody in the room says the words aloud while you paint them. #id:st_bedsheets_6
* [Letter the name of the university, large #id:st_bedsheets_name #src:prole-info/019-silent-march-banned #src:student-voices/004-diary-of-the-twenty-third #basis:typical]
    Whoever carries this one will be easy to find afterwards. #id:st_bedsheets_8
    Gábor holds the string. "Thank you," he says. "It's the only one I could explain." #who:gabor #id:st_bedsheets_9
- -> banned

=== banned ===
# scene:student-banned
# at:1956-10-23T13:00
# place:muegyetem
# diorama:great-hall
# sound:crowd-restless
# cue:radio-switch
# crowd:2
At one o'clock somebody puts a radio in a ground-floor window. The Ministry of the Interior has forbidden the march. Then there is operetta. #id:st_banned_1
The yard was half full. Soon it is full. Those who had meant to stay at home have heard the ban as well. #id:st_banned_2
Judit is there with wet hair. Delegations leave for the ministry and the Party. Péter says: form up. A lecturer says: give them one hour. #id:st_banned_3
* [Form up now and let them forbid it to your faces #id:st_banned_now #src:prole-info/019-silent-march-banned #src:student-voices/004-diary-of-the-twenty-third #basis:documented]
    ~ shift(exposure, 5)
    You take a place on the cobbles. Others come and stand beside you. Everyone here has been taught to stand in a row. #id:st_banned_4
* [Go with the delegation to the ministry #id:st_banned_delegation #src:student-voices/004-diary-of-the-twenty-third #src:prole-info/019-silent-march-banned #basis:documented]
    ~ shift(exposure, 3)
    You wait in a corridor with a red runner. It is out of the question, says one man. It is being considered, says the next, ten minutes later. #id:st_banned_6
* [Give them the hour and sleep against a wall #id:st_banned_hour #src:prole-info/019-silent-march-banned #src:student-voices/004-diary-of-the-twenty-third #basis:typical]
    ~ shift(strength, 5)
    You sleep sitting, your face in the sun. When Judit shakes you the yard is so full that the birds have left it. #id:st_banned_8
    "Nothing," she says. "They're still telephoning each other." #who:judit #id:st_banned_9
- -> rows

=== rows ===
# scene:student-rows
# at:1956-10-23T14:50
# place:muegyetem
# sound:march-steps
# crowd:3
Twelve in a row, arms linked, girls in the middle. Some professors have come down in their hats, to stand behind their own students. #id:st_rows_1
At three the word runs along the wall from the gate: it is allowed. There is hardly a cheer. The first rows have already begun to move. #id:st_rows_2
Tamás Berényi, from your year, is up on the plinth of a lamp with his camera. He photographs buildings, and also queues. He lifts his eyebrows: may I? #id:st_rows_3
* [Look straight into the lens #id:st_rows_look #src:student-voices/004-diary-of-the-twenty-third #src:utterly-interesting/003-avh-and-informers #basis:typical]
    ~ photo = "march"
    ~ shift(exposure, 5)
    It makes a noise like a latch. You have ink on your cheek, and look like someone who has just been told a joke. #id:st_rows_4
* [Turn your face to Judit until he has done #id:st_rows_turn #src:utterly-interesting/003-avh-and-informers #basis:typical]
    Your ear and your collar will be there, for anyone who can read an ear. He nods. #id:st_rows_6
* [Wave him down to come and walk with you #id:st_rows_walk #src:student-voices/004-diary-of-the-twenty-third #src:prole-info/020-march-grows #basis:typical]
    He links arms at the end of your row. From the inside you can't see anything but necks, he complains. #id:st_rows_8
- -> embankment

=== embankment ===
# scene:student-embankment
# at:1956-10-23T15:20
# place:budapest
# diorama:embankment-march
# sound:march-steps
# weather:clear
No one speaks. You had not thought what that would be like. #id:st_embankment_1
Shoes. The river on your right, brown and quick. A banner rope creaks against its pole. #id:st_embankment_2
On the pavement a man takes off his cap, and does not seem to know why, and puts it back. A tram stands and waits. Behind every pane of it there is a face. #id:st_embankment_3
* [Keep the silence #id:st_embankment_keep #src:prole-info/019-silent-march-banned #src:student-voices/004-diary-of-the-twenty-third #basis:documented]
    You breathe in step. After the second bridge you notice that your shoulders have come down from round your ears. #id:st_embankment_4
* [Step out and hand sheets in at the tram windows #id:st_embankment_tram #src:un-a3592/018-sixteen-points-first-half #src:student-voices/004-diary-of-the-twenty-third #basis:composite]
    ~ shift(exposure, 2)
    The windows go down one after another. Hands come out, gloved, bare, one with thread wound round a finger. You run out of paper before they run out of hands. #id:st_embankment_6
* [Look at the houses and who stands in them #id:st_embankment_houses #src:prole-info/020-march-grows #src:broadcasts-1956/001-new-ides-of-march #basis:typical]
    On the second floors the curtains are drawn back with a finger. At one corner a woman has hung a flag from a broom handle and is crying at the size of you. #id:st_embankment_8
- {for_silence:
    You asked for this in the hall last night. It is louder than you promised them. #id:st_embankment_9
  - else:
    Then far behind, past where you can see, somebody starts the Marseillaise. It reaches you on the wrong beat. #id:st_embankment_10
}
-> past_four

=== past_four ===
# scene:student-past-four
# at:1956-10-23T16:15
# place:budapest
# sound:crowd-restless
It changes after four. First there is a lower note, from the side streets. #id:st_past_four_1
They come as they are, straight off the shift with their lunch tins, and they don't form rows. #id:st_past_four_2
{asked_strike:
    One group has been out since noon. "It said stop, so we stopped," a boy with a file in his belt tells you. #who:boy-with-file #id:st_past_four_3
  - else:
    "You might have said stop," a boy with a file in his belt complains. "I'd have come at noon." #who:boy-with-file #id:st_past_four_4
}
A shout comes up from the back and it isn't about Poland. #id:st_past_four_5
* [Take up the shout: Russians go home #id:st_past_four_shout #src:prole-info/020-march-grows #src:utterly-interesting/008-march-to-the-statue #basis:documented]
    ~ shift(exposure, 5)
    You shout it in the open, under the sky, with a policeman three steps away. He is looking at his boots. #id:st_past_four_6
* [Ask the rows near you to hold to the silence #id:st_past_four_hold #src:prole-info/019-silent-march-banned #src:prole-info/020-march-grows #basis:typical]
    You walk backwards with your hands raised. #id:st_past_four_8
    "Let them, miss," says a woman kindly. "They've got it stored up." #who:tannery-woman #id:st_past_four_9
* [Ask the lunch-tin people why they came #id:st_past_four_where #src:prole-info/020-march-grows #src:prole-info/011-the-factory-is-not-yours #basis:typical]
    A wire works. A wagon shop. A tannery, which you had guessed. Why? "Because it's the first one I've not been ordered to," says a man of fifty. #who:man-of-fifty #id:st_past_four_10
- -> bem

=== bem ===
# scene:student-bem
# shared:bem-square
# at:1956-10-23T16:50
# place:bem-statue
# diorama:bem-square
# sound:crowd-murmur
# crowd:3
The square is full to the walls. Boys sit in the crook of the Polish general's arm. #id:st_bem_1
Someone reads the points. They get to you in pieces, where the wind lets them. #id:st_bem_2
Next to you they have lowered a flag, red, white and green. In the white is the wheat and the hammer. A girl has a grip on one edge and a man in a leather apron is feeling in his pocket. #id:st_bem_3
* [Hold the other edge so that he can cut straight #id:st_bem_edge #src:prole-info/020-march-grows #src:socialist-world/021-papers-and-flags #basis:documented]
    ~ shift(exposure, 5)
    It is coarse stuff. You feel each bite of the knife in your fingers. When the round piece drops out nobody picks it up. #id:st_bem_4
    The flag goes up again, and through the hole you can see the roofs of Pest. #id:st_bem_5
* [Say that a flag should be left whole #id:st_bem_whole #src:prole-info/020-march-grows #src:frus-legation/003-ten-demands-in-the-paper #basis:composite]
    "You're right," says the man. "It wasn't theirs." And he cuts. He folds the knife away. #who:man-in-apron #id:st_bem_6
* [Get out your pencil and draw what you see #id:st_bem_draw #src:prole-info/020-march-grows #src:broadcasts-1956/001-new-ides-of-march #basis:typical]
    ~ drew_flag = true
    Four lines for the cloth, an oval for the hole, and through the oval a chimney. It takes a minute, on the back of a sheet of the points. #id:st_bem_8
- -> edge_of_the_square

=== edge_of_the_square ===
# scene:student-edge-of-the-square
# shared:bem-square
# at:1956-10-23T17:10
# place:bem-statue
Soldiers have come along too, and stand about at the edge of the square. They have been told something, it is plain, and wait to be told something else. #id:st_edge_of_the_square_1
One soldier stands by himself, your age, with red ears and a greatcoat a size too wide. His cap badge is in his hand. People slap his shoulder as they go by. #id:st_edge_of_the_square_2
Judit says that somebody from the officer cadets has spoken, and that they are with us. #id:st_edge_of_the_square_3
* [Give the soldier your last sheet of the points #id:st_edge_of_the_square_sheet #src:broadcasts-1956/002-officer-cadets-speak #src:un-a3592/018-sixteen-points-first-half #basis:typical]
    ~ gave_soldier_sheet = true
    ~ shift(exposure, 2)
    He reads with his finger. "Is there anything in it about leave?" Then he hears himself, and goes redder. "I've a pass till ten," he says. #who:young-soldier #id:st_edge_of_the_square_4
* [Ask him what they have been told in barracks #id:st_edge_of_the_square_told #src:kilian-voices/003-soldier-without-rifle #src:prole-info/035-army-shifts #src:broadcasts-1956/002-officer-cadets-speak #basis:typical]
    "Nothing, miss. To shine things." He looks at the flag with the hole in it. "I'm labour service. They give us shovels." #who:young-soldier #id:st_edge_of_the_square_6
* [Go with Judit to find a telephone #id:st_edge_of_the_square_telephone #src:broadcasts-1956/001-new-ides-of-march #src:socialist-world/006-petofi-circle-and-writers #basis:typical]
    ~ shift(trust_judit, 6)
    "Because I wanted to," she shouts into it, a finger in her other ear. A long time nothing. She hangs up. "He said to button my coat." #who:judit #id:st_edge_of_the_square_7
- -> dark_square

=== dark_square ===
# scene:student-dark-square
# at:1956-10-23T18:45
# place:parliament
# diorama:kossuth-torches
# sound:crowd-murmur
# weather:clear
They have switched off the lamps. #id:st_dark_square_1
Where the square was there is breathing. Then a match. A newspaper catches, and by its light someone rolls another. In a minute there are hundreds. It is the Party's own paper, and burns yellow. #id:st_dark_square_2
You can see faces again. #id:st_dark_square_3
The man in front holds his light out over his shoulder for you to take a flame from. #id:st_dark_square_4
* {not drew_flag} [Light your own copy of the points #id:st_dark_square_points #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:composite]
    ~ carries_points = false
    All sixteen are alight from the top. You hold on till the last of them reaches your glove. #id:st_dark_square_5
    The stuff floats up over the heads, still glowing, still in lines. #id:st_dark_square_6
* {drew_flag} [Light your own copy of the points #id:st_dark_square_pointsdrew #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:composite #locked:Your drawing of the flag is on the back of it.]
* [Buy a paper off the man beside you and light that #id:st_dark_square_paper #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:documented]
    He won't take money. "It's yesterday's," he says. "It was lies yesterday as well." It lasts. #who:man-with-papers #id:st_dark_square_7
* [Keep your hands in your pockets and look up #id:st_dark_square_up #src:prole-info/021-parliament-square-and-nagy #src:daily-history/009-parliament-and-gero #basis:typical]
    On the roof the big red star, which is never off, is off. You find it by the place in the sky where the sparks go round something. #id:st_dark_square_8
- -> waiting

=== waiting ===
# scene:student-waiting
# at:1956-10-23T19:30
# place:parliament
They are calling for Nagy. They have called for an hour, in beats, like people trying to wake a house. #id:st_waiting_1
Péter finds you by the tram rails. He is hoarse. "They won't read the points at the Radio. There are people in front of it already. Some have gone in and not come out. I'm going." #id:st_waiting_2
Judit looks from him to you. Her parents live two corners from the Radio. #id:st_waiting_3
"Or we wait for him, and then Stalin," a boy says. "They've got ropes on Stalin!" #who:boy-on-rails #id:st_waiting_4
* [Go to the Radio with Péter and Judit #id:st_waiting_radio #src:prole-info/021-parliament-square-and-nagy #src:utterly-interesting/010-who-fired-first #basis:documented #to:radio]
    ~ went_to = "radio"
    You go in a chain, hand in hand. In the side streets people are carrying home coal. #id:st_waiting_5
    -> radio_street
* [Wait for Nagy, and let the two of them go on #id:st_waiting_nagy #src:prole-info/021-parliament-square-and-nagy #src:daily-history/009-parliament-and-gero #basis:documented #to:parliament]
    ~ went_to = "statue"
    "Two corners," says Judit. "I'll look in on them and put the kettle on." Péter pulls her by the hand. You lose her hat among the other hats at once. #who:judit #id:st_waiting_6
    -> gero_in_the_square

=== radio_street ===
# scene:student-radio-street
# shared:radio
# at:1956-10-23T20:10
# place:radio
# diorama:radio-night
# sound:crowd-restless
# note:A crowd under pressure in a narrow street. In the scenes that follow there is gunfire, and people are killed; no body is described.
# summary:You wait with the crowd outside the Radio and hear Ernő Gerő's speech from a window.
Bródy Sándor utca was not made for this many people. Somebody's briefcase is pressed into your back. #id:st_radio_street_1
A window stands open on the first floor across from the Radio. A woman has put her set on the sill, as loud as it goes, and the street hushes for it. #id:st_radio_street_2
It is Gerő. You wait for the word that means you. It comes: chauvinism. The poison of chauvinism. #id:st_radio_street_3
"He means us," says Judit. Her father pays dues to the same party. #who:judit #id:st_radio_street_4
* [Shout the answer everyone is shouting #id:st_radio_street_shout #src:prole-info/022-gero-at-eight #src:prole-info/020-march-grows #basis:documented]
    ~ shift(exposure, 5)
    It is out before you choose it. Russians go home. Two hours ago it was almost a song. #id:st_radio_street_5
    Here the walls throw it back, and it sounds like something that can fall on you. #id:st_radio_street_6
* [Hold on to Judit's sleeve and say nothing #id:st_radio_street_hold #src:daily-history/009-parliament-and-gero #src:prole-info/022-gero-at-eight #basis:typical #pass]
    ~ stayed_for_judit = true
    ~ shift(trust_judit, 6)
    She does not look at you, but she shifts her arm so that you can hold it better. #id:st_radio_street_7
* {carries_points} [Push through to the gate with your copy of the points #id:st_radio_street_push #src:utterly-interesting/010-who-fired-first #src:prole-info/023-radio-delegation #basis:composite]
    ~ shift(exposure, 10)
    ~ shift(strength, -5)
    "The points," you say, "I have the points." It works like a ticket: shoulders turn, hands pass you on. #id:st_radio_street_9
    At the gate they want a microphone in the street. So far they have been given a caretaker. #id:st_radio_street_10
* {not carries_points} [Push through to the gate with your copy of the points #id:st_radio_street_pushburnt #src:utterly-interesting/010-who-fired-first #src:prole-info/023-radio-delegation #basis:composite #locked:You burned your copy in the square.]
- -> the_delegation

=== the_delegation ===
# scene:student-the-delegation
# shared:radio
# at:1956-10-23T20:40
# place:radio
# note:Fear in a crowd. Soldiers arrive.
# summary:People say that the delegation inside has been arrested. Nobody in the street knows.
Lorries came with soldiers and backed out again. Twice the gate has opened, to let people in. #id:st_the_delegation_1
Everybody has a version. They're reading the points out. They're under arrest. #id:st_the_delegation_2
{knows_lajos:
    By the wall, pencil behind his ear, stands Lajos Bakó. He nods to you. #id:st_the_delegation_3
  - else:
    By the wall stands a fitter with a pencil behind his ear. He is Lajos Bakó, from the Láng works. Some of those inside are his. #id:st_the_delegation_4
}
* [Ask Bakó what he saw himself #id:st_the_delegation_ask #src:prole-info/023-radio-delegation #src:radio-voices/002-two-points-too-far #basis:composite]
    ~ knows_lajos = true
    "Saw? I saw the door," he says. "They went in, some of ours, some from the arms plant. The rest I heard, same as you." #who:lajos #id:st_the_delegation_5
* [Believe that they are being held, and say so loudly #id:st_the_delegation_held #src:libsoc-wiki/002-radio-spark #src:utterly-interesting/010-who-fired-first #basis:documented]
    ~ shift(exposure, 5)
    "They've arrested them!" It runs down the street away from you. By the corner it is no longer yours. #id:st_the_delegation_7
* [Get Judit out along the wall while you can #id:st_the_delegation_leave #src:prole-info/028-radio-taken #src:frus-legation/007-radio-street-that-evening #basis:typical #pass]
    ~ stayed_for_judit = true
    ~ shift(trust_judit, 4)
    There is a gap towards Szentkirályi utca, the width of a person. #id:st_the_delegation_8
- -> first_shot

=== first_shot ===
# scene:student-first-shot
# shared:radio
# at:1956-10-23T21:00
# place:radio
# sound:shots-far
# note:Gunfire into a crowd, heard and not shown. Wounded people.
# summary:Tear gas, then shots. You and Judit get into a doorway with others, who do not agree about what happened.
First it is your eyes: something bitter. Then a sound like planks dropped flat. The street sits down, all at once, as if someone had pulled a cloth. #id:st_first_shot_1
You did not see a gun. #id:st_first_shot_2
In the doorway where you end up, two people are explaining. #id:st_first_shot_3
"From the windows. Out of there, into us. Nobody had so much as a stick." The girl has blood on her collar that is not hers. #who:girl-in-the-doorway #id:st_first_shot_4
"There were rifles in the street before that," says a boy with a conductor's bag. "I'm not saying who fired. I'm saying there were." #who:boy-with-bag #id:st_first_shot_5
* [Remember it as the girl tells it #id:st_first_shot_girl #src:libsoc-wiki/010-radio-massacre-arms #src:daily-history/010-statue-and-radio-fire #basis:documented #weigh:radio-who-fired-first]
    ~ trusted_radio_who_fired_first = "avh"
    You fix it in that order, gas, windows, shots, and say it over so that it will stay. #id:st_first_shot_6
* [Remember it as the boy tells it #id:st_first_shot_boy #src:prole-info/024-first-shots #basis:documented #weigh:radio-who-fired-first]
    ~ trusted_radio_who_fired_first = "armed-crowd"
    It makes it no better, who was shot. But you want the whole of it, the part that is awkward too. #id:st_first_shot_7
* [Remember only that you did not see #id:st_first_shot_unseen #src:utterly-interesting/010-who-fired-first #src:radio-voices/001-half-past-eight #basis:documented #weigh:radio-who-fired-first #pass]
    ~ trusted_radio_who_fired_first = "unknown"
    Someone will ask you one day. You were there, they will say, as if that settled it. #id:st_first_shot_8
- {stayed_for_judit:
    Judit has both your hands. She is counting under her breath, as children do between lightning and thunder. #id:st_first_shot_9
  - else:
    You call Judit's name. So many people are calling names that it is only one more sound. #id:st_first_shot_10
}
-> the_doorway

=== the_doorway ===
# scene:student-the-doorway
# shared:radio
# at:1956-10-23T21:50
# place:radio
# note:A person has been killed. The body is covered and not described.
# summary:A dead young man is carried past. You help, or hold the door, or look away.
It is the stairwell of Judit's house, you see now. A blanket hangs over the glass of the street door. Nine of you sit on the stairs. #id:st_the_doorway_1
Outside four men are bringing somebody along the wall on a shutter, under a flag that covers him down to the shoes. He has tied one with string. #id:st_the_doorway_2
"Open, will you!" #who:man-with-shutter #id:st_the_doorway_3
They want the hall, for the light, and then they see that they do not need it. #id:st_the_doorway_4
* [Hold the door and take the corner of the shutter #id:st_the_doorway_shutter #src:frus-legation/008-a-dead-youth #src:libsoc-wiki/002-radio-spark #basis:composite]
    ~ shift(strength, -5)
    ~ carried_dead = true
    It weighs what a door weighs. You go with it to the next house, where there is a doctor's plate. Nobody tells you his name. #id:st_the_doorway_5
* [Stay with the child crying on the third stair #id:st_the_doorway_child #src:prole-info/024-first-shots #src:frus-legation/008-a-dead-youth #basis:typical #pass]
    ~ taught_newel = true
    He came to see what the noise was. He is six and lives upstairs. You tell him the names of the parts of a staircase: tread, riser, string, newel. #id:st_the_doorway_6
    He likes newel. #id:st_the_doorway_7
* [Look, so that you will be able to say it #id:st_the_doorway_look #src:frus-legation/008-a-dead-youth #src:radio-voices/001-half-past-eight #basis:typical]
    Brown shoe. String. The flag has the wheat and hammer still in it. A hand, clean, with a pen mark on the middle finger, like yours. #id:st_the_doorway_8
- -> rifles

=== rifles ===
# scene:student-rifles
# shared:radio
# at:1956-10-23T23:20
# place:radio
# sound:lorry-ride
# note:Weapons are handed out. Shooting nearby.
# summary:Lorries bring rifles from the factories. You may hold one, or not.
Towards midnight it is a different crowd. A lorry stands across the tram lines, and a man with oil to his elbows is handing down rifles like loaves. #id:st_rifles_1
They are wrapped in brown paper, still greased. #id:st_rifles_2
"Next," he says. It is you. You are next. He doesn't look up to see who it is. #who:man-on-lorry #id:st_rifles_3
* [Take it, and pass it on behind you #id:st_rifles_pass #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:documented]
    ~ shift(exposure, 5)
    It is heavier than it looks in films, and smells of sewing machines. You have it for as long as it takes to turn round. #id:st_rifles_4
* [Keep it for yourself #id:st_rifles_keep #src:libsoc-wiki/010-radio-massacre-arms #src:prole-info/024-first-shots #basis:documented]
    ~ shift(exposure, 15)
    ~ had_rifle = true
    In the next doorway a soldier without a cap shows you the catch, twice, and asks who will show your mother. #id:st_rifles_6
    By morning you will have given it to him. #id:st_rifles_7
* [Say no, and ask who needs bandages #id:st_rifles_bandage #src:prole-info/028-radio-taken #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical #pass]
    "Ask there," he says, tipping his chin at a gateway with a sheet hung in it. They do need some, and the sheet is what you tear up. #id:st_rifles_8
- -> midnight

=== gero_in_the_square ===
# scene:student-gero-in-the-square
# at:1956-10-23T20:00
# place:parliament
# sound:radio-static
On the stroke of eight somebody turns up a radio in an open window. It isn't Nagy. It is Gerő. #id:st_gero_in_the_square_1
He speaks of people who misuse their freedom, who teach the young to hate. The poison of chauvinism, he says. #id:st_gero_in_the_square_2
Somebody's grandmother has hold of your arm. "Which of you is it?" she asks. "Which is the poison?" #who:grandmother-in-square #id:st_gero_in_the_square_3
* [Shout back at the window #id:st_gero_in_the_square_shout #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #basis:documented]
    ~ shift(exposure, 3)
    It is a box in a window, and goes on to the end of its sentence. Some begin to laugh at that, not in a good way. #id:st_gero_in_the_square_4
* ["I am, aunty," you say #id:st_gero_in_the_square_me #src:prole-info/022-gero-at-eight #src:prole-info/012-unafraid-generation #basis:typical]
    She inspects you, ink and all. "You want feeding," she says, and finds in her bag half a poppy-seed roll wrapped in a tram ticket. #who:grandmother-in-square #id:st_gero_in_the_square_5
* [Write down the exact words, as far as you can #id:st_gero_in_the_square_write #src:prole-info/022-gero-at-eight #src:daily-history/009-parliament-and-gero #src:daily-history/006-gero-no-reform #basis:typical]
    Chauvinism you get. Nationalism you get. #id:st_gero_in_the_square_7
- -> comrades

=== comrades ===
# scene:student-comrades
# at:1956-10-23T20:35
# place:parliament
# sound:crowd-murmur
A balcony door opens, and there he is, small, in the middle of a roar. #id:st_comrades_1
"Comrades," says Imre Nagy. #id:st_comrades_2
It stops. In all that space you can hear the flags. Then from many places, not angry yet, almost helping him: we're no longer comrades! #id:st_comrades_3
They have put a light on him and he stands in it as if it were rain. They called him here to give his opinion, he says, and he is giving it. It is a cautious one. #id:st_comrades_4
* [Shout with them that you are no comrade #id:st_comrades_nocomrade #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:documented]
    ~ shift(exposure, 3)
    You feel mean as you do it. Your village schoolmaster looked like that, on inspection day. #id:st_comrades_8
* [Hush the people round you #id:st_comrades_hush #src:prole-info/021-parliament-square-and-nagy #src:frus-legation/005-bem-to-parliament #basis:typical]
    "Let him speak," you say, and some do. It grows colder with each sentence. They turn round to you as if you had sold it to them. #id:st_comrades_6
* [Go before he ends, with the lorries to the statue #id:st_comrades_go #src:prole-info/021-parliament-square-and-nagy #src:utterly-interesting/008-march-to-the-statue #basis:documented]
    At the corner you look back. From there he's a light patch on a dark wall. #id:st_comrades_7
- -> the_boots

=== the_boots ===
# scene:student-the-boots
# at:1956-10-23T21:25
# place:stalin-statue
# diorama:stalin-boots
# sound:crowd-restless
# crowd:3
A lorry brings thirty of you out to the park. He is more than four times your height, and there are ropes on his neck. Winches have pulled for hours, and only made him hum. #id:st_the_boots_1
Then two workers go up a ladder behind his knees with a hissing blue light. You know how the load runs in a standing figure. #id:st_the_boots_2
"Stand back," someone is calling, "he'll come down forwards!" #who:man-with-megaphone #id:st_the_boots_3
"He'll go sideways," you say. #id:st_the_boots_4
* [Take a place on the rope with the others #id:st_the_boots_rope #src:utterly-interesting/009-statue-falls #src:prole-info/025-stalins-boots #basis:documented]
    ~ shift(exposure, 5)
    ~ photo = "statue"
    Your hands go on behind a butcher's. A crack like river ice, the rope is slack, and forty people sit down in each other's laps. #id:st_the_boots_5
    There is a flash. Someone has your picture, laughing, on the ground. #id:st_the_boots_6
* [Shout up to the torch men where the weight is #id:st_the_boots_weight #src:prole-info/025-stalins-boots #src:utterly-interesting/009-statue-falls #basis:composite]
    "The left one! It carries on the left!" One of them lifts his goggles, and moves the flame a hand's breadth, to be civil. #id:st_the_boots_7
* [Watch from the trees, where there's room to run #id:st_the_boots_trees #src:frus-legation/006-statue-and-winches #src:daily-history/010-statue-and-radio-fire #basis:typical]
    First the ropes tighten. Then a knee seems to bend, quite naturally, as if he meant to sit down. You don't hear the fall for the shouting. You feel it in the tree. #id:st_the_boots_9
- -> up_the_pedestal

=== up_the_pedestal ===
# scene:student-up-the-pedestal
# at:1956-10-23T21:50
# place:stalin-statue
Two bronze boots remain, taller than a man, with nothing in them. #id:st_up_the_pedestal_1
A road sign hangs on them: no through road. #id:st_up_the_pedestal_2
All round you, people hammer bits off him. The break is thin. For five years you were afraid of that thickness. #id:st_up_the_pedestal_3
Then a cyclist shouts: they're shooting at the Radio! #id:st_up_the_pedestal_4
* [Go at once towards the Radio, and Judit #id:st_up_the_pedestal_radio #src:utterly-interesting/010-who-fired-first #src:prole-info/025-stalins-boots #basis:typical #to:radio]
    ~ stayed_for_judit = true
    ~ shift(trust_judit, 6)
    Two corners, she said. You run along the tram line till the stitch in your side makes you walk, then you run. #id:st_up_the_pedestal_5
* [Go with those dragging the head to the theatre #id:st_up_the_pedestal_head #src:utterly-interesting/009-statue-falls #src:socialist-world/009-danube-crossing-and-statue #basis:documented #to:national-theatre]
    They have put a chain on it. It skates on the cobbles behind the lorry, face up, then face down, striking sparks. #id:st_up_the_pedestal_6
* [Pick up one splinter first #id:st_up_the_pedestal_splinter #src:prole-info/025-stalins-boots #src:utterly-interesting/009-statue-falls #basis:typical #to:radio]
    It's as long as your thumb and still warm on one edge. Then you go with the rest, down the avenue, towards the noise. #id:st_up_the_pedestal_8
- -> the_stairwell

=== the_stairwell ===
# scene:student-the-stairwell
# shared:radio
# at:1956-10-23T23:45
# place:radio
# note:Accounts of people shot. The night of fighting that follows is heard, not shown.
# summary:In a stairwell near the Radio people who were there tell you what happened. They do not agree.
# sound:shots-far
The boulevard is full of lorries, coming with men and going with wounded. On the stairs of Judit's house nine people sit. Judit is one, and has no hat. #id:st_the_stairwell_1
"I was in the doorway," she says. "I didn't see it." #who:judit #id:st_the_stairwell_2
"From the windows," says a girl with blood on her collar. "Out of there, into us. Nobody had so much as a stick." #who:girl-in-the-doorway #id:st_the_stairwell_3
"There were rifles in the street before that," says a boy with a conductor's bag. "I'm not saying who fired. I'm saying there were." #who:boy-with-bag #id:st_the_stairwell_4
You were looking at an ankle at the time. #id:st_the_stairwell_5
* [Believe the girl #id:st_the_stairwell_girl #src:libsoc-wiki/010-radio-massacre-arms #src:daily-history/010-statue-and-radio-fire #basis:documented #weigh:radio-who-fired-first]
    ~ trusted_radio_who_fired_first = "avh"
    She tells it in the same order each time she is asked. You have seen people lie, and they do not keep such good order. #id:st_the_stairwell_6
* [Believe the boy #id:st_the_stairwell_boy #src:prole-info/024-first-shots #basis:documented #weigh:radio-who-fired-first]
    ~ trusted_radio_who_fired_first = "armed-crowd"
    He has nothing to gain from saying it. Half of the stairs would like to throw him out for it. #id:st_the_stairwell_7
* [Believe Judit, who didn't see #id:st_the_stairwell_unseen #src:utterly-interesting/010-who-fired-first #src:radio-voices/001-half-past-eight #basis:documented #weigh:radio-who-fired-first #pass]
    ~ trusted_radio_who_fired_first = "unknown"
    She is the only one who was there and claims so little. You sit down by her. #id:st_the_stairwell_8
- -> midnight

=== midnight ===
# scene:student-midnight
# shared:radio
# at:1956-10-24T00:30
# place:radio
# sound:shots-far
# note:Fighting goes on nearby.
# summary:After midnight armed workers take over the fight. You decide where to spend the night.
It has a rhythm by now: a rattle, a pause in which people cough, a single shot. Those who came to look have gone. #id:st_midnight_1
Judit's mother stands at the turn of the stairs in a dressing-gown. The father has not said a word since eight, she says, only listened, both hands on the set. #id:st_midnight_2
Péter has gone. #id:st_midnight_3
* [Go up with Judit and sit with her people #id:st_midnight_up #src:daily-history/009-parliament-and-gero #src:prole-info/033-official-reactions #basis:typical]
    ~ shift(trust_judit, 6)
    Her father gets up for you, as he would for anyone. On the table is a sheet of the points. "Young lady," he says, "are you hurt?" #who:bela #id:st_midnight_4
    {father_has_sheet:
        It is the one that was folded into Judit's shoe. #id:st_midnight_8
      - else:
        The porter at the ministry gave it to him, he says. #id:st_midnight_9
    }
* [Stay on the stairs and help those who come in #id:st_midnight_stairs #src:prole-info/032-dawn-at-corvin-and-kalvin #src:prole-info/028-radio-taken #basis:typical #pass]
    ~ shift(strength, -5)
    You boil water in a jam pan. A caretaker's wife brings towels with the price tags on. She'd kept them eight years for her daughter's wedding. #id:st_midnight_5
    At three a boy tells you that he isn't hurt, and falls down. #id:st_midnight_6
* [Go out and look for Péter #id:st_midnight_peter #src:prole-info/028-radio-taken #src:frus-legation/007-radio-street-that-evening #basis:typical]
    ~ shift(exposure, 5)
    ~ shift(trust_judit, -5)
    You find him behind a tram on its side. He has a rifle. He's so happy that it frightens you. "Go home, Klára," he says. "No. Bring us something to eat." #who:peter #id:st_midnight_7
- -> kalvin

=== kalvin ===
# scene:student-kalvin
# at:1956-10-24T05:50
# place:kalvin-ter
# weather:fog
# diorama:kalvin-dawn
# sound:tanks-far
# crowd:1
# note:Tanks face unarmed people at dawn. Nobody is hurt in this scene.
# summary:On Kálvin Square workers stand before five tanks and do not run. You see it and go home.
At half past four the radio spoke of fascist elements. Judit looked at her own hands, front and back. Now you have to get home, and Kálvin tér is shut by five tanks. #id:st_kalvin_1
In front of them, at the distance of a conversation, stand some workers, one of them eating. #id:st_kalvin_2
No one is shouting. A gun turns, looks along them, and turns back. #id:st_kalvin_3
You're near enough to read the chalk on the nearest. A boy's name, in Russian letters. #id:st_kalvin_4
* [Go and stand with them for a minute #id:st_kalvin_stand #src:prole-info/032-dawn-at-corvin-and-kalvin #src:prole-info/031-first-tasks #basis:documented]
    ~ shift(exposure, 5)
    They make room without turning round. Close up a tank is warm, like a cow. What you feel is the kerb under your heel. #id:st_kalvin_5
    The one who was eating offers you the other half. #id:st_kalvin_6
* [Say the name aloud, in your school Russian #id:st_kalvin_name #src:prole-info/047-no-hatred-of-soldiers #src:socialist-world/014-soviet-tanks-and-snipers #basis:typical]
    "Kolya," you read. "Is that you?" For a good while there's nothing. Then a slit opens and there are two eyes in it, about nineteen years old, with no sleep in them. It closes. #id:st_kalvin_7
* [Go round by the side streets, hands in view #id:st_kalvin_round #src:prole-info/032-dawn-at-corvin-and-kalvin #src:daily-history/012-tanks-at-two #basis:typical #pass]
    You walk slowly. Behind you no one runs, neither of those two lots of tired men. #id:st_kalvin_8
- -> what_the_sheet_did

=== what_the_sheet_did ===
# scene:student-what-the-sheet-did
# chapter-end:twenty-third
# at:1956-10-24T07:10
# place:muegyetem
# sound:quiet-street
# crowd:0
# linking
No trams. In the street before the hostel, trodden flat, lies one of your sheets with a boot on it, printed in wet. #id:st_what_the_sheet_did_1
{
  - trusted_radio_who_fired_first == "avh":
    If they ask, you will say: from the windows. You've said it so often that you can hear the glass. #id:st_what_the_sheet_did_2
  - trusted_radio_who_fired_first == "armed-crowd":
    If they ask, you will say that there were rifles below as well. They won't thank you for it, neither side. #id:st_what_the_sheet_did_3
  - else:
    If they ask, you will say that you did not see. It is little to bring home from such a night. #id:st_what_the_sheet_did_4
}
{
  - went_to == "statue":
    You saw Stalin sit down. Judit heard the first shots without you. #id:st_what_the_sheet_did_5
  - carried_dead:
    Your palms have splinters in them from a shutter. You leave them in. #id:st_what_the_sheet_did_6
  - else:
    There's a smell in your hair that no soap is going to shift. #id:st_what_the_sheet_did_7
}
{photo != "":
    Somewhere in Tamás's camera, or in a stranger's, is your face. #id:st_what_the_sheet_did_8
}
{trust_judit >= 70:
    Judit has fallen asleep in your bed with her shoes on. #id:st_what_the_sheet_did_9
  - else:
    Judit has turned her bed to the wall. She says it is because of the light. #id:st_what_the_sheet_did_10
}
* [Wash your face and go over to the university #id:st_what_the_sheet_did_wash #src:prole-info/033-official-reactions #src:prole-info/028-radio-taken #basis:composite]
    The water is cold and comes out brown. From across the river, quite regularly, come the guns. #id:st_what_the_sheet_did_11
- -> hall_again
