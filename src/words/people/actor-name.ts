import type { Actor } from '../../contract/types';
import { throughNames } from '../agents/through';

/** Who did it, at the beginning of a sentence. @param people names by account id. */
export const actorName = (actor: Actor, people: Readonly<Record<string, string>>): string => {
  switch (actor.kind) {
    case 'person':
      return `${people[actor.accountId] ?? 'Somebody who is no longer known'}${
        actor.through === undefined ? '' : ` (${throughNames[actor.through]})`
      }`;
    case 'pipeline':
      return actor.secret === undefined ? 'A pipeline' : `A pipeline (secret ${actor.secret})`;
    case 'app':
      return 'Assay';
    case 'agent':
      return `${people[actor.accountId] ?? 'An app or an AI agent'} (no person)`;
    case 'jira':
      return people[actor.accountId ?? ''] ?? 'Jira';
  }
};

/** The account that did it; null for pipelines, the app, and where Jira names none. */
export const accountOfActor = (actor: Actor): string | null =>
  'accountId' in actor ? (actor.accountId ?? null) : null;
