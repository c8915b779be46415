import type { Day } from '../../../../static/report/model/trend';

/** A day with nothing on it but `part`. */
export const dayOf = (date: string, part: Partial<Day> = {}): Day => ({
  ...{ date, total: 0, stages: {}, gates: { open: 0, held: 0 } },
  verdicts: { pass: 0, fail: 0, inconclusive: 0, none: 0 },
  drift: { none: 0, watch: 0, warning: 0, critical: 0, unknown: 0 },
  ...{ asks: {}, heldLong: 0, waived: 0, falseAlarms: 0, alarms: 0 },
  ...part,
});
