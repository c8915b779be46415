import type { Parse } from '../family';
import { parseAzureRag } from '../formats/cloud/azure-rag';
import { parseBedrock } from '../formats/cloud/bedrock-evaluation';
import { parseGarak } from '../formats/language-models/garak';
import { parseGiskard } from '../formats/data-checks/giskard';
import { parseGoogleAdk } from '../formats/cloud/google-adk';
import { parseInToto } from '../formats/assay/in-toto';
import { parseLmEval } from '../formats/language-models/lm-eval';
import { parseMlflowEvalTable } from '../formats/mlflow/mlflow-eval-table';
import { parseOpenaiEvals } from '../formats/language-models/openai-evals';
import { parseRagas } from '../formats/language-models/ragas';
import { parseSweBench } from '../formats/language-models/swe-bench';
import { parseWaza } from '../formats/language-models/waza';
import type { evaluationSignatures } from '../signatures/evaluation';

export const evaluationParsers = {
  'in-toto': parseInToto,
  'lm-eval': parseLmEval,
  ragas: parseRagas,
  'openai-evals': parseOpenaiEvals,
  'mlflow-eval-table': parseMlflowEvalTable,
  garak: parseGarak,
  'azure-rag': parseAzureRag,
  'bedrock-evaluation': parseBedrock,
  'google-adk': parseGoogleAdk,
  'swe-bench': parseSweBench,
  giskard: parseGiskard,
  waza: parseWaza,
} satisfies Record<(typeof evaluationSignatures)[number]['id'], Parse>;
