import * as z from 'zod';
import {
  artifactSchema,
  dataDependencySchema,
  decommissionSchema,
  handoffSchema,
  judgeSchema,
  needsNoDataSchema,
  riskSchema,
  safeguardsSchema,
} from '../../contract/records';
import type { LedgerEntry } from '../../contract/types';
import type { Item } from '../item/item';

type Records = Item['records'];
type By = { by: string; at: string };
type Step = (records: Records, entry: LedgerEntry, by: By) => Records | null;

/** A step over a body of a known form; null for one of another form. */
const reading =
  <Schema extends z.ZodType>(
    schema: Schema,
    take: (records: Records, body: z.output<Schema>, by: By) => Records,
  ): Step =>
  (records, { body }, by) => {
    const parsed = schema.safeParse(body);
    return parsed.success ? take(records, parsed.data, by) : null;
  };

const id = z.object({ id: z.string() });

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

/** What the ledger says of data: a record, or that none is needed. */
const dataBody = z.union([
  z.object({ record: dataDependencySchema }),
  needsNoDataSchema.pick({ reason: true }),
]);

const stamp = ({ by, at }: By): { setBy: string; setAt: string } => ({ setBy: by, setAt: at });

const steps: Partial<Record<LedgerEntry['kind'], Step>> = {
  'handoff-offered': reading(
    handoffSchema.omit({ offeredAt: true, answer: true }),
    (records, body, { at }) => ({
      ...records,
      handoffs: [
        ...records.handoffs.filter((one) => one.kind !== body.kind || one.answer !== null),
        { ...body, offeredAt: at, answer: null },
      ],
    }),
  ),
  'handoff-answered': reading(
    id.extend({ accepted: z.boolean(), note: z.string() }),
    (records, { id: answered, accepted, note }, by) => ({
      ...records,
      handoffs: change(records.handoffs, answered, { answer: { accepted, note, ...by } }),
    }),
  ),
  'dependency-set': reading(dataBody, (records, body, by) =>
    'record' in body
      ? { ...records, dependencies: put(records.dependencies, body.record), needsNoData: null }
      : { ...records, needsNoData: { ...body, ...by } },
  ),
  'dependency-ready': reading(id.extend({ ready: z.boolean() }), (records, body, by) => ({
    ...records,
    dependencies: change(records.dependencies, body.id, { ready: body.ready ? by : null }),
  })),
  'dependency-removed': reading(id, (records, body) => ({
    ...records,
    dependencies: without(records.dependencies, body.id),
  })),
  'artifact-set': reading(z.object({ record: artifactSchema }), (records, { record }) => ({
    ...records,
    artifacts: put(records.artifacts, record),
  })),
  'artifact-removed': reading(id, (records, body) => ({
    ...records,
    artifacts: without(records.artifacts, body.id),
  })),
  'risk-set': reading(z.object({ record: riskSchema }), (records, { record }) => ({
    ...records,
    risks: put(records.risks, record),
  })),
  'risk-closed': reading(id, (records, body, { at }) => ({
    ...records,
    risks: change(records.risks, body.id, { closedAt: at }),
  })),
  'safeguards-set': reading(
    z.object({ to: safeguardsSchema.omit({ setBy: true, setAt: true }) }),
    (records, { to }, by) => ({ ...records, safeguards: { ...to, ...stamp(by) } }),
  ),
  'judge-set': reading(
    z.object({ to: judgeSchema.omit({ setBy: true, setAt: true }) }),
    (records, { to }, by) => ({ ...records, judge: { ...to, ...stamp(by) } }),
  ),
  'decommission-planned': reading(
    decommissionSchema.omit({ setBy: true, setAt: true }),
    (records, body, by) => ({ ...records, decommission: { ...body, ...stamp(by) } }),
  ),
};

/**
 * The records of an item behind one more entry of its ledger.
 * @returns the same where the entry is about something else; null where it is of a form that is not known.
 */
export const replayRecords = (records: Records, entry: LedgerEntry): Records | null => {
  const step = steps[entry.kind];
  if (step === undefined) return records;
  const by = entry.actor.kind === 'person' ? entry.actor.accountId : '';
  return step(records, entry, { by, at: entry.at });
};
