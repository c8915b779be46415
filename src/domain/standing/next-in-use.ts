import type { Item } from '../item/item';
import { dayInWords } from '../../words/days';

/**
 * What comes next for a model that drifted and stands before its last stage. That it could be retired is
 * no advice: what was decided is to be carried out, else somebody has to look.
 */
export const nextOfDrifted = ({ monitoring: { decisions } }: Item): string => {
  const answer = decisions.findLast((one) => one.answer !== null)?.answer ?? null;
  switch (answer?.answer) {
    case 'retrain':
      return `Carry out ${answer.issueKey ?? 'the retraining'}, then hand in a run of the new version.`;
    case 'roll-back':
      return `Carry out ${answer.issueKey ?? 'the rollback'}, then set the version that is in use.`;
    case 'retire':
      return 'Retiring it was decided: move it to its last stage when it is out of use.';
    case 'accept':
      return answer.until === null
        ? 'The drift was accepted; look at it again when the next report comes.'
        : `The drift is accepted until ${dayInWords(answer.until)}; look at it again by then.`;
    default:
      return 'Look at what drifted under In use, and say what was found.';
  }
};
