import type { ItemView, Run, RunForecast, Stated, StatedField } from '../../../src/contract/types';
import { say } from '../../language/say';

/** What a person states of a run, as it is typed; `startedAt` such as `2026-12-05T14:30`, their own time. */
export type Statements = Record<StatedField, string>;

/** The data set that all criteria name, else the one that the runs so far were on; empty where it is not one. */
const sharedDataset = ({ criteria, evaluations }: ItemView): string => {
  const asked = new Set((criteria.locked?.criteria ?? []).flatMap(({ dataset }) => dataset ?? []));
  const used = new Set(evaluations.flatMap(({ dataset }) => dataset.id ?? []));
  const [only = '', ...others] = asked.size > 0 ? asked : used;
  return others.length === 0 ? only : '';
};

/** The item's own version and data set are the likely ones; when it began nobody else can know. */
export const newStatements = (item: ItemView): Statements => ({
  startedAt: '',
  modelVersion: item.model.version ?? '',
  dataset: sharedDataset(item),
});

/** What a run does not say of itself. */
export const lacksOf = (run: Run | undefined): StatedField[] => {
  if (run === undefined) return [];
  const said: [StatedField, string | null][] = [
    ['startedAt', run.startedAt],
    ['modelVersion', run.model.version],
    ['dataset', run.dataset.id],
  ];
  return said.flatMap(([field, value]) => (value === null ? [field] : []));
};

const SECOND = 1000;

const pad = (part: number): string => String(part).padStart(2, '0');

/**
 * A moment as the browser's own field has it, in the person's time zone: the next whole second, for a run
 * that begins in the second of the lock began after it.
 */
export const localMoment = (time: Date): string => {
  const next = new Date(Math.ceil(time.getTime() / SECOND) * SECOND);
  const day = [next.getFullYear(), pad(next.getMonth() + 1), pad(next.getDate())].join('-');
  return `${day}T${[next.getHours(), next.getMinutes(), next.getSeconds()].map(pad).join(':')}`;
};

const isoOf = (moment: string): string | null => {
  const time = Date.parse(moment);
  return moment === '' || Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** What is stated, of what the file lacks; empty texts state nothing. */
export const statedOf = (
  lacks: readonly StatedField[],
  { startedAt, modelVersion, dataset }: Statements,
): Stated => {
  const begin = lacks.includes('startedAt') ? isoOf(startedAt) : null;
  const version = lacks.includes('modelVersion') ? modelVersion.trim() : '';
  const data = lacks.includes('dataset') ? dataset.trim() : '';
  return {
    ...(begin === null ? {} : { startedAt: begin }),
    ...(version === '' ? {} : { modelVersion: version }),
    ...(data === '' ? {} : { dataset: data }),
  };
};

const names: Record<StatedField, string> = {
  startedAt: say('when the run began'),
  modelVersion: say('which model version it tried'),
  dataset: say('which data set it ran on'),
};

/** `when the run began and which data set it ran on`. */
export const lackWords = (lacks: readonly StatedField[]): string =>
  lacks.map((field) => names[field]).join(lacks.length > 2 ? ', ' : say(' and '));

/** `answers 2 of 3 criteria`; what is said of a file in one line. */
export const forecastWords = (forecast: RunForecast | null): string => {
  if (forecast === null) return say('holds no run');
  if (forecast.known) return say('is stored already');
  if (forecast.criteriaVersion === null) return say('no criteria are locked');
  const { criteria } = forecast;
  const answered = criteria.filter(({ role }) => role !== 'silent').length;
  const passed = criteria.filter(
    ({ role, verdict }) => role === 'decides' && verdict.verdict === 'pass',
  ).length;
  if (answered === 0) return say('answers none of the criteria');
  return say('answers {answered} of {criteria} criteria, {passed} would pass', {
    answered,
    criteria: criteria.length,
    passed,
  });
};
