import { describe, expect, it } from 'vitest';
import { run } from '../../../../cli/run';
import { decisionsOf, inUse, itemOf, levelOf } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';
import { outside } from '../../../unit/cli/outside';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
  await inUse(site);
});

const fraud = (yes: number) => ({
  features: { fraud: { kind: 'categorical', counts: { yes, no: 50_000 - yes } } },
});

const post = async (body: object): Promise<void> => {
  site.clock.advance(60_000);
  const { status } = await site.post({ issue: 'AI-1', ...body });
  expect(status).toBe(202);
  await site.drain();
};

const judgedOnTheCommandLine = async (now: number): Promise<object> => {
  const files = { 'a.json': JSON.stringify(fraud(250)), 'b.json': JSON.stringify(fraud(now)) };
  const { stdout } = await run(
    ['drift', '--reference', 'a.json', '--current', 'b.json', '--json'],
    outside(files),
  );
  return JSON.parse(stdout) as object;
};

const flags = ['jensen-shannon:fraud'];

describe('drift that assay judged', () => {
  it('sets the level in Jira, asks for the decision, and ends by a clean report', async () => {
    await post(await judgedOnTheCommandLine(600));
    expect(await levelOf(site)).toEqual({ level: 'warning', flags });
    expect(await decisionsOf(site)).toMatchObject([{ level: 'warning', answer: null }]);
    await post(await judgedOnTheCommandLine(251));
    expect(await levelOf(site)).toEqual({ level: 'none', flags: [] });
  });

  it('is judged in Jira where the data themselves come, under the same name', async () => {
    await post({ reference: fraud(250), current: fraud(600) });
    expect(await levelOf(site)).toEqual({ level: 'warning', flags });
    await post(await judgedOnTheCommandLine(251));
    expect((await levelOf(site)).level).toBe('none');
    expect((await itemOf(site)).monitoring.watches).toHaveLength(1);
  });
});
