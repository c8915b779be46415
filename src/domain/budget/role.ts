import type {
  Aside,
  Budget,
  Criterion,
  Evaluation,
  Look,
  MetricResult,
} from '../../contract/types';
import { foldDataset, matchDataset, type DatasetMatch } from './dataset';
import { isSameBaseline } from './baseline';
import { repeatedLook, short } from './identity';
import { foldSlice } from '../evidence/words/metric-name';
import {
  classNamed,
  isSameMeasuredFor,
  measuredForOf,
  ofClass,
} from '../evidence/matching/measured-for';
import { workedFor } from '../evidence/worked';

/** A run that reports what a budget is of. */
export type ReportingRun = {
  evaluation: Evaluation;
  /** What it is known again by. */
  marks: readonly string[];
  restatement: string | null;
  /** The criteria that share the budget, each with the results that bear on it. */
  criteria: readonly { criterion: Criterion; results: readonly MetricResult[] }[];
  /** Its version is in use and has a pass that stands. */
  isMonitoring: boolean;
};

export type RunRole =
  /** It is held against the criteria at the next level, and spends if it does not pass. */
  | { kind: 'look'; joins: boolean }
  /** A look again, with more of its uncertainty or of what it did not say: decided at the level that it had. */
  | { kind: 'restated'; look: Look }
  /** Posted before, word for word: it changes nothing. */
  | { kind: 'repeat' }
  /** Of the version in use, whose pass stands: it may confirm the pass or rule it out, and is no look. */
  | { kind: 'monitoring' }
  /** Kept, shown, and no look. */
  | { kind: 'aside'; aside: Pick<Aside, 'kind' | 'reason' | 'why' | 'next' | 'who'> };

type Told = Pick<Aside, 'why' | 'next'> & Partial<Pick<Aside, 'reason' | 'who'>>;

const aside = (kind: Aside['kind'], told: Told): RunRole => ({
  kind: 'aside',
  aside: { kind, reason: 'run-incomplete', who: '', ...told },
});

const SENDER = 'whoever sends the run';

const missing = (told: Told): RunRole => aside('undecided', { who: SENDER, ...told });

const nameOf = ({ datasets, sha256 }: Budget): string =>
  datasets[0] ?? (sha256 === null ? 'its data set' : `the data set ${sha256.slice(0, 8)}…`);

const ofDataset = (match: DatasetMatch, budget: Budget, { dataset }: Evaluation): RunRole => {
  const name = nameOf(budget);
  switch (match.kind) {
    case 'unnamed':
      return missing({
        why: 'the run does not say which data set it ran on',
        next: `Post it again with the id of the data set, and its SHA-256 if it is known: ${name}.`,
      });
    case 'digest-missing':
      return missing({
        why: `the run names ${name} without its SHA-256, which is known by now`,
        next: `Post it again with the SHA-256 of ${name}.`,
      });
    case 'other-content':
      return aside('development', {
        reason: 'other-dataset',
        why: `the run was on ${name} with another content (SHA-256 ${(dataset.sha256 ?? '').slice(0, 8)}… instead of ${(budget.sha256 ?? '').slice(0, 8)}…), and that is another data set`,
        next: 'Run it on the content that was used first, or have a second person renew the budget on the new one.',
        who: 'whoever keeps the data set',
      });
    case 'other':
      return aside('development', {
        reason: 'other-dataset',
        why: `the run was on another data set (${dataset.id ?? `SHA-256 ${(dataset.sha256 ?? '').slice(0, 8)}…`}), so it counts as development`,
        next: `Post a run on ${name}.`,
      });
    case 'joins':
      return { kind: 'look', joins: true };
    case 'same':
      return { kind: 'look', joins: match.renamed };
  }
};

/** Why the items of a run do not answer a criterion; null where they do, or none were asked. */
const ofItems = (criterion: Criterion, evaluation: Evaluation): RunRole | null => {
  const refusal = workedFor(criterion, evaluation)?.refusal ?? null;
  return refusal === null ? null : missing(refusal);
};

const isGiven = (one: string | null): one is string => one !== null;

/** `class "theft"`, or that the run does not say. */
const toldAs = (metric: string, results: readonly MetricResult[]): string => {
  const told = [...new Set(results.map((one) => measuredForOf(metric, one)).filter(isGiven))];
  return told.length === 0
    ? `the run does not say for which class ${metric} was measured`
    : `the run reports ${metric} for ${told.join(' and ')}`;
};

const postedFor = (wanted: string): string => {
  const name = /^class "(.+)"$/u.exec(wanted)?.[1];
  return name === undefined
    ? `Post ${wanted}, with "averaging": "${wanted.split(' ')[1] ?? ''}".`
    : `Post the result of that class, with "positiveClass": "${name}".`;
};

/** Another class than the criterion names, or than its first look was measured for; null where it is that. */
const ofMeasuredFor = (
  { measuredFor = [] }: Budget,
  { metric, slice }: Criterion,
  results: readonly MetricResult[],
): RunRole | null => {
  const named = classNamed(slice);
  if (named !== null) {
    const wanted = ofClass(named.name);
    const other = results.filter(
      (one) =>
        foldSlice(one.slice) !== foldSlice(slice) &&
        !isSameMeasuredFor(measuredForOf(metric, one), wanted),
    );
    return other.length === 0
      ? null
      : missing({
          why: `${toldAs(metric, other)}, and the criterion asks for ${wanted}`,
          next: postedFor(wanted),
          who: `${SENDER}, or who wrote the criterion`,
        });
  }
  const lacking = measuredFor.find(
    (one) => !results.some((result) => isSameMeasuredFor(measuredForOf(metric, result), one)),
  );
  return lacking === undefined
    ? null
    : missing({
        why: `${toldAs(metric, results)}, and the first look was for ${lacking}`,
        next: `${postedFor(lacking)} Another one is another question, which a criterion of its own asks.`,
        who: `${SENDER}, or who writes the criteria`,
      });
};

/** What a comparison with a baseline lacks; null where it lacks nothing. */
const ofBaseline = (
  criterion: Criterion,
  results: readonly MetricResult[],
  evaluation: Evaluation,
): RunRole | null => {
  const { requirement } = criterion;
  if (requirement.kind === 'threshold') return null;
  const asked = requirement.baseline;
  const without = results.find(({ baseline }) => baseline === null);
  if (without !== undefined) {
    return missing({
      reason: 'no-baseline',
      why: 'the run reports no result of the baseline to compare with',
      next: `Post the result of ${asked} on the same data along with the new one.`,
    });
  }
  const other = results.find(({ baseline }) => !isSameBaseline(baseline?.name ?? '', asked));
  const elsewhere = results.find((result) => isOnOtherData(result, evaluation));
  if (other === undefined && elsewhere !== undefined) {
    return missing({
      reason: 'other-baseline',
      why: `the run measured ${asked} on another data set than the new model`,
      next: `Post the result of ${asked} on the same data along with the new one.`,
    });
  }
  return other === undefined
    ? null
    : missing({
        reason: 'other-baseline',
        why: `the run compares with ${other.baseline?.name ?? ''}, the criterion with ${asked}`,
        next: `Post the result of ${asked} on the same data, or name the baseline in the criterion as the run does.`,
        who: `${SENDER}, or who wrote the criterion`,
      });
};

/** Whether the baseline was measured on other data than the candidate, as far as the run says. */
const isOnOtherData = ({ baseline }: MetricResult, { dataset }: Evaluation): boolean => {
  const theirs = baseline?.dataset;
  if (theirs === undefined) return false;
  if (theirs.sha256 !== null && dataset.sha256 !== null) return theirs.sha256 !== dataset.sha256;
  return (
    theirs.id !== null && dataset.id !== null && foldDataset(theirs.id) !== foldDataset(dataset.id)
  );
};

/** What a run is to a budget, in the order in which that is asked. */
export const roleOf = (budget: Budget, run: ReportingRun): RunRole => {
  const { evaluation, marks, restatement, criteria, isMonitoring } = run;
  if (repeatedLook(budget.looks, { digest: evaluation.digest, marks }) !== null) {
    return { kind: 'repeat' };
  }
  if (evaluation.model.version === null) {
    return missing({
      why: 'the run does not say which version of the model it tried',
      next: 'Post it again with the version of the model.',
    });
  }
  const place = ofDataset(matchDataset(budget, evaluation.dataset), budget, evaluation);
  if (place.kind === 'aside') return place;
  const lacking = criteria.map(
    ({ criterion, results }) =>
      ofItems(criterion, evaluation) ??
      ofMeasuredFor(budget, criterion, results) ??
      ofBaseline(criterion, results, evaluation),
  );
  const missed = lacking.find((one) => one !== null);
  if (missed !== undefined) return missed;
  if (isMonitoring) return { kind: 'monitoring' };
  const { stated } = evaluation;
  const restated = budget.looks.find(
    (one) =>
      (restatement !== null && one.restated === restatement) ||
      (stated !== undefined && one.run === short(stated.of)),
  );
  return restated === undefined ? place : { kind: 'restated', look: restated };
};
