"""Expected values of measures for test/unit/domain/stats/measures.test.ts, from SciPy and NumPy, by
definitions where the app uses shortcuts: areas from all pairs, bounds by root finding.

    pip install scipy==1.17.1
    python3 test/references/stats/make-measures.py > test/references/stats/measures.json
"""

import json

import numpy
from scipy import optimize, special, stats

TAILS = [0.05, 0.03, 0.001]
cases = []


def add(function, given, estimate, bounds):
    """`bounds`: lower and upper as functions of the tail."""
    cases.append({"function": function, "given": given, "estimate": float(estimate), "bounds": [
        {"tail": t, "lower": float(bounds[0](t)), "upper": float(bounds[1](t))} for t in TAILS]})


def wilson(k, n, tail):
    z, p = -stats.norm.ppf(tail), k / n
    centre, half = (p + z * z / 2 / n), z * numpy.sqrt(p * (1 - p) / n + z * z / 4 / n / n)
    return (centre - half) / (1 + z * z / n), (centre + half) / (1 + z * z / n)


# Two samples: lower bound of a - c b, and the ratio c at which it is zero.
def mover(a, b, factor, tail, side):
    (ka, na), (kb, nb) = a, b
    la, ua = wilson(ka, na, tail)
    lb, ub = wilson(kb, nb, tail)
    pa, pb = ka / na, kb / nb
    if side < 0:
        return pa - factor * pb - numpy.hypot(pa - la, factor * (ub - pb))
    return pa - factor * pb + numpy.hypot(ua - pa, factor * (pb - lb))


for a, b in [((91, 100), (88, 100)), ((455, 500), (460, 500)), ((30, 40), (10, 60)), ((99, 100), (60, 70))]:
    given = {"candidate": {"successes": a[0], "trials": a[1]}, "baseline": {"successes": b[0], "trials": b[1]}}
    add("difference", given, a[0] / a[1] - b[0] / b[1],
        [lambda t: mover(a, b, 1, t, -1), lambda t: mover(a, b, 1, t, 1)])
    root = lambda t, side: optimize.brentq(lambda c: mover(a, b, c, t, side), 1e-9, 1e3, xtol=1e-14)
    add("ratio", given, (a[0] / a[1]) / (b[0] / b[1]), [lambda t: root(t, -1), lambda t: root(t, 1)])


# Area from all pairs; variance by DeLong's structural components.
def components(x, y):
    wins = (x[:, None] > y[None, :]) + 0.5 * (x[:, None] == y[None, :])
    return wins.mean(), wins.mean(axis=1), wins.mean(axis=0)


def spread(v):
    n, s2 = len(v), v.var(ddof=1)
    return s2 / n, max(((v - v.mean()) ** 4).mean() - s2 * s2 * (n - 3) / (n - 1), 0) / n / n / n


rng = numpy.random.default_rng(20261128)
for m, n, shift in [(12, 30, 1.0), (40, 25, 2.0), (30, 30, 0.4)]:
    x, y = numpy.round(rng.normal(shift, 1, m), 1), numpy.round(rng.normal(0, 1, n), 1)
    auc, one, other = components(x, y)
    (v1, w1), (v2, w2) = spread(one), spread(other)
    v = v1 + v2
    df = max(min(2 * v * v / (w1 + w2), min(m, n) - 1), 1)
    logit, error = numpy.log(auc / (1 - auc)), numpy.sqrt(v) / (auc * (1 - auc))
    at = lambda t, side: 1 / (1 + numpy.exp(-(logit + side * stats.t.isf(t, df) * error)))
    add("aucOfScores", {"positives": x.tolist(), "negatives": y.tolist()}, auc,
        [lambda t: at(t, -1), lambda t: at(t, 1)])
    x2, y2 = numpy.round(x + rng.normal(0, 0.5, m), 1), numpy.round(y + rng.normal(0, 0.5, n), 1)
    auc2, one2, other2 = components(x2, y2)
    se = numpy.sqrt((one - one2).var(ddof=1) / m + (other - other2).var(ddof=1) / n)
    reach = lambda t: stats.t.isf(t, min(m, n) - 1) * se
    add("pairedAucDifference",
        {"candidate": {"positives": x.tolist(), "negatives": y.tolist()},
         "baseline": {"positives": x2.tolist(), "negatives": y2.tolist()}},
        auc - auc2, [lambda t: auc - auc2 - reach(t), lambda t: auc - auc2 + reach(t)])


def hanley(a, m, n):
    q1, q2 = a / (2 - a), 2 * a * a / (1 + a)
    return numpy.sqrt((a * (1 - a) + (m - 1) * (q1 - a * a) + (n - 1) * (q2 - a * a)) / (m * n))


def auc_lower(auc, m, n, tail):
    z = -stats.norm.ppf(tail)
    f = lambda a: auc - a - z * max(hanley(a, m, n), hanley(a, n, m))
    # Just below a perfect area, where the error is zero and so is the difference.
    return optimize.brentq(f, 1e-12, auc - 1e-9, xtol=1e-15)


for auc, m, n in [(0.9, 50, 50), (0.97, 20, 200), (1.0, 30, 30), (0.6, 100, 10)]:
    add("aucAtTarget", {"auc": auc, "positives": m, "negatives": n}, auc,
        [lambda t: auc_lower(auc, m, n, t),
         lambda t: 1 - auc_lower(1 - auc, m, n, t) if auc < 1 else 1])

# Order statistics: the extreme ranks that hold the quantile, by the binomial distribution itself.
values = numpy.round(rng.lognormal(0, 1, 400), 3)
for size, share in [(400, 0.95), (400, 0.5), (90, 0.9)]:
    x = numpy.sort(values[:size])
    low = lambda t: [x[r - 1] for r in range(1, size + 1) if stats.binom.cdf(r - 1, size, share) <= t][-1]
    high = lambda t: next((x[s - 1] for s in range(1, size + 1) if stats.binom.sf(s - 1, size, share) <= t), 1e999)
    add("percentile", {"values": values[:size].tolist(), "share": share},
        x[int(numpy.ceil(share * size)) - 1], [low, high])

# Pairs: Tango's score test inverted, with McNemar's exact test at zero. The share that only the baseline
# gets right is the constrained maximum of the likelihood, found by search and not by its closed form.
def score(n, b, c, difference):
    least = max(0.0, -difference)
    most = (1 - difference) / 2
    loss = lambda q: -(special.xlogy(b, q + difference) + special.xlogy(c, q) + special.xlogy(n - b - c, 1 - 2 * q - difference))
    q = optimize.minimize_scalar(loss, bounds=(least, most), method="bounded", options={"xatol": 1e-14}).x
    return (b - c - n * difference) / numpy.sqrt(n * (2 * q + difference * (1 - difference)))

def score_lower(n, b, c, t):
    return optimize.brentq(lambda d: score(n, b, c, d) - stats.norm.isf(t), -0.999, (b - c) / n - 1e-12, xtol=1e-13)

for n, b, c in [(500, 12, 13), (500, 25, 5), (100, 9, 0), (80, 20, 21)]:
    test = lambda k, t: stats.binomtest(k, b + c, 0.5, alternative="greater").pvalue <= t
    low = lambda t: (max if test(b, t) else min)(score_lower(n, b, c, t), 0)
    high = lambda t: (min if test(c, t) else max)(-score_lower(n, c, b, t), 0)
    add("pairs", {"items": n, "gained": b, "lost": c}, (b - c) / n, [low, high])

# Clusters: Korn & Graubard, from the ratio estimator's variance.
for sums, counts in [([9, 10, 7, 10, 3, 10, 9, 8], [10] * 8), ([3, 5, 2, 6, 4, 1], [4, 5, 3, 6, 4, 2])]:
    k, size = numpy.array(sums, float), numpy.array(counts, float)
    p, total, m = k.sum() / size.sum(), size.sum(), len(sums)
    v = m / (m - 1) * ((k - p * size) ** 2).sum() / total ** 2
    worth = min(max(p * (1 - p) / v, 1), total)
    n = lambda t: worth * (stats.t.isf(t, total - 1) / stats.t.isf(t, m - 1)) ** 2
    given = [{"sum": a, "count": b} for a, b in zip(sums, counts)]
    add("shareOfClusters", given, p,
        [lambda t: stats.beta.ppf(t, n(t) * p, n(t) * (1 - p) + 1),
         lambda t: stats.beta.isf(t, n(t) * p + 1, n(t) * (1 - p))])
    add("meanOfClusters", given, p,
        [lambda t: p - stats.t.isf(t, m - 1) * numpy.sqrt(v), lambda t: p + stats.t.isf(t, m - 1) * numpy.sqrt(v)])

print(json.dumps(cases).replace("Infinity", "1e999"))
