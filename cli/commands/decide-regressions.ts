import { REGRESSIONS } from '../../src/domain/items/columns';
import type { ItemSet } from '../../src/domain/items/item';
import { pairFolded } from '../../src/domain/items/measure-items';
import { regressionsOf } from '../../src/domain/items/pair-items';
import { aboutOf, allowed, type Claim } from '../claim';
import { EXIT, UsageError, type Outcome } from '../outcome';
import { json, lines } from '../output';
import { countOf } from '../../src/words/counts';

const SHOWN = 10;

/**
 * "No passing case regresses", by the ids: a count of these very items, so no interval and no look. It
 * says nothing of items that are not in the files.
 */
export const decideRegressions = (
  candidate: ItemSet,
  baseline: ItemSet,
  claim: Claim,
  asJson: boolean,
): Outcome => {
  const { requirement } = claim;
  if (requirement.kind !== 'threshold' || !requirement.comparator.startsWith('<')) {
    throw new UsageError(
      `${REGRESSIONS} are limited from above`,
      `Write --criterion "${REGRESSIONS} <= 0".`,
    );
  }
  if (candidate.kind === 'score') {
    throw new UsageError(
      'a regression is a passing item that fails, and these items have scores',
      'Give `pass` (0 or 1) instead of `score`.',
    );
  }
  const about = { ...aboutOf(claim), countsFailures: false };
  const { paired } = allowed(pairFolded(candidate, baseline, about));
  const ids = regressionsOf(paired);
  const passed =
    requirement.comparator === '<='
      ? ids.length <= requirement.target
      : ids.length < requirement.target;
  const named = `${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? `, and ${ids.length - SHOWN} more` : ''}`;
  const sentence =
    ids.length === 0
      ? `none of ${countOf(paired.length, 'item')} that the baseline passes fails now.`
      : `${countOf(ids.length, 'item')} that the baseline passes ${ids.length === 1 ? 'fails' : 'fail'} now: ${named}.`;
  const verdict = passed ? 'pass' : 'fail';
  const answer = {
    verdict,
    reason: passed ? 'no-regression' : 'items-regressed',
    sentence,
    regressed: ids,
    trials: paired.length,
  };
  return {
    exitCode: passed ? EXIT.fine : EXIT.refused,
    stdout: asJson ? json(answer) : lines([`${verdict}: ${sentence}`]),
    stderr: '',
  };
};
