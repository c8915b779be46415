import type { SheetKind } from '../../contract/types';

/** What makes a sheet due for another look. */
export type SheetCause = 'drift' | 'model' | 'data';

/** What people call the kinds of sheets, without all that each asks. */
export const sheetNames: Readonly<Record<SheetKind, string>> = {
  'model-card': 'Model card',
  'risk-register': 'Risk register',
  'bias-checklist': 'Bias checklist',
  'data-sheet': 'Data sheet',
  'impact-screening': 'Impact screening',
  'oversight-record': 'Oversight record',
  'agent-record': 'Agent record',
};

/** What turns each kind of sheet to review due. */
export const sheetCauses: Readonly<Record<SheetKind, readonly SheetCause[]>> = {
  'model-card': ['drift', 'model', 'data'],
  'risk-register': ['drift', 'model', 'data'],
  'bias-checklist': ['drift', 'model', 'data'],
  'data-sheet': ['data'],
  'impact-screening': ['model'],
  'oversight-record': ['model'],
  'agent-record': ['model'],
};
