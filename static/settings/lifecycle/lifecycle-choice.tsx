import './lifecycle.css';
import type { ReactElement } from 'react';
import { SelectField } from '../../components/fields';
import { Notice } from '../../components/notice';
import { Part, type PartProps } from '../part';
import { chooseLifecycle, chosenLifecycle } from './choice';
import { say } from '../../language/say';

/** Which stages the work of this project goes through, shown before they are saved. */
export const LifecycleChoice = ({
  form,
  loaded,
  isDisabled,
  onChange,
}: PartProps): ReactElement => {
  const { lifecycles, settings } = loaded;
  const chosen = chosenLifecycle(form, loaded);
  return (
    <Part
      title={say('Lifecycle')}
      intro={say('The stages that AI work in this project goes through, in their order.')}
    >
      <div className="narrow">
        <SelectField
          label={say('Stages')}
          value={chosen?.id ?? form.lifecycle}
          choices={lifecycles.map(({ id, name, stages }) => ({
            value: id,
            label: say('{name} ({stages} stages)', { name, stages: stages.length }),
          }))}
          isDisabled={isDisabled}
          {...(chosen === undefined ? {} : { help: `${chosen.source}.` })}
          onChange={(id) => onChange(chooseLifecycle(form, id, loaded))}
        />
      </div>
      <ol className="lifecycle-stages">
        {(chosen?.stages ?? []).map(({ id, name, purpose }) => (
          <li key={id}>
            <strong>{name}</strong> <span className="subtle">{purpose}</span>
          </li>
        ))}
      </ol>
      {form.lifecycle !== settings.lifecycle && (
        <Notice kind="warning" title={say('Not saved yet: look at what changes with it')}>
          <p>
            {say(
              'The statuses below stand for the new stages, and the policy is laid over them; correct both before you save. Work items in stages that are gone show no stage until their status stands for a new one. Their history stays as it is.',
            )}
          </p>
        </Notice>
      )}
    </Part>
  );
};
