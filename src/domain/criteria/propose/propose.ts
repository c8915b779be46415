import type { SystemType } from '../../../contract/types';
import { formatRequirement } from '../language/format';
import { LineError } from '../language/line-error';
import { metricShape } from '../language/metric-shape';
import { readProse, type Prose } from './prose';
import { readLine } from '../language/read-line';
import { LONGEST_SENTENCE, maskAsides } from './sentence';
import {
  DEFAULT_BY_SYSTEM,
  HARD_CONDITIONS,
  NAMED_TOPICS,
  SOFT_TOPICS,
  type Topic,
} from './topics';
import { unitInMetric } from '../language/units';

/** What a proposal names where a sentence does not; it has to be filled in before the line parses. */
const DATASET = { placeholder: '<data set>', standIn: 'stand-in-data-set' };
const HARD_CASES = { placeholder: 'where <hard cases>', standIn: 'where stand-in-hard-cases' };
const USUAL_SAMPLES = 500;

type Draft = { metric: string; comparator: string; value: string };

/**
 * A measurable line for a sentence: its own metric, number, sample size and data set where it names
 * them, otherwise customary ones for its wording and the kind of system. Parses once the
 * `<placeholders>` in it are filled in.
 */
export const proposeCriterion = (
  text: string,
  systemType: SystemType | null,
  part: string = text.slice(0, LONGEST_SENTENCE),
): string => {
  const sentence = text.slice(0, LONGEST_SENTENCE);
  const whole = readProse(sentence);
  const said = { ...whole, ...valueIn(readProse(part)) };
  const usual = usualFor([part, maskAsides(sentence).words, sentence], said, systemType);
  const line = canonical(asSaid(said, usual), said, sentence) ?? canonical(usual, said, sentence);
  return line ?? `accuracy >= 90% @95% n>=${USUAL_SAMPLES} on ${DATASET.placeholder}`;
};

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
  if (topic === undefined) return draft(DEFAULT_BY_SYSTEM[systemType ?? 'other']);
  const instead = systemType === null ? undefined : topic.instead?.[systemType];
  return instead === undefined ? topic : draft(instead);
};

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
  if (/%|percent/iu.test(value)) return measures === 'share';
  if (/\d\s*(?:µs|us|ms|m?sec\w*|millisec\w*|s|seconds?|min\w*|h|hours?)$/iu.test(value))
    return measures === 'time';
  return /^-?0?\.\d+$/u.test(value) ? measures !== 'time' : measures === 'amount';
};

/** The sentence’s own number in the place of the customary one; null where it names none. */
const asSaid = (said: Prose, usual: Draft): Draft | null => {
  if (said.value === null) return null;
  const metric = said.metric ?? usual.metric;
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
  unitInMetric(metric) !== null && /[a-zµ$€£]/iu.test(value)
    ? metric.replace(/_[^_]+$/u, '')
    : metric;

/** The canonical line with placeholders for what nobody said; null where it would not parse. */
const canonical = (parts: Draft | null, said: Prose, sentence: string): string | null => {
  if (parts === null) return null;
  const line = [
    parts.metric,
    parts.comparator,
    parts.value,
    `@${said.confidence ?? '95%'}`,
    `n>=${said.samples ?? USUAL_SAMPLES}`,
    `on ${said.dataset ?? DATASET.standIn}`,
    HARD_CONDITIONS.test(sentence) ? HARD_CASES.standIn : '',
  ].join(' ');
  try {
    return formatRequirement(readLine(line, 0))
      .replace(DATASET.standIn, DATASET.placeholder)
      .replace(HARD_CASES.standIn, HARD_CASES.placeholder);
  } catch (error) {
    if (error instanceof LineError) return null;
    throw error;
  }
};
