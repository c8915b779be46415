import { router } from '@forge/bridge';
import type { ReactElement } from 'react';

/** A work item; the host opens it, because the page itself stands in a frame. */
export const IssueLink = ({ issueKey }: { issueKey: string }): ReactElement => {
  const path = `/browse/${issueKey}`;
  return (
    <a
      className="issue-link"
      href={path}
      onClick={(event) => {
        event.preventDefault();
        void router.open(path);
      }}
    >
      {issueKey}
    </a>
  );
};
