import './roles.css';
import { useEffect, useState, type ReactElement } from 'react';
import { toCallError, type CallError } from '../../components/call-error';
import { Combobox } from '../../components/combobox/combobox';
import { Option } from '../../components/fields';
import { ErrorNotice } from '../../components/notice';
import { findGroups, namesOfPeople } from '../../components/people/people';
import { PersonPicker } from '../../components/people/person-picker';
import { Part, type PartProps } from '../part';
import { AuditorsField } from './auditors-field';
import { HolderList } from './holder-list';
import { KeyPart } from './key-part';
import { peopleIn, roleIds, roleNames, type Holders } from './role-holders';
import { say } from '../../language/say';

const duties: Record<keyof Holders, string> = {
  'model-owner': say('Answers for the model and what it does.'),
  'data-owner': say('Answers for the data it learns from and is measured on.'),
  risk: say('Judges what can go wrong, and how bad it would be.'),
  'business-owner': say('Answers for the benefit and the cost.'),
  approver: say('Lets waivers pass, as the role Risk does, and approves as one person more.'),
};

/** Who stands for which role, and what happens to moves past a gate. */
export const RolesPart = ({ form, loaded, isDisabled, onChange }: PartProps): ReactElement => {
  const { names, error, learn } = useNames(form.holders, form.auditors.accounts);
  return (
    <>
      <Part
        title={say('Roles')}
        intro={say(
          'Who may approve. A role is held by the members of its groups and by the people named; one person can hold several.',
        )}
      >
        {error !== null && (
          <ErrorNotice
            error={error}
            title={say('The names could not be read; account ids are shown')}
          />
        )}
        <div className="role-list">
          <AuditorsField {...{ form, isDisabled, onChange, names, learn }} />
          {roleIds.map((role) => {
            const held = form.holders[role];
            const change = (part: Partial<typeof held>): void =>
              onChange({ ...form, holders: { ...form.holders, [role]: { ...held, ...part } } });
            return (
              <fieldset key={role} className="role">
                <legend className="strong">{roleNames[role]}</legend>
                <p className="subtle small role-duty">{duties[role]}</p>
                <HolderList
                  title={say('Groups that hold {roleNames}', { roleNames: roleNames[role] })}
                  ids={held.groups}
                  nameOf={(id) => id}
                  isDisabled={isDisabled}
                  onRemove={(id) => change({ groups: held.groups.filter((one) => one !== id) })}
                >
                  <Combobox
                    label={say('Add a group to {roleNames}', { roleNames: roleNames[role] })}
                    placeholder={say('Type a name')}
                    search={findGroups}
                    onPick={({ id }) => change({ groups: withOne(held.groups, id) })}
                  />
                </HolderList>
                <HolderList
                  title={say('People who hold {roleNames}', { roleNames: roleNames[role] })}
                  ids={held.accounts}
                  nameOf={(id) => names[id] ?? id}
                  isDisabled={isDisabled}
                  onRemove={(id) => change({ accounts: held.accounts.filter((one) => one !== id) })}
                >
                  <PersonPicker
                    label={say('Add a person to {roleNames}', { roleNames: roleNames[role] })}
                    value={null}
                    names={names}
                    onChange={(id, name) => {
                      if (id === null) return;
                      learn(id, name);
                      change({ accounts: withOne(held.accounts, id) });
                    }}
                  />
                </HolderList>
              </fieldset>
            );
          })}
        </div>
      </Part>
      <KeyPart project={loaded.settings.projectKey} mayAdminister={!isDisabled} />
      <Part
        title={say('Moves past a gate')}
        intro={say(
          'A transition without the validator asks no gate. Assay notices such a move afterwards and raises a finding.',
        )}
      >
        <Option
          kind="checkbox"
          name="revert"
          label={say('Put the status back when somebody goes past a gate')}
          detail={say(
            'Only where the workflow has a transition back. The finding stays either way.',
          )}
          isChecked={form.revertOnBypass}
          isDisabled={isDisabled}
          onChange={(revertOnBypass) => onChange({ ...form, revertOnBypass })}
        />
      </Part>
    </>
  );
};

const withOne = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id];

/** Names of the people who hold a role: read once, and added to by whoever is picked. */
const useNames = (holders: Holders, auditors: readonly string[]) => {
  const [names, setNames] = useState<Record<string, string>>({});
  const [error, setError] = useState<CallError | null>(null);
  const [atFirst] = useState(() => [...new Set([...peopleIn(holders), ...auditors])]);
  useEffect(() => {
    namesOfPeople(atFirst).then(
      (read) => setNames((known) => ({ ...read, ...known })),
      (thrown: unknown) => setError(toCallError(thrown)),
    );
  }, [atFirst]);
  const learn = (id: string, name: string): void => setNames((known) => ({ ...known, [id]: name }));
  return { names, error, learn };
};
