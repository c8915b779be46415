import * as z from 'zod';
import { calls } from '../../../src/contract/calls';
import type { ProjectRecord } from '../../jira/store/records';
import type { Runtime } from '../../site/runtime/open-runtime';

const MODULE = 'governance-settings';
const envelopeSchema = z.object({ ok: z.literal(true), data: z.unknown() });

/** Leaves plain bugs out of what Assay looks after, by the app's own settings page. */
export const governAllButBugs = async (
  { host }: Runtime,
  project: ProjectRecord,
  accountId: string,
): Promise<void> => {
  const invoke = async (call: 'settings.get' | 'settings.save', payload: unknown) =>
    envelopeSchema.parse(await host.invokeResolver({ moduleKey: MODULE, call, payload, accountId }))
      .data;
  const { settings, issueTypes } = calls['settings.get'].output.parse(
    await invoke('settings.get', { project: project.key }),
  );
  const { revision, statusStages, failSafe, evidenceMaxAgeDays } = settings;
  await invoke('settings.save', {
    project: project.key,
    revision,
    statusStages,
    failSafe,
    evidenceMaxAgeDays,
    governedTypes: issueTypes.filter(({ name }) => name !== 'Bug').map(({ id }) => id),
  });
};
