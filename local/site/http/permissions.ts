import * as z from 'zod';
import type { JiraClient } from './jira-client';

const permissionsSchema = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

/** Whether the person holds a permission on a work item or in a project. */
export const holds = async (
  read: JiraClient,
  permission: string,
  place: { issueKey: string } | { projectKey: string },
): Promise<boolean> => {
  const query = new URLSearchParams({ permissions: permission, ...place });
  const { permissions } = await read(`/mypermissions?${query.toString()}`, permissionsSchema);
  return permissions[permission]?.havePermission === true;
};
