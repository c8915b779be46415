import * as z from 'zod';
import type { EvidenceBlock, Measure, MetricResult } from '../../../../contract/types';
import { groupBy } from '../../assemble/group';
import {
  aside,
  lenientCount,
  lenientNumber,
  lenientText,
  meanAndDeviation,
  toText,
} from '../../assemble/numbers';
import { madeBy, namedParts, textsDigest } from '../../assemble/made-by';
import { toSha256 } from '../../assemble/routing';
import { digestText } from '../../../../domain/digest';
import { block, count, evidence, makeRun, point, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { toIso } from '../../assemble/times';
import { defineFormat, has, isText, isTree, listAt, mark, valueAt } from '../../format';
import { checked, refuse } from '../../problem';
import { againstRate, doubted, errorNotes, namedResults, rowSchema } from './promptfoo-rows';
import { againstTotals, oneExport } from './promptfoo-shapes';

const ID = 'promptfoo';

const promptSchema = z.object({
  id: lenientText,
  provider: lenientText,
  label: lenientText,
  raw: lenientText,
  metrics: z.object({
    testPassCount: lenientCount,
    testFailCount: lenientCount,
    testErrorCount: lenientCount,
    namedScores: aside(z.record(z.string(), lenientNumber)),
    namedScoresCount: aside(z.record(z.string(), lenientCount)),
  }),
});

const exportSchema = z.object({
  evalId: lenientText,
  metadata: aside(z.object({ promptfooVersion: lenientText })),
  config: aside(
    z.object({
      evaluateOptions: aside(z.object({ repeat: lenientCount })),
      commandLineOptions: aside(z.object({ repeat: lenientCount })),
      defaultTest: z.unknown().optional(),
      metadata: aside(z.record(z.string(), z.unknown())),
      tags: aside(z.record(z.string(), z.unknown())),
    }),
  ),
  results: z.object({
    version: lenientCount,
    timestamp: z.unknown().optional(),
    prompts: z.array(promptSchema).optional(),
    table: aside(z.object({ head: z.object({ prompts: z.array(promptSchema) }) })),
    results: aside(z.array(rowSchema)),
  }),
});

type Export = z.infer<typeof exportSchema>;
type Prompt = z.infer<typeof promptSchema>;

/**
 * An export of promptfoo (`promptfoo eval -o results.json`), version 1 to 4, or a record of an evaluation
 * as its library and its server keep it. One run a provider and prompt: choose the one that goes live. Errors of a provider are not failures of an answer, but count
 * as not passed. With `repeat` the share of each case is one observation.
 */
export const promptfoo = defineFormat({
  id: ID,
  title: 'a promptfoo export',
  marks: (document) => {
    const value = oneExport(document.value);
    const prompts = [
      ...listAt(value, 'results', 'prompts'),
      ...listAt(value, 'results', 'table', 'head', 'prompts'),
    ];
    const row = listAt(value, 'results', 'results')[0];
    const totals = mark(
      'results.prompts[].metrics.testPassCount',
      has(prompts[0], 'metrics', 'testPassCount'),
    );
    return [
      [
        mark('results.version', isTree(document) && has(value, 'results', 'version')),
        totals,
        mark('results.prompts[].provider', isText(valueAt(prompts[0], 'provider'))),
      ],
      [
        totals,
        mark(
          'results.results[].success and prompt.raw',
          has(row, 'success') && isText(valueAt(row, 'prompt', 'raw')),
        ),
      ],
      [totals, mark('results.prompts[].raw', isText(valueAt(prompts[0], 'raw')))],
    ];
  },
  parse: ({ value: written }) => {
    const value = oneExport(written);
    const file = checked(exportSchema, value, 'a promptfoo export');
    const prompts = file.results.prompts ?? file.results.table?.head.prompts ?? [];
    const totals = againstTotals(valueAt(value, 'results'), {
      passed: prompts.reduce((sum, prompt) => sum + (prompt.metrics.testPassCount ?? 0), 0),
      trials: prompts.reduce((sum, prompt) => sum + trialsOf(prompt), 0),
    });
    const blocks = prompts.flatMap((prompt, index) => blockOf(file, prompt, { index, totals }));
    if (blocks.length === 0)
      return refuse('The promptfoo export holds no test that ran.', { where: 'results.prompts' });
    const errors = prompts.reduce((sum, prompt) => sum + (prompt.metrics.testErrorCount ?? 0), 0);
    const repeat = repeatOf(file);
    const rows = file.results.results ?? [];
    return evidence(ID, {
      blocks,
      notes: [
        ...(blocks.length > 1
          ? [
              `The file holds ${blocks.length} runs, one a provider and prompt; choose the one that goes live.`,
            ]
          : []),
        ...(file.results.results === null && has(value, 'results', 'results')
          ? ['The rows of the export are not readable; its totals alone are read.']
          : []),
        ...(rows.length > 0
          ? errorNotes(rows)
          : errors > 0
            ? [
                `${countOf(errors, 'test')} ended in an error of the provider or a grader, which is no failed answer; counted as not passed.`,
              ]
            : []),
        ...(repeat > 1
          ? [
              `Every test was repeated ${repeat} times. Repeats of one test form a cluster and are not counted as independent.`,
            ]
          : []),
      ],
    });
  },
});

export const { detect, parse } = promptfoo;

const repeatOf = (file: Export): number =>
  Math.max(
    1,
    file.config?.evaluateOptions?.repeat ?? 1,
    file.config?.commandLineOptions?.repeat ?? 1,
  );

/** A grader is named in `defaultTest.options` or `defaultTest`, as text or as an object with an id. */
const judgeOf = (file: Export): string | null => {
  const settings = file.config?.defaultTest;
  const places = [valueAt(settings, 'options', 'provider'), valueAt(settings, 'provider')];
  return (
    places.map((one) => toText(one) ?? toText(valueAt(one, 'id'))).find((one) => one !== null) ??
    null
  );
};

/** The prompt has its SHA-256 as id, or else the one of its text; templates, before any value is put in. */
const identityOf = (file: Export, prompt: Prompt) => {
  const named = namedParts({ ...file.config?.metadata, ...file.config?.tags });
  const judge = judgeOf(file);
  return madeBy({
    ...named,
    promptDigest:
      named.promptDigest ??
      toSha256(prompt.id) ??
      (prompt.raw === null ? null : digestText(prompt.raw)),
    judges: judge === null ? (named.judges ?? []) : [judge],
    rubricDigest:
      named.rubricDigest ??
      textsDigest([toText(valueAt(file.config?.defaultTest, 'options', 'rubricPrompt'))]),
    tools: { promptfoo: file.metadata?.promptfooVersion ?? null },
  });
};

const trialsOf = ({ metrics }: Prompt): number =>
  (metrics.testPassCount ?? 0) + (metrics.testFailCount ?? 0) + (metrics.testErrorCount ?? 0);

/** @param totals what the totals of the whole file say against its prompts */
const blockOf = (
  file: Export,
  prompt: Prompt,
  { index, totals }: { index: number; totals: string | null },
): EvidenceBlock[] => {
  const { testPassCount: passed } = prompt.metrics;
  const trials = trialsOf(prompt);
  if (trials === 0) return [];
  const repeat = repeatOf(file);
  const rate: Measure =
    repeat === 1
      ? count(passed ?? 0, trials)
      : (clusteredRate(file, index) ??
        point((passed ?? 0) / trials, Math.max(1, Math.round(trials / repeat))));
  const rows = (file.results.results ?? []).filter((row) => row.promptIdx === index);
  const against = [
    ...(rows.length === 0 ? [] : againstRate(rows, { passed: passed ?? 0, trials })),
    ...(totals === null ? [] : [totals]),
  ];
  const named =
    repeat === 1
      ? namedResults(rows, prompt.metrics.namedScores ?? {}, prompt.metrics.namedScoresCount ?? {})
      : [];
  const covered = new Set(named.map(({ metric }) => metric));
  const run = makeRun(
    { format: ID, tool: 'promptfoo' },
    [
      doubted(result('pass_rate', rate), against),
      ...named,
      ...namedScores(prompt, repeat).filter(({ metric }) => !covered.has(metric)),
    ],
    {
      modelName: prompt.provider,
      identity: identityOf(file, prompt),
      runId: file.evalId,
      startedAt: toIso(file.results.timestamp),
    },
  );
  return [
    block(
      [prompt.provider ?? 'provider not stated', prompt.label ?? prompt.raw ?? '']
        .join(' · ')
        .replace(/\s+/g, ' ')
        .slice(0, 160),
      run,
    ),
  ];
};

/** Mean over test cases of the share of their repeats that passed; cases are told apart by their variables. */
const clusteredRate = (file: Export, promptIdx: number): Measure | null => {
  const rows = (file.results.results ?? []).filter(
    (row) => row.promptIdx === promptIdx && row.success !== null,
  );
  const cases = groupBy(rows, (row) => JSON.stringify(row.vars ?? null));
  const shares = [...cases.values()].map(
    (tries) => tries.filter((row) => row.success === true).length / tries.length,
  );
  const summary = meanAndDeviation(shares);
  return summary === null ? null : { kind: 'mean', ...summary, trials: shares.length };
};

/** Named scores are sums; with their counts they are means, of which the file states no spread. */
const namedScores = (prompt: Prompt, repeat: number): MetricResult[] =>
  Object.entries(prompt.metrics.namedScores ?? {}).flatMap(([name, sum]) => {
    const number = prompt.metrics.namedScoresCount?.[name] ?? null;
    if (sum === null || number === null || number === 0) return [];
    return [result(name, point(sum / number, Math.max(1, Math.round(number / repeat))))];
  });
