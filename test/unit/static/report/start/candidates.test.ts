import { describe, expect, it } from 'vitest';
import {
  withPage,
  withPicks,
  type Candidates,
} from '../../../../../static/report/start/model/candidates';

const nothing: Candidates = { rows: [], next: null, total: 3, left: 2 };
const issue = (id: number, fields: object = {}) => ({ id: `${id}`, key: `AI-${id}`, fields });
const keysOf = ({ rows }: Candidates): string[] => rows.map(({ key }) => key);

describe('work items that can be picked', () => {
  it('come a page at a time, and say where the next one begins', () => {
    const first = withPage(nothing, { issues: [issue(1), issue(2)], nextPageToken: 'on' });
    expect([keysOf(first), first.next]).toEqual([['AI-1', 'AI-2'], 'on']);
    const all = withPage(first, { issues: [issue(3)], nextPageToken: null });
    expect([keysOf(all), all.next]).toEqual([['AI-1', 'AI-2', 'AI-3'], null]);
    expect(all).toMatchObject({ total: 3, left: 2 });
  });

  it('are listed once though one that was changed meanwhile comes again', () => {
    const first = withPage(nothing, { issues: [issue(1), issue(2)], nextPageToken: 'on' });
    const all = withPage(first, { issues: [issue(2), issue(3)], nextPageToken: null });
    expect(keysOf(all)).toEqual(['AI-1', 'AI-2', 'AI-3']);
  });

  it('are never fewer than what is shown, whatever Jira counts', () => {
    const page = { issues: [1, 2, 3, 4].map((id) => issue(id)), nextPageToken: null };
    expect(withPage(nothing, page).total).toBe(4);
  });

  it('show what Jira says of them, and leave out what has no key', () => {
    const fields = { summary: 'Churn', issuetype: { name: 'Task' }, status: { name: 'Data' } };
    const page = { issues: [issue(1, fields), issue(2), { id: '3' }], nextPageToken: null };
    expect(withPage(nothing, page).rows).toEqual([
      { id: '1', key: 'AI-1', summary: 'Churn', type: 'Task', status: 'Data' },
      { id: '2', key: 'AI-2', summary: 'AI-2', type: '', status: '' },
    ]);
  });
});

describe('what is picked', () => {
  it('stays picked when others are picked, or put back', () => {
    const picked = withPicks(new Set(['1', '2']), ['2', '3'], true);
    expect([...picked].sort()).toEqual(['1', '2', '3']);
    expect([...withPicks(picked, ['1', '3'], false)]).toEqual(['2']);
  });
});
