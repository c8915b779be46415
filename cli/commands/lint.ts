import { systemTypes } from '../../src/contract/lifecycle';
import type { SystemType } from '../../src/contract/types';
import { lintCriteria } from '../../src/domain/criteria/lint/lint';
import { lintStory } from '../../src/domain/criteria/lint/story';
import { optional, readArgs, type Args } from '../args';
import { EXIT, UsageError, type Command, type Input, type Outcome } from '../outcome';
import { describeFinding, json, lines } from '../output';
import { countOf } from '../../src/words/counts';
import { readSource } from '../source';

const USAGE = 'assay lint FILE | - | --text "…" [--system-type T] [--strict] [--json]';

const HELP = `${USAGE}

Challenges requirements: vague sentences are refused with a measurable line to put in their place,
measurable ones are proposed as lines, what one look settles is left to the team's tests, and lines in
the criteria language are checked as such.

  FILE               any text: a story, a ticket, criteria; - reads standard input
  --text "…"         the text itself
  --system-type T    fits the proposals: ${systemTypes.join(', ')}
  --strict           every line has to be a criterion, as it has to be for locking
  --json             findings and suggestions as JSON

Exit codes: 0 nothing refused, 1 something is, 2 wrong call.

Example: assay lint --text "the model should feel more accurate"
`;

const OPTIONS = {
  text: { type: 'string' },
  'system-type': { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const readSystemType = (args: Args): SystemType | null => {
  const written = optional(args, 'system-type');
  if (written === undefined) return null;
  const known = systemTypes.find((type) => type === written);
  if (known !== undefined) return known;
  throw new UsageError(
    `--system-type ${written} is not known`,
    `Write one of: ${systemTypes.join(', ')}.`,
  );
};

const lint = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const systemType = readSystemType(args);
  const { text, name } = await readSource(args, input, USAGE);
  const { findings, suggestions, settled } =
    args.values['strict'] === true
      ? { findings: lintCriteria(text, systemType), suggestions: [], settled: [] }
      : lintStory(text, systemType);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const exitCode = errors === 0 ? EXIT.fine : EXIT.refused;
  if (args.values['json'] === true) {
    return {
      exitCode,
      stdout: json({ ok: errors === 0, findings, suggestions, settled }),
      stderr: '',
    };
  }
  const warnings = findings.length - errors;
  return {
    exitCode,
    stdout: lines([
      ...suggestions.flatMap(({ line, column, proposal, question, left, unsaid }) => {
        const at = `${name}:${line}:${column}: measurable;`;
        if (proposal === null) return [`${at} a question first: ${question}`];
        const offered = `${at} as a criterion: ${proposal}`;
        return left.length + unsaid.length === 0 ? [offered] : [offered, `  ${question}`];
      }),
      ...settled.map(
        ({ line, column }) =>
          `${name}:${line}:${column}: settled by one look; left to the team's tests`,
      ),
      `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`,
    ]),
    stderr: lines(findings.flatMap((finding) => describeFinding(finding, name, text))),
  };
};

export const lintCommand: Command = {
  name: 'lint',
  summary: 'challenge vague wording and propose measurable criteria',
  help: HELP,
  run: lint,
};
