import { commonFormats } from './common-formats';
import { alertParsers } from './families/alerts';
import { driftParsers } from './families/drift';
import { evaluationParsers } from './families/evaluation';
import { trainingParsers } from './families/training';
import { formatsOf } from './family';
import type { Format } from './format';
import { alertSignatures } from './signatures/alerts';
import { driftSignatures } from './signatures/drift';
import { evaluationSignatures } from './signatures/evaluation';
import { trainingSignatures } from './signatures/training';

/** Every format Assay reads. The order does not matter: the strongest signature wins. */
export const formats: readonly Format[] = [
  ...commonFormats,
  ...formatsOf(trainingSignatures, trainingParsers),
  ...formatsOf(evaluationSignatures, evaluationParsers),
  ...formatsOf(driftSignatures, driftParsers),
  ...formatsOf(alertSignatures, alertParsers),
];
