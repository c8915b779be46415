import { BEHAVES, COPULA, METRIC_NOUN, MODAL, NUMBER, SUBJECT } from './vocabulary';

/**
 * A family of wordings that cannot be measured.
 * `strong`: vague wherever it stands without a number. `weak`: vague where it is said of a model or
 * demanded of one. `hedge`: takes back the number beside it, so it stays vague with one.
 */
export type VagueFamily = {
  id: string;
  strength: 'strong' | 'weak' | 'hedge';
  /** Ends the sentence `"fast" …`. */
  why: string;
  patterns: readonly RegExp[];
};

const list = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*|\s*\|\s*/u)
    .join('|');
const anyWord = (words: string): RegExp =>
  new RegExp(`(?<![\\w-])(?:${list(words)})(?![\\w-])`, 'giu');
const pattern = (source: string): RegExp => new RegExp(source, 'giu');

const DEGREE =
  'high|higher|highest|low|lower|lowest|strong|stronger|solid|small|smaller|minimal|minimum|maximal|maximum|optimal|limited|negligible|significant|substantial|considerable|noticeable|notable|few|fewer|fewest|less|more|little|large|poor|improved|increased|reduced|decreased|enhanced|better|best|good|great|excellent|decent|adequate|sufficient|acceptable|reasonable|satisfactory|enough|tolerable|competitive|consistent|stable|robust|bad|worse|fast|quick|slow|short|shorter|superior|fair|too (?:many|much|few|little)';

export const VAGUE_FAMILIES: readonly VagueFamily[] = [
  {
    id: 'feeling',
    strength: 'strong',
    why: 'is an impression, and two people have two of them',
    patterns: [
      anyWord(`
        feels? | felt | feeling | vibes? | gut feel(?:ing)? | seems? | sense that | sense of
        (?:look|sound|appear|read)s? (?:\\w+ly )?(?:good|right|ok|okay|fine|nice|natural|human|professional|sensible|plausible|sane|great|reasonable|correct|promising|convincing|fluent|well|accurate|better|smart|trustworthy|credible|realistic)
        happy | happier | unhappy | delight(?:s|ed|ful)? | pleas(?:ant|ing|ed) | enjoy(?:s|able|ed)? | lov(?:es?|ed|ing) | impress(?:es|ed|ive|ively)? | wow(?:s|ed)? | amaz(?:es?|ed|ing) | awesome | exciting | engaging | comfortable
        satisf(?:y|ies|ied|ying|action|actory|actorily) | trusts? | trusted | trustworthy | trustworthiness | convinced | convincing(?:ly)? | confident(?:ly)? | confidence in | on board | to (?:the |\\w+'?s? )?liking
      `),
    ],
  },
  {
    id: 'judgement',
    strength: 'strong',
    why: 'is a judgement without a measure',
    patterns: [
      anyWord(`
        better | good | best(?! practices?) | great | excellent(?:ly)? | nice(?:ly)? | decent(?:ly)? | poor(?:ly)? | bad(?:ly)? | superior | inferior | worse | worst | outstanding | exceptional(?:ly)? | remarkable | stellar | superb | fantastic
        good enough | well enough | close enough | (?<!is |are |not )enough | perfect(?:ly|ion)? | flawless(?:ly)? | error[- ]free | bug[- ]free | spotless | faultless(?:ly)? | ideal | idealized | optimal(?:ly)? | impeccabl[ey]
        high[- ]quality | top[- ]quality | good[- ]quality | quality (?:is|must be|should be)
        sufficient(?:ly)? | adequate(?:ly)? | acceptabl[ey] | unacceptabl[ey] | reasonabl[ey] | appropriate(?:ly)? | suitabl[ey] | tolerabl[ey] | passable | okay | ok | satisfying | desirable | as desired | desired | proper(?:ly)? | right level | worthwhile
        gracefully | elegant(?:ly)? | cleverly | brilliantly | admirably | successfully
        major (?:errors?|issues?|mistakes?|problems?|failures?|regressions?) | (?:serious|big|obvious|glaring|significant|noticeable|egregious|bad) (?:errors?|issues?|mistakes?|problems?|failures?|degradation|regressions?|drops?|delays?|bias)
        without (?:any |major |significant |noticeable |serious |too many )?(?:issues?|problems?|trouble|hiccups?|errors?|mistakes?|degradation|delays?|lag|bias)
      `),
      pattern(`(?<=(?:be|is|are|${BEHAVES}|\\w+ed)\\s(?:\\w+ly\\s)?)fine(?![\\w-])`),
      pattern(`(?<!\\bas |\\d\\s?)\\bwell\\b(?![-\\w]| as\\b)`),
      pattern(
        `(?<=(?:fast|quick|accurate|reliable|high|low|precise|strong|stable|good|often|easy|smart|robust|mature|cheap|short|fair|safe|small|large|clear|correct|close|well|\\w+ly)\\s)enough\\b`,
      ),
    ],
  },
  {
    id: 'benchmark',
    strength: 'strong',
    why: 'compares with something that has no number here',
    patterns: [
      anyWord(`
        state[- ]of[- ]the[- ]art | sota | cutting[- ]edge | leading[- ]edge | bleeding[- ]edge | best[- ]in[- ](?:class|breed) | best[- ]of[- ]breed | world[- ]class | top[- ]notch | first[- ]class | industry[- ](?:leading|standards?|average|norms?|grade|best) | market[- ]leading | next[- ]gen(?:eration)? | gold[- ]standard quality
        (?:near[- ]|sub[- ]?|super[- ]?)?human(?:[- ](?:level|like|parity|quality|grade|performance|accuracy))(?:ly)? | superhuman | expert[- ](?:level|grade|quality) | production[- ](?:ready|grade|quality|level) | enterprise[- ](?:ready|grade|quality) | commercial[- ]grade | clinical[- ]grade
        as (?:good|accurate|fast|reliable|precise|robust|safe|fair|well|quick|cheap|smart|helpful|effective|efficient|stable|consistent|capable|quickly|accurately|reliably|often|fluent|useful) as
        above average | below average | better than average | average or better | on (?:a )?par with | at par | up to par | subpar | comparable (?:to|with) | competitive(?:ly)?(?: with)? | similar to (?:a )?(?:humans?|experts?|the (?:old|current|previous|existing|competition)) | in line with | keep(?:s|ing)? up with | rivals? | outclass(?:es)? | up to (?:scratch|standards?|the mark|snuff)
        (?:meets?|exceeds?|meeting|exceeding|surpass(?:es)?|matche?s?|fulfils?|fulfills?|satisf(?:y|ies)|lives? up to) (?:\\w+(?:'s)? ){0,3}(?:expectations?|standards?|needs?|norms?|demands?|bar|par|benchmarks?|goals?|ambitions?|quality)
        as expected | than expected | expectations? | as (?:it )?should | as usual | than (?:before|today|now|previously|ever|usual|ours|competitors?|the competition) | than (?:a |the )?(?:humans?|people|experts?|doctors?|radiologists?|average)
      `),
    ],
  },
  {
    id: 'superlative',
    strength: 'hedge',
    why: 'has no end, so nobody can say when it is reached',
    patterns: [
      anyWord(`
        as (?:\\w+ly )?[a-z-]+ as (?:possible|feasible|practical|practicable|we can|can be|it gets|reasonably \\w+)
        as (?:few|little|many|much|low|high) [a-z -]+? as (?:possible|feasible|practical|we can)
        if possible | where(?:ver)? (?:possible|feasible|practical|appropriate|necessary|needed|applicable) | when(?:ever)? (?:possible|feasible|appropriate) | to the (?:best|extent|degree|fullest) [a-z ]+ | best[- ]effort | best efforts? | as (?:needed|appropriate|required|necessary) | to a minimum | to the max(?:imum)? | at (?:its|their) best | nice to have
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
      pattern(`(?<![\\w-])(?:${DEGREE})\\s+(?:[a-z-]+\\s+){0,2}?${METRIC_NOUN}(?![\\w-])`),
      pattern(
        `(?<![\\w-])${METRIC_NOUN}(?:\\s+[a-z-]+){0,4}?\\s+(?:${MODAL}\\s+)?(?:not\\s+)?(?:${COPULA}|go|goes|rise|rises|grow|grows)\\s+(?:not\\s+)?(?:[a-z-]+\\s+){0,2}?(?:${DEGREE}|up|down)(?![\\w-])`,
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
        `(?<![\\w-])(?:improv(?:e|es|ed|ing|ements?)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tions?)|decreas(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing|ements?)|boost(?:s|ed|ing)?|optimi[sz](?:e|es|ed|ing|ation)|maximi[sz](?:e|es|ed|ing)|minimi[sz](?:e|es|ed|ing)|lower(?:s|ed|ing)?|rais(?:e|es|ing)|cut(?:s|ting)?(?: down)?(?: on)?|fewer|speed(?:s|ing)? up|limit(?:s)?|shorten(?:s|ed)?|fine[- ]tune|tune|prioriti[sz]e[sd]?|focus(?:es)? on)\\s+(?:[a-z-]+(?:'s)?\\s+){0,4}?(?:${METRIC_NOUN}|${SUBJECT})(?![\\w-])`,
      ),
      pattern(
        `(?<![\\w-])(?:${METRIC_NOUN}|${SUBJECT})(?:\\s+[a-z-]+){0,3}?\\s+(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drops?|falls?|declin(?:es?|ing)|degrad(?:es?|ing|ed)|deteriorat(?:es?|ing)|regress(?:es)?|suffers?|goes? (?:up|down)|gets? (?:better|worse)|rises?|grows?|shrinks?|matters?)(?![\\w-])`,
      ),
      anyWord(`
        outperform(?:s|ed|ing)? | surpass(?:es|ed|ing)? | beats? | beating | exceeds? | excel(?:s)? | speed up | improvements? | regress(?:es|ed)? | no (?:performance |quality )?(?:regressions?(?! tests?| models?)|degradation|loss of (?:quality|accuracy|performance)) | deteriorat(?:es?|ing|ion) | degrad(?:es?|ing|ation)
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
        (?:some|any|a certain) percentage
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
    ],
  },
  {
    id: 'speed',
    strength: 'strong',
    why: 'does not say how many milliseconds or seconds',
    patterns: [
      anyWord(`
        fast(?! (?:path|track|lane|food|forward|fourier|api))| faster | fastest | quick(?:ly|er|est)? | rapid(?:ly)? | speedy | speedily | snappy | snappier | swift(?:ly)? | slow(?:ly|er)? | sluggish | lightning[- ]fast | blazing(?:ly)? | super[- ]fast | ultra[- ]fast
        (?:near[- ])?real[- ]?time | instant(?:ly|aneous|aneously)? | immediate(?:ly)? | promptly | timely | in time | in no time | right away | at once | responsive(?:ness)? | no (?:noticeable |perceptible )?(?:lag|delay|wait(?:ing)?) | low[- ]lag | soon | short (?:wait|time|delay)s? | lag
      `),
    ],
  },
  {
    id: 'quality',
    strength: 'weak',
    why: 'is a quality without a measure',
    patterns: [
      anyWord(`
        (?:in|un)?accurate(?:ly)? | precise(?:ly)? | (?:in)?correct(?:ly)? | exact(?:ly)? | reliab(?:le|ly) | unreliable | robust(?:ly)? | stabl[ey] | (?:in)?consistent(?:ly)? | dependabl[ey] | resilient(?:ly)? | solid(?:ly)? | strong(?:ly)? | sound | mature | ready | polished | done | finished
        safe(?:ly)? | secure(?:ly)? | fair(?:ly)? | unfair(?:ly)? | unbiased | biased | impartial | ethical(?:ly)? | responsible | responsibly | inclusive | harmless | compliant
        explainable | interpretable | transparent(?:ly)? | understandable | clear(?:ly)? | concise(?:ly)? | coherent(?:ly)? | fluent(?:ly)? | readable | natural(?:ly)?(?! language) | human | relevant | complete(?:ly)? | comprehensive(?:ly)? | factual(?:ly)? | truthful(?:ly)? | grounded | faithful(?:ly)? | realistic(?:ally)? | credible | plausible | meaningful | insightful | valuable | actionable | helpful(?:ly)? | useful(?:ly)? | personali[sz]ed | creative | contextual | context[- ]aware
        scalabl[ey] | efficient(?:ly)? | effective(?:ly)? | performant | high[- ]performing | powerful | capable | smart(?:er)? | intelligent(?:ly)? | sophisticated | advanced | modern | flexibl[ey] | maintainable | lightweight | cheap(?:er|ly)? | affordabl[ey] | inexpensive | cost[- ](?:effective(?:ly)?|efficient(?:ly)?) | economical | versatile | adaptive
        high | higher | low | lower | small(?:er)? | large(?:r)? | minimal | stronger | safer | fairer | smoother | sharper | cleaner | richer | closer | greater | limited | important | critical | crucial | key | a priority | paramount | in check | under control | manageable | reproducible | professional
        easy | easily | easier | ease of use | simple | simply | simpler | usable | smooth(?:ly)? | convenient(?:ly)? | accessible | straightforward
      `),
    ],
  },
  {
    id: 'usability',
    strength: 'strong',
    why: 'is a quality that nobody can count',
    patterns: [
      anyWord(`
        user[- ]friendl(?:y|ier|iness) | intuitive(?:ly|ness)? | seamless(?:ly)? | effortless(?:ly)? | frictionless | easy to (?:use|understand|read|follow|learn) | ease of use | easily understood | human[- ]friendly | works? (?:properly|correctly|reliably|smoothly|nicely|great|perfectly|flawlessly|consistently|effectively|efficiently) | does (?:its|the) job | do(?:es)? the right thing | makes? sense | ready for (?:production|prime time|release|launch|rollout|go[- ]live|customers) | production use
      `),
    ],
  },
];

/** Where a weak word is said of a model: behind a link, a degree word or a verb of behaviour, or before a noun. */
export const SAID_OF_A_MODEL = {
  before: new RegExp(
    `(?:(?:${COPULA}|${MODAL}|${BEHAVES})(?:\\s+(?:[a-z'-]+)){0,3}|(?<![\\w-])(?:very|highly|really|quite|fairly|pretty|super|extremely|sufficiently|more|most|less|much|as|so|overall|truly|equally|consistently|incredibly))\\s*$`,
    'iu',
  ),
  after: new RegExp(
    `^\\s+(?:and\\s+[a-z-]+\\s+|,\\s*[a-z-]+\\s+)?(?:[a-z-]+\\s+)?(?:${METRIC_NOUN}|${SUBJECT})(?![\\w-])`,
    'iu',
  ),
};
