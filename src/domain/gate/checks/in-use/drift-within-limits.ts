import type { RetrainingDecision, WatchState } from '../../../../contract/types';
import { isWorse, type Level } from '../../../../words/levels';
import type { Item } from '../../../item/item';
import { covers } from '../../../monitoring/covered';
import { firingOf, isMuted, nameWatch } from '../../../monitoring/drift-level';
import { isInUse } from '../../../monitoring/in-use';
import { isOverdue } from '../../../monitoring/report-due';
import { met, notApplicable, type Check, type CheckOutcome, type Reason } from '../../check';
import { tellDecision, whoDecides } from './decisions-taken';
import { dayInWords } from '../../../../words/days';

/**
 * The model in use does not drift at the level of the rule or worse, or somebody has decided what to do
 * about it. A mute changes neither: it quiets notices.
 */
export const driftWithinLimits: Check = {
  id: 'drift-within-limits',
  title: 'Drift of the model in use is within limits',
  who: 'whom the monitoring plan names to decide',
  effort: 2,
  controls: ['EU-AI-Act:72(2)', 'NIST-AI-RMF:MANAGE-4.1', 'ISO/IEC-42001:A.6.2.6'],
  evaluate: ({ item, rule, now }) => {
    if (!isInUse(item)) return notApplicable('nobody relies on the model yet');
    const from = rule.level ?? 'critical';
    const needed = `nothing at ${from} or worse that nobody has decided about`;
    const found = firingOf(item.monitoring).filter(
      (watch) => !isWorse(from, watch.level) && !isDecided(item, watch, now),
    );
    const reasons = [
      ...found.map((watch) => reasonOf(item, watch, now)),
      ...silence(item, from, now),
    ];
    return reasons.length === 0
      ? met(`nothing undecided at ${from} or worse`, needed)
      : unmetFor(reasons, needed);
  },
};

const isDecided = ({ monitoring }: Item, watch: WatchState, now: number): boolean =>
  monitoring.decisions.some((one) => one.answer !== null && covers(one, watch, now));

const openFor = ({ monitoring }: Item, { fingerprint }: WatchState): RetrainingDecision | null =>
  monitoring.decisions.find(
    ({ answer, fingerprints }) => answer === null && fingerprints.includes(fingerprint),
  ) ?? null;

const EFFORT = 2;

const reasonOf = (item: Item, watch: WatchState, now: number): Reason => {
  const decision = openFor(item, watch);
  const why = [`${nameWatch(watch)} is at ${watch.level}${mutedWords(item, watch, now)}`];
  if (decision === null) {
    return {
      why: `${why.join('')}.`,
      next: 'See to it that the tool reports it as over; a report by hand takes a second person.',
      effort: EFFORT,
    };
  }
  return {
    why: `${why.join('')}; ${tellDecision(decision, now)}.`,
    next: `${whoDecides(decision)} decides it in the Assay panel.`,
    effort: EFFORT,
    subject: decision.id,
  };
};

/** That it is muted is said, and by whom stands in the panel: a refusal of Jira names no persons. */
const mutedWords = ({ monitoring }: Item, { fingerprint }: WatchState, now: number): string => {
  const mute = monitoring.mutes.find((one) => one.fingerprint === fingerprint);
  return mute === undefined || !isMuted(monitoring, fingerprint, now)
    ? ''
    : ` (muted until ${dayInWords(mute.until)}, which does not make it better)`;
};

const silence = ({ monitoring }: Item, from: Level, now: number): Reason[] =>
  isOverdue(monitoring, now) && !isWorse(from, 'unknown')
    ? [
        {
          why: 'Reports have stopped coming, so nobody knows how it drifts.',
          next: 'Get the monitoring job going again, or report what was seen.',
          effort: EFFORT,
        },
      ]
    : [];

const unmetFor = (reasons: readonly Reason[], needed: string): CheckOutcome => ({
  state: 'unmet',
  observed: reasons.map(({ why }) => why.replace(/\.$/u, '')).join('; '),
  needed,
  next: reasons[0]?.next ?? '',
  reasons,
});
