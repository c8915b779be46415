import '../styles/table.css';
import '../styles/tool.css';
import './evidence.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useAnnounce } from '../announcer';
import { call } from '../call';
import { useAction } from '../use-action';
import type { CallOutput } from '../../../src/contract/calls/calls';
import type { ItemView } from '../../../src/contract/types';
import { ErrorNotice } from '../notice';
import { UnsentNote } from '../unsent/unsent-note';
import { useStashedTexts } from '../unsent/use-stashed';
import { refuseText, withName, type EvidenceText } from './evidence-text';
import { EvidencePreview, type ToStore } from './evidence-preview';
import { EvidenceSource, type Sample } from './evidence-source';
import { SeveralFiles } from './several-files';
import { say } from '../../language/say';

type Props = {
  item: ItemView;
  onChange: (item: ItemView) => void;
  /** Null where it stands open. */
  onClose: (() => void) | null;
  /** Puts thresholds that a file states into the draft; null where there is none to put them into. */
  onPropose: ((lines: readonly string[]) => void) | null;
  /** Null where nothing is to be tried. */
  sample: Sample | null;
};

type Step =
  | { kind: 'choose' }
  | { kind: 'one'; source: EvidenceText; parsed: CallOutput<'evidence.preview'> }
  | { kind: 'several'; sources: readonly EvidenceText[] };

/** Takes the output of tools, shows what it would come to, and stores it when asked to. */
export const EvidenceAdder = (props: Props): ReactElement => {
  const { item, onChange, onClose, onPropose, sample } = props;
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const paste = useStashedTexts(`${item.issue.id}-paste`, { text: '' });
  const action = useAction();
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  const isOpened = onClose !== null;
  useEffect(() => {
    if (isOpened) top.current?.focus();
  }, [isOpened]);

  const preview = (source: EvidenceText): void =>
    void action.run(async () => {
      const refused = refuseText(source);
      if (refused !== null) throw refused;
      const parsed = await call('evidence.preview', { issue: item.issue.key, ...withName(source) });
      setStep({ kind: 'one', source, parsed });
      announce(say('Read as {format}. Nothing is stored yet.', { format: parsed.format }));
    });
  const read = (sources: readonly EvidenceText[]): void => {
    const [first] = sources;
    if (first === undefined) return;
    if (sources.length === 1) preview(first);
    else setStep({ kind: 'several', sources });
  };
  const store = (source: EvidenceText, input: ToStore): void =>
    void action.run(async () => {
      const answer = await call('evidence.add', {
        issue: item.issue.key,
        ...withName(source),
        ...input,
      });
      paste.drop();
      onChange(answer.item);
      announce(
        answer.stored ? say('Run stored.') : say('This run was stored before; it counts once.'),
      );
      if (onClose === null) back();
      else onClose();
    });
  const back = (): void => setStep({ kind: 'choose' });
  return (
    <div ref={top} className="tool" tabIndex={-1} role="group" aria-label={say('Add evidence')}>
      <div className="tool-head">
        <Heading size="xsmall" as="h3">
          {isOpened ? say('Add evidence') : say('Evidence of {issue}', { issue: item.issue.key })}
        </Heading>
        {isOpened && (
          <Button appearance="subtle" spacing="compact" onClick={onClose}>
            {say('Close')}
          </Button>
        )}
      </div>
      {step.kind === 'choose' && <UnsentNote back={paste.back} />}
      {step.kind === 'choose' && (
        <EvidenceSource
          item={item}
          sample={sample}
          pasted={paste.value.text}
          isBusy={action.isBusy}
          onPaste={(text) => paste.set({ text })}
          onRead={read}
        />
      )}
      {step.kind === 'one' && (
        <EvidencePreview
          item={item}
          source={step.source}
          parsed={step.parsed}
          begin={step.source.text === sample?.text ? sample.stated : null}
          isBusy={action.isBusy}
          onStore={(input) => store(step.source, input)}
          onBack={back}
          onPropose={onPropose}
        />
      )}
      {step.kind === 'several' && (
        <SeveralFiles
          item={item}
          sources={step.sources}
          onChange={onChange}
          onOpen={preview}
          onBack={back}
        />
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
    </div>
  );
};
