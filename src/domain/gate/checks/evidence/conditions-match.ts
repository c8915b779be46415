import type { IdentityFacts, IdentityField, RunBrief } from '../../../../contract/types';
import { pinnedFields } from '../../../../words/people/identity-fields';
import { identityNames, shortFact } from '../../../../words/people/identity';
import { differences, pinsOf, type FactChange } from '../../../evidence/pins';
import type { Item, LatestResult } from '../../../item/item';
import { met, notApplicable, type Check, type Reason } from '../../check';

/** What is compared where a policy names no fields. */
const USUAL = [
  'promptDigest',
  'judge',
  'rubricDigest',
  'rubricVersion',
  'baselineDataset',
] as const satisfies readonly IdentityField[];

type Problem = { criterionId: string; why: string; next: string };

const RUN_AGAIN =
  'Run it again under the agreed conditions, or have another person take the new ones over.';

const named = (metric: string, { field, from, to }: FactChange, whose: string): string =>
  `${metric}: the run was made under another ${identityNames[field]} (${shortFact(to)}) than ${whose} (${shortFact(from)})`;

/** What the validated judge of the item is, as the facts of a run name one. */
export const judgeOf = ({ records: { judge } }: Pick<Item, 'records'>): IdentityFacts => {
  if (judge === null) return {};
  const { name, rubricDigest, rubricVersion } = judge;
  return {
    judge: name,
    ...(rubricDigest && { rubricDigest }),
    ...(rubricVersion && { rubricVersion }),
  };
};

/** A baseline that was measured on other data than the run compares two samples that are not alike. */
const otherBaseline = (item: Item, { result, digest, dataset }: LatestResult): string | null => {
  const theirs = result.baseline?.dataset;
  if (theirs === undefined) return null;
  const mine = item.runs.find((run) => run.digest === digest)?.facts ?? {};
  if (theirs.sha256 !== null && mine.datasetDigest !== undefined) {
    return theirs.sha256 === mine.datasetDigest
      ? null
      : `${theirs.id ?? 'data'} with digest ${shortFact(theirs.sha256)}, the run on ${dataset ?? 'data'} with digest ${shortFact(mine.datasetDigest)}`;
  }
  const isOther =
    theirs.id !== null && dataset !== null && theirs.id.toLowerCase() !== dataset.toLowerCase();
  return isOther ? `${theirs.id}, the run on ${dataset}` : null;
};

const unstated = (
  facts: IdentityFacts,
  metric: string,
  asked: readonly IdentityField[],
): { why: string; next: string }[] => {
  const missing = asked.filter((field) => facts[field] === undefined);
  if (missing.length === 0) return [];
  const names = missing.map((field) => identityNames[field]).join(', ');
  return [
    {
      why: `${metric}: the run does not say its ${names}`,
      next: `Let the pipeline state ${names} in the file that it posts.`,
    },
  ];
};

/** Runs of which all results are behind one decision say the same of what is the same for all of them. */
const apart = (
  latest: LatestResult,
  facts: IdentityFacts,
  others: readonly RunBrief[],
  fields: readonly IdentityField[],
): string[] => {
  const shared = fields.filter((field) => !pinnedFields.some((pinned) => pinned === field));
  const other = others.find(
    ({ digest, facts: theirs }) =>
      digest !== latest.digest && differences(theirs, facts, shared).length > 0,
  );
  return other === undefined
    ? []
    : differences(other.facts, facts, shared).map((change) =>
        named(latest.result.metric, change, 'another run that the gate rests on'),
      );
};

/**
 * Runs were made under what was agreed: the prompt, judge, rubric and baseline of the criterion's first
 * run, or those that a person took over since.
 */
export const conditionsMatch: Check = {
  id: 'conditions-match',
  title: 'Runs were made under the agreed conditions',
  who: 'data scientist',
  effort: 4,
  controls: ['EU-AI-Act:15(3)', 'NIST-AI-RMF:MEASURE-2.1', 'ISO/IEC-42001:A.6.2.4'],
  evaluate: ({ item, rule }) => {
    const ids = new Set((item.locked?.criteria ?? []).map(({ id }) => id));
    const results = item.latest.filter(({ criterionId }) => ids.has(criterionId));
    if (results.length === 0) return notApplicable('there is no evidence yet');
    const match = rule.match ?? USUAL;
    const behind = item.runs.filter((run) => results.some(({ digest }) => digest === run.digest));
    const problems = results.flatMap((latest) =>
      problemsOf(item, latest, behind, match, rule.stated ?? []),
    );
    const needed = `the same ${match.map((field) => identityNames[field]).join(', ')} in every run`;
    const [first] = problems;
    if (first === undefined) return met(`${results.length} under the agreed conditions`, needed);
    return {
      ...{ state: 'unmet', observed: first.why, needed, next: first.next },
      reasons: problems.map(reasonOf),
    };
  },
};

const reasonOf = ({ criterionId, why, next }: Problem): Reason => ({
  ...{ subject: `${criterionId} conditions`, next, effort: conditionsMatch.effort },
  why: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
});

const problemsOf = (
  item: Item,
  latest: LatestResult,
  behind: readonly RunBrief[],
  match: readonly IdentityField[],
  stated: readonly IdentityField[],
): Problem[] => {
  const { criterionId, result } = latest;
  const brief = item.runs.find(({ digest }) => digest === latest.digest);
  // A run from before this was kept says nothing of it.
  if (brief === undefined) return [];
  const { metric } = result;
  const whys = [
    ...differences(pinsOf(item.conditions, criterionId), brief.facts, match).map((change) =>
      named(metric, change, 'the criterion’s'),
    ),
    ...differences(judgeOf(item), brief.facts, match).map((change) =>
      named(metric, change, 'the one whose agreement with people is recorded'),
    ),
    ...apart(latest, brief.facts, behind, match),
  ].map((why) => ({ why, next: RUN_AGAIN }));
  const baseline = match.includes('baselineDataset') ? otherBaseline(item, latest) : null;
  if (baseline !== null) {
    whys.push({
      why: `${metric}: the baseline was measured on ${baseline}`,
      next: 'Measure both models on the same data, and post the comparison.',
    });
  }
  return [...whys, ...unstated(brief.facts, metric, stated)].map((one) => ({
    criterionId,
    ...one,
  }));
};
