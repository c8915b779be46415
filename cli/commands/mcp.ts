import { delimiter } from 'node:path';
import { optional, readArgs } from '../args';
import { refuseSecretOption } from '../connection';
import { EXIT, type Command, type Input, type Outcome } from '../outcome';

const USAGE = 'assay mcp [--write] [--allow FOLDERS]';

const HELP = `${USAGE}

Serves inspect, lint, decide, drift, plan, gate and send as tools of the Model Context Protocol, over
standard input and output, until the client closes them. An assistant calls them like the commands.

  --write           lets \`send\` send; without it the server changes nothing anywhere
  --allow FOLDERS   folders whose files may be read besides those below the working directory, with
                    \`${delimiter}\` between them; hidden files are never read

Address, project and secret are the environment variables ASSAY_URL, ASSAY_GATE_URL, ASSAY_PROJECT and
ASSAY_SECRET. No tool takes them as arguments, and no answer holds the secret.

Exit codes: 0 the client has gone, 2 wrong call.

Example: ASSAY_SECRET=… ASSAY_GATE_URL=https://… assay mcp
`;

const OPTIONS = { write: { type: 'boolean' }, allow: { type: 'string' } } as const;

const mcp = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  refuseSecretOption(argv);
  const args = readArgs(argv, OPTIONS, USAGE, 0);
  const allowed = (optional(args, 'allow') ?? '').split(delimiter).filter((one) => one !== '');
  await input.serve({ write: args.values['write'] === true, allowed });
  return { exitCode: EXIT.fine, stdout: '', stderr: '' };
};

export const mcpCommand: Command = {
  name: 'mcp',
  summary: 'serve these commands as tools to an assistant (Model Context Protocol)',
  help: HELP,
  run: mcp,
};
