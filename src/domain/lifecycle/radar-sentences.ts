import type { Lifecycle, RadarItem } from '../../contract/types';
import { describeDuration } from '../../words/time';
import { stageOf } from './stages';

type Seen = Omit<RadarItem, 'sentences'>;

/** What is worth a look about the way of an item, a sentence each; none where nothing is. */
export const radarSentences = (lifecycle: Lifecycle, seen: Seen): string[] => {
  const name = (stage: string): string => stageOf(lifecycle, stage)?.name ?? stage;
  return [
    ...skipSentences(seen.skips, name),
    ...returnSentences(seen.returns, name),
    ...seen.pingPong.map(
      ({ a, b, times }) =>
        `went back and forth between ${name(a)} and ${name(b)}, ${times} returns`,
    ),
    ...(seen.misfit === null ? [] : [seen.misfit.why]),
    ...(seen.truncated
      ? ['has more history than could be read, so later moves may be missing']
      : []),
  ];
};

const skipSentences = (skips: RadarItem['skips'], name: (stage: string) => string): string[] => {
  const times = new Map<string, number>();
  for (const stage of skips.flatMap(({ skipped }) => skipped)) {
    times.set(stage, (times.get(stage) ?? 0) + 1);
  }
  const named = [...times].map(([stage, count]) =>
    count === 1 ? name(stage) : `${name(stage)} ${timesOf(count)}`,
  );
  return named.length === 0 ? [] : [`skipped ${listed(named)}`];
};

/** Returns to the same stage, those that were declared apart from those that were not. */
const returnSentences = (
  returns: RadarItem['returns'],
  name: (stage: string) => string,
): string[] => {
  const groups = new Map<string, RadarItem['returns']>();
  for (const one of returns) {
    const group = JSON.stringify([one.to, one.declared === null]);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [one]);
    else known.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const lost = group.reduce((sum, { lostMs }) => sum + lostMs, 0);
    const parts = [
      `returned to ${name(first.to)} ${timesOf(group.length)}`,
      first.declared === null ? 'undeclared' : 'declared',
      ...(lost === 0 ? [] : [`${describeDuration(lost)} lost`]),
    ];
    return [parts.join(', ')];
  });
};

const timesOf = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
