"""Inside, and rails. Each function returns mid, or (mid, side) for narrow stereo, on a ring of N samples."""
from many_people import *

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
