import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { asJson, canonicalJson } from '../../../../src/domain/canonical-json';
import {
  digestBytes,
  fromHex,
  joined,
  sameBytes,
  textOf,
  utf8,
} from '../../../../src/domain/pack/bytes';
import { escaped, factTable, listTable } from '../../../../src/domain/pack/html';
import {
  fingerprintOf,
  manifestBytes,
  manifestOf,
  readManifest,
} from '../../../../src/domain/pack/manifest';
import { linesOf, readRecord, writePart } from '../../../../src/domain/pack/records';
import { pack } from './sealed';

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);

describe('bytes of a pack', () => {
  it('are joined one behind the other', () => {
    expect(joined([bytes(1, 2), bytes(), bytes(3)])).toEqual(bytes(1, 2, 3));
    expect(joined([])).toEqual(bytes());
  });

  it('are the same where each is, and none is more', () => {
    expect(sameBytes(bytes(1, 2), bytes(1, 2))).toBe(true);
    for (const other of [bytes(1), bytes(1, 2, 3), bytes(1, 3), bytes(2, 2)]) {
      expect(sameBytes(bytes(1, 2), other)).toBe(false);
    }
  });

  it.each([
    ['00ff0a', 3, bytes(0, 255, 10)],
    ['', 0, bytes()],
    ['00ff', 3, null],
    ['00ff0a', 2, null],
    ['00FF0A', 3, null],
    ['00ff0g', 3, null],
    ['g0ff0a', 3, null],
  ])('are read from the hex %j of %i bytes, or not at all', (hex, length, read) => {
    expect(fromHex(hex, length)).toEqual(read);
  });

  it('have the SHA-256 that other tools work out', () => {
    const text = 'Größe 💥';
    expect(digestBytes(utf8(text))).toBe(createHash('sha256').update(text).digest('hex'));
    expect(textOf(utf8(text))).toBe(text);
  });
});

describe('the lines of a file of records', () => {
  const told = (text: string): string[] => linesOf(utf8(text)).map(textOf);

  it('are told by their ends, and the last one without', () => {
    expect(told('a\nbc\n')).toEqual(['a', 'bc']);
    expect(told('a\nbc')).toEqual(['a', 'bc']);
    expect(told('\n\na')).toEqual(['', '', 'a']);
    expect(told('')).toEqual([]);
  });

  it('are canonical JSON, each with its digest under its id', () => {
    const records = [
      { id: 'b', kind: 'note', value: { z: 1, a: 2 } },
      { id: 'a', kind: 'note', value: null },
    ];
    const { part, content } = writePart('f.jsonl', 'AI-1', records);
    const lines = [
      '{"id":"b","kind":"note","value":{"a":2,"z":1}}',
      canonicalJson(records[1] ?? null),
    ];
    expect(told(textOf(content))).toEqual(lines);
    expect(textOf(content).endsWith('\n')).toBe(true);
    expect(part).toEqual({
      ...{ path: 'f.jsonl', of: 'AI-1' },
      records: [
        ['b', digestBytes(utf8(lines[0] ?? ''))],
        ['a', digestBytes(utf8(lines[1] ?? ''))],
      ],
    });
    expect(linesOf(content).map(readRecord)).toEqual(records);
  });

  it.each(['', 'x', '{}', '{"id":"a","kind":"k"}', '{"id":1,"kind":"k","value":1}'])(
    'are no record where they say %j',
    (line) => {
      expect(readRecord(utf8(line))).toBeNull();
    },
  );

  it('are no record where they say more than one does', () => {
    expect(readRecord(utf8('{"id":"a","kind":"k","value":1,"more":1}'))).toBeNull();
  });
});

describe('the manifest of a pack', () => {
  const manifest = manifestOf(pack.about);

  it('is read as it was written', () => {
    expect(readManifest(manifestBytes(manifest))).toEqual(manifest);
    expect(manifest).toMatchObject({ format: 'assay-audit-pack', version: 1 });
  });

  it('has one form only: the canonical one', () => {
    const spaced = utf8(JSON.stringify(manifest, null, 1));
    expect(readManifest(spaced)).toBe('it is not canonical JSON');
  });

  it.each([
    ['format', { format: 'another' }],
    ['version', { version: 2 }],
    ['site', { site: 7 }],
    ['counts.items', { counts: { items: -1, records: 1 } }],
    ['key.algorithm', { key: { ...manifest.key, algorithm: 'RSA' } }],
    ['key.fingerprint', { key: { ...manifest.key, fingerprint: 'F'.repeat(64) } }],
    ['key.fingerprint', { key: { ...manifest.key, fingerprint: `x${'f'.repeat(64)}` } }],
    ['key.fingerprint', { key: { ...manifest.key, fingerprint: `${'f'.repeat(64)}x` } }],
    ['files.0.packed', { files: [{ path: 'f', bytes: 1, sha256: 'f'.repeat(64) }] }],
    ['parts.0.records.0.1', { parts: [{ path: 'f', of: 'AI-1', records: [['a', 'b']] }] }],
  ])('is told by the place %s where it has another form', (place, change) => {
    const said = readManifest(utf8(canonicalJson(asJson({ ...manifest, ...change }))));
    expect(said).toContain(`it does not have the form of a manifest (${place}: `);
  });

  it.each(['manifest', 'pack', 'key', 'counts', 'leftOut'] as const)(
    'holds nothing more than it is read for: %s',
    (where) => {
      const more = { more: 1 };
      const other =
        where === 'manifest'
          ? { ...manifest, ...more }
          : { ...manifest, [where]: { ...manifest[where], ...more } };
      expect(readManifest(utf8(canonicalJson(asJson(other))))).toMatch(/^it does not/u);
    },
  );

  it('is none where it is no JSON', () => {
    expect(readManifest(utf8('{'))).toMatch(/^it does not have the form of a manifest \(: /u);
  });
});

describe('the fingerprint of a key', () => {
  it('is what other tools work out of its SubjectPublicKeyInfo', () => {
    const key = '0f'.repeat(32);
    const spki = Buffer.from(`302a300506032b6570032100${key}`, 'hex');
    expect(fingerprintOf(key)).toBe(createHash('sha256').update(spki).digest('hex'));
  });

  it('is none of what is no key', () => {
    expect(fingerprintOf('0f'.repeat(31))).toBeNull();
    expect(fingerprintOf('')).toBeNull();
  });
});

describe('tables of a page', () => {
  it('show text as text, in names and values', () => {
    expect(escaped(`<a href="x">'&'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    );
    expect(factTable([['<b>', '<i>']])).toBe(
      '<table><tr><th scope="row">&lt;b&gt;</th><td>&lt;i&gt;</td></tr></table>',
    );
  });

  it('say what is not stated, and keep an empty text', () => {
    expect(
      factTable([
        ['a', null],
        ['b', ''],
      ]),
    ).toBe(
      '<table><tr><th scope="row">a</th><td>not stated</td></tr><tr><th scope="row">b</th><td></td></tr></table>',
    );
  });

  it('say in words where there is no row', () => {
    expect(listTable(['a'], [], 'No <b>.')).toBe('<p>No &lt;b&gt;.</p>');
    expect(
      listTable(
        ['<h>', 'k'],
        [
          ['<c>', 'd'],
          ['e', 'f'],
        ],
        'None.',
      ),
    ).toBe(
      '<table><thead><tr><th scope="col">&lt;h&gt;</th><th scope="col">k</th></tr></thead><tbody><tr><td>&lt;c&gt;</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></tbody></table>',
    );
  });
});
