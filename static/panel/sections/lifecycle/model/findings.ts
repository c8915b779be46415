import type { Finding } from '../../../../../src/contract/types';
import { canStillDeclare } from './declaring';
import { say } from '../../../../language/say';

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
    accountId === null
      ? say('Jira does not say who')
      : say('by {people}', { people: people[accountId] ?? say('somebody') });
  switch (kind) {
    case 'moved-without-gate':
      return `${who} · ${reverted ? say('the status was put back') : say('the status was not put back')}`;
    case 'undeclared-return':
      return canStillDeclare(at, now)
        ? say('{who} · declaring it within two days settles it', { who })
        : say('{who} · the two days to declare it are over', { who });
    case 'moved-by-machine':
      return accountId === null
        ? say('Jira does not say who')
        : (people[accountId] ?? say('an app'));
    case 'conditions-changed':
      return accountId === null
        ? say(
            'posted by a pipeline · take the new conditions over, or run it again under those before',
          )
        : say('{who} · somebody else takes the new conditions over, or runs it again', { who });
    case 'policy-loosened':
      return say('{who}, who loosened the policy', { who });
    case 'waiver-ended':
      return dueAt === undefined
        ? who
        : say('asked for {who} · due by {dueAt}', { who, dueAt: dueAt.slice(0, 10) });
    case 'older-findings': {
      const names = (older?.about ?? []).map((account) => people[account] ?? say('somebody'));
      return names.length === 0 ? who : say('by {names}', { names: names.join(', ') });
    }
    case 'skipped-stage':
    case 'projection-changed':
      return who;
  }
};
