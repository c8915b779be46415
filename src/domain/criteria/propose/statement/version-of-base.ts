import { initialsOf, readMeasure } from './measure';

/** Words that many measures have, and that name none. */
const IS_COMMON = /^(?:scores?|rates?|values?|mean|average|overall|model|error|loss)$/iu;

/**
 * The version in `champion ECE`, `today's latency` or `WER of the old decoder`, without the measure, which is
 * said by its words, by one of them or by its initials.
 * @returns null where the measure is not named.
 */
export const withoutMeasure = (base: string, metric: string): string | null => {
  const behind = /^(?<measure>\S+) of (?:the )?(?<of>.+)$/iu.exec(base)?.groups;
  if (behind?.['of'] !== undefined && readMeasure(behind['measure'] ?? '') !== null)
    return behind['of'];
  const lower = base.toLowerCase();
  const words = metric.toLowerCase().split(' ');
  const end = [
    ...words.map((_, from) => words.slice(from).join(' ')),
    initialsOf(metric),
    ...words.filter((word) => word.length > 3 && !IS_COMMON.test(word)),
  ].find((name) => name.length > 1 && lower.endsWith(` ${name}`));
  return end === undefined ? null : base.slice(0, -end.length - 1).replace(/['’]s$/u, '');
};
