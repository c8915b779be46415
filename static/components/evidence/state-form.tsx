import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { TextField } from '../fields';
import type { StatedField } from '../../../src/contract/types';
import { MomentField } from '../wide-fields';
import { lackWords, localMoment, type Statements } from './statements';
import { say } from '../../language/say';

type Props = {
  lacks: readonly StatedField[];
  value: Statements;
  /** Name of who states it; null while it is not known. */
  who: string | null;
  onChange: (value: Statements) => void;
};

/** What a file does not say of its run, for the person to state under their own name. */
export const StateForm = ({ lacks, value, who, onChange }: Props): ReactElement => {
  const [latest] = useState(() => localMoment(new Date()));
  const set = (field: StatedField) => (text: string) => onChange({ ...value, [field]: text });
  return (
    <fieldset className="state-form">
      <legend>{say('The file does not say {lacks}', { lacks: lackWords(lacks) })}</legend>
      <p className="subtle small">
        {say(
          'State it here if you know it. It is kept as stated by {part}, not as the file’s own word.',
          { part: who ?? say('you') },
        )}
      </p>
      <div className="facts-form">
        {lacks.includes('startedAt') && (
          <div className="state-begin">
            <MomentField
              label={say('The run began')}
              value={value.startedAt}
              most={latest}
              error={null}
              onChange={set('startedAt')}
            />
            <Button
              spacing="compact"
              appearance="subtle"
              onClick={() => set('startedAt')(localMoment(new Date()))}
            >
              {say('Just now')}
            </Button>
          </div>
        )}
        {lacks.includes('modelVersion') && (
          <TextField
            label={say('Model version')}
            value={value.modelVersion}
            onChange={set('modelVersion')}
          />
        )}
        {lacks.includes('dataset') && (
          <TextField label={say('Data set')} value={value.dataset} onChange={set('dataset')} />
        )}
      </div>
    </fieldset>
  );
};
