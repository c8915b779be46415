import type { LedgerEntry, Lifecycle } from '../contract/types';
import { actorName } from '../words/people/actor-name';
import { rowOf } from './catalogue';
import { told, type Told } from './entry-kind';

/** Names of people by account id, and the stages of the project. */
type Names = { people: Readonly<Record<string, string>>; lifecycle: Lifecycle };

/**
 * An entry in words for people. One whose kind or form belongs to another version of the app is said
 * to be so, and breaks nothing.
 */
export const tellEntry = (entry: LedgerEntry, { people, lifecycle }: Names): Told => {
  const who = actorName(entry.actor, people);
  return (
    rowOf(entry.kind)?.tell(entry, { who, actor: entry.actor, lifecycle, people }) ??
    told(
      `${who}: an entry of the kind "${entry.kind}", written by another version of Assay`,
      'Its place in the chain is checked like that of every other.',
    )
  );
};
