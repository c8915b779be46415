import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import type { EvaluationView } from '../../../../src/contract/types';
import { FieldError } from '../../../components/fields';
import { FormToggle } from '../../../components/forms/form-toggle';
import { useChange } from '../../shared/decide-button';
import { FormFrame } from '../../../components/forms/form-frame';
import type { ItemProps } from '../../shared/item-props';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { useViewer } from '../../../components/people/use-viewer';
import { StateForm } from '../../../components/evidence/state-form';
import { lacksOf, newStatements, statedOf } from '../../../components/evidence/statements';
import { say } from '../../../language/say';

/** Files that are signed say what they say, and nothing can be stated beside them. */
const SIGNED_FORMAT = 'in-toto';

type Props = ItemProps & { run: EvaluationView };

/** What a stored run does not say, for a person to state. The run stays the look that it was. */
export const StateRun = (props: Props): ReactElement | null => {
  const { run } = props;
  const short = shortOf(run);
  if (lacksOf(run).length === 0 || run.source.format === SIGNED_FORMAT) return null;
  return (
    <FormToggle
      label={say('State what it does not say')}
      name={say('State what run {short} does not say', { short })}
    >
      {(close) => <Stating {...props} onClose={close} />}
    </FormToggle>
  );
};

const shortOf = ({ digest }: EvaluationView): string => digest.slice(0, 10);

const Stating = (props: Props & { onClose: () => void }): ReactElement => {
  const { item, run, onReload, onClose } = props;
  const draft = useStashedTexts(`${item.issue.id}-state-${shortOf(run)}`, newStatements(item));
  const viewer = useViewer();
  const change = useChange(props);
  const lacks = lacksOf(run);
  const stated = statedOf(lacks, draft.value);
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  return (
    <FormFrame
      label={say('What the run does not say')}
      submit={say('State it')}
      isReady={Object.keys(stated).length > 0}
      onReload={onReload}
      back={draft.back}
      onCancel={leave}
      onSend={async () => {
        const input = { issue: item.issue.key, digest: run.digest, stated };
        await change(() => call('evidence.state', input), say('Stated, under your name.'));
        leave();
      }}
    >
      {(isTried) => (
        <>
          <StateForm
            lacks={lacks}
            value={draft.value}
            who={viewer === null ? null : (item.people[viewer] ?? null)}
            onChange={draft.set}
          />
          {isTried && Object.keys(stated).length === 0 && (
            <FieldError>{say('State at least one of them.')}</FieldError>
          )}
        </>
      )}
    </FormFrame>
  );
};
