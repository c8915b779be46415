import '../components/styles/table.css';
import type { ReactElement } from 'react';
import { SelectField } from '../components/fields';
import { Notice } from '../components/notice';
import { mapStatus } from './form';
import { chosenLifecycle } from './lifecycle/choice';
import { Part, type PartProps } from './part';
import { say } from '../language/say';

const NO_STAGE = '';

/** Which status of the workflow stands for which stage. */
export const StatusStages = ({ form, loaded, isDisabled, onChange }: PartProps): ReactElement => {
  const { statuses } = loaded;
  const lifecycle = chosenLifecycle(form, loaded);
  const choices = [
    { value: NO_STAGE, label: say('No stage') },
    ...(lifecycle?.stages ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const isEmpty = Object.keys(form.statusStages).length === 0;
  return (
    <Part
      title={say('Statuses and stages')}
      intro={say(
        'The stage of a work item follows its status. A transition into a status asks the gate of the stage it stands for.',
      )}
    >
      {isEmpty && (
        <Notice kind="information">
          <p>
            {say(
              'No status stands for a stage, so people move the stage in the panel of each work item.',
            )}
          </p>
        </Notice>
      )}
      <div className="table-box">
        <table className="table status-table">
          <thead>
            <tr>
              <th scope="col">{say('Status')}</th>
              <th scope="col">{say('Stands for')}</th>
            </tr>
          </thead>
          <tbody>
            {statuses.map(({ id, name }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>
                  <SelectField
                    label={say('Stage of the status {name}', { name })}
                    isLabelHidden
                    value={form.statusStages[id] ?? NO_STAGE}
                    choices={choices}
                    isDisabled={isDisabled}
                    onChange={(stage) => onChange(mapStatus(form, id, stage))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
};
