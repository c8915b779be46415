import type { RadarItem } from '../../../../src/contract/types';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { scanItem, type RadarSubject } from '../../../../src/domain/lifecycle/radar';
import type { StageChange } from '../../../../src/domain/lifecycle/stage-changes';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Every time in these tests is so many days after this. */
export const START = Date.parse('2026-03-02T09:00:00.000Z');

export const day = (days: number): string => new Date(START + days * DAY).toISOString();

/** Status 1 stands for the first of the seven stages, and so on; status 9 stands for none. */
export const statusStages = Object.fromEntries(
  sevenStages.stages.map(({ id }, index) => [String(index + 1), id]),
);

export const source = { lifecycle: sevenStages, statusStages };

let lastId = 100;

/** A move between statuses, by ds, so many days after the start. */
export const move = (
  days: number,
  from: string | null,
  to: string | null,
  more: Partial<StageChange> = {},
): StageChange => {
  lastId += 1;
  const id = String(lastId);
  return { id, at: day(days), accountId: 'ds', kind: 'status', from, to, ...more };
};

export const subject = (
  changes: readonly StageChange[],
  more: Partial<RadarSubject> = {},
): RadarSubject => ({
  ...{ issueKey: 'AI-1', summary: 'Claims', createdAt: day(0), workType: 'Task', labels: [] },
  ...{ currentStatusId: null, currentStage: null, truncated: false, declared: [] },
  changes,
  ...more,
});

/** The radar of an item thirty days after the start. */
export const scan = (
  changes: readonly StageChange[],
  more: Partial<RadarSubject> = {},
): RadarItem => scanItem(source, subject(changes, more), START + 30 * DAY);

/** Days in each stage it was in. */
export const daysIn = ({ dwell }: RadarItem): Record<string, number> =>
  Object.fromEntries(dwell.map(({ stage, milliseconds }) => [stage, milliseconds / DAY]));
