import { describe, expect, it } from 'vitest';
import type { Review } from '../../../../src/contract/types';
import {
  raiseByCause,
  raiseReviews,
  raiseToDo,
  reviewedByApproval,
  reviewedByEnd,
} from '../../../../src/domain/monitoring/raise-reviews';
import type { Item } from '../../../../src/domain/item/item';
import { NOW, anItem, daysAgo } from '../../../support/builders/builders';
import { anApproval } from '../../../support/builders/governance-builders';
import { aWatch, watching } from '../../../support/builders/monitoring-builders';
import { aReview, aSheet } from '../../../support/builders/records-builders';

const approval = anApproval(anItem(''));
const changed = anApproval(anItem(''), {
  id: 'approval-void',
  basis: { ...approval.basis, modelVersion: '1.0.0' },
});

const card = aSheet('model-card');
const register = aSheet('risk-register', { triggers: [{ watch: 'Age', level: 'warning' }] });
const others = (['bias-checklist', 'data-sheet', 'impact-screening', 'agent-record'] as const).map(
  (kind) => aSheet(kind),
);

type Keeps = { reviews?: Review[]; sheets?: Item['records']['sheets'] };

/** An item with an approval that counts, one that does not, and sheets. */
const keeping = ({ reviews = [], sheets = [card] }: Keeps = {}): Item =>
  anItem('', [], {
    approvals: [approval, changed],
    records: { ...anItem('').records, sheets },
    monitoring: watching({ reviews }),
    ledger: { seq: 17, hash: '' },
  });

const alarm = aWatch();
const done = { by: 'account-pm', at: daysAgo(0), note: 'looked at it' };
const psi = 'psi of age at warning (0.3, line 0.2)';

describe('an alarm', () => {
  it('asks for a look at approvals that count and at sheets that depend on it, each with its cause', () => {
    const { reviews, raised } = raiseReviews(keeping(), [alarm], NOW);
    expect(raised).toEqual([
      {
        ...{ id: 'review-17-0', kind: 'approval', subject: 'approval-1', cause: psi },
        ...{ label: 'Approval as model-owner for deployment', raisedAt: daysAgo(0), done: null },
      },
      {
        ...{ id: 'review-17-1', kind: 'model-card', subject: 'model-card', cause: psi },
        ...{ label: 'Model card', raisedAt: daysAgo(0), done: null },
      },
    ]);
    expect(reviews).toEqual(raised);
  });

  it('asks for no look that somebody is asked for already', () => {
    const waiting = [aReview('approval', 'approval-1'), aReview('model-card', 'model-card')];
    const { reviews, raised } = raiseReviews(keeping({ reviews: waiting }), [alarm], NOW);
    expect([reviews, raised]).toEqual([waiting, []]);
  });

  it('asks again once the look was taken, and beside one at something else', () => {
    const reviews = [
      { ...aReview('approval', 'approval-1'), done },
      aReview('approval', 'approval-0'),
      aReview('to-do', 'model-card'),
    ];
    const { raised } = raiseReviews(keeping({ reviews }), [alarm], NOW);
    expect(raised.map(({ subject }) => subject)).toEqual(['approval-1', 'model-card']);
  });

  const cause = (level: 'watch' | 'warning' | 'critical', watch = 'Age') => {
    const triggers = [
      { watch: 'none', level: 'watch' as const },
      { watch, level },
    ];
    const sheets = [{ ...register, triggers }];
    const { raised } = raiseReviews(keeping({ sheets }), [aWatch({ name: 'x' }), alarm], NOW);
    return raised.at(-1)?.cause;
  };
  const both = `psi of x at warning (0.3, line 0.2); ${psi}`;

  it.each([
    ['watch', 'Age', 'The trigger of a risk is set off: psi of age at warning'],
    ['warning', 'Age', 'The trigger of a risk is set off: psi of age at warning'],
    ['critical', 'Age', both],
    ['warning', 'income', both],
  ] as const)('against a trigger at %s of %s says: %#', (level, watch, expected) => {
    expect(cause(level, watch)).toBe(expected);
  });
});

describe('what another model, other data or the drift of another item asks for', () => {
  const sheets = [card, register, ...others];
  const raised = (why: 'model' | 'data' | 'drift', from?: string) =>
    raiseByCause(
      keeping({ sheets }),
      { why, cause: 'It is another one', ...(from === undefined ? {} : { from }) },
      NOW,
    ).raised;

  it.each([
    [
      'model',
      ['model-card', 'risk-register', 'bias-checklist', 'impact-screening', 'agent-record'],
    ],
    ['data', ['model-card', 'risk-register', 'bias-checklist', 'data-sheet']],
    ['drift', ['approval-1', 'model-card', 'risk-register', 'bias-checklist']],
  ] as const)('%s', (why, subjects) => {
    expect(raised(why).map(({ subject }) => subject)).toEqual(subjects);
    expect(new Set(raised(why).map(({ cause: said }) => said))).toEqual(
      new Set(['It is another one']),
    );
  });

  it('names the work item that it comes from, and none where it is its own', () => {
    expect(raised('drift', 'AI-7').map(({ from }) => from)).toEqual([
      'AI-7',
      'AI-7',
      'AI-7',
      'AI-7',
    ]);
    expect(raised('drift')[0]).not.toHaveProperty('from');
  });
});

describe('what somebody asks for in plain words', () => {
  const toDo = (label: string, reviews: Review[] = []) =>
    raiseToDo(keeping({ reviews }), { label, cause: 'too few' }, NOW);

  it('is a to-do of its own, asked for once', () => {
    const first = toDo('Label 200 more claims');
    expect(first.raised).toEqual([
      {
        ...{ id: 'review-17-0', kind: 'to-do', subject: 'Label 200 more claims', cause: 'too few' },
        ...{ label: 'Label 200 more claims', raisedAt: daysAgo(0), done: null },
      },
    ]);
    expect(toDo('Label 200 more claims', first.reviews).raised).toEqual([]);
    expect(toDo('Ask the branches', first.reviews).raised.map(({ id }) => id)).toEqual([
      'review-17-1',
    ]);
  });

  it('has a name of its own beside what was asked for by other entries', () => {
    const before = { ...aReview('to-do', 'x'), id: 'review-1-0' };
    expect(toDo('Ask', [before]).raised.map(({ id }) => id)).toEqual(['review-17-0']);
  });

  it('is shown by 120 characters', () => {
    expect(toDo('x'.repeat(121)).raised[0]?.label).toBe('x'.repeat(120));
  });

  it('makes room by what is done, the oldest first, and never by what is asked', () => {
    const open = { ...aReview('to-do', 'open'), id: 'open' };
    const past = Array.from({ length: 29 }, (_, n) => ({
      ...{ ...aReview('to-do', `${n}`), id: `${n}`, done },
    }));
    const { reviews } = toDo('Ask', [open, ...past]);
    expect(reviews.map(({ id }) => id).slice(0, 2)).toEqual(['open', '1']);
    expect(reviews).toHaveLength(30);
    const long = past.map((one) => ({ ...one, cause: 'x'.repeat(500) }));
    const fits = toDo('Ask', [open, ...long]).reviews;
    expect(JSON.stringify(fits).length).toBeLessThanOrEqual(12_000);
    expect(fits.map(({ id }) => id)).toEqual(expect.arrayContaining(['open', '28', 'review-17-0']));
  });
});

describe('what settles a look', () => {
  const reviews = [
    { ...aReview('approval', 'approval-1'), id: 'a' },
    { ...aReview('approval', 'approval-0'), id: 'b' },
    { ...aReview('risk', 'approval-1'), id: 'c' },
    { ...aReview('approval', 'approval-1'), id: 'd', done: { ...done, note: 'before' } },
  ];
  const settled = (after: readonly Review[]) =>
    after.filter((one) => one.done?.note === done.note).map(({ id }) => id);
  const follows = { stage: 'deployment', role: 'model-owner' };

  it.each([
    ['the approval that follows it', follows, ['a']],
    ['no approval for another stage', { ...follows, stage: 'monitoring' }, []],
    ['no approval in another role', { ...follows, role: 'risk' }, []],
  ])('is %s', (_what, given, ids) => {
    const after = reviewedByApproval(keeping({ reviews }), given, done);
    expect(settled(after)).toEqual(ids);
    expect(after).toHaveLength(reviews.length);
  });

  it('is the end of what it is about, and nothing that is done is done again', () => {
    const end = (kind: Review['kind'], subject: string) =>
      settled(reviewedByEnd(keeping({ reviews }), { kind, subject }, done));
    expect(end('approval', 'approval-1')).toEqual(['a']);
    expect(end('risk', 'approval-1')).toEqual(['c']);
    expect(end('risk', 'other')).toEqual([]);
  });
});
