import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../manifest/code/sources';

const folders = ['static/language/de', 'src/language/de'];
const files = [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => join(folder, file)),
  ),
  'src/fields/german.json',
];

const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;

const OBJECT = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const LIST = String.raw`\[[^[\]]*\]`;
const TEXT = '"[^"]*"';

/** Code to be written as it stands: in backticks, a member, an object or a list of JSON, an argument. */
const CODE = new RegExp(
  [
    '`[^`]*`',
    String.raw`${TEXT}\s*:\s*(?:${OBJECT}|${LIST}|${TEXT}|\w+)`,
    `(?=[^}]*")${OBJECT}`,
    `(?=[^\\]]*")${LIST}`,
    `[=(]${TEXT}`,
  ].join('|'),
  'gu',
);

/** Whether every quotation is opened by „ and closed by “, with no other mark anywhere. */
const isGerman = (text: string): boolean => {
  const words = text.replaceAll(CODE, ' ');
  const marks = (words.match(/[„“]/gu) ?? []).join('');
  return !/["”«»‹›‚‘’']/u.test(words) && /^(?:„“)*$/u.test(marks);
};

describe('quotation marks of the German texts', () => {
  it('are „ and “ everywhere', () => {
    const wrong = files.flatMap((file) =>
      Object.values(read(file)).flatMap((text) => (isGerman(text) ? [] : [`${file}: ${text}`])),
    );
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it.each([
    ['as in English', 'Die Spalte “metric” fehlt.'],
    ['as on a keyboard', 'Die Spalte "metric" fehlt.'],
    ['opened and not closed', 'Die Spalte „metric" fehlt.'],
    ['closed as in English', 'Die Spalte „metric” fehlt.'],
    ['single', "Die Spalte 'metric' fehlt."],
  ])('are told where they stand %s', (_, text) => {
    expect(isGerman(text)).toBe(false);
  });

  it.each([
    'Die Spalte „metric“ fehlt.',
    'Schreiben Sie {"kind":"numeric","values":[1.5,2]}, oder `"x"`.',
    'Zählen Sie Einträge mit "correct": true, dann to_json(orient="records").',
  ])('leave code as it stands: %s', (text) => {
    expect(isGerman(text)).toBe(true);
  });
});
