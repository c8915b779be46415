import { anyWord, pattern, type VagueFamily } from './vague-pattern';
import { BEHAVES, COPULA, METRIC_NOUN, MODAL, NUMBER, SUBJECT } from '../propose/vocabulary';

const DEGREE =
  'high|higher|highest|low|lower|lowest|strong|stronger|solid|small|smaller|minimal|minimum|maximal|maximum|optimal|limited|negligible|significant|substantial|considerable|noticeable|notable|few|fewer|fewest|less|more|little|large|poor|improved|increased|reduced|decreased|enhanced|better|best|good|great|excellent|decent|adequate|sufficient|acceptable|reasonable|satisfactory|enough|tolerable|competitive|consistent|stable|robust|bad|worse|fast|quick|slow|short|shorter|superior|rare|rarer|scarce|frequent|infrequent|fair|similar|comparable|equal|equivalent|same|uniform|balanced|identical|proper|desired|too (?:many|much|few|little)';

/** Metrics proper: words of everyday stories such as `errors` or `costs` are left out. */
const CORE_METRIC =
  '(?:accurac(?:y|ies)|precision|recall|sensitivity|specificity|f1(?:[- ]score)?|auc|latency|response times?|throughput|false (?:positives?|negatives?|alarms?)|(?:error|success|hallucination|failure|false positive|false negative) rates?|hallucinations?|groundedness|robustness|reliability|fairness|bias|quality|performance|calibration)';
/** Verbs of telling: a story about showing a metric demands nothing of the metric. */
export const REPORTING =
  'report(?:s|ed|ing)?|list(?:s|ed)?|show(?:s|n|ed|ing)?|display(?:s|ed)?|measur(?:e|es|ed|ing)|monitor(?:s|ed|ing)?|record(?:s|ed)?|log(?:s|ged)?|track(?:s|ed)?|comput(?:e|es|ed)|calculat(?:e|es|ed)|plot(?:s|ted)?|stor(?:e|es|ed)|includ(?:e|es|ed)|document(?:s|ed)?|nam(?:e|es|ed)|stat(?:e|es|ed)|contain(?:s|ed)?|see|view|compare[sd]?|export(?:s|ed)?|enter(?:ed)?|choose|chosen|select(?:s|ed)?|describ(?:e|es|ed)|explain(?:s|ed)?|discuss(?:es|ed)?|approv(?:e|es|ed)|review(?:s|ed)?|validat(?:e|es|ed)|retrain(?:s|ed)?|link(?:s|ed)?|publish(?:ed|es)?|print(?:s|ed)?|evaluat(?:e|es|ed)|test(?:s|ed)?|check(?:s|ed)?|assess(?:ed)?|logged|visible';

/** `accuracy report`, `faithfulness metric`: a thing that has its name from a quality. */
export const NO_NAME_OF_A_THING =
  '(?!\\s+(?:logs?|benchmarks?|reports?|records?|history|charts?|dashboards?|metrics?|figures|checks?|tests?)(?![\\w-]))';

/** Forms of sentences that demand something without saying how much of it. */
export const VAGUE_FORMS: readonly VagueFamily[] = [
  {
    id: 'superlative',
    strength: 'hedge',
    why: 'has no end, so nobody can say when it is reached',
    patterns: [
      anyWord(`
        as (?:\\w+ly )?[a-z-]+ as (?:possible|feasible|practical|practicable|we can|can be|it gets|reasonably \\w+)
        as (?:few|little|many|much|low|high) [a-z -]+? as (?:possible|feasible|practical|we can)
        if possible | where(?:ver)? (?:possible|feasible|practical|appropriate|necessary|needed|applicable)(?! [a-z]+ (?:exists?|apply|applies|are|is)(?![\\w-])) | when(?:ever)? (?:possible|feasible|appropriate) | to the (?:best|extent|degree|fullest) [a-z ]+ | best[- ]effort | best efforts? | as (?:needed|appropriate|required|necessary) | to a minimum | to the max(?:imum)? | at (?:its|their) best | nice to have
        hopefully | ideally | preferably | optionally | try(?:ing)? to | tries to | attempts? to | strive[sd]? (?:to|for) | aims? (?:to|for|at) | aspires? to | makes? an effort
      `),
    ],
  },
  {
    id: 'frequency',
    strength: 'hedge',
    why: 'does not say how often',
    patterns: [
      anyWord(`
        usually | typically | generally | mostly | often | normally | commonly | frequently | sometimes | occasionally | rarely | seldom | infrequently | hardly(?: ever)? | scarcely | regularly | routinely | largely | mainly | predominantly | overwhelmingly | by and large | on the whole | in general | as a rule | from time to time | now and then
        (?:almost|nearly|practically|virtually) (?:always|never|all|every|none|no|everything|every time|perfect(?:ly)?) | more often than not | most of the time | much of the time | all the time | some of the time
        (?:in|for|with|on|across) (?:most|many|some|several|the majority of|almost all|nearly all|a majority of|normal|typical|all relevant|almost every|a lot of|lots of|plenty of|the vast majority of)
        (?:the |a )?(?:vast |great |overwhelming |large |clear |solid )?majority | a (?:handful|bunch|couple|fraction|minority) of | a lot(?: of)? | lots of | plenty of
      `),
      pattern(
        '(?<!at |the |\\w)most (?:of\\b|(?:[a-z]+ )?(?:users|cases|customers|people|queries|questions|requests|answers|claims|inputs|documents|predictions|time|times|items|samples|calls|scenarios|situations|errors|examples|images|emails|tickets)\\b)',
      ),
    ],
  },
  {
    id: 'degree',
    strength: 'strong',
    why: 'says in which direction, not how far',
    patterns: [
      pattern(
        '(?<![\\w-])(?:achieve|have|show|provide|ensure|offer|demonstrate|exhibit|guarantee|maintain)s?\\s+(?:[a-z-]+\\s+){0,2}?(?:robustness|invariance|reliability|resilience|fairness|transparency|explainability|interpretability|scalability|usability|generali[sz]ation)(?![\\w-])',
      ),
      pattern(`(?<![\\w-])(?:${DEGREE})\\s+(?:[a-z-]+\\s+){0,2}?${METRIC_NOUN}(?![\\w-])`),
      pattern(
        `(?<![\\w-])${METRIC_NOUN}(?:\\s+[a-z-]+){0,4}?(?:\\s*:|\\s+(?:${MODAL}\\s+)?(?:not\\s+)?(?:${COPULA}|go|goes|rise|rises|grow|grows))\\s+(?:not\\s+)?(?:[a-z-]+\\s+){0,2}?(?:${DEGREE}|up|down)(?![\\w-])`,
      ),
      anyWord(`
        significantly | substantially | considerably | noticeably | markedly | dramatically | drastically | greatly | vastly | appreciably | materially | meaningfully | visibly | measurably | remarkably | notably | tremendously | massively | hugely | marginally | slightly
        (?:low|high)[- ](?:latency|accuracy|precision|recall|performance|performing|throughput|fidelity|speed|cost|error|noise|confidence answers)
        negligible | minimal(?:ly)? | too (?:high|low|slow|many|much|often|long|expensive|noisy|short|few|little|large|inaccurate|unreliable|biased) | as (?:few|little) [a-z]+
      `),
    ],
  },
  {
    id: 'change',
    strength: 'strong',
    why: 'names a change without saying from where and by how much',
    patterns: [
      pattern(
        `(?<![\\w-])(?:improv(?:e|es|ed|ing|ements?(?! (?:is|are|was|were|must|should|shall) ))|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tions?)|decreas(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing|ements?(?! (?:is|are|was|were|must|should|shall) ))|boost(?:s|ed|ing)?|optimi[sz](?:e|es|ed|ing|ation)|maximi[sz](?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|lower(?:s|ed|ing)?|rais(?:e|es|ing)|cut(?:s|ting)?(?: down)?(?: on)?|fewer|speed(?:s|ing)? up|limit(?:s)?|shorten(?:s|ed)?|fine[- ]tune|tune|prioriti[sz]e[sd]?|focus(?:es)? on)\\s+(?:[a-z-]+(?:'s)?\\s+){0,4}?(?:${METRIC_NOUN}|${SUBJECT})(?![\\w-])`,
      ),
      pattern(
        `(?<![\\w-])(?:${METRIC_NOUN}|${SUBJECT})(?:\\s+[a-z-]+){0,3}?\\s+(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drops?|falls?|declin(?:es?|ing)|degrad(?:es?|ing|ed)|deteriorat(?:es?|ing)|regress(?:es)?|suffers?|goes? (?:up|down)|gets? (?:better|worse)|rises?|grows?|shrinks?|matters?)(?![\\w-])`,
      ),
      anyWord(`
        (?:reductions?|increases?|decreases?|improvements?|gains?|drops?|declines?|rises?|growth) (?:in|of) | (?:hallucinat\\w+|fails?|errs?|miss(?:es)?|drifts?) (?:less|more)(?: often)? | outperform(?:s|ed|ing)? | surpass(?:es|ed|ing)? | beats? | beating | exceeds? | (?<!(?:to|in|as|from|an|the|of|with|via|for|and|or)\\s)excels? | speed up | improvements?(?! (?:is|are|was|were|must|should|shall)(?![\\w-])) | regress(?:es|ed)? | no (?:performance |quality )?(?:regressions?(?! tests?| models?)|degradation|loss of (?:quality|accuracy|performance)) | deteriorat(?:es?|ing|ion) | degrad(?:es?|ing|ation)
        (?:not|never|n't) (?:worse|drop|fall|decrease|degrade|decline|suffer|get worse|regress) | no worse | at least as
      `),
    ],
  },
  {
    id: 'absolute',
    strength: 'strong',
    why: 'asks for perfection, which no number of samples can show',
    patterns: [
      pattern(
        '(?<![\\w-])never (?:[a-z]+ ){0,3}?(?:wrong|fails?|hallucinat\\w*|errs?|mistakes?|invents?|fabricat\\w*|lies?|drifts?|misses|miss|discriminat\\w*|crash(?:es)?|incorrect|misleading|harmful|toxic|biased)(?![\\w-])',
      ),
      pattern(
        '(?<![\\w-])always (?:[a-z]+ ){0,3}?(?:correct(?:ly)?|right|accurate(?:ly)?|works?|true|factual|grounded|reliable|safe|fair|relevant)(?![\\w-])',
      ),
      pattern(
        '(?<![\\w-])(?:no|zero|free (?:of|from)|without) (?:[a-z]+ ){0,1}?(?:errors?|mistakes?|hallucinations?|bugs|bias|biases|false (?:positives?|negatives?|alarms?)|drift|failures?)(?![\\w-])',
      ),
      pattern(
        "(?:not|n't|stops?|avoids?|prevents?) (?:to )?(?:hallucinat\\w*|fail(?:s|ing)?|mak(?:e|ing) (?:[a-z]+ )?(?:mistakes|errors)|be (?:wrong|biased)|invent\\w*|crash\\w*|discriminat\\w*|drift(?:ing)?|mislead\\w*|los(?:e|ing) accuracy)(?![\\w-])",
      ),
      pattern(
        '(?<![\\w-])(?:completely|fully|totally|entirely|absolutely|100% ) ?(?:accurate|correct|reliable|safe|fair|unbiased|trustworthy|robust|secure)(?![\\w-])',
      ),
    ],
  },
  {
    id: 'placeholder',
    strength: 'hedge',
    why: 'leaves the number open',
    patterns: [
      anyWord(`
        tbd | tbc | tba | to be (?:defined|determined|decided|agreed|confirmed|specified|discussed|set|clarified)
        (?:a |the |an )?(?:certain|some|given|agreed|suitable|appropriate|required|desired|necessary|specified|right|expected|defined|reasonable|acceptable|sensible|meaningful|good|high|safe|healthy|normal|adequate|sufficient) (?:level|levels|threshold|percentage|degree|amount|target|margin|limits?|bounds|range|value|number|extent|time|time ?frame)
        (?:some|any|a certain) percentage | (?:in )?the (?:high |low |mid |upper )?\\d0s | (?:in the )?(?:high|low|mid|upper|lower)[- ](?:nineties|eighties|seventies|sixties|single digits|double digits|\\d0s) | a few percent(?:age points)? | a couple of percent | several percent(?:age points)? | a notch | a bit
      `),
      pattern('(?<![\\w])(?:x{1,3}|n|y|_+|\\.{2,}|\\?+)\\s*(?:%|percent|ms|seconds)(?![\\w])'),
      pattern('\\?{2,}|<[a-z][^<>]*>|\\[(?:tbd|x+|number|value|target|threshold)\\]'),
    ],
  },
  {
    id: 'comparator',
    strength: 'strong',
    why: 'is a comparison without a number',
    patterns: [
      pattern(`(?<=\\w\\s*)(?:>=|<=|>|<|≥|≤|=)\\s*(?![\\d.$€£<>=\\s])(?!${NUMBER})[a-z][\\w-]*`),
      pattern(
        `(?<![\\w-])${METRIC_NOUN}(?:\\s+[a-z-]+){0,4}?\\s+(?:at least|at most|above|below|over|under|more than|less than|higher than|lower than|better than|worse than|greater than|exceed(?:s|ing)?|beyond|within|near|close to)\\s+(?:[a-z-]+\\s*)+`,
      ),
      pattern(
        '(?<![\\w-])(?:within|under|below|above|inside) (?:the |our |its |an? )?(?:[a-z-]+ )?(?:budgets?|bands?|envelopes?|tolerances?|bounds|slas?|slos?|thresholds?)(?:\\s+(?:bands?|envelopes?|limits?))?(?![\\w-])(?!\\s+(?:of\\s+)?\\d)',
      ),
    ],
  },
  {
    id: 'capability',
    strength: 'strong',
    why: 'says that something is done, not how often it is done right',
    patterns: [
      pattern(
        '(?<![\\w-])(?:(?:should|must|shall|will|can|could|needs? to|has to|have to|able to)\\s+(?:\\w+ly\\s+)?)(?:scale|generali[sz]e|cope|excel|shine|deliver value|add value|make a difference|understand)(?![\\w-])',
      ),
      pattern(
        '(?<![\\w-])understands? (?:the |its |their |our |what )?(?:users?|context|intent|customers?|language|questions?|meaning|nuances?)(?![\\w-])',
      ),
      pattern(`(?<![\\w-])${BEHAVES}(?:\\s+[a-z]+){0,3}?\\s+early(?![\\w-]| stage| access)`),
      pattern(
        '(?<![\\w-])(?:handles?|copes? with|deals? with|supports?) (?:large|high|huge|big|heavy|complex|difficult|unusual|noisy|messy|dirty|ambiguous|adversarial|unseen|edge|corner|all|any|every|many) [a-z]+',
      ),
    ],
  },
  {
    id: 'adjective',
    strength: 'strong',
    why: 'describes without a measure',
    patterns: [
      pattern(
        '(?<=(?:should|must|shall|will|needs? to|has to|have to|ought to) (?:always )?be (?:\\w+ly )?(?:as |more |less |very |so )?)(?!present|different|equivalent|active|native|absent|independent|visible|idempotent|persistent|transparent to|dependent|consent|sent|spent|meant|rent|parent|responsible for|available|possible|configurable|searchable|editable|downloadable|reversible|archive|(?:sort|filter|export|import|print|click|remov|resiz|select|shar|cancel|delet|clos|scroll|collaps|expand|access|link|copy|zoom|drag|dismiss|replac|swapp?)e?[ai]ble|five|live|give|receive|one|done|none)[a-z-]+(?:ful|ous|ive|ent|ant|etic|ible|able|some|less|wise)(?![\\w-])',
      ),
    ],
  },
  {
    id: 'no-number',
    strength: 'strong',
    why: 'is demanded without a number',
    patterns: [
      pattern(
        `(?<![\\w-])(?:must|should|shall|need(?:s|ed)?|requires?|required|wants?|ensures?|guarantees?|achieves?|expects?|demands?|maintains?|provides?|delivers?)(?:\\s+(?!(?:${REPORTING})\\b)[a-z'-]+){0,4}?\\s+${CORE_METRIC}(?![\\w-])${NO_NAME_OF_A_THING}(?!.*\\b(?:${REPORTING})\\b)`,
      ),
      pattern(
        `(?<![\\w-])${CORE_METRIC}(?:\\s+[a-z'-]+){0,4}?\\s+(?:must|should|shall|needs? to|has to|have to|ought to)(?![\\w-])(?!.*\\b(?:${REPORTING})\\b)`,
      ),
    ],
  },
];
