import type { ParsedEvidence } from '../../contract/types';

/** How the text was written; decides which formats come into question. */
type Syntax = 'json' | 'ndjson' | 'yaml' | 'front-matter' | 'xml' | 'csv';

/** Text after decoding: plain values, of no known form yet. */
export type EvidenceDocument = {
  syntax: Syntax;
  /** JSON-like value; `CsvTable` for CSV; a list of values for NDJSON. */
  value: unknown;
  fileName: string | null;
  /** What had to be said while decoding. */
  notes: string[];
};

/** One thing a format is known by, such as `run.info.run_id`. */
type Mark = { name: string; present: boolean };

export type Format = {
  /** Stable id, kept as `source.format`. */
  id: string;
  /** Name for people, with its article: `an MLflow run`. */
  title: string;
  /** Each inner list is one shape of the format; the shape is there when all its marks are. */
  marks: (document: EvidenceDocument) => Mark[][];
  /** A form that any script may write: it yields to every tool whose own signature is there. */
  isGeneric?: true;
  /** @returns 0 to 1; from `ACCEPTED` on the document is of this format. */
  detect: (document: EvidenceDocument) => number;
  /** @throws EvidenceError where the content does not hold together */
  parse: (document: EvidenceDocument) => ParsedEvidence;
};

/** Below this a format is only a candidate for "nearest". */
export const ACCEPTED = 0.5;

export const mark = (name: string, present: boolean): Mark => ({ name, present });

const share = (shape: Mark[]): number =>
  shape.length === 0 ? 0 : shape.filter((m) => m.present).length / shape.length;

/**
 * Confidence that a document has one of these shapes: all marks of a shape give 0.5 and more, rising
 * with their number, because a longer signature is met by chance less often; a part gives less than 0.5.
 */
export const confidence = (shapes: Mark[][]): number =>
  Math.max(
    0,
    ...shapes.map((shape) => {
      const held = share(shape);
      return held === 1 ? 1 - 0.5 / (1 + shape.length) : 0.45 * held;
    }),
  );

/** Marks that the best matching shape still lacks. */
export const missingMarks = (shapes: Mark[][]): string[] => {
  const best = [...shapes].sort((a, b) => share(b) - share(a))[0] ?? [];
  return best.filter((m) => !m.present).map((m) => m.name);
};

/** Puts a format together, so that `detect` always follows from its marks. */
export const defineFormat = (format: Omit<Format, 'detect'>): Format => ({
  ...format,
  detect: (document) => confidence(format.marks(document)),
});

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a key path, or an empty one. */
export const objectAt = (value: unknown, ...path: string[]): JsonObject => {
  const found = valueAt(value, ...path);
  return isObject(found) ? found : {};
};

/** The list at a key path, or an empty one. */
export const listAt = (value: unknown, ...path: string[]): unknown[] => {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** The value at a path of own keys; undefined where the path ends early. */
export const valueAt = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    value,
  );

export const has = (value: unknown, ...path: string[]): boolean =>
  valueAt(value, ...path) !== undefined;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Is this a tree of plain values that JSON, YAML or front matter can hold? */
export const isTree = (document: EvidenceDocument): boolean =>
  document.syntax !== 'csv' && document.syntax !== 'xml';
