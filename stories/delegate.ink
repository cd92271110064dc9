// The delegate: Erzsébet Takács, forty-one, foreman of a line at United Lamp in Újpest. The comment on each variable says in which chapters it is read.

INCLUDE common.ink

// People. 0-100.
VAR trust_line = 50 // 2: how far the women of the line stand behind you
VAR trust_pali = 50 // 1, 3, 4, 5: how far Pali still tells you things

// What you did and carry.
VAR has_minutes = true // 2, 4, 5: you keep a copy of the minutes
VAR signed_lorry = false // 2, 5: your name on the chit of the first night
VAR slip_weisz = false // 5: the order for the boilers
VAR blames_nagy = false // 2, 3
VAR vadas = "" // 1, 2, 5: the trade-union man: let, out
VAR provisional = false // 2
VAR seat = "full" // 1, 2: full, pen
VAR guard = "lock" // 3: where the rifles of the works are: lock, arm
VAR own_file = "sealed" // 2, 5: your own file: read, burned, sealed
VAR pali_switch = false // 1, 2
VAR satchel_back = false // 3
VAR gyuri_listed = false // 4
VAR carries_bread = false // 2
VAR spoke_alone = false // 2: you said more than your mandate
VAR offered_work = false // 2, 4
VAR wrote_me = false // 2
VAR recalled_once = false // 2, 4: you lost your seat and kept the pencil
VAR szarka_out = false // 3
VAR weisz_ally = false // 5: you stood by Weisz when he was afraid, or when he was to decide
VAR clause_won = "" // 5: what you saw to in point one: levy, whose, count
VAR director_weisz = false // 3, 5
VAR equal_pay = false // 4, 5
VAR met_turner = "" // 2: set from outside; "council" if the worker of an earlier playthrough sat in his own council
VAR voted_work = false // 3
VAR pali_gun = "" // 3, 4, 5: what you did about the rifle: hidden, thrown, courier, let
VAR missing_pali = false // 4: Pali and not Gyuri was taken
VAR line_works = false // 4, 5
VAR left_names_out = false // 4, 5
VAR asked_hospital = false // 5
VAR hid_men = "" // 5: Benedek and Szarka: line, alone, out
VAR went = false // 5: to the meeting of 11 December
VAR flake = false // 5: you pulled the plug of the loudspeaker on the first night
VAR saw = "" // 2: what Pali was asked about the square: held, asked, slapped
VAR miskolc = "" // 4: the voice from Miskolc: motions, points, cut
VAR won = "" // 3: what you told Pali on the 28th: minutes, yes, parts
VAR recall_hour = false // 5: you minuted your own recall
VAR goose = false // 3: Vadas won a goose
VAR table = "" // 4: how you kept order on 31 October: works, clock, seats
VAR badge = "" // 5: Benedek at the tram: clock, points, no
VAR atlas = false // 5: Pali told you about the thread
VAR axles = "" // 3: what you did with the brakeman's news: counted, ministry, line
VAR first_hour = "" // 3: dawn on 4 November: quote, door, glasses
VAR fourth = "" // 3: that Sunday: said, voted, numbers, lists, rifles, bread
VAR fifth = "" // 4: the Monday at the gate: board, furnace, pairs
VAR rifle_days = "" // 3: Pali's days with message or rifle: aunt, tone, cloth, spoon, night, wages
VAR suez = "" // 4: the soldier on the tank: city, leaflet
VAR ninth_end = "" // 3: how it ended at the tannery: turn, three, overalls
VAR column = "" // 4: the names read on the 10th: blank, trees, here
VAR whose_idea = "" // 5: the young man with a plan: plan, floor, quote
VAR typed = "" // 4: where you stopped in the resolution: strictly, friendship, companions
VAR budapest = "" // 4: mandates: city, number, letter
VAR page = "" // 4: one page for two sentences: both, rule, late
VAR spelled = "" // 4: the interpreter: dot, calm, gy
VAR corner = "" // 4: the Sports Hall: street, chairs, ticks
VAR hour = "" // 5: the page of the silent hour: white, windows, shut
VAR row = "" // 5: the women's march: rows, cuff, photograph
VAR outing = false // 5: the slip for the works outing
VAR sixth = "" // 5: whom you warned: rung, bags, valves
VAR taken = "" // 5: at the cloakroom: pad, list, aloud
VAR mandate = "" // 5: how it was given back: back, four, each
VAR chair = false // 5: the soldier at the rack has one
VAR something = false // 5: what they hold against you in May: a chit, or your own confession
VAR letter_home = "" // 5: valve, small
VAR switch = "" // 5: who put out the lights: board, you, five
VAR place = "" // 4: where the missing boy stood on the list: order, top, young
VAR at_last = "" // 5: the last choice before an ending

// Which account was believed. Empty: not asked yet.
VAR trusted_first_councils = "" // 2, 5: lamp, miskolc, same
VAR trusted_where_kadars_government_formed = "" // 3, 4: szolnok, moscow, border
VAR trusted_borsod_20000 = "" // 5: offered, wish, out
VAR trusted_parties_or_councils = "" // 2, 4, 5: none, parties, outside
VAR trusted_soviet_withdrawal_october = "" // 3: leaving, coming, unknown
VAR trusted_deportations = "" // 4: deported, arrested, said
VAR trusted_return_to_work = "" // 4, 5: discipline, betrayal, voters
VAR trusted_salgotarjan_8_december = "" // 5: soviet, security, open
VAR trusted_central_council_dates = "" // 5: eighth, november, ninth
VAR trusted_what_for = "" // 1, 2, 4: factory, country, troops

-> night_shift

INCLUDE delegate/1-ten-thousand.ink
INCLUDE delegate/2-nine-points.ink
INCLUDE delegate/3-thirteen-days.ink
INCLUDE delegate/4-in-pieces.ink
INCLUDE delegate/5-lights-out.ink

// What another role could notice of this one: has_minutes (she kept the record of the councils), recalled_once (she sat by the wall on 31 October),
// left_names_out (the record of 21 November without names), equal_pay (a remark in the nine points), line_works (the line worked on 19 November).
