import type { Actor, Evaluation, Finding, RecordedSignal } from '../../contract/types';
import { PERSON_FORMAT } from '../../domain/evidence/recorded-signal';
import type { Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import { isRepeat, takeEvaluationReport, takeSignals } from '../../domain/monitoring/take-signals';
import { endedBy, listOf, type CompleteList } from '../../domain/monitoring/complete-lists';
import { takeRun, type Elsewhere } from '../../domain/evidence/take-run';
import { looksElsewhere, type ElsewhereNeeds } from './looks-elsewhere';
import { workOutItems, type ItemsByRun, type WorkOut, type WorkOutNeeds } from './work-out-items';
import { isInUseAt } from '../../domain/monitoring/in-use-at';
import { MOST_BASIS_EVENTS } from '../../domain/monitoring/settle-basis';
import { MOST_SETTLING_EVENTS } from '../../domain/monitoring/settle-monitoring';
import { conditionsFindingId } from '../../domain/evidence/take-facts';
import { changeItem, type ItemChange } from '../item/change-item';
import { changedMeanwhile } from '../failure';
import type { Deps } from '../ports';
import { evaluationEvent } from './take-evaluation';

export type Evidence = {
  evaluations: readonly Evaluation[];
  /** What the runs hold item by item; left out where they hold nothing. */
  items?: ItemsByRun;
  signals: readonly RecordedSignal[];
  /** Beginnings of fingerprints that the signals are the whole list of. */
  lists?: readonly string[];
  /** Who sent the signals; left out where that is who placed them. */
  sender?: Actor;
  /** Person who said where it belongs, and when; left out where the evidence says so itself. */
  placed?: { at: string; actor: Actor };
};

/**
 * Operations that one transaction has left beside the item, the entry for signals and what follows for
 * the monitoring; it may have 25. An evaluation takes up to four: itself, its ledger entry, that of a
 * finding, and that its data set was used.
 */
const MOST_OPERATIONS = 22 - MOST_SETTLING_EVENTS - MOST_BASIS_EVENTS;

const OPERATIONS_OF_RUN = 4;

/** Tries after each of which something else of the same evidence was recorded by another process. */
const MOST_TRIES = 10;

const NO_ITEMS: ItemsByRun = new Map();

export type RecordNeeds = ElsewhereNeeds &
  WorkOutNeeds &
  Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'>;

/**
 * Records evaluations and signals on an item, each once, with its ledger entries: one write as long as
 * it fits one transaction. May run twice, also at the same time.
 * @returns digests of what this call recorded; the rest was there before.
 * @throws {AppError} `conflict` where others keep writing, `too-large` for what no record can hold.
 */
export const recordEvidence =
  (deps: RecordNeeds) =>
  async (
    issue: { id: string; key: string; projectId: string },
    evidence: Evidence,
  ): Promise<string[]> => {
    const recorded: string[] = [];
    let open = onceEach(evidence);
    const elsewhere = await looksElsewhere(deps)(issue.id, open.evaluations);
    const workOut = await workOutItems(deps)(issue, open.evaluations, evidence.items ?? NO_ITEMS);
    for (let tries = 0; tries < MOST_TRIES;) {
      const { portion, rest } = split(open);
      if (portion.evaluations.length + portion.signals.length === 0) {
        return [...recorded, ...(await endUnlisted(deps, issue, evidence))];
      }
      const { written, known } = await changeItem(deps)(
        issue,
        (item) => takeIn(item, portion, { elsewhere, workOut }),
        'evidence',
      );
      if (!written && known.length === 0) {
        open = rest;
      } else if (written) {
        recorded.push(...digestsOf(portion));
        open = rest;
      } else {
        open = without(open, known);
        tries += 1;
      }
    }
    throw changedMeanwhile();
  };

/**
 * Ends the alarms that a complete list no longer holds, after all that it holds is recorded.
 * @returns digests of the ends
 */
const endUnlisted = async (
  deps: Parameters<typeof recordEvidence>[0],
  issue: { id: string; key: string; projectId: string },
  { lists = [], signals, placed, sender }: Evidence,
): Promise<string[]> => {
  const list = listOf(lists, signals);
  const recorded: string[] = [];
  if (list === null) return recorded;
  for (let tries = 0; tries < MOST_TRIES;) {
    let ended: RecordedSignal[] = [];
    const { written, known } = await changeItem(deps)(issue, (item) => {
      ended = stillOpen(item, list, recorded);
      return takeIn(item, {
        ...{ evaluations: [], signals: ended },
        ...(placed === undefined ? {} : { placed }),
        ...(sender === undefined ? {} : { sender }),
      });
    });
    if (!written && known.length === 0) return recorded;
    recorded.push(...(written ? ended.map(({ digest }) => digest) : known));
    if (!written) tries += 1;
  }
  throw changedMeanwhile();
};

/** What one transaction takes of the ends that are not recorded yet. */
const stillOpen = (item: Item, list: CompleteList, recorded: readonly string[]) =>
  endedBy(item.monitoring, list)
    .filter(({ digest }) => !recorded.includes(digest))
    .slice(0, MOST_OPERATIONS);

const digestsOf = ({ evaluations, signals }: Evidence): string[] =>
  [...evaluations, ...signals].map(({ digest }) => digest);

const onceEach = (evidence: Evidence): Evidence => ({
  ...evidence,
  evaluations: [...new Map(evidence.evaluations.map((one) => [one.digest, one])).values()],
  signals: [...new Map(evidence.signals.map((one) => [one.digest, one])).values()],
});

const without = (evidence: Evidence, known: readonly string[]): Evidence => ({
  ...evidence,
  evaluations: evidence.evaluations.filter(({ digest }) => !known.includes(digest)),
  signals: evidence.signals.filter(({ digest }) => !known.includes(digest)),
});

/** What fits the next transaction, and what is left behind it. */
const split = (evidence: Evidence): { portion: Evidence; rest: Evidence } => {
  const { evaluations, signals } = evidence;
  const runs = Math.min(evaluations.length, Math.floor(MOST_OPERATIONS / OPERATIONS_OF_RUN));
  const others = MOST_OPERATIONS - OPERATIONS_OF_RUN * runs;
  return {
    portion: {
      ...evidence,
      evaluations: evaluations.slice(0, runs),
      signals: signals.slice(0, others),
    },
    rest: { ...evidence, evaluations: evaluations.slice(runs), signals: signals.slice(others) },
  };
};

/** An item with evidence taken in; null where everything only repeats that an alert fires. */
export const takeIn = (
  item: Item,
  { evaluations: received, signals, placed, sender }: Evidence,
  by?: { elsewhere: Elsewhere; workOut: WorkOut },
): ItemChange | null => {
  const fresh = signals.filter((signal) => !isRepeat(item.monitoring, signal));
  if (received.length + fresh.length === 0) return null;
  const evaluations: Evaluation[] = [];
  let withResults = item;
  for (const one of received) {
    const evaluation = by === undefined ? one : by.workOut(withResults, one);
    const options = by === undefined ? {} : { elsewhere: by.elsewhere };
    withResults = takeRun(withResults, evaluation, options);
    evaluations.push(evaluation);
  }
  const reported = evaluations
    .filter(({ recordedAt }) => isInUseAt(item, recordedAt))
    .reduce(takeEvaluationReport, item.monitoring);
  return {
    item: { ...withResults, monitoring: takeSignals(reported, fresh, byHand(fresh, placed)) },
    events: [
      ...evaluations.flatMap((evaluation) => [
        evaluationEvent(evaluation, placed ?? null, withResults),
        ...findingEvents(item, withResults, evaluation),
      ]),
      ...signalEvents(fresh, placed, sender),
    ],
    evaluations,
    signals: fresh,
  };
};

/** A finding that a run was made under other conditions than those before it. */
const findingEvents = (before: Item, after: Item, { digest, recordedAt }: Evaluation) => {
  const id = conditionsFindingId(digest);
  const raised = after.findings.find((finding) => finding.id === id);
  return raised === undefined || before.findings.some((finding) => finding.id === id)
    ? []
    : [conditionsEvent(raised, recordedAt)];
};

const conditionsEvent = ({ id, kind, accountId, sentence }: Finding, at: string): LedgerEvent => ({
  ...{ at, actor: { kind: 'app' }, kind: 'finding-raised' },
  body: { id, kind, stage: null, accountId, sentence },
});
/** Who typed the signals; null where they are a tool's, whoever said which work item they are about. */
const byHand = (signals: readonly RecordedSignal[], placed: Evidence['placed']): string | null =>
  placed?.actor.kind === 'person' && signals.every(({ source }) => source.format === PERSON_FORMAT)
    ? placed.actor.accountId
    : null;

/** One entry for all that came together; each is named by its digest. */
const signalEvents = (
  signals: readonly RecordedSignal[],
  placed: Evidence['placed'],
  sender: Evidence['sender'],
): LedgerEvent[] => {
  const [first] = signals;
  if (first === undefined) return [];
  return [
    {
      at: placed?.at ?? first.recordedAt,
      actor: placed?.actor ?? sender ?? { kind: 'pipeline' },
      kind: 'signal-recorded',
      body: {
        format: first.source.format,
        signals: signals.map(({ digest, name, state, level, observedAt }) => ({
          digest,
          name,
          state,
          level,
          observedAt,
        })),
      },
    },
  ];
};
