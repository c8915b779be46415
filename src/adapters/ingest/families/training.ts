import type { Parse } from '../family';
import { parseFlatMetrics } from '../formats/flat-metrics';
import { parseHfTrainer } from '../formats/hf-trainer';
import { parseHfTrainerState } from '../formats/hf-trainer-state';
import { parseMteb } from '../formats/mteb';
import { parseUltralytics } from '../formats/ultralytics';
import { parseWandbSummary } from '../formats/wandb-summary';
import type { trainingSignatures } from '../signatures/training';

export const trainingParsers = {
  'hf-trainer': parseHfTrainer,
  'hf-trainer-state': parseHfTrainerState,
  ultralytics: parseUltralytics,
  'wandb-summary': parseWandbSummary,
  mteb: parseMteb,
  'flat-metrics': parseFlatMetrics,
} satisfies Record<(typeof trainingSignatures)[number]['id'], Parse>;
