import { IS_PER, limitOn } from '../attachment/around';
import {
  endsWithMeasure,
  groupsIn,
  isAttaining,
  isLink,
  isSetting,
  isWord,
  nameOf,
  nounFirst,
  withoutLinks,
} from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';
import { isAgent, IS_ARTICLE, LEADS_TO_GROUP } from '../attachment/word-classes';
import { metricShape } from '../../language/metric-shape';
import { IS_SCALE, IS_TIME } from '../statement/limit';
import { MEASURE_ITSELF } from '../statement/shares';
import { ATTAINS } from './clauses';
import { withoutLead, type Frame } from './frame';
import { isProperName } from './names';
import { bothRests, NO_REST, placed, type Rest } from './rest';
import { labelOf, type Found } from './shares';
import { hasChange, MOST_NOUNS, ownerOf } from './owners';
import { isFinite, lemmaOf } from './verbs';

const OWNS = /^(?:with|has|have|having|at)$/i;

const isShareOrScore = (value: string): boolean =>
  /%$|^\d*\.\d+$|^\d+ in \d/u.test(value.trim()) || IS_SCALE.test(value.trim());

/** What is said or kept has a length: a name beside it is measured, whatever it is. */
const HAS_UNIT = /\d\s?(?:words?|tokens?|characters?|[kmg]b)(?:\s|$)/iu;

const measureOn = (frame: Frame, noun: readonly Token[], rest: Rest): Found | null => {
  const bare = nameOf(noun.map(({ text }) => text));
  if (bare === null || !isProperName(bare) || bare.includes('/')) return null;
  const per = rest.groups.filter((group) => IS_PER.test(group));
  const sign = frame.sign ?? attainedSide(frame, bare);
  const limit = limitOn({ ...frame, sign }, bare, per);
  const own = { ...rest, groups: rest.groups.filter((group) => !per.includes(group)) };
  return 'lost' in limit ? null : { limit, rest: own };
};

/** `Achieve a grasp rate of 90%`, `accuracy meets 90%`: what is reached is the least of a good measure, the most of a bad one. */
const attainedSide = ({ left, value }: Frame, metric: string): string | null => {
  const { better } = metricShape(metric);
  if (/^(?:successful|correct|accurate|exact|valid)_/u.test(metric) && parseFloat(value) >= 50)
    return '>=';
  if (better !== 'lower' && value.trim() === '100%') return '>=';
  const isMost = value.trim().endsWith('%') ? parseFloat(value) >= 50 : better === 'higher';
  return better !== 'lower' && isMost && left.some((token) => isWord(token, ATTAINS)) ? '>=' : null;
};

/** `achieves >= 85% alignment with cues`, `keep < 0.15 calibration error`: the noun phrase behind the number. */
export const readBehind = (frame: Frame): Found | null => {
  const phrase = nounFirst(frame.right);
  const noun = withoutTarget(phrase.noun);
  const { rest } = phrase;
  if (noun.length === 0 || noun.length > MOST_NOUNS || noun[0] !== frame.right[0]) return null;
  if (!endsWithMeasure(noun) || hasChange(noun)) return null;
  if (
    IS_TIME.test(frame.value.trim()) &&
    !/(?:time|latency|duration|delay)s?$/iu.test(noun.at(-1)?.text ?? '')
  )
    return null;
  // `3 errors in 1,000 transactions` is a rate.
  const isCount = /^\d[\d,]*$/u.test(frame.value.trim());
  if (isCount && !isWord(rest[0], /^per$/i) && rest.some(({ kind }) => kind === 'value'))
    return null;
  // `50 concurrent Render_Jobs` are things.
  if (/^\d[\d,]*$/u.test(frame.value.trim()) && noun.at(-1)?.text.includes('_') === true)
    return null;
  // `accuracy >= 90% result match` has two names.
  if (endsWithMeasure(withoutLinks(frame.left))) return null;
  const owner = ownerOf(frame.left);
  if (owner === null) return null;
  return measureOn(
    frame,
    [...owner.prefix, ...noun],
    bothRests(bothRests(labelOf(frame), owner.rest), placed(withOwner(rest))),
  );
};

/** `accuracy of the parser`: whose measure it is. */
export const withOwner = (rest: readonly Token[]): Token[] =>
  isWord(rest[0], /^of$/i) ? [{ kind: 'word', text: 'for' }, ...rest.slice(1)] : [...rest];

/** `The FPR for German invoices stays < 2%`, `holds latency at < 1 s`, `Dice score: >= 0.8`: the noun phrase before the number. */
export const readBefore = (frame: Frame): Found | null => {
  const behind = frame.right;
  const core = withoutLinks(withoutLead(frame.left));
  const isOfLabel = isGroupOf(frame, core);
  const isLabelled = (core.length === 0 || isOfLabel) && frame.label.length > 0;
  const named = withoutTarget(isLabelled ? withoutLead(frame.label) : core);
  if (named.length === 0 || hasChange(frame.left) || hasChange(frame.label)) return null;
  const base = baseOf(frame);
  if (base === undefined) return null;
  const subject = subjectOf(named, frame, isLabelled);
  if (subject === null) return null;
  const whose = isOfLabel ? { ...NO_REST, groups: [wordsOf(core)] } : NO_REST;
  const label = isLabelled ? bothRests(frame.before, whose) : labelOf(frame);
  const metric = withUnit(frame, subject.noun);
  const after = metric.behind ?? base?.behind ?? behind;
  // A noun behind a number is what the number counts.
  if (!isApart(after)) return null;
  const rest = bothRests(
    bothRests(label, subject.rest),
    base === null ? NO_REST : base.rest(metric.noun),
  );
  if (base !== null && !base.fits(metric.noun)) return null;
  const isPart = base?.isOfTotal === true && !IS_ERROR.test(metric.noun.at(-1)?.text ?? '');
  const noun = isPart ? [...metric.noun, SHARE] : metric.noun;
  return measureOn(metric.frame, noun, bothRests(rest, placed(after)));
};

/** `Latency target`: what is measured. */
const withoutTarget = (label: readonly Token[]): Token[] =>
  label.filter(
    (token, at) =>
      at === 0 ||
      at < label.length - 1 ||
      !isWord(
        token,
        /^(?:targets?|goals?|budgets?|requirements?|slos?|thresholds?|validated|defined|verified|reasonable|acceptable|measured)$/i,
      ),
  );

/** `Latency: code completions < 2 s`: for what the measure of the label holds. */
export const isGroupOf = (frame: Frame, core: readonly Token[]): boolean =>
  isBareGroup(core) &&
  core.length === frame.left.length &&
  endsWithMeasure(withoutTarget(frame.label)) &&
  !endsWithMeasure(core);

/** Few words without a verb, as a group is named. */
export const isBareGroup = (core: readonly Token[]): boolean =>
  core.length > 0 && core.length < 4 && !core.some(isLink);

/** Whether what stands behind a number is no part of its noun phrase. */
const isApart = (behind: readonly Token[]): boolean => {
  const [first, next] = behind;
  return (
    first === undefined ||
    first.kind === 'break' ||
    (next?.kind !== 'word' && isSetting(first.text)) ||
    isWord(first, LEADS_TO_GROUP) ||
    isWord(first, APART)
  );
};
const APART =
  /^(?:and|but|or|as|to|so|that|which|overall|each|with|measured|rated|judged|assessed|evaluated|verified|validated|tested|ensuring|enabling|allowing|vs\.?|versus|compared|based|down|up|total|respectively|whenever|because|thresholds?|targets?|bar|requirements?|goal|end-to-end|round-trip|wall-clock|average|median|validated|achieved|required|acceptable)$/i;

type Base = {
  /** `< 10% of the total`: what is measured is a part of it. */
  isOfTotal: boolean;
  rest: (noun: readonly Token[]) => Rest;
  fits: (noun: readonly Token[]) => boolean;
  behind: Token[];
};
const SHARE: Token = { kind: 'word', text: 'share' };
const IS_TOTAL = /^(?:the )?(?:total|overall|entire|whole)\s\S/iu;
const IS_ERROR = /(?:error|mae|rmse|mse|mad|deviation|overhead|loss|drift|bias)$/i;

const IS_REFERENCE =
  /\b(?:baseline|actuals?|true|truth|original|current|reference|manual|human|previous|expected|measured|observed|today)\b/i;

/** `MAE < 4% of the cargo weight`, `capture rate > 90% of visible charts`; undefined where it is a distance from another value. */
const baseOf = (frame: Frame): Base | null | undefined => {
  if (!isWord(frame.right[0], /^of$/i)) return null;
  if (!frame.value.trim().endsWith('%')) return undefined;
  const { noun, rest } = nounFirst(frame.right.slice(1));
  if (noun.length === 0) return undefined;
  const words = wordsOf(noun);
  // A distance from another value has no side that a line could say.
  if (IS_REFERENCE.test(words)) return undefined;
  const isError = (name: readonly Token[]): boolean => IS_ERROR.test(name.at(-1)?.text ?? '');
  const isRate = (name: readonly Token[]): boolean =>
    /(?:rate|coverage|share|recall|accuracy)$/iu.test(name.at(-1)?.text ?? '');
  const isOfTotal = IS_TOTAL.test(words) && frame.sign?.startsWith('<') === true;
  return {
    isOfTotal,
    rest: (name) =>
      isOfTotal || isError(name)
        ? { ...NO_REST, reasons: [`it is a share of ${words}`] }
        : { ...NO_REST, groups: [words] },
    fits: (name) =>
      isOfTotal ||
      isError(name) ||
      (isRate(name) && frame.sign?.startsWith('>') === true && !MEASURE_ITSELF.test(words)),
    behind: [...rest],
  };
};

const UNIT_OF_NAME =
  /^(?:months?|years?|quarters?|[A-Z]{2,5}|kcal|beats|votes|goals|nats|bits|gradient steps|steps)$/u;

/** A unit that the language does not know belongs into the name. */
const withUnit = (
  frame: Frame,
  noun: readonly Token[],
): { frame: Frame; noun: readonly Token[]; behind: Token[] | null } => {
  const [word] = frame.right;
  const unit = nounFirst(frame.right).noun;
  // `an error <= 1 control step`
  if (
    unit.length === 2 &&
    unit.every(({ text }) => /^\p{L}/u.test(text)) &&
    unit[0] === frame.right[0] &&
    frame.right.length === 2 &&
    IS_ERROR.test(noun.at(-1)?.text ?? '') &&
    /^\d[\d.]*$/u.test(frame.value.trim())
  )
    return { frame, noun: [...noun, ...unit], behind: [] };
  return /^\d[\d.]*$/u.test(frame.value.trim()) && word !== undefined && isWord(word, UNIT_OF_NAME)
    ? { frame, noun: [...noun, word], behind: frame.right.slice(1) }
    : { frame, noun, behind: null };
};

type Subject = { noun: Token[]; rest: Rest };

/** The noun phrase that has the value, and where the words around it belong. */
const subjectOf = (named: readonly Token[], frame: Frame, isLabelled: boolean): Subject | null => {
  const verb = named.findLastIndex(
    (token, at) =>
      at < named.length - 1 && (isAttaining(token) || isWord(token, OWNS) || isKeeping(token)),
  );
  const object = verb < 0 ? null : nounOf(named.slice(verb + 1), frame, true);
  if (object !== null) {
    const who = ownerOf(named.slice(0, verb + 1));
    return who === null || who.prefix.length > 0
      ? null
      : { noun: object.noun, rest: bothRests(who.rest, object.rest) };
  }
  const isStated =
    isLabelled ||
    frame.left.length === named.length ||
    frame.left.some((token) => isLink(token) || isWord(token, /^of$/i)) ||
    frame.sign !== null;
  return nounOf(named, frame, isStated);
};

const isKeeping = (token: Token): boolean =>
  isWord(
    token,
    /^(?:keep|keeps|keeping|hold|holds|maintain|maintains|maintaining|bring|limit|limits|ensure|verify|assert|asserts|require|requires)$/i,
  );

/** `recall of the detector on night images`: the name, and what it holds for. */
const nounOf = (tokens: readonly Token[], frame: Frame, isStated: boolean): Subject | null => {
  const first = nounFirst(tokens);
  // `time to first token`
  const to =
    /^(?:time|steps|distance)$/iu.test(first.noun.at(-1)?.text ?? '') &&
    isWord(first.rest[0], /^to$/i)
      ? nounFirst(first.rest.slice(1))
      : null;
  const noun = to === null ? first.noun : [...first.noun, ...first.rest.slice(0, 1), ...to.noun];
  const rest = to?.rest ?? first.rest;
  if (noun.length === 0 || noun.length > MOST_NOUNS + 1) return null;
  const [of, ...others] = rest;
  const owner = isWord(of, /^of$/i) ? nounFirst(others) : null;
  const behind = owner === null ? rest : owner.rest;
  if (isWord(behind[0], /^of$/i)) return null;
  const whole = owner === null || isAgent(wordsOf(owner.noun)) ? noun : [...owner.noun, ...noun];
  const isValue =
    isShareOrScore(frame.value) || (frame.sign !== null && HAS_UNIT.test(frame.value));
  if (to === null && !endsWithMeasure(noun) && !(isStated && isValue)) return null;
  // A verb among the words makes a clause of them.
  const inside = noun.findIndex(
    (token, at) =>
      at > 0 &&
      at < noun.length - 1 &&
      isFinite(token.text) &&
      lemmaOf(noun[at - 1]?.text ?? '') === null &&
      /s$/iu.test(token.text) &&
      isWord(noun[at + 1], IS_ARTICLE),
  );
  if (inside > 0) return null;
  const every = /^(?:each|every)$/iu.test(tokens[0]?.text ?? '') ? tokens[0] : null;
  if (every !== null) return null;
  // What stands between a name and its limit says for what it holds, and nothing else.
  const groups = groupsIn(behind);
  return groups === null ? null : { noun: whole, rest: { ...NO_REST, groups } };
};
