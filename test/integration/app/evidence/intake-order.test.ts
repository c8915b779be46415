import { describe, expect, it } from 'vitest';
import { rowsOf, signedPost, someRun, storedDeliveries, workOn } from '../../../support/intake';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

describe('runs that the queue hands out of turn', () => {
  /** Sends two runs, twelve seconds apart. @returns ids of their deliveries */
  const sendTwo = async (first: unknown, second: unknown): Promise<string[]> => {
    for (const run of [first, second]) {
      expect(await signedPost(site, 'evidence', run)).toMatchObject({ status: 202 });
      site.clock.advance(12_000);
    }
    return storedDeliveries(site)
      .sort((left, right) => left.receivedAt.localeCompare(right.receivedAt))
      .map(({ id }) => id);
  };
  const process = (id: string, retryCount: number) =>
    site.host.callFunction(
      'on-work',
      {
        ...{ body: workOn(id), queueName: 'assay-work' },
        ...(retryCount > 0 && {
          retryContext: { retryCount, retryReason: 'FUNCTION_RETRY_REQUEST' },
        }),
      },
      'consumer',
    );
  const stateOf = (id: string) => storedDeliveries(site).find((one) => one.id === id)?.state;

  it('are recorded in the order in which they came in', async () => {
    const [first = '', second = ''] = await sendTwo(someRun(1), someRun(2));
    await process(second, 0);
    expect([stateOf(first), stateOf(second)]).toEqual(['done', 'done']);
    const { entries } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    const recorded = entries.filter(({ kind }) => kind === 'evaluation-recorded');
    expect(recorded.map(({ at }) => at)).toEqual(
      [first, second].map((id) => storedDeliveries(site).find((one) => one.id === id)?.receivedAt),
    );
    await site.drain();
    expect(rowsOf(site, 'evaluation')).toHaveLength(2);
  });

  it('do not wait for one that cannot be processed, from the second try on', async () => {
    const [first = '', second = ''] = await sendTwo(someRun(1), { ...someRun(2), issue: 'AI-2' });
    const match = { kind: 'jira', pathIncludes: '/issue/AI-1' } as const;
    site.host.setFaults({ rules: [{ match, status: 500 }] });
    await process(second, 0).catch(() => undefined);
    await process(second, 1);
    // There is no AI-2: what was sent for it is read, and kept until somebody says where it belongs.
    expect([stateOf(first), stateOf(second)]).toEqual(['waiting', 'unrouted']);
  });

  it('are in order however late the queue hands them out', async () => {
    const [first = '', second = ''] = await sendTwo(someRun(1), someRun(2));
    site.clock.advance(3 * 60 * 60_000);
    await process(second, 0);
    expect([stateOf(first), stateOf(second)]).toEqual(['done', 'done']);
  });

  it.each([
    [19, 'done'],
    [21, 'waiting'],
  ])('wait %i minutes after the one before: it is %s by then', async (minutes, state) => {
    await signedPost(site, 'evidence', someRun(1));
    const first = storedDeliveries(site)[0]?.id ?? '';
    site.clock.advance(minutes * 60_000);
    await signedPost(site, 'evidence', someRun(2));
    const second = storedDeliveries(site).find(({ id }) => id !== first)?.id ?? '';
    await process(second, 0);
    expect([stateOf(first), stateOf(second)]).toEqual([state, 'done']);
  });
});
