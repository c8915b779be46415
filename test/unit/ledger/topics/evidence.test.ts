import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { tellEntry } from '../../../../src/ledger/tell';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';
import { anEntry, appliedTo, toldOf } from '../../../support/builders/ledger-entries';

const noDataset = { id: null, sha256: null };
const noModel = { name: null, version: null };
const nowhere = { spent: 0, issues: [] };
const budget = { id: 'b1', metric: 'accuracy', slice: null, elsewhere: nowhere };

describe('a run in words', () => {
  it.each([
    [noModel, noDataset, 'handed in a run: 3 results'],
    [{ name: 'triage', version: null }, noDataset, 'handed in a run of triage: 3 results'],
    [{ name: null, version: '1.4' }, noDataset, 'handed in a run of 1.4: 3 results'],
    [noModel, { ...noDataset, id: 'holdout' }, 'handed in a run on holdout: 3 results'],
  ])('names the model %j and the data %j', (model, dataset, words) => {
    expect(toldOf('evaluation-recorded', { model, dataset }).sentence).toBe(`PM ${words}`);
  });

  it('says what somebody stated of it, since its file does not', () => {
    const startedAt = '2026-11-18T09:00:00.000Z';
    const stated = (fields: ('startedAt' | 'modelVersion' | 'dataset')[]) =>
      toldOf('evaluation-recorded', { stated: fields, startedAt }).details;
    expect(stated(['modelVersion'])).toEqual(['PM stated the version of the model']);
    expect(stated(['startedAt', 'dataset'])).toEqual([
      'PM stated that it began 18 Nov 2026, 09:00 UTC, the data set',
    ]);
    const unknown = toldOf('evaluation-recorded', { stated: ['startedAt'], startedAt: null });
    expect(unknown.details).toEqual(['PM stated when it began']);
  });

  it('has nothing below it where nothing was stated and it was no look', () => {
    const { stated: _stated, ...body } = ledgerBodies['evaluation-recorded'];
    const entry = { ...anEntry('evaluation-recorded'), body };
    const names = { people: {}, lifecycle: sevenStages };
    expect(tellEntry(entry, names).details).toEqual([]);
  });

  it('says of each budget that it was a look at, and of which group', () => {
    const budgets = [
      { ...budget, sentence: 'Look 1 at 5%.' },
      { ...budget, id: 'b2', slice: 'age>60', sentence: 'Look 2 at 1%.' },
    ];
    expect(toldOf('evaluation-recorded', { budgets }).details).toEqual([
      'PM stated the version of the model',
      'accuracy: Look 1 at 5%.',
      'accuracy (age>60): Look 2 at 1%.',
    ]);
  });
});

describe('signals in words', () => {
  const signal = { digest: 's', name: 'a', observedAt: null };
  const firing = { ...signal, state: 'firing' as const, level: 'watch' as const };

  it('tell a firing one with its level, and others without', () => {
    const resolved = { ...firing, name: 'b', state: 'resolved' as const };
    const clean = { ...firing, name: 'c', state: 'clean' as const };
    expect(toldOf('signal-recorded', { signals: [firing, resolved, clean] })).toEqual({
      sentence: 'PM reported on the model in use: a at watch, b resolved, c without an alarm',
      details: [],
    });
  });

  it('are counted from four on', () => {
    expect(toldOf('signal-recorded', { signals: [firing, firing, firing, firing] })).toEqual({
      sentence: 'PM reported 4 observations in use',
      details: ['a at watch', 'a at watch', 'a at watch', 'a at watch'],
    });
  });
});

describe('an item behind a run', () => {
  const item = anItem('accuracy >= 90%\nrecall >= 80%');
  const run = anEvaluation([aCount('accuracy', 970, 1000), aCount('recall', 500, 1000)]);
  const earlier = anEvaluation([aCount('accuracy', 500, 1000)], {
    ...{ startedAt: daysAgo(3), finishedAt: daysAgo(3), recordedAt: daysAgo(3) },
  });
  const ids = item.budgets.map(({ id }) => id);
  const spentElsewhere = { spent: 2, issues: [{ issueKey: 'AI-7' }] };

  it('has taken in that run and no other, with what was spent elsewhere as it was then', () => {
    const [first = ''] = ids;
    const budgets = [{ ...budget, id: first, sentence: '', elsewhere: spentElsewhere }];
    const after = appliedTo(
      item,
      'evaluation-recorded',
      { digest: run.digest, budgets },
      { runs: [earlier, run] },
    );
    expect(after?.latest.map(({ digest }) => digest)).toEqual([run.digest, run.digest]);
    expect(after?.budgets).toMatchObject([
      { id: ids[0], looked: 1, elsewhere: spentElsewhere },
      { id: ids[1], looked: 1, spent: 1, elsewhere: nowhere },
    ]);
  });

  it('keeps what is known to be spent elsewhere where the entry does not say', () => {
    const known = {
      ...item,
      budgets: item.budgets.map((one) => ({ ...one, elsewhere: spentElsewhere })),
    };
    const after = appliedTo(known, 'evaluation-recorded', { digest: run.digest }, { runs: [run] });
    expect(after?.budgets.map(({ elsewhere }) => elsewhere)).toEqual([
      spentElsewhere,
      spentElsewhere,
    ]);
  });

  it('is not known where the run is gone', () => {
    const change = { digest: run.digest };
    expect(appliedTo(item, 'evaluation-recorded', change, { runs: [earlier] })).toBeNull();
    expect(appliedTo(item, 'signal-recorded')).toEqual(item);
  });
});
