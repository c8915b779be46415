import { anyWord, pattern, type VagueFamily } from './vague-pattern';

/** What a model is or puts out; words that pages and services have as well are left out. */
const OUTPUT =
  '(?:models?|assistants?|chatbots?|bots?|agents?|classifiers?|rankers?|recommenders?|detectors?|forecasters?|planners?|robots?|arms?|drones?|vehicles?|copilots?|recognition|detection|predictions?|answers?|replies|recommendations?|forecasts?|summary|summaries|translations?|transcripts?|rankings?|explanations?|moderation|search results?|voice|retrieval|captions?|diagnos[ie]s|drafts?)';
const OUGHT = '(?:should|must|shall|ought to|needs? to|ha(?:s|ve) to|will)';

/** States that one look settles: `available`, `in German`, `a list`, `stored`. */
const SETTLED =
  '(?:[a-z]+(?:ed|en|wn)|[a-z]+[ai]bles?|able|sent|made|put|kept|set|built|run|read|cut|left|held|found|given|done|shown|unique|optional|mandatory|deterministic|idempotent|open|closed|active|public|private|internal|empty|valid|invalid|present|absent|non-?empty|anonymous|multilingual|german|english|french|spanish|json|xml|csv|html|markdown|utf-?8|numeric|boolean|online|offline|on|off|up|down|a|an|the|one|two|three|in|at|of|for|from|to|by|under|over|above|below|within|between|no|not|only|either|based|part|as|equal|identical|independent|different|distinct|free|responsible|subject|live|exempt|at|like|both|all|always|also|never|about|around|more|less|most|least|fewer|better|worse)';

/** Demands on what a model puts out, in words that no list of adjectives holds. */
export const VAGUE_OUTPUTS: readonly VagueFamily[] = [
  {
    id: 'output-adjective',
    strength: 'strong',
    why: 'describes without a measure',
    patterns: [
      pattern(
        `(?<=(?<![\\w-])${OUTPUT}(?:\\s+[a-z-]+){0,3}?\\s+${OUGHT}\\s+(?:not\\s+)?(?:always\\s+|also\\s+)?(?:be|sound|look|stay|remain)\\s+(?:as\\s+|very\\s+|so\\s+|too\\s+)?)(?!${SETTLED}(?![\\w-]))[a-z][a-z-]+(?![\\w-])`,
      ),
    ],
  },
  {
    id: 'more-or-less',
    strength: 'strong',
    why: 'says in which direction, not how far',
    patterns: [
      pattern(
        `(?<=(?<![\\w-])${OUTPUT}(?:\\s+[a-z-]+){0,3}?\\s+(?:${OUGHT}|needs?)\\s+(?:[a-z]+\\s+){0,2}?)(?:more|less|fewer)\\s+(?!than\\b|of\\b)[a-z-]+(?!\\s+than\\b)(?![\\w-])`,
      ),
      pattern(
        `(?<![\\w-])${OUGHT}\\s+(?:go|come|get|move)\\s+(?:up|down|closer|lower|higher|better|worse)(?![\\w-])`,
      ),
      pattern('(?<=(?<![\\w-])(?:be|is|are|not|but|feel|sound)\\s)too\\s+[a-z]+(?![\\w-])'),
    ],
  },
  {
    id: 'gist',
    strength: 'strong',
    why: 'can be held against no answer in particular',
    patterns: [
      pattern(
        `(?<![\\w-])(?=[smonhw])(?<=(?<![\\w-])(?:${OUTPUT}|(?:speech |image |text |voice |face )?recognition|detection|classification|translation|prediction)(?:\\s+[a-z-]+){0,2}?\\s+)${OUGHT}\\s+(?:also\\s+|still\\s+)?(?:works?|function|perform)\\s+(?:in|with|under|for|on|across)(?![\\w-])`,
      ),
      anyWord(`
        captur(?:es?|ing) the (?:\\w+ )?(?:essence|gist|spirit|nuances?|tone|mood|intent) | (?:short and )?to the point | the (?:essence|gist) of
        (?:hit|hits|hitting) the (?:spot|mark|right note) | bullet-?proof | rock[- ]solid | like clockwork | come(?:s)? across as [a-z]+
        able to (?:rely on|trust|depend on|deal with|cope with|handle|understand|make sense of)
        knows? when to [a-z]+ | throws? (?:\\w+ ){1,3}off
        match(?:es)? (?:our|the) (?:brand|house|company|corporate) (?:voice|style|tone) | keep(?:s|ing)? (?:the )?[a-z]+(?: [a-z]+){0,4} (?:down|low|up|high|short|small|minimal)
        positive (?:user |customer |client )?(?:feedback|reviews?|reception|sentiment|experience)
        (?:consistent|natural|coherent|professional|friendly|human-like|on-brand) (?:tone|voice|style|wording|personality|behaviou?r|phrasing)
        what (?:people|users|customers|they|readers|someone|clients) (?:really |actually )?(?:are looking for|is looking for|want|wants|need|needs|mean|means|expect|expects)
        (?:less|more|little|minimal|without) (?:human )?(?:supervision|hand-?holding|babysitting|oversight|manual (?:work|effort))
      `),
    ],
  },
];

const GERMAN_OUGHT =
  '(?:soll(?:en|te|ten)?|muss|müssen|ist|sind|wird|werden|sein|bleibt|bleiben|antwortet|funktioniert|läuft|arbeitet|liefert|liefern|erkennt|reagiert)';

const GERMAN_JUDGEMENT =
  '(?:(?:deutlich |merklich |viel |spürbar )?(?:besser|schneller|genauer|weniger|seltener|häufiger|stabiler|zuverlässiger)|gut(?:e[rsnm]?)?|schnell|zuverlässig|genau|präzise|möglichst [\\p{L}]+|so [\\p{L}]+ wie möglich|in der Regel|meistens|meist|oft|selten|kaum|weitgehend|intuitiv|benutzerfreundlich|hochwertig(?:e[rsnm]?)?|zufrieden(?:stellend)?|angemessen|ausreichend|akzeptabel|vernünftig|robust|fair|optimal|flüssig|natürlich|verständlich|hilfreich|nützlich|nachvollziehbar|korrekt|richtig|zeitnah|sinnvoll|stabil)';

/** The same in German, beside a verb that demands or says how it is. What stands before a word is looked at last. */
export const GERMAN_VAGUE: VagueFamily = {
  id: 'german',
  strength: 'strong',
  why: 'is a judgement without a measure',
  patterns: [
    new RegExp(
      `(?<![\\p{L}-])(?=${GERMAN_JUDGEMENT}(?![\\p{L}-]))(?<=(?<![\\p{L}-])${GERMAN_OUGHT}(?![\\p{L}-])[^.;]{0,80})${GERMAN_JUDGEMENT}(?![\\p{L}-])`,
      'giu',
    ),
  ],
};
