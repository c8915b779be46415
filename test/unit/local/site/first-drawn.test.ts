import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAWN } from '../../../../local/site/client/bridge/drawn';
import { MOST_MS, STILL_MS, firstDrawn } from '../../../../local/site/client/first-drawn';

/** A frame that counts who listens to it. */
class Frame extends EventTarget {
  listeners = 0;

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(...given);
    this.listeners += 1;
    const [, , options] = given;
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => (this.listeners -= 1));
  }

  draw(): void {
    this.dispatchEvent(new Event(DRAWN));
  }
}

const begin = (frames: readonly Frame[]): { isDone: () => boolean } => {
  let done = false;
  void firstDrawn(frames).then(() => (done = true));
  return { isDone: () => done };
};

describe('what waits for the first picture of frames', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('ends once they have been still, and listens no longer', async () => {
    const frame = new Frame();
    const { isDone } = begin([frame]);
    frame.draw();
    await vi.advanceTimersByTimeAsync(STILL_MS - 1);
    frame.draw();
    await vi.advanceTimersByTimeAsync(STILL_MS - 1);
    expect([isDone(), frame.listeners]).toEqual([false, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect([isDone(), frame.listeners, vi.getTimerCount()]).toEqual([true, 0, 0]);
    frame.draw();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends after the longest time where they never rest', async () => {
    const frame = new Frame();
    const { isDone } = begin([frame]);
    for (let waited = 0; waited < MOST_MS; waited += 100) {
      frame.draw();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect([isDone(), frame.listeners, vi.getTimerCount()]).toEqual([true, 0, 0]);
  });

  it('waits for nothing where there is no frame', async () => {
    const { isDone } = begin([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(isDone()).toBe(true);
  });
});
