import { psf } from '../packs/psf';
import type { Points, ScoreFacts } from './evidence';
import { psfRules } from './psf-points';

/** The scale of the institute's own analyser, in percent. */
const STRONG = 80;
const PARTIAL = 40;

type Rating = 'strong' | 'partial' | 'gap' | 'not-applicable';

type ScoredCriterion = {
  id: string;
  title: string;
  /** Null where a person stated that it does not apply, with their reason. */
  points: Points | null;
  reason: string;
};

export type ScoredDomain = {
  id: string;
  title: string;
  rating: Rating;
  /** Percent of the points that there are; null where no criterion applies. */
  score: number | null;
  criteria: ScoredCriterion[];
};

const MOST_POINTS = 2;

const ratingOf = (score: number | null): Rating => {
  if (score === null) return 'not-applicable';
  if (score >= STRONG) return 'strong';
  return score >= PARTIAL ? 'partial' : 'gap';
};

const criterionOf = (
  facts: ScoreFacts,
  excluded: Readonly<Record<string, string>>,
  { id, title }: { id: string; title: string },
): ScoredCriterion => {
  const exclusion = excluded[id];
  if (exclusion !== undefined) return { id, title, points: null, reason: exclusion };
  const rule = psfRules[id];
  if (rule === undefined) throw new Error(`no rule for ${id}`);
  return { id, title, ...rule(facts) };
};

/**
 * A self-score against the PSF from what is on record, with the reason of each point. It says what
 * evidence there is, and assesses nothing.
 * @param excluded reasons by criterion, of those that a person stated as not applicable.
 */
export const scorePsf = (
  facts: ScoreFacts,
  excluded: Readonly<Record<string, string>> = {},
): ScoredDomain[] =>
  psf.groups.map(({ id, title }) => {
    const criteria = psf.controls
      .filter(({ group }) => group === id)
      .map((control) => criterionOf(facts, excluded, control));
    const points = criteria.flatMap((one) => one.points ?? []);
    const sum = points.reduce<number>((total, one) => total + one, 0);
    const score =
      points.length === 0 ? null : Math.round((sum / (points.length * MOST_POINTS)) * 100);
    return { id, title, score, rating: ratingOf(score), criteria };
  });
