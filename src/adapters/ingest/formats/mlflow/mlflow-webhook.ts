import * as z from 'zod';
import { lenientText } from '../../assemble/numbers';
import { issueKeyOf } from '../../assemble/routing';
import { evidence } from '../../assemble/run';
import { defineFormat, isObject, isText, isTree, mark, valueAt } from '../../format';
import { checked } from '../../problem';

const ID = 'mlflow-webhook';

const ENTITIES = [
  'registered_model',
  'model_version',
  'model_version_tag',
  'model_version_alias',
  'prompt',
  'prompt_version',
  'prompt_tag',
  'prompt_version_tag',
  'prompt_alias',
];

const webhookSchema = z.object({
  entity: z.string(),
  action: z.string(),
  data: z.object({
    name: z.string(),
    version: lenientText,
    run_id: lenientText,
    tags: z.record(z.string(), z.unknown()).nullish(),
  }),
});

/** A webhook of the MLflow model registry: which model and version, and no metric at all. */
export const mlflowWebhook = defineFormat({
  id: ID,
  title: 'an MLflow webhook',
  marks: (document) => {
    const entity = isTree(document) ? valueAt(document.value, 'entity') : null;
    return [
      [
        mark('entity', isText(entity) && ENTITIES.includes(entity)),
        mark('action', isText(valueAt(document.value, 'action'))),
        mark('data', isObject(valueAt(document.value, 'data'))),
      ],
    ];
  },
  parse: ({ value }) => {
    const { entity, action, data } = checked(webhookSchema, value, 'an MLflow webhook');
    const runNote =
      data.run_id === null
        ? []
        : [`Send the run ${data.run_id} for its results (GET /api/2.0/mlflow/runs/get).`];
    return evidence(
      ID,
      {
        issueKey: issueKeyOf(data.tags ?? {}),
        notes: [
          `MLflow reports ${entity} ${action}; such a message names model and version and holds no results.`,
          ...runNote,
        ],
      },
      { model: data.name, version: data.version },
    );
  },
});

export const { detect, parse } = mlflowWebhook;
