import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../../../src/app/item/project-item';
import { sweepItems } from '../../../../src/app/upkeep/sweep-items';
import { newFinding } from '../../../../src/domain/gate/findings';
import { anItem, daysAgo } from '../../../support/builders';
import {
  memorySite,
  only,
  someIssue,
  someSettings,
  statusOfStage,
} from '../../../support/memory-ports';

/** A site whose sweep comes to its one item. */
const swept = (start: Parameters<typeof memorySite>[0] = {}) => {
  const site = memorySite({ item: anItem('accuracy >= 90%'), ...start });
  let cursor: string | null = null;
  const reads: (string | null)[] = [];
  const run = sweepItems({
    ...site.deps,
    settings: only('settings', { load: () => Promise.resolve(site.state.settings) }),
    itemPages: only('itemPages', {
      all: (from) => {
        reads.push(from);
        const items = site.state.item === null ? [] : [site.state.item];
        return Promise.resolve({ items, cursor: 'next' });
      },
    }),
    sweepPlace: {
      load: () => Promise.resolve(cursor),
      save: (next) => Promise.resolve(void (cursor = next)),
    },
  });
  return { ...site, run, reads, place: () => cursor };
};

const asExpected = (site: ReturnType<typeof swept>): unknown => {
  const { item, settings, now } = site.state;
  if (item === null || settings === null) throw new Error('there is no item');
  return projectionOf(item, settings, now).property;
};

describe('a property that somebody else wrote', () => {
  it('is one finding while that finding is open, however often it is written', async () => {
    const site = swept();
    site.state.property = { gate: 'open' };
    await site.run();
    site.state.now += 3_600_000;
    site.state.property = { gate: 'open', verdict: 'pass' };
    await site.run();
    expect(site.state.item?.findings).toHaveLength(1);
    expect(site.state.entries.map(({ kind }) => kind)).toEqual(['finding-raised']);
  });

  it('is another finding once the one before is settled', async () => {
    const settled = {
      ...newFinding({
        ...{ id: 'projection-1', kind: 'projection-changed', at: daysAgo(2) },
        ...{ accountId: null, sentence: 'it was changed' },
      }),
      ...{ resolvedAt: daysAgo(1), resolvedBy: 'account-pm' },
    };
    const site = swept({ item: anItem('accuracy >= 90%', [], { findings: [settled] }) });
    site.state.property = { gate: 'open' };
    await site.run();
    expect(site.state.item?.findings).toHaveLength(2);
  });

  it('is a finding beside an open one of another kind', async () => {
    const other = newFinding({
      ...{ id: 'moved-validation-1', kind: 'moved-without-gate', at: daysAgo(2) },
      ...{ accountId: null, sentence: 'moved' },
    });
    const site = swept({ item: anItem('accuracy >= 90%', [], { findings: [other] }) });
    site.state.property = { gate: 'open' };
    await site.run();
    expect(site.state.item?.findings.map(({ kind }) => kind)).toEqual([
      'moved-without-gate',
      'projection-changed',
    ]);
  });
});

describe('the round over all items', () => {
  it('asks for nothing where Jira shows what is true, and goes on where it left off', async () => {
    const site = swept();
    site.state.property = asExpected(site);
    expect(await site.run()).toEqual({ looked: 1, off: 0 });
    expect(site.state.pushed).toEqual([]);
    expect(site.place()).toBe('next');
    await site.run();
    expect(site.reads).toEqual([null, 'next']);
  });

  it('has a property written that is missing, and calls nobody a forger', async () => {
    const site = swept();
    expect(await site.run()).toEqual({ looked: 1, off: 1 });
    expect(site.state.pushed.map(({ work }) => work)).toEqual([
      [{ kind: 'project-item', issueId: '10001', projectId: '10000' }],
    ]);
    expect(site.state.item?.findings).toEqual([]);
  });

  it('has a status followed that changed without an event, before anything is said of its property', async () => {
    const status = { id: statusOfStage('deployment'), name: 'Deployment' };
    const site = swept({ issue: someIssue({ status }) });
    site.state.property = { gate: 'open' };
    await site.run();
    expect(site.state.pushed.map(({ work }) => work)).toMatchObject([
      [{ kind: 'follow-issue', issueId: '10001', change: { cause: 'unknown', toStatusId: null } }],
    ]);
    expect(site.state.item?.findings).toEqual([]);
  });

  it('leaves alone what the project does not govern', async () => {
    const site = swept({ settings: someSettings({ governedTypes: ['2'] }) });
    expect(await site.run()).toEqual({ looked: 1, off: 0 });
  });

  it('leaves alone what has no settings', async () => {
    const site = swept({ settings: null });
    expect(await site.run()).toEqual({ looked: 1, off: 0 });
  });
});
