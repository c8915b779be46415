import type { ItemView } from '../../../src/contract/types';

type Template = { label: string; fileName: string; type: string; text: string };

const COLUMNS = 'metric,slice,successes,trials,model_version,dataset_id,started_at';

type Row = { metric: string; slice: string | null; dataset: string | null };

/** What the criteria of the item ask for; an example where there are none. */
const rowsOf = (item: ItemView): Row[] => {
  const criteria = item.criteria.locked?.criteria ?? [];
  return criteria.length === 0 ? [{ metric: 'accuracy', slice: null, dataset: null }] : criteria;
};

/** A cell that spreadsheets and the importer read as one text. */
const cell = (text: string): string =>
  /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const csvOf = (item: ItemView): string => {
  const version = item.model.version ?? '1.0.0';
  const lines = rowsOf(item).map(({ metric, slice, dataset }) =>
    [metric, slice ?? '', '970', '1000', version, dataset ?? 'holdout-v1', item.asOf]
      .map(cell)
      .join(','),
  );
  return `${[COLUMNS, ...lines].join('\n')}\n`;
};

const jsonOf = (item: ItemView): string => {
  const rows = rowsOf(item);
  const run = {
    model: item.model.name ?? 'model-name',
    modelVersion: item.model.version ?? '1.0.0',
    dataset: { id: rows.find(({ dataset }) => dataset !== null)?.dataset ?? 'holdout-v1' },
    startedAt: item.asOf,
    results: rows.map(({ metric, slice }) => ({
      metric,
      ...(slice === null ? {} : { slice }),
      successes: 970,
      trials: 1000,
    })),
  };
  return `${JSON.stringify(run, null, 2)}\n`;
};

/** Files to fill in: one row for each criterion of the item, with example numbers. */
export const templatesFor = (item: ItemView): Template[] => [
  {
    label: 'CSV',
    fileName: `${item.issue.key}-evidence.csv`,
    type: 'text/csv',
    text: csvOf(item),
  },
  {
    label: 'JSON',
    fileName: `${item.issue.key}-evidence.json`,
    type: 'application/json',
    text: jsonOf(item),
  },
];
