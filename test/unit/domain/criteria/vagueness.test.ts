import { describe, expect, it } from 'vitest';
import type { SystemType } from '../../../../src/contract/types';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import * as About from '../../../../src/domain/criteria/propose/about/about';
import WEIGHTS from '../../../../src/domain/criteria/propose/about/weights.json';
import { findVagueness } from '../../../../src/domain/criteria/lint/vagueness';
import { MEASURABLE_LINES, MEASURABLE_SENTENCES, NEUTRAL_SENTENCES } from './measurable-sentences';
import { MORE_MEASURABLE_SENTENCES } from './more-measurable-sentences';
import { MORE_VAGUE_SENTENCES } from './more-vague-sentences';
import { VAGUE_LINES, VAGUE_SENTENCES } from './vague-sentences';

const filledIn = (proposal: string): string =>
  proposal
    .split('\n')
    .map((line) => line.replace('<target>', line.includes('_ms') ? '300' : '0.5'))
    .map((line) => line.replace('<margin>', '0.02'))
    .join('\n')
    .replaceAll('<version in use>', 'v1')
    .replaceAll('<data set>', 'holdout-v3')
    .replaceAll('<hard cases>', 'noise=high');

/** Proposing is tested apart from telling what a wish is about: every wish is taken for one of a model. */
const OF_MODEL: About.Judge = { ...About.aboutBy(WEIGHTS), isWishOfSoftware: () => false };

describe('findVagueness', () => {
  it.each([...VAGUE_SENTENCES, ...MORE_VAGUE_SENTENCES, ...VAGUE_LINES])(
    'refuses "%s" with a reason and a line that parses once filled in',
    (sentence) => {
      const { vague, reasons, proposal, span } = findVagueness(sentence);
      expect(vague).toBe(true);
      expect(reasons.length).toBeGreaterThan(0);
      expect(span).not.toBeNull();
      expect(parseCriteria(filledIn(proposal ?? '')).findings).toEqual([]);
      const lines = proposal?.split('\n') ?? [];
      expect(parseCriteria(filledIn(proposal ?? '')).criteria).toHaveLength(lines.length);
    },
  );

  it.each([
    ...MEASURABLE_LINES,
    ...MEASURABLE_SENTENCES,
    ...MORE_MEASURABLE_SENTENCES,
    ...NEUTRAL_SENTENCES,
  ])('leaves "%s" alone', (sentence) => {
    expect(findVagueness(sentence)).toEqual({
      vague: false,
      reasons: [],
      proposal: null,
      span: null,
    });
  });

  it('points at the vague wording', () => {
    const sentence = 'Accuracy at least 90% and low latency';
    const { span } = findVagueness(sentence);
    expect(sentence.slice(span?.offset, (span?.offset ?? 0) + (span?.length ?? 0))).toBe(
      'low latency',
    );
  });

  it.each([
    [
      'the model should feel more accurate',
      'accuracy better than <version in use> @97.5% on <data set>',
    ],
    ['Responses should be fast', 'p95_latency_ms <= <target> @95% on <data set>'],
    [
      'Accuracy at least 90% and low latency',
      'accuracy >= 90% @95% on <data set>\np95_latency_ms <= <target> @95% on <data set>',
    ],
    [
      'The chatbot should resolve at least half of all conversations, and maintain high satisfaction',
      'resolve_conversations_share >= 50% @95% on <data set>\nsatisfied_user_rate >= <target> @95% on <data set>',
    ],
    [
      'Raise first-contact resolution noticeably',
      'first_contact_resolution better than <version in use> @97.5% on <data set>',
    ],
    ['high recall', 'recall >= <target> @95% on <data set>'],
    ['recall of around 87%', 'recall >= 87% @95% on <data set>'],
    ['error rate roughly 3% on holdout-v3', 'error_rate <= 3% @95% on holdout-v3'],
    ['The guide should feel warm', 'acceptable_output_rate >= <target> @95% on <data set>'],
    ['Ranking nDCG@5 should be good', 'ndcg@5 >= <target> @95% on <data set>'],
    ['The bot should understand guests', 'acceptable_output_rate >= <target> @95% on <data set>'],
    [
      'RMSE should be as low as possible, ideally under 40 kWh.',
      'rmse_kwh < 40 @95% on <data set>',
    ],
    ['Latency should preferably be below 800 ms', 'latency_ms < 800 @95% on <data set>'],
    ['Low RMSE is what the planners need', 'rmse <= <target> @95% on <data set>'],
    [
      'The deferral rate of the model should grow noticeably',
      'deferral_rate >= <target> @95% on <data set>',
    ],
    ['The model is robust', 'accuracy >= <target> @95% on <data set> where <hard cases>'],
    ['it must never hallucinate', 'hallucination_rate <= <target> @95% on <data set>'],
    ['Users should be satisfied', 'satisfied_user_rate >= <target> @95% on <data set>'],
    [
      'Perplexity no worse than the incumbent',
      'perplexity within <margin> of <version in use> @97.5% on <data set>',
    ],
    [
      'Leak rate must not exceed baseline on chemical tanks',
      'leak_rate within <margin> of baseline @97.5% on <data set> where "chemical tanks"',
    ],
    [
      'Missed-berth rate must strictly decrease',
      'missed_berth_rate better than <version in use> @97.5% on <data set>',
    ],
    ['Latency must not exceed budget', 'p95_latency_ms <= <target> @95% on <data set>'],
    [
      'Recall shall be no lower than the champion on night images',
      'recall within <margin> of champion @97.5% on <data set> where "night images"',
    ],
    [
      'Slot recall on the dialogue set is at least equivalent to the rule-based baseline (no loss from longer turns); slot precision does not fall.',
      [
        'slot_recall within <margin> of "rule-based baseline" @97.5% on dialogue-set because it means no loss from longer turns',
        'slot_precision within <margin> of "rule-based baseline" @97.5% on <data set> because it means no loss from longer turns',
      ].join('\n'),
    ],
    [
      'Panel MAE must be at or below the last-value forecast.',
      'panel_mae within <margin> of "last-value forecast" @97.5% on <data set>',
    ],
  ])('proposes for "%s" what its words measure', (sentence, proposal) => {
    expect(About.judgedBy(OF_MODEL, () => findVagueness(sentence)).proposal).toBe(proposal);
  });

  it.each<[SystemType, string]>([
    ['classifier', 'accuracy >= 90%'],
    ['document-classifier', 'accuracy >= 90%'],
    ['ranking', 'ndcg@10 >= 0.4'],
    ['forecaster', 'mape <= 10%'],
    ['rag-chatbot', 'answer_correctness >= 90%'],
    ['generative', 'acceptable_output_rate >= 90%'],
    ['agent', 'task_success_rate >= 85%'],
    ['vision', 'accuracy >= 90%'],
    ['other', 'accuracy >= 90%'],
  ])('fits the proposal for "more accurate" to a %s', (systemType, start) => {
    const { proposal } = findVagueness('the model should feel more accurate', systemType);
    expect(proposal).toBe(
      `${start.split(' ')[0] ?? ''} better than <version in use> @97.5% on <data set>`,
    );
  });

  it('reads a long text in bounded steps', () => {
    const sentence = 'the model answers a question '.repeat(1000);
    expect(findVagueness(`${sentence} good`).vague).toBe(false);
    expect(findVagueness(`good ${sentence}`).vague).toBe(true);
  });
});

describe('a size of a group that is about right', () => {
  it.each([
    'p95 latency must be at most 2 s under the usual load (≈ 100 concurrent users).',
    'On a ~20-session subset, the agreement of both judges must be at least 80%.',
    'Recall must be at least 90% on about 1,500 claims.',
  ])('takes back no limit: %s', (sentence) => {
    expect(findVagueness(sentence).vague).toBe(false);
  });
});

describe('what is no wish of a model', () => {
  it.each([
    'Model costs are logged correctly',
    'The AI answer is displayed properly',
    'The assistant shows a note that its tips are suggestions, not professional advice',
    'The bot generates a cryptographically secure key',
  ])('is how something is put down or shown: %s', (sentence) => {
    expect(About.judgedBy(OF_MODEL, () => findVagueness(sentence)).vague).toBe(false);
  });

  it.each([
    '`Then the recommendations should be relevant`',
    'Validate the bot’s replies for relevance and consistency',
    'Given an ambiguous request, the assistant asks back or hands over',
    'Missed alarms of the detector shall be counted and minimised as the leading measure',
  ])('is not: %s', (sentence) => {
    expect(findVagueness(sentence).vague).toBe(true);
  });

  it('is a change by an amount, of which the base is asked for', () => {
    expect(findVagueness('Reduce overstock by 35%').vague).toBe(false);
    expect(findVagueness('Reduce false dispatches by 35%').vague).toBe(false);
    expect(findVagueness('Reduce false dispatches of the model').vague).toBe(true);
  });

  it('is a group on which a limit with a number holds', () => {
    const sentence = 'The upload of a clip does not exceed 9 seconds on typical home lines';
    expect(About.judgedBy(OF_MODEL, () => findVagueness(sentence)).vague).toBe(false);
  });
});

/** Telling software apart is tested elsewhere: every sentence is taken for one of a model for sure. */
const SURELY_OF_MODEL: About.Judge = { ...OF_MODEL, isSurelyOfModel: () => true };

const isVagueOfModel = (sentence: string): boolean =>
  About.judgedBy(SURELY_OF_MODEL, () => findVagueness(sentence)).vague;

describe('a comparison that says when something is done, or to which', () => {
  it.each([
    'Stage 4 aborts when mean agreement is below the floor',
    'Captions below the threshold are handed to a proof-reader',
    'Scans above the cut-off threshold must be sent to the ward',
  ])('is no demand: %s', (sentence) => {
    expect(isVagueOfModel(sentence)).toBe(false);
  });

  it.each([
    'Agreement is below the floor when clips are long',
    'Captions below the threshold are unacceptable',
    'Errors must stay below the threshold',
  ])('is one elsewhere: %s', (sentence) => {
    expect(isVagueOfModel(sentence)).toBe(true);
  });
});

describe('a word that judges, and one that does not', () => {
  it.each([
    'The pause between two prompts of the agent is always exactly 3 seconds',
    'Groundedness metric holds null for a reply without a source',
  ])('is told from it: %s', (sentence) => {
    expect(isVagueOfModel(sentence)).toBe(false);
  });

  it.each([
    'The agent follows the recipe exactly',
    'Groundedness for replies with a source',
    'Training tips are based on the diary of the runner',
    '| 5.2 | Reads as if a gardener wrote it | complete |',
  ])('is seen: %s', (sentence) => {
    expect(isVagueOfModel(sentence)).toBe(true);
  });
});
