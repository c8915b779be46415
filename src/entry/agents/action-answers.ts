import { findAsked } from '../../adapters/jira/asked/asked-items';
import type { CallOutput } from '../../contract/calls/calls';
import { isProjectKey } from '../../contract/keys';
import type { GateDecision, ItemView } from '../../contract/types';
import { writtenWishes } from '../../domain/criteria/propose/written-wishes';
import { asksFor } from '../../domain/digest/waiting-lines';
import { DAY } from '../../words/time';
import { callAs } from '../router';
import { panelCalls } from '../routes';

/** Most lines of one kind in an answer; what is left out is counted. */
const MOST_LINES = 50;

/** Calls of the panel as the person: actions have no use cases of their own. */
export const ask = (accountId: string) => callAs(panelCalls, accountId, 'agent');

export const isProject = isProjectKey;

const firstOf = <One>(lines: readonly One[]): { lines: One[]; more: number } => ({
  lines: lines.slice(0, MOST_LINES),
  more: Math.max(0, lines.length - MOST_LINES),
});

/** The refusal's own words. */
export const holding = ({ decision, headline, message, why, reasons, next }: GateDecision) => ({
  open: decision === 'allow',
  ...{ headline, message, why, reasons, next },
});

const isMissing = ({ state }: { state: string }): boolean =>
  state === 'unmet' || state === 'inconclusive';

export const passing = ({ issue, nextGate }: ItemView) => ({
  issueKey: issue.key,
  gate: nextGate?.headline ?? 'There is no gate ahead.',
  criteria: firstOf(
    (nextGate?.criteria ?? []).map(({ line, verdict, sentence, next, moreTrials }) => ({
      ...{ line, verdict, sentence, next, moreTrials },
    })),
  ),
  checks: firstOf(
    (nextGate?.checks ?? [])
      .filter(isMissing)
      .map(({ title, observed, needed, next, who }) => ({ title, observed, needed, next, who })),
  ),
});

export const inUse = ({ issue, drift, monitoring }: ItemView) => ({
  issueKey: issue.key,
  drift: drift.level,
  flags: firstOf(drift.flags),
  lastReportAt: monitoring.lastReportAt,
  firing: firstOf(
    monitoring.watches
      .filter(({ state }) => state === 'firing')
      .map(({ name, level, value, threshold, observedAt }) => ({
        ...{ name, level, value, threshold, observedAt },
      })),
  ),
  decisionsDue: firstOf(
    monitoring.decisions
      .filter(({ answer }) => answer === null)
      .map(({ level, cause, dueAt }) => ({ level, cause, dueAt })),
  ),
  incidentsDue: firstOf(
    monitoring.incidents
      .filter(({ closed }) => closed === null)
      .map(({ kind, dueAt, description }) => ({ kind, dueAt, description })),
  ),
});

/** Lines from the wishes in a text; where it is written as criteria already, what is wrong with them. */
export const proposal = (
  text: string,
  { criteria, findings }: Pick<CallOutput<'criteria.lint'>, 'criteria' | 'findings'>,
) => {
  const wishes = writtenWishes([{ from: 'description', text }], null, '');
  return {
    stored: false,
    proposals: firstOf(wishes),
    criteria: firstOf(criteria),
    findings: firstOf(criteria.length > 0 ? findings : []),
  };
};

/** Open asks by the nearest date, those of this week first; of one person, or of a whole project. */
export const waiting = async (accountId: string, projectKey: string | null) => {
  const { items, isLast } = await findAsked(projectKey);
  const week = Date.now() + 7 * DAY;
  const lines = items
    .flatMap((item) =>
      (projectKey === null ? asksFor(item, accountId) : item.asks).map(
        ({ kind, since, due, count = 1 }) => ({
          ...{ issueKey: item.key, summary: item.summary, kind, since, due, count },
          dueThisWeek: due !== null && Date.parse(due) <= week,
        }),
      ),
    )
    .sort((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9'));
  return { of: projectKey ?? 'me', waits: firstOf(lines), complete: isLast };
};
