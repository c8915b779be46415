import './monitoring.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useRef, useState, type ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { formatCount, formatMoment } from '../../components/format';
import { FormToggle } from '../governance/form-toggle';
import type { ItemProps } from '../governed-item';
import {
  describeDue,
  driftQuestion,
  explainFlag,
  isWatched,
} from '../model/monitoring/drift-words';
import { summariseWatches, watchRows } from '../model/monitoring/watch-rows';
import type { ItemView } from '../../../src/contract/types';
import { MonitoringDetails, PlanForm, ReportForm } from './later';
import { LevelLozenge } from './level-lozenge';

/** How the item does in use: level, age of the last report, flags; everything else opens below. */
export const DriftSection = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { drift, monitoring, asOf, abilities } = item;
  const [isReporting, setReporting] = useState(false);
  const reportButton = useRef<HTMLButtonElement>(null);
  const closeReport = (): void => {
    setReporting(false);
    reportButton.current?.focus();
  };
  const due = describeDue(monitoring, asOf);
  const watched = isWatched(monitoring);
  return (
    <section className="section drift" aria-labelledby="drift-heading">
      <div className="section-head">
        <Heading size="xsmall" as="h3" id="drift-heading">
          Drift
        </Heading>
        <LevelLozenge level={drift.level} />
        {abilities.edit && watched && (
          <div className="section-actions button-row">
            <Button
              ref={reportButton}
              spacing="compact"
              aria-label="Report what you saw"
              aria-expanded={isReporting}
              onClick={() => setReporting(!isReporting)}
            >
              Report
            </Button>
          </div>
        )}
      </div>
      <p
        {...(monitoring.lastReportAt === null
          ? {}
          : { title: `Last report ${formatMoment(monitoring.lastReportAt)}` })}
      >
        {monitoring.sentence}
        {due !== null && (
          <span className={monitoring.isOverdue ? 'drift-late' : 'subtle'}> {due}</span>
        )}
      </p>
      <Flags flags={drift.flags} />
      {watched && drift.level !== 'none' && (
        <p>
          <span className="strong">Ask your tech lead:</span> “{driftQuestion(item)}”
        </p>
      )}
      {isReporting && <ReportForm {...props} onClose={closeReport} />}
      {monitoring.plan === null && <NotPlanned {...props} />}
      <Disclosure title="Monitoring" summary={summarise(item)}>
        {() => <MonitoringDetails {...props} />}
      </Disclosure>
    </section>
  );
};

const Flags = ({ flags }: { flags: readonly string[] }): ReactElement | null =>
  flags.length === 0 ? null : (
    <ul className="flags" aria-label="Why">
      {flags.map((flag) => (
        <li key={flag} className="flag" title={flag}>
          {explainFlag(flag)}
        </li>
      ))}
    </ul>
  );

/** What to do where nobody has said how it is watched. */
const NotPlanned = (props: ItemProps): ReactElement => {
  const { item } = props;
  if (!item.abilities.edit) {
    return <p className="subtle">Somebody who may edit this work item can plan it.</p>;
  }
  return (
    <>
      <p className="subtle">
        Say what is watched, how often a report is due and who decides when it drifts. The gate of
        Monitoring asks for it.
      </p>
      <FormToggle label="Plan the monitoring">
        {(close) => <PlanForm {...props} onClose={close} />}
      </FormToggle>
    </>
  );
};

const summarise = ({ monitoring, asOf }: ItemView): string => {
  const rows = watchRows(monitoring, asOf);
  const due = monitoring.reviews.filter(({ done }) => done === null).length;
  return [
    rows.length === 0 ? 'Nothing is watched yet' : summariseWatches(rows),
    ...(due === 0 ? [] : [`${formatCount(due, 'review')} due`]),
  ].join(' · ');
};
