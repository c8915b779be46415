import type { SystemType } from '../../../src/contract/types';
import { systemTypeNames as names } from '../../../src/words/names';
import { say } from '../../language/say';

const isSystemType = (value: string): value is SystemType => Object.hasOwn(names, value);

/** System types in the order they are offered. */
export const systemTypeChoices = Object.entries(names).map(([value, label]) => ({
  value,
  label: say(label),
}));

/** The type behind a form value; null for "not stated". */
export const readSystemType = (value: string): SystemType | null =>
  isSystemType(value) ? value : null;

export const nameSystemType = (type: string | null): string =>
  type === null ? say('not stated') : isSystemType(type) ? say(names[type]) : type;

/** Lines that somebody can begin with; names in them are for replacing. */
const examples: Record<SystemType, readonly string[]> = {
  classifier: [
    'recall >= 90% @95% n>=500 on holdout-v1 because a missed case costs most',
    'precision >= 80% @95% n>=500 on holdout-v1',
  ],
  'document-classifier': [
    'accuracy >= 92% @95% n>=800 on holdout-v1 because a wrong queue costs a day',
    'recall >= 85% @95% n>=200 on holdout-v1 where language = de',
  ],
  ranking: [
    'hit_rate_at_5 >= 85% @95% n>=500 on query-log-v1',
    'hit_rate_at_5 within 2% of champion n>=1000 on query-log-v1',
  ],
  forecaster: [
    'mape <= 12% @95% n>=200 on backtest-v1',
    'interval_coverage >= 80% @95% n>=500 on backtest-v1 because stock is planned on it',
  ],
  'rag-chatbot': [
    'groundedness >= 95% @95% n>=400 on golden-questions-v1',
    'answer_correctness >= 85% @95% n>=400 on golden-questions-v1',
  ],
  generative: [
    'rubric_pass_rate >= 90% @95% n>=300 on prompts-v1',
    'toxicity_rate <= 1% @95% exact n>=500 on red-team-v1',
  ],
  agent: [
    'task_success_rate >= 80% @95% n>=200 on tasks-v1',
    'unsafe_action_rate <= 1% @95% exact n>=500 on tasks-v1 because actions cannot be taken back',
  ],
  vision: [
    'recall >= 95% @95% n>=500 on images-v1',
    'false_positive_rate <= 3% @95% n>=1000 on images-v1',
  ],
  other: ['success_rate >= 90% @95% n>=300 on holdout-v1'],
};

export const examplesFor = (type: SystemType | null): readonly string[] =>
  examples[type ?? 'other'];
