import '../../shared/governance.css';
import type { ReactElement, ReactNode } from 'react';
import { formatDay, formatMoment } from '../../../components/format';
import { Icon } from '../../../components/icons';
import { nameOf } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { countDown } from './model/deadlines';
import { describeClock, nameIncident, openIncidents } from './model/incidents';
import type { ShownDecision } from './model/retraining';
import type { Incident } from '../../../../src/contract/types';
import { CarriedOut } from './carried-out';
import { useNow } from './use-now';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';
import { nameLevel } from '../../../components/words/level-names';

const AnswerForm = lazyPart(async () => (await import('./answer-form')).AnswerForm);
const ReportIncidentForm = lazyPart(
  async () => (await import('./incident-forms')).ReportIncidentForm,
);

const CloseIncidentForm = lazyPart(
  async () => (await import('./incident-forms')).CloseIncidentForm,
);

/** What runs against a clock and waits for somebody, where nobody can overlook it. */
export const AlarmNotices = (props: ItemProps): ReactElement | null => {
  const { decisions, incidents } = props.item.monitoring;
  const now = useNow(props.item.asOf);
  const open = decisions.filter(({ answer }) => answer === null);
  return (
    <>
      {openIncidents(incidents).map((incident) => (
        <IncidentNotice key={incident.id} {...props} incident={incident} now={now} />
      ))}
      {open.map((decision) => (
        <DecisionNotice key={decision.id} {...props} decision={decision} now={now} />
      ))}
      {open.length === 0 && decisions.some(({ answer }) => answer?.issueKey != null) && (
        <CarriedOut {...props} />
      )}
    </>
  );
};

type AlarmProps = {
  label: string;
  isGrave: boolean;
  title: string;
  children: ReactNode;
};

const Alarm = ({ label, isGrave, title, children }: AlarmProps): ReactElement => (
  <section className={`notice notice-${isGrave ? 'error' : 'warning'}`} aria-label={label}>
    <span className="notice-icon">
      <Icon name={isGrave ? 'blocked' : 'warning'} />
    </span>
    <div className="notice-body">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  </section>
);

const DecisionNotice = (
  props: ItemProps & { decision: ShownDecision; now: number },
): ReactElement => {
  const { item, decision, now } = props;
  const { text, isOver } = countDown(decision.dueAt, now);
  return (
    <Alarm
      label={say('Retraining decision')}
      isGrave={isOver || decision.level === 'critical'}
      title={say('Decide what happens to the model: {text}', { text })}
    >
      <p>{decision.cause}</p>
      <p className="subtle small">
        {say('raised on {raisedAt} at {level} · answer {part} {dueAt}', {
          raisedAt: formatDay(decision.raisedAt),
          level: nameLevel(decision.level),
          part: isOver ? say('was due') : say('due'),
          dueAt: formatMoment(decision.dueAt),
        })}
        {decision.mayAnswer && say(' · the plan names you to decide')}
      </p>
      {decision.mayAnswer ? (
        <FormToggle label={say('Decide')} name={say('Decide: {cause}', { cause: decision.cause })}>
          {(close) => <AnswerForm {...props} onClose={close} />}
        </FormToggle>
      ) : (
        <p>
          {decision.decider === null
            ? say('Nobody is named to decide. Name somebody in the monitoring plan.')
            : say('{decider} decides, as the monitoring plan says.', {
                decider: nameOf(item, decision.decider),
              })}
        </p>
      )}
    </Alarm>
  );
};

const IncidentNotice = (props: ItemProps & { incident: Incident; now: number }): ReactElement => {
  const { item, incident, now } = props;
  const { text, isOver } = describeClock(incident, now);
  const name = nameIncident(incident.kind);
  return (
    <Alarm
      label={say('Incident clock')}
      isGrave
      title={
        incident.report === null
          ? `${name}: ${text}`
          : say('{name}: its case has to stand in the evidence', { name })
      }
    >
      <p>{incident.description}</p>
      <p className="subtle small">
        {say('known since {awareAt} · {part} · opened by {openedBy}', {
          awareAt: formatMoment(incident.awareAt),
          part:
            incident.report === null
              ? say('report {part} {dueAt}', {
                  part: isOver ? say('was due') : say('due'),
                  dueAt: formatMoment(incident.dueAt),
                })
              : `${incident.report.reported ? say('reported') : say('not to be reported')}, ${formatMoment(incident.report.at)}`,
          openedBy: nameOf(item, incident.openedBy),
        })}
      </p>
      {item.abilities.edit && (
        <FormToggle
          key={incident.report === null ? 'report' : 'close'}
          label={incident.report === null ? say('Stop the clock') : say('Close the incident')}
          name={`${incident.report === null ? say('Stop the clock') : say('Close the incident')}: ${name}`}
        >
          {(close) =>
            incident.report === null ? (
              <ReportIncidentForm {...props} onClose={close} />
            ) : (
              <CloseIncidentForm {...props} onClose={close} />
            )
          }
        </FormToggle>
      )}
    </Alarm>
  );
};
