import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  draftOf,
  labelOf,
  PLAN_LABEL,
  planLines,
  progressOf,
  startOf,
  type FoundItem,
} from '../../../../../static/report/start/plan/plan';
import { planItems } from '../../../../../static/report/start/plan/plan-items';
import { LONGEST_SUMMARY } from '../../../../../static/report/start/model/draft';

const found = (key: string, id: string, isDone = false): FoundItem => ({
  ...{ key, labels: [PLAN_LABEL, labelOf({ id })], status: 'To Do', isDone, due: null },
});

describe('the plan of ninety days', () => {
  it('has its phases in order, each within its time, and ends on day ninety', () => {
    const ends = new Map([
      ['Weeks 1–2: baseline', 14],
      ['Month 1: shadow', 30],
      ['Month 2: own one artifact', 60],
      ['Month 3: evaluate', 90],
    ]);
    expect([...new Set(planItems.map(({ phase }) => phase))]).toEqual([...ends.keys()]);
    for (const { phase, dueAfter } of planItems) {
      expect(dueAfter).toBeLessThanOrEqual(ends.get(phase) ?? 0);
    }
    const days = planItems.map(({ dueAfter }) => dueAfter);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.at(-1)).toBe(90);
  });

  it('has work items of its own that Jira takes, each with what is done and how to tell', () => {
    expect(new Set(planItems.map(labelOf)).size).toBe(planItems.length);
    for (const item of planItems) {
      expect(item.summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
      expect(item.what.length).toBeGreaterThan(0);
      expect(item.doneWhen.length).toBeGreaterThan(0);
      expect(labelOf(item)).not.toMatch(/\s/u);
    }
  });

  it('makes drafts that carry label, due date, and what is to be done', () => {
    const [first] = planItems;
    if (first === undefined) throw new Error('the plan is empty');
    const draft = draftOf(first, '2026-12-28', '1');
    expect(draft).toMatchObject({ typeId: '1', due: '2027-01-04', summary: first.summary });
    expect(draft.labels).toEqual(['assay-90-days', 'assay-90-days-inventory']);
    const said = JSON.stringify(draft.description);
    for (const text of ['Done when', ...first.what, ...first.doneWhen]) {
      expect(said).toContain(text);
    }
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 90, '2027-02-22'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-30', 1, null],
    ['tomorrow', 1, null],
    ['', 1, null],
  ])('%j and %i more is %j', (day, days, expected) => {
    expect(dayAfter(day, days)).toBe(expected);
  });
});

describe('the plan as Jira has it', () => {
  it('knows its items by label, whatever they are called, and the first of doubles', () => {
    const lines = planLines([
      found('AI-3', 'gate', true),
      found('AI-9', 'gate'),
      found('AI-4', 'measure'),
      { ...found('AI-5', 'x'), labels: [PLAN_LABEL] },
    ]);
    expect(lines).toHaveLength(planItems.length);
    expect(
      lines.flatMap(({ item, found: one }) => (one === null ? [] : [[item.id, one.key]])),
    ).toEqual([
      ['gate', 'AI-3'],
      ['measure', 'AI-4'],
    ]);
    expect(progressOf(lines)).toEqual({ made: 2, done: 1 });
    expect(progressOf(planLines([]))).toEqual({ made: 0, done: 0 });
  });

  it('goes on from the first day of what is there', () => {
    const there = { ...found('AI-4', 'gate'), due: '2027-03-05' };
    expect(startOf(planLines([found('AI-3', 'baseline'), there]), '2027-02-01')).toBe('2027-01-04');
    expect(startOf(planLines([found('AI-3', 'baseline')]), '2027-02-01')).toBe('2027-02-01');
  });
});
