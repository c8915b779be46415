import { groupsIn, isWord, nounFirst, withoutLinks } from '../attachment/phrases';
import { wordsOf } from '../attachment/tokens';
import { isAgent, LEADS_TO_GROUP } from '../attachment/word-classes';
import { percentOf } from '../statement/limit';
import { nameOfShare } from '../statement/measure';
import { withoutLead, type Frame } from './frame';
import { bothRests, placed } from './rest';
import { labelOf, shareOn, type Found } from './shares';

const IS_QUALITY =
  /^(?:relevant|correct|positive|accurate|helpful|satisfied|complete|valid|yes|successful|useful|favou?rable|agree|incorrect|negative|wrong)$/i;

/** `Top hits: >= 90% relevant`, `user feedback > 80% positive`. */
export const readShareOfQuality = (frame: Frame): Found | null => {
  const [quality, ...behind] = frame.right;
  if (percentOf(frame.value) === null || !isWord(quality, IS_QUALITY) || quality === undefined)
    return null;
  if (behind.length > 0 && behind[0]?.kind === 'word' && !isWord(behind[0], LEADS_TO_GROUP))
    return null;
  const own = withoutLinks(withoutLead(frame.left));
  const isLabelled = own.length === 0 && frame.label.length > 0;
  const { noun, rest } = nounFirst(isLabelled ? withoutLead(frame.label) : own);
  const groups = groupsIn(rest);
  if (noun.length === 0 || groups === null || isAgent(wordsOf(noun))) return null;
  const metric = nameOfShare(`${wordsOf(noun)} ${quality.text}`, 8);
  return metric === null
    ? null
    : shareOn(
        frame,
        metric,
        groups,
        bothRests(isLabelled ? frame.before : labelOf(frame), placed(behind)),
      );
};
