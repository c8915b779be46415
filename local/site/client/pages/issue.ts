import { emitEvent } from '../bridge/events';
import { messageOf, showAlert } from '../dom';
import { send } from '../http';
import { refreshPage } from '../live';
import { readSiteData } from '../site-data';

/** The work item of this page, as the server wrote it down. */
export const currentIssue = (): { id: string; key: string; projectId: string } => {
  const { dataset } = document.querySelector<HTMLElement>('[data-issue-key]') ?? document.body;
  return {
    id: dataset['issueId'] ?? '',
    key: dataset['issueKey'] ?? '',
    projectId: dataset['projectId'] ?? '',
  };
};

/** Tells frames that the work item changed, as Jira does. */
export const announceChange = (): void => {
  const { id, projectId } = currentIssue();
  const change = { changeType: 'updated', atlassianId: readSiteData().accountId };
  emitEvent('JIRA_ISSUE_CHANGED', { issueId: id, projectId, changes: [change] });
};

/** The app's fields follow a change behind a queue; the page reads them once more when they have. */
const FOLLOW_MS = 1500;

const makeTransition = async (key: string, transitionId: string): Promise<void> => {
  try {
    const transition = { id: transitionId };
    await send('POST', `/rest/api/3/issue/${key}/transitions`, { transition });
    showAlert('');
    setTimeout(() => void refreshPage().then(announceChange), FOLLOW_MS);
  } catch (error) {
    showAlert(messageOf(error));
  }
  await refreshPage();
  announceChange();
};

/** Lets the status be changed; a refusal is shown above, in full. */
export const bindTransitions = (): void => {
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-transition]')) {
    select.addEventListener('change', () => {
      const id = select.value;
      if (id === '') return;
      select.disabled = true;
      void makeTransition(select.dataset['transition'] ?? '', id);
    });
  }
};
