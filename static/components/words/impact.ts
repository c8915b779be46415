import type { ItemView, Tier } from '../../../src/contract/types';
import { say } from '../../language/say';

export type Governance = ItemView['governance'];
type Impact = NonNullable<Governance['impact']>['impacts'][number];

export const impactChoices: readonly { value: Impact; label: string }[] = [
  { value: 'customers', label: say('Customers') },
  { value: 'money', label: say('Money') },
  { value: 'safety', label: say('Safety') },
  { value: 'compliance', label: say('Compliance') },
];

const tierLabels: Record<Tier, string> = {
  low: say('Low'),
  medium: say('Medium'),
  high: say('High'),
};
const isTier = (value: string): value is Tier => Object.hasOwn(tierLabels, value);
export const tierChoices = Object.entries(tierLabels).map(([value, label]) => ({ value, label }));

/** The tier behind a form value; null for none. */
export const readTier = (value: string): Tier | null => (isTier(value) ? value : null);

/** Within a sentence. */
const tierWords: Record<Tier, string> = {
  low: say('low'),
  medium: say('medium'),
  high: say('high'),
};
export const nameTier = (tier: string): string => (isTier(tier) ? tierWords[tier] : tier);

const impactWords: Record<Impact, string> = {
  customers: say('customers'),
  money: say('money'),
  safety: say('safety'),
  compliance: say('compliance'),
};

/** `high tier · customers, money`. */
export const describeImpact = (impact: Governance['impact']): string => {
  if (impact === null) return say('not set');
  const on =
    impact.impacts.length === 0
      ? say('nobody outside')
      : impact.impacts.map((one) => impactWords[one]).join(', ');
  return say('{tier} tier · {on}', { tier: nameTier(impact.tier), on });
};
