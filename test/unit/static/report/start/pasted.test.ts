import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../../src/words/csv';
import { CsvProblem, readCsv } from '../../../../../static/report/start/model/csv';
import { MOST_LINES, readPasted } from '../../../../../static/report/start/model/pasted';

const task = { id: '1', name: 'Task' };
const types = [task, { id: '2', name: 'Story' }];
const read = (text: string) => readPasted(text, types, task);

describe('CSV', () => {
  it('keeps quotes, separators and line breaks of a cell, and knows its line', () => {
    expect(readCsv('a,b\r\n"x\ny",2\r\n\r\n"q ""z"", w",3')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 5, cells: ['q "z", w', '3'] },
    ]);
  });

  it.each([';', '\t', ','])('is read with %j between the cells', (separator) => {
    expect(readCsv(['a', 'b'].join(separator))).toEqual([{ line: 1, cells: ['a', 'b'] }]);
  });

  it('says on which line quotes do not close', () => {
    expect(() => readCsv('a,b\n"x"y,2')).toThrow(CsvProblem);
    const stopped = (text: string) => expect(() => readCsv(text));
    stopped('a,b\n"x"y,2').toThrow('Text goes on');
    stopped('a,b\n"x"y,2').toThrow(expect.objectContaining({ line: 2 }));
    stopped('a,b\n1,2\n"x,2\n3,4\n5,6\n').toThrow('never closed');
    stopped('a,b\n1,2\n"x,2\n3,4\n5,6\n').toThrow(expect.objectContaining({ line: 3 }));
    stopped('"a,b\n1,2').toThrow(expect.objectContaining({ line: 1 }));
  });

  it('comes back from a file as it was written', () => {
    const cell = fc
      .string()
      .filter((text) => !/[\uFEFF]|^\s*$/u.test(text) && !/^[=+\-@]/u.test(text));
    fc.assert(
      fc.property(cell, cell, (first, second) => {
        const text = `"a","b"\r\n${[first, second].map((one) => `"${one.replace(/"/gu, '""')}"`).join(',')}`;
        expect(readCsv(text)[1]?.cells).toEqual([first, second]);
      }),
    );
    expect(readCsv(toCsv(['a', 'b'], [['x, y', '2']]))[1]?.cells).toEqual(['x, y', '2']);
  });
});

describe('pasted lines', () => {
  it('are a summary each, without the marks of a list and without empty lines', () => {
    const { rows, problems } = read('- Fraud model\n\n* [x] Churn\r\n3. Chat assistant\n2nd model');
    expect(problems).toEqual([]);
    expect(rows.map(({ line, summary }) => [line, summary])).toEqual([
      [1, 'Fraud model'],
      [3, 'Churn'],
      [4, 'Chat assistant'],
      [5, '2nd model'],
    ]);
    expect(rows[0]?.draft).toMatchObject({ typeId: '1', due: null, labels: [], description: null });
  });

  it('keep a comma in a summary', () => {
    expect(read('Read, sort and answer letters').rows).toMatchObject([
      { summary: 'Read, sort and answer letters' },
    ]);
  });

  it('are refused where they are too long for Jira, with line and remedy', () => {
    const { rows, problems } = read(`ok\n${'x'.repeat(256)}`);
    expect(rows.map(({ draft }) => draft === null)).toEqual([false, true]);
    expect(problems).toEqual([
      expect.objectContaining({ line: 2, what: 'The summary has 256 characters.' }),
    ]);
  });

  it('stop at what can be looked through, and say so', () => {
    const { rows, problems } = read(
      Array.from({ length: MOST_LINES + 3 }, (_, index) => `Model ${index}`).join('\n'),
    );
    expect(rows).toHaveLength(MOST_LINES);
    expect(problems).toMatchObject([
      { line: MOST_LINES + 1, what: 'From here on, 3 more are left out.' },
    ]);
  });

  it('are told apart by what they say, not by where they stand', () => {
    const [first, twin] = read('Churn\nChurn').rows;
    expect(first?.draft?.id).not.toBe(twin?.draft?.id);
    expect(read('Fraud\nChurn').rows[1]?.draft?.id).toBe(first?.draft?.id);
  });
});

describe('a pasted table', () => {
  it('takes its columns in any order and case', () => {
    const { rows, problems } = read(
      'Due,Labels,Summary,Type,Description\n2026-12-24,"nlp, claims",Letters,story,"Sort them.\nAnswer them."',
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { line: 2, summary: 'Letters', type: 'Story', due: '2026-12-24', labels: ['nlp', 'claims'] },
    ]);
    expect(rows[0]?.draft).toMatchObject({ typeId: '2' });
    expect(rows[0]?.draft?.description?.content).toHaveLength(2);
  });

  it('is read as Trello exports it', () => {
    const { rows, problems } = read(
      'Card ID,Card Name,Card Description,Labels,Due Date\n' +
        '5f,Sort letters,,"Data work (green),Risk (light_red)",2026-12-24T10:00:00.000Z',
    );
    expect(problems).toEqual([]);
    expect(rows[0]?.draft).toMatchObject({
      ...{ summary: 'Sort letters', due: '2026-12-24', labels: ['Data-work', 'Risk'] },
      ...{ typeId: '1', description: null },
    });
  });

  it.each([
    ['summary,type\n,Task', 'There is no summary.'],
    ['summary,type\nLetters,Poem', 'The project has no work type “Poem”.'],
    ['summary,due\nLetters,24.12.2026', 'The due date “24.12.2026” is no day.'],
    ['summary,due\nLetters,2026-02-30', 'The due date “2026-02-30” is no day.'],
    [`summary,labels\nLetters,${'l'.repeat(256)}`, 'A label is too long.'],
  ])('says what is wrong in %j', (text, what) => {
    const { rows, problems } = read(text);
    expect(rows[0]?.draft).toBeNull();
    expect(problems).toMatchObject([{ line: 2, what }]);
    expect(problems[0]?.toDo).not.toBe('');
  });

  it('names the line where its quotes do not close, and takes nothing', () => {
    const { rows, problems } = read('summary,type\n"Letters"x,Task');
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ line: 2 }]);
  });
});
