"""What several ambiences are made of: many voices, feet, the far city"""
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
