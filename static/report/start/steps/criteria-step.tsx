import Button from '@atlaskit/button/default/button';
import TextArea from '@atlaskit/textarea/text-area';
import { useId, useState, type ReactElement } from 'react';
import type { ItemView, LintFinding } from '../../../../src/contract/types';
import { call } from '../../../components/call';
import { ErrorNotice, Notice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import { FIRST_LINE } from '../model/sample';
import type { StepProps } from './step-props';
import { say } from '../../../language/say';

/** A line that holds, locked in one click; what cannot be measured is refused with what could be. */
export const CriteriaStep = ({
  item,
  onDone,
}: Pick<StepProps, 'onDone'> & { item: ItemView }): ReactElement => {
  const draft = item.criteria.draft?.text.trim() ?? '';
  const [text, setText] = useState(draft === '' ? FIRST_LINE : draft);
  const [findings, setFindings] = useState<readonly LintFinding[]>([]);
  const action = useAction();
  const id = useId();
  const lock = (): void =>
    void action.run(async () => {
      const { findings: found } = await call('criteria.lint', {
        ...{ text, systemType: item.systemType },
      });
      const errors = found.filter(({ severity }) => severity === 'error');
      setFindings(errors);
      if (errors.length > 0) return;
      const issue = item.issue.key;
      const { revision } = await call('criteria.draft', {
        ...{ issue, text, revision: item.revision },
      });
      await call('criteria.lock', { issue, revision });
      onDone();
    });
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        lock();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{say('Criteria of {key}, one a line', { key: item.issue.key })}</label>
        <TextArea
          id={id}
          value={text}
          isDisabled={action.isBusy}
          isMonospaced
          minimumRows={2}
          resize="vertical"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p className="field-help" id={`${id}-help`}>
          {say(
            'Metric, target, confidence, least number of cases, data set and why. Locked criteria never change; others can follow as a new version.',
          )}
        </p>
      </div>
      {findings.length > 0 && (
        <Notice kind="warning" title={say('Not locked yet')}>
          <ul className="bullets">
            {findings.map(({ line, message, hint }) => (
              <li key={`${line}-${message}`}>
                {say('Line {line}: {message} {hint}', { line, message, hint })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Button
        type="submit"
        appearance="primary"
        isLoading={action.isBusy}
        isDisabled={text.trim() === '' || !item.abilities.edit}
      >
        {say('Lock these criteria')}
      </Button>
      {!item.abilities.edit && (
        <p className="subtle small">{say('You may not edit {key}.', { key: item.issue.key })}</p>
      )}
      {action.error !== null && <ErrorNotice error={action.error} onRetry={lock} />}
    </form>
  );
};
