import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const PRINT = ['-p', 'process.execPath'];

/**
 * Finds a Node of a major version: the one that runs this, else the one that npm has. The package `node`
 * fetches its binary in an install script, which .npmrc switches off for everything else. npm keeps it.
 * @param {number} major
 * @returns {string | null} path of the program, or null where npm has none for this machine
 */
export const nodeOf = (major) => {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const { status, stdout } = spawnSync(
    'npx',
    ['--yes', '--prefer-offline', '-p', `node@${major}`, '--', 'node', ...PRINT],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, npm_config_ignore_scripts: 'false' },
    },
  );
  return status === 0 ? stdout.trim() : null;
};

// `node test/support/node-of.mjs <major>` prints the path.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = nodeOf(Number(process.argv[2]));
  if (path === null) {
    console.error(`no Node ${process.argv[2]} on this machine, and npm has none for it`);
    process.exitCode = 1;
  } else console.log(path);
}
