import type { CustomFieldRecord } from '../store/records';
import type { Store } from '../store/store';
import { systemFields, type FieldFacts, type FieldSchema } from './system-fields';

export type FieldRegistry = {
  all: () => FieldFacts[];
  custom: () => CustomFieldRecord[];
  /** A custom field by `customfield_10050` or by its key. */
  find: (idOrKey: string) => CustomFieldRecord | undefined;
  /** Makes or redefines the field with that key; a known key keeps its id and so its values. */
  define: (field: Omit<CustomFieldRecord, 'id'>) => CustomFieldRecord;
};

/** Ids below are taken on a fresh site by fields that Jira ships with. */
const firstCustomFieldId = 10050;

export const customFieldNumber = (field: CustomFieldRecord): number =>
  Number(field.id.replace('customfield_', ''));

const schemaOf = (field: CustomFieldRecord): FieldSchema => {
  // Jira says of the sprints of a work item only that they are JSON.
  const type = field.type === 'sprint' ? 'json' : field.type;
  const shape = field.list ? { type: 'array', items: type } : { type };
  return { ...shape, custom: field.custom, customId: customFieldNumber(field) };
};

export const customFieldFacts = (field: CustomFieldRecord): FieldFacts => ({
  id: field.id,
  key: field.key,
  name: field.name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${customFieldNumber(field)}]`, field.name],
  schema: schemaOf(field),
});

export const createFieldRegistry = (store: Store): FieldRegistry => {
  const find = (idOrKey: string): CustomFieldRecord | undefined =>
    store.fields.get(idOrKey) ?? store.fields.find('key', idOrKey)[0];
  return {
    all: () => [...systemFields, ...store.fields.all().map(customFieldFacts)],
    custom: () => store.fields.all(),
    find,
    define: (field) => {
      const id =
        find(field.key)?.id ??
        `customfield_${store.nextNumber('custom-field', firstCustomFieldId)}`;
      const record = { ...field, id };
      store.fields.set(id, record);
      return record;
    },
  };
};
