// The worker: István Halász, thirty-four, turner in the Rákosi works at Csepel. Each variable says which chapters read it.

INCLUDE common.ink

// People. 0-100.
VAR trust_marta = 50 // 1-5: how far Márta still relies on you
VAR coat_word = "" // 3, 5: what was said about a coat: promised, blanket
VAR bors = "" // 3: how you stand with the porter: joke, hands, book
VAR cell = "" // 3: what you told the bookish one: been, all, turner
VAR bushing = "" // 3: what Jani had from you at the bench: lent, truth, tool

// What you did and carry.
VAR strike53 = "" // 1, 3, 5: what you told Jani about June 1953: out, crane, late
VAR pledge = "" // 1, 4: the unpaid shift of 7 November: signed, refused, open
VAR asked_dobos = false // 1, 5
VAR knows_recall = false // 1, 3: how one un-picks a steward
VAR took_strip = false // 1
VAR left_strip = false // 3
VAR drawing = "" // 4: the seventh of November, by Zsófi: flags, arms, asked
VAR pencil = "" // 3: what you said to Dobos about his list: asked, knife, top
VAR point = "" // 1, 3: what you wanted on the students' sheet: norms, strike, troops
VAR went = "" // 1, 2: at four o'clock: bem, home, works
VAR at_bem = "" // 3: what you did under the flag: hole, bare, count
VAR tuesday = "" // 3: the evening of the 23rd: whistled, heard, lit, off, bill, word
VAR sat_in = "" // 3, 4, 5: in the hall that evening: numbers, chess, thread
VAR tibor_wife_that_night = "" // 3, 4: road, poured
VAR doorway = "" // 2: beside the dead man: cap, lee, name
VAR cut_statue = false // 2
VAR has_bronze = false // 2, 4
VAR guard_jani = false // 2, 3
VAR wrote_list = false // 2
VAR gave_arms = "" // 2, 4: from the lorry: all, grown, none
VAR has_rifle = false // 2, 3, 4
VAR jani_disarmed = false // 2, 3
VAR jani_home = false // 2, 3
VAR asked_crew = false // 2, 4
VAR told_wire = false // 3
VAR shoe_man = "" // 3: the man on the bicycle: shoe, lining, wing
VAR named = "" // 3-5: whom you called out for the council: sipos, vilma, paper
VAR loaf = "" // 3, 4: in the bread queue: whole, half, asked
VAR over_there = "" // 3, 4: what you remember of 27 October: both, road, door, trams, dark
VAR sunday = "" // 3, 4: what you said to the cease-fire: believed, roof, street
VAR pointsman = "" // 3: what he did with his news: columns, council, quiet
VAR on_council = false // 3, 5
VAR recallable = false // 3, 5
VAR no_beating = false // 3
VAR saved_sergeant = false // 3, 5
VAR has_page = false // 3, 5
VAR cargo = "" // 3: bread, arms, none
VAR gave_jacket = false // 3, 5
VAR jani_way = "" // 3, 4: home, corvin
VAR coat = "" // 3, 5: owed, left
VAR line = "" // 3, 5: work, troops, link
VAR knows_lamp = false // 3, 5
VAR clause = "" // 3, 5: director, profit, hiring
VAR voted = "" // 3, 4: yes, no
VAR november = "" // 4: works, trench, cellar
VAR spared_trees = false // 4, 5
VAR barrow_part = "" // 4: wheel, slit, dobos
VAR wall = "" // 4: what you had to do with Sipos's lettering: arms, asked, nought
VAR tower = "" // 4: the flag of the seventh: rope, hole, sheet
VAR that_night = "" // 4: when Sipos had died: tin, stairs, broom
VAR boys = "" // 4, 5: the two soldiers: back, cellar, overalls
VAR last_place = "" // 4: barrow, home
VAR left_jani = false // 4, 5
VAR november_end = "home" // 4, 5: home, taken, dead
VAR queue_word = "" // 5: Márta in the queue: alone, loaves, wives
VAR paid = "" // 5: what stands in the column: accident, empty, nights
VAR hour = "" // 5: the silent hour, as Márta: watched, slept, sewed
VAR grave = "" // 5: tree, carried, names
VAR march = "" // 5: 4 December: name, boy, arm
VAR two_candles = false // 5
VAR by_the_stove = "" // 5: what Márta said of him: yes, home, minutes
VAR gauge_for_jani = false // 5
VAR satchel = false // 5
VAR wagon_way = "" // 5: in the wagon: beat, list, bolts
VAR rails = "" // 5: thorough, names, timed
VAR message = "" // 5: with the sixty-eight: word, swapped, none
VAR dark_hour = "" // 5: in the cell: eyes, comb, letter
VAR christmas = "" // 5: sang, sugar, letter
VAR papers_kept = false // 5
VAR false_name = false // 5
VAR note_thrown = "" // 5: marta, list
VAR promised_search = false // 5
VAR reading = "" // 5: the names before the colonel: caps, fast, price
VAR first_piece = "" // 5: 19 November: one, rate, bench
VAR dark_works = "" // 5: 11 December: walked, sat, news
VAR on_the_train = "" // 5: pig, stones, pass
VAR crossing = "" // 5: back, last, asked
VAR abroad = "" // 5: at half past three: looked, ate, wrote
VAR clause_strike = "" // 5
VAR pasted = false // 5
VAR road = "" // 5: strike, slow, family, alone
VAR sat = "" // 5: front, back, tools
VAR taught = false // 5
VAR gave_back = "" // 5: shop, burnt, kept
VAR signed_statement = false // 5
VAR refused_pen = false // 5

// Which account was believed. Empty: not asked yet.
VAR trusted_who_made_the_revolution = "" // 1-5: students, workers, nobody
VAR trusted_what_for = "" // 2-5: work, truth, nation, unsure
VAR trusted_nagy_character = "" // 3: better, same, open
VAR trusted_nagy_and_arming_workers = "" // 4: said, guard, ours
VAR trusted_why_no_western_help = "" // 4, 5: suez, told, council
VAR trusted_deportations = "" // 5: thousands, table, knocked
VAR trusted_hungarian_dead = "" // 5: ledger, queue, open
VAR trusted_soviet_withdrawal_october = "" // 3, 4: leaving, coming, unknown
VAR trusted_soviet_soldiers = "" // 4, 5: orders, blind, lied
VAR trusted_return_to_work = "" // 5: discipline, betrayal, bread
VAR trusted_strike_death_penalty = "" // 5: already, not-yet, unwritten

// Set from outside where another role was played on this device; never needed.
VAR met_badge = "" // 2: gave: the student gave the soldier on Bem square her last sheet
VAR met_rifle = "" // 2: took: the student kept a rifle at the Radio
VAR met_gate = "" // 3: opened: the soldier opened the gate of the Kilián barracks
VAR met_minutes = "" // 3, 5: kept: the delegate was at the table with her pencil

-> sleeve

INCLUDE worker/1-norms.ink
INCLUDE worker/2-lorry.ink
INCLUDE worker/3-who-runs-this-place.ink
INCLUDE worker/4-eight-hours.ink
INCLUDE worker/5-returning-the-mandate.ink

// What another role could see of this one:
// gave_arms (all, grown, none): the man on the lorry at the Radio who says "next", asks for an age, or hands nothing down;
// cargo (bread, arms, none): what came from Csepel to Üllői út on 27 October;
// clause (director, profit, hiring): what Csepel wanted looked at again on 31 October;
// clause_strike (yes, ask, word): what Csepel answered at United Lamp on 14 November;
// november_end == "dead": a woman from Csepel in the march of 4 December.

// The file on the table asks for these. Whoever never comes to that table puts them down at the lathe, so that every
// path can still be checked.
=== function without_file ===
~ exposure = 0
~ saved_sergeant = false
~ has_page = false
~ pasted = false
~ wrote_list = false
~ gave_back = ""
