import { formatCount, formatMetric, formatNumber } from '../../../components/format';
import type { CriteriaChange } from '../../../../src/contract/types';
import { say } from '../../../language/say';

type Kind = CriteriaChange['kind'];

/** Making "done" easier is what has to be seen first. */
export const changeAppearance: Record<Kind, 'success' | 'warning' | 'danger' | 'neutral'> = {
  loosened: 'danger',
  removed: 'danger',
  tightened: 'success',
  added: 'success',
  changed: 'warning',
};

const names: Record<Kind, string> = {
  loosened: say('loosened'),
  removed: say('removed'),
  tightened: say('tightened'),
  added: say('added'),
  changed: say('changed'),
};
export const nameOfChange = (kind: Kind): string => names[kind];

const order: readonly Kind[] = ['loosened', 'removed', 'changed', 'tightened', 'added'];

/** `recall (age>60)`. */
export const nameChange = ({ metric, slice }: CriteriaChange): string =>
  slice === null ? formatMetric(metric) : `${formatMetric(metric)} (${slice})`;

/** What is different: the details, else the line that came or went. */
export const describeChange = ({ details, before, after }: CriteriaChange): string =>
  details.length > 0 ? details.join(', ') : (after ?? before ?? '');

/** `1 loosened, 2 added`. */
export const summariseChanges = (changes: readonly CriteriaChange[]): string =>
  order
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${formatNumber(count)} ${names[kind]}`)
    .join(', ') || formatCount(0, 'change');
