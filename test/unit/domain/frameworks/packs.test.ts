import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../../src/contract/records/frameworks';
import { packs } from '../../../../src/domain/frameworks/packs';
import { fullId } from '../../../../src/domain/frameworks/packs/pack';

const pack = (id: string) => {
  const found = packs.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no pack ${id}`);
  return found;
};

/** How many controls each group has, in order. */
const sizes = (id: string): number[] =>
  pack(id).groups.map(
    (group) => pack(id).controls.filter((control) => control.group === group.id).length,
  );

const ids = (id: string): string[] => pack(id).controls.map((control) => control.id);

/** `prefix-1 … prefix-count`. */
const run = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_none, index) => `${prefix}${index + 1}`);

describe('framework packs', () => {
  it.each(packs)('$id has its form, a date, and each id once', (one) => {
    expect(packSchema.safeParse(one).error).toBeUndefined();
    expect(new Set(ids(one.id)).size).toBe(one.controls.length);
    const groups = one.groups.map(({ id }) => id);
    for (const { group } of one.controls) {
      expect(group === undefined ? groups.length === 0 : groups.includes(group)).toBe(true);
    }
    for (const { controls } of one.obligations) {
      expect(controls.filter((id) => !ids(one.id).includes(id))).toEqual([]);
    }
  });

  it('gives no two controls the same full id', () => {
    const all = packs.flatMap((one) => one.controls.map((control) => fullId(one, control)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has the 72 subcategories of NIST AI RMF 1.0: 19, 18, 22, 13', () => {
    expect(sizes('NIST-AI-RMF')).toEqual([19, 18, 22, 13]);
    expect(pack('NIST-AI-RMF').controls).toHaveLength(72);
    const counts: Record<string, number[]> = {
      ...{ GOVERN: [7, 3, 2, 3, 2, 2], MAP: [6, 3, 5, 2, 2] },
      ...{ MEASURE: [3, 13, 3, 3], MANAGE: [4, 4, 2, 3] },
    };
    const expected = Object.entries(counts).flatMap(([name, categories]) =>
      categories.flatMap((count, index) => run(`${name}-${index + 1}.`, count)),
    );
    expect(ids('NIST-AI-RMF')).toEqual(expected);
  });

  it('has the 38 controls of ISO/IEC 42001 Annex A: 3, 2, 5, 4, 9, 5, 4, 3, 3', () => {
    expect(sizes('ISO/IEC-42001')).toEqual([3, 2, 5, 4, 9, 5, 4, 3, 3]);
    expect(pack('ISO/IEC-42001').controls).toHaveLength(38);
  });

  it('has 8 domains of 5 criteria of the PSF, with their other names', () => {
    expect(pack('PSF').groups.map(({ title }) => title)).toEqual([
      ...['Input Governance', 'Output Validation', 'Data Protection', 'Observability'],
      ...['Deployment Safety', 'Human Oversight', 'Security', 'Vendor Resilience'],
    ]);
    expect(sizes('PSF')).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
    expect(pack('PSF').groups[0]?.aliases).toContain('Input boundary');
  });

  it('has the 8 controls of PAI-8', () => {
    expect(pack('PAI-8').controls.map(({ id, title }) => `${id} ${title}`)).toEqual([
      ...['C1 AI Governance', 'C2 Risk Assessment', 'C3 Data Stewardship', 'C4 Model Validation'],
      ...['C5 Human Oversight', 'C6 Incident Response', 'C7 Audit Trail'],
      'C8 Vendor & Supply Chain',
    ]);
  });

  it('has both OWASP lists of ten, and the twelve risks of NIST AI 600-1', () => {
    expect(ids('OWASP-LLM')).toEqual(run('LLM0', 9).concat('LLM10'));
    expect(ids('OWASP-ASI')).toEqual(run('ASI0', 9).concat('ASI10'));
    expect(pack('OWASP-ASI').controls[1]?.title).toBe('Tool Misuse and Exploitation');
    expect(ids('NIST-AI-600-1').slice(0, 12)).toEqual(run('2.', 12));
  });

  it('keeps the dates of the EU AI Act as they were and as they are', () => {
    const dates = pack('EU-AI-Act').obligations.map(
      ({ id, original, amended }) => `${id} ${original} ${amended ?? '-'}`,
    );
    expect(dates).toContain('high-risk-annex-iii 2026-08-02 2027-12-02');
    expect(dates).toContain('high-risk-annex-i 2027-08-02 2028-08-02');
    expect(dates).toContain('general-application 2026-08-02 -');
    expect(dates).toContain('new-prohibitions 2026-12-02 -');
  });
});
