import { parseCriteria } from '../../src/domain/criteria/language/parse';
import { lintCriteria } from '../../src/domain/criteria/lint/lint';
import { LISTS } from '../unit/domain/criteria/sentences/lists';
import { countPatterns } from '../support/count-patterns';
import { rounded } from './median';

const SENTENCES = 1000;
const REPEATS = 5;

/** What it takes to lint and to parse sentences of which no two are the same. */
export type SentencesReport = {
  sentences: number;
  /** Milliseconds of the processor: the first time in a process, when every pattern is compiled, and the least of the repeats. */
  lint: { first: number; least: number };
  parse: { first: number; least: number };
  /** How often a pattern is held against a text for a sentence, which no other work of the machine changes. */
  patternsPerSentence: number;
};

const distinct = (): string[] =>
  [
    ...new Set(
      LISTS.flatMap(([, { measurable, vague, software }]) => [
        ...measurable.map(([sentence]) => sentence),
        ...vague,
        ...software,
      ]),
    ),
  ].slice(0, SENTENCES);

const timed = (run: () => unknown): { first: number; least: number } => {
  const times = Array.from({ length: REPEATS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { first: rounded(times[0] ?? NaN), least: rounded(Math.min(...times)) };
};

export const measureSentences = (log: (line: string) => void): SentencesReport => {
  const sentences = distinct();
  log(`linting ${sentences.length} sentences`);
  const text = sentences.join('\n');
  return {
    sentences: sentences.length,
    lint: timed(() => lintCriteria(text)),
    parse: timed(() => parseCriteria(text)),
    patternsPerSentence: rounded(countPatterns(() => lintCriteria(text)) / sentences.length),
  };
};
