import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { inLanguage } from '../../../src/app/in-language';
import { appText } from '../../../src/contract/marks/app-texts';

const { answer, failure } = inLanguage((text) => `<${text}>`);

const schema = z.object({
  headline: appText.nullable(),
  note: z.string(),
  rows: z.array(z.object({ why: appText.exactOptional(), id: z.string() })),
  byName: z.record(z.string(), z.object({ next: appText })),
  one: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), head: z.string() }),
    z.object({ ok: z.literal(false), head: z.string(), problem: appText }),
  ]),
});

describe('an answer in another language', () => {
  it('differs in the texts of the app alone', () => {
    const given = {
      headline: 'open',
      note: 'open',
      rows: [{ why: 'late', id: 'late' }, { id: 'x' }],
      byName: { open: { next: 'wait' } },
      one: { ok: false, head: 'h', problem: 'broken' },
      unknown: 'stays',
    };
    expect(answer(schema, given)).toEqual({
      headline: '<open>',
      note: 'open',
      rows: [{ why: '<late>', id: 'late' }, { id: 'x' }],
      byName: { open: { next: '<wait>' } },
      one: { ok: false, head: 'h', problem: '<broken>' },
      unknown: 'stays',
    });
  });

  it('leaves what is not there', () => {
    const given = { headline: null, note: '', rows: [], byName: {}, one: { ok: true, head: 'h' } };
    expect(answer(schema, given)).toEqual(given);
  });

  it('is the answer itself where the app says nothing', () => {
    const given = { id: 'x' };
    expect(answer(z.object({ id: z.string() }), given)).toBe(given);
  });

  it('puts all of a refusal over but its code and reference', () => {
    expect(failure({ code: 'conflict', message: 'm', where: 'w', hint: 'h' })).toEqual({
      ...{ code: 'conflict', message: '<m>', where: '<w>', hint: '<h>' },
    });
    expect(failure({ code: 'internal', message: 'm', reference: 'r' })).toEqual({
      ...{ code: 'internal', message: '<m>', reference: 'r' },
    });
  });
});
