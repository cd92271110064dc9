// The student: Klára Szalai, twenty, second year of architecture. The comment on each variable says in which chapters it is read.

INCLUDE common.ink

// People. 0-100.
VAR trust_judit = 45 // read in 1, 2, 5: how far Judit relies on you

// What you did and carry.
VAR kept_league_book = false // read in 1, 5
VAR her_point = "" // read in 1, 4: what you wanted on the list: deliveries, bread, troops
VAR place_in_hall = "" // read in 1
VAR hall_vote = "" // read in 4: your hand when the stoker wanted to speak: any, only, count
VAR spoke_in_hall = false // read in 1, 5: your name was taken down
VAR for_silence = false // read in 2, 5
VAR signed_points = false // read in 5: your name stands on the sheet
VAR asked_strike = false // read in 2, 3
VAR father_has_sheet = false // read in 2
VAR has_papers = false // read in 5: you keep things one should burn
VAR sheet_sent_home = false // read in 3
VAR knows_lajos = false // read in 2, 3, 4
VAR at_the_gate = "" // read in 3: how you came to the Láng works: asked, voted, quiet
VAR photo = "" // read in 2, 5: where a camera caught you: march, statue, leaflet, barricade, press
VAR drew_flag = false // read in 2
VAR gave_soldier_sheet = false // read in 3
VAR carries_points = true // read in 2
VAR went_to = "" // read in 2: radio or statue
VAR stayed_for_judit = false // read in 2
VAR taught_newel = false // read in 5: told the child the names of the parts of a staircase
VAR carried_dead = false // read in 2
VAR had_rifle = false // read in 3, 5
VAR called_for_calm = false // read in 3, 5
VAR task = "" // read in 3, 5: stretcher, leaflet, barricade
VAR mat_nine = "" // read in 4: the apprentice who could not sleep: wages, house, pike
VAR party_leaflet = "" // read in 4: the leaflet nobody read: read, burnt, blank
VAR five_children = "" // read in 4: bread, lock, smallest
VAR supper = "" // read in 4: with Bakó in the cellar: council, farmer, slice
VAR cease_fire = "" // read in 5: asked, window, late
VAR boy = "" // read in 3, 5: what you did about Jóska: stopped, errand, went
VAR soldier = "" // read in 3, 4, 5: Mykola: hidden, captured
VAR promised_home = false // read in 5
VAR paper_rule = "" // read in 4: columns, two, all
VAR nine_points_as = "" // read in 5: how Bakó's points came out: full, half, stencil
VAR missing = "" // read in 5: the names from the stairs: small, front, aloud
VAR neutral = "" // read in 5: standing, milk, map
VAR monday_vote = "" // read in 5: classes on Monday: classes, wait, league
VAR railwayman = "" // read in 4: stations, voice, soup
VAR sheltered_father = false // read in 5
VAR refused_father = false // read in 4, 5
VAR printed_rumour = false // read in 4
VAR own_file = "" // read in 5: your file in the personnel office: shown, burnt, printed
VAR to_the_soldiers = "" // read in 5: in November: books, city, silent, women, guest
VAR candle = "" // read in 5: string, peter, facade
VAR wounded = false // read in 5
VAR admitted = false // read in 5: said that it was you in the photograph
VAR asked_about_tamas = false // read in 5
VAR way = "" // read in 5: what was decided on 6 December
VAR at_gyor = "" // read in 5: fiancee, bacon
VAR in_the_reeds = "" // read in 5: tube, hand, called, still
VAR profession = "" // read in 5: student, architect
VAR note_on_wall = false // read in 5
VAR in_stable = "" // read in 5: waited, told
VAR columns = false // read in 5
VAR to_committee = "" // read in 5: nobody, order, book
VAR of_gabor = "" // read in 5: alone, both, happened
VAR told_foreman = false // read in 5
VAR which_column = "" // read in 5: left, right, line
VAR at_trial = "" // read in 5: columns, outside, nothing
VAR in_cell = "" // read in 5: matches, houses
VAR complained = false // read in 5
VAR said_tram = false // read in 5: what you told the bricklayer
VAR saw_home = false // read in 5
VAR wrote_ferenc = false // read in 5
VAR put_by = false // read in 5
VAR kept_photographs = false // read in 5

// Which account was believed. Empty: not asked yet.
VAR trusted_sixteen_points_content = "" // read in 1, 2, 4: workers-control, experts, heard
VAR trusted_radio_who_fired_first = "" // read in 2, 5: avh, armed-crowd, unknown
VAR trusted_parliament_25_october = "" // read in 3, 4: tank, roofs, several
VAR trusted_lynchings = "" // read in 4: security-men, others-too, undecided
VAR trusted_soviet_withdrawal_october = "" // read in 4, 5: leaving, digging-in, coming
VAR trusted_crowd_23_october = "" // read in 4, 5: two, three, none
VAR trusted_leaderless = "" // read in 5: strength, weakness, odds
VAR trusted_radio_free_europe = "" // read in 5: promised, wanted, ours
VAR trusted_deportations = "" // read in 5: taken, fighters, rumour, unknown

-> parcel

INCLUDE student/1-meeting.ink
INCLUDE student/2-twenty-third.ink
INCLUDE student/3-what-we-started.ink
INCLUDE student/4-thirteen-newspapers.ink
INCLUDE student/5-after.ink
