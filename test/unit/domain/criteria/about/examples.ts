import { fromGerman, isGerman } from '../../../../../src/domain/criteria/propose/statement/german';
import { MEASURABLE_SENTENCES } from '../measurable-sentences';
import { MORE_MEASURABLE_SENTENCES } from '../more-measurable-sentences';
import { MORE_STATED_SENTENCES } from '../more-stated-sentences';
import { MORE_VAGUE_SENTENCES } from '../more-vague-sentences';
import { SOFTWARE_SENTENCES } from '../software-sentences';
import { STATED_SENTENCES } from '../stated-sentences';
import { UNSEEN_STATED_SENTENCES } from '../unseen-stated-sentences';
import { VAGUE_SENTENCES } from '../vague-sentences';
import { LISTS } from '../sentences/lists';
import { ASSISTANTS } from './assistants/lists';
import { BOTH_SIDES_OF_A_FORM } from './both-sides-of-a-form/lists';
import { MODELS_IN_COMMON_WORDS } from './models-in-common-words/lists';
import { PREDICTIVE_MODELS } from './predictive-models/lists';
import { sentencesOfSameForms } from './same-forms';
import type { SentencesOfPlace } from './sentences-of-place';
import { SOFTWARE } from './software/lists';
import { SOFTWARE_AROUND_MODELS } from './software-around-models/lists';
import { SOFTWARE_WITH_MODELS } from './software-with-models/lists';
import { SUCCESS_CRITERIA } from './success-criteria/lists';
import { TAKEN_FOR_MODELS } from './taken-for-models/lists';
import { TICKETS_AND_REQUIREMENTS } from './tickets-and-requirements/lists';
import { MODEL_TERMS, SOFTWARE_TERMS, termsOf } from './glossary';
import { TERMS_OF_MODELS } from './terms-of-models';
import { TERMS_OF_SOFTWARE } from './terms-of-software';
import type { Example } from './train';

/** Written without a look at what the linter says of them: what the error is measured on. */
export const MEASURED_SENTENCES: readonly SentencesOfPlace[] = [
  ...ASSISTANTS,
  ...PREDICTIVE_MODELS,
  ...SOFTWARE,
  ...SOFTWARE_WITH_MODELS,
  ...SUCCESS_CRITERIA,
  ...TICKETS_AND_REQUIREMENTS,
];

/** Written because sentences of their kind were told wrongly. */
const HARD_SENTENCES: readonly SentencesOfPlace[] = [
  ...TAKEN_FOR_MODELS,
  ...SOFTWARE_AROUND_MODELS,
  ...MODELS_IN_COMMON_WORDS,
  ...BOTH_SIDES_OF_A_FORM,
];

const GLOSSARY_WEIGHT = 2;
/** What is read of these sentences is expected one by one. */
const READ_WEIGHT = 6;
const HARD_WEIGHT = 2;
/** Many of them are alike. */
const SAME_FORM_WEIGHT = 0.25;
/** Wishes of few words, which any product may have, are looked at. */
const WISH_WEIGHT = 12;

const of = (
  place: string | null,
  isOfModel: boolean,
  sentences: readonly string[],
  weight = 1,
): Example[] => sentences.map((sentence) => ({ sentence, isOfModel, place, weight }));

const firsts = (pairs: readonly (readonly [sentence: string, ...rest: unknown[]])[]): string[] =>
  pairs.map(([sentence]) => sentence);

const ofPlace = (
  { place, software = [], measurable = [], vague = [], behaviour = [] }: SentencesOfPlace,
  weight = 1,
): Example[] => [
  ...of(place, false, software, weight),
  ...of(place, true, [...measurable, ...vague, ...behaviour], weight),
];

/** A German sentence is read in English order and frame words, and asked about like that too. */
const alsoInEnglish = (example: Example): Example[] => {
  const english = isGerman(example.sentence) ? fromGerman(example.sentence) : null;
  return english === null ? [example] : [example, { ...example, sentence: english }];
};

/** All that the weights are learnt from; a sentence that stands twice counts where it stands first. */
export const examples = (): Example[] => {
  const all = [
    ...of(null, true, termsOf(MODEL_TERMS + TERMS_OF_MODELS), GLOSSARY_WEIGHT),
    ...of(null, false, termsOf(SOFTWARE_TERMS + TERMS_OF_SOFTWARE), GLOSSARY_WEIGHT),
    ...LISTS.flatMap(
      ([place, { measurable, understood = [], some = [], asked = [], vague, software }]) => {
        const ofModel = [
          ...firsts(measurable),
          ...firsts(understood),
          ...firsts(some),
          ...asked,
          ...vague,
        ];
        return [
          ...of(place, true, ofModel, READ_WEIGHT),
          ...of(place, false, software, READ_WEIGHT),
        ];
      },
    ),
    ...of('software', false, SOFTWARE_SENTENCES),
    ...of('stated', true, firsts([...STATED_SENTENCES, ...MORE_STATED_SENTENCES])),
    ...of('stated unseen', true, firsts(UNSEEN_STATED_SENTENCES)),
    ...of('measurable', true, [...MEASURABLE_SENTENCES, ...MORE_MEASURABLE_SENTENCES]),
    ...of('vague', true, VAGUE_SENTENCES, WISH_WEIGHT),
    ...of('more vague', true, MORE_VAGUE_SENTENCES, WISH_WEIGHT),
    ...MEASURED_SENTENCES.flatMap((one) => ofPlace(one)),
    ...HARD_SENTENCES.flatMap((one) => ofPlace(one, HARD_WEIGHT)),
    ...sentencesOfSameForms(SAME_FORM_WEIGHT),
  ];
  const seen = new Set<string>();
  return all.flatMap(alsoInEnglish).filter(({ sentence }) => {
    const key = sentence.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
