import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../src/contract/types';
import { digestMessage } from '../../../../src/domain/digest/digest-message';
import {
  asksFor,
  waitingLines,
  type AskedItem,
  type WaitingLine,
} from '../../../../src/domain/digest/waiting-lines';

const ask = (kind: Ask['kind'], who: string | null, over: Partial<Ask> = {}): Ask => ({
  ...{ kind, who, since: '2026-11-20T00:00:00Z', due: null },
  ...over,
});

const item = (over: Partial<AskedItem> = {}): AskedItem => ({
  ...{ id: '10001', key: 'AI-1', summary: 'A model', projectId: '10000', assignee: null },
  ...{ asks: [], askOf: [], isForAny: false, askBut: [] },
  ...over,
});

const line = (over: Partial<WaitingLine> = {}): WaitingLine => ({
  ...{ id: '10001', key: 'AI-1', summary: 'A model', projectId: '10000' },
  ...{ kind: 'review', due: null, count: 1 },
  ...over,
});

describe('what is asked of a person on an item', () => {
  const both = [ask('handoff', 'pm'), ask('review', null), ask('finding', 'ds')];
  const kindsFor = (person: string, over: Partial<AskedItem>): Ask['kind'][] =>
    asksFor(item({ asks: both, ...over }), person).map(({ kind }) => kind);

  it.each([
    ['by name: what names them', 'pm', {}, ['handoff']],
    ['by a role alone: what names nobody', 'risk', { askOf: ['risk'] }, ['review']],
    ['by name and a role: what names them', 'pm', { askOf: ['pm'] }, ['handoff']],
    [
      'by name, where they are the assignee: what anybody may do as well',
      'pm',
      { assignee: 'pm', isForAny: true },
      ['handoff', 'review'],
    ],
    [
      'as the assignee alone: what anybody may do',
      'dev',
      { assignee: 'dev', isForAny: true },
      ['review'],
    ],
    [
      'as an assignee who may not do what others may: what names them',
      'pm',
      { assignee: 'pm', askBut: ['pm', 'x'] },
      ['handoff'],
    ],
    [
      'as an assignee who is not among those who may not',
      'pm',
      { assignee: 'pm', askBut: ['x'] },
      ['handoff', 'review'],
    ],
    ['as the assignee where nothing is for anybody', 'dev', { assignee: 'dev' }, []],
    ['as somebody else', 'other', { assignee: 'dev', isForAny: true }, []],
  ] as [string, string, Partial<AskedItem>, Ask['kind'][]][])(
    'is asked %s',
    (_how, person, over, kinds) => {
      expect(kindsFor(person, over)).toEqual(kinds);
    },
  );
});

describe('lines of a person', () => {
  it('name the work item, what it asks, until when and how often', () => {
    const due = '2026-12-01T00:00:00Z';
    const asks = [ask('challenge', 'pm', { due, count: 4 })];
    expect([...waitingLines([item({ asks })])]).toEqual([
      [
        'pm',
        [
          {
            ...{ id: '10001', key: 'AI-1', summary: 'A model', projectId: '10000' },
            ...{ kind: 'challenge', due, count: 4 },
          },
        ],
      ],
    ]);
  });

  it('are of all their work items, and count one where nothing counts them', () => {
    const asks = [ask('review', 'pm')];
    const lines = waitingLines([item({ asks }), item({ id: '2', key: 'AI-2', asks })]);
    expect(lines.get('pm')?.map(({ key, count }) => [key, count])).toEqual([
      ['AI-1', 1],
      ['AI-2', 1],
    ]);
  });

  it('are once of a person who is asked in several ways', () => {
    const asks = [ask('review', null)];
    const lines = waitingLines([
      item({ asks, askOf: ['pm', 'pm'], assignee: 'pm', isForAny: true }),
    ]);
    expect(lines.get('pm')).toHaveLength(1);
  });

  it('are none of a role for which all that is asked names others', () => {
    expect([
      ...waitingLines([item({ asks: [ask('review', 'pm')], askOf: ['risk'] })]).keys(),
    ]).toEqual(['pm']);
  });
});

describe('a message', () => {
  const how =
    'Each work item says in its Assay panel what to do. To find them: issue in waitingFor("me")';
  const why =
    'Assay sends this once a week to those for whom something waits, and only then. You can turn it off for yourself under "Weekly message" on the page AI governance of a project.';

  it('is a heading, a line for each thing, how to find them, and how to turn it off', () => {
    const lines = [
      line({ due: '2026-12-01T08:00:00Z' }),
      line({ id: '2', key: 'AI-2', kind: 'challenge', count: 2 }),
    ];
    const first = 'AI-1 A model: has to be looked at again because of drift, due 1 Dec 2026';
    const second = 'AI-2 A model: 2 questions about the criteria are open';
    expect(digestMessage(lines)).toEqual({
      subject: 'Assay: 2 work items wait for you',
      text: [
        ...['2 work items wait for you.', '', `- ${first}`, `- ${second}`, '', how, '', why],
      ].join('\n'),
      html: [
        `<p>2 work items wait for you.</p><ul><li>${first}</li><li>${second}</li></ul>`,
        `<p>${how.replaceAll('"', '&quot;')}</p><p>${why.replaceAll('"', '&quot;')}</p>`,
      ].join(''),
    });
  });

  it('counts work items and not what each asks', () => {
    expect(digestMessage([line(), line({ kind: 'finding' })]).subject).toBe(
      'Assay: 1 work item waits for you',
    );
  });

  it('holds 30 lines, and counts what is left out', () => {
    const of = (count: number) =>
      digestMessage(Array.from({ length: count }, (_, n) => line({ key: `AI-${n}` })));
    expect(of(30).text).not.toContain(' more.');
    expect(of(31).text).toContain('AI-29 A model');
    expect(of(31).text).not.toContain('AI-30 A model');
    expect(of(31).text).toContain('drift\nAnd 1 more.\n\nEach work item');
    expect(of(31).html).toContain('</ul><p>And 1 more.</p><p>Each work item');
  });

  it('cuts a summary at 120 characters, and makes one line of it', () => {
    const summaryIn = (summary: string) =>
      /^- AI-1 (.*): has to/mu.exec(digestMessage([line({ summary })]).text)?.[1];
    expect(summaryIn('x'.repeat(120))).toBe('x'.repeat(120));
    expect(summaryIn('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
    expect(summaryIn('  a\n\n\u0007b\u2028 c  ')).toBe('a b c');
  });

  it('puts its own texts into the language of its reader, one by one', () => {
    const told: string[] = [];
    const put = (words: string): string => {
      told.push(words);
      return words.toUpperCase();
    };
    const lines = Array.from({ length: 31 }, () => line({ due: '2026-12-01T08:00:00Z' }));
    const { text, subject } = digestMessage(lines, put);
    expect(new Set(told)).toEqual(
      new Set([
        '1 work item waits for you',
        'has to be looked at again because of drift',
        ...['due 1 Dec 2026', 'And 1 more.', how, why],
      ]),
    );
    expect(subject).toBe('Assay: 1 WORK ITEM WAITS FOR YOU');
    expect(text).toContain('- AI-1 A model: HAS TO BE LOOKED AT AGAIN BECAUSE OF DRIFT, DUE 1 DEC');
  });
});
