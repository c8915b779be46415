import type { Access } from '../access/access';
import type { FieldRegistry } from '../fields/registry';
import type { Store } from '../store/store';
import { createHistoryViews } from './history';
import { createIssueViews } from './issue';
import { createIssueFieldViews } from './issue-fields';
import { createPeopleViews } from './people';
import { createSiteViews } from './site';

type Parts = { store: Store; access: Access; fields: FieldRegistry; baseUrl: string };

/** Everything stored, as Jira's REST API shows it. */
export const createViews = ({ store, access, fields, baseUrl }: Parts) => {
  const people = createPeopleViews(store, baseUrl);
  const site = createSiteViews(baseUrl, people);
  const history = createHistoryViews(baseUrl, people);
  const parts = { store, access, fields, baseUrl, people, site, history };
  const issueFields = createIssueFieldViews(parts);
  return {
    people,
    site,
    history,
    issueFields,
    issues: createIssueViews({ store, fields, issueFields, history }),
  };
};

export type Views = ReturnType<typeof createViews>;
