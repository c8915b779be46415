import { describe, expect, it } from 'vitest';
import { draftCriteria, lintDraft } from '../../../../src/app/criteria/edit-criteria';
import {
  approveCriteria,
  lockCriteria,
  rejectCriteria,
} from '../../../../src/app/criteria/lock-criteria';
import type { Item } from '../../../../src/domain/item/item';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';
import { accessTo, memorySite, someIssue } from '../../../support/builders/memory-ports';

const issue = 'AI-1';
const EASY = 'accuracy >= 85%';
const HARD = 'accuracy >= 90%';
const reason = 'The board asks for more.';

const drafted = (text: string, writers = ['pm']) => ({
  draft: { text, updatedAt: daysAgo(1), updatedBy: 'pm', writers },
});
const proposal = (text = HARD) => ({
  proposal: { text, reason, proposedBy: 'pm', proposedAt: daysAgo(1), writers: ['pm', 'ds'] },
});

const site = (item: Item) => {
  const { deps, state } = memorySite({ item });
  const asked: number[] = [];
  const run = anEvaluation([aCount('accuracy', 97, 100)]);
  const evaluations: typeof deps.evaluations = {
    ...deps.evaluations,
    recent: (_issue, limit) => {
      asked.push(limit);
      return Promise.resolve([run]);
    },
  };
  const own = { ...deps, evaluations };
  const as = (who: string) => accessTo(someIssue(), who);
  return {
    ...{ state, asked },
    draft: (text: string, who = 'pm') => draftCriteria(own)(as(who), { issue, text }),
    lock: (why?: string) =>
      lockCriteria(own)(as('pm'), { issue, ...(why === undefined ? {} : { reason: why }) }),
    approve: (who = 'risk') => approveCriteria(own)(as(who), { issue }),
    reject: (who = 'risk') => rejectCriteria(own)(as(who), { issue }),
  };
};

describe('a draft of criteria', () => {
  it('is kept as it is with all who wrote on it, and the ledger says nothing of it', async () => {
    const { draft, state } = site(anItem(''));
    await draft('fast enough');
    await draft(HARD, 'ds');
    await draft(EASY);
    expect(state.item?.draft).toEqual({
      ...{ text: EASY, updatedAt: daysAgo(0), updatedBy: 'pm', writers: ['pm', 'ds'] },
    });
    expect(state.entries).toEqual([]);
    await draft(' \n ');
    expect(state.item?.draft).toBeNull();
  });

  it('that means something else since it was shown is a change of scope that is told', async () => {
    const demos = [{ at: daysAgo(2), by: 'pm', note: 'board', text: HARD }];
    const { draft, state } = site(anItem('', [], { demos, ...drafted(HARD) }));
    await draft('accuracy >= 90.0%');
    expect([state.item?.scopeChanges, state.entries]).toEqual([[], []]);
    await draft(EASY, 'ds');
    const changes = [expect.objectContaining({ kind: 'loosened' })];
    expect(state.item?.scopeChanges).toMatchObject([
      {
        ...{ version: 1, isDraft: true, lockedAt: daysAgo(0), lockedBy: 'ds', approvedBy: null },
        ...{ reason: null, changes, afterDemo: daysAgo(2) },
      },
    ]);
    expect(state.entries).toMatchObject([
      {
        ...{ kind: 'draft-changed-after-demo', actor: { kind: 'person', accountId: 'ds' } },
        body: { demoAt: daysAgo(2), changes },
      },
    ]);
  });

  it.each([
    ['it was locked since', { locked: someLocked(HARD, daysAgo(1)) }, 0],
    ['it was locked before', { locked: someLocked(HARD, daysAgo(3)) }, 1],
    ['it was shown without a draft', { demos: [{ at: daysAgo(2), by: 'pm', note: '' }] }, 0],
  ])('is a change of scope or none where %s', async (_what, over, count) => {
    const demos = [{ at: daysAgo(2), by: 'pm', note: '', text: HARD }];
    const { draft, state } = site(anItem(HARD, [], { demos, ...over }));
    await draft(EASY);
    expect(state.item?.scopeChanges).toHaveLength(count);
    if (count > 0) expect(state.item?.scopeChanges[0]).toMatchObject({ version: 2 });
  });

  it('is one of ten changes that an item remembers', async () => {
    const demos = [{ at: daysAgo(2), by: 'pm', note: '', text: HARD }];
    const { draft, state } = site(anItem('', [], { demos }));
    for (let target = 82; target > 70; target -= 1) await draft(`accuracy >= ${target}%`);
    expect(state.item?.scopeChanges).toHaveLength(10);
    expect(JSON.stringify(state.item?.scopeChanges[9])).toContain('72% → 71%');
  });

  it('is read without being stored: criteria, findings, and how many samples each needs', () => {
    const { criteria, findings, plans } = lintDraft({ text: `${HARD}\nfast enough` });
    expect(criteria).toHaveLength(1);
    expect(plans.map(({ criterionId }) => criterionId)).toEqual([criteria[0]?.id]);
    expect(findings.some(({ severity, line }) => severity === 'error' && line === 2)).toBe(true);
  });
});

describe('criteria that are locked', () => {
  it('are in force at once as the first version, by who wrote them', async () => {
    const { lock, state, asked } = site(anItem('', [], drafted(HARD, ['ds', 'pm'])));
    await lock();
    expect(state.item).toMatchObject({
      ...{ draft: null, proposal: null, scopeChanges: [], latest: [{}] },
      locked: { version: 1, lockedBy: 'pm', lockedAt: daysAgo(0), reason: null },
    });
    expect(state.entries).toMatchObject([
      {
        kind: 'criteria-locked',
        body: { version: 1, lockedBy: 'pm', approvedBy: null, writers: ['ds', 'pm'] },
      },
    ]);
    // Fifty runs are held against them; the view shows fewer.
    expect(asked[0]).toBe(50);
  });

  it('wait as a later version for somebody else, with a reason', async () => {
    const { lock, state } = site(anItem(EASY, [], drafted(HARD, ['ds'])));
    await expect(lock()).rejects.toMatchObject({ code: 'invalid-input', where: 'reason' });
    await lock(reason);
    expect(state.item).toMatchObject({
      ...{ draft: null, locked: { version: 1 } },
      proposal: { text: HARD, reason, proposedBy: 'pm', proposedAt: daysAgo(0), writers: ['ds'] },
    });
    expect(state.entries).toMatchObject([
      {
        ...{ kind: 'criteria-proposed', actor: { kind: 'person', accountId: 'pm' } },
        body: { text: HARD, reason },
      },
    ]);
  });

  it.each<[string, Item, string]>([
    ['without a draft', anItem(''), 'conflict'],
    ['without a draft of a later version', anItem(EASY), 'conflict'],
    [
      'while another version waits',
      anItem(EASY, [], { ...drafted(HARD), ...proposal() }),
      'conflict',
    ],
    ['that say what is locked already', anItem(EASY, [], drafted(`${EASY} `)), 'conflict'],
    ['that cannot be measured', anItem('', [], drafted('fast enough')), 'invalid-criteria'],
    ['that are none', anItem('', [], drafted('# later')), 'invalid-criteria'],
    ['that cannot be measured, later', anItem(EASY, [], drafted('fast')), 'invalid-criteria'],
  ])('are refused %s', async (_what, item, code) => {
    const { lock, state } = site(item);
    await expect(lock(reason)).rejects.toMatchObject({ code });
    expect([state.item, state.entries]).toEqual([item, []]);
  });

  it('are forty at most, and a wrong one is named by its place with what to write', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `m${index} >= 90%`).join('\n');
    await expect(site(anItem('', [], drafted(lines(41)))).lock()).rejects.toMatchObject({
      code: 'invalid-criteria',
    });
    const { lock, state } = site(anItem('', [], drafted(lines(40))));
    await lock();
    expect(state.item?.locked?.criteria).toHaveLength(40);
    await expect(
      site(anItem('', [], drafted(`${HARD}\nThe answers are fast enough.`))).lock(),
    ).rejects.toMatchObject({
      where: expect.stringMatching(/^line 2, column \d+$/u) as string,
      hint: expect.stringContaining(' Try: ') as string,
    });
  });
});

describe('a version that waits', () => {
  it('comes into force by another person, with who proposed and wrote it', async () => {
    const { approve, state, asked } = site(anItem(EASY, [], proposal()));
    await expect(approve('pm')).rejects.toMatchObject({ code: 'forbidden' });
    await approve();
    expect(asked[0]).toBe(50);
    expect(state.item).toMatchObject({
      ...{ proposal: null, latest: [{}] },
      locked: { version: 2, lockedBy: 'pm', lockedAt: daysAgo(0), reason },
    });
    expect(state.entries).toMatchObject([
      {
        ...{ kind: 'criteria-locked', actor: { kind: 'person', accountId: 'risk' } },
        body: { version: 2, lockedBy: 'pm', approvedBy: 'risk', writers: ['pm', 'ds'], reason },
      },
    ]);
  });

  it('is turned down, and its text is the draft again unless there is a newer one', async () => {
    const { reject, state } = site(anItem(EASY, [], proposal()));
    await reject();
    expect(state.item).toMatchObject({
      ...{ proposal: null, locked: { version: 1 } },
      draft: { text: HARD, updatedAt: daysAgo(0), updatedBy: 'pm', writers: ['pm', 'ds'] },
    });
    expect(state.entries).toMatchObject([
      {
        ...{ kind: 'criteria-rejected', actor: { kind: 'person', accountId: 'risk' } },
        body: { text: HARD },
      },
    ]);
    const newer = site(anItem(EASY, [], { ...proposal(), ...drafted('recall >= 80%') }));
    await newer.reject();
    expect(newer.state.item?.draft?.text).toBe('recall >= 80%');
  });

  it('is neither where none waits', async () => {
    const { approve, reject } = site(anItem(EASY));
    const none = { code: 'conflict', message: 'No new version of the criteria is waiting.' };
    await expect(approve()).rejects.toMatchObject(none);
    await expect(reject()).rejects.toMatchObject(none);
  });
});
