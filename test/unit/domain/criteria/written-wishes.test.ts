import { describe, expect, it } from 'vitest';
import { writtenWishes } from '../../../../src/domain/criteria/propose/written-wishes';

const wishes = (text: string, taken = '') =>
  writtenWishes([{ from: 'description', text }], null, taken);
const proposals = (text: string, taken = ''): (string | null)[] =>
  wishes(text, taken).map(({ proposal }) => proposal);

describe('wishes of a description', () => {
  const sentence = 'The model finds at least 93 % of the forged invoices.';
  const [line = ''] = proposals(sentence).flatMap((one) => one ?? []);

  it('are told with the line that could stand for them, once', () => {
    expect(wishes(sentence)).toMatchObject([{ from: 'description', sentence, proposal: line }]);
    expect(line).toContain('93%');
    expect(proposals(`${sentence}\n${sentence}`)).toEqual([line]);
  });

  it('are told no more where their line is there, between others', () => {
    expect(proposals(sentence, `# in force\n  ${line}  \nrecall >= 50%`)).toEqual([]);
    expect(proposals(sentence, line.replace('93', '94'))).toEqual([line]);
    expect(proposals(sentence, `best of ${line}`)).toEqual([line]);
  });

  it('are told no more where what the line left open was filled in', () => {
    expect(line).toMatch(/ on <data set>$/u);
    const on = (name: string): string => line.replace('<data set>', name);
    expect(proposals(sentence, on('invoices-2026 where country = fr'))).toEqual([]);
    expect(proposals(sentence, on(''))).toEqual([line]);
    const two = `${sentence}\nIt answers 95 % of the requests within 4 seconds.`;
    expect(proposals(two, on('invoices-2026'))).toHaveLength(1);
  });
});
