import type { Limits } from './limits';
import type { Prepared } from './prepare';

/** A share that moves just so far that it matters. */
export type ShareShift = {
  category: string;
  share: number;
  sign: 1 | -1;
  /** Of 1, above zero. */
  size: number;
};

/** Shares below it are taken together where there are more than two categories. */
const RARE = 0.01;

const quoted = (name: string): string => `"${name}"`;

type Group = { category: string; share: number };

/** Every category that is not rare, and the rare ones as one. */
const groupsOf = ({ names, counts, trials }: Prepared): Group[] => {
  const all = trials.reference + trials.current;
  const occurring = names.flatMap((name, i) => {
    const count = (counts.reference[i] ?? 0) + (counts.current[i] ?? 0);
    return count === 0 ? [] : [{ category: quoted(name), share: count / all }];
  });
  if (occurring.length <= 2) return occurring;
  const rare = occurring.filter(({ share }) => share < RARE);
  if (rare.length < 2) return occurring;
  const together = rare.reduce((total, { share }) => total + share, 0);
  return [
    ...occurring.filter(({ share }) => share >= RARE),
    { category: `the ${rare.length} rare categories together`, share: together },
  ];
};

/** For each share the nearest that matters above and below it. */
export const shareShifts = (feature: Prepared, { points, ratio }: Limits): ShareShift[] =>
  groupsOf(feature).flatMap(({ category, share }): ShareShift[] => {
    const [up, down] = [
      Math.min(points, share * (ratio - 1)),
      Math.min(points, share - share / ratio),
    ];
    return [
      ...(share + up < 1 ? [{ category, share, sign: 1 as const, size: up }] : []),
      ...(down > 0 ? [{ category, share, sign: -1 as const, size: down }] : []),
    ];
  });
