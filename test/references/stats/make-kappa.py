"""Cohen's kappa, its standard error (Fleiss, Cohen & Everitt 1969), and exact bounds of raw agreement.

Run: python3 test/references/stats/make-kappa.py > test/references/stats/kappa.json
Made with SciPy 1.17.1 and NumPy.
"""
import json
import numpy as np
from scipy import stats


def reference(table):
    counts = np.array(table, float)
    n = counts.sum()
    p = counts / n
    po, r, c = np.trace(p), p.sum(1), p.sum(0)
    pe = (r * c).sum()
    k = (po - pe) / (1 - pe)
    size = range(len(p))
    same = sum(p[i, i] * ((1 - pe) - (r[i] + c[i]) * (1 - po)) ** 2 for i in size)
    apart = sum(p[i, j] * (c[i] + r[j]) ** 2 for i in size for j in size if i != j)
    last = (po * pe - 2 * pe + po) ** 2
    variance = (same + (1 - po) ** 2 * apart - last) / (n * (1 - pe) ** 4)
    ci = stats.binomtest(int(np.trace(counts)), int(n)).proportion_ci(0.95, "exact")
    return {"table": table, "kappa": k, "standardError": float(np.sqrt(max(0, variance))),
            "lower": ci.low, "upper": ci.high}


tables = [[[20, 5], [10, 15]], [[45, 15], [25, 15]], [[50, 0], [0, 50]], [[30, 2], [3, 65]],
          [[118, 5], [2, 25]], [[5, 20], [30, 10]]]
print(json.dumps([reference(t) for t in tables], indent=1))
