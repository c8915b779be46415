import type { MonitoringPlan, Watch } from '../../../../contract/types';
import { met, unmet, type Check } from '../../check';
import { countOf } from '../../../../words/counts';

/** Kinds of watches that monitoring tools judge by themselves; the others alarm only by a rule. */
const judgedByTools: readonly Watch['kind'][] = ['input-feature', 'output-share'];

/** Somebody has said what is watched in use, how often, by whom, and who decides on retraining. */
export const monitoringPlanComplete: Check = {
  id: 'monitoring-plan-complete',
  title: 'The monitoring plan is complete',
  who: 'model owner',
  effort: 2,
  controls: ['EU-AI-Act:72(3)', 'NIST-AI-RMF:MANAGE-4.1'],
  evaluate: ({ item }) => {
    const needed =
      'what is watched, from which value on it alarms, how often a report comes, whose it is, and who decides on retraining';
    const { plan } = item.monitoring;
    if (plan === null) {
      return unmet(
        'nobody has said how it is to be watched in use',
        needed,
        'Write the monitoring plan in the Assay panel.',
      );
    }
    const missing = missingIn(plan);
    if (missing.length > 0) {
      return unmet(
        `the monitoring plan lacks ${missing.join(' and ')}`,
        needed,
        'Complete the monitoring plan in the Assay panel.',
      );
    }
    const { watches, cadenceDays } = plan;
    const count = countOf(watches.length, 'watch', 'watches');
    return met(
      cadenceDays === 1
        ? `${count}, a report every day`
        : `${count}, a report every ${cadenceDays} days`,
      needed,
    );
  },
};

const missingIn = ({ watches, owner, retraining }: MonitoringPlan): string[] => [
  ...(watches.some(({ alert, kind }) => alert !== null || judgedByTools.includes(kind))
    ? []
    : ['an alert rule on any watch']),
  ...(owner.trim() === '' ? ['an owner'] : []),
  ...(retraining.decider.trim() === '' ? ['somebody who decides on retraining'] : []),
];
