import { describe, expect, it } from 'vitest';
import { formatCriterion } from '../../../../../src/domain/criteria/language/format';
import { parseCriteria, readLines } from '../../../../../src/domain/criteria/language/parse';
import { lintStory } from '../../../../../src/domain/criteria/lint/story';
import * as About from '../../../../../src/domain/criteria/propose/about/about';
import WEIGHTS from '../../../../../src/domain/criteria/propose/about/weights.json';
import { LISTS } from './lists';

const learnt = About.aboutBy(WEIGHTS);

/** Reading is tested apart from telling what is read: every limit and all words are taken for those of a model. */
const OF_MODEL: About.Judge = {
  ...learnt,
  isAboutSoftware: () => false,
  speaksOfModel: () => true,
  isSentenceInPassing: (line) => learnt.isSentenceInPassing(line) && !learnt.isAboutSoftware(line),
};
type Linted = ReturnType<typeof lintStory>;

/** Several tests ask the same of a sentence, and to read one takes milliseconds. */
const once = (lint: (sentence: string) => Linted): ((sentence: string) => Linted) => {
  const known = new Map<string, Linted>();
  return (sentence) => {
    const linted = known.get(sentence) ?? lint(sentence);
    known.set(sentence, linted);
    return linted;
  };
};
const lintWhole = once(lintStory);
const lintModel = once((sentence) => About.judgedBy(OF_MODEL, () => lintStory(sentence)));

/** The canonical lines that a story leads to: those it holds, and those that are proposed. */
const linesOf = (sentence: string, lint = lintWhole): string[] => {
  const { suggestions } = lint(sentence);
  const [line] = readLines(sentence);
  return suggestions.length === 0 && line?.finding === null
    ? line.criteria.map(formatCriterion)
    : suggestions.flatMap(({ proposal }) => proposal?.split('\n') ?? []);
};

const isVague = (sentence: string): boolean =>
  lintWhole(sentence).findings.some(({ code }) => code === 'vague');

const hasWord = (sentence: string, lint = lintWhole): boolean => {
  const { findings, suggestions } = lint(sentence);
  return findings.length + suggestions.length > 0;
};

const filledIn = (line: string): string =>
  line
    .replace('<version in use>', 'v1')
    .replace('<data set>', 'holdout-v3')
    .replace('<margin>', '2%')
    .replace('<samples>', '300');

describe.each(LISTS)(
  'sentences %s',
  (_, { measurable, understood = [], some = [], vague, software, asked = [] }) => {
    it.each(measurable)('reads "%s" as it is meant, or asks', (sentence, lines) => {
      expect(linesOf(sentence, lintModel)).toEqual(lines);
      for (const line of lines) {
        const { criteria, findings } = parseCriteria(filledIn(line));
        expect(findings).toEqual([]);
        expect(criteria.map(formatCriterion)).toEqual([filledIn(line)]);
      }
    });

    it('makes lines of all but one in ten that can be measured', () => {
      const unread = measurable.filter(([sentence]) => linesOf(sentence).length === 0);
      expect(unread.length).toBeLessThanOrEqual(Math.ceil(measurable.length * 0.1));
    });

    it.each(understood)(
      'says what it understood of "%s", and proposes nothing',
      (sentence, lines) => {
        const [first] = lintModel(sentence).suggestions;
        expect(first?.proposal).toBeNull();
        const named = [...(first?.question ?? '').matchAll(/`([^`]+)`/gu)].map(([, line]) => line);
        expect(named).toEqual(lines);
        for (const line of lines) expect(parseCriteria(filledIn(line)).findings).toEqual([]);
      },
    );

    it.each(some)('reads some of "%s", and names the rest', (sentence, lines, unsaid) => {
      const [first] = lintModel(sentence).suggestions;
      expect(first?.proposal?.split('\n')).toEqual(lines);
      expect(first?.unsaid).toEqual(unsaid);
      for (const part of unsaid) expect(first?.question).toContain(part);
      for (const line of lines) expect(parseCriteria(filledIn(line)).findings).toEqual([]);
    });

    it('makes no line of what no line says, and asks', () => {
      expect(asked.flatMap((sentence) => linesOf(sentence, lintModel))).toEqual([]);
      expect(asked.filter((sentence) => !hasWord(sentence, lintModel))).toEqual([]);
    });

    it('takes no measurable one for vague', () => {
      expect(measurable.filter(([sentence]) => isVague(sentence))).toEqual([]);
    });

    it('misses at most one in ten vague ones', () => {
      const missed = vague.filter((sentence) => !isVague(sentence));
      expect(missed.length).toBeLessThanOrEqual(Math.ceil(vague.length * 0.1));
    });

    it('has a word on at most one in twenty that tests settle', () => {
      expect(software.filter((sentence) => hasWord(sentence)).length).toBeLessThanOrEqual(
        Math.ceil(software.length * 0.05),
      );
    });
  },
);

describe('sentences of all lists', () => {
  it('takes at most one in fifty that can be measured for one of software', () => {
    const limits = LISTS.flatMap(([, { measurable, understood = [], some = [], asked = [] }]) => [
      ...[...measurable, ...understood, ...some].map(([sentence]) => sentence),
      ...asked,
    ]);
    const taken = limits.filter((sentence) => About.isAboutSoftware(sentence));
    expect(taken.length).toBeLessThanOrEqual(limits.length * 0.02);
  });

  it('misses at most one in thirty vague ones', () => {
    const vague = LISTS.flatMap(([, list]) => list.vague);
    expect(vague.filter((sentence) => !isVague(sentence)).length).toBeLessThanOrEqual(
      vague.length / 30,
    );
  });

  it('has a word on at most three in two hundred that tests settle', () => {
    const software = LISTS.flatMap(([, list]) => list.software);
    expect(software.filter((sentence) => hasWord(sentence)).length).toBeLessThanOrEqual(
      software.length * 0.015,
    );
  });
});
