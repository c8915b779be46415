import type { CallOutput } from '../../contract/calls/calls';
import type { LedgerEntry, Lifecycle } from '../../contract/types';
import { lifecycleOf, sevenStages } from '../../domain/lifecycle/presets';
import { timelineOf } from '../../domain/monitoring/timeline';
import { catalogue } from '../../ledger/catalogue';
import { tellAnswer } from '../../ledger/topics/monitoring';
import { stageName } from '../../words/names';
import type { IssueAccess } from '../access';
import type { Deps } from '../ports';

/** Signals and runs that a history goes back to; older ones stay in storage. */
const MOST_SIGNALS = 200;
const MOST_RUNS = 100;

/** Entries at the end of the ledger in which events are looked for. */
const LEDGER_TAIL = 100;

type History = CallOutput<'monitoring.history'>;

/** The watched values over time, and what happened to the item in between. */
export const viewHistory =
  (deps: Pick<Deps, 'items' | 'signals' | 'evaluations' | 'ledger'>) =>
  async ({ issue }: IssueAccess): Promise<History> => {
    const [{ item, settings }, { signals, more }, evaluations] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.signals.recent(issue.id, MOST_SIGNALS),
      deps.evaluations.recent(issue.id, MOST_RUNS),
    ]);
    if (item === null) return { series: [], events: [], truncated: false };
    const lifecycle = settings === null ? sevenStages : lifecycleOf(settings.lifecycle);
    const tail = Math.max(0, item.ledger.seq - LEDGER_TAIL);
    const entries = await deps.ledger.page(issue.id, tail, item.ledger, LEDGER_TAIL);
    return {
      series: timelineOf(item.monitoring.plan, signals, evaluations),
      events: entries.flatMap((entry) => eventOf(entry, lifecycle)),
      truncated: more || evaluations.length === MOST_RUNS,
    };
  };

/** How a kind of entry is marked on the time line; other kinds are left out. */
const marks: Readonly<Record<string, Marking | undefined>> = {
  'model-changed': (entry) => {
    const body = catalogue['model-changed'].read(entry);
    const words = [body?.to.name, body?.to.version].filter((word) => word != null);
    return { label: labelled('Model changed', words.join(' ')), issueKey: null };
  },
  'stage-moved': (entry, lifecycle) => {
    const to = catalogue['stage-moved'].read(entry)?.to ?? null;
    const name = to === null ? '' : stageName(lifecycle, to);
    return { label: labelled('Stage moved', name), issueKey: null };
  },
  'retraining-answered': (entry) => {
    const body = catalogue['retraining-answered'].read(entry);
    return body === null
      ? null
      : { label: labelled('Retraining decided', tellAnswer(body)), issueKey: body.issueKey };
  },
  'evaluation-recorded': () => ({ label: 'Evaluation recorded', issueKey: null }),
};

type Marking = (entry: LedgerEntry, lifecycle: Lifecycle) => Mark | null;
type Mark = Pick<History['events'][number], 'label' | 'issueKey'>;

const labelled = (label: string, detail: string): string =>
  detail === '' ? label : `${label}: ${detail}`;

const eventOf = (entry: LedgerEntry, lifecycle: Lifecycle): History['events'] => {
  const mark = marks[entry.kind]?.(entry, lifecycle) ?? null;
  return mark === null ? [] : [{ at: entry.at, kind: entry.kind, ...mark }];
};
