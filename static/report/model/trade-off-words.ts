import type { CallOutput } from '../../../src/contract/calls/calls';

type Listed = CallOutput<'trade-offs.list'>;

const choices = { 'go-on': 'go on', wait: 'wait a sprint' } as const;

/** A trade-off in one line of paper. */
export const tellTradeOff = (
  { issueKey, gain, cost, waiting, decider, decision }: Listed['tradeOffs'][number],
  people: Listed['people'],
): string => {
  const who = people[decider] ?? 'somebody';
  const end =
    decision === null ? `${who} decides` : `${who} decided to ${choices[decision.choice]}`;
  return `${issueKey}: gained: ${gain}; cost: ${cost}; one more sprint would bring: ${waiting}. ${end}.`;
};
