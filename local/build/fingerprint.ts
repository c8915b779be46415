import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const outputs = new Set(['dist', 'node_modules', '.cache']);

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !outputs.has(name) && !name.endsWith('.built.js'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
};

/**
 * SHA-256 (hex) over names and contents of all files under the given paths. Build outputs that lie
 * inside them do not count; a path that does not exist counts as empty.
 * @param extra further things the outcome depends on
 */
export const fingerprint = (root: string, paths: readonly string[], extra: unknown = null) => {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.update(JSON.stringify(extra)).digest('hex');
};
