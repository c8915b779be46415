import { lifecycles } from '../../src/domain/lifecycle/presets';
import { optional, readArgs, type Args } from '../args';
import { issueKey, readConnection, refuseSecretOption } from '../connection';
import {
  pauseOf,
  postSigned,
  type Answers,
  type Network,
  type Reply,
  type SignedPost,
} from '../http';
import { EXIT, UsageError, type Command, type Input, type Outcome } from '../outcome';
import { json, lines } from '../output';
import { countOf } from '../../src/words/counts';

const STAGES = [...new Set(lifecycles.flatMap(({ stages }) => stages.map(({ id }) => id)))];

const USAGE = 'assay gate KEY [--to STAGE] [--wait 5m] [--url URL] [--project KEY] [--json]';

const HELP = `${USAGE}

Asks the site whether the gate of a work item is open, by the same decision as a transition in Jira.
Changes nothing.

  KEY           the work item, such as AI-1
  --to STAGE    the gate into that stage, else the next one behind where the item stands:
                ${STAGES.join(', ')}
  --wait 5m     asks again, with growing pauses, until the gate is open or the time (s, m, h) is up:
                evidence that was just sent may still be in the queue
  --url URL     address of the web trigger \`gate\`, else the variable ASSAY_GATE_URL; https, and http
                for this machine alone
  --project KEY project whose secret signs, else ASSAY_PROJECT, else the one in the work item's key
  --json        the answer as JSON

The secret is the environment variable ASSAY_SECRET, never an option.

Exit codes: 0 pass, 1 fail or refused, 2 wrong call, 3 inconclusive, 4 the site gave no answer.

Example: ASSAY_SECRET=assay-local-demo-secret assay gate AI-1 --to deployment --wait 1m --url http://127.0.0.1:4173/webtrigger/gate
`;

const OPTIONS = {
  to: { type: 'string' },
  wait: { type: 'string' },
  url: { type: 'string' },
  project: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** What the web trigger `gate` answers, as the manifest declares it. */
export const GATE_ANSWERS = {
  pass: 200,
  inconclusive: 409,
  fail: 422,
  'unknown-item': 404,
  unauthorized: 401,
  invalid: 400,
  busy: 429,
} as const satisfies Answers<string>;

type GateName = keyof typeof GATE_ANSWERS;
type GateReply = Reply<GateName>;

/** Answers to the question; all others say why there is none. */
const VERDICTS: ReadonlySet<GateName> = new Set(['pass', 'inconclusive', 'fail']);

const UNITS = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);
const LONGEST_WAIT_MS = 6 * 3_600_000;

const readWait = (args: Args): number => {
  const written = optional(args, 'wait');
  if (written === undefined) return 0;
  const match = /^(\d{1,6})([smh])$/u.exec(written.trim());
  const wait = Number(match?.[1]) * (UNITS.get(match?.[2] ?? '') ?? Number.NaN);
  if (wait <= LONGEST_WAIT_MS) return wait;
  throw new UsageError(
    `--wait ${written} is not a time of at most 6 hours`,
    'Write for example --wait 30s, --wait 5m or --wait 1h.',
  );
};

const readStage = (args: Args): string | null => {
  const written = optional(args, 'to');
  if (written === undefined || STAGES.includes(written)) return written ?? null;
  throw new UsageError(`--to ${written} is not a stage`, `Write one of: ${STAGES.join(', ')}.`);
};

/** Evidence on its way can still change these; everything else stays as it is. */
const canChange = (reply: GateReply): boolean =>
  reply.kind === 'unreachable'
    ? reply.again
    : reply.status === 'fail' || reply.status === 'inconclusive';

/**
 * Asks until the gate is open or the time is up. While there is time left each question is sent once,
 * since asking again is what happens anyway; the last one is tried like any other post.
 */
const askUntil = async (
  network: Network,
  post: SignedPost<GateName>,
  wait: number,
): Promise<{ reply: GateReply; asked: number }> => {
  const deadline = network.now() + wait;
  for (let asked = 1; ; asked += 1) {
    const isLast = network.now() >= deadline;
    const reply = await postSigned(network, post, ...(isLast ? [] : [1]));
    if (isLast || !canChange(reply)) return { reply, asked };
    const left = Math.max(deadline - network.now(), 0);
    await network.sleep(Math.min(pauseOf(asked, network.random), left));
  }
};

const exitCodeOf = (reply: GateReply): Outcome['exitCode'] => {
  if (reply.kind === 'unreachable') return EXIT.unreachable;
  if (reply.status === 'pass') return EXIT.fine;
  return reply.status === 'inconclusive' ? EXIT.inconclusive : EXIT.refused;
};

const describe = (what: string, reply: GateReply, asked: number): string => {
  const times = asked === 1 ? '' : `, asked ${countOf(asked, 'time')}`;
  return reply.kind === 'unreachable'
    ? `${what}: the site gave no answer: ${reply.reason}${times}\n`
    : lines([
        `${what}: ${reply.status}${times}`,
        ...(reply.hint === null ? [] : [`  hint: ${reply.hint}`]),
      ]);
};

const gate = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  refuseSecretOption(argv);
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const issue = issueKey(args.positionals[0], 'the work item', USAGE);
  const stage = readStage(args);
  const wait = readWait(args);
  const connection = readConnection(args, input, 'ASSAY_GATE_URL', issue);
  const body = JSON.stringify(stage === null ? { issue } : { issue, stage });
  const post = { ...connection, body, answers: GATE_ANSWERS };
  const { reply, asked } = await askUntil(input.network, post, wait);
  const exitCode = exitCodeOf(reply);
  if (args.values['json'] === true) {
    const answer = {
      ok: exitCode === EXIT.fine,
      status: reply.kind === 'answered' ? reply.status : 'unreachable',
      hint: reply.kind === 'answered' ? reply.hint : reply.reason,
      issue,
      stage,
      project: connection.project,
      asked,
    };
    return { exitCode, stdout: json(answer), stderr: '' };
  }
  const what = `${issue} ${stage === null ? 'to the next stage' : `to ${stage}`}`;
  const text = describe(what, reply, asked);
  const isVerdict = reply.kind === 'answered' && VERDICTS.has(reply.status);
  return isVerdict
    ? { exitCode, stdout: text, stderr: '' }
    : { exitCode, stdout: '', stderr: text };
};

export const gateCommand: Command = {
  name: 'gate',
  summary: 'ask the site whether the gate of a work item is open',
  help: HELP,
  run: gate,
};
