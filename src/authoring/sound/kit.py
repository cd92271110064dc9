"""Synth kit: deterministic (seeded by name), circular by construction.
Every loop is a ring of N samples: noise is made periodic in the Fourier domain, events are added
modulo N, filters and rooms are circular convolutions. So the PCM has no seam at all."""
import zlib
import numpy as np
from scipy import signal
from scipy.fft import rfft, irfft, rfftfreq
from scipy.ndimage import minimum_filter1d

SR = 48000
def rng(name): return np.random.default_rng(zlib.crc32(name.encode()))
def n(t): return int(round(t * SR))
def db(x): return 10.0 ** (np.asarray(x, float) / 20)
def rms(x): return float(np.sqrt(np.mean(x * x) + 1e-30))
def unit(x): return x / rms(x)

# ---------- spectra ----------
def hp(f, fc, k=2): return 1 / np.sqrt(1 + (fc / np.maximum(f, 1e-3)) ** (2 * k))
def lp(f, fc, k=2): return 1 / np.sqrt(1 + (f / fc) ** (2 * k))
def bp(lo, hi, k=2): return lambda f: hp(f, lo, k) * lp(f, hi, k)
def tilt(slope, f0=1000.0, lo=30): return lambda f: (np.maximum(f, lo) / f0) ** (slope / 6.02)
def both(*fs): return lambda f: np.prod([g(f) for g in fs], axis=0)
def peaks(*ps):  # (freq, q, gain)
    return lambda f: sum(g / np.sqrt(1 + (q * (f / f0 - f0 / np.maximum(f, 1))) ** 2) for f0, q, g in ps)

def pnoise(N, r, shape):
    f = rfftfreq(N, 1 / SR)
    X = (r.standard_normal(len(f)) + 1j * r.standard_normal(len(f))) * shape(f)
    X[0] = 0
    return unit(irfft(X, N))

def slow(N, r, fc, k=2):
    """periodic slow wander, zero mean, unit std"""
    X = np.zeros(N // 2 + 1, complex)
    m = min(len(X), max(4, int(fc * 5 * N / SR)))
    f = np.arange(m) * SR / N
    X[:m] = (r.standard_normal(m) + 1j * r.standard_normal(m)) * lp(f, fc, k)
    X[0] = 0
    y = irfft(X, N)
    return y / (np.std(y) + 1e-12)

def cfilt(x, shape): return irfft(rfft(x) * shape(rfftfreq(len(x), 1 / SR)), len(x))
def ciir(sos, x, warm=12000):
    y = signal.sosfilt(sos, np.concatenate([x[-warm:], x]))
    return y[warm:]
def conv(x, h):
    N = len(x)
    if len(h) > N: h = h[:N]
    H = np.zeros(N); H[:len(h)] = h
    return irfft(rfft(x) * rfft(H), N)
def lconv(x, h): return signal.fftconvolve(x, h)

def put(buf, x, t, g=1.0):
    N = len(buf); i = n(t) % N
    while len(x):
        m = min(len(x), N - i)
        buf[i:i + m] += g * x[:m]; x = x[m:]; i = 0
    return buf

def scatter(N, r, times, amps, grains):
    out = np.zeros(N); times = np.asarray(times); amps = np.asarray(amps)
    pick = r.integers(0, len(grains), len(times))
    for k, g in enumerate(grains):
        m = pick == k
        if not m.any(): continue
        imp = np.zeros(N); np.add.at(imp, (times[m] * SR).astype(int) % N, amps[m])
        out += conv(imp, g)
    return out

def poisson(r, N, rate, dens=None):
    """event times on the ring; dens = periodic positive density (mean 1)"""
    T = N / SR; m = r.poisson(rate * T)
    if dens is None: return r.uniform(0, T, m)
    c = np.cumsum(dens); c /= c[-1]
    return np.searchsorted(c, r.uniform(0, 1, m)) / SR

# ---------- air and rooms ----------
def air(d, extra=0.0):
    """distance in metres: atmospheric absorption (20 C, 50 %) + urban scattering"""
    def g(f):
        a = 0.005 * (np.maximum(f, 1) / 1000) ** 1.3 * d
        return 10 ** (-(a + extra * np.log2(1 + f / 400)) / 20)
    return g

EDGES = [0, 180, 450, 1100, 2600, 6000, 24000]
def room(r, rt, pre=0.005, early=(), dens=1.0):
    """impulse response: exponential noise by bands (rt: six RT60s), early reflections; unit energy"""
    L = n(min(max(rt) * 1.15 + pre, 6.0)); h = np.zeros(L); t = np.arange(L) / SR
    f = rfftfreq(L, 1 / SR); base = rfft(r.standard_normal(L))
    for i, T in enumerate(rt):
        b = irfft(base * ((f >= EDGES[i]) & (f < EDGES[i + 1])), L)
        h += b * 10 ** (-3 * t / T)
    p = n(pre); h = np.concatenate([np.zeros(p), h])[:L]
    h[p:p + n(.012)] *= np.linspace(0, 1, n(.012))[:max(0, min(n(.012), L - p))]
    h /= np.sqrt(np.sum(h * h))
    for tt, g in early:
        i = n(tt)
        if i < L: h[i] += g
    return h / np.sqrt(np.sum(h * h))
HALL = (2.6, 2.6, 2.3, 1.9, 1.2, .6); STREET = (1.0, 1.1, 1.2, 1.0, .7, .35); ROOM = (.5, .45, .4, .35, .3, .2)
SQUARE = (1.6, 1.8, 1.9, 1.5, .8, .4); TILED = (1.3, 1.6, 1.9, 1.8, 1.3, .7); VAULT = (1.0, .9, .7, .5, .35, .2)
OUT = (.5, .5, .45, .35, .25, .15); FAR = (2.2, 2.2, 1.9, 1.2, .6, .3)

def wetdry(x, h, dry, wet): return dry * x + wet * conv(x, h)

# ---------- modal bodies ----------
def modal(freqs, t60, amps, dur, r=None, detune=0.0, attack=0.0):
    t = np.arange(n(dur)) / SR; y = np.zeros(len(t))
    for f, T, a in zip(freqs, np.broadcast_to(t60, len(freqs)), np.broadcast_to(amps, len(freqs))):
        ph = 0 if r is None else r.uniform(0, 2 * np.pi)
        ff = f * (1 + (detune * r.standard_normal() if r is not None else 0))
        if ff > 20000: continue
        y += a * np.exp(-6.91 * t / T) * np.sin(2 * np.pi * ff * t + ph)
    if attack: m = n(attack); y[:m] *= .5 - .5 * np.cos(np.pi * np.arange(m) / m)
    m = min(len(y), n(.01)); y[-m:] *= np.linspace(1, 0, m)
    return y

def nburst(r, dur, lo, hi, att=.001, dec=None, k=2):
    L = n(dur); L += L % 2; x = pnoise(L, r, bp(lo, hi, k)); t = np.arange(L) / SR
    dec = dec or dur / 5
    e = np.minimum(1, t / att) * np.exp(-np.maximum(0, t - att) / dec)
    e[-n(.003):] *= np.linspace(1, 0, n(.003)) if L > n(.003) else 1
    return x * e

def clank(r, f0=320, size=1.0, dur=1.2, bright=1.0, nm=14):
    fr = f0 * np.sort(np.concatenate([[1], 1 + np.cumsum(r.uniform(.18, .85, nm - 1))]))
    T = size * .9 / (1 + fr / 1500) * r.uniform(.6, 1.3, nm)
    a = (fr / f0) ** (-.55 / bright) * r.uniform(.4, 1, nm)
    return modal(fr, T, a, dur, r, 0, .0012) + .5 * np.pad(nburst(r, .03, 600, 5000 * bright, .0006, .006), (0, max(0, n(dur) - n(.03) - n(.03) % 2)))[:n(dur)]

def knock(r, f=170, bright=1.0, dur=.35):
    y = modal([f, f * 2.31, f * 3.9, f * 6.1, f * 9.3], [.16, .11, .08, .05, .03], [1, .6, .4 * bright, .25 * bright, .12 * bright], dur, r, .02, .0008)
    b = nburst(r, .012, 900, 5000 * bright, .0004, .002); y[:len(b)] += .35 * b
    return y

def bubble(r, f, dur=.06, rise=.12, dec=None):
    t = np.arange(n(dur)) / SR; dec = dec or dur / 4
    ph = 2 * np.pi * np.cumsum(f * (1 + rise * t / dur)) / SR
    return np.sin(ph) * np.exp(-t / dec) * np.minimum(1, t / .0008)

def bell(r, nominal, dur=9.0, warm=1.0):
    """church bell: hum, prime, tierce, quint, nominal, ... as beating doublets"""
    P = [(.25, 14, .35), (.5, 10, .8), (.5 * 1.0, 9, .0), (.6, 8, .9), (.75, 5, .35), (1, 4.2, 1.0), (1.26, 2.4, .35), (1.335, 2.2, .35), (1.5, 2.0, .5), (2.0, 1.4, .35), (2.61, .9, .18), (3.27, .6, .1)]
    P[0] = (.25, 14, .28)
    fr, T, A = [], [], []
    for q, t, a in P:
        f = nominal * q * (1 + .004 * r.standard_normal())
        b = r.uniform(.25, 1.1)
        fr += [f - b / 2, f + b / 2]; T += [t, t * .8]; A += [a, a * r.uniform(.3, .7)]
    return modal(fr, T, A, dur, r, 0, .006)

# ---------- engines: exhaust pulses of single cylinders ----------
def engine(N, r, cyl, rpm, jit=.012, uneven=.25):
    """rpm: array(N) or number. Impulse train of firings with a fixed gain for each cylinder."""
    rpm = np.broadcast_to(np.asarray(rpm, float), (N,))
    ph = np.cumsum(rpm / 60 * cyl / 2) / SR
    tot = max(cyl, round(ph[-1] / cyl) * cyl); ph *= tot / ph[-1]   # whole cycles on the ring
    t = np.searchsorted(ph, np.arange(tot)) / SR
    g = 1 + uneven * r.standard_normal(cyl)
    imp = np.zeros(N)
    ti = t + jit / (rpm.mean() / 60 * cyl / 2) * r.standard_normal(tot)
    np.add.at(imp, (ti * SR).astype(int) % N, g[np.arange(tot) % cyl] * (1 + .08 * r.standard_normal(tot)))
    return imp
def exhaust(r, f=85, dec=.012, dur=.12):
    t = np.arange(n(dur)) / SR
    return np.sin(2 * np.pi * f * t) * np.exp(-t / dec) + .5 * np.sin(2 * np.pi * f * 2.6 * t + 1) * np.exp(-t / (dec * .6))
def exhaust_noise(imp, r, dec=.006, lo=200, hi=2500):
    """gas noise of each firing: fresh noise under the pulse envelope (a repeated kernel would ring like a comb)"""
    t = np.arange(n(.06)) / SR
    return pnoise(len(imp), r, both(tilt(-3), bp(lo, hi, 1))) * np.maximum(0, conv(np.abs(imp), np.exp(-t / dec)))

# ---------- voices: glottal pulses through moving formants ----------
VOW = {'a': (610, 980, 2450), 'aa': (780, 1400, 2550), 'e': (600, 1750, 2500), 'ee': (400, 2150, 2700), 'i': (310, 2250, 2950), 'o': (440, 820, 2400), 'oe': (430, 1480, 2300), 'u': (330, 720, 2350), 'ue': (310, 1800, 2300)}
VK = list(VOW)
def glottis(f0, r, effort):
    """Rosenberg flow derivative; effort 0 (soft) .. 1 (shout) shortens the closing phase"""
    jit = 1 + .012 * signal.lfilter([.02], [1, -.98], r.standard_normal(len(f0))) * 5
    ph = np.cumsum(f0 * jit) / SR % 1
    tp, tn = .42 - .08 * effort, .24 - .15 * effort
    g = np.where(ph < tp, .5 - .5 * np.cos(np.pi * ph / tp), np.where(ph < tp + tn, np.cos(np.pi / 2 * (ph - tp) / tn), 0))
    return np.diff(g, prepend=0) * 60, g

def phrase(r, female=False, effort=.25, syl=None, rate=5.2, long=1.0, f0=None, cons=.8, tune=None):
    k = syl or int(r.integers(3, 10))
    base = f0 or (r.normal(205, 22) if female else r.normal(122, 16))
    base *= 1 + .9 * effort ** 1.3
    sc = (1.16 if female else 1.0) * r.normal(1, .03)
    durs = np.clip(r.normal(1 / rate, .035, k), .09, .4) * long; durs[-1] *= 1.35
    L = n(durs.sum() + .08); t = np.arange(L) / SR
    tgt = [np.array(VOW[VK[r.integers(len(VK))]]) * sc * (1 + np.array([.18 * effort, .04 * effort, 0])) for _ in range(k)]
    edge = np.concatenate([[0], np.cumsum(durs)]); mid = (edge[:-1] + edge[1:]) / 2
    F = np.array([np.interp(t, mid, [x[j] for x in tgt]) for j in range(3)])
    acc = np.interp(t, edge, np.concatenate([[1.12], 1 + .10 * r.standard_normal(k)]))   # first syllable stressed
    # tune: how the pitch runs over the phrase, as (share of its length, factor); far voices all fall
    fall = np.linspace(1.08, .84, L) if tune is None else np.interp(np.linspace(0, 1, L), *zip(*tune))
    f0t = base * acc * fall ** (1 - .5 * effort)
    src, flow = glottis(f0t, r, effort)
    amp = np.zeros(L); fric = np.zeros(L)
    for i in range(k):
        a, b = n(edge[i]), n(edge[i + 1]); m = b - a
        c = min(n(r.uniform(.02, .06)), m // 3) if r.random() < cons else n(.008)
        e = np.ones(m); e[:c] = np.linspace(.05 if r.random() < .6 else .35, 1, c) ** 2; e[-min(n(.03), m):] *= np.linspace(1, .5, min(n(.03), m))
        amp[a:b] = e * r.uniform(.7, 1.1) * (1.25 if i == 0 else 1)
        if r.random() < cons * .5:
            w = min(n(r.uniform(.03, .09)), m); fric[a:a + w] += np.hanning(w) * r.uniform(.4, 1)
    amp *= np.minimum(1, np.minimum(t / .02, (t[-1] - t) / .07))
    amp = signal.lfilter([.004], [1, -.996], amp)
    x = (src + .05 * (1 - .5 * effort) * r.standard_normal(L) * flow) * amp
    if effort < .6: x = signal.lfilter([1 - .82 + .25 * effort], [1, -(.82 - .25 * effort)], x)
    H = 480; out = np.zeros(L); zi = np.zeros((4, 2)); BW = (80, 110, 160, 250)
    for s in range(0, L, H):
        fr = list(F[:, min(s + H // 2, L - 1)]) + [3600 * sc]; sos = np.zeros((4, 6)); sos[:, 3] = 1
        for j in range(4):
            R = np.exp(-np.pi * BW[j] / SR); c = 2 * R * np.cos(2 * np.pi * fr[j] / SR)
            sos[j] = [1 - c + R * R, 0, 0, 1, -c, R * R]
        out[s:s + H], zi = signal.sosfilt(sos, x[s:s + H], zi=zi)
    out = out + 1.9 * (1 - .6 * effort) * signal.sosfilt(signal.butter(1, 3000, 'high', fs=SR, output='sos'), out)     # brings the long-term spectrum to that of average speech
    fb = signal.sosfilt(signal.butter(2, [2800, 7500], 'band', fs=SR, output='sos'), r.standard_normal(L)) * fric
    p = np.max(np.abs(out)) + 1e-9
    return unit(out / p + .17 * fb)

# a statement, a question, going on, an aside, surprise: what one hears when people stand near
TUNES = [((0, 1.06), (.7, .96), (1, .82)), ((0, .97), (.55, .95), (.8, 1.24), (1, 1.02)), ((0, 1.0), (.5, 1.1), (1, 1.05)), ((0, .93), (1, .86)), ((0, 1.2), (.25, 1.12), (1, .8))]
def presence(g=13.0, fc=2600.0):
    """shelf that gives near voices their consonants back: +7 dB at 2 kHz, +11 at 4 kHz"""
    return lambda f: 1 + (10 ** (g / 20) - 1) * f * f / (f * f + fc * fc)

def cough(r, female=False):
    L = n(.5); t = np.arange(L) / SR; y = np.zeros(L)
    for t0, g, d in ((0, 1, .035), (.19 + .05 * r.random(), .7, .06)):
        i = n(t0); m = L - i
        y[i:] += g * r.standard_normal(m) * np.minimum(1, t[:m] / .003) * np.exp(-t[:m] / d)
        f0 = np.full(m, 150 * (1.5 if female else 1)) * np.linspace(1.2, .8, m)
        y[i:] += .25 * g * glottis(f0, r, .5)[0] * np.minimum(1, t[:m] / .02) * np.exp(-t[:m] / (d * 1.8))
    s = 1.15 if female else 1
    z = sum(signal.sosfilt(signal.butter(1, [f * s * .85, f * s * 1.18], 'band', fs=SR, output='sos'), y) * g for f, g in ((650, 1), (1300, .8), (2700, .4), (4200, .15)))
    return unit(z * np.minimum(1, (t[-1] - t) / .05))

# ---------- feet ----------
def step(r, hard=1.0, wet=0.0):
    L = n(.32); y = np.zeros(L)
    a = modal([r.uniform(75, 105), r.uniform(160, 230), r.uniform(330, 480), r.uniform(700, 1000)], [.07, .05, .04, .02], [.6, .6, .5, .3], .2, r, .03, .002); y[:len(a)] += a
    c = nburst(r, .03, 900, 3800, .0008, .005, 3) * .5 * hard; y[:len(c)] += c
    i = n(r.uniform(.07, .12)); s = nburst(r, .11, 600, 4200, .02, .03, 3) * .28; y[i:i + len(s)] += s[:L - i]
    if wet: w = nburst(r, .09, 1500, 8000, .004, .02) * .5 * wet; y[:len(w)] += w
    return y
def crunch(r, dur=.34):
    """step on frozen snow: two humps (heel, toe) of hundreds of micro-cracks over a soft compression noise"""
    L = n(dur + .05); y = np.zeros(L); m = int(r.integers(170, 280))
    heel = r.normal(.07, .03, m // 2); toe = r.normal(.22, .045, m - m // 2)
    for t0 in np.clip(np.concatenate([heel, toe]), 0, dur - .01):
        i = n(t0); fc = np.exp(r.normal(np.log(1900), .45)); q = n(r.uniform(.0008, .0035)); tt = np.arange(q * 4) / SR
        g = np.exp(r.normal(-.5, .7)); z = np.sin(2 * np.pi * fc * tt + r.uniform(0, 6)) * np.exp(-tt / (q / SR)); y[i:i + len(z)] += g * z[:L - i]
    t = np.arange(L) / SR
    c = pnoise(L + L % 2, r, bp(250, 1400, 1))[:L] * (np.exp(-((t - .07) / .04) ** 2) + .8 * np.exp(-((t - .22) / .06) ** 2))
    return y / (rms(y) + 1e-9) + .6 * c

# ---------- wind ----------
def wind(N, r, low=1.0, hiss=.5, gust=.12, depth=7):
    """body below 500 Hz, two howling bands that move with the gust (streets, eaves), a little hiss"""
    g = slow(N, r, gust) + .35 * slow(N, r, gust * 5)
    g = np.tanh(g / 1.6) * 1.6
    y = .8 * low * pnoise(N, r, both(tilt(-3), bp(110, 420, 1))) * db(depth * .5 * g)
    y += .70 * howl(N, r, r.uniform(240, 330), g, 1.5, .16, depth * .65) + .50 * howl(N, r, r.uniform(470, 640), g, 2.0, .20, depth * .8) + .22 * howl(N, r, r.uniform(900, 1250), g, 2.4, .22, depth)
    y += hiss * .40 * pnoise(N, r, both(tilt(-2), bp(1000, 7000, 1))) * db(depth * 1.1 * g - 4)
    return y, g
def howl(N, r, f0, g, q, depth, sharp): return whistle(N, r, f0, .65 * g + .65 * slow(N, r, .22) + .3 * slow(N, r, .9), q, depth, sharp)
def whistle(N, r, f0, g, q=22, depth=.18, sharp=9):
    """aeolian tone: narrow noise whose pitch and strength follow the gust"""
    w = pnoise(N, r, lambda f: lp(f, f0 / q / 2, 2)) + 1j * pnoise(N, r, lambda f: lp(f, f0 / q / 2, 2))
    gs = cfilt(g, lambda f: lp(f, .6, 2)); ph = np.cumsum(f0 * (1 + depth * gs)) / SR
    ph *= round(ph[-1]) / ph[-1]
    return np.real(w * np.exp(2j * np.pi * ph)) * db(sharp * gs - 3)

# ---------- loudness (BS.1770) and a circular limiter ----------
def kweight(x):
    s1 = [1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, .73248077421585]
    s2 = [1, -2, 1, 1, -1.99004745483398, .99007225036621]
    return ciir(np.array([s1, s2]), x)
def lufs(chs, ring=True):
    P = None
    for x in chs:
        y = kweight(x) if ring else signal.sosfilt(np.array([[1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, .73248077421585], [1, -2, 1, 1, -1.99004745483398, .99007225036621]]), x)
        c = np.cumsum(np.concatenate([[0], y * y])); b = n(.4); st = n(.1)
        i = np.arange(0, max(1, len(y) - b + 1), st); q = (c[np.minimum(i + b, len(y))] - c[i]) / b
        P = q if P is None else P + q
    L = -.691 + 10 * np.log10(P + 1e-12); a = P[L > -70]
    if not len(a): return -99.0, -99.0
    rel = -.691 + 10 * np.log10(a.mean()) - 10
    a = P[(L > -70) & (L > rel)]
    return float(-.691 + 10 * np.log10(a.mean())), float(L.max())
def soften(chs, over=4.0, ratio=3.0):
    """never startle: where 400 ms loudness passes the mean by more than `over`, turn it down slowly (ring)"""
    I, _ = lufs(chs); P = sum(kweight(x) ** 2 for x in chs); w = n(.4); c = np.cumsum(np.concatenate([P[-w:], P, P[:w]]))
    q = (c[2 * w:] - c[:-2 * w])[:len(P)] / (2 * w); L = -.691 + 10 * np.log10(q + 1e-12)
    g = -np.maximum(0, L - I - over) * (1 - 1 / ratio); h = np.hanning(2 * n(.35) + 1); h /= h.sum(); m = n(.35)
    g = signal.fftconvolve(np.concatenate([g[-m:], g, g[:m]]), h, 'valid')
    return [x * db(g) for x in chs]
def limit(chs, ceil_db):
    c = float(db(ceil_db)); up = [np.abs(signal.resample_poly(np.concatenate([x[-64:], x, x[:64]]), 4, 1)) for x in chs]
    p = np.maximum.reduce(up); p = p[:len(p) // 4 * 4].reshape(-1, 4).max(1)[64:64 + len(chs[0])]
    g = np.minimum(1, c / np.maximum(p, 1e-9)); w = n(.006)
    g = minimum_filter1d(g, 2 * w + 1, mode='wrap'); h = np.hanning(2 * w + 1); h /= h.sum()
    g = signal.fftconvolve(np.concatenate([g[-w:], g, g[:w]]), h, 'valid')
    return [x * g for x in chs]
