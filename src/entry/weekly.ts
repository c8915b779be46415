import { createAskedItems } from '../adapters/jira/asked/asked-of-project';
import { createNotifier } from '../adapters/jira/notify';
import { createDigestsStore } from '../adapters/kvs/stores/digests-store';
import { sendDigests, type DigestNeeds } from '../app/digest/send-digests';
import { putIn } from '../language/put';
import type { AllDeps } from './audit-deps';

const textsIn: DigestNeeds['textsIn'] = async (locale) => putIn(locale ?? 'en');

/** Sends the messages of the week, as far as they were not. */
export const sendWeekly = async (deps: AllDeps): Promise<void> => {
  await sendDigests({
    ...deps,
    askedItems: createAskedItems(),
    notifier: createNotifier(),
    digests: createDigestsStore(),
    textsIn,
  })();
};
