import { systemTypes } from '../../src/contract/lifecycle';
import { linesOfTemplate, templatesFor, TEMPLATES } from '../../src/words/templates/templates';
import { SECTORS, type CriterionTemplate } from '../../src/words/templates/template';
import { optional, readArgs, type Args } from '../args';
import { EXIT, UsageError, type Command, type Input, type Outcome } from '../outcome';
import { json, lines } from '../output';

const USAGE = 'assay templates [ID] [--system-type T] [--sector S] [--json]';

const HELP = `${USAGE}

Lists criteria that are usual for a kind of system, to begin with: the metric, a question in the place of
the number, which data to measure on, which groups to look at, and what must not get worse meanwhile. With
an id, the lines of that template, whose placeholders are for filling in.

  --system-type T   ${systemTypes.join(', ')}
  --sector S        ${Object.keys(SECTORS).join(', ')}
  --json            the templates as JSON

Exit codes: 0 found, 2 wrong call.

Example: assay templates --sector finance
         assay templates fraud-detection
`;

const OPTIONS = {
  'system-type': { type: 'string' },
  sector: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const oneOf = <T extends string>(args: Args, name: string, known: readonly T[]): T | null => {
  const written = optional(args, name);
  if (written === undefined) return null;
  const found = known.find((one) => one === written);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} ${written} is not known`, `Write one of: ${known.join(', ')}.`);
};

const isSector = (name: string): name is keyof typeof SECTORS => Object.hasOwn(SECTORS, name);

const chosen = (args: Args): readonly CriterionTemplate[] => {
  const systemType = oneOf(args, 'system-type', systemTypes);
  const sector = oneOf(args, 'sector', Object.keys(SECTORS).filter(isSector));
  const [id] = args.positionals;
  if (id === undefined) return templatesFor(systemType, sector);
  const found = TEMPLATES.find((one) => one.id === id);
  if (found !== undefined) return [found];
  throw new UsageError(`there is no template ${id}`, 'Run assay templates for the list.');
};

/** Lines that can be kept as a file: what is a question stands behind `#`. */
const asText = (template: CriterionTemplate): string[] => {
  const { line, guardrail, slices } = linesOfTemplate(template);
  return [
    `# ${template.title} (${SECTORS[template.sector]}, ${template.systemType})`,
    `# ${template.question}`,
    `# Data: ${template.data}.`,
    line,
    '# By group:',
    ...slices,
    `# Must not get worse: ${template.guardrailQuestion}`,
    guardrail,
  ];
};

const templates = (argv: readonly string[], _input: Input): Promise<Outcome> => {
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const found = chosen(args);
  const isOne = args.positionals.length > 0;
  const stdout =
    args.values['json'] === true
      ? json(found.map((one) => ({ ...one, lines: linesOfTemplate(one) })))
      : lines(
          isOne
            ? found.flatMap(asText)
            : found.map(({ id, title, sector }) => `${id.padEnd(24)}${title} (${SECTORS[sector]})`),
        );
  return Promise.resolve({ exitCode: EXIT.fine, stdout, stderr: '' });
};

export const templatesCommand: Command = {
  name: 'templates',
  summary: 'criteria that are usual for a kind of system, with questions for numbers',
  help: HELP,
  run: templates,
};
