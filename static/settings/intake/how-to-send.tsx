import type { ReactElement } from 'react';
import { CopyButton } from '../../components/copy-button';
import { curlOf, headersOf } from './signing';
import { say, sayWith } from '../../language/say';

/** The headers to send, and shell lines that send them. */
export const HowToSend = ({ name }: { name: string }): ReactElement => (
  <>
    <p className="strong">{say('Headers to send beside the file')}</p>
    <dl className="facts">
      {headersOf(name).map((header) => [
        <dt key={header.name}>
          <code>{header.name}</code>
        </dt>,
        <dd key={`${header.name}-is`}>{header.value}</dd>,
      ])}
    </dl>
    <p>
      {sayWith(
        'In a shell, with the secret in {code} and the address of the web trigger in {code2}; a Jira administrator gets the address by {code3}:',
        {
          code: <code>ASSAY_SECRET</code>,
          code2: <code>ASSAY_URL</code>,
          code3: <code>forge webtrigger create</code>,
        },
      )}
    </p>
    <pre className="shell">{curlOf(name)}</pre>
    <div className="button-row">
      <CopyButton text={curlOf(name)} label={say('Copy the lines')} />
    </div>
  </>
);
