import type { EvidenceBlock, Run } from '../../../../contract/types';
import { groupBy } from '../../assemble/group';
import { block, evidence } from '../../assemble/run';
import {
  defineFormat,
  has,
  isObject,
  isText,
  isTree,
  listAt,
  mark,
  valueAt,
  type EvidenceDocument,
  type JsonObject,
} from '../../format';
import { fieldOf, RESULT_FIELDS, RUN_FIELDS } from '../../own/fields';
import { readOwnItems, withItems } from '../../own/items';
import { ownRun, readHead, readResult, type RunHead } from '../../own/run';
import { refuse } from '../../problem';

const ID = 'assay-json';

const NUMBER_FIELDS = [
  'successes',
  'k',
  'trials',
  'n',
  'mean',
  'value',
  'stderr',
  'auc',
  'matrix',
  'ciLow',
  'ci_low',
];
const states = (value: unknown): boolean => NUMBER_FIELDS.some((field) => has(value, field));
const named = (value: unknown): boolean => isText(valueAt(value, 'metric'));

/** Fields no other tool writes beside a list of results. */
const OWN_HEAD = [
  'issue',
  'modelVersion',
  'model_version',
  'startedAt',
  'started_at',
  'evaluated_at',
];

const flatRows = ({ value }: EvidenceDocument): unknown[] =>
  Array.isArray(value) ? value : [value];

/**
 * Assay's own JSON: a run with `results[]`, `items` or both, or one result as a flat object, or a list (or lines) of flat
 * results. Both camelCase and snake_case are read; unknown fields are refused.
 */
export const assayJson = defineFormat({
  id: ID,
  title: "Assay's own JSON",
  marks: (document) => {
    const tree = isTree(document);
    const results = valueAt(document.value, 'results');
    const first = listAt(document.value, 'results')[0];
    const rows = flatRows(document);
    return [
      [
        mark('results[]', tree && Array.isArray(results)),
        mark('results[].metric', named(first)),
        mark('a number such as results[].successes', states(first)),
      ],
      [
        mark('results[]', tree && Array.isArray(results)),
        mark(
          'issue, modelVersion or startedAt',
          OWN_HEAD.some((field) => isText(valueAt(document.value, field))),
        ),
        mark(
          'results[].metric',
          Array.isArray(results) && (first === undefined || named(first) || states(first)),
        ),
      ],
      [
        mark('results[]', tree && Array.isArray(results)),
        mark(
          'results[].successes and results[].trials',
          (has(first, 'successes') || has(first, 'k')) && (has(first, 'trials') || has(first, 'n')),
        ),
      ],
      [
        mark('items.ids[]', tree && listAt(document.value, 'items', 'ids').length > 0),
        mark('items.metrics[]', listAt(document.value, 'items', 'metrics').length > 0),
      ],
      [
        mark('metric', tree && rows.length > 0 && rows.every(named)),
        mark('a number such as successes and trials', rows.some(states)),
      ],
    ];
  },
  parse: (document) =>
    isObject(document.value) && (has(document.value, 'results') || has(document.value, 'items'))
      ? parseRun(document.value)
      : parseFlat(flatRows(document)),
});

export const { detect, parse } = assayJson;

const parseRun = (value: JsonObject) => {
  const { results = [], ...rest } = value;
  if (!Array.isArray(results)) return refuse('results must be a list.', { where: 'results' });
  if (results.length === 0 && rest['items'] == null)
    return refuse('results is empty.', {
      where: 'results',
      hint: 'Give at least one result with "metric", "successes" and "trials".',
    });
  const head = readHead(rest);
  const read = results.map((item, index) => readResult(item, `results[${index}]`, head.baseline));
  const metrics = [...new Set(read.map(({ metric }) => metric))];
  const items =
    head.items === undefined
      ? []
      : readOwnItems(head.items, 'items', metrics.length === 1 ? (metrics[0] ?? null) : null);
  const stated = ownRun(
    ID,
    withItems(read, items),
    head,
    read.map((_, index) => `results[${index}]`),
  );
  const run = items.length === 0 ? stated : { ...stated, ...comparedWith(head.baseline) };
  return evidence(ID, {
    blocks: [block(labelOf(head), run, items)],
    issueKey: head.issueKey,
    notes: head.notes,
  });
};

/** With which model the items of a run are to be paired, as far as it says. */
const comparedWith = (baseline: RunHead['baseline']): Pick<Run, 'baseline'> => {
  const { name, modelVersion } = baseline?.head ?? {};
  if (name === undefined && modelVersion === undefined) return {};
  return {
    baseline: {
      ...(name === undefined ? {} : { name }),
      ...(modelVersion === undefined ? {} : { modelVersion }),
    },
  };
};

/** A name for a run: its model and version, its run id, or plainly "run". */
const labelOf = ({ parts }: RunHead): string =>
  [parts?.modelName, parts?.modelVersion].filter((part) => part != null).join(' ') ||
  (parts?.runId ?? 'run');

const parseFlat = (rows: unknown[]) =>
  gatherRuns(
    ID,
    rows.map((row, index) => {
      const at = rows.length === 1 ? 'result' : `[${index}]`;
      if (!isObject(row)) return refuse(`${at} must be an object.`, { where: at });
      const [head, result] = splitRow(row);
      return { at, head: readHead(head, ''), result: readResult(result, at) };
    }),
  );

/** Parts a flat object into fields of the run and fields of the result; unknown ones go to the result. */
const splitRow = (row: JsonObject): [JsonObject, JsonObject] => {
  const isHead = (key: string): boolean =>
    fieldOf(RUN_FIELDS, key) !== null && fieldOf(RESULT_FIELDS, key) === null;
  const pick = (wanted: boolean): JsonObject =>
    Object.fromEntries(Object.entries(row).filter(([key]) => isHead(key) === wanted));
  return [pick(true), pick(false)];
};

type Row = { at: string; head: RunHead; result: ReturnType<typeof readResult> };

/** Rows that say the same of their run are one run; several work items in one file are refused. */
export const gatherRuns = (format: string, rows: Row[]) => {
  const groups = groupBy(rows, (row) => JSON.stringify(row.head.parts));
  const issues = [...new Set(rows.map((row) => row.head.issueKey))];
  const withItems = rows.find(({ head }) => head.items !== undefined);
  if (withItems !== undefined)
    refuse(`${withItems.at} has items; they belong to a run with "results" or alone.`, {
      where: withItems.at,
      hint: 'Send {"results": […], "items": {…}} as JSON.',
    });
  if (issues.length > 1)
    refuse('The rows name different work items.', {
      where: 'issue',
      hint: 'Send one file a work item.',
    });
  const blocks = [...groups.values()].flatMap((group): EvidenceBlock[] => {
    const first = group[0];
    if (first === undefined) return [];
    const run = ownRun(
      format,
      group.map((row) => row.result),
      first.head,
      group.map((row) => row.at),
    );
    return [block(labelOf(first.head), run)];
  });
  return evidence(format, {
    blocks,
    issueKey: issues[0] ?? null,
    notes: rows.flatMap((row) => row.head.notes),
  });
};
