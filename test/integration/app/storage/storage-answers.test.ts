import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../local/forge/facts/fact';
import { otherOutcomes, type Choices, type FactCase } from '../../../../local/forge/facts/table';
import type { LedgerEntry } from '../../../../src/contract/types';
import { rowsOf, signedPost, someRun, storedDeliveries } from '../../../support/intake';
import { atOnce } from '../../../support/virtual-time';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';

/** What many calls take of a processor that is shared with others; none of them waits for real. */
const PATIENCE = { timeout: 300_000 };

const WRITERS = size(20, 200);
/** Of what says that storage is busy or does not know: the more writers, the more races, and no more of these. */
const FEWER_WRITERS = size(14, 60);

const site = withTestSite();

const evidence = (n: number): string =>
  JSON.stringify({
    modelVersion: '1.4.0',
    startedAt: '2026-11-20T10:00:00.000Z',
    finishedAt: new Date(Date.parse('2026-11-20T11:00:00Z') + n * 1000).toISOString(),
    results: [{ metric: 'accuracy', successes: 800 + n, trials: 1000 }],
  });

const wholeLedger = async (): Promise<LedgerEntry[]> => {
  const entries: LedgerEntry[] = [];
  for (;;) {
    const after = entries.at(-1)?.seq ?? 0;
    const page = await site.must('pm', 'ledger.list', { issue: 'AI-1', after });
    expect(page.chain).toMatchObject({ ok: true });
    entries.push(...page.entries);
    if (!page.more) return entries;
  }
};

/** Writers of four kinds on one item at once, the first of which creates it. */
const writeAtOnce = async (writers: number): Promise<void> => {
  const issue = 'AI-1';
  const kinds = [
    (n: number) => site.call('ds', 'evidence.add', { issue, text: evidence(n) }),
    (n: number) => site.call('pm', 'demo.mark', { issue, note: `demo number ${n}` }),
  ];
  const answers = await atOnce(() =>
    Array.from({ length: writers / kinds.length }, (_, n) => kinds.map((write) => write(n))).flat(),
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
};

const expectNothingLost = async (writers: number): Promise<void> => {
  site.host.setFaults({ rules: [] });
  const entries = await wholeLedger();
  const count = (kind: LedgerEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).length;
  expect(count('evaluation-recorded')).toBe(writers / 2);
  expect(count('demo-marked')).toBe(writers / 2);
  expect(rowsOf(site, 'evaluation')).toHaveLength(writers / 2);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
};

/** Every documented answer that is not a yes. */
const refusals: [status: number, code: string, writers: number][] = [
  [400, 'CONDITIONAL_CHECK_FAILED', WRITERS],
  [409, 'KEY_CONFLICT', WRITERS],
  [422, 'UNPROCESSABLE_ENTITY', FEWER_WRITERS],
  [404, 'SCHEMA_NOT_FOUND', FEWER_WRITERS],
  [429, 'RATE_LIMIT_EXCEEDED', FEWER_WRITERS],
];

describe('writers of one item', PATIENCE, () => {
  it.each(refusals)('lose nothing where storage says %i %s to some of %i', async (...given) => {
    const [status, code, writers] = given;
    const lost: Outcome = { status, code };
    const some = { probability: 0.1, status, code };
    site.host.setAnswers({
      'transaction.condition-false': lost,
      'transaction.check-missing-row': lost,
    });
    site.host.setFaults({
      rules: [
        { match: { kind: 'kvs', pathIncludes: 'transaction' }, ...some, seed: 7 },
        { match: { kind: 'kvs' }, ...some, seed: 11 },
        { match: { kind: 'queue' }, probability: 0.1, seed: 13, status: 429 },
      ],
    });
    await writeAtOnce(writers);
    await expectNothingLost(writers);
  });
});

describe('what is not known of the platform', PATIENCE, () => {
  /** Facts of storage that the app has anything to do with: what it never asks cannot hurt it. */
  const asked = /^(query\.read|.*fail-if-exists|.*not-exists|.*two-entities|entity\.attribute)/;
  const open = otherOutcomes().filter(({ fact }) => asked.test(fact));

  const names = (choices: Choices): string => Object.keys(choices).join(' and ') || 'nothing';
  const each: Choices[] = open.map(({ fact, choice }) => ({ [fact]: choice }));
  const allAtOnce: Choices = Object.fromEntries(
    open.map(({ fact, choice }): [FactCase, number] => [fact, choice]),
  );

  const cases: [string, Choices][] = [
    ...each.map((choices): [string, Choices] => [names(choices), choices]),
    ['all of it', allAtOnce],
  ];

  it.each(cases)('may be the other way without loss: %s', async (_, choices) => {
    await site.reopen({ answers: choices });
    await writeAtOnce(20);
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 80% @95%' });
    await site.must('pm', 'criteria.lock', { issue: 'AI-1' });
    const posts = await Promise.all(
      [1, 1, 2, 3].map((n) => signedPost(site, 'evidence', someRun(n))),
    );
    // The same body twice is one delivery, whichever of the two came first.
    expect(posts.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 202, 202, 202]);
    await site.drain();
    expect(storedDeliveries(site).map(({ state }) => state)).toEqual(Array(3).fill('done'));
    const entries = await wholeLedger();
    expect(entries.filter(({ kind }) => kind === 'evaluation-recorded')).toHaveLength(13);
    expect(entries.filter(({ kind }) => kind === 'demo-marked')).toHaveLength(10);
  });
});
