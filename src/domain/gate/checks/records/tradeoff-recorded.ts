import { met, notApplicable, unmet, type Check } from '../../check';
import type { Waiver } from '../../../../contract/types';
import { lackingParts, type TradeOffPart } from '../../../records/trade-off';
import { isInForce } from '../../waiver';

/** Whoever ships with an exception has said what is won, what it costs, and what waiting would bring. */
export const tradeoffRecorded: Check = {
  id: 'tradeoff-recorded',
  title: 'The trade-off of every waiver is recorded',
  who: 'project manager',
  effort: 2,
  controls: ['NIST-AI-600-1:MG-1.3-001'],
  evaluate: ({ item, to, now }) => {
    const mine = item.waivers.filter((waiver) => waiver.stage === to && isInForce(waiver, now));
    if (mine.length === 0) return notApplicable('nothing is waived');
    const needed = 'gain, cost, what waiting would bring, and who decides';
    const open = mine.flatMap((waiver) => {
      const lacking = lackingIn(waiver);
      return lacking === null ? [] : [`the waiver of ${waiver.check} says too little: ${lacking}`];
    });
    return open.length === 0
      ? met(`${mine.length} recorded`, needed)
      : unmet(
          open.join('; '),
          needed,
          'Revoke it, and ask again with a trade-off that another person can weigh.',
        );
  },
};

const partWords: Record<TradeOffPart, string> = {
  gain: 'what is gained',
  cost: 'what it costs',
  waiting: 'what waiting would bring',
};

/** What a trade-off does not say, in words; null where it says all. */
const lackingIn = ({ tradeOff, reason }: Waiver): string | null => {
  const lacking = lackingParts(tradeOff, reason);
  return lacking.length === 0 ? null : lacking.map((part) => partWords[part]).join(', ');
};
