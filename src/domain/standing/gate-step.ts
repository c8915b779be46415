import type { GateDecision, Step } from '../../contract/types';
import type { Item } from '../item/item';
import { anyEditor, type OpenStep } from './step';

/** Where on the panel a check is worked on; a check that is not named is explained among the checks. */
const places: Readonly<Record<string, Step['place']>> = {
  'criteria-defined': 'criteria',
  'criteria-locked-before-run': 'evidence',
  'evidence-present': 'evidence',
  'evidence-fresh': 'evidence',
  'evidence-matches-model': 'evidence',
  'conditions-match': 'evidence',
  'criteria-met': 'evidence',
  'slices-covered': 'evidence',
  'baseline-compared': 'evidence',
  'impact-tier-set': 'model',
  'challenges-answered': 'challenge',
  'monitoring-plan-complete': 'monitoring',
  'handoff-accepted': 'record',
  'data-dependencies-ready': 'record',
  'artifacts-complete': 'record',
  'agent-safeguards': 'record',
  'judge-validated': 'record',
  'decommission-planned': 'record',
  'tradeoff-recorded': 'record',
};

/** Approvals are asked for by a step of their own, once nothing else is missing. */
const others: readonly string[] = ['approvals-complete', 'approval-current'];

/** What the next gate lacks that takes the least effort; none where it is open, or waits for approvals only. */
export const gateStep = ({ gate, item }: { gate: GateDecision | null; item: Item }): OpenStep[] => {
  if (gate === null || gate.decision === 'allow') return [];
  const open = gate.checks.filter(({ state }) => state === 'unmet' || state === 'inconclusive');
  const first = open.find(({ next }) => next === gate.next) ?? open[0];
  if (first === undefined || open.every(({ id }) => others.includes(id))) return [];
  return [
    {
      ...{ kind: 'gate', ref: first.id, place: places[first.id] ?? 'checks' },
      ...{ title: `${gate.stageName} gate: held`, why: gate.why, next: gate.next },
      ...{ whose: anyEditor, whoElse: first.who, since: item.stageSince, due: null },
    },
  ];
};
