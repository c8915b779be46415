"""Bounds of means of single values by the studentised bootstrap (Hall 1988, Ann. Stat. 16:927), resamples drawn
from the seeded stream: written from the paper and from what `meanOfValues` says of ranks and long tails.

Run: python3 test/references/stats/make-resamples.py > test/references/stats/resamples.json
"""
import json
import math

import numpy as np

from seeded_stream import stream

LONG_TAIL = 0.6


def studentised(values, seed, resamples):
    n = len(values)
    random = stream(seed)
    mean = np.mean(values)
    found = []
    for _ in range(resamples):
        drawn = np.array([values[int(next(random) * n)] for _ in range(n)])
        error = np.std(drawn, ddof=1) / math.sqrt(n)
        off = np.mean(drawn) - mean
        found.append(0.0 if abs(off) < 1e-13 else off / error if error > 0 else math.copysign(math.inf, off))
    return sorted(found)


def bounds(values, seed, tail):
    """Lower and upper; on the side of a skewness above 1 six tenths of the tail are used."""
    n = len(values)
    error = np.std(values, ddof=1) / math.sqrt(n)
    skewness = np.mean(((values - np.mean(values)) / np.std(values, ddof=1)) ** 3)

    def reach(is_long, share):
        used = LONG_TAIL * tail if is_long else tail
        resamples = max(2000, math.ceil(20 / used))
        at = math.ceil((resamples + 1) * (1 - used)) - 1 if share == "upper" else math.floor((resamples + 1) * used) - 1
        return studentised(values, seed, resamples)[min(max(at, 0), resamples - 1)]

    return [
        float(np.mean(values) - reach(skewness < -1, "upper") * error),
        float(np.mean(values) - reach(skewness > 1, "lower") * error),
    ]


cases = [
    ([0.71, 0.64, 0.8, 0.77, 0.58, 0.69, 0.9, 0.73], 7),
    ([1.0, 1.1, 1.3, 1.7, 2.5, 4.0, 9.0, 30.0, 2.0, 1.5], 1),
    ([-1.0, -1.2, -1.4, -1.9, -2.5, -4.0, -9.0, -30.0, -2.0, -1.5, -1.1], 2**40 + 3),
]
rows = [
    {"values": values, "seed": seed, "tail": tail, "bounds": bounds(np.array(values), seed, tail)}
    for values, seed in cases
    for tail in (0.05, 0.004)
]
print("[\n  %s\n]" % ",\n  ".join(json.dumps(row) for row in rows))
