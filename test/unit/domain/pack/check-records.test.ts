import { describe, expect, it } from 'vitest';
import type { SheetVersion } from '../../../../src/contract/types';
import type { Json } from '../../../../src/domain/canonical-json';
import { checkRecords } from '../../../../src/domain/pack/check-records';
import { writePart, type PackRecord } from '../../../../src/domain/pack/records';
import { stateOfVersion } from '../../../../src/domain/sheets/state';
import { appendEvents, emptyHead } from '../../../../src/ledger/chain';
import { itemRecords } from '../../../support/builders/signed-pack';

type Value = Record<string, Json>;

const whole = itemRecords('10001', 'site-one');
const isOf = (kind: string) => (record: PackRecord) => record.kind === kind;

const wrongIn = (records: readonly PackRecord[]): [string | null, string][] => {
  const { part } = writePart('items/10001/records.jsonl', 'AI-1', records);
  return checkRecords(part, records).map(({ record, file, what }) => {
    expect(file).toBe('items/10001/records.jsonl');
    return [record, what];
  });
};

/** The records with the first of one kind changed. */
const changing = (kind: string, change: (value: Value) => Json): PackRecord[] => {
  const first = whole.find(isOf(kind));
  return whole.map((one) => (one === first ? { ...one, value: change(one.value as Value) } : one));
};

const idOf = (kind: string): string => `AI-1 ${whole.find(isOf(kind))?.id ?? ''}`;

describe('the ledger in a pack', () => {
  const ledger = whole.filter(isOf('ledger'));
  const head = ledger.at(-1)?.value as { seq: number; hash: string };
  const holderOf = (kind: string, value: Json): PackRecord => ({ id: kind, kind, value });
  const { seq, hash } = head;

  it.each(['item', 'settings', 'keys'])('is one chain to the head that its %s keep', (kind) => {
    const holding = (own: Json): PackRecord[] => [holderOf(kind, own), ...ledger];
    expect(wrongIn(holding({ ledger: { seq, hash } }))).toEqual([]);
    expect(wrongIn(holding({ ledger: { seq: seq + 1, hash } }))).toEqual([
      [
        `AI-1 ledger/${seq}`,
        `AI-1 ledger/${seq}: the ledger does not hold: the chain ends at entry ${seq}, the item says ${seq + 1}`,
      ],
    ]);
  });

  it('is asked for wherever a head or an entry is', () => {
    const ends = (entry: number, said: number) => [
      `AI-1 ledger/${entry}`,
      `AI-1 ledger/${entry}: the ledger does not hold: the chain ends at entry ${entry}, the item says ${said}`,
    ];
    expect(wrongIn([])).toEqual([]);
    expect(wrongIn([holderOf('item', {})])).toEqual([]);
    expect(wrongIn([holderOf('item', { ledger: { seq, hash } })])).toEqual([ends(0, seq)]);
    expect(wrongIn(ledger)).toEqual([ends(seq, 0)]);
    // What another record calls its ledger is no head.
    expect(wrongIn([holderOf('draft', { ledger: { seq, hash } }), ...ledger])).toEqual([
      ends(seq, 0),
    ]);
  });

  it('names what is no entry by its record', () => {
    const broken = whole.map((one) => (one.id === 'ledger/3' ? { ...one, value: {} } : one));
    expect(wrongIn(broken)).toContainEqual([
      ...['AI-1 ledger/3', 'AI-1 ledger/3: it is no entry of a ledger'],
    ]);
  });

  it('names an entry that was changed after it was written', () => {
    expect(wrongIn(changing('ledger', (value) => ({ ...value, at: '2026-01-01' })))).toEqual([
      [
        'AI-1 ledger/1',
        'AI-1 ledger/1: the ledger does not hold: entry 1 was changed after it was written',
      ],
    ]);
  });

  it('holds with an entry whose words were held back, and not with one that just lost them', () => {
    const without = ({ body: _body, ...rest }: Value, more: Value = {}) => ({ ...rest, ...more });
    expect(wrongIn(changing('ledger', (value) => without(value, { withheld: true })))).toEqual([]);
    expect(wrongIn(changing('ledger', (value) => without(value)))).toEqual([
      ['AI-1 ledger/1', 'AI-1 ledger/1: it is no entry of a ledger'],
    ]);
  });
});

describe('a run in a pack', () => {
  const id = idOf('evaluation');
  const run = (change: Value) =>
    wrongIn(changing('evaluation', (value) => ({ ...value, ...change })));

  it('has the digest of what it says', () => {
    const wrong = [[id, `${id}: the run does not have the digest that it is known by`]];
    expect(run({ commit: 'another' })).toEqual(wrong);
    expect(run({ digest: 'f'.repeat(64) })).toEqual(wrong);
    expect(run({ items: { sha256: 'f'.repeat(64), columns: [] } })).toEqual(wrong);
  });

  it.each([
    { recordedAt: '2026-01-01T00:00:00Z' },
    { postedBy: { kind: 'person', accountId: 'another' } },
    { worked: [] },
    {
      attested: {
        ...{ by: 'release key', key: 'b'.repeat(64), at: null, statement: 'c'.repeat(64) },
        predicateType: 'https://example.test/result',
      },
    },
    { stated: { fields: ['dataset'], of: 'd'.repeat(64) } },
  ] as Value[])('is the same run with %j, which no tool reported', (change) => {
    expect(run(change)).toEqual([]);
  });

  it('is a run', () => {
    expect(wrongIn(changing('evaluation', () => ({})))).toEqual([
      [id, `${id}: it is no run of an evaluation`],
    ]);
  });
});

describe('an approval in a pack', () => {
  const id = idOf('approval');
  const approval = (change: Value) =>
    wrongIn(changing('approval', (value) => ({ ...value, ...change })));

  it('is bound to what its digest names: its stage, and all that its approver was shown', () => {
    const wrong = [[id, `${id}: the approval is bound to something else than its digest says`]];
    expect(approval({ digest: 'f'.repeat(64) })).toEqual(wrong);
    expect(approval({ stage: 'monitoring' })).toEqual(wrong);
    expect(approval({ basis: { criteriaDigest: null, evidence: [], modelVersion: null } })).toEqual(
      wrong,
    );
    expect(approval({ comment: 'Another word.' })).toEqual([]);
  });

  it('is an approval', () => {
    expect(approval({ role: 'nobody' })).toEqual([[id, `${id}: it is no approval`]]);
  });
});

describe('a credential in a pack', () => {
  const credential = (change: Value): PackRecord => ({
    ...{ id: 'credential/a', kind: 'credential' },
    value: {
      ...{ id: 'a', accountId: 'pm', scheme: 'PMP', number: '1234', link: null },
      ...{ expiresOn: null, statedAt: '2026-11-19', confirmed: null, ...change },
    },
  });

  it.each([
    ['that nobody confirmed', {}, []],
    ['that another confirmed', { confirmed: { by: 'admin', at: '2026-11-19' } }, []],
    ['that is none', { scheme: 7 }, ['AI-1 credential/a: it is no credential']],
    [
      'that its owner confirmed',
      { confirmed: { by: 'pm', at: '2026-11-19' } },
      ['AI-1 credential/a: it was confirmed by the person whose it is'],
    ],
  ])('%s is told so', (_which, change, told) => {
    expect(wrongIn([credential(change)]).map(([, what]) => what)).toEqual(told);
  });
});

describe('a record of another kind', () => {
  it('says nothing that could be held against it', () => {
    expect(wrongIn([{ id: 'draft', kind: 'draft', value: {} }])).toEqual([]);
  });
});

describe('a sheet in a pack', () => {
  const sheets = whole.filter(isOf('sheet'));

  it('has the digest that its own words give where no ledger tells of it', () => {
    expect(wrongIn(sheets)).toEqual([]);
    const other = sheets.map((one) => ({
      ...one,
      value: { ...(one.value as Value), owner: 'another' },
    }));
    expect(wrongIn(other).map(([record]) => record)).toEqual([
      ...['AI-1 sheet/model-card/1', 'AI-1 sheet/model-card/2'],
    ]);
  });

  it('may have its words held back where no ledger tells of it', () => {
    const held = sheets.map((one) => ({
      ...one,
      value: { ...(one.value as Value), owner: 'another', withheld: true },
    }));
    expect(wrongIn(held)).toEqual([]);
  });

  it.each(['sheet-saved', 'residual-accepted'])(
    'has the digest that the ledger tells of where it was written down as %s',
    (kind) => {
      const [sheet] = sheets;
      const version = sheet?.value as unknown as SheetVersion;
      const state = stateOfVersion(version);
      const body = kind === 'sheet-saved' ? { changes: [], more: 0 } : { row: 'r1', title: 'Late' };
      const written = appendEvents('10001', emptyHead, [
        { at: version.savedAt, actor: { kind: 'app' }, kind, body: { state, ...body } },
      ]);
      const unread = appendEvents('10001', emptyHead, [
        { at: version.savedAt, actor: { kind: 'app' }, kind, body: { state: 'another form' } },
      ]);
      const held = { ...version, digest: 'f'.repeat(64), withheld: true };
      const of = (value: unknown, { entries, head } = written): string[] =>
        wrongIn([
          { id: 'item', kind: 'item', value: { ledger: { ...head } } },
          { id: sheet?.id ?? '', kind: 'sheet', value: value as Json },
          ...entries.map((entry) => ({
            ...{ id: `ledger/${entry.seq}`, kind: 'ledger', value: entry },
          })),
        ]).map(([, what]) => what);
      expect(of({ ...held, digest: state.digest })).toEqual([]);
      expect(of(held)).toEqual(['AI-1 sheet/model-card/1: the ledger tells of another digest']);
      // What a later version of the app writes otherwise says nothing of the digest.
      expect(of(held, unread)).toEqual([]);
    },
  );
});
