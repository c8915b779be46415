import { route } from '@forge/api';
import type { NamedId, Projects } from '../../app/jira-ports';
import { readJira } from './client';
import { projectSchema, projectStatusesSchema } from './schemas';

export const createProjects = (): Projects => ({
  find: (keyOrId) => readJira('app', route`/rest/api/3/project/${keyOrId}`, projectSchema),
  statuses: async (projectId) => {
    const types =
      (await readJira(
        'app',
        route`/rest/api/3/project/${projectId}/statuses`,
        projectStatusesSchema,
      )) ?? [];
    const statuses = new Map<string, NamedId>();
    for (const status of types.flatMap((type) => type.statuses)) statuses.set(status.id, status);
    return {
      statuses: [...statuses.values()],
      types: types.map(({ id, name }) => ({ id, name })),
    };
  },
});
