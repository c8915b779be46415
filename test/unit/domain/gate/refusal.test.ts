import { describe, expect, it } from 'vitest';
import type { CriterionVerdict } from '../../../../src/contract/types';
import type { CheckOutcome, Reason } from '../../../../src/domain/gate/check';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { allowText, refuseText } from '../../../../src/domain/gate/refusal';
import { withWaiver } from '../../../../src/domain/gate/waiver';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';
import { aQuestion, aWaiver } from '../../../support/builders/governance-builders';

const reason = (why: string, effort: number, override: Partial<Reason> = {}): Reason => ({
  ...{ why: `${why}.`, next: `Mend ${why}.`, effort },
  ...override,
});

const refuse = (...reasons: Reason[]) => refuseText('Deployment', 'AI-1', reasons);

describe('a refusal', () => {
  it('says what takes least first, three at most, and that there are more', () => {
    const text = refuse(reason('d', 9), reason('b', 3), reason('a', 1), reason('c', 6));
    expect(text).toEqual({
      headline: 'Deployment gate: held',
      why: 'a.',
      next: 'Mend a.',
      reasons: ['a. Mend a.', 'b. Mend b.', 'c. Mend c.'],
      message: [
        'Deployment is held by Assay (4 open).',
        ...['1) a. Mend a.', '2) b. Mend b.', '3) c. Mend c.'],
        '… and 1 more.',
        'Open the Assay panel of AI-1 for the full list.',
      ].join('\n'),
    });
  });

  it('says of three that there are no more, and nothing behind a reason without a next step', () => {
    const text = refuse(reason('a', 1, { next: '' }), reason('b', 2), reason('c', 3));
    expect(text.message).toBe(
      [
        ...['Deployment is held by Assay (3 open).', '1) a.', '2) b. Mend b.', '3) c. Mend c.'],
        'Open the Assay panel of AI-1 for the full list.',
      ].join('\n'),
    );
    expect(text.reasons[0]).toBe('a.');
  });

  it('tells what two checks miss of one criterion once, and what has no subject each time', () => {
    const of = (subject: string) => ({ subject });
    const text = refuse(
      ...[reason('a', 1, of('c1')), reason('b', 2, of('c1')), reason('c', 3, of('c2'))],
      ...[reason('d', 4), reason('e', 5)],
    );
    expect(text.message).toContain('(4 open)');
    expect(text.reasons).toEqual(['a. Mend a.', 'c. Mend c.', 'd. Mend d.']);
  });
});

describe('an open gate', () => {
  const verdicts = (...successes: number[]): CriterionVerdict[] => {
    const metrics = ['accuracy', 'recall'].slice(0, successes.length);
    const results = successes.map((one, index) => aCount(metrics[index] ?? '', one, 100));
    return judgeCriteria(
      anItem(metrics.map((metric) => `${metric} >= 90%`).join('\n'), [anEvaluation(results)]),
      starterPolicy,
    );
  };

  it.each([
    [[], 'Nothing that this gate asks for is missing.'],
    [[99], 'The criterion is proven and nothing else is missing.'],
    [[91], 'The criterion is not proven and nothing else is missing.'],
    [[99, 99], '2 of 2 criteria are proven and nothing else is missing.'],
    [[99, 91], '1 of 2 criteria are proven and nothing else is missing.'],
  ])('with %j of 100 says how much is proven', (successes, why) => {
    expect(allowText('Deployment', verdicts(...successes))).toMatchObject({
      ...{ headline: 'Deployment gate: open', why, reasons: [], message: '' },
    });
  });
});

describe('a waiver', () => {
  const asked = (outcome: CheckOutcome) =>
    withWaiver(
      'evidence-fresh',
      aQuestion(anItem('', [], { waivers: [aWaiver()] }), 'evidence-fresh'),
      outcome,
    );
  const outcome = { observed: '91 of 100, i.e. open.', needed: '90%', next: 'Label more.' };

  it('lets pass what is unmet or inconclusive, and asks for nothing more', () => {
    for (const state of ['unmet', 'inconclusive'] as const) {
      expect(asked({ ...outcome, state })).toEqual({
        ...{ state: 'waived', needed: '90%', next: '' },
        observed: '91 of 100, i.e. open; waived until 30 Nov 2026: labels arrive next month',
      });
    }
  });

  it('leaves alone what is met or does not apply', () => {
    for (const state of ['met', 'not-applicable'] as const) {
      expect(asked({ ...outcome, state })).toEqual({ ...outcome, state });
    }
  });
});
