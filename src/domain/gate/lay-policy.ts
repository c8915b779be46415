import type { Lifecycle, Policy, PolicyRule } from '../../contract/types';
import { policyPresets } from './policy';

/** What is asked of a stage whose kind has had its gate already: only that no stage is skipped. */
const order: PolicyRule[] = [{ check: 'stage-order' }];

/**
 * A policy preset laid over a lifecycle. Presets name gates by the kind of stage: the first stage of
 * each kind gets the gate of that kind, and whether a person makes the move; later ones of the same kind
 * ask for the order of stages.
 */
export const policyFor = (lifecycle: Lifecycle, preset: Policy): Policy => {
  const { stages } = lifecycle;
  const firsts = stages.filter((stage) => stage === stages.find(({ kind }) => kind === stage.kind));
  const gates = stages.map((stage) => {
    const own = firsts.includes(stage) ? (preset.gates[stage.kind] ?? []) : order;
    return [stage.id, own] as const;
  });
  const { personMoves, ...others } = preset;
  const moves = firsts.filter(({ kind }) => personMoves?.includes(kind) === true);
  return {
    ...others,
    gates: Object.fromEntries(gates),
    ...(personMoves === undefined ? {} : { personMoves: moves.map(({ id }) => id) }),
  };
};

/** The presets as they are for a project with this lifecycle. */
export const presetsFor = (lifecycle: Lifecycle): Policy[] =>
  policyPresets.map((preset) => policyFor(lifecycle, preset));

/** What a policy asks, whatever the order of its stages; an empty gate is one that is missing. */
const printOf = ({ gates, personMoves = [] }: Policy): string =>
  [
    ...Object.entries(gates)
      .filter(([, rules]) => rules.length > 0)
      .map(([stage, rules]) => [stage, ...rules.map(printOfRule)].join(' ')),
    ...personMoves.map((stage) => `person ${stage}`),
  ]
    .sort()
    .join('\n');

const printOfRule = (rule: PolicyRule): string => JSON.stringify(rule, Object.keys(rule).sort());

/** The preset that a policy is, unchanged, for this lifecycle; null where somebody has changed it. */
export const untouchedPreset = (lifecycle: Lifecycle, policy: Policy): Policy | null =>
  policyPresets.find(
    (preset) =>
      preset.name === policy.name && printOf(policyFor(lifecycle, preset)) === printOf(policy),
  ) ?? null;
