import type { Item } from './item';

/** Names and versions that differ in their case or in blanks around them alone are the same. */
export const foldModel = (text: string): string => text.trim().toLowerCase();

/** A model as items are found by it: `name@version` in lower case. */
export const modelKey = (name: string, version: string): string =>
  `${foldModel(name)}@${foldModel(version)}`;

/** Key of the model that an item is about; null while name or version is open. */
export const itemModelKey = ({ model }: Pick<Item, 'model'>): string | null =>
  model.name === null || model.version === null ? null : modelKey(model.name, model.version);
