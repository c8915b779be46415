/**
 * Names of what is watched, each once: the alert of a tool and the value in a report may go by one name,
 * and count as one watch wherever watches are counted.
 */
export const watchNamesIn = (watches: readonly { name: string }[]): string[] => [
  ...new Set(watches.map(({ name }) => name)),
];
