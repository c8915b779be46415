import type { ItemView } from '../../../../../src/contract/types';
import { nameOf, quoted } from '../builder/built-line';
import { say } from '../../../../language/say';

/** What a proposal leaves to people, and the question that stands for it. */
export type Blank = {
  kind: 'version' | 'data' | 'value' | 'samples' | 'group';
  question: string;
  example: string;
  /** The answer as a line holds it; empty where nothing was answered. */
  asWritten: (answer: string) => string;
};

/** On one line, and without what would open another blank. */
const tidy = (answer: string): string => answer.replaceAll(/\s+/gu, ' ').trim();

const asName = (answer: string): string => {
  const name = tidy(answer.replaceAll(/[<>]/gu, ''));
  return name === '' ? '' : nameOf(name);
};

/** Bare, a version such as `0.3.0` would be read as a value. */
const asVersion = (answer: string): string => {
  const name = asName(answer);
  return /^\d/u.test(name) ? quoted(name) : name;
};

const asIs = (answer: string): string => tidy(answer.replaceAll(/[<>]/gu, ''));

/** A comparison such as `noise>3` stands as it is written; any other wording of a group is a name. */
const asGroup = (answer: string): string =>
  /\w\s*[<>=≤≥]/u.test(answer) ? tidy(answer) : asName(answer);

const BLANKS: Record<string, Blank> = {
  '<version in use>': {
    kind: 'version',
    question: say('Better than which version: that in use today?'),
    example: 'v12',
    asWritten: asVersion,
  },
  '<data set>': {
    kind: 'data',
    question: say('Measured on which data set?'),
    example: 'holdout-v3',
    asWritten: asName,
  },
  '<target>': {
    kind: 'value',
    question: say('Which number would be enough?'),
    example: '90%',
    asWritten: asIs,
  },
  '<samples>': {
    kind: 'samples',
    question: say('How many samples have to be free of it?'),
    example: '300',
    asWritten: asIs,
  },
  '<hard cases>': {
    kind: 'group',
    question: say('Which group are the hard cases?'),
    example: 'noise=high',
    asWritten: asGroup,
  },
};

/** The question of a blank; null for text that is none. */
export const blankOf = (text: string): Blank | null =>
  Object.hasOwn(BLANKS, text) ? (BLANKS[text] ?? null) : null;

export type Choice = { value: string; label: string };

const MOST_CHOICES = 4;

const known = (values: readonly (string | null | undefined)[]): string[] =>
  [
    ...new Set(values.flatMap((value) => (value == null || value.trim() === '' ? [] : [value]))),
  ].slice(0, MOST_CHOICES);

const plain = (value: string): Choice => ({ value, label: value });

/** What the examples of every input call the version that is in use, whatever its number. */
const IN_USE: Choice = { value: 'champion', label: say('The version in use (champion)') };

/**
 * Answers that the record of the item knows. Its own version is the one to beat only once it is in use:
 * before, nothing is better than itself. Of data sets none is made up where none is known.
 */
export const choicesFor = (item: ItemView, { kind }: Blank): Choice[] => {
  const { evaluations, criteria, model, standing } = item;
  const locked = criteria.locked?.criteria ?? [];
  if (kind === 'data') {
    return known([
      ...locked.map(({ dataset }) => dataset),
      ...evaluations.map(({ dataset }) => dataset.id),
    ]).map(plain);
  }
  if (kind !== 'version') return [];
  const versions = known([
    ...evaluations.flatMap(({ results }) => results.map(({ baseline }) => baseline?.name)),
    ...locked.map(({ requirement }) => ('baseline' in requirement ? requirement.baseline : null)),
    standing.inUse ? model.version : null,
  ]);
  return versions.length === 0 ? [IN_USE] : versions.map(plain);
};
