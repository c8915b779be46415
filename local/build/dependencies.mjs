import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what package-lock.json names, unless just that is installed already. Uses Node alone, so
 * that it runs on a fresh clone.
 * @param {string} root the folder of package.json
 * @throws {Error} when npm could not install
 */
export const installDependencies = (root) => {
  const stamp = join(root, 'node_modules', '.assay-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('installing dependencies (a few minutes the first time)');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see its message above');
  writeFileSync(stamp, wanted);
};
