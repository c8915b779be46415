import { hashes, verify as verifySignature } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { digestBytes, fromHex, type Bytes } from './bytes';
import { checkPart, placesOf, type PackProblem } from './check-part';
import { checkRecords } from './check-records';
import { fingerprintOf, MANIFEST, readManifest, SIGNATURE, type Manifest } from './manifest';
import { linesOf, readRecord, type PackRecord } from './records';
import { readZip, unpacked, type ZipEntry, type ZipProblem } from './read-zip';
import { crc32, METHODS } from './zip-form';

export type { PackProblem } from './check-part';

/** What a pack came to. */
export type PackCheck = {
  /** Nothing is wrong: every byte is as the installation signed it, and the records hold. */
  ok: boolean;
  problems: PackProblem[];
  /** What the pack says of itself; null where that cannot be read. */
  manifest: Manifest | null;
  /** Whether its key is the one that was named. */
  key: 'as named' | 'another' | 'not compared';
  /** Records of each part, for who looks at them; only of parts that hold. */
  records: { path: string; of: string; records: PackRecord[] }[];
};

/** What no check of a pack can tell; said wherever one is shown. */
export const unknowable: readonly string[] = [
  'Whose key it is. Compare the fingerprint with the one that an admin of the site reads in the settings of Assay, by a way of its own.',
  'That everything was recorded. A pack shows what Assay was told and saw; what nobody sent or wrote down is in no pack.',
  'That the site was honest when it made the pack: whoever holds its secret store can sign another.',
  'That numbers from a run are true. A run is what a tool reported; only an attested one proves who made it.',
  'What the person who asked for the pack may not see. It was left out and is counted.',
];

const about = (file: string | null, what: string): PackProblem => ({ record: null, file, what });

/** Signs over exactly the bytes of the manifest; strict, so that one signature has one form. */
const isSigned = (manifest: Manifest, message: Bytes, signature: Bytes): boolean => {
  const key = fromHex(manifest.key.public, 32);
  if (key === null || signature.length !== 64) return false;
  hashes.sha512 = sha512;
  try {
    return verifySignature(signature, message, key, { zip215: false });
  } catch (error) {
    // What is no point of the curve is thrown, and signs nothing.
    if (error instanceof Error) return false;
    throw error;
  }
};

const writtenAs = (text: string): string => text.toLowerCase().replace(/[^0-9a-f]/gu, '');

type Files = ReadonlyMap<string, ZipEntry>;

/** Files that the manifest names, and no others, each once and in its order. */
const checkList = (manifest: Manifest, entries: readonly ZipEntry[]): PackProblem[] => {
  const wanted = [...manifest.files.map(({ path }) => path), MANIFEST, SIGNATURE];
  const there = entries.map(({ path }) => path);
  const problems = wanted
    .filter((path) => !there.includes(path))
    .map((path) => about(path, `${path} is missing`));
  const known = new Set(wanted);
  const seen = new Set<string>();
  for (const path of there) {
    if (seen.has(path)) problems.push(about(path, `${path} is there twice`));
    else if (!known.has(path)) problems.push(about(path, `${path} is not of this pack`));
    seen.add(path);
  }
  if (problems.length > 0) return problems;
  const moved = wanted.findIndex((path, index) => there[index] !== path);
  const path = there[moved];
  return path === undefined ? [] : [about(path, `${path} stands in another place of the ZIP`)];
};

/** The content of a file, whether it is as it was signed, and whether it is packed as it was signed. */
const contentOf = (
  entry: ZipEntry,
  file: Manifest['files'][number],
): { content: Bytes | null; intact: boolean; packedAlike: boolean } => {
  const content = unpacked(entry);
  if (content === null) return { content: null, intact: false, packedAlike: false };
  return {
    content,
    intact: content.length === file.bytes && digestBytes(content) === file.sha256,
    packedAlike:
      entry.packed.length === file.packed.bytes &&
      digestBytes(entry.packed) === file.packed.sha256 &&
      entry.crc === crc32(content),
  };
};

const repackedFile = (path: string): PackProblem =>
  about(path, `${path} says what was signed, and was packed again`);

/** Nothing signed says how manifest and signature are packed: they are stored, with their CRC. */
const repackedEnds = (files: Files): PackProblem[] =>
  [MANIFEST, SIGNATURE].flatMap((path) => {
    const entry = files.get(path);
    const isStored = entry?.method === METHODS.stored && entry.crc === crc32(entry.packed);
    return entry === undefined || isStored ? [] : [repackedFile(path)];
  });

/** A pack whose manifest cannot be trusted is held against it all the same: it may still name what was changed. */
const checkFiles = (
  manifest: Manifest,
  files: Files,
): Pick<PackCheck, 'problems' | 'records'> & { repacked: PackProblem[] } => {
  const parts = new Map(manifest.parts.map((part) => [part.path, part]));
  const places = placesOf(manifest.parts);
  const problems: PackProblem[] = [];
  const repacked: PackProblem[] = [];
  const records: PackCheck['records'] = [];
  for (const file of manifest.files) {
    const entry = files.get(file.path);
    if (entry === undefined) {
      for (const [id] of parts.get(file.path)?.records ?? []) {
        const of = parts.get(file.path)?.of ?? '';
        problems.push({ record: `${of} ${id}`, file: file.path, what: `${of} ${id} is missing` });
      }
      continue;
    }
    const { content, intact, packedAlike } = contentOf(entry, file);
    const part = parts.get(file.path);
    const found = part === undefined || content === null ? [] : checkPart(part, content, places);
    problems.push(...found);
    if (!intact && found.length === 0) {
      problems.push(about(file.path, `${file.path} is not what was signed: it was changed`));
    }
    if (intact && !packedAlike) repacked.push(repackedFile(file.path));
    if (part === undefined || content === null || found.length > 0) continue;
    const read = linesOf(content).flatMap((line) => readRecord(line) ?? []);
    if (read.length !== part.records.length) {
      problems.push(about(file.path, `${file.path} has a line that is no record`));
      continue;
    }
    problems.push(...checkRecords(part, read));
    records.push({ path: part.path, of: part.of, records: read });
  }
  for (const part of manifest.parts) {
    if (!manifest.files.some(({ path }) => path === part.path)) {
      problems.push(about(part.path, `the manifest names no file ${part.path}`));
    }
  }
  return { problems, records, repacked };
};

/** Files whose packing is told one by one; of more it is said how many they are. */
const MOST_FORMS = 3;

/** What is wrong with the ZIP alone. It stands behind what is wrong with what is in it. */
const container = (
  problems: readonly ZipProblem[],
  repacked: readonly PackProblem[] = [],
): PackProblem[] => {
  const whole = problems.flatMap(({ path, what }) =>
    path === null ? [about(null, `The file: ${what}`)] : [],
  );
  const ofFiles = problems.flatMap(({ path, what }) =>
    path === null ? [] : [about(path, `${path}: ${what}`)],
  );
  const all = [...ofFiles, ...repacked];
  if (all.length <= MOST_FORMS) return [...whole, ...all];
  const count = new Set(all.map(({ file }) => file)).size;
  return [
    ...whole,
    about(null, `The file: it was packed again; ${count} files stand in it otherwise than signed`),
  ];
};

/** The counts that are printed are those of what is there. */
const checkCounts = ({ parts, counts }: Manifest): PackProblem[] => {
  const records = parts.reduce((sum, part) => sum + part.records.length, 0);
  return records === counts.records
    ? []
    : [about(MANIFEST, `the manifest counts ${counts.records} records and lists ${records}`)];
};

/**
 * Checks a whole pack. Reads nothing but what it is given.
 * @param zip the file as it was downloaded.
 * @param fingerprint of the key that the pack has to be signed with, as the settings show it.
 */
export const verifyPack = (zip: Bytes, fingerprint: string | null = null): PackCheck => {
  const { entries, problems } = readZip(zip);
  const files: Files = new Map(entries.map((entry) => [entry.path, entry]));
  const broken = (more: PackProblem[]): PackCheck => ({
    ...{ ok: false, problems: [...more, ...container(problems)], manifest: null },
    ...{ key: 'not compared', records: [] },
  });
  const packed = files.get(MANIFEST);
  const message = packed === undefined ? null : unpacked(packed);
  if (message === null) return broken([about(MANIFEST, `${MANIFEST} is missing`)]);
  const manifest = readManifest(message);
  if (typeof manifest === 'string') {
    return broken([about(MANIFEST, `${MANIFEST} was changed: ${manifest}`)]);
  }
  const signed = files.get(SIGNATURE);
  const signature = signed === undefined ? null : unpacked(signed);
  const own = fingerprintOf(manifest.key.public);
  const key = compare(own, fingerprint);
  const found = checkFiles(manifest, files);
  const all = [
    ...(signature !== null && isSigned(manifest, message, signature)
      ? []
      : [about(SIGNATURE, `${MANIFEST} is not signed by the key that it names: it was changed`)]),
    ...(own === manifest.key.fingerprint
      ? []
      : [about(MANIFEST, 'The fingerprint in the manifest is not that of its key')]),
    ...(key === 'another'
      ? [
          about(
            MANIFEST,
            `The pack is signed with another key (${own ?? 'none'}) than the one named`,
          ),
        ]
      : []),
    ...checkCounts(manifest),
    ...checkList(manifest, entries),
    ...found.problems,
    ...container(problems, [...found.repacked, ...repackedEnds(files)]),
  ];
  return { ok: all.length === 0, problems: all, manifest, key, records: found.records };
};

const compare = (own: string | null, named: string | null): PackCheck['key'] => {
  if (named === null) return 'not compared';
  return own !== null && writtenAs(named) === own ? 'as named' : 'another';
};
