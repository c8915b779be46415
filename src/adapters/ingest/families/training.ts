import type { Parse } from '../family';
import { parseFlatMetrics } from '../formats/model-metrics/flat-metrics';
import { parseHfTrainer } from '../formats/training/hf-trainer';
import { parseHfTrainerState } from '../formats/training/hf-trainer-state';
import { parseMteb } from '../formats/language-models/mteb';
import { parseUltralytics } from '../formats/training/ultralytics';
import { parseWandbSummary } from '../formats/training/wandb-summary';
import type { trainingSignatures } from '../signatures/training';

export const trainingParsers = {
  'hf-trainer': parseHfTrainer,
  'hf-trainer-state': parseHfTrainerState,
  ultralytics: parseUltralytics,
  'wandb-summary': parseWandbSummary,
  mteb: parseMteb,
  'flat-metrics': parseFlatMetrics,
} satisfies Record<(typeof trainingSignatures)[number]['id'], Parse>;
