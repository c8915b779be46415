import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monitoringPlanSchema, retrainingAnswers } from '../../../../../src/contract/monitoring';
import {
  draftPlan,
  emptyWatch,
  planOf,
  readPlanDraft,
  type PlanDraft,
} from '../../../../../static/panel/sections/monitoring/model/plan-draft';
import { planProblems } from '../../../../../static/panel/sections/monitoring/model/plan-problems';
import {
  describeCadence,
  describeRetraining,
  describeWatch,
  summarisePlan,
} from '../../../../../static/panel/sections/monitoring/model/plan-words';
import { answerChoices } from '../../../../../static/panel/sections/monitoring/model/retraining';
import { noMonitoringView } from '../../../../support/builders/monitoring-view';
import { quiet } from '../../../../support/surface-fixtures/fixture-monitoring';

const { plan } = quiet;
if (plan === null) throw new Error('the fixture has a plan');

const filled: PlanDraft = { ...draftPlan(noMonitoringView), owner: 'owner', decider: 'pm' };

describe('the form of a monitoring plan', () => {
  it('begins with the template and asks for the people', () => {
    const draft = draftPlan(noMonitoringView);
    expect(draft.watches.map(({ name }) => name)).toEqual(
      noMonitoringView.template.watches.map(({ name }) => name),
    );
    expect(planProblems(draft)).toEqual({
      owner: 'Choose a person.',
      decider: 'Choose a person.',
    });
  });

  it('gives a plan back as it was', () => {
    const { setAt, setBy, ...stated } = plan;
    expect([setAt, setBy]).not.toContain('');
    expect(planOf(draftPlan(quiet))).toEqual(stated);
  });

  it('survives being kept as text, and takes nothing of another form', () => {
    const draft = draftPlan(quiet);
    expect(readPlanDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readPlanDraft({ watches: 'many' })).toBeNull();
    expect(readPlanDraft(null)).toBeNull();
  });

  it('says what is wrong at the row and at the field', () => {
    const wrong: PlanDraft = {
      ...filled,
      watches: [
        { ...emptyWatch, name: 'psi' },
        { ...emptyWatch, name: ' psi ', comparator: '<' },
        { ...emptyWatch, reference: 'many' },
      ],
      cadenceDays: '0',
      graceDays: '1.5',
      withinDays: '',
      answers: ['retrain'],
    };
    expect(planProblems(wrong)).toEqual({
      '1.name': 'Another watch has this name.',
      '1.alertValue': 'A number.',
      '2.name': 'Name what is watched.',
      '2.reference': 'A number, or nothing.',
      cadenceDays: 'A whole number from 1 to 365.',
      graceDays: 'A whole number from 0 to 30.',
      withinDays: 'A whole number from 1 to 90.',
      answers: 'At least 2 answers.',
    });
    expect(planProblems({ ...filled, watches: [] })['watches']).toBe('At least 1 watch.');
  });

  it('takes days exactly where the app takes them', () => {
    const days = fc.integer({ min: -2, max: 400 }).map(String);
    fc.assert(
      fc.property(days, days, days, (cadenceDays, graceDays, withinDays) => {
        const draft = { ...filled, cadenceDays, graceDays, withinDays };
        const isTaken = monitoringPlanSchema.safeParse(planOf(draft)).success;
        expect(Object.keys(planProblems(draft)).length === 0).toBe(isTaken);
      }),
      { seed: 7 },
    );
  });

  it('takes as many watches and as long names as the app does', () => {
    for (const [count, length] of [
      [30, 1],
      [31, 1],
      [1, 200],
      [1, 201],
    ] as const) {
      const watches = Array.from({ length: count }, (_, index) => ({
        ...emptyWatch,
        name: String(index).padStart(length, 'x'),
      }));
      const draft = { ...filled, watches };
      expect(Object.keys(planProblems(draft)).length === 0).toBe(
        monitoringPlanSchema.safeParse(planOf(draft)).success,
      );
    }
  });

  it('offers every answer of the contract', () => {
    expect(answerChoices().map(({ value }) => value)).toEqual([...retrainingAnswers]);
  });
});

describe('the words of a plan', () => {
  it('fit on a few lines', () => {
    expect(summarisePlan(plan)).toBe('4 planned watches, a report every 7 days');
    expect(describeCadence(plan)).toBe('Every 7 days, 2 days late at most.');
    expect(describeCadence({ ...plan, cadenceDays: 1, graceDays: 0 })).toBe(
      'Every day, silence alarms at once.',
    );
    expect(describeRetraining(plan)).toContain('within 7 days of the alarm.');
    expect(plan.watches.map(describeWatch).slice(0, 2)).toEqual([
      'accuracy: normal 0.912, alarms at < 0.85 (critical)',
      'psi:age: the tool’s own verdict',
    ]);
  });
});
