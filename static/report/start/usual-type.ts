import type { WorkType } from './model/pasted';
import type { Known } from './read-known';

/** The first work type that can be made and is governed, else the first. */
export const usualType = ({ types, settings }: Known): WorkType | undefined => {
  const { governedTypes } = settings.settings;
  return types.find(({ id }) => governedTypes === null || governedTypes.includes(id)) ?? types[0];
};
