import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls } from '../../../../../src/contract/calls/calls';
import { readChecklistItem } from '../../../../../src/domain/criteria/propose/checklist-item';
import {
  BoardProblem,
  MOST_BYTES,
  MOST_CARDS,
  MOST_ITEMS,
} from '../../../../../static/report/start/trello/board';
import { judgeBoard } from '../../../../../static/report/start/trello/judge-board';
import { readBoard, readBoardFile } from '../../../../../static/report/start/trello/read-board';
import {
  countRows,
  dayIn,
  LONGEST_DESCRIPTION,
  toRows,
} from '../../../../../static/report/start/trello/to-rows';
import { trelloBoard } from '../../../../support/builders/trello-board';

const options = { typeId: '1', timeZone: 'UTC', keepsCriteria: true };

/** Answers as the app does, within the limits of the call. */
const judge = (board: ReturnType<typeof readBoard>) =>
  judgeBoard(board, 'AI', async (input) => {
    const { lists, items } = calls['checklist.read'].input.parse(input);
    return Promise.resolve({
      stages: lists.map((list) => (list === 'Validation' ? 'Validation' : null)),
      items: items.map((item) => readChecklistItem(item)),
    });
  });

const rowsOf = async (source: unknown, more: Partial<typeof options> = {}) => {
  const board = readBoard(typeof source === 'string' ? source : JSON.stringify(source));
  const rows = toRows(board, await judge(board), { ...options, ...more });
  return { board, rows, counts: countRows(board, rows) };
};

/** All texts of a description, in order. */
const textsIn = (value: unknown): string[] =>
  JSON.stringify(value ?? null)
    .match(/"text":"(?:[^"\\]|\\.)*"/gu)
    ?.map((found) => JSON.parse(found.slice(7)) as string) ?? [];

describe('a board of Trello as JSON', () => {
  it('comes with list, members, labels, due date, address and checklist', async () => {
    const items = ['recall >= 90% on holdout-v3', 'Should feel better', 'Book a room'];
    const { rows, counts } = await rowsOf(
      trelloBoard([{ name: 'Sort letters', list: 'l-validation', items }]),
    );
    expect(counts).toEqual({ cards: 1, ready: 1, archived: 0, measured: 1, asked: 1, plain: 1 });
    const [row] = rows;
    expect(row).toMatchObject({
      ...{ summary: 'Sort letters', stage: 'Validation', due: '2026-12-24' },
      labels: ['Needs-review'],
      draft: { criteria: 'recall >= 90% @95% on holdout-v3', typeId: '1' },
    });
    expect(textsIn(row?.draft?.description)).toEqual([
      ...['About 0', 'Trello list: Validation', 'Members in Trello: Ada Lovelace'],
      ...['Trello card: https://trello.com/c/c0', 'Checklist', 'Done when: Book a room'],
      ...['Proposed as criteria', 'recall >= 90% on holdout-v3', 'To be made measurable'],
      'Should feel better. Which number would be enough, measured on which data, and compared with what?',
    ]);
  });

  it('leaves out archived cards and cards on archived lists, and counts them', async () => {
    const { board, rows, counts } = await rowsOf(
      trelloBoard([
        { name: 'Open' },
        { name: 'Archived', closed: true },
        { name: 'On an archived list', list: 'l-old' },
        { name: 'Both', list: 'l-old', closed: true },
      ]),
    );
    expect(rows.map(({ summary }) => summary)).toEqual(['Open']);
    expect(board).toMatchObject({ archived: 2, onArchivedLists: 1 });
    expect(counts).toMatchObject({ cards: 4, ready: 1, archived: 3 });
  });

  it('takes a label by its colour, and labels by id, where there is no name', async () => {
    const { rows } = await rowsOf(trelloBoard([{ name: 'A', more: { labels: [] } }]));
    expect(rows[0]?.labels).toEqual(['green']);
  });

  it('keeps no draft of criteria where the work type is not governed', async () => {
    const board = trelloBoard([{ name: 'A', items: ['recall >= 90% on h'] }]);
    const { rows } = await rowsOf(board, { keepsCriteria: false });
    expect(rows[0]?.draft).not.toHaveProperty('criteria');
    expect(textsIn(rows[0]?.draft?.description)).toContain('recall >= 90% on h');
  });

  it('reads fields of other forms as if they were not there', async () => {
    const odd = {
      desc: 7,
      idMembers: 'm1',
      labels: { a: 1 },
      idLabels: null,
      due: [],
      shortUrl: {},
    };
    const board = { ...trelloBoard([{ name: 'A', more: odd }]), members: 3, checklists: [null, 4] };
    const { rows } = await rowsOf(board);
    expect(rows[0]).toMatchObject({
      summary: 'A',
      due: null,
      labels: [],
      notes: [],
      problem: null,
    });
    const { board: read, counts } = await rowsOf({ cards: [null, 'x', [], { name: 'B' }] });
    expect(read.unreadable).toEqual([1, 2, 3]);
    expect(counts).toMatchObject({ cards: 4, ready: 1 });
  });

  it('shows what people typed as text, without signs that Jira refuses', async () => {
    const name = '<img src=x onerror=alert(1)>\u0000 \n[link](javascript:x) \uD800';
    const { rows } = await rowsOf(
      trelloBoard([{ name, more: { desc: '{{x}}\u0007', labels: [{ name: '__proto__ x' }] } }]),
    );
    expect(rows[0]?.draft).toMatchObject({
      summary: '<img src=x onerror=alert(1)> [link](javascript:x)',
      labels: ['__proto__-x'],
    });
    expect(textsIn(rows[0]?.draft?.description)[0]).toBe('{{x}}');
  });

  it('shortens a long name and keeps all of it, and refuses what Jira would', async () => {
    const long = 'word '.repeat(100).trim();
    const huge = 'x'.repeat(LONGEST_DESCRIPTION);
    const { rows } = await rowsOf(
      trelloBoard([{ name: long }, { name: ' \n' }, { name: 'C', more: { desc: huge } }]),
    );
    expect(rows[0]?.summary.length).toBeLessThanOrEqual(255);
    expect(rows[0]?.notes).toEqual(['The name is shortened; the description holds all of it.']);
    expect(textsIn(rows[0]?.draft?.description)[0]).toBe(long);
    expect(rows.map(({ draft }) => draft === null)).toEqual([false, true, true]);
    expect(rows[1]?.problem).toContain('no name');
    expect(rows[2]?.problem).toContain('Shorten');
  });

  it.each([
    ['', 'The file is empty.'],
    ['{"cards": [', 'not whole JSON'],
    ['[]', 'holds no “cards”'],
    ['{"cards": {}}', 'holds no “cards”'],
    ['Summary\nA', 'names no column “Card Name”'],
    ['Card Name,X\n"A,1', 'Line 2 cannot be read'],
  ])('is refused where it is none, with what to do: %j', (text, message) => {
    expect(() => readBoard(text)).toThrow(BoardProblem);
    expect(() => readBoard(text)).toThrow(message);
  });

  it('is refused where it is too large, whatever it is', async () => {
    const many = (length: number) => Array.from({ length }, (_, at) => ({ name: `C${at}` }));
    const read = (cards: Parameters<typeof trelloBoard>[0]) =>
      readBoard(JSON.stringify(trelloBoard(cards)));
    expect(read(many(MOST_CARDS)).cards).toHaveLength(MOST_CARDS);
    expect(() => read(many(MOST_CARDS + 1))).toThrow(`holds ${MOST_CARDS + 1} open cards`);
    const items = Array.from({ length: MOST_ITEMS + 1 }, (_, at) => `Do ${at}`);
    expect(() => read([{ name: 'A', items }])).toThrow('hold 4,001 items');
    const file = { size: MOST_BYTES + 1, text: () => Promise.reject(new Error('read')) };
    await expect(readBoardFile(file)).rejects.toThrow('at most 20 MB');
  });
});

describe('a board of Trello as CSV', () => {
  it('comes a card a row, and says which items it does not hold', async () => {
    const { board, rows } = await rowsOf(
      [
        'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Checklist Item Total Count,List Name,Board Name,Archived',
        'c1,Sort letters,https://trello.com/c/1,"One, two","Needs review (green),(red)",Ada,2026-12-24T08:00:00.000Z,3,Validation,Claims,false',
        'c2,Old,https://trello.com/c/2,,,,,0,Done,Claims,true',
      ].join('\r\n'),
    );
    expect(board).toMatchObject({ name: 'Claims', archived: 1 });
    expect(rows).toMatchObject([
      {
        ...{ summary: 'Sort letters', stage: 'Validation', labels: ['Needs-review', 'red'] },
        notes: [expect.stringContaining('does not hold the 3 items')],
      },
    ]);
  });
});

describe('a due moment', () => {
  it('is the day on which it falls for whoever looks', () => {
    expect(dayIn('2026-12-24T23:30:00.000Z', 'UTC')).toBe('2026-12-24');
    expect(dayIn('2026-12-24T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-12-25');
    expect(dayIn('2026-12-24', 'America/New_York')).toBe('2026-12-24');
    expect(dayIn('tomorrow', 'UTC')).toBeNull();
    expect(dayIn('2026-13-99', 'UTC')).toBeNull();
  });
});

describe('every board', () => {
  const item = fc.constantFrom(
    ...['recall >= 90% on h', 'Should feel better', 'Book a room', 'p95 latency under 300 ms'],
  );
  const card = fc.record({
    name: fc.string({ minLength: 1 }),
    list: fc.constantFrom('l-ideas', 'l-validation', 'l-old', 'gone'),
    closed: fc.boolean(),
    items: fc.array(item, { maxLength: 6 }),
    more: fc.record({ id: fc.constantFrom('c0', 'c1', 'own') }, { requiredKeys: [] }),
  });

  it('comes with each card once and each item once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(card, { maxLength: 20 }), async (cards) => {
        const { board, rows, counts } = await rowsOf(trelloBoard(cards));
        const open = cards.flatMap(({ closed, list }, at) =>
          closed || list === 'l-old' ? [] : [at + 1],
        );
        expect(rows.map((row) => row.card.place)).toEqual(open);
        expect(counts.cards).toBe(cards.length);
        const ids = rows.flatMap(({ draft }) => draft?.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const held = board.cards.reduce((sum, { items }) => sum + items.length, 0);
        expect(counts.measured + counts.asked + counts.plain).toBe(held);
        for (const row of rows) {
          const sorted = [...row.measured, ...row.asked, ...row.plain];
          expect(sorted).toHaveLength(row.card.items.length);
          expect(new Set(sorted)).toEqual(new Set(row.card.items));
        }
        if (cards.every(({ more }) => more.id === undefined))
          expect(held).toBe(open.reduce((sum, at) => sum + (cards[at - 1]?.items.length ?? 0), 0));
      }),
    );
  });
});
