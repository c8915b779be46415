import * as z from 'zod';

/** The bodies that `@forge/kvs` 1.6.5 sends to each path of the storage service. */

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));
const getOptions = z.strictObject({ metadataFields: metadataFields.optional() });

const ttl = z.strictObject({
  value: z.number().int(),
  unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});
const ttlOptions = z.strictObject({ ttl: ttl.optional() });
const setOptions = z
  .strictObject({
    ttl: ttl.optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields.optional(),
  })
  .refine(
    (options) => options.returnValue === undefined || options.keyPolicy === 'OVERRIDE',
    'returnValue needs keyPolicy OVERRIDE',
  );

const values = z.array(z.unknown()).min(1);
const conditionNames = z.enum([
  'BETWEEN',
  'BEGINS_WITH',
  'EXISTS',
  'NOT_EXISTS',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
  'CONTAINS',
  'NOT_CONTAINS',
  'EQUAL_TO',
  'NOT_EQUAL_TO',
]);
const filterItem = z.strictObject({ property: z.string(), condition: conditionNames, values });
const filters = z.strictObject({
  and: z.array(filterItem).optional(),
  or: z.array(filterItem).optional(),
});

const key = z.string();
const entityName = z.string();
const value = z.unknown();

export const getRequest = z.strictObject({
  key,
  entityName: entityName.optional(),
  options: getOptions.optional(),
});
export const setRequest = z.strictObject({
  key,
  entityName: entityName.optional(),
  value,
  options: setOptions.optional(),
});
export const deleteRequest = z.strictObject({ key, entityName: entityName.optional() });

export const queryRequest = z.strictObject({
  limit: z.number().int().optional(),
  after: z.string().optional(),
  where: z
    .array(z.strictObject({ property: z.string(), condition: z.string(), values }))
    .optional(),
  options: getOptions.optional(),
});

export const entityQueryRequest = z.strictObject({
  entityName,
  indexName: z.string(),
  partition: z.array(z.unknown()).optional(),
  range: z.strictObject({ condition: conditionNames, values }).optional(),
  filters: filters.optional(),
  sort: z.enum(['ASC', 'DESC']).optional(),
  limit: z.number().int().optional(),
  cursor: z.string().optional(),
  options: getOptions.optional(),
});

export const batchGetRequest = z.array(getRequest);
export const batchSetRequest = z.array(
  z.strictObject({
    key,
    entityName: entityName.optional(),
    value,
    options: ttlOptions.optional(),
  }),
);
export const batchDeleteRequest = z.array(deleteRequest);

const conditional = { key, entityName: entityName.optional(), conditions: filters.optional() };
export const transactionRequest = z.strictObject({
  set: z
    .array(z.strictObject({ ...conditional, value, options: ttlOptions.optional() }))
    .default([]),
  delete: z.array(z.strictObject(conditional)).default([]),
  check: z.array(z.strictObject({ key, entityName, conditions: filters })).default([]),
});

export type SetOptions = z.infer<typeof setOptions>;
export type Ttl = z.infer<typeof ttl>;
export type FilterItem = z.infer<typeof filterItem>;
export type Filters = z.infer<typeof filters>;
export type Condition = Pick<FilterItem, 'condition' | 'values'>;
