import { describe, expect, it } from 'vitest';
import { countFilters, filterClause, noFilters } from '../../../../static/report/model/filters';
import { pickClause, printPick, readPick, tellPick } from '../../../../static/report/model/pick';
import {
  inOrder,
  printPlace,
  readPlace,
  sortFields,
  stepsOfOrder,
  type SortField,
} from '../../../../static/report/model/sort';
import { isGoverned } from '../../../../static/components/jira/jql';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';

describe('filterClause', () => {
  it('is nothing without filters', () => {
    expect(filterClause(noFilters)).toBeNull();
    expect(countFilters(noFilters)).toBe(0);
  });

  it('says every filter', () => {
    const filters = {
      ...{ stage: 'data', tier: 'high', system: 'agent', owner: '712020:1', model: 'claims' },
      ...{ sprint: 'open', entered: 30, updated: 7 },
    };
    expect(filterClause(filters)).toBe(
      [
        ...['aiStage = "data"', 'aiTier = "high"', 'aiSystemType = "agent"'],
        ...['assignee = "712020:1"', 'aiModel ~ "claims"', 'sprint in openSprints()'],
        ...['aiStageSince >= "-30d"', 'updated >= "-7d"'],
      ].join(' AND '),
    );
    expect(countFilters(filters)).toBe(8);
  });

  it('knows me and nobody as owners', () => {
    expect(filterClause({ ...noFilters, owner: 'me' })).toBe('assignee = currentUser()');
    expect(filterClause({ ...noFilters, owner: 'nobody' })).toBe('assignee is EMPTY');
  });

  it('keeps what somebody typed within its quotes', () => {
    expect(filterClause({ ...noFilters, sprint: 'a" OR key = "B-1' })).toBe(
      String.raw`sprint = "a\" OR key = \"B-1"`,
    );
  });
});

describe('a number that was followed', () => {
  it.each([
    ['stage:deployment', 'aiStage = "deployment"', 'Stage Deployment'],
    ['stage:', 'aiStage is EMPTY', 'No stage yet'],
    ['gate:held', 'aiGate = "held"', 'Next gate held'],
    ['verdict:none', 'aiVerdict = "none"', 'No locked criteria'],
    ['drift:critical', 'aiDrift = "critical"', 'Drift critical'],
    ['ask:overdue', 'aiAsk = "overdue"', 'Overdue reports'],
    ['dwell:30', 'aiStageSince <= "-30d"', 'In its stage for more than 30 days'],
    ['is:unlocked', 'aiCriteriaLocked is EMPTY', 'Criteria are not locked'],
    ['is:in-use', 'aiInUse = "yes"', 'In use'],
    ['is:unheard-of', null, 'All governed items'],
  ])('%s', (written, jql, title) => {
    const pick = readPick(written);
    if (pick === null) throw new Error('it was not read');
    expect(pickClause(pick)).toBe(jql);
    expect(tellPick(pick, sevenStages)).toBe(title);
    expect(printPick(pick)).toBe(written);
  });

  it('cannot break out of the query', () => {
    const pick = readPick('gate:x"OR"');
    expect(pick === null ? '' : pickClause(pick)).toBe(String.raw`aiGate = "x\"OR\""`);
  });

  it('is nothing where the address names no way to pick', () => {
    expect(readPick('colour:red')).toBeNull();
    expect(readPick(null)).toBeNull();
    expect(printPick(null)).toBeNull();
  });
});

describe('inOrder', () => {
  const where = isGoverned;

  it('settles equals by key, so that pages do not overlap', () => {
    expect(inOrder(where, { field: 'updated', isDescending: true })).toBe(
      'aiGate is not EMPTY ORDER BY updated DESC, key ASC',
    );
    expect(inOrder(where, { field: 'stage', isDescending: false })).toBe(
      'aiGate is not EMPTY ORDER BY "AI lifecycle stage" ASC, key ASC',
    );
    expect(inOrder(where, { field: 'key', isDescending: true })).toBe(
      'aiGate is not EMPTY ORDER BY key DESC',
    );
  });
});

describe('an order that Jira does not know', () => {
  const where = isGoverned;
  const fields = Object.keys(sortFields) as SortField[];

  it('is lists one behind the other, from the worst, or the other way round', () => {
    const worstFirst = stepsOfOrder(where, { field: 'drift', isDescending: true });
    expect(worstFirst[0]).toBe(
      'aiGate is not EMPTY AND aiDrift = "critical" ORDER BY updated DESC, key ASC',
    );
    expect(stepsOfOrder(where, { field: 'drift', isDescending: false })).toEqual(
      worstFirst.toReversed(),
    );
  });

  it('is one query where Jira can order', () => {
    const sort = { field: 'updated', isDescending: true } as const;
    expect(stepsOfOrder(where, sort)).toEqual([inOrder(where, sort)]);
  });

  it.each(fields)('has a query for each step and no step twice: %s', (field) => {
    const steps = stepsOfOrder(where, { field, isDescending: true });
    expect(new Set(steps).size).toBe(steps.length);
    for (const step of steps) expect(step).toMatch(/^aiGate is not EMPTY.* ORDER BY /u);
  });

  it('goes on where a page ended', () => {
    for (const place of [
      { step: 0, token: 'a~b' },
      { step: 4, token: null },
    ])
      expect(readPlace(printPlace(place))).toEqual(place);
    expect(readPlace(null)).toEqual({ step: 0, token: null });
    expect(readPlace('plain')).toEqual({ step: 0, token: 'plain' });
  });
});
