import { canonicalCriteria, digestCriteria } from '../../src/domain/criteria/versions/canonical';
import { formatCriterion } from '../../src/domain/criteria/language/format';
import { parseCriteria } from '../../src/domain/criteria/language/parse';
import { readArgs } from '../args';
import { EXIT, type Command, type Input, type Outcome } from '../outcome';
import { describeFinding, json, lines } from '../output';
import { countOf } from '../../src/words/counts';
import { readSource } from '../source';

const USAGE = 'assay parse FILE | - | --text "…" [--json]';

const HELP = `${USAGE}

Reads criteria, one a line, and prints each in its canonical form with its id, and the digest
(SHA-256) of the whole set. Lines that do not parse are named with their place and what was expected.

  FILE          a file in the criteria language; - reads standard input
  --text "…"    the criteria themselves
  --json        criteria, canonical text, digest and findings as JSON

Exit codes: 0 every line parses, 1 a line does not or there is none, 2 wrong call.

Example: assay parse --text "recall >= 90% n>=500 on holdout-v3 because missed claims cost customers"
`;

const OPTIONS = { text: { type: 'string' }, json: { type: 'boolean' } } as const;

const parse = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const { text, name } = await readSource(args, input, USAGE);
  const { criteria, findings } = parseCriteria(text);
  const ok = findings.length === 0 && criteria.length > 0;
  const exitCode = ok ? EXIT.fine : EXIT.refused;
  // The digest of a part of a set would name a set that nobody wrote.
  const digest = ok ? digestCriteria(criteria) : null;
  if (args.values['json'] === true) {
    const listed = criteria.map((criterion) => ({
      ...criterion,
      line: formatCriterion(criterion),
    }));
    const answer = {
      ok,
      criteria: listed,
      canonical: canonicalCriteria(criteria),
      digest,
      findings,
    };
    return { exitCode, stdout: json(answer), stderr: '' };
  }
  const problems = findings.flatMap((finding) => describeFinding(finding, name, text));
  const empty = criteria.length === 0 && findings.length === 0;
  return {
    exitCode,
    stdout: lines([
      ...criteria.map((criterion) => `${criterion.id}  ${formatCriterion(criterion)}`),
      ...(digest === null ? [] : [`sha256 ${digest}`]),
    ]),
    stderr: lines([
      ...problems,
      ...(empty ? [`${name}: there is no criterion in it`] : []),
      ...(findings.length === 0 ? [] : [`${countOf(findings.length, 'line')} refused`]),
    ]),
  };
};

export const parseCommand: Command = {
  name: 'parse',
  summary: 'read criteria: canonical lines, ids and digest',
  help: HELP,
  run: parse,
};
