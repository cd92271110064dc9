"""Rain, trams, bells, snow, the empty street, reeds. Each function returns mid, or (mid, side) for narrow stereo, on a ring of N samples."""
from many_people import *

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
