import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { lintStory } from '../../../../src/domain/criteria/lint/story';
import * as About from '../../../../src/domain/criteria/propose/about/about';
import WEIGHTS from '../../../../src/domain/criteria/propose/about/weights.json';
import { readStatement } from '../../../../src/domain/criteria/propose/statement/statement';
import { NEUTRAL_SENTENCES } from './measurable-sentences';
import { MORE_STATED_SENTENCES } from './more-stated-sentences';
import { SOFTWARE_SENTENCES } from './software-sentences';
import { STATED_SENTENCES } from './stated-sentences';
import { UNSEEN_STATED_SENTENCES } from './unseen-stated-sentences';

const STATED = [...STATED_SENTENCES, ...MORE_STATED_SENTENCES, ...UNSEEN_STATED_SENTENCES];

const filledIn = (line: string): string =>
  line
    .replace('<version in use>', 'v1')
    .replace('<data set>', 'holdout-v3')
    .replace('<samples>', '300');

/** Reading is tested apart from telling what is read: every limit is taken for one of a model. */
const OF_MODEL: About.Judge = { ...About.aboutBy(WEIGHTS), isAboutSoftware: () => false };

describe('readStatement', () => {
  it.each(STATED.filter(([, lines]) => lines.length > 0))('reads "%s"', (sentence, lines) => {
    const statement = About.judgedBy(OF_MODEL, () => readStatement(sentence));
    expect(statement).toEqual({ kind: 'lines', lines, left: [] });
    for (const line of lines) expect(parseCriteria(filledIn(line)).findings).toEqual([]);
  });

  it.each(STATED.filter(([, lines]) => lines.length === 0))('makes no line of "%s"', (sentence) => {
    expect(readStatement(sentence).kind).not.toBe('lines');
  });

  it.each([...SOFTWARE_SENTENCES, ...NEUTRAL_SENTENCES])(
    'reads no limit on a model in "%s"',
    (sentence) => {
      expect(readStatement(sentence).kind).not.toBe('lines');
    },
  );

  it('flags at most one in twenty sentences that tests settle', () => {
    const flagged = SOFTWARE_SENTENCES.filter((sentence) => {
      const { findings, suggestions } = lintStory(sentence);
      return findings.length + suggestions.length > 0;
    });
    expect(flagged.length).toBeLessThanOrEqual(SOFTWARE_SENTENCES.length * 0.05);
  });

  it('makes lines of at least nine in ten', () => {
    const read = STATED.filter(([sentence]) => readStatement(sentence).kind === 'lines');
    expect(read.length).toBeGreaterThanOrEqual(STATED.length * 0.9);
  });

  it('leaves an operating point with the limit that it stands behind', () => {
    const groupsOf = (sentence: string): (string | undefined)[] => {
      const statement = readStatement(sentence);
      return statement.kind === 'lines'
        ? statement.lines.map((line) => / where "([^"]*)"/u.exec(line)?.[1])
        : [];
    };
    const [point, none] = ['95% specificity', undefined];
    expect(groupsOf('AUC >= 0.85, recall >= 80% at 95% specificity, ECE <= 0.05')).toEqual([
      none,
      point,
      none,
    ]);
    expect(groupsOf('At 95% specificity, recall >= 80% and F1 >= 0.7')).toEqual([point, point]);
    expect(groupsOf('Precision and recall of at least 85% at 95% specificity')).toEqual([
      point,
      point,
    ]);
  });

  it('takes a number back into no line where a word beside it takes it back', () => {
    expect(lintStory('Recall of around 87% on holdout-v3').findings).toMatchObject([
      { code: 'vague', proposal: 'recall >= 87% @95% on holdout-v3' },
    ]);
  });

  it('reads long texts in bounded steps', () => {
    const text = `Recall ${'of the group '.repeat(4000)} at least 90%`;
    expect(readStatement(text).kind).not.toBe('lines');
  });
});
