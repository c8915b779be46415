import { met, notApplicable, unmet, type Check } from '../check';
import { isInForce } from '../waiver';

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
    const thin = mine.find(({ tradeOff }) =>
      Object.values(tradeOff).some((text) => text.trim() === ''),
    );
    return thin === undefined
      ? met(`${mine.length} recorded`, needed)
      : unmet(
          `the waiver of ${thin.check} lacks a part of it`,
          needed,
          'Revoke it, and ask again with the whole trade-off.',
        );
  },
};
