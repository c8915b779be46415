import { describe, expect, it } from 'vitest';
import type { SheetVersion } from '../../../../../src/contract/types';
import { modelCard } from '../../../../../src/words/sheets/model-card';
import {
  draftOf,
  isAsSaved,
} from '../../../../../static/panel/sections/records/sheets/sheet-draft';

const saved = {
  ...{ kind: 'model-card', owner: 'pm', reviewBy: '2027-03-01T23:59:59.000Z', version: 3 },
  content: {
    use: [
      {
        ...{ id: 'only', writers: ['pm'] },
        values: { what: { kind: 'text', text: 'Reads letters.' } },
      },
    ],
  },
} as unknown as SheetVersion;
const first = { owner: '', reviewBy: '2026-12-01' };
const open = draftOf(modelCard, { saved, prefilled: {} }, first);

describe('a sheet that is opened', () => {
  it('is what is saved until something of it is another', () => {
    expect(isAsSaved(modelCard, open, saved)).toBe(true);
    expect(isAsSaved(modelCard, { ...open, owner: 'ds' }, saved)).toBe(false);
    expect(isAsSaved(modelCard, { ...open, reviewBy: '2027-03-02' }, saved)).toBe(false);
    const [row] = open.sections['use'] ?? [];
    const what = { text: 'Reads mails.', extra: '', isNone: false, isPrefilled: false };
    const use = [{ id: 'only', fields: { ...row?.fields, what } }];
    expect(isAsSaved(modelCard, { ...open, sections: { ...open.sections, use } }, saved)).toBe(
      false,
    );
    const back = { ...what, text: ' Reads letters. ' };
    const sections = { ...open.sections, use: [{ id: 'only', fields: { what: back } }] };
    expect(isAsSaved(modelCard, { ...open, sections }, saved)).toBe(true);
  });

  it('is another where evidence fills in what nobody saved', () => {
    const forWhom = { kind: 'text' as const, text: 'Clerks of the mail room' };
    const prefilled = { use: [{ id: 'only', writers: [], values: { 'for-whom': forWhom } }] };
    const draft = draftOf(modelCard, { saved, prefilled }, first);
    expect(isAsSaved(modelCard, draft, saved)).toBe(false);
  });
});
