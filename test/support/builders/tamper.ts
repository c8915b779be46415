import { createRandom } from '../../../local/forge/random';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { digestBytes, joined, textOf, utf8, type Bytes } from '../../../src/domain/pack/bytes';
import { manifestBytes, manifestOf, MANIFEST, SIGNATURE } from '../../../src/domain/pack/manifest';
import { linesOf, readRecord, type PackRecord } from '../../../src/domain/pack/records';
import { readZip, unpacked } from '../../../src/domain/pack/read-zip';
import { closeZip, packFile } from '../../../src/domain/pack/write-zip';
import type { EntryFacts } from '../../../src/domain/pack/zip-form';
import { keyOfSeed, type PackFile, type SignedPack } from './signed-pack';

export const tamperKinds = [
  'byte',
  'record changed',
  'record removed',
  'records reordered',
  'record doubled',
  'another key',
  'record of another site',
  'file of another site',
  'manifest rewritten',
] as const;

export type TamperKind = (typeof tamperKinds)[number];

export type Tampered = {
  kind: TamperKind;
  zip: Bytes;
  /** One of these has to be named, as record or file; empty where any name will do. */
  named: readonly string[];
};

type Random = () => number;

const pick = <Value>(list: readonly Value[], random: Random): Value => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** All files of a pack, manifest and signature included, as somebody who unpacks it has them. */
const unzip = (zip: Bytes): PackFile[] =>
  readZip(zip).entries.map((entry) => ({
    path: entry.path,
    content: unpacked(entry) ?? new Uint8Array(),
  }));

/** A ZIP in the very form of the app's, so that only what is in it can give a forger away. */
const zipOf = (files: readonly PackFile[]): Bytes => {
  const data: Bytes[] = [];
  const facts: EntryFacts[] = [];
  let offset = 0;
  for (const { path, content } of files) {
    const isStored = path === MANIFEST || path === SIGNATURE;
    const one = packFile(path, content, offset, isStored);
    data.push(one.data);
    facts.push(one.facts);
    offset += one.data.length;
  }
  return joined([...data, closeZip(facts, offset)]);
};

const withLines = (
  files: readonly PackFile[],
  path: string,
  change: (lines: readonly string[]) => readonly string[],
): PackFile[] =>
  files.map((file) =>
    file.path === path
      ? {
          path,
          content: utf8(
            change(linesOf(file.content).map(textOf))
              .map((line) => `${line}\n`)
              .join(''),
          ),
        }
      : file,
  );

const idIn = (line: string): string => readRecord(utf8(line))?.id ?? '';

/** The record with one leaf of its value another. */
const changed = (line: string, random: Random): string => {
  const record = readRecord(utf8(line));
  if (record === null) throw new Error('no record');
  const value = JSON.stringify(record.value);
  const digits = [...value.matchAll(/\d/gu)].map(({ index }) => index);
  const at = pick(digits, random);
  const other = String((Number(value[at]) + 1 + Math.floor(random() * 8)) % 10);
  const text = `${value.slice(0, at)}${other}${value.slice(at + 1)}`;
  try {
    const next: PackRecord = { ...record, value: JSON.parse(text) as PackRecord['value'] };
    const made = canonicalJson(next);
    return made === line ? line.replace('"kind"', '"kinds"') : made;
  } catch {
    // A digit that makes another number no JSON, such as a leading zero: the text itself is changed.
    return line.replace(value[at] ?? '', 'x');
  }
};

/** One tampering, the same for the same number. @param other a pack of another site, with the same ids. */
export const tamper = (pack: SignedPack, other: SignedPack, seed: number): Tampered => {
  const random = createRandom(seed);
  const kind = tamperKinds[seed % tamperKinds.length] ?? 'byte';
  const files = unzip(pack.zip);
  const part = pick(pack.about.parts, random);
  const at = Math.floor(random() * part.records.length);
  const name = (index: number): string => `${part.of} ${part.records[index]?.[0] ?? ''}`;
  const onLines = (
    change: (lines: readonly string[]) => readonly string[],
    named: readonly string[],
  ): Tampered => ({ kind, zip: zipOf(withLines(files, part.path, change)), named });
  switch (kind) {
    case 'byte': {
      const zip = pack.zip.slice();
      const place = Math.floor(random() * zip.length);
      zip[place] = (zip[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      return { kind, zip, named: [] };
    }
    case 'record changed':
      return onLines(
        (lines) => lines.map((line, index) => (index === at ? changed(line, random) : line)),
        [name(at)],
      );
    case 'record removed':
      return onLines((lines) => lines.filter((_, index) => index !== at), [name(at)]);
    case 'records reordered': {
      const to = (at + 1 + Math.floor(random() * (part.records.length - 1))) % part.records.length;
      return onLines(
        (lines) => {
          const next = [...lines];
          [next[at], next[to]] = [lines[to] ?? '', lines[at] ?? ''];
          return next;
        },
        [name(at), name(to)],
      );
    }
    case 'record doubled': {
      const to = Math.floor(random() * part.records.length);
      return onLines(
        (lines) => [...lines.slice(0, to), lines[at] ?? '', ...lines.slice(to)],
        [name(at)],
      );
    }
    case 'another key': {
      // The forger signs anew, with a key of their own that the manifest names too.
      const forger = keyOfSeed(200 + (seed % 50));
      const isWhole = random() < 0.5;
      const message = isWhole
        ? manifestBytes(
            manifestOf({ ...pack.about, key: { ...other.about.key, public: forger.publicKey } }),
          )
        : manifestBytes(manifestOf(pack.about));
      const next = files.map((file) => {
        if (file.path === MANIFEST) return { ...file, content: message };
        return file.path === SIGNATURE ? { ...file, content: forger.sign(message) } : file;
      });
      return { kind, zip: zipOf(next), named: [MANIFEST, SIGNATURE] };
    }
    case 'record of another site': {
      const foreign = unzip(other.zip).find(({ path }) => path === part.path);
      const line = textOf(linesOf(foreign?.content ?? new Uint8Array())[at] ?? new Uint8Array());
      const isAdded = random() < 0.5;
      return onLines(
        (lines) =>
          isAdded ? [...lines, line] : lines.map((own, index) => (index === at ? line : own)),
        [name(at), `${part.of} ${idIn(line)}`],
      );
    }
    case 'file of another site': {
      const foreign = unzip(other.zip);
      const path = pick([part.path, MANIFEST], random);
      const next = files.map((file) =>
        file.path === path || (path === MANIFEST && file.path === SIGNATURE)
          ? (foreign.find((one) => one.path === file.path) ?? file)
          : file,
      );
      return { kind, zip: zipOf(next), named: part.records.map((_, index) => name(index)) };
    }
    case 'manifest rewritten': {
      // Record and manifest are changed alike; only the signature tells.
      const lines: Bytes =
        withLines(files, part.path, (all) =>
          all.map((line, index) => (index === at ? changed(line, random) : line)),
        ).find(({ path }) => path === part.path)?.content ?? new Uint8Array();
      const repacked = packFile(part.path, lines, 0);
      const about = {
        ...pack.about,
        parts: pack.about.parts.map((one) =>
          one === part
            ? {
                ...one,
                records: linesOf(lines).map((line, index): [string, string] => [
                  one.records[index]?.[0] ?? '',
                  digestBytes(line),
                ]),
              }
            : one,
        ),
        files: pack.about.files.map((file) => (file.path === part.path ? repacked.file : file)),
      };
      const next = files.map((file) => {
        if (file.path === MANIFEST) {
          return { ...file, content: manifestBytes(manifestOf(about)) };
        }
        return file.path === part.path ? { ...file, content: lines } : file;
      });
      return { kind, zip: zipOf(next), named: [MANIFEST, SIGNATURE] };
    }
  }
};
