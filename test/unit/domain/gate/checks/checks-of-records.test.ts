import { describe, expect, it } from 'vitest';
import { noMonitoring, noRecords, type Item } from '../../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../../support/builders/builders';
import { nothing, testChecks, type CheckCase } from '../../../../support/builders/check-cases';
import { outcomeOf } from '../../../../support/builders/governance-builders';
import {
  aHandoff,
  anAnswer,
  anArtifact,
  aReview,
  aRisk,
  complete,
  aSheet,
  sheets,
  keeping,
  someData,
} from '../../../../support/builders/records-builders';

const judge = { name: 'gpt-judge', kappa: 0.71, items: 120, setBy: 'ds', setAt: daysAgo(1) };
const judged = (kept: Partial<Item['records']>): Item =>
  anItem('groundedness >= 90% @95%', [], { records: { ...noRecords(), ...kept } });

const declaring = (metric: string, value: number): Item =>
  keeping({ sheets: [aSheet('model-card', { declared: { metric, value } })] });

const cases: CheckCase[] = [
  ['handoff-accepted', 'none offered', keeping({}), 'unmet', /nobody has offered/, /Offer it to/],
  [
    'handoff-accepted',
    'one that lies there',
    keeping({ handoffs: [aHandoff()] }),
    'unmet',
    /from model to application has been lying for 9 days, since 11 Nov 2026/,
    /Ask the receiver, whoever builds the application/,
  ],
  [
    'handoff-accepted',
    'a declined one',
    keeping({ handoffs: [aHandoff({ answer: anAnswer(false) })] }),
    'unmet',
    /declined on 16 Nov 2026: the interface is not written down/,
    /offer it again/,
  ],
  [
    'handoff-accepted',
    'a declined one that was offered again and accepted',
    keeping({
      handoffs: [
        aHandoff({ answer: anAnswer(false) }),
        aHandoff({ id: 'h2', answer: anAnswer(true) }),
      ],
    }),
    'met',
    /accepted after 5 days/,
    nothing,
  ],
  [
    'handoff-accepted',
    'another kind accepted',
    keeping({ handoffs: [aHandoff({ kind: 'data-model', answer: anAnswer(true) })] }),
    'unmet',
    /nobody has offered/,
    /Offer it/,
  ],
  [
    'handoff-accepted',
    'the data handed over before experimentation',
    keeping({ handoffs: [aHandoff({ kind: 'data-model', answer: anAnswer(true) })] }),
    'met',
    /from data to model/,
    nothing,
    { to: 'experimentation' },
  ],
  [
    'handoff-accepted',
    'a stage before which nothing changes hands',
    keeping({}),
    'not-applicable',
    /nothing changes hands/,
    nothing,
    { to: 'validation' },
  ],
  [
    'data-dependencies-ready',
    'an empty register',
    keeping({}),
    'unmet',
    /nobody has said which data/,
    /Register the data/,
  ],
  [
    'data-dependencies-ready',
    'a declaration that it needs none',
    keeping({ needsNoData: { reason: 'a bought model', by: 'pm', at: daysAgo(1) } }),
    'met',
    /needs no data: a bought model/,
    nothing,
  ],
  [
    'data-dependencies-ready',
    'one of two ready',
    keeping({
      dependencies: [someData(), someData({ id: 'd2', ready: { by: 'do', at: daysAgo(1) } })],
    }),
    'unmet',
    /1 of 2 data dependencies ready: claims 2025 was due on 17 Nov 2026$/,
    /Ask its owner/,
  ],
  [
    'data-dependencies-ready',
    'all ready',
    keeping({ dependencies: [someData({ ready: { by: 'do', at: daysAgo(1) } })] }),
    'met',
    /1 of 1/,
    nothing,
  ],
  ['artifacts-complete', 'everything', keeping(complete), 'met', /three sheets/, nothing],
  [
    'artifacts-complete',
    'nothing',
    keeping({}),
    'unmet',
    /^no model card; no bias checklist; no risk register$/,
    /Fill in what is named/,
  ],
  [
    'artifacts-complete',
    'three documents called "x" and old risks',
    keeping({
      artifacts: (['model-card', 'bias-checklist', 'risk-register'] as const).map((kind) =>
        anArtifact(kind, { title: 'x' }),
      ),
      risks: [aRisk('probabilistic-failure'), aRisk('drift-trigger')],
    }),
    'unmet',
    /^no model card; no bias checklist; no risk register$/,
    /Fill in/,
  ],
  [
    'artifacts-complete',
    'a card past its date',
    keeping({ sheets: [aSheet('model-card', { reviewBy: daysAgo(1) }), ...sheets.slice(1)] }),
    'unmet',
    /^the model card was to be reviewed by 19 Nov 2026$/,
    /new version/,
  ],
  [
    'artifacts-complete',
    'a card with open fields',
    keeping({
      sheets: [
        aSheet('model-card', {
          gaps: { count: 5, named: ['known limitations', 'for whom', 'what it does', 'value'] },
        }),
        ...sheets.slice(1),
      ],
    }),
    'unmet',
    /^the model card lacks known limitations, for whom, what it does and 2 more$/,
    /Fill in/,
  ],
  [
    'artifacts-complete',
    'a trigger whose watch is gone',
    keeping({
      sheets: [
        ...sheets.slice(0, 2),
        aSheet('risk-register', {
          triggers: [
            { watch: 'Accuracy', level: 'warning' },
            { watch: 'gone', level: 'warning' },
          ],
        }),
      ],
    }),
    'unmet',
    /^the trigger gone names nothing that is watched$/,
    /Fill in/,
  ],
  [
    'artifacts-complete',
    'a review that drift has raised',
    keeping(complete, {
      monitoring: { ...noMonitoring(), reviews: [aReview('model-card', 'model-card')] },
    }),
    'unmet',
    /the model card has to be reviewed: psi drifted/,
    /Fill in/,
  ],
  [
    'artifacts-complete',
    'a review of the register',
    keeping(complete, {
      monitoring: { ...noMonitoring(), reviews: [aReview('other-artifact', 'risk-register')] },
    }),
    'unmet',
    /the risk register has to be reviewed/,
    /Fill in/,
  ],
  ['judge-validated', 'nothing judged', keeping({}), 'not-applicable', /no criterion/, nothing],
  ['judge-validated', 'no judge', judged({}), 'unmet', /groundedness is scored/, /Let people/],
  ['judge-validated', 'a good judge', judged({ judge }), 'met', /substantial/, nothing],
  [
    'judge-validated',
    'a judge that barely agrees',
    judged({ judge: { ...judge, kappa: 0.59 } }),
    'inconclusive',
    /0\.59 \(moderate\)/,
    /instructions/,
  ],
  [
    'judge-validated',
    'a judge on few answers',
    judged({ judge: { ...judge, items: 30 } }),
    'inconclusive',
    /on 30 answers/,
    /20 more answers/,
  ],
  [
    'declared-accuracy-matches',
    'no model card',
    keeping({}),
    'not-applicable',
    /no model card/,
    nothing,
  ],
  [
    'declared-accuracy-matches',
    'a card that declares nothing',
    keeping(complete),
    'unmet',
    /declares no accuracy/,
    /Add the declared metric/,
  ],
  [
    'declared-accuracy-matches',
    'a declared metric that nobody tests',
    declaring('recall', 0.9),
    'unmet',
    /no criterion tests it/,
    /Add a criterion/,
  ],
  [
    'declared-accuracy-matches',
    'more declared than tested',
    declaring('Acc', 0.99),
    'unmet',
    /declared accuracy 99%, tested 95\.8% to 97\.8%/,
    /Correct the model card/,
  ],
  [
    'declared-accuracy-matches',
    'what was tested',
    declaring('accuracy', 0.97),
    'met',
    /declared accuracy 97%, tested/,
    nothing,
  ],
  [
    'declared-accuracy-matches',
    'less',
    declaring('accuracy', 0.9),
    'met',
    /declared accuracy 90%, tested/,
    nothing,
  ],
];

testChecks(cases);

describe('a declared accuracy', () => {
  it('of a metric of which less is better may be above what was tested, not below', () => {
    const ask = (value: number) =>
      outcomeOf(
        'declared-accuracy-matches',
        anItem(
          'false_positive_rate <= 5% @95%',
          [anEvaluation([aCount('false_positive_rate', 20, 1000)])],
          {
            records: {
              ...noRecords(),
              sheets: [aSheet('model-card', { declared: { metric: 'fpr', value } })],
            },
          },
        ),
      ).state;
    expect(ask(0.04)).toBe('met');
    expect(ask(0.02)).toBe('met');
    expect(ask(0.001)).toBe('unmet');
  });
});
