import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { ErrorNotice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import { useReport } from '../report-context';
import { say } from '../../language/say';

type Props = { onImported: (listed: CallOutput<'frameworks.list'>) => void };

/** Takes in a pack of the organisation's own, as a JSON file. */
export const OwnPackForm = ({ onImported }: Props): ReactElement => {
  const { projectKey } = useReport();
  const file = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const action = useAction();
  const announce = useAnnounce();
  const take = async (chosen: File): Promise<void> => {
    setName(chosen.name);
    const text = await chosen.text();
    onImported(await call('framework.import', { project: projectKey, text }));
    announce(say('The pack is imported and chosen.'));
  };
  return (
    <>
      <p className="subtle small">
        {say(
          'A policy of your own becomes a pack by a JSON file of at most 100 KB; one with the same id is replaced. Each control may name the checks and records that carry it.',
        )}
      </p>
      <div className="button-row">
        <Button isLoading={action.isBusy} onClick={() => file.current?.click()}>
          {say('Import a pack…')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={say('Pack of your own')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen !== undefined) void action.run(() => take(chosen));
          }}
        />
      </div>
      {action.error !== null && (
        <ErrorNotice
          error={action.error}
          title={say('{name} is not taken in', { name: name ?? say('The file') })}
        />
      )}
    </>
  );
};
