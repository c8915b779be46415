/** Words by which a sentence is taken to speak of a model or of plain software; lists for `anyOfList`. */

/** What a model is, is made of, puts out or is measured by. */
export const MODEL_WORDS = String.raw`
  (?<!data )models?(?! (?:list|dropdown|name)) | AI | ML | LLMs? | GPTs? | machine learning | neural | (?<!staff |users |team )(?:re)?train(?:ed|ing) | fine-?tun\w* | quanti[sz]\w* | inference | GPUs? | batch size
  predict\w* | forecast\w* | classif\w* | detect\w* | recogni[sz]\w* | retriev\w* | embedd\w* | rag | rank\w* | re-?rank\w* | recommend\w* | suggest(?!ions? (?:list|box|drop-?down|appear))\w* | extract\w* | identif(?!iers?\b)\w* | segment\w* | diagnos\w* | transcri\w* | translat\w* | summari\w* | generated | annotat\w* | (?<!(?:form|field|button|aria|input|axis|menu|tab)[- ])labels? | labell?ed | (?<!passwords? )(?<!credentials )match(?:es|ed|ing)(?! the (?:design|mock-?ups?|style|wireframes?))
  recall | precision(?! of [^,.]*decimal) | sensitivity | specificity | f\d(?:[- ]score)? | auc\w* | auroc | (?<!mathematical |arithmetic |rounding |monetary )accura\w* | (?<!(?:display|render|function|work|load|format|calculat|install|configur|synci?|updat|sav|stor|persist)(?:e?s|e?d|ing)? )(?<!shown )correct(?:ly|ness)? | wer | cer | bleu | rouge\w* | mae | mse | rmse | mape | wape | map(?=@|\d|_|s? (?:of|above|over|at) (?:\d|least)| ?[≥>=]) | miou | iou | ndcg\S* | mrr\S* | kappa | perplexity | r2 | r² | calibrat\w* | ttft | first token
  false (?:positives?|negatives?|alarms?|accepts?|rejects?|acceptance|rejection|rate) | [tf][pn]r | misclass\w* | hallucinat\w* | ground(?:ed|edness|ing) | ground[- ]truth | faithful\w* | relevan\w* | similarity | semantic\w* | vector | drift | bias | fairness | toxic\w* | jailbreaks? | refus\w* | quality score | (?:prediction|confidence|credible|\d+\s?%) intervals? | interval coverage
  chat-?bots?(?! (?:icon|widget|window|button|interface|ui|page|panel)) | (?<!live )chats?(?! (?:interface|ui|window|widget|icon|button|panel|history|room|page)) | assistants? | copilots? | bots? | (?<!user[- ])agents? | agentic | robots?(?!\.txt) | drones? | vehicles? | answers? | answered | (?<!(?:api|http|error|server|survey|form|endpoint) )responses | replies | prompts?(?! (?:the |a )?(?:user|customer|visitor|admin)) | explanations? | intents? | utterances? | speech | voice | ocr | stt | tts | asr | citations? | cited | escalat\w* | deflect\w* | containment | csat | guardrails? | natural[- ]language | tool[- ]calls?
  PII | personal data | (?<!memory )leak\w* | anomal\w* | fraud\w* | spam | data ?sets? | benchmarks? | judges? | images?(?! (?:uploads?|gallery|files?|preview|size|thumbnails?)) | (?:completion|conversion|adoption|retention|click-through) rates? | searches | search (?:results?|returns?) | search queries | top (?:\d+|results?) | first (?:\d+|five|three|ten) results
`;

/** Parts of software and of the work on it. */
export const PART_WORDS = String.raw`
  apis? | endpoints? | (?<!first |contact |per )(?:home|landing|web)?pages? | websites? | web ?apps? | front-?end | back-?end | (?<![CG]PU )servers? | databases? | db | sql | crud | disk | (?<!KV )cach(?:e|es|ed|ing) | cookies? | browsers? | viewports? | https? | webhooks? | [45]xx | uptime
  (?<!from )uploads? | downloads? | (?:the|a|an|this|each|web|contact) (?:\w+ )?forms? | log-?ins? | sign-?ins? | logs? in | buttons? | clicks? | screens? | modals? | dialogs? | pop-?ups? | menus? | widgets? | dashboards? | ui | gui | (?:chat|user|web|search|admin) (?:interface|window|widget|panel) | icons? | page ?views | (?:is|are|stays?|remains?) visible | (?:displays?|appears?) (?:the|on|in|at|correctly) | non-null | monthly active users? | (?:daily|weekly|active) users? | user count | passwords? | accounts? | admins? | roles | permissions? | tenants? | orders? | checkouts?
  (?:unit|integration|acceptance|smoke|e2e|regression|contract) tests? | tests (?:pass|passing|run|must|should|shall|cover) | test (?:suites?|cases?) | builds? | compil\w* | deploy\w* | ci | ci\/cd | (?:project|code|module|branch|line|test|diff|patch) coverage | coverage (?:on|of|for) (?:all |the |every )?(?:changed|new|modified|critical|core|public|business) (?:lines|code|paths?|files|logic|modules?) | code(?:base)?(?! (?:examples?|suggestions?|snippets?|completions?|generation|reviews?|changes?)) | bundles? | lint\w* | prs? | pull requests? | commits? | migrations? | containers? | pods?
  file ?sizes? | plots? | exports? | imports? | sync\w* | back-?ups? | tables? | installations? | scroll\w* | renders? | rendered | (?:the|our|an|web|mobile|desktop) app(?:lication)? | apps | users? (?:[a-z-]+ ){0,8}can | crash(?:es|ing)? | audit (?:trail|log)s? | (?:push |reminder |in-app )notifications? | notifications? (?:are|is|must be|should be) (?:delivered|sent|shown) | recurring | charts? (?:render|load|update)s? | kafka | ingest\w* | questionnaires? | bugs? per (?:day|week|month|sprint|release) | bug rate | (?<!model )uptime | shipments? | inventory | restarts? | restarted | onboarded | mobile devices | decimal places
  (?:cold|warm) start times? | app(?:lication)? (?:cold |warm )?(?:start|launch)\w* | launch times? | start-?up times? | boot times? | page transitions? | animations? | touch targets? | frame (?:rates?|spikes?|drops?) | (?<!GPU |cache )memory usage | memory leaks? | cpu (?:usage|load|utili[sz]ation) | battery | bandwidth | round[- ]trips? | time-?outs? | down ?time | fail-?over | load balanc\w* | concurrent writes? | (?:handles?|supports?|serves?|sustains?|accepts?) (?:up to |at least |over |more than |a minimum of )?[\d,.]+[km]?\+? (?:[a-z]+ )?(?:concurrent|simultaneous|parallel|active|open) | (?:handles?|supports?|serves?) (?:[a-z]+ ){0,3}(?:up to|at least|over|more than|a minimum of) \d[\d,]* | (?:any|all|every|each) (?:[a-z]+ )?commands? | command (?:lines?|invocations?|execution) | (?:cli|shell) | (?:all|every|core|user|crud) (?:core |user )?actions | tabs? (?:loads?|opens?|switch\w*) | (?:onboarding|registration|sign-?up|checkout|booking|payment|purchase|verification) (?:flow|process|forms?|steps?|wizard|funnel) | feature flags? | rate[- ]limit\w* | (?:global |service |system )availability | hot ?fix\w* | roll-?backs? | e-?mails? (?:are|is) (?:sent|delivered) | sms | otps? | payment (?:processing|gateway) | transactions? (?:are|is) (?:processed|recorded|committed) | config(?:uration)? (?:changes|files?) | sanit\w+ | schedules? | calendars? | time ?zones? | currenc(?:y|ies) | invoices? (?:list|page) | mathematical accuracy | breakpoints? | font | pixels? | screen ?readers? | wcag | keyboard
`;

/** What no part of software is measured by. */
export const MEASURE_WORDS = String.raw`
  recall | sensitivity | specificity | f\d(?:[- ]score)? | auc | auroc | false (?:positive|negative|alarm|accept|reject)\w* | hallucinat\w* | wer | detection (?:rate|accuracy|precision) | classification (?:accuracy|precision) | map(?=@|\d) | miou | ndcg\S*
`;

/** What only software does, whatever it shows or keeps. */
export const ACT_WORDS = String.raw`
  (?:the|a|an) (?:ui|gui|front-?end|back-?end|form|page|button|app|dashboard) (?:must|shall|should|will|displays?|shows?|loads?|renders?)
  ^(?:all |any |new |authenticated |first-time )*(?:users|admins|operators|visitors|creators|developers) can (?:successfully )?(?:add|create|edit|modify|change|update|delete|remove|view|see|open|select|assign|complete|search|filter|browse|sort|export|import|like|save|share|register|manage|access|reset|resume|cancel|configure)
`;

/** Parts of a page or of an account, which no model is measured by, whoever stands behind them. */
export const ONLY_SOFTWARE_WORDS = String.raw`
  (?:un)?authenticat(?:e|es|ed|ion) | redirect(?:s|ed)? | ctas? | calls?[- ]to[- ]action | hero section | home ?page | landing page | last keystroke | defaults? to | continues? to (?:function|work)
  ^supports? (?:[a-z]+ ){0,2}files? | scores? (?:are |is |must be )?between 0(?:\.0+)? and (?:1(?:\.0+)?|100) | ^search (?:returns?|results? (?:return|appear|load|display|render)\w*|(?:responds?|completes?))\b(?!.*(?:%|relevan|\bp\d\d\b|correct|accura))
`;

/** What people do, who also identify, find and match. */
export const PEOPLE_ACT =
  /\b(?:users?|visitors?|customers?|admins?|operators?|developers?|members?|staff|students?|players?|people|shoppers?|guests?|managers?|participants?|testers?)\s+(?:(?:can|could|must|should|shall|will|are|is|be|able|to|successfully|correctly|accurately|visually|quickly|easily)\s+)+(?:identif|recogni[sz]|match|retriev|detect|locat|classif|rank|predict|translat|extract|summari[sz]|select)\w*/giu;

/** What is done with what a model puts out, by people or by the next step, where no measure is named. */
export const OUTCOME_WORDS = String.raw`
  findings? | takeovers? | partial results? | results? (?:are|is) returned | returns? (?:offers|results) | questions? | triage | drafts? | edits? | review\w* | moderat\w* | human | manual\w* | wrong\w* | tickets? | conversations? | turns? | feedback | rat(?:ed|ers?) | wahrscheinlich\w* | antwort\w*
`;
