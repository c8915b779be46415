import type { Parse } from '../family';
import { parseAzureRag } from '../formats/azure-rag';
import { parseBedrock } from '../formats/bedrock-evaluation';
import { parseGarak } from '../formats/garak';
import { parseGiskard } from '../formats/giskard';
import { parseGoogleAdk } from '../formats/google-adk';
import { parseInToto } from '../formats/in-toto';
import { parseLmEval } from '../formats/lm-eval';
import { parseMlflowEvalTable } from '../formats/mlflow-eval-table';
import { parseOpenaiEvals } from '../formats/openai-evals';
import { parseRagas } from '../formats/ragas';
import { parseSweBench } from '../formats/swe-bench';
import { parseWaza } from '../formats/waza';
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
