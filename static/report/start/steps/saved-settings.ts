import type { CallInput, CallOutput } from '../../../../src/contract/calls/calls';

type Settings = CallOutput<'settings.get'>['settings'];

/** What `settings.save` has to be told so that everything stays as it is. */
export const savedSettings = (
  project: string,
  { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays }: Settings,
): CallInput<'settings.save'> => ({
  ...{ project, revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
});
