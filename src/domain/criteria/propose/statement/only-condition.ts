import { countQuantities } from './limit';
import { namesMeasure } from './measure';

const SUBORDINATE = /[,\s](?:when|whenever|if|once|unless)\s/i;
/** What is done when something happens. */
const REACTS =
  /\b(?:triggers?|raises?|sends?|logs?|shows?|displays?|notif(?:y|ies)|alerts?|warns?|retries|retry|locks?|blocks?|refuses?|falls? back|switch(?:es)?)\b/i;

/** `sent via at least one channel`: how something is done, not how well. */
const ONLY_HOW = /\b(?:via|from|through|using)\s+[<>]=?\s*\d{1,2}\s+(?:[a-z-]+\s)?[a-z]+s?\b/i;

/** `When the load exceeds 80% then …`. */
const LEADING =
  /^\s*(?:when|whenever|while|if)\s+(?<condition>.+?)(?:,\s+(?:then\s+)?|\s+then\s+)(?<main>.+)$/i;

/** `flag reads with a score < 75%`: which ones something is done to. */
const IS_DONE_TO_SOME =
  /^(?:the |all |any )?[a-z]+s (?:with [a-z ]+ )?[<>]=?\s*[^\s<>]+(?: [a-z]+)? (?:needs?|requires?|gets?|are|go|triggers?|must be|have to be) [^\d<>]*$|^(?:flag|route|send|reject|escalate|trigger|alert|warn|show|hide|mark|queue|log|block|ignore|skip|discard|retry|forward|notify|highlight|exclude|filter|drop) (?:the |all |any |an? )?[a-z][^<>=,]*\b(?:with|where|when|if|whose|having|that)\b(?! (?:an? |the )?[a-z0-9 -]*(?:sensitivity|specificity|precision|recall|accuracy|f1|auc|rate)\b)[^<>=,]*[<>]/i;

/** Whether a number tells which ones something is done to. */
export const isDoneToSome = (text: string): boolean => IS_DONE_TO_SOME.test(text);

/** `triggers an alert when 2 checks fail`: a number that says when something is done limits nothing. */
export const isOnlyCondition = (text: string): boolean => {
  if (countQuantities(text) === 1 && ONLY_HOW.test(text)) return true;
  const leading = LEADING.exec(text)?.groups;
  if (leading !== undefined && countQuantities(leading['main'] ?? '') === 0)
    return countQuantities(leading['condition'] ?? '') > 0;
  const at = text.search(SUBORDINATE);
  const main = text.slice(0, Math.max(0, at));
  return at > 0 && countQuantities(main) === 0 && (REACTS.test(main) || !namesMeasure(main));
};
