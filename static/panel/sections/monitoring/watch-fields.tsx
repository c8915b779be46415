import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { SelectField, TextField } from '../../../components/fields';
import type { WatchDraft } from './model/plan-draft';
import type { PlanProblems } from './model/plan-problems';
import { kindChoices } from './model/watch-rows';
import { say } from '../../../language/say';

type Props = {
  watch: WatchDraft;
  /** Place in the list, from 0. */
  place: number;
  shown: PlanProblems;
  onChange: (part: Partial<WatchDraft>) => void;
  onRemove: () => void;
};

const comparatorChoices = [
  { value: '', label: say('The tool’s own verdict') },
  { value: '<', label: say('Less than') },
  { value: '<=', label: say('At most') },
  { value: '>', label: say('More than') },
  { value: '>=', label: say('At least') },
];

const levelChoices = [
  { value: 'watch', label: say('Watch') },
  { value: 'warning', label: say('Warning') },
  { value: 'critical', label: say('Critical') },
];

/** One row of the plan: what is watched, what is normal, and when it alarms. */
export const WatchFields = ({ watch, place, shown, onChange, onRemove }: Props): ReactElement => {
  const problem = (field: keyof WatchDraft): string | null => shown[`${place}.${field}`] ?? null;
  const title =
    watch.name.trim() === '' ? say('watch {place}', { place: place + 1 }) : watch.name.trim();
  return (
    <div className="watch-fields" role="group" aria-label={title}>
      <TextField
        label={say('Name, as the tool calls it')}
        value={watch.name}
        error={problem('name')}
        onChange={(name) => onChange({ name })}
      />
      <SelectField
        label={say('Kind')}
        value={watch.kind}
        choices={kindChoices}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={say('Normal value')}
        type="number"
        value={watch.reference}
        error={problem('reference')}
        onChange={(reference) => onChange({ reference })}
      />
      <SelectField
        label={say('Alarms by')}
        value={watch.comparator}
        choices={comparatorChoices}
        onChange={(comparator) => onChange({ comparator })}
      />
      {watch.comparator !== '' && (
        <>
          <TextField
            label={say('Alarm value')}
            type="number"
            value={watch.alertValue}
            error={problem('alertValue')}
            onChange={(alertValue) => onChange({ alertValue })}
          />
          <SelectField
            label={say('Level then')}
            value={watch.alertLevel}
            choices={levelChoices}
            onChange={(alertLevel) => onChange({ alertLevel })}
          />
        </>
      )}
      <div className="watch-remove">
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={say('Remove {title}', { title })}
          data-removes
          onClick={onRemove}
        >
          {say('Remove')}
        </Button>
      </div>
    </div>
  );
};
