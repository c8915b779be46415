import { notApplicable, type Check } from '../check';

/** A check whose records Assay does not keep yet; it says so, and is never met by their absence. */
const awaiting = (
  check: Pick<Check, 'id' | 'title' | 'who' | 'controls'>,
  records: string,
): Check => ({
  ...check,
  effort: 5,
  evaluate: () => notApplicable(`Assay does not keep ${records} yet`),
});

export const monitoringPlanComplete = awaiting(
  {
    id: 'monitoring-plan-complete',
    title: 'The monitoring plan is complete',
    who: 'model owner',
    controls: ['EU-AI-Act:72(3)', 'NIST-AI-RMF:MANAGE-4.1'],
  },
  'monitoring plans',
);
