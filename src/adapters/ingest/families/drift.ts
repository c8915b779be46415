import type { Parse } from '../family';
import { parseDriftData } from '../formats/assay/assay-drift-data';
import { parseDriftReport } from '../formats/assay/assay-drift-report';
import { parseEvidentlyLegacyReport } from '../formats/data-checks/evidently-legacy-report';
import type { driftSignatures } from '../signatures/drift';

export const driftParsers = {
  'assay-drift': parseDriftReport,
  'assay-drift-data': parseDriftData,
  'evidently-legacy-report': parseEvidentlyLegacyReport,
} satisfies Record<(typeof driftSignatures)[number]['id'], Parse>;
