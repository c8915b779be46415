import type { ReactElement } from 'react';
import { CopyButton } from '../../components/copy-button';
import { curlOf, headersOf } from './signing';

/** The headers to send, and shell lines that send them. */
export const HowToSend = ({ name }: { name: string }): ReactElement => (
  <>
    <p className="strong">Headers to send beside the file</p>
    <dl className="facts">
      {headersOf(name).map((header) => [
        <dt key={header.name}>
          <code>{header.name}</code>
        </dt>,
        <dd key={`${header.name}-is`}>{header.value}</dd>,
      ])}
    </dl>
    <p>
      In a shell, with the secret in <code>ASSAY_SECRET</code> and the address of the web trigger in{' '}
      <code>ASSAY_URL</code>; a Jira administrator gets the address by{' '}
      <code>forge webtrigger create</code>:
    </p>
    <pre className="shell">{curlOf(name)}</pre>
    <div className="button-row">
      <CopyButton text={curlOf(name)} label="Copy the lines" />
    </div>
  </>
);
