import type { Ask, AskKind, Comparator } from '../contract/types';
import { askKinds } from './asks';
import { isRecord, readNumber, readPath, readText, readTexts } from './guards';
import { levels, type Level } from './levels';
import { readStakeUnit, type Stake, type StakeUnit } from './stake';

/** Name of the issue property, as the manifest indexes it. */
export const PROPERTY = 'assay';

const gates = ['open', 'held', 'none'] as const;
/** `none` where no criteria are locked, `no-evidence` where nothing was measured yet. */
const verdicts = ['pass', 'fail', 'inconclusive', 'no-evidence', 'none'] as const;
const lastAlarms = ['none', 'open', 'real', 'false'] as const;
const answers = ['yes', 'no'] as const;
const units = ['percent', 'number'] as const;
const comparators = ['>=', '<=', '>', '<'] as const satisfies readonly Comparator[];

/** A criterion in the words and numbers that a table row has room for. */
export type WorstCriterion = {
  line: string;
  metric: string;
  unit: (typeof units)[number];
  comparator: Comparator;
  target: number;
  confidence: number | null;
  estimate: number | null;
  lower: number | null;
  upper: number | null;
  trials: number | null;
  verdict: Exclude<(typeof verdicts)[number], 'none'>;
};

/** What waiting costs a month, flat, so that JQL finds amount and unit. */
export type PropertyStake = Pick<Stake, 'words' | 'by' | 'at'> & {
  amount: number | null;
  unit: StakeUnit | null;
};

/**
 * The issue property `assay`: what other parts of Jira may see of an item. Derived from the record and
 * never read back to decide anything; the search aliases of the manifest point into it.
 */
export type GovernanceProperty = {
  v: 1;
  stage: string | null;
  stageSince: string | null;
  gate: (typeof gates)[number];
  nextStage: string | null;
  /** Names of the stages the field may be set to now: where it stands and whose gate is open. */
  openStages: string[];
  verdict: (typeof verdicts)[number];
  criteria: { pass: number; fail: number; inconclusive: number };
  version: number;
  locked: string | null;
  model: string | null;
  systemType: string | null;
  drift: Level;
  flags: string[];
  /** Whether people rely on the model now, as the panel says it: also where it went back to an earlier stage. */
  inUse: (typeof answers)[number];
  tier: string | null;
  /** What waiting costs, as somebody stated it. */
  stake: PropertyStake | null;
  /** What the item asks of people by kind and person, the most urgent first, as far as there is room. */
  asks: Ask[];
  /** The kinds of all that it asks, for JQL. */
  ask: AskKind[];
  /** Accounts that something waits for, by name or by a role that they hold by name; at most 15, for JQL. */
  askOf: string[];
  /** The kinds that wait for whoever may edit the work item, for JQL: so for the assignee first. */
  askAny: AskKind[];
  /**
   * Where whoever may edit the work item can do what waits, but for these accounts: who they are, for JQL.
   * `askAny` is empty then.
   */
  askBut: string[];
  /** Percent of the error budget that is spent of the criterion with the most; 0 where nothing is. */
  looksSpent: number;
  /** How many checks are let pass by a waiver now. */
  waived: number;
  /** What became of the last alarm. */
  lastAlarm: (typeof lastAlarms)[number];
  /** The nearest date on which something is due. */
  nextDate: string | null;
  /** The criterion that stands worst, with what an interval plot needs. */
  worst: WorstCriterion | null;
  why: string;
  updatedAt: string;
};

type PropertyPath =
  | keyof GovernanceProperty
  | `criteria.${keyof GovernanceProperty['criteria']}`
  | `stake.${keyof PropertyStake}`;

/** Search aliases: which part of the property JQL finds under which name. */
export const propertyAliases = {
  aiStage: { path: 'stage', type: 'string' },
  aiGate: { path: 'gate', type: 'string' },
  aiNextStage: { path: 'nextStage', type: 'string' },
  aiVerdict: { path: 'verdict', type: 'string' },
  aiInconclusive: { path: 'criteria.inconclusive', type: 'number' },
  aiDrift: { path: 'drift', type: 'string' },
  aiFlag: { path: 'flags', type: 'string' },
  aiInUse: { path: 'inUse', type: 'string' },
  aiAsk: { path: 'ask', type: 'string' },
  aiAskOf: { path: 'askOf', type: 'user' },
  aiAskBut: { path: 'askBut', type: 'user' },
  aiAskAny: { path: 'askAny', type: 'string' },
  aiLooksSpent: { path: 'looksSpent', type: 'number' },
  aiTier: { path: 'tier', type: 'string' },
  aiStake: { path: 'stake.amount', type: 'number' },
  aiStakeUnit: { path: 'stake.unit', type: 'string' },
  aiStakeStated: { path: 'stake.at', type: 'date' },
  aiNextDate: { path: 'nextDate', type: 'date' },
  aiWaived: { path: 'waived', type: 'number' },
  aiLastAlarm: { path: 'lastAlarm', type: 'string' },
  aiSystemType: { path: 'systemType', type: 'string' },
  aiModel: { path: 'model', type: 'text' },
  aiCriteriaVersion: { path: 'version', type: 'number' },
  aiStageSince: { path: 'stageSince', type: 'date' },
  aiCriteriaLocked: { path: 'locked', type: 'date' },
} as const satisfies Record<string, { path: PropertyPath; type: string }>;

export type PropertyAlias = keyof typeof propertyAliases;

/** A word of a closed list, read from outside. */
const wordOf = <Word extends string>(
  words: readonly Word[],
  value: unknown,
  otherwise: Word,
): Word => words.find((word) => word === value) ?? otherwise;

const readCount = (value: unknown, ...keys: string[]): number =>
  Math.max(0, Math.trunc(readNumber(value, ...keys) ?? 0));

const readAsk = (ask: unknown): Ask[] => {
  const kind = askKinds.find((one) => one === readPath(ask, 'kind'));
  const since = readText(ask, 'since');
  if (kind === undefined || since === null) return [];
  const count = readCount(ask, 'count');
  const asked = { kind, who: readText(ask, 'who'), since, due: readText(ask, 'due') };
  return [count > 1 ? { ...asked, count } : asked];
};

/** @returns null where there is no target, without which there is nothing to draw. */
const readWorst = (worst: unknown): WorstCriterion | null => {
  const target = readNumber(worst, 'target');
  const line = readText(worst, 'line');
  if (target === null || line === null) return null;
  const verdict = wordOf(verdicts, readPath(worst, 'verdict'), 'inconclusive');
  return {
    ...{ target, line },
    metric: readText(worst, 'metric') ?? line,
    unit: wordOf(units, readPath(worst, 'unit'), 'number'),
    comparator: wordOf(comparators, readPath(worst, 'comparator'), '>='),
    confidence: readNumber(worst, 'confidence'),
    estimate: readNumber(worst, 'estimate'),
    lower: readNumber(worst, 'lower'),
    upper: readNumber(worst, 'upper'),
    trials: readNumber(worst, 'trials'),
    verdict: verdict === 'none' ? 'no-evidence' : verdict,
  };
};

/** @returns null where nothing is stated; an amount without its unit says nothing and is left out. */
const readStake = (stake: unknown): PropertyStake | null => {
  const words = readText(stake, 'words');
  const at = readText(stake, 'at');
  if (words === null || at === null) return null;
  const amount = readNumber(stake, 'amount');
  const unit = readStakeUnit(readPath(stake, 'unit'));
  const isCounted = amount !== null && unit !== null;
  return {
    ...{ words, at, by: readText(stake, 'by') ?? '' },
    ...{ amount: isCounted ? amount : null, unit: isCounted ? unit : null },
  };
};

const readCriteria = (property: unknown): GovernanceProperty['criteria'] => ({
  pass: readCount(property, 'criteria', 'pass'),
  fail: readCount(property, 'criteria', 'fail'),
  inconclusive: readCount(property, 'criteria', 'inconclusive'),
});

/**
 * The property as it stands in Jira, where anybody who may edit the work item can write it.
 * @returns null where the app keeps nothing; words it does not know become `none` or `unknown`.
 */
export const readProperty = (property: unknown): GovernanceProperty | null => {
  if (!isRecord(property)) return null;
  const asks = readPath(property, 'asks');
  const asked = readTexts(property, 'ask');
  const askedOfAny = readTexts(property, 'askAny');
  return {
    v: 1,
    stage: readText(property, 'stage'),
    stageSince: readText(property, 'stageSince'),
    gate: wordOf(gates, property['gate'], 'none'),
    nextStage: readText(property, 'nextStage'),
    openStages: readTexts(property, 'openStages'),
    verdict: wordOf(verdicts, property['verdict'], 'none'),
    criteria: readCriteria(property),
    version: readCount(property, 'version'),
    locked: readText(property, 'locked'),
    model: readText(property, 'model'),
    systemType: readText(property, 'systemType'),
    drift: wordOf(levels, property['drift'], 'unknown'),
    flags: readTexts(property, 'flags'),
    inUse: wordOf(answers, property['inUse'], 'no'),
    tier: readText(property, 'tier'),
    stake: readStake(property['stake']),
    asks: Array.isArray(asks) ? asks.flatMap(readAsk) : [],
    ask: askKinds.filter((kind) => asked.includes(kind)),
    askOf: readTexts(property, 'askOf'),
    askBut: readTexts(property, 'askBut'),
    askAny: askKinds.filter((kind) => askedOfAny.includes(kind)),
    looksSpent: Math.max(0, readNumber(property, 'looksSpent') ?? 0),
    waived: readCount(property, 'waived'),
    lastAlarm: wordOf(lastAlarms, property['lastAlarm'], 'none'),
    nextDate: readText(property, 'nextDate'),
    worst: readWorst(property['worst']),
    why: readText(property, 'why') ?? '',
    updatedAt: readText(property, 'updatedAt') ?? '',
  };
};
