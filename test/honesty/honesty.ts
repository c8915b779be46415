import { writeFile } from 'node:fs/promises';
import { seededRandom } from '../../src/domain/stats/random';
import { driftScenarios } from './drift-scenarios';
import { gateScenarios } from './gate-scenarios';
import { measureScenarios } from './measure-scenarios';
import { describeResults, type Result } from './report';
import type { Scenario } from './scenario';

const SEED = 20_261_128;
/** Standard errors by which a rate may be above its limit by chance alone. */
const TOLERANCE = 3;

const rateOf = (passes: Scenario['atTarget'], repeats: number, seed: number): number => {
  const random = seededRandom(seed);
  let passed = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) if (passes(random)) passed += 1;
  return passed / repeats;
};

export const simulate = (scenario: Scenario, index: number, scale: number): Result => {
  const repeats = Math.max(Math.ceil(scenario.repeats * scale), 1);
  const started = process.cpuUsage();
  const falsePasses = rateOf(scenario.atTarget, repeats, SEED + 2 * index);
  const power =
    scenario.better === null
      ? null
      : rateOf(scenario.better.passes, Math.ceil(repeats / 2), SEED + 2 * index + 1);
  const { limit } = scenario;
  const error = limit === null ? 0 : Math.sqrt((limit * (1 - limit)) / repeats);
  const { user, system } = process.cpuUsage(started);
  return {
    scenario,
    repeats,
    falsePasses,
    power,
    isBeyond: limit !== null && falsePasses > limit + TOLERANCE * error,
    seconds: (user + system) / 1e6,
  };
};

export const scenarios: readonly Scenario[] = [
  ...gateScenarios,
  ...measureScenarios,
  ...driftScenarios,
];

/** @returns the exit code: 1 where a method lets through more than it may */
export const honestyFromCommandLine = async (argv: readonly string[]): Promise<number> => {
  const at = argv.indexOf('--repeats');
  const scale = at < 0 ? 1 : Number(argv[at + 1]);
  if (!(scale > 0)) throw new Error('--repeats needs a number above 0, such as 0.1');
  const results = scenarios.map((scenario, index) => {
    const result = simulate(scenario, index, scale);
    const { falsePasses, power, isBeyond, seconds } = result;
    console.error(
      `${isBeyond ? 'BEYOND ' : ''}${scenario.group}: ${scenario.name}: ${falsePasses.toFixed(4)}, power ${power?.toFixed(3) ?? '-'} (${seconds.toFixed(1)} s)`,
    );
    return result;
  });
  if (at < 0) {
    await writeFile(new URL('../../docs/honesty.md', import.meta.url), describeResults(results));
  }
  return results.some(({ isBeyond }) => isBeyond) ? 1 : 0;
};
