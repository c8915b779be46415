import './roles.css';
import type { ReactElement } from 'react';
import { Option } from '../../components/fields';
import { AreaField } from '../area-field';
import { Part, type PartProps } from '../part';
import { roleIds, roleNames, type HolderTexts } from './role-holders';

const duties: Record<keyof HolderTexts, string> = {
  'model-owner': 'Answers for the model and what it does.',
  'data-owner': 'Answers for the data it learns from and is measured on.',
  risk: 'Judges what can go wrong, and how bad it would be.',
  'business-owner': 'Answers for the benefit and the cost.',
  approver: 'Lets waivers pass, as the role Risk does, and approves as one person more.',
};

/** Who stands for which role, and what happens to moves past a gate. */
export const RolesPart = ({ form, isDisabled, onChange }: PartProps): ReactElement => (
  <>
    <Part
      title="Roles"
      intro="Who may approve. A role is held by the members of its groups and by the people named; one person can hold several."
    >
      <p className="subtle">
        One entry a line, or with commas. The account id of a person is the last part of the address
        of their profile.
      </p>
      <div className="role-list">
        {roleIds.map((role) => {
          const change = (part: Partial<HolderTexts[typeof role]>): void =>
            onChange({
              ...form,
              holders: { ...form.holders, [role]: { ...form.holders[role], ...part } },
            });
          return (
            <fieldset key={role} className="role">
              <legend className="strong">{roleNames[role]}</legend>
              <p className="subtle small role-duty">{duties[role]}</p>
              <AreaField
                label="Groups"
                value={form.holders[role].groups}
                isDisabled={isDisabled}
                onChange={(groups) => change({ groups })}
              />
              <AreaField
                label="Account ids"
                value={form.holders[role].accounts}
                isDisabled={isDisabled}
                onChange={(accounts) => change({ accounts })}
              />
            </fieldset>
          );
        })}
      </div>
    </Part>
    <Part
      title="Moves past a gate"
      intro="A transition without the validator asks no gate. Assay notices such a move afterwards and raises a finding."
    >
      <Option
        kind="checkbox"
        name="revert"
        label="Put the status back when somebody goes past a gate"
        detail="Only where the workflow has a transition back. The finding stays either way."
        isChecked={form.revertOnBypass}
        isDisabled={isDisabled}
        onChange={(revertOnBypass) => onChange({ ...form, revertOnBypass })}
      />
    </Part>
  </>
);
