"""Crowds, queues, halls, marches. Each function returns mid, or (mid, side) for narrow stereo, on a ring of N samples."""
from many_people import *

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
