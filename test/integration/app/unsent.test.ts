import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../src/words/time';
import {
  LONGEST_UNSENT_TEXT,
  MOST_UNSENT,
  MOST_UNSENT_CHANGES,
  UNSENT_DAYS,
} from '../../../src/words/unsent';
import { pruned } from '../../../src/app/unsent/keep-unsent';
import { openTestSite, seedProject, type TestSite } from '../../support/test-site';

let site: TestSite;

beforeEach(async () => {
  site = openTestSite();
  await seedProject(site);
  site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Another', status: 'Validation' });
});

afterEach(() => site.close());

const issue = 'AI-1';

const keep = (who: string, changes: { name: string; text: string | null }[]) =>
  site.must(who, 'unsent.keep', { issue, changes });

const textsOf = async (who: string, of = issue) =>
  (await site.must(who, 'unsent.read', { issue: of })).texts;

describe('what is typed and not sent', () => {
  it('is kept for its person and its item alone, until it is sent', async () => {
    await keep('pm', [
      { name: 'waiver', text: 'half a reason' },
      { name: 'plan', text: '{"watch":1}' },
    ]);
    expect(await textsOf('pm')).toEqual({ waiver: 'half a reason', plan: '{"watch":1}' });
    const { at } = await site.must('pm', 'unsent.read', { issue });
    expect(at).toEqual({ waiver: site.clock.now(), plan: site.clock.now() });
    expect(await textsOf('ds')).toEqual({});
    expect(await textsOf('pm', 'AI-2')).toEqual({});
    await keep('pm', [
      { name: 'waiver', text: 'a whole reason' },
      { name: 'plan', text: null },
    ]);
    expect(await textsOf('pm')).toEqual({ waiver: 'a whole reason' });
    expect(await keep('pm', [{ name: 'waiver', text: null }])).toEqual({ kept: 0 });
    expect(await textsOf('pm')).toEqual({});
  });

  it('is kept for a reader as well, and leaves no trace on the item', async () => {
    const before = await site.must('pm', 'item.get', { issue });
    await keep('viewer', [{ name: 'challenge', text: 'why 90 %?' }]);
    expect(await textsOf('viewer')).toEqual({ challenge: 'why 90 %?' });
    const after = await site.must('pm', 'item.get', { issue });
    expect({ ...after, asOf: '' }).toEqual({ ...before, asOf: '' });
  });

  it('is refused where it is too long or too much at once', async () => {
    const long = { name: 'waiver', text: 'x'.repeat(LONGEST_UNSENT_TEXT + 1) };
    expect(await site.call('pm', 'unsent.keep', { issue, changes: [long] })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const many = Array.from({ length: MOST_UNSENT_CHANGES + 1 }, (_, n) => ({
      ...{ name: `form-${n}`, text: 'x' },
    }));
    expect(await site.call('pm', 'unsent.keep', { issue, changes: many })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await textsOf('pm')).toEqual({});
  });
});

describe('what of it stays', () => {
  const now = 100 * DAY;
  const one = (name: string, age: number, text = 'x') => ({ name, text, at: now - age });

  it('is young', () => {
    const texts = [one('old', UNSENT_DAYS * DAY), one('young', UNSENT_DAYS * DAY - 1)];
    expect(pruned(texts, now).map(({ name }) => name)).toEqual(['young']);
  });

  it('is the newest of many, and the newest of much', () => {
    const many = Array.from({ length: MOST_UNSENT + 3 }, (_, n) => one(`f${n}`, n));
    expect(pruned(many, now).map(({ name }) => name)).toEqual(
      many.slice(0, MOST_UNSENT).map(({ name }) => name),
    );
    // Four bytes for two units: 40,000 bytes each, and two quotes.
    const much = Array.from({ length: 4 }, (_, n) => one(`f${n}`, n, '😀'.repeat(10_000)));
    expect(pruned(much, now).map(({ name }) => name)).toEqual(['f0', 'f1']);
  });
});
