import { anyOfList } from '../alternatives';
import { recent } from '../recent';
import { featuresOf } from './features';
import WEIGHTS from './weights.json';

/**
 * Log odds that a sentence speaks of a model: `bias`, and so much more for each feature of it. The features
 * stand under their weight, a space between them.
 */
export type Weights = { bias: number; features: Readonly<Record<string, string>> };

/** Log odds below which a limit is taken for one of software; chosen by the cross-validated figures. */
const SOFTWARE_BELOW = 0.05;

/** The same of a wish, which says less than a limit: more has to speak for software. */
const WISH_OF_SOFTWARE_BELOW = -0.35;

/** Log odds above which every wish in a sentence is one of a model. */
const SURELY_A_MODEL = 0.35;

/** What no part of software is measured by. */
const MEASURE = new RegExp(
  String.raw`(?<![\w-])${anyOfList(
    String.raw`recall | sensitivity(?! (?:levels?|analys[ei]s|settings?|tuning|labels?)\b) | specificity | mape | rmse | gini | miou | bleu | psnr | ssim | word error rate | f\d(?:[- ]score)? | auc | auroc | false (?:positive|negative|alarm|accept|reject)\w* | hallucinat\w* | wer | detection (?:rate|accuracy|precision) | classification (?:accuracy|precision) | map(?=@|\d) | ndcg\S*`,
  )}(?!\w)`,
  'i',
);

/** `The data set includes 50 examples per class`, `scores between 0 and 1`: what one look settles. */
const SETTLED =
  /^(?:the )?(?:[\w-]+ ){0,2}(?:data|data ?set|(?:test|training|evaluation|golden) set|corpus) (?:(?:must|should|shall) )?(?:includes?|contains?|has|have|comprises?|holds?)\b|scores? (?:are |is |must be )?between 0(?:\.0+)? and (?:1(?:\.0+)?|100)\b/i;

/** What only software is measured by, and what it does for each of its records. */
const OF_SOFTWARE =
  /\b(?:test|code|line|branch|statement) coverage\b(?!.*\bgenerat)|\b(?:lighthouse|pagespeed|webpagetest) (?:[a-z]+ )?scores?\b|\bbundle size\b|\b(?:100\s?%|all) of [^,;]*\b(?:is|are|be) (?:logged|recorded|stored|saved|persisted|archived|backed up|encrypted|signed)\b|\b(?:100\s?%|all)\W+of [^.;]*\b(?:stor|log|display|surfac|record)(?:e?s)? (?:the|their|its|an?)\b|\b(?:is|are|be) (?:generated|available|created|computed|calculated) for (?:100\s?%|all\b)|\bat least \d{1,2} (?:and|but) at most \d{1,2} (?![a-z]+ (?:per|for|in) \d)[a-z]+/i;

/** `Target: CSAT >= 4`: what a sentence is called, and no part of a name. */
const HAS_LABEL = /^(?:\*\*)?(?:target|goal|kpi|threshold|slo|objective|criterion)s?:(?:\*\*)?\s/i;

/**
 * What sentences speak of, by weights of their words. Which words speak for a model was learnt from sentences
 * of both kinds; a named measure of models decides without them.
 */
export const aboutBy = ({ bias, features }: Weights) => {
  const weights = new Map(
    Object.entries(features).flatMap(([weight, of]) =>
      of.split(' ').map((feature) => [feature, Number(weight)]),
    ),
  );
  const logOdds = recent((sentence): number =>
    MEASURE.test(sentence)
      ? Infinity
      : OF_SOFTWARE.test(sentence)
        ? -Infinity
        : featuresOf(sentence).reduce((sum, one) => sum + (weights.get(one) ?? 0), bias),
  );
  /** Whether a sentence limits no model but software or what one look settles: `The API answers within 200 ms`. */
  const isAboutSoftware = (sentence: string): boolean =>
    SETTLED.test(sentence) || logOdds(sentence) < SOFTWARE_BELOW;
  return {
    isAboutSoftware,
    /** Whether a sentence wishes for software, not for a model: `The page is easy to use`. */
    isWishOfSoftware: (sentence: string): boolean => logOdds(sentence) < WISH_OF_SOFTWARE_BELOW,
    /** Whether a sentence speaks of a model for sure: every wish in it is one of a model. */
    isSurelyOfModel: (sentence: string): boolean => logOdds(sentence) > SURELY_A_MODEL,
    /** Whether a line that parses is a sentence of a story, and no criterion somebody wrote. */
    isSentenceInPassing: (line: string): boolean =>
      (isAboutSoftware(line) || HAS_LABEL.test(line)) && !/[@_]|\bn\s*>=/u.test(line),
    /** Whether words speak of what a model is, does or is measured by. */
    speaksOfModel: (words: string): boolean => logOdds(words) > 0,
  };
};

export type Judge = ReturnType<typeof aboutBy>;

let judge: Judge = aboutBy(WEIGHTS);

/**
 * What comes of reading while somebody else says what sentences are about: so the error of the weights is
 * measured on what is proposed and refused in the end.
 */
export const judgedBy = <T>(other: Judge, read: () => T): T => {
  const before = judge;
  judge = other;
  try {
    return read();
  } finally {
    judge = before;
  }
};

export const isAboutSoftware = (sentence: string): boolean => judge.isAboutSoftware(sentence);
export const isWishOfSoftware = (sentence: string): boolean => judge.isWishOfSoftware(sentence);
export const isSurelyOfModel = (sentence: string): boolean => judge.isSurelyOfModel(sentence);
export const isSentenceInPassing = (line: string): boolean => judge.isSentenceInPassing(line);
export const speaksOfModel = (words: string): boolean => judge.speaksOfModel(words);
