import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { Notice } from '../../components/notice';
import { AreaField } from '../area-field';
import { CopyButton } from '../../components/copy-button';
import { chosenPresets } from '../lifecycle/choice';
import type { PartProps } from '../part';
import { readPolicy, writePolicy } from './policy-file';
import { partsOf, policyToSave } from './policy-rules';
import { say } from '../../language/say';

/** The policy as a file, to be kept in a repository or taken to another project. */
export const PolicyFile = (props: PartProps): ReactElement => (
  <Disclosure title={say('Policy as JSON')} summary={say('export and import')}>
    {() => <PolicyText {...props} />}
  </Disclosure>
);

const PolicyText = ({ form, loaded, isDisabled, onChange }: PartProps): ReactElement => {
  const exported = writePolicy(
    policyToSave(form, chosenPresets(form, loaded), loaded.settings.revision),
  );
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const text = draft ?? exported;
  const change = (typed: string): void => {
    setDraft(typed);
    setProblem(null);
  };
  const open = (read: string): void => {
    const answer = readPolicy(read);
    setDraft(read);
    setProblem(answer.kind === 'wrong' ? answer.problem : null);
  };
  const take = (): void => {
    const answer = readPolicy(text);
    setProblem(answer.kind === 'wrong' ? answer.problem : null);
    if (answer.kind === 'wrong') return;
    onChange({ ...form, policyName: answer.policy.name, ...partsOf(answer.policy) });
    setDraft(null);
  };
  return (
    <div className="part">
      <AreaField
        label={say('Policy')}
        value={text}
        isCode
        isDisabled={isDisabled}
        help={say(
          'Taking it over checks its form; whether its stages and checks exist is said when it is tried or saved.',
        )}
        onChange={change}
      />
      {problem !== null && (
        <Notice kind="error" title={say('This policy cannot be read')}>
          <p>{problem}</p>
        </Notice>
      )}
      <div className="button-row">
        <CopyButton text={text} label={say('Copy')} />
        {!isDisabled && (
          <>
            <Button isDisabled={draft === null} onClick={take}>
              {say('Take over')}
            </Button>
            <Button onClick={() => file.current?.click()}>{say('Open a file…')}</Button>
            <input
              ref={file}
              type="file"
              hidden
              accept=".json,application/json"
              aria-label={say('Policy file')}
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                void chosen?.text().then(open);
                // The same file, corrected, is another choice.
                event.target.value = '';
              }}
            />
          </>
        )}
      </div>
    </div>
  );
};
