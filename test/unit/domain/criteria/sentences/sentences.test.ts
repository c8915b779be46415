import { describe, expect, it } from 'vitest';
import { formatCriterion } from '../../../../../src/domain/criteria/language/format';
import { parseCriteria, readLines } from '../../../../../src/domain/criteria/language/parse';
import { lintStory } from '../../../../../src/domain/criteria/lint/story';
import { LISTS } from './lists';

/** The canonical lines that a story leads to: those it holds, and those that are proposed. */
const linesOf = (sentence: string): string[] => {
  const { suggestions } = lintStory(sentence);
  const [line] = readLines(sentence);
  return suggestions.length === 0 && line?.finding === null
    ? line.criteria.map(formatCriterion)
    : suggestions.flatMap(({ proposal }) => proposal?.split('\n') ?? []);
};

const isVague = (sentence: string): boolean =>
  lintStory(sentence).findings.some(({ code }) => code === 'vague');

const hasWord = (sentence: string): boolean => {
  const { findings, suggestions } = lintStory(sentence);
  return findings.length + suggestions.length > 0;
};

const filledIn = (line: string): string =>
  line
    .replace('<version in use>', 'v1')
    .replace('<data set>', 'holdout-v3')
    .replace('<samples>', '300');

describe.each(LISTS)(
  'sentences %s',
  (_, { measurable, understood = [], vague, software, asked = [] }) => {
    it.each(measurable)('reads "%s" as it is meant, or asks', (sentence, lines) => {
      expect(linesOf(sentence)).toEqual(lines);
      for (const line of lines) {
        const { criteria, findings } = parseCriteria(filledIn(line));
        expect(findings).toEqual([]);
        expect(criteria.map(formatCriterion)).toEqual([filledIn(line)]);
      }
    });

    it('makes lines of at least nine in ten that can be measured', () => {
      const read = measurable.filter(([sentence]) => linesOf(sentence).length > 0);
      expect(read.length).toBeGreaterThanOrEqual(measurable.length * 0.9);
    });

    it.each(understood)(
      'says what it understood of "%s", and proposes nothing',
      (sentence, lines) => {
        const [first] = lintStory(sentence).suggestions;
        expect(first?.proposal).toBeNull();
        const named = [...(first?.question ?? '').matchAll(/`([^`]+)`/gu)].map(([, line]) => line);
        expect(named).toEqual(lines);
        for (const line of lines) expect(parseCriteria(filledIn(line)).findings).toEqual([]);
      },
    );

    it('makes no line of what no line says, and asks', () => {
      expect(asked.flatMap(linesOf)).toEqual([]);
      expect(asked.filter((sentence) => !hasWord(sentence))).toEqual([]);
    });

    it('takes no measurable one for vague', () => {
      expect(measurable.filter(([sentence]) => isVague(sentence))).toEqual([]);
    });

    it('catches at least nine in ten vague ones', () => {
      expect(vague.filter(isVague).length).toBeGreaterThanOrEqual(vague.length * 0.9);
    });

    it('has a word on at most one in twenty that tests settle', () => {
      expect(software.filter(hasWord).length).toBeLessThanOrEqual(software.length * 0.05);
    });
  },
);
