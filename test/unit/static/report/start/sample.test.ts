import { describe, expect, it } from 'vitest';
import { someCriteria as readCriteria } from '../../../../support/builders/builders';
import { FIRST_LINE, sampleOf } from '../../../../../static/report/start/model/sample';

describe('the sample file of the guided start', () => {
  it('meets the first line, as plain counts', () => {
    expect(sampleOf(readCriteria(FIRST_LINE))).toBe('metric,successes,trials\naccuracy,970,1000\n');
  });

  it('lies below a target that is a most, has as many cases as are asked, and names groups', () => {
    const text = 'error_rate <= 10% @95% n>=3000 where region=a\naccuracy >= 80% @95%';
    expect(sampleOf(readCriteria(text))).toBe(
      'metric,successes,trials,slice\nerror_rate,90,3000,region=a\naccuracy,940,1000,\n',
    );
  });

  it.each(['', 'latency <= 2 @95%', 'recall within 1% of champion @95%'])(
    'is not offered for what counts of cases do not show: %s',
    (text) => {
      expect(sampleOf(readCriteria(text))).toBeNull();
    },
  );
});
