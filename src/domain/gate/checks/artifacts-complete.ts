import type { Artifact, ArtifactKind } from '../../../contract/types';
import type { Item } from '../../item/item';
import { openReviewsOf } from '../../records/open-reviews';
import { met, unmet, type Check } from '../check';

/** Documents that a gate asks for, and what people call them. */
const asked: readonly (readonly [ArtifactKind, string])[] = [
  ['model-card', 'model card'],
  ['bias-checklist', 'bias checklist'],
  ['risk-register', 'risk register'],
];

/**
 * The three documents are there, owned and not past their date; and the risks hold what is special to
 * AI: how often it fails, and which drift sets a risk off.
 */
export const artifactsComplete: Check = {
  id: 'artifacts-complete',
  title: 'Model card, risks and bias checklist are complete',
  who: 'project manager',
  effort: 5,
  controls: ['EU-AI-Act:11', 'EU-AI-Act:9(2)', 'NIST-AI-RMF:MAP-2.2'],
  evaluate: ({ item, now }) => {
    const gaps = [
      ...asked.flatMap(([kind, name]) => gapOf(item, kind, name, now)),
      ...riskGaps(item),
    ];
    const needed =
      'model card, bias checklist and risk register with an owner and a date ahead; a measured failure and a drift trigger among the risks';
    if (gaps.length === 0) return met('three documents in date, both kinds of AI risk', needed);
    return unmet(
      gaps.join('; '),
      needed,
      'Complete Documents and Risks in the Assay panel; a new version sets a new date.',
    );
  },
};

const gapOf = (item: Item, kind: ArtifactKind, name: string, now: number): string[] => {
  const found = item.records.artifacts.find((artifact) => artifact.kind === kind);
  if (found === undefined) return [`no ${name}`];
  const reviews = openReviewsOf(item.monitoring, kind);
  const [review] = reviews;
  if (review !== undefined) return [`the ${name} has to be reviewed: ${review.cause}`];
  return isPast(found, now)
    ? [`the ${name} was to be reviewed by ${found.reviewBy.slice(0, 10)}`]
    : [];
};

const isPast = ({ reviewBy }: Artifact, now: number): boolean => Date.parse(reviewBy) <= now;

const riskGaps = ({ records }: Item): string[] => {
  const open = records.risks.filter(({ closedAt }) => closedAt === null);
  return [
    ...(open.some(({ kind, rate }) => kind === 'probabilistic-failure' && rate !== null)
      ? []
      : ['no risk says how often it fails']),
    ...(open.some(({ kind }) => kind === 'drift-trigger') ? [] : ['no risk has a drift trigger']),
  ];
};
