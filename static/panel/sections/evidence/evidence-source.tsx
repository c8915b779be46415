import TextArea from '@atlaskit/textarea/text-area';
import Button from '@atlaskit/button/default/button';
import { useId, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { Icon } from '../../../components/icons';
import type { EvidenceText } from './evidence-text';

type Props = {
  pasted: string;
  isBusy: boolean;
  onPaste: (text: string) => void;
  onRead: (source: EvidenceText) => void;
};

/** A file that is dropped or picked, or text that is pasted. */
export const EvidenceSource = ({ pasted, isBusy, onPaste, onRead }: Props): ReactElement => {
  const id = useId();
  return (
    <>
      <FileDrop
        isBusy={isBusy}
        onFile={(file) => void file.text().then((text) => onRead({ text, fileName: file.name }))}
      />
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          onRead({ text: pasted, fileName: null });
        }}
      >
        <label htmlFor={id}>Or paste what your evaluation tool printed</label>
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
            Read the text
          </Button>
        </div>
      </form>
    </>
  );
};

const FileDrop = ({
  isBusy,
  onFile,
}: {
  isBusy: boolean;
  onFile: (file: File) => void;
}): ReactElement => {
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent, value: boolean): void => {
    event.preventDefault();
    setOver(value);
  };
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
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
        Drop the file your tool wrote here, or{' '}
        <button
          type="button"
          className="link-button"
          disabled={isBusy}
          onClick={() => picker.current?.click()}
        >
          choose a file
        </button>
      </p>
      <p className="subtle small">
        JSON, CSV, XML or YAML of common evaluation tools, up to 400 KB
      </p>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Evidence file"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
};
