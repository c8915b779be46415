import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

const require = createRequire(import.meta.url);

/** The native compiler, which takes a seventh of the processor time of the one in JavaScript. */
const compiler = join(dirname(require.resolve('typescript7/package.json')), 'bin/tsc');

/** Checks that go on, by root: functions and fields are built side by side and share one. */
const running = new Map<string, Promise<void>>();

const check = async (root: string): Promise<void> => {
  const args = [compiler, '--noEmit', '--pretty', 'false', '-p', join(root, 'tsconfig.json')];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [errors, problems, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  if (code !== 0) {
    throw new Error(`TypeScript errors in what is bundled:\n${`${errors}${problems}`.trim()}`);
  }
};

/**
 * Checks the types of all that `tsconfig.json` names, as `forge deploy` does before it bundles. Where
 * `ASSAY_TYPES` says that they are checked beside the build, nothing is done.
 * @throws Error with the compiler's own lines
 */
export const checkTypes = (root: string): Promise<void> => {
  if (process.env['ASSAY_TYPES'] === 'beside') return Promise.resolve();
  const shared = running.get(root);
  if (shared !== undefined) return shared;
  const checking = check(root).finally(() => running.delete(root));
  running.set(root, checking);
  return checking;
};
