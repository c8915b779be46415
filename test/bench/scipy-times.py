"""Times SciPy on the inputs of test/bench/statistics.ts, read as JSON from standard input, as somebody would call
it from plain lists (conversion included) and from NumPy arrays made before. Prints medians in
milliseconds of the processor's time, as statistics.ts does.
"""

import json
import platform
import statistics
import sys
import time

import numpy
import scipy
from scipy import stats
from scipy.spatial.distance import jensenshannon


def median_ms(run, repeats, rounds):
    run()
    times = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(repeats):
            run()
        times.append((time.process_time() - start) / repeats * 1000)
    return statistics.median(times)


def wilson(successes, trials, confidence):
    k, n = numpy.asarray(successes, dtype=float), numpy.asarray(trials, dtype=float)
    z = stats.norm.ppf(confidence)
    share, scale = k / n, 1 + z * z / n
    center = (share + z * z / (2 * n)) / scale
    reach = z / scale * numpy.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return center - reach, center + reach


given = json.load(sys.stdin)
rounds = given["rounds"]
lists = given["inputs"]
arrays = {name: [numpy.array(one) for one in pair] for name, pair in lists.items()}
tail, a, b = given["beta"]
calls = {
    "kolmogorov-smirnov": (5, lambda of: stats.ks_2samp(*of["samples"])),
    "wasserstein": (5, lambda of: stats.wasserstein_distance(*of["samples"])),
    "chi-square": (50, lambda of: stats.chi2_contingency(of["counts"], correction=False)),
    "jensen-shannon": (200, lambda of: jensenshannon(*of["bins"])),
    "beta quantile": (100, lambda of: stats.beta.ppf(tail, a, b)),
    "wilson": (5, lambda of: wilson(*of["proportions"], given["confidence"])),
}
times = {name: {"lists": median_ms(lambda: run(lists), repeats, rounds), "arrays": median_ms(lambda: run(arrays), repeats, rounds)}
         for name, (repeats, run) in calls.items()}
print(json.dumps({"python": platform.python_version(), "scipy": scipy.__version__, "numpy": numpy.__version__, "times": times}))
