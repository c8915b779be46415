import { stakeUnits, type StakeUnit } from '../../../src/words/stake';
import type { PropertyStake } from '../../../src/words/property';
import { viewerLocale } from '../../language/language';
import { say } from '../../language/say';
import { formatCount, formatDay } from '../format';

const COUNTED = ['people', 'decisions'] as const;
type Counted = (typeof COUNTED)[number];
const isCounted = (unit: StakeUnit): unit is Counted => COUNTED.some((one) => one === unit);

const formatMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat(viewerLocale(), {
    ...{ style: 'currency', currency },
    maximumFractionDigits: 0,
  }).format(amount);

/** `€40,000`, `1,200 people`. */
export const formatStakeAmount = (amount: number, unit: StakeUnit): string => {
  if (!isCounted(unit)) return formatMoney(amount, unit);
  return unit === 'people'
    ? formatCount(amount, 'person', 'people')
    : formatCount(amount, 'decision');
};

/** `€40,000 a month`; null where it is told in words alone. */
export const formatMonthly = ({
  amount,
  unit,
}: Pick<PropertyStake, 'amount' | 'unit'>): string | null =>
  amount === null || unit === null
    ? null
    : say('{amount} a month', { amount: formatStakeAmount(amount, unit) });

/** `€40,000 a month: Claims are paid late`. */
export const describeStake = (stake: Pick<PropertyStake, 'amount' | 'unit' | 'words'>): string => {
  const monthly = formatMonthly(stake);
  return monthly === null
    ? stake.words
    : say('{monthly}: {words}', { monthly, words: stake.words });
};

/** `stated by Petra Manager on 12 Nov 2026`. @param name of who stated it */
export const statedBy = (name: string, at: string): string =>
  say('stated by {name} on {day}', { name, day: formatDay(at) });

/** What an amount can be counted in, by name. */
export const stakeUnitChoices: readonly { value: StakeUnit; label: string }[] = stakeUnits.map(
  (unit) => ({
    value: unit,
    label: isCounted(unit) ? { people: say('people'), decisions: say('decisions') }[unit] : unit,
  }),
);

/** Money before decisions before people before what is told in words alone. */
type Sized = Pick<PropertyStake, 'amount' | 'unit'>;

const rankOf = ({ unit }: Sized): number => {
  if (unit === null) return 3;
  if (!isCounted(unit)) return 0;
  return unit === 'decisions' ? 1 : 2;
};

/**
 * For sorting, what costs most first; nothing is converted, so amounts of one currency stand together, and
 * what nobody stated is last.
 */
export const byStake = (one: Sized | null, other: Sized | null): number => {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return (
    rankOf(one) - rankOf(other) ||
    (one.unit ?? '').localeCompare(other.unit ?? '', 'en') ||
    (other.amount ?? 0) - (one.amount ?? 0)
  );
};
