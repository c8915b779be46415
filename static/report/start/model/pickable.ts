import type { ProjectSettings } from '../../../../src/contract/types';
import { and, projectClause, quote } from '../../jira/jql';

/** Without quotes Jira takes a number for an id and not for a name. */
const idLiteral = (id: string): string => (/^\d+$/u.test(id) ? id : quote(id));

const oneOf = (field: string, ids: readonly string[]): string =>
  `${field} in (${ids.map(idLiteral).join(', ')})`;

/** JQL of every work item that Assay does not look after. */
export const ungoverned = (projectKey: string): string =>
  and(projectClause(projectKey), 'aiGate is EMPTY');

/**
 * JQL of what can be picked: work types that are governed, in statuses that stand for a stage.
 * @returns null where no item can be
 */
export const pickableJql = (
  projectKey: string,
  { statusStages, governedTypes }: Pick<ProjectSettings, 'statusStages' | 'governedTypes'>,
): string | null => {
  const statuses = Object.keys(statusStages);
  if (statuses.length === 0 || governedTypes?.length === 0) return null;
  return and(
    ungoverned(projectKey),
    oneOf('status', statuses),
    governedTypes === null ? null : oneOf('issuetype', governedTypes),
  );
};
