import { parsedEvidenceSchema } from '../../contract/evidence';
import type { ParsedEvidence } from '../../contract/types';
import { distinctResults, distinctSignals } from './assemble/distinct';
import { contradictionNotes, directionNotes, gapNotes } from './assemble/gaps';
import { heldByIntervals } from './assemble/own-interval';
import { heldByRanges } from './assemble/own-range';
import { versionNotes } from './assemble/versions';
import { decode } from './decode/decode';
import type { EvidenceDocument } from './format';
import { guardContent, guardText, MAX_CHARACTERS, refuseLarge } from './guard';
import { checked, EvidenceError, ForeignError, refuse, type Problem } from './problem';

export type ReadEvidence = { ok: true; parsed: ParsedEvidence } | { ok: false; problem: Problem };

/** Longest text of which the format is still looked for, so that it can be refused by name. */
const MOST_TO_NAME = 8_000_000;

/**
 * The document that a text holds, guarded and decoded. One that is too large to read is refused by the
 * name of its format.
 * @param fileName helps where the text alone does not tell its syntax
 * @param titleOf the format of a document, which may throw a refusal of its own
 * @throws EvidenceError
 */
export const opened = (
  text: string,
  fileName: string | undefined,
  titleOf: (document: EvidenceDocument) => string,
): EvidenceDocument => {
  if (text.length > MAX_CHARACTERS && text.length <= MOST_TO_NAME) {
    refuseLarge(text, largeTitle(text, fileName ?? null, titleOf));
  }
  return decode(guardText(text), fileName ?? null);
};

/** Null where a large file is of no format, or cannot be decoded. */
const largeTitle = (
  text: string,
  fileName: string | null,
  titleOf: (document: EvidenceDocument) => string,
): string | null => {
  try {
    return titleOf(decode(guardContent(text), fileName));
  } catch (error) {
    if (error instanceof ForeignError) throw error;
    if (error instanceof EvidenceError || error instanceof RangeError) return null;
    throw error;
  }
};

/**
 * What was parsed, with everything that has to be said of it.
 * @throws EvidenceError where it does not fit the contract
 */
export const finished = (document: EvidenceDocument, parsed: ParsedEvidence): ReadEvidence => {
  if (holdsNothing(parsed)) refuseEmpty(parsed);
  const { blocks, notes: told } = distinctResults(heldByRanges(heldByIntervals(parsed.blocks)));
  const notes = [
    ...document.notes,
    ...versionNotes(parsed.format, document.value),
    ...contradictionNotes(blocks),
    ...directionNotes(blocks),
    ...parsed.notes,
    ...told,
    ...gapNotes(blocks),
  ];
  const signals = distinctSignals(parsed.signals);
  const whole = { ...parsed, blocks, signals, notes: [...new Set(notes)] };
  return { ok: true, parsed: checked(parsedEvidenceSchema, whole, 'evidence') };
};

const holdsNothing = ({ blocks, signals, criteria, routing }: ParsedEvidence): boolean =>
  blocks.length + signals.length + criteria.length === 0 &&
  routing.issueKey === null &&
  routing.model === null;

const refuseEmpty = ({ format, notes }: ParsedEvidence): never =>
  refuse(`This ${format} file holds no result, no signal and no criterion that Assay reads.`, {
    hint: notes[0] ?? 'Send the part of the output that reports at least one metric or test.',
  });

/** Why a text could not be read, for people. */
export const failed = (error: unknown): ReadEvidence => ({ ok: false, problem: problemOf(error) });

const problemOf = (error: unknown): Problem => {
  if (error instanceof EvidenceError) return error.problem;
  if (error instanceof RangeError)
    return { message: 'The file nests too deep or is too large to read.' };
  return {
    message: 'The file could not be read.',
    hint: `Its form surprised the reader (${error instanceof Error ? error.name : 'unknown error'}); check that the tool wrote it whole.`,
  };
};
