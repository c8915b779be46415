import { anyOfList } from '../alternatives';
import { recent } from '../recent';
import {
  ACT_WORDS,
  MEASURE_WORDS,
  MODEL_WORDS,
  ONLY_SOFTWARE_WORDS,
  OUTCOME_WORDS,
  PART_WORDS,
  PEOPLE_ACT,
} from './about-words';
import { namesMeasure } from './measure';
import { SOFTWARE } from './words';

/** @param end what may not follow a word; `build-breaking` is no build. */
const word = (words: string, end = String.raw`\w`): RegExp =>
  new RegExp(String.raw`(?<![\w-])${anyOfList(words)}(?![${end}])`, 'i');

const MODEL = word(MODEL_WORDS);
const PART = word(PART_WORDS, String.raw`\w-`);
const MEASURE = word(MEASURE_WORDS);
const ACTS = word(ACT_WORDS);
const ONLY_SOFTWARE = word(ONLY_SOFTWARE_WORDS);
const OUTCOME = word(OUTCOME_WORDS);

/** All of what is stored, sent or shown, where nothing of it is judged. */
const ALL_OF_THEM =
  /\b100\s?% of (?:[a-z-]+ ){0,3}(?:files|pages|rows|commands|attempts|endpoints|links|entries|events|logs|messages)\b(?!.*\b(?:correct|accurate|classif|detect|predict|answer|label|ground))/iu;

/** `100% of`, `zero`: what tests settle, one case after the other, where no model is spoken of. */
const WHOLE = /\b100\s?% of (?!tests\b|the time\b)|^zero (?!.*\bin \d)[a-z]/i;

/** A share, a decimal or a score: what a count, a size or a time of software is not. */
const SAYS_SHARE =
  /\d\s?(?:%|percent|prozent)|(?<![\d.])0?\.\d|\d\s?\/\s?\d|\d (?:in|of|out of) (?:every |the )?\d/iu;

/** What is measured from a value of before. */
const CHANGES =
  /\b(?:increas|reduc|improv|decreas|faster|cheaper|slower|gains?|saved?|savings?)|\d\s?x\b/iu;

/** More than a limit alone. */
const HAS_SUBJECT = /(?:\S+\s+){4}/u;

const isOfModel = (sentence: string): boolean =>
  MODEL.test(sentence.replace(PEOPLE_ACT, 'users can'));

/** Nothing says a model: no word of one, no measure, and nothing that people do with what it puts out. */
const saysNoModel = (sentence: string): boolean =>
  /\d/u.test(sentence) &&
  HAS_SUBJECT.test(sentence) &&
  !SAYS_SHARE.test(sentence) &&
  !namesMeasure(sentence) &&
  !CHANGES.test(sentence) &&
  !OUTCOME.test(sentence);

/**
 * Whether a sentence limits software rather than a model: what it speaks of is a part of software, or a
 * count, a size or a time of nothing that is measured of a model, and no word of it is of a model.
 * `The API answers within 200 ms`, `95% of uploads succeed`, `at most 10 toggles per minute`.
 */
export const isAboutSoftware = recent(
  (sentence): boolean =>
    ((SOFTWARE.test(sentence) || ONLY_SOFTWARE.test(sentence) || ALL_OF_THEM.test(sentence)) &&
      !MEASURE.test(sentence)) ||
    ACTS.test(sentence) ||
    ((PART.test(sentence) || WHOLE.test(sentence) || saysNoModel(sentence)) &&
      !isOfModel(sentence)),
);

/** `Target: CSAT >= 4`: what a sentence is called, and no part of a name. */
const HAS_LABEL = /^(?:\*\*)?(?:target|goal|kpi|threshold|slo|objective|criterion)s?:(?:\*\*)?\s/i;

/** Whether a line that parses is a sentence of a story, and no criterion somebody wrote. */
export const isSentenceInPassing = (line: string): boolean =>
  (isAboutSoftware(line) || HAS_LABEL.test(line)) && !/[@_]|\bn\s*>=/u.test(line);

/** Whether words speak of what a model is, does or is measured by. */
export const speaksOfModel = (words: string): boolean => MODEL.test(words);
