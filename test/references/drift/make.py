"""Expected values for test/unit/domain/drift/references.test.ts, from SciPy, NumPy and mpmath of Debian 12,
none of which shares code with the app.

    apt-get install python3-scipy=1.10.1-2 python3-numpy=1:1.24.2-1+deb12u1 python3-mpmath=1.2.1-2
    /usr/bin/python3 test/references/drift/make.py > test/references/drift/drift.json

What SciPy does not have is written here straight from its definition, not translated from the app:
PSI with Evidently's filling of empty bins, the noise floor, Hellinger, total variation, the pooled z-test,
Benjamini-Hochberg (as the least level at which its step-up rule finds a feature), the exact test of sparse
tables (every table with the same margins, in fractions), the four control charts (sums written out over the
whole history at each point) and ADWIN2 (the items of every bucket kept, the variance taken over the items).
Jensen-Shannon and G are computed with 50 digits, and SciPy has to agree as far as its own cancellation lets it.
"""

import json
import math
import platform
import random
import warnings
from fractions import Fraction
from itertools import product

import mpmath
import numpy
import scipy
from scipy import stats
from scipy.spatial.distance import jensenshannon

mpmath.mp.dps = 50
SEED = 20261124
rng = random.Random(SEED)
groups = {}


def add(group, given, **expected):
    """One input, and what each statistic answers to it."""
    groups.setdefault(group, []).append({"given": given, **{k: plain(v) for k, v in expected.items()}})


def plain(value):
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if value is None or isinstance(value, (int, bool)):
        return value
    return float(value)


# The Kolmogorov distribution.
for n in [1, 2, 3, 5, 10, 50, 100, 140, 141, 200, 1000, 5000, 20_000, 99_000, 150_000]:
    for z in [0.2, 0.35, 0.5, 0.6, 0.75, 0.9, 1.1, 1.25, 1.4, 1.6, 1.9, 2.1, 2.5, 3.5, 5]:
        d = z / math.sqrt(n)
        if 0 < d < 1:
            add("kolmogorovUpperTail", [n, d], tail=stats.kstwo.sf(d, n))


# Two samples of numbers.
def samples(given, reference, current):
    with warnings.catch_warnings(record=True) as trouble:
        warnings.simplefilter("always")
        ks = stats.ks_2samp(reference, current, method="auto")
    if trouble:  # SciPy's exact sum overflowed and it took the asymptotic value; ours stays exact.
        return
    w = stats.wasserstein_distance(reference, current)
    add("samples", given, ks=[ks.statistic, ks.pvalue], wasserstein=w,
        normalisedWasserstein=w / max(numpy.std(reference), 0.001))


def draw(n, kind, shift):
    one = {"normal": lambda: round(rng.gauss(shift, 1), 3), "ties": lambda: rng.randint(0, 4) + round(shift),
           "skewed": lambda: round(math.exp(rng.gauss(shift, 1)), 2), "large": lambda: round(1e9 + rng.gauss(shift, 1) * 1e3),
           "tiny": lambda: round(rng.gauss(shift, 1) * 1e-6, 10)}[kind]
    return [one() for _ in range(n)]


for number in range(260):
    n, m = [rng.choice([1, 1, 2, 3, 5, 8, 13, 20, 33]) for _ in range(2)]
    kind = rng.choice(["normal", "ties", "skewed", "large", "tiny"])
    a, b = draw(n, kind, 0), draw(m, kind, rng.choice([0, 0, 0.5, 1, 3]))
    if number % 13 == 0:
        b = list(a)
    if number % 29 == 0:
        a = [a[0]] * n
    samples([a, b], a, b)


# Longer ones are made by whole-number arithmetic, which both languages do alike: ((i * factor + offset) % modulus) ^ power.
def made(n, factor, offset, modulus, power):
    return [((i * factor + offset) % modulus) ** power for i in range(n)]


for n, m in [(100, 100), (100, 101), (250, 400), (1000, 999), (1000, 30), (2000, 1500), (10_000, 10_000), (10_000, 9_999),
             (10_001, 10_001), (12_000, 50), (20_000, 7), (15_000, 300), (30_000, 20_000), (100_000, 90_000), (40_000, 1)]:
    for shift in [0, 30, 400]:
        a, b = [n, 7919, 13, 10_007, 1], [m, 6007, 13 + shift, 10_007 + 2 * shift, 1]
        samples({"made": [a, b]}, made(*a), made(*b))


# Two lists of counts.
def filled(counts):
    shares = [mpmath.mpf(c) / sum(counts) for c in counts]
    least = min(s for s in shares if s > 0)
    filler = least / 10**6 if least <= mpmath.mpf("0.0001") else mpmath.mpf("0.0001")
    return [filler if s == 0 else s for s in shares]


def psi(a, b):
    return mpmath.fsum((q - p) * mpmath.log(q / p) for p, q in zip(filled(a), filled(b)))


def jensen_shannon(a, b):
    p, q = [[mpmath.mpf(c) / sum(x) for c in x] for x in (a, b)]
    part = lambda x, y: 0 if x == 0 else x * mpmath.log(2 * x / (x + y))
    value = mpmath.sqrt(mpmath.fsum(part(x, y) + part(y, x) for x, y in zip(p, q)) / 2)
    assert abs(value - jensenshannon(a, b)) < 1e-7
    return value


def g_statistic(a, b):
    n, m = sum(a), sum(b)
    part = lambda o, t, size: 0 if o == 0 else o * mpmath.log(mpmath.mpf(o) * (n + m) / (mpmath.mpf(t) * size))
    return 2 * mpmath.fsum(part(x, x + y, n) + part(y, x + y, m) for x, y in zip(a, b))


def counts(a, b):
    n, m = sum(a), sum(b)
    kept = [(x, y) for x, y in zip(a, b) if x + y > 0]
    ka, kb = [x for x, _ in kept], [y for _, y in kept]
    df = len(kept) - 1
    p, q = numpy.array(a) / n, numpy.array(b) / m
    if df == 0:
        chi, g = [0, 1], [0, 1]
    else:
        chi = stats.chi2_contingency([ka, kb], correction=False)[:2]
        g = [g_statistic(a, b), stats.chi2.sf(float(g_statistic(a, b)), df)]
        theirs = stats.chi2_contingency([ka, kb], correction=False, lambda_="log-likelihood")[0]
        assert abs(theirs - g[0]) < 1e-7 * (1 + n + m)
    add("counts", [a, b], chiSquare=[*chi, df], g=[*g, df], psi=psi(ka, kb), jensenShannon=jensen_shannon(a, b),
        hellinger=numpy.sqrt(numpy.sum((numpy.sqrt(p) - numpy.sqrt(q)) ** 2) / 2), totalVariation=numpy.sum(numpy.abs(p - q)) / 2,
        noiseFloor=0 if df == 0 else (1 / n + 1 / m) * stats.chi2.ppf(0.95, df))


for number in range(260):
    k = rng.choice([1, 2, 3, 4, 6, 10, 20])
    top = rng.choice([1, 3, 10, 100, 100_000])
    a, b = [[rng.randint(0, top) if rng.random() > 0.15 else 0 for _ in range(k)] for _ in range(2)]
    a[rng.randrange(k)] += 1
    b[rng.randrange(k)] += 1
    if number % 10 == 0:
        b = list(a)
    if number % 17 == 0:
        b = [c * 3 for c in a]
    if number % 23 == 0:
        b = [c + rng.randint(0, 2) for c in a]
    counts(a, b)


def z_test(a, b):
    n, m = sum(a), sum(b)
    pooled = (a[0] + b[0]) / (n + m)
    if pooled in (0, 1):
        return [0, 1]
    z = (a[0] / n - b[0] / m) / math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    return [z, 2 * stats.norm.sf(abs(z))]


for number in range(220):
    top = rng.choice([1, 5, 50, 5000])
    a, b = [[rng.randint(0, top), rng.randint(0, top) + (1 if number % 3 else 0)] for _ in range(2)]
    a[1] += sum(a) == 0
    b[1] += sum(b) == 0
    b = list(a) if number % 11 == 0 else b
    add("twoProportions", [a, b], z=z_test(a, b))


# Exact test of sparse tables, by going through all of them.
def score(table, totals, drawn, everything):
    part = lambda x, t: Fraction(8 * (x * everything - drawn * t) ** 2, drawn * t * (everything - drawn))
    return sum(math.floor(part(x, t) + Fraction(1, 2)) for x, t in zip(table, totals))


def exact(a, b):
    small = a if sum(a) <= sum(b) else b
    totals = [x + y for x, y in zip(a, b)]
    small, totals = [[s[i] for i in range(len(a)) if totals[i] > 0] for s in (small, totals)]
    drawn, everything = sum(small), sum(totals)
    goal = score(small, totals, drawn, everything)
    ways = 0
    for table in product(*[range(t + 1) for t in totals]):
        if sum(table) == drawn and score(table, totals, drawn, everything) >= goal:
            ways += math.prod(math.comb(t, x) for t, x in zip(totals, table))
    return Fraction(ways, math.comb(everything, drawn))


for number in range(210):
    k = rng.choice([1, 2, 3, 3, 4, 5])
    a, b = [[rng.randint(0, rng.choice([1, 3, 6])) for _ in range(k)] for _ in range(2)]
    a[0] += 1
    b[-1] += 1
    add("sparse", [a, list(a) if number % 20 == 0 else b], pValue=exact(a, list(a) if number % 20 == 0 else b))


# Benjamini-Hochberg.
def least_level(p_values, index):
    """The smallest of the candidate levels at which the step-up rule finds this one."""
    ordered = sorted(p_values)
    m = len(ordered)
    candidates = sorted({min(1, p * m / (j + 1)) for j, p in enumerate(ordered)})
    for level in candidates:
        found = [p for j, p in enumerate(ordered) if p <= level * (j + 1) / m * (1 + 1e-14)]
        if found and p_values[index] <= max(found):
            return level
    return 1


for number in range(220):
    size = rng.choice([1, 2, 3, 7, 20])
    p_values = [round(rng.random() ** rng.choice([1, 1, 4]), rng.choice([1, 3, 6])) for _ in range(size)]
    add("benjaminiHochberg", p_values, adjusted=[least_level(p_values, i) for i in range(size)])


# Control charts: (statistic, lower limit, upper limit) of the last point, the sum of all statistics, the first alarm.
def chart(history, start, statistic, limits):
    points = [(statistic(history[start:i + 1]), *limits(i - start + 1)) for i in range(start, len(history))]
    alarms = [start + i for i, (s, low, high) in enumerate(points) if s < low or s > high]
    return [*points[-1], math.fsum(s for s, _, _ in points), alarms[0] if alarms else None]


def largest_rise(steps):
    """max over s <= t of the sum of the steps after s."""
    return max([0] + [math.fsum(steps[s:]) for s in range(len(steps))])


def signed(up, down):
    return up if up >= down else -down


for number in range(220):
    length = rng.choice([1, 5, 12, 25])
    window = rng.choice([None, 5, 8])
    center, scale = rng.choice([(0, 1), (0.9, 0.01), (350, 40)])
    jump = rng.choice([0, 0, 1, -2, 5])
    history = [round(center + scale * (rng.gauss(0, 1) + (jump if i >= 10 else 0)), 4) for i in range(length + (window or 0))]
    start = window or 0
    mean = numpy.mean(history[:window]) if window else center
    sd = numpy.std(history[:window], ddof=1) if window else scale
    lam, width, slack, threshold = rng.choice([(0.2, 2.962, 0.5, 5), (0.1, 2.7, 0.25, 8), (1, 3, 1, 2.5)])
    ewma_of = lambda x: (1 - lam) ** len(x) * mean + math.fsum(lam * (1 - lam) ** (len(x) - 1 - i) * v for i, v in enumerate(x))
    ewma_reach = lambda t: width * sd * math.sqrt(lam / (2 - lam) * (1 - (1 - lam) ** (2 * t)))
    sums = lambda x, centers: signed(largest_rise([v - c - slack * sd for v, c in zip(x, centers)]),
                                     largest_rise([c - v - slack * sd for v, c in zip(x, centers)]))
    running = lambda x: [math.fsum(x[:i + 1]) / (i + 1) for i in range(len(x))]
    bound = lambda t: (-threshold * sd, threshold * sd)
    baseline = {"window": window} if window else {"mean": center, "standardDeviation": scale}
    add("charts", {"history": history, "baseline": baseline, "lambda": lam, "width": width, "slack": slack, "threshold": threshold},
        shewhart=chart(history, start, lambda x: x[-1], lambda t: (mean - width * sd, mean + width * sd)),
        ewma=chart(history, start, ewma_of, lambda t: (mean - ewma_reach(t), mean + ewma_reach(t))),
        cusum=chart(history, start, lambda x: sums(x, [mean] * len(x)), bound),
        pageHinkley=chart(history, start, lambda x: sums(x, running(x)), bound))


# ADWIN2 with M = 5 of the paper: rows of buckets with 1, 2, 4, … items, newest row first, newest bucket first.
def adwin(stream, delta):
    rows, changes = [], []
    for index, value in enumerate(stream):
        rows = rows or [[]]
        rows[0].insert(0, [value])
        for level in range(1000):
            if len(rows[level]) <= 5:
                break
            if level + 1 == len(rows):
                rows.append([])
            younger, older = rows[level][-2], rows[level][-1]
            del rows[level][-2:]
            rows[level + 1].insert(0, older + younger)
        changed = True
        while changed:
            changed = False
            ordered = [bucket for row in reversed(rows) for bucket in reversed(row)]
            items = numpy.concatenate([numpy.array(bucket, dtype=float) for bucket in ordered])
            n, variance, n0 = len(items), numpy.var(items), 0
            for bucket in ordered[:-1]:
                n0 += len(bucket)
                m = 1 / (1 / n0 + 1 / (n - n0))
                log_term = math.log(2 / (delta / math.log(n)))
                epsilon = math.sqrt(2 / m * variance * log_term) + 2 / (3 * m) * log_term
                if abs(numpy.mean(items[:n0]) - numpy.mean(items[n0:])) > epsilon:
                    rows[-1].pop()
                    while rows and not rows[-1]:
                        rows.pop()
                    changes += [] if changes and changes[-1] == index else [index]
                    changed = True
                    break
    items = [v for row in rows for bucket in row for v in bucket]
    return [len(items), numpy.mean(items), changes]


for number in range(205):
    delta = rng.choice([0.002, 0.05, 0.3])
    length, before, after = rng.choice([1, 30, 90, 160]), rng.choice([0.05, 0.2, 0.5]), rng.choice([0.2, 0.7, 0.95])
    if number % 4 == 0:
        stream = [round(rng.random() * (0.4 if i < length / 2 else 1), 2) for i in range(length)]
    else:
        stream = [int(rng.random() < (before if i < length / 2 else after)) for i in range(length)]
    add("adwin", [stream, delta], adwin=adwin(stream, delta))

made_with = {"command": "/usr/bin/python3 test/references/drift/make.py > test/references/drift/drift.json", "seed": SEED,
             "python": platform.python_version(), "scipy": scipy.__version__, "numpy": numpy.__version__, "mpmath": mpmath.__version__}
body = ",\n  ".join('"%s": [\n    %s\n  ]' % (name, ",\n    ".join(json.dumps(c, separators=(",", ":")) for c in cases))
                    for name, cases in groups.items())
print('{\n  "madeWith": %s,\n  %s\n}' % (json.dumps(made_with), body))
