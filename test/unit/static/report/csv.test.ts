import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { toCsv } from '../../../../src/words/csv';
import { exportColumns, exportRecord, exportRow } from '../../../../static/report/model/export-row';
import { reportItem } from './report-item';

describe('toCsv', () => {
  it('is RFC 4180', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "hi"'],
          ['two\nlines', null],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""hi"""\r\n"two\nlines",\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'lets no spreadsheet run %j',
    (formula) => {
      const [, row] = toCsv(['a'], [[formula]]).split(/\r\n(?=.)/u);
      expect(row?.replace(/^"/u, '').startsWith("'")).toBe(true);
    },
  );

  it('guards a formula that needs quotes as well', () => {
    expect(toCsv(['a'], [['=A1,"x"']])).toBe('a\r\n"\'=A1,""x"""\r\n');
  });

  it('leaves numbers numbers', () => {
    expect(toCsv(['a'], [[-0.5]])).toBe('a\r\n-0.5\r\n');
  });
});

describe('a row of the export', () => {
  const item = reportItem('AI-1', {
    ...{ stage: 'validation', gate: 'held', why: 'Not proven yet', ask: ['approval', 'data'] },
    owner: { id: 'a', name: 'Dana Scientist' },
  });

  it('has a cell for every column', () => {
    expect(exportRow(item, sevenStages)).toHaveLength(exportColumns.length);
  });

  it('says stages and people by name', () => {
    expect(exportRecord(item, sevenStages)).toMatchObject({
      ...{ key: 'AI-1', stage: 'Validation', owner: 'Dana Scientist', gate: 'held' },
      ...{ asks: 'approval; data', worst_lower: null },
    });
  });
});
