import Button from '@atlaskit/button/default/button';
import { useId, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { Option, TextField } from '../../components/fields';
import { ErrorNotice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import type { CallInput } from '../../../src/contract/calls/calls';
import { readWorkItemKey } from '../../../src/contract/keys';
import { useReport } from '../report-context';
import { say } from '../../language/say';

type Scope = CallInput<'packs.build'>['scope'];
type Kind = Scope['kind'];

const kinds: Record<Kind, { label: string; detail: string }> = {
  project: {
    label: say('The whole project'),
    detail: say('Every governed work item that you may see.'),
  },
  days: {
    label: say('Some days'),
    detail: say('The work items that something happened to, each with all its records.'),
  },
  item: { label: say('One work item'), detail: say('With its records, sheets and ledger.') },
};

const isKind = (id: string): id is Kind => Object.hasOwn(kinds, id);

const DayField = (props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}): ReactElement => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        className="pack-day"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
};

/** What a new pack is to be about. */
export const BuildForm = ({ onAsked }: { onAsked: () => void }): ReactElement => {
  const { projectKey } = useReport();
  const [kind, setKind] = useState<Kind>('project');
  const [item, setItem] = useState('');
  const [days, setDays] = useState({ from: '', to: '' });
  const action = useAction();
  const announce = useAnnounce();
  const key = readWorkItemKey(item);
  const scope = ((): Scope | null => {
    if (kind === 'project') return { kind };
    if (kind === 'item') return key === null ? null : { kind, issue: key };
    return days.from === '' || days.to === '' ? null : { kind, ...days };
  })();
  const build = (): void =>
    void action.run(async () => {
      if (scope === null) return;
      await call('packs.build', { project: projectKey, scope });
      announce(say('The pack is being made.'));
      onAsked();
    });
  return (
    <form
      className="pack-form"
      onSubmit={(event) => {
        event.preventDefault();
        build();
      }}
    >
      <fieldset>
        <legend className="strong">{say('Build audit pack')}</legend>
        {Object.entries(kinds).map(([id, { label, detail }]) => (
          <Option
            key={id}
            kind="radio"
            name="pack-scope"
            label={label}
            detail={detail}
            isChecked={kind === id}
            onChange={() => isKind(id) && setKind(id)}
          />
        ))}
      </fieldset>
      {kind === 'item' && (
        <TextField
          label={say('Work item')}
          value={item}
          placeholder={`${projectKey}-1`}
          error={item !== '' && key === null ? say('Write a key such as AI-1.') : null}
          onChange={setItem}
        />
      )}
      {kind === 'days' && (
        <div className="pack-days">
          <DayField
            label={say('First day (UTC)')}
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
          />
          <DayField
            label={say('Last day (UTC)')}
            value={days.to}
            onChange={(to) => setDays({ ...days, to })}
          />
        </div>
      )}
      <div className="button-row">
        <Button
          appearance="primary"
          type="submit"
          isDisabled={scope === null}
          isLoading={action.isBusy}
        >
          {say('Build audit pack')}
        </Button>
      </div>
      {action.error !== null && <ErrorNotice error={action.error} />}
    </form>
  );
};
