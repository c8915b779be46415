import { describe, expect, it } from 'vitest';
import type { Worked } from '../../../../src/contract/types';
import { questionOf, workedFor } from '../../../../src/domain/evidence/worked';
import { aCount, anEvaluation, someCriteria } from '../../../support/builders/builders';

const criterion = (line: string) => {
  const [one] = someCriteria(line);
  if (one === undefined) throw new Error('no criterion');
  return one;
};
const asked = (line: string) => questionOf(criterion(line));

describe('what a criterion asks of the items of a run', () => {
  it('is metric and group as they are compared, and how sure it is worked out', () => {
    expect(asked('ROC AUC >= 90% where Age > 60')).toEqual({
      ...{ metric: 'auc', slice: 'age>60', of: 'value', method: 'exact', baseline: null },
    });
    expect(asked('accuracy >= 90% wilson').method).toBe('wilson');
    expect(asked('accuracy >= 90% point').method).toBe('exact');
  });

  it('is a difference or a change where it names a baseline', () => {
    expect(asked('recall within 2% of champion')).toMatchObject({
      ...{ of: 'difference', baseline: 'champion' },
    });
    expect(asked('recall better than champion by 20% relative')).toMatchObject({
      ...{ of: 'relative-change', baseline: 'champion' },
    });
  });

  it('is one whatever target and confidence it has', () => {
    expect(asked('accuracy >= 80% @99% n>=50')).toEqual(asked('accuracy >= 90%'));
  });
});

describe('what the items came to', () => {
  const worked = (line: string): Worked => ({
    ...{ ...asked(line), results: [aCount(line, 9, 10)], refusal: null },
  });
  const lines = [
    ...['accuracy >= 90%', 'recall >= 90%', 'recall >= 90% where age>60', 'recall >= 90% wilson'],
    ...['recall within 2% of champion', 'recall within 2% of other'],
    'recall better than champion by 20% relative',
  ];
  const run = { ...anEvaluation([aCount('accuracy', 9, 10)]), worked: lines.map(worked) };

  it.each(lines)('is found by all of the question: %s', (line) => {
    expect(workedFor(criterion(line), run)?.results[0]?.metric).toBe(line);
  });

  it('is nothing for a question that was not worked out, or a run without items', () => {
    for (const line of ['precision >= 90%', 'accuracy >= 90% where age>60', 'accuracy > 9% wilson'])
      expect(workedFor(criterion(line), run)).toBeNull();
    const { worked: _, ...bare } = run;
    expect(workedFor(criterion('accuracy >= 90%'), bare)).toBeNull();
  });
});
