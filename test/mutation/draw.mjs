import { createHash } from 'node:crypto';

/**
 * Where a mutant lies in [0, 1): the same each time it is asked. A share holds the mutants that lie
 * below it, so a larger share holds a smaller one of the same seed.
 * @param mutant as reports hold it: its file from the root, lines and columns from 1
 */
export const lotOf = ({ file, location, mutatorName, replacement }, seed) => {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column];
  const text = JSON.stringify([seed, file, place, mutatorName, replacement]);
  return createHash('sha256').update(text).digest().readUIntBE(0, 6) / 2 ** 48;
};

/** Whether a mutant belongs to a sample. */
export const isDrawn = (mutant, { share, seed }) => lotOf(mutant, seed) < share;

/** Reason that a report gives for a mutant that was not drawn. */
export const NOT_DRAWN = 'not drawn';

const onlyMutants = (report, isKept) => ({
  ...report,
  files: Object.fromEntries(
    Object.entries(report.files).map(([file, found]) => [
      file,
      { ...found, mutants: found.mutants.filter((mutant) => isKept({ ...mutant, file })) },
    ]),
  ),
});

const wasDrawn = ({ statusReason }) => statusReason !== NOT_DRAWN;

/** Mutants of a report that no share has drawn yet. */
export const undrawnOf = (report) =>
  Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.filter((mutant) => !wasDrawn(mutant)).map((mutant) => ({ ...mutant, file })),
  );

/** What is known of mutants that were run; those that were not drawn can be drawn by a later run. */
export const knownOf = (report) => onlyMutants(report, wasDrawn);

/**
 * The sample of a report, which may hold more: a larger share, or what was drawn before code moved.
 * @type {(report: object, sample: { share: number, seed: string }) => object}
 */
export const sampleOf = (report, sample) =>
  onlyMutants(report, (mutant) => wasDrawn(mutant) && isDrawn(mutant, sample));
