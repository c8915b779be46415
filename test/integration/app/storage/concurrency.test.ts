import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../../local/forge/facts/table';
import type { LedgerEntry, Role } from '../../../../src/contract/types';
import { accountOf, changeSettings, shownDigest, usePreset } from '../../../support/governed';
import { atOnce } from '../../../support/virtual-time';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';

/** What many calls take of a processor that is shared with others; none of them waits for real. */
const PATIENCE = { timeout: 300_000 };

const site = withTestSite();

const evidence = (n: number): string =>
  JSON.stringify({
    modelVersion: '1.4.0',
    startedAt: '2026-11-20T10:00:00.000Z',
    finishedAt: `2026-11-20T11:${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}.000Z`,
    results: [{ metric: 'accuracy', successes: 900 + (n % 100), trials: 1000 }],
  });

/** What a transaction is answered whose condition does not hold. */
const { status, code } = createAnswers().refusal('transaction.condition-false');
const lostRace = { status, ...(code !== null && { code }) };

/** What an approver is told of an item that changed after it was shown to them. */
const changed = { code: 'conflict', where: 'digest' };

/** How often storage answered the app so. */
const answered = (status: number): number =>
  site.host.metrics
    .list()
    .flatMap(({ calls }) => calls)
    .filter((call) => call.kind === 'kvs' && call.status === status).length;

describe('many writers on one item', PATIENCE, () => {
  it('lose no evaluation and never fork the ledger, though storage often says no', async () => {
    site.host.setFaults({
      rules: [
        {
          match: { kind: 'kvs', pathIncludes: 'transaction' },
          probability: 0.1,
          seed: 7,
          ...lostRace,
        },
      ],
    });
    const answers = await atOnce(() =>
      Array.from({ length: 60 }, (_, n) =>
        site.call('pm', 'evidence.add', { issue: 'AI-1', text: evidence(n) }),
      ),
    );
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    const { entries, chain } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    expect(chain.ok).toBe(true);
    expect(entries.filter(({ kind }) => kind === 'evaluation-recorded')).toHaveLength(60);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  });

  it('refuse to write over what another person wrote, and keep both texts apart', async () => {
    const { revision } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', revision, text: 'accuracy >= 90%' });
    expect(
      await site.call('ds', 'criteria.draft', { issue: 'AI-1', revision, text: 'accuracy >= 10%' }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const { criteria } = await site.must('ds', 'item.get', { issue: 'AI-1' });
    expect(criteria.draft?.text).toBe('accuracy >= 90%');
  });

  it('do not disturb a person: evidence that comes in is no conflict for an edit', async () => {
    const { revision } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    await site.must('ds', 'evidence.add', { issue: 'AI-1', text: evidence(1) });
    expect(
      await site.call('pm', 'criteria.draft', { issue: 'AI-1', revision, text: 'accuracy >= 90%' }),
    ).toMatchObject({ ok: true });
  });
});

/** Of each of four kinds, and of three kinds afterwards. */
const EACH = size(10, 50);
const LATER = EACH / 2;

describe(`${4 * EACH} decisions, runs and edits at once`, PATIENCE, () => {
  const ofKind = (entries: readonly LedgerEntry[], kind: LedgerEntry['kind']): number =>
    entries.filter((entry) => entry.kind === kind).length;

  const wholeLedger = async (): Promise<LedgerEntry[]> => {
    const entries: LedgerEntry[] = [];
    for (;;) {
      const after = entries.at(-1)?.seq ?? 0;
      const page = await site.must('pm', 'ledger.list', { issue: 'AI-1', after });
      expect(page.chain.ok).toBe(true);
      entries.push(...page.entries);
      if (!page.more) return entries;
    }
  };

  it('lose nothing, though one in ten requests to storage and queue is refused or told to wait', async () => {
    await usePreset(site, 'regulated');
    await changeSettings(site, {
      roles: {
        risk: { groups: ['risk-approvers'], accounts: [] },
        'business-owner': { groups: [], accounts: [accountOf(site, 'admin')] },
      },
    });
    const { entries: first } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    site.host.setFaults({
      rules: [
        {
          match: { kind: 'kvs', pathIncludes: 'transaction' },
          ...{ probability: 0.1, seed: 7, ...lostRace },
        },
        { match: { kind: 'kvs' }, ...{ probability: 0.1, seed: 11, status: 429 } },
        { match: { kind: 'queue' }, ...{ probability: 0.1, seed: 13, status: 429 } },
      ],
    });
    const issue = 'AI-1';
    const approve = (who: string, digest: string, role: Role, n: number) =>
      site.call(who, 'approval.give', {
        ...{ issue, stage: 'deployment', digest, role, comment: `${n}` },
      });
    const approveTwice = (digest: string, n: number) => [
      approve('approver', digest, 'risk', n),
      approve('admin', digest, 'business-owner', n),
    ];
    const mark = (n: number) => site.call('pm', 'demo.mark', { issue, note: `demo number ${n}` });
    const seen = await shownDigest(site);
    const answers = await atOnce(() =>
      Array.from({ length: EACH }, (_, n) => [
        ...approveTwice(seen, n),
        site.call('ds', 'evidence.add', { issue, text: evidence(n) }),
        mark(n),
      ]).flat(),
    );
    // What a run changed meanwhile is approved by nobody who was not shown it; nothing else is refused.
    const refused = answers.filter((answer) => !answer.ok);
    for (const answer of refused) expect(answer).toMatchObject({ error: changed });
    expect(answered(lostRace.status)).toBeGreaterThan(answers.length);
    expect(answered(429)).toBeGreaterThan(answers.length);
    const [now = ''] = await atOnce(() => [shownDigest(site)]);
    const later = await atOnce(() =>
      Array.from({ length: LATER }, (_, n) => [...approveTwice(now, n), mark(n)]).flat(),
    );
    expect(later.filter((answer) => !answer.ok)).toEqual([]);
    site.host.setFaults({ rules: [] });
    const entries = (await wholeLedger()).slice(first.length);
    expect(entries).toHaveLength(answers.length - refused.length + later.length);
    expect(ofKind(entries, 'approval-given')).toBe(2 * (EACH + LATER) - refused.length);
    expect(ofKind(entries, 'evaluation-recorded')).toBe(EACH);
    expect(ofKind(entries, 'demo-marked')).toBe(EACH + LATER);
    const { governance } = await site.must('pm', 'item.get', { issue });
    expect(governance.approvals.map(({ role }) => role).sort()).toEqual(['business-owner', 'risk']);
    expect(governance.demos).toHaveLength(5);
  });
});

describe('locking', () => {
  it('refuses a vague draft with the place and a measurable proposal, and keeps the draft', async () => {
    await site.must('pm', 'criteria.draft', {
      issue: 'AI-1',
      text: 'accuracy >= 90%\nthe model should feel more accurate',
    });
    const refused = await site.call('pm', 'criteria.lock', { issue: 'AI-1' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-criteria' } });
    expect(JSON.stringify(refused)).toMatch(/line 2.*accuracy better than/);
    const { criteria } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(criteria.draft?.text).toContain('feel more accurate');
    expect(criteria.locked).toBeNull();
  });

  it('keeps every version, and holds evidence that is there against the new one', async () => {
    await site.must('pm', 'evidence.add', { issue: 'AI-1', text: evidence(70) });
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 90%' });
    await site.must('pm', 'criteria.lock', { issue: 'AI-1' });
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 99%' });
    const reason = 'the contract asks for more';
    const waiting = await site.must('pm', 'criteria.lock', { issue: 'AI-1', reason });
    expect(waiting.criteria.locked?.version).toBe(1);
    const item = await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
    expect(item.criteria.locked?.version).toBe(2);
    expect(item.nextGate?.criteria[0]?.evidence).not.toBeNull();
    const plain = site.tables.table('forge-kvs-plain').keys();
    expect(plain.filter((key) => key.startsWith('criteria:'))).toHaveLength(2);
  });
});
