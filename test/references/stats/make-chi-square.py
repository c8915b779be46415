"""Tails and quantiles of the chi-square distribution, from SciPy and mpmath, which share no code with the app.

Run: python3 test/references/stats/make-chi-square.py > test/references/stats/chi-square.json
Made with SciPy 1.17.1 and mpmath 1.3.0.
"""
import json
import mpmath
from scipy import special, stats

mpmath.mp.dps = 50


def upper_tail(x, df):
    return mpmath.gammainc(mpmath.mpf(df) / 2, mpmath.mpf(x) / 2, regularized=True) if df < 2000 else stats.chi2.sf(x, df)


def quantile(p, df):
    return 2 * special.gammaincinv(df / 2, p) if p < 0.5 else stats.chi2.isf(1 - p, df)


points = [(df * factor, df)
          for df in [1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 19, 29, 49, 99, 499, 1999, 9999, 1_000_000]
          for factor in [1e-6, 0.01, 0.3, 0.7, 0.95, 1, 1.05, 1.3, 2, 3, 5, 8, 12, 20, 60]]
tails = [(x, df, float(upper_tail(x, df))) for x, df in points]
quantiles = [(p, df, float(quantile(p, df)))
             for df in [1, 2, 3, 4, 5, 6, 7, 9, 12, 15, 19, 30, 49, 99, 300, 999, 10_000, 1_000_000]
             for p in [1e-8, 1e-4, 0.01, 0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.99, 0.999, 0.999999]]
lines = {name: ",\n    ".join(json.dumps(row) for row in rows)
         for name, rows in {"upperTail": [t for t in tails if t[2] > 1e-300], "quantile": quantiles}.items()}
print("{\n  %s\n}" % ",\n  ".join('"%s": [\n    %s\n  ]' % pair for pair in lines.items()))
