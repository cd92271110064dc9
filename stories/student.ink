// The student: Klára Szalai, twenty, second year of architecture. The comment on each variable says in which chapters it is read.

INCLUDE common.ink

// People. 0-100.
VAR trust_judit = 45 // read in 1, 2, 5: how far Judit relies on you

// What you did and carry.
VAR kept_league_book = false // read in 1, 5
VAR her_point = "" // read in 1, 4: what you wanted on the list: deliveries, bread, troops
VAR place_in_hall = "" // read in 1
VAR spoke_in_hall = false // read in 1, 5: your name was taken down
VAR for_silence = false // read in 2, 5
VAR signed_points = false // read in 5: your name stands on the sheet
VAR asked_strike = false // read in 2, 3
VAR father_has_sheet = false // read in 2
VAR has_papers = false // read in 5: you keep things one should burn
VAR sheet_sent_home = false // read in 3
VAR knows_lajos = false // read in 2, 3, 4
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
VAR boy = "" // read in 3, 5: what you did about Jóska: stopped, errand, went
VAR soldier = "" // read in 3, 4, 5: Mykola: hidden, captured
VAR promised_home = false // read in 5
VAR paper_rule = "" // read in 4: columns, two, all
VAR sheltered_father = false // read in 5
VAR refused_father = false // read in 4, 5
VAR printed_rumour = false // read in 4
VAR own_file = "" // read in 5: your file in the personnel office: shown, burnt, printed
VAR wounded = false // read in 5
VAR admitted = false // read in 5: said that it was you in the photograph
VAR asked_about_tamas = false // read in 5
VAR way = "" // read in 5: what was decided on 6 December
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
