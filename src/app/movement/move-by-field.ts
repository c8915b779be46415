import type { Policy, ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { askGate } from '../gate/evaluate-gate';
import type { ItemChange } from '../item/change-item';
import type { Author, PastChange } from '../jira-ports';
import { actorOf } from './actor-of';
import { moved } from './moved';

/**
 * A move by the stage field, in a project whose workflow does not stand for stages. Jira lets through what
 * the projection lists as open, which anybody may write; so the gate is asked again, on the record.
 * @returns null where the gate is held, or the policy asks for a person and Jira names none.
 */
export const movedByField = (
  item: Item,
  settings: ProjectSettings,
  stage: string,
  { at, author }: PastChange,
  now: number,
): ItemChange | null => {
  if (isNoPersons(settings.policy, stage, author)) return null;
  const decision = askGate(item, settings, item.stage, stage, now);
  if (decision.decision === 'refuse') return null;
  const by = { actor: actorOf(author), accountId: author?.accountId ?? null };
  return moved(item, { ...decision, decidedAt: at }, settings, by);
};

/** Whether the policy asks that a person moves an item into a stage, and Jira names no person for it. */
export const isNoPersons = (
  { personMoves = [] }: Policy,
  stage: string,
  author: Author | null,
): boolean => personMoves.includes(stage) && author?.kind !== 'person';
