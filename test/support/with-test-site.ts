import { afterEach, beforeEach } from 'vitest';
import { openTestSite, seedProject, type Kept, type SiteOptions, type TestSite } from './test-site';

type Fill = (site: TestSite) => Promise<void>;

/** What each way to fill a site leaves. A process runs many files, and most fill theirs alike. */
const filled = new WeakMap<Fill, Kept>();

/**
 * Opens a site before each test of a file or a `describe`, and closes it after the test.
 * @param fill what each test finds; without it project `AI` of `seedProject`. It runs for the first
 * test; the others begin with a copy of all that was stored then, at the time it was then. So it sets
 * nothing that is not stored, as faults or answers of the host.
 * @returns the site of the test that runs; outside of a test it throws. `reopen` gives the test
 * another one in its place, filled under these options
 */
export const withTestSite = (
  fill: Fill = seedProject,
): TestSite & { reopen: (options: SiteOptions) => Promise<void> } => {
  let open: TestSite | undefined;
  const close = (): void => {
    open?.close();
    open = undefined;
  };
  const openNew = async (options: SiteOptions): Promise<TestSite> => {
    close();
    open = openTestSite(options);
    await fill(open);
    return open;
  };
  const reopen = async (options: SiteOptions): Promise<void> => {
    await openNew(options);
  };
  beforeEach(async () => {
    const from = filled.get(fill);
    if (from === undefined) {
      const { tables, clock } = await openNew({});
      filled.set(fill, { tables: tables.copy(), offset: clock.offset() });
    } else {
      open = openTestSite({ from });
    }
  });
  afterEach(close);
  return new Proxy({ reopen } as ReturnType<typeof withTestSite>, {
    get: (own, name) => {
      if (name === 'reopen') return own.reopen;
      if (open === undefined) throw new Error('a site is open only while a test runs');
      return Reflect.get(open, name) as unknown;
    },
  });
};
