import { describe, expect, it } from 'vitest';
import { readMade, readOrigins, reasonToKeep } from '../../../../../static/report/start/model/made';

const HOUR_MS = 3_600_000;
const now = Date.parse('2026-11-24T18:00:00.000Z');
const made = (hoursAgo: number) => ({ id: '10001', key: 'AI-1', at: now - hoursAgo * HOUR_MS });

describe('what was made in this tab', () => {
  it('is kept for a day', () => {
    expect(readMade([made(0), made(24), made(24.1)], now)).toEqual([made(0), made(24)]);
  });

  it('is nothing where what was kept is something else', () => {
    for (const stored of [null, 'x', {}, [null, { id: 1 }, { id: '1', key: 'AI-1' }]]) {
      expect(readMade(stored, now)).toEqual([]);
    }
  });
});

describe('taking back what was made', () => {
  const issue = (created: string, accountId: string | null) => ({
    id: '10001',
    fields: { created, creator: accountId === null ? null : { accountId } },
  });
  const why = (created: string, accountId: string | null, me: string | undefined = 'me') => {
    const origin = readOrigins({ issues: [issue(created, accountId)] }).get('10001');
    return origin === undefined ? 'unknown' : reasonToKeep(origin, me, now);
  };

  it('deletes what Jira says the person made within a day', () => {
    expect(why('2026-11-24T09:00:00.000+0000', 'me')).toBeNull();
    expect(why('2026-11-23T20:00:00.000+0200', 'me')).toBeNull();
  });

  it('keeps what somebody else made, and what nobody can be told to have made', () => {
    expect(why('2026-11-24T09:00:00.000+0000', 'other')).toMatch(/did not make it/u);
    expect(why('2026-11-24T09:00:00.000+0000', null)).toMatch(/did not make it/u);
    const origin = { creator: 'me', created: '2026-11-24T09:00:00.000+0000' };
    expect(reasonToKeep(origin, undefined, now)).toMatch(/did not make it/u);
  });

  it('keeps what is older than a day, or of no known age', () => {
    expect(why('2026-11-23T17:59:00.000+0000', 'me')).toMatch(/more than a day/u);
    expect(why('then', 'me')).toMatch(/more than a day/u);
  });

  it('knows nothing of what Jira does not tell', () => {
    expect(readOrigins(null).size).toBe(0);
    expect(readOrigins({ issues: [{ id: '10001', fields: {} }, 'x'] }).size).toBe(0);
  });
});
