import { describe, expect, it } from 'vitest';
import { accountOf, changeSettings, findingsOf } from '../../../support/governed';
import { runHour } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  // The settings are in force for long when they are touched.
  await changeSettings(site, {});
  site.clock.advance(30 * DAY);
});

const MINUTE = 60_000;
const DAY = 86_400_000;

const loaded = () => site.must('admin', 'settings.get', { project: 'AI' });

/** Changes the settings for one move of the data scientist, and puts them back. */
const moveUnder = async (
  change: Parameters<typeof changeSettings>[1],
  back: Parameters<typeof changeSettings>[1],
  hears: boolean,
): Promise<string> => {
  await changeSettings(site, change);
  if (hears) await site.drain();
  site.clock.advance(MINUTE);
  const at = new Date(site.clock.now()).toISOString();
  expect((await site.move('ds', 'AI-1', 'Deployment')).status).toBe(204);
  if (hears) await site.drain();
  site.clock.advance(MINUTE);
  await changeSettings(site, back);
  await site.drain();
  await runHour(site);
  return at;
};

const stagesBut = async (change: (stage: string) => string | null) => {
  const { statusStages } = (await loaded()).settings;
  const changed = Object.entries(statusStages).flatMap(([id, stage]) => {
    const next = change(stage);
    return next === null ? [] : [[id, next] as const];
  });
  return { easy: { statusStages: Object.fromEntries(changed) }, before: { statusStages } };
};

/** The move is found, with who made it and when, and nobody else is blamed. */
const expectFound = async (at: string): Promise<void> => {
  const found = await findingsOf(site);
  const accountId = accountOf(site, 'ds');
  expect(found).toContainEqual(expect.objectContaining({ at, accountId, resolvedAt: null }));
  const others = found.filter((one) => one.accountId !== null && one.accountId !== accountId);
  expect(others).toEqual([]);
};

describe.each([true, false])('settings changed for a move and put back (heard: %s)', (hears) => {
  it('are found out where another stage stood for the status', async () => {
    const { easy, before } = await stagesBut((stage) =>
      stage === 'deployment' ? 'experimentation' : stage,
    );
    await expectFound(await moveUnder(easy, before, hears));
  });

  it('are found out where no stage stood for the status', async () => {
    const { easy, before } = await stagesBut((stage) => (stage === 'deployment' ? null : stage));
    await expectFound(await moveUnder(easy, before, hears));
  });

  it('are found out where the work type was not governed', async () => {
    const { settings, issueTypes } = await loaded();
    const bugs = issueTypes.filter(({ name }) => name === 'Bug').map(({ id }) => id);
    const before = { governedTypes: settings.governedTypes };
    await expectFound(await moveUnder({ governedTypes: bugs }, before, hears));
  });

  it('are found out where the lifecycle was another', async () => {
    const { statusStages } = (await loaded()).settings;
    const before = { lifecycle: 'seven-stages', statusStages };
    await expectFound(await moveUnder({ lifecycle: 'agent', statusStages: {} }, before, hears));
  });
});
