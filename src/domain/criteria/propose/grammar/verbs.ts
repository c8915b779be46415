/** Verbs of what models, people and systems do, by which a clause is told from a noun phrase; their base forms. */
const LEMMAS =
  `accept achieve adapt add adopt agree align alert allow analyze analyse annotate answer appear apply approve ask assert assess assign attain
  attend attribute auto-resolve begin block book build buy call capture catch categorize change check choose cite classify close collect combine come
  commit compare compile complete compute conduct confirm connect contain continue converge convert correct cover create cut decline decode
  decompose decrease deflect delegate deliver demonstrate deny deploy describe detect determine diagnose differ display distinguish
  draft drop edit elicit embed enable encode end engage enrich ensure enter escalate establish estimate evaluate exceed execute exhibit exist explain express
  extract fail fall fill filter find finish fix flag follow forecast generate get give go group grow guess handle happen have help hit hold
  identify ignore implement improve include increase indicate infer ingest inform initiate insert integrate interpret invoke judge keep label land launch learn lead leave
  link list load locate log lose lower maintain make map mark match measure meet merge mention miss move name need notice obtain occur offer open operate
  outperform overlap parse pass pay perform pick place plan populate predict prefer present prevent price proceed process produce propose protect provide publish query raise rank
  rate reach read rebuild recall receive recognize recognise recommend record recover reduce refer reflect refuse register reject release
  rely remain remember remove render repair replace reply report reproduce request require resolve respond restart result retain retrieve return
  review route run satisfy save say schedule score search see segment select send separate serve show sign simulate solve sort speak specify split start state stay
  stop store stream submit succeed suggest summarize summarise support surface switch sync synthesize tag take tell test touch track train transcribe transform
  translate transmit trigger trust try understand update upload use validate verify view visit wait want work write`
    .trim()
    .split(/\s+/u);

const IRREGULAR: Record<string, string> = {
  has: 'have',
  goes: 'go',
  found: 'find',
  sent: 'send',
  given: 'give',
  made: 'make',
  shown: 'show',
  kept: 'keep',
  taken: 'take',
  written: 'write',
  seen: 'see',
  built: 'build',
  caught: 'catch',
  met: 'meet',
};

const formsOf = (lemma: string): string[] => {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const isConsonantY = /[^aeiou]y$/u.test(lemma);
  const third = isConsonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const past = isConsonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return [lemma, third, past, `${stem}ing`];
};

const LEMMA_OF = new Map<string, string>([
  ...LEMMAS.flatMap((lemma) => formsOf(lemma).map((form) => [form, lemma] as const)),
  ...Object.entries(IRREGULAR),
]);

/** The base form of a verb; null for any other word. */
export const lemmaOf = (word: string): string | null => LEMMA_OF.get(word.toLowerCase()) ?? null;

/** `returns`, and no `process`. */
export const isThirdPerson = (word: string): boolean => {
  const lemma = lemmaOf(word);
  return lemma !== null && lemma !== word.toLowerCase() && isFinite(word);
};

const INFLECTED = /(?:ed|ing)$/iu;

/** `returns` and `return`, but neither `returned` nor `returning`. */
export const isFinite = (word: string): boolean => {
  const lemma = lemmaOf(word);
  if (lemma === null) return false;
  const lower = word.toLowerCase();
  return lower === lemma || lower === 'has' || (!(lower in IRREGULAR) && !INFLECTED.test(lower));
};

/** Behind these words `to` leads to what they are of: `relevant to search`. */
const LEADS_ON =
  /^(?:able|unable|ready|likely|unlikely|easy|hard|free|willing|relevant|similar|equal|close|related|identical|specific|due|prior|next|subject|how|what|where|when|whether|not|or|and|up|down|back|fail|seem|need|want|try|refuse|tend|attempt|help|used|access)s?$/iu;
/** Nouns as often as verbs: `replies to support tickets`. */
const IS_NOUN_AS_WELL =
  /^(?:support|review|search|report|score|answer|order|request|query|test|process|record|label|match|draft|plan|link|name|place|update|upload|release|return|visit|view|work|group|list|price|rate|result|sort|surface|track|touch|call|book|block|change|charge|end|express|finish|forecast|hold|land|lead|leave|limit|load|map|mark|measure|need|offer|raise|rank|reply|run|say|schedule|segment|show|sign|state|stay|store|stream|switch|tag|take|train|transport|trigger|trust|use|wait|want)$/iu;

/** Whether `to` and a word say what for something is or is done: `to proceed`. */
export const isAim = (word = ''): boolean =>
  lemmaOf(word) === word.toLowerCase() && !IS_NOUN_AS_WELL.test(word);

/** Where it is said what things are for: `detail to proceed`; -1 for nowhere. */
export const aimAt = (words: readonly string[]): number =>
  words.findIndex(
    (word, at) =>
      at > 1 &&
      /^to$/iu.test(word) &&
      isAim(words[at + 1]) &&
      !LEADS_ON.test(words[at - 1] ?? '') &&
      !isFinite(words[at - 1] ?? '') &&
      !isParticiple(words[at - 1] ?? ''),
  );

const HAS_OWN_PAST =
  /^(?:become|begin|build|buy|catch|choose|come|cut|find|fall|get|give|go|have|hit|hold|keep|lead|leave|lose|make|meet|pay|rebuild|read|say|see|send|set|show|speak|take|tell|understand|write)$/u;

/** `complaints handled` for `handling` and `complaints`: what is done to things is named behind them. */
export const doneTo = (doing: string, things: string): string => {
  const lemma = /ing$/iu.test(doing) ? lemmaOf(doing) : null;
  const done = lemma === null || HAS_OWN_PAST.test(lemma) ? undefined : formsOf(lemma)[2];
  return done === undefined
    ? [doing, things].filter((part) => part !== '').join(' ')
    : things.replace(NOUN, `$& ${done}`);
};
const NOUN = /^[a-z-]+(?: [a-z-]+){0,3}?(?=$|\s(?:in|on|for|from|with|without|by)\s)/iu;

/** `sent`, `flagged`, `rated`. */
export const isParticiple = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    (lower in IRREGULAR && !/^(?:has|goes)$/u.test(lower)) || /[a-z]{2,}(?:ed|wn)$/u.test(lower)
  );
};
