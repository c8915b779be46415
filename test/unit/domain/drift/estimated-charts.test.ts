import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { estimatedCharts } from '../../../../src/domain/drift/charts/estimated-charts';

/** Made by `make-estimated-charts.py` beside it. */
const file = new URL('../../../references/drift/estimated-charts.json', import.meta.url);
const alarm = z.int().nullable();
const references = z
  .array(
    z.object({
      ...{ history: z.array(z.number()), window: z.int() },
      limits: z.object({ center: z.number(), lower: z.number(), upper: z.number() }),
      alarms: z.object({ shewhart: alarm, ewma: alarm, cusum: alarm, pageHinkley: alarm }),
    }),
  )
  .parse(JSON.parse(readFileSync(file, 'utf8')));

describe('charts with an estimated mean and spread', () => {
  it.each(references)('agree with SciPy: $window of $history', (given) => {
    const { limits, alarms } = estimatedCharts(given.history, given.window);
    for (const side of ['center', 'lower', 'upper'] as const) {
      expect(limits[side]).toBeCloseTo(given.limits[side], 9);
    }
    expect(alarms).toEqual(given.alarms);
  });

  it.each(['shewhart', 'ewma', 'cusum', 'pageHinkley'] as const)(
    'have alarms by %s among the references, and histories without one',
    (chart) => {
      const alarmed = references.filter(({ alarms }) => alarms[chart] !== null);
      expect(alarmed.length).toBeGreaterThan(5);
      expect(alarmed.length).toBeLessThan(50);
    },
  );

  it('see a value that is beyond every score', () => {
    const values = [0.5, 0.6, 0.4, 0.55, 0.45, 0.5];
    for (const far of [1e9, -1e9]) {
      const { alarms } = estimatedCharts([...values, far, 0.5], 6);
      expect(alarms).toMatchObject({ shewhart: 6, ewma: 6, cusum: 6 });
    }
  });
});
