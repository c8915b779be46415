import { view } from '@forge/bridge';
import { toCallError } from '../../components/call-error';
import { askOrigins } from './jira/ask-origins';
import { deleteIssue } from './jira/delete-issue';
import { reasonToKeep } from './model/made';

type One = { id: string; key: string };

/** Says of a work item why it may not be deleted here; of all the same where Jira cannot be asked. */
const askWhyToKeep = async (made: readonly One[]): Promise<(id: string) => string | null> => {
  try {
    const { accountId } = await view.getContext();
    const origins = await askOrigins(made.map(({ id }) => id));
    return (id) => {
      const origin = origins.get(id);
      // One that Jira does not show is gone, which the request to delete it finds out.
      return origin === undefined ? null : reasonToKeep(origin, accountId, Date.now());
    };
  } catch (thrown) {
    const { message } = toCallError(thrown);
    return () => message;
  }
};

const tryDelete = async ({ id, key }: One): Promise<string | null> => {
  try {
    await deleteIssue(id, key);
    return null;
  } catch (thrown) {
    return toCallError(thrown).message;
  }
};

/**
 * Deletes, as the person who looks, what Jira says they made within the last day.
 * @param isStopped asked before each; what is left then stays.
 * @param tell of each in turn, with why it was not deleted; null where it was
 */
export const takeBack = async <Made extends One>(
  made: readonly Made[],
  isStopped: () => boolean,
  tell: (one: Made, why: string | null) => void,
): Promise<void> => {
  const whyToKeep = await askWhyToKeep(made);
  for (const one of made) {
    if (isStopped()) return;
    tell(one, whyToKeep(one.id) ?? (await tryDelete(one)));
  }
};
