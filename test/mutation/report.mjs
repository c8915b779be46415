/** Reads reports of mutation testing (mutation-testing-report-schema 2). */

const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/**
 * Mutants of one report, each with the code that it replaces. Those that the tests were not asked
 * about (left out, or not code that runs) are not in it.
 * @type {(report: object) => { file: string, line: number, mutator: string, code: string,
 *   replacement: string, isNoticed: boolean }[]}
 */
export const mutantsOf = (report) =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => NOTICED.has(status) || MISSED.has(status))
      .map(({ mutatorName, replacement, location, status }) => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        code: between(lines, location),
        replacement,
        isNoticed: NOTICED.has(status),
      }));
  });

const between = (lines, { start, end }) =>
  start.line === end.line
    ? (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)
    : [
        (lines[start.line - 1] ?? '').slice(start.column - 1),
        ...lines.slice(start.line, end.line - 1),
        (lines[end.line - 1] ?? '').slice(0, end.column - 1),
      ].join('\n');

/** What a report says of these files; null where it does not know them. */
export const onlyFiles = (report, files) => {
  const known = files.filter((file) => file in report.files);
  if (known.length === 0) return null;
  return { ...report, files: Object.fromEntries(known.map((file) => [file, report.files[file]])) };
};

/** Noticed share in percent; 100 where there is nothing to notice. */
export const scoreOf = (mutants) =>
  mutants.length === 0
    ? 100
    : (100 * mutants.filter(({ isNoticed }) => isNoticed).length) / mutants.length;

const isNamed = (mutant, { file, code, replacement }) =>
  mutant.file === file && mutant.code === code && mutant.replacement === replacement;

/** Survivors that nobody has given a reason for. */
export const unexplained = (mutants, named) =>
  mutants.filter(
    (mutant) => !mutant.isNoticed && !named.some((survivor) => isNamed(mutant, survivor)),
  );

/** Reasons that no survivor of these files needs any more. */
export const outdated = (mutants, named) =>
  named.filter(
    (survivor) =>
      mutants.some(({ file }) => file === survivor.file) &&
      !mutants.some((mutant) => !mutant.isNoticed && isNamed(mutant, survivor)),
  );

/**
 * What keeps these scores from being good enough, in words; empty where nothing does.
 * @param folders name, mutants and the least score of each folder that was run
 * @param overall least score over all, or null where not all were run
 */
export const problemsOf = (folders, named, overall) => {
  const all = folders.flatMap(({ mutants }) => mutants);
  const low = folders
    .filter(({ mutants, goal }) => scoreOf(mutants) < goal)
    .map(
      ({ name, mutants, goal }) => `${name}: ${scoreOf(mutants).toFixed(1)} % is under ${goal} %`,
    );
  const gone = outdated(all, named).map(
    ({ file, code }) => `survivors.json names \`${code}\` in ${file}, which is noticed or gone`,
  );
  return [
    ...low,
    ...gone,
    ...(overall !== null && scoreOf(all) < overall
      ? [`over all: ${scoreOf(all).toFixed(1)} % is under ${overall} %`]
      : []),
  ];
};
