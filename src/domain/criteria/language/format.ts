import type { Criterion } from '../../../contract/types';
import { digestText } from '../../digest';
import { formatDecimal, formatValue, shiftDecimal } from './decimal';
import { columnOfEvery } from './derived';
import { formatSlice } from './slice-terms';
import { formatMetric, formatName, quote } from './write-name';

/** A criterion before it is named. */
export type Parts = Omit<Criterion, 'id'>;

/** Hex digits of the digest that name a criterion: 64 bits, far more than a set could collide in. */
const ID_LENGTH = 16;

/**
 * The canonical line of a criterion without its business reason:
 * `metric comparator target @confidence [wilson] n>=… on … where …`.
 */
export const formatRequirement = (criterion: Parts): string =>
  [
    formatMetric(criterion.metric),
    requirementText(criterion),
    uncertaintyText(criterion),
    criterion.minTrials === null ? '' : `n>=${criterion.minTrials}`,
    criterion.dataset === null ? '' : `on ${formatName(criterion.dataset)}`,
    groupText(criterion.slice),
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The canonical line of a criterion, with its business reason; reads back as the same criterion. */
export const formatCriterion = (criterion: Parts): string =>
  criterion.reason === null
    ? formatRequirement(criterion)
    : `${formatRequirement(criterion)} because ${criterion.reason}`;

/** Names a criterion by everything but its business reason, so that rewording keeps the id. */
export const identify = (parts: Parts): Criterion => ({
  id: digestText(formatRequirement(parts)).slice(0, ID_LENGTH),
  ...parts,
});

/** A baseline that would be read as a number. */
const LIKE_A_VALUE = /^[-−+.$€£\d][\d.,_]*(?:%|ms|s)?$/u;

const requirementText = ({ requirement, unit, scale }: Parts): string => {
  if (requirement.kind === 'threshold') {
    const whole = scale === undefined ? '' : ` of ${formatDecimal(scale)}`;
    return `${requirement.comparator} ${formatValue(requirement.target, unit)}${whole}`;
  }
  const margin = `${formatValue(requirement.margin, unit)}${requirement.relative === true ? ' relative' : ''}`;
  const baseline = LIKE_A_VALUE.test(requirement.baseline)
    ? quote(requirement.baseline)
    : formatName(requirement.baseline);
  if (requirement.kind === 'non-inferior') return `within ${margin} of ${baseline}`;
  return requirement.margin === 0
    ? `better than ${baseline}`
    : `better than ${baseline} by ${margin}`;
};

const groupText = (slice: string | null): string => {
  if (slice === null) return '';
  return columnOfEvery(slice) === null ? `where ${formatSlice(slice)}` : `for ${slice}`;
};

const uncertaintyText = ({ uncertainty }: Parts): string => {
  if (uncertainty.kind === 'point') return 'point';
  const confidence = `@${formatDecimal(shiftDecimal(uncertainty.confidence, 2))}%`;
  return uncertainty.method === 'wilson' ? `${confidence} wilson` : confidence;
};
