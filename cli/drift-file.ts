import * as z from 'zod';
import {
  ANY_HINT,
  featureSchema,
  hintFor,
  type WrittenFeature,
} from '../src/domain/drift/sample-schema';
import {
  comparedStatistics,
  featuresOfTool,
  leftOutNote,
} from '../src/adapters/ingest/formats/data-checks/tool-statistics';
import { UsageError } from './outcome';
import { repeatedName } from './repeated-name';

const fileSchema = z.looseObject({ features: z.record(z.string(), z.unknown()) });

/** A file's features by name, in the order of the file. */
export type DriftFile = { name: string; features: Map<string, WrittenFeature> };

const FILE_HINT = 'Write {"features":{"age":{"kind":"numeric","values":[…]}}}.';

/** Python writes NaN and Infinity, which JSON does not have; as words they can be complained about. */
const withWordsForNonNumbers = (text: string): string =>
  text.replace(/"(?:\\.|[^"\\])*"|-?\bInfinity\b|\bNaN\b/gu, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );

/** A name that JavaScript's objects cannot hold: it would be dropped without a word. */
const UNUSABLE_NAME = '"__proto__"';

const parsedOrRefused = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      FILE_HINT,
    );
  }
};

const parseJson = (text: string, name: string): unknown => {
  if (text.includes(UNUSABLE_NAME)) {
    throw new UsageError(
      `${name} holds the name ${UNUSABLE_NAME}, which cannot be used`,
      'Rename it in both files.',
    );
  }
  const written = withWordsForNonNumbers(text.replace(/^\uFEFF/u, ''));
  const parsed = parsedOrRefused(written, name);
  const twice = repeatedName(written);
  if (twice === null) return parsed;
  throw new UsageError(
    `${name} has the name "${twice}" twice in one object`,
    'Remove one of both, or give it another name: only one of them could be compared.',
  );
};

/** What stands at a path of the file, for the complaint. */
const at = (value: unknown, path: readonly PropertyKey[]): string => {
  let found: unknown = value;
  for (const step of path) {
    const inside = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).safeParse(found);
    found = inside.success
      ? Object.entries(inside.data).find(([key]) => key === String(step))?.[1]
      : undefined;
  }
  const shown =
    found === undefined
      ? 'missing'
      : typeof found === 'number'
        ? String(found)
        : JSON.stringify(found);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
};

const placed = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .slice(1);

const readSample = (name: string, feature: string, written: unknown): WrittenFeature => {
  const parsed = featureSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const where = path.length === 0 ? '' : `, ${placed(path)}`;
  const message = issue?.message ?? 'cannot be read';
  throw new UsageError(
    `${name}, feature ${feature}${where}: ${message} (${at(written, path)})`,
    hintFor(written),
  );
};

export type NamedText = { name: string; text: string };

/**
 * Both files; statistics of SageMaker or of whylogs on both sides are taken too, without the features
 * that cannot be compared, which `left` names.
 * @throws UsageError naming file, feature and what to write instead
 */
export const readDriftFiles = (
  reference: NamedText,
  current: NamedText,
): { reference: DriftFile; current: DriftFile; left: string[] } => {
  const [before, now] = [reference, current].map(({ name, text }) => parseJson(text, name));
  const [ofReference, ofCurrent] = [before, now].map(featuresOfTool);
  if (ofReference == null || ofCurrent == null) {
    return {
      reference: driftFileOf(reference.name, before),
      current: driftFileOf(current.name, now),
      left: [],
    };
  }
  const { left, ...sides } = comparedStatistics(ofReference, ofCurrent);
  if (Object.keys(sides.reference).length + Object.keys(sides.current).length === 0) {
    throw new UsageError(
      ['the files have no feature that can be compared', ...leftOutNote(left)].join('. '),
      ANY_HINT,
    );
  }
  return {
    reference: driftFileOf(reference.name, { features: sides.reference }, true),
    current: driftFileOf(current.name, { features: sides.current }, true),
    left,
  };
};

const driftFileOf = (name: string, value: unknown, mayBeEmpty = false): DriftFile => {
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    throw new UsageError(`${name} has no object "features" of features by name`, FILE_HINT);
  }
  const features = new Map<string, WrittenFeature>();
  for (const [feature, written] of Object.entries(parsed.data.features)) {
    features.set(feature, readSample(name, feature, written));
  }
  if (features.size === 0 && !mayBeEmpty)
    throw new UsageError(`${name} has no features: "features" is empty`, ANY_HINT);
  return { name, features };
};
