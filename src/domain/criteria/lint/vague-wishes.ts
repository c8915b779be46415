import { anyWord, pattern, type VagueFamily } from './vague-pattern';

/** What a wish of a model says in words that other parts of software are settled by. */
export const VAGUE_WISHES: readonly VagueFamily[] = [
  {
    id: 'faint-quality',
    strength: 'faint',
    why: 'is a quality without a measure',
    patterns: [
      anyWord(`
        complete(?:ly|ness)? | compact | succinct(?:ly)? | lucid | well[- ](?:organi[sz]ed|structured|written|formed|founded|supported) | grammatical(?:ly)? | grammar | spelling | punctuation | specific | detailed | balanced | valid | clean | honest(?:ly)? | faithful to | warm | welcoming | empathy | politeness | in(?:-| )?depth | noisy | noise-free | distinct | different per | diverse | contextual | comparable | similar | positive | visual sense | makes? (?:[a-z]+ )?sense | artefacts? | artifacts?
        important (?:points?|facts?|information|details?|parts?|aspects?) | key (?:points?|facts?|information|details?|takeaways?|insights?) | actual (?:[a-z]+ ){0,2}[a-z]+s | real (?:articles?|sources?|people|events?|references?|citations?)
      `),
    ],
  },
  {
    id: 'likeness',
    strength: 'faint',
    why: 'does not say how near is near enough',
    patterns: [
      anyWord(`
        correlat(?:es?|ing|ion)(?: (?:with|to|between))? | (?:match(?:es|ed)?|follows?|fits?|reflects?|respects?|mirrors?|compl(?:y|ies) with|conforms? to|adheres? to|stays? true to|aligns? with|(?:is|are|be) (?:consistent|aligned) with) (?:[a-z'-]+ ){0,4}?(?:voice|style|tone|conventions?|guidelines?|frequenc(?:y|ies)|distributions?|patterns?|wording|expectations?|ethics|constraints|intent|persona|brand|requirements?|reality|answers?)
        generali[sz](?:e|es|ing|ation)(?: (?:to|across|well|beyond))?
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
        '(?<![\\w-])(?:when|if|where|while) (?:[a-z]+ ){0,3}?(?:uncertain|unsure|in doubt|unclear|ungrounded|ambiguous|not (?:sure|certain|confident|grounded))(?![\\w-])',
      ),
      pattern(
        '(?<![\\w-])(?:handles?|copes? with|deals? with|manages?|recogni[sz]es?|robust to) (?:[a-z]+ ){0,2}?(?:variations?|variable|varying|rotated|corrupted|unusual|uncertain|special|different|various|extreme|insufficient|outliers?|edge cases?|occlusions?|noise|accents?|angles|poses)(?![\\w-])',
      ),
    ],
  },
];
