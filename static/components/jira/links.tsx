import { router } from '@forge/bridge';
import type { ReactElement, ReactNode } from 'react';
import { searchUrl, type Clause } from './jql';

type JiraLinkProps = { path: string; className?: string; label?: string; children: ReactNode };

/** A link to a page of Jira; a frame cannot go there by itself, so the host opens it, in a new tab. */
export const JiraLink = ({ path, className, label, children }: JiraLinkProps): ReactElement => (
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

/** A link to the work items that a query finds. */
export const SearchLink = ({
  where,
  label,
  children,
}: {
  where: Clause;
  label: string;
  children: ReactNode;
}): ReactElement => (
  <JiraLink path={searchUrl(where)} label={label}>
    {children}
  </JiraLink>
);
