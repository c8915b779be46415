import type { WorkType } from '../../components/jira/work-types';
import type { Known } from './read-known';

export const isGovernedType = ({ settings }: Known, typeId: string): boolean => {
  const { governedTypes } = settings.settings;
  return governedTypes === null || governedTypes.includes(typeId);
};

/** The first work type that can be made and is governed, else the first. */
export const usualType = (known: Known): WorkType | undefined =>
  known.types.find(({ id }) => isGovernedType(known, id)) ?? known.types[0];

/** For work that is no AI work itself: the first work type that is not governed, else the first. */
export const plainType = (known: Known): WorkType | undefined =>
  known.types.find(({ id }) => !isGovernedType(known, id)) ?? known.types[0];
