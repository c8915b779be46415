import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { TextField } from '../../../components/fields';
import { useReport } from '../../report-context';
import { CreationStatus } from '../creation-status';
import { MayNotCreate } from '../may-create';
import { LONGEST_SUMMARY } from '../model/draft';
import { useCreation } from '../use-creation';
import { usualType } from '../usual-type';
import type { StepProps } from './step-props';
import { say } from '../../../language/say';

/** One work item is enough for a first gate; the ways to bring in many stand below the steps. */
export const ItemStep = ({ known, onDone }: StepProps): ReactElement => {
  const { projectKey } = useReport();
  const [summary, setSummary] = useState('');
  const creation = useCreation(projectKey, 'first', onDone);
  const type = usualType(known);
  if (!known.may.create) return <MayNotCreate />;
  if (type === undefined) return <p>{say('Jira names no work type that can be made here.')}</p>;
  const text = summary.trim();
  const problem =
    text.length > LONGEST_SUMMARY
      ? say('Jira takes at most {longestSummary} characters.', { longestSummary: LONGEST_SUMMARY })
      : null;
  const create = (): void => {
    if (text === '' || problem !== null) return;
    const draft = { id: text, summary: text, typeId: type.id, description: null, due: null };
    creation.create([{ ...draft, labels: [] }]);
  };
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <TextField
        label={say('What AI work is it?')}
        value={summary}
        placeholder={say('Sort incoming letters by desk')}
        isDisabled={creation.isBusy}
        error={problem}
        help={say('Becomes a {name} in this project.', { name: type.name })}
        onChange={setSummary}
      />
      <Button
        type="submit"
        appearance="primary"
        isLoading={creation.isBusy}
        isDisabled={text === '' || problem !== null}
      >
        {say('Create work item')}
      </Button>
      <CreationStatus creation={creation} mayDelete={known.may.remove} />
    </form>
  );
};
