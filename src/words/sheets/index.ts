import type { SheetKind } from '../../contract/types';
import { agentRecord } from './agent-record';
import { biasChecklist } from './bias-checklist';
import { dataSheet } from './data-sheet';
import type { SheetDefinition } from './definition';
import { impactScreening } from './impact-screening';
import { modelCard } from './model-card';
import { oversightRecord } from './oversight-record';
import { riskRegister } from './risk-register';

/** Every kind of sheet, as data. */
export const sheetDefinitions: Readonly<Record<SheetKind, SheetDefinition>> = {
  'model-card': modelCard,
  'risk-register': riskRegister,
  'bias-checklist': biasChecklist,
  'data-sheet': dataSheet,
  'impact-screening': impactScreening,
  'oversight-record': oversightRecord,
  'agent-record': agentRecord,
};
