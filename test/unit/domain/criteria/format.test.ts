import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../src/contract/types';
import {
  canonicalCriteria,
  digestCriteria,
} from '../../../../src/domain/criteria/versions/canonical';
import { shiftDecimal } from '../../../../src/domain/criteria/language/decimal';
import {
  formatCriterion,
  identify,
  type Parts,
} from '../../../../src/domain/criteria/language/format';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';

const SEED = { seed: 20_261_121, numRuns: 500 };

const word = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,11}$/);
const metric = fc.oneof(
  fc.constantFrom('accuracy', 'recall@5', 'p95_latency_ms', 'rouge_l', 'on', 'n', 'exact_match'),
  fc.stringMatching(/^[a-z][a-z0-9_]{0,11}$/).map((name) => `m${name}`),
  fc
    .stringMatching(/^[a-z][a-z ()+=<>0-9]{0,11}$/)
    .map((name) => `m${name.trim().replace(/\s+/g, '_')}`),
);
const name = fc.oneof(
  word,
  fc.constantFrom('where', 'the', 'n', 'a.b.', 'North & South', '@x', '#1', 'set, 2', '2024-audit'),
  fc
    .stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .,;#<>=@%-]{0,14}[A-Za-z0-9]$/)
    .map((text) => text.replace(/\s+/g, ' ')),
);
const slice = fc.oneof(
  fc.constantFrom(
    'age>60',
    'age>=60 and region=north',
    'a!=b or c',
    'between 3 and 4',
    'because',
    'n>=5',
    'every class',
    'every',
  ),
  name,
);
const share = fc.integer({ min: 1, max: 99_999 }).map((value) => shiftDecimal(value, -5));
const parts: fc.Arbitrary<Parts> = fc
  .record({
    metric,
    atLeast: fc.boolean(),
    strict: fc.boolean(),
    value: share,
    unit: fc.constantFrom('percent' as const, 'number' as const),
    baseline: fc.option(name),
    superior: fc.boolean(),
    relative: fc.boolean(),
    point: fc.boolean(),
    confidence: fc.integer({ min: 5_001, max: 9_999 }).map((value) => shiftDecimal(value, -4)),
    method: fc.constantFrom('wilson' as const, 'exact' as const),
    minTrials: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    dataset: fc.option(name),
    slice: fc.option(slice),
    reason: fc.option(
      fc.constantFrom('it must feel better', 'of #12 # and n>=5', 'a "quoted" reason.'),
    ),
  })
  .map((made): Parts => ({
    metric: made.metric,
    requirement:
      made.baseline === null
        ? {
            kind: 'threshold' as const,
            comparator: made.atLeast
              ? made.strict
                ? ('>' as const)
                : ('>=' as const)
              : made.strict
                ? ('<' as const)
                : ('<=' as const),
            target: made.value,
          }
        : {
            kind: made.superior ? ('superior' as const) : ('non-inferior' as const),
            margin: made.value,
            baseline: made.baseline,
            // A percentage of what has a unit can only be relative.
            ...(made.relative || (made.unit === 'percent' && made.metric === 'p95_latency_ms')
              ? { relative: true as const }
              : {}),
          },
    unit: made.unit,
    uncertainty: made.point
      ? { kind: 'point' as const }
      : { kind: 'interval' as const, confidence: made.confidence, method: made.method },
    minTrials: made.minTrials,
    dataset: made.dataset,
    slice: made.slice,
    reason: made.reason,
  }));

/** A slice is printed in its one form, which may be tighter than what was made up here. */
const settled = (made: Parts): Criterion => {
  const again = parseCriteria(formatCriterion(made)).criteria[0];
  return identify({ ...made, slice: again?.slice ?? null });
};

describe('formatCriterion', () => {
  it('reads back as the criterion it printed', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const criterion = settled(made);
        const line = formatCriterion(criterion);
        expect(parseCriteria(line)).toEqual({ criteria: [criterion], findings: [] });
        expect(formatCriterion(criterion)).toBe(line);
      }),
      SEED,
    );
  });

  it('prints percentages without a space and without trailing zeros', () => {
    const criterion = parseCriteria('accuracy >= 99.50 % @ 95.0 %').criteria[0];
    expect(criterion && formatCriterion(criterion)).toBe('accuracy >= 99.5% @95%');
    expect(criterion?.requirement).toMatchObject({ target: 0.995 });
  });
});

/** The clauses of one criterion, each in several spellings; the first of each is the canonical one. */
const clauses = [
  ['@97.5%', '@ 97.5 %', '@0.975', 'at 97.5% confidence', 'WITH 97.5 percent'],
  ['wilson', 'WILSON', 'Wilson,'],
  ['n>=500', 'N ≥ 500', 'n >= 500', 'n>=500;'],
  ['on holdout-v3', 'ON holdout-v3', 'on "holdout-v3"', 'on   holdout-v3'],
  [
    'where age>60 and region=north',
    'where age > 60 AND region == north',
    'Where age>60 & region=north',
  ],
] as const;
const heads = [
  'false_positive_rate <= 2%',
  'False Positive Rate ≤ 2 %',
  'FALSE-POSITIVE-RATE <= 2.0%',
  '"false positive rate" <= 2 percent',
];
const CANONICAL =
  'false_positive_rate <= 2% @97.5% wilson n>=500 on holdout-v3 where age>60 and region=north because it costs';

describe('canonicalCriteria', () => {
  it('does not depend on clause order, spelling, spacing, case or comments', () => {
    const variant = fc
      .tuple(fc.constantFrom(...heads), ...clauses.map((clause) => fc.constantFrom(...clause)))
      .chain(([head, ...rest]) =>
        fc.tuple(
          fc.constant(head),
          fc.shuffledSubarray(rest, { minLength: rest.length }),
          fc.nat(rest.length),
        ),
      )
      .map(([head, rest, at]) => [...rest.slice(0, at), head, ...rest.slice(at)].join('  '));
    fc.assert(
      fc.property(variant, fc.constantFrom('', '# note\n', '\n\n'), (line, before) => {
        // Right in front of the metric, `wilson` is taken for the first word of its name.
        fc.pre(!/wilson\s+"?f/iu.test(line));
        const { criteria, findings } = parseCriteria(`${before}\t${line} because it  costs `);
        expect(findings).toEqual([]);
        expect(canonicalCriteria(criteria)).toBe(CANONICAL);
      }),
      SEED,
    );
  });

  it('puts one criterion a line in the order they were written', () => {
    const { criteria } = parseCriteria('recall >= 90%\n\n# x\naccuracy >= 80%\n');
    expect(canonicalCriteria(criteria)).toBe('recall >= 90% @95%\naccuracy >= 80% @95%');
  });
});

describe('digestCriteria', () => {
  const of = (text: string): string => digestCriteria(parseCriteria(text).criteria);

  it('is the SHA-256 of the canonical text', () => {
    // printf 'recall >= 90%% @95%%' | sha256sum
    expect(of('RECALL ≥ 90 %')).toBe(RECALL_DIGEST);
  });

  it('covers the business reason, which the id does not', () => {
    const [plain, reasoned, other] = parseCriteria(
      'recall >= 90%\nrecall >= 90% because x\nrecall >= 91%',
    ).criteria;
    expect(reasoned?.id).toBe(plain?.id);
    expect(other?.id).not.toBe(plain?.id);
    expect(of('recall >= 90% because x')).not.toBe(of('recall >= 90%'));
  });
});

const RECALL_DIGEST = '2f2961df3b8669a419b9adf406dcdff1de336a012bff08b8efed91e89a7c8445';
