import { LONGEST_STAKE, readStakeUnit } from '../../../../src/words/stake';
import type { CallInput } from '../../../../src/contract/calls/calls';
import type { ItemView } from '../../../../src/contract/types';
import { say } from '../../../language/say';

/** What waiting costs, as it is typed. */
export type StakeDraft = { waiting: string; amount: string; unit: string };

type Stake = NonNullable<CallInput<'item.describe'>['stake']>;

/** Fewer letters say nothing. */
const LEAST_WORDS = 3;

const USUAL_UNIT = 'EUR';

export const draftOfStake = (stake: ItemView['stake']): StakeDraft => ({
  waiting: stake?.words ?? '',
  amount: stake?.monthly == null ? '' : String(stake.monthly.amount),
  unit: stake?.monthly?.unit ?? USUAL_UNIT,
});

/** What the app would refuse, by field. */
export const stakeProblems = ({
  waiting,
  amount,
}: StakeDraft): Partial<Record<'waiting' | 'amount', string>> => {
  const words = waiting.trim();
  const isCounted = amount.trim() !== '';
  return {
    ...(words.length > LONGEST_STAKE && {
      waiting: say('At most {longest} letters.', { longest: LONGEST_STAKE }),
    }),
    ...((isCounted ? words.length < LEAST_WORDS : words !== '' && words.length < LEAST_WORDS) && {
      waiting: say('Say in a few words what waiting costs.'),
    }),
    ...(isCounted && !(Number(amount) > 0) && { amount: say('More than nothing, as a number.') }),
  };
};

/** What is sent; null where nothing is stated. */
export const readStake = ({ waiting, amount, unit }: StakeDraft): Stake | null => {
  const words = waiting.trim();
  const counted = readStakeUnit(unit);
  if (words === '') return null;
  const monthly =
    amount.trim() === '' || counted === null ? null : { amount: Number(amount), unit: counted };
  return { words, monthly };
};
