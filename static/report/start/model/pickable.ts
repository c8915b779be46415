import type { ProjectSettings } from '../../../../src/contract/types';
import { all, inProject, isEmpty, oneOf, type Clause } from '../../../components/jira/jql';

/** Without quotes Jira takes a number for an id and not for a name. */
const idValue = (id: string): string | number => (/^\d+$/u.test(id) ? Number(id) : id);

/** Every work item that Assay does not look after. */
export const ungoverned = (projectKey: string): Clause =>
  all(inProject(projectKey), isEmpty('aiGate'));

/**
 * What can be picked: work types that are governed, in statuses that stand for a stage.
 * @returns null where no item can be
 */
export const pickable = (
  projectKey: string,
  { statusStages, governedTypes }: Pick<ProjectSettings, 'statusStages' | 'governedTypes'>,
): Clause | null => {
  const statuses = Object.keys(statusStages);
  if (statuses.length === 0 || governedTypes?.length === 0) return null;
  return all(
    ungoverned(projectKey),
    oneOf('status', statuses.map(idValue)),
    governedTypes === null ? null : oneOf('issuetype', governedTypes.map(idValue)),
  );
};
