import type { CallOutput } from '../../../../../src/contract/calls/calls';
import type {
  SheetContent,
  SheetInputContent,
  SheetInputValue,
  SheetValue,
} from '../../../../../src/contract/types';
import { isRecord } from '../../../../../src/words/guards';
import type { SheetDefinition, SheetField } from '../../../../../src/words/sheets/definition';
import { say } from '../../../../language/say';

export type SheetView = CallOutput<'sheet.get'>;

/** A field as it is typed: its text, what goes with it, and where it comes from. */
export type Typed = {
  text: string;
  /** The level of a watch, or the number of a run as JSON; empty for a stated number. */
  extra: string;
  /** "Does not apply": the text is the reason. */
  isNone: boolean;
  /** From evidence, and touched by nobody yet. */
  isPrefilled: boolean;
};

export type TypedRow = { id: string; fields: Record<string, Typed> };
export type SheetDraft = {
  owner: string;
  reviewBy: string;
  sections: Record<string, TypedRow[]>;
};

export const blank: Typed = { text: '', extra: '', isNone: false, isPrefilled: false };

const runRef = ({ run, metric, slice }: Extract<SheetValue, { kind: 'run' }>): string =>
  JSON.stringify({ run, metric, slice });

const typedOf = (value: SheetValue, isPrefilled: boolean): Typed => {
  const typed = (text: string, extra = ''): Typed => ({ text, extra, isNone: false, isPrefilled });
  switch (value.kind) {
    case 'text':
      return typed(value.text);
    case 'list':
      return typed(value.items.join('\n'));
    case 'choice':
      return typed(value.choice);
    case 'person':
      return typed(value.person);
    case 'date':
      return typed(value.date);
    case 'criterion':
      return typed(value.criterionId);
    case 'watch':
      return typed(value.watch, value.level);
    case 'work-item':
      return typed(value.issueKey);
    case 'not-applicable':
      return { ...typed(value.reason), isNone: true };
    case 'run':
      return typed('', runRef(value));
    case 'stated':
      return typed(String(value.value));
    case 'accepted':
      return typed(value.at);
  }
};

const rowOf = (row: SheetContent[string][number], isPrefilled: boolean): TypedRow => ({
  id: row.id,
  fields: Object.fromEntries(
    Object.entries(row.values).map(([field, value]) => [field, typedOf(value, isPrefilled)]),
  ),
});

/** The form as it opens: what is saved, and where nothing is, what the evidence says. */
export const draftOf = (
  definition: SheetDefinition,
  { saved, prefilled }: Pick<SheetView, 'saved' | 'prefilled'>,
  first: { owner: string; reviewBy: string },
): SheetDraft => ({
  owner: saved?.owner ?? first.owner,
  reviewBy: saved?.reviewBy.slice(0, 10) ?? first.reviewBy,
  sections: Object.fromEntries(
    definition.sections.map((section) => {
      const there = (saved?.content[section.id] ?? []).map((row) => rowOf(row, false));
      const given = (prefilled[section.id] ?? []).map((row) => rowOf(row, true));
      if (section.rows !== null) return [section.id, there.length > 0 ? there : given];
      const fields = { ...given[0]?.fields, ...there[0]?.fields };
      return [section.id, [{ id: 'only', fields }]];
    }),
  ),
});

/** @returns null for a field that is left open. */
const inputOf = (field: SheetField, typed: Typed): SheetInputValue | null => {
  const text = typed.text.trim();
  if (typed.isNone) return { kind: 'not-applicable', reason: text };
  if (field.kind === 'number' && typed.extra !== '') {
    const ref: unknown = JSON.parse(typed.extra);
    if (!isRecord(ref)) return null;
    const slice = ref['slice'];
    return {
      kind: 'run',
      run: String(ref['run']),
      metric: String(ref['metric']),
      slice: typeof slice === 'string' ? slice : null,
    };
  }
  if (text === '') return null;
  switch (field.kind) {
    case 'text':
      return { kind: 'text', text };
    case 'list':
      return { kind: 'list', items: text.split('\n').map((item) => item.trim()) };
    case 'choice':
      return { kind: 'choice', choice: text };
    case 'person':
      return { kind: 'person', person: text };
    case 'date':
      return { kind: 'date', date: text };
    case 'criterion':
      return { kind: 'criterion', criterionId: text };
    case 'watch': {
      const level = (['watch', 'warning', 'critical'] as const).find((one) => one === typed.extra);
      return { kind: 'watch', watch: text, level: level ?? 'warning' };
    }
    case 'work-item':
      return { kind: 'work-item', issueKey: text.toUpperCase() };
    case 'number': {
      const value = Number(text.replace(',', '.'));
      return Number.isFinite(value) ? { kind: 'stated', value } : null;
    }
    case 'accepted':
      return null;
  }
};

/** What is sent of a form: fields that are left open are left out, rows without any field as well. */
export const contentOf = (definition: SheetDefinition, draft: SheetDraft): SheetInputContent =>
  Object.fromEntries(
    definition.sections
      .map((section): [string, SheetInputContent[string]] => [
        section.id,
        (draft.sections[section.id] ?? []).map(({ id, fields }) => ({
          id,
          values: Object.fromEntries(
            section.fields.flatMap((field) => {
              const value = inputOf(field, fields[field.id] ?? blank);
              return value === null ? [] : [[field.id, value]];
            }),
          ),
        })),
      ])
      .map(([id, rows]): [string, SheetInputContent[string]] => [
        id,
        rows.filter(({ values }) => Object.keys(values).length > 0),
      ])
      .filter(([, rows]) => rows.length > 0),
  );

/** Whether a form would send what is saved already. What evidence filled in since is something new. */
export const isAsSaved = (
  definition: SheetDefinition,
  draft: SheetDraft,
  saved: NonNullable<SheetView['saved']>,
): boolean => {
  const there = draftOf(definition, { saved, prefilled: {} }, draft);
  const sent = ({ owner, reviewBy }: SheetDraft, content: SheetInputContent): string =>
    JSON.stringify([owner, reviewBy, content]);
  return sent(draft, contentOf(definition, draft)) === sent(there, contentOf(definition, there));
};

/** What is wrong with a typed number; null where all is well. */
export const numberProblem = (typed: Typed): string | null =>
  typed.isNone ||
  typed.extra !== '' ||
  typed.text.trim() === '' ||
  Number.isFinite(Number(typed.text.trim().replace(',', '.')))
    ? null
    : say('A number, such as 0.97.');

/** A draft that was kept; null for anything that is none. */
export const readDraft = (value: unknown): SheetDraft | null =>
  isRecord(value) && isRecord(value['sections']) && typeof value['owner'] === 'string'
    ? (value as SheetDraft)
    : null;
