import { route } from '@forge/api';
import * as z from 'zod';
import { AppError } from '../../app/failure';
import { fieldIdsKey } from '../kvs/keys';
import { kvs } from '../kvs/sdk';
import { reached } from '../kvs/storage-error';
import { readJira } from './client';
import { fieldsSchema } from './schemas';

/** Manifest keys of the custom fields, by the part of the projection that they show. */
const moduleKeys = {
  stage: 'ai-lifecycle-stage',
  threshold: 'ai-acceptance-threshold',
  drift: 'ai-drift-risk',
} as const;

const fieldIdsSchema = z.object({ stage: z.string(), threshold: z.string(), drift: z.string() });
export type FieldIds = z.infer<typeof fieldIdsSchema>;

/** Id of the field that holds the stage. */
export const stageFieldId = async (): Promise<string> => (await fieldIds()).stage;

/** Ids of the fields on this site, looked up once: they stay as long as the app is installed. */
export const fieldIds = async (): Promise<FieldIds> => {
  const known = fieldIdsSchema.safeParse(await reached(() => kvs.get(fieldIdsKey)));
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
  await reached(() => kvs.set(fieldIdsKey, ids));
  return ids;
};
