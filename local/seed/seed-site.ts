import type { Runtime } from '../site/runtime/open-runtime';
import { seedDemo } from './demo/seed-demo';
import { claimsAi, createSampleProject } from './sample-project';
import { seedScale } from './seed-scale';

const MOST_ITEMS = 100_000;

/** What a site can be filled with. */
export type Seed = { kind: 'demo' } | { kind: 'empty' } | { kind: 'scale'; items: number };

/** @throws Error naming the seeds there are */
export const parseSeed = (name: string): Seed => {
  if (name === 'demo' || name === 'empty') return { kind: name };
  const items = Number(/^scale:(\d{1,6})$/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isInteger(items) && items > 0 && items <= MOST_ITEMS) return { kind: 'scale', items };
  throw new Error(
    `there is no seed "${name}"; there are demo, empty and scale:N with N up to ${MOST_ITEMS}`,
  );
};

/** Fills a fresh site. */
export const seedSite = async (
  runtime: Runtime,
  name: string,
  log: (line: string) => void,
): Promise<void> => {
  const seed = parseSeed(name);
  if (seed.kind === 'demo') await seedDemo(runtime, log);
  else if (seed.kind === 'scale') await seedScale(runtime, seed.items);
  else createSampleProject(runtime, claimsAi);
};
