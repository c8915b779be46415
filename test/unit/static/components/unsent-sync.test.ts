import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Sync from '../../../../static/components/unsent/unsent-sync';

let sync: typeof Sync;

beforeAll(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  sync = await import('../../../../static/components/unsent/unsent-sync');
});

afterAll(() => {
  vi.clearAllTimers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

// Nothing answers a call here: what is found was never told to the app.
describe('a form that is left and opened again at once, in a frame without storage', () => {
  it('finds what was typed last', async () => {
    sync.keepInApp('10001-trade-off', 'The mail room');
    sync.keepInApp('10001-trade-off', 'The mail room gets its evenings.');
    expect(await sync.findInApp('10001-trade-off')).toMatchObject({
      text: 'The mail room gets its evenings.',
    });
  });

  it('finds nothing of what was given up, and nothing of another form', async () => {
    sync.keepInApp('10001-return', 'too early');
    sync.keepInApp('10001-return', null);
    expect(await sync.findInApp('10001-return')).toBeNull();
    expect(await sync.findInApp('10002-trade-off')).toBeNull();
  });
});
