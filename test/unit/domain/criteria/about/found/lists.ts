import { ASSISTANTS_A_TO_E } from './assistants-a-to-e';
import { ASSISTANTS_EX_TO_R } from './assistants-ex-to-r';
import { ASSISTANTS_RE_TO_Y } from './assistants-re-to-y';
import { CLASSIC_MODELS_A_TO_G } from './classic-models-a-to-g';
import { CLASSIC_MODELS_GR_TO_R } from './classic-models-gr-to-r';
import { CLASSIC_MODELS_RE_TO_W } from './classic-models-re-to-w';
import { SOFTWARE_A_TO_D } from './software-a-to-d';
import { SOFTWARE_DI_TO_N } from './software-di-to-n';
import { SOFTWARE_O_TO_T } from './software-o-to-t';
import { SOFTWARE_TR_TO_Z } from './software-tr-to-z';
import { SUCCESS_CRITERIA_A_TO_C } from './success-criteria-a-to-c';
import { SUCCESS_CRITERIA_CO_TO_G } from './success-criteria-co-to-g';
import { SUCCESS_CRITERIA_H_TO_P } from './success-criteria-h-to-p';
import { SUCCESS_CRITERIA_PL_TO_S } from './success-criteria-pl-to-s';
import { SUCCESS_CRITERIA_ST_TO_W } from './success-criteria-st-to-w';
import type { FoundSentences } from '../found-sentences';

/** All lists of this folder. */
export const FOUND: readonly FoundSentences[] = [
  ...ASSISTANTS_A_TO_E,
  ...ASSISTANTS_EX_TO_R,
  ...ASSISTANTS_RE_TO_Y,
  ...CLASSIC_MODELS_A_TO_G,
  ...CLASSIC_MODELS_GR_TO_R,
  ...CLASSIC_MODELS_RE_TO_W,
  ...SOFTWARE_A_TO_D,
  ...SOFTWARE_DI_TO_N,
  ...SOFTWARE_O_TO_T,
  ...SOFTWARE_TR_TO_Z,
  ...SUCCESS_CRITERIA_A_TO_C,
  ...SUCCESS_CRITERIA_CO_TO_G,
  ...SUCCESS_CRITERIA_H_TO_P,
  ...SUCCESS_CRITERIA_PL_TO_S,
  ...SUCCESS_CRITERIA_ST_TO_W,
];
