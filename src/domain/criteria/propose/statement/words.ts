import { anyOf } from '../alternatives';

/** Word classes of sentences that state a limit; sources of regular expressions, without regard to case. */

const anyWord = (words: string): string => anyOf(words.trim().split(/\s+/u).join('|'));

/** What a requirement is about anyway, so that it need not be said in a line. */
export const THE_MODEL = `(?:(?:the|our|a|this|its)\\s+)?(?:(?:new|retrained|full|complete|fine-tuned|distilled|quanti[sz]ed|final|current|released|deployed|trained|pricing|candidate)\\s+)?${anyWord(
  `models? systems? assistants? chatbots? chat-?bots? bots? agents? classifiers? rankers? rankings? ensembles? candidates? recommenders? detectors?
  forecasters? forecasts? translators? summari[sz]ers? pipelines? services? apps? applications? solutions? algorithms?
  engines? extractors? tools? networks? copilots? release it we`,
)}`;

/** What a model is called or puts out. */
export const MODEL_NOUN = anyWord(
  `models? assistants? chatbots? bots? agents? classifiers? planners? controllers? trackers? detectors? drones? robots? arms? copilots?
  recommenders? forecasters? translators? summari[sz]ers? drafts? reports? answers? summaries transcripts? predictions? outputs? pipelines? systems?`,
);

export const MODALS = String.raw`(?:must|should|shall|will|would|may|can|could|has to|have to|had to|needs? to|ought to|is to|are to|is expected to|does|do)`;

export const ATTAINS = anyWord(
  `reach reaches achieve achieves attain attains hit hits have has get gets show shows yield yields deliver delivers
  score scores give gives keep keeps need needs want wants obtain obtains provide provides produce produces maintain maintains
  exhibit exhibits return returns set sets hold holds clear clears carry carries`,
);

/** Verbs, articles and joints that say nothing a line has to say. */
export const FILLER = anyWord(
  `the a an our its their this that is are be been being stays? remains? keeps? kept lies lie must should shall will would may can
  has have had to of at with and reach(?:es)? achieves? hits(?<!\\b(?:for|of|on|among|in)\\s[a-z-]+\\shits) hit(?<=\\b(?:must|should|shall|will|to)\\shit) gets? scores(?<!\\bbetween\\b.*\\sand\\s[a-z-]+\\sscores) drops? falls? goes go rises? = : - – than overall total
  maintained held sustained as well too also then set there it we only just`,
);

/** Counted things: `of claims` behind a share says what is counted, not which group. */
export const LEAD_IN =
  /^(?:wherein(?= )|(?:(?:manual|human|expert|internal) )?(?:validation|review|evaluation|testing|inspection) (?:confirms|shows|demonstrates) that|needs? (?=[<>])|(?:the )?(?:pass(?:ing)?|acceptance|exit|success|release|ship|go-live) (?:condition|criterion|bar|threshold|rule|gate)s? (?:is|are|means?)(?: an?| the)?(?= [a-z])|(?:we|the (?:team|project)) (?:aims?|plans?|intends?|targets?) (?:to (?:achieve|reach|get|have|attain|obtain)|for|at)(?: an?| the)?|(?:the )?(?:initial|main|primary|overall|minimum|first) (?:goal|aim|target|objective|benchmark) is(?: set at)?(?: (?:achieving|reaching|to (?:achieve|reach)))?(?: an?| the)?|(?:the )?(?:benchmark|bar|threshold|goal|target) for [a-z ]+? is(?: set)?(?: at| to)?(?: (?:achieving|reaching))?(?: an?| the)?|(?:expand|ship|promote|adopt|keep|use|enable|accept|approve|switch|migrate|publish|turn on|report|add|release|launch|deploy|proceed|continue|roll out|scale|graduate|advance|merge|go live)(?: [a-z]+){0,3}? only (?:if|when|once|after)|(?:an? |the )?(?:[a-z]+ ){0,3}(?:outcome|result|solution|success)\b[^<>=\d:]*? (?:is|means|requires) (?:an? |the )?(?:[a-z]+ )?(?:model|system|solution|assistant|chatbot|agent|classifier|tool)s? (?:that|which)(?: \(?[1ai]\))?(?: (?:achieves?|reach(?:es)?|has|have|attains?)(?: an?)?)?|(?:we|it|they|this|the (?:team|story|feature|release|roll-?out|launch)|release|go-?live|roll-?out|launch|sign-?off)\b[^<>=\d,]*?\b(?:once|when|if|as soon as|provided(?: that)?|as long as)(?: its| the)?|(?:[a-z]+ )?[a-z]+ (?:ships?|is (?:promoted|released|accepted|deployed|adopted)|goes live) only (?:if|when)|we (?:accept|ship|release|go live|sign off|deploy)\b[^,]*?\b(?:when|if|once|after)\b(?: its| the)?|(?:it is )?(?:accepted|acceptable|done|ready|released)\s+(?:when|if|once)|(?:the )?successful [a-z]+ means(?: an?| the)?|(?:the )?minimum (?:benchmarks?|requirements?|thresholds?) (?:are|is)(?: an?| the)?|(?:eligibility|acceptance|approval|promotion|expansion|release|deployment|certification|success|passing|adoption|production|roll-?out|launch|sign-?off|go-?live)(?: [a-z]+){0,2} requires?(?: an?| the)?|(?:our|the) (?:goal|aim|target|objective) (?:is|was)(?: to (?:reach|achieve|have|get|attain|keep|obtain|maintain)| to(?= (?:reduce|lower|cut|bring|increase|raise|improve)\b)| that)?(?: an?| the| its)?|(?:the |a )?(?:model|system|solution|project|pilot|experiment)s? (?:is|are|will be) (?:considered|deemed|regarded as|called|judged) (?:successful|a success|acceptable|good enough|ready|complete) (?:if|when|once)(?: (?:it|they))?(?: (?:achieves?|reach(?:es)?|has|have|attains?))?(?: an?| the| its)?|(?:please )?(?:(?:it is|we are) (?:expected|anticipated|required) that|make sure|ensure|guarantee|(?:verif(?:y|ies)|validates?|checks?|confirms?|asserts?)|demonstrate|monitor|track|measure)(?: that)?|(?:we|you) (?:need|want|require|expect)(?: to (?:achieve|reach|have|get|see)(?: an?)?)?|[a-z]+ passes (?:if|when|once)|required:?|(?:acceptance|exit|success|release|launch|promotion|graduation|pass|go-live)(?: criterion| criteria)?:|criterion:|target:|target(?=\s+(?:[<>]|\d))|(?:(?:project|company|product|team|target|business|model|success|primary|key|q[1-4]) )?(?:goal|kpi|okr|objective)s?:|minimum(?: acceptable| required)?:|then|(?:reduce|bring|lower|push|drive|hold|limit)\s+(?![^<>]*\bby\b)(?=[^<>=]*[<>])(?:the\s+)?|(?:(?:it|they|this|the [a-z]+) demands?|demand(?= (?:an?|the|no|zero|[<>]|\d))|demanding)\s+(?:(?:an?|the)\s+)?(?=[\p{L}<>\d])|(?:requir(?:e|ing)|achieve|attain|deliver|reach)\s+(?=\p{L})(?:an?\s+|the\s+)?)(?:(?<=\P{L})|(?!\p{L}))\s*/iu;

/** Who or what rates, which a line need not say. */
export const REMARKS = [
  /,?\s*\b(?:as )?(?:judged|rated|scored|measured|graded|assessed|evaluated) by\s+(?:an?|the|our|two|three|\d+)?\s*(?:(?:gpt|claude|gemini|llama|mistral)\S*|(?:independent |human |llm |expert |domain )*(?:llm[- ]?judge|judges?|reviewers?|raters?|experts?|annotators?|graders?|readers?|testers?|people|panel)\b),?/i,
  /(?<=\d\s?%?) by (?:an? |the |our )?(?:independent |human |expert |domain )*(?:reviewers?|raters?|experts?|annotators?|graders?|judges?|evaluators?)(?=[\s.]*$)/i,
  /\bin (?:blind|human) (?:ratings|reviews|evaluation)\b/i,
  /\bon average\b(?!\s+(?!(?:at|under|below|above|over|less|more|no|within|is|are|must|should|shall|in|for|per|by|across|and|to)\b)[a-z])/i,
  /\b(?:as a (?:goal|target)|by release|at release|before release|for release|at go-live)\b/i,
  /,?\s*(?:one-sided|two-sided),?/i,
  /\s*\((?:(?:with|using|by|per|via|measured (?:with|by))\s+)?(?:ragas|deepeval|trulens|promptfoo|lm-?eval(?:-harness)?|g-?eval|giskard|inspect|helm|sacrebleu|jiwer|evidently|llm[- ]?judge|human raters?|blind review)\)/i,
] as const;

/** Nouns that name a measure, beside those of vague sentences. */
export const MORE_METRIC_NOUNS = anyOf(
  String.raw`exact match|match|brier|lag|(?:detection|sensing|operating|recognition) range|genauigkeit|präzision|spezifität|sensitivität|latenz|abdeckung|abweichung|anteil|kosten|[a-zäöüß]*(?:rate|quote|zeit|fehler|dauer|genauigkeit|latenz)|(?:triage|travel|idle|queue|queueing|cycle|lead|reading|search|decision|review|booking|repair|reaction|stopping|setup|charging|boot) times?|factor|slope|intercept|predictive value|jitter|separation|adherence|fidelity|sharpness|hausdorff|rmsd|mase|rho|tau|pearsons?|spearmans?|r[- ]hat|jaccard|miou|giou|mota|motp|hota|idf1|fvd|lpips|ssim|psnr|stoi|pesq|auprc|auroc|aucpr|crps|mpjpe|false (?:accept|reject)(?:ance|ion)?s?|coherence|fluency|diversity|novelty|stability|probability|usage|losses|inference|mse|msle|wape|smape|nll|tpr|tpr|tnr|fpr|fnr|ppv|npv|acc|stars?|deviation|coefficient|correlation|index|statistic|silhouette|gini|lift|uplift|sus|mos|eer|der|fid|clip|comet|chrf\+*|meteor|cider|bertscore|spice|rouge\S*|bleu|pinball|crps|r2|r[-_ ]?squared|mcc|ece|ndcg\S*|map\S*|mrr\S*|precision\S*|recall\S*|hit_?rate\S*|pass[@^]\d+|top-?\d+|ap\d*|hits?@\d+|win[- ]rate|share|proportion|percentage|fraction|ratio|rating|rank|distance|divergence|entropy|likelihood|alignment|concordance|reproducibility|effort|workload|backlog|overlap|similarity|memory|size|energy|consumption|footprint|overhead|cold start|start-?up|retention|engagement|adoption|abandonment|positions?|savings?|length|containment|deflection|escalations?|resolution|processing|handling|override|acceptance|approval|rejection|click-?through|ctr|cvr|utili[sz]ation|rtf|fps|rps|qps|edit distance|disagreement|leakage|leaks?|jailbreaks?|violations?|disengagements?|collisions?|interventions?|incidents?|alarms?|alerts?|answers?|outputs?|width|gap|difference|parity|odds|impact|time|duration|tokens|steps|retries|requests|cost`,
);
