import { VAGUE_FORMS } from './vague-forms';
import type { VagueFamily } from './vague-pattern';
import { GERMAN_VAGUE, VAGUE_OUTPUTS } from './vague-outputs';
import { VAGUE_WISHES } from './vague-wishes';
import { VAGUE_WORDS } from './vague-words';
import { BEHAVES, COPULA, METRIC_NOUN, MODAL, SUBJECT } from '../propose/vocabulary';

/** Every family of wordings that cannot be measured. */
export const VAGUE_FAMILIES: readonly VagueFamily[] = [
  ...VAGUE_WORDS,
  ...VAGUE_FORMS,
  ...VAGUE_OUTPUTS,
  ...VAGUE_WISHES,
  GERMAN_VAGUE,
];

/** Where a weak word is said of a model: behind a link, a degree word or a verb of behaviour, or before a noun. */
export const SAID_OF_A_MODEL = {
  before: new RegExp(
    `(?:(?:${COPULA}|${MODAL}|${BEHAVES})(?:\\s+(?:[a-z'-]+)){0,3}|(?<![\\w-])(?:very|highly|really|quite|fairly|pretty|super|extremely|sufficiently|more|most|less|much|as|so|overall|truly|equally|consistently|incredibly))\\s*$`,
    'i',
  ),
  after: new RegExp(
    `^\\s+(?:and\\s+[a-z-]+\\s+|,\\s*[a-z-]+\\s+)?(?:[a-z-]+\\s+)?(?:${METRIC_NOUN}|${SUBJECT})(?![\\w-])`,
    'i',
  ),
};
