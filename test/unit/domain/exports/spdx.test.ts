import { describe, expect, it } from 'vitest';
import { noCard } from '../../../../src/domain/exports/card-facts';
import { spdxOf } from '../../../../src/domain/exports/spdx';
import { resultRows, type ExportSubject } from '../../../../src/domain/exports/subject';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { aCount, anItem } from '../../../support/builders/builders';
import { keeping, safeguards } from '../../../support/builders/records-builders';
import { aPoint, aRegisterRisk, aRun, ofRuns, withTradeOff } from './of-model';

const BASE = 'urn:uuid:7f4df2b8-9f5e-4c59-8b41-6a5a3e2f8d10';
const creationInfo = '_:creation';

const graphOf = (subject: ExportSubject) => spdxOf(subject)['@graph'] as Record<string, unknown>[];

const modelIn = (subject: ExportSubject): Record<string, unknown> =>
  graphOf(subject).find(({ type }) => type === 'ai_AIPackage') ?? {};

describe('an SPDX document of a model', () => {
  it('holds the model, the data that it was tested on, and who made the document', () => {
    const subject = ofRuns([aRun()]);
    const [row] = resultRows(subject);
    const ids = ['#assay', '#model', '#data-1', '#tested-on'].map((id) => `${BASE}${id}`);
    expect(spdxOf(subject)['@context']).toBe('https://spdx.org/rdf/3.0.1/spdx-context.jsonld');
    expect(graphOf(subject)).toEqual([
      {
        ...{ type: 'CreationInfo', '@id': creationInfo, specVersion: '3.0.1' },
        ...{ created: '2026-11-20T12:00:00Z', createdBy: [ids[0]] },
      },
      {
        ...{ type: 'SpdxDocument', spdxId: `${BASE}#document`, creationInfo },
        ...{ name: 'AI-1: claims-doc', rootElement: [ids[1]], element: ids },
        profileConformance: ['core', 'software', 'ai', 'dataset'],
      },
      { type: 'SoftwareAgent', spdxId: ids[0], creationInfo, name: 'Assay' },
      {
        ...{ type: 'ai_AIPackage', spdxId: ids[1], creationInfo, name: 'claims-doc' },
        ...{ software_packageVersion: '1.4.0', software_primaryPurpose: 'model' },
        summary: 'Sort claims',
        ai_metric: [
          {
            ...{ type: 'DictionaryEntry', key: 'accuracy' },
            value: `0.96; 95 % interval ${row?.ends?.lower} to ${row?.ends?.upper}; n = 500; on holdout-v3`,
          },
        ],
        ai_metricDecisionThreshold: [],
      },
      {
        ...{ type: 'dataset_DatasetPackage', spdxId: ids[2], creationInfo, name: 'holdout-v3' },
        dataset_datasetType: ['noAssertion'],
      },
      {
        ...{ type: 'Relationship', spdxId: ids[3], creationInfo },
        ...{ from: ids[1], relationshipType: 'testedOn', to: [ids[2]] },
      },
    ]);
  });

  it('names no data where none is known, and each data set once', () => {
    const types = (subject: ExportSubject) => graphOf(subject).map(({ type }) => type);
    expect(types(ofRuns([aRun({ dataset: { id: null, sha256: null } })]))).toEqual([
      ...['CreationInfo', 'SpdxDocument', 'SoftwareAgent', 'ai_AIPackage'],
    ]);
    const twice = ofRuns([
      aRun(),
      aRun({ dataset: { id: 'v2', sha256: null } }),
      aRun({}, [aCount('recall', 9, 10)]),
    ]);
    expect(
      graphOf(twice).flatMap(({ type, name }) => (type === 'dataset_DatasetPackage' ? [name] : [])),
    ).toEqual(['holdout-v3', 'v2']);
  });

  it('is dated in whole seconds, as its form asks', () => {
    const created = (at: string) => graphOf(ofRuns([], { at }))[0]?.['created'];
    expect(created('2026-11-20T12:00:00.123Z')).toBe('2026-11-20T12:00:00Z');
    expect(created('2026-11-20T12:00:00Z')).toBe('2026-11-20T12:00:00Z');
  });
});

describe('the model in an SPDX document', () => {
  const model = (over: Partial<ExportSubject>) => modelIn(ofRuns([], over));

  it('says only what is known', () => {
    const item = anItem('', [], { model: { name: null, version: null, setBy: null } });
    expect(Object.keys(model({ item }))).toEqual([
      ...['type', 'spdxId', 'creationInfo', 'name', 'software_primaryPurpose', 'summary'],
      ...['ai_metric', 'ai_metricDecisionThreshold'],
    ]);
    expect(model({ item })['name']).toBe('AI-1');
  });

  it.each([
    [
      'what it is for, and for whom',
      { card: { ...noCard, purpose: 'Sorts.', users: ['clerks'] } },
      { ai_informationAboutApplication: 'Sorts. For: clerks' },
    ],
    [
      'for whom it is, where nobody says what for',
      { card: { ...noCard, users: ['clerks'] } },
      { ai_informationAboutApplication: 'For: clerks' },
    ],
    [
      'its training',
      { card: { ...noCard, training: 'Letters.' } },
      { ai_informationAboutTraining: 'Letters.' },
    ],
    [
      'its limitations and risks',
      { card: { ...noCard, limitations: ['Night.', 'Rain.'] }, risks: [aRegisterRisk()] },
      { ai_limitation: 'Night.; Rain.; Wrong team: A person looks.' },
    ],
    [
      'trade-offs and the rest of its card, a line each',
      {
        item: withTradeOff('go-on'),
        card: { ...noCard, more: [{ name: 'Not for', text: 'Night' }] },
      },
      {
        comment: expect.stringMatching(/^Trade-off: Gain: a month .*\nNot for: Night$/u) as string,
      },
    ],
    [
      'its kind',
      { item: anItem('', [], { systemType: 'forecaster' }) },
      { ai_typeOfModel: ['forecaster'] },
    ],
    [
      'how much it can hurt',
      { item: anItem('', [], { impact: { impacts: [], tier: 'medium' } }) },
      { ai_safetyRiskAssessment: 'medium' },
    ],
    [
      'that it acts by itself',
      { item: keeping({ safeguards: { ...safeguards, autonomy: 1 } }) },
      { ai_autonomyType: 'yes' },
    ],
    [
      'that it does not act by itself',
      { item: keeping({ safeguards: { ...safeguards, autonomy: 0 } }) },
      { ai_autonomyType: 'no' },
    ],
  ] as [string, Partial<ExportSubject>, object][])('says %s', (_what, over, told) => {
    const plain = ['type', 'spdxId', 'creationInfo', 'name', 'software_packageVersion', 'summary'];
    const fixed = [...plain, 'software_primaryPurpose', 'ai_metric', 'ai_metricDecisionThreshold'];
    const said = Object.entries(model(over)).filter(([name]) => !fixed.includes(name));
    expect(Object.fromEntries(said)).toEqual(told);
  });

  it('names each number by its group, and leaves out what a run does not say', () => {
    const results = [aPoint('latency_ms', 180, 'age>60')];
    const metrics = (id: string | null) =>
      modelIn(ofRuns([aRun({ dataset: { id, sha256: null } }, results)]))['ai_metric'];
    const key = 'latency_ms (age>60)';
    expect(metrics(null)).toEqual([{ type: 'DictionaryEntry', key, value: '180' }]);
    expect(metrics('v2')).toEqual([{ type: 'DictionaryEntry', key, value: '180; on v2' }]);
  });

  it('names the line that each criterion draws', () => {
    const item = anItem('accuracy >= 90% @95%\nrecall >= 80% @95% where age>60');
    const verdicts = judgeCriteria(item, starterPolicy);
    expect(model({ item, verdicts })['ai_metricDecisionThreshold']).toEqual([
      { type: 'DictionaryEntry', key: 'accuracy', value: 'accuracy >= 90% @95%' },
      {
        ...{ type: 'DictionaryEntry', key: 'recall (age>60)' },
        value: 'recall >= 80% @95% where age>60',
      },
    ]);
  });
});
