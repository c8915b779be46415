import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appTemplates, templatesOf } from '../../../local/texts/app-templates';
import { german } from '../../../src/language/german';
import phrases from '../../../src/language/de/phrases.json';
import { root } from '../../manifest/code/sources';

const templates = appTemplates(root);

const holesOf = (text: string): string[] => (text.match(/\{\d+\}/gu) ?? []).sort();

const rooms = readdirSync(join(root, 'src/language/de'));
const readRoom = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'src/language/de', file), 'utf8')) as Record<string, string>;

describe('the German of the app', () => {
  it('is there for every text of the code', () => {
    const missing = templates.filter(({ text }) => !Object.hasOwn(german, text));
    expect(missing).toEqual([]);
    expect(templates.length).toBeGreaterThan(1500);
  });

  it('is there for no text that the code does not have', () => {
    const known = new Set(templates.map(({ text }) => text));
    const left = Object.keys(german).filter(
      (text) => !known.has(text) && !Object.hasOwn(phrases, text),
    );
    expect(left).toEqual([]);
  });

  it('has the holes of the English, each as often', () => {
    const differing = Object.entries(german).filter(
      ([text, put]) => holesOf(text).join() !== holesOf(put).join(),
    );
    expect(differing).toEqual([]);
  });

  it('keeps holes side by side that are so, since nothing tells what fills which', () => {
    const parted = Object.entries(german).filter(([text, put]) =>
      [...text.matchAll(/(\{\d+\})(?=(\{\d+\}))/gu)].some(
        ([, one = '', other = '']) => !put.includes(one + other),
      ),
    );
    expect(parted).toEqual([]);
  });

  it('stands in one room each, and every room is read', () => {
    const twice = rooms
      .flatMap((file) => Object.keys(readRoom(file)))
      .filter((text, at, all) => all.indexOf(text) !== at);
    expect(twice).toEqual([]);
    const all = rooms.flatMap((file) => Object.entries(readRoom(file)));
    expect(Object.fromEntries(all)).toEqual(german);
  });

  it('makes phrases of words that the code has', () => {
    const code = templates.map(({ text }) => text).join(' ');
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('language'))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
      .join('\n');
    const words = Object.keys(phrases).flatMap((text) => text.match(/[\p{L}-]{3,}/gu) ?? []);
    const missing = words.filter(
      (word) => !code.includes(word) && !sources.includes(word.replace(/s$/u, '')),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the texts that are found in code', () => {
  it('are what people read, with holes for values', () => {
    const source = [
      "const a = `${count} of ${all} are proven, ${done ? 'and done so' : 'not yet done'}`;",
      "throw new Error('no programmer is a person');",
      "if (kind === 'the same') log.warn('a line of a log');",
      "const b = 'A sentence' + ` of ${two} parts`;",
      "case_('x');",
    ].join('\n');
    expect(templatesOf('src/x.ts', source)).toEqual([
      '{0} of {1} are proven, {2}',
      'and done so',
      'not yet done',
      'A sentence of {0} parts',
    ]);
  });
});
