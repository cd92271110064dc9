"""The ambiences. Each function returns mid, or (mid, side) for narrow stereo. All lengths in seconds on a ring."""
from kit import *

def crowd(r, N, count, effort, female=.4, dist=(4, 60), rt=SQUARE, wet=.6, rate=(4.6, 5.8), long=1.0, dens=None, extra=.8, effvar=.08, tunes=None):
    """many single speakers: each a phrase at its own distance; near ones drier, brighter, louder"""
    dry = np.zeros(N); rev = np.zeros(N); bins = [np.zeros(N) for _ in range(4)]
    D = np.geomspace(dist[0], dist[1], 4); t = poisson(r, N, count / (N / SR), dens)
    for t0 in t:
        d = np.exp(r.uniform(np.log(dist[0]), np.log(dist[1]))) ; d = max(d, np.exp(r.uniform(np.log(dist[0]), np.log(dist[1]))))
        p = phrase(r, r.random() < female, float(np.clip(r.normal(effort, effvar), .05, 1)), rate=r.uniform(*rate), long=long, tune=tunes[int(r.integers(len(tunes)))] if tunes else None)
        put(bins[int(np.argmin(abs(D - d)))], p, t0, (dist[0] / d) ** .8 * np.exp(r.normal(0, .25)))
    for b, d in zip(bins, D):
        x = cfilt(b, air(d, extra)); dry += x; rev += x
    h = room(r, rt, .012, [(.03, .25), (.055, .2)])
    return dry * (1 - wet * .5) + wet * conv(rev, h)

def bed_city(r, N, g=1.0, lo=60, hi=500):
    return g * pnoise(N, r, both(tilt(-6), bp(lo, hi, 1))) * db(1.5 * slow(N, r, .15))

def steps_at(r, N, times, amps, hard=1.0, wet=0.0, kinds=14):
    return scatter(N, r, times, amps, [step(r, hard, wet) for _ in range(kinds)])

# ---------------------------------------------------------------- people
def crowd_murmur(N, r):
    m = crowd(r, N, 350, .16, dist=(5, 70), wet=.55)
    T = poisson(r, N, 24); s = steps_at(r, N, T, np.exp(r.normal(-.8, .5, len(T))), .5)
    side = crowd(r, N, 125, .16, dist=(12, 70), wet=.9)
    return unit(m) + .10 * unit(cfilt(s, air(20, 2))) + .10 * bed_city(r, N), .9 * unit(side)

def crowd_restless(N, r):
    sw = db(3.2 * slow(N, r, .14)); dens = np.maximum(.1, 1 + .55 * slow(N, r, .2))
    m = crowd(r, N, 360, .38, female=.35, dist=(5, 60), wet=.5, dens=dens, effvar=.14)
    up = crowd(r, N, 50, .62, female=.3, dist=(15, 80), wet=.9, long=1.25, dens=dens)
    T = poisson(r, N, 40); s = steps_at(r, N, T, np.exp(r.normal(-.8, .5, len(T))), .6)
    side = crowd(r, N, 108, .4, dist=(14, 70), wet=.9)
    return (unit(m) + .42 * unit(up)) * sw ** .5 + .14 * unit(cfilt(s, air(15, 1))) + .1 * bed_city(r, N), .9 * unit(side)

def crowd_far_shouts(N, r):
    """a square heard from two streets away: a low roar that swells, voices never single"""
    T = N / SR
    env = np.zeros(N); t = np.arange(N) / SR
    for c, w, a in ((5.2, 1.5, 1.0), (11.8, 1.1, .6), (18.3, 1.9, .85)):
        dd = (t - c + T / 2) % T - T / 2; env += a * np.exp(-.5 * (dd / np.where(dd < 0, w * .55, w * 1.25)) ** 2)
    dens = .12 + env; dens /= dens.mean()
    roar = crowd(r, N, 520, .80, female=.35, dist=(160, 420), rt=FAR, wet=1.0, rate=(2.2, 3.2), long=1.9, dens=dens, extra=2.2, effvar=.1)
    talk = crowd(r, N, 200, .35, dist=(120, 300), rt=FAR, wet=1.0, extra=2.0)
    side = crowd(r, N, 150, .75, dist=(160, 420), rt=FAR, wet=1.0, rate=(2.2, 3.2), long=1.9, dens=dens, extra=2.2)
    w, g = wind(N, r, .8, .1, .1, 3)
    return unit(roar) * (.35 + .8 * env) + .40 * unit(talk) + .16 * unit(w) + .12 * bed_city(r, N), .6 * unit(side) * (.35 + .8 * env)

def bread_queue(N, r):
    a = crowd(r, N, 75, .12, female=.75, dist=(2.5, 18), rt=STREET, wet=.4, rate=(4.2, 5.4), tunes=TUNES); a = cfilt(a, presence())
    T = poisson(r, N, 3.6); f = steps_at(r, N, T, np.exp(r.normal(-.3, .6, len(T))), .6)
    sh = np.zeros(N)
    for t0 in poisson(r, N, 1.1): put(sh, nburst(r, r.uniform(.15, .4), 500, 4500, .05, .1, 1), t0, np.exp(r.normal(-.5, .4)))
    co = np.zeros(N)
    for t0, fm, g in ((2.9, True, .8), (3.6, True, .5), (9.7, False, 1.0), (15.2, True, .5), (19.9, False, .55), (20.6, False, .4)): put(co, cough(r, fm), t0, g)
    x = unit(a) + .34 * unit(cfilt(f, air(12, 2))) + .14 * unit(cfilt(sh, air(12, 2.5))) + .24 * unit(cfilt(co, air(8, 1)))
    return wetdry(x, room(r, STREET, .01, [(.021, .35), (.043, .25)]), .9, .35) + .13 * bed_city(r, N) + .05 * unit(wind(N, r, .8, .3)[0])

def council_hall(N, r):
    a = crowd(r, N, 130, .2, female=.25, dist=(3, 25), rt=HALL, wet=.75, tunes=TUNES); a = cfilt(a, presence())
    ch = np.zeros(N)
    for t0 in (2.1, 6.7, 8.0, 13.9, 17.2, 21.4):                     # chair legs: stick-slip on boards
        d = r.uniform(.18, .5); L = n(d); f = np.linspace(r.uniform(38, 60), r.uniform(55, 95), L) * (1 + .1 * signal.lfilter([.01], [1, -.99], r.standard_normal(L)) * 3)
        saw = (np.cumsum(f) / SR % 1) - .5; y = np.diff(saw, prepend=0) * np.hanning(L)
        y = lconv(y, modal([210, 385, 610, 940, 1480, 2300], [.06, .05, .04, .03, .02, .015], [1, .9, .8, .5, .35, .2], .12, r, .05)); put(ch, y, t0, r.uniform(.5, 1))
    kn = np.zeros(N)
    for t0, g in ((10.6, 1), (10.98, .85), (11.36, .9)): put(kn, knock(r, 150, .8), t0, g)
    pa = np.zeros(N)
    for t0 in poisson(r, N, .7):
        for q in range(int(r.integers(3, 9))): put(pa, nburst(r, .05, 1800, 8000, .004, .012, 1), t0 + q * r.uniform(.02, .06), np.exp(r.normal(-1, .5)))
    x = unit(a) + .24 * unit(ch) + .19 * unit(kn) + .07 * unit(cfilt(pa, air(10, 1.5)))
    h = room(r, HALL, .014, [(.019, .3), (.031, .25), (.047, .2)])
    return wetdry(x, h, .75, .6) + .11 * pnoise(N, r, both(tilt(-6), bp(50, 700, 1)))

def march_steps(N, r):
    """23 October along the embankment: thousands of feet, almost nobody speaks"""
    dens = 1 + .62 * np.cos(2 * np.pi * np.arange(N) / SR * round(1.78 * N / SR) / (N / SR))   # faint common pace
    dens = dens ** 1.5 / (dens ** 1.5).mean(); near = poisson(r, N, 48, dens); mid = poisson(r, N, 170, dens)
    a = steps_at(r, N, near, np.exp(r.normal(-.6, .55, len(near))), .8, kinds=24)
    b = steps_at(r, N, mid, np.exp(r.normal(-.6, .4, len(mid))), .6, kinds=24)
    cl = np.zeros(N)
    for t0 in poisson(r, N, 6): put(cl, nburst(r, .18, 900, 5000, .05, .05, 1), t0, np.exp(r.normal(-.6, .4)))
    c = crowd(r, N, 14, .1, dist=(8, 30), rt=OUT, wet=.6)
    m2 = poisson(r, N, 150, dens); side = steps_at(r, N, m2, np.exp(r.normal(-.6, .4, len(m2))), .6, kinds=18)
    h = room(r, STREET, .015, [(.05, .2)])
    lo = lambda f: hp(f, 150, 1)
    x = unit(cfilt(cfilt(a, air(6, .5)), lo)) + .75 * unit(cfilt(cfilt(b, air(45, 1.4)), lo)) + .16 * unit(cl) + .12 * unit(c)
    return wetdry(x, h, .85, .45) + .14 * unit(wind(N, r, 1, .15, .1, 4)[0]), .7 * unit(conv(cfilt(side, air(45, 1.6)), h))

# ---------------------------------------------------------------- weather and city
def rain(r, N, rate=1100, hiss=.55):
    gusts = np.maximum(.4, 1 + .22 * slow(N, r, .25)); fine = poisson(r, N, rate, gusts)
    hard = []
    for _ in range(64):                                                # stone: a click with a very short ring
        L = n(.02); t = np.arange(L) / SR; f = np.exp(r.normal(np.log(3600), .42))
        hard.append((np.sin(2 * np.pi * f * t + r.uniform(0, 6)) + .9 * r.standard_normal(L)) * np.exp(-t / np.exp(r.normal(np.log(.0012), .35))))
    pud = [bubble(r, np.exp(r.normal(np.log(2300), .45)), r.uniform(.012, .035), .08) for _ in range(64)]
    a = scatter(N, r, fine, np.exp(r.normal(-.8, .75, len(fine))), hard)
    T = poisson(r, N, rate * .22, gusts); b = scatter(N, r, T, np.exp(r.normal(-.8, .7, len(T))), pud)
    far = pnoise(N, r, both(tilt(-1.5), bp(700, 9000, 1))) * db(1.6 * cfilt(gusts - 1, lambda f: lp(f, .5, 2)) * 4)
    return unit(a) + .55 * unit(b) + hiss * far
def rain_cobbles(N, r):
    x = rain(r, N)
    T = poisson(r, N, 34); run = scatter(N, r, T, np.exp(r.normal(-.3, .5, len(T))), [bubble(r, np.exp(r.normal(np.log(760), .33)), r.uniform(.03, .08), .2) for _ in range(30)])
    gut = unit(run) * db(1.2 * slow(N, r, .6)) + .35 * pnoise(N, r, bp(300, 1800, 1))
    pipe = np.zeros(N)
    for t0 in np.arange(0, N / SR, .731) + r.normal(0, .03, len(np.arange(0, N / SR, .731))): put(pipe, bubble(r, r.normal(1150, 120), .07, .3), t0 % (N / SR), r.uniform(.5, 1))
    h = room(r, STREET, .008, [(.02, .3)])
    m = unit(x) + .30 * unit(gut) + .10 * unit(conv(pipe, room(r, VAULT, .003))) + .12 * unit(conv(x, h)) + .10 * bed_city(r, N)
    return m, .75 * unit(rain(r, N, 800, .6))

def tram_bell_hit(r):
    return modal([1180, 1196, 2350, 2390, 3620, 4710, 6020, 7450], [1.1, 1.0, .8, .7, .5, .35, .22, .15], [1, .7, .6, .5, .4, .25, .15, .1], 1.3, r, .002, .0015) + np.pad(nburst(r, .01, 2000, 9000, .0004, .002) * .3, (0, n(1.3) - n(.01)))
def tram_street(N, r):
    T = N / SR; t = np.arange(N) / SR; c = T * .52; v = 6.5
    x = (t - c) * v; dist = np.sqrt(x * x + 9 ** 2); g = (9 / dist) ** 1.15 * np.exp(-((t - c) / (T * .26)) ** 4)
    rough = .8 * pnoise(N, r, both(tilt(-2), bp(60, 300, 1))) + .55 * pnoise(N, r, peaks((480, 3, 1), (760, 4, .7), (1150, 4, .45)))
    # motor and gear: tones follow speed, slowing at the stop beyond
    sp = 1 + .05 * slow(N, r, .12) - .12 / (1 + np.exp(-(t - c - 3)))
    gear = sum(a * np.sin(2 * np.pi * np.cumsum(f * sp * (1 - v / 340 * x / dist)) / SR + p) for f, a, p in ((231, 1, 0), (462, .55, 1), (693, .35, 2), (58, .8, 3), (924, .15, .5)))
    jt = np.arange(0, T, 1.93); jo = np.zeros(N)
    for a in jt:
        for dt, q in ((0, 1), (.28, .9), (1.05, .85), (1.33, .8)): put(jo, unit(clank(r, 140, .12, .2, .45)) * .5 + np.pad(modal([62, 118], [.12, .09], [1, .6], .2, r), (0, n(.2) - n(.2))), a + dt + r.normal(0, .008), q)
    sq = np.zeros(N)
    for f, a in ((2210, 1), (2790, .6), (3395, .5), (4420, .25)):
        sq += a * np.sin(2 * np.pi * np.cumsum(f * (1 + .004 * slow(N, r, 6)) * (1 - v / 340 * x / dist)) / SR) * np.maximum(0, .6 * slow(N, r, 3) + .2)
    sqe = np.exp(-.5 * ((t - c - 1.6) / 1.5) ** 2); sq = cfilt(sq * sqe, lambda f: lp(f, 5200, 2))
    be = np.zeros(N)
    for a in (c - 4.6, c - 4.28, c - 3.7): put(be, tram_bell_hit(r), a, .9)
    h = room(r, STREET, .01, [(.024, .35), (.05, .25), (.09, .15)])
    car = (unit(rough) + .36 * unit(gear) + .62 * unit(jo)) * g
    y = unit(car) + .45 * sq / (np.max(abs(sq)) + 1e-9) * 3 * g + 2.0 * be * (9 / np.sqrt(x * x + 81)) ** .6
    y = cfilt(y, air(14, .8))
    T2 = poisson(r, N, 1.6); st = steps_at(r, N, T2, np.exp(r.normal(-.5, .5, len(T2))), .9)
    return wetdry(y, h, .8, .5) + .42 * bed_city(r, N) + .10 * unit(cfilt(st, air(20, 1))) + .12 * unit(crowd(r, N, 14, .2, dist=(15, 50), rt=STREET, wet=.8))

def bells_far(N, r):
    """two bells about 600 m off; each stroke swings free; wind carries them up and down"""
    T = N / SR; y = np.zeros(N)
    for nom, sw, g, ph in ((640.0, T / 10, 1.0, 0), (806.0, T / 12, .7, .9)):
        B = [bell(r, nom, 11) for _ in range(2)]
        for k in range(int(round(T / sw))): put(y, B[k % 2], ph + k * sw + r.normal(0, .012), g * (1 if k % 2 else .88) * r.uniform(.93, 1.05))
    y = cfilt(y, air(600, 2.2)); h = room(r, FAR, .06, [(.21, .3), (.38, .2)])
    w, gst = wind(N, r, .8, .2, .1, 4)
    y = wetdry(unit(y), h, .55, .7) * db(2.2 * slow(N, r, .3))
    return unit(y) + .14 * unit(w) + .08 * bed_city(r, N)

def dog(r, f=1.0):
    L = n(.24); t = np.arange(L) / SR; f0 = f * np.interp(t, [0, .04, .12, .24], [330, 560, 470, 280]); s, fl = glottis(f0, r, .8)
    s = (s + .35 * r.standard_normal(L)) * np.interp(t, [0, .012, .1, .24], [0, 1, .7, 0])
    return unit(sum(signal.sosfilt(signal.butter(1, [q * .8, q * 1.25], 'band', fs=SR, output='sos'), s) * a for q, a in ((720, 1), (1450, .7), (2600, .3))))
def snow_silence(N, r):
    w, g = wind(N, r, .7, .22, .09, 4)
    wh = whistle(N, r, 415, g, 20, .12, 8) + .5 * whistle(N, r, 655, g, 26, .14, 9)
    d = np.zeros(N)
    for t0, a in ((15.1, 1), (15.52, .8), (16.6, .7)): put(d, dog(r), t0, a)
    d = wetdry(cfilt(d, air(420, 2.5)), room(r, FAR, .03, [(.31, .35), (.52, .2)]), .6, .6)
    return unit(w) + .38 * unit(wh) + 4.0 * d / np.max(abs(d)) + .25 * bed_city(r, N, 1, 60, 260)

def silent_hour(N, r):
    """23 November, two to three: a street with nobody in it"""
    w, g = wind(N, r, .7, .15, .1, 4); sh = np.zeros(N); gs = cfilt(g, lambda f: lp(f, .5))
    for t0 in (3.4, 3.75, 9.9, 14.6, 14.88, 15.4, 20.8): put(sh, unit(clank(r, 210, .25, .6, .5)) * .6 + np.pad(knock(r, 120, .5), (0, n(.6) - n(.35))), t0, r.uniform(.4, 1))    # loose tin sign, shutter
    sh = wetdry(cfilt(sh, air(60, 2)), room(r, STREET, .02, [(.06, .4), (.11, .3)]), .5, .7)
    sgn = whistle(N, r, 1180, g, 45, .05, 12)
    fs = np.zeros(N)
    for k in range(9): put(fs, step(r, 1.0), 5.2 + k * .56 + r.normal(0, .015), .9 - abs(k - 4) * .12)
    fs = wetdry(cfilt(fs, air(90, 1.5)), room(r, STREET, .02, [(.07, .4), (.13, .3)]), .5, .8)
    return unit(w) + .3 * bed_city(r, N, 1, 60, 250) + .42 * unit(sh) + .12 * unit(sgn) + .26 * unit(fs)

def candles_courtyard(N, r):
    w, g = wind(N, r, .8, .12, .08, 3); st = np.zeros(N)
    for a, k0, p, lv in ((1.2, 7, .66, .9), (7.4, 5, .72, .6), (12.9, 8, .64, .75), (19.0, 4, .7, .5)):
        for k in range(k0): put(st, crunch(r, r.uniform(.3, .4)), a + k * p + r.normal(0, .03), lv * r.uniform(.75, 1.05) * np.interp(k, [0, k0 / 2, k0], [.7, 1, .6]))
    fl = np.zeros(N)
    for t0 in poisson(r, N, 3): put(fl, nburst(r, .006, 1500, 7000, .0006, .0015), t0, np.exp(r.normal(-1.2, .6)))
    flut = pnoise(N, r, bp(90, 420, 1)) * np.maximum(0, 1 + .8 * slow(N, r, 9))
    wh = crowd(r, N, 7, .05, female=.8, dist=(4, 10), rt=STREET, wet=.7)
    x = .50 * unit(st) + .06 * unit(fl) + .05 * unit(wh)
    return wetdry(x, room(r, STREET, .012, [(.022, .3), (.039, .25)]), .9, .25) + .26 * unit(w) + .15 * unit(flut)

def reeds_wind(N, r):
    """dry reed in November: stem clatter and leaf rub follow the gusts; low wind; a little water"""
    w, g = wind(N, r, .6, .3, .13, 5); e = np.maximum(.04, db(7 * cfilt(g, lambda f: lp(f, 1.2, 2)))); e /= e.mean()
    T = poisson(r, N, 900, e); leaf = []
    for _ in range(30):
        L = n(r.uniform(.01, .05)); L += L % 2; t = np.linspace(0, 1, L); q = np.exp(r.normal(np.log(4200), .4))
        leaf.append(pnoise(L, r, peaks((q, 1.2, 1))) * np.sin(np.pi * t) ** 1.3)
    a = scatter(N, r, T, np.exp(r.normal(-.6, .7, len(T))), leaf)
    T2 = poisson(r, N, 28, e ** 1.4 / (e ** 1.4).mean()); st = scatter(N, r, T2, np.exp(r.normal(-.8, .6, len(T2))), [modal([q, q * 2.7, q * 5.1], [.035, .02, .012], [1, .5, .3], .07, r, .02, .0008) for q in r.uniform(380, 900, 24)])
    T3 = poisson(r, N, 5); wa = scatter(N, r, T3, np.exp(r.normal(-.4, .5, len(T3))), [bubble(r, r.uniform(350, 900), r.uniform(.04, .09), .25) for _ in range(16)])
    T4 = poisson(r, N, 700, e); side = scatter(N, r, T4, np.exp(r.normal(-.6, .7, len(T4))), leaf)
    return .62 * unit(w) + .85 * unit(a) + .16 * unit(st) + .05 * unit(wa), .45 * unit(side)

# ---------------------------------------------------------------- works
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

# ---------------------------------------------------------------- war, far away
def tanks_far(N, r):
    """three V-12 diesels some 500 m off behind houses, slow changes of speed; track links; ground"""
    y = np.zeros(N); tr = np.zeros(N)
    for k, (base, d, g) in enumerate(((1020, 450, 1.0), (1240, 620, .7), (780, 800, .6))):
        rpm = base * (1 + .07 * slow(N, r, .10) + .008 * slow(N, r, 1.2)); imp = engine(N, r, 12, rpm, .03, .22)
        e = (unit(conv(imp, exhaust(r, 70 + 9 * k, .013))) + .5 * unit(exhaust_noise(imp, r))) * db(2.2 * slow(N, r, .12))
        y += g * cfilt(unit(e), air(d, 2.6))
        sp = 17 * (1 + .12 * slow(N, r, .1)); ph = np.cumsum(sp) / SR; m = round(ph[-1]); ph *= m / ph[-1]
        ti = np.searchsorted(ph, np.arange(m)) / SR + r.normal(0, .006, m)
        links = scatter(N, r, ti, np.exp(r.normal(-.3, .4, m)), [clank(r, r.uniform(330, 620), .10, .16, .6) for _ in range(14)])
        links *= np.maximum(0, 1 + .5 * slow(N, r, .5)); tr += g * cfilt(unit(links), air(d * .7, 1.7))
        q = pnoise(N, r, lambda f: lp(f, 6, 2)); ph2 = np.cumsum(930 * (1 + .05 * slow(N, r, .8)) + 90 * k) / SR; ph2 *= round(ph2[-1]) / ph2[-1]
        tr += .05 * g * np.sin(2 * np.pi * ph2) * np.maximum(0, slow(N, r, .7) - .3)
    gr = pnoise(N, r, both(tilt(-3), bp(24, 75, 2))) * db(2 * slow(N, r, .3))
    h = room(r, FAR, .03, [(.12, .3), (.27, .22), (.41, .15)])
    return wetdry(unit(cfilt(y, lambda f: hp(f, 55, 1))) + .32 * unit(tr) + .30 * gr, h, .6, .55) + .12 * unit(wind(N, r, .8, .15, .1, 3)[0])

def shot(r, d, g=1.0):
    """muzzle blast: short N-shaped pulse, smoothed by distance; the tail comes from the walls"""
    L = n(.09); t = np.arange(L) / SR; tau = .0011 + d * 2.2e-6
    x = (1 - t / tau) * np.exp(-t / tau); x[:24] *= np.linspace(0, 1, 24)
    x += .25 * r.standard_normal(L) * np.exp(-t / .009)
    return g * unit(irfft(rfft(x, L) * air(d, 2.0)(rfftfreq(L, 1 / SR)), L))
def echoes(r, d):
    return room(r, (2.4, 2.2, 1.8, 1.1, .5, .25), .02, [(r.uniform(.16, .24), .5), (r.uniform(.34, .46), .36), (r.uniform(.55, .8), .26), (r.uniform(.95, 1.3), .15), (r.uniform(1.5, 1.9), .08)])
def shots_far(N, r):
    out = np.zeros(N)
    for d, ev in ((650, ((3.2, 1), (3.95, .8), (12.6, .9))), (900, ((7.4, .9), (7.9, .7), (9.6, .8), (19.2, .7))), (1300, tuple((15.3 + .105 * k, .42 + .03 * r.standard_normal()) for k in range(5))), (1100, tuple((22.1 + .112 * k, .4 + .03 * r.standard_normal()) for k in range(4)))):
        b = np.zeros(N)
        for t0, g in ev: put(b, shot(r, d), t0, g * (600 / d) ** .8)
        e = conv(b, echoes(r, d)); out += 1.3 * b + 1.9 * e
    w, g = wind(N, r, .7, .2, .1, 2.5)
    dg = np.zeros(N); put(dg, dog(r, .9), 10.6, .5); put(dg, dog(r, .9), 11.0, .4); dg = conv(cfilt(dg, air(500, 2.6)), room(r, FAR, .05))
    o = cfilt(out, lambda f: hp(f, 70, 2) * lp(f, 2900, 1)); o = np.tanh(2.2 * o / np.max(abs(o)))          # far blasts are round, not spiked
    return .60 * unit(w) + .30 * bed_city(r, N, 1, 60, 300) + 5.5 * o + .09 * unit(dg)

def cellar(N, r):
    h = room(r, VAULT, .005, [(.007, .4), (.012, .35), (.019, .25)]); dr = np.zeros(N)
    for per, f, g, ph in ((2.3, 980, 1.0, .3), (3.7, 1430, .6, 1.9), (5.1, 760, .8, 3.0)):
        for k in range(int(N / SR / per)):
            a = ph + k * per + r.normal(0, .05); put(dr, bubble(r, f * r.uniform(.97, 1.03), .09, .22, .02), a, g * r.uniform(.7, 1)); put(dr, nburst(r, .006, 2500, 9000, .0004, .001), a - .004, .12 * g)
    th = np.zeros(N); du = np.zeros(N)
    for t0, g in ((4.6, .8), (11.2, 1.0), (12.0, .5), (19.4, .65)):
        L = n(1.4); t = np.arange(L) / SR
        x = np.sin(2 * np.pi * np.cumsum(np.interp(t, [0, .3, 1.4], [58, 41, 34])) / SR) * np.minimum(1, t / .20) ** 1.5 * np.exp(-t / .34) + .5 * pnoise(L + L % 2, r, bp(30, 130, 2))[:L] * np.minimum(1, t / .20) ** 1.5 * np.exp(-t / .42)
        put(th, x, t0, g)
        for a in r.exponential(.5, int(60 * g)): put(du, nburst(r, .008, 2200, 7000, .001, .002), t0 + .25 + a, np.exp(r.normal(-1, .6) - a))
    nb = cfilt(crowd(r, N, 20, .08, female=.7, dist=(2, 5), rt=VAULT, wet=.5), lambda f: lp(f, 2200, 1)); co = np.zeros(N); put(co, cough(r, True), 8.3, .6); put(co, cough(r, False), 16.7, .7)
    x = .22 * unit(dr) + .035 * unit(du) + .24 * unit(nb) + .06 * unit(co)
    return wetdry(x, h, .7, .55) + .34 * unit(th) + .34 * pnoise(N, r, both(tilt(-5), bp(50, 400, 1))) * db(1.5 * slow(N, r, .2))

# ---------------------------------------------------------------- inside, and rails
def hospital_corridor(N, r):
    T = N / SR; t = np.arange(N) / SR; h = room(r, TILED, .008, [(.013, .35), (.026, .3), (.039, .25), (.052, .2)])
    ft = np.zeros(N)
    for a, k0, p, up in ((1.0, 12, .52, 1), (13.5, 9, .47, -1)):
        for k in range(k0): put(ft, step(r, 1.3), a + k * p + r.normal(0, .012), np.interp(k, [0, k0 - 1], [.25, 1][::up]))
    tro = np.zeros(N); e = np.exp(-.5 * ((t - 8.6) / 1.7) ** 2); T2 = poisson(r, N, 24)
    tro = scatter(N, r, T2, np.exp(r.normal(-.7, .6, len(T2))), [modal([q, q * 1.7, q * 2.6], [.12, .09, .05], [1, .6, .4], .16, r, .01, .0008) for q in r.uniform(1900, 4200, 14)]) + .5 * pnoise(N, r, both(tilt(-3), bp(120, 1400, 1)))
    sq = np.zeros(N)
    for k in range(7): L = n(.22); f = np.linspace(1420, 1610, L) * (1 + .01 * r.standard_normal()); put(sq, (np.sin(2 * np.pi * np.cumsum(f) / SR) + .4 * np.sin(4 * np.pi * np.cumsum(f) / SR)) * np.hanning(L), 6.2 + k * .74, .5)
    v = cfilt(crowd(r, N, 26, .18, female=.5, dist=(8, 25), rt=TILED, wet=1), lambda f: lp(f, 900, 1)); co = np.zeros(N); put(co, cough(r), 12.4, 1); put(co, cough(r), 12.9, .6)
    lamp = sum(a * np.sin(2 * np.pi * f * t) for f, a in ((100, 1), (200, .5), (300, .3), (400, .15)))
    dr = np.zeros(N); put(dr, knock(r, 95, .4, .35), 17.9, 1)
    x = .36 * unit(ft) + .22 * unit(tro * e) + .06 * unit(sq * 1) * np.minimum(1, e + .15) + .30 * unit(v) + .06 * unit(co) + .12 * unit(dr)
    return wetdry(x, h, .55, .75) + .045 * unit(lamp) + .19 * pnoise(N, r, both(tilt(-5), bp(60, 800, 1)))

def rail_yard_night(N, r):
    T = N / SR; t = np.arange(N) / SR; h = room(r, FAR, .03, [(.17, .3), (.33, .2)])
    bu = np.zeros(N)
    for a, m, g in ((3.0, 9, 1.0), (15.8, 6, .7)):
        s = a
        for k in range(m): put(bu, unit(clank(r, r.uniform(150, 230), .7, .9, .7)) + .8 * np.pad(modal([52, 83], [.25, .18], [1, .7], .5, r, .01, .003), (0, n(.9) - n(.5))), s, g * (.4 + .6 * np.exp(-((k - 2) / 4) ** 2))); s += .21 * .9 ** k + .07
    st = pnoise(N, r, bp(700, 5500, 2)); se = np.zeros(N)
    for a, d, g in ((8.2, 2.6, 1.0), (20.5, 1.5, .5)): dd = (t - a) % T; se += g * np.where(dd < d * 2.5, np.minimum(1, dd / .35) * np.exp(-np.maximum(0, dd - d * .5) / (d * .35)), 0)
    chf = np.zeros(N); m = int(round(T * 2.2))
    for k in range(m): put(chf, nburst(r, .36, 130, 1500, .05, .08, 1), k * T / m + r.normal(0, .008), (1.2 if k % 4 == 0 else .9) * (.25 + .75 * np.exp(-.5 * ((k / m * T - 11) / 4.5) ** 2)))
    wh = np.zeros(N); L = n(2.1); tt = np.arange(L) / SR; e = np.minimum(1, np.minimum(tt / .12, (2.1 - tt) / .25))
    w0 = sum(a * np.sin(2 * np.pi * np.cumsum(np.full(L, f) * np.interp(tt, [0, .12, 1.85, 2.1], [.955, 1, 1, .96])) / SR) for f, a in ((466, 1), (587, .7), (932, .25), (1174, .15))) + .25 * pnoise(L + L % 2, r, bp(400, 2500, 1))[:L]
    put(wh, w0 * e, 12.6, 1)
    whl = pnoise(N, r, peaks((1870, 30, 1), (2650, 34, .7))) * np.maximum(0, slow(N, r, .6) - .6)
    x = .34 * unit(cfilt(bu, air(110, 1.2))) + .75 * st * se + .42 * unit(cfilt(chf, air(160, 1.6))) + .20 * unit(cfilt(wh, air(600, 2))) + .05 * unit(whl)
    return wetdry(x, h, .6, .6) + .26 * unit(wind(N, r, 1, .2, .1, 4)[0]) + .14 * bed_city(r, N)

def radio_static(N, r):
    """medium-wave set at night: static, crackle, fading far voice, one slow tuning whistle, mains hum"""
    T = N / SR; t = np.arange(N) / SR; v = np.zeros(N); a = .2
    while a < T - .4:
        p = phrase(r, False, .30, rate=5.6, f0=128); put(v, p, a, 1); a += len(p) / SR + r.uniform(.06, .45)
    v = cfilt(v, bp(420, 2300, 3)); v = np.tanh(1.4 * v)
    fade = np.clip(.6 + .35 * slow(N, r, .22), .12, 1.05); k = slow(N, r, .3)
    v2 = cfilt(v, lambda f: .5 + .5 * np.cos(2 * np.pi * f * .0009)); v = v * (1 / (1 + np.exp(-6 * k))) + v2 * (1 / (1 + np.exp(6 * k)))
    ring = v * np.sin(2 * np.pi * round(61 * T) / T * t); v = .75 * v + .45 * cfilt(ring, bp(420, 2300, 3))          # detuned side band
    s = pnoise(N, r, both(bp(260, 3300, 2), tilt(-2.5))) * db(1.6 * slow(N, r, .7) - 5 * (fade - .5))
    T2 = poisson(r, N, 13, np.maximum(.05, 1 + 1.0 * slow(N, r, .8))); cr = cfilt(scatter(N, r, T2, np.exp(r.normal(-1.0, .8, len(T2))), [nburst(r, .012, 200, 4000, .0003, .0025) for _ in range(12)]), bp(250, 3400, 2))
    dd = np.abs(((t - 10.2 + T / 2) % T) - T / 2); f = 60 + 2300 * np.minimum(1, dd / 3.4) ** 1.3
    ph = np.cumsum(f) / SR; ph *= round(ph[-1]) / ph[-1]; het = np.sin(2 * np.pi * ph) * np.exp(-(dd / 2.7) ** 4) * np.minimum(1, f / 220)
    het2 = np.sin(2 * np.pi * round(1015 * T) / T * t) * np.maximum(0, slow(N, r, .25)) * .25
    hum = sum(q * np.sin(2 * np.pi * z * t + z) for z, q in ((100, 1), (200, .4), (300, .3)))
    y = .52 * unit(s) + .56 * unit(v * fade) + .17 * unit(cr) + .34 * (het + .6 * het2) + .05 * hum
    y = ciir(signal.butter(2, [130, 4200], 'band', fs=SR, output='sos'), y)
    return wetdry(y, room(r, ROOM, .002, [(.004, .2)]), .95, .12)

S = dict(crowd_murmur=20, crowd_restless=20, crowd_far_shouts=24, bread_queue=24, council_hall=24, march_steps=22, rain_cobbles=22, tram_street=26, bells_far=24,
         snow_silence=22, silent_hour=22, candles_courtyard=22, reeds_wind=20, factory_hall=24, lamp_works=21, duplicator=20, typing_night=24, kitchen_night=20,
         lorry_ride=20, tanks_far=20, shots_far=26, cellar=24, hospital_corridor=22, rail_yard_night=26, radio_static=22)
def render(name):
    N = n(S[name]); r = rng('flag-with-a-hole/' + name); y = globals()[name](N, r)
    m, s = y if isinstance(y, tuple) else (y, None)
    m = ciir(signal.butter(2, 28, 'high', fs=SR, output='sos'), unit(m))
    if s is None: return [m]
    s = ciir(signal.butter(2, 140, 'high', fs=SR, output='sos'), s); s = .33 * rms(m) * unit(s)
    return [m + s, m - s]
