import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formsOf } from '../../../../local/build/forms';
import { currentForms, formed, FORMS } from '../../../../local/build/write-forms';
import { roots } from '../../../../src/adapters/forms/forms.built';
import { readByForm, unfit } from '../../../../src/adapters/forms/read-by-form';
import { readStored } from '../../../../src/adapters/forms/read-stored';
import { root } from '../../../manifest/code/sources';
import { arbitraryOf } from './arbitrary-of-form';
import { size } from '../../../support/size';

const RUNS = { seed: 11, numRuns: size(150, 400) };
const names = ['item', 'settings', 'issue'] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every place in a value, as the ways to it. */
const placesIn = (value: unknown, way: string[] = []): string[][] =>
  isObject(value)
    ? [way, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]))]
    : [way];

const OTHERS = [null, undefined, '', ' x ', 'x'.repeat(2001), -1, 0.5, 1e20, NaN, true, [], {}];

/** The value with another one at a place, or without that place. */
const spoilt = (value: unknown, way: readonly string[], other: unknown): unknown => {
  const [key, ...rest] = way;
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const parts: unknown[] = value;
    return parts.map((part, at) => (String(at) === key ? spoilt(part, rest, other) : part));
  }
  if (!isObject(value)) return value;
  if (other === undefined && rest.length === 0) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  return { ...value, [key]: spoilt(value[key], rest, other) };
};

describe('forms of records', () => {
  it('are those of the schemas: run `npm run forms` after changing one', () => {
    expect(readFileSync(join(root, FORMS), 'utf8')).toBe(currentForms());
  });

  it.each(names)('read what the schema of %s takes, and the same out of it', (name) => {
    fc.assert(
      fc.property(arbitraryOf(roots[name].form), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const read = readByForm(roots[name].form, plain);
        expect(read).not.toBe(unfit);
        expect(read).toEqual(formed[name].schema.parse(plain));
      }),
      RUNS,
    );
  });

  it.each(names)('take nothing that the schema of %s refuses', (name) => {
    let refused = 0;
    fc.assert(
      fc.property(
        arbitraryOf(roots[name].form),
        fc.nat(),
        fc.constantFrom(...OTHERS),
        (value, pick, other) => {
          const ways = placesIn(value);
          const broken = spoilt(value, ways[pick % ways.length] ?? [], other);
          const read = readByForm(roots[name].form, broken);
          const parsed = formed[name].schema.safeParse(broken);
          if (read === unfit) refused += 1;
          else expect(read).toEqual(parsed.data);
        },
      ),
      RUNS,
    );
    expect(refused).toBeGreaterThan(50);
    expect(refused).toBeLessThan(RUNS.numRuns);
  });

  it('drop what no form names, and no prototype comes in', () => {
    const { form } = roots.issue;
    const fields = { summary: 's', created: 'c', updated: 'u', status: { id: '1', name: 'n' } };
    const issue = {
      id: '1',
      key: 'AI-1',
      fields: { ...fields, issuetype: { id: '1' }, project: { id: '1', key: 'AI' }, creator: null },
    };
    expect(readByForm(form, { ...issue, more: 1 })).toEqual(issue);
    expect(readByForm(form, JSON.parse(`{"__proto__":{},"id":"1"}`))).toBe(unfit);
  });

  it('cannot be made of a rule that has no name', () => {
    const schema = z.object({ a: z.number() }).refine(({ a }) => a > 1);
    expect(() => formsOf({ one: { version: 1, schema } })).toThrow('src/words/rules.ts');
  });
});

describe('readStored', () => {
  const form = { version: 2, form: { object: { a: 'text' as const } } };
  const bySchema = () => Promise.resolve({ a: 'by the schema' });

  it('reads by the form what is of its version and fits', async () => {
    expect(await readStored(form, { schema: 2, record: { a: 'b' } }, bySchema)).toEqual({ a: 'b' });
  });

  it.each([
    ['of an older version', { schema: 1, record: { a: 'b' } }],
    ['of a newer version', { schema: 3, record: { a: 'b' } }],
    ['that does not fit', { schema: 2, record: { a: 1 } }],
    ['that is none', 'text'],
  ])('asks the schema about a record %s', async (_what, value) => {
    expect(await readStored(form, value, bySchema)).toEqual({ a: 'by the schema' });
  });
});
