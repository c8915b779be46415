/** Verbs of what models, people and systems do, by which a clause is told from a noun phrase; their base forms. */
const LEMMAS =
  `accept achieve adapt add adopt agree align alert allow analyze analyse annotate answer appear apply approve ask assert assess assign attain
  attend attribute auto-resolve begin block book build buy call capture catch categorize change check choose cite classify close collect combine come
  commit compare compile complete compute conduct confirm connect contain continue converge convert correct cover create cut decline decode
  decompose decrease deflect delegate deliver demonstrate deny deploy describe detect determine diagnose differ display distinguish
  draft drop edit elicit embed enable encode end engage enrich ensure enter escalate establish estimate evaluate exceed execute exhibit exist explain express
  extract fail fall filter find finish fix flag follow forecast generate get give go group grow guess handle happen have help hit hold
  identify ignore implement improve include increase indicate infer ingest inform initiate insert integrate interpret invoke judge keep label land launch learn lead leave
  link list load locate log lose lower maintain make map mark match measure meet merge mention miss move name need notice obtain occur offer open operate
  outperform overlap parse pass pay perform pick place plan populate predict prefer present prevent price process produce propose protect provide publish query raise rank
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

/** `sent`, `flagged`, `rated`. */
export const isParticiple = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    (lower in IRREGULAR && !/^(?:has|goes)$/u.test(lower)) || /[a-z]{2,}(?:ed|wn)$/u.test(lower)
  );
};
