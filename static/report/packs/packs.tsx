import './packs.css';
import Button from '@atlaskit/button/default/button';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { formatMoment } from '../../components/format';
import { ErrorNotice, Notice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useAction } from '../../components/use-action';
import { useLoaded } from '../../components/loading/use-loaded';
import type { CallOutput } from '../../../src/contract/calls/calls';
import type { Pack } from '../../../src/contract/types';
import { DAY } from '../../../src/words/time';
import { useReport } from '../report-context';
import { BuildForm } from './build-form';
import { downloadPack } from './download-pack';
import {
  isOpen,
  lastMade,
  leftOutWords,
  progressWords,
  REMIND_AFTER_DAYS,
  scopeName,
  shareDone,
  sizeName,
} from './pack-words';
import { Sample } from './sample';
import { language } from '../../language/language';
import { say, sayWith } from '../../language/say';

type Packs = CallOutput<'packs.list'>;

/** Time between two looks at a pack that is being made. */
const LOOK_MS = 3_000;

/** Audit packs of the project: having one made, watching it, fetching it, and those before it. */
export const PackSection = (): ReactElement => {
  const { projectKey } = useReport();
  const ask = useCallback(() => call('packs.list', { project: projectKey }), [projectKey]);
  const { loaded, reload, set } = useLoaded(ask);
  const isMaking = loaded.kind === 'ready' && loaded.data.packs.some(isOpen);
  useEffect(() => {
    if (!isMaking) return undefined;
    // What fails now is asked again at the next look; the list stays as it was.
    const timer = setInterval(() => void ask().then(set, () => undefined), LOOK_MS);
    return () => clearInterval(timer);
  }, [ask, isMaking, set]);
  return (
    <section className="sub-part" aria-labelledby="packs-heading">
      <h3 className="tile-title" id="packs-heading">
        {say('Audit packs')}
      </h3>
      <p className="subtle small">
        {sayWith(
          'One signed ZIP with records, ledgers and printable sheets. Whoever gets it can check it without Jira, with the page inside of it or with {code}.',
          { code: <code>assay verify</code> },
        )}
        {language() !== 'en' && ` ${say('Its texts are in English, as the records are.')}`}
      </p>
      {loaded.kind === 'loading' && (
        <Skeleton label={say('Reading the audit packs')} widths={[60, 100]} />
      )}
      {loaded.kind === 'failed' && <ErrorNotice error={loaded.error} onRetry={reload} />}
      {loaded.kind === 'ready' &&
        (loaded.data.mayBuild ? (
          <KnownPacks known={loaded.data} onChange={reload} />
        ) : (
          <p>{say('Project administrators and auditors have packs made and fetch them.')}</p>
        ))}
      <Sample />
    </section>
  );
};

const KnownPacks = ({ known, onChange }: { known: Packs; onChange: () => void }): ReactElement => {
  const { now } = useReport();
  const { packs, people, fingerprint, keptDays, isAuditor } = known;
  const last = lastMade(packs);
  const isOld = now !== null && last !== null && now - Date.parse(last) > REMIND_AFTER_DAYS * DAY;
  return (
    <>
      {isAuditor && (
        <Notice kind="information" title={say('You are an auditor of this project')}>
          <p>
            {say(
              'You read records and have packs made. You change nothing, whatever Jira lets you do.',
            )}
          </p>
        </Notice>
      )}
      <BuildForm onAsked={onChange} />
      <p className="small">
        {say(
          'A pack can be fetched for {keptDays} days. Records stay as long as Assay is installed: who has to keep them longer, up to ten years for some AI systems, keeps packs in a place of their own.',
          { keptDays },
        )}
      </p>
      {isOld && (
        <Notice
          kind="warning"
          title={say('The last pack is from {last}', { last: formatMoment(last) })}
        >
          <p>{say('Have one made and keep it, so that there is a copy outside of Jira.')}</p>
        </Notice>
      )}
      {fingerprint !== null && (
        <p className="small pack-key">
          {sayWith('Fingerprint of the key that signs: {code}', {
            code: <code>{fingerprint}</code>,
          })}
        </p>
      )}
      {packs.length === 0 ? (
        <p>{say('No pack was made yet.')}</p>
      ) : (
        <ul className="pack-list" aria-label={say('Audit packs')}>
          {packs.map((pack) => (
            <PackRow key={pack.id} pack={pack} by={people[pack.askedBy] ?? say('somebody')} />
          ))}
        </ul>
      )}
    </>
  );
};

const PackRow = ({ pack, by }: { pack: Pack; by: string }): ReactElement => (
  <li className="pack">
    <p>
      <strong>{scopeName(pack.scope)}</strong>{' '}
      <span className="subtle small">
        {say('asked for by {by}, {askedAt}', { by, askedAt: formatMoment(pack.askedAt) })}
      </span>
    </p>
    {isOpen(pack) && (
      <p>
        <progress
          aria-label={say('Pack of {scope}', { scope: scopeName(pack.scope) })}
          max={1}
          {...(shareDone(pack) === null ? {} : { value: shareDone(pack) ?? 0 })}
        />{' '}
        {progressWords(pack)}
      </p>
    )}
    {pack.state === 'failed' && (
      <Notice kind="warning" title={say('This pack could not be made')}>
        <p>{pack.problem}</p>
      </Notice>
    )}
    {pack.state === 'ready' && <ReadyPack pack={pack} />}
  </li>
);

const ReadyPack = ({ pack }: { pack: Pack }): ReactElement => {
  const { projectKey, now } = useReport();
  const [share, setShare] = useState<number | null>(null);
  const action = useAction();
  const announce = useAnnounce();
  const fetchIt = (): void =>
    void action
      .run(async () => {
        await downloadPack(projectKey, pack, setShare);
        announce(say('The pack is downloaded.'));
      })
      .finally(() => setShare(null));
  const isGone = now !== null && Date.parse(pack.expiresAt) <= now;
  return (
    <>
      <p className="small">
        {say('{items} work items, {records} records, {bytes}; left out: {pack}.', {
          items: pack.items,
          records: pack.records,
          bytes: sizeName(pack.bytes),
          pack: leftOutWords(pack),
        })}
      </p>
      <p className="small pack-key">
        {sayWith('Manifest {code}, signed by {code2}', {
          code: <code>{pack.digest}</code>,
          code2: <code>{pack.fingerprint}</code>,
        })}
      </p>
      {isGone ? (
        <p className="small">
          {say('It was kept until {expiresAt}.', { expiresAt: formatMoment(pack.expiresAt) })}
        </p>
      ) : (
        <div className="button-row">
          <Button spacing="compact" isLoading={action.isBusy} onClick={fetchIt}>
            {say('Download')}
          </Button>
          {share !== null && <progress aria-label={say('Download')} max={1} value={share} />}
        </div>
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
    </>
  );
};
