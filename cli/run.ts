import { version } from '../package.json';
import { nearestWord } from '../src/domain/criteria/language/similar';
import { decideCommand } from './commands/decide';
import { driftCommand } from './commands/drift';
import { gateCommand } from './commands/gate';
import { inspectCommand } from './commands/inspect';
import { lintCommand } from './commands/lint';
import { mcpCommand } from './commands/mcp';
import { parseCommand } from './commands/parse';
import { planCommand } from './commands/plan';
import { radarCommand } from './commands/radar';
import { sendCommand } from './commands/send';
import { templatesCommand } from './commands/templates';
import { verifyCommand } from './commands/verify';
import { EXIT, UsageError, type Command, type Input, type Outcome } from './outcome';
import { lines } from './output';

const COMMANDS: readonly Command[] = [
  decideCommand,
  planCommand,
  parseCommand,
  lintCommand,
  templatesCommand,
  inspectCommand,
  driftCommand,
  sendCommand,
  gateCommand,
  radarCommand,
  verifyCommand,
  mcpCommand,
];

const help = (): string =>
  lines([
    'assay: measurable acceptance criteria for AI work, on the command line',
    '',
    'Usage: assay <command> [options]',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    '  --help    help on assay or, behind a command, on that command',
    '  --version the version',
    '',
    'Exit codes: 0 pass or fine, 1 fail or refused, 2 wrong call, 3 inconclusive, 4 no answer.',
  ]);

/** Runs one call. Every mistake in it comes back as an outcome with a message, never as an exception. */
export const run = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') return said(`${version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return helpFor(rest[0]);
  if (name === undefined) return refused('a command is missing', 'Run assay --help for the list.');
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) return unknown(name);
  if (rest.includes('--help') || rest.includes('-h')) return said(command.help);
  return attempt(command, rest, input);
};

const said = (stdout: string): Outcome => ({ exitCode: EXIT.fine, stdout, stderr: '' });

const refused = (message: string, hint: string): Outcome => ({
  exitCode: EXIT.usage,
  stdout: '',
  stderr: `assay: ${message}\n${hint}\n`,
});

const helpFor = (name: string | undefined): Outcome => {
  if (name === undefined) return said(help());
  const command = COMMANDS.find((known) => known.name === name);
  return command === undefined ? unknown(name) : said(command.help);
};

const unknown = (name: string): Outcome => {
  const what = name.startsWith('-') ? 'option' : 'command';
  const nearest = nearestWord(
    name,
    COMMANDS.map((command) => command.name),
  );
  return refused(
    `unknown ${what} ${name}`,
    nearest === null ? 'Run assay --help for the list.' : `Did you mean assay ${nearest}?`,
  );
};

const attempt = async (
  command: Command,
  args: readonly string[],
  input: Input,
): Promise<Outcome> => {
  try {
    return await command.run(args, input);
  } catch (error) {
    if (error instanceof UsageError)
      return refused(`${command.name}: ${error.message}`, error.hint);
    const cause = error instanceof Error ? error.message : String(error);
    return {
      exitCode: EXIT.broken,
      stdout: '',
      stderr: `assay: ${command.name} broke off: ${cause}\nThis is a defect of assay itself, not of your input.\n`,
    };
  }
};
