import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { casesOf } from '../../../support/evidence/case-folder';
import { fixture } from '../../../support/evidence/read';
import { onlyDelivery, signedPost, storedDeliveries } from '../../../support/intake';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const send = (body: string) => signedPost(site, 'evidence', body, { query: { issue: 'AI-1' } });

const shapes = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url)).map(
  (name) => ({ name, text: fixture(`shapes/${name}`) }),
);

describe('every file that the reader knows', () => {
  it.each([...shapes, ...casesOf('faults'), ...casesOf('new-formats')])(
    '$name is taken in or refused as it is read',
    async ({ text }) => {
      const outcome = readEvidence(text);
      const { status } = await send(text);
      await site.drain();
      if (!outcome.ok) {
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
        expect(storedDeliveries(site)).toEqual([]);
        return;
      }
      expect(status).toBe(202);
      const { state, evaluations, signals, criteria } = onlyDelivery(site);
      const { parsed } = outcome;
      const holds = parsed.blocks.length + parsed.signals.length + parsed.criteria.length > 0;
      expect(state).not.toBe('failed');
      if (state === 'done' && holds) {
        expect(evaluations.length + signals.length + criteria.length).toBeGreaterThan(0);
      }
    },
  );
});

describe('a file whose readers are loaded by need', () => {
  it.each([
    ['flat-metrics.json', { evaluations: 1, signals: 0 }],
    ['ragas.json', { evaluations: 1, signals: 0 }],
    ['google-adk.json', { evaluations: 1, signals: 0 }],
    ['pagerduty.json', { evaluations: 0, signals: 1 }],
    ['alertmanager.json', { evaluations: 0, signals: 1 }],
  ])('%s is taken in at the intake', async (name, expected) => {
    expect(await send(fixture(`shapes/${name}`))).toMatchObject({ status: 202 });
    await site.drain();
    const { state, evaluations, signals } = onlyDelivery(site);
    expect({ state, evaluations: evaluations.length, signals: signals.length }).toEqual({
      state: 'done',
      ...expected,
    });
  });

  it('that is known and not read is refused, and nothing of it is kept', async () => {
    const monitor = { type: 'metric alert', query: 'avg(last_5m):avg:x{*} > 1', monitor_id: '9' };
    const { status } = await send(JSON.stringify(monitor));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(storedDeliveries(site)).toEqual([]);
  });
});
