import { unzipSync } from 'fflate/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/domain/pack/bytes';
import { verifyPack, type PackCheck } from '../../../../src/domain/pack/verify';
import { buildPack, downloadPack, recordsOf } from '../../../support/audit-packs';
import { ensureBuilt } from '../../../support/built';
import { accountOf, seedPerfect } from '../../../support/governed';
import { completeContent, factsOf, sheetInput, text } from '../../../support/builders/sheets';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const project = 'AI';

beforeAll(() => ensureBuilt('functions', ['src/adapters/pack-page/page.built.js']));

describe('sheets and credentials in a pack', () => {
  const sheetsIn = (check: PackCheck) =>
    recordsOf(check, 'AI-1').filter(({ kind }) => kind === 'sheet');

  it('are there in every version, in words on the page, and held against the ledger', async () => {
    await seedPerfect(site);
    const facts = await factsOf(site);
    const { limits: _limits, ...rest } = completeContent(facts)['model-card'];
    await site.must('pm', 'sheet.save', sheetInput(site, 'model-card', rest));
    const stated = await site.must('pm', 'trade-off.state', {
      ...{ issue: 'AI-1', stage: 'deployment', gain: 'Letters are sorted by noon' },
      ...{ cost: 'Two of a hundred go to the wrong desk', waiting: 'One of them less' },
      ...{ decider: accountOf(site, 'approver') },
    });
    await site.must('approver', 'trade-off.decide', {
      ...{ issue: 'AI-1', id: stated.records.tradeOffs[0]?.id ?? '', choice: 'go-on' },
    });
    const zip = await downloadPack(site, (await buildPack(site)).id);
    const check = verifyPack(zip);
    expect(check.problems).toEqual([]);
    // The register says why a risk needs no work item; that names none which a reader might not see.
    expect(check.manifest?.leftOut).toEqual({ items: 0, entries: 0 });
    expect(sheetsIn(check).map(({ id }) => id)).toEqual([
      ...['sheet/bias-checklist/1', 'sheet/risk-register/1', 'sheet/risk-register/2'],
      ...['sheet/model-card/1', 'sheet/model-card/2'],
    ]);
    expect(JSON.stringify(sheetsIn(check))).toContain('Knows German only.');
    const page = Object.entries(unzipSync(zip)).find(([path]) => path.startsWith('sheets/'))?.[1];
    const html = textOf(page ?? new Uint8Array());
    for (const words of [
      'Model card, version 2',
      'Reads a letter and tells which team it belongs to.',
      'known limitations',
      'Acceptance of what is left',
      `record evaluation/${facts.run}`,
      'Sign-off: Deployment gate',
      'Two of a hundred go to the wrong desk',
      'One of them less',
      'to go on, ',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('Knows German only.');
  });

  it('are there with who confirmed them', async () => {
    await site.must('pm', 'credential.state', {
      ...{ project, scheme: 'PMP', number: 'PMP-4711', expiresOn: '2028-01-31' },
      link: 'https://www.pmi.org/certifications/registry/4711',
    });
    const { credentials } = await site.must('admin', 'credentials.list', { project });
    await site.must('admin', 'credential.confirm', { project, id: credentials[0]?.id ?? '' });
    const check = verifyPack(await downloadPack(site, (await buildPack(site)).id));
    expect(check.problems).toEqual([]);
    const [one] = recordsOf(check, 'project AI').filter(({ kind }) => kind === 'credential');
    expect(one?.value).toMatchObject({
      ...{ accountId: accountOf(site, 'pm'), number: 'PMP-4711' },
      confirmed: { by: accountOf(site, 'admin') },
    });
  });

  it('are there without what names a closed work item, and still verify', async () => {
    site.jira.admin.createSecurityLevel('AI', {
      ...{ name: 'Closed', groups: [], accountIds: [accountOf(site, 'pm')] },
    });
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Secret', securityLevel: 'Closed' });
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
    const check = verifyPack(
      await downloadPack(site, (await buildPack(site, { kind: 'item', issue: 'AI-1' })).id),
    );
    expect(check.problems).toEqual([]);
    expect(sheetsIn(check)[0]?.value).toMatchObject({
      ...{ withheld: true, owner: accountOf(site, 'pm') },
    });
    expect(JSON.stringify(check.records)).not.toContain('AI-2');
  });
});
