import { requestJira } from '@forge/bridge';
import * as z from 'zod';

const propertySchema = z.object({
  value: z.object({ openStages: z.array(z.string()).catch([]) }),
});

/**
 * Stages that the projection of a work item lists as open, read as the person who looks. The hook of
 * `@forge/react` cannot be used: it puts its own prefix before the key of the property.
 * @returns none where Assay has not projected the item yet.
 * @throws where Jira does not answer.
 */
export const readOpenStages = async (issueId: string): Promise<string[]> => {
  const response = await requestJira(`/rest/api/3/issue/${issueId}/properties/assay`);
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  return propertySchema.parse(await response.json()).value.openStages;
};
