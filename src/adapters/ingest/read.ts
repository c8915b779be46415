import { parsedEvidenceSchema } from '../../contract/evidence';
import type { ParsedEvidence } from '../../contract/types';
import { distinctResults, distinctSignals } from './assemble/distinct';
import { contradictionNotes, gapNotes } from './assemble/gaps';
import { listed } from './assemble/run';
import { decode } from './decode/decode';
import { ACCEPTED, isObject, missingMarks, type EvidenceDocument, type Format } from './format';
import { guardText } from './guard';
import { checked, EvidenceError, refuse, type Problem } from './problem';
import { formats } from './registry';

export type { Problem } from './problem';

export type ReadEvidence = { ok: true; parsed: ParsedEvidence } | { ok: false; problem: Problem };

/**
 * Reads a tool's own output: guards, decodes (JSON, NDJSON, YAML, front matter, XML, CSV), finds the
 * format and parses. Pure, and never throws: every input gives evidence or a problem for people.
 * What the file does not state stays null and is named in `notes`.
 * @param fileName helps where the text alone does not tell its syntax
 */
export const readEvidence = (text: string, fileName?: string): ReadEvidence => {
  try {
    const document = decode(guardText(text), fileName ?? null);
    const parsed = identify(document).parse(document);
    const { blocks, notes: told } = distinctResults(parsed.blocks);
    const notes = [
      ...document.notes,
      ...contradictionNotes(blocks),
      ...parsed.notes,
      ...told,
      ...gapNotes(blocks),
    ];
    const signals = distinctSignals(parsed.signals);
    const whole = { ...parsed, blocks, signals, notes: [...new Set(notes)] };
    return { ok: true, parsed: checked(parsedEvidenceSchema, whole, 'evidence') };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
};

const problemOf = (error: unknown): Problem => {
  if (error instanceof EvidenceError) return error.problem;
  if (error instanceof RangeError)
    return { message: 'The file nests too deep or is too large to read.' };
  return {
    message: 'The file could not be read.',
    hint: `Its form surprised the reader (${error instanceof Error ? error.name : 'unknown error'}); check that the tool wrote it whole.`,
  };
};

type Candidate = { format: Format; confidence: number };

const identify = (document: EvidenceDocument): Format => {
  const candidates = formats
    .map((format): Candidate => ({ format, confidence: format.detect(document) }))
    .sort((a, b) => b.confidence - a.confidence);
  const best = candidates[0];
  return best !== undefined && best.confidence >= ACCEPTED
    ? best.format
    : unknownFormat(document, best ?? null);
};

const SYNTAX_NAMES: Record<EvidenceDocument['syntax'], string> = {
  json: 'JSON',
  ndjson: 'JSON lines',
  yaml: 'YAML',
  'front-matter': 'markdown with front matter',
  xml: 'XML',
  csv: 'CSV',
};

const unknownFormat = (document: EvidenceDocument, best: Candidate | null): never => {
  const message = `This is ${SYNTAX_NAMES[document.syntax]}, but of no format Assay reads.${shapeOf(document)}`;
  if (best === null || best.confidence === 0) {
    return refuse(message, {
      hint: 'Send a tool\'s own output, or Assay\'s own JSON: {"metric":"accuracy","successes":970,"trials":1000}.',
    });
  }
  const lacking = listed(missingMarks(best.format.marks(document)));
  return refuse(message, {
    nearest: best.format.id,
    hint: `It is nearest to ${best.format.title}, but lacks: ${lacking}.`,
  });
};

const shapeOf = ({ value }: EvidenceDocument): string => {
  if (!isObject(value)) return '';
  const keys = Object.keys(value).map((key) => key.slice(0, 40));
  return keys.length === 0 ? '' : ` It holds: ${listed(keys)}.`;
};
