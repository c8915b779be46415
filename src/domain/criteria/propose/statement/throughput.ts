import { PLAIN } from './comparisons';
import type { Read } from './limit';
import { readGroups } from './measure';
import { tidyWords } from './taker';
import { MODALS, THE_MODEL } from './words';

const DOES =
  '(?:runs?|operates?|works?|processes|process|handles?|serves?|sustains?|scores?|transcribes?|generates?|embeds?|classif(?:y|ies)|ranks?|indexes|index|delivers?)';
const RATE =
  '(?:fps|rps|qps|tps|(?:[a-z]+\\s+)?(?:per|/|an?)\\s*(?:second|sec|s|minute|min|hour|h|day)|frames per second)';
const THROUGHPUT = new RegExp(
  `^(?:the |our |a )?(?:[a-z-]+ )?${THE_MODEL}\\s+(?:(?:${MODALS})\\s+)*${DOES}\\s+(?:at\\s+)?(?:(?<sign>[<>]=?)\\s*)?(?<count>${PLAIN})\\s*(?<unit>${RATE})(?<after>(?:\\s+(?:on|in|at|with|for)\\s.+)?)$`,
  'i',
);

/** `the detector runs at 30 fps or more on an edge device`: how much is done in a time. */
export const readThroughput = (clause: string): Read | null => {
  const found = THROUGHPUT.exec(clause)?.groups;
  if (found === undefined) return null;
  const { sign = '>=', count = '', unit = '', after = '' } = found;
  const { head, groups } = readGroups(after);
  if (tidyWords(head) !== '') return { lost: 'where it holds' };
  return {
    metric: 'throughput',
    groups,
    requirement: `${sign} ${count.replaceAll(',', '')} ${unit}`,
  };
};
