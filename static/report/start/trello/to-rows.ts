import type { CallOutput } from '../../../../src/contract/calls/calls';
import {
  bullets,
  heading,
  LONGEST_LABEL,
  LONGEST_SUMMARY,
  paragraph,
  plainDocument,
  type AdfDocument,
  type Draft,
} from '../model/draft';
import type { Board, Card, CheckItem } from './board';
import { say } from '../../../language/say';

export type Judged = CallOutput<'checklist.read'>['items'][number];

/** What the app says of the board, by the texts that it was asked about. */
export type Judgement = {
  /** Names of stages by names of lists. */
  stages: ReadonlyMap<string, string>;
  items: ReadonlyMap<string, Judged>;
};

/** What becomes of a card; `draft` is null where it cannot be made as it stands. */
export type BoardRow = {
  card: Card;
  summary: string;
  /** The stage that its list goes by. Nothing is moved there. */
  stage: string | null;
  due: string | null;
  labels: readonly string[];
  /** Items of its checklists by what becomes of them. */
  measured: readonly CheckItem[];
  asked: readonly CheckItem[];
  plain: readonly CheckItem[];
  /** What changes on the way. */
  notes: readonly string[];
  /** Why it cannot be made, and what to do. */
  problem: string | null;
  draft: Draft | null;
};

type Options = {
  typeId: string;
  /** Zone in which a due moment is a day. */
  timeZone: string;
  /** Whether Assay looks after the work type, so that there is a place for a draft of criteria. */
  keepsCriteria: boolean;
};

/** Longest text of a description, in characters; Jira takes 32,767 with the marks of its form. */
export const LONGEST_DESCRIPTION = 30_000;
/** Most lines of a draft: as many criteria as a set holds. */
const MOST_LINES = 40;
/** Longest draft that the app takes, in characters. */
const LONGEST_CRITERIA = 20_000;

/** Control characters and broken halves of signs, which Jira refuses; line breaks and tabs stay. */
const UNTAKEN = /(?![\n\r\t])\p{Cc}|\p{Cs}/gu;

const clean = (text: string): string => text.replace(UNTAKEN, '');

const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();

/** Jira's labels hold no blanks. */
const toLabels = (names: readonly string[]): string[] => [
  ...new Set(
    names
      .map((name) => oneLine(name).replace(/ /gu, '-'))
      .filter((name) => name !== '')
      .map((name) => clean(name.slice(0, LONGEST_LABEL))),
  ),
];

/** The day of a moment in a zone, `2026-12-24`; null where the text is no moment. */
export const dayIn = (moment: string, timeZone: string): string | null => {
  const time = /^\d{4}-\d{2}-\d{2}/u.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(time)) return null;
  if (moment.length === 10) return moment;
  // This locale writes year, month and day as Jira does.
  return new Intl.DateTimeFormat('en-CA', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', timeZone },
  }).format(time);
};

/** Shortens to what Jira takes, at a blank where there is one near the end. */
const toSummary = (name: string): string => {
  if (name.length <= LONGEST_SUMMARY) return name;
  const start = name.slice(0, LONGEST_SUMMARY - 1);
  const blank = start.lastIndexOf(' ');
  return `${clean(blank > 200 ? start.slice(0, blank) : start)}…`;
};

const toldItem = ({ checklist, name, isDone }: CheckItem): string =>
  `${checklist === '' ? '' : `${oneLine(checklist)}: `}${oneLine(name)}${isDone ? ` ${say('(done)')}` : ''}`;

const questionOf = (item: CheckItem, { items }: Judgement): string => {
  const judged = items.get(item.name);
  const said = oneLine(item.name);
  const question = judged?.kind === 'question' ? judged.question : '';
  return `${said}${/[.!?]$/u.test(said) ? '' : '.'} ${question}`;
};

const section = (title: string, texts: readonly string[]): AdfDocument['content'] =>
  texts.length === 0 ? [] : [heading(title), bullets(texts)];

type Sorted = Pick<BoardRow, 'measured' | 'asked' | 'plain'>;

const describe = (
  card: Card,
  name: string,
  { measured, asked, plain }: Sorted,
  judgement: Judgement,
): AdfDocument => {
  const facts = [
    [say('Trello list'), card.list],
    [say('Members in Trello'), card.members.filter((name) => name !== '').join(', ')],
    [say('Trello card'), card.address],
  ].flatMap(([title = '', said = '']) =>
    oneLine(said) === '' ? [] : paragraph(`${title}: ${oneLine(said)}`),
  );
  return {
    type: 'doc',
    version: 1,
    content: [
      ...(name.length > LONGEST_SUMMARY ? [paragraph(name)] : []),
      ...(plainDocument(clean(card.description))?.content ?? []),
      ...facts,
      ...section(say('Checklist'), plain.map(toldItem)),
      ...section(
        say('Proposed as criteria'),
        measured.map((item) => oneLine(item.name)),
      ),
      ...section(
        say('To be made measurable'),
        asked.map((item) => questionOf(item, judgement)),
      ),
    ],
  };
};

/** Lines of the draft, each once, as many as a draft takes. */
const criteriaOf = (measured: readonly CheckItem[], { items }: Judgement): string[] => {
  const all = measured.flatMap(({ name }) => {
    const judged = items.get(name);
    return judged?.kind === 'lines' ? judged.lines : [];
  });
  let length = 0;
  return [...new Set(all)].slice(0, MOST_LINES).filter((line) => {
    length += line.length + 1;
    return length <= LONGEST_CRITERIA;
  });
};

const sortItems = ({ items }: Card, judgement: Judgement): Sorted => {
  const of = (kind: Judged['kind']): CheckItem[] =>
    items.filter(({ name }) => (judgement.items.get(name)?.kind ?? 'text') === kind);
  return { measured: of('lines'), asked: of('question'), plain: of('text') };
};

const notesOn = (card: Card, name: string, due: string | null, left: number): string[] => [
  ...(name.length > LONGEST_SUMMARY
    ? [say('The name is shortened; the description holds all of it.')]
    : []),
  ...(card.due !== '' && due === null
    ? [say('The due date “{due}” is no day; it is left out.', { due: oneLine(card.due) })]
    : []),
  ...(left > 0
    ? [say('Of the lines, {left} are more than a draft holds; the description has them.', { left })]
    : []),
  ...(card.untold > 0
    ? [
        say('The file does not hold the {untold} items of its checklists; the JSON export does.', {
          untold: card.untold,
        }),
      ]
    : []),
];

const problemOf = (name: string, description: AdfDocument): string | null => {
  if (name === '') return say('The card has no name. Give it one in Trello and export again.');
  const { length } = JSON.stringify(description.content.map((block) => block.content));
  return length > LONGEST_DESCRIPTION
    ? say(
        'Description and checklists take {length} characters, at most {longestDescription} go into a work item. Shorten them in Trello and export again.',
        { length, longestDescription: LONGEST_DESCRIPTION },
      )
    : null;
};

const toRow = (card: Card, id: string, judgement: Judgement, options: Options): BoardRow => {
  const name = oneLine(card.name);
  const sorted = sortItems(card, judgement);
  const lines = criteriaOf(sorted.measured, judgement);
  const said = new Set(
    sorted.measured.flatMap((item) => {
      const judged = judgement.items.get(item.name);
      return judged?.kind === 'lines' ? judged.lines : [];
    }),
  ).size;
  const description = describe(card, name, sorted, judgement);
  const due = dayIn(card.due, options.timeZone);
  const labels = toLabels(card.labels);
  const summary = toSummary(name);
  const problem = problemOf(name, description);
  const isEmpty = description.content.length === 0;
  const criteria =
    options.keepsCriteria && lines.length > 0 ? { criteria: lines.join('\n') } : undefined;
  return {
    ...{ card, summary, due, labels, ...sorted, problem },
    stage: judgement.stages.get(card.list) ?? null,
    notes: notesOn(card, name, due, said - lines.length),
    draft:
      problem === null
        ? {
            ...{ id, summary, typeId: options.typeId, due, labels },
            ...{ description: isEmpty ? null : description, ...criteria },
          }
        : null,
  };
};

/** What becomes of each open card, in the order of the file; none is lost and none is there twice. */
export const toRows = (board: Board, judgement: Judgement, options: Options): BoardRow[] => {
  const seen = new Map<string, number>();
  return board.cards.map((card) => {
    const times = seen.get(card.id) ?? 0;
    seen.set(card.id, times + 1);
    return toRow(card, `trello-${card.id}#${times}`, judgement, options);
  });
};

export type Counts = Record<
  'cards' | 'ready' | 'archived' | 'measured' | 'asked' | 'plain',
  number
>;

/** What is said before anything is made. */
export const countRows = (board: Board, rows: readonly BoardRow[]): Counts => {
  const sum = (of: (row: BoardRow) => number): number =>
    rows.reduce((before, row) => before + of(row), 0);
  return {
    cards: rows.length + board.archived + board.onArchivedLists + board.unreadable.length,
    ready: rows.filter(({ draft }) => draft !== null).length,
    archived: board.archived + board.onArchivedLists,
    measured: sum(({ measured }) => measured.length),
    asked: sum(({ asked }) => asked.length),
    plain: sum(({ plain }) => plain.length),
  };
};
