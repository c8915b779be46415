import { describe, expect, it } from 'vitest';
import type { RetrainingDecision } from '../../../../src/contract/types';
import { noMonitoring, type Item } from '../../../../src/domain/item/item';
import { anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { outcomeOf } from '../../../support/builders/governance-builders';
import { dayInWords } from '../../../../src/words/days';

const answered: RetrainingDecision['answer'] = {
  ...{ answer: 'accept', reason: 'a holiday', by: 'decider', at: daysAgo(0) },
  ...{ until: daysAgo(-9), issueKey: null, falseAlarm: false },
};

const decision = (override: Partial<RetrainingDecision> = {}): RetrainingDecision => ({
  ...{ id: 'd', raisedAt: daysAgo(12), level: 'critical', cause: 'psi of age at critical' },
  ...{ fingerprints: ['evidently:age'], decider: 'decider', dueAt: daysAgo(2), answer: null },
  ...override,
});

const ask = (...decisions: RetrainingDecision[]) => {
  const monitoring: Item['monitoring'] = { ...noMonitoring(), decisions };
  return outcomeOf('decisions-taken', { ...anItem('accuracy >= 90%'), monitoring });
};

const day = (days: number): string => dayInWords(daysAgo(days));
const needed = 'an answer to every retraining decision by its date';

describe('retraining decisions', () => {
  it('are nothing to ask about where none was raised', () => {
    expect(ask()).toMatchObject({
      ...{ state: 'not-applicable', observed: 'no decision was asked for' },
    });
  });

  it('are taken, or open with time left', () => {
    expect(ask(decision({ answer: answered }))).toMatchObject({
      ...{ state: 'met', observed: 'all are taken', needed },
    });
    const open = decision({ id: 'e', dueAt: daysAgo(-1) });
    expect(ask(decision({ answer: answered }), open, open)).toMatchObject({
      ...{ state: 'met', observed: '2 open, none past its date', needed },
    });
  });

  it('hold from the moment on at which they are due', () => {
    const at = (milliseconds: number) =>
      ask(decision({ dueAt: new Date(NOW + milliseconds).toISOString() })).state;
    expect([at(-1), at(0), at(1)]).toEqual(['unmet', 'unmet', 'met']);
  });

  it('that are late are named, each with whose it is', () => {
    const other = decision({ id: 'e', cause: 'recall fell', decider: null, dueAt: daysAgo(1) });
    const outcome = ask(decision(), other, decision({ id: 'f', answer: answered }));
    const first = `psi of age at critical: the retraining decision was due ${day(2)} and is not taken`;
    const second = `recall fell: the retraining decision was due ${day(1)} and is not taken`;
    const named = 'The person whom the monitoring plan names decides it in the Assay panel.';
    const nobody =
      'Nobody is named in a monitoring plan, so a project administrator decides it in the Assay panel.';
    expect(outcome).toEqual({
      ...{ state: 'unmet', observed: `${first}; ${second}`, needed, next: named },
      reasons: [
        { why: `${first}.`, next: named, effort: 2, subject: 'd' },
        { why: `${second}.`, next: nobody, effort: 2, subject: 'e' },
      ],
    });
  });
});
