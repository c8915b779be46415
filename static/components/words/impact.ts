import type { ItemView, Tier } from '../../../src/contract/types';

export type Governance = ItemView['governance'];
type Impact = NonNullable<Governance['impact']>['impacts'][number];

export const impactChoices: readonly { value: Impact; label: string }[] = [
  { value: 'customers', label: 'Customers' },
  { value: 'money', label: 'Money' },
  { value: 'safety', label: 'Safety' },
  { value: 'compliance', label: 'Compliance' },
];

const tierLabels: Record<Tier, string> = { low: 'Low', medium: 'Medium', high: 'High' };
const isTier = (value: string): value is Tier => Object.hasOwn(tierLabels, value);
export const tierChoices = Object.entries(tierLabels).map(([value, label]) => ({ value, label }));

/** The tier behind a form value; null for none. */
export const readTier = (value: string): Tier | null => (isTier(value) ? value : null);

/** `high tier · customers, money`. */
export const describeImpact = (impact: Governance['impact']): string => {
  if (impact === null) return 'not set';
  const on = impact.impacts.length === 0 ? 'nobody outside' : impact.impacts.join(', ');
  return `${impact.tier} tier · ${on}`;
};
