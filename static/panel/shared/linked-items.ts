import { requestJira } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { readPath, readText } from '../../../src/words/guards';

/** What Jira says of a linked work item to the person who looks. */
export type LinkedItem = {
  status: string;
  isDone: boolean;
  summary: string;
  /** Display name; null where nobody is assigned. */
  assignee: string | null;
  /** `2026-12-05`; null where none is set. */
  dueDate: string | null;
};

const readItems = (answer: unknown): Record<string, LinkedItem> => {
  const issues = readPath(answer, 'issues');
  return Object.fromEntries(
    (Array.isArray(issues) ? issues : []).flatMap((issue: unknown) => {
      const key = readText(issue, 'key');
      const status = readText(issue, 'fields', 'status', 'name');
      const category = readText(issue, 'fields', 'status', 'statusCategory', 'key');
      return key === null || status === null
        ? []
        : [
            [
              key,
              {
                ...{ status, isDone: category === 'done' },
                summary: readText(issue, 'fields', 'summary') ?? '',
                assignee: readText(issue, 'fields', 'assignee', 'displayName'),
                dueDate: readText(issue, 'fields', 'duedate'),
              },
            ],
          ];
    }),
  );
};

/**
 * Statuses of linked work items, read as the person, so that Jira leaves out what they may not see;
 * empty until they are known, and where Jira does not answer.
 */
export const useLinkedItems = (keys: readonly string[]): Record<string, LinkedItem> => {
  const [items, setItems] = useState<Record<string, LinkedItem>>({});
  const wanted = [...new Set(keys)].sort().join();
  useEffect(() => {
    if (wanted === '') return;
    let isShown = true;
    const read = async (): Promise<void> => {
      const response = await requestJira('/rest/api/3/issue/bulkfetch', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({
          issueIdsOrKeys: wanted.split(','),
          fields: ['status', 'summary', 'assignee', 'duedate'],
        }),
      });
      const answer: unknown = response.ok ? await response.json() : null;
      if (isShown) setItems(readItems(answer));
    };
    read().catch(() => isShown && setItems({}));
    return () => {
      isShown = false;
    };
  }, [wanted]);
  return items;
};
