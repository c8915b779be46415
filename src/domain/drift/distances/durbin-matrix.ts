import { logFactorial } from '../../stats/distributions/gamma';

/** A square matrix by rows times e^scale, so that powers neither overflow nor vanish. */
type Scaled = { cells: Float64Array; logScale: number };

const multiply = (one: Scaled, other: Scaled, size: number): Scaled => {
  const cells = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let k = 0; k < size; k += 1) {
      const factor = one.cells[row * size + k] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < size; column += 1) {
        const at = row * size + column;
        cells[at] = (cells[at] ?? 0) + factor * (other.cells[k * size + column] ?? 0);
      }
    }
  }
  const largest = cells.reduce((most, cell) => Math.max(most, cell), 0);
  for (let at = 0; at < cells.length; at += 1) cells[at] = (cells[at] ?? 0) / largest;
  return { cells, logScale: one.logScale + other.logScale + Math.log(largest) };
};

/** The matrix H of Durbin (1968) for n x = k - h, of size 2k - 1. */
const durbin = (k: number, h: number): Float64Array => {
  const size = 2 * k - 1;
  const cells = new Float64Array(size * size);
  const inverse = (j: number): number => Math.exp(-logFactorial(j));
  const border = (j: number): number => (1 - h ** j) * inverse(j);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= Math.min(row + 1, size - 1); column += 1) {
      cells[row * size + column] = inverse(row - column + 1);
    }
  }
  for (let j = 1; j < size; j += 1) {
    cells[(j - 1) * size] = border(j);
    cells[(size - 1) * size + size - j] = border(j);
  }
  const corner = 1 - 2 * h ** size + Math.max(2 * h - 1, 0) ** size;
  cells[(size - 1) * size] = corner * inverse(size);
  return cells;
};

/**
 * P(D_n <= x), exact: n!/n^n times the middle of the n-th power of Durbin's matrix. Marsaglia, Tsang
 * & Wang (2003), J. Stat. Softw. 8(18). For 1/2 < n x < n; costs (2 n x)³ log n.
 */
export const durbinMatrix = (n: number, x: number): number => {
  const k = Math.ceil(n * x);
  const size = 2 * k - 1;
  let power: Scaled = { cells: durbin(k, k - n * x), logScale: 0 };
  let result: Scaled | null = null;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = result === null ? power : multiply(result, power, size);
    if (left > 1) power = multiply(power, power, size);
  }
  const middle = result?.cells[(k - 1) * size + k - 1] ?? 0;
  const logShare = logFactorial(n) - n * Math.log(n) + (result?.logScale ?? 0);
  return middle * Math.exp(logShare);
};
