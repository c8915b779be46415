import { metricShape } from '../criteria/language/metric-shape';
import { formatMeasured, formatTarget, type ValueUnit } from '../evidence/words/format-number';
import { valueText } from '../evidence/words/value-words';

/** The unit that a number of a run is told in: a share of cases as a percentage, all else as it is. */
export const unitOfNumber = ({ successes }: { successes: number | null }): ValueUnit =>
  successes === null ? 'number' : 'percent';

/** A number of a run with as many digits as keep it apart from another number beside it. */
export const numberBeside = (value: number, other: number, unit: ValueUnit): string =>
  valueText(value, { unit, target: other, suffix: '', kind: 'value' });

const MOST_DIGITS = 12;

/** Two numbers of runs in as many digits as tell them apart: `97.21%` and `97.24%`. */
export const numbersApart = (one: number, other: number, unit: ValueUnit): [string, string] => {
  for (let more = 0; more < MOST_DIGITS; more++) {
    const texts = [one, other].map((value) => formatMeasured(value, unit, more));
    if (texts[0] !== texts[1]) return [texts[0] ?? '', texts[1] ?? ''];
  }
  return [formatMeasured(one, unit), formatMeasured(other, unit)];
};

/** What somebody stated, in the digits that they wrote; beyond 0 … 1 it is no share. */
export const statedText = (value: number, isShare: boolean): string =>
  formatTarget(value, isShare && value >= 0 && value <= 1 ? 'percent' : 'number');

/** A value that is declared of a metric: `99%` of recall, `0.79` of AUC. */
export const declaredText = (metric: string, value: number): string =>
  statedText(value, metricShape(metric).kind === 'proportion');
