import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { systemTypes } from '../../../src/contract/lifecycle';
import { parseCriteria } from '../../../src/domain/criteria/language/parse';
import { linesOfTemplate, templatesFor, TEMPLATES } from '../../../src/words/templates/templates';
import { SECTORS } from '../../../src/words/templates/template';
import { outside } from '../cli/outside';

/** Lines with their questions answered; a target is given in either form, and one of them fits. */
const answered = (line: string): string[] =>
  ['90%', '0.9', '12'].map((target) =>
    line
      .replaceAll('<target>', target)
      .replaceAll('<version in use>', 'champion')
      .replaceAll('<samples>', '300')
      .replaceAll('<data set>', 'holdout-v3'),
  );

const faultsOf = (line: string): string[] =>
  parseCriteria(line)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('templates of criteria', () => {
  it('are at least twenty-five, each with an id and a title of its own', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(25);
    for (const part of ['id', 'title'] as const) {
      expect(new Set(TEMPLATES.map((one) => one[part])).size).toBe(TEMPLATES.length);
    }
  });

  it.each(TEMPLATES.map((one) => [one.id, one] as const))(
    '%s names no number of its own, asks for it, and is a criterion once it is answered',
    (_, template) => {
      const { line, guardrail, slices } = linesOfTemplate(template);
      expect(template.line).toMatch(/<target>|<version in use>/u);
      for (const question of [template.question, template.guardrailQuestion]) {
        expect(question).toMatch(/^[A-Z].*\?$/u);
      }
      expect(template.data.length).toBeGreaterThan(20);
      expect(slices.length).toBeGreaterThan(0);
      for (const one of [line, guardrail, ...slices]) {
        const tried = answered(one).map(faultsOf);
        expect([one, tried.some((faults) => faults.length === 0)]).toEqual([one, true]);
        expect(faultsOf(one).length, one).toBeGreaterThan(0);
      }
      expect(systemTypes).toContain(template.systemType);
    },
  );

  it('are chosen by kind of system and by sector', () => {
    expect(templatesFor(null, null)).toEqual(TEMPLATES);
    const health = templatesFor(null, 'health');
    expect(health.length).toBeGreaterThan(1);
    expect(health.every(({ sector }) => sector === 'health')).toBe(true);
    const vision = templatesFor('vision', 'health');
    expect(vision.every(({ systemType }) => systemType === 'vision')).toBe(true);
    expect(vision.length).toBeLessThan(health.length);
    const sectors = Object.keys(SECTORS).filter((name) =>
      TEMPLATES.some(({ sector }) => sector === name),
    );
    expect(sectors.length).toBeGreaterThan(8);
  });
});

describe('assay templates', () => {
  const call = (...args: string[]) => run(['templates', ...args], outside());

  it('lists them, those of a sector, and the lines of one', async () => {
    const all = await call();
    expect(all.exitCode).toBe(0);
    expect(all.stdout.trim().split('\n')).toHaveLength(TEMPLATES.length);
    const health = await call('--sector', 'health');
    expect(health.stdout.trim().split('\n')).toHaveLength(templatesFor(null, 'health').length);
    const [first] = TEMPLATES;
    const one = await call(first?.id ?? '');
    expect(one.stdout).toContain(`# ${first?.question}`);
    expect(one.stdout).toContain('<data set>');
    const json = JSON.parse((await call('--json')).stdout) as unknown[];
    expect(json).toHaveLength(TEMPLATES.length);
  });

  it('names what it does not know', async () => {
    const sector = await call('--sector', 'space');
    expect(sector).toMatchObject({ exitCode: 2, stdout: '' });
    expect(sector.stderr).toContain('--sector space is not known');
    expect((await call('nothing')).stderr).toContain('there is no template nothing');
  });
});
