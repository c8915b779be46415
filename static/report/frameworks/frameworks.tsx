import './frameworks.css';
import Button from '@atlaskit/button/default/button';
import { useCallback, useState, type ReactElement } from 'react';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { Disclosure } from '../../components/disclosure';
import { Option } from '../../components/fields';
import { ErrorNotice, Notice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useAction } from '../../components/use-action';
import { useLoaded } from '../../components/loading/use-loaded';
import { useReport } from '../report-context';
import { Framework } from './framework';
import { tellCoverage, tellDays, type Summary } from './framework-words';
import { OwnPackForm } from './own-pack-form';
import { say } from '../../language/say';

type Listed = CallOutput<'frameworks.list'>;

/** The frameworks that a project goes by: what is evidence for their controls, and what has nothing. */
export const Frameworks = (): ReactElement => {
  const { projectKey } = useReport();
  const ask = useCallback(() => call('frameworks.list', { project: projectKey }), [projectKey]);
  const { loaded, reload } = useLoaded(ask);
  const [changed, setChanged] = useState<Listed | null>(null);
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Reading the frameworks')} widths={[60, 100, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const { packs, mayAdminister } = changed ?? loaded.data;
  const chosen = packs.filter(({ isChosen }) => isChosen);
  const stale = chosen.filter(({ isStale }) => isStale);
  return (
    <div className="frameworks">
      <p className="subtle small">
        {say(
          'What is on record supports controls; it is evidence for them, and says nothing of whether a law or a standard is kept.',
        )}
      </p>
      {stale.length > 0 && (
        <Notice kind="warning" title={say('Some packs are older than a year')}>
          <p>
            {say('Hold them against their sources again: {stale}.', {
              stale: stale.map(({ name }) => name).join(', '),
            })}
          </p>
        </Notice>
      )}
      {chosen.length === 0 && <p>{say('The project goes by no framework yet.')}</p>}
      {chosen.map((pack) => (
        <Disclosure key={pack.id} title={pack.name} summary={<PackSummary pack={pack} />}>
          {() => <Framework pack={pack.id} mayState={mayAdminister} />}
        </Disclosure>
      ))}
      {mayAdminister && (
        <Disclosure title={say('Choose frameworks')} summary={say('and packs of your own')}>
          {() => <Choice key={chosen.length} packs={packs} onChanged={setChanged} />}
        </Disclosure>
      )}
    </div>
  );
};

const PackSummary = ({ pack }: { pack: Summary }): ReactElement => (
  <>
    {tellCoverage(pack)}
    {pack.next !== null &&
      say(' · next: {title} {next}', { title: pack.next.title, next: tellDays(pack.next) })}
  </>
);

type ChoiceProps = { packs: readonly Summary[]; onChanged: (listed: Listed) => void };

const Choice = ({ packs, onChanged }: ChoiceProps): ReactElement => {
  const { projectKey } = useReport();
  const [ids, setIds] = useState(() =>
    packs.filter(({ isChosen }) => isChosen).map(({ id }) => id),
  );
  const action = useAction();
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    onChanged(await call('frameworks.choose', { project: projectKey, packs: ids }));
    announce(say('The frameworks are chosen.'));
  };
  const remove = (pack: string): void =>
    void action.run(async () =>
      onChanged(await call('framework.remove', { project: projectKey, pack })),
    );
  return (
    <div className="frameworks">
      <fieldset className="framework-choice">
        <legend className="visually-hidden">{say('Frameworks that the project goes by')}</legend>
        {packs.map(({ id, name, version, asOf, isOwn, controls }) => (
          <div key={id}>
            <Option
              kind="checkbox"
              name={`framework-${id}`}
              label={name}
              detail={say('{version} · {controls} controls · as of {asOf}{part}', {
                version,
                controls,
                asOf,
                part: isOwn ? say(' · your own') : '',
              })}
              isChecked={ids.includes(id)}
              isDisabled={action.isBusy}
              onChange={(isOn) => setIds(isOn ? [...ids, id] : ids.filter((known) => known !== id))}
            />
            {isOwn && (
              <Button
                spacing="compact"
                appearance="subtle"
                isDisabled={action.isBusy}
                aria-label={say('Remove the pack {name}', { name })}
                onClick={() => remove(id)}
              >
                {say('Remove')}
              </Button>
            )}
          </div>
        ))}
      </fieldset>
      {action.error !== null && <ErrorNotice error={action.error} />}
      <div className="button-row">
        <Button
          appearance="primary"
          isLoading={action.isBusy}
          onClick={() => void action.run(save)}
        >
          {say('Save the choice')}
        </Button>
      </div>
      <OwnPackForm onImported={onChanged} />
    </div>
  );
};
