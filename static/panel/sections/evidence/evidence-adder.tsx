import '../../../components/styles/table.css';
import './evidence.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../../components/announcer';
import { call } from '../../../components/call';
import { useAction } from '../../../components/use-action';
import type { CallOutput } from '../../../../src/contract/calls/calls';
import type { ItemView } from '../../../../src/contract/types';
import { ErrorNotice } from '../../../components/notice';
import { UnsentNote } from '../../shared/unsent-note';
import { useStashedTexts } from '../../shared/use-stashed';
import { refuseText, withName, type EvidenceText } from './evidence-text';
import { EvidencePreview, type ToStore } from './evidence-preview';
import { EvidenceSource } from './evidence-source';
import { SeveralFiles } from './several-files';
import { say } from '../../../language/say';

type Props = {
  item: ItemView;
  onChange: (item: ItemView) => void;
  onClose: () => void;
  onPropose: (lines: readonly string[]) => void;
};

type Step =
  | { kind: 'choose' }
  | { kind: 'one'; source: EvidenceText; parsed: CallOutput<'evidence.preview'> }
  | { kind: 'several'; sources: readonly EvidenceText[] };

/** Takes the output of tools, shows what it would come to, and stores it when asked to. */
export const EvidenceAdder = ({ item, onChange, onClose, onPropose }: Props): ReactElement => {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const paste = useStashedTexts(`${item.issue.id}-paste`, { text: '' });
  const action = useAction();
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);

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
      onClose();
    });
  const back = (): void => setStep({ kind: 'choose' });
  return (
    <div ref={top} className="tool" tabIndex={-1} role="group" aria-label={say('Add evidence')}>
      <div className="tool-head">
        <Heading size="xsmall" as="h3">
          {say('Add evidence')}
        </Heading>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          {say('Close')}
        </Button>
      </div>
      {step.kind === 'choose' && <UnsentNote back={paste.back} />}
      {step.kind === 'choose' && (
        <EvidenceSource
          item={item}
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
