import type { ReactElement } from 'react';
import { Combobox } from '../../components/combobox/combobox';
import { findGroups } from '../../components/people/people';
import { PersonPicker } from '../../components/people/person-picker';
import type { Form } from '../form';
import { HolderList } from './holder-list';
import { say } from '../../language/say';

type Props = {
  form: Form;
  isDisabled: boolean;
  onChange: (form: Form) => void;
  names: Record<string, string>;
  learn: (id: string, name: string) => void;
};

const withOne = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id];

/** Who reads records and packs and changes nothing. */
export const AuditorsField = ({
  form,
  isDisabled,
  onChange,
  names,
  learn,
}: Props): ReactElement => {
  const { groups, accounts } = form.auditors;
  const change = (part: Partial<Form['auditors']>): void =>
    onChange({ ...form, auditors: { groups, accounts, ...part } });
  return (
    <fieldset className="role">
      <legend className="strong">{say('Auditors')}</legend>
      <p className="subtle small role-duty">
        {say(
          'Read records, draw samples and have audit packs made. They change nothing in Assay, whatever Jira lets them do. You cannot make yourself one.',
        )}
      </p>
      <HolderList
        title={say('Groups of auditors')}
        ids={groups}
        nameOf={(id) => id}
        isDisabled={isDisabled}
        onRemove={(id) => change({ groups: groups.filter((one) => one !== id) })}
      >
        <Combobox
          label={say('Add a group to Auditors')}
          placeholder={say('Type a name')}
          search={findGroups}
          onPick={({ id }) => change({ groups: withOne(groups, id) })}
        />
      </HolderList>
      <HolderList
        title={say('People who are auditors')}
        ids={accounts}
        nameOf={(id) => names[id] ?? id}
        isDisabled={isDisabled}
        onRemove={(id) => change({ accounts: accounts.filter((one) => one !== id) })}
      >
        <PersonPicker
          label={say('Add a person to Auditors')}
          value={null}
          names={names}
          onChange={(id, name) => {
            if (id === null) return;
            learn(id, name);
            change({ accounts: withOne(accounts, id) });
          }}
        />
      </HolderList>
    </fieldset>
  );
};
