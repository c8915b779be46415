import { describe, expect, it } from 'vitest';
import { lintStory } from '../../../../src/domain/criteria/lint/story';
import * as About from '../../../../src/domain/criteria/propose/about/about';
import WEIGHTS from '../../../../src/domain/criteria/propose/about/weights.json';
import { MEASURABLE_LINES, MEASURABLE_SENTENCES, NEUTRAL_SENTENCES } from './measurable-sentences';
import { MORE_MEASURABLE_SENTENCES } from './more-measurable-sentences';
import { MORE_VAGUE_SENTENCES } from './more-vague-sentences';
import { VAGUE_SENTENCES } from './vague-sentences';

const errors = (text: string): string[] =>
  lintStory(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

/** Reading is tested apart from telling what is read: every limit is taken for one of a model. */
const OF_MODEL: About.Judge = { ...About.aboutBy(WEIGHTS), isAboutSoftware: () => false };

describe('lintStory', () => {
  it.each([...VAGUE_SENTENCES, ...MORE_VAGUE_SENTENCES])('refuses "%s"', (sentence) => {
    expect(lintStory(sentence).findings).toMatchObject([{ severity: 'error', code: 'vague' }]);
  });

  it.each([
    ...MEASURABLE_LINES,
    ...MEASURABLE_SENTENCES,
    ...MORE_MEASURABLE_SENTENCES,
    ...NEUTRAL_SENTENCES,
  ])('leaves "%s" alone', (sentence) => {
    expect(errors(sentence)).toEqual([]);
  });

  it('finds the vague sentence among others and says where it stands', () => {
    const text = [
      'As a claims handler I want early warnings.',
      '',
      '- Recall is at least 90% on holdout-v3. Responses should be fast. The panel lists them.',
    ].join('\n');
    const { findings } = lintStory(text, 'rag-chatbot');
    expect(findings).toMatchObject([{ line: 3, column: 61, length: 4, code: 'vague' }]);
    expect(findings[0]?.proposal).toBe('p95_latency_ms <= <target> @95% on <data set>');
  });

  it('offers measurable sentences as criteria', () => {
    expect(lintStory('The p95 latency stays under 300 ms.').suggestions).toMatchObject([
      {
        line: 1,
        column: 1,
        sentence: 'The p95 latency stays under 300 ms.',
        proposal: 'p95_latency_ms < 300 @95% on <data set>',
      },
    ]);
    expect(lintStory('The user uploads a PDF.').suggestions).toEqual([]);
  });

  it.each([
    ['Target: CSAT ≥ 4.0.', 'csat >= 4 @95% on <data set>'],
    [
      'Intent accuracy on held-out calls. Target: 90%.',
      'intent_accuracy >= 90% @95% on <data set> where "held-out calls"',
    ],
  ])('takes the word "Target" of "%s" for no name and no sentence', (text, proposal) => {
    expect(lintStory(text)).toMatchObject({ findings: [], suggestions: [{ proposal }] });
  });

  it.each([
    ['Increase recall by 5%', 'recall better than <version in use> by 5% @97.5% on <data set>'],
    [
      'Reduce churn prediction errors by 10%',
      'churn_prediction_errors better than <version in use> by 10% relative @97.5% on <data set>',
    ],
    ['50% reduction in support tickets', 'support_tickets_reduction >= 50% @95% on <data set>'],
    [
      'Missed leaks decline by 35%',
      'missed_leaks better than <version in use> by 35% relative @97.5% on <data set>',
    ],
    [
      'Improve the latency of the reranker by 30%',
      'reranker_latency better than <version in use> by 30% relative @97.5% on <data set>',
    ],
    ['Decrease manual data entry by 60%', 'manual_data_entry_reduction >= 60% @95% on <data set>'],
    [
      'Reduction in ticket resolution time by 30%',
      'ticket_resolution_time better than <version in use> by 30% relative @97.5% on <data set>',
    ],
    ['The grader’s agreement and recall improve by 4% after 200 hours of use', null],
  ])('asks what the change of "%s" is measured from', (sentence, proposal) => {
    const { findings, suggestions } = About.judgedBy(OF_MODEL, () => lintStory(sentence));
    expect(findings).toEqual([]);
    expect(suggestions).toMatchObject([{ proposal }]);
    expect(suggestions[0]?.question).toMatch(/From which value|without the value or the version/u);
  });

  it.each([
    [
      'The gripper can reliably pick and stack 85% of the listed crates within a 3 metre cell in under 4 minutes per pallet.',
      'reliably',
    ],
    [
      'Rollout requires recall ≥ 0.71, macro F1 ≥ 0.66, calibration error ≤ 0.08, and no regression against the lookup table on swapped labels.',
      'no regression',
    ],
  ])('names the wording beside the limit of "%s" in its question', (sentence, wording) => {
    const { findings, suggestions } = About.judgedBy(OF_MODEL, () => lintStory(sentence));
    expect(findings).toEqual([]);
    expect(suggestions[0]?.question).toContain(wording);
  });

  it.each([
    'Generation speed > 25 tokens/s — captions feel natural',
    'Majority on the small model: at least 60 percent of turns need no larger one',
    'For 60 sample letters, 85% get a pleasant reply per jury vote',
  ])('takes the wording beside the limit of "%s" for no wish', (sentence) => {
    expect(About.judgedBy(OF_MODEL, () => lintStory(sentence)).findings).toEqual([]);
  });

  it('checks lines in the criteria language as such', () => {
    expect(lintStory('We agreed:\naccuracy >= 190%\nrecall >= 90%').findings).toMatchObject([
      { line: 2, code: 'range', severity: 'error' },
      { line: 3, code: 'no-dataset', severity: 'warning' },
    ]);
  });

  it.each([
    'Accuracy for women, men and children differs by at most 3 percentage points',
    'MAPE is 15% or lower for 9 of 10 regions',
    'A human rates at least 90% of summaries 4 or 5',
    'Missed leaks shrink over 5 weeks',
    'Harvest forecast within 9% of picked tonnage',
    'Recall of the grader rises over time by 4%',
    'Accuracy on Spanish within 2 points of English',
    'All 12 critical scenarios pass in 59 of 59 runs',
    'After 4 weeks the drop in recall is no more than 2 points against the baseline',
  ])('asks about "%s" instead of losing a part of it', (sentence) => {
    const [first] = About.judgedBy(OF_MODEL, () => lintStory(sentence)).suggestions;
    expect(first?.proposal).toBeNull();
    expect(first?.question).toMatch(/without losing|This is understood as/u);
  });

  it.each([
    ["Cohen's kappa of at least 0.80", 'cohens_kappa >= 0.8 @95% on <data set>'],
    [
      'Memory recall: the pupil remembers 80% of names',
      'pupil_remembers_names_share >= 80% @95% on <data set> because it means Memory recall',
    ],
    ['RMSE of 2.7 kWh', 'rmse_kwh <= 2.7 @95% on <data set>'],
    [
      'improve mean accuracy by at least 0.010 over d2',
      'mean_accuracy better than <version in use> by 0.01 @97.5% on d2',
    ],
    [
      '≥90% of summaries pass the rubric; <2% refusal in production',
      'summaries_pass_rubric_share >= 90% @95% on <data set>\nrefusal < 2% @95% on <data set> where production',
    ],
    [
      'equal opportunity difference within 4 points',
      'equal_opportunity_difference <= 4% @95% on <data set>',
    ],
    ['The error rate is 2% or less', 'error_rate <= 2% @95% on <data set>'],
  ])('keeps number, metric and side of "%s"', (sentence, proposal) => {
    expect(lintStory(sentence).suggestions).toMatchObject([{ proposal }]);
  });

  it.each([
    'The prediction module shall reach 85% code coverage',
    '100% of risky model decisions must be logged with their owner',
    'The recommender shall generate at least 2 and at most 7 recommendations per reader from its scores',
    'WHEN a clerk asks for the labels THEN the model SHALL write a file named `<labels>-<yyyy-mm-dd>.json`',
  ])('has no word on what tests of software settle: %s', (sentence) => {
    const { findings, suggestions } = lintStory(sentence);
    expect([...findings, ...suggestions]).toEqual([]);
  });

  it.each(['The API returns 429 Too Many Requests after 100 calls', 'reviewers rate it 4.1 of 5'])(
    'offers nothing for "%s"',
    (sentence) => {
      const { findings, suggestions } = lintStory(sentence);
      expect([...findings, ...suggestions].filter(({ proposal }) => proposal !== null)).toEqual([]);
    },
  );
});
