import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ForgePlatformError } from '../../local/forge/errors';
import { parseManifest } from '../../local/forge/manifest';
import { checkWiring } from '../../local/forge/wiring';
import * as handlers from '../../src/index';
import * as validator from '../../src/validator';
import { ensureBuilt } from '../support/built';
import { textConstant, textsOfConstant } from './code/constants';
import { findJiraRequests } from './code/jira-requests';
import { readSource, readSources, root } from './code/sources';
import { membersOf } from './code/type-members';
import { rulePack } from './rules/pack';
import type { Written } from './rules/projections';
import { readManifest } from './rules/rule';

/** `manifest.yml` as it stands in the repository, parsed anew. */
export const loadManifest = (): unknown => parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));

const PROPERTY_WRITE = /^\/issue\/\{\}\/properties\/([\w-]+)$/;

/** What the code writes for other parts of Jira, read from the code itself. */
export const readWritten = (): Written => {
  const adapter = readSource('src/adapters/jira/projections.ts');
  const projection = readSource('src/domain/item/projection.ts');
  const [propertyKey] = findJiraRequests([adapter]).flatMap(({ method, path }) => {
    const key = PROPERTY_WRITE.exec(path)?.[1];
    return method === 'PUT' && key !== undefined ? [key] : [];
  });
  if (propertyKey === undefined) throw new Error(`${adapter.path} writes no issue property`);
  return {
    propertyKey,
    property: membersOf(readSource('src/words/property.ts'), 'GovernanceProperty'),
    fieldKeys: textsOfConstant(readSource('src/adapters/jira/field-ids.ts'), 'moduleKeys'),
    threshold: membersOf(projection, 'ThresholdField'),
    queue: textConstant(readSource('src/adapters/forge/queue.ts'), 'QUEUE'),
  };
};

/** Whether the code looks at the licence that Forge puts into the context of an invocation. */
export const readsLicence = (texts: readonly string[]): boolean =>
  texts.some((text) => /\blicense\??\.(active|isActive)\b/.test(text));

/** Builds the pages that the manifest names where they are not there: all checks look for them. */
export const ensureSurfaces = (): void => {
  const pages = readManifest(loadManifest()).resources.map(({ path }) => path);
  ensureBuilt(
    'surfaces',
    pages.filter((path) => path.startsWith('static/')).map((path) => join(path, 'index.html')),
  );
};

const pathKind = (path: string): 'file' | 'directory' | 'missing' => {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return 'missing';
  return statSync(absolute).isDirectory() ? 'directory' : 'file';
};

const exported = new Map<string, Readonly<Record<string, unknown>>>([
  ['index', handlers],
  ['validator', validator],
]);

const wiring = (manifest: unknown): string[] => {
  try {
    return checkWiring({
      manifest: parseManifest(manifest),
      handlers: (file, name) => exported.get(file)?.[name],
      pathKind,
    });
  } catch (error) {
    if (error instanceof ForgePlatformError) return [error.message];
    throw error;
  }
};

/** Every rule, with what the code writes and reads as it stands. */
export const rules = rulePack(
  readWritten(),
  readsLicence(readSources('src').map(({ tree }) => tree.text)),
);

/** What the platform would refuse or ignore, and its validator lets through. */
export const checkManifest = (manifest: unknown): string[] => [
  ...rules.flatMap(({ check }) => check(readManifest(manifest))),
  ...wiring(manifest),
];
