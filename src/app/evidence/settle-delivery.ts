import type { ParsedEvidence } from '../../contract/types';
import { recordRun } from '../../domain/evidence/evaluation';
import { recordSignal } from '../../domain/evidence/recorded-signal';
import { attest, type CheckEnvelope, type EnvelopeCheck } from './attest';
import type { Delivery } from './delivery';
import { readOrRefuse, type ReadEvidence } from './evidence-file';
import { AppError, changedMeanwhile } from '../failure';
import type { Issue } from '../jira-ports';
import type { Deps } from '../ports';
import { recordEvidence } from './record-evidence';
import { routeDelivery } from './route-delivery';
import { refOf } from '../item/ref-of';

export type SettleNeeds = Pick<
  Deps,
  | 'deliveries'
  | 'issues'
  | 'items'
  | 'catchUp'
  | 'evaluations'
  | 'runItems'
  | 'itemPages'
  | 'settings'
  | 'clock'
  | 'random'
  | 'sleep'
> & {
  readEvidence: ReadEvidence;
  checkEnvelope: CheckEnvelope;
  /** Shows in Jira's fields what was recorded on an item, now or later; never throws. */
  show: (issueId: string, projectId: string) => Promise<void>;
};

/** Work item that a person says it belongs to. */
export type Placement = { issue: Issue; accountId: string };

/** Longest note that is kept. */
const LONGEST_NOTE = 1000;

/**
 * Records what a delivery holds, and writes down what became of it. May run twice, also at the same
 * time: what is recorded is not recorded again.
 * @param placement left out, the delivery itself says where it belongs.
 * @returns the delivery as it is stored now.
 * @throws {AppError} `conflict` and `unavailable`, which later tries may not meet; whatever else is
 *   thrown by storage or Jira.
 */
export const settleDelivery =
  (deps: SettleNeeds) =>
  async (delivery: Delivery, placement?: Placement): Promise<Delivery> => {
    const settled = await outcome(deps, delivery, placement);
    if (await deps.deliveries.finish(delivery.state, settled)) return settled;
    const stored = await deps.deliveries.get(delivery.id);
    // Another process brought it further, or storage only says so: then it is to be tried again.
    if (stored === null || stored.state === delivery.state) throw changedMeanwhile();
    return stored;
  };

const outcome = async (
  deps: SettleNeeds,
  delivery: Delivery,
  placement: Placement | undefined,
): Promise<Delivery> => {
  try {
    const parsed = await readOrRefuse(deps.readEvidence, delivery.body ?? '');
    if (isEmpty(parsed)) return done(delivery, parsed);
    const route =
      placement === undefined
        ? await routeDelivery(deps)(delivery, parsed)
        : { found: true as const, issue: placement.issue, by: 'person' as const };
    if (!route.found) return { ...delivery, state: 'unrouted', problem: route.problem };
    const { issue, by } = route;
    const { unchecked, ...recorded } = await record(deps, delivery, parsed, issue, placement);
    const notes = unchecked === null ? parsed.notes : [unchecked, ...parsed.notes];
    return {
      ...done(delivery, { ...parsed, notes }),
      ...recorded,
      routed: { issueId: issue.id, issueKey: issue.key, by },
    };
  } catch (error) {
    if (!(error instanceof AppError) || ['conflict', 'unavailable'].includes(error.code))
      throw error;
    return { ...delivery, state: 'failed', problem: wordsOf(error) };
  }
};

const record = async (
  deps: SettleNeeds,
  delivery: Delivery,
  { blocks, signals, lists, routing, format }: ParsedEvidence,
  issue: Issue,
  placement: Placement | undefined,
): Promise<Pick<Delivery, 'evaluations' | 'signals'> & { unchecked: string | null }> => {
  const ref = refOf(issue);
  const check = await envelopeOf(deps, delivery.body ?? '', delivery.projectId, format);
  const runs = blocks.map(({ run, items = [] }) => ({
    run: recordRun(run, delivery.receivedAt, pipelineOf(delivery), items),
    items,
  }));
  const { evaluations, note } = attest(
    runs.map(({ run }) => run),
    check,
  );
  const observed = signals.map((signal) =>
    recordSignal(signal, delivery.receivedAt, routing.version),
  );
  const at = new Date(deps.clock.now()).toISOString();
  if (evaluations.length + observed.length > 0) {
    await deps.catchUp(issue, Date.parse(delivery.receivedAt));
  }
  await recordEvidence(deps)(ref, {
    evaluations,
    signals: observed,
    items: new Map(runs.map(({ run, items }) => [run.digest, items])),
    lists,
    sender: pipelineOf(delivery),
    ...(placement === undefined
      ? {}
      : { placed: { at, actor: { kind: 'person', accountId: placement.accountId } } }),
  });
  if (evaluations.length + observed.length > 0) {
    await deps.show(issue.id, ref.projectId);
  }
  return {
    evaluations: evaluations.map(({ digest }) => digest),
    signals: observed.map(({ digest }) => digest),
    unchecked: note,
  };
};

const pipelineOf = ({ signedBy }: Delivery) => ({
  kind: 'pipeline' as const,
  ...(signedBy === undefined ? {} : { secret: signedBy }),
});

/** What the keys of the project say of the signatures; only of a file that is an envelope. */
const envelopeOf = async (
  deps: SettleNeeds,
  body: string,
  projectId: string,
  format: string,
): Promise<EnvelopeCheck> => {
  if (format !== 'in-toto') return { kind: 'none' };
  const settings = await deps.settings.load(projectId);
  return deps.checkEnvelope(body, settings?.attestationKeys ?? []);
};

const isEmpty = ({ blocks, signals, criteria }: ParsedEvidence): boolean =>
  blocks.length + signals.length + criteria.length === 0;

/** The body goes, what it held stays: in its records, and its criteria here. */
const done = (delivery: Delivery, parsed: ParsedEvidence): Delivery => ({
  ...delivery,
  state: 'done',
  body: null,
  criteria: parsed.criteria,
  problem: null,
  note: noteOf(parsed),
});

const noteOf = ({ blocks, signals, criteria, notes, format }: ParsedEvidence): string | null => {
  const said = [
    ...(criteria.length === 0
      ? []
      : [
          criteria.length === 1
            ? 'It proposes 1 criterion; put it into the draft to adopt it.'
            : `It proposes ${criteria.length} criteria; put them into the draft to adopt them.`,
        ]),
    ...(blocks.length === 0 && signals.length > 0
      ? [
          `It holds no results; ${signals.length === 1 ? 'its signal is' : `its ${signals.length} signals are`} kept.`,
        ]
      : []),
    ...(blocks.length + signals.length + criteria.length === 0
      ? [`This ${format} file holds nothing to record.`]
      : []),
    ...notes,
  ];
  return said.length === 0 ? null : said.join(' ').slice(0, LONGEST_NOTE);
};

const wordsOf = ({ message, where, hint }: AppError): string =>
  [where === undefined || where === '' ? message : `${message} (${where})`, hint ?? '']
    .join(' ')
    .trim();
