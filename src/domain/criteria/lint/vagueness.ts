import type { SystemType } from '../../../contract/types';
import { LineError } from '../language/line-error';
import { holdsNumbers } from '../propose/kept';
import { MARGIN } from '../propose/placeholders';
import { proposeCriterion } from '../propose/propose';
import {
  findQuantities,
  overlaps,
  withoutSpans,
  type Quantities,
  type Span,
} from '../propose/quantity';
import { readLine } from '../language/readers/read-line';
import { holdsTooMany, readStatement } from '../propose/statement/statement';
import type { Statement } from '../propose/statement/lost';
import { saysWhich } from './says-which';
import { isAboutSoftware, isSurelyOfModel, isWishOfSoftware } from '../propose/about/about';
import { LONGEST_SENTENCE, maskAsides, splitClauses, type Clause } from '../propose/sentence';
import { SAID_OF_A_MODEL, VAGUE_FAMILIES } from './vague-families';
import type { VagueFamily } from './vague-pattern';
import { BEHAVES, COPULA, METRIC_NOUN, MODAL, SUBJECT } from '../propose/vocabulary';
import { matchesOf } from '../propose/matches';

export type Vagueness = {
  vague: boolean;
  /** What cannot be measured and why, one sentence each; of a limit with a number, what stands beside it. */
  reasons: string[];
  /** A measurable line in the criteria language to put in its place; null where nothing is vague. */
  proposal: string | null;
  /** The first vague wording in the sentence; null where nothing is vague. */
  span: Span | null;
};

type Hit = Span & { family: VagueFamily; words: string };
type Examined = { clause: Clause; quantities: Quantities; hits: Hit[]; demands: boolean };

/** Every clause is held against every family of wordings, so a list of scraps is not read to its end. */
const MOST_CLAUSES = 24;
const SHORTEST_CLAUSE = 3;

const CLEAR: Vagueness = { vague: false, reasons: [], proposal: null, span: null };
const DEMANDS = new RegExp(
  `(?<![\\w-])(?:${MODAL}|${COPULA}|${METRIC_NOUN}|${BEHAVES})(?![\\w-])`,
  'i',
);
const ABOUT_A_MODEL = new RegExp(
  `(?<![\\w-])(?:${MODAL}|${METRIC_NOUN}|${BEHAVES}|${SUBJECT})(?![\\w-])`,
  'i',
);

/**
 * Says whether a sentence of a requirement can be measured. Rules over word classes: wordings that
 * name no measure are vague unless a number in the same clause ties them down; a hedge beside a number
 * (`around 90%`, `usually below 2 s`) and a change without a baseline are vague all the same. What is
 * written behind `because`, in code or as an identifier does not count.
 * @param systemType fits the proposal to the kind of system.
 * @param read reads a sentence, where somebody keeps what was read before.
 */
export const findVagueness = (
  sentence: string,
  systemType?: SystemType | null,
  read: (sentence: string) => Statement = readStatement,
): Vagueness => (isCriterion(sentence) ? CLEAR : vaguenessOfProse(sentence, systemType, read));

/** The same of a sentence that is known to be no line of the criteria language. */
export const vaguenessOfProse = (
  sentence: string,
  systemType: SystemType | null | undefined,
  read: (sentence: string) => Statement,
): Vagueness => {
  if (holdsTooMany(sentence.slice(0, LONGEST_SENTENCE)) || isWishOfSoftware(sentence)) return CLEAR;
  const isWishOfModel =
    !/\d/u.test(sentence.replace(NUMBER_OF_SENTENCE, '')) && isSurelyOfModel(sentence);
  const masked = maskAsides(sentence.slice(0, LONGEST_SENTENCE));
  const examined = splitClauses(masked.words)
    .filter(({ text }) => text.trim().length >= SHORTEST_CLAUSE)
    .slice(0, MOST_CLAUSES)
    .map((clause) => examine(clause, masked.values, isWishOfModel));
  const isLimited = examined.some(({ quantities }) => quantities.firm.length > 0);
  const hits = examined
    .flatMap((item, index) => remaining(examined, item, index))
    .filter(({ words }) => !(isLimited && NAMES_A_GROUP.test(words)))
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  const [first] = hits;
  if (first === undefined) return CLEAR;
  const statement = read(sentence);
  const saysAll =
    statement.kind === 'lines' &&
    statement.left.length === 0 &&
    !statement.lines.some((line) => line.includes(MARGIN.placeholder));
  const takenBack = hits.some(
    ({ family, words }) =>
      family.strength === 'hedge' && family !== NO_BASELINE && !(saysAll && IS_AIM.test(words)),
  );
  if (saysAll && !takenBack) return CLEAR;
  const reasons = [
    ...new Set(outermost(hits).map(({ words, family }) => `“${words}” ${family.why}`)),
  ];
  // The base of a change is asked for, and nothing about software.
  const isSettled = statement.kind !== 'none' || isAboutSoftware(sentence);
  if (isSettled && hits.every(isChange) && hits.some(isByAmount)) return { ...CLEAR, reasons };
  const proposal = proposeCriterion(sentence, systemType ?? null, vaguePart(examined, sentence));
  // What a line would lose the number of is asked about, and so is the wording beside it.
  const losesLimit = !holdsNumbers(proposal, limitsIn(examined)) || isSaidTwice(proposal);
  if (!takenBack && losesLimit) return { ...CLEAR, reasons };
  return { vague: true, reasons, proposal, span: { offset: first.offset, length: first.length } };
};

/** `Improve recall by 5%`: what is open is the base, which is asked for. */
const isByAmount = ({ family, words }: Hit): boolean => family === NO_BASELINE && /\d/u.test(words);
const isChange = (hit: Hit): boolean => isByAmount(hit) || hit.family.id === 'change';

/** Whether lines limit one measure twice: the wording beside a limit is said of something else. */
const isSaidTwice = (proposal: string): boolean => {
  const metrics = proposal.split('\n').map((line) => line.split(' ')[0]);
  return new Set(metrics).size < metrics.length;
};

/** The words of each limit with a number. */
const limitsIn = (examined: readonly Examined[]): string =>
  examined
    .flatMap(({ clause, quantities }) =>
      quantities.firm.map(({ offset, length }) => clause.text.slice(offset, offset + length)),
    )
    .join(' , ');

/** `SC-003:`, `AC4:`, `| 3.1 |`: the number of a sentence is no number in it. */
const NUMBER_OF_SENTENCE =
  /^\W*(?:\p{Lu}{1,6}[-. ]?)+\d[\w.]*(?=[\s:\])—–])|^\|\s*\d+(?:\.\d+)*\s*(?=\|)/u;

/** `on normal outputs`, beside a limit with a number: the group it holds for. */
const NAMES_A_GROUP = /^(?:in|for|with|on|across) (?:normal|typical|all relevant)$/i;

/** `We aim to achieve an accuracy of at least 95%`: the aim is what is demanded. */
const IS_AIM = /^aims? (?:to|for|at)$/i;

const isCriterion = (sentence: string): boolean => {
  try {
    readLine(sentence, 0);
    return true;
  } catch (error) {
    if (error instanceof LineError) return false;
    throw error;
  }
};

/** How sure one has to be, which is no value of the model itself. */
const CONFIDENCE =
  /(?:at|with)\s+(?:a\s+)?\d+(?:\.\d+)?\s?%\s+(?:one-sided\s+|two-sided\s+)?confidence/gi;

const examine = (clause: Clause, values: string, isWishOfModel: boolean): Examined => {
  const { offset, text } = clause;
  const valueText = values
    .slice(offset, offset + text.length)
    .replace(CONFIDENCE, (level) => ' '.repeat(level.length));
  const quantities = findQuantities(valueText, values);
  const bare = withoutSpans(text, [
    ...quantities.firm,
    ...quantities.relative,
    ...quantities.hedged,
  ]);
  const hits = [
    ...familyHits(clause, bare, values, quantities, isWishOfModel),
    ...numberHits(clause, quantities.hedged, HEDGED),
    ...numberHits(clause, quantities.relative, NO_BASELINE),
  ];
  return { clause, quantities, hits, demands: DEMANDS.test(bare) };
};

const HEDGED: VagueFamily = {
  id: 'hedged-number',
  strength: 'hedge',
  why: 'takes back the number: say the least or the most that is acceptable',
  patterns: [],
};
const NO_BASELINE: VagueFamily = {
  id: 'no-baseline',
  strength: 'hedge',
  why: 'names a change without the value or the version it is measured from',
  patterns: [],
};

const numberHits = (clause: Clause, spans: readonly Span[], family: VagueFamily): Hit[] =>
  spans.map(({ offset, length }) => ({
    family,
    offset: clause.offset + offset,
    length,
    words: clause.text.slice(offset, offset + length).trim(),
  }));

const familyHits = (
  clause: Clause,
  bare: string,
  sentence: string,
  quantities: Quantities,
  isWishOfModel: boolean,
): Hit[] =>
  VAGUE_FAMILIES.filter(
    (family) =>
      (isWishOfModel || family.strength !== 'faint') && mayCount(family, sentence, quantities),
  ).flatMap((family) =>
    family.patterns.flatMap((pattern) =>
      matchesOf(family.strength === 'hedge' ? clause.text : bare, pattern)
        .filter((match) => match[0].trim() !== '' && !IS_TOLD.test(bare.slice(0, match.index)))
        .filter(
          (match) => !(family.id === 'comparator' && saysWhich(bare, match.index, match[0].length)),
        )
        .filter((match) => isWishOfModel || counts(family, bare, match.index, match[0].length))
        .map((match) => ({
          family,
          offset: clause.offset + match.index,
          length: match[0].trimEnd().length,
          words: match[0].trim(),
        })),
    ),
  );

/** `costs are logged correctly`: how something is put down, which tests settle. */
const IS_TOLD =
  /\b(?:is|are|be|been|being|gets?) (?:logged|tracked|recorded|stored|saved|displayed|shown|listed|exported|written|imported) $/u;

/** Whether any wording of a family may be vague in a clause, given its numbers. */
const mayCount = (
  { strength, unless }: VagueFamily,
  sentence: string,
  { firm, loose }: Quantities,
): boolean =>
  strength === 'hedge'
    ? firm.length > 0 || loose.length > 0 || ABOUT_A_MODEL.test(sentence)
    : firm.length === 0 && unless?.test(sentence) !== true;

/** Whether a wording is vague where it stands. */
const counts = (family: VagueFamily, bare: string, offset: number, length: number): boolean =>
  family.strength === 'strong' ||
  family.strength === 'hedge' ||
  (family.strength === 'weak' &&
    (SAID_OF_A_MODEL.before.test(bare.slice(0, offset)) ||
      SAID_OF_A_MODEL.after.test(bare.slice(offset + length))));

/** What is left of a clause’s hits once its neighbours have explained them. */
const remaining = (all: readonly Examined[], item: Examined, index: number): Hit[] => {
  const next = all[index + 1];
  const firmNext = next !== undefined && next.quantities.firm.length > 0;
  const isExplained = firmNext && next.clause.explains;
  // `Majority of turns (at least 60%)`: how often is said.
  const takesBack = ({ family }: Hit): boolean =>
    family.strength === 'hedge' && !(isExplained && family.id === 'frequency');
  if (item.hits.some(takesBack)) return item.hits;
  if (isExplained) return [];
  const explained = all
    .slice(index + 1)
    .some(
      ({ clause, quantities }, step, rest) =>
        quantities.firm.length > 0 &&
        rest.slice(0, step + 1).some((each) => each.clause.explains) &&
        clause.offset > item.clause.offset,
    );
  if (explained) return [];
  if (isSubjectOf(item, all.slice(index + 1))) return [];
  const before = all[index - 1];
  const afterFirm = before !== undefined && before.quantities.firm.length > 0;
  // `p95 < 2 s — feels instant`: what the limit is for.
  if (afterFirm && item.clause.explains) return [];
  if (item.demands || (afterFirm && item.clause.adds)) return item.hits;
  return all.some(({ quantities }) => quantities.firm.length > 0) ? [] : item.hits;
};

const PREDICATE = new RegExp(`^\\s*(?:${MODAL}|${COPULA}|exceeds?)(?![\\w-])`, 'i');
const VERB = new RegExp(`(?<![\\w-])(?:${MODAL}|${COPULA})(?![\\w-])`, 'i');

/** `The share of good answers, as rated by two reviewers, is at least 88%`: a name, not a demand. */
const isSubjectOf = ({ clause }: Examined, later: readonly Examined[]): boolean =>
  !VERB.test(clause.text) &&
  later.some(
    ({ clause: { text }, quantities }) => quantities.firm.length > 0 && PREDICATE.test(text),
  );

/** The clause a proposal has to stand in for: the one with a number taken back, else the first vague one. */
const vaguePart = (examined: readonly Examined[], sentence: string): string => {
  const vague = examined.filter((item, index) => remaining(examined, item, index).length > 0);
  const chosen = vague.find(({ quantities }) => quantities.hedged.length > 0) ?? vague[0];
  return chosen === undefined
    ? sentence
    : sentence.slice(chosen.clause.offset, chosen.clause.offset + chosen.clause.text.length);
};

/** Drops hits inside longer ones, so that each wording is named once. */
const outermost = (hits: readonly Hit[]): Hit[] =>
  hits.filter(
    (hit) =>
      !hits.some((other) => other !== hit && other.length > hit.length && overlaps(other, hit)),
  );
