import { describe, expect, it } from 'vitest';
import { lifecycles, sevenStages } from '../../../../src/domain/lifecycle/presets';
import { misfitOf } from '../../../../src/domain/lifecycle/work-type-fit';

const misfit = (stage: string | null, workType: string, labels: string[] = []) =>
  misfitOf(sevenStages, stage, { workType, labels });

describe('work and the stage it stands in', () => {
  it.each(['Deployment', 'release', 'Rollout', 'Roll-out', 'Release task', 'ML deployment'])(
    '%s does not belong in Experimentation',
    (type) => {
      expect(misfit('experimentation', type)).toEqual({
        stage: 'experimentation',
        workType: type,
        why: `Work of the type ${type} does not belong in Experimentation: something is released before it is proven.`,
      });
      expect(misfit('deployment', type)).toBeNull();
    },
  );

  it('is told by a label where the type says nothing', () => {
    expect(misfit('data', 'Task', ['q3', 'rollout'])?.why).toContain('label "rollout"');
    expect(misfit('data', 'Bug', ['release-2.1'])).toBeNull();
  });

  it('fits where one of several labels does, and by its type before its labels', () => {
    expect(misfit('experimentation', 'Task', ['release', 'experiment'])).toBeNull();
    expect(misfit('experimentation', 'Experiment', ['release'])).toBeNull();
    expect(misfit('deployment', 'Experiment', ['release'])).not.toBeNull();
  });

  it.each(['Bug', 'Task', 'Story', 'Epic', 'Sub-task', 'Whatever', ''])(
    'of the type "%s" fits anywhere',
    (type) => {
      for (const { id } of sevenStages.stages) expect(misfit(id, type)).toBeNull();
    },
  );

  it('is nothing where the item stands in no stage', () => {
    expect(misfit(null, 'Release')).toBeNull();
    expect(misfit('unheard-of', 'Release')).toBeNull();
  });

  it('goes by the kind of stage in every lifecycle', () => {
    for (const lifecycle of lifecycles) {
      for (const { id, kind } of lifecycle.stages) {
        const found = misfitOf(lifecycle, id, { workType: 'Release', labels: [] });
        expect(found === null).toBe(!['inception', 'data', 'experimentation'].includes(kind));
      }
    }
  });
});
