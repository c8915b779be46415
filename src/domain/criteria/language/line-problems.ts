import { LineError } from './line-error';
import { metricName } from './readers/read-name';
import { nextChunk, type Scanner } from './scanner';
import { syntaxError } from './syntax-error';

export const noMetric = (scanner: Scanner, at: number): LineError =>
  new LineError({
    offset: at,
    length: Math.max(nextChunk({ text: scanner.text, pos: at }).length, 1),
    code: 'syntax',
    message: 'a metric is expected before its requirement',
    hint: 'Begin with the metric, such as: recall >= 90%.',
  });

export const noTarget = (scanner: Scanner, from: number, to: number): LineError => {
  const metric = scanner.text.slice(from, to).trim();
  return new LineError({
    offset: from,
    length: metric.length,
    code: 'syntax',
    message: `\`${metric}\` states no requirement: >=, <=, >, < and a value, or \`within 2% of champion\`, are expected after the metric`,
    hint: `Write for example: ${metricName(metric)} >= 90% @95% n>=500 on holdout-v3.`,
  });
};

export const badMetric = (scanner: Scanner, at: number): LineError =>
  syntaxError(
    scanner,
    `\`${nextChunk(scanner)}\` cannot be part of a metric’s name`,
    'Use letters, digits, _ . / and -, or put the name into double quotes.',
    at,
  );

export const proseError = (scanner: Scanner, at: number, word: string, prose: string): LineError =>
  new LineError({
    offset: at,
    length: word.length,
    code: 'prose',
    message: `this is a sentence, not a criterion: \`${scanner.text.slice(at, at + word.length)}\` ${prose}`,
    hint: 'Write the metric, a comparison and a value, such as: recall >= 90% @95% n>=500 on holdout-v3.',
  });

export const secondRequirement = (scanner: Scanner, at: number): LineError =>
  new LineError({
    offset: at,
    length: scanner.pos - at,
    code: 'syntax',
    message: 'one line holds one requirement, and this is the second',
    hint: 'Write one criterion a line; all of them have to hold.',
  });

export const wrongOperator = (at: number, operator: string): LineError =>
  new LineError({
    offset: at,
    length: operator.length,
    code: 'syntax',
    message: `\`${operator}\` is not one of the comparisons >=, <=, >, <`,
    hint:
      operator === '=>' || operator === '=<'
        ? `Write ${operator === '=>' ? '>=' : '<='}.`
        : 'A measured value hardly ever equals a target: write the least or the greatest acceptable value with >= or <=.',
  });
