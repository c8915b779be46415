import * as z from 'zod';
import type { Clock } from '../../state/clock';
import type { TableStore } from '../../state/table';
import { ForgePlatformError, messageOf } from '../errors';
import type { Answers } from '../facts/table';
import type { Identity } from '../identity';
import { scheduledAnswer } from '../invoke/answers';
import type { Invoke } from '../invoke/invoke';
import { findModule, type ForgeManifest } from '../manifest';
import { MINUTE } from '../../../src/words/time';

/** How far apart the runs of each interval are. */
const INTERVALS: Record<string, number> = {
  fiveMinute: 5 * MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
  week: 7 * 24 * 60 * MINUTE,
};

type Run = { startedAt: number; finishedAt?: number; ok?: boolean; statusCode?: number };

/** How a run ended; `statusCode` is what the platform records of it. */
export type ScheduleRun = { ok: boolean; statusCode: number; problem?: string };

const answered = z.looseObject({ statusCode: z.number() });

const failureOf = (error: unknown, answers: Pick<Answers, 'refusal'>): ScheduleRun => {
  const isFormOfAnswer = error instanceof ForgePlatformError && error.code === 'FAILED_DEPENDENCY';
  const fact = isFormOfAnswer ? 'schedule.no-response' : 'schedule.throws';
  return { ok: false, statusCode: answers.refusal(fact).status, problem: messageOf(error) };
};

export type Schedule = {
  moduleKey: string;
  interval: string;
  /** Milliseconds since the epoch; absent before the first run. */
  lastStartedAt: number | undefined;
  /** When the next run is due: at once before the first. */
  dueAt: number;
};

/** Scheduled triggers run when told; a failure is logged and not repeated, as on the platform. */
export const createScheduleCalls = (options: {
  manifest: ForgeManifest;
  identity: Identity;
  invoke: Invoke;
  tables: TableStore;
  clock: Clock;
  answers: Pick<Answers, 'refusal'>;
  log: (line: string) => void;
}) => {
  const { manifest, identity, invoke, clock, answers, log } = options;
  const runs = options.tables.table<Run>('forge-schedule');

  return {
    schedules: (): Schedule[] =>
      manifest.modules
        .filter(({ type }) => type === 'scheduledTrigger')
        .map(({ key, interval = 'hour' }) => {
          const lastStartedAt = runs.get(key)?.startedAt;
          const dueAt =
            lastStartedAt === undefined
              ? clock.now()
              : lastStartedAt + (INTERVALS[interval] ?? 60 * MINUTE);
          return { moduleKey: key, interval, lastStartedAt, dueAt };
        }),
    runSchedule: async (moduleKey: string): Promise<ScheduleRun> => {
      const module = findModule(manifest, moduleKey, 'scheduledTrigger');
      const startedAt = clock.now();
      runs.set(moduleKey, { startedAt });
      const finish = (run: ScheduleRun): ScheduleRun => {
        const { ok, statusCode } = run;
        runs.set(moduleKey, { startedAt, finishedAt: clock.now(), ok, statusCode });
        return run;
      };
      try {
        const answer = await invoke({
          functionKey: module.function ?? '',
          moduleKey,
          moduleType: module.type,
          payload: {
            context: {
              cloudId: identity.cloudId,
              moduleKey,
              installContext: identity.contextAri,
              environmentId: identity.environmentId,
              environmentType: identity.environmentType,
            },
            contextToken: '',
          },
          answer: scheduledAnswer,
        });
        return finish({ ok: true, statusCode: answered.parse(answer).statusCode });
      } catch (error) {
        log(`schedule ${moduleKey}: failed: ${messageOf(error)}`);
        return finish(failureOf(error, answers));
      }
    },
  };
};
