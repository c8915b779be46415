import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/contract/types';
import { appendEvents, emptyHead, verifyChain } from '../../../src/ledger/chain';

const event = (body: LedgerEntry['body']) => ({
  at: '2026-11-20T12:00:00.000Z',
  actor: { kind: 'app' as const },
  kind: 'correction' as const,
  body,
});

const bodies = fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }), {
  minLength: 1,
  maxLength: 8,
});

describe('the chain', () => {
  it('verifies as written, whether appended at once or one by one', () => {
    fc.assert(
      fc.property(bodies, (list) => {
        // What is stored is JSON; a value that JSON changes would not be what was hashed.
        const events = list.map((body) =>
          event(JSON.parse(JSON.stringify(body)) as LedgerEntry['body']),
        );
        const whole = appendEvents('10001', emptyHead, events);
        let head = emptyHead;
        const single = events.flatMap((one) => {
          const step = appendEvents('10001', head, [one]);
          head = step.head;
          return step.entries;
        });
        expect(single).toEqual(whole.entries);
        expect(verifyChain(JSON.parse(JSON.stringify(single)) as LedgerEntry[], head)).toEqual({
          ok: true,
          entries: events.length,
          head: head.hash,
        });
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('finds every single change, gap, swap and cut', () => {
    const { entries, head } = appendEvents(
      '10001',
      emptyHead,
      [1, 2, 3, 4].map((n) => event({ n })),
    );
    const tampered: [string, LedgerEntry[]][] = [
      ['body', entries.map((entry, i) => (i === 1 ? { ...entry, body: { n: 9 } } : entry))],
      [
        'time',
        entries.map((entry, i) => (i === 2 ? { ...entry, at: '2026-11-19T12:00:00.000Z' } : entry)),
      ],
      [
        'actor',
        entries.map((entry, i) => (i === 0 ? { ...entry, actor: { kind: 'jira' } } : entry)),
      ],
      ['gap', entries.filter((_, i) => i !== 1)],
      [
        'swap',
        [entries[0], entries[2], entries[1], entries[3]].filter((entry) => entry !== undefined),
      ],
      ['cut', entries.slice(0, 3)],
      ['empty', []],
      ['other item', entries.map((entry) => ({ ...entry, issueId: '10002' }))],
    ];
    for (const [what, chain] of tampered) {
      expect(verifyChain(chain, head), what).toMatchObject({ ok: false });
    }
  });

  it('finds a rewritten tail: new hashes all through, but another head', () => {
    const { head } = appendEvents('10001', emptyHead, [event({ n: 1 }), event({ n: 2 })]);
    const other = appendEvents('10001', emptyHead, [event({ n: 1 }), event({ n: 3 })]);
    expect(verifyChain(other.entries, head)).toMatchObject({ ok: false, seq: 2 });
  });

  describe('of which bodies are withheld', () => {
    const { entries, head } = appendEvents('10001', emptyHead, [event({ n: 1 }), event({ n: 2 })]);
    const withheld = entries.map(({ body: _body, ...rest }) => ({
      ...rest,
      withheld: true as const,
    }));

    it('is checked by the place of each entry, and not by what nobody is shown', () => {
      expect(verifyChain(withheld, head)).toEqual({ ok: true, entries: 2, head: head.hash });
      expect(verifyChain([...withheld.slice(0, 1), ...entries.slice(1)], head).ok).toBe(true);
    });

    it('is found where an entry follows another one', () => {
      const forged = withheld.map((entry) => ({ ...entry, previous: emptyHead.hash }));
      expect(verifyChain(forged, head)).toEqual({
        ...{ ok: false, seq: 2 },
        problem: 'entry 2 does not follow entry 1',
      });
    });
  });

  describe('that was forged with hashes that are right in themselves', () => {
    const first = appendEvents('10001', emptyHead, [event({ n: 1 })]);

    it('is found by an entry that is missing, though the next one holds its hash', () => {
      const behind = appendEvents('10001', { seq: 2, hash: first.head.hash }, [event({ n: 3 })]);
      expect(verifyChain([...first.entries, ...behind.entries], behind.head)).toEqual({
        ...{ ok: false, seq: 3 },
        problem: 'entry 2 is missing',
      });
    });

    it('is found by an entry that holds the hash of another one before it', () => {
      const other = appendEvents('10001', emptyHead, [event({ n: 9 })]);
      const behind = appendEvents('10001', other.head, [event({ n: 2 })]);
      expect(verifyChain([...first.entries, ...behind.entries], behind.head)).toEqual({
        ...{ ok: false, seq: 2 },
        problem: 'entry 2 does not follow entry 1',
      });
    });

    it('is found by a head that counts other entries than there are', () => {
      expect(verifyChain(first.entries, { ...first.head, seq: 2 })).toEqual({
        ...{ ok: false, seq: 1 },
        problem: 'the chain ends at entry 1, the item says 2',
      });
      expect(verifyChain([], { seq: 0, hash: first.head.hash })).toMatchObject({ ok: false });
    });

    it('is found by the entry that was changed', () => {
      const [entry] = first.entries;
      const changed = entry === undefined ? [] : [{ ...entry, body: { n: 2 } }];
      expect(verifyChain(changed, first.head)).toEqual({
        ...{ ok: false, seq: 1 },
        problem: 'entry 1 was changed after it was written',
      });
    });
  });
});
