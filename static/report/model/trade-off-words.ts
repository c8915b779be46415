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
  const [gained, lost, later] = [gain, cost, waiting].map((text) =>
    text.trim().replace(/\.$/u, ''),
  );
  return `${issueKey}: gained: ${gained}; cost: ${lost}; one more sprint would bring: ${later}. ${end}.`;
};
