import type { MovesOfActor } from '../../../src/contract/types';
import { say } from '../../language/say';

const names: Record<MovesOfActor['kind'], string> = {
  person: say('People'),
  agent: say('An app, an AI agent or a rule'),
  app: say('Assay, putting a move back'),
  pipeline: say('Pipelines'),
  jira: say('Cannot be known'),
};

/** Who it is, in words; of what is no person with the name of its account. */
export const nameOfActor = (
  { kind, accountId }: MovesOfActor,
  people: Readonly<Record<string, string>>,
): string => {
  const account = people[accountId ?? ''];
  return account === undefined ? names[kind] : `${names[kind]}: ${account}`;
};

/** Counts of several parts of the log as one, those who moved most first. */
export const addUp = (parts: readonly (readonly MovesOfActor[])[]): MovesOfActor[] => {
  const rows = new Map<string, MovesOfActor>();
  for (const row of parts.flat()) {
    const id = `${row.kind}:${row.accountId ?? ''}`;
    rows.set(id, { ...row, moves: row.moves + (rows.get(id)?.moves ?? 0) });
  }
  return [...rows.values()].sort((one, other) => other.moves - one.moves);
};
