"""Expected values for test/unit/domain/drift/effects.test.ts, from SciPy, NumPy and mpmath.

    apt-get install python3-scipy python3-numpy python3-mpmath      (or: pip install scipy numpy mpmath)
    python3 test/references/drift/make-effects.py > test/references/drift/effects.json

The noncentral chi-square is summed by mpmath with 30 digits, and SciPy has to agree to 1e-8. The interval
of a ratio of two shares is found as the two roots of its own defining equation by bisection; the test over
clusters is written from Rao & Scott (1984), Ann. Stat. 12:46, with the eigenvalues of the design matrix
taken by NumPy, which the app does without.
"""

import json
import random

import mpmath
import numpy
import scipy
from scipy import stats

mpmath.mp.dps = 30
rng = random.Random(20261128)
groups = {}


def add(group, given, **expected):
    groups.setdefault(group, []).append({"given": given, **{k: float(v) for k, v in expected.items()}})


for df in [1, 2, 3.7, 5, 9, 9.25, 19, 40]:
    for nc in [0.01, 0.5, 3, 7.85, 20, 90, 1500]:
        for factor in [0.3, 0.8, 1, 1.4, 2.5]:
            critical = (df + nc) * factor
            tail = mpmath.nsum(
                lambda j: mpmath.exp(-nc / 2) * mpmath.mpf(nc / 2) ** j / mpmath.factorial(j)
                * mpmath.gammainc(mpmath.mpf(df) / 2 + j, critical / 2, regularized=True),
                [0, mpmath.inf],
            ) if nc < 100 else mpmath.mpf(float(stats.ncx2.sf(critical, df, nc)))
            if tail < 1e-12:
                continue
            known = stats.ncx2.sf(critical, df, nc)
            assert abs(known - tail) < 1e-8 * max(1, float(tail)), (critical, df, nc, known, tail)
            add("noncentral", [critical, df, nc], tail=tail)


def wilson(k, n, z):
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)) ** 0.5
    return max(centre - half, 0), min(centre + half, 1)


def root(f, low, high):
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) > 0 else (low, middle)
    return (low + high) / 2


z = stats.norm.isf(0.025)
binomials = numpy.random.default_rng(20261128)
draw = lambda n, p: int(binomials.binomial(n, p))
for _ in range(120):
    n, m = rng.choice([50, 200, 1000, 50000]), rng.choice([50, 300, 1000, 50000])
    p = rng.choice([0.005, 0.02, 0.1, 0.3, 0.6])
    a, b = max(draw(n, p), 1), max(draw(m, min(p * rng.uniform(0.4, 2.5), 0.95)), 1)
    (l0, u0), (l1, u1) = wilson(a, n, z), wilson(b, m, z)
    q0, q1 = a / n, b / m
    ratio = q1 / q0
    lower = root(lambda r: (q1 - r * q0) - ((q1 - l1) ** 2 + r * r * (u0 - q0) ** 2) ** 0.5, 0, ratio)
    upper = root(lambda r: ((u1 - q1) ** 2 + r * r * (q0 - l0) ** 2) ** 0.5 - (r * q0 - q1), ratio, ratio * 1e4)
    h = 2 * mpmath.asin(mpmath.sqrt(q1)) - 2 * mpmath.asin(mpmath.sqrt(q0))
    add("share", [a, n, b, m], difference=q1 - q0, ratio=ratio, lower=lower, upper=upper, h=h)


def rao_scott(reference, current):
    one, other = numpy.array(reference, float), numpy.array(current, float)
    n, m = one.sum(), other.sum()
    pooled = (one.sum(0) + other.sum(0)) / (n + m)
    keep = pooled > 0
    one, other, pooled = one[:, keep], other[:, keep], pooled[keep]
    p, q = one.sum(0) / n, other.sum(0) / m

    def covariance(rows, shares, size):
        residuals = rows - numpy.outer(rows.sum(1), shares)
        clusters = len(rows)
        return clusters / (clusters - 1) * residuals.T @ residuals / size**2

    scale = numpy.diag(pooled**-0.5)
    v = [scale @ covariance(one, p, n) @ scale, scale @ covariance(other, q, m) @ scale]
    eigen = numpy.linalg.eigvalsh(v[0] + v[1])
    t, squares = eigen.sum(), (eigen**2).sum()
    independent = (len(pooled) - 1) * (1 / n + 1 / m)
    effect = max(t / independent, 1)
    df = max(t * t / squares, 1)
    tr = [numpy.linalg.eigvalsh(x).sum() for x in v]
    dd = t * t / (tr[0] ** 2 / (len(one) - 1) + tr[1] ** 2 / (len(other) - 1))
    f = (((p - q) ** 2) / pooled).sum() / (effect * independent)
    return dict(effect=effect, df=df, denominator=dd, pValue=stats.f.sf(f, df, dd))


def cluster_rows(clusters, categories, size):
    rows = []
    for _ in range(clusters):
        weights = [rng.gammavariate(0.8, 1) + 0.02 for _ in range(categories)]
        drawn = rng.choices(range(categories), weights, k=rng.randint(1, 2 * size))
        rows.append([drawn.count(i) for i in range(categories)])
    return rows


for _ in range(80):
    categories = rng.choice([2, 3, 5, 10])
    given = [cluster_rows(rng.randint(3, 25), categories, rng.choice([2, 8])) for _ in range(2)]
    add("clusters", given, **rao_scott(*given))

print(json.dumps({"scipy": scipy.__version__, "numpy": numpy.__version__, **groups}))
