import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { refusedValue } from '../../../src/app/refused-value';

const schema = z.object({
  text: z.string().min(1).max(20_000),
  reason: z.string().min(20),
  names: z.array(z.string()).max(3),
  share: z.number().max(1).gt(0),
  role: z.enum(['risk', 'approver']),
  site: z.url(),
  day: z.iso.date(),
  at: z.iso.datetime(),
  id: z.string().regex(/^\d+:[0-9a-f]+$/u, 'the id of a delivery'),
  code: z.string().regex(/^\d+$/u),
  many: z.enum(Array.from({ length: 20 }, (_, n) => `v${n}`) as [string, ...string[]]),
  even: z.number().refine((value) => value % 2 === 0, 'Only even numbers stand for pairs'),
});

const right = {
  ...{ text: 'a', reason: 'a reason of some length', names: [], share: 0.5, role: 'risk' },
  ...{ site: 'https://a.example', many: 'v1', even: 2 },
  ...{ day: '2026-05-01', at: '2026-05-01T09:00:00Z', id: '1:a', code: '1' },
};

const refusalOf = (part: Record<string, unknown>) => {
  const read = schema.safeParse({ ...right, ...part });
  if (read.success) throw new Error('it is taken');
  return refusedValue(read.error);
};

describe('a value that is refused', () => {
  it.each([
    [
      { text: 'x'.repeat(20_001) },
      '"text" is longer than 20,000 characters',
      'Shorten it to 20,000 characters at most.',
    ],
    [{ text: '' }, '"text" is empty', 'Fill it in.'],
    [{ reason: 'short' }, '"reason" is shorter than 20 characters', 'Give at least 20 characters.'],
    [
      { names: ['a', 'b', 'c', 'd'] },
      '"names" is longer than 3 entries',
      'Shorten it to 3 entries at most.',
    ],
    [{ share: 1.5 }, '"share" is too large: it has to be at most 1', 'Correct the number.'],
    [{ share: 0 }, '"share" is too small: it has to be above 0', 'Correct the number.'],
    [{ role: 'owner' }, '"role" is none of its values', 'Choose one of: risk, approver.'],
    [{ many: 'other' }, '"many" is none of the values that it can have', 'Choose one of them.'],
    [{ site: 'no address' }, '"site" is not an address that begins with https://', 'Correct it.'],
    [{ day: '1.5.2026' }, '"day" is not a day such as 2026-05-01', 'Correct it.'],
    [{ at: 'noon' }, '"at" is not a time such as 2026-05-01T09:00:00Z', 'Correct it.'],
    [{ id: 'X' }, '"id" is not the id of a delivery', 'Correct it.'],
    [{ code: 'X' }, '"code" is not written as such a value is', 'Correct it.'],
    [{ text: undefined }, '"text" is missing, or is no string', 'Give it.'],
    [{ even: 3 }, '"even" is refused: Only even numbers stand for pairs', 'Correct it.'],
  ])('is named, with what to do: %j', (part, message, hint) => {
    expect(refusalOf(part)).toEqual({ message, where: Object.keys(part)[0], hint });
  });

  it('is the whole where it stands nowhere', () => {
    const read = schema.safeParse('text');
    if (read.success) throw new Error('it is taken');
    expect(refusedValue(read.error)).toMatchObject({
      message: 'it is missing, or is no object',
      where: '',
    });
  });

  it('is named by its place in a list', () => {
    expect(refusalOf({ names: ['a', 7] })).toMatchObject({
      ...{ message: '"names.1" is missing, or is no string', where: 'names.1' },
    });
  });
});
