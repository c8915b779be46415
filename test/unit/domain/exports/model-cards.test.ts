import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { noCard } from '../../../../src/domain/exports/card-facts';
import { huggingFaceOf } from '../../../../src/domain/exports/hugging-face';
import { sageMakerOf } from '../../../../src/domain/exports/sagemaker';
import { resultRows, type ExportSubject } from '../../../../src/domain/exports/subject';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anItem, daysAgo } from '../../../support/builders/builders';
import { aPoint, aRegisterRisk, aRun, attestedRun, ofRuns, withTradeOff } from './of-model';

const about = (
  model: Partial<Item['model']>,
  over: Partial<Item> = {},
): Partial<ExportSubject> => ({
  item: anItem('', [], {
    model: { name: 'claims-doc', version: '1.4.0', setBy: null, ...model },
    ...over,
  }),
});

describe('a SageMaker model card', () => {
  const cardOf = (over: Partial<ExportSubject> = {}, ...runs: ReturnType<typeof aRun>[]) =>
    sageMakerOf(ofRuns(runs, over));

  it('says only what is known of an item', () => {
    expect(cardOf(about({ name: null, version: null }))).toEqual({
      model_overview: {
        ...{ model_name: 'AI-1', model_id: 'AI-1@not stated', model_description: 'Sort claims' },
      },
      intended_uses: { risk_rating: 'Unknown' },
      evaluation_details: [],
      additional_information: { custom_details: { work_item: 'AI-1', version: 'not stated' } },
    });
  });

  it('says all that is known of an item', () => {
    const item = {
      ...withTradeOff('go-on'),
      systemType: 'forecaster' as const,
      impact: { impacts: ['money' as const, 'safety' as const], tier: 'high' as const },
      model: { name: 'sales', version: '2.1', setBy: 'ds' },
    };
    const card = {
      ...{ purpose: 'Forecasts sales.', users: ['Buyers', 'Shops'], training: 'Ten years.' },
      ...{ limitations: ['Night.'], tradeOffs: [], more: [{ name: 'Not for', text: 'Pay' }] },
    };
    expect(
      cardOf({ item, card, risks: [aRegisterRisk(), aRegisterRisk({ title: 'Late' })] }),
    ).toEqual({
      model_overview: {
        ...{ model_name: 'sales', model_id: 'sales@2.1', model_description: 'Forecasts sales.' },
        ...{ model_version: 2.1, problem_type: 'forecaster', model_owner: 'D. Scientist' },
      },
      intended_uses: {
        ...{ purpose_of_model: 'Forecasts sales.', intended_uses: 'Buyers; Shops' },
        ...{ risk_rating: 'High', explanations_for_risk_rating: 'It can hurt: money, safety.' },
      },
      training_details: { training_observations: 'Ten years.' },
      evaluation_details: [],
      additional_information: {
        ethical_considerations: 'Wrong team: A person looks.; Late: A person looks.',
        caveats_and_recommendations:
          'Night.; Gain: a month earlier. Cost: more complaints. Waiting would bring: labels of the north. Decided by D. Scientist.',
        custom_details: {
          ...{ work_item: 'AI-1', version: '2.1', criteria_digest: item.locked?.digest },
          'card: Not for': 'Pay',
        },
      },
    });
  });

  it('rates what hurts nobody as the tier has it, and says so', () => {
    const impact = { impacts: [], tier: 'low' as const };
    expect(cardOf(about({}, { impact })).intended_uses).toEqual({
      ...{ risk_rating: 'Low', explanations_for_risk_rating: 'It can hurt: nobody.' },
    });
  });

  it('names an owner whom Jira knows, and else none', () => {
    expect(cardOf(about({ setBy: 'gone' })).model_overview).not.toHaveProperty('model_owner');
  });

  it('loses nothing of its card that stands under one name', () => {
    const more = ['Pay', 'Grades'].map((text) => ({ name: 'Not for', text }));
    const { custom_details } = cardOf({ card: { ...noCard, more } }).additional_information;
    expect(custom_details).toMatchObject({ 'card: Not for': 'Pay; Grades' });
  });

  it.each([
    ['3', 3],
    ['12.5', 12.5],
    ['1', 1],
    ['2.25', 2.25],
    ['1e3', undefined],
    ['0x10', undefined],
    ['0.9', undefined],
    ['1.4.0', undefined],
    ['v2', undefined],
    ['2-beta', undefined],
    ['2.', undefined],
  ])('takes the version %j as the number %s', (version, number) => {
    const { model_overview, additional_information } = cardOf(about({ version }));
    expect((model_overview as { model_version?: number }).model_version).toBe(number);
    expect(additional_information.custom_details).toMatchObject({ version });
  });

  it('tells each run with its data, who attests it, and its results', () => {
    const run = attestedRun();
    const [row] = resultRows(ofRuns([run]));
    expect(cardOf({}, run).evaluation_details).toEqual([
      {
        ...{ name: `run ${run.digest.slice(0, 12)}`, datasets: ['holdout-v3'] },
        metadata: { digest: run.digest, received_at: daysAgo(1), attested_by: 'release key' },
        metric_groups: [
          {
            name: 'results',
            metric_data: [
              {
                ...{ name: 'accuracy', type: 'number', value: 0.96 },
                notes: `95 % interval ${row?.ends?.lower} to ${row?.ends?.upper}, two-sided; n = 500`,
              },
            ],
          },
        ],
      },
    ]);
  });

  it('says where a run names no data, nobody attests it, or it states no uncertainty', () => {
    const run = aRun({ dataset: { id: null, sha256: null } }, [
      aPoint('latency_ms', 180, 'age>60'),
      aPoint('cost', 2),
    ]);
    const [told, ...others] = cardOf({}, run).evaluation_details;
    expect(others).toEqual([]);
    expect(told).not.toHaveProperty('datasets');
    expect(told?.metadata).toEqual({ digest: run.digest, received_at: daysAgo(1) });
    expect(told?.metric_groups[0]?.metric_data).toEqual([
      {
        ...{ name: 'latency_ms (age>60)', type: 'number', value: 180 },
        notes: 'no interval; n not stated',
      },
      { name: 'cost', type: 'number', value: 2, notes: 'no interval; n not stated' },
    ]);
  });

  it('has as many evaluations as runs decided something, the newest first', () => {
    const older = aRun({ recordedAt: daysAgo(3) }, [aCount('recall', 9, 10)]);
    const newer = aRun();
    expect(
      cardOf({}, newer, older).evaluation_details.map(({ metadata }) => metadata.digest),
    ).toEqual([newer.digest, older.digest]);
  });
});

describe('a Hugging Face model card', () => {
  const textOf = (over: Partial<ExportSubject> = {}, ...runs: ReturnType<typeof aRun>[]): string =>
    huggingFaceOf(ofRuns(runs, over));

  const frontOf = (text: string): unknown =>
    parseYaml(/^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '');

  /** What stands under a heading, to the next one. */
  const under = (text: string, heading: string): string =>
    text.split(`\n## ${heading}\n\n`)[1]?.split('\n\n## ')[0]?.trim() ?? '';

  it('begins with what the hub reads', () => {
    const systemType = 'document-classifier';
    const runs = [
      aRun({}, [aCount('accuracy', 480, 500), { ...aCount('accuracy', 9, 10), slice: 'age>60' }]),
      aRun({ dataset: { id: null, sha256: null } }, [aPoint('cost', 2)]),
    ];
    expect(frontOf(textOf({ item: anItem('', [], { systemType }) }, ...runs))).toEqual({
      ...{ tags: ['assay'], metrics: ['accuracy', 'cost'], datasets: ['holdout-v3'] },
      'model-index': [
        {
          name: 'claims-doc',
          results: [
            {
              task: { type: 'text-classification', name: systemType },
              dataset: { type: 'holdout-v3', name: 'holdout-v3', revision: 'a'.repeat(64) },
              metrics: [
                { type: 'accuracy', value: 0.96, name: 'accuracy' },
                {
                  ...{ type: 'accuracy', value: 0.9, name: 'accuracy (age>60)' },
                  args: { slice: 'age>60' },
                },
              ],
            },
            {
              task: { type: 'text-classification', name: systemType },
              dataset: { type: 'not stated', name: 'not stated' },
              metrics: [{ type: 'cost', value: 2, name: 'cost' }],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['agent', { type: 'other', name: 'agent' }],
    [null, { type: 'other' }],
  ] as const)('has the task "other" of a system of the kind %s', (systemType, task) => {
    const text = textOf({ item: anItem('', [], { systemType }) }, aRun());
    expect(frontOf(text)).toMatchObject({ 'model-index': [{ results: [{ task }] }] });
  });

  it('says what nobody has said, place by place', () => {
    const text = textOf(about({ name: null, version: null }));
    expect(text).toContain('\n# AI-1\n\nSort claims\n\n## Users\n');
    expect(under(text, 'Users')).toBe('Nobody has said for whom it is.');
    expect(under(text, 'Training')).toBe('Nobody has said what it was trained on.');
    expect(under(text, 'Limitations')).toBe('Nobody has stated a limitation.');
    expect(under(text, 'Results')).toBe(
      'Ends of the intervals are two-sided at 95 %.\n\nNo run of this version is stored.',
    );
    expect(under(text, 'Criteria')).toBe('No criteria are locked.');
    expect(under(text, 'Trade-offs')).toBe('None is recorded.');
    expect(under(text, 'Risks')).toBe('None is recorded.');
    expect(text).not.toContain('More of the card');
  });

  it('says what its card says, a line each', () => {
    const card = {
      ...{ purpose: 'Forecasts sales.', users: ['Buyers', 'Shops'], training: 'Ten years.' },
      ...{ limitations: ['Night.', 'Rain.'], tradeOffs: ['Fewer misses.'] },
      more: [{ name: 'Not for', text: 'Pay' }],
    };
    const text = textOf({ card, risks: [aRegisterRisk()] });
    expect(text).toContain('\n# claims-doc 1\\.4.0\n\nForecasts sales.\n\n## Users\n');
    expect(under(text, 'Users')).toBe('- Buyers\n- Shops');
    expect(under(text, 'Training')).toBe('Ten years.');
    expect(under(text, 'Limitations')).toBe('- Night.\n- Rain.');
    expect(under(text, 'Trade-offs')).toBe('- Fewer misses.');
    expect(under(text, 'Risks')).toBe('- Wrong team&#58; A person looks.');
    expect(under(text, 'More of the card')).toBe('- Not for&#58; Pay');
  });

  it('has a row for each result, rounded to six places', () => {
    const run = aRun({}, [
      aCount('recall', 2, 3),
      { ...aPoint('latency', 180.12345678), slice: 'night' },
    ]);
    const rows = under(textOf({}, run), 'Results').split('\n').slice(2);
    // Clopper-Pearson of 2 of 3 at 95 %, two-sided: 9.43 % to 99.16 %.
    expect(rows).toEqual([
      '| metric | group | value | interval | n | data set | run |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      expect.stringMatching(
        /^\| recall \| everyone \| 0\.666667 \| 0\.094\d{1,4} to 0\.991\d{1,3} \| 3 \| holdout-v3 \| [0-9a-f]{12} \|$/u,
      ),
      `| latency | night | 180.123457 | none | not stated | holdout-v3 | ${run.digest.slice(0, 12)} |`,
    ]);
  });

  it('says where the run of a result names no data set', () => {
    const text = textOf({}, aRun({ dataset: { id: null, sha256: null } }));
    expect(under(text, 'Results')).toMatch(/\| 500 \| not stated \| [0-9a-f]{12} \|$/u);
  });

  it('has a row for each criterion with its verdict', () => {
    const item = anItem('accuracy >= 90% @95%');
    const verdicts = judgeCriteria(item, starterPolicy);
    expect(under(textOf({ item, verdicts }), 'Criteria').split('\n')).toEqual([
      '| criterion | verdict | why |',
      '| --- | --- | --- |',
      expect.stringMatching(/^\| accuracy &gt;= 90% &#64;95% \| inconclusive \| .+ \|$/u),
    ]);
  });

  it('ends with a line end', () => {
    expect(textOf()).toMatch(/[^\n]\n$/u);
  });
});
