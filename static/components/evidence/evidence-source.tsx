import TextArea from '@atlaskit/textarea/text-area';
import Button from '@atlaskit/button/default/button';
import { useId, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { Icon } from '../icons';
import { download } from '../download';
import type { ItemView } from '../../../src/contract/types';
import type { EvidenceText } from './evidence-text';
import type { Statements } from './statements';
import { templatesFor } from './templates';
import { say, sayWith } from '../../language/say';

/** A file to try a gate with, and what is stated of its run. */
export type Sample = { text: string; stated: Statements };

type Props = {
  item: ItemView;
  sample: Sample | null;
  pasted: string;
  isBusy: boolean;
  onPaste: (text: string) => void;
  onRead: (sources: readonly EvidenceText[]) => void;
};

/** Files that are dropped or picked, text that is pasted, or a template to fill in. */
export const EvidenceSource = (props: Props): ReactElement => {
  const { item, sample, pasted, isBusy, onPaste, onRead } = props;
  const id = useId();
  return (
    <>
      {sample !== null && <SampleFile sample={sample} isBusy={isBusy} onRead={onRead} />}
      <FileDrop
        isBusy={isBusy}
        onFiles={(files) =>
          void Promise.all(
            files.map(async (file) => ({ text: await file.text(), fileName: file.name })),
          ).then(onRead)
        }
      />
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          onRead([{ text: pasted, fileName: null }]);
        }}
      >
        <label htmlFor={id}>{say('Or paste what your evaluation tool printed')}</label>
        <TextArea
          id={id}
          isMonospaced
          minimumRows={3}
          maxHeight="40vh"
          value={pasted}
          spellCheck={false}
          placeholder="metric,successes,trials"
          onChange={(event) => onPaste(event.currentTarget.value)}
        />
        <div className="button-row">
          <Button type="submit" isDisabled={pasted.trim() === ''} isLoading={isBusy}>
            {say('Read the text')}
          </Button>
        </div>
      </form>
      <p className="small">
        {say('No file yet? Fill in a template:')}{' '}
        {templatesFor(item).map(({ label, fileName, type, text }) => (
          <button
            key={label}
            type="button"
            className="link-button template-link"
            onClick={() => download(fileName, type, text)}
          >
            {label} <span className="visually-hidden">{say('template')}</span>
          </button>
        ))}
      </p>
    </>
  );
};

const SAMPLE_NAME = 'assay-sample.csv';

const SampleFile = ({
  sample: { text },
  isBusy,
  onRead,
}: Pick<Props, 'isBusy' | 'onRead'> & { sample: Sample }): ReactElement => (
  <div>
    <div className="button-row">
      <Button
        appearance="primary"
        isLoading={isBusy}
        onClick={() => onRead([{ text, fileName: SAMPLE_NAME }])}
      >
        {say('Use the sample file')}
      </Button>
      <Button appearance="subtle" onClick={() => download(SAMPLE_NAME, 'text/csv', text)}>
        {say('Download it')}
      </Button>
    </div>
    <p className="subtle small">
      {say('Made-up numbers to try a gate with; they stay on record, so use them on a trial item.')}
    </p>
  </div>
);

const FileDrop = ({
  isBusy,
  onFiles,
}: {
  isBusy: boolean;
  onFiles: (files: readonly File[]) => void;
}): ReactElement => {
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent, value: boolean): void => {
    event.preventDefault();
    setOver(value);
  };
  const take = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) onFiles([...files]);
  };
  return (
    <div
      className={`drop ${isOver ? 'drop-over' : ''}`}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <Icon name="upload" />
      <p>
        {sayWith('Drop the files your tools wrote here, or {button}', {
          button: (
            <button
              type="button"
              className="link-button"
              disabled={isBusy}
              onClick={() => picker.current?.click()}
            >
              {say('choose files')}
            </button>
          ),
        })}
      </p>
      <p className="subtle small">
        {say('JSON, CSV, XML or YAML of common evaluation tools, up to 400 KB each')}
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('Evidence file')}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
};
