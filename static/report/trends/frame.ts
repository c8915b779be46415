import { scaleLinear } from '@visx/scale';

/** All small charts are of one size, so that they can be compared. */
export const WIDTH = 320;
export const HEIGHT = 110;
export const left = 34;
export const right = WIDTH - 4;
export const top = 8;
export const bottom = HEIGHT - 8;

/** Place of a day between the first and the last one. */
export const timeScale = (points: readonly { date: string }[]): ((date: string) => number) => {
  const times = points.map(({ date }) => Date.parse(date));
  const x = scaleLinear<number>({
    domain: [Math.min(...times), Math.max(...times)],
    range: [left, right],
  });
  return (date) => x(Date.parse(date));
};
