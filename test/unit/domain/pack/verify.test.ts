import { unzipSync, zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { verifyPack, type PackCheck } from '../../../../src/domain/pack/verify';
import { joined, textOf, utf8 } from '../../../../src/domain/pack/bytes';
import type { Json } from '../../../../src/domain/canonical-json';
import { checkRecords } from '../../../../src/domain/pack/check-records';
import { writePart, type PackRecord } from '../../../../src/domain/pack/records';
import { itemRecords, signedPack } from '../../../support/builders/signed-pack';
import { tamper, tamperKinds, type Tampered } from '../../../support/builders/tamper';
import { size } from '../../../support/size';

const pack = signedPack('site-one', 1);
const other = signedPack('site-two', 2);

/** Whether what is wrong is named as it has to be. */
const names = (check: PackCheck, { named }: Tampered): boolean =>
  check.problems.length > 0 &&
  (named.length === 0 ||
    check.problems.some(
      ({ record, file }) =>
        (record !== null && named.includes(record)) || (file !== null && named.includes(file)),
    ));

describe('a fresh pack', () => {
  it('is accepted, with and without the fingerprint of its key', () => {
    expect(verifyPack(pack.zip)).toMatchObject({ ok: true, problems: [], key: 'not compared' });
    const written = (pack.fingerprint.match(/../gu) ?? []).join(':').toUpperCase();
    expect(verifyPack(pack.zip, written)).toMatchObject({ ok: true, key: 'as named' });
  });

  it('is a ZIP that other tools read', () => {
    const files = unzipSync(pack.zip);
    expect(Object.keys(files)).toEqual([
      ...pack.files.map(({ path }) => path),
      'manifest.json',
      'manifest.sig',
    ]);
    for (const { path, content } of pack.files) expect(files[path]).toEqual(content);
  });

  it('is refused under the fingerprint of another site', () => {
    const check = verifyPack(pack.zip, other.fingerprint);
    expect(check).toMatchObject({ ok: false, key: 'another' });
  });

  it('hands out its records for who looks at them', () => {
    const { records } = verifyPack(pack.zip);
    expect(records.map(({ of, records: all }) => [of, all.length])).toEqual([
      ['project AI', 2],
      ['AI-1', 11],
      ['AI-2', 11],
      ['AI-3', 11],
    ]);
  });
});

describe('records that were wrong before the site signed them', () => {
  const problemsOf = (
    change: (record: PackRecord) => PackRecord,
    only = itemRecords('10001', 's'),
  ) => {
    const records = only.map(change);
    const { part } = writePart('items/10001/records.jsonl', 'AI-1', records);
    return checkRecords(part, records).map(({ record, what }) => [record, what]);
  };
  const onSheet = (change: Record<string, Json>) => (record: PackRecord) =>
    record.id === 'sheet/model-card/2'
      ? { ...record, value: { ...(record.value as Record<string, Json>), ...change } }
      : record;

  it('are none where nothing is wrong', () => {
    expect(problemsOf((record) => record)).toEqual([]);
  });

  it.each([
    ['says something else', { owner: 'person-9' }, 'does not have the digest'],
    ['is of another digest', { digest: 'f'.repeat(64) }, 'the ledger tells of another digest'],
    ['is another version', { version: 1 }, 'it is sheet/model-card/1'],
    ['is none', { content: 'x' }, 'it is no version of a sheet'],
  ])('name the sheet that %s', (_what, change, words) => {
    expect(problemsOf(onSheet(change))).toEqual([
      ['AI-1 sheet/model-card/2', expect.stringContaining(words)],
    ]);
  });

  it('let a sheet pass whose words were held back, as long as the ledger knows it', () => {
    expect(problemsOf(onSheet({ withheld: true, owner: 'another work item' }))).toEqual([]);
    expect(problemsOf(onSheet({ withheld: true, digest: 'f'.repeat(64) }))).toHaveLength(1);
  });

  it('name a credential that its owner confirmed', () => {
    const one: PackRecord = {
      ...{ id: 'credential/a', kind: 'credential' },
      value: {
        ...{ id: 'a', accountId: 'pm', scheme: 'PMP', number: '1234', link: null },
        ...{ expiresOn: null, statedAt: '2026-11-19', confirmed: { by: 'pm', at: '2026-11-19' } },
      },
    };
    expect(problemsOf((record) => record, [one])).toEqual([
      ['AI-1 credential/a', expect.stringContaining('confirmed by the person whose it is')],
    ]);
  });
});

const TRIES = size(60, 1000);

describe('a pack that somebody tampered with', () => {
  it(`is refused in ${TRIES} of ${TRIES} tries, and what was tampered with is named`, () => {
    const passed: string[] = [];
    const unnamed: string[] = [];
    const counts = new Map<string, number>();
    for (let seed = 0; seed < TRIES; seed += 1) {
      const tampered = tamper(pack, other, seed);
      const check = verifyPack(tampered.zip, pack.fingerprint);
      counts.set(tampered.kind, (counts.get(tampered.kind) ?? 0) + 1);
      if (check.ok) passed.push(`${seed} ${tampered.kind}`);
      else if (!names(check, tampered)) {
        unnamed.push(`${seed} ${tampered.kind} ${JSON.stringify(check.problems.slice(0, 3))}`);
      }
    }
    expect([...counts.keys()].sort()).toEqual([...tamperKinds].sort());
    expect({ passed, unnamed }).toEqual({ passed: [], unnamed: [] });
  });

  it(`is refused for every single byte of its last ${TRIES}, where the ZIP ends`, () => {
    const passed = Array.from({ length: TRIES }, (_, index) => pack.zip.length - 1 - index).filter(
      (place) => {
        const zip = pack.zip.slice();
        zip[place] = (zip[place] ?? 0) ^ 1;
        return verifyPack(zip).ok;
      },
    );
    expect(passed).toEqual([]);
  });

  it('is refused cut, lengthened and empty', () => {
    const longer = new Uint8Array([...pack.zip, 0]);
    for (const zip of [pack.zip.slice(0, -1), longer, new Uint8Array(), pack.zip.slice(1)]) {
      expect(verifyPack(zip).ok).toBe(false);
    }
  });

  it('names a removed entry of the ledger and nothing else', () => {
    const seed = Array.from({ length: 300 }, (_, index) => index).find((one) => {
      const { kind, named } = tamper(pack, other, one);
      return kind === 'record removed' && named[0]?.includes('ledger/2') === true;
    });
    const tampered = tamper(pack, other, seed ?? -1);
    const { problems } = verifyPack(tampered.zip);
    expect(problems.map(({ record }) => record)).toEqual(tampered.named);
  });

  it('is told by its record first where another program packed it again', () => {
    const part = pack.about.parts.find(({ records }) => records.length > 2);
    if (part === undefined) throw new Error('no part to change');
    const files = unzipSync(pack.zip);
    const lines = textOf(files[part.path] ?? new Uint8Array()).split('\n');
    lines.splice(1, 1);
    const changed = { ...files, [part.path]: utf8(lines.join('\n')) };
    const repacked = [
      zipSync(changed, { level: 1 }),
      zipSync(changed, { extra: { 0x5455: new Uint8Array([0, 0, 0]) }, comment: 'by hand' }),
    ];
    for (const zip of [...repacked, joined([utf8('before it'), ...repacked])]) {
      const { ok, problems } = verifyPack(zip, pack.fingerprint);
      expect(ok).toBe(false);
      expect(problems[0]?.record).toBe(`${part.of} ${part.records[1]?.[0]}`);
      expect(problems.filter(({ record }) => record === null).length).toBeLessThanOrEqual(4);
      expect(problems.at(-1)?.what).toMatch(/^The file: it was packed again; \d+ files/);
    }
  });

  it('is refused where it says all that was signed, and is packed otherwise', () => {
    const { problems } = verifyPack(zipSync(unzipSync(pack.zip)), pack.fingerprint);
    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^The file: it was packed again; \d+ files/),
    ]);
  });
});
