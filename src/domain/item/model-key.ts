import type { Item } from './item';

/** A model as items are found by it: `name@version` in lower case. */
export const modelKey = (name: string, version: string): string =>
  `${name.trim()}@${version.trim()}`.toLowerCase();

/** Key of the model that an item is about; null while name or version is open. */
export const itemModelKey = ({ model }: Pick<Item, 'model'>): string | null =>
  model.name === null || model.version === null ? null : modelKey(model.name, model.version);
