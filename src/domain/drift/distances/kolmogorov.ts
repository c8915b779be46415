/**
 * The distribution of the one-sample Kolmogorov statistic D_n, the limit that SciPy takes for two
 * large samples. Which method holds where: Simard & L'Ecuyer (2011), J. Stat. Softw. 39(11).
 */
import { logFactorial } from '../../stats/distributions/gamma';
import { durbinMatrix } from './durbin-matrix';

const SMALL = 140;
/** Up to here the exact sum of the one-sided tail is taken; beyond it its limit is good to 1e-6. */
const ONE_SIDED_SUM_UP_TO = 1_000_000;
const DURBIN_UP_TO = 100_000;

/** P(D+_n >= x), Smirnov (1944): x Σ C(n,v) (x + v/n)^(v-1) (1 - x - v/n)^(n-v). */
const oneSidedTail = (n: number, x: number): number => {
  if (n > ONE_SIDED_SUM_UP_TO) return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
  const whole = logFactorial(n);
  let sum = 0;
  for (let v = 0; v <= Math.floor(n * (1 - x)); v += 1) {
    const rest = 1 - x - v / n;
    if (rest <= 0 && v < n) continue;
    const choose = whole - logFactorial(v) - logFactorial(n - v);
    const power = v === n ? 0 : (n - v) * Math.log(rest);
    sum += Math.exp(choose + (v - 1) * Math.log(x + v / n) + power);
  }
  return Math.min(x * sum, 1);
};

/** One term of the sums over odd m of Pelz & Good, for K0 to K3 at z² = `s`. */
const oddTerms = (s: number, m: number): [number, number, number, number] => {
  const p2 = (Math.PI * m) ** 2 / 4;
  const p4 = p2 * p2;
  return [
    1,
    p2 - s,
    6 * s ** 3 + 2 * s * s + (2 * s * s - 5 * s) * p2 + (1 - 2 * s) * p4,
    -30 * s ** 3 -
      90 * s ** 4 +
      (135 * s * s - 96 * s ** 3) * p2 +
      (212 * s * s - 60 * s) * p4 +
      (5 - 30 * s) * p4 * p2,
  ];
};

/** P(D_n <= x) for larger n, Pelz & Good (1976), J. R. Stat. Soc. B 38:152. */
const pelzGood = (n: number, x: number): number => {
  const z = x * Math.sqrt(n);
  const s = z * z;
  const terms = Math.ceil((16 * z) / Math.PI);
  let [k0, k1, k2, k3, even2, even3] = [0, 0, 0, 0, 0, 0];
  for (let k = terms; k >= 1; k -= 1) {
    const odd = 2 * k - 1;
    const weight = Math.exp(-((Math.PI * odd) ** 2) / (8 * s));
    const [t0, t1, t2, t3] = oddTerms(s, odd);
    k0 += t0 * weight;
    k1 += t1 * weight;
    k2 += t2 * weight;
    k3 += t3 * weight;
    const square = (Math.PI * k) ** 2;
    const whole = square * Math.exp(-square / (2 * s));
    even2 += whole;
    even3 += (3 * s - square) * whole;
  }
  const root = Math.sqrt(2 * Math.PI);
  return (
    (root / z) * k0 +
    ((root / (6 * s * s)) * k1) / Math.sqrt(n) +
    ((root / (72 * z ** 7)) * k2 - (root / (36 * z ** 3)) * even2) / n +
    ((root / (6480 * z ** 10)) * k3 + (root / (216 * z ** 6)) * even3) / n ** 1.5
  );
};

/** P(D_n <= x) where the lower tail is the one to compute. */
const lowerTail = (n: number, x: number): number =>
  n <= SMALL || (n <= DURBIN_UP_TO && n * x ** 1.5 <= 1.4) ? durbinMatrix(n, x) : pelzGood(n, x);

/** P(D_n >= x) of the two-sided one-sample statistic of `n` values, n >= 1. */
export const kolmogorovUpperTail = (n: number, x: number): number => {
  const scaled = n * x;
  if (scaled <= 0.5) return 1;
  if (x >= 1) return 0;
  if (scaled <= 1) {
    return 1 - Math.exp(logFactorial(n) - n * Math.log(n) + n * Math.log(2 * scaled - 1));
  }
  if (scaled >= n - 1) return 2 * (1 - x) ** n;
  if (x >= 0.5 || scaled * x >= (n <= SMALL ? 4 : 2.2)) return Math.min(2 * oneSidedTail(n, x), 1);
  return Math.min(Math.max(1 - lowerTail(n, x), 0), 1);
};
