import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { exportForms } from '../../../../src/contract/calls/export-calls';
import { lockAccuracy, perfectRun } from '../../../support/governed';
import { NOW } from '../../../support/builders/builders';
import { completeContent, factsOf, list, once, sheetInput } from '../../../support/builders/sheets';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const issue = 'AI-1';
const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await lockAccuracy(site);
  await site.must('ds', 'evidence.add', { issue, text: JSON.stringify(perfectRun(NOW)) });
  const contents = completeContent(await factsOf(site));
  for (const kind of ['model-card', 'risk-register'] as const) {
    await site.must('pm', 'sheet.save', sheetInput(site, kind, contents[kind]));
  }
});

const indexSchema = z.object({
  'model-index': z.array(
    z.object({
      results: z.array(
        z.object({ metrics: z.array(z.object({ type: z.string(), value: z.number() })) }),
      ),
    }),
  ),
});

describe('an export', () => {
  it.each(exportForms)('%s goes to who may see the item, as a file with a name', async (form) => {
    const file = await site.must('viewer', 'export.make', { issue, form });
    expect(file.fileName).toMatch(/^AI-1\.[\w.-]+$/u);
    expect(file.text.length).toBeGreaterThan(20);
  });

  it('has the numbers of the stored runs', async () => {
    const { text } = await site.must('viewer', 'export.make', { issue, form: 'hugging-face' });
    const front = indexSchema.parse(parse(text.split('\n---\n')[0]?.replace(/^---\n/u, '') ?? ''));
    const metrics = front['model-index'].flatMap(({ results }) =>
      results.flatMap((one) => one.metrics),
    );
    const { evaluations } = await site.must('viewer', 'item.get', { issue });
    const stored = evaluations.flatMap(({ results }) =>
      results.flatMap(({ metric, measure }) =>
        measure.kind === 'count'
          ? [{ type: metric, value: measure.successes / measure.trials }]
          : [],
      ),
    );
    expect(stored.length).toBeGreaterThan(0);
    expect(metrics.map(({ type, value }) => ({ type, value }))).toEqual(stored);
  });

  it.each(['cyclonedx', 'hugging-face', 'spdx', 'sagemaker'] as const)(
    '%s says what the card says, field by field',
    async (form) => {
      const content = completeContent(await factsOf(site))['model-card'];
      const said = JSON.stringify(content).matchAll(/"(?:text|reason)":"([^"]{12,})"/gu);
      const lines = ['Fails on letters written by hand.', 'Knows German only.'];
      const { text } = await site.must('viewer', 'export.make', { issue, form });
      const plain = text.replaceAll('\\', '').replaceAll('&#58;', ':');
      const statements = [...[...said].flatMap(([, one]) => one ?? []), ...lines];
      expect(statements).toHaveLength(7);
      expect(statements.filter((one) => !plain.includes(one))).toEqual([]);
      expect(plain).toContain('A letter reaches the wrong team');
    },
  );

  it('holds no statement that the newest version took back', async () => {
    const content = completeContent(await factsOf(site))['model-card'];
    const limits = once({ limitations: list('Knows German only.') });
    await site.must('pm', 'sheet.save', sheetInput(site, 'model-card', { ...content, limits }));
    const { text } = await site.must('viewer', 'export.make', { issue, form: 'cyclonedx' });
    expect(text).toContain('Knows German only.');
    expect(text).not.toContain('written by hand');
  });

  it('changes nothing', async () => {
    const before = await site.must('pm', 'ledger.list', { issue });
    await site.must('pm', 'export.make', { issue, form: 'cyclonedx' });
    expect((await site.must('pm', 'ledger.list', { issue })).entries).toEqual(before.entries);
  });
});
