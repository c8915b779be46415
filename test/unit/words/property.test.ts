import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { starterPolicy } from '../../../src/domain/gate/policy';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { projectItem } from '../../../src/domain/item/projection';
import { PROPERTY, propertyAliases, readProperty } from '../../../src/words/property';
import { aCount, anEvaluation, anItem, daysAgo } from '../../support/builders/builders';

const now = Date.parse(daysAgo(0));

const projected = (successes: number) =>
  projectItem(
    anItem('accuracy >= 90% @95%', [anEvaluation([aCount('accuracy', successes, 1000)])], {
      impact: { impacts: ['money'], tier: 'high' },
      drift: { level: 'warning', flags: ['latency'] },
      stake: {
        ...{ words: 'Claims are paid late', by: 'pm', at: daysAgo(3) },
        monthly: { amount: 18_000, unit: 'EUR' },
      },
    }),
    {
      ...{ lifecycle: sevenStages, policy: starterPolicy, gate: null, now },
      openStages: ['Validation', 'Deployment'],
      holders: () => [],
    },
  ).property;

const manifest = z.object({
  modules: z.object({
    'jira:entityProperty': z
      .array(
        z.object({
          propertyKey: z.string(),
          values: z.array(
            z.object({ path: z.string(), type: z.string(), searchAlias: z.string() }),
          ),
        }),
      )
      .length(1),
  }),
});

describe('the issue property', () => {
  it.each([970, 910, 100])('is read as it was written, with %i of 1000', (successes) => {
    const written = projected(successes);
    expect(readProperty(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it('is nothing where Jira has none', () => {
    expect(readProperty(undefined)).toBeNull();
    expect(readProperty('passed')).toBeNull();
  });

  it('loses words that nobody knows, whoever wrote them', () => {
    const forged = { ...projected(970), gate: 'wide open', drift: 'fine', verdict: 7 };
    expect(readProperty(forged)).toMatchObject({ gate: 'none', drift: 'unknown', verdict: 'none' });
    const asks = [{ kind: 'obey', since: 'now' }, null];
    expect(readProperty({ ...forged, ask: ['obey'], asks })).toMatchObject({ ask: [], asks: [] });
  });

  it('loses an amount of what waiting costs whose unit nobody knows', () => {
    const { stake } = projected(970);
    expect(readProperty({ stake: { ...stake, unit: 'moons' } })?.stake).toEqual({
      ...stake,
      ...{ amount: null, unit: null },
    });
    expect(readProperty({ stake: { words: 'soon' } })?.stake).toBeNull();
  });

  it('is indexed by the manifest as the aliases say', () => {
    const text = readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8');
    const [property] = manifest.parse(parse(text)).modules['jira:entityProperty'];
    expect(property?.propertyKey).toBe(PROPERTY);
    const declared = property?.values.map(({ searchAlias, ...value }) => [searchAlias, value]);
    expect(Object.fromEntries(declared ?? [])).toEqual(propertyAliases);
  });
});
