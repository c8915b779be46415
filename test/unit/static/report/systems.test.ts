import { describe, expect, it } from 'vitest';
import { orderAttention } from '../../../../static/report/model/attention';
import { systemsOf } from '../../../../static/report/model/systems';
import { reportItem } from './report-item';

const ask = (kind: 'approval' | 'retrain', who: string) => ({
  ...{ kind, who, since: '2026-11-01', due: null },
});

describe('the systems of the one-pager', () => {
  it('stand once each, by the most urgent thing that is asked of them', () => {
    const items = [
      reportItem('AI-1', { asks: [ask('approval', 'a')] }),
      reportItem('AI-2', { asks: [ask('approval', 'a'), ask('retrain', 'b')] }),
      reportItem('AI-3'),
    ];
    const systems = systemsOf(items, orderAttention(items));
    expect(systems.map(({ item, lines }) => [item.key, lines.map(({ kind }) => kind)])).toEqual([
      ['AI-2', ['retrain', 'approval']],
      ['AI-1', ['approval']],
    ]);
  });
});
