import { met, notApplicable, unmet, type Check } from '../../check';
import type { Waiver } from '../../../../contract/types';
import { isThin } from '../../../records/substance';
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

/** Letters that a part of a trade-off has at least. */
const LEAST_LETTERS = 12;

/** What a trade-off does not say, in words; null where it says all. Parts that repeat each other say nothing. */
const lackingIn = ({ tradeOff, reason }: Waiver): string | null => {
  const parts = [
    ['what is gained', tradeOff.gain],
    ['what it costs', tradeOff.cost],
    ['what waiting would bring', tradeOff.waiting],
  ] as const;
  const folded = (text: string): string => text.trim().toLowerCase();
  const lacking = parts.filter(([, text], index) => {
    const others = [reason, ...parts.slice(0, index).map(([, other]) => other)];
    return isThin(text, LEAST_LETTERS) || others.map(folded).includes(folded(text));
  });
  return lacking.length === 0 ? null : lacking.map(([what]) => what).join(', ');
};
