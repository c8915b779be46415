import { describe, expect, it } from 'vitest';
import { roots } from '../../../src/adapters/forms/forms.built';
import { readByForm } from '../../../src/adapters/forms/read-by-form';
import { projectSettingsSchema } from '../../../src/contract/settings';
import { itemSchema } from '../../../src/domain/item/item-schema';
import { seedPerfect } from '../../support/governed';
import { recordsOf } from '../../support/site-state';
import { seedProject, type TestSite } from '../../support/test-site';
import { withTestSite } from '../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await seedPerfect(site);
});

describe('what the app stores', () => {
  it.each([
    ['item', 'item', itemSchema],
    ['project-settings', 'settings', projectSettingsSchema],
  ] as const)(
    'is read by its form, so that a gate loads no schemas: %s',
    (entity, name, schema) => {
      const records = recordsOf(site, entity);
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) {
        expect(readByForm(roots[name].form, record)).toEqual(schema.parse(record));
      }
    },
  );
});
