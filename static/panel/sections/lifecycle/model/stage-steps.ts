import type { DescribedLifecycle, Lifecycle } from '../../../../../src/contract/types';

type StageStep = {
  id: string;
  name: string;
  purpose: string;
  state: 'done' | 'here' | 'next' | 'later';
};

/**
 * The stages as steps. Without a stage nothing is done and the first one is next; `next` is the stage
 * whose gate is asked.
 */
export const stageSteps = (lifecycle: DescribedLifecycle, stage: string | null): StageStep[] => {
  const here = lifecycle.stages.findIndex(({ id }) => id === stage);
  return lifecycle.stages.map(({ id, name, purpose }, index) => ({
    id,
    name,
    purpose,
    state: index < here ? 'done' : index === here ? 'here' : index === here + 1 ? 'next' : 'later',
  }));
};

/** `Validation, stage 4 of 7. Next: Deployment.`: the whole track in one sentence. */
export const describeSteps = (steps: readonly StageStep[]): string => {
  const here = steps.findIndex(({ state }) => state === 'here');
  const next = steps.find(({ state }) => state === 'next');
  const now =
    here < 0
      ? 'In no stage yet.'
      : `${steps[here]?.name ?? ''}, stage ${here + 1} of ${steps.length}.`;
  return next === undefined ? `${now} This is the last stage.` : `${now} Next: ${next.name}.`;
};

/** How many gates are behind the next one; none where there is no next one. */
export const countLaterGates = ({ stages }: Lifecycle, nextStage: string | null): number => {
  const next = stages.findIndex(({ id }) => id === nextStage);
  return next < 0 ? 0 : stages.length - 1 - next;
};
