import { modelName, resultRows, tradeOffsOf, type ExportSubject, type ResultRow } from './subject';
import { riskWords } from '../sheets/register-risks';
import { clip } from '../../words/clip';
import { metricOfGroup } from '../../words/metric-of-group';

const ratings = { low: 'Low', medium: 'Medium', high: 'High' } as const;

const metricOf = ({ value, ends, trials, ...of }: ResultRow) => ({
  name: clip(metricOfGroup(of), 255),
  ...{ type: 'number', value },
  notes: clip(
    [
      ends === null ? 'no interval' : `95 % interval ${ends.lower} to ${ends.upper}, two-sided`,
      trials === null ? 'n not stated' : `n = ${trials}`,
    ].join('; '),
    1024,
  ),
});

const evaluationsOf = (rows: readonly ResultRow[]) => {
  const runs = new Map<string, ResultRow[]>();
  for (const row of rows) runs.set(row.digest, [...(runs.get(row.digest) ?? []), row]);
  return [...runs].map(([digest, own]) => {
    const [first] = own;
    return {
      name: `run ${digest.slice(0, 12)}`,
      ...(first?.dataset.id == null ? {} : { datasets: [clip(first.dataset.id, 1024)] }),
      metadata: {
        ...{ digest, received_at: first?.recordedAt ?? '' },
        ...(first?.attestedBy == null ? {} : { attested_by: clip(first.attestedBy, 1024) }),
      },
      metric_groups: [{ name: 'results', metric_data: own.map(metricOf) }],
    };
  });
};

/** The rest of the card; what stands under one name stands there together. */
const detailsOf = ({ more }: ExportSubject['card']): Record<string, string> => {
  const said: Record<string, string> = {};
  for (const { name, text } of more) {
    const key = clip(`card: ${name}`, 255);
    const before = said[key];
    said[key] = clip(before === undefined ? text : `${before}; ${text}`, 1024);
  }
  return said;
};

/**
 * Content of an Amazon SageMaker model card, schema 0.1.0. A version that is no number goes among the
 * further details, since the card takes numbers only.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html
 */
export const sageMakerOf = (subject: ExportSubject) => {
  const { item, card, issue, people } = subject;
  const rows = resultRows(subject);
  const { version, setBy } = item.model;
  const owner = people[setBy ?? ''];
  const number = version !== null && /^\d+(\.\d+)?$/u.test(version) ? Number(version) : null;
  const isNumber = number !== null && number >= 1;
  const risks = subject.risks.map(riskWords);
  const caveats = [...card.limitations, ...tradeOffsOf(subject)];
  return {
    model_overview: {
      model_name: clip(modelName(subject), 1024),
      model_id: clip(`${modelName(subject)}@${version ?? 'not stated'}`, 1024),
      model_description: clip(card.purpose ?? issue.summary, 1024),
      ...(isNumber ? { model_version: number } : {}),
      ...(item.systemType === null ? {} : { problem_type: item.systemType }),
      ...(owner === undefined ? {} : { model_owner: clip(owner, 1024) }),
    },
    intended_uses: {
      ...(card.purpose === null ? {} : { purpose_of_model: clip(card.purpose, 2048) }),
      ...(card.users.length === 0 ? {} : { intended_uses: clip(card.users.join('; '), 2048) }),
      risk_rating: item.impact === null ? 'Unknown' : ratings[item.impact.tier],
      ...(item.impact === null
        ? {}
        : {
            explanations_for_risk_rating: clip(
              `It can hurt: ${item.impact.impacts.join(', ') || 'nobody'}.`,
              2048,
            ),
          }),
    },
    ...(card.training === null
      ? {}
      : { training_details: { training_observations: clip(card.training, 1024) } }),
    evaluation_details: evaluationsOf(rows),
    additional_information: {
      ...(risks.length === 0 ? {} : { ethical_considerations: clip(risks.join('; '), 2048) }),
      ...(caveats.length === 0
        ? {}
        : { caveats_and_recommendations: clip(caveats.join('; '), 2048) }),
      custom_details: {
        work_item: issue.key,
        version: clip(version ?? 'not stated', 1024),
        ...(item.locked === null ? {} : { criteria_digest: item.locked.digest }),
        ...detailsOf(card),
      },
    },
  };
};
