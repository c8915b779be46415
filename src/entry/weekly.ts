import { createAskedItems } from '../adapters/jira/asked/asked-of-project';
import { createNotifier } from '../adapters/jira/notify';
import { createDigestsStore } from '../adapters/kvs/stores/digests-store';
import { sendDigests, type DigestNeeds } from '../app/digest/send-digests';
import type { AllDeps } from './audit-deps';

/** The catalogue is loaded where somebody reads German. */
const textsIn: DigestNeeds['textsIn'] = async (locale) => {
  if (!/^de\b/iu.test((locale ?? '').replace('_', '-'))) return (text) => text;
  const { toGerman } = await import('../language/german');
  return (text) => toGerman(text).text;
};

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
