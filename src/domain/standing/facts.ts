import type { CriterionVerdict, GateDecision, Policy } from '../../contract/types';
import type { GateState, VerdictState } from '../../words/standing';
import { judgeCriteria } from '../gate/decide-gate';
import type { Item } from '../item/item';
import { driftOf, type Drift } from '../monitoring/drift-level';
import { isInUse } from '../monitoring/in-use';
import { gateState, verdictOf } from './summary';

/** How an item stands at one moment: what panel, fields, property and the line at its side all show. */
export type Facts = {
  /** The gate right behind where the item stands; `none` in the last stage. */
  gate: GateState;
  /** Criteria are judged in every stage, also in the last one, which has no gate that would ask. */
  verdicts: CriterionVerdict[];
  verdict: VerdictState;
  drift: Drift;
  /** Whether people rely on the model now. */
  inUse: boolean;
};

/**
 * @param gate decided of the same item by the same policy, so that what it says of the criteria holds here
 * @param now milliseconds since the epoch
 */
export const factsOf = (
  item: Item,
  { gate, policy, now }: { gate: GateDecision | null; policy: Policy; now: number },
): Facts => {
  const verdicts = gate?.criteria ?? judgeCriteria(item, policy);
  return {
    ...{ gate: gateState(gate), verdicts, verdict: verdictOf(verdicts) },
    ...{ drift: driftOf(item, now), inUse: isInUse(item) },
  };
};
