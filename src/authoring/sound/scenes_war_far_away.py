"""War, always far away. Each function returns mid, or (mid, side) for narrow stereo, on a ring of N samples."""
from many_people import *

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
