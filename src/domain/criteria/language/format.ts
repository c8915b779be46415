import type { Criterion } from '../../../contract/types';
import { digestText } from '../../digest';
import { formatDecimal, formatValue, shiftDecimal } from './decimal';
import { formatMetric, formatName } from './read-name';
import { formatSlice } from './read-slice';

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
    criterion.slice === null ? '' : `where ${formatSlice(criterion.slice)}`,
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

const requirementText = ({ requirement, unit }: Parts): string =>
  requirement.kind === 'threshold'
    ? `${requirement.comparator} ${formatValue(requirement.target, unit)}`
    : `within ${formatValue(requirement.margin, unit)} of ${formatName(requirement.baseline)}`;

const uncertaintyText = ({ uncertainty }: Parts): string => {
  if (uncertainty.kind === 'point') return 'point';
  const confidence = `@${formatDecimal(shiftDecimal(uncertainty.confidence, 2))}%`;
  return uncertainty.method === 'wilson' ? `${confidence} wilson` : confidence;
};
