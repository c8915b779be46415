"""Expected values for test/unit/domain/stats/references.test.ts, from SciPy, statsmodels,
scikit-learn and mpmath, none of which shares code with the app.

    pip install scipy==1.17.1 statsmodels==0.15.0 scikit-learn==1.9.1 mpmath==1.3.0
    python3 test/references/stats/make.py > test/references/stats/stats.json
"""

import json
import math
import platform

import mpmath
import numpy
import scipy
import sklearn
import statsmodels
from scipy import optimize, stats
from sklearn import metrics
from statsmodels.stats.proportion import confint_proportions_2indep

mpmath.mp.dps = 50
cases = []


def add(function, given, expected, tolerance=1e-9):
    """`tolerance` is relative, except for the bootstrap, where it is absolute."""
    cases.append({"function": function, "given": given, "expected": expected, "tolerance": tolerance})


def bounds(estimate, lower, upper):
    return {"estimate": float(estimate), "lowerBound": float(lower), "upperBound": float(upper)}


# Distributions. SciPy's root finding is polished where mpmath is fast enough to do so.
def beta_ppf(p, a, b):
    x = float(stats.beta.ppf(p, a, b))
    if max(a, b) > 1e4 or not 0 < x < 1:
        return x
    cdf = lambda y: mpmath.betainc(a, b, 0, y, regularized=True)
    pdf = lambda y: y ** (a - 1) * (1 - y) ** (b - 1) / mpmath.beta(a, b)
    root = mpmath.mpf(x)
    for _ in range(4):
        root -= (cdf(root) - mpmath.mpf(p)) / pdf(root)
    return float(root)


for p in [1e-9, 0.001, 0.025, 0.05, 0.2, 0.5, 0.8, 0.95, 0.975, 0.999, 1 - 1e-9]:
    add("normalQuantile", [p], float(stats.norm.ppf(p)))
for z in [-6, -2.5, -1, 0, 0.3, 1.6448536269514722, 4]:
    add("normalCdf", [z], float(stats.norm.cdf(z)))
for a, b in [(91, 10), (1, 100), (100, 1), (1, 1), (2, 2), (0.5, 0.5), (0.5, 3), (27, 74), (3, 1e6),
             (1e6, 3), (5e6, 5e6), (1, 1e9), (1e9, 1), (9e8, 1e8), (5, 1e10)]:
    for p in [1e-6, 0.05, 0.5, 0.975]:
        add("betaQuantile", [p, a, b], beta_ppf(p, a, b))
for df in [1, 2, 3, 4, 9, 29, 100, 10_000, 10**6, 10**9]:
    for p in [0.05, 0.6, 0.95, 0.999]:
        add("tQuantile", [p, df], float(stats.t.ppf(p, df)))


# Proportions.
def exact(k, n, lower_tail, upper_tail):
    lower = 0 if k == 0 else beta_ppf(lower_tail, k, n - k + 1)
    upper = 1 if k == n else 1 - beta_ppf(upper_tail, n - k, k + 1)
    return bounds(k / n, lower, upper)


def wilson(k, n, level, alternative):
    return stats.binomtest(k, n).proportion_ci(level, method="wilson") if alternative == "two-sided" else \
        stats.binomtest(k, n, alternative=alternative).proportion_ci(level, method="wilson")


counts = [(0, 1), (1, 1), (0, 20), (20, 20), (1, 29), (81, 263), (15, 148), (91, 100), (455, 500),
          (910, 1000), (97, 100), (80, 100), (10, 10), (30, 30), (1, 2), (5, 10_000), (999_999, 1_000_000),
          (1, 1_000_000_000), (900_000_000, 1_000_000_000)]
for k, n in counts:
    for c in [0.9, 0.95, 0.99]:
        given = {"successes": k, "trials": n, "confidence": c}
        add("proportionBounds", {**given, "method": "wilson"},
            bounds(k / n, wilson(k, n, c, "greater").low, wilson(k, n, c, "less").high))
        add("proportionBounds", {**given, "method": "exact"}, exact(k, n, 1 - c, 1 - c))
    two = wilson(k, n, 0.95, "two-sided")
    given = {"successes": k, "trials": n, "confidence": 0.95}
    add("twoSidedProportionInterval", {**given, "method": "wilson"}, bounds(k / n, two.low, two.high))
    tail = (1 - 0.95) / 2
    add("twoSidedProportionInterval", {**given, "method": "exact"}, exact(k, n, tail, tail))

# Differences.
for (k1, n1), (k2, n2) in [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((6, 7), (2, 7)), ((5, 56), (0, 29)),
                           ((0, 10), (0, 20)), ((0, 10), (0, 10)), ((10, 10), (0, 20)), ((10, 10), (0, 10)),
                           ((1, 1), (0, 1)), ((910, 1000), (905, 1000)), ((9_000_000, 10_000_000), (1, 3))]:
    for c in [0.95, 0.975]:
        low, high = confint_proportions_2indep(k1, n1, k2, n2, method="newcomb", compare="diff", alpha=2 * (1 - c))
        add("differenceBounds", {"candidate": {"successes": k1, "trials": n1},
                                 "baseline": {"successes": k2, "trials": n2}, "confidence": c},
            bounds(k1 / n1 - k2 / n2, low, high))

# Means.
for mean, sd, n in [(0.82, 0.11, 12), (350.0, 120.0, 2), (0.001, 0.0004, 1000), (-3.0, 2.5, 30), (0.5, 0.5, 10**6)]:
    for c in [0.9, 0.95, 0.99]:
        low, high = stats.t.interval(2 * c - 1, n - 1, loc=mean, scale=sd / math.sqrt(n))
        add("meanBounds", {"mean": mean, "standardDeviation": sd, "trials": n, "confidence": c}, bounds(mean, low, high))
        se = sd / math.sqrt(n)
        given = {"estimate": mean, "standardError": se, "confidence": c}
        add("standardErrorBounds", {**given, "trials": n}, bounds(mean, low, high))
        low, high = stats.norm.interval(2 * c - 1, loc=mean, scale=se)
        add("standardErrorBounds", {**given, "trials": None}, bounds(mean, low, high))


# Area under the ROC curve.
def auc_se(a, p, n):
    q1, q2 = a / (2 - a), 2 * a * a / (1 + a)
    return math.sqrt(max(0, (a * (1 - a) + (p - 1) * (q1 - a * a) + (n - 1) * (q2 - a * a)) / (p * n)))


def auc_cap(p, n, z):
    return optimize.brentq(lambda a: 1 - a - z * auc_se(a, p, n), 1e-9, 1 - 1e-9, xtol=1e-15)


for a, p, n in [(0.893, 51, 58), (0.5, 10, 10), (0.75, 100, 900), (0.95, 40, 60), (0.99, 10, 10), (1, 5, 5),
                (1, 200, 300), (0, 5, 9), (0.7, 1, 1), (0.9, 10**6, 10**7)]:
    for c in [0.9, 0.95, 0.975]:
        z = stats.norm.ppf(c)
        low = max(0, min(a, a - z * auc_se(a, p, n), auc_cap(p, n, z)))
        high = min(1, max(a, a + z * auc_se(a, p, n), 1 - auc_cap(n, p, z)))
        add("aucBounds", {"auc": a, "positives": p, "negatives": n, "confidence": c}, bounds(a, low, high))


# Sample sizes.
for target, assumed, c, power in [(0.9, 0.92, 0.95, 0.8), (0.9, 0.93, 0.95, 0.8), (0.9, 0.95, 0.95, 0.8),
                                  (0.95, 0.97, 0.95, 0.8), (0.95, 0.98, 0.95, 0.8), (0.8, 0.85, 0.95, 0.8),
                                  (0.99, 0.995, 0.95, 0.8), (0.9, 1, 0.95, 0.9), (0.5, 0.51, 0.99, 0.95)]:
    z = stats.norm.ppf
    n = ((z(c) * math.sqrt(target * (1 - target)) + z(power) * math.sqrt(assumed * (1 - assumed))) / (assumed - target)) ** 2
    given = {"target": target, "assumed": assumed, "confidence": c, "power": power, "direction": "at-least"}
    add("requiredTrials", given, math.ceil(n))
    add("requiredTrials", {**given, "target": round(1 - target, 6), "assumed": round(1 - assumed, 6),
                           "direction": "at-most"}, math.ceil(n))
for rate, c in [(0.05, 0.95), (0.03, 0.95), (0.01, 0.95), (0.001, 0.95), (0.1, 0.99), (1e-6, 0.95)]:
    n = 1
    while stats.binom.cdf(0, n, rate) > 1 - c:
        n = max(n + 1, int(math.log(1 - c) / math.log1p(-rate)) - 2) if n == 1 else n + 1
    add("zeroFailureTrials", {"maxRate": rate, "confidence": c}, n)


# Further trials, by trying every number.
def further(k, n, target, c, method, limit):
    m = numpy.arange(0, limit + 1, dtype=numpy.int64)
    total = n + m
    right = k + (2 * m * k + n) // (2 * n)
    if method == "wilson":
        # The score test that the Wilson interval inverts.
        z = stats.norm.ppf(c)
        decided = numpy.abs(right - total * target) >= z * numpy.sqrt(total * target * (1 - target))
    else:
        decided = (stats.binom.sf(right - 1, total, target) <= 1 - c) | (stats.binom.cdf(right, total, target) <= 1 - c)
    found = numpy.flatnonzero(decided)
    return None if len(found) == 0 else int(found[0])


for k, n, target in [(91, 100, 0.9), (455, 500, 0.9), (910, 1000, 0.9), (89, 100, 0.9), (97, 100, 0.9), (80, 100, 0.9),
                     (10, 10, 0.99), (0, 10, 0.05), (1, 20, 0.02), (51, 100, 0.5), (901, 1000, 0.9), (1, 3, 0.34),
                     (995, 1000, 0.99), (3, 10_000, 0.0002), (9_990, 10_000, 0.9985)]:
    for method in ["wilson", "exact"]:
        add("furtherTrials", {"successes": k, "trials": n, "target": target, "direction": "at-least",
                              "confidence": 0.95, "method": method},
            further(k, n, target, 0.95, method, 3_000_000))

# Confusion matrices.
for matrix, positive in [([[50, 5], [10, 35]], 0), ([[50, 5], [10, 35]], 1), ([[0, 3], [0, 7]], 1),
                         ([[20, 1, 0], [3, 15, 2], [0, 4, 30]], 2), ([[5, 0, 0], [1, 9, 0], [2, 0, 0]], 2)]:
    actual = [i for i, row in enumerate(matrix) for cell in row for _ in range(cell)]
    predicted = [j for row in matrix for j, cell in enumerate(row) for _ in range(cell)]
    is_it, said_so = [i == positive for i in actual], [j == positive for j in predicted]
    tn, fp, fn, tp = (int(x) for x in metrics.confusion_matrix(is_it, said_so, labels=[False, True]).ravel())
    for name, value in {
        "accuracy": metrics.accuracy_score(actual, predicted),
        "precision": None if tp + fp == 0 else metrics.precision_score(is_it, said_so),
        "recall": metrics.recall_score(is_it, said_so),
        "specificity": None if tn + fp == 0 else metrics.recall_score(is_it, said_so, pos_label=False),
        "false_positive_rate": fp / (tn + fp),
        "f1": metrics.f1_score(is_it, said_so),
        "macro_precision": metrics.precision_score(actual, predicted, average="macro", zero_division=0),
        "macro_recall": metrics.recall_score(actual, predicted, average="macro", zero_division=0),
        "macro_f1": metrics.f1_score(actual, predicted, average="macro", zero_division=0),
        "micro_f1": metrics.f1_score(actual, predicted, average="micro"),
    }.items():
        add("confusionMetric", [matrix, name, positive], value if value is None else float(value))


# Bootstrap: SciPy's own BCa on the items themselves, on matrices without an empty cell.
def f1_of(actual, predicted, axis=-1):
    both = numpy.sum(actual & predicted, axis=axis)
    return 2 * both / (numpy.sum(actual, axis=axis) + numpy.sum(predicted, axis=axis))


for matrix in [[[880, 20], [15, 85]], [[40, 10], [10, 40]], [[900, 12], [30, 300]]]:
    actual = numpy.array([i for i, row in enumerate(matrix) for cell in row for _ in range(cell)], dtype=bool)
    predicted = numpy.array([j for row in matrix for j, cell in enumerate(row) for _ in range(cell)], dtype=bool)
    result = stats.bootstrap((actual, predicted), f1_of, paired=True, vectorized=True, confidence_level=0.9,
                             n_resamples=20_000, method="BCa", batch=1000, rng=numpy.random.default_rng(7))
    add("bootstrapBounds", {"matrix": matrix, "metric": "f1", "positive": 1, "confidence": 0.95, "resamples": 20_000,
                            "seed": 11},
        bounds(f1_of(actual, predicted), result.confidence_interval.low, result.confidence_interval.high), 0.004)

made_with = {"python": platform.python_version(), "scipy": scipy.__version__, "statsmodels": statsmodels.__version__,
             "scikit-learn": sklearn.__version__, "mpmath": mpmath.__version__}
lines = ",\n    ".join(json.dumps(case) for case in cases)
print('{\n  "madeWith": %s,\n  "cases": [\n    %s\n  ]\n}' % (json.dumps(made_with), lines))
