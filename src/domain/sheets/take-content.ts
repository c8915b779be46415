import type {
  MeasuredNumber,
  SheetContent,
  SheetInputContent,
  SheetInputValue,
  SheetValue,
} from '../../contract/types';
import type {
  FieldKind,
  SheetDefinition,
  SheetField,
  SheetSection,
} from '../../words/sheets/definition';
import { canonicalJson } from '../canonical-json';
import type { SheetProblem } from './refusals';
import { isEmptyValue, ONLY_ROW, rowsIn, type SheetRow } from './values';

/** What the app knows that a value may name. */
export type Known = {
  /** The number of that run; null where no such run is stored, or it does not hold it. */
  number: (run: string, metric: string, slice: string | null) => MeasuredNumber | null;
  /** Names of watches and locked criteria that may set a risk off, folded. */
  isWatch: (name: string) => boolean;
  /** The group of a locked criterion; undefined where there is no such criterion, null for all. */
  sliceOf: (criterionId: string) => string | null | undefined;
};

type Taken = { ok: true; content: SheetContent } | { ok: false; problem: SheetProblem };

/** Kinds of values that a field takes. */
const TAKES: Readonly<Record<FieldKind, readonly SheetInputValue['kind'][]>> = {
  text: ['text'],
  number: ['run', 'stated'],
  choice: ['choice'],
  person: ['person'],
  date: ['date'],
  list: ['list'],
  criterion: ['criterion'],
  watch: ['watch'],
  'work-item': ['work-item'],
  accepted: [],
};

/** People that are kept as writers of a row: whoever wrote it does not accept what it says. */
const MOST_WRITERS = 20;

class Refused extends Error {
  constructor(readonly problem: SheetProblem) {
    super(problem.message);
  }
}

const refuse = (where: string, message: string, hint: string): never => {
  throw new Refused({ where, message, hint });
};

const LOOK = 'Load the form again, and fill in what it shows.';

const takeValue = (
  field: SheetField,
  value: SheetInputValue,
  old: SheetValue | undefined,
  { where, known, by }: { where: string; known: Known; by: string },
): SheetValue => {
  const takes = TAKES[field.kind];
  if (value.kind === 'not-applicable') {
    return field.mayNotApply
      ? value
      : refuse(
          where,
          `"${field.label}" always applies.`,
          'Fill it in, or leave it empty: it is shown as a gap.',
        );
  }
  if (!takes.includes(value.kind)) {
    return refuse(where, `"${field.label}" does not take a value of the kind ${value.kind}.`, LOOK);
  }
  switch (value.kind) {
    case 'choice':
      if (!field.choices.some((one) => one.value === value.choice)) {
        refuse(where, `"${value.choice}" is none of the answers to "${field.label}".`, LOOK);
      }
      return value;
    case 'watch':
      return known.isWatch(value.watch)
        ? value
        : refuse(
            where,
            `The trigger "${value.watch}" names no watch of the monitoring plan and no locked criterion.`,
            'Add the watch to the monitoring plan first, or name one that is there.',
          );
    case 'criterion':
      return known.sliceOf(value.criterionId) == null
        ? refuse(
            where,
            'A row is bound to a locked criterion that holds for a group.',
            'Add a criterion with a slice, such as "recall >= 85% where age>60", lock it, and choose it here.',
          )
        : value;
    case 'run':
      return takeRun(value, old, { where, known });
    case 'stated':
      return old?.kind === 'stated' && old.value === value.value ? old : { ...value, by };
    case 'list':
      return { ...value, items: value.items.filter((item) => item !== '') };
    default:
      return value;
  }
};

const takeRun = (
  { run, metric, slice }: Extract<SheetInputValue, { kind: 'run' }>,
  old: SheetValue | undefined,
  { where, known }: { where: string; known: Known },
): SheetValue => {
  const isOld =
    old?.kind === 'run' && old.run === run && old.metric === metric && old.slice === slice;
  const found = isOld ? old : known.number(run, metric, slice);
  return (
    found ??
    refuse(
      where,
      `No stored run ${run.slice(0, 12)} of this item holds ${metric}${slice === null ? '' : ` for ${slice}`}.`,
      'Choose a number of a run that is listed, or state it yourself.',
    )
  );
};

const takeRow = (
  section: SheetSection,
  input: SheetInputContent[string][number],
  old: SheetRow | undefined,
  context: { known: Known; by: string },
): SheetRow => {
  const values: Record<string, SheetValue> = {};
  for (const [id, value] of Object.entries(input.values)) {
    const where = `${section.id}.${input.id}.${id}`;
    const field = section.fields.find((one) => one.id === id);
    if (field === undefined) return refuse(where, 'This sheet has no such field.', LOOK);
    if (isEmptyValue(value)) continue;
    values[id] = takeValue(field, value, old?.values[id], { where, ...context });
  }
  return keepAccepted(section, { id: input.id, values, writers: [context.by] }, old);
};

/** What somebody accepted stays accepted as long as the rest of the row stays as it was. */
const keepAccepted = (
  section: SheetSection,
  row: SheetRow,
  old: SheetRow | undefined,
): SheetRow => {
  if (old === undefined) return row;
  const accepted = section.fields.filter(({ kind }) => kind === 'accepted').map(({ id }) => id);
  const rest = Object.fromEntries(
    Object.entries(old.values).filter(([id]) => !accepted.includes(id)),
  );
  if (canonicalJson(rest) === canonicalJson(row.values)) return old;
  const writers = [...new Set([...old.writers, ...row.writers])];
  if (writers.length > MOST_WRITERS && accepted.length > 0) {
    return refuse(
      `${section.id}.${row.id}`,
      `${MOST_WRITERS} people have written this row, and nobody else can: it says who may not accept it.`,
      'Put what you add into a row of its own.',
    );
  }
  return { ...row, writers: writers.slice(-MOST_WRITERS) };
};

const takeSection = (
  section: SheetSection,
  input: SheetInputContent,
  before: SheetContent,
  context: { known: Known; by: string },
): SheetRow[] => {
  const rows = input[section.id] ?? [];
  if (section.rows === null && rows.some(({ id }) => id !== ONLY_ROW)) {
    return refuse(section.id, `"${section.title}" stands once.`, LOOK);
  }
  if (new Set(rows.map(({ id }) => id)).size < rows.length) {
    return refuse(section.id, `Two rows of "${section.title}" have the same id.`, LOOK);
  }
  if (section.rows !== null && rows.length > section.rows.most) {
    const { most, one } = section.rows;
    return refuse(
      section.id,
      `"${section.title}" takes at most ${most} of "${one}".`,
      'Put what belongs together into one.',
    );
  }
  const old = rowsIn(before, section);
  return rows.map((row) =>
    takeRow(
      section,
      row,
      old.find(({ id }) => id === row.id),
      context,
    ),
  );
};

/**
 * What a person filled in, as it is kept: numbers as their runs hold them, stated ones with who states
 * them, acceptances as long as their row is unchanged. Nothing is taken for granted that it names.
 * @param before the content of the version before; `{}` for the first.
 */
export const takeContent = (
  definition: SheetDefinition,
  input: SheetInputContent,
  before: SheetContent,
  context: { known: Known; by: string },
): Taken => {
  try {
    for (const id of Object.keys(input)) {
      if (!definition.sections.some((section) => section.id === id)) {
        refuse(id, 'This sheet has no such section.', LOOK);
      }
    }
    const entries = definition.sections.map(
      (section) => [section.id, takeSection(section, input, before, context)] as const,
    );
    return { ok: true, content: Object.fromEntries(entries.filter(([, rows]) => rows.length > 0)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
};
