import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { withDefaultTexts } from '../../local/forge/default-texts';
import { loadManifest } from './checks';
import { root } from './code/sources';
import { isRecord, objectsIn } from './rules/rule';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const texts = (locale: string): unknown => JSON.parse(read(`locales/${locale}.json`));
const manifest = z
  .looseObject({ modules: z.record(z.string(), z.unknown()) })
  .parse(loadManifest());

const pathsIn = (value: unknown, path = ''): string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, part]) =>
        pathsIn(part, path === '' ? name : `${path}.${name}`),
      )
    : [path];

const named = objectsIn(manifest.modules).flatMap(({ object }) =>
  typeof object['i18n'] === 'string' ? [object['i18n']] : [],
);

const schema: unknown = JSON.parse(
  read('node_modules/@forge/manifest/out/schema/manifest-schema.json'),
);

const places = objectsIn(schema);

/** Properties of a module that may name a text of the translations, by the schema of the platform. */
const translatable = (type: string): Set<string> =>
  new Set(
    places.flatMap(({ path, object }) => {
      const [, of, rest = ''] = /ModuleSchema\.properties\.([^.[]+)\.(.+)$/u.exec(path) ?? [];
      const takes = isRecord(object['properties']) && 'i18n' in object['properties'];
      const name = /properties\.(\w+)(?:\.(?:anyOf|oneOf)\[\d+\])?$/u.exec(rest)?.[1];
      return of === type && takes && name !== undefined ? [name] : [];
    }),
  );

/** Texts that stay: the app's own name, and names of fields, which queries and changelogs go by. */
const KEPT = ['Assay', 'AI lifecycle stage', 'AI acceptance threshold', 'AI drift risk'];

describe('texts of the manifest', () => {
  it('are there in each language, and each is named', () => {
    const keys = pathsIn(texts('en-US'));
    expect(pathsIn(texts('de-DE'))).toEqual(keys);
    expect([...new Set(named)].sort()).toEqual(keys.sort());
  });

  it('are in the viewer’s language wherever the platform takes them so', () => {
    const plain = Object.entries(manifest.modules).flatMap(([type, modules]) => {
      const names = translatable(type);
      return objectsIn(modules).flatMap(({ object }) =>
        Object.entries(object).flatMap(([name, value]) =>
          names.has(name) && typeof value === 'string' && !KEPT.includes(value)
            ? [`${type} ${name}: ${value}`]
            : [],
        ),
      );
    });
    expect(plain).toEqual([]);
    expect(translatable('jira:customField')).toContain('description');
    expect(translatable('jira:jqlFunction').size).toBe(0);
  });

  it('are English where no other language fits', () => {
    const shown = withDefaultTexts(manifest, read);
    expect(JSON.stringify(shown)).not.toContain('i18n');
    expect(JSON.stringify(shown)).toContain('"title":"AI portfolio"');
  });

  it('are refused where the default language has none', () => {
    expect(() =>
      withDefaultTexts({ ...manifest, modules: { a: [{ title: { i18n: 'no.such' } }] } }, read),
    ).toThrow('there is no text no.such');
  });
});
