import type { Lifecycle } from '../../contract/types';

/** What teams call the stages on their boards, in lower case. */
const otherNames: Record<string, readonly string[]> = {
  inception: ['idea', 'ideation', 'discovery', 'procurement', 'intake', 'proposed'],
  data: ['data acquisition', 'data collection', 'data preparation', 'data engineering'],
  experimentation: ['experiment', 'experiments', 'modelling', 'modeling', 'training', 'prototype'],
  validation: [
    'evaluation',
    'model validation',
    'testing',
    'verification',
    'verification and validation',
  ],
  deployment: ['deployed', 'deploying', 'rollout', 'release', 'go-live'],
  monitoring: ['in production', 'production', 'operation', 'operations', 'live'],
  decommission: ['decommissioned', 'decommissioning', 'retired', 'retirement', 'sunset'],
};

/**
 * The mapping nobody has set yet: a status stands for the stage it is named after. Statuses with
 * any other name stand for no stage.
 */
export const defaultStatusStages = (
  lifecycle: Lifecycle,
  statuses: readonly { id: string; name: string }[],
): Record<string, string> => {
  const stageByName = new Map(
    lifecycle.stages.flatMap((stage) => [
      [stage.name.toLowerCase(), stage.id] as const,
      ...(otherNames[stage.id] ?? []).map((name) => [name, stage.id] as const),
    ]),
  );
  return Object.fromEntries(
    statuses.flatMap((status) => {
      const stage = stageByName.get(status.name.trim().toLowerCase());
      return stage === undefined ? [] : [[status.id, stage]];
    }),
  );
};
