import type { CriterionVerdict } from '../../../../contract/types';
import { formatTarget } from '../../../evidence/words/format-number';
import { valueText } from '../../../evidence/words/value-words';
import { foldMetric } from '../../../evidence/words/metric-name';
import type { GateQuestion } from '../../check';
import { met, notApplicable, unmet, type Check, type CheckOutcome } from '../../check';

const needed = 'a declared value that the test bears out';

/**
 * What the model card declares is what was tested, or less: inside of the tested interval, or on its
 * careful side.
 * @see Regulation (EU) 2024/1689, Art. 13(3)(b)(ii) and 15(3)
 */
export const declaredAccuracyMatches: Check = {
  id: 'declared-accuracy-matches',
  title: 'The declared accuracy is the tested one',
  who: 'model owner',
  effort: 2,
  controls: ['EU-AI-Act:13(3)', 'EU-AI-Act:15(3)'],
  evaluate: (question) => {
    const card = question.item.records.sheets.find(({ kind }) => kind === 'model-card');
    if (card === undefined) return notApplicable('there is no model card');
    if (card.declared === null) {
      return unmet(
        'the model card declares no accuracy',
        needed,
        'Add the declared metric and its value to the model card in the Assay panel.',
      );
    }
    const { metric, value } = card.declared;
    const tested = testedBy(question, metric);
    return tested === null
      ? unmet(
          `the model card declares ${metric}, and no criterion tests it for the whole data set`,
          needed,
          `Add a criterion for ${metric}, or declare a metric that is tested.`,
        )
      : compared(tested, value);
  },
};

/** The verdict on that metric itself, not on a difference and not on a group. */
const testedBy = ({ item, verdicts }: GateQuestion, metric: string): CriterionVerdict | null => {
  const criterion = (item.locked?.criteria ?? []).find(
    (one) =>
      one.requirement.kind === 'threshold' &&
      one.slice === null &&
      foldMetric(one.metric) === foldMetric(metric),
  );
  return verdicts.find(({ criterionId }) => criterionId === criterion?.id) ?? null;
};

const compared = (tested: CriterionVerdict, value: number): CheckOutcome => {
  const { metric, unit, comparator, lower, upper } = tested;
  const declared = `declared ${metric} ${formatTarget(value, unit)}`;
  if (lower === null || upper === null) {
    return {
      state: 'inconclusive',
      observed: `${declared}, tested without an interval`,
      needed,
      next: 'Hand in a run that states how many samples stand behind it.',
    };
  }
  const atLeast = comparator === '>=' || comparator === '>';
  // In as many digits as keep each bound on its side of what is declared.
  const [least, most] = [lower, upper].map((bound) =>
    valueText(bound, { unit, suffix: '', kind: 'value', target: value }),
  );
  const observed = `${declared}, tested ${least} to ${most}`;
  const isBorneOut = atLeast ? value <= upper : value >= lower;
  return isBorneOut
    ? met(observed, needed)
    : unmet(observed, needed, 'Correct the model card, or test again with more samples.');
};
