import type { ReportItem } from '../../../../static/report/projection';

/** An item of the report with nothing remarkable but `part`. */
export const reportItem = (key: string, part: Partial<ReportItem> = {}): ReportItem => ({
  ...{ id: key, key, summary: `Summary of ${key}`, type: 'Task', status: 'Open', owner: null },
  ...{ stage: 'data', stageSince: null, gate: 'held', nextStage: null, verdict: 'none' },
  criteria: { pass: 0, fail: 0, inconclusive: 0 },
  ...{
    worst: null,
    version: 0,
    locked: null,
    model: null,
    systemType: null,
    tier: null,
    stake: null,
  },
  ...{ drift: 'none', flags: [], inUse: 'no', asks: [], ask: [], nextDate: null, why: '' },
  ...{
    v: 1,
    openStages: [],
    waived: 0,
    lastAlarm: 'none',
    askOf: [],
    askAny: [],
    askBut: [],
    looksSpent: 0,
  },
  ...{ updatedAt: '' },
  ...part,
});
