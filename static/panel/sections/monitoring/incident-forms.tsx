import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Option, SelectField } from '../../../components/fields';
import { target, useChange } from '../../shared/decide-button';
import { AreaField, MomentField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import {
  casesSince,
  incidentChoices,
  incidentInput,
  incidentProblems,
  localMoment,
  newIncidentForm,
  type IncidentForm,
} from './model/incidents';
import type { Incident } from '../../../../src/contract/types';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { FormFrame } from '../../../components/forms/form-frame';
import { WithProblem } from './with-problem';
import { useNow } from './use-now';
import { say } from '../../../language/say';

type Closable = ItemProps & { onClose: () => void };

/** Starts the clock of an incident from the moment that somebody knew of it. */
export const OpenIncidentForm = (props: Closable): ReactElement => {
  const { item, onReload, onClose } = props;
  const now = useNow(item.asOf);
  const form = useStashedTexts<IncidentForm>(
    `${item.issue.id}-incident`,
    newIncidentForm(item.asOf),
  );
  const change = useChange(props);
  const problems = incidentProblems(form.value, now);
  const set = (part: Partial<IncidentForm>): void => form.set({ ...form.value, ...part });
  const leave = (): void => {
    form.drop();
    onClose();
  };
  return (
    <FormFrame
      label={say('Incident clock')}
      submit={say('Start the clock')}
      isReady={Object.keys(problems).length === 0}
      onReload={onReload}
      back={form.back}
      onCancel={leave}
      onSend={async () => {
        const input = incidentInput(item, form.value);
        if (input === null) return;
        await change(() => call('incident.open', input), say('The clock runs.'));
        leave();
      }}
    >
      {(isTried) => (
        <>
          <div className="facts-form">
            <SelectField
              label={say('Kind')}
              value={form.value.kind}
              choices={incidentChoices}
              help={say('Days to report it, from the moment of awareness (Art. 73 EU AI Act).')}
              onChange={(kind) => set({ kind })}
            />
            <MomentField
              label={say('Aware since')}
              value={form.value.awareAt}
              most={localMoment(new Date(now).toISOString())}
              error={isTried ? (problems.awareAt ?? null) : null}
              onChange={(awareAt) => set({ awareAt })}
            />
          </div>
          <AreaField
            label={say('What happened')}
            value={form.value.description}
            error={isTried ? (problems.description ?? null) : null}
            onChange={(description) => set({ description })}
          />
        </>
      )}
    </FormFrame>
  );
};

/** Shortest note that the app takes. */
const LEAST_NOTE = 3;
/** The two ways a clock ends. */
const REPORTED = 'reported';
const SPARED = 'spared';

/** Stops the clock: when it was reported, or why it need not be. */
export const ReportIncidentForm = (props: Closable & { incident: Incident }): ReactElement => {
  const { item, incident, onReload, onClose } = props;
  const form = useStashedTexts(`${item.issue.id}-report-${incident.id}`, { how: '', note: '' });
  const change = useChange(props);
  const { how } = form.value;
  const note = form.value.note.trim();
  const isShort = note.length < LEAST_NOTE;
  const leave = (): void => {
    form.drop();
    onClose();
  };
  return (
    <FormFrame
      label={say('Stop the incident clock')}
      submit={say('Stop the clock')}
      isReady={how !== '' && !isShort}
      onReload={onReload}
      back={form.back}
      onCancel={leave}
      onSend={async () => {
        const input = { ...target(item), id: incident.id, reported: how === REPORTED, note };
        await change(() => call('incident.report', input), say('The clock is stopped.'));
        leave();
      }}
    >
      {(isTried) => (
        <>
          <WithProblem problem={isTried && how === '' ? say('Choose one.') : undefined}>
            <fieldset className="look-choices">
              <legend className="legend">{say('How it ended')}</legend>
              <Option
                kind="radio"
                name={`reported-${incident.id}`}
                label={say('It was reported to the authority')}
                isChecked={how === REPORTED}
                onChange={() => form.set({ ...form.value, how: REPORTED })}
              />
              <Option
                kind="radio"
                name={`reported-${incident.id}`}
                label={say('It need not be reported')}
                isChecked={how === SPARED}
                onChange={() => form.set({ ...form.value, how: SPARED })}
              />
            </fieldset>
          </WithProblem>
          <AreaField
            label={
              how === SPARED
                ? say('Why it need not be reported')
                : say('When, to whom, under which number')
            }
            value={form.value.note}
            error={
              isTried && isShort
                ? say('At least {leastNote} characters.', { leastNote: LEAST_NOTE })
                : null
            }
            onChange={(text) => form.set({ how, note: text })}
          />
        </>
      )}
    </FormFrame>
  );
};

/** Closes an incident with the group of a run that has its case. */
export const CloseIncidentForm = (props: Closable & { incident: Incident }): ReactElement => {
  const { item, incident, onReload, onClose } = props;
  const form = useStashedTexts(`${item.issue.id}-close-${incident.id}`, { place: '', note: '' });
  const change = useChange(props);
  const cases = casesSince(item, incident.openedAt);
  const { place } = form.value;
  const tested = cases.find((one) => one.value === place)?.tested;
  const note = form.value.note.trim();
  const isShort = note.length < LEAST_NOTE;
  const leave = (): void => {
    form.drop();
    onClose();
  };
  return (
    <FormFrame
      label={say('Close the incident')}
      submit={say('Close the incident')}
      isReady={tested !== undefined && !isShort}
      onReload={onReload}
      back={form.back}
      onCancel={leave}
      onSend={async () => {
        if (tested === undefined) return;
        const input = { ...target(item), id: incident.id, note, case: tested };
        await change(() => call('incident.close', input), say('The incident is closed.'));
        leave();
      }}
    >
      {(isTried) =>
        cases.length === 0 ? (
          <p>
            {say(
              'No run since then has a result for a group. Add the case to the test data, and send a run that reports it as a group of its own.',
            )}
          </p>
        ) : (
          <>
            <SelectField
              label={say('Where its case is tested')}
              value={place}
              choices={[{ value: '', label: say('Choose') }, ...cases]}
              error={isTried && tested === undefined ? say('Choose one.') : null}
              onChange={(value) => form.set({ ...form.value, place: value })}
            />
            <AreaField
              label={say('What was done about it')}
              value={form.value.note}
              error={
                isTried && isShort
                  ? say('At least {leastNote} characters.', { leastNote: LEAST_NOTE })
                  : null
              }
              onChange={(text) => form.set({ ...form.value, note: text })}
            />
          </>
        )
      }
    </FormFrame>
  );
};
