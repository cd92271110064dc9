"""Places where little is heard: an office, a flat that was left, a street on a quiet day."""
from many_people import *

def quiet_room(N, r):
    """an office or a classroom after hours: a slow wall clock, a nib, a chair, steps and a typewriter behind doors"""
    T = N / SR; ck = np.zeros(N); a, b = knock(r, 520, .8, .16), knock(r, 450, .8, .16)
    for k in range(int(T)): put(ck, a if k % 2 else b, k + .2, 1 if k % 2 else .9)
    nib = np.zeros(N)
    for t0 in (2.1, 3.4, 4.9, 9.7, 11.0, 12.2, 13.6, 18.9, 20.1):                   # a line each: short strokes, a lift between words
        t = t0
        for _ in range(int(r.integers(3, 6))):
            for _ in range(int(r.integers(3, 7))):
                put(nib, nburst(r, .09, 1300, 5200, .02, .03, 2), t, r.uniform(.5, 1)); t += r.uniform(.07, .12)
            t += r.uniform(.1, .22)
    ch = np.zeros(N); L = n(.5); f = np.linspace(150, 128, L) * (1 + .02 * pnoise(L, r, bp(2, 12, 1)))
    put(ch, np.sign(np.sin(2 * np.pi * np.cumsum(f) / SR)) * np.hanning(L) * .5, 7.3); ch = cfilt(ch, bp(200, 1800, 2))
    ft = np.zeros(N)
    for k in range(11): put(ft, step(r, 1.1), 14.2 + k * .55 + r.normal(0, .012), .35 + .65 * np.exp(-((k - 4) / 3.0) ** 2))
    ft = wetdry(cfilt(ft, lambda q: lp(q, 750, 1)), room(r, TILED, .01, [(.02, .3), (.04, .25)]), .35, .8)
    tp = np.zeros(N); t = .9
    while t < T - 1:
        for _ in range(int(r.integers(2, 8))): put(tp, knock(r, r.uniform(330, 420), 1.1, .1), t, r.uniform(.6, 1)); t += abs(r.normal(.17, .04)) + .03
        t += r.uniform(.25, .5) + (r.uniform(1.5, 3.5) if r.random() < .25 else 0)
    tp = wetdry(cfilt(tp, lambda q: lp(q, 620, 2)), room(r, TILED, .012, [(.03, .3)]), .4, .8)
    air_ = pnoise(N, r, both(tilt(-4.5), bp(55, 700, 1))) * db(1.2 * slow(N, r, .3))
    x = .26 * unit(ck) + .15 * unit(nib) + .06 * unit(ch) + .24 * unit(ft) + .15 * unit(tp) + .48 * unit(air_)
    return wetdry(x, room(r, ROOM, .004, [(.007, .3), (.012, .25), (.019, .2)]), .85, .35)

def empty_room(N, r):
    """a flat that somebody left: a tap that drips into a basin, wind at the window frame, a door that moves, pipes"""
    T = N / SR; w, g = wind(N, r, .8, .12, .12, 5); w = cfilt(w, lambda q: lp(q, 650, 1)); hw = howl(N, r, 430, g, 26, .06, 9)
    dr = np.zeros(N); t = .6
    while t < T - .3:
        put(dr, bubble(r, r.uniform(620, 700), .11, .25), t, r.uniform(.8, 1)); put(dr, nburst(r, .01, 1500, 6000, .0004, .002), t, .16); t += 2.7 + r.normal(0, .05)
    dr = wetdry(dr, room(r, TILED, .004, [(.006, .35), (.011, .3)]), .6, .6)
    door = np.zeros(N)
    for t0, up in ((5.4, 1), (15.8, -1)):
        L = n(1.1); f = np.linspace(240, 310, L)[::up] * (1 + .015 * pnoise(L, r, bp(1, 9, 1))); z = np.sin(2 * np.pi * np.cumsum(f) / SR); z = np.sign(z) * abs(z) ** .4
        put(door, z * np.hanning(L) * (.6 + .4 * np.sin(2 * np.pi * 17 * np.arange(L) / SR)), t0, .8)
    door = cfilt(door, bp(300, 2200, 2)); tick = np.zeros(N)
    for t0 in (2.2, 9.1, 11.7, 19.0): put(tick, modal([880, 1990, 3150], [.05, .04, .03], [1, .5, .3], .1, r, .02, .001), t0, r.uniform(.4, 1))
    fl = pnoise(N, r, both(tilt(-5), bp(50, 400, 1)))
    x = .55 * unit(w) + .08 * unit(hw) + .26 * unit(dr) + .09 * unit(door) + .05 * unit(tick) + .25 * unit(fl)
    return wetdry(x, room(r, ROOM, .005, [(.009, .35), (.016, .3), (.024, .2)]), .75, .5)

def quiet_street(N, r):
    """a side street on a quiet day: a few people pass, two talk, a gate, a bicycle, sparrows, the city behind it"""
    h = room(r, STREET, .015, [(.04, .4), (.08, .3)]); ft = np.zeros(N)
    for a, k0, p, hard in ((1.0, 13, .54, 1.0), (9.2, 15, .49, .7), (18.4, 12, .57, 1.1)):
        mid = k0 / 2
        for k in range(k0): put(ft, step(r, hard), a + k * p + r.normal(0, .014), .25 + .75 * np.exp(-((k - mid) / 4.0) ** 2))
    ft = wetdry(cfilt(ft, air(12, 1)), h, .75, .45)
    v = cfilt(crowd(r, N, 14, .2, female=.5, dist=(14, 30), rt=STREET, wet=.9), lambda q: lp(q, 1500, 1)); gate = np.zeros(N)
    put(gate, unit(clank(r, 260, .5, .9, .5)) * .6, 7.4); put(gate, knock(r, 130, .6, .35), 7.5, .9); gate = wetdry(cfilt(gate, air(40, 2)), h, .5, .7)
    t = np.arange(N) / SR; e = np.exp(-.5 * ((t - 15.2) / 1.2) ** 2)
    T = poisson(r, N, 15); bike = scatter(N, r, T, np.ones(len(T)), [modal([q, q * 2.1], [.012, .009], [1, .5], .03, r, .01, .0006) for q in r.uniform(2100, 2600, 8)]) * e
    bird = np.zeros(N)
    for t0 in (3.2, 3.5, 4.3, 12.6, 12.85, 13.4, 21.9, 22.3, 23.0):
        L = n(r.uniform(.05, .09)); f = np.linspace(r.uniform(3300, 3800), r.uniform(2500, 2900), L); put(bird, np.sin(2 * np.pi * np.cumsum(f) / SR) * np.hanning(L), t0, r.uniform(.4, 1))
    bird = wetdry(cfilt(bird, air(25, 1)), h, .6, .5)
    return .36 * unit(ft) + .22 * unit(v) + .10 * unit(gate) + .05 * unit(bike) + .07 * unit(bird) + .50 * bed_city(r, N, 1, 55, 450) + .16 * unit(wind(N, r, .5, .2, .12, 4)[0])
