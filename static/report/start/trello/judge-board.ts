import type { CallInput, CallOutput } from '../../../../src/contract/calls/calls';
import type { Board } from './board';
import type { Judged, Judgement } from './to-rows';

/** Most items, and characters of one, that a call takes. */
const MOST_ITEMS = 200;
const LONGEST_ITEM = 1000;
/** Longest name of a list that could be that of a stage. */
const LONGEST_LIST = 300;

type Ask = (input: CallInput<'checklist.read'>) => Promise<CallOutput<'checklist.read'>>;

/**
 * Asks the app what the lists and the items of a board come to; each text once.
 * @throws {CallError} where the app does not answer
 */
export const judgeBoard = async (board: Board, project: string, ask: Ask): Promise<Judgement> => {
  const lists = [...new Set(board.cards.map(({ list }) => list))].filter(
    ({ length }) => length > 0 && length <= LONGEST_LIST,
  );
  const texts = [
    ...new Set(board.cards.flatMap(({ items }) => items.map(({ name }) => name))),
  ].filter(({ length }) => length <= LONGEST_ITEM);
  const stages = new Map<string, string>();
  const items = new Map<string, Judged>();
  for (let at = 0; at === 0 || at < texts.length; at += MOST_ITEMS) {
    const batch = texts.slice(at, at + MOST_ITEMS);
    const answer = await ask({ project, lists: at === 0 ? lists : [], items: batch });
    for (const [index, list] of lists.entries()) {
      const stage = answer.stages[index];
      if (at === 0 && stage != null) stages.set(list, stage);
    }
    for (const [index, text] of batch.entries()) {
      const judged = answer.items[index];
      if (judged !== undefined) items.set(text, judged);
    }
  }
  return { stages, items };
};
