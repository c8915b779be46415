import { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import * as z from 'zod';
import { AppError } from '../../app/failure';
import type { Projections } from '../../app/ports';
import type { Projection } from '../../domain/item/projection';
import { fieldIdsKey } from '../kvs/keys';
import { readJira, writeJira } from './client';
import { fieldsSchema } from './schemas';

/** Manifest keys of the custom fields, by the part of the projection that they show. */
const moduleKeys = {
  stage: 'ai-lifecycle-stage',
  threshold: 'ai-acceptance-threshold',
  drift: 'ai-drift-risk',
} as const;

const fieldIdsSchema = z.object({ stage: z.string(), threshold: z.string(), drift: z.string() });
type FieldIds = z.infer<typeof fieldIdsSchema>;

export const createProjections = (): Projections => ({
  write: async (issueId, projection) => {
    const ids = await fieldIds();
    await Promise.all([writeFields(issueId, ids, projection), writeProperty(issueId, projection)]);
  },
});

/** All three fields in one request; without events, because nobody has to be told of a copy. */
const writeFields = (issueId: string, ids: FieldIds, { fields }: Projection): Promise<void> => {
  const issueIds = [Number(issueId)];
  const updates = [
    { customField: ids.stage, issueIds, value: fields.stage },
    { customField: ids.threshold, issueIds, value: fields.threshold },
    { customField: ids.drift, issueIds, value: fields.drift },
  ];
  return writeJira(route`/rest/api/3/app/field/value?generateChangelog=false`, 'POST', { updates });
};

const writeProperty = (issueId: string, { property }: Projection): Promise<void> =>
  writeJira(route`/rest/api/3/issue/${issueId}/properties/assay`, 'PUT', property);

/** Ids of the fields on this site, looked up once: they stay as long as the app is installed. */
const fieldIds = async (): Promise<FieldIds> => {
  const known = fieldIdsSchema.safeParse(await kvs.get(fieldIdsKey));
  if (known.success) return known.data;
  const fields = (await readJira('app', route`/rest/api/3/field`, fieldsSchema)) ?? [];
  const idOf = (moduleKey: string): string => {
    const field = fields.find(({ schema }) => schema?.custom?.endsWith(`/static/${moduleKey}`));
    if (field === undefined) {
      throw new AppError('unavailable', `The custom field ${moduleKey} is not on this site yet.`);
    }
    return field.id;
  };
  const ids = {
    stage: idOf(moduleKeys.stage),
    threshold: idOf(moduleKeys.threshold),
    drift: idOf(moduleKeys.drift),
  };
  await kvs.set(fieldIdsKey, ids);
  return ids;
};
