import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { useAnnounce } from '../../../components/announcer';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { Notice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import type { GateDecision } from '../../../../src/contract/types';
import { ChangeError } from '../../../components/forms/change-error';
import type { ItemProps } from '../../shared/item-props';
import { say } from '../../../language/say';

/** Moves the stage where no status of the workflow stands for one; the same gates hold it. */
export const StageMover = ({ item, onChange, onReload }: ItemProps): ReactElement => {
  const next = item.nextGate?.stage ?? item.lifecycle.stages[0]?.id ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<GateDecision | null>(null);
  const action = useAction();
  const announce = useAnnounce();
  const target = chosen ?? next;
  const choices = item.lifecycle.stages
    .filter(({ id }) => id !== item.stage)
    .map(({ id, name }) => ({ value: id, label: name }));
  const move = async (): Promise<void> => {
    const answer = await call('stage.move', {
      issue: item.issue.key,
      stage: target,
      revision: item.revision,
    });
    const isMoved = answer.decision.decision === 'allow';
    setRefusal(isMoved ? null : answer.decision);
    setChosen(null);
    onChange(answer.item);
    if (isMoved) announce(say('Moved to {stageName}.', { stageName: answer.decision.stageName }));
  };
  return (
    <section className="mover" aria-label={say('Move the stage')}>
      <form
        className="mover-form"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(move);
        }}
      >
        <SelectField
          label={say('Move to stage')}
          value={target}
          choices={choices}
          onChange={setChosen}
        />
        <Button type="submit" isLoading={action.isBusy}>
          {say('Move')}
        </Button>
      </form>
      {refusal !== null && (
        <Notice kind="error" title={refusal.headline}>
          <ol className="reasons">
            {refusal.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ol>
        </Notice>
      )}
      <ChangeError action={action} onReload={onReload} />
    </section>
  );
};
