import type { Criterion, CriterionPlan, LintFinding } from '../../../contract/types';
import { foldMetric, foldSlice } from '../../evidence/words/metric-name';
import { formatValue } from '../language/decimal';
import { formatCriterion } from '../language/format';
import { metricShape } from '../language/metric-shape';
import type { ReadLine } from '../language/parse';
import { planCriterion } from '../plan';
import { countOf } from '../../../words/counts';
import { asksForNone } from '../../decision/asks-for-none';
import { DATASET, SAMPLES } from '../propose/placeholders';

type Note = Pick<LintFinding, 'code' | 'message' | 'hint'> & { proposal?: string | null };

/** Below this many samples even a flawless run shows little: 29 of 29 prove no more than 90 % @95%. */
const TINY_SAMPLE = 30;

/** What a criterion that parses still leaves open. */
export const warnings = (criterion: Criterion, { line, text, criteria }: ReadLine): LintFinding[] =>
  [
    ...[pointOnProportion, noDataset, smallSample],
    // One end of a range always points away from the better side.
    ...(criteria.length > 1 ? [] : [oddDirection]),
  ].flatMap((rule) => {
    const note = rule(criterion);
    return note === null ? [] : [findingOn(note, line, text, 'warning')];
  });

type Placed = { criterion: Criterion; line: number; text: string };

/** What lines of one set do to each other. Each is held against those of the same measure alone. */
export const setFindings = (lines: readonly ReadLine[]): LintFinding[] => {
  const byId = new Map<string, Placed>();
  const byMeasure = new Map<string, Placed[]>();
  return lines
    .flatMap(({ criteria, line, text }) => criteria.map((criterion) => ({ criterion, line, text })))
    .flatMap((placed) => {
      const measure = measureOf(placed.criterion);
      const earlier = byMeasure.get(measure) ?? [];
      const note = noteOn(placed, byId.get(placed.criterion.id), earlier);
      if (!byId.has(placed.criterion.id)) byId.set(placed.criterion.id, placed);
      byMeasure.set(measure, earlier);
      earlier.push(placed);
      return note;
    });
};

const noteOn = (
  { criterion, line, text }: Placed,
  same: Placed | undefined,
  earlier: readonly Placed[],
): LintFinding[] => {
  if (same !== undefined) return [findingOn(duplicate(same.line), line, text, 'error')];
  const against = earlier.find((other) => excludes(other.criterion, criterion));
  if (against !== undefined) return [findingOn(contradiction(against.line), line, text, 'error')];
  const near = earlier.find((other) => overlap(other.criterion, criterion));
  return near === undefined ? [] : [findingOn(overlapping(near.line), line, text, 'warning')];
};

/** A finding about a whole line. */
export const findingOn = (
  { proposal, ...note }: Note,
  line: number,
  text: string,
  severity: LintFinding['severity'],
): LintFinding => {
  const column = text.length - text.trimStart().length + 1;
  return {
    line,
    column,
    length: text.trim().length,
    severity,
    ...note,
    proposal: proposal ?? null,
  };
};

/** `= 0` or `= 100%`, whatever number of samples it asks for. */
const isOfNone = (criterion: Criterion): boolean => asksForNone({ ...criterion, minTrials: 1 });

const pointOnProportion = (criterion: Criterion): Note | null => {
  if (criterion.uncertainty.kind !== 'point') return null;
  if (asksForNone(criterion)) return null;
  if (isOfNone(criterion)) {
    return {
      code: 'point',
      message: `none of how many? Without a number of samples \`= 0\` is met by a run of one`,
      hint: 'Say how many samples have to be free of it: none of 300 shows at most 1.2% at 97% confidence.',
      proposal: `${formatCriterion({ ...criterion, reason: null })} ${SAMPLES.placeholder}`,
    };
  }
  const { kind } = metricShape(criterion.metric);
  if (kind === 'amount' && criterion.unit === 'number') return null;
  return {
    code: 'point',
    message: `\`point\` takes the measured ${criterion.metric} as the true one: 9 of 10 would pass as 90%`,
    hint: 'Decide on the interval, with a confidence such as @95%.',
    proposal: formatCriterion({
      ...criterion,
      uncertainty: { kind: 'interval', confidence: 0.95, method: 'exact' },
    }),
  };
};

const noDataset = (criterion: Criterion): Note | null =>
  criterion.dataset !== null
    ? null
    : {
        code: 'no-dataset',
        message: 'no data set is named, so a run on any data counts',
        hint: 'Name the data set, such as on holdout-v3.',
        proposal: formatCriterion({ ...criterion, dataset: DATASET.standIn }).replace(
          DATASET.standIn,
          DATASET.placeholder,
        ),
      };

type Case = CriterionPlan['scenarios'][number];

/** The plausible true value that needs the fewest samples; null where no number of samples is planned. */
const easiestCase = (criterion: Criterion): Case | null =>
  (planCriterion(criterion)?.scenarios ?? []).reduce<Case | null>(
    (least, next) => ((next.trials ?? Infinity) < (least?.trials ?? Infinity) ? next : least),
    null,
  );

const smallSample = (criterion: Criterion): Note | null => {
  const { minTrials, unit } = criterion;
  if (minTrials === null) return null;
  const best = easiestCase(criterion);
  if (best?.trials != null && best.trials > minTrials) {
    return {
      code: 'underpowered',
      message: `${countOf(minTrials, 'sample')} will mostly be inconclusive: even if the true value is ${formatValue(best.assumed, unit)}, about ${best.trials} are needed`,
      hint: `Plan for n>=${best.trials} or more.`,
      proposal: formatCriterion({ ...criterion, minTrials: best.trials }),
    };
  }
  if (minTrials >= TINY_SAMPLE) return null;
  return {
    code: 'underpowered',
    message: `${countOf(minTrials, 'sample')} ${minTrials === 1 ? 'is' : 'are'} too few to show much of anything`,
    hint: `Ask for at least n>=${TINY_SAMPLE}; several hundred are usual.`,
  };
};

const oddDirection = ({ metric, requirement }: Criterion): Note | null => {
  if (requirement.kind !== 'threshold') return null;
  const { better } = metricShape(metric);
  const upwards = requirement.comparator.startsWith('>');
  if (better === 'unknown' || (better === 'higher') === upwards) return null;
  return {
    code: 'direction',
    message: `for ${metric} ${better} is usually better, and this line asks for ${upwards ? 'at least' : 'at most'} so much`,
    hint: `If you meant the limit, write ${upwards ? '<=' : '>='}.`,
  };
};

const duplicate = (line: number): Note => ({
  code: 'duplicate',
  message: `this is the same criterion as line ${line}`,
  hint: 'Remove one of the two.',
});

const contradiction = (line: number): Note => ({
  code: 'contradiction',
  message: `no value can meet this line and line ${line}`,
  hint: 'All criteria have to hold: correct one of the two.',
});

const overlapping = (line: number): Note => ({
  code: 'overlap',
  message: `line ${line} already limits the same metric on the same data`,
  hint: 'All criteria have to hold, so the stricter one decides; keep one of the two.',
});

/** Metric, data set and group, as one text. */
const measureOf = ({ metric, dataset, slice }: Criterion): string =>
  JSON.stringify([foldMetric(metric), dataset?.toLowerCase() ?? null, foldSlice(slice)]);

const isFloor = ({ comparator }: { comparator: string }): boolean => comparator.startsWith('>');

const overlap = (left: Criterion, right: Criterion): boolean =>
  left.requirement.kind === 'threshold' &&
  right.requirement.kind === 'threshold' &&
  isFloor(left.requirement) === isFloor(right.requirement);

const excludes = (left: Criterion, right: Criterion): boolean => {
  const [a, b] = [left.requirement, right.requirement];
  if (a.kind !== 'threshold' || b.kind !== 'threshold') return false;
  if (isFloor(a) === isFloor(b)) return false;
  const [floor, ceiling] = isFloor(a) ? [a, b] : [b, a];
  return (
    floor.target > ceiling.target ||
    (floor.target === ceiling.target && (floor.comparator === '>' || ceiling.comparator === '<'))
  );
};
