"""Expected values of the error budget for test/unit/domain/budget and test/unit/cli, from SciPy alone.

    pip install scipy==1.17.1
    python3 test/references/stats/make-budget.py > test/references/stats/budget.json
"""

import json

import numpy
from scipy import stats

SHARES = [0.6] + [0.4 / (j * (j - 1)) for j in range(2, 21)]
TAILS = [0.05 * share for share in SHARES]


def critical(n, target, tail):
    """Least k of n whose Clopper-Pearson bound is at the target or above."""
    k = numpy.arange(n + 2)
    return int(k[stats.binom.sf(k - 1, n, target) <= tail][0])


def lower(k, n, tail):
    return float(stats.beta.ppf(tail, k, n - k + 1))


def ever_fresh(n, target, looks):
    """Chance that one of so many fresh samples of a model exactly at the target passes."""
    none = 1.0
    for tail in TAILS[:looks]:
        none *= 1 - stats.binom.sf(critical(n, target, tail) - 1, n, target)
    return float(1 - none)


def ever_growing(step, target, looks):
    """The same for one sample that grows by `step` between looks: convolution over those that go on."""
    alive, passed = numpy.ones(1), 0.0
    batch = stats.binom.pmf(numpy.arange(step + 1), step, target)
    for look in range(1, looks + 1):
        alive = numpy.convolve(alive, batch)
        k = critical(look * step, target, TAILS[look - 1])
        passed += alive[k:].sum()
        alive[k:] = 0
    return float(passed)


def trials_for(target, assumed, tail, power, most):
    """Least n from which on every n passes with `power`."""
    last = 0
    for n in range(10, most):
        k = int(stats.binom.isf(tail, n, target)) + 1
        if stats.binom.sf(k - 1, n, assumed) < power:
            last = n
    return last + 1


def power_of(n, target, assumed, tail):
    return float(stats.binom.sf(critical(n, target, tail) - 1, n, assumed))


designs = [(0.9, 100), (0.9, 500), (0.8, 200), (0.95, 500), (0.99, 1000)]
print(json.dumps({
    "levels": TAILS,
    "spent": [float(x) for x in numpy.cumsum(TAILS)],
    "criticalCounts": [
        {"target": t, "trials": n, "plain": critical(n, t, 0.05),
         "looks": [critical(n, t, tail) for tail in TAILS[:5]]} for t, n in designs],
    "lowerBounds": [
        {"successes": k, "trials": n, "looks": [lower(k, n, tail) for tail in TAILS[:5]]}
        for k, n in [(97, 100), (465, 500), (475, 500), (930, 1000)]],
    "everFresh20": [
        {"target": t, "trials": n, "rate": ever_fresh(n, t, 20)}
        for t in [0.8, 0.9, 0.95] for n in [100, 500]],
    "everGrowing10": [
        {"target": t, "step": m, "rate": ever_growing(m, t, 10)}
        for t in [0.8, 0.9] for m in [50, 100]],
    "trialsForPower": [
        {"target": t, "assumed": p, "tail": tail, "trials": trials_for(t, p, tail, 0.8, most)}
        for t, p, tail, most in [(0.9, 0.93, 0.03, 2500), (0.9, 0.95, 0.03, 1500),
                                 (0.8, 0.85, 0.03, 2000), (0.99, 0.995, 0.03, 6000),
                                 (0.9, 0.93, 0.001, 3000)]],
    "power": [
        {"target": 0.9, "assumed": 0.93, "trials": n,
         "looks": [power_of(n, 0.9, 0.93, tail) for tail in TAILS[:5]]} for n in [500, 1000]],
}, indent=1))
