// Chapter 3: Who runs this place, 25 October - 3 November 1956.

=== thursday ===
# scene:worker-thursday
# chapter:who-runs-this-place
# at:1956-10-25T15:30
# place:csepel-works
# diorama:csepel-gate
# sound:crowd-murmur
# weather:overcast
# crowd:1
# note:News of a shooting. Nothing is seen.
# summary:A man brings news of a shooting on Parliament Square. The Soviet tanks leave the Csepel works.
The tanks have gone. They were asked, and they went. Vilma saw it from her crane: out through gate two, with a wave from the last hatch. #id:wo_thursday_1
{
  - at_bem == "hole":
    Over the gate hangs a flag with a hole. They've used shears for it, you see, as you would have. #id:wo_thursday_7
  - at_bem == "bare":
    Over the gate hangs a flag with a hole. This time you know why your head is bare. #id:wo_thursday_8
  - at_bem == "count":
    Over the gate hangs a flag with a hole. One, you count. On Tuesday you never got to the end. #id:wo_thursday_9
  - sat_in == "numbers":
    Over the gate hangs a flag with a hole. On Tuesday you put down three numbers, and never saw the thing itself. #id:wo_thursday_10
}
At half past three a man comes down the road on a bicycle, in one shoe. He was on Parliament Square. They shot into the people, he says, from a tank, or from the roofs, he was lying on his face. #id:wo_thursday_2
How many? He doesn't know. Somebody told him eight hundred, and somebody a few dozen. #id:wo_thursday_3
* [Find him a shoe #id:wo_thursday_shoe #src:daily-history/013-bloody-thursday #src:prole-info/042-parliament-party-hq-and-football #basis:typical]
    ~ shoe_man = "shoe"
    There are nine odd ones in the wash-house. He tries them one by one, with great care. By the fifth he has begun to cry, and he goes on trying them. #id:wo_thursday_4
* [Tie something black to the gate #id:wo_thursday_black #src:prole-info/042-parliament-party-hq-and-football #src:soviet-reports/004-nagy-asks-for-infantry #basis:documented #pass]
    ~ shoe_man = "lining"
    It's a strip from the lining of Bors's cape. It hangs beside the national one. Bors says he will enter the cape in the book as lost in service. #id:wo_thursday_5
* [Ask what he saw himself, and only that #id:wo_thursday_numbers #src:daily-history/013-bloody-thursday #src:soviet-reports/002-sixty-dead-in-the-square #basis:typical]
    ~ shoe_man = "wing"
    A hat with a bird's wing on it. A door with brass handles, shut. He had hold of one of the handles. That, he says, he could draw for you. You write down the hat. #id:wo_thursday_6
- -> canteen

=== canteen ===
# scene:worker-canteen
# at:1956-10-26T08:30
# place:csepel-works
# diorama:council-hall
# sound:council-hall
# crowd:2
Friday, in the canteen, on the benches, with the shutters half down. There's to be a workers' council: an idea of old Beck's, who is a turner, and a Social Democrat from before. #id:wo_canteen_1
The speech lasts four minutes, by your watch, and the word glorious is not in it. #id:wo_canteen_2
Each shop is to name its own. Yours stands round the tea urn. For years there's been one name, on paper, and you put up your hand. #id:wo_canteen_3
* [Call out for old Sipos #id:wo_canteen_sipos #src:council-voices/005-an-old-social-democrat #src:un-a3592/028-how-they-were-elected #basis:documented]
    ~ named = "sipos"
    He gets up, and finds that his knees won't lock. He'll do it for two weeks, he says, until you have found somebody who hears well. He has the tin with him. #id:wo_canteen_4
* [Call out for Vilma #id:wo_canteen_vilma #src:un-a3592/028-how-they-were-elected #src:prole-info/065-united-lamp-first #basis:typical]
    ~ named = "vilma"
    "A woman?" says one from the drills. "She's had the lot of you under a ten-ton hook for nine years," says Sipos. It is put to the vote. The drills abstain. #id:wo_canteen_5
* [Propose slips of paper, so that no one need look at hands #id:wo_canteen_paper #src:un-a3592/028-how-they-were-elected #src:un-a3592/024-unions-without-workers #basis:composite]
    ~ named = "paper"
    It takes half an hour more. They fold the slips so small that you need tweezers. In two of them it says: nobody. Those are counted as well. #id:wo_canteen_6
- -> may_stand

=== may_stand ===
# scene:worker-may-stand
# at:1956-10-26T09:15
# place:csepel-works
Then somebody says Dobos. It is the boy from the drills whom he taught to read a drawing. #id:wo_may_stand_1
The noise goes out of the room. He's Party, he's foreman, he kept the list. He stands by the door, cap in hand, ready to go out or be put out. #id:wo_may_stand_2
"He wrote our names down," says one. #id:wo_may_stand_3
"With no point," says another. #id:wo_may_stand_4
{
  - pencil == "asked":
    Somebody has to be here, he'd told you. #id:wo_may_stand_9
  - pencil == "knife":
    You'd held out your knife to him for it. #id:wo_may_stand_10
  - else:
    Yours would have been at the top. #id:wo_may_stand_11
}
Nobody knows about sixteen kilos of copper but Dobos and you. It's very warm beside the urn. #id:wo_may_stand_5
* [Tell them what he did for you in fifty-four #id:wo_may_stand_for #src:un-a3592/028-how-they-were-elected #src:prole-info/005-beating-the-system #basis:typical]
    ~ told_wire = true
    You say it all: the belly, the scale, the four kilos. It's very quiet. "So he cheated," says Sipos finally, "for one of us." They give him nineteen votes. He's in, by one. #id:wo_may_stand_6
* [Say: not a foreman, not this time, whoever he is #id:wo_may_stand_against #src:un-a3592/028-how-they-were-elected #src:prole-info/052-trade-union-manoeuvre #basis:typical]
    It's what most were thinking. He nods at you, very slightly, the way he does when a measurement comes out as he expected. He puts his cap on, and goes back to his door. #id:wo_may_stand_7
* [Ask Dobos to say himself why they should #id:wo_may_stand_ask #src:un-a3592/028-how-they-were-elected #src:council-voices/005-an-old-social-democrat #basis:typical]
    "They shouldn't," he says. "I know where all the parts are, that's all. You can ask me without electing me." It's the best speech of the morning. He gets twelve votes, and doesn't get in. #id:wo_may_stand_8
- -> you_named

=== you_named ===
# scene:worker-you-named
# at:1956-10-26T09:45
# place:csepel-works
{jani_home:
    "Halász," calls a voice from the window. It's Jani, with one ear redder than the other. #id:wo_you_named_1
  - else:
    "Halász," calls a voice from the window. It's Jani, who shouldn't be here at all. He hasn't slept since Tuesday. #id:wo_you_named_2
}
They turn round. You've been inside, so you won't be frightened; that is how they see it. You know it's the other way about. #id:wo_you_named_3
You think of Márta. You think of a list, with your name typed on it, in a cabinet. Whoever holds the cabinet next week will be able to read. #id:wo_you_named_4
* [Say yes, for as long as they want you #id:wo_you_named_yes #src:un-a3592/028-how-they-were-elected #src:prole-info/065-united-lamp-first #basis:documented]
    ~ on_council = true
    ~ shift(exposure, 10)
    Twenty-seven. Your ears are hot. What is a man supposed to do now? You sit down, and then it seems right to stand up again. Sipos hands you the tea. #id:wo_you_named_5
* {knows_recall} [Say yes, if they'll un-pick you the day you go wrong #id:wo_you_named_recall #src:un-a3592/025-the-yugoslav-example #src:libsoc-wiki/017-council-parliament #basis:composite]
    ~ on_council = true
    ~ recallable = true
    ~ shift(exposure, 10)
    It goes in the minutes: thirty-one for, nobody against. Jani says he'll be the first to do it, and means it as an honour. #id:wo_you_named_6
* {not knows_recall} [Say yes, if they'll un-pick you the day you go wrong #id:wo_you_named_recallno #src:un-a3592/025-the-yugoslav-example #src:libsoc-wiki/017-council-parliament #basis:composite #locked:You never asked old Sipos how one un-picks a man.]
    The thought does not come. #id:wo_you_named_7
* [Say no. You'll carry, mend and stand at doors #id:wo_you_named_no #src:un-a3592/028-how-they-were-elected #src:prole-info/002-prison-saying #basis:typical]
    ~ shift(trust_marta, 5)
    ~ shift(exposure, 5)
    "Steward, then," says Vilma, and hangs a strip of white sheet round your arm. So now you are nothing, officially. You notice that you're breathing out. #who:vilma #id:wo_you_named_8
- -> minutes

=== minutes ===
# scene:worker-minutes
# at:1956-10-26T11:00
# place:csepel-works
# sound:typing-night
Minutes. Present: some forty, one dog. Taken down on the back of norm sheets. #id:wo_minutes_1
Item. E. Nagy arrives with a lorry of potatoes, and is told that he's president of a council he hasn't heard of. #id:wo_minutes_2
Item. No weapons inside the works. Those of the factory guard to be locked up. #id:wo_minutes_3
Item. Nobody may be beaten or harmed. Discussion: long. #id:wo_minutes_4
Item. Find out who else has got a council. #id:wo_minutes_5
{on_council:
    You are at the table, for your shop. It's your hand they're looking at. #id:wo_minutes_6
  - else:
    You are at the door, with your white rag. But they leave it open, and you can be heard. #id:wo_minutes_7
}
* [Speak for the third: nobody is to be beaten #id:wo_minutes_beaten #src:council-voices/003-no-weapons-inside #src:council-voices/002-eighty-degrees #basis:documented]
    ~ no_beating = true
    Halász: I've been in a room where it was allowed. Long pause. Carried. That's all the minutes have. There was a bit more, but the pencil stopped. #id:wo_minutes_8
* [Speak for the second: lock up the guns, ours too #id:wo_minutes_locked #src:council-voices/003-no-weapons-inside #src:prole-info/052-trade-union-manoeuvre #basis:documented]
    Halász: People vote differently when there's one on the table. Against: three, who have them at home. Carried. The key goes to a woman in the wages office. #id:wo_minutes_9
* [Ask who is to get the potatoes #id:wo_minutes_potatoes #src:council-voices/002-eighty-degrees #src:prole-info/049-food-convoys #basis:typical]
    Halász asks about the potatoes. By shop and by children, it's resolved. This is the only item today that is carried without a word against. E. Nagy is thanked. #id:wo_minutes_10
* {has_rifle} [Bring yours, and hand it in before they vote #id:wo_minutes_rifle #src:council-voices/003-no-weapons-inside #src:prole-info/034-nagy-martial-law #basis:typical]
    ~ has_rifle = false
    ~ shift(exposure, -5)
    One length of pipe, sundry parts, sacking. Handed over by Halász, it says. You're asked if you want a receipt. You do. #id:wo_minutes_11
* {not has_rifle} [Bring a rifle, and hand it in before they vote #id:wo_minutes_norifle #src:council-voices/003-no-weapons-inside #src:prole-info/034-nagy-martial-law #basis:typical #locked:You brought none home from the Radio.]
    It stays unsaid. #id:wo_minutes_12
- -> police_house

=== police_house ===
# scene:worker-police-house
# at:1956-10-26T14:30
# place:csepel
# diorama:csepel-flats
# sound:crowd-restless
# crowd:3
# note:A crowd storms a police building. Fear of violence against a policeman.
# summary:The Csepel police building is stormed and its prisoners are let out. Some want to beat a policeman.
You know the Csepel police building from the inside: second floor, at the back, a yellow wall. In 1954 you spent three nights facing it. #id:wo_police_house_1
Now the front door is off, and the people who come out blink and hold up their trousers. There are nine, then fifteen, most of them here for things like wire. #id:wo_police_house_2
On the steps they've got hold of a sergeant. It's not the one who had you. It's a fat one, who handed round the soup. #id:wo_police_house_3
* [Say it loudly: that one handed round the soup #id:wo_police_house_say #src:prole-info/048-prisoners-freed #src:prole-info/040-avh-abolished-and-lynchings #basis:composite]
    ~ saved_sergeant = true
    "So?" says a man with a belt in his hand. "So it was hot," you say. It's not much of an argument. It gives the sergeant just the time to sit down and look smaller. #id:wo_police_house_4
* {no_beating} [Tell them what the works resolved at noon #id:wo_police_house_rule #src:council-voices/003-no-weapons-inside #src:prole-info/048-prisoners-freed #basis:composite]
    ~ saved_sergeant = true
    Nobody's to be beaten. Carried, by forty. "Did you vote for that?" asks the one with the belt. You moved it, you say. He threads the belt back into his trousers, loop by loop. #id:wo_police_house_5
* {not no_beating} [Tell them what the works resolved at noon #id:wo_police_house_ruleno #src:council-voices/003-no-weapons-inside #src:prole-info/048-prisoners-freed #basis:composite #locked:At the meeting you spoke about something else. You would not know how to say it.]
    The words are not yours. #id:wo_police_house_6
* [Go up past them, to the second floor #id:wo_police_house_cells #src:prole-info/048-prisoners-freed #src:prole-info/002-prison-saying #basis:typical]
    The door's open, the light is on, the wall is yellow. On the sill stands a mug. You close the tap, which is running. When you come down the steps are empty. You don't ask. #id:wo_police_house_7
* [Stay at the edge and help those who come out #id:wo_police_house_edge #src:prole-info/048-prisoners-freed #src:libsoc-wiki/008-avh-privileges #basis:typical #pass]
    They want string, mostly, for their trousers. And the day of the week. One old man asks you if it is allowed to sit on the kerb. #id:wo_police_house_8
- -> names_read

=== names_read ===
# scene:worker-names-read
# at:1956-10-26T16:30
# place:csepel
# cue:page-turn
# crowd:2
The register has been carried out on a kitchen chair. A schoolmistress stands on the chair and reads. #id:wo_names_read_1
Balla, János: chisels. Two years. "Here!" #id:wo_names_read_2
Csonka, widow: flour. Eight months. "She's moved." #id:wo_names_read_3
{
  - cell == "been":
    Been, and not coming back, you once said. #id:wo_names_read_9
  - cell == "all":
    Been, are, will be: here it's one list. #id:wo_names_read_10
  - else:
    Trades aren't read. Yours would have been turner. #id:wo_names_read_11
}
Erdei, a minor: a wheel. Fél, Géza: expression at a bus stop. "That was me!" says a man. "What was the expression?" "I don't know. I couldn't see it." #id:wo_names_read_4
Then she gets to the letter H. You could be out of earshot in a dozen steps. #id:wo_names_read_5
* [Stay, and say: here #id:wo_names_read_here #src:prole-info/048-prisoners-freed #src:prole-info/002-prison-saying #basis:typical]
    Halász, István: wire. Two months. "Here." It doesn't sound like much, in the open. The woman next to you nods. #id:wo_names_read_6
* [Go before she gets to it #id:wo_names_read_away #src:prole-info/002-prison-saying #src:utterly-interesting/003-avh-and-informers #basis:typical]
    You hear it from the corner all the same; she's used to classrooms. Wire, two months. Nobody answers. She waits for a bit, and goes on to the letter I. #id:wo_names_read_7
* [Ask for the page, to take home #id:wo_names_read_tear #src:prole-info/048-prisoners-freed #src:utterly-interesting/003-avh-and-informers #basis:composite]
    ~ has_page = true
    ~ shift(exposure, 5)
    She looks at you over her glasses. "There are thirty people on it," she says. You say you'll look after them. She tears it out along a ruler. #id:wo_names_read_8
- -> bread_line

=== bread_line ===
# scene:worker-bread-line
# at:1956-10-27T06:20
# place:csepel
# diorama:bread-queue
# sound:bread-queue
# crowd:2
A hundred and six before you. It moves at about two a minute, so you'll be home by half past seven. #id:wo_bread_line_1
Nobody pushes. There's been no policeman in Csepel since yesterday, and you'd have expected some pushing. #id:wo_bread_line_2
A lorry stops. Two lads get down, with sub-machine-guns on string and a laundry basket. It's bread, for the fighters in Üllői út. #id:wo_bread_line_3
{tibor_wife_that_night == "road":
    One of them shouted up to you on Tuesday. Today he asks, and not loudly. #id:wo_bread_line_9
  - else:
    They don't ask loudly; they can hardly be seventeen. #id:wo_bread_line_4
}
{gave_arms == "all":
    One has a rifle in brown paper. You look at the paper. #id:wo_bread_line_5
}
* [Go home with less: promise them your loaf #id:wo_bread_line_whole #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/049-food-convoys #basis:documented]
    ~ loaf = "whole"
    Everybody says the same, from here to the corner, until the basket won't shut. You keep a quarter loaf, and a jar of dripping that a woman presses on you for the child. #id:wo_bread_line_6
* [Half. The rest is Zsófi's #id:wo_bread_line_half #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/004-below-the-minimum #basis:typical]
    ~ loaf = "half"
    "Half's a lot," says the lad, and cuts it fairly, on his knee. He has a bread knife on his belt. It is the only one of his weapons that he can handle. #id:wo_bread_line_7
* [Ask them for news of a Jani Kocsis #id:wo_bread_line_ask #src:libsoc-wiki/014-bread-queue-and-boxes #src:libsoc-wiki/012-no-command #basis:typical]
    ~ loaf = "asked"
    "Ears like that?" says the one. "He was on the petrol pump yesterday. He can strip a gun and he talks about his turner." He takes your loaf. #id:wo_bread_line_8
- -> what_to_load

=== what_to_load ===
# scene:worker-what-to-load
# at:1956-10-27T10:10
# place:csepel-works
# diorama:machine-shop
# sound:council-hall
# crowd:1
The union has issued rules for councils: from twenty-one to seventy-one members. Sipos reads them out in his MÁVAG voice. #id:wo_what_to_load_1
Then Gál. He has a lorry, petrol for one trip, and a man from the Corvin passage who wants shells; flour would do as well. The council says that nothing goes out of the gate till it's been voted. #id:wo_what_to_load_2
{
  - bors == "joke":
    Bors tells the lorry: "You've put on weight." #id:wo_what_to_load_7
  - bors == "hands":
    Bors shows you his palms, and turns them. #id:wo_what_to_load_8
  - else:
    Bors hasn't opened his book since Tuesday. #id:wo_what_to_load_9
}
Jani's bench is empty. His apron hangs on the hook. He has folded it. #id:wo_what_to_load_3
* [Load flour and potatoes, and nothing that goes bang #id:wo_what_to_load_bread #src:prole-info/049-food-convoys #src:council-voices/003-no-weapons-inside #basis:typical #to:corvin-passage]
    ~ cargo = "bread"
    It's carried by four votes, and the man from Corvin isn't pleased. "They can throw the potatoes," says Vilma. He thinks about it, and says that they probably will. #id:wo_what_to_load_4
* [Load what we make. They aren't being shot at with flour #id:wo_what_to_load_arms #src:prole-info/026-csepel-lorries #src:libsoc-wiki/010-radio-massacre-arms #basis:composite #to:corvin-passage]
    ~ cargo = "arms"
    ~ shift(exposure, 10)
    It's carried by two votes, and Sipos isn't one of them. He holds the door for the boxes all the same. "I voted against," he tells each box. #id:wo_what_to_load_5
* [Vote that the lorry stays here: the works first #id:wo_what_to_load_none #src:council-voices/003-no-weapons-inside #src:prole-info/061-countryside-joins #basis:typical #to:csepel-works]
    ~ cargo = "none"
    ~ shift(trust_marta, 5)
    There's a power plant to keep going, and two hospitals hang on the cable. It is carried, and Gál turns off the engine. The man from Corvin has nine kilometres to walk. #id:wo_what_to_load_6
- {
  - cargo == "none":
    -> boiler_house
  - else:
    -> gate_on_ulloi
}

=== gate_on_ulloi ===
# scene:worker-gate-on-ulloi
# shared:ulloi-ut
# at:1956-10-27T15:00
# place:kilian
# diorama:kilian-gate
# sound:shots-far
# weather:smoke
# crowd:1
# note:A street that is being fought over, and children among the fighters. A burnt tank; no bodies are shown.
# summary:You bring the lorry to the Kilián barracks on Üllői út. At the gate stand a stuck tank and a conscript.
Gál goes the last stretch in first gear, round the holes. #id:wo_gate_on_ulloi_1
In the gateway sits a Hungarian tank, stuck like a cork. Some say on purpose, some say not. Behind it they have a soup kitchen and twenty opinions. #id:wo_gate_on_ulloi_2
A conscript squeezes out past the tracks. By the blue specks on his hands he's a pit lad. "Who for?" he says. "Us, or them over the road?" #id:wo_gate_on_ulloi_3
{met_gate == "opened":
    "I opened that gate on the first night," he adds. "Before it got a tank in it." #who:gate-soldier #id:wo_gate_on_ulloi_4
}
* [Half for the yard, half for the passage #id:wo_gate_on_ulloi_both #src:kilian-voices/001-order-and-three-tanks #src:socialist-world/013-kilian-standoff #basis:composite]
    ~ over_there = "both"
    {cargo == "bread":
        You cut it in the roadway by the sack. He counts. Whoever shared out potatoes in a miner's house can count. #who:gate-soldier #id:wo_gate_on_ulloi_5
      - else:
        You split the boxes on the pavement. He signs for his. He asks which end of a receipt the name goes on. #who:gate-soldier #id:wo_gate_on_ulloi_6
    }
* [Over the road, as was voted #id:wo_gate_on_ulloi_passage #src:prole-info/032-dawn-at-corvin-and-kalvin #src:utterly-interesting/012-corvin-and-maleter #basis:typical]
    ~ over_there = "road"
    "Thought so," he says, without spite. "They've got the better songs." He walks before the lorry across Üllői út with his arms out, like a man leading a cow. #who:gate-soldier #id:wo_gate_on_ulloi_7
* [Offer to look at what's jammed the tank #id:wo_gate_on_ulloi_tank #src:kilian-voices/002-five-tanks-and-a-hundred-cadets #src:kilian-voices/007-photograph-of-the-gate #basis:typical #pass]
    ~ over_there = "door"
    You lie under it for ten minutes. The track has climbed the kerb-stone and sat down; it could be got out. "Don't," says the conscript. "It's the best door we've had." #who:gate-soldier #id:wo_gate_on_ulloi_8
- -> corvin_jani

=== corvin_jani ===
# scene:worker-corvin-jani
# shared:ulloi-ut
# at:1956-10-27T16:00
# place:corvin-passage
# diorama:corvin-kilian
# sound:shots-far
# crowd:1
# note:Children among the fighters. Nobody is hurt in this scene.
# summary:You find Jani among the fighters at the Corvin passage and have to decide what to say to him.
{left_strip:
    You find him by the petrol pump, filling bottles through a kitchen funnel. By the norm: same level in each, rag, twist, next. Beside him a girl of thirteen cuts rags, with a strip of steel from your bench. #id:wo_corvin_jani_10
  - else:
    You find him by the petrol pump, filling bottles through a kitchen funnel. By the norm: same level in each, rag, twist, next. Beside him a girl of thirteen cuts rags. #id:wo_corvin_jani_1
}
{guard_jani:
    You promised his mother the collar. There is a collar. #id:wo_corvin_jani_2
}
{jani_disarmed:
    You made him put one rifle down. He has another. #id:wo_corvin_jani_3
  - else:
    He's thinner, and he doesn't stop. #id:wo_corvin_jani_4
}
{
  - bushing == "lent":
    "I've got forty an hour," he says, "and owe you three. You'd say the rag's too long." #who:jani #id:wo_corvin_jani_11
  - bushing == "truth":
    "I've got forty an hour," he says, "and none spoilt. You'd say the rag's too long." #who:jani #id:wo_corvin_jani_12
  - else:
    "I've got forty an hour," he says, setting the funnel with two fingers. "You'd say the rag's too long." #who:jani #id:wo_corvin_jani_5
}
It is too long, by two fingers. #id:wo_corvin_jani_6
* [Tell him to come home: there's talk of a cease-fire #id:wo_corvin_jani_home #src:prole-info/037-child-fighters #src:daily-history/014-fighting-to-the-28th #basis:typical]
    ~ jani_way = "home"
    He fills six more. "There's a gentleman here who says tomorrow," he says. "I'll come tomorrow, if he's right." He's eighteen; you can't pick him up and carry him. #id:wo_corvin_jani_7
* [Show him how long the rag should be #id:wo_corvin_jani_rag #src:prole-info/036-tank-tactics #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical]
    ~ shift(exposure, 5)
    ~ jani_way = "corvin"
    Two fingers less. The girl alters her pattern, with her tongue between her teeth. Then there's nothing more that you can teach him. You stand there, and hand him bottles. #id:wo_corvin_jani_8
* [Give him your jacket, and ask nothing #id:wo_corvin_jani_coat #src:prole-info/049-food-convoys #src:libsoc-wiki/012-no-command #basis:typical #pass]
    ~ gave_jacket = true
    ~ jani_way = "corvin"
    He puts it on over the other. The sleeves cover his hands. "Márta'll kill you," he says.  You go back on the lorry in your shirt, and it starts to drizzle at the bridge. #who:jani #id:wo_corvin_jani_9
- -> cease_fire

=== boiler_house ===
# scene:worker-boiler-house
# at:1956-10-27T15:00
# place:csepel-works
# diorama:machine-shop
# sound:factory-hall
# crowd:1
You do twelve hours at the power plant, where half the stokers haven't come. The gauges want tapping. The coal will last so many days, and the man who knows how many writes it on his palm, so as not to frighten people. #id:wo_boiler_house_1
On the cable hang two hospitals, the bakery, and the pumps. #id:wo_boiler_house_2
It's dull, and hot, and you voted for it. At three a shell, or something, goes off across the river, and all the needles tremble, and come back. #id:wo_boiler_house_3
* [Keep the bakery on and take the trams off #id:wo_boiler_house_bakery #src:prole-info/049-food-convoys #src:prole-info/061-countryside-joins #basis:typical]
    ~ over_there = "trams"
    There are no trams running anyway, says the engineer. You take them off nevertheless, properly, with the handle. It is better that a thing should have been switched off by somebody. #id:wo_boiler_house_4
* [Leave the street lamps dark tonight #id:wo_boiler_house_light #src:prole-info/061-countryside-joins #src:prole-info/041-papers-burnt-and-strike #basis:typical]
    ~ over_there = "dark"
    From the roof you see a whole city without a light in it, and where Üllői út must be, a red spot that breathes. A stoker, who has a son over there, hands you his tea. #id:wo_boiler_house_5
- -> jani_writes

=== jani_writes ===
# scene:worker-jani-writes
# at:1956-10-27T18:00
# place:csepel-works
# cue:page-turn
A letter. It came with a nurse, on the back of a cinema programme. #id:wo_jani_writes_1
Dear Master Halász. I'm well. They say that Csepel sent nothing today, because of the works. I said there'd be a reason. There's a girl of thirteen here who is better at it than I am. Please tell my mother that I'm eating. If it's over by Monday can I still be on the list for the small chuck? J. K. #id:wo_jani_writes_2
{
  - bushing == "lent":
    P.S. I owe you three. #id:wo_jani_writes_7
  - bushing == "truth":
    P.S. There's no column here either. #id:wo_jani_writes_8
  - else:
    P.S. I use two fingers. #id:wo_jani_writes_9
}
The nurse waits. #id:wo_jani_writes_3
* [Write: the chuck is yours. Come and get it #id:wo_jani_writes_chuck #src:prole-info/037-child-fighters #src:libsoc-wiki/012-no-command #basis:typical]
    ~ jani_way = "corvin"
    It fits on a job card, which you sign as you would sign for tools. The nurse reads it, because she reads everything. "Is that all?" she asks. #id:wo_jani_writes_4
* [Write: come home now, this is from me #id:wo_jani_writes_home #src:prole-info/037-child-fighters #src:daily-history/014-fighting-to-the-28th #basis:typical]
    ~ jani_way = "home"
    You write it three times. The first has too many reasons. In the end it is five words. You press so hard that it could be read on the wood. #id:wo_jani_writes_5
* [Send no letter: send your supper, and your jacket #id:wo_jani_writes_food #src:prole-info/049-food-convoys #src:prole-info/032-dawn-at-corvin-and-kalvin #basis:typical]
    ~ gave_jacket = true
    ~ jani_way = "corvin"
    Bacon, half an onion, the jacket. She ties it round with a bandage. You have told no one in the shop. In the morning somebody has hung an old one on your hook. #id:wo_jani_writes_6
- -> cease_fire

=== cease_fire ===
# scene:worker-cease-fire
# at:1956-10-28T17:30
# place:csepel
# diorama:kitchen-radio
# sound:radio-static
# weather:clear
# crowd:0
Sunday. It's Nagy, and no one has to be told to hush. Cease-fire. Amnesty. The security police to go. Soviet troops out of Budapest, and talks on the rest. And it was a great, national and democratic event. #id:wo_cease_fire_1
{
  - trusted_what_for == "work":
    Of who's to run the works he says nothing. Perhaps it's in the next one. #id:wo_cease_fire_2
  - trusted_what_for == "truth":
    On Wednesday the same set said fascists. It's got the same valve in it. #id:wo_cease_fire_3
  - trusted_what_for == "nation":
    Out of Budapest. You wait for the words out of Hungary. There's a word like later. #id:wo_cease_fire_4
  - else:
    You were there, and nobody has yet told you what it was. Now you've been told twice. #id:wo_cease_fire_5
}
Márta weighs it. "Three adjectives," she says. #id:wo_cease_fire_6
{
  - tuesday == "whistled":
    On Tuesday you whistled at him. #id:wo_cease_fire_13
  - tuesday == "heard":
    His opinion, he'd said on Tuesday. #id:wo_cease_fire_14
  - tuesday == "lit":
    On Tuesday you burned his Party's paper. #id:wo_cease_fire_15
  - tuesday == "off":
    Your hand stays away from the knob. #id:wo_cease_fire_16
  - tuesday == "bill":
    This time the gas bill fills up. #id:wo_cease_fire_17
  - tuesday == "word":
    Nobody has heard the word chauvinism. #id:wo_cease_fire_18
}
{
- trusted_nagy_character == "better":
    A quarter of a kilo better than the rest, you'd said on Monday. This is heavier. #id:wo_cease_fire_10
- trusted_nagy_character == "same":
    He talked like a manager, you'd said on Monday. Tonight somebody has talked to him. #id:wo_cease_fire_11
- else:
    On Monday you couldn't tell what he was from here. He's come nearer. #id:wo_cease_fire_12
}
* [Say you believe him tonight #id:wo_cease_fire_believe #src:daily-history/015-ceasefire-of-the-28th #src:socialist-world/015-gero-kadar-nagy #basis:typical]
    ~ sunday = "believed"
    "Tonight's only till morning," says Márta. But she takes down the blanket from the window. The light falls out on the road, and across it there are other lights falling out. #id:wo_cease_fire_7
* [Say you'll believe it when the lorries are facing east #id:wo_cease_fire_wait #src:hansard-1956/002-two-versions-of-withdrawal #src:daily-history/015-ceasefire-of-the-28th #basis:typical]
    ~ sunday = "roof"
    You go up on the roof and look. There are lamps on the Soroksár road, a long string of them, moving, and you can't make out in which direction. #id:wo_cease_fire_8
* [Ask what they'll do now with such a great event #id:wo_cease_fire_event #src:daily-history/015-ceasefire-of-the-28th #basis:typical]
    ~ sunday = "street"
    It gets a day off school, thinks Zsófi. It gets a street, says Márta, and then somebody counts who was in it. #id:wo_cease_fire_9
- -> blue_coat

=== blue_coat ===
# scene:worker-blue-coat
# at:1956-10-29T10:30
# place:csepel
# diorama:csepel-flats
# sound:tram-street
# weather:clear
# crowd:1
The shop on the square has no glass any more. It fell out on Friday, from the noise. And there it still is: blue, child's, on its stand, with a little broken glass on one shoulder. #id:wo_blue_coat_1
Beside it someone has propped a card, in ink. This is how we loot. #id:wo_blue_coat_2
There's no one about. Next to the till is a saucer with some money in it, and slips of paper. #id:wo_blue_coat_3
{
  - coat_word == "promised":
    Before the first snow, you'd said. You have on you what you have on you. #id:wo_blue_coat_8
  - coat_word == "blanket":
    At home a coat is chalked on a blanket. This one costs more than you have on you. #id:wo_blue_coat_9
  - else:
    You have on you what you have on you. It's not what the coat costs. #id:wo_blue_coat_4
}
* [Take it, put in what you have, and write what you owe #id:wo_blue_coat_slip #src:prole-info/050-this-is-how-we-loot #src:libsoc-wiki/015-order-without-police #basis:composite]
    ~ coat = "owed"
    István Halász, stair two, first floor, so much, the rest by Christmas. You read it over. It is the most dangerous thing that you've signed all week. You shake out the coat, well away from your face. #id:wo_blue_coat_5
* [Leave it, and shake the glass off its shoulder #id:wo_blue_coat_leave #src:libsoc-wiki/014-bread-queue-and-boxes #src:prole-info/050-this-is-how-we-loot #basis:documented]
    ~ coat = "left"
    You turn it a little, so that it'll be out of the rain. A woman across the road has been watching from her window the whole time. She inclines her head to you. #id:wo_blue_coat_6
* [Fetch boards, and nail up the window #id:wo_blue_coat_guard #src:libsoc-wiki/013-wiles-moral-purity #src:prole-info/056-boxes-and-honest-thieves #basis:typical]
    ~ coat = "left"
    Six planks. The shopkeeper arrives, out of breath, and wants to pay you. You ask instead that he should keep the coat back, and he enters it in his book. #id:wo_blue_coat_7
- -> nineteen

=== nineteen ===
# scene:worker-nineteen
# at:1956-10-30T10:00
# place:csepel-works
# diorama:council-hall
# sound:council-hall
# crowd:2
Nineteen factories have sent somebody. The paper mill, the oil people, the tannery, the leather. You have always known them by their smell. #id:wo_nineteen_1
{
  - shoe_man == "shoe":
    The tannery's man wears one of your odd shoes. #id:wo_nineteen_8
  - shoe_man == "lining":
    They touched their hats to Bors's strip at the gate. #id:wo_nineteen_9
  - else:
    You look out for a hat with a bird's wing. #id:wo_nineteen_10
}
It's to be one council for the whole of Csepel. The question is what it should talk about. The paper mill wants Soviet withdrawal. The oil men say: our own pay first. #id:wo_nineteen_2
{on_council:
    You have a voice in it, for your shop, and a card on a string to prove it. #id:wo_nineteen_3
  - else:
    You count the hands for them. You have no vote, and you have never been so attended to. #id:wo_nineteen_4
}
* [Pay and norms first. That's what you were sent for #id:wo_nineteen_wages #src:prole-info/067-councils-unite #src:un-a3592/035-what-workers-councils-were-for #basis:typical]
    ~ line = "work"
    The norm glass comes down from beside the tool store that same noon. Nobody breaks it. Vilma unscrews it, and it's used to mend a window in the nursery. #id:wo_nineteen_5
* [Withdrawal first. Else there'll be no one to pay us #id:wo_nineteen_troops #src:prole-info/067-councils-unite #src:prole-info/066-councils-political #basis:documented]
    ~ line = "troops"
    ~ shift(exposure, 5)
    It passes, with the tannery holding out. Somebody has to write to Nagy. The paper mill has paper. It comes out at twelve lines, and nine of them are greetings. #id:wo_nineteen_6
* [Neither: first find out what the other districts say #id:wo_nineteen_others #src:un-a3592/027-csepel-and-greater-budapest #src:council-voices/003-no-weapons-inside #basis:typical]
    ~ line = "link"
    Újpest met yesterday at the lamp works, someone knows. The ninth district as well. A boy is sent round with a bag. By night there are fourteen telephone numbers chalked on the canteen wall. #id:wo_nineteen_7
- -> unreliable

=== unreliable ===
# scene:worker-unreliable
# at:1956-10-30T13:30
# place:csepel-works
# diorama:machine-shop
# sound:factory-hall
# crowd:1
Vilma has it from a typist, who has it from a writer. Yesterday some clever people told Nagy to arm the workers. Not just now, he's supposed to have said. A lot of the workers are unreliable. #id:wo_unreliable_1
"Quite right," says Sipos. "I'd not rely on us either. Not in his place." #who:sipos #id:wo_unreliable_2
But on Sunday the same man promised a national guard, with fighters in it. The woman from the wages office, with the key round her neck, would like to know which it is. #id:wo_unreliable_3
* [He said it. It's how they talk when the door's shut #id:wo_unreliable_said #src:prole-info/046-nagy-and-unreliable-workers #src:prole-info/008-nagy-like-the-rest #basis:typical #weigh:nagy-and-arming-workers]
    ~ trusted_nagy_and_arming_workers = "said"
    Everyone says it who has ever held the key to something, you tell them. The woman from the wages office looks down at her front. #id:wo_unreliable_4
* [He can't have. He's putting our sort in a guard #id:wo_unreliable_guard #src:daily-history/015-ceasefire-of-the-28th #src:libsoc-wiki/003-collapse-and-promises #basis:typical #weigh:nagy-and-arming-workers]
    ~ trusted_nagy_and_arming_workers = "guard"
    Vilma would be glad to believe it. She has a nephew in that guard. "They gave him an armband," she says. "The rifle he'd got already." #who:vilma #id:wo_unreliable_5
* [Said or not: here they're locked up, and it was us who locked them #id:wo_unreliable_ours #src:council-voices/003-no-weapons-inside #src:prole-info/046-nagy-and-unreliable-workers #basis:typical #weigh:nagy-and-arming-workers]
    ~ trusted_nagy_and_arming_workers = "ours"
    That's so, and it's rather galling. Unreliable, and they had thought of it all by themselves. Sipos wants it under glass, where the norm was. #id:wo_unreliable_6
- -> workers_parliament

=== workers_parliament ===
# scene:worker-workers-parliament
# shared:workers-parliament
# at:1956-10-31T09:30
# place:budapest
# diorama:council-hall
# sound:council-hall
# crowd:3
They've come from the whole city: overalls, one good suit, a conductor with his punch. You've come with the Csepel people. #id:wo_workers_parliament_1
{on_council:
    Someone has stamped your card. It took him time to find a stamp without a star. #id:wo_workers_parliament_2
  - else:
    You drove, and were told to stay and listen. #id:wo_workers_parliament_3
}
There are no ministers. No one's waiting for anybody to come in. #id:wo_workers_parliament_4
At the front a woman with grey in her hair takes the minutes. When two speak at once she lifts her pencil, and they stop. #id:wo_workers_parliament_5
{met_minutes == "kept":
    She catches your eye as if she'd be glad of somebody who could spell. #id:wo_workers_parliament_6
}
* [Sit by the men from the lamp works and ask how they do it #id:wo_workers_parliament_sit #src:prole-info/067-councils-unite #src:libsoc-wiki/016-first-councils #basis:typical]
    ~ knows_lamp = true
    Ten thousand of them. A council since the first day. "We show them that we can do it better," one says. "It isn't hard." #id:wo_workers_parliament_7
* [Count the trades in the room, for the shop #id:wo_workers_parliament_count #src:libsoc-wiki/017-council-parliament #src:socialist-world/019-fryer-on-committees #basis:typical]
    Toolmakers, fourteen. Turners, nine, with you. Founders, tram men, bakers, two engineers who keep apologising. You stop counting at sixty. It's enough for a town. #id:wo_workers_parliament_8
* [Ask the conductor what he's come for #id:wo_workers_parliament_cond #src:libsoc-wiki/017-council-parliament #src:prole-info/051-councils-hold-power #basis:typical]
    "To find out who runs the six," he says. "It's been running since Monday. I've been driving behind it, and there's nobody in charge." He's not complaining. He wants to know whom to thank. #id:wo_workers_parliament_9
- -> nine_points

=== nine_points ===
# scene:worker-nine-points
# shared:workers-parliament
# at:1956-10-31T12:15
# place:budapest
They take it clause by clause. One: the factory belongs to the workers. Nobody discusses that. #id:wo_nine_points_1
Two: what goes to the state. A levy, and a share of the profit. Three, four: the council is over everything, and a committee of three to nine does its errands. Then the director. The council picks him. He has to answer to it. #id:wo_nine_points_2
Then hiring, pay, contracts abroad, the balance sheet. #id:wo_nine_points_3
You're asked, as Csepel, if there's anything you want looked at again. #id:wo_nine_points_4
* [The director: say he must be un-pickable #id:wo_nine_points_director #src:prole-info/068-nine-points #src:un-a3592/025-the-yugoslav-example #src:libsoc-wiki/017-council-parliament #basis:composite]
    ~ clause = "director"
    Answerable, it says already. You want the other thing said as well. The woman with the pencil reads the sentence back, with your words in it. It sounds like something that was always there. #id:wo_nine_points_5
* [The profit: ask who's going to check the scales #id:wo_nine_points_profit #src:prole-info/068-nine-points #src:prole-info/069-meaning-of-the-nine #basis:typical]
    ~ clause = "profit"
    They laugh, but it's put down: balance sheets to be laid before the council. You've lived a good while by a scale that someone leaned on. You would like to see one nobody does. #id:wo_nine_points_6
* [Hiring and firing: ask about men with a record #id:wo_nine_points_hiring #src:prole-info/068-nine-points #src:prole-info/002-prison-saying #basis:typical]
    ~ clause = "hiring"
    There's a rustle. Past, present and future, you think. Half the room's been through that gate. Disputes about dismissal go to the council, it says in the end. #id:wo_nine_points_7
- -> trains_east

=== trains_east ===
# scene:worker-trains-east
# at:1956-11-02T16:30
# place:csepel
# diorama:rail-yard
# sound:rail-yard-night
# weather:overcast
# crowd:1
Yesterday Nagy said on the wireless that Hungary is neutral. Zsófi plays at it in the yard. She stands on one leg, and nobody's allowed to push. #id:wo_trains_east_1
At the goods station Gál's brother-in-law works the points. #id:wo_trains_east_2
"For three days it's been coming in at the other end," he says. "Záhony. By train. It's the fellows there who've told us. Tanks on flat wagons." He shows you with his hands how a wagon sags. #who:pointsman #id:wo_trains_east_3
He has seen none of those himself. The ones he's seen were going. #id:wo_trains_east_4
* [Ask him to write down both: what goes, what comes #id:wo_trains_east_both #src:utterly-interesting/014-neutrality-and-moscows-answer #src:hansard-1956/003-neutrality-announced #basis:typical]
    ~ pointsman = "columns"
    He writes it on a waybill, in two columns. Out: seen. In: told. The right one is longer, and he won't sign it. #id:wo_trains_east_5
* [Take him straight to the council with it #id:wo_trains_east_council #src:utterly-interesting/014-neutrality-and-moscows-answer #src:soviet-reports/010-one-hundred-thirty-six-in-a-day #basis:typical]
    ~ pointsman = "council"
    He stands in front of the long table, turning his cap. They've heard it from three sides, and the opposite. They give him tea, which he hadn't wanted. #id:wo_trains_east_6
* [Ask him not to say it in front of children #id:wo_trains_east_quiet #src:hansard-1956/003-neutrality-announced #src:daily-history/018-neutrality #basis:typical]
    ~ pointsman = "quiet"
    "I've got four," he says. In the yard Zsófi falls off her leg at last. "It's no good," she calls over. "You get tired." #id:wo_trains_east_7
- -> vote_fifth

=== vote_fifth ===
# scene:worker-vote-fifth
# at:1956-11-03T15:00
# place:csepel-works
# diorama:council-hall
# sound:council-hall
# crowd:2
Saturday. There's one question on the slate: start again on Monday the fifth, yes or no. #id:wo_vote_fifth_1
Yes, says one, since talks are on in Parliament today, with generals. Who'd bargain for a country that is standing still? Besides, the coal. Besides, the children. #id:wo_vote_fifth_2
No, says the next. You start the belts, and they'll be back on top of us before the first tin's full. #id:wo_vote_fifth_3
You've heard the pointsman, and you've stood on the roof and seen the lamps go by. It's your turn to speak. #id:wo_vote_fifth_4
{
  - pointsman == "columns":
    You have his two columns in your pocket. #id:wo_vote_fifth_8
  - pointsman == "council":
    Yesterday this table gave him tea. #id:wo_vote_fifth_9
  - else:
    You'd asked him to spare the children. #id:wo_vote_fifth_10
}
* [They're leaving. Yes to Monday #id:wo_vote_fifth_leaving #src:libsoc-wiki/019-withdrawal-illusion #src:daily-history/014-fighting-to-the-28th #src:daily-history/015-ceasefire-of-the-28th #basis:documented #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "leaving"
    ~ voted = "yes"
    You say it, and feel it go round like warm soup. A thing you can do with your hands on Monday. The shop votes with you, all but four. Nobody asks the four why. #id:wo_vote_fifth_5
* [They're coming. No, and dig #id:wo_vote_fifth_coming #src:utterly-interesting/014-neutrality-and-moscows-answer #src:prole-info/056-boxes-and-honest-thieves #src:hansard-1956/003-neutrality-announced #basis:documented #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "coming"
    ~ voted = "no"
    You say what sags, and by how much. There's a silence. You lose by a lot. Afterwards two men come up and ask, not looking at you, how deep a trench should be. #id:wo_vote_fifth_6
* [You can't know. Yes to Monday, since work is what we have #id:wo_vote_fifth_unknown #src:prole-info/071-back-to-work-on-the-fifth #src:council-documents/004-csepel-notice #src:broadcasts-1956/004-csepel-goes-back-to-work #basis:documented #weigh:soviet-withdrawal-october]
    ~ trusted_soviet_withdrawal_october = "unknown"
    ~ voted = "yes"
    Whichever it is, you tell them, they'll find a works, or they'll find a waiting room. It isn't a speech. They carry it, and then sit for a moment as if there had been more. #id:wo_vote_fifth_7
- -> saturday_night

=== saturday_night ===
# scene:worker-saturday-night
# chapter-end:who-runs-this-place
# at:1956-11-03T20:30
# place:csepel
# linking
# diorama:csepel-flats
# sound:kitchen-night
# crowd:0
For Monday you lay out overalls, tin, the good gauge. #id:wo_saturday_night_1
{
- trusted_nagy_character == "better":
    You'd weigh Nagy at half a kilo by now. #id:wo_saturday_night_11
- trusted_nagy_character == "same":
    Nagy has stopped talking like a manager. #id:wo_saturday_night_12
- else:
    By now Nagy can be seen even from Csepel. #id:wo_saturday_night_13
}
{
  - coat == "owed":
    On the door hangs a blue coat. In a saucer on the square lies your name. #id:wo_saturday_night_2
  - else:
    The coat is being kept. Zsófi asks what it does there all day. #id:wo_saturday_night_3
}
{on_council:
    Your card hangs on the nail with the calendar, where things go that will have to be paid. #id:wo_saturday_night_4
  - else:
    The white rag has been washed, and nobody's asked for it back. #id:wo_saturday_night_5
}
{
  - jani_way == "home":
    Jani came home on Monday, as he'd said, and sleeps with his boots on. #id:wo_saturday_night_6
  - gave_jacket:
    Jani is still at the Corvin, they say, in a jacket too big for him. #id:wo_saturday_night_7
  - else:
    Jani is still at the Corvin. He sends word that he'll be on Monday's shift. #id:wo_saturday_night_8
}
{
  - voted == "no":
    Under the sink there's a spade, newly cleaned. Márta saw, and said nothing. #id:wo_saturday_night_9
  - else:
    You set the alarm clock for five. Then you remember tomorrow's Sunday, and let it be. #id:wo_saturday_night_10
}
* [Turn out the light #id:wo_saturday_night_bed #src:prole-info/071-back-to-work-on-the-fifth #src:daily-history/018-neutrality #basis:typical]
- -> dawn_stairs
