import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what package-lock.json names, unless just that is installed already, by whichever command.
 * Uses Node alone, so that it runs on a fresh clone.
 * @param {string} root the folder of package.json
 * @throws {Error} when npm could not install
 */
export const installDependencies = (root) => {
  if (isInstalled(root)) return;
  console.log('installing dependencies (a few minutes the first time)');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see its message above');
};

/**
 * Whether node_modules holds just the packages of package-lock.json, by the list that npm writes once it
 * has put all of them there. Packages for other machines may be missing.
 * @param {string} root the folder of package.json
 */
export const isInstalled = (root) => {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const { '': _root, ...wanted } = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(list);
  return (
    Object.keys(present).every((place) => place in wanted) &&
    Object.entries(wanted).every(([place, { integrity, optional }]) =>
      place in present ? present[place].integrity === integrity : optional === true,
    )
  );
};

const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;
