import type { CallInput } from '../../../../../src/contract/calls/calls';
import type { Incident, ItemView } from '../../../../../src/contract/types';
import { countDown } from './deadlines';
import { MINUTE } from '../../../../../src/words/time';
import { say } from '../../../../language/say';

type Kind = Incident['kind'];

/**
 * What a kind is called, and the days it has from the moment of awareness.
 * @see Regulation (EU) 2024/1689, Art. 73(2) to (4)
 */
const kinds: Record<Kind, { name: string; days: number }> = {
  serious: { name: say('Serious incident'), days: 15 },
  death: { name: say('Death of a person'), days: 10 },
  widespread: { name: say('Widespread, or critical infrastructure disrupted'), days: 2 },
};

const isKind = (value: string): value is Kind => Object.hasOwn(kinds, value);

export const incidentChoices = Object.entries(kinds).map(([value, { name, days }]) => ({
  value,
  label: say('{name} ({days} days)', { name, days }),
}));

export const nameIncident = (kind: Kind): string => kinds[kind].name;

/** `6 days left of 15`; `now` in milliseconds. */
export const describeClock = (
  { kind, dueAt }: Pick<Incident, 'kind' | 'dueAt'>,
  now: number,
): { text: string; isOver: boolean } => {
  const { text, isOver } = countDown(dueAt, now);
  const { days } = kinds[kind];
  return {
    text: isOver
      ? say('{text}, the {days} days are over', { text, days })
      : say('{text} of {days}', { text, days }),
    isOver,
  };
};

export const openIncidents = (incidents: readonly Incident[]): Incident[] =>
  incidents
    .filter(({ closed }) => closed === null)
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));

/** Groups of runs that came in after a moment: where the case of an incident may stand. */
export const casesSince = (
  { evaluations }: Pick<ItemView, 'evaluations'>,
  since: string,
): { value: string; label: string; tested: CallInput<'incident.close'>['case'] }[] =>
  evaluations
    .filter(({ recordedAt }) => Date.parse(recordedAt) > Date.parse(since))
    .flatMap(({ digest, results }) =>
      results.flatMap(({ metric, slice }) =>
        slice === null
          ? []
          : [
              {
                value: JSON.stringify([digest, metric, slice]),
                label: say('{metric} for {slice}, run {digest}', {
                  metric,
                  slice,
                  digest: digest.slice(0, 8),
                }),
                tested: { run: digest, metric, slice },
              },
            ],
      ),
    );

/** What is typed; `awareAt` as a browser's own field gives it: `2026-11-20T14:30`, local time. */
export type IncidentForm = { kind: string; awareAt: string; description: string };

const LOCAL_LENGTH = 'YYYY-MM-DDTHH:MM'.length;

/** A moment as the browser's field for day and time takes it, in the person's own time zone. */
export const localMoment = (iso: string): string => {
  const date = new Date(iso);
  const shifted = date.getTime() - date.getTimezoneOffset() * MINUTE;
  return new Date(shifted).toISOString().slice(0, LOCAL_LENGTH);
};

export const newIncidentForm = (asOf: string): IncidentForm => ({
  ...{ kind: 'serious', description: '' },
  awareAt: localMoment(asOf),
});

/** Shortest description that the app takes. */
const LEAST_DESCRIPTION = 10;

/** What is missing, by field, in words; an empty record where it can be sent. */
export const incidentProblems = (
  form: IncidentForm,
  now: number,
): Partial<Record<keyof IncidentForm, string>> => {
  const problems: Partial<Record<keyof IncidentForm, string>> = {};
  if (!isKind(form.kind)) problems.kind = say('Choose a kind.');
  const aware = Date.parse(form.awareAt);
  if (Number.isNaN(aware)) problems.awareAt = say('Choose a day and a time.');
  else if (aware > now + MINUTE) problems.awareAt = say('The moment of awareness is in the past.');
  if (form.description.trim().length < LEAST_DESCRIPTION) {
    problems.description = say('At least {leastDescription} characters.', {
      leastDescription: LEAST_DESCRIPTION,
    });
  }
  return problems;
};

/** What the form sends; null while its kind or moment cannot be read. */
export const incidentInput = (
  { issue, revision }: ItemView,
  form: IncidentForm,
): CallInput<'incident.open'> | null => {
  const aware = Date.parse(form.awareAt);
  if (!isKind(form.kind) || Number.isNaN(aware)) return null;
  return {
    ...{ issue: issue.key, revision, kind: form.kind },
    awareAt: new Date(aware).toISOString(),
    description: form.description.trim(),
  };
};
