// The student: Klára Szalai, twenty, second year of architecture. Each variable says which chapters read it.

INCLUDE common.ink

// People. 0-100.
VAR trust_judit = 45 // 1-5: how far Judit relies on you

// What you did and carry.
VAR kept_league_book = false // 1, 5
VAR her_point = "" // 1, 4: what you wanted on the list: deliveries, bread, troops
VAR place_in_hall = "" // 1
VAR spoke_in_hall = false // 1, 3, 5: your name was taken down
VAR for_silence = false // 1, 2, 5
VAR signed_points = false // 1, 5: your name stands on the sheet
VAR asked_strike = false // 1, 2, 3
VAR father_has_sheet = false // 1, 2
VAR has_papers = false // 1-5: you keep things one should burn
VAR sheet_sent_home = false // 2, 3
VAR knows_lajos = false // 2-5
VAR photo = "" // 2-5: where a camera caught you: march, statue, aid, barricade, leaflet, press
VAR drew_flag = false // 2, 4
VAR gave_soldier_sheet = false // 2, 3
VAR carries_points = true // 2
VAR went_to = "" // 2, 3: radio or statue
VAR stayed_for_judit = false // 2, 3, 5
VAR carried_dead = false // 2, 3
VAR had_rifle = false // 2, 3, 5

VAR called_for_calm = false // 3, 4
VAR task = "" // 3-5: stretcher, leaflet, barricade
VAR boy = "" // 3, 5: what you did about Jóska: stopped, errand, went
VAR soldier = "" // 3-5: Mykola: hidden, captured
VAR promised_home = false // 3-5
VAR paper_rule = "" // 4, 5: columns, two, all
VAR sheltered_father = false // 4, 5
VAR refused_father = false // 4, 5
VAR printed_rumour = false // 4, 5
VAR wounded = false // 5
VAR admitted = false // 5: said that it was you in the photograph
VAR asked_about_tamas = false // 5
VAR way = "" // 5: what was decided on 6 December
VAR saw_home = false // 5
VAR wrote_ferenc = false // 5
VAR put_by = false // 5
VAR kept_photographs = false // 5

// Which account was believed. Empty: not asked yet.
VAR trusted_sixteen_points_content = "" // 1-4: workers-control, experts, heard
VAR trusted_radio_who_fired_first = "" // 2-5: avh, armed-crowd, unknown
VAR trusted_parliament_25_october = "" // 3-5: tank, roofs, several
VAR trusted_lynchings = "" // 4, 5: security-men, others-too, undecided
VAR trusted_soviet_withdrawal_october = "" // 4, 5: leaving, digging-in, coming
VAR trusted_radio_free_europe = "" // 5: promised, wanted, ours
VAR trusted_deportations = "" // 5: taken, fighters, rumour, unknown

-> parcel

INCLUDE student/1-meeting.ink
INCLUDE student/2-twenty-third.ink
INCLUDE student/3-what-we-started.ink
INCLUDE student/4-thirteen-newspapers.ink
INCLUDE student/5-after.ink
