import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { cycloneDxOf } from '../../../../src/domain/exports/cyclonedx';
import { huggingFaceOf } from '../../../../src/domain/exports/hugging-face';
import { inTotoOf } from '../../../../src/domain/exports/in-toto';
import { plain } from '../../../../src/domain/exports/markdown';
import { risksCsvOf, risksMarkdownOf } from '../../../../src/domain/exports/risks';
import { sageMakerOf } from '../../../../src/domain/exports/sagemaker';
import { spdxOf } from '../../../../src/domain/exports/spdx';
import { resultRows, tradeOffsOf } from '../../../../src/domain/exports/subject';
import type { Waiver } from '../../../../src/contract/types';
import { daysAgo } from '../../../support/builders/builders';
import { emptySubject, exportSubject, HOSTILE } from '../../../support/builders/export-subject';
import { aWaiver } from '../../../support/builders/governance-builders';

const schemaOf = (name: string): AnySchemaObject =>
  JSON.parse(
    readFileSync(new URL(`../../../references/exports/${name}`, import.meta.url), 'utf8'),
  ) as AnySchemaObject;

const options = { strict: false, allErrors: true } as const;

/** Licences and signatures, which no export has, are schemas of their own. */
const cycloneDx = () => {
  const ajv = new Ajv(options);
  addFormats(ajv);
  for (const name of ['idn-email', 'iri-reference']) ajv.addFormat(name, true);
  const { $id = '' } = schemaOf('cyclonedx-1.6.schema.json');
  const other = (file: string): string => new URL(file, $id).href;
  ajv.addSchema({ $id: other('spdx.schema.json') });
  ajv.addSchema({ $id: other('jsf-0.82.schema.json'), definitions: { signature: {} } });
  return ajv.compile(schemaOf('cyclonedx-1.6.schema.json'));
};

const spdx = () => new Ajv2020(options).compile(schemaOf('spdx-3.0.1.schema.json'));

const sageMaker = () => {
  const {
    $schema: _draft,
    $id: _id,
    ...schema
  } = schemaOf('sagemaker-model-card-0.1.0.schema.json');
  return new Ajv(options).compile(schema);
};

/** What a schema says against a file, once it is text and back; null where it says nothing. */
const errorsOf = (validate: ValidateFunction, file: object): ValidateFunction['errors'] => {
  const isValid = validate(JSON.parse(JSON.stringify(file)));
  return isValid ? null : validate.errors;
};

const subjects = { whole: exportSubject, empty: emptySubject };
const names = Object.keys(subjects) as (keyof typeof subjects)[];

describe('the trade-offs that go out', () => {
  const gainsOf = (...waivers: Waiver[]): string[] => {
    const subject = exportSubject();
    const item = { ...subject.item, waivers };
    return tradeOffsOf({ ...subject, item, card: { ...subject.card, tradeOffs: [] } });
  };

  it('are of waivers in force: approved, not revoked, and not ended', () => {
    expect(gainsOf(aWaiver())).toEqual([
      'Gain: customers get it in May. Cost: two more complaints a week. Waiting would bring: one more sprint of labels. Decided by steering committee.',
    ]);
    expect(gainsOf(aWaiver({ approvedBy: null, approvedAt: null }))).toEqual([]);
    expect(gainsOf(aWaiver({ revokedBy: 'risk', revokedAt: daysAgo(0.1) }))).toEqual([]);
    expect(gainsOf(aWaiver({ expiresAt: daysAgo(0.1) }))).toEqual([]);
  });
});

describe('the results that go out', () => {
  it('are the newest stored ones of the version, each with its interval', () => {
    expect(
      resultRows(exportSubject()).map(({ metric, slice, value, trials }) => [
        ...[metric, slice, value, trials],
      ]),
    ).toEqual([
      ['accuracy', null, 0.96, 500],
      ['recall', 'age>60', 88 / 90, 90],
      ['p95_latency_ms', null, 180, null],
    ]);
    const [accuracy, , latency] = resultRows(exportSubject());
    // Clopper-Pearson, both ends at 97.5 %: 480 of 500.
    expect(accuracy?.ends?.lower).toBeCloseTo(0.93892, 4);
    expect(accuracy?.ends?.upper).toBeCloseTo(0.97542, 4);
    expect(latency?.ends).toBeNull();
  });
});

describe('CycloneDX', () => {
  it.each(names)('%s is a bill of materials by the published schema', (name) => {
    expect(errorsOf(cycloneDx(), cycloneDxOf(subjects[name]()))).toBeNull();
  });

  it('is refused by that schema where a value is no string', () => {
    const bom = JSON.stringify(cycloneDxOf(exportSubject())).replace(
      '"value":"0.96"',
      '"value":0.96',
    );
    expect(cycloneDx()(JSON.parse(bom))).toBe(false);
  });

  it('holds intervals, trade-offs and groups', () => {
    const [model] = cycloneDxOf(exportSubject()).components;
    const card = z
      .object({
        modelCard: z.object({
          quantitativeAnalysis: z.object({
            performanceMetrics: z.array(z.record(z.string(), z.unknown())),
          }),
          considerations: z.object({
            performanceTradeoffs: z.array(z.string()),
            fairnessAssessments: z.array(z.object({ groupAtRisk: z.string() })),
          }),
        }),
      })
      .parse(model).modelCard;
    const [accuracy] = card.quantitativeAnalysis.performanceMetrics;
    expect(accuracy).toMatchObject({ type: 'accuracy', value: '0.96' });
    expect(JSON.stringify(accuracy?.['confidenceInterval'])).toMatch(/"lowerBound":"0\.9388/u);
    expect(card.considerations.performanceTradeoffs).toEqual([
      'Fewer misses for more alarms.',
      expect.stringMatching(/^Gain: customers get it in May/u),
    ]);
    expect(card.considerations.fairnessAssessments[0]?.groupAtRisk).toBe('age>60');
  });
});

describe('SPDX 3', () => {
  it.each(names)('%s is a document by the published schema', (name) => {
    expect(errorsOf(spdx(), spdxOf(subjects[name]()))).toBeNull();
  });

  it('is refused by that schema with a rating that it does not know', () => {
    const text = JSON.stringify(spdxOf(exportSubject()));
    expect(spdx()(JSON.parse(text.replace('"high"', '"severe"')))).toBe(false);
  });

  it('names no standard that is complied with', () => {
    expect(JSON.stringify(spdxOf(exportSubject()))).not.toMatch(/standardCompliance/u);
  });
});

describe('SageMaker', () => {
  it.each(names)('%s is a model card by the published schema', (name) => {
    expect(errorsOf(sageMaker(), sageMakerOf(subjects[name]()))).toBeNull();
  });

  it('keeps lengths that the card allows', () => {
    const long = exportSubject({ issue: { key: 'AI-1', summary: 'x'.repeat(5000) } });
    expect(
      errorsOf(sageMaker(), sageMakerOf({ ...long, card: { ...long.card, purpose: null } })),
    ).toBeNull();
  });
});

const indexSchema = z.object({
  'model-index': z.tuple([
    z.object({
      name: z.string(),
      results: z.array(
        z.object({
          task: z.object({ type: z.string() }),
          dataset: z.object({ type: z.string(), name: z.string() }),
          metrics: z.array(
            z.object({
              type: z.string(),
              value: z.number(),
              args: z.object({ slice: z.string() }).optional(),
            }),
          ),
        }),
      ),
    }),
  ]),
});

describe('Hugging Face', () => {
  const frontOf = (text: string): unknown => {
    const [, front] = /^---\n([\s\S]*?)\n---\n/u.exec(text) ?? [];
    return parseYaml(front ?? '');
  };

  it('has a model index that equals the stored results', () => {
    const subject = exportSubject();
    const [model] = indexSchema.parse(frontOf(huggingFaceOf(subject)))['model-index'];
    const listed = model.results.flatMap(({ dataset, metrics }) =>
      metrics.map(({ type, value, args }) => ({
        ...{ metric: type, value, slice: args?.slice ?? null, dataset: dataset.name },
      })),
    );
    const stored = resultRows(subject).map(({ metric, value, slice, dataset }) => ({
      ...{ metric, value, slice, dataset: dataset.id },
    }));
    expect(listed).toEqual(stored);
    expect(listed).toHaveLength(3);
  });

  it('cannot be ended by what somebody wrote', () => {
    const subject = exportSubject();
    const model = { ...subject.item.model, name: '---\nlicense: mit\n"' };
    const text = huggingFaceOf({ ...subject, item: { ...subject.item, model } });
    expect(Object.keys(frontOf(text) as object)).toEqual([
      ...['tags', 'metrics', 'datasets', 'model-index'],
    ]);
    expect(text).not.toMatch(/<\/script>|\]\( ?javascript/u);
  });

  it('says what nobody has stated', () => {
    const text = huggingFaceOf(emptySubject());
    expect(text).toMatch(/Nobody has stated a limitation\./u);
    expect(text).toMatch(/No run of this version is stored\./u);
  });
});

describe('the risk register', () => {
  it('is a table that no spreadsheet runs', () => {
    const [row] = parseCsv<Record<string, string>>(risksCsvOf(exportSubject()), { columns: true });
    expect(row?.['risk']).toBe(`'${HOSTILE}`);
    expect(row).toMatchObject({
      owner: 'D. Scientist',
      ...{ n: '200', rate: '0.015', 'lower 95 %': '0.0031', 'upper 95 %': '0.0432' },
      // Between 1 % and 10 % at worst is likely, and what is serious and likely is high.
      level: 'high',
      'source of the rate': `error_rate, run ${'c'.repeat(64)}`,
      acceptance: 'open',
    });
  });

  it('is one line a risk in Markdown', () => {
    const lines = risksMarkdownOf(exportSubject()).trim().split('\n');
    const cells = (lines.at(-1) ?? '').split(/(?<!\\)\|/u);
    expect(cells).toHaveLength(18);
    expect(lines).toHaveLength(5);
  });

  it('says where there is none', () => {
    expect(risksMarkdownOf(emptySubject())).toMatch(/No risk is recorded\./u);
  });
});

describe('plain text in Markdown', () => {
  it.each([
    ['<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
    ['[a](http://b)', '\\[a\\]\\(http&#58;//b\\)'],
    ['a | b\n# c', 'a \\| b \\# c'],
    ['&lt;', '&amp;lt;'],
    ['- AI-3', '\\- AI-3'],
    ['1. at www.a.example', '1\\. at www\\.a.example'],
    ['12. at a.example', '12\\. at a.example'],
  ])('%j is shown and not run', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('in-toto statements', () => {
  it('are one a line and a run of the version, each with what it proves', () => {
    const lines = inTotoOf(exportSubject()).trim().split('\n');
    const results = lines.map((line) =>
      z
        .object({
          _type: z.literal('https://in-toto.io/Statement/v1'),
          subject: z
            .array(z.object({ digest: z.object({ sha256: z.string().length(64) }) }))
            .min(1),
          predicateType: z.literal('https://in-toto.io/attestation/test-result/v0.1'),
          predicate: z.object({
            result: z.enum(['PASSED', 'WARNED', 'FAILED']),
            passedTests: z.array(z.string()),
          }),
        })
        .parse(JSON.parse(line)),
    );
    expect(results.map(({ predicate }) => predicate.result)).toEqual(['PASSED', 'FAILED']);
    expect(results[0]?.subject[0]?.digest.sha256).toBe('b'.repeat(64));
    expect(results[0]?.predicate.passedTests[0]).toMatch(/^accuracy >= 90%/u);
  });
});
