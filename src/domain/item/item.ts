import type * as z from 'zod';
import type { itemSchema, latestResultSchema } from './item-schema';
import { earlierFirst } from '../../words/time';

export type Item = z.infer<typeof itemSchema>;
export type LatestResult = z.infer<typeof latestResultSchema>;

export const noMonitoring = (): Item['monitoring'] => ({
  plan: null,
  watches: [],
  mutes: [],
  lastReportAt: null,
  reportedVersion: null,
  owedSince: null,
  decisions: [],
  reviews: [],
  incidents: [],
});

export const noRecords = (): Item['records'] => ({
  returns: [],
  handoffs: [],
  dependencies: [],
  needsNoData: null,
  artifacts: [],
  risks: [],
  safeguards: null,
  judge: null,
  decommission: null,
  earlyRetirement: null,
  sheets: [],
  lessons: [],
  tradeOffs: [],
});

export const newItem = (
  issue: { id: string; key: string; projectId: string },
  head: Item['ledger'],
): Item => ({
  issueId: issue.id,
  issueKey: issue.key,
  projectId: issue.projectId,
  rev: 0,
  edits: 0,
  stage: null,
  stageSince: null,
  statusId: null,
  systemType: null,
  model: { name: null, version: null, setBy: null },
  impact: null,
  tierRequest: null,
  draft: null,
  locked: null,
  proposal: null,
  scopeChanges: [],
  demos: [],
  latest: [],
  runs: [],
  conditions: { pins: [], changed: null },
  budgets: [],
  challenges: [],
  entered: [],
  writers: [],
  approvals: [],
  declines: [],
  waivers: [],
  findings: [],
  decisions: [],
  moves: [],
  followed: null,
  drift: { level: 'unknown', flags: [] },
  monitoring: noMonitoring(),
  records: noRecords(),
  tells: [],
  dueAt: null,
  ledger: { ...head },
});

/** Writers that an item remembers; the latest stay. */
const MOST_WRITERS = 60;

/** @returns the item with more people among those who wrote what is approved. */
export const withWriters = (item: Item, accounts: readonly string[]): Item => {
  const added = accounts.filter((account) => account !== '' && !item.writers.includes(account));
  return added.length === 0
    ? item
    : { ...item, writers: [...new Set([...item.writers, ...added])].slice(-MOST_WRITERS) };
};

/** All who wrote it, with those before a move of which it is open whether approvals let it in. */
export const allWriters = ({ writers, moves }: Pick<Item, 'writers' | 'moves'>): string[] => [
  ...new Set([...moves.flatMap((move) => move.writers ?? []), ...writers]),
];

/** Its moves by when they were made; they may come to be known in another order. */
export const movesInOrder = ({ moves }: Pick<Item, 'moves'>): Item['moves'] =>
  [...moves].sort(earlierFirst);

/** Decisions and moves that an item remembers; the ledger keeps all. */
export const MOST_REMEMBERED = 20;

export const withDecision = (item: Item, decision: Item['decisions'][number]): Item => ({
  ...item,
  decisions: [...item.decisions, decision].slice(-MOST_REMEMBERED),
});

/** An item that stands in a stage since it moved there. */
export const standingIn = (item: Item, stage: string, at: string): Item => ({
  ...item,
  stage,
  stageSince: at,
  writers: allWriters(item).slice(-MOST_WRITERS),
  moves: [...item.moves.map(({ writers: _writers, ...move }) => move), { to: stage, at }].slice(
    -MOST_REMEMBERED,
  ),
});
