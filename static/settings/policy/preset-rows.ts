import type { Policy, Stage } from '../../../src/contract/types';
import type { Loaded } from '../form';
import { rulesOf } from './policy-rules';
import { describeRules } from './policy-words';

/** One check of one gate, and what each preset asks of it; null where it does not ask for it. */
type PresetRow = { id: string; stage: string; title: string; asks: (string | null)[] };

/**
 * The presets side by side, in the order of the stages.
 * @returns rows in which presets differ, and how many checks all of them ask alike
 */
export const presetRows = (
  presets: readonly Policy[],
  stages: readonly Stage[],
  checks: Loaded['checks'],
): { rows: PresetRow[]; alike: number } => {
  const all = stages.flatMap(({ id: stage, name }): PresetRow[] =>
    [...new Set(presets.flatMap(({ gates }) => gates[stage]?.map(({ check }) => check) ?? []))].map(
      (check) => ({
        id: `${stage} ${check}`,
        stage: name,
        title: checks.find(({ id }) => id === check)?.title ?? check,
        asks: presets.map(({ gates }) => {
          const rules = rulesOf(gates, stage, check);
          return rules.length === 0 ? null : describeRules(rules);
        }),
      }),
    ),
  );
  const rows = all.filter(({ asks }) => asks.some((one) => one !== asks[0]));
  return { rows, alike: all.length - rows.length };
};
