import type { EvidenceBlock, Measure } from '../../../contract/types';
import { metricShape } from '../../../domain/criteria/language/metric-shape';
import { groupBy } from './group';
import { listed } from './run';

/** Metrics that lie between 0 and 1 by definition, so that a larger value must be a percentage. */
const SHARES =
  /(?:^|[_/ .-])(?:acc|accuracy|precision|recall|sensitivity|specificity|f1|f1[-_ ]score|auc|roc_auc|auroc|exact_match|pass_rate|error_rate|success_rate|.*_rate)(?:$|[_/ .@-])/;

const valueOf = (measure: Measure): number | null => {
  switch (measure.kind) {
    case 'point':
      return measure.value;
    case 'mean':
      return measure.mean;
    case 'standard-error':
    case 'interval':
      return measure.estimate;
    default:
      return null;
  }
};

const unstated = (
  blocks: EvidenceBlock[],
  what: string,
  isMissing: (block: EvidenceBlock) => boolean,
): string[] => {
  const lacking = blocks.filter(isMissing);
  if (lacking.length === 0) return [];
  const where =
    lacking.length === blocks.length
      ? 'The file'
      : listed(
          lacking.map((b) => `"${b.label}"`),
          3,
        );
  return [`${where} does not state ${what}.`];
};

/** What every reader has to be told of results: what is not stated, and which numbers may be percentages. */
export const gapNotes = (blocks: EvidenceBlock[]): string[] => {
  const results = blocks.flatMap((b) => b.run.results);
  const bare = results.filter((r) => r.measure.kind === 'point' && r.measure.trials === null);
  const percent = results.filter((r) => SHARES.test(r.metric) && (valueOf(r.measure) ?? 0) > 1);
  const names = (list: typeof results): string => listed([...new Set(list.map((r) => r.metric))]);
  return [
    ...unstated(blocks, 'the model version', (b) => b.run.model.version === null),
    ...unstated(blocks, 'the data set', (b) => b.run.dataset.id === null),
    ...unstated(blocks, 'when the run began', (b) => b.run.startedAt === null),
    ...(bare.length > 0
      ? [`The file does not state how many samples stand behind: ${names(bare)}.`]
      : []),
    ...(percent.length > 0
      ? [
          `Over 1 and so perhaps a percentage: ${names(percent)}. Kept as written; a criterion of 90% compares with 0.9.`,
        ]
      : []),
  ];
};

/** Directions that a file proves and that the name of a metric does not suggest. */
export const directionNotes = (blocks: EvidenceBlock[]): string[] => {
  const turned = blocks
    .flatMap((b) => b.run.results)
    .filter(({ metric, better }) => {
      const named = metricShape(metric).better;
      return better !== undefined && named !== 'unknown' && named !== better;
    });
  return turned.map(
    ({ metric, better }) =>
      `By the verdicts of its file, ${better ?? ''} is better for ${metric}, other than its name suggests; a criterion that wants the other side is contradicted.`,
  );
};

/** Every contradiction, once, with the results that it stops from passing. */
export const contradictionNotes = (blocks: EvidenceBlock[]): string[] => {
  const against = blocks
    .flatMap((b) => b.run.results)
    .flatMap(({ contradiction, metric }) =>
      contradiction === undefined ? [] : [{ contradiction, metric }],
    );
  return [...groupBy(against, (one) => one.contradiction)].map(
    ([why, group]) =>
      `Contradiction: ${why}. It stops ${listed([...new Set(group.map((one) => one.metric))])} from passing.`,
  );
};
