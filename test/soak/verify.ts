import * as z from 'zod';
import { openTables, type TableStore } from '../../local/state/table';
import { criteriaRecord } from '../../src/adapters/kvs/records/criteria';
import { evaluationRecord } from '../../src/adapters/kvs/records/evaluation';
import { itemRecord } from '../../src/adapters/kvs/records/item';
import { ledgerRecord } from '../../src/adapters/kvs/records/ledger';
import { settingsRecord } from '../../src/adapters/kvs/records/settings';
import type {
  Evaluation,
  LedgerEntry,
  LockedCriteria,
  ProjectSettings,
} from '../../src/contract/types';
import { decideGate } from '../../src/domain/gate/decide-gate';
import { newItem, type Item } from '../../src/domain/item/item';
import { lifecycleOf } from '../../src/domain/lifecycle/presets';
import { stageOf } from '../../src/domain/lifecycle/stages';
import { catalogue } from '../../src/ledger/catalogue';
import { emptyHead, verifyChain } from '../../src/ledger/chain';
import { replayItem } from '../../src/ledger/fold';
import type { Told, ToldMove } from './operations';
import { checkWords } from './check-words';

type Stored = {
  items: Item[];
  entries: LedgerEntry[];
  evaluations: { issueId: string; evaluation: Evaluation }[];
  criteria: Map<string, LockedCriteria[]>;
  settings: ProjectSettings;
  issues: Map<string, IssueRow>;
  stageField: string;
  statuses: Map<string, string>;
};

const issueRow = z.looseObject({
  id: z.string(),
  key: z.string(),
  statusId: z.string(),
  custom: z.record(z.string(), z.unknown()),
  properties: z.record(z.string(), z.unknown()),
});
type IssueRow = z.output<typeof issueRow>;

const rowSchema = z.looseObject({ value: z.unknown() });
const named = z.looseObject({ id: z.string(), name: z.string() });

const valuesOf = (tables: TableStore, name: string): unknown[] =>
  tables
    .table(`forge-kvs-${encodeURIComponent(name)}`)
    .values()
    .map((row) => rowSchema.parse(row).value);

const readAll = (data: string): Stored => {
  const tables = openTables(data);
  const decoded = <Value>(entity: string, decode: (value: unknown) => Value): Value[] =>
    valuesOf(tables, `entity:${entity}`).map(decode);
  const [settings] = decoded('project-settings', settingsRecord.decode);
  if (settings === undefined) throw new Error('the site has no settings');
  const issues = tables
    .table('jira-issues')
    .values()
    .map((row) => issueRow.parse(row));
  const stage = tables
    .table('jira-fields')
    .values()
    .map((row) => named.parse(row))
    .find(({ name }) => name === 'AI lifecycle stage');
  return {
    items: decoded('item', itemRecord.decode),
    entries: decoded('ledger', ledgerRecord.decode),
    evaluations: decoded('evaluation', (value) => ({
      ...z.object({ issueId: z.string() }).parse(value),
      evaluation: evaluationRecord.decode(value),
    })),
    criteria: criteriaOf(tables),
    settings,
    issues: new Map(issues.map((row) => [row.id, row])),
    stageField: stage?.id ?? '',
    statuses: new Map(
      tables
        .table('jira-statuses')
        .values()
        .map((row) => named.parse(row))
        .map(({ id, name }) => [id, name]),
    ),
  };
};

const criteriaOf = (tables: TableStore): Map<string, LockedCriteria[]> => {
  const found = new Map<string, LockedCriteria[]>();
  for (const [key, row] of tables.table(`forge-kvs-${encodeURIComponent('plain')}`).entries()) {
    const issueId = /^criteria:(\d+):\d+$/.exec(key)?.[1];
    if (issueId === undefined) continue;
    const version = criteriaRecord.decode(rowSchema.parse(row).value);
    found.set(issueId, [...(found.get(issueId) ?? []), version]);
  }
  return found;
};

/** Holds what is stored against what the site told people. @returns counts, and each thing that is wrong */
export const verify = (data: string, told: Told) => {
  const stored = readAll(data);
  const faults: string[] = [];
  const kinds = new Set(stored.entries.map(({ kind }) => kind)).size;
  const entriesCounts = { entries: stored.entries.length, kinds };
  const counts = { ...entriesCounts, runs: 0, decisions: 0, replayed: 0, unclear: 0 };
  for (const item of stored.items) {
    const entries = stored.entries
      .filter(({ issueId }) => issueId === item.issueId)
      .sort((one, other) => one.seq - other.seq);
    const say = (fault: string): void => void faults.push(`${item.issueKey}: ${fault}`);
    const chain = verifyChain(entries, item.ledger);
    if (!chain.ok) say(`the chain breaks at ${chain.seq}: ${chain.problem}`);
    counts.runs += checkRuns(item, entries, told, say);
    counts.decisions += checkMoves(stored, item, entries, told, say);
    checkWords(entries, stored.settings.lifecycle, say);
    checkShown(stored, item, say);
    checkFindings(item, say);
    const { replayed, unclear } = replayDecisions(stored, item, entries, say);
    counts.replayed += replayed;
    counts.unclear += unclear;
  }
  return { ...counts, moves: told.moves.length, faults };
};

type Say = (fault: string) => void;

/** Every accepted run is recorded once. */
const checkRuns = (item: Item, entries: readonly LedgerEntry[], told: Told, say: Say): number => {
  const recorded = entries.flatMap((entry) =>
    entry.kind === 'evaluation-recorded'
      ? [catalogue['evaluation-recorded'].read(entry)?.startedAt ?? '']
      : [],
  );
  const mine = told.runs.filter(({ issue }) => issue === item.issueKey);
  for (const { startedAt, accepted } of mine) {
    const times = recorded.filter((one) => one === startedAt).length;
    if (accepted && times === 0) say(`the run of ${startedAt} is lost`);
    if (times > 1) say(`the run of ${startedAt} is recorded ${times} times`);
  }
  return recorded.length;
};

/** What people were told of a gate is what the ledger says, once. */
const checkMoves = (
  { settings, statuses }: Stored,
  item: Item,
  entries: readonly LedgerEntry[],
  told: Told,
  say: Say,
): number => {
  const decided = entries.flatMap((entry) => {
    const body = entry.kind === 'gate-decided' ? catalogue['gate-decided'].read(entry) : null;
    return body === null ? [] : [{ ...body, at: Date.parse(entry.at) }];
  });
  const unheard = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'decision-not-heard'
        ? [catalogue['decision-not-heard'].read(entry)?.id ?? '']
        : [],
    ),
  );
  const ids = decided.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) say('a decision is recorded twice');
  const idOf = new Map([...statuses].map(([id, name]) => [name, id]));
  const gated = told.moves.filter(
    ({ issue, to }) =>
      issue === item.issueKey && ['Validation', 'Deployment', 'Monitoring'].includes(to),
  );
  const left = new Set<Decided>(decided);
  for (const move of gated) {
    const stage = settings.statusStages[idOf.get(move.to) ?? ''] ?? '';
    const mine = nearest(left, move, stage, told.clocksApart);
    if (mine !== null) left.delete(mine);
    checkMove(move, mine, unheard, say);
  }
  for (const { stage, at } of left) {
    const near = gated.toSorted(
      (one, other) => Math.abs(one.from - at) - Math.abs(other.from - at),
    );
    say(
      `a decision of ${stage} at ${new Date(at).toISOString()} that nobody asked for; next to it: ` +
        near.slice(0, 3).map(toldOf).join('; '),
    );
  }
  return decided.length;
};

const toldOf = ({ to, from, until, answer }: ToldMove): string =>
  `${answer} into ${to} from ${new Date(from).toISOString()} to ${new Date(until).toISOString()}`;

type Decided = { id?: string; stage: string; at: number; decision: 'allow' | 'refuse' };

/** What clocks round away and lose between two readings, in milliseconds, beside what reading one takes. */
const CLOCK_STEPS = 30;

/** The decision of a transition: of its stage, made while it was asked. */
const nearest = (
  left: ReadonlySet<Decided>,
  move: ToldMove,
  stage: string,
  clocksApart: number,
): Decided | null => {
  const middle = (move.from + move.until) / 2;
  const apart = CLOCK_STEPS + clocksApart;
  const [first] = [...left]
    .filter(
      ({ stage: of, at }) => of === stage && at >= move.from - apart && at <= move.until + apart,
    )
    .sort((one, other) => Math.abs(one.at - middle) - Math.abs(other.at - middle));
  return first ?? null;
};

const checkMove = (
  { to, from, answer }: ToldMove,
  mine: Decided | null,
  unheard: ReadonlySet<string>,
  say: Say,
): void => {
  const at = new Date(from).toISOString();
  const isAllowed = mine?.decision === 'allow' && !unheard.has(mine.id ?? '');
  if (answer === 'allowed' && !isAllowed) say(`let into ${to} at ${at} by no decision`);
  if (answer === 'refused' && isAllowed) {
    say(`refused ${to} at ${at}, which the ledger calls allowed`);
  }
};

/** Field and property say what the record says, which is what the status stands for. */
const checkShown = ({ issues, settings, stageField }: Stored, item: Item, say: Say): void => {
  const issue = issues.get(item.issueId);
  if (issue === undefined) {
    say('it is gone');
    return;
  }
  const stage = settings.statusStages[issue.statusId];
  const name = stageOf(lifecycleOf(settings.lifecycle), item.stage)?.name;
  const property = z
    .looseObject({ stage: z.string().nullable() })
    .safeParse(issue.properties['assay']);
  if (stage !== item.stage) say(`its status stands for ${stage}, its record says ${item.stage}`);
  if (issue.custom[stageField] !== name) say(`its field says ${String(issue.custom[stageField])}`);
  if (property.data?.stage !== item.stage) say(`its property says ${property.data?.stage}`);
};

/** Nobody forged anything or went past a gate that guards its transition, so nothing of that is open. */
const checkFindings = (item: Item, say: Say): void => {
  for (const { id, kind, sentence, at, resolvedAt } of item.findings) {
    if (/^moved-(data|experimentation)-/.test(id)) continue;
    if (kind === 'projection-changed') say(`a false alarm of ${at}: ${sentence}`);
    if (kind === 'moved-without-gate' && resolvedAt === null) say(`open since ${at}: ${sentence}`);
  }
};

/** A move may be written down behind a decision that came after it. */
const lastMoveBefore = (entries: readonly LedgerEntry[], now: number): LedgerEntry | null =>
  entries
    .filter(({ kind, at }) => kind === 'stage-moved' && Date.parse(at) <= now)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .at(-1) ?? null;

/** Decides again what the gates decided, on the records as they were. */
const replayDecisions = (
  { settings, evaluations, criteria }: Stored,
  item: Item,
  entries: readonly LedgerEntry[],
  say: Say,
): { replayed: number; unclear: number } => {
  const counts = { replayed: 0, unclear: 0 };
  const ref = { id: item.issueId, key: item.issueKey, projectId: item.projectId };
  const history = {
    criteria: criteria.get(item.issueId) ?? [],
    evaluations: evaluations
      .filter(({ issueId }) => issueId === item.issueId)
      .map(({ evaluation }) => evaluation),
  };
  entries.forEach((entry, position) => {
    const body = entry.kind === 'gate-decided' ? catalogue['gate-decided'].read(entry) : null;
    if (body === null || body.degraded || body.basis === null) return;
    const now = Date.parse(entry.at);
    const { evidenceMaxAgeDays, policy } = settings;
    // What came to be written down before the decision, though it was made after it, counts for nothing.
    const known = entries.slice(0, position).filter(({ at }) => Date.parse(at) <= now);
    const past = replayItem(newItem(ref, emptyHead), known, history);
    const from = lastMoveBefore(entries, now)?.body['to'] ?? null;
    const asked = { item: past.item, policy, lifecycle: lifecycleOf(settings.lifecycle) };
    const again = decideGate({
      ...{ ...asked, from: typeof from === 'string' ? from : 'inception', to: body.stage },
      ...{ evidenceMaxAgeDays, now },
    });
    if (again.decision === body.decision) counts.replayed += 1;
    else if (JSON.stringify(again.basis.evidence) !== JSON.stringify(body.basis.evidence))
      counts.unclear += 1;
    else
      say(
        `the gate of ${body.stage} at ${entry.at} said ${body.decision}, again ${again.decision}`,
      );
  });
  return counts;
};
