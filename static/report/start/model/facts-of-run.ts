/** What decides beside the numbers, and a plain table leaves out. */
export type RunFacts = { startedAt: string; modelVersion: string; dataset: string };

const columns: Record<keyof RunFacts, string> = {
  startedAt: 'started_at',
  modelVersion: 'model_version',
  dataset: 'dataset_id',
};

const cellOf = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A plain table with what a person says of its run as columns of its own; what is empty is left out, and
 * a column that is there stays as it is.
 * @returns null for a text that is no table with a head of `metric,…`
 */
export const withFacts = (text: string, facts: RunFacts): string | null => {
  const [head, ...rows] = text.trim().split(/\r?\n/u);
  if (head === undefined || !/^metric\s*,/iu.test(head)) return null;
  const there = head
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const added = (Object.keys(columns) as (keyof RunFacts)[]).filter(
    (fact) => facts[fact] !== '' && !there.includes(columns[fact]),
  );
  const lines = rows.map((row) =>
    row.trim() === '' ? row : [row, ...added.map((fact) => cellOf(facts[fact]))].join(','),
  );
  return `${[[head, ...added.map((fact) => columns[fact])].join(','), ...lines].join('\n')}\n`;
};
