import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';

const shiftSchema = z.object({ value: z.number(), of: z.array(z.string()) });

/** How far a document moved while nobody touched it, and which parts moved the furthest. */
export type Shift = z.output<typeof shiftSchema>;

/** Adds up what moves, in every document of the window; what follows an input within 500 ms is meant. */
const addUp = (): void => {
  const sum = { value: 0, of: [] as string[] };
  Object.assign(globalThis, { layoutShift: sum });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      };
      if (hadRecentInput) continue;
      sum.value += value;
      for (const { node } of sources) {
        if (node instanceof Element) sum.of.push(`${node.tagName.toLowerCase()}.${node.className}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Has every page of a window measure, from its beginning on. */
export const watchShifts = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(addUp);
};

/** @returns what moved in the app's frame whose address holds `part` @throws where there is no such frame */
export const shiftIn = async (page: Page, part: string): Promise<Shift> => {
  const frame = page.frames().find((one) => one.url().includes(part));
  if (frame === undefined) throw new Error(`no frame of ${part} is on the page`);
  return shiftSchema.parse(await frame.evaluate('globalThis.layoutShift'));
};
