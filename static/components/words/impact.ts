import { formatCount } from '../format';
import type { ItemView, Tier } from '../../../src/contract/types';
import { lookRuleNames as ruleLabels } from '../../../src/words/names';

export type Governance = ItemView['governance'];
type Impact = NonNullable<Governance['impact']>['impacts'][number];
type LookRule = NonNullable<Governance['looks']['rule']>;

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

const isLookRule = (value: string): value is LookRule => Object.hasOwn(ruleLabels, value);

export const lookChoices: readonly { value: LookRule; label: string; detail: string }[] = [
  {
    value: 'fixed',
    label: 'The sample size was fixed before',
    detail: 'Looks before it was reached decided nothing.',
  },
  {
    value: 'always-valid',
    label: 'Decide by bounds that hold at every look',
    detail: 'Wider bounds, so that looking often does not make a false pass likely.',
  },
];

/** A rule for looks in words; the text itself where it is none. */
export const nameLookRule = (rule: string): string => (isLookRule(rule) ? ruleLabels[rule] : rule);

/** `high tier · customers, money`. */
export const describeImpact = (impact: Governance['impact']): string => {
  if (impact === null) return 'not set';
  const on = impact.impacts.length === 0 ? 'nobody outside' : impact.impacts.join(', ');
  return `${impact.tier} tier · ${on}`;
};

/** `3 runs since the lock · sample size fixed before`. */
export const describeLooks = ({ count, rule }: Governance['looks']): string => {
  const runs = `${formatCount(count, 'run')} since the lock`;
  if (rule !== null) return `${runs} · ${nameLookRule(rule)}`;
  return count > 1 ? `${runs} · no rule declared` : runs;
};
