import { spawn } from 'node:child_process';
import process from 'node:process';

const secondsSince = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

/** Runs one stage and shows what it said in one piece when it ends. @returns whether it passed */
const runStage = ({ name, args, env = {} }) =>
  new Promise((resolve, reject) => {
    const started = Date.now();
    const said = [];
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...colour, ...process.env, ...env },
    });
    console.log(`--- ${name}: started`);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      const end = code === 0 ? 'done' : 'failed';
      console.log(`\n--- ${name}`);
      process.stdout.write(Buffer.concat(said));
      console.log(`--- ${name}: ${end} in ${secondsSince(started)}`);
      resolve(code === 0);
    });
  });

/**
 * Runs stages side by side, so many at once, in the order given.
 * @param {{ name: string, args: string[], env?: Record<string, string> }[]} stages for this Node
 * @param {number} atOnce
 * @returns {Promise<string[]>} names of those that failed
 */
export const runStages = async (stages, atOnce) => {
  const waiting = [...stages];
  const failed = [];
  const work = async () => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      if (!(await runStage(stage))) failed.push(stage.name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, stages.length) }, work));
  return failed;
};
