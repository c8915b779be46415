import * as z from 'zod';
import {
  artifactSchema,
  dataDependencySchema,
  decommissionSchema,
  handoffSchema,
  judgeSchema,
  riskSchema,
  safeguardsSchema,
} from '../../contract/records/records';
import { sheetStateSchema } from '../../contract/records/sheets';
import { workItemNames } from '../../contract/marks/work-items';
import type { SheetState } from '../../contract/types';
import { describeChanges } from '../../domain/records/field-changes';
import type { Item } from '../../domain/item/item';
import { handoffNames, stageName } from '../../words/names';
import { countOf } from '../../words/counts';
import { sheetNames } from '../../words/sheets/names';
import { entryKind, told } from '../entry-kind';

const id = z.string();

/** How a record differs from what it was, field by field, as people read it. */
const changes = z.array(
  z
    .strictObject({
      field: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    })
    .register(workItemNames, { names: 'change' }),
);

const unsigned = { setBy: true, setAt: true } as const;
const safeguards = safeguardsSchema.omit(unsigned).strict();
const judge = judgeSchema.omit(unsigned).strict();
const decommission = decommissionSchema.omit(unsigned).strict();

type Records = Item['records'];

const withRecords = (item: Item, part: Partial<Records>): Item => ({
  ...item,
  records: { ...item.records, ...part },
});

const put = <Row extends { id: string }>(rows: readonly Row[], row: Row): Row[] =>
  rows.some((one) => one.id === row.id)
    ? rows.map((one) => (one.id === row.id ? row : one))
    : [...rows, row];

const without = <Row extends { id: string }>(rows: readonly Row[], gone: string): Row[] =>
  rows.filter((one) => one.id !== gone);

const change = <Row extends { id: string }>(
  rows: readonly Row[],
  changed: string,
  part: Partial<Row>,
): Row[] => rows.map((one) => (one.id === changed ? { ...one, ...part } : one));

/** Fields that a sentence names. */
const TOLD_FIELDS = 6;

const nameOfSheet = ({ kind }: SheetState): string => sheetNames[kind].toLowerCase();

const putSheet = (item: Item, state: SheetState): SheetState[] => [
  ...item.records.sheets.filter(({ kind }) => kind !== state.kind),
  state,
];

/** What is kept of an item beside criteria and evidence. */
export const recordsEntries = {
  'handoff-offered': entryKind({
    body: handoffSchema.omit({ offeredAt: true, answer: true }).strict(),
    tell: ({ kind, acceptance }, { who }) =>
      told(`${who} offered the hand-off ${handoffNames[kind]}`, acceptance),
    apply: (item, body, { at }) =>
      withRecords(item, {
        handoffs: [
          ...item.records.handoffs.filter((one) => one.kind !== body.kind || one.answer !== null),
          { ...body, offeredAt: at, answer: null },
        ],
      }),
  }),
  'handoff-answered': entryKind({
    body: z.strictObject({
      id,
      kind: handoffSchema.shape.kind,
      accepted: z.boolean(),
      note: z.string(),
    }),
    tell: ({ kind, accepted, note }, { who }) =>
      told(`${who} ${accepted ? 'accepted' : 'declined'} the hand-off ${handoffNames[kind]}`, note),
    apply: (item, { id: answered, accepted, note }, { by, at }) =>
      withRecords(item, {
        handoffs: change(item.records.handoffs, answered, { answer: { accepted, note, by, at } }),
      }),
  }),
  'dependency-set': entryKind({
    body: z.strictObject({
      record: dataDependencySchema,
      changes,
      /** False where it was registered before and is changed. */
      isNew: z.boolean(),
    }),
    tell: ({ record: { name, source }, changes: changed, isNew }, { who }) =>
      isNew
        ? told(`${who} registered the data dependency ${name}`, `source: ${source}`)
        : told(`${who} changed the data dependency ${name}`, describeChanges(changed)),
    apply: (item, { record }) =>
      withRecords(item, {
        dependencies: put(item.records.dependencies, record),
        needsNoData: null,
      }),
  }),
  'no-data-declared': entryKind({
    body: z.strictObject({ reason: z.string() }),
    tell: ({ reason }, { who }) => told(`${who} declared that the item needs no data`, reason),
    apply: (item, { reason }, { by, at }) => withRecords(item, { needsNoData: { reason, by, at } }),
  }),
  'dependency-ready': entryKind({
    body: z.strictObject({ id, name: z.string(), ready: z.boolean() }),
    tell: ({ name, ready }, { who }) =>
      told(`${who} said that the data ${name} is ${ready ? 'ready' : 'not ready'}`),
    apply: (item, body, { by, at }) =>
      withRecords(item, {
        dependencies: change(item.records.dependencies, body.id, {
          ready: body.ready ? { by, at } : null,
        }),
      }),
  }),
  'dependency-removed': entryKind({
    body: z.strictObject({ id, removed: dataDependencySchema, reason: z.string() }),
    tell: ({ removed, reason }, { who }) =>
      told(`${who} removed the data dependency ${removed.name}`, reason),
    apply: (item, body) =>
      withRecords(item, { dependencies: without(item.records.dependencies, body.id) }),
  }),
  'artifact-set': entryKind({
    body: z.strictObject({ record: artifactSchema, changes, isNew: z.boolean() }),
    tell: ({ record: { title, version }, changes: changed, isNew }, { who }) =>
      isNew
        ? told(`${who} added the document ${title}`, `version ${version}`)
        : told(`${who} changed the document ${title}`, describeChanges(changed)),
    apply: (item, { record }) =>
      withRecords(item, { artifacts: put(item.records.artifacts, record) }),
  }),
  'artifact-removed': entryKind({
    body: z.strictObject({ id, removed: artifactSchema, reason: z.string() }),
    tell: ({ removed, reason }, { who }) =>
      told(`${who} removed the document ${removed.title}`, reason),
    apply: (item, body) =>
      withRecords(item, { artifacts: without(item.records.artifacts, body.id) }),
  }),
  'risk-set': entryKind({
    body: z.strictObject({ record: riskSchema, changes, isNew: z.boolean() }),
    tell: ({ record: { title, treatment }, changes: changed, isNew }, { who }) =>
      isNew
        ? told(`${who} wrote down the risk ${title}`, treatment)
        : told(`${who} changed the risk ${title}`, describeChanges(changed)),
    apply: (item, { record }) => withRecords(item, { risks: put(item.records.risks, record) }),
  }),
  'risk-closed': entryKind({
    body: z.strictObject({ id, title: z.string(), note: z.string() }),
    tell: ({ title, note }, { who }) => told(`${who} closed the risk ${title}`, note),
    apply: (item, body, { at }) =>
      withRecords(item, { risks: change(item.records.risks, body.id, { closedAt: at }) }),
  }),
  'safeguards-set': entryKind({
    body: z.strictObject({ from: safeguardsSchema.nullable(), to: safeguards }),
    tell: ({ to: { autonomy, killSwitch } }, { who }) =>
      told(
        `${who} set the safeguards, with autonomy ${autonomy} of 4`,
        `stopped by: ${killSwitch}`,
      ),
    apply: (item, { to }, { by, at }) =>
      withRecords(item, { safeguards: { ...to, setBy: by, setAt: at } }),
    writers: (_body, by) => [by],
  }),
  'judge-set': entryKind({
    body: z.strictObject({ from: judgeSchema.nullable(), to: judge }),
    tell: ({ to: { name, kappa, items } }, { who }) =>
      told(
        `${who} set the agreement of the judge ${name} with people: kappa ${kappa} on ${items} answers`,
      ),
    apply: (item, { to }, { by, at }) =>
      withRecords(item, { judge: { ...to, setBy: by, setAt: at } }),
    writers: (_body, by) => [by],
  }),
  'decommission-planned': entryKind({
    body: decommission,
    tell: ({ successor }, { who }) =>
      told(`${who} planned the decommission`, `successor: ${successor}`),
    apply: (item, body, { by, at }) =>
      withRecords(item, { decommission: { ...body, setBy: by, setAt: at } }),
  }),
  'sheet-saved': entryKind({
    body: z.strictObject({
      state: sheetStateSchema,
      changes: z.array(
        z
          .strictObject({
            /** The row, or the section of fields that stand once. */
            place: z.string(),
            field: z.string(),
            before: z.string().nullable(),
            after: z.string().nullable(),
          })
          .register(workItemNames, { names: 'change' }),
      ),
      /** Changes beyond those that are kept here; the version has them. */
      more: z.number().int().nonnegative(),
    }),
    tell: ({ state, changes: changed, more }, { who }) => {
      const fields = [...new Set(changed.map(({ field }) => field))];
      const { count, named } = state.gaps;
      const rest = more > 0 || fields.length > TOLD_FIELDS ? ' and more' : '';
      return told(
        `${who} saved version ${state.version} of the ${nameOfSheet(state)}`,
        fields.length === 0 ? null : `changed: ${fields.slice(0, TOLD_FIELDS).join(', ')}${rest}`,
        count === 0
          ? 'complete'
          : `${countOf(count, 'gap')}: ${named.join(', ')}${count > named.length ? ' and more' : ''}`,
      );
    },
    apply: (item, { state }) => withRecords(item, { sheets: putSheet(item, state) }),
  }),
  'residual-accepted': entryKind({
    body: z.strictObject({ state: sheetStateSchema, row: z.string(), title: z.string() }),
    tell: ({ state, title }, { who }) =>
      told(
        `${who} accepted what is left of the risk ${title}`,
        `version ${state.version} of the ${nameOfSheet(state)}`,
      ),
    apply: (item, { state }) => withRecords(item, { sheets: putSheet(item, state) }),
  }),
  'early-retirement-decided': entryKind({
    body: z.strictObject({
      /** Stage that it stands in; null before the first. */
      from: z.string().nullable(),
      reason: z.string(),
    }),
    tell: ({ from, reason }, { who, lifecycle }) =>
      told(`${who} decided to retire it early, from ${stageName(lifecycle, from)}`, reason),
    apply: (item, body, { by, at }) => withRecords(item, { earlyRetirement: { ...body, by, at } }),
  }),
};
