import { describe, expect, it } from 'vitest';
import { approveBoth, ledgerOf, seedPerfectProject } from '../../../support/governed';
import { completeContent, factsOf, once, sheetInput, text } from '../../../support/builders/sheets';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite(seedPerfectProject);

const DAY = 86_400_000;
const issue = 'AI-1';
const deployment = { issue, stage: 'deployment' };

const checkOf = async (id: string, stage = 'deployment') => {
  const { checks } = await site.must('pm', 'gate.evaluate', { issue, stage });
  return checks.find((check) => check.id === id);
};

describe('the gate of deployment under regulated', () => {
  it('opens with all records, and closes when one of them goes', async () => {
    await approveBoth(site);
    expect((await site.must('pm', 'gate.evaluate', deployment)).decision).toBe('allow');
    for (const id of ['artifacts-complete', 'declared-accuracy-matches', 'handoff-accepted']) {
      expect([id, (await checkOf(id))?.state]).toEqual([id, 'met']);
    }
    await site.must('pm', 'sheet.save', sheetInput(site, 'bias-checklist', {}));
    expect(await checkOf('artifacts-complete')).toMatchObject({
      state: 'unmet',
      observed:
        'the bias checklist lacks at least 1 row, who agreed on these criteria, and why these',
    });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(400);
  });

  it('refuses a model card that declares more than was tested', async () => {
    const content = completeContent(await factsOf(site))['model-card'];
    const declared = once({ metric: text('accuracy'), value: { kind: 'stated', value: 0.995 } });
    await site.must('pm', 'sheet.save', sheetInput(site, 'model-card', { ...content, declared }));
    expect((await checkOf('declared-accuracy-matches'))?.observed).toMatch(
      /^declared accuracy 99\.5%, tested 97\.\d% to 98\.\d%$/,
    );
  });

  it('refuses a sheet past its date as time goes by', async () => {
    site.clock.advance(200 * DAY);
    expect((await checkOf('artifacts-complete'))?.observed).toMatch(/was to be reviewed by/);
    const { records } = await site.must('pm', 'item.get', { issue });
    expect(records.sheets.every(({ isPast }) => isPast)).toBe(true);
  });

  it('asks for a plan before decommission', async () => {
    expect((await checkOf('decommission-planned', 'decommission'))?.state).toBe('unmet');
    await site.must('pm', 'decommission.plan', {
      ...{ issue, successor: 'none, the forms are gone', dataDisposal: 'mails deleted in May' },
      notice: 'mail room and works council by letter',
    });
    expect((await checkOf('decommission-planned', 'decommission'))?.state).toBe('met');
    expect(await ledgerOf(site, 'decommission-planned')).toHaveLength(1);
  });
});
