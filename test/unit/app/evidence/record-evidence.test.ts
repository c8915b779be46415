import { describe, expect, it } from 'vitest';
import { recordEvidence } from '../../../../src/app/evidence/record-evidence';
import type { Change, CommitOutcome } from '../../../../src/app/item/ports';
import type { Evaluation, RecordedSignal } from '../../../../src/contract/types';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { memorySite } from '../../../support/builders/memory-ports';
import { aSignal } from '../../../support/builders/monitoring-builders';

const REF = { id: '10001', key: 'AI-1', projectId: '10000' };
const runs = (count: number): Evaluation[] =>
  Array.from({ length: count }, (_, n) => anEvaluation([aCount('accuracy', 900 + n, 1000)]));
const alarms = (count: number): RecordedSignal[] =>
  Array.from({ length: count }, (_, n) => aSignal({ fingerprint: `f${n}` }));

/** A site that remembers what each transaction took. */
const site = (outcomes: CommitOutcome[] = []) => {
  const { deps, state } = memorySite({ item: anItem('accuracy >= 90%') });
  const taken: Change[] = [];
  const items: typeof deps.items = {
    ...deps.items,
    load: deps.items.load,
    commit: async (expected, change) => {
      const outcome = outcomes.shift() ?? (await deps.items.commit(expected, change));
      if (outcome === 'committed') taken.push(change);
      return outcome;
    },
  };
  return { state, taken, record: recordEvidence({ ...deps, items }) };
};

describe('evidence', () => {
  it('is recorded in one transaction as long as it fits one, with an entry for each run', async () => {
    const { record, taken, state } = site();
    const evidence = { evaluations: runs(2), signals: alarms(3) };
    const digests = [...evidence.evaluations, ...evidence.signals].map(({ digest }) => digest);
    expect(await record(REF, evidence)).toEqual(digests);
    expect(taken).toHaveLength(1);
    expect(state.entries.map(({ kind }) => kind)).toEqual([
      ...['evaluation-recorded', 'evaluation-recorded', 'signal-recorded', 'drift-changed'],
    ]);
    expect(state.entries[2]?.body).toMatchObject({ signals: [{ level: 'warning' }, {}, {}] });
  });

  it('never takes more operations than a transaction has', async () => {
    const { record, taken } = site();
    const evidence = { evaluations: runs(12), signals: alarms(40) };
    expect(await record(REF, evidence)).toHaveLength(52);
    expect(taken.length).toBeGreaterThan(1);
    for (const { entries, evaluations = [], signals = [] } of taken) {
      expect(1 + entries.length + evaluations.length + signals.length).toBeLessThanOrEqual(25);
    }
  });

  it('that is sent twice in one delivery is one record', async () => {
    const [run] = runs(1);
    const [alarm] = alarms(1);
    const { record, taken } = site();
    await record(REF, {
      evaluations: [run, run].flatMap((one) => one ?? []),
      signals: [alarm, alarm].flatMap((one) => one ?? []),
    });
    expect(taken[0]?.evaluations).toHaveLength(1);
    expect(taken[0]?.signals).toHaveLength(1);
  });

  it('of which some is recorded already is recorded without that', async () => {
    const evaluations = runs(3);
    const { record, taken } = site([{ known: [evaluations[1]?.digest ?? ''] }]);
    const left = [evaluations[0]?.digest, evaluations[2]?.digest];
    expect(await record(REF, { evaluations, signals: [] })).toEqual(left);
    expect(taken.map((one) => one.evaluations?.map(({ digest }) => digest))).toEqual([left]);
  });

  it('that others record at the same time is given up after ten tries', async () => {
    const [run] = runs(1);
    const known = Array.from({ length: 30 }, () => ({ known: ['of somebody else'] }));
    const { record } = site(known);
    const evidence = { evaluations: run === undefined ? [] : [run], signals: [] };
    await expect(record(REF, evidence)).rejects.toMatchObject({ code: 'conflict' });
    expect(known).toHaveLength(20);
  });

  it('that only repeats that an alert fires is not written', async () => {
    const { record, taken } = site();
    const repeat = aSignal({
      ...{ observedAt: null, source: { format: 'alertmanager', tool: null } },
    });
    await record(REF, { evaluations: [], signals: [repeat] });
    const again = aSignal({ observedAt: null, source: repeat.source }, daysAgo(-1));
    expect(await record(REF, { evaluations: [], signals: [again] })).toEqual([]);
    expect(taken).toHaveLength(1);
  });

  it('that a person placed is told as theirs, at the time they said so', async () => {
    const { record, state } = site();
    const placed = { at: daysAgo(0), actor: { kind: 'person' as const, accountId: 'account-pm' } };
    await record(REF, { evaluations: [], signals: alarms(1), placed });
    expect(state.entries[0]).toMatchObject(placed);
    const unplaced = site();
    await unplaced.record(REF, { evaluations: [], signals: alarms(1) });
    expect(unplaced.state.entries[0]).toMatchObject({ actor: { kind: 'pipeline' } });
  });

  it('is a report of the model only once it is in use', async () => {
    const { record, state } = site();
    await record(REF, { evaluations: runs(1), signals: [] });
    expect(state.item?.monitoring.lastReportAt).toBeNull();
  });
});
