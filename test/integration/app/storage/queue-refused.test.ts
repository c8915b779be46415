import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { CallFaultInput } from '../../../../local/forge/faults/plan';
import { onlyDelivery, signedPost, someRun } from '../../../support/intake';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 80% @95% n>=50' });
  await site.must('pm', 'criteria.lock', { issue: 'AI-1' });
  await site.drain();
});

const queueFull: CallFaultInput = { match: { kind: 'queue' }, status: 429 };
const projectionsDown: CallFaultInput = {
  match: { kind: 'jira', pathIncludes: '/properties/assay', method: 'PUT' },
  status: 503,
};

const fault = (...rules: CallFaultInput[]): void => site.host.setFaults({ rules });

/** The property as Jira has it. */
const shown = async () => {
  const answer = await site.rest('pm', 'GET', '/rest/api/3/issue/AI-1/properties/assay');
  const schema = z.object({ value: z.looseObject({ verdict: z.string(), model: z.unknown() }) });
  return schema.parse(await answer.json()).value;
};

/** Two turns of the hourly sweep, with everything that follows from them. */
const hour = async (): Promise<void> => {
  await site.host.runSchedule('hourly');
  await site.drain();
};

describe('a delivery that is settled while the queue takes nothing', () => {
  it('is done at the first try and shown in Jira', async () => {
    expect(await signedPost(site, 'evidence', someRun(1))).toMatchObject({ status: 202 });
    fault(queueFull);
    site.host.metrics.clear();
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', body: null });
    const runs = site.host.metrics.list().filter(({ module }) => module === 'work');
    expect(runs.map(({ counts }) => counts.queue)).toEqual([0]);
    expect(await shown()).toMatchObject({ verdict: 'pass' });
  });

  it('is done though Jira shows nothing either, and the sweep has it shown later', async () => {
    await signedPost(site, 'evidence', someRun(1));
    fault(queueFull, projectionsDown);
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done' });
    expect(await shown()).toMatchObject({ verdict: 'no-evidence' });
    fault();
    await hour();
    expect(await shown()).toMatchObject({ verdict: 'pass' });
  });

  it('leaves the showing to the queue where only Jira is down', async () => {
    await signedPost(site, 'evidence', someRun(1));
    fault({ ...projectionsDown, times: 1 });
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done' });
    expect(await shown()).toMatchObject({ verdict: 'pass' });
  });
});

describe('what a person does while the queue takes nothing', () => {
  it('succeeds when it is stored: evidence and edits, and both are shown later', async () => {
    fault(queueFull);
    const text = JSON.stringify(someRun(1));
    expect(await site.call('ds', 'evidence.add', { issue: 'AI-1', text })).toMatchObject({
      ok: true,
      data: { stored: true },
    });
    const described = { systemType: null, modelName: 'claims', modelVersion: '2.0.0' };
    expect(await site.call('ds', 'item.describe', { issue: 'AI-1', ...described })).toMatchObject({
      ok: true,
    });
    await site.drain();
    expect((await shown()).model).not.toBe('claims 2.0.0');
    fault();
    await hour();
    expect(await shown()).toMatchObject({ model: 'claims 2.0.0' });
  });
});
