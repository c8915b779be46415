import type * as z from 'zod';
import type { Actor, Evaluation, LedgerEntry, Lifecycle, LockedCriteria } from '../contract/types';
import type { Item } from '../domain/item/item';

/** An entry in words: one sentence, and what belongs below it. */
export type Told = { sentence: string; details: string[] };

/** What a sentence is told with: who did it, the stages of the project, and names by account id. */
export type Telling = {
  who: string;
  actor: Actor;
  lifecycle: Lifecycle;
  people: Readonly<Record<string, string>>;
};

/**
 * What an entry is applied with: who did it and when, the versions of the criteria that are kept, and the
 * runs that were recorded up to it.
 */
export type Applying = {
  by: string;
  at: string;
  criteria: readonly LockedCriteria[];
  runs: readonly Evaluation[];
};

/**
 * What is known of one kind of entry.
 * - `body`: the form of what is kept. Writers are typed by it, and a stored body that does not have it
 *   is not read.
 * - `tell`: the entry in words for people, from what it keeps.
 * - `apply`: an item as it is behind the entry, from what it was before. Left out for kinds that change
 *   nothing a gate looks at. Null where records that it needs are missing.
 * - `writers`: people whose own work the entry makes part of what is approved, from its body and who made
 *   it ('' where that was no person). Left out for kinds that nobody approves.
 */
type Definition<Schema extends z.ZodType> = {
  body: Schema;
  tell: (body: z.output<Schema>, telling: Telling) => Told;
  apply?: (item: Item, body: z.output<Schema>, applying: Applying) => Item | null;
  writers?: (body: z.output<Schema>, by: string) => readonly string[];
};

/** One row of the catalogue, which reads the body before it does anything with it. */
export type EntryKind<Schema extends z.ZodType> = {
  body: Schema;
  /** @returns null where the body has another form. */
  read: (entry: Pick<LedgerEntry, 'body'>) => z.output<Schema> | null;
  tell: (entry: Pick<LedgerEntry, 'body'>, telling: Telling) => Told | null;
  apply: (item: Item, entry: Pick<LedgerEntry, 'body'>, applying: Applying) => Item | null;
  /** People whose work is approved from now on; an entry that cannot be read names nobody. */
  writers: (entry: Pick<LedgerEntry, 'body'>, by: string) => readonly string[];
};

/** Makes a row of the catalogue. */
export const entryKind = <Schema extends z.ZodType>(
  definition: Definition<Schema>,
): EntryKind<Schema> => {
  const { body: schema, tell, apply, writers } = definition;
  const read = (entry: Pick<LedgerEntry, 'body'>): z.output<Schema> | null => {
    const parsed = schema.safeParse(entry.body);
    return parsed.success ? parsed.data : null;
  };
  return {
    body: schema,
    read,
    tell: (entry, telling) => {
      const body = read(entry);
      return body === null ? null : tell(body, telling);
    },
    apply: (item, entry, applying) => {
      const body = read(entry);
      if (body === null) return null;
      return apply === undefined ? item : apply(item, body, applying);
    },
    writers: (entry, by) => {
      if (writers === undefined) return [];
      const body = read(entry);
      return body === null ? [] : writers(body, by);
    },
  };
};

/** A sentence with what belongs below it; empty details are left out. */
export const told = (sentence: string, ...details: readonly (string | null)[]): Told => ({
  sentence,
  details: details.flatMap((detail) => (detail === null || detail === '' ? [] : [detail])),
});
