import type { SheetContent, SheetValue } from '../../contract/types';
import type { SheetDefinition, SheetField, SheetSection } from '../../words/sheets/definition';
import { dayInWords } from '../../words/days';
import { formatMeasured } from '../evidence/words/format-number';
import { statedText, unitOfNumber } from './number-text';

export type SheetRow = SheetContent[string][number];

/** The id of the only row of a section whose fields stand once. */
export const ONLY_ROW = 'only';

export const rowsIn = (content: SheetContent, section: SheetSection): readonly SheetRow[] =>
  content[section.id] ?? [];

export const valueIn = (
  content: SheetContent,
  section: string,
  field: string,
  row = ONLY_ROW,
): SheetValue | null => content[section]?.find(({ id }) => id === row)?.values[field] ?? null;

/** How a row is told: by its first text, else by its place. */
export const rowLabel = (section: SheetSection, row: SheetRow, index: number): string => {
  for (const { id } of section.fields) {
    const value = row.values[id];
    if (value?.kind === 'text' && value.text !== '') return value.text.slice(0, 60);
  }
  return `${section.rows?.one ?? 'row'} ${index + 1}`;
};

/** Every value of a sheet with where it stands, in the order of its definition. */
export const placesOf = (
  definition: SheetDefinition,
  content: SheetContent,
): {
  section: SheetSection;
  field: SheetField;
  row: SheetRow;
  index: number;
  value: SheetValue;
}[] =>
  definition.sections.flatMap((section) =>
    rowsIn(content, section).flatMap((row, index) =>
      section.fields.flatMap((field) => {
        const value = row.values[field.id];
        return value === undefined ? [] : [{ section, field, row, index, value }];
      }),
    ),
  );

/** A value that says nothing: empty texts and lists, a choice that is open. */
export const isEmptyValue = (
  value: { kind: string } & Partial<Record<string, unknown>>,
): boolean => {
  switch (value.kind) {
    case 'text':
      return value['text'] === '';
    case 'list':
      return (value['items'] as readonly string[]).every((item) => item === '');
    case 'choice':
      return value['choice'] === '';
    case 'criterion':
      return value['criterionId'] === '';
    default:
      return false;
  }
};

/** A number of a run in words: `recall 97.2% (96.1% to 98.0%, n 500)`, `auc 0.79 (no interval)`. */
const runWords = (value: Extract<SheetValue, { kind: 'run' }>): string => {
  const { metric, slice, estimate, lower, upper, trials } = value;
  const unit = unitOfNumber(value);
  const facts = [
    ...(lower === null || upper === null
      ? ['no interval']
      : [`${formatMeasured(lower, unit)} to ${formatMeasured(upper, unit)}`]),
    ...(trials === null ? [] : [`n ${trials}`]),
  ];
  const group = slice === null ? '' : ` for ${slice}`;
  return `${metric}${group} ${formatMeasured(estimate, unit)} (${facts.join(', ')})`;
};

/**
 * A number in words: as a run has it, or as somebody states it.
 * @param isShare whether what is stated is a share of cases
 */
export const numberWords = (
  value: Extract<SheetValue, { kind: 'run' | 'stated' }>,
  isShare: boolean,
): string =>
  value.kind === 'run' ? runWords(value) : `${statedText(value.value, isShare)}, as stated`;

/** A value in words; people as their account ids. */
export const valueWords = (value: SheetValue, field: SheetField): string => {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'list':
      return value.items.join('; ');
    case 'choice':
      return field.choices.find((one) => one.value === value.choice)?.label ?? value.choice;
    case 'person':
      return value.person;
    case 'date':
      return value.date;
    case 'criterion':
      return value.criterionId;
    case 'watch':
      return `${value.watch} at ${value.level}`;
    case 'work-item':
      return value.issueKey;
    case 'not-applicable':
      return `does not apply: ${value.reason}`;
    case 'run':
    case 'stated':
      return numberWords(value, field.isShare);
    case 'accepted':
      return `accepted on ${dayInWords(value.at)}`;
  }
};
