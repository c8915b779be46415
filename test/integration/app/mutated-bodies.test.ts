import { describe, expect, it } from 'vitest';
import { mutatedBody } from '../../support/evidence/mutated-bodies';
import { rowsOf, signedPost, storedDeliveries } from '../../support/intake';
import { withTestSite } from '../../support/with-test-site';

const site = withTestSite();

const SEED = 20261120;
/** Bodies that one site takes in before the next begins. */
const BATCH = 100;
/** One batch in so many is followed through the queue; the others end with the answer to the sender. */
const FOLLOWED = 10;
/** `npm run mutated` sends 100,000. */
const TOTAL = Number(process.env['ASSAY_MUTATED_BODIES'] ?? 500);

const batches = Array.from({ length: Math.ceil(TOTAL / BATCH) }, (_, index) => index * BATCH);
const tally = { sent: 0, accepted: 0, refused: 0 };

const storedRows = (): number =>
  ['delivery', 'evaluation', 'signal'].reduce((sum, name) => sum + rowsOf(site, name).length, 0);

describe('bodies that are nearly right', () => {
  it.each(batches)('from number %i on are taken in or refused, never a failure', async (first) => {
    const last = Math.min(TOTAL, first + BATCH);
    let stored = storedRows();
    for (let index = first; index < last; index += 1) {
      const { name, body } = mutatedBody(SEED, index);
      const { status } = await signedPost(site, 'evidence', body, { query: { issue: 'AI-1' } });
      const which = `number ${index} (${name})`;
      expect(status, which).toBeLessThan(500);
      tally.sent += 1;
      if (status >= 400) {
        tally.refused += 1;
        expect(storedRows(), which).toBe(stored);
        continue;
      }
      tally.accepted += 1;
      if ((first / BATCH) % FOLLOWED === 0) await site.drain();
      stored = storedRows();
    }
    const failed = storedDeliveries(site).filter(({ problem }) =>
      /could not be read|unexpected/i.test(problem ?? ''),
    );
    expect(failed.map(({ problem }) => problem)).toEqual([]);
  });

  it('says how many there were', () => {
    console.log(
      `${tally.sent} mutated bodies over all formats, seed ${SEED}: ${tally.accepted} taken in, ${tally.refused} refused, none failed.`,
    );
    expect(tally.sent).toBe(TOTAL);
    expect(tally.refused).toBeGreaterThan(0);
    expect(tally.accepted).toBeGreaterThan(0);
  });
});
