import type { EvidenceBlock, MetricResult, ParsedEvidence, Signal } from '../../src/contract/types';
import { estimateOf, trialsOf } from '../../src/domain/evidence/measure-bounds';
import { readArgs } from '../args';
import { readEvidenceSource, refuseUnread } from '../evidence';
import { EXIT, type Command, type Input, type Outcome } from '../outcome';
import { counted, json, lines, number } from '../output';

const USAGE = 'assay inspect FILE | - [--json]';

const HELP = `${USAGE}

Shows what Assay reads out of an evidence file before it is sent: the format, and for each run in it
the model, the data set and every result with its estimate and number of samples. Sends nothing.

  FILE      a tool's own output (JSON, JSON lines, YAML, XML, CSV, markdown with front matter);
            - reads standard input
  --json    everything that was read as JSON

Exit codes: 0 read, 1 refused, 2 wrong call.

Example: assay inspect mlflow-run.json
`;

const OPTIONS = { json: { type: 'boolean' } } as const;

const stated = (value: string | null): string => value ?? 'not stated';

const describeResult = (result: MetricResult): string => {
  const { metric, slice, measure, baseline, better, contradiction } = result;
  const group = slice === null ? '' : ` where ${slice}`;
  const against = baseline === null ? '' : `, against ${baseline.name}`;
  const name =
    measure.kind === 'confusion' ? `confusion matrix of ${measure.labels.join(', ')}` : metric;
  const about = measure.kind === 'confusion' ? 'accuracy' : metric;
  const counts = measure.kind === 'count' ? ` (${measure.successes} of ${measure.trials})` : '';
  const trials = trialsOf(measure, about);
  const estimate = estimateOf(measure, about);
  return `    ${name}${group}: ${measure.kind === 'confusion' ? 'accuracy ' : ''}${number(estimate)}${counts}, n ${trials ?? 'not stated'}, ${measure.kind}${against}${better === undefined ? '' : `, ${better} is better`}${contradiction === undefined ? '' : ', CONTRADICTED'}`;
};

const describeBlock = ({ label, run }: EvidenceBlock): string[] => [
  `  ${label}`,
  `    model ${stated(run.model.name)}, version ${stated(run.model.version)}`,
  `    data set ${stated(run.dataset.id)}, commit ${stated(run.commit)}, began ${stated(run.startedAt)}${run.finishedAt === null ? '' : `, ended ${run.finishedAt}`}`,
  ...run.results.map(describeResult),
  ...(run.attempts ?? []).map(
    ({ test, outcomes }) => `    tried ${outcomes.length} times: ${test} (${outcomes.join(', ')})`,
  ),
];

const describeSignal = (one: Signal): string[] => {
  const { name, state, level, value, threshold, method, observedAt, summary } = one;
  return [
    `    ${name}: ${state}, ${level}${value === null ? '' : `, ${number(value)}`}${threshold === null ? '' : ` against ${number(threshold)}`}${method === null ? '' : ` (${method})`}${observedAt === null ? '' : `, ${observedAt}`}`,
    ...(summary === '' || summary === name ? [] : [`      ${summary}`]),
  ];
};

const describeParsed = (parsed: ParsedEvidence): string[] => {
  const { format, blocks, signals, criteria, notes, routing } = parsed;
  return [
    `format ${format}: ${counted(blocks.length, 'run')}, ${counted(signals.length, 'signal')}`,
    ...(routing.issueKey === null ? [] : [`  for ${routing.issueKey}`]),
    ...(blocks.length > 0 || routing.model === null
      ? []
      : [`  of model ${routing.model}, version ${stated(routing.version)}`]),
    ...blocks.flatMap(describeBlock),
    ...(signals.length === 0 ? [] : ['  signals', ...signals.flatMap(describeSignal)]),
    ...(criteria.length === 0
      ? []
      : ['  criteria it proposes', ...criteria.map((line) => `    ${line}`)]),
    ...notes.map((note) => `note: ${note}`),
  ];
};

const inspect = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const { name, read } = await readEvidenceSource(args, input, USAGE);
  const asJson = args.values['json'] === true;
  if (!read.ok) return refuseUnread(name, read, asJson);
  return {
    exitCode: EXIT.fine,
    stdout: asJson ? json(read) : lines(describeParsed(read.parsed)),
    stderr: '',
  };
};

export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'show what is read out of an evidence file',
  help: HELP,
  run: inspect,
};
