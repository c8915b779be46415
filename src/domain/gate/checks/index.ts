import type { Check } from '../check';
import { criteriaDefined } from './criteria-defined';
import { criteriaLockedBeforeRun } from './criteria-locked-before-run';
import { criteriaMet } from './criteria-met';
import { evidenceFresh } from './evidence-fresh';
import { evidenceMatchesModel } from './evidence-matches-model';
import { evidencePresent } from './evidence-present';
import { stageOrder } from './stage-order';

/** Every rule there is, in the order in which a panel lists them. */
export const allChecks: readonly Check[] = [
  stageOrder,
  criteriaDefined,
  criteriaLockedBeforeRun,
  evidencePresent,
  evidenceFresh,
  evidenceMatchesModel,
  criteriaMet,
];
