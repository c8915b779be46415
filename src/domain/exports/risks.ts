import { toCsv } from '../../words/csv';
import { severityWords, type RegisterRisk } from '../sheets/register-risks';
import { plain, table } from './markdown';
import type { ExportSubject } from './subject';

const COLUMNS = [
  ...['id', 'risk', 'how it shows', 'owner', 'severity', 'level', 'rate', 'lower 95 %'],
  ...['upper 95 %', 'n', 'source of the rate', 'trigger', 'treatment', 'work item'],
  ...['severity that is left', 'acceptance'],
];

type Cell = string | number | null;
type People = ExportSubject['people'];

const named = (people: People, account: string): string => people[account] ?? account;

/** Rate, both ends of its interval, cases, and where it comes from: a run, or the person who states it. */
const rateOf = ({ rate }: RegisterRisk, people: People): Cell[] => {
  if (rate === null) return [null, null, null, null, null];
  if (rate.kind === 'stated') {
    return [rate.value, null, null, null, `stated by ${named(people, rate.by)}`];
  }
  const { estimate, lower, upper, trials, metric, slice, run } = rate;
  const group = slice === null ? '' : ` for ${slice}`;
  return [estimate, lower, upper, trials, `${metric}${group}, run ${run}`];
};

const orNull = (severity: string | null): Cell =>
  severity === null ? null : severityWords(severity);

const rowsOf = ({ risks, people }: ExportSubject): Cell[][] =>
  risks.map((risk) => [
    ...[risk.id, risk.title, risk.effect],
    risk.owner === null ? null : named(people, risk.owner),
    ...[orNull(risk.severity), risk.level, ...rateOf(risk, people)],
    risk.trigger === null ? null : `${risk.trigger.watch} from ${risk.trigger.level}`,
    ...[risk.treatment, risk.issueKey, orNull(risk.residual)],
    risk.accepted === null
      ? 'open'
      : `by ${named(people, risk.accepted.by)} on ${risk.accepted.at.slice(0, 10)}`,
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
