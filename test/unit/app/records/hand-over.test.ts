import { describe, expect, it } from 'vitest';
import { answerHandoff, offerHandoff } from '../../../../src/app/records/hand-over';
import type { Handoff } from '../../../../src/contract/types';
import { noRecords } from '../../../../src/domain/item/item';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { accessTo, memorySite } from '../../../support/builders/memory-ports';
import { aHandoff, anAnswer } from '../../../support/builders/records-builders';

const site = (handoffs: Handoff[] = [], who = 'dev') => {
  const { deps, state } = memorySite({
    item: anItem('', [], { records: { ...noRecords(), handoffs } }),
  });
  const people = { ...deps.people, names: () => Promise.resolve({ dev: 'Dev', ds: 'Dana' }) };
  const access = accessTo(state.issue, who);
  return {
    state,
    kept: () => state.item?.records.handoffs,
    offer: (over: { receiver?: string; acceptance?: string; kind?: Handoff['kind'] } = {}) =>
      offerHandoff({ ...deps, people })(access, {
        ...{ issue: 'AI-1', kind: 'model-application', receiver: 'ds', acceptance: 'a contract' },
        ...over,
      }),
    answer: (accepted: boolean, note?: string, id = 'h1') =>
      answerHandoff({ ...deps, people })(access, {
        ...{ issue: 'AI-1', id, accepted, ...(note === undefined ? {} : { note }) },
      }),
  };
};

describe('a hand-off', () => {
  it('is offered to another person, with what they accept it by', async () => {
    const { offer, kept, state } = site();
    await offer();
    const offered = {
      ...{ id: 'id-1', kind: 'model-application', giver: 'dev', receiver: 'ds' },
      acceptance: 'a contract',
    };
    expect(kept()).toEqual([{ ...offered, offeredAt: daysAgo(0), answer: null }]);
    expect(state.entries).toMatchObject([{ kind: 'handoff-offered', body: offered }]);
  });

  it('takes the place of one of its kind that lies there unanswered, and of no other', async () => {
    const answered = aHandoff({ id: 'h0', answer: anAnswer(true) });
    const open = aHandoff({ id: 'h1' });
    const other = aHandoff({ id: 'h2', kind: 'data-model' });
    const { offer, kept } = site([answered, open, other]);
    await offer();
    expect(kept()?.map(({ id }) => id)).toEqual(['h0', 'h2', 'id-1']);
  });

  it('drops the oldest that is answered where there would be more than thirty', async () => {
    const old = Array.from({ length: 30 }, (_, index) =>
      aHandoff({ id: `h${index}`, kind: 'data-model', answer: anAnswer(true) }),
    );
    const { offer, kept } = site(old);
    await offer();
    expect(kept()).toHaveLength(30);
    expect([kept()?.[0]?.id, kept()?.at(-1)?.id]).toEqual(['h1', 'id-1']);
  });

  it.each([
    ['oneself', { receiver: 'dev' }, 'receiver'],
    ['somebody whom Jira does not know', { receiver: 'gone' }, 'receiver'],
    ['others by what is not written yet', { acceptance: 'TBD' }, 'acceptance'],
  ])('is not offered to %s', async (_what, over, where) => {
    const { offer, state } = site();
    await expect(offer(over)).rejects.toMatchObject({ code: 'invalid-input', where });
    expect(state.entries).toEqual([]);
  });

  it('is taken on by its receiver, with or without a word', async () => {
    const other = aHandoff({ id: 'h2', kind: 'data-model' });
    const { answer, kept, state } = site([aHandoff(), other]);
    await answer(true);
    const given = { accepted: true, note: '', by: 'dev', at: daysAgo(0) };
    expect(kept()).toEqual([aHandoff({ answer: given }), other]);
    expect(state.entries).toMatchObject([
      {
        kind: 'handoff-answered',
        body: { id: 'h1', kind: 'model-application', accepted: true, note: '' },
      },
    ]);
    await expect(answer(false, 'no tests')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is turned down with what is missing, in three letters or more', async () => {
    const { answer, kept } = site([aHandoff()]);
    for (const note of [undefined, 'no']) {
      await expect(answer(false, note)).rejects.toMatchObject({
        ...{ code: 'invalid-input', where: 'note' },
      });
    }
    await answer(false, 'API');
    expect(kept()?.[0]?.answer).toMatchObject({ accepted: false, note: 'API' });
  });

  it('is answered by nobody in the place of its receiver, and not where there is none', async () => {
    for (const { answer, state } of [site([aHandoff()], 'ds'), site([])]) {
      await expect(answer(true)).rejects.toMatchObject({ code: 'forbidden' });
      expect(state.entries).toEqual([]);
    }
  });
});
