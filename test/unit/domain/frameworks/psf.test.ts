import { describe, expect, it } from 'vitest';
import { best, nothing, shown, stated } from '../../../../src/domain/frameworks/score/evidence';
import { scorePsf } from '../../../../src/domain/frameworks/score/psf';
import { aVerdict, factsOf, pointOf, type OnRecord } from './score-facts';

describe('a criterion of the PSF that a run can show', () => {
  const metrics: [id: string, what: string, counts: string[], not: string[]][] = [
    [
      'PSF-1.1',
      'how often an injection gets through',
      ['injection_blocked', 'jailbreak_rate', 'goal_hijacked', 'attack_success'],
      ['recall'],
    ],
    [
      'PSF-1.2',
      'invalid input',
      ['invalid_input_rate', 'input_schema', 'input_valid'],
      ['output_valid'],
    ],
    [
      'PSF-1.5',
      'whether the system prompt can be overridden',
      ['system_prompt_held', 'prompt_leak'],
      ['prompt_length'],
    ],
    [
      'PSF-2.1',
      'the validation layer',
      ['guardrail_hits', 'blocked', 'output_valid'],
      ['input_valid'],
    ],
    [
      'PSF-2.2',
      'whether outputs keep their schema',
      ['output_schema', 'format_held', 'reply_format', 'parse_errors', 'json_valid', 'valid_json'],
      ['information_recall', 'transformations', 'sparse_recall'],
    ],
    [
      'PSF-2.3',
      'harmful or biased answers',
      ['toxicity', 'harmful', 'unsafe', 'hate_speech', 'bias', 'demographic_parity'],
      ['pharmacy_recall', 'harmonic_mean', 'whatever'],
    ],
    [
      'PSF-2.4',
      'whether confidence is right',
      ['calibration', 'ece', 'top_ece', 'brier', 'confidence', 'abstained'],
      ['receipt_recall', 'precedents_found'],
    ],
    ['PSF-2.5', 'refusals and edge cases', ['refusals', 'edge_cases', 'abstained'], ['answers']],
    [
      'PSF-7.4',
      'prompt injection',
      ['injection_blocked', 'jailbreak_rate', 'goal_hijacked', 'attack_success'],
      ['recall'],
    ],
  ];

  it.each(metrics)('%s counts a criterion of %s by its metric', (id, what, counts, not) => {
    for (const metric of counts) {
      expect(pointOf(id, { verdicts: [aVerdict('other', 'pass'), aVerdict(metric)] })).toEqual([
        ...[1, `“${metric} >= 90% @95%” is a criterion, and not proven yet.`],
      ]);
    }
    for (const metric of not) {
      expect(pointOf(id, { verdicts: [aVerdict(metric, 'pass')] })).toEqual([
        ...[0, `No criterion measures ${what}.`],
      ]);
    }
  });

  it('is shown by the one that is proven, wherever it stands', () => {
    const verdicts = [aVerdict('injection_open', 'fail'), aVerdict('injection_held', 'pass')];
    expect(pointOf('PSF-1.1', { verdicts })).toEqual([
      ...[2, '“injection_held >= 90% @95%” is proven by a run.'],
    ]);
  });
});

describe('the best of several ways', () => {
  it('has the most points, and is the first of equals', () => {
    const [one, other] = [stated('first'), stated('second')];
    expect(best(nothing('none'), one, other)).toBe(one);
    expect(best(other, one, false)).toBe(other);
    expect(best(one, shown('seen'), other)).toEqual({ points: 2, reason: 'seen' });
  });
});

describe('the rating of a domain', () => {
  const domain = (id: string, about: OnRecord, excluded = {}) =>
    scorePsf(factsOf(about), excluded).find((one) => one.id === id);
  const out = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, 'no use of it']));

  // Of the ten points of a domain, those that are there in percent.
  it.each([
    ['gap', 30, ['guardrail', 'schema', 'ece']],
    ['partial', 40, ['guardrail', 'schema', 'toxic', 'ece']],
    ['partial', 70, ['guardrail!', 'schema!', 'toxic!', 'ece']],
    ['strong', 80, ['guardrail!', 'schema!', 'toxic!', 'ece', 'refusals']],
    ['strong', 100, ['guardrail!', 'schema!', 'toxic!', 'ece!', 'refusals!']],
  ])('is %s from %d percent', (rating, score, metrics) => {
    const verdicts = metrics.map((name) =>
      name.endsWith('!') ? aVerdict(name.slice(0, -1), 'pass') : aVerdict(name),
    );
    expect(domain('PSF-2', { verdicts })).toMatchObject({ rating, score });
  });

  it('is of the criteria that apply, rounded to whole percents', () => {
    const verdicts = [aVerdict('guardrail', 'pass')];
    // 2 of the 6 points of three criteria.
    expect(domain('PSF-2', { verdicts }, out('PSF-2.2', 'PSF-2.3'))).toMatchObject({
      ...{ score: 33, rating: 'gap', title: 'Output Validation' },
    });
    expect(domain('PSF-2', { verdicts }, out('PSF-2.2', 'PSF-2.3'))?.criteria[1]).toEqual({
      ...{ id: 'PSF-2.2', title: 'Output schemas are enforced: type, required fields, length' },
      ...{ points: null, reason: 'no use of it' },
    });
  });
});
