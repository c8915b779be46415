import type {
  EvidenceBlock,
  ItemColumns,
  MetricResult,
  ParsedEvidence,
  Signal,
} from '../../src/contract/types';
import { estimateOf, trialsOf } from '../../src/domain/evidence/matching/measure-values';
import { optional, readArgs } from '../args';
import { readEvidenceSource, refuseUnread } from '../evidence';
import { EXIT, type Command, type Input, type Outcome } from '../outcome';
import { json, lines, number } from '../output';
import { countOf } from '../../src/words/counts';

const USAGE = 'assay inspect FILE | - [--json | --items METRIC]';

const HELP = `${USAGE}

Shows what Assay reads out of an evidence file before it is sent: the format, and for each run in it
the model, the data set and every result with its estimate and number of samples. Sends nothing.

  FILE      a tool's own output (JSON, JSON lines, YAML, XML, CSV, markdown with front matter);
            - reads standard input
  --json    everything that was read as JSON
  --items METRIC
            the items of one metric, one JSON object a line, as \`assay decide --items\` reads them

Exit codes: 0 read, 1 refused, 2 wrong call.

Example: assay inspect mlflow-run.json
`;

const OPTIONS = { json: { type: 'boolean' }, items: { type: 'string' } } as const;

const stated = (value: string | null): string => value ?? 'not stated';

const describeResult = (result: MetricResult): string => {
  const { metric, slice, measure, baseline, better, refutes, contradiction } = result;
  const unproved = refutes === undefined ? '' : ', direction not stated';
  const group = slice === null ? '' : ` where ${slice}`;
  const against = baseline === null ? '' : `, against ${baseline.name}`;
  const name =
    measure.kind === 'confusion' ? `confusion matrix of ${measure.labels.join(', ')}` : metric;
  const about = measure.kind === 'confusion' ? 'accuracy' : metric;
  const counts = measure.kind === 'count' ? ` (${measure.successes} of ${measure.trials})` : '';
  const trials = trialsOf(measure, about);
  const estimate = estimateOf(measure, about);
  return `    ${name}${group}: ${measure.kind === 'confusion' ? 'accuracy ' : ''}${number(estimate)}${counts}, n ${trials ?? 'not stated'}, ${measure.kind}${against}${better === undefined ? unproved : `, ${better} is better`}${contradiction === undefined ? '' : ', CONTRADICTED'}`;
};

const describeBlock = ({ label, run, items = [] }: EvidenceBlock): string[] => [
  `  ${label}`,
  `    model ${stated(run.model.name)}, version ${stated(run.model.version)}`,
  `    data set ${stated(run.dataset.id)}, commit ${stated(run.commit)}, began ${stated(run.startedAt)}${run.finishedAt === null ? '' : `, ended ${run.finishedAt}`}`,
  ...run.results.map(describeResult),
  ...describeItems({ label, run, items }),
  ...(run.attempts ?? []).map(
    ({ test, outcomes }) => `    tried ${outcomes.length} times: ${test} (${outcomes.join(', ')})`,
  ),
];

/** `items 10 of faithfulness (score)`, for each metric that the file holds item by item. */
const describeItems = ({ items = [] }: EvidenceBlock): string[] =>
  items.map(
    ({ metric, slice, kind, ids }) =>
      `    items: ${ids.length} of ${metric}${slice === null ? '' : ` where ${slice}`} (${kind})`,
  );

/** The items of one metric as `readItems` takes them. */
const itemLines = (columns: ItemColumns): string[] =>
  columns.ids.map((id, index) =>
    JSON.stringify({
      id,
      [columns.kind]: columns.values[index],
      ...(columns.attempts === undefined ? {} : { attempt: columns.attempts[index] }),
      ...(columns.clusters === undefined ? {} : { cluster: columns.clusters[index] }),
    }),
  );

const printItems = (name: string, metric: string, parsed: ParsedEvidence): Outcome => {
  const all = parsed.blocks.flatMap(({ items = [] }) => items);
  const found = all.filter((one) => one.metric === metric.toLowerCase());
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    return { exitCode: EXIT.fine, stdout: lines(itemLines(only)), stderr: '' };
  }
  const known = [...new Set(all.map((one) => one.metric))].join(', ');
  const why =
    found.length === 0
      ? `holds no items of ${metric}; it has items of: ${known === '' ? 'nothing' : known}`
      : `holds items of ${metric} ${found.length} times, in several runs or slices; send them apart`;
  return { exitCode: EXIT.refused, stdout: '', stderr: lines([`${name}: ${why}`]) };
};

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
    `format ${format}: ${countOf(blocks.length, 'run')}, ${countOf(signals.length, 'signal')}`,
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
  const metric = optional(args, 'items');
  if (metric !== undefined) return printItems(name, metric, read.parsed);
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
