import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { batchesOf } from '../../../static/report/start/model/outcome';
import { toIssueUpdate } from '../../../static/report/start/model/draft';
import { judgeBoard } from '../../../static/report/start/trello/judge-board';
import { readBoard } from '../../../static/report/start/trello/read-board';
import { countRows, toRows } from '../../../static/report/start/trello/to-rows';
import { trelloBoard } from '../../support/builders/trello-board';
import { withTestSite } from '../../support/with-test-site';

const site = withTestSite();

const madeSchema = z.object({ issues: z.array(z.object({ id: z.string(), key: z.string() })) });
const countSchema = z.object({ count: z.number() });

const count = async (jql: string): Promise<number> => {
  const answer = await site.rest('pm', 'POST', '/rest/api/3/search/approximate-count', { jql });
  return countSchema.parse(await answer.json()).count;
};

/** Sixty open cards, so that Jira is asked twice; seven archived, five on an archived list. */
const board = trelloBoard([
  ...Array.from({ length: 60 }, (_, at) => ({
    name: `Card ${at}`,
    list: at % 2 === 0 ? 'l-validation' : 'l-ideas',
    items: [`recall >= ${at + 10}% on holdout-v3`, 'Should feel better', 'Book a room'],
  })),
  ...Array.from({ length: 7 }, (_, at) => ({ name: `Archived ${at}`, closed: true })),
  ...Array.from({ length: 5 }, (_, at) => ({ name: `Old ${at}`, list: 'l-old' })),
]);

describe('a board that was exported from Trello', () => {
  it('is judged as a question that leaves no trace, also for who may only see', async () => {
    const answer = await site.must('viewer', 'checklist.read', {
      project: 'AI',
      lists: ['validation', 'Ideas', '__proto__'],
      items: ['recall >= 90% on holdout-v3', 'Should feel better', 'Book a room'],
    });
    expect(answer.stages).toEqual(['Validation', null, null]);
    expect(answer.items.map(({ kind }) => kind)).toEqual(['lines', 'question', 'text']);
  });

  it('comes in with its counts and its drafts of criteria, and goes whole', async () => {
    const before = await count('project = AI');
    const read = readBoard(JSON.stringify(board));
    const judgement = await judgeBoard(read, 'AI', (input) =>
      site.must('pm', 'checklist.read', input),
    );
    const { issueTypes } = await site.must('pm', 'settings.get', { project: 'AI' });
    const typeId = issueTypes.find(({ name }) => name === 'Task')?.id ?? '';
    const rows = toRows(read, judgement, { typeId, timeZone: 'UTC', keepsCriteria: true });
    expect(countRows(read, rows)).toEqual({
      ...{ cards: 72, ready: 60, archived: 12, measured: 60, asked: 60, plain: 60 },
    });
    const drafts = rows.flatMap(({ draft }) => draft ?? []);
    const made: { id: string; key: string }[] = [];
    for (const batch of batchesOf(drafts)) {
      const issueUpdates = batch.map((draft) => toIssueUpdate(draft, 'AI'));
      const answer = await site.rest('pm', 'POST', '/rest/api/3/issue/bulk', { issueUpdates });
      expect(answer.status).toBe(201);
      const { issues } = madeSchema.parse(await answer.json());
      await site.must('pm', 'items.adopt', { project: 'AI', issues: issues.map(({ id }) => id) });
      made.push(...issues);
    }
    for (const [at, { id }] of made.entries())
      await site.must('pm', 'criteria.draft', { issue: id, text: drafts[at]?.criteria ?? '' });
    await site.drain();
    expect(await count('project = AI')).toBe(before + 60);
    expect(await count('project = AI AND labels = "Needs-review" AND duedate = 2026-12-24')).toBe(
      60,
    );
    const last = made.at(-1);
    const view = await site.must('pm', 'item.get', { issue: last?.key ?? '' });
    expect(view.criteria.draft?.text).toBe('recall >= 69% @95% on holdout-v3');
    for (const { id } of made)
      expect((await site.rest('pm', 'DELETE', `/rest/api/3/issue/${id}`)).status).toBe(204);
    await site.drain();
    expect(await count('project = AI')).toBe(before);
    expect(await count('project = AI AND labels = "Needs-review"')).toBe(0);
  });
});
