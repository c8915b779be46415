import type { CallInput } from '../../../src/contract/calls/calls';
import type { SheetInputContent, SheetInputValue, SheetKind } from '../../../src/contract/types';
import { NOW } from './builders';
import { accountOf } from '../account-of';
import type { TestSite } from '../test-site';

const DAY = 86_400_000;

export const text = (value: string): SheetInputValue => ({ kind: 'text', text: value });
export const list = (...items: string[]): SheetInputValue => ({ kind: 'list', items });
export const choice = (value: string): SheetInputValue => ({ kind: 'choice', choice: value });

/** Fields of a section that stands once. */
export const once = (values: Record<string, SheetInputValue>): SheetInputContent[string] => [
  { id: 'only', values },
];

type Facts = {
  /** Digest of a run that holds accuracy and recall for `age>60`. */
  run: string;
  owner: string;
  /** Id of a locked criterion with a slice. */
  criterion: string;
  /** Names something that is watched. */
  watch: string;
};

/** Contents with every field that the gate of deployment asks for. */
export const completeContent = ({
  run,
  owner,
  criterion,
  watch,
}: Facts): Record<'model-card' | 'bias-checklist' | 'risk-register', SheetInputContent> => ({
  'model-card': {
    use: once({
      what: text('Reads a letter and tells which team it belongs to.'),
      'for-whom': text('The mail room; it says nothing about a person.'),
    }),
    training: once({ 'trained-on': text('120,000 letters of 2024, labelled by two clerks each.') }),
    limits: once({ limitations: list('Fails on letters written by hand.', 'Knows German only.') }),
    performance: [
      {
        id: 'p1',
        values: {
          measures: text('accuracy'),
          value: { kind: 'run', run, metric: 'accuracy', slice: null },
        },
      },
      {
        id: 'p2',
        values: {
          ...{ measures: text('recall'), group: text('age>60') },
          value: { kind: 'run', run, metric: 'recall', slice: 'age>60' },
        },
      },
    ],
    declared: once({ metric: text('accuracy'), value: { kind: 'stated', value: 0.97 } }),
    'trade-offs': once({
      chosen: text('Slower answers for fewer letters at the wrong team, decided by claims.'),
    }),
    oversight: once({
      how: text('A clerk sees every letter below a score of 0.8.'),
      owner: { kind: 'person', person: owner },
    }),
  },
  'bias-checklist': {
    rows: [
      {
        id: 'b1',
        values: {
          decision: text('Which team answers a letter first.'),
          population: text('age over 60'),
          fairness: choice('equal-opportunity'),
          criterion: { kind: 'criterion', criterionId: criterion },
        },
      },
    ],
    agreement: once({
      'agreed-by': text(
        'Claims and the works council: a missed letter costs more than a false one.',
      ),
    }),
  },
  'risk-register': {
    risks: [
      {
        id: 'r1',
        values: {
          title: text('A letter reaches the wrong team'),
          effect: text('The answer comes a week late.'),
          rate: { kind: 'run', run, metric: 'accuracy', slice: null },
          severity: choice('serious'),
          trigger: { kind: 'watch', watch, level: 'warning' },
          treatment: text('A person reads every tenth letter.'),
          work: { kind: 'not-applicable', reason: 'Reading along is done already.' },
          owner: { kind: 'person', person: owner },
          residual: choice('minor'),
        },
      },
    ],
  },
});

/** Saves one sheet of AI-1 as the manager. */
export const saveSheet = (
  site: TestSite,
  kind: SheetKind,
  content: SheetInputContent,
  who = 'pm',
  issue = 'AI-1',
): ReturnType<TestSite['call']> =>
  site.call(who, 'sheet.save', sheetInput(site, kind, content, issue));

export const sheetInput = (
  site: TestSite,
  kind: SheetKind,
  content: SheetInputContent,
  issue = 'AI-1',
): CallInput<'sheet.save'> => ({
  ...{ issue, kind, owner: accountOf(site, 'pm'), content },
  reviewBy: new Date(NOW + 180 * DAY).toISOString(),
});

/** What the item and its runs give a sheet to name. */
export const factsOf = async (site: TestSite, issue = 'AI-1'): Promise<Facts> => {
  const { evaluations, criteria } = await site.must('pm', 'item.get', { issue });
  return {
    run: evaluations[0]?.digest ?? '',
    owner: accountOf(site, 'pm'),
    criterion: criteria.locked?.criteria.find(({ slice }) => slice !== null)?.id ?? '',
    watch: 'accuracy',
  };
};

/** Model card, bias checklist and risk register of an item, complete, with the risk accepted. */
export const keepSheets = async (site: TestSite, issue = 'AI-1'): Promise<void> => {
  const contents = completeContent(await factsOf(site, issue));
  for (const kind of ['model-card', 'bias-checklist', 'risk-register'] as const) {
    await site.must('pm', 'sheet.save', sheetInput(site, kind, contents[kind], issue));
  }
  await site.must('approver', 'sheet.accept', { issue, row: 'r1', version: 1 });
};
