import './draft-note.css';
import TextArea from '@atlaskit/textarea/text-area';
import Button from '@atlaskit/button/default/button';
import { useId, useState, type ReactElement } from 'react';
import { CopyButton } from '../../../components/copy-button';
import { makeDraft } from '../../../components/draft-call';
import { SelectField } from '../../../components/fields';
import { ErrorNotice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import { noteKindOf, noteKinds, type NoteKind } from '../../../components/words/note-kinds';
import type { ItemProps } from '../../shared/item-props';
import { say } from '../../../language/say';

/** A note from the records: chosen, drafted, changed by a person, and copied to where it goes. */
export const DraftNote = ({ item }: Pick<ItemProps, 'item'>): ReactElement => {
  const [kind, setKind] = useState<NoteKind>('steering');
  const [text, setText] = useState<string | null>(null);
  const { isBusy, error, run } = useAction();
  const id = useId();
  const draft = (): void => {
    void run(async () => {
      const { text: drafted } = await makeDraft(item.issue.key, kind);
      setText(drafted);
    });
  };
  return (
    <div className="draft-note">
      <SelectField
        label={say('Note')}
        value={kind}
        choices={noteKinds}
        onChange={(value) => setKind(noteKindOf(value, kind))}
        help={say('From the records of this item alone. Each number names its run.')}
      />
      <div className="draft-note-actions">
        <Button onClick={draft} isDisabled={isBusy} appearance="primary">
          {text === null ? say('Draft it') : say('Draft it again')}
        </Button>
        {text !== null && <CopyButton text={text} label={say('Copy')} />}
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {text !== null && (
        <div>
          <label htmlFor={id}>{say('Draft, in Markdown')}</label>
          <TextArea
            id={id}
            value={text}
            minimumRows={12}
            resize="vertical"
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p className="subtle small">
            {say(
              'Nothing of this is stored. What you change is yours: only the records are proof.',
            )}
          </p>
        </div>
      )}
    </div>
  );
};
