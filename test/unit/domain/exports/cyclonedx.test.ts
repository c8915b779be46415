import { describe, expect, it } from 'vitest';
import { noCard } from '../../../../src/domain/exports/card-facts';
import { cycloneDxOf } from '../../../../src/domain/exports/cyclonedx';
import { resultRows, type ExportSubject } from '../../../../src/domain/exports/subject';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { aCount, anItem, NOW } from '../../../support/builders/builders';
import { aPoint, aRegisterRisk, aRun, attestedRun, ofRuns, withTradeOff } from './of-model';

const bomOf = cycloneDxOf;

/** What a bill says of the model itself. */
const modelIn = (subject: ExportSubject) => bomOf(subject).components[0] as Record<string, unknown>;

const considered = (over: Partial<ExportSubject>): unknown => {
  const { modelCard } = modelIn(ofRuns([], over)) as { modelCard: { considerations?: unknown } };
  return modelCard.considerations;
};

const propertiesOf = (subject: ExportSubject): [string, string][] =>
  (modelIn(subject)['properties'] as { name: string; value: string }[]).map(
    ({ name, value }): [string, string] => [name, value],
  );

describe('a bill of materials of a model', () => {
  it('holds the model, its data, its results and the run behind them', () => {
    const run = aRun();
    const [row] = resultRows(ofRuns([run]));
    expect(bomOf(ofRuns([run]))).toEqual({
      ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
      serialNumber: 'urn:uuid:7f4df2b8-9f5e-4c59-8b41-6a5a3e2f8d10',
      metadata: {
        timestamp: new Date(NOW).toISOString(),
        tools: { components: [{ type: 'application', name: 'Assay' }] },
      },
      components: [
        {
          ...{ 'bom-ref': 'model', type: 'machine-learning-model', name: 'claims-doc' },
          ...{ version: '1.4.0', description: 'Sort claims' },
          modelCard: {
            modelParameters: { datasets: [{ ref: 'data-1' }] },
            quantitativeAnalysis: {
              performanceMetrics: [
                {
                  ...{ type: 'accuracy', value: '0.96' },
                  confidenceInterval: {
                    ...{
                      lowerBound: String(row?.ends?.lower),
                      upperBound: String(row?.ends?.upper),
                    },
                  },
                },
              ],
            },
          },
          properties: [
            { name: 'assay:work-item', value: 'AI-1' },
            { name: 'assay:interval', value: 'two-sided, 95 %' },
            { name: 'assay:run', value: run.digest },
          ],
        },
        {
          ...{ 'bom-ref': 'data-1', type: 'data', name: 'holdout-v3' },
          data: [{ type: 'dataset', name: 'holdout-v3' }],
          hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
        },
      ],
      dependencies: [{ ref: 'model', dependsOn: ['data-1'] }, { ref: 'data-1' }],
    });
  });

  it('holds only what is known', () => {
    const subject = ofRuns([], {
      item: anItem('', [], { model: { name: null, version: null, setBy: null } }),
    });
    expect(bomOf(subject)).toMatchObject({
      components: [{ name: 'AI-1' }],
      dependencies: [{ ref: 'model', dependsOn: [] }],
    });
    expect(Object.keys(modelIn(subject))).toEqual([
      ...['bom-ref', 'type', 'name', 'description', 'modelCard', 'properties'],
    ]);
    expect(modelIn(subject)['modelCard']).toEqual({
      ...{ modelParameters: { datasets: [] }, quantitativeAnalysis: { performanceMetrics: [] } },
    });
  });

  it('names the kind of system, and what the card says that it does', () => {
    const item = anItem('', [], { systemType: 'forecaster' });
    const card = { ...noCard, purpose: 'Forecasts sales.' };
    expect(modelIn(ofRuns([], { item, card }))).toMatchObject({
      description: 'Forecasts sales.',
      modelCard: { modelParameters: { task: 'forecaster' } },
    });
  });

  it('names the group of a result, and leaves out an interval where there is none', () => {
    const subject = ofRuns([aRun({}, [aPoint('latency_ms', 180, 'age>60')])]);
    expect(modelIn(subject)).toMatchObject({
      modelCard: {
        quantitativeAnalysis: {
          performanceMetrics: [{ type: 'latency_ms', value: '180', slice: 'age>60' }],
        },
      },
    });
    expect(JSON.stringify(bomOf(subject))).not.toContain('confidenceInterval');
  });

  it('names each data set once, by what the newest run says of it', () => {
    const results = [aCount('recall', 9, 10)];
    const runs = [
      aRun(),
      aRun({ dataset: { id: 'holdout-v3', sha256: 'b'.repeat(64) } }, results),
      aRun({ dataset: { id: null, sha256: 'c'.repeat(64) } }, results),
      aRun({ dataset: { id: 'holdout-v2', sha256: null } }, results),
    ];
    const { components, dependencies } = bomOf(ofRuns(runs));
    expect(components.slice(1)).toEqual([
      expect.objectContaining({ hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }] }),
      {
        ...{ 'bom-ref': 'data-2', type: 'data', name: 'holdout-v2' },
        data: [{ type: 'dataset', name: 'holdout-v2' }],
      },
    ]);
    expect(dependencies).toEqual([
      { ref: 'model', dependsOn: ['data-1', 'data-2'] },
      ...[{ ref: 'data-1' }, { ref: 'data-2' }],
    ]);
  });
});

describe('the digest of a model in its bill', () => {
  const stating = (modelDigest: string, model = { name: 'claims-doc', version: '1.4.0' }) =>
    aRun({ identity: { modelDigest }, model });
  const hashes = (...runs: ReturnType<typeof aRun>[]) => modelIn(ofRuns(runs))['hashes'];
  const digest = (letter: string) => letter.repeat(64);

  it('is what the newest run states that states one', () => {
    const sha = [{ alg: 'SHA-256', content: digest('b') }];
    expect(hashes(aRun(), stating(digest('b')), stating(digest('c')))).toEqual(sha);
    expect(hashes(aRun())).toBeUndefined();
  });

  it('is of this model in this version, and of no other one', () => {
    expect(hashes(stating(digest('b'), { name: 'claims-doc', version: '1.3.0' }))).toBeUndefined();
    expect(hashes(stating(digest('b'), { name: 'other', version: '1.4.0' }))).toBeUndefined();
    // Without a version, runs of several stand beside each other.
    const item = anItem('', [], { model: { name: 'claims-doc', version: null, setBy: null } });
    const subject = ofRuns([stating(digest('b'))], { item });
    expect(modelIn(subject)).not.toHaveProperty('hashes');
  });

  it.each(['b'.repeat(63), `x${'b'.repeat(64)}`, `${'b'.repeat(64)}x`, 'B'.repeat(64)])(
    'is none where it is no SHA-256: %s',
    (modelDigest) => {
      expect(hashes(stating(modelDigest))).toBeUndefined();
    },
  );
});

describe('what a bill says beside the form', () => {
  it('are the digest of the criteria, the training, the rest of the card and the runs', () => {
    const attested = attestedRun();
    const plain = aRun({}, [aCount('recall', 9, 10), aCount('precision', 9, 10)]);
    const item = anItem('accuracy >= 90%');
    const card = { ...noCard, training: 'Letters.', more: [{ name: 'Not for', text: 'Night' }] };
    expect(propertiesOf(ofRuns([attested, plain], { item, card })).slice(2)).toEqual([
      ['assay:criteria-digest', item.locked?.digest],
      ['assay:trained-on', 'Letters.'],
      ['assay:card:Not for', 'Night'],
      ['assay:attested-run', attested.digest],
      ['assay:run', plain.digest],
    ]);
  });
});

describe('what a bill asks its readers to consider', () => {
  it('is nothing where nothing is known', () => {
    expect(considered({})).toBeUndefined();
  });

  it.each([
    ['users', { card: { ...noCard, users: ['Clerks'] } }, { users: ['Clerks'] }],
    ['what it is for', { card: { ...noCard, purpose: 'Sorts.' } }, { useCases: ['Sorts.'] }],
    [
      'limitations',
      { card: { ...noCard, limitations: ['Night.'] } },
      { technicalLimitations: ['Night.'] },
    ],
    [
      'trade-offs',
      { item: withTradeOff('go-on') },
      { performanceTradeoffs: [expect.stringMatching(/^Gain: a month earlier/u)] },
    ],
    [
      'risks',
      { risks: [aRegisterRisk(), aRegisterRisk({ title: 'Late', treatment: null })] },
      {
        ethicalConsiderations: [
          { name: 'Wrong team', mitigationStrategy: 'A person looks.' },
          { name: 'Late' },
        ],
      },
    ],
  ] as [string, Partial<ExportSubject>, object][])('are its %s', (_what, over, told) => {
    expect(considered(over)).toEqual(told);
  });

  it('are the groups that criteria are about, with what they come to', () => {
    const item = anItem('accuracy >= 90%\nrecall >= 80% where age>60');
    const verdicts = judgeCriteria(item, starterPolicy);
    expect(considered({ item, verdicts })).toEqual({
      fairnessAssessments: [
        {
          groupAtRisk: 'age>60',
          ...{ harms: verdicts[1]?.sentence, mitigationStrategy: verdicts[1]?.next },
        },
      ],
    });
  });
});
