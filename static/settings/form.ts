import type { CallInput, CallOutput } from '../../src/contract/calls';
import type { FailSafe, ProjectSettings } from '../../src/contract/types';

export type Loaded = CallOutput<'settings.get'>;

/** The settings as they are being edited; the age is text, because half-typed numbers are none. */
export type Form = {
  statusStages: Record<string, string>;
  governedTypes: readonly string[] | null;
  failSafe: FailSafe;
  evidenceMaxAgeDays: string;
};

const LEAST_DAYS = 1;
const MOST_DAYS = 3650;

export const formOf = (settings: ProjectSettings): Form => ({
  statusStages: settings.statusStages,
  governedTypes: settings.governedTypes,
  failSafe: settings.failSafe,
  evidenceMaxAgeDays: String(settings.evidenceMaxAgeDays),
});

/** Maps a status to a stage, or to none with an empty id. */
export const mapStatus = (form: Form, statusId: string, stageId: string): Form => {
  const others = Object.entries(form.statusStages).filter(([id]) => id !== statusId);
  const mapped = stageId === '' ? others : [...others, [statusId, stageId] as const];
  return { ...form, statusStages: Object.fromEntries(mapped) };
};

/** Ticks or unticks a work type. */
export const governType = (form: Form, typeId: string, isGoverned: boolean): Form => {
  const others = (form.governedTypes ?? []).filter((id) => id !== typeId);
  return { ...form, governedTypes: isGoverned ? [...others, typeId] : others };
};

/** Same content, whatever order it was made in. */
const fingerprint = (form: Form): string =>
  JSON.stringify([
    Object.entries(form.statusStages).sort(([one], [other]) => (one < other ? -1 : 1)),
    form.governedTypes === null ? null : [...form.governedTypes].sort(),
    form.failSafe,
    form.evidenceMaxAgeDays.trim(),
  ]);

export const isChanged = (form: Form, settings: ProjectSettings): boolean =>
  fingerprint(form) !== fingerprint(formOf(settings));

/** What is wrong with the age; null where nothing is. */
export const ageProblem = ({ evidenceMaxAgeDays }: Form): string | null => {
  const days = Number(evidenceMaxAgeDays);
  const isFine =
    evidenceMaxAgeDays.trim() !== '' &&
    Number.isInteger(days) &&
    days >= LEAST_DAYS &&
    days <= MOST_DAYS;
  return isFine ? null : `Write a whole number of days from ${LEAST_DAYS} to ${MOST_DAYS}.`;
};

/** What is wrong with the work types; null where nothing is. */
export const typesProblem = ({ governedTypes }: Form): string | null =>
  governedTypes?.length === 0 ? 'Choose at least one work type, or all of them.' : null;

export const saveInput = (form: Form, settings: ProjectSettings): CallInput<'settings.save'> => ({
  project: settings.projectKey,
  revision: settings.revision,
  statusStages: form.statusStages,
  governedTypes: form.governedTypes === null ? null : [...form.governedTypes],
  failSafe: form.failSafe,
  evidenceMaxAgeDays: Number(form.evidenceMaxAgeDays),
});
