import { describe, expect, it } from 'vitest';
import { lifecycleOf, sevenStages } from '../../../../src/domain/lifecycle/presets';
import { described } from '../../../../src/domain/lifecycle/presets/described';
import {
  nextStage,
  skippedStages,
  stageOf,
  stagesBetween,
} from '../../../../src/domain/lifecycle/stages';
import { stageNamed } from '../../../../src/domain/lifecycle/status-mapping';
import { misfitOf } from '../../../../src/domain/lifecycle/work-type-fit';

const ids = (stages: readonly { id: string }[]) => stages.map(({ id }) => id);

describe('the stages between two', () => {
  it.each([
    ['inception', 'validation', ['data', 'experimentation']],
    ['data', 'experimentation', []],
    ['validation', 'data', []],
    ['data', 'data', []],
    [null, 'experimentation', ['inception', 'data']],
    ['deployment', 'decommission', ['monitoring']],
    ['inception', 'gone', []],
  ])('%s and %s are those in the middle', (from, to, expected) => {
    expect(ids(stagesBetween(sevenStages, from, to))).toEqual(expected);
  });

  it('are skipped, but on the way into retirement', () => {
    expect(ids(skippedStages(sevenStages, 'inception', 'experimentation'))).toEqual(['data']);
    expect(skippedStages(sevenStages, 'inception', 'decommission')).toEqual([]);
  });
});

describe('a stage', () => {
  it('is found by its id, and none by no id or one of another lifecycle', () => {
    expect(stageOf(sevenStages, 'data')).toEqual({ id: 'data', name: 'Data', kind: 'data' });
    expect([null, 'hypercare'].map((id) => stageOf(sevenStages, id))).toEqual([null, null]);
  });

  it('is followed by the next one, the last by none', () => {
    expect(nextStage(sevenStages, 'data')?.id).toBe('experimentation');
    expect(nextStage(sevenStages, 'decommission')).toBeNull();
  });

  it.each([
    ['seven-stages', ' Model Training ', 'experimentation'],
    ['seven-stages', 'decommission', 'decommission'],
    ['iso-5338', 'design', 'design-development'],
    ['iso-5338', 'monitoring', 'operation-monitoring'],
    ['iso-5338', 'production', 'operation-monitoring'],
    ['crisp-ml-q', 'data', 'data-preparation'],
    ['agent', 'data', 'tools-access'],
    ['implementation', 'proposal', 'solution-design'],
    ['implementation', 'discovery', 'discovery'],
    ['vendor-purchase', 'poc', 'trial'],
    ['seven-stages', 'to do', null],
  ])('of %s goes by the name %s: %s', (lifecycle, name, expected) => {
    expect(stageNamed(lifecycleOf(lifecycle), name)).toBe(expected);
  });
});

describe('a lifecycle in words', () => {
  it('has a source and a purpose of each stage, beside what gates ask for', () => {
    const shown = described(sevenStages);
    expect(shown.stages[1]).toEqual({
      ...{ id: 'data', name: 'Data', kind: 'data' },
      purpose: 'Acquire, check and document the data.',
    });
    expect(shown.source).toMatch(/^Five core stages/u);
    expect([shown.id, shown.name]).toEqual([sevenStages.id, sevenStages.name]);
  });

  it('is no lifecycle that nobody has described', () => {
    expect(() => described({ ...sevenStages, id: 'own' })).toThrow('own has no words');
    const stages = [{ id: 'own', name: 'Own', kind: 'data' as const }];
    expect(() => described({ ...sevenStages, stages })).toThrow('own of seven-stages');
  });
});

describe('work that belongs in some stages only', () => {
  const fitting = (workType: string, labels: string[] = []): string[] =>
    ids(
      sevenStages.stages.filter(
        ({ id }) => misfitOf(sevenStages, id, { workType, labels }) === null,
      ),
    );
  const [until, inUse] = [
    ['inception', 'data', 'experimentation', 'monitoring'],
    ['deployment', 'monitoring', 'decommission'],
  ];

  it.each([
    ['Go-live', ['validation', ...inUse]],
    ['Launch', ['validation', ...inUse]],
    [' -Launch_ ', ['validation', ...inUse]],
    ['Experiment', until],
    ['Hyperparameter_tuning', until],
    ['Data collection', until],
    ['data/engineering', until],
    ['Labelling', ['data', 'experimentation', 'validation', 'monitoring']],
    ['Incident', inUse],
    ['AI drift alert request', inUse],
    ['Model monitoring', inUse],
    ['Retirement', inUse],
    ['Sunset', inUse],
    ['model training', until],
  ])('is %s, in these', (workType, stages) => {
    expect(fitting(workType)).toEqual(stages);
  });

  it('is told by the first label that says something, in any letters', () => {
    const misfit = misfitOf(sevenStages, 'data', {
      workType: 'Task',
      labels: ['q3', 'Retraining', 'release'],
    });
    expect(misfit).toEqual({
      ...{ stage: 'data', workType: 'Task' },
      why: 'Work of the label "Retraining" does not belong in Data: only what is in use can have incidents or drift.',
    });
  });

  it('is told by its type where a label says the same', () => {
    const misfit = misfitOf(sevenStages, 'data', { workType: 'Release', labels: ['release'] });
    expect(misfit?.why).toContain('Work of the type Release');
  });

  it('fits by any of its labels', () => {
    expect(fitting('Task', ['release', 'annotation'])).toEqual([
      ...['data', 'experimentation', 'validation', 'deployment', 'monitoring', 'decommission'],
    ]);
  });
});
