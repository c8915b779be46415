import { describe, expect, it } from 'vitest';
import { withFacts } from '../../../../../static/report/start/model/facts-of-run';
import { momentOf, toLocalInput } from '../../../../../static/report/start/model/local-time';

const facts = { startedAt: '2026-11-29T05:00:00.000Z', modelVersion: '1,0', dataset: '' };

describe('what a person states of a plain table', () => {
  it('becomes columns of it; what is empty or there already does not', () => {
    expect(withFacts('metric,successes,trials\nf1,9,10\n', facts)).toBe(
      'metric,successes,trials,started_at,model_version\nf1,9,10,2026-11-29T05:00:00.000Z,"1,0"\n',
    );
    expect(withFacts('metric,model_version\nf1,2\n', { ...facts, startedAt: '' })).toBe(
      'metric,model_version\nf1,2\n',
    );
  });

  it('is not put into a file of another form', () => {
    expect(withFacts('{"metric": 1}', facts)).toBeNull();
    expect(withFacts('', facts)).toBeNull();
  });

  it('keeps a moment through a field of the browser, to the second', () => {
    expect(momentOf(toLocalInput(facts.startedAt))).toBe(facts.startedAt);
    expect(toLocalInput('')).toBe('');
    expect(momentOf('')).toBeNull();
  });
});
