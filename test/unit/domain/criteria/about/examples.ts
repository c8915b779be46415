import { MEASURABLE_SENTENCES } from '../measurable-sentences';
import { MORE_MEASURABLE_SENTENCES } from '../more-measurable-sentences';
import { MORE_STATED_SENTENCES } from '../more-stated-sentences';
import { MORE_VAGUE_SENTENCES } from '../more-vague-sentences';
import { SOFTWARE_SENTENCES } from '../software-sentences';
import { STATED_SENTENCES } from '../stated-sentences';
import { UNSEEN_STATED_SENTENCES } from '../unseen-stated-sentences';
import { VAGUE_SENTENCES } from '../vague-sentences';
import { LISTS } from '../sentences/lists';
import { FOUND_IN_NOTES_AND_TICKETS } from './found-in-notes-and-tickets';
import { FOUND_IN_REQUIREMENTS } from './found-in-requirements';
import { FURTHER_FOUND_IN_NOTES_AND_TICKETS } from './further-found-in-notes-and-tickets';
import { FURTHER_MISTAKEN_FOR_MODELS } from './further-mistaken-for-models';
import { KEPT_APART_AT_FIRST } from './kept-apart-at-first';
import { MISTAKEN_FOR_MODELS } from './mistaken-for-models';
import { MORE_FOUND_IN_NOTES_AND_TICKETS } from './more-found-in-notes-and-tickets';
import { MORE_FOUND_IN_REQUIREMENTS } from './more-found-in-requirements';
import { MORE_KEPT_APART_AT_FIRST } from './more-kept-apart-at-first';
import { MORE_MISTAKEN_FOR_MODELS } from './more-mistaken-for-models';
import type { FoundSentences } from './found-sentences';
import { FOUND } from './found/lists';
import { TAKEN_FOR_MODELS_A_TO_L } from './found/taken-for-models-a-to-l';
import { TAKEN_FOR_MODELS_L_TO_Z } from './found/taken-for-models-l-to-z';
import { MODEL_TERMS, SOFTWARE_TERMS, termsOf } from './glossary';
import { TERMS_OF_MODELS } from './terms-of-models';
import { TERMS_OF_SOFTWARE } from './terms-of-software';
import type { Example } from './train';

/** Drawn without a look at what the linter says of them: what the error is measured on. */
export const DRAWN_SENTENCES: readonly FoundSentences[] = [
  ...FOUND,
  ...FOUND_IN_NOTES_AND_TICKETS,
  ...FOUND_IN_REQUIREMENTS,
  ...FURTHER_FOUND_IN_NOTES_AND_TICKETS,
  ...KEPT_APART_AT_FIRST,
  ...MORE_FOUND_IN_NOTES_AND_TICKETS,
  ...MORE_FOUND_IN_REQUIREMENTS,
  ...MORE_KEPT_APART_AT_FIRST,
];

const MISTAKEN_SENTENCES: readonly FoundSentences[] = [
  ...FURTHER_MISTAKEN_FOR_MODELS,
  ...MISTAKEN_FOR_MODELS,
  ...MORE_MISTAKEN_FOR_MODELS,
  ...TAKEN_FOR_MODELS_A_TO_L,
  ...TAKEN_FOR_MODELS_L_TO_Z,
];

const GLOSSARY_WEIGHT = 2;
/** Wishes of few words, which any product may have, are looked at. */
const WISH_WEIGHT = 5;

const of = (
  place: string | null,
  isOfModel: boolean,
  sentences: readonly string[],
  weight = 1,
): Example[] => sentences.map((sentence) => ({ sentence, isOfModel, place, weight }));

const firsts = (pairs: readonly (readonly [sentence: string, ...rest: unknown[]])[]): string[] =>
  pairs.map(([sentence]) => sentence);

const ofFound = ({
  place,
  software = [],
  measurable = [],
  vague = [],
  behaviour = [],
}: FoundSentences): Example[] => [
  ...of(place, false, software),
  ...of(place, true, [...measurable, ...vague, ...behaviour]),
];

/** All that the weights are learnt from; a sentence that stands twice counts where it stands first. */
export const examples = (): Example[] => {
  const all = [
    ...of(null, true, termsOf(MODEL_TERMS + TERMS_OF_MODELS), GLOSSARY_WEIGHT),
    ...of(null, false, termsOf(SOFTWARE_TERMS + TERMS_OF_SOFTWARE), GLOSSARY_WEIGHT),
    ...LISTS.flatMap(([place, { measurable, understood = [], asked = [], vague, software }]) => [
      ...of(place, true, [...firsts(measurable), ...firsts(understood), ...asked, ...vague]),
      ...of(place, false, software),
    ]),
    ...of('software', false, SOFTWARE_SENTENCES),
    ...of('stated', true, firsts([...STATED_SENTENCES, ...MORE_STATED_SENTENCES])),
    ...of('stated unseen', true, firsts(UNSEEN_STATED_SENTENCES)),
    ...of('measurable', true, [...MEASURABLE_SENTENCES, ...MORE_MEASURABLE_SENTENCES]),
    ...of('vague', true, VAGUE_SENTENCES, WISH_WEIGHT),
    ...of('more vague', true, MORE_VAGUE_SENTENCES, WISH_WEIGHT),
    ...[...DRAWN_SENTENCES, ...MISTAKEN_SENTENCES].flatMap(ofFound),
  ];
  const seen = new Set<string>();
  return all.filter(({ sentence }) => {
    const key = sentence.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
