import { unzipSync } from 'fflate/browser';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/domain/pack/bytes';
import { verifyPack } from '../../../../src/domain/pack/verify';
import { buildPack, downloadPack, recordsOf, type Scope } from '../../../support/audit-packs';
import { ensureBuilt } from '../../../support/built';
import { sheetInput, text } from '../../../support/builders/sheets';
import { accountOf, approveBoth, changeSettings, seedPerfect } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

beforeAll(() => ensureBuilt('functions', ['src/adapters/pack-page/page.built.js']));

const project = 'AI';

const build = (scope?: Scope, who?: string) => buildPack(site, scope, who);
const download = (id: string, who?: string) => downloadPack(site, id, who);

const addItems = async (count: number): Promise<void> => {
  for (let item = 0; item < count; item += 1) {
    site.jira.admin.createIssue(
      { projectKey: 'AI', summary: `Model ${item}`, status: 'Inception' },
      { accountId: accountOf(site, 'pm'), emitEvents: true },
    );
  }
  await site.drain();
};

describe('an audit pack', () => {
  it('holds what is recorded, is signed by the key of the settings, and verifies', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    const pack = await build();
    const { fingerprint } = await site.must('admin', 'key.status', { project });
    const zip = await download(pack.id);
    const check = verifyPack(zip, fingerprint);
    expect(check.problems).toEqual([]);
    expect(check).toMatchObject({ ok: true, key: 'as named' });
    expect(zip.length).toBe(pack.bytes);
    const kinds = recordsOf(check, 'AI-1').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set(['item', 'criteria', 'evaluation', 'sheet', 'approval', 'ledger']),
    );
    const { entries } = await site.must('admin', 'ledger.list', { issue: 'AI-1' });
    expect(kinds.filter((kind) => kind === 'ledger')).toHaveLength(entries.length);
    expect(recordsOf(check, 'project AI').map(({ kind }) => kind)).toContain('settings');
    expect(recordsOf(check, 'installation').map(({ id }) => id)).toEqual(['keys', 'ledger/1']);
  });

  it('has a sheet with interval, data digest, look and signers, and a page that checks it', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    const files = unzipSync(await download((await build()).id));
    const sheet = Object.entries(files).find(([path]) => path.startsWith('sheets/'))?.[1];
    const html = textOf(sheet ?? new Uint8Array());
    for (const words of ['Test report:', 'Interval', 'Look', 'Signers', 'Sign-off: Deployment']) {
      expect(html).toContain(words);
    }
    expect(html).toContain(accountOf(site, 'approver'));
    expect(html).not.toContain('<script');
    expect(textOf(files['verify.html'] ?? new Uint8Array())).toContain("default-src 'none'");
    expect(textOf(files['index.html'] ?? new Uint8Array())).toContain('AI-1');
  });

  it('is written into the ledger with who had it made and its digest', async () => {
    const pack = await build();
    const { entries } = await site.must('admin', 'decisions.list', { project });
    const told = entries.map(({ told: { sentence } }) => sentence);
    expect(told[0]).toBe('Ada Admin had an audit pack of project AI made');
    expect(entries[0]?.body).toMatchObject({ id: pack.id, digest: pack.digest });
    expect(told).toContain('Ada Admin had the key made that audit packs are signed with');
  });

  it('leaves out and counts what the person who asked may not see', async () => {
    await addItems(1);
    site.jira.admin.createSecurityLevel('AI', {
      ...{ name: 'Closed', groups: [], accountIds: [accountOf(site, 'pm')] },
    });
    site.jira.admin.createIssue(
      { projectKey: 'AI', summary: 'Secret', securityLevel: 'Closed', status: 'Inception' },
      { emitEvents: true },
    );
    await site.drain();
    const pack = await build();
    expect(pack).toMatchObject({ items: 2, leftOut: { items: 1, entries: 0 } });
    const check = verifyPack(await download(pack.id));
    expect(check.ok).toBe(true);
    expect(check.records.map(({ of }) => of)).not.toContain('AI-3');
    expect(check.manifest?.leftOut.items).toBe(1);
  });

  it('withholds entries that name a closed work item, and the chain holds without them', async () => {
    site.jira.admin.createSecurityLevel('AI', {
      ...{ name: 'Closed', groups: [], accountIds: [accountOf(site, 'pm'), accountOf(site, 'ds')] },
    });
    site.jira.admin.createIssue(
      { projectKey: 'AI', summary: 'Secret', securityLevel: 'Closed', status: 'Inception' },
      { emitEvents: true },
    );
    await site.drain();
    await site.must('pm', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'document-classifier', modelName: 'm', modelVersion: '1' },
    });
    await site.must('pm', 'sheet.save', {
      ...sheetInput(site, 'risk-register', {
        risks: [
          {
            id: 'late',
            values: {
              title: text('Claims are answered late'),
              treatment: text('A second reader takes half of them.'),
              work: { kind: 'work-item', issueKey: 'AI-2' },
            },
          },
        ],
      }),
    });
    const pack = await build({ kind: 'item', issue: 'AI-1' });
    expect(pack.leftOut.entries).toBe(1);
    const zip = await download(pack.id);
    const check = verifyPack(zip);
    expect(check.problems).toEqual([]);
    const all = JSON.stringify(check.records);
    expect(all).not.toContain('AI-2');
    expect(all).toContain('"withheld":true');
  });

  it('is refused at download to whoever lost sight of what is in it', async () => {
    await addItems(1);
    const pack = await build();
    site.jira.admin.createSecurityLevel('AI', { name: 'Closed', groups: [], accountIds: [] });
    await site.rest('admin', 'PUT', '/rest/api/3/issue/AI-2', {
      fields: { security: { name: 'Closed' } },
    });
    const seen = await site.rest('admin', 'GET', '/rest/api/3/issue/AI-2');
    const answer = await site.call('admin', 'packs.read', { project, id: pack.id, from: 0 });
    expect([seen.status, answer.ok]).toEqual([404, false]);
  });

  it('is refused to another administrator who sees one that was left out, and not one that is in', async () => {
    const level = (name: string, accounts: readonly string[]): void =>
      void site.jira.admin.createSecurityLevel('AI', {
        ...{ name, groups: [], accountIds: accounts.map((who) => accountOf(site, who)) },
      });
    level('Theirs', ['admin']);
    level('Ours', ['pm']);
    for (const securityLevel of ['Theirs', 'Ours']) {
      site.jira.admin.createIssue(
        { projectKey: 'AI', summary: securityLevel, securityLevel, status: 'Inception' },
        { emitEvents: true },
      );
    }
    await site.drain();
    await changeSettings(site, { auditors: { groups: [], accounts: [accountOf(site, 'pm')] } });
    const pack = await build();
    expect(pack).toMatchObject({ items: 2, leftOut: { items: 1 } });
    const answer = await site.call('pm', 'packs.read', { project, id: pack.id, from: 0 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('of some days holds the items that something happened to', async () => {
    await addItems(2);
    site.clock.advance(3 * 86_400_000);
    await site.must('pm', 'demo.mark', { issue: 'AI-2', note: 'shown to the claims team' });
    const day = new Date(site.clock.now()).toISOString().slice(0, 10);
    const pack = await build({ kind: 'days', from: day, to: day });
    expect(pack.items).toBe(1);
    expect(verifyPack(await download(pack.id)).records.map(({ of }) => of)).toContain('AI-2');
  });

  it('is gone after the days that it is kept', async () => {
    const pack = await build();
    site.clock.advance(31 * 86_400_000);
    expect(await site.call('admin', 'packs.read', { project, id: pack.id, from: 0 })).toMatchObject(
      {
        ok: false,
        error: { code: 'not-found' },
      },
    );
  });
});

describe('a builder that dies', () => {
  it.each([2, 5, 9, 14, 20, 27])('at its call %i is gone on from where it was', async (atCall) => {
    await addItems(5);
    site.host.setFaults({
      deaths: [{ match: { moduleType: 'consumer' }, atCall, when: 'after', times: 1 }],
    });
    const pack = await build();
    const died = site.host.metrics.list().filter(({ errorName }) => errorName === 'FUNCTION_DIED');
    expect(died).toHaveLength(1);
    const check = verifyPack(await download(pack.id));
    expect(check.problems).toEqual([]);
    expect(check.manifest?.counts.items).toBe(6);
  });
});

describe('the key of the installation', () => {
  it('is put in another place by a site administrator, and older packs still verify', async () => {
    const first = await build();
    const before = await download(first.id);
    const after = await site.must('admin', 'key.rotate', { project, reason: 'a laptop was lost' });
    expect(after.former.map(({ fingerprint }) => fingerprint)).toEqual([first.fingerprint]);
    expect(after.fingerprint).not.toBe(first.fingerprint);
    expect(verifyPack(before, first.fingerprint).ok).toBe(true);
    expect(verifyPack(before, after.fingerprint).ok).toBe(false);
    const second = await build();
    expect(second.fingerprint).toBe(after.fingerprint);
    expect(verifyPack(await download(second.id), after.fingerprint).problems).toEqual([]);
  });
});

describe('an auditor', () => {
  beforeEach(() =>
    changeSettings(site, { auditors: { groups: [], accounts: [accountOf(site, 'pm')] } }),
  );

  it('reads records, has packs made and draws samples', async () => {
    await addItems(20);
    expect((await site.must('pm', 'packs.list', { project })).isAuditor).toBe(true);
    const pack = await build({ kind: 'project' }, 'pm');
    expect(verifyPack(await download(pack.id, 'pm')).ok).toBe(true);
    const pick = { kind: 'random' as const, seed: 'second quarter', count: 5 };
    const sample = await site.must('pm', 'audit.sample', { project, pick });
    expect(sample.items).toHaveLength(5);
    expect(await site.must('pm', 'audit.sample', { project, pick })).toEqual(sample);
    const other = await site.must('pm', 'audit.sample', {
      ...{ project, pick: { ...pick, seed: 'third quarter' } },
    });
    expect(other.items).not.toEqual(sample.items);
    const one = await site.must('pm', 'audit.sample', {
      ...{ project, pick: { kind: 'number', number: 17 } },
    });
    expect(one.items).toMatchObject([{ number: 17, issueKey: 'AI-17' }]);
  });

  it('changes nothing, whatever Jira lets them do', async () => {
    const refused = await site.call('pm', 'demo.mark', { issue: 'AI-1', note: 'shown to all' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await site.must('ds', 'demo.mark', { issue: 'AI-1', note: 'shown to all' });
  });

  it('is nobody who would make themselves one', async () => {
    const { settings } = await site.must('admin', 'settings.get', { project });
    const { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
    const answer = await site.call('admin', 'settings.save', {
      ...{ project, revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
      auditors: { groups: [], accounts: [accountOf(site, 'admin')] },
    });
    expect(answer).toMatchObject({ ok: false, error: { where: 'auditors' } });
  });
});
