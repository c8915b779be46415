import './notes.css';
import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { CopyButton } from '../../components/copy-button';
import { makeDraft } from '../../components/draft-call';
import { SelectField } from '../../components/fields';
import { JiraLink } from '../../components/jira/links';
import { ErrorNotice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import { noteKindOf, noteKinds, type NoteKind } from '../../components/words/note-kinds';
import { say } from '../../language/say';

type Draft = CallOutput<'draft.make'>;

/** As many characters of a digest as name a run in the Markdown too. */
const RUN_NAME = 8;

/** A note of one work item: chosen, read, and copied to where it goes. */
export const NoteReader = ({ issueKey }: { issueKey: string }): ReactElement => {
  const [kind, setKind] = useState<NoteKind>('steering');
  const [draft, setDraft] = useState<Draft | null>(null);
  const { isBusy, error, run } = useAction();
  const make = (): void => {
    void run(async () => setDraft(await makeDraft(issueKey, kind)));
  };
  return (
    <div className="note-reader">
      <SelectField
        label={say('Note of {issueKey}', { issueKey })}
        value={kind}
        choices={noteKinds}
        onChange={(value) => setKind(noteKindOf(value, kind))}
        help={say('From the records of this item alone. Each number leads to its run.')}
      />
      <div className="button-row">
        <Button onClick={make} isDisabled={isBusy}>
          {draft === null ? say('Draft it') : say('Draft it again')}
        </Button>
        {draft !== null && <CopyButton text={draft.text} label={say('Copy as Markdown')} />}
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {draft !== null && <Note note={draft.note} issueKey={issueKey} />}
    </div>
  );
};

const Note = ({ note, issueKey }: { note: Draft['note']; issueKey: string }): ReactElement => (
  <article className="note" aria-label={note.title}>
    <h4>{note.title}</h4>
    {note.sections.map(({ heading, lines }) => (
      <section key={heading}>
        <h5>{heading}</h5>
        <ul className="bullets">
          {lines.map(({ text, run }, index) => (
            <li key={`${index} ${text}`}>
              {text}{' '}
              {run !== null && (
                <JiraLink path={`/browse/${issueKey}`}>
                  {say('run {run}', { run: run.slice(0, RUN_NAME) })}
                </JiraLink>
              )}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </article>
);
