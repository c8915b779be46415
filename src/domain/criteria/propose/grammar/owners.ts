import { endsWithMeasure, groupsIn, isWord, nounFirst, withoutLinks } from '../attachment/phrases';
import { behaviourOf } from '../attachment/share';
import { wordsOf, type Token } from '../attachment/tokens';
import { isAgent } from '../attachment/word-classes';
import { saysOnlyLimit, withoutLead } from './frame';
import { NO_REST, type Rest } from './rest';
import { isParticiple, isThirdPerson } from './verbs';

export const MOST_NOUNS = 5;
/** A change is measured from another value. */
const CHANGES =
  /^(?:reduc|decreas|increas|improv|cut|sav|lower|rais|boost|drop|shrink|grow|gain|los|faster|slower|fewer|higher|better|worse)\w*$/i;

/** `Validate the parser reaches`: that it is looked at. */
const ASKS = /^(?:validates?|verif(?:y|ies)|ensures?|confirms?|checks?|asserts?|demonstrates?)$/i;

export const hasChange = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isWord(token, CHANGES));

/** Words of a name that stand before its measure, and where the words of its owner belong. */
export type Owner = { prefix: Token[]; rest: Rest };

const inGroups = (...groups: string[]): Owner => ({ prefix: [], rest: { ...NO_REST, groups } });

/** Who has the measure behind a limit: nobody that need be said, what is done, or of what kind it is. */
export const ownerOf = (left: readonly Token[]): Owner | null => {
  const own = withoutLinks(withoutLead(left)).filter((token, at) => at > 0 || !isWord(token, ASKS));
  const words = wordsOf(own);
  if (words === '' || isAgent(words) || saysOnlyLimit(own)) return { prefix: [], rest: NO_REST };
  if (hasChange(own)) return null;
  const isPlain = own.every(({ kind, text }) => kind === 'word' || /^\d{1,3}$/u.test(text));
  const isWith =
    isWord(left.at(-1), /^(?:with|at)$/i) ||
    left.slice(own.length).some((token) => isWord(token, /^with$/i));
  // `extracts fields with >= 90% accuracy`: what is done is what it is measured for.
  const done = isWith && isPlain ? behaviourOf(own).replace(/^successfully /iu, '') : '';
  if (done !== '') return inGroups(done);
  if (own.length === 1 && /^p\d{2,3}$/iu.test(words)) return { prefix: own, rest: NO_REST };
  const agent = own.findIndex((_, at) => isAgent(wordsOf(own.slice(0, at + 1))));
  // `a model retrained on …`
  if (agent >= 0 && isPlain && isParticiple(own[agent + 1]?.text ?? ''))
    return inGroups(wordsOf(own.slice(agent + 1)));
  const { noun, rest } = nounFirst(own);
  const isVerbal = noun.some((token) => isThirdPerson(token.text));
  const isMeasure = endsWithMeasure(noun.slice(-1));
  // `a speaker with any accent`, `sorting and grading models`
  const groups = noun.length === 0 || isVerbal || isMeasure ? null : groupsIn(rest);
  if (groups !== null && noun.length <= MOST_NOUNS + 1)
    return inGroups(...(isAgent(wordsOf(noun)) ? [] : [wordsOf(noun)]), ...groups);
  return { prefix: [], rest: { ...NO_REST, left: [words] } };
};
