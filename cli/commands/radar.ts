import * as z from 'zod';
import { readExport, type ExportedIssue } from '../../src/adapters/changelog/read-export';
import type { Lifecycle, RadarItem } from '../../src/contract/types';
import { lifecycles, sevenStages } from '../../src/domain/lifecycle/presets';
import { stageOf } from '../../src/domain/lifecycle/stages';
import { defaultStatusStages } from '../../src/domain/lifecycle/status-mapping';
import { describeDuration } from '../../src/words/time';
import { optional, readArgs, type Args } from '../args';
import { mappedStages, peopleIn, scanExported, statusesIn } from '../changelog';
import { EXIT, UsageError, type Command, type Input, type Outcome } from '../outcome';
import { json, lines, table } from '../output';
import { readSource } from '../source';

const USAGE = 'assay radar FILE | - [--statuses MAP] [--lifecycle ID] [--now TIME] [--json]';

const HELP = `${USAGE}

Reads the way of work items through their lifecycle from the changelog of Jira: skipped stages, returns
to earlier stages, how long it was in which stage, and time that was lost. Asks nobody and sends nothing.

  FILE             what Jira answers: a work item with ?expand=changelog, an array of them, a search or
                   bulk fetch of them, a page of /changelog, or /changelog/bulkfetch; - reads standard input
  --statuses MAP   a JSON file of status id or status name to stage id; where it is left out, statuses
                   stand for the stages they are named after
  --lifecycle ID   ${lifecycles.map(({ id }) => id).join(', ')};
                   seven-stages where left out
  --now TIME       ISO 8601 time to reckon to; this moment where left out
  --json           the answer as JSON: for one work item as the call radar.item gives it, for several
                   as radar.list does

Changelogs alone do not say when an item was made: it counts from its first change then. Declared returns
are kept in Jira, so here every return is undeclared.

Exit codes: 0 read, 1 refused, 2 wrong call.

Example: assay radar AI-1.json --statuses statuses.json
`;

const OPTIONS = {
  statuses: { type: 'string' },
  lifecycle: { type: 'string' },
  now: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const readLifecycle = (args: Args): Lifecycle => {
  const id = optional(args, 'lifecycle') ?? sevenStages.id;
  const found = lifecycles.find((lifecycle) => lifecycle.id === id);
  if (found !== undefined) return found;
  throw new UsageError(
    `--lifecycle ${id} is not known`,
    `Write one of: ${lifecycles.map((one) => one.id).join(', ')}.`,
  );
};

const readNow = (args: Args, input: Input): number => {
  const written = optional(args, 'now');
  if (written === undefined) return input.network.now();
  const time = z.iso.datetime({ offset: true }).or(z.iso.date()).safeParse(written);
  if (time.success) return Date.parse(time.data);
  throw new UsageError(
    `--now ${written} is not a time`,
    'Write it as ISO 8601 with its offset, such as 2026-11-20T12:00:00Z.',
  );
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const readStatuses = async (
  args: Args,
  input: Input,
  lifecycle: Lifecycle,
): Promise<Record<string, string> | null> => {
  const path = optional(args, 'statuses');
  if (path === undefined) return null;
  const { text } = await readSource({ values: {}, positionals: [path] }, input, USAGE);
  const map = z.record(z.string(), z.string()).safeParse(parseJson(text));
  const stages = `The stages are ${lifecycle.stages.map(({ id }) => id).join(', ')}.`;
  if (!map.success) {
    throw new UsageError(
      `${path} is not a JSON object of status to stage`,
      `Write for example {"In Review": "validation"}. ${stages}`,
    );
  }
  const unknown = Object.entries(map.data).find(([, id]) => stageOf(lifecycle, id) === null);
  if (unknown === undefined) return map.data;
  throw new UsageError(
    `${path} maps ${unknown[0]} to "${unknown[1]}", which ${lifecycle.name} does not have`,
    stages,
  );
};

const radar = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const lifecycle = readLifecycle(args);
  const now = readNow(args, input);
  const map = await readStatuses(args, input, lifecycle);
  const { text, name } = await readSource(args, input, USAGE);
  const value = parseJson(text);
  const issues = value === undefined ? null : readExport(value);
  if (issues === null) return refused(name, value === undefined);
  const statuses = statusesIn(issues);
  const statusStages =
    map === null ? defaultStatusStages(lifecycle, statuses) : mappedStages(map, statuses);
  const items = issues.map((issue) => scanExported(issue, { lifecycle, statusStages }, now));
  const asJson = args.values['json'] === true;
  const stdout = asJson
    ? json(answerOf(value, items, peopleIn(issues, items)))
    : lines(items.flatMap((item) => describe(lifecycle, item)));
  return { exitCode: EXIT.fine, stdout, stderr: unreadNotes(issues) };
};

/** Entries that are left out, on standard error, so that JSON stays what the call answers. */
const unreadNotes = (issues: readonly ExportedIssue[]): string =>
  lines(
    issues.flatMap(({ key, unread }) =>
      unread.map(
        (entry) =>
          `note: entry ${entry} of the changelog${key === '' ? '' : ` of ${key}`} is not readable and left out`,
      ),
    ),
  );

const refused = (name: string, isBroken: boolean): Outcome => ({
  exitCode: EXIT.refused,
  stdout: '',
  stderr: lines([
    isBroken ? `${name}: is not JSON` : `${name}: holds no changelog of Jira`,
    '  hint: ask Jira for /rest/api/3/issue/AI-1?expand=changelog and keep its answer as a file.',
  ]),
});

/** One work item answers like `radar.item`, a list of them like `radar.list`. */
const answerOf = (value: unknown, items: RadarItem[], people: Record<string, string>): unknown => {
  const isOne = z.union([z.object({ changelog: z.unknown() }), z.object({ values: z.unknown() })]);
  const [only] = items;
  return only !== undefined && isOne.safeParse(value).success
    ? { ...only, people }
    : { items, cursor: null, people };
};

const describe = (lifecycle: Lifecycle, item: RadarItem): string[] => {
  const name = (stage: string): string => stageOf(lifecycle, stage)?.name ?? stage;
  const stays = item.dwell.map(({ stage, visits, milliseconds }) => {
    const often = visits.length === 1 ? '' : ` in ${visits.length} visits`;
    return [name(stage), `${describeDuration(milliseconds)}${often}`] as const;
  });
  return [
    [item.key, item.stage === null ? 'no stage' : name(item.stage), item.summary]
      .filter((part) => part !== '')
      .join(' · '),
    ...item.sentences.map((sentence) => `  ! ${sentence}`),
    ...table(stays),
  ];
};

export const radarCommand: Command = {
  name: 'radar',
  summary: 'find skipped stages and returns in changelogs of Jira',
  help: HELP,
  run: radar,
};
