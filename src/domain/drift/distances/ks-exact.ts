/** Beyond this exponent of the Dvoretzky-Kiefer-Wolfowitz bound the p-value is below every double. */
const UNDERFLOW = 760;

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/**
 * Equal sizes: 2 [C(2n, n-g) - C(2n, n-2g) + …] / C(2n, n), by reflection of the lattice paths
 * (Gnedenko & Korolyuk 1951), from the innermost term outwards so that nothing overflows.
 */
const equalSizes = (n: number, gap: number): number => {
  let inner = 0;
  for (let fold = Math.floor(n / gap); fold >= 1; fold -= 1) {
    let ratio = 1;
    for (let j = 0; j < gap; j += 1) {
      ratio *= (n - (fold - 1) * gap - j) / (n + (fold - 1) * gap + j + 1);
    }
    inner = ratio * (1 - inner);
  }
  return Math.min(2 * inner, 1);
};

/**
 * Any sizes: the share of lattice paths to (i, j) that have touched |i/n - j/m| >= gap / (n m), one
 * row after another (Viehmann 2021, arXiv 2102.08037). Only positive terms, so small p-values keep
 * their digits.
 */
const anySizes = (n: number, m: number, gap: number): number => {
  const outside = new Float64Array(m + 1);
  let [first, last] = [0, -1];
  for (let i = 0; i <= n; i += 1) {
    const from = Math.max(0, Math.floor((i * m - gap) / n) + 1);
    const to = Math.min(m, Math.ceil((i * m + gap) / n) - 1);
    for (let j = from; j <= to; j += 1) {
      const below = i > 0 && j >= first && j <= last ? (outside[j] ?? 1) : 1;
      const left = j > from ? (outside[j - 1] ?? 1) : 1;
      outside[j] =
        i + j === 0 ? 0 : (i * (i === 0 ? 0 : below) + j * (j === 0 ? 0 : left)) / (i + j);
    }
    [first, last] = [from, to];
  }
  return last === m && first <= m ? (outside[m] ?? 1) : 1;
};

/**
 * P(D >= d) for two samples of `n` and `m` values from one continuous distribution, where d is
 * `gap` / (n m): what SciPy's `ks_2samp(method='exact')` gives, ties or not. With ties it errs on the
 * careful side: the true p-value is smaller.
 */
export const exactKolmogorovSmirnov = (n: number, m: number, gap: number): number => {
  if (gap <= 0) return 1;
  if ((2 * gap * gap) / (n * m * (n + m)) > UNDERFLOW) return 0;
  if (n === m) return equalSizes(n, gap / n);
  const divisor = greatestCommonDivisor(n, m);
  // The longer sample runs in the outer loop, so that the rows are short.
  const [long, short] = n > m ? [n, m] : [m, n];
  return Math.min(anySizes(long, short, Math.round(gap / divisor) * divisor), 1);
};
