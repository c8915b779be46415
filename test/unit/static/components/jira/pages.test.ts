import { describe, expect, it } from 'vitest';
import { readIssuePage, readProjectPage } from '../../../../../static/components/jira/pages';

describe('a page of issues', () => {
  it('says whether another one follows', () => {
    expect(readIssuePage({ issues: [{}, {}], nextPageToken: 't' })).toEqual({
      issues: [{}, {}],
      nextPageToken: 't',
    });
    expect(readIssuePage({ issues: [] })?.nextPageToken).toBeNull();
  });

  it('is told from an answer that is none', () => {
    expect(readIssuePage({ errorMessages: ['no'] })).toBeNull();
    expect(readIssuePage(null)).toBeNull();
  });
});

describe('a page of projects', () => {
  const values = [{ key: 'AI', name: 'Claims AI' }, { key: 'CARE' }, { name: 'without a key' }];

  it('names the projects and where the next page begins', () => {
    expect(readProjectPage({ values, startAt: 20, total: 99, isLast: false })).toEqual({
      projects: [
        { key: 'AI', name: 'Claims AI' },
        { key: 'CARE', name: 'CARE' },
      ],
      total: 99,
      next: 23,
    });
  });

  it('ends where Jira says so, or where all were listed', () => {
    expect(readProjectPage({ values, startAt: 0, total: 3 })?.next).toBeNull();
    expect(readProjectPage({ values, total: 9, isLast: true })?.next).toBeNull();
    expect(readProjectPage({})).toBeNull();
  });
});
