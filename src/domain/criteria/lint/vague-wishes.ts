import { NO_NAME_OF_A_THING, REPORTING } from './vague-forms';
import { anyWord, pattern, type VagueFamily } from './vague-pattern';

/** What a wish of a model says in words that other parts of software are settled by. */
export const VAGUE_WISHES: readonly VagueFamily[] = [
  {
    id: 'faint-quality',
    strength: 'faint',
    why: 'is a quality without a measure',
    patterns: [
      anyWord(`
        complete(?:ly|ness)? | compact | succinct(?:ly)? | lucid | well[- ](?:organi[sz]ed|structured|written|formed|founded|supported) | grammatical(?:ly)? | grammar | spelling | punctuation | specific | detailed | balanced | valid | clean | honest(?:ly)? | faithful to | warm | welcoming | empathy | politeness | in(?:-| )?depth | noisy | noise-free | distinct | different per | diverse | contextual | comparable | similar | positive | visual sense | makes? (?:[a-z]+ )?sense | artefacts? | artifacts? | distortions?
        correct(?:ness)? | rightly | wrongly | mistaken(?:ly)? | logical(?:ly)? | plausible | pertinent | fitting(?:ly)? | tailored | matching | suited (?:to|for) | suits? | fits? (?:the|to|for|our|their|every) | on topic | off[- ]topic | uniform(?:ly)? | steady | steadily | neat(?:ly)? | intelligibl[ey] | legible | even-handed | minimi[sz]ed | maximi[sz]ed | optimi[sz]ed | cautious(?:ly)? | careful(?:ly)? | gently | calm(?:ly)? | patient(?:ly)? | kind | courtesy | respectful(?:ly)? | encouraging | candou?r | frank(?:ly)? | clever(?:ly)? | genuine(?:ly)? | truly | fully | entirely | strictly | explicit | plain(?:er|ly)? (?:words?|language|terms) | worth [a-z]+ing | sooner | earlier | harmful | hateful | offensive | toxic | discriminat\\w+
        important (?:points?|facts?|information|details?|parts?|aspects?) | key (?:points?|facts?|information|details?|takeaways?|insights?) | actual (?:[a-z]+ ){0,2}[a-z]+s | real (?:articles?|sources?|people|events?|references?|citations?)
      `),
    ],
  },
  {
    id: 'quality-by-name',
    strength: 'faint',
    why: 'names a quality without a value',
    unless: new RegExp(`(?<![\\w-])(?:${REPORTING})(?![\\w-])`, 'i'),
    patterns: [
      pattern(
        `(?<![\\w-])(?:accurac(?:y|ies)|precision|recall|correctness|quality|fidelity|faithfulness|groundedness|relevance|helpfulness|usefulness|robustness|reliability|consistency|coherence|fluency|fairness|parity|bias|richness|honesty|appropriateness|calibration|overfit(?:ting)?|forgetting|drift|over-?refus\\w+|regressions?|setbacks?|tone changes?)(?![\\w-])${NO_NAME_OF_A_THING}`,
      ),
    ],
  },
  {
    id: 'checked-for',
    strength: 'faint',
    why: 'is looked at without a value that is enough',
    patterns: [
      pattern(
        `(?<=(?<![\\w-])(?:validat|check|test|evaluat|assess|review|verif)\\w* (?:[a-z'’-]+ ){0,5}?for )(?:accuracy|precision|recall|correctness|quality|faithfulness|groundedness|relevance|helpfulness|robustness|consistency|coherence|fairness|bias|tone|completeness)(?![\\w-])`,
      ),
    ],
  },
  {
    id: 'likeness',
    strength: 'faint',
    why: 'does not say how near is near enough',
    patterns: [
      anyWord(`
        correlat(?:es?|ing|ion)(?: (?:with|to|between))? | (?:match(?:es|ed)?|follows?|fits?|reflects?|respects?|mirrors?|compl(?:y|ies) with|conforms? to|adheres? to|stays? true to|aligns? with|(?:is|are|be) (?:consistent|aligned) with) (?:[a-z'-]+ ){0,4}?(?:voice|style|tone|conventions?|guidelines?|frequenc(?:y|ies)|distributions?|patterns?|wording|expectations?|ethics|constraints|intent|persona|brand|requirements?|reality|answers?)
        generali[sz](?:e|es|ing|ation)(?: (?:to|across|well|beyond))? | carr(?:y|ies) over | transfers? to | tracks? (?:[a-z]+ ){0,2}[a-z]+ | agrees? with
        (?:backed|supported|grounded|rooted|anchored) (?:by|in|on) | (?:is|are|be|stays?|remains?) based on | rests? on | maintain(?:s|ing) (?:[a-z]+ ){0,2}meaning | keep(?:s|ing)? (?:the )?(?:[a-z]+ )?(?:meaning|wording)
        (?:clearly|visibly|distinctly) (?:other|different|smaller|larger)
      `),
    ],
  },
  {
    id: 'kept',
    strength: 'faint',
    why: 'names no value that has to be kept',
    patterns: [
      pattern(
        '(?<![\\w-])(?:accurac(?:y|ies)|precision|recall|quality|performance|behaviou?r|relevance|calibration|context)(?: (?:is|are|must be|should be|shall be))? (?:maintained|preserved|kept|retained|held|unchanged)(?![\\w-])',
      ),
      pattern(
        '(?<![\\w-])(?:keeps?|maintains?|preserves?|retains?) (?:[a-z]+ ){0,3}?(?:accuracy|precision|recall|quality|performance|behaviou?r|relevance|meaning|context|sense)(?![\\w-])',
      ),
    ],
  },
  {
    id: 'never-wrong',
    strength: 'faint',
    why: 'asks for perfection, which no number of samples can show',
    patterns: [
      anyWord(`
        no longer | (?:zero|no|without|avoids?|avoiding|any) (?:[a-z]+ (?:or )?){0,2}?(?:invented|made-up|fabricated|hallucinated|unfounded|unsupported|out-of-scope|loss|delays?|mistakes?|errors?|slips?|invention) | must not (?:[a-z]+ ){0,2}?(?:diagnose|infer|guess|speculate) | never (?:speculate|guess|misjudge)s?
      `),
      pattern(
        "(?<![\\w-])(?:(?:not|n't|never|without|avoids?|stops?|no) (?:[a-z]+ ){0,2}?(?:guess(?:es|ing)?|invent(?:s|ing|ed)?|fabricat\\w*|hallucinat\\w*|assum\\w*|fill(?:s|ing)? (?:in )?gaps?|mak(?:e|es|ing) (?:up|things up|assumptions)|pretend\\w*|over-?confident|plausible-sounding)|refus(?:es?|al|ing) to (?:fabricate|invent|guess))(?![\\w-])",
      ),
    ],
  },
  {
    id: 'unsure',
    strength: 'faint',
    why: 'does not say from which confidence on',
    patterns: [
      pattern(
        '(?<![\\w-])(?:when|if|where|while|given) (?:[a-z]+ ){0,3}?(?:uncertain|unsure|in doubt|unclear|ungrounded|ambiguous|not (?:sure|certain|confident|grounded))(?![\\w-])',
      ),
      pattern(
        '(?<![\\w-])(?:handles?|handled|copes?|cope with|deals?|manages?|recogni[sz]es?|robust|tolerates?|accommodates?|works?|functions?|performs?|reads?|detects?|used) (?:[a-z]+ ){0,4}?(?:variations?|variable|varying|rotated|corrupted|unusual|uncertain|special|differing|different|various|extreme|insufficient|missing|sudden|blurred|odd|rare|noisy|outliers?|edge cases?|occlusions?|noise|accents?|dialects?|angles|poses|rain|darkness|low light|typos)(?![\\w-])',
      ),
    ],
  },
];
