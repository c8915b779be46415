import { describe, expect, it } from 'vitest';
import { answerChallenge, askChallenge } from '../../../../src/app/criteria/challenge-criteria';
import type { Item } from '../../../../src/domain/item/item';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { accessTo, memorySite, someIssue } from '../../../support/builders/memory-ports';

const issue = 'AI-1';

const site = (item: Item) => {
  const { deps, state } = memorySite({ item });
  const as = (who: string) => accessTo(someIssue(), who);
  return {
    state,
    ask: (criterionId: string | null) =>
      askChallenge(deps)(as('pm'), { issue, criterionId, question: 'Why not more?' }),
    answer: (who = 'ds', id = 'id-1') =>
      answerChallenge(deps)(as(who), { issue, id, text: 'The law says so.' }),
  };
};

describe('a question to criteria', () => {
  const known = anItem('accuracy >= 90%');
  const criterion = known.locked?.criteria[0]?.id ?? '';

  it('is asked of one or of all, and of none that is not locked', async () => {
    const { ask, state } = site(known);
    await ask(criterion);
    await ask(null);
    const asked = { question: 'Why not more?', askedBy: 'pm', askedAt: daysAgo(0), answer: null };
    expect(state.item?.challenges).toEqual([
      { id: 'id-1', criterionId: criterion, ...asked },
      { id: 'id-2', criterionId: null, ...asked },
    ]);
    expect(state.entries).toMatchObject([
      {
        kind: 'challenge-asked',
        body: { id: 'id-1', criterionId: criterion, question: 'Why not more?' },
      },
      { body: { id: 'id-2', criterionId: null } },
    ]);
    await expect(ask('gone')).rejects.toMatchObject({ code: 'not-found' });
    await expect(site(anItem('')).ask(criterion)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is answered once by somebody else', async () => {
    const { ask, answer, state } = site(known);
    await ask(null);
    await expect(answer('pm')).rejects.toMatchObject({ code: 'forbidden' });
    await answer();
    expect(state.item?.challenges).toMatchObject([
      { answer: { text: 'The law says so.', by: 'ds', at: daysAgo(0) } },
    ]);
    expect(state.entries.at(-1)).toMatchObject({
      kind: 'challenge-answered',
      body: { id: 'id-1', text: 'The law says so.' },
    });
    await expect(answer()).rejects.toMatchObject({ code: 'conflict' });
    await expect(answer('ds', 'gone')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is one of thirty open ones at most, beside which an answered one makes room', async () => {
    const open = Array.from({ length: 30 }, (_, index) => ({
      ...{ id: `c${index}`, criterionId: null, question: 'Why?', askedBy: 'ds' },
      ...{ askedAt: daysAgo(1), answer: null },
    }));
    await expect(
      site(anItem('accuracy >= 90%', [], { challenges: open })).ask(null),
    ).rejects.toMatchObject({
      code: 'too-large',
    });
    const answer = { text: 'so', by: 'ds', at: daysAgo(0) };
    const challenges = open.map((one) => (one.id === 'c3' ? { ...one, answer } : one));
    const { ask, state } = site(anItem('accuracy >= 90%', [], { challenges }));
    await ask(null);
    expect(state.item?.challenges.map(({ id }) => id)).not.toContain('c3');
  });
});
