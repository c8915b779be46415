import { describe, expect, it } from 'vitest';
import type { CallInput, CallName } from '../../../../src/contract/calls/calls';
import { payloads } from '../../../support/builders/call-payloads';
import { completeContent, factsOf, saveSheet, sheetInput } from '../../../support/builders/sheets';
import { accountOf, seedPerfectProject } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const issue = 'AI-1';
const site = withTestSite(seedPerfectProject);

const entries = async (): Promise<number> =>
  (await site.must('pm', 'ledger.list', { issue })).entries.length;

const inputOf = <Name extends CallName>(name: Name): CallInput<Name> =>
  payloads[name] as CallInput<Name>;

const owned = <Name extends CallName>(name: Name, more: object = {}): CallInput<Name> =>
  ({ ...payloads[name], owner: accountOf(site, 'ds'), ...more }) as CallInput<Name>;

describe('a record that is saved as it is saved already', () => {
  it.each(['model-card', 'risk-register', 'bias-checklist'] as const)(
    'is no new version, and no entry: %s',
    async (kind) => {
      const content = completeContent(await factsOf(site))[kind];
      const input = sheetInput(site, kind, content);
      await saveSheet(site, kind, content);
      const before = await entries();
      const versions = async () =>
        (await site.must('pm', 'sheet.get', { issue, kind })).versions.length;
      const first = await versions();
      await site.must('pm', 'sheet.save', input);
      expect(await versions()).toBe(first);
      expect(await entries()).toBe(before);
    },
  );

  it('is no entry: a document, data, safeguards, a judge, a plan for the end', async () => {
    const { records } = await site.must('pm', 'artifact.set', owned('artifact.set'));
    const card = { id: records.artifacts.at(-1)?.id ?? '' };
    const withData = await site.must('pm', 'dependency.set', owned('dependency.set'));
    const data = { id: withData.records.dependencies.at(-1)?.id ?? '' };
    const saves = [
      () => site.must('ds', 'artifact.set', owned('artifact.set', card)),
      () => site.must('ds', 'dependency.set', owned('dependency.set', data)),
      () => site.must('ds', 'safeguards.set', inputOf('safeguards.set')),
      () => site.must('ds', 'judge.set', inputOf('judge.set')),
      () => site.must('ds', 'decommission.plan', inputOf('decommission.plan')),
    ];
    for (const save of saves) await save();
    const before = await entries();
    for (const save of saves) await save();
    expect(await entries()).toBe(before);
  });

  it('is an entry as soon as anything of it is another', async () => {
    await site.must('pm', 'safeguards.set', inputOf('safeguards.set'));
    const before = await entries();
    await site.must('pm', 'safeguards.set', { ...inputOf('safeguards.set'), autonomy: 2 });
    expect(await entries()).toBe(before + 1);
  });
});
