import type * as z from 'zod';
import type {
  controlSchema,
  obligationSchema,
  packSchema,
} from '../../../contract/records/frameworks';

export type Pack = z.infer<typeof packSchema>;
export type Control = z.infer<typeof controlSchema>;
export type Obligation = z.infer<typeof obligationSchema>;

/** Controls of one group from their ids and titles. */
export const controlsOf = (group: string, titles: Readonly<Record<string, string>>): Control[] =>
  Object.entries(titles).map(([id, title]) => ({ id, title, group }));

/** The name of a control beside those of other packs: `ISO/IEC-42001:A.6.2.4`. */
export const fullId = (pack: Pick<Pack, 'id'>, control: Pick<Control, 'id'>): string =>
  `${pack.id}:${control.id}`;
