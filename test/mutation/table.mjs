import { scoreOf, unexplained } from './report.mjs';

const goalText = (goal) => (goal === 0 ? '' : String(goal));

/** The scores of folders whose mutants were all run. */
export const tableOf = (folders, survivors) => {
  const all = folders.flatMap(({ mutants }) => mutants);
  return [
    '\nfolder                    mutants  noticed  score   goal  unexplained',
    ...folders.map(({ name, mutants, goal }) =>
      [
        name.padEnd(25),
        String(mutants.length).padStart(7),
        String(mutants.filter(({ isNoticed }) => isNoticed).length).padStart(8),
        scoreOf(mutants).toFixed(1).padStart(6),
        goalText(goal).padStart(6),
        String(unexplained(mutants, survivors).length).padStart(12),
      ].join(' '),
    ),
    `over all ${all.length} mutants: ${scoreOf(all).toFixed(1)} %`,
  ];
};
