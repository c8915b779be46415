import { sheetVersionSchema } from '../../contract/records/sheets';
import type { SheetValue, SheetVersion } from '../../contract/types';
import { countOf } from '../../words/counts';
import { sheetDefinitions } from '../../words/sheets';
import type { SheetField } from '../../words/sheets/definition';
import { sheetNames } from '../../words/sheets/names';
import { rowLabel, rowsIn, valueWords } from '../sheets/values';
import { escaped, factTable } from './html';
import type { PackRecord } from './records';

type NameOf = (account: string) => string;

/** The newest version of each sheet in the records, in the order in which they stand there. */
export const newestSheets = (records: readonly PackRecord[]): SheetVersion[] => {
  const newest = new Map<string, SheetVersion>();
  for (const { kind, value } of records) {
    const sheet = kind === 'sheet' ? sheetVersionSchema.safeParse(value).data : undefined;
    if (sheet === undefined) continue;
    const known = newest.get(sheet.kind);
    if (known === undefined || known.version < sheet.version) newest.set(sheet.kind, sheet);
  }
  return [...newest.values()];
};

const wordsOf = (value: SheetValue, field: SheetField, nameOf: NameOf): string => {
  const words = valueWords(value, field);
  if (value.kind === 'person') return nameOf(value.person);
  if (value.kind === 'stated' || value.kind === 'accepted')
    return `${words}, by ${nameOf(value.by)}`;
  return value.kind === 'run' ? `${words}; record evaluation/${value.run}` : words;
};

const oneSheet = (sheet: SheetVersion, nameOf: NameOf): string => {
  const { kind, version, owner, reviewBy, savedBy, savedAt, gaps, content, digest } = sheet;
  const parts = sheetDefinitions[kind].sections.flatMap((section) =>
    rowsIn(content, section).map((row, index) => {
      const facts = section.fields.flatMap((field): [string, string][] => {
        const value = row.values[field.id];
        return value === undefined ? [] : [[field.label, wordsOf(value, field, nameOf)]];
      });
      const title =
        section.rows === null
          ? section.title
          : `${section.title}: ${rowLabel(section, row, index)}`;
      return facts.length === 0 ? '' : `<h3>${escaped(title)}</h3>${factTable(facts)}`;
    }),
  );
  return `<section><h2>${escaped(sheetNames[kind])}, version ${version}</h2>${factTable([
    ['Owner', nameOf(owner)],
    ['To review by', reviewBy],
    ['Saved', `${savedAt} by ${nameOf(savedBy)}`],
    [
      'Gaps',
      gaps.length === 0
        ? 'none'
        : `${countOf(gaps.length, 'gap')}: ${gaps.map(({ what }) => what).join(', ')}`,
    ],
    ['SHA-256', digest],
  ])}${parts.join('')}<p class="small">Record: sheet/${escaped(kind)}/${version}</p></section>`;
};

/** Governance records of an item as they stand, to read and print. */
export const governanceSheets = (records: readonly PackRecord[], nameOf: NameOf): string =>
  newestSheets(records)
    .map((sheet) => oneSheet(sheet, nameOf))
    .join('');
