import { describe, expect, it } from 'vitest';
import {
  furthestOf,
  stepIds,
  stepsOf,
  type Facts,
} from '../../../../../static/report/start/model/steps';

const nothing: Facts = {
  ...{ isSetUp: false, policy: 'Starter', mappedStatuses: 0, statuses: 7, governed: 0 },
  ...{ withCriteria: 0, evidenceOn: null, decidedOn: null, passedOn: null, furthest: null },
};
const everything: Facts = {
  ...{ isSetUp: true, policy: 'Starter', mappedStatuses: 7, statuses: 7, governed: 12 },
  ...{ withCriteria: 3, evidenceOn: 'AI-1', decidedOn: 'AI-2', passedOn: 'AI-2', furthest: 'AI-1' },
};
const statesOf = (facts: Facts): string[] => stepsOf(facts).map(({ state }) => state);

describe('the steps of the guided start', () => {
  it('begin with the first, and leave the others for later', () => {
    expect(statesOf(nothing)).toEqual(['next', 'later', 'later', 'later', 'later', 'later']);
  });

  it('are all done where everything is there', () => {
    expect(statesOf(everything)).toEqual(stepIds.map(() => 'done'));
  });

  it.each([
    ['policy', { isSetUp: false }],
    ['statuses', { mappedStatuses: 0 }],
    ['items', { governed: 0 }],
    ['criteria', { withCriteria: 0 }],
    ['evidence', { evidenceOn: null }],
    ['gate', { passedOn: null }],
  ] as const)('have %s as the next by its own fact alone', (id, missing) => {
    const steps = stepsOf({ ...everything, ...missing });
    expect(steps.filter(({ state }) => state !== 'done')).toMatchObject([{ id, state: 'next' }]);
  });

  it('say how the project stands with its numbers', () => {
    const said = stepsOf(everything).map(({ stands }) => stands);
    expect(said).toEqual([
      'The project works with the policy “Starter”.',
      '7 of 7 statuses stand for a stage.',
      '12 work items are governed.',
      '3 items have locked criteria.',
      'A run is recorded on AI-1.',
      'AI-2 went through a gate on its evidence.',
    ]);
    const [, statuses, items, criteria] = stepsOf({
      ...everything,
      ...{ mappedStatuses: 1, governed: 1, withCriteria: 1 },
    });
    expect([statuses?.stands, items?.stands, criteria?.stands]).toEqual([
      '1 of 7 statuses stands for a stage.',
      '1 work item is governed.',
      '1 item has locked criteria.',
    ]);
  });
});

describe('the item that has come furthest', () => {
  const item = (key: string, stageIndex: number, isLocked = false, hasEvidence = false) => ({
    ...{ key, stageIndex, isLocked, hasEvidence },
  });

  it('has evidence before criteria, and criteria before a late stage', () => {
    const all = [item('AI-1', 6), item('AI-2', 0, true), item('AI-3', -1, true, true)];
    expect(furthestOf(all)).toBe('AI-3');
    expect(furthestOf(all.slice(0, 2))).toBe('AI-2');
    expect(furthestOf(all.slice(0, 1))).toBe('AI-1');
    expect(furthestOf([])).toBeNull();
  });

  it('is the first of equals', () => {
    expect(furthestOf([item('AI-4', 2), item('AI-5', 2)])).toBe('AI-4');
  });
});
