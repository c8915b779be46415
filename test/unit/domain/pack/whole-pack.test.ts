import { describe, expect, it } from 'vitest';
import { joined, textOf, utf8 } from '../../../../src/domain/pack/bytes';
import {
  MANIFEST,
  manifestBytes,
  manifestOf,
  SIGNATURE,
} from '../../../../src/domain/pack/manifest';
import { closeZip, packFile } from '../../../../src/domain/pack/write-zip';
import { localHeader } from '../../../../src/domain/pack/zip-form';
import { writePart } from '../../../../src/domain/pack/records';
import { verifyPack, type PackCheck } from '../../../../src/domain/pack/verify';
import { itemRecords, keyOfSeed, type PackFile } from '../../../support/builders/signed-pack';
import { pack, packed, sealed } from './sealed';

const PART = 'items/10001/records.jsonl';
const SHEET = 'sheets/10001.html';

/** What is wrong with a pack: the file that it is about, and the words. */
const wrongIn = (check: PackCheck): [string | null, string][] =>
  check.problems.map(({ file, what }) => [file, what]);

/** A ZIP of any files in the form of the app's; manifest and signature are stored as it stores them. */
const zipOf = (files: readonly PackFile[], stored = [MANIFEST, SIGNATURE]) => {
  const entries = packed(files, stored);
  const end = entries.reduce((sum, { data }) => sum + data.length, 0);
  return joined([
    ...entries.map(({ data }) => data),
    closeZip(
      entries.map(({ facts }) => facts),
      end,
    ),
  ]);
};

const message = manifestBytes(manifestOf(pack.about));
const signature = keyOfSeed(1).sign(message);
const ends: PackFile[] = [
  { path: MANIFEST, content: message },
  { path: SIGNATURE, content: signature },
];
const unsigned = `${MANIFEST} is not signed by the key that it names: it was changed`;

describe('the key of a pack', () => {
  it('has signed the manifest, with a whole signature', () => {
    expect(wrongIn(verifyPack(zipOf([...pack.files, ...ends])))).toEqual([]);
    const short = [ends[0], { path: SIGNATURE, content: signature.slice(1) }] as PackFile[];
    expect(wrongIn(verifyPack(zipOf([...pack.files, ...short])))).toEqual([[SIGNATURE, unsigned]]);
    expect(wrongIn(verifyPack(zipOf([...pack.files, ...ends.slice(0, 1)])))).toEqual([
      [SIGNATURE, unsigned],
      [SIGNATURE, `${SIGNATURE} is missing`],
    ]);
  });

  it('is the one that the fingerprint in the manifest is of', () => {
    const zip = sealed({
      about: ({ key }) => ({ key: { ...key, fingerprint: 'f'.repeat(64) } }),
    });
    expect(wrongIn(verifyPack(zip))).toEqual([
      [MANIFEST, 'The fingerprint in the manifest is not that of its key'],
    ]);
  });

  const another = `The pack is signed with another key (${pack.fingerprint}) than the one named`;
  it('is told apart from another one that was named', () => {
    const check = verifyPack(pack.zip, 'f'.repeat(64));
    expect(check).toMatchObject({ ok: false, key: 'another' });
    expect(wrongIn(check)).toEqual([[MANIFEST, another]]);
  });

  it.each([
    ['no hex', 'key', 'none'],
    // The highest y that 32 bytes can say is no point of the curve.
    ['no point of the curve', 'ff'.repeat(32), expect.stringMatching(/^[0-9a-f]{64}$/u)],
  ])('signs nothing where it is %s', (_what, key, own) => {
    const zip = sealed({ about: (about) => ({ key: { ...about.key, public: key } }) });
    const check = verifyPack(zip, pack.fingerprint);
    expect(check).toMatchObject({ ok: false, key: 'another' });
    const [first, second, third] = wrongIn(check);
    expect([first, second]).toEqual([
      [SIGNATURE, unsigned],
      [MANIFEST, 'The fingerprint in the manifest is not that of its key'],
    ]);
    expect(/\((.*)\)/u.exec(third?.[1] ?? '')?.[1]).toEqual(own);
  });
});

describe('a pack whose manifest cannot be read', () => {
  const broken = { ok: false, manifest: null, key: 'not compared', records: [] };

  it('is told by that, and what is wrong with the ZIP stands behind it', () => {
    const check = verifyPack(zipOf(pack.files), pack.fingerprint);
    expect(check).toMatchObject(broken);
    expect(wrongIn(check)).toEqual([[MANIFEST, `${MANIFEST} is missing`]]);
    expect(wrongIn(verifyPack(utf8('no ZIP at all, and not so short either')))).toEqual([
      [MANIFEST, `${MANIFEST} is missing`],
      [null, 'The file: it is no whole ZIP: it was cut'],
    ]);
  });

  it('says why it is none', () => {
    const blank = { path: MANIFEST, content: utf8('{}') };
    const check = verifyPack(zipOf([...pack.files, blank]));
    expect(check).toMatchObject(broken);
    expect(wrongIn(check)).toEqual([
      [MANIFEST, expect.stringContaining('was changed: it does not have the form of a manifest')],
    ]);
  });
});

describe('the files of a pack', () => {
  const without = (path: string) => pack.files.filter((file) => file.path !== path);
  const sheet: PackFile = { path: SHEET, content: utf8('<h1>Test report of site-one</h1>') };

  it('are all there: records of one that is missing are named one by one', () => {
    const { problems } = verifyPack(sealed({ files: without(PART) }));
    const records = pack.about.parts.find(({ path }) => path === PART)?.records ?? [];
    expect(problems).toEqual([
      { record: null, file: PART, what: `${PART} is missing` },
      ...records.map(([id]) => ({
        ...{ record: `AI-1 ${id}`, file: PART, what: `AI-1 ${id} is missing` },
      })),
    ]);
  });

  it('are all there: one without records is named once', () => {
    expect(wrongIn(verifyPack(sealed({ files: without(SHEET) })))).toEqual([
      [SHEET, `${SHEET} is missing`],
    ]);
  });

  it('are no others than it names, each once', () => {
    const more = { path: 'notes.txt', content: utf8('by hand') };
    expect(wrongIn(verifyPack(sealed({ files: [...pack.files, more] })))).toEqual([
      ['notes.txt', 'notes.txt is not of this pack'],
    ]);
    expect(wrongIn(verifyPack(sealed({ files: [...pack.files, sheet] })))).toEqual([
      [SHEET, `${SHEET} is there twice`],
    ]);
  });

  it('stand in the order of the manifest', () => {
    expect(wrongIn(verifyPack(sealed({ files: [sheet, ...without(SHEET)] })))).toEqual([
      [SHEET, `${SHEET} stands in another place of the ZIP`],
    ]);
  });

  it('are as they were signed', () => {
    const changed = [...without(SHEET), { ...sheet, content: utf8('<h1>Another</h1>') }];
    expect(wrongIn(verifyPack(sealed({ files: changed })))).toEqual([
      [SHEET, `${SHEET} is not what was signed: it was changed`],
    ]);
  });

  it('are as long as they were signed, whatever their digest', () => {
    const zip = sealed({
      about: ({ files }) => ({
        files: files.map((file) => (file.path === SHEET ? { ...file, bytes: 1 } : file)),
      }),
    });
    expect(wrongIn(verifyPack(zip))).toEqual([
      [SHEET, `${SHEET} is not what was signed: it was changed`],
    ]);
  });

  it('are told one by one where up to three were packed again, then by their number', () => {
    const paths = pack.files.map(({ path }) => path);
    const of = (count: number) => verifyPack(sealed({ stored: paths.slice(0, count) }));
    expect(of(3).ok).toBe(false);
    expect(wrongIn(of(3))).toEqual(
      paths.slice(0, 3).map((path) => [path, `${path} says what was signed, and was packed again`]),
    );
    expect(wrongIn(of(4))).toEqual([
      [null, 'The file: it was packed again; 4 files stand in it otherwise than signed'],
    ]);
  });

  it('are packed as long as they were signed', () => {
    const zip = sealed({
      about: ({ files }) => ({
        files: files.map((file) =>
          file.path === SHEET ? { ...file, packed: { ...file.packed, bytes: 1 } } : file,
        ),
      }),
    });
    expect(wrongIn(verifyPack(zip))).toEqual([
      [SHEET, `${SHEET} says what was signed, and was packed again`],
    ]);
  });

  it('are told apart from what the ZIP alone says of them', () => {
    const zip = pack.zip.slice();
    // The first byte of the first name, in front of its data.
    zip[30] = (zip[30] ?? 0) ^ 1;
    const first = pack.files[0]?.path;
    expect(wrongIn(verifyPack(zip))).toEqual([
      [first, `${first}: what the ZIP says of this file was changed`],
    ]);
  });

  it('cannot be named as records without being files', () => {
    const zip = sealed({
      about: ({ parts }) => ({ parts: [...parts, { path: 'gone', of: 'AI-9', records: [] }] }),
    });
    expect(wrongIn(verifyPack(zip))).toEqual([['gone', 'the manifest names no file gone']]);
  });
});

describe('the ends of a pack', () => {
  const again = (path: string) => [path, `${path} says what was signed, and was packed again`];

  it('are stored as the app stores them', () => {
    const whole = [...pack.files, ...ends];
    expect(wrongIn(verifyPack(zipOf(whole, [SIGNATURE])))).toEqual([again(MANIFEST)]);
    expect(wrongIn(verifyPack(zipOf(whole, [])))).toEqual([again(MANIFEST), again(SIGNATURE)]);
  });

  it.each([MANIFEST, SIGNATURE, SHEET])('have the CRC that other tools work out: %s', (path) => {
    const entries = packed([...pack.files, ...ends], [MANIFEST, SIGNATURE]);
    const wrong = entries.map((one) => {
      if (one.facts.path !== path) return one;
      const facts = { ...one.facts, crc: one.facts.crc ^ 1 };
      const data = one.data.slice(one.data.length - facts.packedBytes);
      return { facts, data: joined([localHeader(facts), data]) };
    });
    const end = wrong.reduce((sum, { data }) => sum + data.length, 0);
    const close = closeZip(
      wrong.map(({ facts }) => facts),
      end,
    );
    const zip = joined([...wrong.map(({ data }) => data), close]);
    expect(wrongIn(verifyPack(zip))).toEqual([again(path)]);
  });
});

describe('the records of a pack', () => {
  const count = pack.about.counts.records;

  it('are as many as the manifest counts', () => {
    const zip = sealed({
      about: ({ counts }) => ({ counts: { ...counts, records: count + 1 } }),
    });
    expect(wrongIn(verifyPack(zip))).toEqual([
      [MANIFEST, `the manifest counts ${count + 1} records and lists ${count}`],
    ]);
  });

  /** The pack whose first work item has another file of records, signed as it is. */
  const withPart = (content: Uint8Array, records: [string, string][]) =>
    sealed({
      files: pack.files.map((file) => (file.path === PART ? { path: PART, content } : file)),
      about: ({ files, parts, counts }) => {
        const own = parts.find(({ path }) => path === PART)?.records.length ?? 0;
        return {
          counts: { ...counts, records: counts.records - own + records.length },
          files: files.map((file) => (file.path === PART ? packFile(PART, content, 0).file : file)),
          parts: parts.map((part) => (part.path === PART ? { ...part, records } : part)),
        };
      },
    });

  it('are records, each of them, and none of a file with another line is handed out', () => {
    const line = utf8('no record');
    const { file } = packFile('line', line, 0);
    const check = verifyPack(withPart(line, [['line', file.sha256]]));
    expect(wrongIn(check)).toEqual([[PART, `${PART} has a line that is no record`]]);
    expect(check.records.map(({ path }) => path)).not.toContain(PART);
    expect(check.records).toHaveLength(3);
  });

  it('hold what they say of themselves, and are handed out where they do not', () => {
    const own = itemRecords('10001', 'site-one').filter(({ id }) => id !== 'ledger/2');
    const { part, content } = writePart(PART, 'AI-1', own);
    const check = verifyPack(withPart(content, part.records));
    expect(check.ok).toBe(false);
    expect(check.problems).toEqual([
      {
        ...{ record: 'AI-1 ledger/3', file: PART },
        what: 'AI-1 ledger/3: the ledger does not hold: entry 2 is missing',
      },
    ]);
    expect(check.records.find(({ of }) => of === 'AI-1')?.records.map(({ id }) => id)).toEqual(
      own.map(({ id }) => id),
    );
  });

  it('of a file that was changed are not handed out, those of the others are', () => {
    const files = pack.files.map((file) =>
      file.path === PART
        ? { path: PART, content: utf8(textOf(file.content).replace('accuracy', 'accurate')) }
        : file,
    );
    const check = verifyPack(sealed({ files }));
    expect(wrongIn(check).map(([file]) => file)).toEqual([PART]);
    expect(check.records.map(({ of }) => of)).toEqual(['project AI', 'AI-2', 'AI-3']);
  });
});
