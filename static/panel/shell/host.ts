import { events } from '@forge/bridge';
import { refreshIssueView } from '@forge/jira-bridge/out/issue-utils/refresh';

/** Jira's fields are written behind a queue, so they follow a change by a moment. */
const FIELDS_FOLLOW_MS = 1500;

/**
 * Lets Jira read its own fields again after a change in the panel. The panel shows the change
 * already; a host that cannot refresh shows it at the next load.
 * @returns whether the host did it.
 */
export const refreshHost = async (): Promise<boolean> => {
  await new Promise((resolve) => setTimeout(resolve, FIELDS_FOLLOW_MS));
  return refreshIssueView().then(
    () => true,
    () => false,
  );
};

/**
 * Calls `onChange` when the work item changes elsewhere in Jira, such as by a transition.
 * @returns a function that ends it. A host without this event never calls.
 */
export const watchIssue = (onChange: () => void): (() => void) => {
  let isWatching = true;
  const subscription = events
    .on('JIRA_ISSUE_CHANGED', () => {
      if (isWatching) onChange();
    })
    .catch(() => null);
  return () => {
    isWatching = false;
    void subscription.then((started) => started?.unsubscribe());
  };
};
