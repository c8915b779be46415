/** Draws one interval with its target. Numbers only: no text of a file is drawn. */

const WIDTH = 520;
const MARGIN = 40;

const shown = (value) => `${Number((value * 100).toFixed(1))}%`;

/**
 * @param answer what `assay decide --json` prints: lower, estimate, upper, target (0 to 1), verdict, comparator
 * @returns an SVG with a title for screen readers, legible on light and dark ground
 */
export const intervalSvg = ({ lower, estimate, upper, target, verdict, comparator }) => {
  const from = lower ?? 0;
  const to = upper ?? 1;
  const low = Math.max(0, Math.min(from, target) - 0.02);
  const high = Math.min(1, Math.max(to, target) + 0.02);
  const x = (value) =>
    Number((MARGIN + ((value - low) / (high - low)) * (WIDTH - 2 * MARGIN)).toFixed(1));
  const colour = { pass: '#22845a', fail: '#c9372c' }[verdict] ?? '#b65c02';
  const sign = comparator === '<=' ? 'at most' : 'at least';
  const name = `${verdict}: ${shown(from)} to ${shown(to)}, estimate ${shown(estimate)}, needs ${sign} ${shown(target)}`;
  const label = (value, y) =>
    `<text x="${x(value)}" y="${y}" text-anchor="middle" font-family="sans-serif" font-size="12" fill="#626f86">${shown(value)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 90" width="${WIDTH}" height="90" role="img">`,
    `<title>${name}</title>`,
    `<line x1="${x(from)}" x2="${x(to)}" y1="45" y2="45" stroke="${colour}" stroke-width="6" stroke-linecap="round"/>`,
    `<circle cx="${x(estimate)}" cy="45" r="6" fill="${colour}"/>`,
    `<line x1="${x(target)}" x2="${x(target)}" y1="22" y2="68" stroke="#626f86" stroke-width="2" stroke-dasharray="4 3"/>`,
    ...[label(target, 16), label(from, 84), label(to, 84)],
    '</svg>',
    '',
  ].join('\n');
};

const COLUMNS = 60;

/** The same in signs of equal width: the interval, its estimate, and below it the target. */
export const intervalText = ({ lower, estimate, upper, target }) => {
  const from = lower ?? 0;
  const to = upper ?? 1;
  const low = Math.max(0, Math.min(from, target) - 0.02);
  const high = Math.min(1, Math.max(to, target) + 0.02);
  const column = (value) => Math.round(((value - low) / (high - low)) * (COLUMNS - 1));
  const drawn = Array.from({ length: COLUMNS }, (_, index) => {
    if (index === column(estimate)) return '●';
    if (index === column(from)) return '├';
    if (index === column(to)) return '┤';
    return index > column(from) && index < column(to) ? '─' : ' ';
  });
  return [
    drawn.join('').trimEnd(),
    `${' '.repeat(column(target))}▲ target ${shown(target)}`,
    `${shown(from)} to ${shown(to)}, estimate ${shown(estimate)}`,
  ];
};
