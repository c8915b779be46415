import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestSite, seedProject, type TestSite } from '../../support/test-site';

let site: TestSite;
let issue = '';

const wishesOf = async () => (await site.must('viewer', 'wishes.read', { issue })).wishes;

beforeEach(async () => {
  site = openTestSite();
  await seedProject(site);
  issue = site.jira.admin.createIssue({
    ...{ projectKey: 'AI', summary: 'Read claims' },
    description:
      'Claims are read by machine.\nThe accuracy should feel better.\nThe p95 latency stays under 300 ms.',
  }).key;
});

afterEach(() => site.close());

describe('what people write in Jira', () => {
  it('is shown as a proposal with a line that can be measured', async () => {
    const wishes = await wishesOf();
    expect(wishes.map(({ sentence }) => sentence)).toEqual([
      'The accuracy should feel better.',
      'The p95 latency stays under 300 ms.',
    ]);
    expect(wishes[0]?.proposal).toContain('accuracy');
    expect(wishes[1]?.proposal).toMatch(/^p95_latency_ms <=? 300/u);
  });

  it('is noticed in comments too, and talk is left alone', async () => {
    site.jira.admin.addComment(issue, 'Thanks, see you tomorrow!');
    site.jira.admin.addComment(issue, 'Recall should feel better for new suppliers.');
    const wishes = await wishesOf();
    expect(wishes.filter(({ from }) => from === 'comment').map((one) => one.sentence)).toEqual([
      'Recall should feel better for new suppliers.',
    ]);
  });

  it('is not proposed again once its line is taken over', async () => {
    const line = (await wishesOf())[1]?.proposal ?? '';
    await site.must('pm', 'criteria.draft', { issue, text: line });
    expect((await wishesOf()).map(({ proposal }) => proposal)).not.toContain(line);
  });

  it('holds nothing: gate and ledger are as they were', async () => {
    const before = await site.must('pm', 'gate.evaluate', { issue });
    await wishesOf();
    const after = await site.must('pm', 'gate.evaluate', { issue });
    expect({ ...after, decidedAt: '' }).toEqual({ ...before, decidedAt: '' });
    expect((await site.must('pm', 'ledger.list', { issue })).entries).toEqual([]);
  });
});
