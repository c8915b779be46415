import { groupsIn } from '../attachment/phrases';
import { tokensOf } from '../attachment/tokens';
import { metricShape } from '../../language/metric-shape';
import { VERSION } from '../placeholders';
import { TARGET } from './comparisons';
import { amountOf, baselineOf, type Read } from './limit';
import { readMeasure } from './measure';
import { tidyWords } from './taker';
import { withoutMeasure } from './version-of-base';

const OFFSET = new RegExp(
  String.raw`^(?<metric>[a-z][^<>=:;,()]*?)\s*(?:(?:must |should |shall |may )?(?:be|is|are|stays?) )?(?<sign>[<>]=?|at most|at least|no (?:more|less|higher|lower) than|below|above)\s*(?:the |our |its |that of the )?(?<base>[a-z][\w.'’@-]*(?: [a-z][\w.'’@-]*){0,5}?)\s*(?:(?<plus>\+|\bplus\b)|[-−–]|\bminus\b)\s*(?<value>${TARGET})(?<after>(?:\s+(?:on|for|in|across|at)\s.*)?)$`,
  'i',
);

/** A version that others are held against. */
const IS_VERSION =
  /\b(?:champion|incumbent|baseline|control|production|current|present|previous|existing|teacher|reference)\b/iu;

const AT_MOST = /^<|^(?:at most|no (?:more|higher) than|below)$/i;

/**
 * Reads a limit that is counted from another version: `log loss <= champion log loss + 0.01`.
 * @returns undefined where the clause states none.
 */
export const readOffset = (clause: string): Read | undefined => {
  const isOffset = [' + ', ' - ', ' − ', ' – ', 'plus', 'minus'].some((part) =>
    clause.includes(part),
  );
  const found = isOffset ? OFFSET.exec(clause)?.groups : undefined;
  if (found === undefined) return undefined;
  const measure = readMeasure(found['metric'] ?? '', 'any noun');
  const base = withoutMeasure(tidyWords(found['base'] ?? ''), tidyWords(found['metric'] ?? ''));
  if (base === null && !IS_VERSION.test(found['base'] ?? '')) return undefined;
  const against = baselineOf(base ?? found['base']);
  const groups = groupsIn(tokensOf(found['after'] ?? ''));
  const isMost = AT_MOST.test(found['sign'] ?? '');
  const isMore = found['plus'] !== undefined;
  const { better } = metricShape(measure?.metric ?? '');
  if (measure === null || groups === null || better !== (isMost ? 'lower' : 'higher'))
    return { lost: 'which way is better, or what it is compared with' };
  if (against === null) return { lost: 'what it is compared with' };
  const version = against === '' ? VERSION.standIn : against;
  const amount = amountOf((found['value'] ?? '').trim(), measure.metric, null);
  return {
    metric: measure.metric,
    groups: [...measure.groups, ...groups],
    requirement:
      isMost === isMore ? `within ${amount} of ${version}` : `better than ${version} by ${amount}`,
  };
};
