import { describe, expect, it } from 'vitest';
import { readEvidenceByNeed } from '../../../../src/adapters/ingest/read-by-need';
import { casesOf } from '../../../support/evidence/case-folder';
import { faultReadings, faultRefusals } from '../../../support/evidence/fault-readings';
import { readProblem } from '../../../support/evidence/read';
import { tellResults, tellSignal } from '../../../support/evidence/told';

const cases = casesOf('faults');
const textOf = (name: string): string => cases.find((one) => one.name === name)?.text ?? '';
const known = [...Object.keys(faultReadings), ...Object.keys(faultRefusals)];
const there = (name: string): boolean => cases.some((one) => one.name === name);

describe('files of known faults that may lie beside the checkout', () => {
  it('have each a reading here', () => {
    expect(cases.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(Object.entries(faultReadings).filter(([name]) => there(name)))(
    '%s is read as it says',
    async (name, { says, notes = [] }) => {
      const outcome = await readEvidenceByNeed(textOf(name), name);
      if (!outcome.ok) throw new Error(outcome.problem.message);
      const { parsed } = outcome;
      const told = [...tellResults(parsed), ...parsed.signals.map(tellSignal)];
      expect(told).toEqual(expect.arrayContaining(says));
      expect(
        told.filter((line) => !says.includes(line) && !/^f1|_macro|_weighted/.test(line)),
      ).toEqual([]);
      for (const note of notes) expect(parsed.notes.join(' ')).toContain(note);
    },
  );

  it.each(Object.entries(faultRefusals).filter(([name]) => there(name)))(
    '%s is refused with a way in',
    (name, words) => {
      const { message, hint = '' } = readProblem(textOf(name), name);
      for (const word of words) expect(`${message} ${hint}`).toContain(word);
    },
  );
});
