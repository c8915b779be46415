import type { Lifecycle } from '../../../src/contract/types';
import {
  all,
  beforeDays,
  compare,
  is,
  isEmpty,
  isPast,
  isSet,
  oneOf,
  type Clause,
} from '../../components/jira/jql';
import { askNames, isAskKind } from '../../../src/words/ask-words';
import { nameStage } from '../../components/words/stages';
import { verdictNames } from '../../components/words/verdict-names';
import { say } from '../../language/say';
import { nameLevel } from '../../components/words/level-names';

const waysToPick = ['stage', 'gate', 'verdict', 'drift', 'ask', 'dwell', 'is'] as const;

/** One number of the report that was followed: what the list shows. */
export type Pick = { by: (typeof waysToPick)[number]; value: string };

/** As the item itself says it: one that went back to an earlier stage is still relied on. */
const inUse: Clause = is('aiInUse', 'yes');

/** Clauses with a name; each says in words what it finds. */
type Named = { where: Clause; title: string };

const named: Record<string, Named> = {
  asking: { where: isSet('aiAsk'), title: say('Needs a decision') },
  unlocked: { where: isEmpty('aiCriteriaLocked'), title: say('Criteria are not locked') },
  locked: { where: isSet('aiCriteriaLocked'), title: say('Criteria are locked') },
  late: { where: isPast('aiNextDate'), title: say('Past a date') },
  'in-use': { where: inUse, title: say('In use') },
  'in-use-asking': {
    where: all(inUse, oneOf('aiAsk', ['incident', 'retrain', 'overdue', 'review'])),
    title: say('In use, with something open'),
  },
  'unknown-in-use': {
    where: all(is('aiDrift', 'unknown'), inUse),
    title: say('In use, and nobody knows whether it drifts'),
  },
  waived: {
    where: compare('aiWaived', '>', 0),
    title: say('Let past a check by a waiver in force'),
  },
  drifting: {
    where: oneOf('aiDrift', ['warning', 'critical']),
    title: say('Drift is warning or critical'),
  },
};

export const pickOf = (by: Pick['by'], value: string): Pick => ({ by, value });

const fields = {
  gate: 'aiGate',
  verdict: 'aiVerdict',
  drift: 'aiDrift',
  ask: 'aiAsk',
} as const;

/** What narrows to the items of a number; null, so all of them, for a name that is unknown. */
export const pickClause = ({ by, value }: Pick): Clause | null => {
  if (by === 'is') return named[value]?.where ?? null;
  if (by === 'dwell') return beforeDays('aiStageSince', Number.parseInt(value, 10) || 0);
  if (by === 'stage') return value === '' ? isEmpty('aiStage') : is('aiStage', value);
  return is(fields[by], value);
};

const gates: Readonly<Record<string, string>> = { open: say('open'), held: say('held') };

/** The name of a value; the value itself where it has none, as in an address that somebody typed. */
const nameOf = (names: Readonly<Record<string, string>>, value: string): string =>
  names[value] ?? value;

/** What the list shows, as its heading says it. */
export const tellPick = ({ by, value }: Pick, lifecycle: Lifecycle | null): string => {
  switch (by) {
    case 'stage':
      return value === ''
        ? say('No stage yet')
        : say('Stage {lifecycle}', { lifecycle: nameStage(lifecycle, value) });
    case 'gate':
      return value === 'none'
        ? say('No gate ahead')
        : say('Next gate {value}', { value: nameOf(gates, value) });
    case 'verdict':
      return value === 'none'
        ? say('No locked criteria')
        : say('Worst verdict {value}', { value: nameOf(verdictNames, value) });
    case 'drift':
      return say('Drift {value}', { value: nameLevel(value) });
    case 'ask':
      return isAskKind(value) ? say(askNames[value]) : value;
    case 'dwell':
      return say('In its stage for more than {value} days', { value });
    case 'is':
      return named[value]?.title ?? say('All governed items');
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
