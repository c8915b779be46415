import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { nextStage, stageIndex } from '../../../../src/domain/lifecycle/stages';
import { defaultStatusStages } from '../../../../src/domain/lifecycle/status-mapping';

describe('the stages of a lifecycle', () => {
  it('follow one another, from none to the last', () => {
    const walked: string[] = [];
    for (let stage = nextStage(sevenStages, null); stage !== null;) {
      walked.push(stage.id);
      stage = nextStage(sevenStages, stage.id);
    }
    expect(walked).toEqual([
      'inception',
      'data',
      'experimentation',
      'validation',
      'deployment',
      'monitoring',
      'decommission',
    ]);
    expect(stageIndex(sevenStages, 'unheard-of')).toBe(-1);
  });
});

describe('the default mapping of statuses', () => {
  it('takes a status for the stage it is named after, in any case, and leaves others alone', () => {
    const names = [
      'Inception',
      'data ',
      'Experimentation',
      'VALIDATION',
      'Deployment',
      'In Production',
      'Decommissioned',
      'To Do',
    ];
    const statuses = names.map((name, index) => ({ id: String(index), name }));
    expect(defaultStatusStages(sevenStages, statuses)).toStrictEqual({
      0: 'inception',
      1: 'data',
      2: 'experimentation',
      3: 'validation',
      4: 'deployment',
      5: 'monitoring',
      6: 'decommission',
    });
  });
});
