import {
  modelName,
  resultRows,
  runsOfModel,
  tradeOffsOf,
  type ExportSubject,
  type ResultRow,
} from './subject';

const HEX_256 = /^[0-9a-f]{64}$/u;
const MODEL = 'model';

/** The data sets that the results are on, each once. */
const datasetsOf = (rows: readonly ResultRow[]) => {
  const known = new Map<string, ResultRow['dataset']>();
  for (const { dataset } of rows) {
    if (dataset.id !== null && !known.has(dataset.id)) known.set(dataset.id, dataset);
  }
  return [...known].map(([name, { sha256 }], index) => ({
    ...{ ref: `data-${index + 1}`, name, sha256 },
  }));
};

const metricOf = ({ metric, slice, value, ends }: ResultRow) => ({
  ...{ type: metric, value: String(value) },
  ...(slice === null ? {} : { slice }),
  ...(ends === null
    ? {}
    : { confidenceInterval: { lowerBound: String(ends.lower), upperBound: String(ends.upper) } }),
});

const considerationsOf = (subject: ExportSubject) => {
  const { card, verdicts } = subject;
  const tradeOffs = tradeOffsOf(subject);
  const risks = subject.risks.map(({ title, treatment }) => ({
    name: title,
    ...(treatment === null ? {} : { mitigationStrategy: treatment }),
  }));
  const groups = verdicts.flatMap(({ slice, sentence, next }) =>
    slice === null ? [] : [{ groupAtRisk: slice, harms: sentence, mitigationStrategy: next }],
  );
  return {
    ...(card.users.length === 0 ? {} : { users: card.users }),
    ...(card.purpose === null ? {} : { useCases: [card.purpose] }),
    ...(card.limitations.length === 0 ? {} : { technicalLimitations: card.limitations }),
    ...(tradeOffs.length === 0 ? {} : { performanceTradeoffs: tradeOffs }),
    ...(risks.length === 0 ? {} : { ethicalConsiderations: risks }),
    ...(groups.length === 0 ? {} : { fairnessAssessments: groups }),
  };
};

const propertiesOf = (subject: ExportSubject, rows: readonly ResultRow[]) => {
  const { item, issue, card } = subject;
  const runs = [...new Map(rows.map((row) => [row.digest, row])).values()];
  return [
    { name: 'assay:work-item', value: issue.key },
    { name: 'assay:interval', value: 'two-sided, 95 %' },
    ...(item.locked === null ? [] : [{ name: 'assay:criteria-digest', value: item.locked.digest }]),
    ...(card.training === null ? [] : [{ name: 'assay:trained-on', value: card.training }]),
    ...card.more.map(({ name, text }) => ({ name: `assay:card:${name}`, value: text })),
    ...runs.map(({ digest, attestedBy }) => ({
      name: attestedBy === null ? 'assay:run' : 'assay:attested-run',
      value: digest,
    })),
  ];
};

/** Of the version that the item is about: where it names none, runs of several may stand beside each other. */
const modelDigestOf = (subject: ExportSubject): string | null => {
  const [digest] = runsOfModel(subject).flatMap(({ model, identity }) =>
    model.version === subject.item.model.version ? (identity?.modelDigest ?? []) : [],
  );
  return digest !== undefined && HEX_256.test(digest) ? digest : null;
};

/**
 * A bill of materials of the model: its data sets, results with intervals, and what was traded off.
 * All values are strings, as the form has it.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export const cycloneDxOf = (subject: ExportSubject) => {
  const rows = resultRows(subject);
  const datasets = datasetsOf(rows);
  const digest = modelDigestOf(subject);
  const { version } = subject.item.model;
  const considerations = considerationsOf(subject);
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6' },
    ...{ serialNumber: `urn:uuid:${subject.id}`, version: 1 },
    metadata: {
      timestamp: subject.at,
      tools: { components: [{ type: 'application', name: 'Assay' }] },
    },
    components: [
      {
        ...{ 'bom-ref': MODEL, type: 'machine-learning-model', name: modelName(subject) },
        ...(version === null ? {} : { version }),
        description: subject.card.purpose ?? subject.issue.summary,
        ...(digest === null ? {} : { hashes: [{ alg: 'SHA-256', content: digest }] }),
        modelCard: {
          modelParameters: {
            ...(subject.item.systemType === null ? {} : { task: subject.item.systemType }),
            datasets: datasets.map(({ ref }) => ({ ref })),
          },
          quantitativeAnalysis: { performanceMetrics: rows.map(metricOf) },
          ...(Object.keys(considerations).length === 0 ? {} : { considerations }),
        },
        properties: propertiesOf(subject, rows),
      },
      ...datasets.map(({ ref, name, sha256 }) => ({
        ...{ 'bom-ref': ref, type: 'data', name },
        data: [{ type: 'dataset', name }],
        ...(sha256 === null ? {} : { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
      })),
    ],
    dependencies: [
      { ref: MODEL, dependsOn: datasets.map(({ ref }) => ref) },
      ...datasets.map(({ ref }) => ({ ref })),
    ],
  };
};
