import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestMessage } from '../../../../src/domain/digest/digest-message';
import { waitingLines, type AskedItem } from '../../../../src/domain/digest/waiting-lines';
import { weekOf } from '../../../../src/domain/digest/week';
import { putIn } from '../../../../src/language/put';

const item = (more: Partial<AskedItem> = {}): AskedItem => ({
  ...{ id: '10001', key: 'AI-1', summary: 'A model', projectId: '10000', assignee: 'ds' },
  ...{ askOf: [], isForAny: true, askBut: [] },
  asks: [{ kind: 'review', who: null, since: '2026-11-20T00:00:00Z', due: null }],
  ...more,
});

describe('the week of messages', () => {
  it.each([
    ['2026-11-23T05:59:59Z', '2026-W47'],
    ['2026-11-23T06:00:00Z', '2026-W48'],
    ['2026-11-29T23:00:00Z', '2026-W48'],
    ['2026-11-30T06:00:00Z', '2026-W49'],
    // Years of 53 weeks, and days that belong to the year before or behind.
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['2027-01-04T12:00:00Z', '2027-W01'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
  ])('at %s is %s', (at, week) => {
    expect(weekOf(Date.parse(at))).toBe(week);
  });

  it('is another every seven days, and the same in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
        expect(weekOf(now + 7 * 86_400_000)).not.toBe(weekOf(now));
        const next = Array.from({ length: 168 }, (_, hour) => weekOf(now + hour * 3_600_000));
        expect(new Set(next).size).toBeLessThanOrEqual(2);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what waits for a person', () => {
  it('is theirs by name, or as the assignee where anybody may do it', () => {
    const named = { kind: 'handoff', who: 'pm', since: '2026-11-20T00:00:00Z', due: null } as const;
    const lines = waitingLines([
      item({ asks: [...item().asks, named] }),
      item({ id: '10002', key: 'AI-2', assignee: null }),
    ]);
    expect(
      [...lines].map(([who, of]) => [who, of.map(({ key, kind }) => `${key} ${kind}`)]),
    ).toEqual([
      ['pm', ['AI-1 handoff']],
      ['ds', ['AI-1 review']],
    ]);
  });

  it('is theirs by a role, and not where they may not do what others may', () => {
    const waits = (more: Partial<AskedItem>): string[] => [...waitingLines([item(more)]).keys()];
    expect(waits({ askOf: ['risk'], isForAny: false })).toEqual(['risk']);
    expect(waits({ isForAny: false, askBut: ['ds'] })).toEqual([]);
    expect(waits({ isForAny: false, askBut: ['pm'] })).toEqual(['ds']);
  });

  it('stands by its date, then by how urgent it is', () => {
    const ask = (kind: 'review' | 'incident' | 'retrain', due: string | null) => ({
      ...{ kind, who: 'pm', since: '2026-11-20T00:00:00Z', due },
    });
    const asks = [
      ask('review', null),
      ask('incident', null),
      ask('retrain', '2026-12-02T00:00:00Z'),
      ask('review', '2026-12-01T00:00:00Z'),
    ];
    const found = waitingLines([item({ asks })]).get('pm') ?? [];
    expect(found.map(({ kind, due }) => `${kind} ${due ?? ''}`.trim())).toEqual([
      'review 2026-12-01T00:00:00Z',
      'retrain 2026-12-02T00:00:00Z',
      'incident',
      'review',
    ]);
  });
});

describe('the message', () => {
  const messageOf = (items: readonly AskedItem[]) =>
    digestMessage(waitingLines(items).get('ds') ?? []);

  it('counts work items, and names each with what it asks', () => {
    const two = [
      { kind: 'overdue', who: null, since: '2026-11-20T00:00:00Z', due: '2026-12-01T08:00:00Z' },
      { kind: 'review', who: null, since: '2026-11-20T00:00:00Z', due: null, count: 3 },
    ] as const;
    const { subject, text } = messageOf([item({ asks: two })]);
    expect(subject).toBe('Assay: 1 work item waits for you');
    expect(text).toContain('- AI-1 A model: no monitoring report came in time, due 1 Dec 2026');
    expect(text).toMatch(/- AI-1 A model: 3 /u);
  });

  it('shows what people wrote as text, in one line', () => {
    const summary = '<img src=x onerror=alert(1)>\n- AI-9 "you\' won\u0007 & more';
    const { text, html } = messageOf([item({ summary })]);
    expect(html).not.toContain('<img');
    expect(html).toContain(
      '&lt;img src=x onerror=alert(1)&gt; - AI-9 &quot;you&#39; won &amp; more',
    );
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
  });

  it('has a length that no number of items and no summary moves', () => {
    const many = Array.from({ length: 2_000 }, (_, n) =>
      item({ id: String(n), key: `AI-${n}`, summary: 'x'.repeat(255) }),
    );
    const { subject, text, html } = messageOf(many);
    expect(subject).toBe('Assay: 2,000 work items wait for you');
    expect(text).toContain('And 1,970 more.');
    expect(text.length + html.length).toBeLessThan(20_000);
  });

  it('is told in the language of who reads it, and never puts what people wrote', async () => {
    const due = '2026-12-04T00:00:00Z';
    const asks: AskedItem['asks'] = [{ kind: 'review', who: 'ds', since: due, due, count: 2 }];
    const lines = waitingLines([item({ summary: 'Data', asks })]).get('ds') ?? [];
    const { subject, text, html } = digestMessage(lines, await putIn('de-DE'));
    expect(subject).toBe('Assay: 1 Vorgang wartet auf Sie');
    expect(text).toContain(
      '- AI-1 Data: 2 Dinge müssen wegen einer Drift noch einmal angesehen werden, fällig am 4. Dez. 2026',
    );
    expect(html).toContain('„Wochennachricht“');
    expect(text).not.toMatch(/\b(?:the|and|you|week)\b/u);
  });
});
