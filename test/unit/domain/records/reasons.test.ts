import { describe, expect, it } from 'vitest';
import { artifactKinds } from '../../../../src/contract/records/records';
import { openReviewsOf } from '../../../../src/domain/records/open-reviews';
import { isThin } from '../../../../src/domain/records/substance';
import { lackingParts, LEAST_LETTERS_OF_PART } from '../../../../src/domain/records/trade-off';
import { daysAgo } from '../../../support/builders/builders';
import { aReview } from '../../../support/builders/records-builders';

describe('a reason that another person can weigh', () => {
  it.each([
    ['as many letters as are asked', 'abcdefgh', 8],
    // Fourteen letters and a blank.
    ['letters of an alphabet with marks', 'größerer Öltank', 14],
    ['numbers', '12345678', 8],
    // Four signs of three letters each.
    ['a few signs of a dense script', '人工审核', 12],
    ['signs of kana', 'ひとがよむ', 15],
    ['signs of hangul', '사람이본다', 15],
    ['signs of katakana', 'チェック済', 15],
  ])('has %s', (_what, text, least) => {
    expect(isThin(text, least)).toBe(false);
    expect(isThin(text, least + 1)).toBe(true);
  });

  it.each([
    ['fewer letters', 'abcdefg', 8],
    ['blanks and signs beside too few letters', ' a-b c.d!  efg?', 8],
    ['three letters again and again', 'abcabcabcabc', 8],
    ['the same letters in capitals', 'abcABCabcABC', 8],
    ['two letters between many signs', 'ab! ab? ab. ab-', 8],
    ['a placeholder', 'to be determined', 8],
    ['nothing', '', 1],
  ])('has more than %s', (_what, text, least) => {
    expect(isThin(text, least)).toBe(true);
  });

  it('has four different letters at least', () => {
    expect(isThin('abcdabcdabcd', 8)).toBe(false);
  });
});

describe('the parts of a trade-off', () => {
  const parts = {
    gain: 'Customers get it in May',
    cost: 'Two complaints a week more',
    waiting: 'Three hundred labels more',
  };

  it('lack nothing where each says something of its own', () => {
    expect(lackingParts(parts)).toEqual([]);
    expect(lackingParts(parts, 'The regulator asks for it')).toEqual([]);
  });

  it('are named in their order where they say too little', () => {
    expect(lackingParts({ gain: 'May', cost: '', waiting: 'labels' })).toEqual([
      ...['gain', 'cost', 'waiting'],
    ]);
    const least = 'abcdefghijkl'.slice(0, LEAST_LETTERS_OF_PART);
    expect(lackingParts({ ...parts, cost: least })).toEqual([]);
    expect(lackingParts({ ...parts, cost: least.slice(1) })).toEqual(['cost']);
  });

  it('say nothing where they repeat an earlier one, in whatever case', () => {
    expect(lackingParts({ ...parts, cost: ` ${parts.gain.toUpperCase()} ` })).toEqual(['cost']);
    expect(lackingParts({ ...parts, waiting: parts.gain })).toEqual(['waiting']);
    expect(lackingParts({ gain: parts.gain, cost: parts.gain, waiting: parts.gain })).toEqual([
      ...['cost', 'waiting'],
    ]);
  });

  it('say nothing where they repeat the reason beside them', () => {
    expect(lackingParts(parts, `${parts.gain.toUpperCase()}\n`)).toEqual(['gain']);
    expect(lackingParts(parts, parts.waiting)).toEqual(['waiting']);
  });
});

describe('open reviews of a document', () => {
  const done = { by: 'pm', at: daysAgo(0), note: 'read again' };
  const reviewsOf = (
    kind: Parameters<typeof openReviewsOf>[1],
    ...reviews: ReturnType<typeof aReview>[]
  ) => openReviewsOf({ reviews }, kind).map(({ id }) => id);

  it('are those that nobody has done', () => {
    const open = aReview('model-card', 'model-card');
    const settled = { ...open, id: 'r2', done };
    expect(reviewsOf('model-card', open, settled)).toEqual(['r1']);
  });

  it.each([
    ['model-card', 'model-card', 'model-card'],
    ['bias-checklist', 'bias-checklist', 'bias-checklist'],
    // A review of any risk is one of the register.
    ['risk', 'risk-7', 'risk-register'],
    ['other-artifact', 'data-sheet', 'data-sheet'],
    ['other-artifact', 'monitoring-plan', 'monitoring-plan'],
  ] as const)('of a %s on %s are about the %s alone', (kind, subject, document) => {
    const about = artifactKinds.filter((one) => reviewsOf(one, aReview(kind, subject)).length > 0);
    expect(about).toEqual([document]);
  });

  it('are none of approvals and of things to do', () => {
    for (const kind of ['approval', 'to-do'] as const) {
      expect(artifactKinds.flatMap((one) => reviewsOf(one, aReview(kind, 'data-sheet')))).toEqual(
        [],
      );
    }
  });
});
