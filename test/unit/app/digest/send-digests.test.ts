import { describe, expect, it } from 'vitest';
import { sendDigests } from '../../../../src/app/digest/send-digests';
import { NOW } from '../../../support/builders/builders';
import { only, someSettings } from '../../../support/builders/memory-ports';

/** Projects that want messages, each with so many pages of work items that ask nobody. */
const site = (pagesOf: Record<string, number>) => {
  const asked: string[] = [];
  const warnings: string[] = [];
  const done: string[] = [];
  const settings = Object.keys(pagesOf).map((projectId) =>
    someSettings({ projectId, weeklyDigest: true }),
  );
  const run = sendDigests({
    settingsPages: { all: () => Promise.resolve({ settings, cursor: null }) },
    askedItems: {
      of: (projectId, token) => {
        asked.push(projectId);
        const page = Number(token ?? 1);
        const isLast = page === pagesOf[projectId];
        return Promise.resolve({ items: [], token: isLast ? null : `${page + 1}` });
      },
    },
    digests: only('digests', {
      doneWeek: () => Promise.resolve(null),
      saveDone: (week) => Promise.resolve(void done.push(week)),
    }),
    notifier: only('notifier', {}),
    people: only('people', {}),
    sight: () => {
      throw new Error('nobody is told anything here');
    },
    textsIn: () => Promise.reject(new Error('nobody is told anything here')),
    clock: { now: () => NOW },
    log: only('log', { warn: (message) => void warnings.push(message) }),
  });
  return { run, asked, warnings, done };
};

describe('the work items that a week of messages tells of', () => {
  it('are a hundred pages at most, however they lie in the projects', async () => {
    const { run, asked, warnings, done } = site({ a: 60, b: 60, c: 1 });
    expect(await run()).toEqual({ sent: 0 });
    expect(asked).toEqual([...Array<string>(60).fill('a'), ...Array<string>(40).fill('b')]);
    expect(warnings).toEqual(['weekly messages tell of the first work items only']);
    expect(done).toHaveLength(1);
  });

  it('are all of them where a hundred pages hold them', async () => {
    const { run, asked, warnings } = site({ a: 60, b: 40 });
    await run();
    expect(asked).toHaveLength(100);
    expect(warnings).toEqual([]);
  });
});
