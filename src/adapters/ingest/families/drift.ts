import type { Parse } from '../family';
import { parseDriftData } from '../formats/assay/assay-drift-data';
import { parseDriftReport } from '../formats/assay/assay-drift-report';
import type { driftSignatures } from '../signatures/drift';

export const driftParsers = {
  'assay-drift': parseDriftReport,
  'assay-drift-data': parseDriftData,
} satisfies Record<(typeof driftSignatures)[number]['id'], Parse>;
