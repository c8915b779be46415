import Button from '@atlaskit/button/default/button';
import { useCallback, type ReactElement } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { call } from '../../../components/call';
import { formatCount } from '../../../components/format';
import { ErrorNotice } from '../../../components/notice';
import { useLoaded } from '../../../components/loading/use-loaded';
import { say } from '../../../language/say';

type Props = { item: ItemView; onUse: (line: string) => void };

/** What Jira's description and comments wish for, with a line to take over. It holds nothing. */
export const WrittenWishes = ({ item, onUse }: Props): ReactElement | null => {
  const issue = item.issue.key;
  const ask = useCallback(() => call('wishes.read', { issue }), [issue]);
  const { loaded, reload } = useLoaded(ask);
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  if (loaded.kind === 'loading' || loaded.data.wishes.length === 0) return null;
  const { wishes } = loaded.data;
  return (
    <details className="written-wishes">
      <summary>
        {say('{sentences} in Jira that could be a criterion', {
          sentences: formatCount(wishes.length, 'sentence'),
        })}
      </summary>
      <ul className="finding-list">
        {wishes.map(({ from, sentence, why, question, proposal }) => (
          <li key={sentence} className="finding">
            <div className="finding-words">
              <p>
                <q>{sentence}</q>{' '}
                <span className="subtle small">
                  {say('in {part}', {
                    part: from === 'comment' ? say('a comment') : say('the description'),
                  })}
                </span>
              </p>
              <p className="subtle small">
                {why} {question}
              </p>
              {proposal !== null && (
                <div className="button-row">
                  <code>{proposal}</code>
                  {item.abilities.edit && (
                    <Button
                      spacing="compact"
                      aria-label={say('Take over {proposal}', { proposal })}
                      onClick={() => onUse(proposal)}
                    >
                      {say('Take over')}
                    </Button>
                  )}
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="subtle small">
        {say('Proposals only: no gate is held by what stands in Jira.')}
      </p>
    </details>
  );
};
