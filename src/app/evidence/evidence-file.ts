import { parsedEvidenceSchema } from '../../contract/evidence';
import type { EvidenceBlock, ParsedEvidence } from '../../contract/types';
import { futureTime, MOST_AHEAD_MINUTES } from '../../domain/evidence/future-times';
import { AppError } from '../failure';
import { refusedValue } from '../refused-value';

/** What reading a tool's output comes to. */
type Reading =
  | { ok: true; parsed: ParsedEvidence }
  | { ok: false; problem: { message: string; where?: string; hint?: string; nearest?: string } };

/** Reads a tool's output; never rejects, whatever is in the text. */
export type ReadEvidence = (text: string, fileName?: string) => Promise<Reading>;

/** @throws {AppError} `unreadable-evidence` with what is missing and where. */
export const readOrRefuse = async (
  read: ReadEvidence,
  text: string,
  fileName?: string,
): Promise<ParsedEvidence> => {
  const outcome = await read(text, fileName);
  if (outcome.ok) return fitting(outcome.parsed);
  const { message, where, hint, nearest } = outcome.problem;
  const about = nearest === undefined ? message : `${message} It looks most like ${nearest}.`;
  throw new AppError('unreadable-evidence', about, {
    ...(where === undefined ? {} : { where }),
    ...(hint === undefined ? {} : { hint }),
  });
};

/** What is read has to fit what is stored, or nothing of it is. */
const fitting = (parsed: ParsedEvidence): ParsedEvidence => {
  const checked = parsedEvidenceSchema.safeParse(parsed);
  if (checked.success) return checked.data;
  const { message, where, hint } = refusedValue(checked.error);
  throw new AppError('unreadable-evidence', `A value in this file cannot be kept: ${message}.`, {
    ...{ where, hint },
  });
};

/**
 * A run that says it begins or ends in the future is refused: it has not happened.
 * @param now milliseconds since the epoch
 * @throws {AppError} `unreadable-evidence` with the place of the time.
 */
export const refuseFuture = <Parsed extends Pick<ParsedEvidence, 'blocks'>>(
  parsed: Parsed,
  now: number,
): Parsed => {
  const found = futureTime(parsed.blocks, now);
  if (found === null) return parsed;
  throw new AppError(
    'unreadable-evidence',
    `The run says ${found.time}, which is in the future by more than ${MOST_AHEAD_MINUTES} minutes.`,
    { where: found.where, hint: 'Correct the clock of the machine that ran it, and run it again.' },
  );
};

/**
 * The block of a file that is meant.
 * @throws {AppError} `invalid-input` where a file holds several and none is named.
 */
export const chooseBlock = (parsed: ParsedEvidence, index: number | undefined): EvidenceBlock => {
  const { blocks } = parsed;
  if (blocks.length === 0) {
    throw new AppError(
      'unreadable-evidence',
      `This ${parsed.format} file holds no results to judge.`,
      {
        hint: parsed.notes[0] ?? 'Post a file that reports at least one metric.',
      },
    );
  }
  const block = blocks[index ?? 0];
  if (block === undefined || (index === undefined && blocks.length > 1)) {
    const labels = blocks.map((one, number) => `${number}: ${one.label}`).join(', ');
    throw new AppError('invalid-input', `This file holds ${blocks.length} blocks; say which one.`, {
      hint: labels.slice(0, 500),
    });
  }
  return block;
};
