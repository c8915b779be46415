import { anyWord, pattern, type VagueFamily } from './vague-pattern';
import { BEHAVES } from '../propose/vocabulary';

/** Words and phrases that judge without measuring. */
export const VAGUE_WORDS: readonly VagueFamily[] = [
  {
    id: 'feeling',
    strength: 'strong',
    why: 'is an impression, and two people have two of them',
    patterns: [
      anyWord(`
        feels? | felt | feeling | vibes? | gut feel(?:ing)? | seems? | sense that | sense of
        (?:look|sound|appear|read)s? (?:\\w+ly )?(?:good|right|ok|okay|fine|nice|natural|human|professional|sensible|plausible|sane|great|reasonable|correct|promising|convincing|fluent|well|accurate|better|smart|trustworthy|credible|realistic)
        disappoint(?:s|ed|ing)? | frustrat(?:es?|ed|ing) | annoy(?:s|ed|ing)? | happy | happier | unhappy | delight(?:s|ed|ful)? | pleas(?:ant|ing|ed) | enjoy(?:s|able|ed)? | lov(?:es?|ed|ing) | impress(?:es|ed|ive|ively)? | wow(?:s|ed)? | amaz(?:es?|ed|ing) | awesome | exciting | engaging | comfortable | (?:users|customers|people|stakeholders|testers|agents|clients|reviewers|clinicians|they) (?:really |will |should |must )?(?:like|prefer|appreciate|embrace|adopt|accept) | (?:smell|sniff|gut) (?:test|check) | by eye | eyeball(?:ed|ing)?
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
        sufficient(?:ly)? | adequate(?:ly)? | acceptabl[ey] | unacceptabl[ey] | reasonabl[ey] | appropriate(?:ly)? | suitabl[ey] | tolerabl[ey] | passable | modest(?:ly)? | okay | ok | satisfying | desirable | as desired | desired | proper(?:ly)? | right level | worthwhile
        close to (?:the )?(?:reality|truth|actuals?|ground truth|zero|perfect(?:ion)?|humans?|optimal|ideal) | just works? | reliably | dependably | credibly | sensibly | (?:accurate|correct|precise|robust|consistent|efficient|effective|fluent|coherent|intelligent|faithful|helpful|smooth|meaningful|useful|polite|convincing)ly
        sensibl[ey] | meaningful | gracefully | elegant(?:ly)? | cleverly | brilliantly | admirably | successfully
        major (?:errors?|issues?|mistakes?|problems?|failures?|regressions?) | (?:serious|big|obvious|glaring|significant|noticeable|egregious|bad) (?:errors?|issues?|mistakes?|problems?|failures?|degradation|regressions?|drops?|delays?|bias)
        without (?:any |major |significant |noticeable |serious |too many )?(?:issues?|problems?|trouble|hiccups?|errors?|mistakes?|degradation|delays?|lag|bias)
      `),
      pattern(`(?<=(?:be|is|are|${BEHAVES}|\\w+ed)\\s(?:\\w+ly\\s)?)fine(?![\\w-])`),
      pattern(`(?<!\\bas |\\d\\s?)\\bwell\\b(?![-\\w]| as\\b)`),
      pattern(
        `(?<=(?:fast|rare|modest|quick|accurate|reliable|high|low|precise|strong|stable|good|often|easy|smart|robust|mature|cheap|short|fair|safe|small|large|clear|correct|close|well|\\w+ly)\\s)enough\\b`,
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
        like an? (?:senior|expert|experienced|human|native|real|professional|skilled|seasoned) [a-z]+
        as (?:good|accurate|fast|reliable|precise|robust|safe|fair|well|quick|cheap|smart|helpful|effective|efficient|stable|consistent|capable|quickly|accurately|reliably|often|fluent|useful) as
        (?:at least|above|below|over|better[- ]than|above|below)[- ]average | works? for (?:everyone|everybody|all|any|every) | notice (?:the|a) difference | better than average | average or better | on (?:a )?par with | at par | up to par | subpar | comparable (?:to|with) | competitive(?:ly)?(?: with)? | similar to (?:a )?(?:humans?|experts?|the (?:old|current|previous|existing|competition)) | in line with | keep(?:s|ing)? up with | rivals? | outclass(?:es)? | up to (?:scratch|standards?|the mark|snuff)
        (?:meets?|exceeds?|meeting|exceeding|surpass(?:es)?|matche?s?|fulfils?|fulfills?|satisf(?:y|ies)|lives? up to) (?:\\w+(?:'s)? ){0,3}(?:expectations?|standards?|needs?|norms?|demands?|bar|par|benchmarks?|goals?|ambitions?|quality)
        meets? (?:the |our |all |its |any )?(?:agreed |defined |internal |business |performance |quality )?(?:slas?|slos?|kpis?|targets?|thresholds?|requirements?|criteria|quality gates?)
        as (?:intended|designed|planned|hoped|promised) | (?:roughly|about|approximately|nearly|almost|basically|more or less|pretty much) (?:the )?(?:same|equal|identical)(?: as)? | as expected | than expected | expectations? | as (?:it )?should | as usual | than (?:before|today|now|previously|ever|usual|ours|competitors?|the competition) | than (?:a |the )?(?:humans?|people|experts?|doctors?|radiologists?|average)
      `),
    ],
  },
  {
    id: 'speed',
    strength: 'strong',
    why: 'does not say how many milliseconds or seconds',
    patterns: [
      anyWord(`
        fast(?! (?:path|track|lane|food|forward|fourier|api)) | faster | fastest | quick(?:ly|er|est)? | rapid(?:ly)? | speedy | speedily | snappy | snappier | swift(?:ly)? | slow(?:ly|er)? | sluggish | lightning[- ]fast | blazing(?:ly)? | super[- ]fast | ultra[- ]fast
        (?:near[- ])?real[- ]?time | instant(?:ly|aneous|aneously)? | immediate(?:ly)? | promptly | timely | in time | in no time | right away | at once | responsive(?:ness)? | no (?:noticeable |perceptible )?(?:lag|delay|wait(?:ing)?) | low[- ]lag | soon | short (?:wait|time|delay)s? | lag
      `),
    ],
  },
  {
    id: 'usability',
    strength: 'strong',
    why: 'is a quality that nobody can count',
    patterns: [
      anyWord(`
        user[- ]friendl(?:y|ier|iness) | intuitive(?:ly|ness)? | seamless(?:ly)? | effortless(?:ly)? | frictionless | (?:easy|easier|simple|hard|difficult) (?:to|for) [a-z]+ | ease of use | easily understood | human[- ]friendly | works? (?:properly|correctly|reliably|smoothly|nicely|great|perfectly|flawlessly|consistently|effectively|efficiently) | does (?:its|the) job | do(?:es)? the right thing | makes? sense | ready for (?:production|prime time|release|launch|rollout|go[- ]live|customers) | production use
      `),
    ],
  },
  {
    id: 'quality',
    strength: 'weak',
    why: 'is a quality without a measure',
    patterns: [
      anyWord(`
        (?:in|un)?accurate(?:ly)? | precise(?:ly)? | (?:in)?correct(?= *(?:$|[,.;]|(?:and|or|but|in|for|most|enough|answers?|predictions?|labels?|class(?:es)?|responses?|results?|outputs?|diagnos[ie]s|recommendations?|translations?|intents?|summaries|information|facts?|decisions?)(?![\\w-]))) | (?:in)?correctly | exact(?:ly(?! \\d))? | reliab(?:le|ly) | unreliable | robust(?:ly)? | stabl[ey] | (?:in)?consistent(?:ly)? | dependabl[ey] | resilient(?:ly)? | solid(?:ly)? | strong(?:ly)? | sound | mature | (?<!\\b(?:when|once|if|until|after)\\s[^,.]{0,60})(?:ready|done|finished) | polished
        safe(?:ly)? | (?<!cryptographically )secure(?:ly)? | fair(?:ly)? | unfair(?:ly)? | unbiased | biased | impartial | ethical(?:ly)? | responsible | responsibly | inclusive | harmless | compliant
        explainable | interpretable | transparent(?:ly)? | understandable | clear(?:ly)? | concise(?:ly)? | coherent(?:ly)? | fluent(?:ly)? | readable | natural(?:ly)?(?! language) | (?<!(?<!like )(?:a|the) |(?:to|by|from) )human(?! (?:agents?|operators?|reviewers?|raters?|review|support|intervention|help|handoff)\\b) | relevant | up[- ]to[- ]date | fresh | interesting | exciting | polite(?:ly)? | friendly | empathetic | courteous | crisp | sharp | vivid | tasteful | attractive | appealing | right | wrong | usual | normal(?! (?:operations?|mode|use|usage|flow|fetch|startup|hours|users?|forms?|distribution|range)(?![\\w-])) | comprehensive(?:ly)? | factual(?:ly)? | truthful(?:ly)? | grounded | faithful(?:ly)? | realistic(?:ally)? | credible | plausible | meaningful | insightful | valuable | actionable | helpful(?:ly)? | useful(?:ly)? | personali[sz]ed | creative | contextual | context[- ]aware
        scalabl[ey] | efficient(?:ly)? | effective(?:ly)? | performant | high[- ]performing | powerful | capable | smart(?:er)? | intelligent(?:ly)? | sophisticated | advanced | modern | flexibl[ey] | maintainable | lightweight | cheap(?:er|ly)? | affordabl[ey] | inexpensive | cost[- ](?:effective(?:ly)?|efficient(?:ly)?) | economical | versatile | adaptive
        high | higher | low | lower | small(?:er)? | large(?:r)? | minimal | stronger | safer | fairer | smoother | sharper | cleaner | richer | closer | greater | limited | important | critical | crucial | key(?= [a-z]+s(?![\\w-])) | a priority | paramount | in check | under control | manageable | reproducible | professional
        strict(?! (?:json|schemas?|types?|typing|mode|ssl|tls|csp|validation)\\b) | lenient | diverse | varied | nuanced | thorough(?:ly)? | lifelike | human-like | believable | gentle | natural-sounding | robotic | on point | spot[- ]on | hit[- ]and[- ]miss | calibrated | works(?= *(?:$|[.;])) | (?:in|under|across) (?:various|different|varying) [a-z]+
        easy | easily | easier | ease of use | simple | simply | simpler | usable | smooth(?:ly)? | convenient(?:ly)? | accessible | straightforward
      `),
    ],
  },
];
