import type { CallOutput } from '../../../src/contract/calls/calls';
import { say } from '../../language/say';

type Listed = CallOutput<'trade-offs.list'>;

const choices = { 'go-on': say('go on'), wait: say('wait a sprint') } as const;

const bare = (text: string): string => text.trim().replace(/\.$/u, '');

/** A trade-off in one line of paper. */
export const tellTradeOff = (
  { issueKey, gain, cost, waiting, decider, decision }: Listed['tradeOffs'][number],
  people: Listed['people'],
): string => {
  const who = people[decider] ?? say('somebody');
  const end =
    decision === null
      ? say('{who} decides', { who })
      : say('{who} decided to {choices}', { who, choices: choices[decision.choice] });
  const [gained, lost, later] = [bare(gain), bare(cost), bare(waiting)];
  return say(
    '{issueKey}: gained: {gained}; cost: {lost}; one more sprint would bring: {later}. {end}.',
    { issueKey, gained, lost, later, end },
  );
};
