import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../../../src/app/item/project-item';
import { checkShown } from '../../../../src/app/movement/check-shown';
import type { Place } from '../../../../src/app/upkeep/ports';
import { sweepItems } from '../../../../src/app/upkeep/sweep-items';
import { newFinding } from '../../../../src/domain/gate/findings';
import { anItem, daysAgo } from '../../../support/builders/builders';
import {
  memorySite,
  only,
  someIssue,
  someSettings,
  statusOfStage,
} from '../../../support/builders/memory-ports';

/** A site whose sweep comes to its one item, on the last of two pages or `more` than it gets through. */
const swept = (
  start: Parameters<typeof memorySite>[0] = {},
  ports: Partial<Parameters<typeof sweepItems>[0]> = {},
) => {
  const site = memorySite({ item: anItem('accuracy >= 90%'), ...start });
  let place: Place = { cursor: null, changedUntil: null };
  const reads: (string | null)[] = [];
  const askedOf: string[][] = [];
  const settings = () => Promise.resolve(site.state.settings);
  const sweep = sweepItems({
    ...site.deps,
    settings: only('settings', { load: settings }),
    settingsPages: {
      all: async () => ({ settings: [(await settings()) ?? []].flat(), cursor: null }),
    },
    itemPages: only('itemPages', {
      all: (from) => {
        reads.push(from);
        const isFirst = from === null;
        const items = isFirst && site.state.item !== null ? [site.state.item] : [];
        return Promise.resolve({ items, cursor: isFirst ? 'next' : null });
      },
      ofIssues: (ids) => {
        askedOf.push([...ids]);
        return Promise.resolve(
          [site.state.item ?? []].flat().filter(({ issueId }) => ids.includes(issueId)),
        );
      },
    }),
    sweepPlace: {
      load: () => Promise.resolve(place),
      save: (next) => Promise.resolve(void (place = next)),
    },
    ...ports,
  });
  const check = checkShown({
    ...site.deps,
    projects: only('projects', {}),
  });
  const run = async () => {
    const outcome = await sweep();
    for (const work of site.state.pushed.splice(0).flatMap((one) => one.work)) {
      if (work.kind === 'check-shown') await check(work.issueId);
      else site.state.pushed.push({ work: [work], delay: undefined });
    }
    return outcome;
  };
  return { ...site, run, reads, askedOf, place: () => place };
};

/** Lets Jira show what is true. */
const showTruth = (site: ReturnType<typeof swept>): void => {
  const { item, settings, now } = site.state;
  if (item === null || settings === null) throw new Error('there is no item');
  const { property, fields } = projectionOf(item, settings, now);
  Object.assign(site.state, { property, fields });
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
  it('asks for nothing where Jira shows what is true, and sees all in one run', async () => {
    const site = swept();
    showTruth(site);
    expect(await site.run()).toEqual({ looked: 1, off: 0 });
    expect(site.state.pushed).toEqual([]);
    expect(site.reads).toEqual([null, 'next']);
    expect(site.place()).toEqual({ cursor: null, changedUntil: site.state.now });
  });

  it('follows what Jira changed and nobody has a record of', async () => {
    const site = swept();
    showTruth(site);
    site.state.changed = ['10001', '10002'];
    expect(await site.run()).toEqual({ looked: 1, off: 1 });
    expect(site.state.pushed.flatMap(({ work }) => work)).toMatchObject([
      { kind: 'follow-issue', issueId: '10002' },
    ]);
  });

  it('asks storage about changed work items only where it has not read their record', async () => {
    const site = swept();
    showTruth(site);
    site.state.changed = ['10001', '10002'];
    await site.run();
    expect(site.askedOf).toEqual([['10002']]);
  });

  it('looks again for changes that could neither be queued nor kept', async () => {
    const refuses = () => Promise.reject(new Error('no room'));
    const site = swept({}, { queue: { push: refuses }, outbox: only('outbox', { keep: refuses }) });
    showTruth(site);
    site.state.changed = ['10002'];
    await site.run();
    expect(site.place()).toEqual({ cursor: null, changedUntil: null });
  });

  it('has a property written that is missing, and calls nobody a forger', async () => {
    const site = swept();
    expect(await site.run()).toEqual({ looked: 1, off: 1 });
    expect(site.state.shown).toHaveLength(1);
    expect(site.state.item?.findings).toEqual([]);
  });

  it('has a field written that is out of step, where nobody set it', async () => {
    const site = swept();
    showTruth(site);
    site.state.fields = { ...site.state.fields, stage: 'Deployment' };
    expect(await site.run()).toEqual({ looked: 1, off: 1 });
    expect(site.state.shown).toHaveLength(1);
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
