import { describe, expect, it } from 'vitest';
import { largestParts, overBudget, tidied, type Purse } from '../../../../src/domain/item/budget';
import type { Item } from '../../../../src/domain/item/item';
import { bytesOf } from '../../../../src/domain/item/projected-asks';
import {
  NOW,
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';
import {
  aChallenge,
  aFinding,
  anApproval,
  aWaiver,
} from '../../../support/builders/governance-builders';
import { aDecision, watching } from '../../../support/builders/monitoring-builders';

/** An item whose record takes exactly so many bytes. */
const sized = (bytes: number, base = anItem('')): Item => ({
  ...base,
  issueKey: base.issueKey + 'x'.repeat(bytes - bytesOf(base)),
});

const over = (
  bytes: number,
  purse: Purse,
  { kinds = ['challenge-asked'], base = anItem('') }: { kinds?: string[]; base?: Item } = {},
) => overBudget(base, sized(bytes, base), purse, kinds);

const measured = anItem('accuracy >= 90%', [anEvaluation([aCount('accuracy', 97, 100)])]);
const aChange = (reason: string): Item['scopeChanges'][number] => ({
  ...{ version: 2, lockedAt: daysAgo(3), lockedBy: 'account-pm', approvedBy: null },
  ...{ reason, changes: [], afterDemo: null },
});

describe('the room that the record of an item has', () => {
  it.each<[string, Purse, string[], number]>([
    ['what people add', 'person', ['challenge-asked'], 48_000],
    ['what people settle', 'person', ['criteria-drafted', 'challenge-answered'], 52_000],
    ['evidence', 'evidence', [], 60_000],
    ['evidence, whatever it settles', 'evidence', ['review-done'], 60_000],
    ['the app', 'app', [], 72_000],
  ])('for %s ends at its limit, to the byte', (_what, purse, kinds, limit) => {
    expect(over(limit, purse, { kinds })).toBeNull();
    expect(over(limit + 1, purse, { kinds })).toEqual({ limit, bytes: limit + 1 });
  });

  it.each([
    ...['challenge-answered', 'finding-resolved', 'waiver-approved', 'waiver-revoked'],
    ...['approval-withdrawn', 'criteria-locked', 'criteria-rejected', 'retraining-answered'],
    ...['review-done', 'incident-reported', 'incident-closed', 'control-linked', 'control-done'],
    ...['trade-off-decided', 'handoff-answered', 'dependency-ready', 'dependency-removed'],
    ...['artifact-removed', 'risk-closed', 'alert-unmuted', 'stage-moved', 'gate-decided'],
  ])('is left for %s where people can add nothing any more', (kind) => {
    expect(over(50_000, 'person', { kinds: [kind] })).toBeNull();
  });

  it('is left for a write by which the record does not grow', () => {
    const full = sized(80_000);
    expect(overBudget(full, full, 'app', [])).toBeNull();
    expect(overBudget(full, sized(79_000), 'person', [])).toBeNull();
    expect(overBudget(full, sized(80_001), 'app', [])).toEqual({ limit: 72_000, bytes: 80_001 });
  });

  it('holds place for a result of each criterion that was not measured, against what people add', () => {
    const run = anEvaluation([aCount('accuracy', 97, 100), aCount('f1', 90, 100)]);
    const text = 'accuracy >= 90%\nrecall >= 80%\nprecision >= 80%\nf1 >= 80%';
    const base = anItem(text, [run]);
    // Two are not measured, with 350 bytes each.
    expect(over(48_000 - 700, 'person', { base })).toBeNull();
    expect(over(48_000 - 699, 'person', { base })).toEqual({ limit: 48_000, bytes: 48_001 });
    expect(over(60_000, 'evidence', { base })).toBeNull();
  });
});

describe('an item that takes much', () => {
  const answer = { by: 'account-pm', at: daysAgo(1), text: 'because' };
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const five = ['1', '2', '3', '4', '5'];

  /** Five settled rows of each kind, and one that is not; each settled question takes so many bytes. */
  const settled = (bytes = 1): Item => {
    const question = 'x'.repeat(bytes);
    return anItem('', [], {
      challenges: [
        aChallenge({ id: 'open' }),
        ...five.map((id) => aChallenge({ id, answer, question })),
      ],
      findings: [
        aFinding({ id: 'open' }),
        ...five.map((id) => aFinding({ id, resolvedAt: daysAgo(1), resolvedBy: 'account-pm' })),
      ],
      waivers: [
        aWaiver({ id: 'open' }),
        aWaiver({ id: '1', revokedAt: daysAgo(1), revokedBy: 'account-pm' }),
        ...['2', '3', '4'].map((id) => aWaiver({ id, expiresAt: daysAgo(0) })),
        aWaiver({ id: '5', expiresAt: daysAgo(1) }),
      ],
      demos: five.map((note) => ({ at: daysAgo(1), by: 'account-pm', note })),
      scopeChanges: five.map(aChange),
    });
  };
  const kept = ({ challenges, findings, waivers, demos, scopeChanges }: Item) => [
    ...[challenges, findings, waivers].map(ids),
    ...[demos.map(({ note }) => note), scopeChanges.map(({ reason }) => reason)],
  ];

  it('keeps all of it while there is room, to the byte', () => {
    const item = sized(44_000, settled());
    expect(tidied(item, NOW)).toBe(item);
  });

  it.each([
    ['the three newest', sized(44_001, settled()), ['3', '4', '5']],
    ['the three newest, of long questions', settled(10_000), ['3', '4', '5']],
    ['the newest, where three would be too many', settled(20_000), ['5']],
    ['nothing, where one would be too much', settled(50_000), []],
  ])('keeps %s of what is settled of each kind, and all that is not', (_what, item, newest) => {
    const open = ['open', ...newest];
    expect(kept(tidied(item, NOW))).toEqual([open, open, open, newest, newest]);
  });
});

describe('what takes most of the record of an item', () => {
  it('is named in words, the three largest parts with their bytes', () => {
    const item = anItem('', [], {
      challenges: [aChallenge({ question: 'y'.repeat(5_000) })],
      findings: [aFinding({ sentence: 'x'.repeat(9_000) })],
    });
    const [findings, challenges, monitoring, records] = [
      ...[item.findings, item.challenges, item.monitoring, item.records],
    ].map((part) => bytesOf(part).toLocaleString('en'));
    expect(Number(records?.replace(',', ''))).toBeGreaterThan(Number(monitoring));
    expect(largestParts(item)).toBe(
      `findings ${findings}, challenges ${challenges}, documents, risks and hand-offs ${records}`,
    );
    expect(findings).toMatch(/^9,\d{3}$/u);
  });

  const long = 'x'.repeat(30_000);
  const draft = { text: long, updatedAt: daysAgo(1), updatedBy: 'account-pm' };

  it.each<[string, Partial<Item>]>([
    ['the draft of the criteria', { draft }],
    ['the locked criteria', { locked: { ...someLocked('accuracy >= 90%'), text: long } }],
    ['results', { latest: measured.latest.map((one) => ({ ...one, digest: long })) }],
    ['approvals', { approvals: [anApproval(anItem(''), { comment: long })] }],
    ['waivers', { waivers: [aWaiver({ reason: long })] }],
    ['changes of the criteria', { scopeChanges: [aChange(long)] }],
    ['monitoring', { monitoring: watching({ decisions: [aDecision({ cause: long })] }) }],
  ])('is called %s where that is the largest', (name, override) => {
    expect(largestParts(anItem('', [], override))).toMatch(new RegExp(`^${name} 30,`, 'u'));
  });
});
