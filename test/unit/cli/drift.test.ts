import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EXIT, type Outcome } from '../../../cli/outcome';
import { run } from '../../../cli/run';
import { outside } from './outside';

const ages = Array.from({ length: 100 }, (_, i) => 20 + ((i * 37) % 100) / 2);
const feature = (plan: Record<string, number>, age: readonly unknown[]) => ({
  features: {
    age: { kind: 'numeric', values: age },
    plan: { kind: 'categorical', counts: plan },
  },
});

const reference = feature({ basic: 60, pro: 30, team: 10 }, ages);
const same = feature({ basic: 55, pro: 33, team: 12 }, ages);
const moved = feature(
  { basic: 20, pro: 30, team: 50 },
  ages.map((age) => age + 30),
);

const drift = (current: unknown, options = ''): Promise<Outcome> => {
  const text = typeof current === 'string' ? current : JSON.stringify(current);
  const files = { 'a.json': JSON.stringify(reference), 'b.json': text };
  const words = `--reference a.json --current b.json ${options}`.trim().split(' ');
  return run(['drift', ...words], outside(files));
};

const answerSchema = z.looseObject({
  level: z.string(),
  sentence: z.string(),
  naivePsi: z.looseObject({ flagged: z.array(z.string()), sentence: z.string() }),
  features: z.record(
    z.string(),
    z.looseObject({
      level: z.string(),
      method: z.string().nullable(),
      statistic: z.number().nullable(),
      pValue: z.number().nullable(),
      noiseFloor: z.number().nullable(),
      adjustedPValue: z.number().nullable(),
      statistical: z.looseObject({ significant: z.boolean() }).nullable(),
      practical: z.looseObject({ size: z.string() }).nullable(),
    }),
  ),
});

const answer = async (current: unknown, options = '--json') =>
  answerSchema.parse(JSON.parse((await drift(current, options)).stdout));

describe('assay drift', () => {
  const compare = (one: unknown, other: unknown, options = ''): Promise<Outcome> =>
    run(
      `drift --reference a.json --current b.json ${options}`.trim().split(' '),
      outside({ 'a.json': JSON.stringify(one), 'b.json': JSON.stringify(other) }),
    );

  it('says none of equal data where a shift that matters would have been seen, with exit code 0', async () => {
    const many = feature(
      { basic: 6000, pro: 3000, team: 1000 },
      Array.from({ length: 20 }, () => ages).flat(),
    );
    const { exitCode, stdout } = await compare(many, many);
    expect(stdout).toMatch(/^none: no feature drifted/);
    expect(exitCode).toBe(EXIT.fine);
  });

  it('says unknown of equal data that are too few, what could have been seen, with exit code 3', async () => {
    const { exitCode, stdout } = await drift(same);
    expect(exitCode).toBe(EXIT.inconclusive);
    expect(stdout).toMatch(
      /age: unknown, no sign of drift .*a shift of 0.2 sd would be seen in \d+ %/,
    );
    expect(stdout).toMatch(/the smallest shift seen in 80 % is 0\.\d+ sd/);
  });

  it('takes the limits of a feature from the reference file', async () => {
    const loose = (limits: object) => ({
      features: { age: { ...reference.features.age, limits } },
    });
    const now = { features: { age: same.features.age } };
    expect((await compare(loose({ sd: 1 }), now)).exitCode).toBe(EXIT.fine);
    expect((await compare(loose({ sd: 0.1 }), now)).exitCode).toBe(EXIT.inconclusive);
    const wrong = await compare(loose({ sd: 0 }), now);
    expect(wrong).toMatchObject({ exitCode: EXIT.usage });
    expect(wrong.stderr).toContain('a.json, feature age, limits.sd: is not above 0');
  });

  it('reads rows with the customer that each is of', async () => {
    const rows = (clusters?: readonly string[]) => ({
      features: {
        plan: {
          kind: 'categorical',
          values: ages.map((age) => (age < 40 ? 'basic' : 'pro')),
          ...(clusters === undefined ? {} : { clusters }),
        },
      },
    });
    const customers = ages.map((_, i) => `c${i % 10}`);
    const { stdout } = await compare(rows(customers), rows(customers), '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      features: { plan: { statistical: { pValueIs: 'over clusters' } } },
    });
    const oneSided = await compare(rows(customers), rows());
    expect(oneSided.stderr).toContain('it has no clusters, and the other side has');
    const short = await compare(rows(customers.slice(1)), rows());
    expect(short.stderr).toContain('feature plan, clusters: needs one cluster a value');
  });

  it('says critical of data that moved far, with exit code 1', async () => {
    const { level, features } = await answer(moved);
    expect(level).toBe('critical');
    expect(features['age']).toMatchObject({
      level: 'critical',
      method: 'ks',
      statistical: { significant: true },
      practical: { size: 'large' },
    });
    expect(features['plan']).toMatchObject({ method: 'chi-square', level: 'critical' });
    expect((await drift(moved)).exitCode).toBe(EXIT.refused);
  });

  it('says unknown of a feature that is missing, with exit code 3', async () => {
    const current = { features: { age: reference.features.age } };
    const { level, features } = await answer(current);
    expect(level).toBe('unknown');
    expect(features['plan']).toMatchObject({ level: 'unknown', pValue: null, statistical: null });
    expect((await drift(current)).exitCode).toBe(EXIT.inconclusive);
  });

  it('says why it does not follow the customary PSI rule', async () => {
    const bumpy = feature(
      { basic: 50, pro: 33, team: 17 },
      // From every other tenth of the reference, four of ten values move on to the next.
      ages.map((age) => (age % 10 < 2 ? age + 5 : age)),
    );
    const { level, naivePsi } = await answer(bumpy);
    expect(level).toBe('unknown');
    expect(naivePsi.flagged).toEqual(['age']);
    expect(naivePsi.sentence).toContain('below the noise floor');
  });

  it('prints level, both lines and the noise for every feature', async () => {
    const { stdout, stderr } = await drift(moved);
    expect(stdout).toMatch(/^critical: critical: age, plan\n/);
    expect(stdout).toMatch(/age: critical, significant and large \(n = 100\)/);
    expect(stdout).toMatch(/statistical +significant: Kolmogorov-Smirnov test, D = 0\.\d+, p </);
    expect(stdout).toMatch(/practical +large: Wasserstein distance/);
    expect(stdout).toMatch(/noise +PSI [\d.]+ is over the customary 0\.1/);
    expect(stderr).toBe('');
  });

  it('takes another method for the features it fits', async () => {
    const { features } = await answer(moved, '--method wasserstein --json');
    expect(features['age']?.method).toBe('wasserstein');
    expect(features['plan']?.method).toBe('chi-square');
  });

  it('reads one of both from standard input', async () => {
    const files = { 'a.json': JSON.stringify(reference) };
    const words = ['drift', '--reference', 'a.json', '--current', '-'];
    expect((await run(words, outside(files, JSON.stringify(moved)))).exitCode).toBe(EXIT.refused);
  });

  const one = (sample: unknown) => ({ features: { ...reference.features, age: sample } });

  it.each<[string, unknown, RegExp]>([
    ['NaN', '{"features":{"age":{"kind":"numeric","values":[1,NaN]}}}', /age, values\[1\]: .*NaN/],
    ['null', one({ kind: 'numeric', values: [1, null] }), /age, values\[1\]: is not a number/],
    [
      'a word',
      one({ kind: 'numeric', values: ['x'] }),
      /age, values\[0\]: is not a number \("x"\)/,
    ],
    [
      'a placeholder for what is missing',
      one({ kind: 'numeric', values: [1, 2, Number.MAX_VALUE] }),
      /age, values\[2\]: is above 1e150.*\(1\.7976931348623157e\+308\)[^]*placeholders/,
    ],
    [
      'one below zero',
      one({ kind: 'numeric', values: [-1e151] }),
      /age, values\[0\]: is below -1e150/,
    ],
    [
      'counts that are too many together',
      one({ kind: 'categorical', counts: { a: 6e11, b: 6e11 } }),
      /age, counts: sums to more than 1e12/,
    ],
    [
      'bins that are too many together',
      one({ kind: 'histogram', edges: [0, 1, 2], counts: [6e11, 6e11] }),
      /age, counts: sums to more than 1e12/,
    ],
    ['no values', one({ kind: 'numeric', values: [] }), /age, values: is empty/],
    ['values missing', one({ kind: 'numeric' }), /age, values: is not a list \(missing\)/],
    ['another kind', one({ kind: 'text' }), /age, kind: is not numeric, categorical or histogram/],
    ['no kind', one([1, 2]), /feature age: is not numeric, categorical or histogram/],
    [
      'a half',
      one({ kind: 'categorical', counts: { a: 1.5 } }),
      /counts\.a: is not a whole number/,
    ],
    ['below zero', one({ kind: 'categorical', counts: { a: -1 } }), /counts\.a: is below 0/],
    [
      'nothing',
      one({ kind: 'categorical', counts: { a: 0 } }),
      /numeric in|sum of its counts is 0/,
    ],
    ['kinds that differ', one({ kind: 'categorical', counts: { a: 1 } }), /numeric in the ref/],
    ['no features', { features: {} }, /"features" is empty/],
    ['a list', [], /no object "features"/],
    ['no JSON', '{', /b\.json is not JSON/],
    [
      'a feature that is there twice',
      '{"features":{"age":{"kind":"numeric","values":[1]},"\\u0061ge":{"kind":"numeric","values":[2]}}}',
      /has the name "age" twice/,
    ],
    [
      'a category that is there twice',
      '{"features":{"plan":{"kind":"categorical","counts":{"a:\\"":1,"b":2,"a:\\"" : 3}}}}',
      /has the name "a:"" twice/,
    ],
    ['an unusable name', '{"features":{"__proto__":1}}', /"__proto__", which cannot be used/],
  ])('refuses %s, naming file and feature', async (_, current, message) => {
    const { exitCode, stdout, stderr } = await drift(current);
    expect(exitCode).toBe(EXIT.usage);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toContain('b.json');
  });

  it.each([
    ['--reference a.json', /--current is missing/],
    ['--reference a.json --current gone.json', /gone\.json cannot be read: there is no such file/],
    ['--reference - --current -', /only one file can be standard input/],
    ['--reference a.json --current a.json --method psy', /--method psy is not known/],
    ['--reference a.json --current a.json --method z', /--method: no feature .* two categories/],
  ])('%s is a wrong call', async (words, message) => {
    const files = { 'a.json': JSON.stringify(reference) };
    const { exitCode, stderr } = await run(['drift', ...words.split(' ')], outside(files));
    expect(exitCode).toBe(EXIT.usage);
    expect(stderr).toMatch(message);
  });
});
