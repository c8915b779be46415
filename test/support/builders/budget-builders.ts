import type { Budget, Look } from '../../../src/contract/types';
import { newBudget } from '../../../src/domain/budget/budget';
import { daysAgo, someCriteria } from './builders';

/** The budget of the first criterion of a text, of which nothing is spent. */
export const aBudget = (line: string, override: Partial<Budget> = {}): Budget => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error(`no criterion in ${line}`);
  return { ...newBudget(criterion, daysAgo(30)), ...override };
};

export const aLook = (override: Partial<Look> = {}): Look => ({
  run: '0123456789abcdef',
  at: daysAgo(5),
  version: '1.4.0',
  look: 1,
  verdict: 'inconclusive',
  same: [],
  restated: null,
  ...override,
});
