import type { Actor } from '../contract/types';

/** Who did it, at the beginning of a sentence. @param people names by account id. */
export const actorName = (actor: Actor, people: Readonly<Record<string, string>>): string => {
  switch (actor.kind) {
    case 'person':
      return people[actor.accountId] ?? 'Somebody who is no longer known';
    case 'pipeline':
      return 'A pipeline';
    case 'app':
      return 'Assay';
    case 'agent':
      return `${people[actor.accountId] ?? 'An app or an AI agent'} (no person)`;
    case 'jira':
      return people[actor.accountId ?? ''] ?? 'Jira';
  }
};
