import { describe, expect, it } from 'vitest';
import { groupByModel } from '../../../../static/report/model/models';
import { reportItem } from './report-item';

const ada = { id: 'a', name: 'Ada' };

describe('the models of a project', () => {
  it('are listed by name and version, each with all that is about it', () => {
    const groups = groupByModel([
      reportItem('AI-1', { model: 'claims 1.10', stage: 'monitoring', owner: ada }),
      reportItem('AI-2', { model: 'claims 1.9', stage: 'data' }),
      reportItem('AI-3', { model: 'claims 1.10', stage: 'validation', owner: ada }),
      reportItem('AI-4', { model: null }),
    ]);
    expect(groups.map(({ model }) => model)).toEqual(['claims 1.9', 'claims 1.10']);
    expect(groups[1]).toMatchObject({ stages: ['monitoring', 'validation'], owners: ['Ada'] });
    expect(groups[1]?.items.map(({ key }) => key)).toEqual(['AI-1', 'AI-3']);
  });

  it('drift as the worst of their items does, where unknown is worse than watch', () => {
    const worst = (...levels: ('none' | 'watch' | 'unknown' | 'warning' | 'critical')[]) =>
      groupByModel(levels.map((drift, at) => reportItem(`AI-${at}`, { model: 'm', drift })))[0]
        ?.drift;
    expect(worst('none', 'watch')).toBe('watch');
    expect(worst('watch', 'unknown')).toBe('unknown');
    expect(worst('warning', 'unknown', 'critical')).toBe('critical');
    expect(worst('none')).toBe('none');
  });
});
