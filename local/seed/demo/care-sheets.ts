import type { SheetInputContent, SheetInputValue } from '../../../src/contract/types';
import type { AppClient } from '../app-client';
import { people } from './story';
import { DAY } from '../../../src/words/time';

const text = (value: string): SheetInputValue => ({ kind: 'text', text: value });
const list = (...items: string[]): SheetInputValue => ({ kind: 'list', items });
const choice = (value: string): SheetInputValue => ({ kind: 'choice', choice: value });
const once = (values: Record<string, SheetInputValue>): SheetInputContent[string] => [
  { id: 'only', values },
];

/** A number of a run, as it is named. */
const measured = (run: string, slice: string | null): SheetInputValue => ({
  ...{ kind: 'run', run, metric: 'recall', slice },
});

const card = (run: string, owner: string): SheetInputContent => ({
  use: once({
    what: text('Listens to a call and says whether an ambulance is needed now.'),
    'for-whom': text('Nurses of the hotline; it says something about the person who calls.'),
    'not-for': list('Calls about children under two', 'Diagnosis'),
  }),
  training: once({
    'trained-on': text('84,000 calls of 2026, transcribed, each labelled by two nurses.'),
    'training-gaps': text('Calls in other languages than German are missing.'),
  }),
  limits: once({
    limitations: list(
      'Misses emergencies that are told by somebody else than the patient.',
      'Was not tested on calls with an interpreter.',
      'Loses words where the line is bad.',
    ),
  }),
  performance: [
    { id: 'all', values: { measures: text('recall'), value: measured(run, null) } },
    {
      id: 'age-75',
      values: { measures: text('recall'), group: text('age>=75'), value: measured(run, 'age>=75') },
    },
  ],
  declared: once({ metric: text('recall'), value: { kind: 'stated', value: 0.99 } }),
  'trade-offs': once({
    chosen: text(
      'More needless ambulances for fewer missed emergencies; the medical director decided.',
    ),
  }),
  oversight: once({
    how: text('A nurse hears every call that is put on the list, within an hour.'),
    owner: { kind: 'person', person: owner },
  }),
});

const checklist = (criterion: string): SheetInputContent => ({
  rows: [
    {
      id: 'older',
      values: {
        decision: text('Whether an ambulance is sent at once.'),
        population: text('Callers of 75 years and older'),
        fairness: choice('equal-opportunity'),
        criterion: { kind: 'criterion', criterionId: criterion },
        note: text('Older people tell of heart attacks in other words.'),
      },
    },
    {
      id: 'language',
      values: {
        decision: text('Whether an ambulance is sent at once.'),
        population: text('Callers who speak little German'),
        fairness: choice('equal-opportunity'),
        criterion: {
          kind: 'not-applicable',
          reason: 'These calls are passed to a nurse before the model hears them.',
        },
      },
    },
  ],
  agreement: once({
    'agreed-by': text('Medical director and patients’ council: a missed emergency counts most.'),
  }),
});

const register = (run: string, owner: string): SheetInputContent => ({
  risks: [
    {
      id: 'missed',
      values: {
        title: text('An emergency is not recognised'),
        effect: text('The call waits for a call back while the patient gets worse.'),
        rate: measured(run, null),
        severity: choice('fatal'),
        trigger: { kind: 'watch', watch: 'recall', level: 'critical' },
        treatment: text('A nurse hears every call on the list within an hour.'),
        work: { kind: 'not-applicable', reason: 'The shift plan of the nurses covers it already.' },
        owner: { kind: 'person', person: owner },
        residual: choice('serious'),
      },
    },
    {
      id: 'illness',
      values: {
        title: text('A new illness changes what people say'),
        effect: text('Calls of one kind pile up on the list for a call back.'),
        rate: { kind: 'not-applicable', reason: 'It has not happened yet, so no run holds it.' },
        severity: choice('severe'),
        trigger: { kind: 'watch', watch: 'psi', level: 'warning' },
        treatment: text('Rules decide alone until the model is trained again.'),
        work: { kind: 'not-applicable', reason: 'The switch to the rules is tried every month.' },
        owner: { kind: 'person', person: owner },
        residual: choice('minor'),
      },
    },
  ],
});

/** Model card, checklist and register of the triage, whole: all that is left are the approvals. */
export const keepCareSheets = async (app: AppClient, issue: string, now: number): Promise<void> => {
  const owner = app.accountOf(people.manager);
  const reviewBy = new Date(now + 180 * DAY).toISOString();
  const { evaluations, criteria } = await app.call(people.scientist, 'item.get', { issue });
  const run = evaluations[0]?.digest ?? '';
  const criterion = criteria.locked?.criteria.find(({ slice }) => slice !== null)?.id ?? '';
  const contents = [
    ['model-card', card(run, owner)],
    ['bias-checklist', checklist(criterion)],
    ['risk-register', register(run, owner)],
  ] as const;
  for (const [kind, content] of contents) {
    await app.call(people.scientist, 'sheet.save', { issue, kind, owner, reviewBy, content });
  }
  await app.call(people.approver, 'sheet.accept', { issue, row: 'missed', version: 1 });
  await app.call(people.approver, 'sheet.accept', { issue, row: 'illness', version: 2 });
};

/** A model card that is begun: what is open of it is named as its gaps. */
export const beginCard = async (app: AppClient, issue: string, now: number): Promise<void> => {
  await app.call(people.manager, 'sheet.save', {
    ...{ issue, kind: 'model-card', owner: app.accountOf(people.manager) },
    reviewBy: new Date(now + 5 * DAY).toISOString(),
    content: {
      use: once({
        what: text('Tells which team a letter about a claim belongs to.'),
        'for-whom': text('The mail room, which used to read every letter.'),
      }),
      declared: once({ metric: text('accuracy'), value: { kind: 'stated', value: 0.9 } }),
    },
  });
};
