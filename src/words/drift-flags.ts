/** Flags that are words of the app; every other names a watch. */
const ownFlags = ['overdue', 'version-mismatch', 'muted', 'not-known', 'not-in-use'] as const;
export type OwnFlag = (typeof ownFlags)[number];

/**
 * What a flag of the drift of a work item says. It is stored short and without spaces, for searches by
 * JQL: `overdue`, `silent:p95-latency`, `psi:age`, or the bare name of a watch.
 */
export type DriftFlag =
  | { kind: 'own'; flag: OwnFlag }
  | { kind: 'silent'; subject: string }
  | { kind: 'alarm'; method: string | null; subject: string };

/** So that a field of Jira can show it. */
const LONGEST_FLAG = 40;

export const flagOf = ({ method, name }: { method: string | null; name: string }): string =>
  [method, name]
    .filter((part) => part !== null)
    .join(':')
    .toLowerCase()
    .replace(/\s+/g, '-')
    .slice(0, LONGEST_FLAG);

/** @param names of the watches it may be about, which say how its name is written */
export const readFlag = (flag: string, names: readonly string[] = []): DriftFlag => {
  const read = readAlone(flag);
  if (read.kind === 'own') return read;
  const [first = ''] = flag.split(':');
  const written = names.find((name) =>
    [null, first].some((method) => flagOf({ method, name }) === flag),
  );
  return written === undefined ? read : { ...read, subject: written };
};

const readAlone = (flag: string): DriftFlag => {
  const own = ownFlags.find((one) => one === flag);
  if (own !== undefined) return { kind: 'own', flag: own };
  const [first = '', ...rest] = flag.split(':');
  const subject = rest.join(':').replaceAll('-', ' ');
  if (subject === '') return { kind: 'alarm', method: null, subject: flag.replaceAll('-', ' ') };
  return first === 'silent'
    ? { kind: 'silent', subject }
    : { kind: 'alarm', method: first, subject };
};
