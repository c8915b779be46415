import { router } from '@forge/bridge';
import type { ReactElement, ReactNode } from 'react';

type Props = { path: string; className?: string; label?: string; children: ReactNode };

/** A link to a page of Jira, in a new tab: the report stays where it is. */
export const OpenLink = ({ path, className, label, children }: Props): ReactElement => (
  <a
    href={path}
    {...(className === undefined ? {} : { className })}
    {...(label === undefined ? {} : { 'aria-label': label })}
    onClick={(event) => {
      event.preventDefault();
      void router.open(path);
    }}
  >
    {children}
  </a>
);

/** Address of Jira's own search for a query. */
export const searchPath = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;
