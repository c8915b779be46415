import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/contract/types';
import { allChecks } from '../../../../src/domain/gate/checks';
import { policyPresets, regulatedPolicy } from '../../../../src/domain/gate/policy';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { changeSettings, seedPerfect } from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await seedPerfect(site);
});

/** Everything there is to check, at every gate. */
const everything: Policy = {
  name: 'everything',
  version: 1,
  gates: Object.fromEntries(
    sevenStages.stages.map(({ id }) => [id, allChecks.map((check) => ({ check: check.id }))]),
  ),
};

const roles = { risk: { groups: ['risk-approvers'], accounts: [] } };

/** What a transition cost: the first invocation that follows it is the validator's. */
const costOf = async (status: string) => {
  site.host.metrics.clear();
  await site.move('pm', 'AI-1', status);
  const counts = site.host.metrics.list()[0]?.counts;
  if (counts === undefined) throw new Error('no gate was asked');
  return { jira: counts.jira, storage: counts.storageReads + counts.storageWrites };
};

describe('a gate costs one request to Jira and one to storage', () => {
  it.each([...policyPresets, everything].map((policy) => [policy.name, policy] as const))(
    'by the policy %s',
    async (_name, policy) => {
      await changeSettings(site, { policy, roles });
      expect(await costOf('Deployment')).toEqual({ jira: 1, storage: 1 });
    },
  );

  it('and one more to storage where the queue refuses the decision', async () => {
    await changeSettings(site, { policy: regulatedPolicy, roles });
    site.host.setFaults({ rules: [{ match: { kind: 'queue' }, status: 429 }] });
    expect(await costOf('Deployment')).toEqual({ jira: 1, storage: 2 });
  });
});
