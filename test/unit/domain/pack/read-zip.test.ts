import { deflateSync, strToU8, unzipSync } from 'fflate/browser';
import { crc32 as crcOfNode } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joined, textOf, utf8 } from '../../../../src/domain/pack/bytes';
import { readZip, unpacked, type ZipEntry } from '../../../../src/domain/pack/read-zip';
import { closeZip, packFile } from '../../../../src/domain/pack/write-zip';
import { crc32, endRecord, localHeader } from '../../../../src/domain/pack/zip-form';
import { packed } from './sealed';

const files = [
  { path: 'a.txt', content: utf8('alpha') },
  { path: 'ü/b.txt', content: utf8('beta '.repeat(40)) },
];

const zipOf = (list = files, between = utf8('')) => {
  const entries = packed(list, ['a.txt']);
  const end = entries.reduce((sum, { data }) => sum + data.length, between.length);
  const close = closeZip(
    entries.map(({ facts }) => facts),
    end,
  );
  return { entries, zip: joined([...entries.map(({ data }) => data), between, close]) };
};

const { zip, entries: written } = zipOf();

const told = (bytes: Uint8Array): [string | null, string][] =>
  readZip(bytes).problems.map(({ path, what }) => [path, what]);

const names = (bytes: Uint8Array): string[] => readZip(bytes).entries.map(({ path }) => path);

const contents = (bytes: Uint8Array): (string | null)[] =>
  readZip(bytes).entries.map((entry) => {
    const content = unpacked(entry);
    return content === null ? null : textOf(content);
  });

const wholeText = files.map(({ content }) => textOf(content));
const ending = 'it does not end as the app ends one: it was added to or packed again';
const listed = 'the list of files in the ZIP was changed';
const ofFile = 'what the ZIP says of this file was changed';

describe('a ZIP of the app', () => {
  it('holds its files in their order, as they were', () => {
    expect(told(zip)).toEqual([]);
    expect(names(zip)).toEqual(['a.txt', 'ü/b.txt']);
    expect(contents(zip)).toEqual(wholeText);
    expect(readZip(zip).entries.map(({ method }) => method)).toEqual([0, 8]);
  });

  it('is read by other tools, which check its CRC', () => {
    expect(Object.entries(unzipSync(zip)).map(([path, data]) => [path, textOf(data)])).toEqual(
      files.map(({ path, content }) => [path, textOf(content)]),
    );
    expect(readZip(zip).entries.map(({ crc }) => crc)).toEqual(
      files.map(({ content }) => crcOfNode(content)),
    );
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  });

  it('may be empty', () => {
    expect(readZip(closeZip([], 0))).toEqual({ entries: [], problems: [] });
  });

  it('hides no byte: each that is another is told, or is in what a file holds', () => {
    const unseen = [...zip.keys()].filter((place) => {
      const changed = zip.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      const { problems, entries } = readZip(changed);
      const isSame = entries.every((entry, index) => {
        const own = written[index]?.data ?? new Uint8Array();
        return entry.packed.every((byte, at) => byte === own.at(at - entry.packed.length));
      });
      return problems.length === 0 && isSame && entries.length === 2;
    });
    expect(unseen).toEqual([]);
  });

  it('is cut where its end is gone, or tells of more than there is', () => {
    const cut = { entries: [], problems: [{ path: null, what: 'it is no whole ZIP: it was cut' }] };
    expect(readZip(zip.slice(0, -1))).toEqual(cut);
    expect(readZip(utf8(''))).toEqual(cut);
    expect(readZip(endRecord(1, 1, 0))).toEqual(cut);
  });

  it('is read with what stands before or behind it, which is told', () => {
    // A P begins the end of a ZIP; that it is one, the next three bytes have to say.
    const behind = joined([zip, utf8('Packed by hand, with a word behind it')]);
    expect(told(behind)).toEqual([[null, ending]]);
    expect(contents(behind)).toEqual(wholeText);
    const before = joined([utf8('more'), zip]);
    expect(told(before)[0]).toEqual([null, ending]);
    expect(contents(before)).toEqual(wholeText);
  });

  it('is told where bytes lie between its files and its list', () => {
    expect(told(zipOf(files, utf8('hidden')).zip)).toEqual([[null, listed]]);
  });

  it('is told where bytes lie between two files', () => {
    const [first, second] = packed(files, ['a.txt']);
    if (first === undefined || second === undefined) throw new Error('two files');
    const offset = first.data.length + 1;
    const facts = [first.facts, { ...second.facts, offset }];
    const apart = joined([
      first.data,
      utf8('x'),
      second.data,
      closeZip(facts, offset + second.data.length),
    ]);
    expect(told(apart)).toEqual([['ü/b.txt', ofFile]]);
    expect(contents(apart)).toEqual(wholeText);
  });

  it('is told where its list names more files, or fewer, than there are', () => {
    const at = zip.length - 22;
    const end = (count: number) => {
      const changed = zip.slice();
      changed[at + 8] = count;
      changed[at + 10] = count;
      return changed;
    };
    expect(told(end(3))).toEqual([[null, listed]]);
    expect(names(end(3))).toEqual(['a.txt', 'ü/b.txt']);
    expect(told(end(1))).toEqual([[null, listed]]);
    expect(names(end(1))).toEqual(['a.txt']);
  });

  it.each([
    ['longer than there is room for', { packedBytes: 9999 }],
    ['at a place behind the end', { offset: 999_999 }],
  ])('is told by the file that it says to be %s, without reading past it', (_what, change) => {
    const [first] = packed(files.slice(0, 1), ['a.txt']);
    if (first === undefined) throw new Error('one file');
    const facts = { ...first.facts, ...change };
    const wrong = joined([localHeader(facts), utf8('alpha'), closeZip([facts], first.data.length)]);
    expect(told(wrong)[0]).toEqual(['a.txt', ofFile]);
    expect(readZip(wrong).entries[0]?.packed.length).toBeLessThanOrEqual(5);
  });

  it('is read with a file that has no name, so that it can be told', () => {
    const nameless = zipOf([{ path: '', content: utf8('alpha') }]).zip;
    expect([told(nameless), names(nameless)]).toEqual([[], ['']]);
  });
});

describe('the data of a file', () => {
  const [stored, deflated] = readZip(zip).entries as [ZipEntry, ZipEntry];

  it('are unpacked to as many bytes as the ZIP says', () => {
    expect(unpacked({ ...deflated, bytes: deflated.bytes + 1 })).toBeNull();
    expect(unpacked({ ...deflated, bytes: deflated.bytes - 1 })).toBeNull();
    expect(textOf(unpacked(stored) ?? utf8(''))).toBe('alpha');
    expect(unpacked({ ...stored, bytes: stored.bytes + 1 })).toBeNull();
  });

  it('are nothing where they are packed in a way that the app does not use, or damaged', () => {
    expect(unpacked({ ...deflated, method: 1 })).toBeNull();
    expect(unpacked({ ...deflated, packed: deflated.packed.slice(0, 3) })).toBeNull();
    expect(unpacked({ ...deflated, packed: utf8('no DEFLATE') })).toBeNull();
  });

  it('are not unpacked beyond 64 MiB, however small they lie there', () => {
    const most = 64 * 1024 * 1024;
    const of = (length: number): ZipEntry => {
      const content = new Uint8Array(length);
      return { ...deflated, packed: deflateSync(content), bytes: length };
    };
    expect(unpacked(of(most))?.length).toBe(most);
    expect(unpacked({ ...of(10), bytes: most + 1 })).toBeNull();
  });
});

describe('a file that is packed', () => {
  const content = strToU8('beta '.repeat(40));

  it('says how long it is and lies there, and where it begins', () => {
    const { facts, file, data } = packFile('b.txt', content, 77);
    const { packed: small } = file;
    expect(facts).toMatchObject({
      ...{ path: 'b.txt', method: 8, bytes: 200, packedBytes: small.bytes, offset: 77 },
    });
    expect(file).toMatchObject({ path: 'b.txt', bytes: 200 });
    expect(small.bytes).toBeLessThan(200);
    // A local header is of 30 bytes and the name.
    expect(data.length).toBe(30 + 5 + small.bytes);
  });

  it('is left as it is where it is stored', () => {
    const { facts, file } = packFile('b.txt', content, 0, true);
    expect(facts).toMatchObject({ method: 0, packedBytes: 200 });
    expect(file.packed).toEqual({ bytes: 200, sha256: file.sha256 });
  });
});
