import type { StakeUnit } from '../../../src/words/stake';
import { people, type Step } from './story';

/** The project manager states what waiting costs, `daysAgo`; in words alone where no amount is known. */
export const stake = (
  daysAgo: number,
  words: string,
  ...monthly: [] | [amount: number, unit: StakeUnit]
): Step => ({
  ...{ do: 'keep', daysAgo },
  records: async (app, issue) => {
    const { revision, systemType, model } = await app.call(people.manager, 'item.get', { issue });
    const [amount, unit] = monthly;
    await app.call(people.manager, 'item.describe', {
      ...{ issue, revision, systemType, modelName: model.name, modelVersion: model.version },
      stake: {
        words,
        monthly: amount === undefined || unit === undefined ? null : { amount, unit },
      },
    });
  },
});
