import type { Review, SheetKind } from '../../contract/types';

/** How a review names the sheet that it is about. */
export const reviewOfSheet = (kind: SheetKind): Pick<Review, 'kind' | 'subject'> =>
  kind === 'model-card' || kind === 'bias-checklist'
    ? { kind, subject: kind }
    : { kind: 'other-artifact', subject: kind };
