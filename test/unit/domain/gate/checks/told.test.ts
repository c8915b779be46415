import { describe, expect, it } from 'vitest';
import type { Review, RetrainingDecision } from '../../../../../src/contract/types';
import { noMonitoring, type Item } from '../../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../../support/builders/builders';
import { anApproval, outcomeOf } from '../../../../support/builders/governance-builders';
import { aDecision, aWatch } from '../../../../support/builders/monitoring-builders';
import { aSheet, keeping } from '../../../../support/builders/records-builders';

const used = (monitoring: Partial<Item['monitoring']>): Item =>
  anItem('accuracy >= 90%', [], {
    stage: 'deployment',
    monitoring: { ...noMonitoring(), ...monitoring },
  });

describe('reviews that are open', () => {
  const review = (n: number): Review => ({
    ...{ id: `r${n}`, kind: 'model-card', subject: 'model-card', label: `Card ${n}` },
    ...{ cause: 'psi of age', raisedAt: daysAgo(1), done: null },
  });
  const told = (count: number) =>
    outcomeOf('reviews-done', used({ reviews: Array.from({ length: count }, (_, n) => review(n)) }))
      .observed;

  it('are named up to three, the others counted', () => {
    expect(told(3)).toBe('3 reviews open: Card 0, Card 1, Card 2');
    expect(told(5)).toBe('5 reviews open: Card 0, Card 1, Card 2 and 2 more');
  });
});

describe('fields of a sheet that are open', () => {
  const sheets = (part: Parameters<typeof aSheet>[1]) =>
    (['model-card', 'bias-checklist', 'risk-register'] as const).map((kind) =>
      aSheet(kind, kind === 'model-card' ? part : {}),
    );
  const told = (part: Parameters<typeof aSheet>[1], override: Partial<Item> = {}) =>
    outcomeOf('artifacts-complete', keeping({ sheets: sheets(part) }, override)).observed;

  it('are named up to three, the others counted', () => {
    const named = ['use', 'owner', 'limits', 'data'];
    expect(told({ gaps: { count: 3, named } })).toBe('the model card lacks use, owner, limits');
    expect(told({ gaps: { count: 5, named } })).toBe(
      'the model card lacks use, owner, limits and 2 more',
    );
  });

  it('come before a review, and a review before a date that is over', () => {
    const gaps = { count: 1, named: ['use'] };
    const late = { reviewBy: daysAgo(1) };
    const reviews: Review[] = [
      {
        ...{ id: 'r', kind: 'model-card', subject: 'model-card', label: 'the card' },
        ...{ cause: 'psi of age', raisedAt: daysAgo(1), done: null },
      },
    ];
    const reviewed = { monitoring: { ...noMonitoring(), reviews } };
    expect(told({ ...late, gaps }, reviewed)).toBe('the model card lacks use');
    expect(told(late, reviewed)).toBe('the model card has to be reviewed: psi of age');
    expect(told(late)).toBe('the model card was to be reviewed by 19 Nov 2026');
    expect(told({})).toBe('three sheets complete and in date');
  });

  it('are those of each sheet in turn, and what is not saved at all', () => {
    const outcome = outcomeOf('artifacts-complete', keeping({ sheets: sheets({}).slice(0, 2) }));
    expect(outcome.observed).toBe('no risk register');
    expect(outcomeOf('artifacts-complete', keeping({ sheets: [] })).observed).toBe(
      'no model card; no bias checklist; no risk register',
    );
  });

  it('are triggers whose watch is gone, in whatever case it is written', () => {
    const trigger = (watch: string) => ({ watch, level: 'warning' as const });
    const watches = [aWatch({ name: 'age' })];
    const watched = { monitoring: { ...noMonitoring(), watches } };
    const triggers = [trigger('Age'), trigger('income')];
    expect(told({ triggers }, watched)).toBe('the trigger income names nothing that is watched');
    expect(told({ triggers: [trigger('AGE')] }, watched)).toBe('three sheets complete and in date');
  });
});

describe('drift that nobody has decided about', () => {
  const limits = (monitoring: Partial<Item['monitoring']>) =>
    outcomeOf('drift-within-limits', used(monitoring), { rule: { check: 'drift-within-limits' } });
  const watch = (name: string) => aWatch({ level: 'critical', name, fingerprint: `psi:${name}` });
  const asked = (part: Partial<RetrainingDecision>) =>
    aDecision({ level: 'critical', fingerprints: ['psi:v1.2 score'], dueAt: daysAgo(-5), ...part });

  it('is a reason for each watch, with what somebody does next', () => {
    const outcome = limits({
      watches: [watch('age'), watch('v1.2 score')],
      decisions: [asked({ decider: 'decider' })],
    });
    expect(outcome.reasons).toEqual([
      {
        why: 'psi of age is at critical.',
        next: 'See to it that the tool reports it as over; a report by hand takes a second person.',
        effort: 2,
      },
      {
        why: 'psi of v1.2 score is at critical; the retraining decision, due 25 Nov 2026, is not taken.',
        next: 'The person whom the monitoring plan names decides it in the Assay panel.',
        ...{ effort: 2, subject: 'decision-1' },
      },
    ]);
    expect(outcome.observed).toBe(
      'psi of age is at critical; psi of v1.2 score is at critical; the retraining decision, due 25 Nov 2026, is not taken',
    );
    expect(outcome.next).toBe(outcome.reasons?.[0]?.next);
  });

  it('is told as muted only while its own mute lasts', () => {
    const mute = (fingerprint: string, days: number) => ({
      ...{ id: 'm', fingerprint, reason: 'load test', by: 'pm', at: daysAgo(4) },
      until: daysAgo(days),
    });
    const told = (...mutes: ReturnType<typeof mute>[]) =>
      limits({ watches: [watch('age')], mutes }).observed;
    expect(told(mute('psi:age', 1))).toBe('psi of age is at critical');
    expect(told(mute('psi:income', -2))).toBe('psi of age is at critical');
    expect(told(mute('psi:income', -2), mute('psi:age', -2))).toBe(
      'psi of age is at critical (muted until 22 Nov 2026, which does not make it better)',
    );
  });

  it('is nobody’s yet where a decision is of another watch, or taken', () => {
    const answer = {
      ...{ answer: 'accept' as const, reason: 'a holiday', by: 'decider', at: daysAgo(3) },
      ...{ until: daysAgo(1), issueKey: null, falseAlarm: false },
    };
    for (const decision of [asked({ fingerprints: ['psi:income'] }), asked({ answer })]) {
      const outcome = limits({ watches: [watch('v1.2 score')], decisions: [decision] });
      expect(outcome.observed).toBe('psi of v1.2 score is at critical');
    }
  });
});

describe('what proves that criteria came first', () => {
  const run = (metric: string, days: number) =>
    anEvaluation([aCount(metric, 970, 1000)], {
      ...{ startedAt: daysAgo(days), finishedAt: daysAgo(days), recordedAt: daysAgo(days) },
    });
  const item = anItem('accuracy >= 90%\nrecall >= 90%', [run('accuracy', 3), run('recall', 2)]);
  const attestedBy = (...metrics: string[]): Item => ({
    ...item,
    runs: item.runs.map((one, at) =>
      metrics.includes(['accuracy', 'recall'][at] ?? '')
        ? ({ ...one, attested: { by: 'ci-key', at: daysAgo(1) } } as typeof one)
        : one,
    ),
  });
  const told = (...metrics: string[]) =>
    outcomeOf('criteria-locked-before-run', attestedBy(...metrics)).observed;

  it('is the weakest proof there is: one signed run says nothing of the others', () => {
    expect(told('accuracy', 'recall')).toMatch(/^locked 4 days .* the key "ci-key" attests/u);
    expect(told('accuracy')).toMatch(/^locked 5 days .* by its own account/u);
    expect(told('recall')).toMatch(/^locked 4 days .* by its own account/u);
  });
});

describe('the model of a result', () => {
  const of = (part: Partial<Item['latest'][number]>, model: Partial<Item['model']> = {}) => {
    const item = anItem('accuracy >= 90%', [anEvaluation([aCount('accuracy', 970, 1000)])]);
    const latest = item.latest.map((one) => ({ ...one, ...part }));
    const of_ = { ...item, latest, model: { ...item.model, ...model } };
    return outcomeOf('evidence-matches-model', of_).observed;
  };

  it('is told where it is another one, by name or by version', () => {
    expect(of({ modelName: 'triage' })).toBe('the run tested triage, the item says claims-doc');
    expect(of({ modelVersion: '1.3.0' })).toBe('the run tested model 1.3.0, the item says 1.4.0');
    expect(of({ modelVersion: null })).toBe('the run does not say which model version it tested');
  });

  it('says nothing where either has no name, or the same one in other letters', () => {
    expect(of({ modelName: null })).toBe('all of 1.4.0');
    expect(of({ modelName: 'triage' }, { name: null })).toBe('all of 1.4.0');
    expect(of({ modelName: 'Claims-Doc' })).toBe('all of 1.4.0');
  });
});

describe('the order of stages', () => {
  const order = (from: string | null, to: string) =>
    outcomeOf('stage-order', anItem('', [], { stage: from }), { from, to }).observed;

  it('says what a move is', () => {
    expect(order('validation', 'deployment')).toBe('Validation to Deployment skips none');
    expect(order('deployment', 'validation')).toBe('a return from Deployment to Validation');
    expect(order('deployment', 'deployment')).toBe('a return from Deployment to Deployment');
  });
});

describe('an approval that has to come with a certificate', () => {
  const item = anItem('accuracy >= 90%');
  const rule = {
    ...{ check: 'approvals-complete', roles: ['risk' as const] },
    credentials: ['CAIG' as const, 'PMP' as const],
  };
  const held = (scheme: 'CAIG' | 'CSM' | null) => {
    const credential =
      scheme === null
        ? {}
        : { credential: { scheme, number: 'C-17', expiresOn: null, confirmedBy: 'admin' } };
    const approvals = [anApproval(item, { role: 'risk', accountId: 'risk', ...credential })];
    return outcomeOf('approvals-complete', { ...item, approvals }, { rule });
  };

  it('counts with one of those that the rule names, and with no other', () => {
    expect(held('CAIG').state).toBe('met');
    for (const other of [held('CSM'), held(null)]) {
      expect(other).toMatchObject({
        ...{ state: 'unmet', observed: '0 of 1 approvals, none that counts by risk' },
        needed: 'approval by risk, each holding one of CAIG, PMP',
      });
    }
  });
});
