"""Limits and first alarms of charts whose mean and spread are estimated from the first values, by SciPy and NumPy:
a prediction interval for single values; the exponentially weighted average as a weighted sum; scores of each value
by those before it (Hawkins 1987, The Statistician 36:291) under CUSUM and Page-Hinkley, their threshold by Siegmund's
run length. Each of the four charts may alarm in 0.0125 of unchanged histories.

Run: python3 test/references/drift/make-estimated-charts.py > test/references/drift/estimated-charts.json
"""
import json
import math

import numpy as np
from scipy import optimize, stats

EACH = 0.05 / 4


def first(places, window):
    at = np.flatnonzero(places)
    return int(at[0]) + window if len(at) else None


def averages(x, window, mean, deviation, reach):
    out = []
    for k in range(1, len(x) + 1):
        weights = 0.2 * 0.8 ** np.arange(k - 1, -1, -1)
        off = float(np.dot(weights, x[:k] - mean))
        variance = np.sum(weights**2) + np.sum(weights) ** 2 / window
        out.append(abs(off) > deviation * reach * math.sqrt(variance))
    return first(out, window)


def scores(history, window):
    out = []
    for k in range(window, len(history)):
        before = history[:k]
        t = (history[k] - before.mean()) / (before.std(ddof=1) * math.sqrt(1 + 1 / k))
        out.append(float(np.clip(stats.norm.isf(stats.t.sf(abs(t), k - 1)) * np.sign(t), -8, 8)))
    return np.array(out)


def sums(x, around, threshold, window):
    """Least of the running sums subtracted, which is the sum that starts again at zero."""
    def one_side(sign):
        total = np.cumsum(sign * (x - around) - 0.5)
        return total - np.minimum.accumulate(np.minimum(total, 0))

    # The sum may fall below all before it, so the smallest value is that up to here, this one with it.
    return first((one_side(1) > threshold) | (one_side(-1) > threshold), window)


def threshold_for(values):
    wanted = 2 * values / -math.log1p(-EACH)
    return optimize.brentq(lambda h: 2 * (math.exp(h + 1.166) - (h + 1.166) - 1) - wanted, 0, 60, xtol=1e-13)


def row(history, window):
    history = np.array(history)
    x = history[window:]
    mean, deviation = history[:window].mean(), history[:window].std(ddof=1)
    reach = stats.t.isf(EACH / len(x) / 2, window - 1)
    wide = deviation * reach * math.sqrt(1 + 1 / window)
    z = scores(history, window)
    threshold = threshold_for(len(x))
    running = np.cumsum(z) / np.arange(1, len(z) + 1)
    return {
        "history": history.tolist(),
        "window": window,
        "limits": {"center": float(mean), "lower": float(mean - wide), "upper": float(mean + wide)},
        "alarms": {
            "shewhart": first(abs(x - mean) > wide, window),
            "ewma": averages(x, window, mean, deviation, reach),
            "cusum": sums(z, 0, threshold, window),
            "pageHinkley": sums(z, running, threshold, window),
        },
    }


random = np.random.default_rng(20261201)
rows = []
for number in range(60):
    window = [3, 5, 8, 12, 20][number % 5]
    length = window + [2, 6, 15, 30][number % 4]
    at = window + (length - window) // 3
    size = [0, 1.5, -1.5, 3, -3, 8, 0.8][number % 7]
    values = random.normal(0.8, 0.05, length)
    values[at : at + [3, length][number % 2]] += size * 0.05
    rows.append(row(np.round(values, 4), window))
print("[\n  %s\n]" % ",\n  ".join(json.dumps(one) for one in rows))
