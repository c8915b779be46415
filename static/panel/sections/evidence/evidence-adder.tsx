import '../../../components/styles/table.css';
import './evidence.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../../components/announcer';
import { call } from '../../../components/call';
import { useAction } from '../../../components/use-action';
import type { ItemView, ParsedEvidence } from '../../../../src/contract/types';
import { ErrorNotice } from '../../../components/notice';
import { refuseText, type EvidenceText } from './evidence-text';
import { EvidencePreview } from './evidence-preview';
import { EvidenceSource } from './evidence-source';

type Props = {
  item: ItemView;
  onChange: (item: ItemView) => void;
  onClose: () => void;
  onPropose: (lines: readonly string[]) => void;
};

type Read = { source: EvidenceText; parsed: ParsedEvidence };

const withName = ({ text, fileName }: EvidenceText): { text: string; fileName?: string } =>
  fileName === null ? { text } : { text, fileName };

/** Takes a tool's own output, shows what was read out of it, and stores it when asked to. */
export const EvidenceAdder = ({ item, onChange, onClose, onPropose }: Props): ReactElement => {
  const [read, setRead] = useState<Read | null>(null);
  const [pasted, setPasted] = useState('');
  const action = useAction();
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);

  const preview = (source: EvidenceText): void =>
    void action.run(async () => {
      setRead(null);
      const refused = refuseText(source);
      if (refused !== null) throw refused;
      const parsed = await call('evidence.preview', { issue: item.issue.key, ...withName(source) });
      setRead({ source, parsed });
      announce(`Read as ${parsed.format}. Nothing is stored yet.`);
    });
  const store = (source: EvidenceText, block: number): void =>
    void action.run(async () => {
      const answer = await call('evidence.add', {
        issue: item.issue.key,
        ...withName(source),
        block,
      });
      onChange(answer.item);
      announce(answer.stored ? 'Run stored.' : 'This run was stored before; it counts once.');
      onClose();
    });
  return (
    <div ref={top} className="tool" tabIndex={-1} role="group" aria-label="Add evidence">
      <div className="tool-head">
        <Heading size="xsmall" as="h3">
          Add evidence
        </Heading>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Close
        </Button>
      </div>
      {read === null ? (
        <EvidenceSource
          pasted={pasted}
          isBusy={action.isBusy}
          onPaste={setPasted}
          onRead={preview}
        />
      ) : (
        <EvidencePreview
          item={item}
          parsed={read.parsed}
          fileName={read.source.fileName}
          isBusy={action.isBusy}
          onStore={(block) => store(read.source, block)}
          onBack={() => setRead(null)}
          onPropose={onPropose}
        />
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
    </div>
  );
};
