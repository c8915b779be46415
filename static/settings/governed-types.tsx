import type { ReactElement } from 'react';
import { Option } from '../components/fields';
import { Icon } from '../components/icons';
import { governType, typesProblem } from './form';
import { Part, type PartProps } from './part';
import { say } from '../language/say';

/** Which work types are looked after. */
export const GovernedTypes = ({ form, loaded, isDisabled, onChange }: PartProps): ReactElement => {
  const chosen = form.governedTypes;
  const problem = typesProblem(form);
  return (
    <Part
      title={say('Work types that are governed')}
      intro={say('Other work types have no gates, and nothing about them is recorded.')}
    >
      <fieldset className="options">
        <legend className="visually-hidden">{say('Work types that are governed')}</legend>
        <Option
          kind="radio"
          name="governed"
          label={say('All work types')}
          isChecked={chosen === null}
          isDisabled={isDisabled}
          onChange={() => onChange({ ...form, governedTypes: null })}
        />
        <Option
          kind="radio"
          name="governed"
          label={say('Only these')}
          isChecked={chosen !== null}
          isDisabled={isDisabled}
          onChange={() => onChange({ ...form, governedTypes: loaded.settings.governedTypes ?? [] })}
        />
        {chosen !== null && (
          <div className="sub-options">
            {loaded.issueTypes.map(({ id, name }) => (
              <Option
                key={id}
                kind="checkbox"
                name="work-type"
                label={name}
                isChecked={chosen.includes(id)}
                isDisabled={isDisabled}
                onChange={(isGoverned) => onChange(governType(form, id, isGoverned))}
              />
            ))}
          </div>
        )}
      </fieldset>
      {problem !== null && (
        <p className="field-error" role="alert">
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </Part>
  );
};
