import type { CallOutput } from '../../contract/calls/calls';
import type { LedgerEntry, LedgerKind } from '../../contract/types';
import { timelineOf } from '../../domain/monitoring/timeline';
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
    const [{ item }, { signals, more }, evaluations] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.signals.recent(issue.id, MOST_SIGNALS),
      deps.evaluations.recent(issue.id, MOST_RUNS),
    ]);
    if (item === null) return { series: [], events: [], truncated: false };
    const tail = Math.max(0, item.ledger.seq - LEDGER_TAIL);
    const entries = await deps.ledger.page(issue.id, tail, LEDGER_TAIL);
    return {
      series: timelineOf(item.monitoring.plan, signals, evaluations),
      events: entries.flatMap(eventOf),
      truncated: more || evaluations.length === MOST_RUNS,
    };
  };

const labels: Partial<Record<LedgerKind, string>> = {
  'model-changed': 'Model changed',
  'stage-moved': 'Stage moved',
  'retraining-answered': 'Retraining decided',
  'evaluation-recorded': 'Evaluation recorded',
};

const eventOf = ({ at, kind, body }: LedgerEntry): History['events'] => {
  const label = labels[kind];
  if (label === undefined) return [];
  const detail = detailOf(body);
  const { issueKey } = body;
  return [
    {
      ...{ at, kind, label: detail === '' ? label : `${label}: ${detail}` },
      issueKey: typeof issueKey === 'string' ? issueKey : null,
    },
  ];
};

/** Where it went or what was decided, from the words that the entry itself has. */
const detailOf = ({ did, to }: LedgerEntry['body']): string => {
  if (typeof did === 'string') return did;
  if (typeof to === 'string') return to;
  if (typeof to !== 'object' || to === null || Array.isArray(to)) return '';
  return [to['name'], to['version']].filter((part) => typeof part === 'string').join(' ');
};
