import { createHmac } from 'node:crypto';
import { route } from '@forge/api';
import * as z from 'zod';
import type { Projections } from '../../app/item/ports';
import { canonicalJson } from '../../domain/canonical-json';
import type { Projection } from '../../domain/item/projection';
import { makeSecret } from '../forge/make-secret';
import { readSealKey } from '../kvs/seal-key';
import { writeJira } from './client';
import { fieldIds, type FieldIds } from './field-ids';
import { once } from './once';

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
