// Chapter 4: The parliament that met in pieces, 12-23 November 1956.

=== invitation_on_foot ===
# scene:delegate-invitation-on-foot
# chapter:in-pieces
# at:1956-11-13T09:00
# place:ujpest
# diorama:csepel-flats
# sound:tanks-far
# weather:overcast
# crowd:1
The Újpest men are inviting every district and every big works to their town hall, tomorrow. No trams, hardly a telephone, patrols at the bridges. The invitation weighs four lines. It has to be walked across the city. #id:de_invitation_on_foot_1
You have eleven women who still have shoes. Each gets a works and a street plan drawn from memory. #id:de_invitation_on_foot_2
Angyalföld takes an hour, Csepel a day. And if someone's searched? #id:de_invitation_on_foot_3
* [Send it on paper, with the stamp of the council #id:de_invitation_on_foot_paper #src:council-voices/001-secretly-into-the-lamp-factory #src:prole-info/082-central-council-and-krasso #basis:typical]
    "Then they'll know it's real," says Margit. "Both lots will." She folds hers into the heel of her shoe. #who:margit #id:de_invitation_on_foot_4
* [Have them learn it by heart #id:de_invitation_on_foot_mouth #src:council-voices/001-secretly-into-the-lamp-factory #src:utterly-interesting/003-avh-and-informers #basis:typical]
    By the evening three versions have come back. In one of them it's a christening. Everyone understands about the christening. #id:de_invitation_on_foot_5
* [Put it inside the loaf for the hospital convoy #id:de_invitation_on_foot_bread #src:prole-info/086-grebennik #src:council-voices/001-secretly-into-the-lamp-factory #basis:composite]
    Food goes through by now. In Kispest, you hear later, a doctor bites on something, and comes in person. #id:de_invitation_on_foot_6
- -> slip_in

=== slip_in ===
# scene:delegate-slip-in
# shared:central-council
# at:1956-11-14T13:00
# place:united-lamp
# diorama:lamp-works
# sound:lamp-works
# weather:overcast
# crowd:2
The Russians have been sitting in the town hall since this morning. So it has to be your works. At the lodge the porter lets them in by ones and twos, asking each loudly if he's come about the boiler. #id:de_slip_in_1
You stand behind the second door, with the list. Toolmaker, Ganz. Tram depot. Turner, Csepel. Gamma. Láng. They come in smelling of the street and look round for the soldiers, and then for a chair. #id:de_slip_in_2
{
  - table == "clock":
    The tall one from Csepel holds up three fingers. #id:de_slip_in_7
  - table == "works":
    They say works and voters before you ask. #id:de_slip_in_8
  - else:
    Csepel goes to the window; Ganz divides in two. #id:de_slip_in_9
}
By one there are more people here about the boiler than there are boilers in Budapest. #id:de_slip_in_3
* [Seat them by districts, so that hands can be counted #id:de_slip_in_seat #src:council-voices/001-secretly-into-the-lamp-factory #src:prole-info/082-central-council-and-krasso #basis:typical]
    You have chalked the numbers on the floor. Some stand on theirs like children playing shop. #id:de_slip_in_4
* [Put the line at the windows, to sing if someone comes #id:de_slip_in_watch #src:council-voices/001-secretly-into-the-lamp-factory #src:un-a3592/004-no-putsch-possible #basis:typical]
    They agree on a song. In the whole afternoon nobody comes. About four they begin it all the same, because it's cold at the windows. #id:de_slip_in_5
* [Check the mandates, and turn back those who have none #id:de_slip_in_unit #src:prole-info/082-central-council-and-krasso #src:prole-info/083-mandate-and-recall #basis:composite]
    A writer, a man with a camera, and somebody who has had a vision. The man with the vision takes it best. #id:de_slip_in_6
- -> which_factory

=== which_factory ===
# scene:delegate-which-factory
# shared:central-council
# at:1956-11-14T14:00
# place:united-lamp
# sound:council-hall
# crowd:3
In the chair sits an old Social Democrat. You know him from the days of the party; Benedek carried his bag. A young man with glasses gets up: Krassó. He has a plan for a central council. #id:de_which_factory_1
What factory has sent you, asks the chair. #id:de_which_factory_2
None has. But he would like to know who called this meeting. #id:de_which_factory_3
"This meeting is an historical inevitability!" says the old man. #id:de_which_factory_4
The young one sits down. You've got it all on four lines. Whose idea was it, then? The man from the tram depot asks you under his breath. #id:de_which_factory_5
* [Enter his name and what he proposes #id:de_which_factory_him #src:prole-info/082-central-council-and-krasso #src:council-documents/001-founding-resolution #basis:typical]
    ~ whose_idea = "plan"
    It's a good plan; it will be needed in an hour. Whether a plan needs a factory is something you have no column for. #id:de_which_factory_6
* [Enter: proposed from the floor #id:de_which_factory_none #src:prole-info/082-central-council-and-krasso #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ whose_idea = "floor"
    By evening six people have had the idea, all of them sincerely. In the minutes it belongs to the floor. #id:de_which_factory_7
* [Enter the inevitability, in quotation marks #id:de_which_factory_quote #src:prole-info/082-central-council-and-krasso #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ whose_idea = "quote"
    It's the only joke in the record. You look at the old man. You aren't sure that it is one. #id:de_which_factory_8
- -> the_resolution

=== the_resolution ===
# scene:delegate-the-resolution
# shared:central-council
# at:1956-11-14T18:30
# place:united-lamp
# sound:typing-night
# crowd:2
RESOLVED. That this council is made from below. That it stands strictly on socialism; the works are common property. That Comrade Imre Nagy shall be premier. #id:de_the_resolution_1
That no man of the security police may enter the new force. That Maléter and all who fought are to be freed. #id:de_the_resolution_2
That, in order to strengthen the friendship, Soviet troops should leave. Until then only what feeds people works. #id:de_the_resolution_3
You type. They're standing behind you, and reading along the carbon. #id:de_the_resolution_4
* [Stop at "strictly" and ask for a vote on it #id:de_the_resolution_strict #src:council-documents/001-founding-resolution #src:un-a3592/004-no-putsch-possible #basis:typical]
    ~ typed = "strictly"
    A forest of hands. "Put it in twice," says the caster. "They'll not believe it." It stands there once, in capitals. #id:de_the_resolution_5
* [Stop at "friendship" #id:de_the_resolution_friend #src:council-documents/003-friendship-means-withdrawal #src:prole-info/086-grebennik #basis:typical]
    ~ typed = "friendship"
    "It's meant seriously," says the caster. "I've been friends with people who'd left." You type it with a straight face. #id:de_the_resolution_6
* [Ask that only Maléter be named, to shield the others #id:de_the_resolution_names #src:council-documents/002-maleter-must-be-free #src:prole-info/099-long-repression #basis:composite]
    ~ typed = "companions"
    They think of the others, who've got wives and doors. "Maléter and companions," it says then. You space out the last word a little. #id:de_the_resolution_7
- -> wagons

=== wagons ===
# scene:delegate-wagons
# at:1956-11-15T08:00
# place:ujpest
# diorama:rail-yard
# sound:rail-yard-night
# weather:overcast
# crowd:1
{pali_gun == "let":
    ~ missing_pali = true
    Pali went for bread yesterday at noon. The loaf ticket lies in the baker's book, uncollected. #id:de_wagons_1
  - else:
    Ilonka is sitting on your stairs. Gyuri went for bread yesterday at noon. The loaf ticket lies uncollected. #id:de_wagons_2
}
A leaflet is going round. At the Western Station people hear hammering out of goods wagons. Young ones are inside, hundreds. A wallet with names was found beside the line, near the Soviet frontier. #id:de_wagons_3
The council's bulletin comes out tonight. It's you who'll type it. What's the word? #id:de_wagons_4
* [Type: deported #id:de_wagons_taken #src:prole-info/090-flight-and-deportations #src:un-a3592/014-leaflet-on-deportations #src:time-1956/005-serovs-trains #basis:composite #weigh:deportations]
    ~ trusted_deportations = "deported"
    Eight letters. The d sticks, and you hit it twice. Those who've got someone missing will now see wagons. They saw them before. #id:de_wagons_5
* [Type: arrested, place unknown #id:de_wagons_arrested #src:un-a3592/015-how-deportations-were-examined #src:daily-history/022-recriminations-and-flight #src:soviet-reports/007-serov-counts-prisoners #basis:composite #weigh:deportations]
    ~ trusted_deportations = "arrested"
    That's what you know. A mother can stand at a prison gate with "arrested". With the other word she can only look at rails. #id:de_wagons_6
* [Type: it is said by railwaymen that #id:de_wagons_said #src:un-a3592/014-leaflet-on-deportations #src:prole-info/090-flight-and-deportations #basis:composite #weigh:deportations]
    ~ trusted_deportations = "said"
    Margit reads it. "It is said," she repeats. "You were never so careful about the cabbages." #who:margit #id:de_wagons_7
- -> for_budapest

=== for_budapest ===
# scene:delegate-for-budapest
# at:1956-11-15T14:00
# place:united-lamp
# diorama:lamp-works
# sound:council-hall
# crowd:3
A bigger meeting. Half of them want to found a national council at once, here and now, since there's a quorum of something. #id:de_for_budapest_1
"We're from Budapest," says a toolmaker. "I was sent for Budapest. If I say Hungary, there's someone in Pécs who'll ask me who I am." #who:toolmaker #id:de_for_budapest_2
It's past three. Out in the yard a tank drives up and down the Váci út. It comes past every nine minutes, and each time the speaker of the moment waits for it. #id:de_for_budapest_3
{recalled_once:
    You know something about people who say more than they were sent for. #id:de_for_budapest_4
}
* [Read them the mandates: not one of them says Hungary #id:de_for_budapest_mandate #src:prole-info/083-mandate-and-recall #src:prole-info/087-plan-for-a-national-council #basis:documented]
    ~ budapest = "city"
    You read eleven before they tell you to stop. It's left at Budapest. Your neighbour takes back the matches he has lent you. #id:de_for_budapest_5
* [Put it to the vote all the same #id:de_for_budapest_nation #src:prole-info/083-mandate-and-recall #src:socialist-world/024-slogan-nobody-launched #basis:typical]
    ~ budapest = "number"
    Lost, by a third. But you've seen how many. You write the number down, for later, when the others will have come from Pécs. #id:de_for_budapest_6
* [Propose to write to the counties and ask them #id:de_for_budapest_letter #src:prole-info/087-plan-for-a-national-council #src:prole-info/088-miners-against #basis:composite]
    ~ budapest = "letter"
    By courier, by brakeman, by loaf. It'll take a week. "Have we got a week?" calls someone. The tank comes by, and they wait. #id:de_for_budapest_7
- -> president

=== president ===
# scene:delegate-president
# at:1956-11-16T10:30
# place:united-lamp
# sound:council-hall
# crowd:3
The new president is a toolmaker from Beloiannisz, Sándor Rácz. He's twenty-three. He speaks without a paper, so you have to write faster than with the others. #id:de_president_1
"We have no need of the government! We are and shall remain the leaders here in Hungary!" #who:racz-sandor #id:de_president_2
The hall roars. Within the hour a majority is for going to Kádár all the same, to talk about work. #id:de_president_3
{
- trusted_where_kadars_government_formed == "szolnok":
    A government that says where it is can be written to, you once thought. Now it can even be visited. #id:de_president_8
- trusted_where_kadars_government_formed == "moscow":
    You once put a question mark behind his address. They want to go and ask. #id:de_president_9
- else:
    You once heard an accent in his grammar. They want to hear how he talks. #id:de_president_10
}
Both will have to stand on one page. It's your page. #id:de_president_4
* [Write both, one beneath the other #id:de_president_both #src:prole-info/084-racz-and-the-return-to-work #src:un-a3592/033-milder-than-its-base #basis:typical]
    ~ page = "both"
    When it's read out, the contradiction can be heard quite well. The young ones grin. The majority look at the table. #id:de_president_5
* [Write the first as a speech, the second as a decision #id:de_president_rule #src:prole-info/084-racz-and-the-return-to-work #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ page = "rule"
    That's the rule. You know, though, which of the two they'll be repeating on the tram. #id:de_president_6
* [Note who raised his hand late for the talks #id:de_president_late #src:prole-info/084-racz-and-the-return-to-work #src:prole-info/083-mandate-and-recall #basis:typical]
    ~ page = "late"
    Eleven, for your own use. Four of them you'd have sworn to. Later you tear off the strip and put it in the stove. #id:de_president_7
- -> first_name

=== first_name ===
# scene:delegate-first-name
# at:1956-11-16T16:00
# place:united-lamp
# diorama:empty-flat
# cue:page-turn
# crowd:1
The Soviet commandant, Grebennik, receives the council. He takes a list of the missing, daily. Some have come back from it. #id:de_first_name_1
So there has to be a list, and you write legibly. They stand in a line to your table. Name, age, street, what he had on. By four there are sixty-one. #id:de_first_name_2
{
  - column == "trees":
    You have a list of trees already. This one has only "last seen". #id:de_first_name_9
  - column == "here":
    Nobody says "here" for any of these. You catch yourself waiting for it. #id:de_first_name_10
  - else:
    For these, too, the old sheet had no word: tram, late, ill. #id:de_first_name_11
}
{
  - missing_pali:
    Sixteen. Grey cap, not his own. You've got your son in front of you, and the pencil in your hand. #id:de_first_name_3
  - gyuri_listed:
    You've still got the card from October. Brown coat, his father's. Cap with a torn peak. You only need to copy it. #id:de_first_name_4
  - else:
    Ilonka dictates, sitting up straight. Seventeen. A brown coat, his father's. A cap with a torn peak. #id:de_first_name_5
}
* [Put him where he comes, by the alphabet #id:de_first_name_order #src:prole-info/086-grebennik #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ place = "order"
    Between Szabó and Tóth. It's on the second page. You're told that on the second page they get tired. #id:de_first_name_6
* [Put him first #id:de_first_name_top #src:prole-info/086-grebennik #src:un-a3592/015-how-deportations-were-examined #basis:typical]
    ~ place = "top"
    Sixty women can read upside down by now. They go on dictating. The next day Margit brings a ruler, and numbers the lines anew. #id:de_first_name_7
* [Put all those under eighteen first #id:de_first_name_young #src:prole-info/086-grebennik #src:soviet-reports/008-children-at-uzhgorod #basis:composite]
    ~ place = "young"
    It makes twenty-three. Then you see them standing one below the other: sixteen, seventeen, sixteen. Like sizes of shoes. #id:de_first_name_8
- -> interpreter

=== interpreter ===
# scene:delegate-interpreter
# at:1956-11-17T11:00
# place:budapest
# diorama:empty-flat
# sound:quiet-room
# cue:door
# crowd:1
# note:You hand over a list of missing people to a Soviet office. Fear; no violence.
# summary:You bring the list to the Soviet command and deal with its interpreter.
The general called the first delegation fascist agents. Today there are at least chairs. #id:de_interpreter_1
The interpreter is a lieutenant with ink on his cuff. At home he teaches school; he has you spell the names to him, because in the other letters there's no "gy". He says each one under his breath until it fits. #id:de_interpreter_2
{
  - typed == "strictly":
    He's read your resolution. "Strictly," he says. "In capitals. We also write it so." #who:interpreter #id:de_interpreter_7
  - typed == "friendship":
    He's read your resolution. "Friendship," he says, and keeps as straight a face as you did. #who:interpreter #id:de_interpreter_8
  - else:
    He's read your resolution. "And companions," he says. "This is how many?" #who:interpreter #id:de_interpreter_9
}
At Takács or at Szép, you can't tell which, he looks up. "This one is how old?" #who:interpreter #id:de_interpreter_3
* ["A schoolboy," you say, and nothing else #id:de_interpreter_age #src:prole-info/086-grebennik #src:soviet-reports/007-serov-counts-prisoners #basis:typical]
    ~ spelled = "dot"
    "Mine is four," he says in Hungarian, though nobody has asked. He puts a dot next to the name. You don't know what kind of dot. #who:interpreter #id:de_interpreter_4
* [Ask when there'll be an answer #id:de_interpreter_gen #src:prole-info/086-grebennik #src:soviet-reports/007-serov-counts-prisoners #basis:typical]
    ~ spelled = "calm"
    It's translated, and an answer comes back: soon, if there is calm. The interpreter puts it more politely than it sounded. #id:de_interpreter_5
* [Spell, and leave the talking to the men #id:de_interpreter_spell #src:prole-info/086-grebennik #src:un-a3592/015-how-deportations-were-examined #basis:typical #pass]
    ~ spelled = "gy"
    Sixty-one names take an hour and a half. By the end he does "gy" without help. He thanks you for that. #id:de_interpreter_6
- -> work_or_freeze

=== work_or_freeze ===
# scene:delegate-work-or-freeze
# at:1956-11-18T15:00
# place:budapest
# diorama:council-hall
# sound:council-hall
# crowd:2
The council is deciding on the return to work, tomorrow. Csepel's for it. It would show that the strike has a hand which can open and close. And it's November: there's no coal in the hospitals. #id:de_work_or_freeze_1
But nothing that was demanded has been answered. Nagy's in an embassy. From the works come letters with the word betrayal. #id:de_work_or_freeze_2
{
  - page == "rule":
    In the queues they repeat the speech, not the decision. #id:de_work_or_freeze_10
  - page == "both":
    Does it fit on one page again, somebody asks. #id:de_work_or_freeze_11
  - else:
    You know by now whose hands come late. #id:de_work_or_freeze_12
}
{trusted_what_for == "factory":
    A council is for the place where one works, you said. Where's that, if nobody works? #id:de_work_or_freeze_3
}
{trusted_what_for == "country":
    It's for the whole country, you said. Now the whole country's cold. #id:de_work_or_freeze_4
}
{trusted_what_for == "troops":
    First the troops, you said. They're standing at the corner and warming their hands. #id:de_work_or_freeze_5
}
Each speaks for his works. What do you believe it is? #id:de_work_or_freeze_6
* [Discipline: in the works we're together, at home each is alone #id:de_work_or_freeze_work #src:prole-info/084-racz-and-the-return-to-work #src:prole-info/087-plan-for-a-national-council #src:prole-info/088-miners-against #basis:documented #weigh:return-to-work]
    ~ trusted_return_to_work = "discipline"
    Your hand goes up with the majority. On the bench in front the young ones turn round to see whose it is. #id:de_work_or_freeze_7
* [Betrayal: whoever works now gives Kádár his answer #id:de_work_or_freeze_strike #src:prole-info/084-racz-and-the-return-to-work #src:prole-info/088-miners-against #basis:documented #weigh:return-to-work]
    ~ trusted_return_to_work = "betrayal"
    You're in the minority, with the young ones. One of them moves up to make room for you on the bench. #id:de_work_or_freeze_8
* [Whatever our own voters say; Csepel should ask them too #id:de_work_or_freeze_voters #src:prole-info/089-rumour-and-new-csepel-council #src:prole-info/083-mandate-and-recall #src:un-a3592/033-milder-than-its-base #basis:composite #weigh:return-to-work]
    ~ trusted_return_to_work = "voters"
    "In one night?" they ask. You abstain. Your card stays down on the bench, with its number upwards. Everyone can see it lying there. #id:de_work_or_freeze_9
- -> line_hears

=== line_hears ===
# scene:delegate-line-hears
# at:1956-11-19T06:00
# place:united-lamp
# diorama:lamp-works
# sound:factory-hall
# weather:fog
# crowd:2
At six they're standing at the belt in their coats. It's eight degrees in the hall. They have heard, and they know what your hand did. #id:de_line_hears_1
{
  - fifth == "board":
    At the gate it still says in your chalk: strike, by whom, everybody. #id:de_line_hears_10
  - fifth == "furnace":
    On the chimney ladder there still hangs a pillowcase. Thirty of them had wanted to mind the boilers. #id:de_line_hears_11
  - else:
    On the fifth you sent them home in pairs. In pairs they've come in. #id:de_line_hears_12
}
{
  - trusted_return_to_work == "discipline":
    "Together," says Margit. "We're together now. And who've we got with us? Him on the radio." She isn't shouting. You'd prefer it. #who:margit #id:de_line_hears_2
  - trusted_return_to_work == "betrayal":
    "You were against it," says Margit, "and lost. So what is it, do we go by your hand or by theirs?" #who:margit #id:de_line_hears_3
  - else:
    "So you didn't vote," says Margit. "Good. Then we shall." #who:margit #id:de_line_hears_4
}
{equal_pay:
    There's a remark beside the nine points, with a number. They haven't forgotten that. #id:de_line_hears_5
}
Twenty hands are waiting. The switch for the belt is on your side. #id:de_line_hears_6
* [Turn on the belt #id:de_line_hears_switch #src:prole-info/087-plan-for-a-national-council #src:prole-info/084-racz-and-the-return-to-work #basis:typical]
    ~ line_works = true
    It starts with a jerk. Four women stay standing beside it with folded arms, and nobody reports them. #id:de_line_hears_7
    -> cold_valves
* [Take out the pencil: who's for working? #id:de_line_hears_ask #src:prole-info/088-miners-against #src:prole-info/089-rumour-and-new-csepel-council #basis:composite]
    Nine for; eleven against. You've never before counted out a majority against the body you were sitting in. You write it, and take your hand off the switch. #id:de_line_hears_8
    -> stoves
* [Tell them to clock in, and to do nothing #id:de_line_hears_wages #src:prole-info/005-beating-the-system #src:prole-info/088-miners-against #basis:composite]
    ~ line_works = true
    Twenty cards go through the clock, as in the old days, when it was enough to be there. By evening the line has turned out four valves, all of them perfect. #id:de_line_hears_9
    -> cold_valves

=== cold_valves ===
# scene:delegate-cold-valves
# at:1956-11-19T15:00
# place:united-lamp
# sound:lamp-works
# crowd:1
With gloves on you can't mount a grid. So each works for ten minutes, and warms her hands for ten on the ageing rack, where the valves glow. It's never been so popular. #id:de_cold_valves_1
A delegation of the glass-shop has come. They aren't working. They look on. #id:de_cold_valves_2
"For whom are those?" asks Benedek, and points to the rack. #who:benedek #id:de_cold_valves_3
* ["For whoever has got a broken radio" #id:de_cold_valves_radio #src:prole-info/087-plan-for-a-national-council #src:un-a3592/033-milder-than-its-base #basis:typical]
    He thinks it over. "So he can hear Kádár better." But he stays, and holds his bent hand against the glow with the rest. #who:benedek #id:de_cold_valves_4
* ["For nobody. So that the boilers have a reason" #id:de_cold_valves_boiler #src:prole-info/061-countryside-joins #src:prole-info/087-plan-for-a-national-council #basis:typical]
    In truth there's no other. While someone works there's coal, and while there's coal the hospital gets steam. "Put that on the door," says Benedek. #who:benedek #id:de_cold_valves_5
* [Shut it down at three and send them home with pay #id:de_cold_valves_shut #src:prole-info/088-miners-against #src:prole-info/084-racz-and-the-return-to-work #basis:typical]
    Weisz signs for the pay without asking what for. It's the most reckless thing that he has done since forty-five. #id:de_cold_valves_6
- -> miners

=== stoves ===
# scene:delegate-stoves
# at:1956-11-19T15:00
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# crowd:1
They haven't gone home; at home it's just as cold. They've come to you, since there's a stove, with a stick of wood each under the coat. #id:de_stoves_1
Eleven women, two beds. They've brought knitting. Ilonka reads out from the paper what the government says to the workers, and they answer it, row by row. #id:de_stoves_2
"Are we striking," asks one, "or visiting?" #id:de_stoves_3
* [Open a book: strike committee of the line #id:de_stoves_minutes #src:prole-info/088-miners-against #src:prole-info/051-councils-hold-power #basis:typical]
    Present: eleven. Item one, wood. Item two is read out and rejected. Under any other business it comes out that somebody has brought poppy seed. #id:de_stoves_4
* ["Visiting," you say, "until the house is searched" #id:de_stoves_visit #src:prole-info/084-racz-and-the-return-to-work #src:prole-info/091-posters #basis:typical]
    Mrs Polgár looks in, and counts. She asks whose name-day it is. Elisabeth, you say. And so it is: the nineteenth. #id:de_stoves_5
* [Ask them what they'd go back for #id:de_stoves_hands #src:prole-info/085-kadars-fine-phrases #src:prole-info/088-miners-against #basis:composite]
    The answers come without a pause. For Nagy. For my brother. For real pay. For the director asking me first. It's all in the resolutions. #id:de_stoves_6
- -> miners

=== miners ===
# scene:delegate-miners
# at:1956-11-20T14:00
# place:budapest
# diorama:council-hall
# sound:council-hall
# crowd:2
The council sits at the tramways now, in Akácfa utca. The first miners have come: from Tatabánya, Pécs, Ózd. They keep their caps on, as nobody has offered them a nail. #id:de_miners_1
{
  - budapest == "letter":
    The one from Pécs has your letter in his. #id:de_miners_11
  - budapest == "number":
    The one from Pécs looks at your number. #id:de_miners_12
  - else:
    "Who are you?" asks Pécs. Budapest, you say. #id:de_miners_13
}
"You can work if you want," says one, "but we shall provide neither coal nor electricity, we shall flood all the mines!" #who:miner #id:de_miners_2
Somebody says that the strike hits everyone by now, children too. #id:de_miners_3
"I've got four," says the miner. #who:miner #id:de_miners_4
{
  - trusted_return_to_work == "discipline":
    You raised your hand for work. All that you could say to him is true. #id:de_miners_5
  - trusted_return_to_work == "betrayal":
    You stayed in the minority for him, without having known him. #id:de_miners_6
  - else:
    This is one who has asked his voters. It's on his boots: three days of mud. #id:de_miners_7
}
* [Ask him how many days till a pit is flooded for good #id:de_miners_both #src:prole-info/088-miners-against #src:un-a3592/033-milder-than-its-base #basis:typical]
    "Not many," he says, "once the pumps are off." Then, to his cap: "Nobody has switched them off." You don't write that down. #who:miner #id:de_miners_8
* [Tell them that he's right, and it's on record #id:de_miners_right #src:prole-info/088-miners-against #src:prole-info/083-mandate-and-recall #basis:typical]
    "I don't need a record," he says. "I need you lot to sit down." But he looks over to see how it's spelt. #who:miner #id:de_miners_9
* [Offer him a nail for his cap, and soup #id:de_miners_nail #src:prole-info/088-miners-against #src:prole-info/086-grebennik #basis:typical]
    He eats with his eyes on the door. There's a tram driver next to him. Half an hour later the two of them are talking about signals. #id:de_miners_10
- -> twenty_thousand

=== twenty_thousand ===
# scene:delegate-twenty-thousand
# at:1956-11-20T16:30
# place:budapest
# diorama:council-hall
# sound:council-hall
# crowd:1
A man from Miskolc brings a sentence from Borsod: twenty thousand armed workers can be had for Budapest. With those behind him Imre Nagy could leave his embassy, and nobody could say that he stands for capitalists. #id:de_twenty_thousand_1
{
  - miskolc == "points":
    His voice once read you twenty-one points. #id:de_twenty_thousand_7
  - miskolc == "motions":
    His voice once asked you about the Russians. #id:de_twenty_thousand_8
  - else:
    You know that voice from a dead line. #id:de_twenty_thousand_9
}
It becomes very quiet. Where are they, asks somebody. At work, says the man; or rather at strike. At Miskolc they fought for one short while, and since then their arms have been crossed. #id:de_twenty_thousand_2
He lays the sheet in front of you, and keeps a finger on it. #id:de_twenty_thousand_3
* [Enter it: Borsod offers twenty thousand #id:de_twenty_thousand_offered #src:prole-info/078-provinces-resist #src:prole-info/079-kopacsi-reprieve #basis:typical #weigh:borsod-20000]
    ~ trusted_borsod_20000 = "offered"
    You write it in figures and then in words, as on a cheque. For the rest of the afternoon they all sit a little straighter. Some look towards the door. #id:de_twenty_thousand_4
* [Enter it as a wish; they struck, they did not march #id:de_twenty_thousand_wish #src:prole-info/078-provinces-resist #src:socialist-world/029-strikes-after-defeat #basis:typical #weigh:borsod-20000]
    ~ trusted_borsod_20000 = "wish"
    "It's not a wish," says the man from Miskolc. "It was voted." By how many? All hands, he says. You know all hands. You put: voted. #id:de_twenty_thousand_5
* [Leave the number out #id:de_twenty_thousand_out #src:council-minutes/001-what-was-written-down #src:prole-info/078-provinces-resist #basis:typical #weigh:borsod-20000]
    ~ trusted_borsod_20000 = "out"
    He watches your pencil go round it. "You're right," he says after a time. "If they read twenty thousand, they'll come and look for them." #id:de_twenty_thousand_6
- -> sports_hall

=== sports_hall ===
# scene:delegate-sports-hall
# at:1956-11-21T09:30
# place:sports-hall
# diorama:sports-hall
# sound:tanks-far
# weather:overcast
# crowd:3
# note:Tanks close off a meeting. Fear; nobody is hurt.
# summary:The national meeting of the councils is blocked by Soviet tanks. You decide what to do.
Today there was to have been a parliament of all the workers' councils in Hungary, in the Sports Hall. You've come early, on account of the table. #id:de_sports_hall_1
There's a tank in front of each entrance, with its engine off. That means they're staying. #id:de_sports_hall_2
{
  - suez == "city":
    "Budapesht?" asks one from his hatch. #id:de_sports_hall_7
  - suez == "leaflet":
    One of them reads your leaflet. #id:de_sports_hall_8
}
From all sides delegates come along the streets, see it, and slow down, like people who have left something at home. They have travelled for three days, some of them. You have the list of who's expected: a hundred and fifty-six. #id:de_sports_hall_3
* [Stand at the corner and send each on to the builders' hall #id:de_sports_hall_street #src:council-minutes/002-the-day-of-the-sports-hall #src:prole-info/087-plan-for-a-national-council #basis:composite]
    ~ corner = "street"
    You do it with your shopping bag: a nod, a street. At the builders' hall, it turns out, there are security men waiting. #id:de_sports_hall_4
* [Go straight to Akácfa utca and lay the table there #id:de_sports_hall_akacfa #src:council-minutes/002-the-day-of-the-sports-hall #src:council-minutes/003-sixty-men-call-a-strike #basis:documented #pass]
    ~ corner = "chairs"
    There at least they have a room. You count the chairs: fifty. You borrow from the ticket office. #id:de_sports_hall_5
* [Walk along by the tanks and tick off who you recognise #id:de_sports_hall_check #src:council-minutes/002-the-day-of-the-sports-hall #src:socialist-world/030-five-hundred-delegates #basis:typical]
    ~ corner = "ticks"
    Győr. Tick. Ózd. On the second tank one of the crew ticks in the air with his finger, and grins. #id:de_sports_hall_6
- -> akacfa

=== akacfa ===
# scene:delegate-akacfa
# at:1956-11-21T16:00
# place:budapest
# diorama:council-hall
# sound:council-hall
# crowd:2
About sixty have got through. Sixty can't found anything for a whole country. They know it, they're grey with tiredness and rage, and they decide what sixty can: forty-eight hours of strike, for the 23rd and 24th. #id:de_akacfa_1
{
  - corner == "street":
    Some whom you sent on with a nod are missing. #id:de_akacfa_7
  - corner == "chairs":
    The chairs from the ticket office are just enough. #id:de_akacfa_8
  - else:
    Behind many names there's no tick. #id:de_akacfa_9
}
In the works the rumour runs that you have all been arrested. Half of Budapest has put down its tools for it. #id:de_akacfa_2
You're writing as fast as you can; there's no shorthand record. When it gets dark you notice that you haven't put a single name to a speech. #id:de_akacfa_3
* [Leave the names out #id:de_akacfa_leave #src:council-minutes/001-what-was-written-down #src:council-minutes/003-sixty-men-call-a-strike #basis:documented]
    ~ left_names_out = true
    A delegate said. Another delegate replied. Most of them come from the provinces; they have a long way home. If someone reads it some day he'll be cross with you. #id:de_akacfa_4
* [Add the names while you still know them #id:de_akacfa_fill #src:council-minutes/001-what-was-written-down #src:prole-info/099-long-repression #basis:typical]
    They said it. Somebody should be able to say that they did. You blot each of the names, and the blotting paper has them as well, the wrong way round. #id:de_akacfa_5
* [Ask them: do you want to stand in it? #id:de_akacfa_ask #src:council-minutes/001-what-was-written-down #src:prole-info/083-mandate-and-recall #basis:composite]
    They look at each other. "Put Ózd," says one. "Put Pécs." So it's towns that speak. #id:de_akacfa_6
- -> dot_on_the_list

=== dot_on_the_list ===
# scene:delegate-dot-on-the-list
# at:1956-11-22T19:00
# place:ujpest
# diorama:kitchen-radio
# sound:kitchen-night
# cue:stairs
# weather:rain
# crowd:0
# note:A young man returns from arrest. What happened to him is told in few words.
# summary:One of the missing boys comes back.
{missing_pali:
    At seven there's someone on the stairs. You know all stairs by now. This is Pali, and he takes each step with both feet. #id:de_dot_on_the_list_1
    His head has been shaved. They'd got as far as a station with foreign letters; then an officer had read out some names. #id:de_dot_on_the_list_2
  - else:
    At seven Ilonka's on the stairs, and behind her Gyuri, in the coat. His head has been shaved. They had got as far as a station with foreign letters. Then an officer had read out some names. #id:de_dot_on_the_list_3
}
"He said mine almost right," the boy tells you. #id:de_dot_on_the_list_4
{
  - spelled == "dot":
    Next to it, he says, there'd been a dot. #id:de_dot_on_the_list_11
  - spelled == "calm":
    It was a calm day, he says. They had been told it depended on that. #id:de_dot_on_the_list_12
  - else:
    With the "gy" he'd taken trouble. #id:de_dot_on_the_list_13
}
{
  - trusted_deportations == "deported":
    Deported, you'd typed. He reads the bulletin on the table, and asks for bread. #id:de_dot_on_the_list_5
  - trusted_deportations == "arrested":
    Place unknown, you'd typed. He knows the place. He can't pronounce it. #id:de_dot_on_the_list_6
  - else:
    It was said by railwaymen. He had thrown a note out to one himself, from the second slit. #id:de_dot_on_the_list_7
}
* [Soup, and no questions #id:de_dot_on_the_list_soup #src:prole-info/090-flight-and-deportations #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #basis:typical #pass]
    ~ shift(trust_pali, 4)
    He eats and holds the plate down with one hand, so that it can't be taken away. You look out of the window till he's done. #id:de_dot_on_the_list_8
* [Ask who else was in the wagon #id:de_dot_on_the_list_others #src:soviet-reports/008-children-at-uzhgorod #src:un-a3592/015-how-deportations-were-examined #basis:typical]
    He's got eleven names, from the dark. You write. Four of them aren't on any list. #id:de_dot_on_the_list_9
* [Ask what the officer looked like #id:de_dot_on_the_list_thanks #src:prole-info/086-grebennik #src:soviet-reports/007-serov-counts-prisoners #basis:typical]
    "Ink on his cuff," he says. Perhaps they all have ink on their cuffs. #id:de_dot_on_the_list_10
- -> empty_street

=== empty_street ===
# scene:delegate-empty-street
# shared:silent-hour
# at:1956-11-23T14:00
# place:budapest
# diorama:silent-hour
# sound:silent-hour
# weather:overcast
# crowd:0
From two till three nobody is to be in the street. You haven't called this, nor has anyone whom you know. It went round. #id:de_empty_street_1
At five to two you were in Akácfa utca with the pad. Now it's two. Under the window there's a boulevard with nobody in it. A newspaper lies across the rails. You could hear if it turned over. #id:de_empty_street_2
How do you take the minutes of that? #id:de_empty_street_3
* [Write the hour, and then nothing for a whole page #id:de_empty_street_time #src:prole-info/092-silent-hour #src:council-minutes/001-what-was-written-down #basis:typical]
    ~ hour = "white"
    14.00. Underneath it's white, down to the bottom: 15.00. It's the longest entry in the book, and no one could object to a word. #id:de_empty_street_4
* [Count the windows with a face in them #id:de_empty_street_windows #src:prole-info/092-silent-hour #src:council-minutes/003-sixty-men-call-a-strike #basis:typical]
    ~ hour = "windows"
    A hundred and four, across the road. On the third floor an old man is counting too. He shows you on his fingers: a hundred and six. #id:de_empty_street_5
* [Close the book and stand with the others #id:de_empty_street_close #src:prole-info/092-silent-hour #src:utterly-interesting/023-silence #basis:typical]
    ~ hour = "shut"
    The tram men have taken off their caps. Somebody's stomach growls, and no one looks round. #id:de_empty_street_6
- -> three_oclock

=== three_oclock ===
# scene:delegate-three-oclock
# chapter-end:in-pieces
# at:1956-11-23T15:05
# place:budapest
# sound:tram-street
# crowd:1
# linking
At three a door opens below, and then they all do. People come out and walk a bit more slowly than before. #id:de_three_oclock_1
{
  - place == "young":
    Of the twenty-three at the top of your list five have come back. You look at every cap. #id:de_three_oclock_9
  - place == "top":
    He stood first, and he has come back. Margit has never connected the one with the other. #id:de_three_oclock_10
  - else:
    He stood on the second page, and has come back. How tired were they on the third? #id:de_three_oclock_11
}
{
  - trusted_return_to_work == "discipline":
    You voted for work, and today and tomorrow there's a strike, and you typed both. Your line has noticed how well you type. #id:de_three_oclock_2
  - trusted_return_to_work == "betrayal":
    You voted against work. On Monday it'll go on, a little. You'll be there at the clock, like everyone. #id:de_three_oclock_3
  - else:
    Ask the voters, you said. At Csepel they've asked them in the meantime: they elected themselves a different council. #id:de_three_oclock_4
}
{missing_pali:
    Pali sleeps, and wakes up if you put down a pencil. #id:de_three_oclock_5
  - else:
    Pali has given Gyuri his second cap. #id:de_three_oclock_6
}
{left_names_out:
    In your bag lies the record of the 21st, without one name in it. #id:de_three_oclock_7
  - else:
    In your bag lies the record of the 21st. It's no longer a thing to carry about with you. #id:de_three_oclock_8
}
* [Walk home by the boulevard, in the middle of the road #id:de_three_oclock_home #src:prole-info/092-silent-hour #src:prole-info/088-miners-against #basis:typical]
- -> black_cloth
