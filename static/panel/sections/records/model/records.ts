import { readWorkItemKey } from '../../../../../src/contract/keys';
import type { ArtifactKind, HandoffKind, ItemView } from '../../../../../src/contract/types';
import { DAY } from '../../../../../src/words/time';
import { say } from '../../../../language/say';

type Records = ItemView['records'];
export type ShownHandoff = Records['handoffs'][number];
export type ShownDependency = Records['dependencies'][number];
export type ShownArtifact = Records['artifacts'][number];

export const lanes: readonly { kind: HandoffKind; name: string }[] = [
  { kind: 'data-model', name: say('Data → model') },
  { kind: 'model-application', name: say('Model → application') },
  { kind: 'application-operations', name: say('Application → operations') },
];

export const artifactChoices: readonly { value: ArtifactKind; label: string }[] = [
  { value: 'model-card', label: say('Model card') },
  { value: 'bias-checklist', label: say('Bias checklist') },
  { value: 'risk-register', label: say('Risk register') },
  { value: 'data-sheet', label: say('Data sheet') },
  { value: 'monitoring-plan', label: say('Monitoring plan') },
  { value: 'other', label: say('Other') },
];

export const autonomyChoices: readonly { value: string; label: string }[] = [
  { value: '0', label: say('0, suggests only') },
  { value: '1', label: say('1, acts after a yes each time') },
  { value: '2', label: say('2, acts within limits, a person watches') },
  { value: '3', label: say('3, acts alone, a person can step in') },
  { value: '4', label: say('4, acts alone') },
];

/** Reads one of `values` out of what a drop-down holds. */
export const readChoice = <Value extends string>(
  values: readonly Value[],
  text: string,
): Value | null => values.find((value) => value === text) ?? null;

/** The last hand-off of a kind is the one that counts; those before it are its history. */
export const latestHandoff = (records: Records, kind: HandoffKind): ShownHandoff | null =>
  records.handoffs.filter((one) => one.kind === kind).at(-1) ?? null;

export const summariseHandoffs = (records: Records): string => {
  const last = lanes.flatMap(({ kind }) => latestHandoff(records, kind) ?? []);
  const accepted = last.filter(({ answer }) => answer?.accepted === true).length;
  const stalled = last.filter(({ isStalled }) => isStalled).length;
  return [
    say('{accepted} of {lanes} accepted', { accepted, lanes: lanes.length }),
    stalled === 0 ? '' : say('{stalled} stalled', { stalled }),
    last.some(({ mayAnswer }) => mayAnswer) ? say('one waits for you') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
};

export const summariseData = ({ dependencies, needsNoData }: Records): string => {
  if (dependencies.length === 0) {
    return needsNoData === null ? say('Nothing registered') : say('Needs no data');
  }
  const ready = dependencies.filter((one) => one.ready !== null).length;
  const late = dependencies.filter(({ isLate }) => isLate).length;
  return say('{ready} of {dependencies} ready{part}', {
    ready,
    dependencies: dependencies.length,
    part: late === 0 ? '' : say(', {late} late', { late }),
  });
};

export const summariseDocuments = ({ artifacts }: Records): string => {
  if (artifacts.length === 0) return say('None');
  const due = artifacts.filter((one) => one.isPast || one.reviewCause !== null).length;
  return due === 0
    ? say('{artifacts} in date', { artifacts: artifacts.length })
    : say('{due} of {artifacts} to review', { due, artifacts: artifacts.length });
};

export const dayAfter = (asOf: string, days: number): string =>
  new Date(Date.parse(asOf) + days * DAY).toISOString().slice(0, 10);

/** A quarter: what a model does changes faster than yearly reviews see. */
const REVIEW_DAYS = 90;

/**
 * The day that a form proposes for the next review: the one on record while it stands, a quarter from now
 * for a new document and for one that is due.
 */
export const reviewDay = (one: ShownArtifact | null, asOf: string): string =>
  one === null || one.isPast || one.reviewCause !== null
    ? dayAfter(asOf, REVIEW_DAYS)
    : one.reviewBy.slice(0, 10);

/** The end of a day in UTC; null where it is no day. */
export const endOfDay = (day: string): string | null => {
  const time = Date.parse(`${day}T23:59:59.000Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** Problem of a key that may be left out. */
export const keyProblem = (text: string): string | null =>
  text.trim() === '' || readWorkItemKey(text) !== null
    ? null
    : say('A key such as AI-12, or nothing.');

/** Problem of who answers for a record. */
export const ownerProblem = (owner: string): string | null =>
  owner === '' ? say('Choose who answers for it.') : null;

/** Names the record that a form changes; nothing for a new one. */
export const idOf = (one: { id: string } | null): { id?: string } =>
  one === null ? {} : { id: one.id };

/** The texts of a form without blanks around them. */
export const trimTexts = <Texts extends Record<string, string>>(texts: Texts): Texts => ({
  ...texts,
  ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.trim()])),
});

/** `97%`, `0.97` and `97,5 %` as a number; null for what is none. */
export const readAmount = (text: string): number | null => {
  const match = /^(-?\d+(?:[.,]\d+)?)\s*(%?)$/u.exec(text.trim());
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace(',', '.'));
  return match[2] === '%' ? value / 100 : value;
};

/** A whole number of at least `least`; null for anything else. */
export const readCount = (text: string, least: number): number | null => {
  const value = /^\d{1,12}$/u.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  return value >= least ? value : null;
};

/** Texts that are too short, by field. */
export const shortTexts = <Field extends string>(
  form: Record<Field, string>,
  least: Partial<Record<Field, number>>,
): Partial<Record<Field, string>> => {
  const problems: Partial<Record<Field, string>> = {};
  for (const field in least) {
    const characters = least[field] ?? 0;
    if (form[field].trim().length >= characters) continue;
    problems[field] =
      characters === 1
        ? say('Fill this in.')
        : say('At least {characters} characters.', { characters });
  }
  return problems;
};
