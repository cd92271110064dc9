"""Work: halls, lamps, the duplicator, the typewriter, a kitchen, a lorry. Each function returns mid, or (mid, side) for narrow stereo, on a ring of N samples."""
from many_people import *

def factory_hall(N, r):
    T = N / SR; t = np.arange(N) / SR; q = lambda f: round(f * T) / T
    hum = sum(a * np.sin(2 * np.pi * q(f) * t + r.uniform(0, 6)) for f, a in ((48.6, .9), (49.3, .8), (97.4, .9), (98.5, .8), (100, .5), (146.1, .45), (147.6, .4), (194.8, .4), (196.9, .35), (243.8, .22), (292.3, .22), (295.4, .2), (390, .14), (487, .1), (585, .07)))
    belt = np.zeros(N); bs = [nburst(r, .12, 120, 900, .012, .03, 1) for _ in range(6)]
    for k in range(int(round(3.27 * T))): put(belt, bs[k % 6], k * T / round(3.27 * T) + r.normal(0, .006), 1 if k % 3 else 1.5)      # lacing of the belt over the pulley
    shaft = pnoise(N, r, both(tilt(-4), bp(70, 900, 1))) * (1 + .25 * np.sin(2 * np.pi * q(3.27) * t))
    cut = np.zeros(N)
    for a, d, rev in ((1.0, 4.2, 6.2), (7.6, 3.4, 6.2), (13.4, 4.6, 5.1), (20.2, 2.8, 6.2)):                             # lathe: chip noise modulated by the spindle
        L = n(d); tt = np.arange(L) / SR; e = np.minimum(1, np.minimum(tt / .25, (d - tt) / .4))
        L2 = L + L % 2; x = pnoise(L2, r, peaks((1350, 5, .8), (2480, 6, 1), (3900, 5, .5), (5600, 3, .25)))[:L]
        ton = .35 * np.sin(2 * np.pi * np.cumsum(1850 * (1 + .004 * signal.lfilter([.002], [1, -.998], r.standard_normal(L)) * 6)) / SR)
        put(cut, (x + ton) * e * (1 + .55 * np.sin(2 * np.pi * rev * tt) + .2 * np.sin(4 * np.pi * rev * tt + 1)), a, r.uniform(.8, 1))
    ham = np.zeros(N)
    for k in range(10): put(ham, .9 * modal([58, 92, 141], [.35, .25, .18], [1, .8, .5], .6, r, .01, .003), k * T / 10 + r.normal(0, .02), 1); put(ham, unit(clank(r, 420, .5, .6, .7)) * .12, k * T / 10 + .004, 1)
    tn = np.zeros(N)
    for t0 in poisson(r, N, .5): put(tn, unit(clank(r, r.uniform(500, 1300), .3, .5, .9)), t0, np.exp(r.normal(-1.2, .4)))
    h = room(r, HALL, .016, [(.024, .3), (.041, .25), (.063, .2)])
    dry = .55 * unit(hum) + .16 * unit(belt) + .38 * unit(shaft) + .19 * unit(cut) + .06 * unit(tn)
    return wetdry(dry, h, .75, .55) + .30 * unit(conv(cfilt(ham, air(70, 1.6)), h))

def lamp_works(N, r):
    """United Lamp: gas burners, indexing carousel, rotary vacuum pumps, glass touching glass"""
    T = N / SR; t = np.arange(N) / SR; q = lambda f: round(f * T) / T
    burn = pnoise(N, r, both(tilt(-2), peaks((900, .7, 1), (3400, .8, .5)))) * (1 + .06 * slow(N, r, 8))
    pump = sum(a * np.sin(2 * np.pi * q(f) * t + p) for f, a, p in ((24.5, .4, 0), (49, .9, 1), (73.5, .5, 2), (98, .6, 3), (147, .3, 4), (196, .2, 1))) * (1 + .2 * np.sin(2 * np.pi * q(4.1) * t))
    gul = np.zeros(N)
    for k in range(int(4.1 * T)): put(gul, bubble(r, r.uniform(170, 260), .09, .4), k / 4.1 + r.normal(0, .008), r.uniform(.6, 1))
    idx = np.zeros(N); m = int(round(T / 1.75))
    for k in range(m):
        a = k * T / m; put(idx, knock(r, 230, .9, .2), a, 1); put(idx, unit(clank(r, 900, .08, .18, .8)), a + .16, .25); put(idx, nburst(r, .22, 1500, 6000, .03, .06, 1), a + .2, .35)
    gl = np.zeros(N)
    for t0 in poisson(r, N, 2.6):
        f = np.exp(r.normal(np.log(3400), .25))
        for k in range(int(r.integers(1, 4))): put(gl, modal([f, f * 1.83, f * 2.71], [.09, .06, .04], [1, .5, .25], .14, r, .01, .0006), t0 + k * r.uniform(.05, .13), np.exp(r.normal(-.6, .5)))
    h = room(r, HALL, .014, [(.02, .3), (.035, .25)]); x = .30 * unit(burn) + .36 * unit(pump) + .17 * unit(gul) + .34 * unit(idx) + .17 * unit(gl)
    return wetdry(x, h, .8, .45) + .07 * unit(crowd(r, N, 20, .25, female=.8, dist=(8, 25), rt=HALL, wet=.9))

def duplicator(N, r):
    """hand-turned drum: whoosh of the drum, pick of the sheet, feed, drop; one slow squeak of the handle"""
    T = N / SR; m = int(round(T * 1.32)); y = np.zeros(N)
    drum = [nburst(r, .42, 180, 1300, .16, .12, 1) for _ in range(5)]; feed = [nburst(r, .16, 1600, 8500, .03, .05, 1) for _ in range(5)]
    for k in range(m):
        a = k * T / m + r.normal(0, .012)
        put(y, drum[k % 5], a, .8); put(y, knock(r, 310, .6, .15), a + .06, .55); put(y, feed[int(r.integers(5))], a + .18, .55 * r.uniform(.8, 1.1))
        put(y, nburst(r, .05, 700, 5000, .002, .012, 1), a + .50, .75); put(y, knock(r, 190, .4, .12), a + .505, .35)
        if k % 3 == 1:
            L = n(.17); f = np.linspace(820, 1040, L); put(y, np.sin(2 * np.pi * np.cumsum(f) / SR) * np.hanning(L) * (1 + .5 * np.sin(2 * np.pi * 70 * np.arange(L) / SR)), a + .30, .10)
    sl = np.zeros(N)
    for t0 in (9.3, 9.5, 9.75): put(sl, nburst(r, .14, 1200, 7000, .02, .04, 1), t0, .8)             # a pile of sheets squared on the table
    put(sl, knock(r, 140, .5), 9.95, 1.2); put(sl, knock(r, 150, .5), 10.2, 1.0)
    v = crowd(r, N, 9, .08, dist=(2, 5), rt=ROOM, wet=.5)
    x = unit(y) + .22 * unit(sl) + .10 * unit(v)
    return wetdry(x, room(r, ROOM, .004, [(.006, .35), (.011, .3), (.017, .2)]), .85, .4) + .05 * pnoise(N, r, both(tilt(-5), bp(60, 900, 1)))

def typing_night(N, r):
    T = N / SR; y = np.zeros(N); t = .4
    def key(f=1.0):                                                     # type bar on platen: dull body, bright short clack, then the bar falls back
        y = np.zeros(n(.16)); a = nburst(r, .03, 1200, 6500, .0005, .004); y[:len(a)] += a; b = nburst(r, .05, 250, 1500, .0008, .010); y[:len(b)] += .8 * b
        c = modal(np.array([390, 910, 1730, 2890, 4300]) * f * r.uniform(.8, 1.25, 5), [.03, .025, .02, .015, .01], [.5, .5, .6, .5, .3], .08, r); y[:len(c)] += .9 * c
        d = nburst(r, .02, 1500, 5000, .0008, .003); i = n(r.uniform(.055, .08)); y[i:i + len(d)] += .35 * d; return unit(y)
    K = [key(r.uniform(.8, 1.3)) for _ in range(18)]; sp = unit(knock(r, 190, .7, .15)); line = 0; nxt = 7.0
    while t < T - 1.6:
        if t > nxt:
            put(y, modal([2650, 5290, 7930], [.9, .5, .3], [1, .3, .1], 1.0, r, .001, .001), t, .55)     # margin bell, then the carriage
            t += .45; L = n(.5); z = np.zeros(L)
            for k in range(16): i = n(k * .028); b = unit(clank(r, 1100, .03, .06, 1)); z[i:i + len(b)] += b[:L - i] * .5
            put(y, z + .25 * nburst(r, .5, 400, 3000, .1, .3, 1)[:L], t, .5); put(y, knock(r, 160, .9), t + .52, 1.3); t += r.uniform(1.0, 1.5); nxt = t + r.uniform(5.5, 7)
            continue
        w = int(r.integers(2, 9))
        for _ in range(w): put(y, K[int(r.integers(18))], t, r.uniform(.7, 1.05)); t += abs(r.normal(.155, .04)) + .03
        put(y, sp, t, .6); t += r.uniform(.15, .3) + (r.uniform(.5, 1.3) if r.random() < .22 else 0)
    x = wetdry(unit(y), room(r, ROOM, .003, [(.005, .3), (.009, .3), (.014, .25)]), .8, .4)
    return x + .07 * pnoise(N, r, both(tilt(-5), bp(50, 700, 1))) + .05 * unit(cfilt(wind(N, r, 1, .2)[0], lambda f: lp(f, 500, 2)))

def kitchen_night(N, r):
    T = N / SR; ck = np.zeros(N); a, b = knock(r, 900, 1.3, .12), knock(r, 760, 1.2, .12)
    for k in range(int(T) * 2): put(ck, a if k % 2 else b, k * .5 + (.012 if k % 2 else 0), 1 if k % 2 else .85)
    fire = np.zeros(N)
    for t0 in poisson(r, N, 7): put(fire, nburst(r, .012, 500, 6000, .0005, .002), t0, np.exp(r.normal(-1.6, .9)))
    draft = pnoise(N, r, both(tilt(-4), bp(60, 500, 1))) * db(2.2 * slow(N, r, .5))
    T2 = poisson(r, N, 26, np.maximum(.1, 1 + .6 * slow(N, r, .4))); sim = scatter(N, r, T2, np.exp(r.normal(-.6, .5, len(T2))), [bubble(r, r.uniform(420, 1100), r.uniform(.02, .05), .35) for _ in range(24)])
    nb = cfilt(crowd(r, N, 8, .2, dist=(3, 6), rt=ROOM, wet=.7), lambda f: lp(f, 380, 2))
    x = .30 * unit(ck) + .24 * unit(fire) + .5 * unit(draft) + .12 * unit(sim) + .16 * unit(nb)
    return wetdry(x, room(r, ROOM, .003, [(.006, .25), (.01, .2)]), .9, .25)

def lorry_ride(N, r):
    """a drive with something in it: along, foot off and a lower gear, up again, braking at a corner, on"""
    T = N / SR; at = np.arange(N) / SR; turn = lambda *ps: np.interp(at, [p[0] for p in ps], [p[1] for p in ps])
    speed = turn((0, 1180), (5.6, 1230), (6.3, 1010), (6.9, 1340), (11.5, 1420), (12.2, 1120), (15.0, 1190), (17.2, 760), (18.0, 820), (18.5, 1010), (T, 1180))
    load = turn((0, 1), (5.6, 1), (5.9, .3), (6.6, .35), (7.1, 1.15), (11.4, 1.1), (11.7, .35), (12.3, 1), (14.8, .95), (15.3, .3), (17.6, .35), (18.3, 1.1), (T, 1))
    rpm = speed * (1 + .02 * slow(N, r, .3)); imp = engine(N, r, 4, rpm, .02, .16)
    e = (unit(conv(imp, exhaust(r, 78, .010))) + .45 * unit(exhaust_noise(imp, r))) * (.35 + .65 * load); kn = conv(imp, modal([640, 1210, 2150], [.02, .014, .01], [1, .7, .5], .05, r)) * load; gear = slow(N, r, .2)
    tr = np.cumsum(rpm / 60 * 11.7) / SR; tr *= round(tr[-1]) / tr[-1]; wh = np.sin(2 * np.pi * tr) + .4 * np.sin(4 * np.pi * tr + 1)
    road = pnoise(N, r, both(tilt(-3.5), bp(40, 700, 1))) * db(1.6 * slow(N, r, 1.2)); rat = np.zeros(N)
    bumps = np.sort(np.concatenate([poisson(r, N, .75), [6.5, 11.95, 17.5]]))     # the gear lever, and the jolt of standing on the brake
    for t0 in bumps:
        put(rat, modal([48, 74, 118], [.2, .16, .1], [1, .8, .5], .4, r, .02, .006), t0, 1.1)
        for k in range(int(r.integers(3, 8))): put(rat, unit(clank(r, r.uniform(350, 800), .12, .25, .7)) * .35 if r.random() < .5 else knock(r, r.uniform(150, 260), .7), t0 + r.exponential(.13), np.exp(r.normal(-.7, .5)))
    T3 = poisson(r, N, 16); chn = scatter(N, r, T3, np.exp(r.normal(-.8, .6, len(T3))), [modal([q, q * 1.62, q * 2.9], [.05, .04, .03], [1, .6, .4], .09, r, .01, .0008) for q in r.uniform(1600, 3300, 16)])
    brake = whistle(N, r, 1320, slow(N, r, 2.2), 30, .03, 9) * turn((0, 0), (15.4, 0), (16.0, 1), (17.0, .8), (17.4, 0), (T, 0))
    return .55 * unit(e) + .17 * unit(kn) + .09 * unit(wh) + .34 * unit(road * (.55 + .45 * speed / 1180)) + .36 * unit(rat) + .05 * unit(cfilt(chn, lambda f: lp(f, 6000, 2))) + .035 * unit(brake) + .10 * unit(wind(N, r, .6, .5, .2, 4)[0])
