import { describe, expect, it } from 'vitest';
import { incidentDays } from '../../../../../src/contract/monitoring';
import { signalLevels } from '../../../../../src/contract/evidence';
import { placeOf } from '../../../../../src/words/levels';
import {
  countDown,
  dayAfter,
  dayProblem,
  endOfDay,
} from '../../../../../static/panel/sections/monitoring/model/deadlines';
import {
  describeDue,
  describeMismatch,
  driftQuestion,
  hasDetails,
  levelLooks,
} from '../../../../../static/panel/shared/drift-words';
import { explainFlag } from '../../../../../static/components/words/drift-flags';
import {
  describeClock,
  incidentChoices,
  openIncidents,
} from '../../../../../static/panel/sections/monitoring/model/incidents';
import {
  legendOf,
  sortSeries,
} from '../../../../../static/panel/sections/monitoring/model/timeline-order';
import { items } from '../../../../support/surface-fixtures/fixtures';
import { drifting, quiet } from '../../../../support/surface-fixtures/fixture-monitoring';
import { history } from '../../../../support/surface-fixtures/fixture-history';

const asOf = '2026-11-20T12:00:00.000Z';
const now = Date.parse(asOf);
const itemOf = (name: string) => {
  const item = items[name];
  if (item === undefined) throw new Error(`no item ${name}`);
  return item;
};

describe('the words of drift', () => {
  it('say in plain words what a flag means', () => {
    expect(explainFlag('overdue')).toBe('No report in time');
    expect(explainFlag('version-mismatch')).toBe(
      'Another model version answers than the item says',
    );
    expect(explainFlag('psi:age')).toBe('psi of age alarms');
    expect(explainFlag('silent:latency')).toBe('latency was not reported in time');
    expect(explainFlag('psi:age:eu')).toBe('psi of age:eu alarms');
    expect(explainFlag('wrong-amounts')).toBe('wrong amounts alarms');
  });

  it('tell every level by more than its colour', () => {
    const looks = signalLevels.map((level) => levelLooks[level].icon);
    expect(new Set(looks).size).toBe(signalLevels.length);
    const sorted = [...signalLevels].sort((one, other) => placeOf(one) - placeOf(other));
    expect(sorted).toEqual(['critical', 'warning', 'unknown', 'watch', 'none']);
  });

  it('say when the next report is due, and for how long it has been', () => {
    expect(describeDue(quiet, asOf)).toMatch(/^The next is due by .*27.*\.$/u);
    expect(describeDue(drifting, asOf)).toMatch(/^The next was due on .*19.*, 1 day ago\.$/u);
    expect(describeDue({ ...quiet, reportDueAt: null }, asOf)).toBeNull();
  });

  it('name the version that answers instead', () => {
    const item = itemOf('drifting');
    expect(describeMismatch(item)).toBe('The last report is of 1.4.0, the item says 1.5.0.');
    expect(describeMismatch({ ...item, drift: { level: 'watch', flags: [] } })).toBeNull();
  });

  it('ask another question for each level, and one where nothing is watched', () => {
    const item = itemOf('quiet');
    const asked = signalLevels.map((level) =>
      driftQuestion({ ...item, drift: { level, flags: [] } }),
    );
    expect(new Set([...asked, driftQuestion(itemOf('held'))]).size).toBe(signalLevels.length + 1);
  });

  it('open no details before anything is watched or in use', () => {
    expect(hasDetails(itemOf('empty'))).toBe(false);
    expect(hasDetails(itemOf('quiet'))).toBe(true);
    expect(
      hasDetails({ ...itemOf('empty'), standing: { ...itemOf('empty').standing, inUse: true } }),
    ).toBe(true);
    const { incidents } = drifting;
    const item = itemOf('empty');
    expect(hasDetails({ ...item, monitoring: { ...item.monitoring, incidents } })).toBe(true);
  });
});

describe('deadlines', () => {
  it('count down, and count on once they are over', () => {
    expect(countDown('2026-11-25T13:00:00.000Z', now)).toEqual({
      text: '5 days left',
      isOver: false,
    });
    expect(countDown('2026-11-20T14:30:00.000Z', now).text).toBe('2 hours left');
    expect(countDown('2026-11-18T11:00:00.000Z', now)).toEqual({
      text: 'overdue by 2 days',
      isOver: true,
    });
  });

  it('take a day in the future, and no more than so many days ahead', () => {
    expect(dayAfter(asOf, 30)).toBe('2026-12-20');
    expect(dayProblem('2026-11-21', asOf)).toBeNull();
    expect(dayProblem('2026-11-19', asOf)).toMatch(/future/u);
    expect(dayProblem('', asOf)).toMatch(/Choose a day/u);
    expect(dayProblem('2026-12-21', asOf, 30)).toBe('At most 30 days ahead.');
    expect(dayProblem('2026-12-19', asOf, 30)).toBeNull();
    expect(endOfDay('2026-12-19')).toBe('2026-12-19T23:59:59.000Z');
  });
});

describe('the clock of an incident', () => {
  it('has the days of the regulation', () => {
    const shown = incidentChoices.map(({ value, label }) => [
      value,
      Number(/\((\d+)/u.exec(label)?.[1]),
    ]);
    expect(Object.fromEntries(shown)).toEqual(incidentDays);
  });

  it('says how much of them is left, or that they are over', () => {
    const dueAt = '2026-11-26T21:00:00.000Z';
    expect(describeClock({ kind: 'serious', dueAt }, now).text).toBe('6 days left of 15');
    expect(describeClock({ kind: 'widespread', dueAt: '2026-11-19T11:00:00.000Z' }, now)).toEqual({
      text: 'overdue by 1 day, the 2 days are over',
      isOver: true,
    });
  });

  it('runs only until it is closed, the nearest end first', () => {
    const [open] = openIncidents(drifting.incidents);
    if (open === undefined) throw new Error('one incident is open');
    const sooner = { ...open, id: 'sooner', dueAt: '2026-11-21T00:00:00.000Z' };
    expect(openIncidents([...drifting.incidents, sooner]).map(({ id }) => id)).toEqual([
      'sooner',
      'i2',
    ]);
  });
});

describe('the timeline', () => {
  it('shows what is worst now first', () => {
    expect(sortSeries(history.series).map(({ watch }) => watch)).toEqual(['accuracy', 'psi:age']);
  });

  it('explains the signs that are there, and no others', () => {
    expect(legendOf(history.series).map(({ label }) => label)).toEqual([
      ...['none', 'watch', 'warning', 'critical'],
      ...['estimated without labels', 'first alarm of a control chart', 'control limits'],
    ]);
    expect(legendOf(history.series.slice(0, 1)).map(({ label }) => label)).toEqual([
      'none',
      'warning',
    ]);
  });
});
