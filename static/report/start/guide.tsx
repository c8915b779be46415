import './start.css';
import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { formatCount } from '../../components/format';
import { lazyPart } from '../../components/loading/lazy-part';
import { ErrorNotice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useReport } from '../report-context';
import { madeStash, type Part } from './made-stash';
import { stepsOf } from './model/steps';
import { PickItems } from './pick/pick-items';
import { PlanPart } from './plan/plan-part';
import type { Known } from './read-known';
import { StepList } from './step-list';
import { useKnown } from './use-known';
import { say } from '../../language/say';

/** Reading CSV is as large as all else of this page. */
const PasteItems = lazyPart(async () => (await import('./paste/paste-items')).PasteItems);

/** Boards come in once, and few come from Trello. */
const TrelloPart = lazyPart(async () => (await import('./trello/trello-part')).TrelloPart);

/** From nothing to a first gate, with the ways to bring work items in. */
export const Guide = (): ReactElement => {
  const { projectKey, view, change } = useReport();
  const { known, problem, refresh, watch } = useKnown(projectKey);
  return (
    <section className="guide" aria-labelledby="guide-heading">
      <div className="head-line">
        <h2 className="part-title" id="guide-heading">
          {say('Guided start')}
        </h2>
        {view.isGuide && (
          <Button onClick={() => change({ isGuide: false })}>{say('Back to the report')}</Button>
        )}
      </div>
      {known.kind === 'loading' ? (
        <Skeleton label={say('Looking how far this project is')} widths={[40, 100, 100, 100]} />
      ) : known.kind === 'failed' ? (
        <ErrorNotice
          error={known.error}
          title={say('The guided start could not be read')}
          onRetry={refresh}
        />
      ) : (
        <>
          {problem !== null && (
            <ErrorNotice
              error={problem}
              title={say('The steps could not be looked at again')}
              onRetry={refresh}
            />
          )}
          <Parts known={known.data} onRefresh={refresh} onWatch={watch} />
        </>
      )}
    </section>
  );
};

type PartsProps = { known: Known; onRefresh: () => void; onWatch: () => void };

const Parts = ({ known, onRefresh, onWatch }: PartsProps): ReactElement => {
  const { projectKey } = useReport();
  const [turn, setTurn] = useState(0);
  const parts = useRef<HTMLDivElement>(null);
  const goToPicking = (): void => {
    setTurn(turn + 1);
    parts.current?.querySelector('button')?.focus();
  };
  /** What can be undone is not to be looked for. */
  const hasMade = (part: Part): boolean => madeStash(projectKey, part).list().length > 0;
  const steps = stepsOf(known.facts);
  const done = steps.filter(({ state }) => state === 'done').length;
  return (
    <>
      <div className="guide-intro">
        <p>
          {say(
            'From nothing to a gate that decides, on this page and in a few minutes. A step is done when Jira or Assay has what it asks for; there is nothing to tick.',
          )}
        </p>
        <p className="guide-progress">
          <span role="status" className="numeric">
            {say('{done} of {steps} done', { done, steps: formatCount(steps.length, 'step') })}
          </span>
          <Button appearance="subtle" spacing="compact" onClick={onRefresh}>
            {say('Look again')}
          </Button>
        </p>
      </div>
      <StepList steps={steps} known={known} onPick={goToPicking} onDone={onWatch} />
      <div ref={parts} className="guide-parts">
        <Disclosure title={say('Pick work items of this project')} openTurn={turn}>
          {() => <PickItems known={known} onChanged={onWatch} />}
        </Disclosure>
        <Disclosure title={say('Paste lines or a table')} isOpenAtFirst={hasMade('paste')}>
          {() => <PasteItems known={known} onChanged={onWatch} />}
        </Disclosure>
        <Disclosure title={say('Bring in a Trello board')} isOpenAtFirst={hasMade('trello')}>
          {() => <TrelloPart known={known} onChanged={onWatch} />}
        </Disclosure>
        <Disclosure title={say('90-day plan')} isOpenAtFirst={hasMade('plan')}>
          {() => <PlanPart known={known} onChanged={onWatch} />}
        </Disclosure>
      </div>
    </>
  );
};
