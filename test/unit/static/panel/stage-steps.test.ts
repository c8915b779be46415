import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { described } from '../../../../src/domain/lifecycle/presets/described';
import {
  countLaterGates,
  describeSteps,
  stageSteps,
} from '../../../../static/panel/sections/lifecycle/model/stage-steps';

describe('stageSteps', () => {
  it('tells what is passed, where it stands and which gate is next', () => {
    const states = stageSteps(described(sevenStages), 'validation').map(({ state }) => state);
    expect(states).toEqual(['done', 'done', 'done', 'here', 'next', 'later', 'later']);
  });

  it('has passed nothing without a stage', () => {
    const steps = stageSteps(described(sevenStages), null);
    expect(steps.map(({ state }) => state).slice(0, 2)).toEqual(['next', 'later']);
    expect(describeSteps(steps)).toBe('In no stage yet. Next: Inception.');
  });

  it('ends with the last stage', () => {
    expect(describeSteps(stageSteps(described(sevenStages), 'decommission'))).toBe(
      'Decommission, stage 7 of 7. This is the last stage.',
    );
  });
});

describe('countLaterGates', () => {
  it('counts the gates behind the next one, and none where there is no next one', () => {
    expect(countLaterGates(sevenStages, 'deployment')).toBe(2);
    expect(countLaterGates(sevenStages, 'decommission')).toBe(0);
    expect(countLaterGates(sevenStages, null)).toBe(0);
  });
});
