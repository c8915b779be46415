import type { MonitoringPlan, SystemType, Watch } from '../../contract/types';

type Template = Pick<MonitoringPlan, 'watches' | 'cadenceDays' | 'graceDays'>;

type Alert = NonNullable<Watch['alert']>;
type Line = [comparator: Alert['comparator'], value: number, level: Alert['level']];

/** A watch with the line from which on it alarms; without one, the monitoring tool judges. */
const watch = (name: string, kind: Watch['kind'], line: Line | null = null): Watch => {
  if (line === null) return { name, kind, reference: null, alert: null };
  const [comparator, value, level] = line;
  return { name, kind, reference: null, alert: { comparator, value, level } };
};

/**
 * The usual line for a population stability index: above 0.2 a population has shifted so far that a
 * model is to be looked at.
 * @see N. Siddiqi, Credit Risk Scorecards, 2006
 */
const shift = watch('psi', 'input-feature', ['>', 0.2, 'warning']);

const weekly = { cadenceDays: 7, graceDays: 1 };
const daily = { cadenceDays: 1, graceDays: 1 };

const usual: Template = {
  ...weekly,
  watches: [watch('accuracy', 'metric', ['<', 0.85, 'warning']), shift],
};

/** Suggestions to begin with; the lines are to be set by what the system is for. */
const templates: Record<SystemType, Template> = {
  classifier: usual,
  'document-classifier': {
    ...weekly,
    watches: [
      watch('accuracy', 'metric', ['<', 0.85, 'warning']),
      watch('manual_correction_rate', 'output-share', ['>', 0.15, 'warning']),
      shift,
    ],
  },
  ranking: {
    ...weekly,
    watches: [watch('ndcg', 'metric', ['<', 0.7, 'warning']), shift],
  },
  forecaster: {
    ...weekly,
    watches: [watch('mape', 'metric', ['>', 0.2, 'warning']), shift],
  },
  'rag-chatbot': {
    ...daily,
    watches: [
      watch('groundedness', 'metric', ['<', 0.9, 'warning']),
      watch('hallucination_rate', 'output-share', ['>', 0.05, 'critical']),
      watch('complaint_rate', 'complaint-rate', ['>', 0.02, 'warning']),
      watch('latency_p95', 'latency', ['>', 5, 'watch']),
    ],
  },
  generative: {
    ...daily,
    watches: [
      watch('reader_rating', 'metric', ['<', 4, 'warning']),
      watch('refusal_rate', 'output-share', ['>', 0.05, 'watch']),
      watch('complaint_rate', 'complaint-rate', ['>', 0.02, 'warning']),
      watch('cost_per_request', 'cost', ['>', 0.05, 'watch']),
    ],
  },
  agent: {
    ...daily,
    watches: [
      watch('task_success', 'metric', ['<', 0.9, 'warning']),
      watch('escalation_rate', 'output-share', ['>', 0.2, 'warning']),
      watch('unsafe_action_rate', 'output-share', ['>', 0, 'critical']),
      watch('cost_per_task', 'cost', ['>', 1, 'watch']),
    ],
  },
  vision: {
    ...weekly,
    watches: [
      watch('recall', 'metric', ['<', 0.85, 'warning']),
      watch('embedding_drift', 'input-feature'),
      watch('brightness', 'input-feature'),
    ],
  },
  other: usual,
};

/** A plan to begin with, by the kind of system. */
export const planTemplate = (systemType: SystemType | null): Template =>
  templates[systemType ?? 'other'];
