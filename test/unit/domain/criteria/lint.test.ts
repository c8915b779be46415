import { describe, expect, it } from 'vitest';
import { lintCriteria } from '../../../../src/domain/criteria/lint/lint';
import { lintStory } from '../../../../src/domain/criteria/lint/story';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { MEASURABLE_LINES } from './measurable-sentences';
import { MORE_VAGUE_SENTENCES } from './more-vague-sentences';
import { VAGUE_LINES, VAGUE_SENTENCES } from './vague-sentences';

const errors = (text: string): string[] =>
  lintCriteria(text)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('lintCriteria', () => {
  it.each([...VAGUE_SENTENCES, ...MORE_VAGUE_SENTENCES, ...VAGUE_LINES])(
    'refuses "%s" as vague',
    (line) => {
      const [finding] = lintCriteria(line);
      expect(finding).toMatchObject({ line: 1, severity: 'error', code: 'vague' });
      expect(finding?.proposal).toMatch(
        /^\S+ (?:[<>]=? \S+|better than <version in use>(?: by [\d.]+%(?: relative)?)?|within \S+ of (?:\S+|<version in use>)) @[\d.]+% (?:n>=\d+ )?on /,
      );
    },
  );

  it.each(MEASURABLE_LINES)('has no error for "%s"', (line) => {
    expect(errors(line)).toEqual([]);
  });

  it('has nothing to say of a well-made set', () => {
    const text =
      'recall >= 90% n>=600 on holdout-v3\n# comment\nfpr <= 2% n>=2000 on holdout-v3 where age>60';
    expect(lintCriteria(text)).toEqual([]);
  });

  it.each([
    ['- [ ] **SC-012**: 88% of drafted letters are sent unchanged', 'drafted_letters'],
    ['**Tone score ≥ 4 of 5** as rated by two editors', 'tone_score'],
    ['**AC-3:** *Recall* of at least 92% on the winter set', 'recall'],
  ])('reads a sentence behind its mark-up: "%s"', (sentence, metric) => {
    const [finding] = lintCriteria(sentence);
    expect(finding).toMatchObject({ code: 'prose', severity: 'error' });
    expect(finding?.proposal).toContain(metric);
    expect(finding?.proposal).not.toMatch(/[*]/u);
  });

  it.each([
    'WER < 12% in a moving car (70 dB)',
    'Recall >= 97% at night; at most 0.2 false alarms a day and gate',
    'Depth error < 8% of total range',
  ])('asks of "%s", whose grammar is that of a sentence', (sentence) => {
    const [finding] = lintCriteria(sentence);
    expect(finding).toMatchObject({ code: 'prose', severity: 'error' });
    expect(finding?.message).toContain('this is a sentence, not a criterion');
    expect(`${finding?.proposal ?? finding?.hint}`).toMatch(
      /(?:^|`)(?:wer|recall|depth_error) [<>]/u,
    );
  });

  it('means the whole sentence, and not the first word that the grammar does not take', () => {
    const sentence = 'Harvest recall must be at least 88% in wet weeks';
    const [finding] = lintCriteria(`  ${sentence}  `);
    expect(finding).toMatchObject({ code: 'prose', column: 3, length: sentence.length });
  });

  it('names the wording beside a limit, as it does of a story', () => {
    const sentence =
      'Meter readings arrive in under 90 ms in 95% of reads, ensuring crews are not noticeably delayed';
    const wording = '“noticeably” says in which direction, not how far';
    expect(lintCriteria(sentence)[0]?.hint).toContain(`Beside it, ${wording}`);
    expect(lintStory(sentence).suggestions[0]?.question).toContain(`Beside it, ${wording}`);
  });

  it('says what is wrong with a line of the language, and not that it is a sentence', () => {
    const [finding] = lintCriteria('recall >= 90% @95% n>=200 holdout');
    expect(finding?.code).toBe('syntax');
    expect(finding?.message).toContain('`holdout` is not expected here');
  });

  it('says of a sentence without a limit that it has none, and nothing of grammar', () => {
    const [finding] = lintCriteria('**FR-021**: editors can undo what was merged');
    expect(finding?.code).toBe('unmeasurable');
    expect(finding?.message).toBe('no limit on a measure is found in this sentence');
  });

  it('turns no side round for what a gate may not refuse', () => {
    const [finding] = lintCriteria(
      'The release may not be blocked when the hallucination rate exceeds 4%',
    );
    expect(finding).toMatchObject({ code: 'prose', proposal: null });
  });

  it('warns of a line that parses under a piece of a sentence', () => {
    const [finding] = lintCriteria('Speed: drafts replies in <4 seconds');
    expect(finding).toMatchObject({ code: 'name', severity: 'warning' });
    expect(finding?.proposal).toMatch(/^\S*time\S*_s < 4 /u);
    expect(lintCriteria('draft_time_s < 4 on replies-v2')).toEqual([]);
  });

  it('turns a measurable sentence into the line to write', () => {
    const text = 'Recall must be at least 90% at 95% confidence on 500 samples of holdout-v3';
    const [finding] = lintCriteria(text);
    expect(finding).toMatchObject({ code: 'prose', severity: 'error' });
    expect(finding?.proposal).toBe('recall >= 90% @95% n>=500 on holdout-v3');
  });

  it.each([
    ['accuracy => 90%', 'accuracy >= 90% @95%'],
    ['accuracy >= 0,9', 'accuracy >= 0.9 @95%'],
    ['accuracy >= 90 on holdout-v3', 'accuracy >= 90% @95% on holdout-v3'],
    ['accuracy >= 90% @95', 'accuracy >= 90% @95%'],
    ['accuracy >= 90% becuase of claims', 'accuracy >= 90% @95% because of claims'],
  ])('repairs "%s"', (text, proposal) => {
    expect(lintCriteria(text)).toMatchObject([{ severity: 'error', proposal }]);
  });

  it.each([
    ['recall >= 90% point n>=500 on holdout-v3', 'point'],
    ['recall >= 90% n>=500', 'no-dataset'],
    ['recall >= 90% n>=100 on holdout-v3', 'underpowered'],
    ['rmse <= 4 n>=10 on holdout-v3', 'underpowered'],
    ['error_rate >= 2% on holdout-v3', 'direction'],
    ['accuracy <= 90% on holdout-v3', 'direction'],
  ])('warns of "%s": %s', (text, code) => {
    expect(lintCriteria(text)).toMatchObject([{ severity: 'warning', code, line: 1 }]);
  });

  it('names the number of samples a small n falls short of', () => {
    const [finding] = lintCriteria('recall >= 90% n>=100 on holdout-v3 because x');
    expect(finding?.message).toContain('239');
    expect(finding?.proposal).toBe('recall >= 90% @95% n>=239 on holdout-v3 because x');
  });

  it('keeps everything but the placeholder when it asks for a data set', () => {
    const [finding] = lintCriteria('recall >= 90% where age>60 because x');
    expect(finding?.proposal).toBe('recall >= 90% @95% on <data set> where age>60 because x');
    expect(parseCriteria(finding?.proposal ?? '').findings).toMatchObject([
      { code: 'placeholder' },
    ]);
  });

  it.each([
    ['recall >= 90% on a1 because x', 'Recall ≥ 90% on a1', 'error', 'duplicate'],
    ['latency_ms >= 500 on a1', 'latency_ms <= 300 on a1', 'error', 'contradiction'],
    ['recall > 90% on a1', 'sensitivity <= 90% on A1', 'error', 'contradiction'],
    ['recall >= 90% on a1', 'recall >= 92% on a1', 'warning', 'overlap'],
  ])('sees what "%s" and "%s" do to each other', (first, second, severity, code) => {
    const findings = lintCriteria(`${first}\n${second}`).filter((each) => each.code === code);
    expect(findings).toMatchObject([{ line: 2, severity, code }]);
  });

  it('lets two limits of one metric stand that can both hold', () => {
    const findings = lintCriteria('refusal_rate >= 1% on a1\nrefusal_rate <= 5% on a1');
    expect(findings.filter(({ code }) => code !== 'direction')).toEqual([]);
  });

  it('reports each line at its number', () => {
    expect(lintCriteria('recall >= 90% on a1\n\nfast\nrecall >= 190%')).toMatchObject([
      { line: 3, code: 'vague' },
      { line: 4, code: 'range', column: 11, length: 4 },
    ]);
  });
});
