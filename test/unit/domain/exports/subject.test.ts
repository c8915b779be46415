import { describe, expect, it } from 'vitest';
import type { Evaluation, MetricResult } from '../../../../src/contract/types';
import { inTotoOf } from '../../../../src/domain/exports/in-toto';
import {
  modelName,
  resultRows,
  runsOfModel,
  tradeOffsOf,
} from '../../../../src/domain/exports/subject';
import { noCard } from '../../../../src/domain/exports/card-facts';
import { aCount, anItem, daysAgo } from '../../../support/builders/builders';
import { aWaiver } from '../../../support/builders/governance-builders';
import { aPoint, aRun, attestedRun, ofRuns, withTradeOff } from './of-model';

const modelOf = (name: string | null, version: string | null) => ({ name, version, setBy: null });

const about = (name: string | null, version: string | null, ...runs: Evaluation[]) =>
  ofRuns(runs, { item: anItem('', [], { model: modelOf(name, version) }) });

describe('the runs that an export is made of', () => {
  const of = (name: string | null, version: string | null) =>
    aRun({ model: { name, version }, runId: `${name} ${version}` });
  const runs = [of('doc', '2'), of('doc', '1'), of('other', '2'), of(null, '2'), of('doc', null)];
  const told = (name: string | null, version: string | null): (string | null)[] =>
    runsOfModel(about(name, version, ...runs)).map(({ runId }) => runId);

  it('are those of the version, by the model or by one that does not say', () => {
    expect(told('doc', '2')).toEqual(['doc 2', 'null 2']);
    expect(told(null, '2')).toEqual(['doc 2', 'other 2', 'null 2']);
  });

  it('are of every version where the item names none', () => {
    expect(told('doc', null)).toEqual(['doc 2', 'doc 1', 'null 2', 'doc null']);
    expect(told(null, null)).toHaveLength(5);
  });
});

describe('a result that goes out', () => {
  const rows = (...results: MetricResult[]) => resultRows(ofRuns([aRun({}, results)]));

  it('says what was measured, on which data, by which run, and who attests it', () => {
    const run = attestedRun();
    const [row] = resultRows(ofRuns([run]));
    expect(row).toMatchObject({
      ...{ metric: 'accuracy', slice: null, value: 0.96, trials: 500 },
      ...{ dataset: { id: 'holdout-v3', sha256: 'a'.repeat(64) }, digest: run.digest },
      ...{ recordedAt: daysAgo(1), attestedBy: 'release key' },
    });
    expect(resultRows(ofRuns([aRun()]))[0]?.attestedBy).toBeNull();
  });

  it.each([
    // 1.96 standard errors to each side.
    ['mae', 10, 1, 8.04, 11.96],
    // A share ends at 1, and at 0.
    ['f1', 0.99, 0.02, 0.951, 1],
    ['f1', 0.01, 0.02, 0, 0.049],
    // A tool that writes a share in percent writes its error in percent.
    ['f1', 93, 1, 91.04, 94.96],
    // A correlation may be below zero.
    ['mcc', 0.01, 0.02, -0.029, 0.049],
  ])(
    'has both ends at 95 %%, within what its metric can be: %s %d',
    (metric, estimate, standardError, lower, upper) => {
      const [row] = rows({
        ...aPoint(metric, 0),
        measure: { kind: 'standard-error', estimate, standardError, trials: null },
      });
      expect(row?.ends?.lower).toBeCloseTo(lower, 2);
      expect(row?.ends?.upper).toBeCloseTo(upper, 2);
      expect(row).toMatchObject({ value: estimate, trials: null });
    },
  );

  it('has no interval that is open on one side', () => {
    const worked = (lower: number | null, upper: number | null): MetricResult => ({
      ...aPoint('accuracy', 0),
      measure: {
        ...{ kind: 'worked', estimate: 0.9, trials: 50, method: 'bootstrap' },
        ...{ approximate: null, mostLooks: null, bounds: [{ tail: 0.025, lower, upper }] },
      },
    });
    const ends = (lower: number | null, upper: number | null) =>
      rows(worked(lower, upper))[0]?.ends;
    expect(ends(0.8, 0.95)).toEqual({ lower: 0.8, upper: 0.95 });
    expect(ends(null, 0.95)).toBeNull();
    expect(ends(0.8, null)).toBeNull();
  });

  it('has no interval where the run states no uncertainty', () => {
    expect(rows(aPoint('p95_latency_ms', 180))[0]?.ends).toBeNull();
  });

  it('is left out where a matrix does not hold the metric', () => {
    const matrix: MetricResult = {
      ...aPoint('auc', 0),
      measure: {
        ...{ kind: 'confusion', labels: ['a', 'b'], positive: 'a' },
        matrix: [
          [8, 2],
          [1, 9],
        ],
      },
    };
    expect(rows(matrix)).toEqual([]);
    expect(rows({ ...matrix, metric: 'recall' })[0]).toMatchObject({
      ...{ value: 0.8, trials: 10 },
    });
  });

  it('is the newest of its metric, group and data set', () => {
    const slice = { ...aCount('accuracy', 90, 100), slice: 'age>60' };
    const newest = aRun({}, [aCount('accuracy', 480, 500), slice]);
    const older = aRun({ recordedAt: daysAgo(3) }, [
      ...[aCount('accuracy', 1, 500), { ...slice, slice: 'age<30' }, aCount('recall', 9, 10)],
    ]);
    const otherData = aRun({ recordedAt: daysAgo(4), dataset: { id: 'holdout-v2', sha256: null } });
    const told = resultRows(ofRuns([newest, older, otherData])).map(
      ({ metric, slice: group, value, dataset }) => [metric, group, value, dataset.id],
    );
    expect(told).toEqual([
      ['accuracy', null, 0.96, 'holdout-v3'],
      ['accuracy', 'age>60', 0.9, 'holdout-v3'],
      ['accuracy', 'age<30', 0.9, 'holdout-v3'],
      ['recall', null, 0.9, 'holdout-v3'],
      ['accuracy', null, 0.96, 'holdout-v2'],
    ]);
  });

  it('is one of 300 at the most, the newest of them', () => {
    const of = (count: number, name: string) =>
      Array.from({ length: count }, (_, n) => aPoint(`${name}_${n}`, n));
    const many = resultRows(ofRuns([aRun({}, of(200, 'new')), aRun({}, of(200, 'old'))]));
    expect(many).toHaveLength(300);
    expect(many.at(-1)?.metric).toBe('old_99');
  });
});

describe('a trade-off that goes out', () => {
  const told = (subject: Partial<Parameters<typeof ofRuns>[1]>) => tradeOffsOf(ofRuns([], subject));

  it('is one that somebody decided to go on with, under the name of who decides', () => {
    expect(told({ item: withTradeOff('go-on') })).toEqual([
      'Gain: a month earlier. Cost: more complaints. Waiting would bring: labels of the north. Decided by D. Scientist.',
    ]);
    expect(told({ item: withTradeOff('wait') })).toEqual([]);
    expect(told({ item: withTradeOff(null) })).toEqual([]);
    expect(told({ item: withTradeOff('go-on'), people: {} })[0]).toMatch(/Decided by ds\.$/u);
  });

  it('stands behind those of the card and of waivers', () => {
    const item = { ...withTradeOff('go-on'), waivers: [aWaiver()] };
    const card = { ...noCard, tradeOffs: ['Fewer misses for more alarms.'] };
    expect(told({ item, card }).map((text) => text.slice(0, 20))).toEqual([
      ...['Fewer misses for mor', 'Gain: customers get ', 'Gain: a month earlie'],
    ]);
  });

  it('is none of a waiver that its own asker let pass, or that ends right now', () => {
    const of = (over: Parameters<typeof aWaiver>[0]) =>
      told({ item: anItem('', [], { waivers: [aWaiver(over)] }) });
    expect(of({ approvedBy: 'account-pm' })).toEqual([]);
    expect(of({ expiresAt: daysAgo(0) })).toEqual([]);
    expect(of({ expiresAt: daysAgo(-0.1) })).toHaveLength(1);
  });
});

describe('the name of a model in a file', () => {
  it('is that of the model, else the key of the work item', () => {
    expect(modelName(about('doc', '1'))).toBe('doc');
    expect(modelName(about(null, '1'))).toBe('AI-1');
  });
});

describe('in-toto statements of many runs', () => {
  it('are of the newest 20', () => {
    const runs = Array.from({ length: 25 }, (_, n) => aRun({ runId: `run ${n}` }));
    const lines = inTotoOf(ofRuns(runs)).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('');
    expect(lines[19]).toContain('"run 19"');
  });

  it('name the criteria that they are held against where some are locked', () => {
    const configurations = (subject: Parameters<typeof inTotoOf>[0]) =>
      (
        JSON.parse(inTotoOf(subject)) as { predicate: { configuration: { name: string }[] } }
      ).predicate.configuration.map(({ name }) => name);
    expect(configurations(ofRuns([aRun()]))).toEqual(['holdout-v3']);
    const item = anItem('accuracy >= 90%');
    expect(configurations(ofRuns([aRun()], { item }))).toEqual(['criteria', 'holdout-v3']);
  });
});
