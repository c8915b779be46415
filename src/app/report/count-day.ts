import { askKinds } from '../../words/asks';
import type { DayCounts } from '../../contract/types';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';

/** Projects that are counted in one run; the others follow in the next hours of the day. */
const MOST_PROJECTS = 10;

/** Pages of 100 projects that are looked through for those of which the day is missing. */
const MOST_PAGES = 10;

/**
 * Writes down once a day, in UTC, how the items of each project stand. The first run of a day that
 * reaches a project counts it; running it again changes nothing.
 * @returns how many projects were counted.
 */
export const countDay =
  (deps: Pick<Deps, 'settingsPages' | 'projectDays' | 'itemCounts' | 'clock'>) =>
  async (): Promise<{ counted: number }> => {
    const date = new Date(deps.clock.now()).toISOString().slice(0, 10);
    let counted = 0;
    for await (const found of pagesOf(deps.settingsPages.all, MOST_PAGES)) {
      const missing = await deps.projectDays.missing(
        found.settings.map(({ projectId }) => projectId),
        date,
      );
      const due = found.settings.filter(({ projectId }) => missing.includes(projectId));
      for (const { projectId, lifecycle } of due.slice(0, MOST_PROJECTS - counted)) {
        const stages = lifecycleOf(lifecycle).stages.map(({ id }) => id);
        const of = await deps.itemCounts.of(projectId, stages);
        await deps.projectDays.put(projectId, dayCounts(date, stages, of));
        counted += 1;
      }
      if (counted >= MOST_PROJECTS) break;
    }
    return { counted };
  };

const dayCounts = (
  date: string,
  stages: readonly string[],
  of: (name: string) => number,
): DayCounts => {
  const total = of('total');
  const verdicts = {
    pass: of('verdict:pass'),
    fail: of('verdict:fail'),
    inconclusive: of('verdict:inconclusive'),
  };
  const judged = verdicts.pass + verdicts.fail + verdicts.inconclusive;
  return {
    date,
    total,
    stages: Object.fromEntries(stages.map((stage) => [stage, of(`stage:${stage}`)])),
    gates: { open: of('gate:open'), held: of('gate:held') },
    verdicts: { ...verdicts, none: Math.max(0, total - judged) },
    drift: {
      none: of('drift:none'),
      watch: of('drift:watch'),
      warning: of('drift:warning'),
      critical: of('drift:critical'),
      unknown: of('drift:unknown'),
    },
    asks: Object.fromEntries(askKinds.map((kind) => [kind, of(`ask:${kind}`)])),
    heldLong: of('held-long'),
    waived: of('waived'),
    alarms: of('alarms'),
    falseAlarms: of('false-alarms'),
  };
};
