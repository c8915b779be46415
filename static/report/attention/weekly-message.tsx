import { useCallback, type ReactElement } from 'react';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { Option } from '../../components/fields';
import { formatCount, formatMoment } from '../../components/format';
import { useLoaded } from '../../components/loading/use-loaded';
import { ErrorNotice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import { useReport } from '../report-context';
import { Loaded } from '../tiles/tile';
import { say } from '../../language/say';

type Mine = CallOutput<'digest.mine'>;

const told = ({ isOn, wanted, send }: Mine): string => {
  if (send?.state === 'sent') {
    return say("This week's was sent on {at} and told of {items}.", {
      at: formatMoment(send.at),
      items: formatCount(send.items, 'work item'),
    });
  }
  if (send?.state === 'sending') {
    return say('Jira did not say whether this week’s went out, so it is not sent a second time.');
  }
  if (send?.state === 'refused') return say('Jira did not take this week’s.');
  if (!isOn)
    return say('This project has none sent. Its administrators turn it on in the settings.');
  return wanted
    ? say('None was sent this week: nothing waited for you, or it is still to come.')
    : '';
};

/** A person's own choice, for all projects, and what they got this week. */
export const WeeklyMessage = (): ReactElement => {
  const { projectKey } = useReport();
  const ask = useCallback(() => call('digest.mine', { project: projectKey }), [projectKey]);
  const { loaded, reload, set } = useLoaded(ask);
  const { isBusy, error, run } = useAction();
  const announce = useAnnounce();
  const choose = (wanted: boolean): void => {
    void run(async () => {
      set(await call('digest.want', { project: projectKey, wanted }));
      announce(wanted ? say('You get the weekly message.') : say('You get no weekly message.'));
    });
  };
  return (
    <Loaded name={say('Weekly message')} loaded={loaded} onRetry={reload}>
      {(mine) => (
        <>
          <Option
            kind="checkbox"
            name="weekly-message"
            label={say('Tell me once a week what waits for me')}
            detail={say(
              'Jira sends it on Mondays, for all projects that have it sent, and not where nothing waits. Only you can change this.',
            )}
            isChecked={mine.wanted}
            isDisabled={isBusy}
            onChange={choose}
          />
          <p className="subtle small">{told(mine)}</p>
          {error !== null && <ErrorNotice error={error} />}
        </>
      )}
    </Loaded>
  );
};
