import { plain, table } from './markdown';
import { modelName, resultRows, tradeOffsOf, type ExportSubject, type ResultRow } from './subject';
import { riskWords } from '../sheets/register-risks';
import { metricOfGroup } from '../../words/metric-of-group';
import type { SystemType } from '../../contract/types';

/** Task names of the hub, where there is one for a kind of system. */
const tasks: Partial<Record<SystemType, string>> = {
  'document-classifier': 'text-classification',
  forecaster: 'time-series-forecasting',
  ranking: 'text-ranking',
  'rag-chatbot': 'question-answering',
  generative: 'text-generation',
};

const dataOf = ({ dataset }: ResultRow): string => dataset.id ?? 'not stated';

/** One result of the index a data set, as the hub wants it. */
const resultsOf = (subject: ExportSubject, rows: readonly ResultRow[]) => {
  const { systemType } = subject.item;
  const type = (systemType && tasks[systemType]) ?? 'other';
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows) {
    const name = dataOf(row);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, own]) => ({
    task: { type, ...(systemType === null ? {} : { name: systemType }) },
    dataset: {
      ...{ type: name, name },
      ...(own[0]?.dataset.sha256 == null ? {} : { revision: own[0].dataset.sha256 }),
    },
    metrics: own.map((row) => ({
      ...{ type: row.metric, value: row.value, name: metricOfGroup(row) },
      ...(row.slice === null ? {} : { args: { slice: row.slice } }),
    })),
  }));
};

const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

const intervalOf = ({ ends }: ResultRow): string =>
  ends === null ? 'none' : `${shown(ends.lower)} to ${shown(ends.upper)}`;

const list = (texts: readonly string[], none: string): string =>
  texts.length === 0 ? none : texts.map((text) => `- ${plain(text)}`).join('\n');

const bodyOf = (subject: ExportSubject, rows: readonly ResultRow[]): string => {
  const { card, verdicts, item } = subject;
  const version = item.model.version === null ? '' : ` ${plain(item.model.version)}`;
  const measured = rows.map((row) => [
    ...[plain(row.metric), plain(row.slice ?? 'everyone'), shown(row.value), intervalOf(row)],
    ...[row.trials === null ? 'not stated' : String(row.trials), plain(dataOf(row))],
    row.digest.slice(0, 12),
  ]);
  const risks = subject.risks.map(riskWords);
  return [
    `# ${plain(modelName(subject))}${version}`,
    card.purpose === null ? plain(subject.issue.summary) : plain(card.purpose),
    '## Users',
    list(card.users, 'Nobody has said for whom it is.'),
    '## Training',
    card.training === null ? 'Nobody has said what it was trained on.' : plain(card.training),
    '## Limitations',
    list(card.limitations, 'Nobody has stated a limitation.'),
    '## Results',
    'Ends of the intervals are two-sided at 95 %.',
    measured.length === 0
      ? 'No run of this version is stored.'
      : table(['metric', 'group', 'value', 'interval', 'n', 'data set', 'run'], measured),
    '## Criteria',
    verdicts.length === 0
      ? 'No criteria are locked.'
      : table(
          ['criterion', 'verdict', 'why'],
          verdicts.map(({ line, verdict, sentence }) => [
            ...[plain(line), verdict, plain(sentence)],
          ]),
        ),
    '## Trade-offs',
    list(tradeOffsOf(subject), 'None is recorded.'),
    '## Risks',
    list(risks, 'None is recorded.'),
    ...(card.more.length === 0
      ? []
      : [
          '## More of the card',
          list(
            card.more.map(({ name, text }) => `${name}: ${text}`),
            '',
          ),
        ]),
  ].join('\n\n');
};

/**
 * A model card for Hugging Face. The front matter is YAML by way of JSON, which YAML contains, so that
 * no text can end its quotes.
 *
 * @see https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
export const huggingFaceOf = (subject: ExportSubject): string => {
  const rows = resultRows(subject);
  const name = modelName(subject);
  const front = {
    tags: ['assay'],
    metrics: [...new Set(rows.map(({ metric }) => metric))],
    datasets: [...new Set(rows.flatMap(({ dataset }) => dataset.id ?? []))],
    'model-index': [{ name, results: resultsOf(subject, rows) }],
  };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(subject, rows)}\n`;
};
