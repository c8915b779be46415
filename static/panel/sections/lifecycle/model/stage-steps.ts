import type { DescribedLifecycle, Lifecycle } from '../../../../../src/contract/types';
import { say } from '../../../../language/say';

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
      ? say('In no stage yet.')
      : say('{name}, stage {here} of {steps}.', {
          name: steps[here]?.name ?? '',
          here: here + 1,
          steps: steps.length,
        });
  return next === undefined
    ? say('{now} This is the last stage.', { now })
    : say('{now} Next: {name}.', { now, name: next.name });
};

/** How many gates are behind the next one; none where there is no next one. */
export const countLaterGates = ({ stages }: Lifecycle, nextStage: string | null): number => {
  const next = stages.findIndex(({ id }) => id === nextStage);
  return next < 0 ? 0 : stages.length - 1 - next;
};
