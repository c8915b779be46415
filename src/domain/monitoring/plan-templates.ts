import type { MonitoringPlan, SystemType, Watch } from '../../contract/types';

type Template = Pick<MonitoringPlan, 'watches' | 'cadenceDays' | 'graceDays'>;

const watch = (name: string, kind: Watch['kind'], alert: Watch['alert'] = null): Watch => ({
  name,
  kind,
  reference: null,
  alert,
});

const usual: Template = {
  watches: [watch('accuracy', 'metric'), watch('psi', 'input-feature')],
  cadenceDays: 7,
  graceDays: 1,
};

const agent: Template = {
  watches: [
    watch('task_success', 'metric'),
    watch('escalation_rate', 'output-share'),
    watch('cost_per_task', 'cost'),
  ],
  cadenceDays: 1,
  graceDays: 1,
};

/** A plan to begin with, by the kind of system. */
export const planTemplate = (systemType: SystemType | null): Template =>
  systemType === 'agent' ? agent : usual;
