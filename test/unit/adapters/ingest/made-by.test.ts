import { describe, expect, it } from 'vitest';
import { digestText } from '../../../../src/domain/digest';
import { fixture, onlyRun, readOk } from '../../../support/evidence/read';

const shape = (name: string): Record<string, unknown> =>
  JSON.parse(fixture(`shapes/${name}.json`)) as Record<string, unknown>;

const identityOf = (file: unknown) => onlyRun(readOk(file)).identity;

describe('what made the numbers of a tool', () => {
  it('takes judge, rubric, prompt, settings, seed and tools from an Inspect log', () => {
    const log = shape('inspect');
    const at = {
      ...(log['eval'] as object),
      packages: { inspect_ai: '0.3.137' },
      model_generate_config: { temperature: 0.2, seed: 7 },
      scorers: [{ name: 'model_graded_qa', options: { model: 'judge-a', template: 'Grade it' } }],
    };
    const plan = { steps: [{ solver: 'system_message', params: { template: 'Be brief' } }] };
    const identity = identityOf({ ...log, eval: at, plan });
    expect(identity).toMatchObject({
      judge: { model: 'judge-a', rubricDigest: digestText('Grade it') },
      promptDigest: digestText('Be brief'),
      tools: [{ name: 'inspect_ai', version: '0.3.137' }],
      seed: '7',
    });
    const turned = { ...at, model_generate_config: { seed: 7, temperature: 0.2 } };
    expect(identityOf({ ...log, eval: turned, plan })?.configDigest).toBe(identity?.configDigest);
    const hotter = { ...at, model_generate_config: { seed: 7, temperature: 0.9 } };
    expect(identityOf({ ...log, eval: hotter, plan })?.configDigest).not.toBe(
      identity?.configDigest,
    );
  });

  it('takes the prompt and the grader from promptfoo', () => {
    const metrics = { testPassCount: 3, testFailCount: 1, testErrorCount: 0 };
    const file = (prompt: object) => ({
      evalId: 'eval-1',
      metadata: { promptfooVersion: '0.118.0' },
      config: { defaultTest: { options: { provider: { id: 'openai:judge' } } } },
      results: { version: 3, prompts: [{ provider: 'p', raw: 'Say {{x}}', metrics, ...prompt }] },
    });
    expect(identityOf(file({}))).toEqual({
      promptDigest: digestText('Say {{x}}'),
      tools: [{ name: 'promptfoo', version: '0.118.0' }],
      judge: { model: 'openai:judge' },
    });
    expect(identityOf(file({ id: 'ab'.repeat(32) }))?.promptDigest).toBe('ab'.repeat(32));
  });

  it('takes model, prompt, seeds and versions from lm-evaluation-harness', () => {
    const [block] = readOk({
      ...shape('lm-eval'),
      config: { model_sha: 'abc123', random_seed: 0, numpy_seed: 1234, gen_kwargs: { top_p: 1 } },
      system_instruction_sha: 'feed01',
      chat_template_sha: null,
      lm_eval_version: '0.4.9',
      transformers_version: '4.44.2',
    }).blocks;
    expect(block?.run.identity).toMatchObject({
      modelDigest: 'abc123',
      promptDigest: digestText('feed01'),
      seed: 'random_seed 0, numpy_seed 1234',
      tools: [
        { name: 'lm_eval', version: '0.4.9' },
        { name: 'transformers', version: '4.44.2' },
      ],
    });
  });

  it('takes the judges of DeepEval, and of several all', () => {
    const file = (second: string) => ({
      hyperparameters: { model: 'm', 'prompt template': 'Answer.' },
      testCases: ['judge-b', second].map((evaluationModel, index) => ({
        name: `t${index}`,
        success: true,
        metricsData: [{ name: 'Bias', score: 0.9, threshold: 0.5, success: true, evaluationModel }],
      })),
    });
    expect(identityOf(file('judge-b'))).toEqual({
      judge: { model: 'judge-b' },
      promptDigest: digestText('Answer.'),
    });
    expect(identityOf(file('judge-a'))?.judge).toEqual({ model: 'judge-a, judge-b' });
  });

  it('takes what people name in parameters, tags and properties', () => {
    const run = (params: object[]) => ({
      run: {
        info: { run_id: 'r', status: 'FINISHED' },
        data: { metrics: [{ key: 'f1', value: 0.9 }], params, tags: [] },
      },
    });
    const digest = 'CD'.repeat(32);
    expect(
      identityOf(
        run([
          { key: 'prompt_sha256', value: `sha256:${digest}` },
          { key: 'random_state', value: '42' },
          { key: 'judge_model', value: 'j' },
          { key: 'rubric_version', value: '3' },
        ]),
      ),
    ).toEqual({
      promptDigest: digest.toLowerCase(),
      judge: { model: 'j', rubricVersion: '3' },
      seed: '42',
    });
    expect(
      identityOf(
        '<testsuite name="s" tests="1"><properties><property name="config_digest" value="ef01"/></properties><testcase name="a"/></testsuite>',
      ),
    ).toEqual({ configDigest: 'ef01' });
    expect(identityOf(run([]))).toBeUndefined();
  });
});
