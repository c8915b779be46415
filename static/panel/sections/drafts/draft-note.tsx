import './draft-note.css';
import TextArea from '@atlaskit/textarea/text-area';
import Button from '@atlaskit/button/default/button';
import { view } from '@forge/bridge';
import { useId, useState, type ReactElement } from 'react';
import type { CallInput } from '../../../../src/contract/calls/calls';
import { call } from '../../../components/call';
import { CopyButton } from '../../../components/copy-button';
import { SelectField } from '../../../components/fields';
import { ErrorNotice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import type { ItemProps } from '../../shared/item-props';

type Kind = CallInput<'draft.make'>['kind'];

const kinds: readonly { value: Kind; label: string }[] = [
  { value: 'steering', label: 'Steering note' },
  { value: 'sprint-review', label: 'Sprint review note' },
  { value: 'release', label: 'Release note' },
  { value: 'hand-off', label: 'Hand-off note' },
  { value: 'incident', label: 'Incident note' },
];

/** Where links of the note lead; a host that does not say gives a note without links. */
const siteOf = async (): Promise<{ site?: string }> => {
  const { siteUrl } = await view.getContext();
  return siteUrl.startsWith('http') ? { site: siteUrl } : {};
};

/** A note from the records: chosen, drafted, changed by a person, and copied to where it goes. */
export const DraftNote = ({ item }: Pick<ItemProps, 'item'>): ReactElement => {
  const [kind, setKind] = useState<Kind>('steering');
  const [text, setText] = useState<string | null>(null);
  const { isBusy, error, run } = useAction();
  const id = useId();
  const draft = (): void => {
    void run(async () => {
      const answer = await call('draft.make', {
        ...{ issue: item.issue.key, kind },
        ...(await siteOf()),
      });
      setText(answer.text);
    });
  };
  return (
    <div className="draft-note">
      <SelectField
        label="Note"
        value={kind}
        choices={kinds}
        onChange={(value) => setKind(kinds.find((one) => one.value === value)?.value ?? kind)}
        help="From the records of this item alone. Each number names its run."
      />
      <div className="draft-note-actions">
        <Button onClick={draft} isDisabled={isBusy} appearance="primary">
          {text === null ? 'Draft it' : 'Draft it again'}
        </Button>
        {text !== null && <CopyButton text={text} label="Copy" />}
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {text !== null && (
        <div>
          <label htmlFor={id}>Draft, in Markdown</label>
          <TextArea
            id={id}
            value={text}
            minimumRows={12}
            resize="vertical"
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p className="subtle small">
            Nothing of this is stored. What you change is yours: only the records are proof.
          </p>
        </div>
      )}
    </div>
  );
};
