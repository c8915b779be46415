import { expect, it } from 'vitest';
import { parseDuration } from '../../../local/site/http/duration';

it.each([
  ['P3D', 259_200_000],
  ['PT90M', 5_400_000],
  ['P1W', 604_800_000],
  ['P1DT2H3M4.5S', 93_784_500],
  ['-PT1H', -3_600_000],
])('reads %s', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

it.each(['', 'P', 'PT', 'P1M', 'P1Y', '3D', 'P-1D', 'PT1.5H'])('refuses "%s"', (text) => {
  expect(() => parseDuration(text)).toThrow('P3D');
});
