import { readNumber, readPath, readText, readTexts } from '../components/guards';
import type { IntervalData } from '../components/charts/interval-geometry';
import type { AskKind } from '../../src/contract/types';
import { readGovernance, wordOf, type Governance } from '../components/jira/property';
import { isAskKind } from './model/ask-words';

/** What an item asks of one person in one kind, and how many things it is. */
export type Ask = {
  kind: AskKind;
  who: string | null;
  since: string;
  due: string | null;
  count: number;
};

/** The criterion that stands worst, as an interval plot takes it. */
export type WorstCriterion = IntervalData & { line: string; trials: number | null };

/** What the report knows of one item: the issue property that the app keeps for it. */
export type ReportItem = Governance & {
  id: string;
  key: string;
  summary: string;
  type: string;
  status: string | null;
  owner: { id: string; name: string } | null;
  worst: WorstCriterion | null;
  locked: string | null;
  systemType: string | null;
  tier: string | null;
  /** The most urgent first; the property has room for some. */
  asks: Ask[];
  /** Kinds of all asks. */
  ask: AskKind[];
  nextDate: string | null;
};

/** Name of the issue property, as the manifest indexes it. */
export const PROPERTY = 'assay';

const readAsk = (ask: unknown): Ask[] => {
  const kind = readPath(ask, 'kind');
  const since = readText(ask, 'since');
  if (!isAskKind(kind) || since === null) return [];
  const count = Math.max(1, Math.trunc(readNumber(ask, 'count') ?? 1));
  return [{ kind, who: readText(ask, 'who'), since, due: readText(ask, 'due'), count }];
};

const readAsks = (value: unknown): Ask[] => (Array.isArray(value) ? value.flatMap(readAsk) : []);

/** @returns null where there is no target, without which there is nothing to draw. */
const readWorst = (worst: unknown): WorstCriterion | null => {
  const target = readNumber(worst, 'target');
  const line = readText(worst, 'line');
  if (target === null || line === null) return null;
  return {
    ...{ target, line },
    metric: readText(worst, 'metric') ?? line,
    unit: wordOf(['percent', 'number'], readPath(worst, 'unit'), 'number'),
    comparator: wordOf(['>=', '<=', '>', '<'], readPath(worst, 'comparator'), '>='),
    confidence: readNumber(worst, 'confidence'),
    estimate: readNumber(worst, 'estimate'),
    lower: readNumber(worst, 'lower'),
    upper: readNumber(worst, 'upper'),
    trials: readNumber(worst, 'trials'),
    verdict: wordOf(['pass', 'fail', 'inconclusive'], readPath(worst, 'verdict'), 'inconclusive'),
  };
};

const readOwner = (issue: unknown): ReportItem['owner'] => {
  const id = readText(issue, 'fields', 'assignee', 'accountId');
  if (id === null) return null;
  return { id, name: readText(issue, 'fields', 'assignee', 'displayName') ?? 'Somebody' };
};

/** What only the report reads of the property. */
const readMore = (property: unknown) => ({
  worst: readWorst(readPath(property, 'worst')),
  locked: readText(property, 'locked'),
  systemType: readText(property, 'systemType'),
  tier: readText(property, 'tier'),
  asks: readAsks(readPath(property, 'asks')),
  ask: readTexts(property, 'ask').filter(isAskKind),
  nextDate: readText(property, 'nextDate'),
});

/** @returns null for an issue the app keeps nothing about. */
export const readReportItem = (issue: unknown): ReportItem | null => {
  const property = readPath(issue, 'properties', PROPERTY);
  const governance = readGovernance(property);
  const key = readText(issue, 'key');
  if (key === null || governance === null) return null;
  return {
    id: readText(issue, 'id') ?? key,
    key,
    summary: readText(issue, 'fields', 'summary') ?? key,
    type: readText(issue, 'fields', 'issuetype', 'name') ?? '',
    status: readText(issue, 'fields', 'status', 'name'),
    owner: readOwner(issue),
    ...governance,
    ...readMore(property),
  };
};
