import type { SheetContent } from '../../contract/types';
import type { SheetDefinition } from '../../words/sheets/definition';
import { placeholderIn } from '../records/placeholder';
import { isThin } from '../records/substance';
import { placesOf, type SheetRow } from './values';

/** Why a text is not taken, and where it stands: `risks.r1.title`. */
export type SheetProblem = { where: string; message: string; hint: string };

/** Letters that a sentence has at least, and a name. */
const LEAST = { sentence: 8, name: 2 };

/** Different fields that may hold the same text; from one more on nobody has answered them. */
const MOST_FIELDS_WITH_ONE_TEXT = 2;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters and digits of a text. */
const lettersOf = (text: string): number => Array.from(text.replace(/[^\p{L}\p{N}]/gu, '')).length;

type Written = { where: string; field: string; text: string; isShort: boolean };

const whereOf = (section: string, row: SheetRow, field: string): string =>
  `${section}.${row.id}.${field}`;

/** Every text that a person wrote, each item of a list among them. */
const textsOf = (definition: SheetDefinition, content: SheetContent): Written[] =>
  placesOf(definition, content).flatMap(({ section, field, row, value }) => {
    const place = { where: whereOf(section.id, row, field.id), field: field.id };
    switch (value.kind) {
      case 'text':
        return [{ ...place, text: value.text, isShort: field.short }];
      case 'list':
        return value.items.map((text) => ({ ...place, text, isShort: true }));
      case 'not-applicable':
        return [{ ...place, text: value.reason, isShort: false }];
      default:
        return [];
    }
  });

/** What the form itself says: pasted into a field, it answers nothing. */
const promptsOf = (definition: SheetDefinition): Set<string> =>
  new Set(
    definition.sections
      .flatMap(({ title, fields }) => [
        title,
        ...fields.flatMap(({ label, help }) => [label, help]),
      ])
      .map(folded)
      .filter((text) => text.length > LEAST.sentence),
  );

const why = ({ text, isShort }: Written, prompts: ReadonlySet<string>): string | null => {
  const word = placeholderIn(text);
  if (word !== null) return `"${word}" says that this is not written yet.`;
  if (prompts.has(folded(text))) return 'That is what the form asks, and no answer to it.';
  if (isShort ? lettersOf(text) < LEAST.name : isThin(text, LEAST.sentence)) {
    return `"${text.slice(0, 40)}" says too little for another person to rely on.`;
  }
  return null;
};

const repeated = (texts: readonly Written[]): Written | null => {
  const fields = new Map<string, Set<string>>();
  for (const { text, field, isShort } of texts) {
    if (isShort) continue;
    const key = folded(text);
    fields.set(key, new Set([...(fields.get(key) ?? []), field]));
  }
  return (
    texts.find(
      ({ text, isShort }) =>
        !isShort && (fields.get(folded(text))?.size ?? 0) > MOST_FIELDS_WITH_ONE_TEXT,
    ) ?? null
  );
};

/**
 * The first text that nobody has really written: a placeholder, a letter, what the form itself asks, or
 * one sentence in field after field. Fields that are left empty are gaps and refused by nobody.
 * @returns null where all is well.
 */
export const placeholderProblem = (
  definition: SheetDefinition,
  content: SheetContent,
): SheetProblem | null => {
  const texts = textsOf(definition, content);
  const prompts = promptsOf(definition);
  for (const one of texts) {
    const message = why(one, prompts);
    if (message !== null) {
      return {
        where: one.where,
        message,
        hint: 'Write what is the case, or leave the field empty: an open field is shown as a gap.',
      };
    }
  }
  const same = repeated(texts);
  if (same === null) return null;
  return {
    where: same.where,
    message: `The same text stands in more than ${MOST_FIELDS_WITH_ONE_TEXT} different fields.`,
    hint: 'Answer each field by itself, or leave it empty.',
  };
};
