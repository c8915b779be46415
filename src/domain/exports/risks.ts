import { toCsv } from '../../words/csv';
import { twoSidedProportionInterval } from '../stats/proportion';
import { plain, table } from './markdown';
import { SHOWN_CONFIDENCE, type ExportSubject } from './subject';
import type { Risk } from '../../contract/types';

const kinds: Readonly<Record<Risk['kind'], string>> = {
  'probabilistic-failure': 'probabilistic failure',
  'drift-trigger': 'drift trigger',
  standard: 'standard',
};

const COLUMNS = [
  ...['id', 'kind', 'risk', 'owner', 'treatment', 'failures', 'trials', 'rate', 'lower 95 %'],
  ...['upper 95 %', 'trigger', 'work item', 'state'],
];

type Cell = string | number | null;

const rateOf = ({ rate }: Risk): Cell[] => {
  if (rate === null) return [null, null, null, null, null];
  const { failures, trials } = rate;
  const { estimate, lowerBound, upperBound } = twoSidedProportionInterval({
    ...{ successes: failures, trials, confidence: SHOWN_CONFIDENCE, method: 'exact' },
  });
  return [failures, trials, estimate, lowerBound, upperBound];
};

const rowsOf = ({ item, people }: ExportSubject): Cell[][] =>
  item.records.risks.map((risk) => [
    ...[risk.id, kinds[risk.kind], risk.title, people[risk.owner] ?? risk.owner, risk.treatment],
    ...rateOf(risk),
    risk.trigger === null ? null : `${risk.trigger.watch} from ${risk.trigger.level}`,
    ...[risk.issueKey, risk.closedAt === null ? 'open' : `closed ${risk.closedAt.slice(0, 10)}`],
  ]);

/** The risk register as a table for spreadsheets; no cell can be a formula. */
export const risksCsvOf = (subject: ExportSubject): string => toCsv(COLUMNS, rowsOf(subject));

const shown = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(Math.round(cell * 1e6) / 1e6) : plain(cell);
};

/** The same for people who read Markdown. */
export const risksMarkdownOf = (subject: ExportSubject): string => {
  const rows = rowsOf(subject);
  const title = `# Risk register of ${plain(subject.issue.key)}: ${plain(subject.issue.summary)}`;
  const body =
    rows.length === 0
      ? 'No risk is recorded.'
      : table(
          COLUMNS,
          rows.map((row) => row.map(shown)),
        );
  return `${title}\n\n${body}\n`;
};
