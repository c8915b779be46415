import Button from '@atlaskit/button/default/button';
import { useCallback, useState, type ReactElement } from 'react';
import { TextField } from '../../../components/fields';
import { formatCount } from '../../../components/format';
import { ErrorNotice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import { useLoaded } from '../../../components/loading/use-loaded';
import { JiraLink } from '../../../components/jira/links';
import { searchUrl } from '../../../components/jira/jql';
import { useReport } from '../../report-context';
import { CreationStatus } from '../creation-status';
import { findPlanned, planned } from '../jira/find-planned';
import { MayNotCreate } from '../may-create';
import type { Draft } from '../model/draft';
import type { Known } from '../read-known';
import { useCreation } from '../use-creation';
import { isGovernedType, plainType } from '../usual-type';
import { dayAfter, draftOf, planLines, progressOf, startOf, type PlanLine } from './plan';
import { PlanTable } from './plan-table';
import { say, sayWith } from '../../../language/say';

type Props = { known: Known; onChanged: () => void };

/** A plan of ninety days as work items; those that are there are shown and not made again. */
export const PlanPart = ({ known, onChanged }: Props): ReactElement => {
  const { projectKey } = useReport();
  const find = useCallback(() => findPlanned(projectKey), [projectKey]);
  const { loaded, reload } = useLoaded(find);
  const [last, setLast] = useState<readonly PlanLine[] | null>(null);
  if (loaded.kind === 'failed' && last === null) {
    return <ErrorNotice error={loaded.error} onRetry={reload} />;
  }
  const lines = loaded.kind === 'ready' ? planLines(loaded.data) : last;
  if (lines === null)
    return <Skeleton label={say('Looking for the plan')} widths={[40, 100, 100]} />;
  const onDone = (): void => {
    setLast(lines);
    reload();
    onChanged();
  };
  return (
    <>
      {loaded.kind === 'failed' && <ErrorNotice error={loaded.error} onRetry={reload} />}
      <Plan known={known} lines={lines} onChanged={onDone} />
    </>
  );
};

const today = (now: number): string => new Date(now).toISOString().slice(0, 10);

const Plan = ({
  known,
  lines,
  onChanged,
}: Props & { lines: readonly PlanLine[] }): ReactElement => {
  const { projectKey, now } = useReport();
  const [written, setWritten] = useState<string | null>(null);
  const start = written ?? startOf(lines, now === null ? '' : today(now));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const creation = useCreation(projectKey, 'plan', onChanged);
  const type = plainType(known);
  const isDay = dayAfter(start, 0) !== null;
  const open = lines.filter(
    ({ item, found }) => found === null && creation.outcomes.get(item.id)?.kind !== 'created',
  );
  const chosen = open.filter(({ item }) => !left.has(item.id));
  const { made, done } = progressOf(lines);
  const leaveOut = (id: string, isOut: boolean): void =>
    setLeft(new Set([...[...left].filter((one) => one !== id), ...(isOut ? [id] : [])]));
  /** Somebody else may have made some since this list was read. */
  const narrow = async (drafts: readonly Draft[]): Promise<readonly Draft[]> => {
    const there = planLines(await findPlanned(projectKey)).filter(({ found }) => found !== null);
    return drafts.filter(({ id }) => !there.some(({ item }) => item.id === id));
  };
  const create = (): void => {
    if (type !== undefined)
      creation.create(
        chosen.map(({ item }) => draftOf(item, start, type.id)),
        narrow,
      );
  };
  return (
    <div className="guide-part">
      <p>
        {say(
          'Two weeks to see where you stand, a month beside the team without holding anything, a month in which one person owns one artifact, a month to judge whether it was worth it.',
        )}
      </p>
      {type !== undefined && open.length > 0 && known.may.create && (
        <p className="subtle">
          {say('They are created with the work type {name}{part}', {
            name: type.name,
            part: isGovernedType(known, type.id)
              ? say(
                  ', which the project governs, so the report counts them too. The steps above do not.',
                )
              : say(', which the project does not govern: they stay out of the report.'),
          })}
        </p>
      )}
      {made > 0 && (
        <p className="numeric plan-progress">
          {sayWith('{done} of {items} of the plan done. {link}', {
            done,
            items: formatCount(made, 'work item'),
            link: (
              <JiraLink path={searchUrl(planned(projectKey))}>{say('Show them in Jira')}</JiraLink>
            ),
          })}
        </p>
      )}
      {!known.may.create && <MayNotCreate />}
      <CreationStatus creation={creation} mayDelete={known.may.remove} />
      {open.length > 0 && known.may.create && (
        <div className="plan-start">
          <TextField
            label={say('First day')}
            value={start}
            isDisabled={creation.isBusy}
            onChange={setWritten}
            help={say('Due dates count from here.')}
            error={isDay ? null : say('Write a day like 2026-11-24.')}
          />
        </div>
      )}
      <PlanTable
        lines={lines}
        start={start}
        left={left}
        outcomes={creation.outcomes}
        mayChoose={known.may.create && !creation.isBusy}
        onLeaveOut={leaveOut}
      />
      {open.length > 0 && known.may.create && (
        <div className="button-row">
          <Button
            appearance="primary"
            isDisabled={chosen.length === 0 || !isDay || type === undefined}
            isLoading={creation.isBusy}
            onClick={create}
          >
            {say('Create {items}', { items: formatCount(chosen.length, 'work item') })}
          </Button>
        </div>
      )}
    </div>
  );
};
