import {
  all,
  compare,
  is,
  isEmpty,
  isPast,
  isSet,
  oneOf,
  toJql,
  type Clause,
} from '../../components/jira/jql';
import { currencies } from '../../../src/words/stake';
import { byStake } from '../../components/words/stake';
import type { ReportItem } from '../projection';
import { say } from '../../language/say';

/** What Jira can order by by itself. */
const jiraFields = {
  updated: { jql: 'updated', label: say('Last change') },
  key: { jql: 'key', label: say('Key') },
  assignee: { jql: 'assignee', label: say('Owner') },
  status: { jql: 'status', label: say('Status') },
  stage: { jql: '"AI lifecycle stage"', label: say('Stage') },
} as const;

type JiraField = keyof typeof jiraFields;

const isCalm = oneOf('aiDrift', ['unknown', 'watch', 'none']);
const isMoney = oneOf('aiStakeUnit', currencies);
const isFailed = is('aiVerdict', 'fail');
const isNotFailed = oneOf('aiVerdict', ['inconclusive', 'no-evidence', 'pass', 'none']);

/**
 * What Jira cannot order by, because an issue property holds it: lists one behind the other, the worst
 * first. Each item is in one of them, so nothing stands twice and nothing is left out.
 */
const ladders = {
  urgency: {
    label: say('Severity'),
    steps: [
      is('aiDrift', 'critical'),
      is('aiDrift', 'warning'),
      all(isCalm, isFailed),
      all(isCalm, isNotFailed, is('aiGate', 'held')),
      all(isCalm, isNotFailed, oneOf('aiGate', ['open', 'none'])),
    ],
  },
  gate: {
    label: say('Next gate'),
    steps: [is('aiGate', 'held'), is('aiGate', 'open'), is('aiGate', 'none')],
  },
  verdict: {
    label: say('Worst verdict'),
    steps: ['fail', 'inconclusive', 'no-evidence', 'pass', 'none'].map((value) =>
      is('aiVerdict', value),
    ),
  },
  drift: {
    label: say('Drift'),
    steps: ['critical', 'warning', 'unknown', 'watch', 'none'].map((value) => is('aiDrift', value)),
  },
  stake: {
    label: say('What waiting costs'),
    steps: [
      all(isMoney, compare('aiStake', '>=', 100_000)),
      all(isMoney, compare('aiStake', '>=', 10_000), compare('aiStake', '<', 100_000)),
      all(isMoney, compare('aiStake', '<', 10_000)),
      is('aiStakeUnit', 'decisions'),
      is('aiStakeUnit', 'people'),
      all(isSet('aiStakeStated'), isEmpty('aiStakeUnit')),
      isEmpty('aiStakeStated'),
    ],
  },
  due: {
    label: say('Next date'),
    steps: [
      isPast('aiNextDate'),
      all(compare('aiNextDate', '>=', '0d'), compare('aiNextDate', '<=', '7d')),
      all(compare('aiNextDate', '>', '7d'), compare('aiNextDate', '<=', '30d')),
      compare('aiNextDate', '>', '30d'),
      isEmpty('aiNextDate'),
    ],
  },
} as const satisfies Record<string, { label: string; steps: readonly Clause[] }>;

type Ladder = keyof typeof ladders;

export const sortFields = { ...ladders, ...jiraFields };
export type SortField = keyof typeof sortFields;
export type Sort = { field: SortField; isDescending: boolean };

export const isSortField = (value: string): value is SortField => Object.hasOwn(sortFields, value);

const isLadder = (field: SortField): field is Ladder => Object.hasOwn(ladders, field);

/** Times from the newest, and what is worse first, unless something else is asked for. */
export const usuallyDescends = (field: SortField): boolean =>
  field === 'updated' || isLadder(field);

/** What is worst stands first unless something else is asked for. */
export const usualSort: Sort = { field: 'urgency', isDescending: true };

const within = (field: JiraField, isDescending: boolean) => {
  const main = { field: jiraFields[field].jql, isDescending };
  return field === 'key' ? [main] : [main, { field: 'key' as const }];
};

/**
 * A query in an order that Jira knows: `… ORDER BY updated DESC, key ASC`. The key settles the order of
 * equals, so that pages do not overlap. Of what Jira cannot order by, what was changed last is first.
 */
export const inOrder = (where: Clause, { field, isDescending }: Sort): string =>
  isLadder(field)
    ? toJql(where, ...within('updated', true))
    : toJql(where, ...within(field, isDescending));

/** The queries whose answers, one behind the other, are the whole list in its order. */
export const stepsOfOrder = (where: Clause, sort: Sort): string[] => {
  if (!isLadder(sort.field)) return [inOrder(where, sort)];
  const steps: readonly Clause[] = ladders[sort.field].steps;
  const ordered = sort.isDescending ? steps : steps.toReversed();
  return ordered.map((step) => toJql(all(where, step), ...within('updated', true)));
};

/**
 * How items of one and the same query stand among themselves, as far as one page of it: Jira cannot order
 * by an amount. Null where Jira's own order is the one asked for.
 */
export const orderInStep = ({
  field,
  isDescending,
}: Sort): ((one: ReportItem, other: ReportItem) => number) | null => {
  if (field !== 'urgency' && field !== 'stake') return null;
  return isDescending || field === 'urgency'
    ? (one, other) => byStake(one.stake, other.stake)
    : (one, other) => byStake(other.stake, one.stake);
};

/** Where a list goes on: in which of its queries, and with which token of Jira. */
type Place = { step: number; token: string | null };

/** `2~abc`; a token without a step is one of the first query. */
export const readPlace = (text: string | null): Place => {
  const written = /^(?<step>\d{1,2})~(?<token>.*)$/su.exec(text ?? '')?.groups;
  if (written === undefined) return { step: 0, token: text };
  return {
    step: Number(written['step']),
    token: written['token'] === '' ? null : (written['token'] ?? null),
  };
};

export const printPlace = ({ step, token }: Place): string => `${step}~${token ?? ''}`;
