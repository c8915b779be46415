import { expect, it } from 'vitest';
import * as z from 'zod';
import type { Choices } from '../../../../local/forge/facts/table';
import { createItemsStore } from '../../../../src/adapters/kvs/stores/items-store';
import { createSettingsStore } from '../../../../src/adapters/kvs/stores/settings-store';
import { settingsOf } from '../../../../src/app/settings/project-settings';
import { newItem } from '../../../../src/domain/item/item';
import { emptyHead } from '../../../../src/ledger/chain';
import { manifestOf } from '../../../support/test-site';
import { createFixture, createManifest } from '../../forge-host/support';

const SAME = '10000';

const appOf = () => z.looseObject({ app: z.unknown() }).parse(manifestOf()).app;

/** The platform may refuse one key in two entities, and may hold `notExists()` of no missing row. */
const platforms: [string, Choices][] = [
  ['as the table says', {}],
  ['that refuses a key twice', { 'batch.key-in-two-entities': 1 }],
  ['without notExists() of missing rows', { 'transaction.not-exists-missing-row': 1 }],
];

it.each(platforms)(
  'an issue and a project of the same number are read right in one request: platform %s',
  async (_, answers) => {
    const { host, inside } = createFixture({ manifest: { ...createManifest(), app: appOf() } });
    host.setAnswers(answers);
    const item = { ...newItem({ id: SAME, key: 'AI-1', projectId: SAME }, emptyHead), rev: 1 };
    const read = await inside(async () => {
      const projects = {
        find: () => Promise.resolve(null),
        statuses: () => Promise.resolve({ statuses: [], types: [] }),
      };
      const settings = await settingsOf({ projects })({ id: SAME, key: 'AI' }, null);
      const items = createItemsStore();
      const none = await items.load(SAME, SAME);
      const written = await items.commit(0, { item, entries: [] });
      const before = await items.load(SAME, SAME);
      const saved = await createSettingsStore().save({ ...settings, revision: 0 }, null);
      return { none, written, before, saved, after: await items.load(SAME, SAME) };
    });
    expect(read).toMatchObject({
      none: { item: null, settings: null },
      written: 'committed',
      before: { item: { issueKey: 'AI-1' }, settings: null },
      saved: true,
      after: { item: { issueId: SAME }, settings: { projectKey: 'AI' } },
    });
  },
);
