import type { Rule } from './rule';

/** A licence is declared where the code reads one, and nowhere else (docs/decisions/0009). */
export const licence =
  (readsLicence: boolean): Rule =>
  ({ app }) =>
    app.licensing?.enabled === true && !readsLicence
      ? ['app: a licence is declared and nothing reads it']
      : [];
