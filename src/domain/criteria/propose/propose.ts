import type { SystemType } from '../../../contract/types';
import { formatRequirement } from '../language/format';
import { LineError } from '../language/line-error';
import { metricShape } from '../language/metric-shape';
import { DATASET, HARD_CASES, OPEN_BASE, VERSION } from './placeholders';
import { changedThing, type ChangedThing } from './changed-thing';
import { readAgainst } from './statement/against-version';
import { readProse, type Prose } from './prose';
import { keepsNumbers } from './kept';
import { findQuantities, withoutHedges } from './quantity';
import { readMeasure } from './statement/measure';
import { MODAL } from './vocabulary';
import { readStatement } from './statement/statement';
import { readLine } from '../language/readers/read-line';
import { metricName } from '../language/readers/read-name';
import { formatMetric } from '../language/write-name';
import { LONGEST_SENTENCE, maskAsides } from './sentence';
import {
  DEFAULT_BY_SYSTEM,
  HARD_CONDITIONS,
  NAMED_TOPICS,
  SOFT_TOPICS,
  type Topic,
} from './topics';
import { unitInMetric } from '../language/units';

type Draft = { metric: string; comparator: string; value: string };

const COMPARES =
  /\b(?:more|better|improv\w*|increas\w*|enhanc\w*|boost\w*|outperform\w*|fewer|less|faster|smarter|reduc\w*|superior|beats?|besser|schneller|genauer|weniger|seltener|zuverlässiger)\b/i;

/**
 * A measurable line for a vague sentence. It invents no number: a sentence that compares gets a criterion
 * against the version in use, any other a `<target>` to fill in. A number of the sentence is kept.
 */
export const proposeCriterion = (
  text: string,
  systemType: SystemType | null,
  part: string = text.slice(0, LONGEST_SENTENCE),
): string => {
  const sentence = text.slice(0, LONGEST_SENTENCE);
  const against = readAgainst(sentence);
  if (against !== null) return against.join('\n');
  const whole = saidWhole(sentence);
  if (OPEN_BASE.test(whole?.join() ?? '')) return whole?.join('\n') ?? '';
  const firm = withoutHedges(sentence);
  const unhedged = firm === sentence ? whole : saidWhole(firm);
  if (unhedged !== null) return unhedged.join('\n');
  const stated = saidWhole(withoutHedges(part));
  return [
    ...saidBeside(sentence, part),
    ...(stated ?? [proposePart(sentence, systemType, part)]),
  ].join('\n');
};

/** The lines of a text that says nothing else; null where it does. */
const saidWhole = (text: string): string[] | null => {
  const stated = readStatement(text);
  return stated.kind === 'lines' && stated.left.length === 0 ? stated.lines : null;
};

/** What a sentence states beside its vague part, which a proposal keeps. */
const saidBeside = (sentence: string, part: string): string[] => {
  const at = sentence.indexOf(part);
  // A hedge alone, such as `ideally`, belongs to what stands beside it.
  if (at < 0 || part.length >= sentence.length || !/\S\s+\S/u.test(part.trim())) return [];
  const rest = `${sentence.slice(0, at)} ${sentence.slice(at + part.length)}`
    .replace(/[\s,;]*\b(?:and|but|while)?[\s,;.]*$/iu, '')
    .replace(/^[\s,;.]*(?:and|but)?\s+/iu, '');
  return /\d|\bhalf\b/iu.test(rest) ? (saidWhole(withoutHedges(rest)) ?? []) : [];
};

const proposePart = (sentence: string, systemType: SystemType | null, part: string): string => {
  const whole = readProse(sentence);
  const said = { ...whole, ...valueIn(readProse(part)) };
  const usual = usualFor([part, maskAsides(sentence).words, sentence], said, systemType);
  const own = canonical(asSaid(said, usual), said, sentence, true);
  // `a 50% reduction`: its number says by how much, not how much.
  const changes = findQuantities(part.toLowerCase(), sentence.toLowerCase()).relative.length > 0;
  const isNamed = !changes && topicsIn(part).length > 0;
  const changed = isNamed
    ? null
    : (changedThing(part) ?? (changes ? changedThing(sentence) : null));
  if (changed !== null) return changedLine(changed, said, sentence);
  if (!changes && own !== null && keepsNumbers(sentence, readLine(filled(own), 0))) return own;
  return canonicalOpen(usual, said, sentence, changes || COMPARES.test(part));
};

/** The change that a sentence names, with its number or with one to be filled in. */
const changedLine = (changed: ChangedThing, said: Prose, sentence: string): string => {
  const { metric, comparator, value } = changed;
  const line = value === '<target>' ? null : canonical(changed, said, sentence, true);
  return (
    line ??
    withPlaceholders(
      [
        ...[formatMetric(metricName(metric)), comparator, value],
        clausesOf(said, sentence, comparator === '>=' ? '95%' : '97.5%'),
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
  );
};

const filled = (line: string): string =>
  line
    .replace(DATASET.placeholder, DATASET.standIn)
    .replace(HARD_CASES.placeholder, HARD_CASES.standIn);

const valueIn = ({
  metric,
  comparator,
  value,
}: Prose): Pick<Prose, 'metric' | 'comparator' | 'value'> => ({
  metric,
  comparator,
  value,
});

/** What is customary for the wording: the first topic that takes the value the sentence names. */
const usualFor = (texts: readonly string[], said: Prose, systemType: SystemType | null): Draft => {
  const topics = texts.map(topicsIn).find((found) => found.length > 0) ?? [];
  const fitting = ({ measures }: Topic): boolean =>
    said.value !== null && suits(said.value, measures);
  const timed =
    said.value !== null && suits(said.value, 'time') ? NAMED_TOPICS.find(fitting) : undefined;
  const topic = topics.find(fitting) ?? timed ?? topics[0];
  if (topic === undefined)
    return namedMeasure(texts[0] ?? '') ?? draft(DEFAULT_BY_SYSTEM[systemType ?? 'other']);
  const instead = systemType === null ? undefined : topic.instead?.[systemType];
  return instead === undefined ? atCutOff(topic, texts) : draft(instead);
};

/** `nDCG@5`: at the cut-off that the sentence names. */
const atCutOff = (topic: Topic, texts: readonly string[]): Draft => {
  const [name = ''] = topic.metric.split('@');
  const own = texts.map((text) => new RegExp(`\\b${name}@(\\d+)`, 'iu').exec(text)?.[1]);
  const cutOff = own.find((found) => found !== undefined);
  return topic.metric === name || cutOff === undefined
    ? topic
    : { ...topic, metric: `${name}@${cutOff}` };
};

/** What a sentence names before its demand, where its name tells which side is better: `Triage times should …`. */
const namedMeasure = (text: string): Draft | null => {
  const subject = text.split(new RegExp(`(?<![\\w-])(?:${MODAL})(?![\\w-])`, 'i'))[0] ?? '';
  const measure = subject === text ? null : readMeasure(subject);
  if (measure === null) return null;
  const { better } = metricShape(measure.metric);
  if (better !== 'unknown') return draft([measure.metric, better === 'lower' ? '<=' : '>=', '']);
  const goes = RISES_OR_FALLS.exec(text);
  return goes === null ? null : draft([measure.metric, goes[1] === undefined ? '>=' : '<=', '']);
};

/** Which way a measure has to go that does not tell by its name. */
const RISES_OR_FALLS = /\b(?:increase|rise|grow|(decrease|fall|drop|shrink))\b/iu;

/** Topics of a text: those it names outright before softer wordings, each in order of appearance. */
const topicsIn = (text: string): Topic[] =>
  [NAMED_TOPICS, SOFT_TOPICS].flatMap((topics) =>
    topics
      .map((topic) => ({ topic, at: text.search(topic.words) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ topic }) => topic),
  );

const draft = ([metric, comparator, value]: readonly [string, string, string]): Draft => ({
  metric,
  comparator,
  value,
});

const suits = (value: string, measures: Topic['measures']): boolean => {
  if (/%|percent/i.test(value)) return measures === 'share';
  if (/\d\s*(?:µs|us|ms|m?sec\w*|millisec\w*|s|seconds?|min\w*|h|hours?)$/i.test(value))
    return measures === 'time';
  return /^-?0?\.\d+$/u.test(value) ? measures !== 'time' : measures === 'amount';
};

/** The sentence’s own number in the place of the customary one; null where it names none. */
const asSaid = (said: Prose, usual: Draft): Draft | null => {
  if (said.value === null) return null;
  const metric = said.metric ?? usual.metric;
  // `concise (under 200 words)`: a rate has no number of words.
  const isShare = metricShape(metric).kind === 'proportion';
  if (said.metric === null && isShare && /\d\s*[a-zµ]+$/iu.test(said.value)) return null;
  return {
    metric: bareOfUnit(metric, said.value),
    comparator:
      said.comparator ??
      (metricShape(metric).better === 'lower'
        ? '<='
        : metric === usual.metric
          ? usual.comparator
          : '>='),
    value: said.value,
  };
};

/** `p95_latency_ms` with `2 s` would contradict itself; the unit is kept once. */
const bareOfUnit = (metric: string, value: string): string =>
  unitInMetric(metric) !== null && /[a-zµ$€£]/i.test(value)
    ? metric.replace(/_[^_]+$/u, '')
    : metric;

/** Clauses behind a requirement: what was said, and placeholders for what nobody said. */
const clausesOf = (said: Prose, sentence: string, confidence: string): string =>
  [
    `@${said.confidence ?? confidence}`,
    said.samples === null ? '' : `n>=${said.samples}`,
    `on ${said.dataset ?? DATASET.standIn}`,
    HARD_CONDITIONS.test(sentence) ? HARD_CASES.standIn : '',
  ]
    .filter((clause) => clause !== '')
    .join(' ');

const withPlaceholders = (line: string): string =>
  line
    .replace(DATASET.standIn, DATASET.placeholder)
    .replace(VERSION.standIn, VERSION.placeholder)
    .replace(HARD_CASES.standIn, HARD_CASES.placeholder);

/** The canonical line with placeholders for what nobody said; null where it would not parse. */
const canonical = (
  parts: Draft | null,
  said: Prose,
  sentence: string,
  withHardCases: boolean,
): string | null => {
  if (parts === null) return null;
  const clauses = clausesOf(
    said,
    withHardCases ? sentence : '',
    parts.comparator.startsWith('better') ? '97.5%' : '95%',
  );
  try {
    const { metric, comparator, value } = parts;
    return withPlaceholders(
      formatRequirement(readLine(`${metric} ${comparator} ${value} ${clauses}`, 0)),
    );
  } catch (error) {
    if (error instanceof LineError) return null;
    throw error;
  }
};

/** A line whose number is still to be agreed on. */
const canonicalOpen = (
  { metric, comparator }: Draft,
  said: Prose,
  sentence: string,
  compares: boolean,
): string => {
  const name = formatMetric(metricName(metric));
  return withPlaceholders(
    compares
      ? `${name} better than ${VERSION.placeholder} ${clausesOf(said, sentence, '97.5%')}`
      : `${name} ${comparator} <target> ${clausesOf(said, sentence, '95%')}`,
  );
};
