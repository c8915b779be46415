import { ASSISTANTS_A_TO_I } from './assistants-a-to-i';
import { ASSISTANTS_IT_TO_V } from './assistants-it-to-v';
import { ASSISTANTS_VO_TO_W } from './assistants-vo-to-w';
import { CLASSIC_MODELS_A_TO_L } from './classic-models-a-to-l';
import { CLASSIC_MODELS_LO_TO_U } from './classic-models-lo-to-u';
import { CLASSIC_MODELS_UR_TO_W } from './classic-models-ur-to-w';
import { SOFTWARE_A_TO_F } from './software-a-to-f';
import { SOFTWARE_FL_TO_R } from './software-fl-to-r';
import { SOFTWARE_RU_TO_Y } from './software-ru-to-y';
import { SUCCESS_CRITERIA_A_TO_C } from './success-criteria-a-to-c';
import { SUCCESS_CRITERIA_CV_TO_N } from './success-criteria-cv-to-n';
import { SUCCESS_CRITERIA_NO_TO_S } from './success-criteria-no-to-s';
import { SUCCESS_CRITERIA_ST_TO_W } from './success-criteria-st-to-w';
import type { FoundSentences } from '../found-sentences';

/** All lists of this folder. */
export const FOUND: readonly FoundSentences[] = [
  ...ASSISTANTS_A_TO_I,
  ...ASSISTANTS_IT_TO_V,
  ...ASSISTANTS_VO_TO_W,
  ...CLASSIC_MODELS_A_TO_L,
  ...CLASSIC_MODELS_LO_TO_U,
  ...CLASSIC_MODELS_UR_TO_W,
  ...SOFTWARE_A_TO_F,
  ...SOFTWARE_FL_TO_R,
  ...SOFTWARE_RU_TO_Y,
  ...SUCCESS_CRITERIA_A_TO_C,
  ...SUCCESS_CRITERIA_CV_TO_N,
  ...SUCCESS_CRITERIA_NO_TO_S,
  ...SUCCESS_CRITERIA_ST_TO_W,
];
