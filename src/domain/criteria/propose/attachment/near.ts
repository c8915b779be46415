import { endsWithMeasureWords } from './phrases';

/** `within 15% of actual outcomes` limits an error without naming it. */
const NEAR =
  /\b(?:estimates?|predictions?|forecasts?|valuations?|projections?|readings?|measurements?) (?:(?:must|should|shall|are|is|be|stay|fall|lie) )*<=\s*[\d.]+\s?(?:%|points?) of\b|<=\s*[\d.]+\s?(?:%|points?) of (?:the |their |its )?(?:actuals?|true|truth|ground[- ]truth|observed|real(?:ity)?|measured|reference|target|nominal|expected|manual|human)\b/i;

/** `opt-out rate within 10% of the human rate`: two values of one measure, and no error of estimates. */
const isBesideOther = (clause: string): boolean => {
  const [, measure = '', other = ''] =
    /^(.*?)\s(?:is |are |be |must be |should be |stays? )?<=\s*[\d.]+\s?(?:%|points?) of (.+)$/iu.exec(
      clause,
    ) ?? [];
  return (
    endsWithMeasureWords(measure) &&
    !/^(?:estimates?|predictions?|forecasts?|errors?)$/iu.test(measure.split(' ').at(-1) ?? '') &&
    /\b(?:baseline|rate|score|level|performance|average|control)\b/iu.test(other) &&
    !/^(?:the )?(?:actual|true|truth|ground|observed|real)/iu.test(other)
  );
};

/** Whether a clause limits how far estimates are from the truth, and names no error. */
export const isNearTruth = (clause: string): boolean =>
  clause.includes('<=') && NEAR.test(clause) && !isBesideOther(clause);
