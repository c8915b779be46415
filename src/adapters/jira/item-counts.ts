import { route } from '@forge/api';
import { askKinds } from '../../words/asks';
import { AppError } from '../../app/failure';
import type { ItemCounts } from '../../app/report/ports';
import { readJira, type Requester } from './client';
import { countSchema } from './schemas';

/** Days after which a gate that holds an item back is worth a question. */
const HELD_LONG_DAYS = 14;

/** Counts that are asked for at the same time, well under what Jira takes in a burst. */
const AT_ONCE = 5;

/** How many items match; Jira calls it approximate, because its index is a moment behind. */
const count = async (requester: Requester, jql: string): Promise<number> => {
  const answer = await readJira(
    requester,
    route`/rest/api/3/search/approximate-count`,
    countSchema,
    { method: 'POST', body: { jql } },
  );
  if (answer === null) throw new AppError('unavailable', 'Jira did not count the work items.');
  return answer.count;
};

/** Every governed item has a gate in its property, be it `none`. Project ids are digits. */
const governed = (projectId: string): string => `project = ${projectId} AND aiGate is not EMPTY`;

/** The count of every item for the person who calls. */
export const countAsPerson = (projectId: string): Promise<number> =>
  count('person', governed(projectId));

/** Counts of a project as the app, by the aliases of the property `assay`. */
export const createItemCounts = (): ItemCounts => ({
  total: (projectId) => count('app', governed(projectId)),
  of: async (projectId, stages) => {
    const clauses = clausesFor(stages);
    const counted = new Map<string, number>();
    for (let start = 0; start < clauses.length; start += AT_ONCE) {
      await Promise.all(
        clauses.slice(start, start + AT_ONCE).map(async ([name, clause]) => {
          const jql = `${governed(projectId)}${clause === '' ? '' : ` AND ${clause}`}`;
          counted.set(name, await count('app', jql));
        }),
      );
    }
    return (name) => counted.get(name) ?? 0;
  },
});

/** Names that `of` answers to, with what each counts. */
const clausesFor = (stages: readonly string[]): [name: string, clause: string][] => [
  ['total', ''],
  ...stages.map((stage): [string, string] => [`stage:${stage}`, `aiStage = "${stage}"`]),
  ...['open', 'held'].map((gate): [string, string] => [`gate:${gate}`, `aiGate = ${gate}`]),
  ...['pass', 'fail', 'inconclusive'].map((verdict): [string, string] => [
    `verdict:${verdict}`,
    `aiVerdict = ${verdict}`,
  ]),
  ...['none', 'watch', 'warning', 'critical', 'unknown'].map((level): [string, string] => [
    `drift:${level}`,
    `aiDrift = ${level}`,
  ]),
  ...askKinds.map((kind): [string, string] => [`ask:${kind}`, `aiAsk = "${kind}"`]),
  ['held-long', `aiGate = held AND aiStageSince <= -${HELD_LONG_DAYS}d`],
  ['waived', 'aiWaived >= 1'],
  ['alarms', 'aiLastAlarm in (open, real, false)'],
  ['false-alarms', 'aiLastAlarm = false'],
];
