import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import type { EvaluationView } from '../../../../src/contract/types';
import { useChange } from '../../shared/decide-button';
import { FormFrame } from '../../shared/form-frame';
import type { ItemProps } from '../../shared/item-props';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { useViewer } from '../../../components/people/use-viewer';
import { StateForm } from '../../../components/evidence/state-form';
import { lacksOf, newStatements, statedOf } from '../../../components/evidence/statements';
import { say } from '../../../language/say';

/** Files that are signed say what they say, and nothing can be stated beside them. */
const SIGNED_FORMAT = 'in-toto';

/** What a stored run does not say, for a person to state. The run stays the look that it was. */
export const StateRun = (props: ItemProps & { run: EvaluationView }): ReactElement | null => {
  const { item, run, onReload } = props;
  const [isOpen, setOpen] = useState(false);
  const short = run.digest.slice(0, 10);
  const draft = useStashedTexts(`${item.issue.id}-state-${short}`, newStatements(item));
  const viewer = useViewer();
  const change = useChange(props);
  const lacks = lacksOf(run);
  if (lacks.length === 0 || run.source.format === SIGNED_FORMAT) return null;
  if (!isOpen) {
    return (
      <div>
        <Button
          spacing="compact"
          aria-label={say('State what run {short} does not say', { short })}
          onClick={() => setOpen(true)}
        >
          {say('State what it does not say')}
        </Button>
      </div>
    );
  }
  const stated = statedOf(lacks, draft.value);
  return (
    <FormFrame
      label={say('What the run does not say')}
      submit={say('State it')}
      isReady={Object.keys(stated).length > 0}
      onReload={onReload}
      back={draft.back}
      onCancel={() => {
        draft.drop();
        setOpen(false);
      }}
      onSend={async () => {
        const input = { issue: item.issue.key, digest: run.digest, stated };
        await change(() => call('evidence.state', input), say('Stated, under your name.'));
        draft.drop();
        setOpen(false);
      }}
    >
      {() => (
        <StateForm
          lacks={lacks}
          value={draft.value}
          who={viewer === null ? null : (item.people[viewer] ?? null)}
          onChange={draft.set}
        />
      )}
    </FormFrame>
  );
};
