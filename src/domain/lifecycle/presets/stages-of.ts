import type { Stage } from '../../../contract/types';

/** Stages in their order, each by its id, its name and its kind. */
export const stagesOf = (rows: readonly [Stage['id'], Stage['name'], Stage['kind']][]): Stage[] =>
  rows.map(([id, name, kind]) => ({ id, name, kind }));
