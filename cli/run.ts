import { version } from '../package.json';
import { nearestWord } from '../src/domain/criteria/language/similar';
import { EXIT, UsageError, type Command, type Input, type Outcome } from './outcome';
import { lines } from './output';

/** In the order of the help. By need: no command pays for what another one reads. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  decide: async () => (await import('./commands/decide')).decideCommand,
  plan: async () => (await import('./commands/plan')).planCommand,
  parse: async () => (await import('./commands/parse')).parseCommand,
  lint: async () => (await import('./commands/lint')).lintCommand,
  templates: async () => (await import('./commands/templates')).templatesCommand,
  inspect: async () => (await import('./commands/inspect')).inspectCommand,
  drift: async () => (await import('./commands/drift')).driftCommand,
  send: async () => (await import('./commands/send')).sendCommand,
  gate: async () => (await import('./commands/gate')).gateCommand,
  radar: async () => (await import('./commands/radar')).radarCommand,
  verify: async () => (await import('./commands/verify')).verifyCommand,
  mcp: async () => (await import('./commands/mcp')).mcpCommand,
};

const commandOf = async (name: string): Promise<Command | undefined> =>
  Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.() : undefined;

const help = async (): Promise<string> => {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return lines([
    'assay: measurable acceptance criteria for AI work, on the command line',
    '',
    'Usage: assay <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    '  --help    help on assay or, behind a command, on that command',
    '  --version the version',
    '',
    'Exit codes: 0 pass or fine, 1 fail or refused, 2 wrong call, 3 inconclusive, 4 no answer.',
  ]);
};

/** Runs one call. Every mistake in it comes back as an outcome with a message, never as an exception. */
export const run = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') return said(`${version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return helpFor(rest[0]);
  if (name === undefined) return refused('a command is missing', 'Run assay --help for the list.');
  const command = await commandOf(name);
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

const helpFor = async (name: string | undefined): Promise<Outcome> => {
  if (name === undefined) return said(await help());
  const command = await commandOf(name);
  return command === undefined ? unknown(name) : said(command.help);
};

const unknown = (name: string): Outcome => {
  const what = name.startsWith('-') ? 'option' : 'command';
  const nearest = nearestWord(name, Object.keys(COMMANDS));
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
