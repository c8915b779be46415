import { describe, expect, it } from 'vitest';
import { tellCharts } from '../../../../../static/panel/sections/monitoring/model/chart-words';

describe('what the control charts see', () => {
  it('is said chart by chart, with how many looked', () => {
    const told = tellCharts([
      { name: 'Shewhart', alarmAt: null },
      { name: 'EWMA', alarmAt: '2026-11-03T08:00:00.000Z' },
      { name: 'CUSUM', alarmAt: '2026-11-05T08:00:00.000Z' },
    ]);
    expect(told).toContain('EWMA sees a small shift that lasts on');
    expect(told).toContain('CUSUM sees a shift that lasts on');
    expect(told).not.toContain('Shewhart');
    expect(told).toContain('2 of 3 control charts');
  });

  it('is nothing where none alarms, and says which looked', () => {
    expect(tellCharts([{ name: 'Shewhart', alarmAt: null }])).toBe(
      'No control chart alarms (Shewhart).',
    );
  });
});
