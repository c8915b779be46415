import TextArea from '@atlaskit/textarea/text-area';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { SelectField } from '../../../components/fields';
import { formatCount } from '../../../components/format';
import { Notice } from '../../../components/notice';
import { useReport } from '../../report-context';
import { CreateMissing } from '../create-missing';
import { CreationStatus } from '../creation-status';
import { MayNotCreate } from '../may-create';
import type { WorkType } from '../../../components/jira/work-types';
import { readPasted } from '../model/pasted';
import type { Known } from '../read-known';
import { useCreation } from '../use-creation';
import { isGovernedType, usualType } from '../usual-type';
import { PreviewTable } from './preview-table';
import { say, sayWith } from '../../../language/say';

type Props = { known: Known; onChanged: () => void };

/** Work items from lines or a table that somebody has elsewhere. */
export const PasteItems = ({ known, onChanged }: Props): ReactElement => {
  const usual = usualType(known);
  if (!known.may.create) return <MayNotCreate />;
  if (usual === undefined) return <p>{say('Jira names no work type that can be made here.')}</p>;
  return <Paste known={known} onChanged={onChanged} first={usual} />;
};

const Paste = ({ known, onChanged, first }: Props & { first: WorkType }): ReactElement => {
  const { projectKey } = useReport();
  const [text, setText] = useState('');
  const [typeId, setTypeId] = useState(first.id);
  const creation = useCreation(projectKey, 'paste', onChanged);
  const usual = known.types.find(({ id }) => id === typeId) ?? first;
  const pasted = useMemo(() => readPasted(text, known.types, usual), [text, known.types, usual]);
  const drafts = pasted.rows.flatMap(({ draft }) => draft ?? []);
  return (
    <div className="guide-part">
      <PasteField text={text} isDisabled={creation.isBusy} onChange={setText} />
      <div className="paste-type">
        <SelectField
          label={say('Work type of lines that name none')}
          value={usual.id}
          choices={known.types.map(({ id, name }) => ({ value: id, label: name }))}
          isDisabled={creation.isBusy}
          onChange={setTypeId}
          {...(isGovernedType(known, usual.id)
            ? {}
            : {
                help: say('The project does not govern {name}; Assay will not look after it.', {
                  name: usual.name,
                }),
              })}
        />
      </div>
      {pasted.problems.length > 0 && (
        <Notice
          kind="warning"
          title={formatCount(pasted.problems.length, 'thing to correct', 'things to correct')}
        >
          <ul className="bullets">
            {pasted.problems.map(({ line, what, toDo }, index) => (
              <li key={`${line}-${index}`}>
                {say('Line {line}: {what} {toDo}', { line, what, toDo })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <CreationStatus creation={creation} mayDelete={known.may.remove} />
      {pasted.rows.length > 0 && (
        <>
          <PreviewTable rows={pasted.rows} outcomes={creation.outcomes} />
          <CreateMissing drafts={drafts} creation={creation} />
        </>
      )}
    </div>
  );
};

const PasteField = ({
  text,
  isDisabled,
  onChange,
}: {
  text: string;
  isDisabled: boolean;
  onChange: (text: string) => void;
}): ReactElement => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('Lines or table')}</label>
      <TextArea
        id={id}
        value={text}
        isDisabled={isDisabled}
        isMonospaced
        minimumRows={5}
        resize="vertical"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className="field-help" id={`${id}-help`}>
        {sayWith(
          'One summary a line; or CSV whose first line is {code}, in any order, only the summary is needed; or a Trello export with {code2}. Nothing is created before you press the button.',
          {
            code: <code>summary,type,description,due,labels</code>,
            code2: <code>Card Name,Card Description,Labels,Due Date</code>,
          },
        )}
      </p>
    </div>
  );
};
