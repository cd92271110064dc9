// The soldier: Mihály Bodnár, twenty, conscript in a labour battalion in the Kilián barracks. Each variable says which chapters read it.

INCLUDE common.ink

// People. 0-100.
VAR trust_laci = 50 // 1, 2: how much Laci counts on you

// What you did and carry.
VAR badge = "on" // 1: where the cap badge is: on, hand
VAR held_flag = false // 1, 5
VAR has_sheet = false // 1
VAR told_ronai = false // 4: told the political officer the truth about lard
VAR gate = "" // 2: what you did at the gate on the first night: opened, handed, held
VAR has_rifle = false // 2
VAR heard_tanks = false // 2
VAR stood_kalvin = false // 2
VAR boy = "" // 3, 4, 5: Öcsi: bread, home, gun, disarmed
VAR told_anna = "" // 4: what you answered: no, yes, hands
VAR roof = "" // 4: fired, talked, refused
VAR bread_taken = false // 4
VAR driver_in_book = false // 3
VAR prisoner = "" // 3, 5: the ÁVH driver: guarded, away, given
VAR counted_tanks = false // 4
VAR heard_gulyas = false // 4
VAR guns = "" // 4, 5: where the tanks stand: yard, corners, ready
VAR laci = "here" // 4, 5: here, tokol
VAR drew_lots = false // 4, 5
VAR leave_slip = false // 5
VAR has_book = false // 5: Pintér's book with all the names
VAR fought = false // 5
VAR kept_badge = false // 5
VAR hid_uniform = false // 5
VAR carried_child = false // 5
VAR way = "" // 5: pit, border, hills, barracks
VAR desk = "" // 5: refused, silent, book
VAR night = "" // 5: wait, board, knock
VAR father_plan = "" // 5: asked, together, shoes
VAR one_name = false // 5: asked the court to write your name for all the others
VAR threw_note = false // 5: a note went out of the wagon
VAR motion = "" // 5: what you did when Pintér was proposed: spoke, roof, laci
VAR stuck_tank = "" // 3: the tank in the gate: waited, sky, pulled
VAR wrote_dead = false // 5: there is a list of the names read out in the hospital
VAR trade = "" // 3: what stands in the pay book: miner, labourer
VAR shelf = false // 5: the plank became a shelf over the two beds
VAR wrote = "" // 3, 5: what you answered Anna in September: exact, well, money
VAR snow_way = false // 5: Pintér's second way with the foot-cloth
VAR rain = "" // 4: the woman at the kerb: button, asked
VAR empty_racks = "" // 4: who knew that it was empty: pinter, guarded, laci
VAR tram = "" // 2: what the street makes of your uniform: company, walked
VAR square = "" // 4: Parliament in the dark: nagy, word
VAR lorry = "" // 4: the bench near the Radio: bench, pass, rounds
VAR asked_order = "" // 2: what you asked about the order: what, how
VAR sallai = "" // 4: what you said to him through the grating: fascist, empty, listened
VAR floors = "" // 3: the strangers on the upper floors: way, names
VAR three_oclock = "" // 4: the cadets in the street: cadet, windows
VAR rozsi = "" // 5: Aunt Rózsi's soup: bowl, pot, pay
VAR gave_name = false // 5: your name to the ministry, by telephone
VAR colonel_word = "" // 4: what was said of him over coffee: eleven, mother, coffee
VAR cellar = "" // 4, 5: when the bomb fell: props, chute, crossing
VAR watch = "" // 5: the singing in the fog: listened, counted, hummed
VAR to_vasyl = "" // 4, 5: boot, asked, guarded
VAR evening = "" // 4: the match on the radio: bern, ronai, asleep
VAR told_driver = "" // 4, 5: whom you told about the driver: written, sallai, bell
VAR wife = "" // 4: the lady at the gate: nights, holes, nothing
VAR vote = "" // 4: the first motion: for, against, pencil
VAR columns = "" // 4, 5: the two men from the square: both, guard, dungeon
VAR telephone = "" // 5: three minutes with home: rope, father, wearing
VAR deputy = "" // 5: the man with the gun at the door: ticked, hook, listened
VAR entry = "" // 5: Öcsi's exercise book: held, traffic, ears
VAR box = "" // 5: the shop window: dry, note, nine
VAR sunday = "" // 5: the first hour of 4 November: word, woken, ring
VAR pump = "" // 5: the patrol: berlin, boots, bucket
VAR note_names = "" // 5: the page out of the wagon: streets, coupling, wheels
VAR came_for = "" // 5: what you said at the gate: called, paper, pinter
VAR last_way = "" // 5: walk, run, arch
VAR asked_tokol = false // 5: asked the major about Pintér
VAR train = "" // 5: the way west: ditch, gloves, stayed
VAR form = "" // 5: what you wrote in Austria: miner, mate
VAR stopped = "" // 5: what you told the officer: tell, name
VAR road = "" // 5: the way home: shrine, beets, cadet
VAR first_evening = "" // 5: in the kitchen: lamp, told, slept
VAR december = "" // 5: the first march: step, kerb, line

// Which account was believed. Empty: not asked yet.
VAR trusted_who_made_the_revolution = "" // 2, 4: order, workers, students
VAR trusted_rajk_reburial_meaning = "" // 2, 4: protest, look, grave
VAR trusted_who_called_soviets = "" // 2, 4: government, gero, before
VAR trusted_hungarian_army = "" // 5: over, shifted, each
VAR trusted_end_of_fighting = "" // 5: eighth, eleventh, open
VAR trusted_kilian_how_many_tanks = "" // 2, 3: clear, defend, unknown
VAR trusted_lynchings = "" // 3, 4: only-avh, after-firing, both
VAR trusted_maleter_when_turned = "" // 3, 4: with-government, misread, at-once
VAR trusted_soviet_withdrawal_october = "" // 5: leaving, coming, both
VAR trusted_deportations = "" // 5: thousands, counted, unknown
VAR trusted_salgotarjan_8_december = "" // 5: soviet, own, unknown

// Set from outside where another role was played on this device; never needed.
VAR met_sheet = "" // 1: gave: the student gave the soldier on Bem square her last sheet
VAR met_prisoner = "" // 3: captured: the student walked a captured soldier to the barracks
VAR met_lorry = "" // 3: bread, arms: what the worker's lorry brought on 27 October

-> pay_book

INCLUDE soldier/1-orders.ink
INCLUDE soldier/2-gate.ink
INCLUDE soldier/3-siege.ink
INCLUDE soldier/4-national-guard.ink
INCLUDE soldier/5-without-uniform.ink

// What another role could see of this one:
// gate (opened, handed, held): what became of the gate of the Kilián barracks on the night of 23 October;
// badge (on, hand): the conscript at the edge of Bem square;
// prisoner (guarded, away, given): the ÁVH driver in the tool store on 27 October;
// guns (yard, corners, ready): where the barracks' tanks stood at dawn on 4 November.
