import { riskWords } from '../sheets/register-risks';
import { modelName, resultRows, tradeOffsOf, type ExportSubject, type ResultRow } from './subject';
import { metricOfGroup } from '../../words/metric-of-group';

const risk = { low: 'low', medium: 'medium', high: 'high' } as const;

const entry = (key: string, value: string) => ({ type: 'DictionaryEntry', key, value });

/** With its data set: the same metric on two of them stands under one key. */
const valueOf = ({ value, ends, trials, dataset }: ResultRow): string =>
  [
    String(value),
    ...(ends === null ? [] : [`95 % interval ${ends.lower} to ${ends.upper}`]),
    ...(trials === null ? [] : [`n = ${trials}`]),
    ...(dataset.id === null ? [] : [`on ${dataset.id}`]),
  ].join('; ');

const limitationsOf = (subject: ExportSubject): string | null => {
  const said = [...subject.card.limitations, ...subject.risks.map(riskWords)];
  return said.length === 0 ? null : said.join('; ');
};

/**
 * The model and the data it was tested on, as an SPDX 3.0.1 document (AI and Dataset profiles) in
 * JSON-LD. It names no standard that the model would comply with.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/model/AI/AI/
 */
export const spdxOf = (subject: ExportSubject) => {
  const base = `urn:uuid:${subject.id}`;
  const rows = resultRows(subject);
  const names = [...new Set(rows.flatMap(({ dataset }) => dataset.id ?? []))];
  const { item, card, verdicts, at } = subject;
  const limitation = limitationsOf(subject);
  const use = [card.purpose, ...card.users.map((users) => `For: ${users}`)].filter(
    (part) => part !== null,
  );
  // What the profile has no place of its own for.
  const more = [
    ...tradeOffsOf(subject).map((text) => `Trade-off: ${text}`),
    ...card.more.map(({ name, text }) => `${name}: ${text}`),
  ];
  const created = { creationInfo: '_:creation' };
  const data = names.map((name, index) => ({
    ...{ type: 'dataset_DatasetPackage', spdxId: `${base}#data-${index + 1}`, ...created, name },
    dataset_datasetType: ['noAssertion'],
  }));
  const model = {
    ...{ type: 'ai_AIPackage', spdxId: `${base}#model`, ...created, name: modelName(subject) },
    ...(item.model.version === null ? {} : { software_packageVersion: item.model.version }),
    software_primaryPurpose: 'model',
    summary: subject.issue.summary,
    ...(use.length === 0 ? {} : { ai_informationAboutApplication: use.join(' ') }),
    ...(more.length === 0 ? {} : { comment: more.join('\n') }),
    ...(card.training === null ? {} : { ai_informationAboutTraining: card.training }),
    ...(limitation === null ? {} : { ai_limitation: limitation }),
    ...(item.systemType === null ? {} : { ai_typeOfModel: [item.systemType] }),
    ...(item.impact === null ? {} : { ai_safetyRiskAssessment: risk[item.impact.tier] }),
    ...(item.records.safeguards === null
      ? {}
      : { ai_autonomyType: item.records.safeguards.autonomy > 0 ? 'yes' : 'no' }),
    ai_metric: rows.map((row) => entry(metricOfGroup(row), valueOf(row))),
    ai_metricDecisionThreshold: verdicts.map((one) => entry(metricOfGroup(one), one.line)),
  };
  const tested = data.map(({ spdxId }) => spdxId);
  const testedOn = {
    ...{ type: 'Relationship', spdxId: `${base}#tested-on`, ...created },
    ...{ from: model.spdxId, relationshipType: 'testedOn', to: tested },
  };
  const agent = { type: 'SoftwareAgent', spdxId: `${base}#assay`, ...created, name: 'Assay' };
  const elements = [agent, model, ...data, ...(tested.length === 0 ? [] : [testedOn])];
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        ...{ type: 'CreationInfo', '@id': '_:creation', specVersion: '3.0.1' },
        // The form has seconds and no fraction of them.
        ...{ created: at.replace(/\.\d+Z$/u, 'Z'), createdBy: [agent.spdxId] },
      },
      {
        ...{ type: 'SpdxDocument', spdxId: `${base}#document`, ...created },
        name: `${subject.issue.key}: ${modelName(subject)}`,
        profileConformance: ['core', 'software', 'ai', 'dataset'],
        rootElement: [model.spdxId],
        element: elements.map(({ spdxId }) => spdxId),
      },
      ...elements,
    ],
  };
};
