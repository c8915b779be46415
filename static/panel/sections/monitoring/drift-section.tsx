import './monitoring.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useRef, useState, type ReactElement } from 'react';
import { Disclosure } from '../../../components/disclosure';
import { formatCount, formatMoment } from '../../../components/format';
import { FormPlace } from '../../../components/forms/form-place';
import { explainFlag } from '../../../components/words/drift-flags';
import type { ItemProps } from '../../shared/item-props';
import {
  describeDue,
  describeMismatch,
  driftQuestion,
  hasDetails,
  isWatched,
} from '../../shared/drift-words';
import { summariseWatches, watchNames, watchRows } from './model/watch-rows';
import type { ItemView } from '../../../../src/contract/types';
import { LevelLozenge } from './level-lozenge';
import { lazyPart } from '../../../components/loading/lazy-part';
import { quote } from '../../../components/words/quote';
import { say } from '../../../language/say';

const MonitoringDetails = lazyPart(
  async () => (await import('./monitoring-details')).MonitoringDetails,
);
const PlanForm = lazyPart(async () => (await import('./plan-form')).PlanForm);
const ReportForm = lazyPart(async () => (await import('./report-form')).ReportForm);

/** How the item does in use: level, age of the last report, flags; everything else opens below. */
export const DriftSection = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { drift, monitoring, abilities } = item;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const isPlanned = monitoring.plan !== null;
  return (
    <section className="section drift" aria-labelledby="drift-heading">
      <div className="section-head">
        <Heading size="xsmall" as="h3" id="drift-heading">
          {say('Drift')}
        </Heading>
        <LevelLozenge level={drift.level} />
        {abilities.edit && (
          <div className="section-actions button-row">
            <Button
              ref={opener}
              spacing="compact"
              aria-label={isPlanned ? say('Report what you saw') : say('Plan the monitoring')}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isPlanned ? say('Report') : say('Plan')}
            </Button>
          </div>
        )}
      </div>
      <Sentence item={item} />
      <Flags flags={drift.flags} names={watchNames(monitoring)} />
      {isWatched(monitoring) && drift.level !== 'none' && (
        <p>
          <span className="strong">{say('Ask your tech lead:')}</span> {quote(driftQuestion(item))}
        </p>
      )}
      {isOpen && (
        <FormPlace onLeave={close}>
          {isPlanned ? (
            <ReportForm {...props} onClose={close} />
          ) : (
            <PlanForm {...props} onClose={close} />
          )}
        </FormPlace>
      )}
      {hasDetails(item) && (
        <Disclosure title={say('Monitoring')} summary={summarise(item)}>
          {() => <MonitoringDetails {...props} />}
        </Disclosure>
      )}
    </section>
  );
};

/** How old the last report is and when the next is due; without a plan, what to do about it. */
const Sentence = ({ item }: { item: ItemView }): ReactElement => {
  const { monitoring, abilities, asOf } = item;
  const { lastReportAt, isOverdue, plan, sentence } = monitoring;
  const due = describeDue(monitoring, asOf);
  const mismatch = describeMismatch(item);
  return (
    <p
      {...(lastReportAt === null
        ? {}
        : {
            title: say('Last report {lastReportAt}', { lastReportAt: formatMoment(lastReportAt) }),
          })}
    >
      {sentence}
      {due !== null && <span className={isOverdue ? 'drift-late' : 'subtle'}> {due}</span>}
      {mismatch !== null && ` ${mismatch}`}
      {plan === null && (
        <span className="subtle">
          {' '}
          {abilities.edit
            ? say(
                'Say what is watched, how often a report is due and who decides when it drifts: the gate of Monitoring asks for it.',
              )
            : say('Somebody who may edit this work item can plan it here.')}
        </span>
      )}
    </p>
  );
};

type FlagsProps = { flags: readonly string[]; names: readonly string[] };

const Flags = ({ flags, names }: FlagsProps): ReactElement | null =>
  flags.length === 0 ? null : (
    <ul className="flags" aria-label={say('Why')}>
      {flags.map((flag) => (
        <li key={flag} className="flag" title={flag}>
          {explainFlag(flag, names)}
        </li>
      ))}
    </ul>
  );

const summarise = ({ monitoring, asOf }: ItemView): string => {
  const rows = watchRows(monitoring, asOf);
  const due = monitoring.reviews.filter(({ done }) => done === null).length;
  return [
    rows.length === 0 ? say('Nothing is watched yet') : summariseWatches(rows),
    ...(due === 0 ? [] : [say('{reviews} due', { reviews: formatCount(due, 'review') })]),
  ].join(' · ');
};
