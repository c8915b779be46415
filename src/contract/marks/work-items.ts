import * as z from 'zod';

/**
 * What a value names of work items, told where its schema is declared. Whatever is marked is held back
 * from readers who may not see that work item; `own` is what the reader asked about, or what Jira listed
 * for them, so that it needs no second look.
 */
type Named =
  /** The value is a key, or a numeric id. */
  | { names: 'key' | 'id' | 'own' }
  /** A row that says how a field was changed; one of these fields holds a key. */
  | { names: 'change' }
  /** The body of a ledger entry: its kind decides where it names one. */
  | { names: 'ledger-body' };

/** Marks by schema. */
export const workItemNames = z.registry<Named>();

/** Key of a work item that the reader may not be allowed to see. */
export const otherKey = z.string().register(workItemNames, { names: 'key' });

/** Numeric id of a work item that the reader may not be allowed to see. */
export const otherId = z.string().register(workItemNames, { names: 'id' });

/** Key or id of the work item that the reader asked about, or that Jira listed for them. */
export const ownWorkItem = z.string().register(workItemNames, { names: 'own' });

/** How the change of a record names the field that holds a key. */
export const WORK_ITEM_FIELD = 'work item';
