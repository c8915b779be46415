import type { Lifecycle } from '../../../src/contract/types';
import { quote } from '../jira/jql';
import { askNames, isAskKind } from './ask-words';
import { nameStage } from './stages';

const waysToPick = ['stage', 'gate', 'verdict', 'drift', 'ask', 'dwell', 'is'] as const;

/** One number of the report that was followed: what the list shows. */
export type Pick = { by: (typeof waysToPick)[number]; value: string };

/** Clauses with a name; each says in words what it finds. */
const named: Record<string, { jql: string; title: string }> = {
  asking: { jql: 'aiAsk is not EMPTY', title: 'Needs a decision' },
  unlocked: { jql: 'aiCriteriaLocked is EMPTY', title: 'Criteria are not locked' },
  locked: { jql: 'aiCriteriaLocked is not EMPTY', title: 'Criteria are locked' },
  late: { jql: 'aiNextDate < now()', title: 'Past a date' },
  'in-use': { jql: 'aiStage = "monitoring"', title: 'In use and monitored' },
  'in-use-asking': {
    jql: 'aiStage = "monitoring" AND aiAsk in ("incident", "retrain", "overdue", "review")',
    title: 'In use, with something open',
  },
  drifting: { jql: 'aiDrift in ("warning", "critical")', title: 'Drift is warning or critical' },
};

export const pickOf = (by: Pick['by'], value: string): Pick => ({ by, value });

const fields = {
  gate: 'aiGate',
  verdict: 'aiVerdict',
  drift: 'aiDrift',
  ask: 'aiAsk',
} as const;

/** @throws nothing: a name that is unknown finds every governed item. */
export const pickJql = ({ by, value }: Pick): string => {
  if (by === 'is') return named[value]?.jql ?? '';
  if (by === 'dwell') return `aiStageSince <= ${quote(`-${Number.parseInt(value, 10) || 0}d`)}`;
  if (by === 'stage') return value === '' ? 'aiStage is EMPTY' : `aiStage = ${quote(value)}`;
  return `${fields[by]} = ${quote(value)}`;
};

/** What the list shows, as its heading says it. */
export const tellPick = ({ by, value }: Pick, lifecycle: Lifecycle | null): string => {
  switch (by) {
    case 'stage':
      return value === '' ? 'No stage yet' : `Stage ${nameStage(lifecycle, value)}`;
    case 'gate':
      return value === 'none' ? 'No gate ahead' : `Next gate ${value}`;
    case 'verdict':
      return value === 'none' ? 'No verdict yet' : `Worst verdict ${value}`;
    case 'drift':
      return `Drift ${value}`;
    case 'ask':
      return isAskKind(value) ? askNames[value] : value;
    case 'dwell':
      return `In its stage for more than ${value} days`;
    case 'is':
      return named[value]?.title ?? 'All governed items';
  }
};

const WRITTEN = /^(?<by>[a-z]+):(?<value>[^\s]{0,60})$/u;

/** @returns null for a text that names no way to pick. */
export const readPick = (text: string | null): Pick | null => {
  const groups = WRITTEN.exec(text ?? '')?.groups;
  const by = waysToPick.find((way) => way === groups?.['by']);
  return by === undefined ? null : { by, value: groups?.['value'] ?? '' };
};

export const printPick = (pick: Pick | null): string | null =>
  pick === null ? null : `${pick.by}:${pick.value}`;
