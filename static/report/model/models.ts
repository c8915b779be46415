import { worstLevel } from '../../../src/words/levels';
import type { ReportItem } from '../projection';

/** A model version and the work items that are about it. */
export type ModelGroup = {
  /** Name and version, as the items declare them. */
  model: string;
  items: readonly ReportItem[];
  /** Ids of the stages they are in, each once. */
  stages: readonly string[];
  drift: ReportItem['drift'];
  owners: readonly string[];
};

const distinct = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== null && text !== undefined)),
];

/** The numbers in names count as numbers, so that version 1.10 stands behind 1.9. */
const byName = new Intl.Collator('en', { numeric: true });

/** Items by the model version that they declare, by name and version; those without one are left out. */
export const groupByModel = (items: readonly ReportItem[]): ModelGroup[] =>
  distinct(items.map(({ model }) => model))
    .sort(byName.compare)
    .map((model) => {
      const own = items.filter((item) => item.model === model);
      return {
        model,
        items: own,
        stages: distinct(own.map(({ stage }) => stage)),
        drift: worstLevel(own.map(({ drift }) => drift)),
        owners: distinct(own.map(({ owner }) => owner?.name)),
      };
    });
