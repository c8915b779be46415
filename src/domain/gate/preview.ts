import type { GateDecision, Policy } from '../../contract/types';
import { nextStage, stageIndex } from '../lifecycle/stages';
import { decideGate, type GateInput } from './decide-gate';

/** An item with the stage it stands in, and what its gates are asked by, all but the policy. */
export type Standing = Omit<GateInput, 'policy' | 'to'>;

/** What another policy makes of the next gate of an item. */
export type PolicyEffect = {
  /** Stage behind the gate. */
  stage: string;
  isOpen: boolean;
  /** `held`: it is open by the current policy; `opened`: it is held by that. */
  change: 'none' | 'held' | 'opened';
  /** Why it is held, by whichever policy holds it; empty where nothing changes. */
  why: string;
  reasons: string[];
};

/**
 * Asks the next gate of an item by two policies.
 * @returns null in the last stage, which has no gate ahead.
 */
export const comparePolicies = (
  standing: Standing,
  current: Policy,
  other: Policy,
): PolicyEffect | null => {
  const next = nextStage(standing.lifecycle, standing.from);
  if (next === null) return null;
  const before = decideGate({ ...standing, policy: current, to: next.id });
  const after = decideGate({ ...standing, policy: other, to: next.id });
  const isOpen = after.decision === 'allow';
  if (after.decision === before.decision) {
    return { stage: next.id, isOpen, change: 'none', why: '', reasons: [] };
  }
  const { why, reasons } = isOpen ? before : after;
  return { stage: next.id, isOpen, change: isOpen ? 'opened' : 'held', why, reasons };
};

/** A gate further on, asked as if the item stood in the stage right before it. */
export type LaterGate = { from: string; decision: GateDecision };

/** The gates behind the next one, in the order in which they are reached. */
export const laterGates = (standing: Standing, policy: Policy): LaterGate[] => {
  const { stages } = standing.lifecycle;
  const first = stageIndex(standing.lifecycle, standing.from) + 1;
  return stages.slice(first).flatMap(({ id: from }, index) => {
    const to = stages[first + index + 1];
    if (to === undefined) return [];
    return [{ from, decision: decideGate({ ...standing, policy, from, to: to.id }) }];
  });
};
