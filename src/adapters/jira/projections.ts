import { createHmac } from 'node:crypto';
import { route } from '@forge/api';
import * as z from 'zod';
import { AppError } from '../../app/failure';
import type { Projections } from '../../app/item/ports';
import { canonicalJson } from '../../domain/canonical-json';
import type { Projection } from '../../domain/item/projection';
import { makeSecret } from '../forge/make-secret';
import { fieldIdsKey } from '../kvs/keys';
import { kvs } from '../kvs/sdk';
import { readSealKey } from '../kvs/seal-key';
import { reached } from '../kvs/storage-error';
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

export const createProjections = (): Projections => {
  // One invocation may write many items: what is the same for all of them is read once.
  const ids = once(fieldIds);
  const key = once(() => readSealKey(makeSecret));
  return {
    write: async (issueId, projection) => {
      const { property } = projection;
      const [known, seal] = await Promise.all([ids(), key()]);
      await Promise.all([
        writeFields(issueId, known, projection),
        writeProperty(issueId, { ...property, seal: sealOf(seal, issueId, property) }),
      ]);
    },
    isGenuine: async (issueId, value) => {
      const sealed = sealedSchema.safeParse(value);
      if (!sealed.success) return false;
      const { seal, ...property } = sealed.data;
      return seal === sealOf(await key(), issueId, property);
    },
  };
};

/** Reads once and remembers; what failed is read again. */
const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let reading: Promise<Value> | null = null;
  return async () => {
    reading ??= read();
    try {
      return await reading;
    } catch (error) {
      reading = null;
      throw error;
    }
  };
};

const sealedSchema = z.object({ seal: z.string() }).catchall(z.json());

/** Hex digits of a seal: 128 bits, which nobody guesses. */
const SEAL_LENGTH = 32;

/** Says that the app wrote a property, for this item; anybody may read it, nobody else can make it. */
const sealOf = (key: string, issueId: string, property: z.core.util.JSONType): string =>
  createHmac('sha256', key)
    .update(`${issueId}.${canonicalJson(property)}`)
    .digest('hex')
    .slice(0, SEAL_LENGTH);

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

const writeProperty = (issueId: string, property: object): Promise<void> =>
  writeJira(route`/rest/api/3/issue/${issueId}/properties/assay`, 'PUT', property);

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
