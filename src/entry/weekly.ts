import { createAskedItems } from '../adapters/jira/asked/asked-of-project';
import { createNotifier } from '../adapters/jira/notify';
import { createDigestsStore } from '../adapters/kvs/stores/digests-store';
import { sendDigests } from '../app/digest/send-digests';
import type { AllDeps } from './audit-deps';

/** Sends the messages of the week, as far as they were not. */
export const sendWeekly = async (deps: AllDeps): Promise<void> => {
  await sendDigests({
    ...deps,
    askedItems: createAskedItems(),
    notifier: createNotifier(),
    digests: createDigestsStore(),
  })();
};
