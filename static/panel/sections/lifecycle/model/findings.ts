import type { Finding } from '../../../../../src/contract/types';
import { canStillDeclare } from './declaring';

/** Findings that nobody has settled, newest first. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ resolvedAt }) => resolvedAt === null)
    .sort((one, other) => other.at.localeCompare(one.at));

/** Who did it, and what became of it or can be done, behind the sentence of a finding; `now` in ISO 8601. */
export const describeFinding = (
  { kind, at, accountId, reverted, dueAt, older }: Finding,
  people: Record<string, string>,
  now: string,
): string => {
  const who =
    accountId === null ? 'Jira does not say who' : `by ${people[accountId] ?? 'somebody'}`;
  switch (kind) {
    case 'moved-without-gate':
      return `${who} · ${reverted ? 'the status was put back' : 'the status was not put back'}`;
    case 'undeclared-return':
      return canStillDeclare(at, now)
        ? `${who} · declaring it within two days settles it`
        : `${who} · the two days to declare it are over`;
    case 'moved-by-machine':
      return accountId === null ? 'Jira does not say who' : (people[accountId] ?? 'an app');
    case 'conditions-changed':
      return accountId === null
        ? 'posted by a pipeline · take the new conditions over, or run it again under those before'
        : `${who} · somebody else takes the new conditions over, or runs it again`;
    case 'policy-loosened':
      return `${who}, who loosened the policy`;
    case 'waiver-ended':
      return dueAt === undefined ? who : `asked for ${who} · due by ${dueAt.slice(0, 10)}`;
    case 'older-findings': {
      const names = (older?.about ?? []).map((account) => people[account] ?? 'somebody');
      return names.length === 0 ? who : `by ${names.join(', ')}`;
    }
    case 'skipped-stage':
    case 'projection-changed':
      return who;
  }
};
