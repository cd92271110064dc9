"""measured.json (from encode.py) + the texts below -> what ships: the files, sounds.json; and loudness.json beside this file"""
import hashlib, json, os, shutil
HERE = os.path.dirname(os.path.abspath(__file__)); SHIPPED = os.path.join(HERE, '..', '..', '..', 'assets', 'sound')
R = {r['id']: r for r in json.load(open('measured.json'))}
# id: (caption en, caption hu, where, how, gain in the mix in dB)
AMB = {
'crowd_murmur': ('A large crowd talks quietly.', 'Nagy tömeg beszélget halkan.', ['student.1 the hall before the meeting', 'student.2 and soldier.1: Bem square', 'worker.3 the yard before a vote'], '475 phrases of single invented voices (glottal pulses through moving formants, random syllables, first syllable stressed), each at its own distance (5-70 m), square echo, few feet', -3),
'crowd_restless': ('The crowd grows impatient; voices rise and fall.', 'A tömeg türelmetlen; a hangok erősödnek, majd elhalkulnak.', ['student.2: Parliament in the dark, the Radio', 'worker.2: the Radio', 'soldier.1: a uniform in that crowd'], '518 phrases at more effort (shorter closing phase, higher pitch), density and level swell together', -4),
'crowd_far_shouts': ('Far off, many people shout; no words can be made out.', 'Messze sokan kiáltanak; a szavakat nem lehet érteni.', ['worker.2: coming off shift', 'delegate.1: Pali is not at home', 'soldier.1 and soldier.2: behind the gate'], '870 long loud phrases 160-420 m away in three swells, air absorption, echoes of facades; no chant rhythm on purpose', -5),
'bread_queue': ('People wait: feet, coughs, low talk.', 'Várakozó emberek: léptek, köhögés, halk beszéd.', ['worker.3: bread queue and collecting boxes', 'kiosk: five hundred at a bread queue', 'delegate.3'], '75 soft phrases (mostly women), shuffles, six coughs, street echo', -3),
'council_hall': ('A full meeting hall: murmurs, chairs, a knock for order.', 'Zsúfolt tanácsterem: moraj, székek, kopogás csendre intve.', ['delegate.1-5: every meeting table', 'delegate.2 and worker.3: workers\' parliament, 31 October', 'delegate.4: United Lamp, 14 November', 'student.1: the meeting, 22 October', 'class plan "council"'], '130 voices in a 2.5 s hall, stick-slip chair legs, paper, three knuckle knocks', -3),
'march_steps': ('Many people walk; almost nobody speaks.', 'Sokan mennek; alig szól valaki.', ['student.2: silence along the embankment', 'student.5 and delegate.5: women\'s march, 4 December'], '200 footfalls a second loosely on one pace (1.8 a second), cloth, river wind, 14 low phrases', -4),
'rain_cobbles': ('Steady rain on cobblestones, water in the gutter.', 'Egyenletes eső a macskaköveken, víz folyik a csatornában.', ['soldier.1: reburial of Rajk in the rain', 'kiosk: what factory are you from?', 'any wet street of October'], '1100 stone and 240 puddle drops a second from 128 drop shapes, gutter bubbles, spout, far hiss', -4),
'tram_street': ('A tram comes, rings twice or three times, and passes.', 'Villamos közeledik, csenget, majd elhalad.', ['worker.1: before the strike', 'student.1: city before 23 October', 'worker.5 and delegate.5: work starts again'], 'pass-by law 1/r with slight Doppler: rail roughness, gear tones, rail joints, flange squeal, gong; street bed', -3),
'bells_far': ('Church bells from another district, carried by the wind.', 'Templomharangok egy másik kerületből, a szél hozza.', ['student.3: the dead of 25 October', 'student.4: 1 November', 'soldier.5: Salgótarján, 8 December'], 'two bells of twelve beating partials (hum, prime, minor third, fifth, nominal ...), 600 m of air, gusts', -5),
'snow_silence': ('Snow and wind in the eaves; once a dog, far away.', 'Hó, szél az eresz alatt; egyszer egy kutya, messze.', ['student.5, worker.5, soldier.5: December, the border', 'delegate.5: let the lights go out'], 'low wind, howling bands and two eaves tones that follow one gust curve; three distant barks', -6),
'silent_hour': ('An empty street: wind, a loose tin sign, one person walking.', 'Üres utca: szél, laza bádogcégér, egyetlen ember léptei.', ['the silent hour, 23 November, all roles', 'kiosk: the silent hour'], 'street wind, nine steps 90 m off, tin and shutter knocks, wire hum', -6),
'candles_courtyard': ('A dark courtyard: soft steps, small flames.', 'Sötét udvar: puha léptek, apró lángok.', ['march of the women and candles at midnight, 4 December', 'kiosk: candles'], 'crunching steps of 170-280 micro-cracks each in two humps, flame flutter, a few whispers', -6),
'reeds_wind': ('Dry reeds in the wind, water nearby.', 'Száraz nád a szélben, közel víz.', ['student.5, worker.5, delegate.5: the marsh, the border'], '900 leaf rubs and 28 stem knocks a second that follow the gusts, howling bands, few bubbles', -4),
'factory_hall': ('Machine hall: belts, lathes, a hammer at the far end.', 'Gépcsarnok: szíjak, esztergák, a túlsó végén kalapács.', ['worker.1: the third shift', 'worker.5: back to work, slow work', 'worker.3: nineteen factories'], 'beating hum of unequal motors (48.6/49.3 Hz and multiples), belt lacing 3.3 a second, chip noise modulated by the spindle, drop hammer, 2.5 s hall', -5),
'lamp_works': ('Lamp factory: gas flames, pumps, a turning table, glass.', 'Lámpagyár: gázlángok, szivattyúk, forgóasztal, üveg.', ['delegate.1 and delegate.4: United Lamp', 'delegate.5: hiding two men in a factory'], 'burner noise, vacuum pump 24.5 Hz and gulps, carousel index every 1.75 s, glass touches, 20 voices', -5),
'duplicator': ('A hand-turned duplicator: drum, sheet, drum, sheet.', 'Kézi stencilgép: henger, lap, henger, lap.', ['student.3: leaflets', 'student.4: thirteen newspapers', 'worker.5: posters'], 'drum whoosh, pick, feed and drop of each sheet 1.3 a second; handle squeak; sheets squared', -6),
'typing_night': ('Someone types, line after line.', 'Valaki gépel, sort sor után.', ['student.1: typing the points at night', 'delegate.1-5: minutes', 'student.5: the file'], '18 key strokes (platen, bar, fall-back) in human rhythm, margin bell, carriage', -7),
'kitchen_night': ('A kitchen: clock, stove, neighbours behind the wall.', 'Konyha: óra, tűzhely, szomszédok a fal mögött.', ['worker.1-5: at home', 'soldier.5: his father\'s kitchen', 'delegate.1: Pali is not at home'], 'clock at 2 Hz with a limp, stove crackle and draught, simmering pot, eight phrases below 380 Hz', -6),
'lorry_ride': ('In the back of a lorry: engine, planks, chain.', 'Teherautó platóján: motor, deszkák, lánc.', ['worker.2: the lorry with ammunition', 'worker.3: arms or bread to Corvin', 'student.3: stretcher'], 'four-cylinder diesel by single firings (one gain for each cylinder) that changes gear, brakes for a corner and goes on; gear tone, road, bumps that rattle boards', -5),
'tanks_far': ('Tanks a few streets away: engines, tracks, the ground hums.', 'Harckocsik néhány utcányira: motorok, lánctalpak, remeg a föld.', ['soldier.2-3, worker.2, worker.4, delegate.4: tanks round the hall', 'dawn, 4 November, all roles'], 'three V-12 engines by single firings (78-124 a second, slow drift), fresh gas noise, track links, ground rumble, 450-800 m of air and echoes', -5),
'shots_far': ('Single shots far off, echoing between houses.', 'Távoli lövések visszhangoznak a házak között.', ['soldier.3: the siege', 'student.2-3, worker.4, delegate.3: where the text says shots are heard'], 'rounded muzzle blasts at 650-1300 m, single and in two short bursts, four to five facade echoes each, wind; loudest 400 ms stays within 6 LU of the mean', -7),
'cellar': ('A cellar: dripping water, muffled thuds, people whispering.', 'Pince: vízcsepegés, tompa dörej, suttogó emberek.', ['worker.4: Márta and Zsófi in the cellar', 'soldier.3 and soldier.5: under fire', 'delegate.3'], 'three drips with their own periods, 34-58 Hz ground thuds with 200 ms rise, dust, 20 soft phrases, vault', -6),
'hospital_corridor': ('Hospital corridor: steps, a trolley, voices behind doors.', 'Kórházi folyosó: léptek, kocsi, hangok az ajtók mögül.', ['student.3: first-aid post', 'student.5: a hospital', 'ending: wounded in November'], 'clogs coming and going, trolley with one squeaking wheel, tiled 1.9 s echo, mains hum', -5),
'rail_yard_night': ('A railway yard: buffers, steam, a distant whistle.', 'Pályaudvar: ütközők, gőz, távoli fütty.', ['soldier.5: the trains east and the railwaymen', 'worker.5: the border', 'endings: deported and back'], 'clanks that run down a row of wagons, four-beat exhaust 2.2 a second, steam release, two-tone whistle 600 m off', -6),
'radio_static': ('A radio: static, a far voice that cannot be understood, a whistle while tuning.', 'Rádió: sercegés, távoli, érthetetlen hang, hangolási fütty.', ['dawn, 4 November: Nagy on the radio (under the written text, never instead of it)', 'student.5: the reply that does not come', 'worker.2, soldier.2'], 'band-limited static and crackle, one invented voice with fading and a detuned side band, heterodyne gliding to zero beat and back, hum', -7),
'quiet_room': ('A quiet room: a clock, a pen, someone types behind a door.', 'Csendes szoba: óra, toll, az ajtó mögött valaki gépel.', ['offices, desks, hearings', 'letters written in barracks'], 'wall clock at 1 Hz, nib strokes in words, a chair, steps and a typewriter behind doors', -8),
'empty_room': ('An empty flat: a tap drips, wind at the window.', 'Üres lakás: csöpög a csap, szél az ablaknál.', ['flats that were left', 'wash-house'], 'drops into a basin every 2.7 s, wind bands through a frame, a door that moves twice', -8),
'quiet_street': ('A quiet street: a few people walk by, sparrows.', 'Csendes utca: néhány járókelő, verebek.', ['streets without trams', 'mornings after'], 'steps of three who pass, low talk, a gate, a bicycle, sparrows, city behind', -7)}
CUE = {
'tram_bell': ('A tram bell.', 'Villamoscsengő.', ['tram_street scenes'], 'gong partials 1.18-7.4 kHz as doublets'),
'door': ('A heavy door closes.', 'Nehéz ajtó csukódik.', ['entering and leaving rooms', 'soldier.2: the gate'], 'hinge stick-slip, body modes, latch, tiled hall'),
'typewriter_carriage': ('Typewriter bell, then the carriage.', 'Írógép csengője, majd a kocsi.', ['student.1', 'delegate minutes, end of a scene'], 'margin bell, 26 ratchet clicks, stop'),
'lorry_tailgate': ('The tailgate of a lorry drops.', 'Lecsapódik a teherautó hátfala.', ['worker.2-3'], 'chain, two bolts, board and iron, one bounce'),
'match': ('A match is struck.', 'Gyufa sercen.', ['candles', 'delegate.5: dark rooms'], 'head on the strip, flare, small flame'),
'table_knock': ('Three knocks on a table.', 'Három koppantás az asztalon.', ['council_hall: a vote begins'], 'wood modes 150-1400 Hz, hall'),
'radio_switch': ('A radio is switched on and warms up.', 'Bekapcsolják a rádiót; lassan bemelegszik.', ['dawn radio', 'worker.2'], 'switch, hum, static rising in 1.3 s'),
'page_turn': ('A page is turned.', 'Lapoznak.', ['opening a source, ledger, notebook'], '60 paper crackles and a rub'),
'shift_whistle': ('A works whistle, far away.', 'Gyári duda, messziről.', ['worker.1: leave the shift at four, or finish it', 'chapter start of worker and delegate'], 'three chime tones with steam, 1.1 s rise, 450 m of air'),
'rubber_stamp': ('A rubber stamp: pad, paper.', 'Pecsétnyomó: párna, papír.', ['delegate: mandate given or returned', 'endings: sentence, dismissal'], 'soft knock on pad, harder on paper'),
'coin_box': ('Money is dropped into an open collecting box.', 'Pénz hullik a nyitott gyűjtőládába.', ['worker.3, student.4: this is how we loot'], 'note slides, two coins bounce, wood'),
'stairs': ('Someone climbs a stone staircase.', 'Valaki felmegy a kőlépcsőn.', ['someone comes to the flat', 'delegate.5'], 'eight steps in a tiled stairwell')}
PD = 'The composer died more than 70 years ago (life + 70 in Hungary and the EU; published before 1930).'
MUS = {
'egmont_opening': ('Low strings, slow and heavy; a clarinet and a piano answer softly.', 'Mély vonósok, lassan, súlyosan; halkan klarinét és zongora felel.', ['title of part two', 'before contested passages', 'dawn, 4 November (after the text)'], 'Ludwig van Beethoven (1770-1827)', 'Overture to Egmont op. 84 (1810), Sostenuto ma non troppo, bars 1-8, strings and woodwind reduced; played piano instead of forte', PD, 'notes checked against the Mutopia score (public domain, after Breitkopf & Haertel); one inner note (violin II, bar 8, b flat) read as b flat where that file has b natural: have a musician check it', 'score'),
'egmont_victory': ('The end of the same overture, very quiet: quick strings become a song in thirds.', 'Ugyanennek a nyitánynak a vége, egészen halkan: a gyors vonósokból tercekben szóló dallam lesz.', ['endings that remember', 'debrief of the whole', 'student.4: a lecture hall that works'], 'Ludwig van Beethoven (1770-1827)', 'Overture to Egmont op. 84 (1810), Allegro con brio, first 14 bars of the coda, reduced, about half speed; closing F chord added', PD, 'notes checked against the Mutopia score; tremolo of violin II and viola written as held notes', 'score'),
'folk_pava': ('A cello plays an old song alone; a clarinet repeats its end.', 'Cselló játszik egyedül egy régi dalt; a végét klarinét ismétli meg.', ['letters from home', 'soldier: letters of Anna', 'Győr and Salgótarján'], 'Hungarian folk song', '"Felszállott a páva": old style, pentatonic, descending, parlando; one verse, last two lines again', 'Traditional; expressions of folklore are not protected (Hungarian Copyright Act 1999:LXXVI, 1 (7)). No arrangement (Kodály or other) was used.', 'tune as printed in a scouts\' songbook (kottaskonyvek), transposed to end on d', 'score'),
'himnusz_phrase': ('Far bells play one line of the Hungarian anthem, then nothing.', 'Távoli harangok a magyar Himnusz egy sorát játsszák, aztán csend.', ['one ending only (proposed: minutes kept until 1989)'], 'Ferenc Erkel (1810-1893)', 'Himnusz (1844), first four bars, E flat major; bells over held low strings; harmony simplified', PD + ' Use as an anthem is not limited by copyright; keep it whole, slow and without effects or jokes on top.', 'pitches agree in two independent transcriptions (himnusz.ly of B. Béky; kottaskonyvek), rhythm also with the Desain-Honing anthem data', 'score'),
'title_texture': ('Slow strings, single piano notes.', 'Lassú vonósok, egy-egy zongorahang.', ['title', 'role choice'], 'this project', 'own work, d dorian, eight bars', 'Own work.', '', 'own'),
'debrief_texture': ('A quiet piano and a clarinet.', 'Halk zongora és klarinét.', ['debrief', 'chapter end', 'teacher view'], 'this project', 'own work, F major, eight bars', 'Own work.', '', 'own')}

# shots and shelling: who does not want to hear them switches them off, and reads the captions
WAR = {'shots_far': 'silent-hour', 'cellar': 'empty-room'}
hyphen = lambda i: i.replace('_', '-')
sounds, loudness = [], []
def sha(f): return hashlib.sha256(open(f, 'rb').read()).hexdigest()
def row(i, kind, cap, hu, gain):
    r = R[i]; h = hyphen(i); files = {'opus': f'opus/{h}.ogg', 'aac': f'aac/{h}.m4a'}
    for coding, name in files.items():
        to = os.path.join(SHIPPED, name); os.makedirs(os.path.dirname(to), exist_ok=True)
        shutil.copyfile(f'out/{coding}/{i}.{"ogg" if coding == "opus" else "m4a"}', to)
        L = {'file': name, 'sha256': sha(to), 'lufs': r['I'] if coding == 'opus' else r['aac_I'], 'truePeak': r['TP'] if coding == 'opus' else r['aac_TP']}
        if kind != 'cue':
            m = r['seam'] if coding == 'opus' else r['seam_aac']; L['seam'] = {'step': m['jump'], 'highBand': m['click']}
        loudness.append(L)
    s = {'id': h, 'kind': kind, 'files': files, 'gain': gain, 'caption': {'en': cap, 'hu': hu}}
    if i in WAR: s['withoutWar'] = WAR[i]
    # the line of the anthem is heard once, whole; everything else that is not a cue goes round
    if kind != 'cue' and i != 'himnusz_phrase': s['loop'] = {'opus': [round(r['loop_start'] / 48000, 6), r['length']], 'aac': [round(r['loop_start_aac'] / 48000, 6), r['length']]}
    sounds.append(s)
for i, (e, h, _, m, g) in AMB.items(): row(i, 'ambience', e, h, g)
for i, (e, h, _, m) in CUE.items(): row(i, 'cue', e, h, -8)
for i, (e, h, *_) in MUS.items(): row(i, 'music', e, h, -5)
def write(name, value):
    with open(name, 'w', encoding='utf-8') as f: json.dump(value, f, ensure_ascii=False, indent=2); f.write('\n')
write(os.path.join(SHIPPED, 'sounds.json'), {'credit': 'The Flag with a Hole contributors', 'sounds': sounds})
write(os.path.join(HERE, 'loudness.json'), loudness)
print(len(AMB), 'ambiences', len(CUE), 'cues', len(MUS), 'pieces ->', 'assets/sound')
