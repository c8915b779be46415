import { MODALS, MODEL_NOUN, THE_MODEL } from '../statement/words';

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i');

/** Verbs by which something has a value; what stands before them has it, what stands behind is measured. */
export const IS_ATTAINING = whole(
  'reach(?:es)?|achieves?|calculates?|achieving|reaching|yielding|giving|attains?|hits?|gets?|ha(?:s|ve)|keeps?|keeping|maintains?|maintaining|shows?|demonstrates?|yields?|delivers?|provides?|obtains?|holds?|exhibits?|operates?|retains?|sustains?|receives?|experiences?|verify|verif(?:y|ies)|ensures?|ensure|guarantees?|requires?|required|needed',
);
export const IS_COPULA = whole(
  'is|are|be|being|stays?|remains?|lies?|equals?|averages?|drops?|falls?|goes|sits?|amounts?',
);
export const IS_MODAL = whole(`${MODALS}|not|to`);
export const IS_ARTICLE = whole('the|a|an|our|its|their|this|that|any');

/** Words that lead to whom or to what a limit holds for. */
export const LEADS_TO_GROUP = whole(
  'for|among|in|on|during|across|where|after|within|at|under|from|between|against|inside|with|without|when|while|whenever|if|once|via|using|over|through|throughout|before|per|by|into|as|including',
);

/** Words of comparisons that have readers of their own: what they compare is not attached to one number. */
export const COMPARES =
  /\b(?:differs?|differing|deviates?|var(?:y|ies)|than|larger|smaller|worse|better|higher|lower|fewer|compared|versus|vs|relative to)\b/i;

/** Words behind which a sentence says another thing than its limit. */
export const IS_NEGATION =
  /\b(?:not|never|cannot|no longer|unless|except|excluding|until|neither|nor)\b|n't\b/i;

const AGENT = new RegExp(
  `^(?:${THE_MODEL}|(?:the |our |an? )?(?:(?!(?:the|an?|our|its|of|with|by|for|to|and|p\\d+|mean|median|average)\\b|[\\w-]+ly\\b|(?!TTS\\b)[\\w-]+s\\b)[\\w/-]+ ){0,3}?(?:${MODEL_NOUN}|engines?|services?|software|platforms?|solutions?|algorithms?|applications?|apps?|tools?|networks?|modules?|components?|scanners?|(?:segment|sort|generat|tokeni[sz]|pars|match|scor|rout|check|embed|retriev|re-?rank|encod|decod|verifi|validat|moderat|estimat|regress|analy[sz]|optimi[sz]|solv|annotat|label|transcrib|predict|simulat|monitor|filter)(?:d?er|or)s?)|(?:the |our )?(?:AI|API|project|team|product|feature|vendor|supplier|contractor|bidder|interface|transcription|translation|speech-to-text|text-to-speech|OCR|ASR|TTS|release))$`,
  'i',
);
/** `Intent_Classifier`, `SecurityScanner`: what a requirement calls the thing it is written for. */
const NAMED_AGENT =
  /^(?:the )?(?:[A-Z][a-z0-9]*(?:_[A-Za-z0-9]+)+|[A-Z]+_[A-Za-z0-9_]+|(?:[A-Z][a-z]+){2,})$/u;

/** `The chatbot answers`: behind who does it the same word is a verb. */
const DOES =
  /\b(?:model|system|assistant|chatbot|bot|agent|classifier|service|tool|engine|pipeline|it|AI)\s+(?:answers|outputs|reports|drafts|summaries|transcripts|searches|tools)$|^(?:answer|draft|report|output)$/i;

/** What is measured anyway, so that it need not be said in a line. */
export const isAgent = (words: string): boolean =>
  !DOES.test(words) && (AGENT.test(words) || NAMED_AGENT.test(words.replace(/^the /i, '')));

/** Participles behind a limit that say that it is a limit: `FPR <= 1% verified`. */
export const SAYS_NOTHING =
  /^(?:verified|documented|achieved|maintained|reached|met|required|confirmed|demonstrated|overall|simultaneously|throughout|together|or better|each|minimum|max)$/i;
