import type { ItemView, Step } from '../../../../src/contract/types';

/** A panel as one person sees it, and what its header states. */
export type Header = {
  view: ItemView;
  stated: ReturnType<typeof statedBy>;
  /** Account of whom the work item is assigned to. */
  assignee: string | null;
};

/** What the item asks of people whatever its gate says. */
export const askedBy = ({ standing }: ItemView): Step[] =>
  standing.steps.filter(({ kind }) => kind !== 'gate');

/** What the header states, for every surface to be held against. */
export const statedBy = ({ stage, lifecycle, standing, nextGate, drift }: ItemView) => ({
  ...{ stage, verdict: standing.verdict, drift: standing.drift, flags: drift.flags },
  stageName: lifecycle.stages.find(({ id }) => id === stage)?.name ?? null,
  ...{ gate: standing.gate.state, nextStage: standing.gate.stage },
  ...{ nextStageName: standing.gate.stageName, why: nextGate?.why ?? '' },
});
