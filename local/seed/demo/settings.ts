import * as z from 'zod';
import { calls, type CallInput } from '../../../src/contract/calls/calls';
import type { Runtime } from '../../site/runtime/open-runtime';

const MODULE = 'governance-settings';
const envelopeSchema = z.object({ ok: z.literal(true), data: z.unknown() });

type Settings = z.output<(typeof calls)['settings.get']['output']>;
type Changes = Partial<Omit<CallInput<'settings.save'>, 'project' | 'revision'>>;

/** Changes what a project has set, by the app's own settings page. */
export const changeSettings = async (
  { host }: Runtime,
  project: string,
  accountId: string,
  changes: (settings: Settings) => Changes,
): Promise<void> => {
  const invoke = async (call: 'settings.get' | 'settings.save', payload: unknown) =>
    envelopeSchema.parse(await host.invokeResolver({ moduleKey: MODULE, call, payload, accountId }))
      .data;
  const found = calls['settings.get'].output.parse(await invoke('settings.get', { project }));
  const { revision, statusStages, failSafe, evidenceMaxAgeDays, governedTypes } = found.settings;
  const kept = { statusStages, failSafe, evidenceMaxAgeDays, governedTypes };
  await invoke('settings.save', { project, revision, ...kept, ...changes(found) });
};

/** Leaves plain bugs out of what Assay looks after. */
export const allButBugs = ({ issueTypes }: Settings): Changes => ({
  governedTypes: issueTypes.filter(({ name }) => name !== 'Bug').map(({ id }) => id),
});
