import type { Scenario } from './scenario';

export type Result = {
  scenario: Scenario;
  repeats: number;
  falsePasses: number;
  power: number | null;
  /** More passed at the target than the limit and chance explain. */
  isBeyond: boolean;
  seconds: number;
};

const INTRODUCTION = `# How often a verdict is wrong

\`npm run honesty\` writes this page. It draws data from models whose true value is known, seeded, and lets
the code of the gate decide. "Passes at the target" is the share of repeats in which a model that is
exactly at its target passes: the wrong passes at their worst, since any worse model passes less often.
"Power" is the share in which a better model passes.

A criterion at 95 % may pass a model that is exactly at its target in 5 % of the cases, over its whole
life (see [error budget](error-budget.md)). The measures are each looked at once, at plain 95 %.

Of [drift](drift.md), an alarm is a level of \`watch\` or worse that is known; where nothing moved, any alarm
of all features judged together is to come in at most 5 % of runs.
`;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const rowOf = ({ scenario, repeats, falsePasses, power }: Result): string[] => [
  scenario.name,
  scenario.what,
  percent(falsePasses),
  scenario.limit === null ? 'approximate' : percent(scenario.limit),
  power === null || scenario.better === null ? '' : `${percent(power)} at ${scenario.better.what}`,
  String(repeats),
];

const headerOf = (kind: Scenario['kind']): string[] => [
  ...['case', 'what is drawn'],
  kind === 'alarm' ? 'alarms without drift' : 'passes at the target',
  ...['may be', 'power', 'repeats'],
];

const tableOf = (header: readonly string[], rows: readonly string[][]): string => {
  const all = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(header), rule, ...rows.map(line)].join('\n');
};

/** The page as Markdown, in the form that the formatter leaves as it is. */
export const describeResults = (results: readonly Result[]): string => {
  const groups = [...new Set(results.map(({ scenario }) => scenario.group))];
  const sections = groups.map((group) => {
    const inGroup = results.filter(({ scenario }) => scenario.group === group);
    const header = headerOf(inGroup[0]?.scenario.kind);
    return `## ${group}\n\n${tableOf(header, inGroup.map(rowOf))}\n`;
  });
  return [INTRODUCTION, ...sections].join('\n');
};
