import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, type ReactElement } from 'react';
import type { CallOutput } from '../../../../src/contract/calls/calls';
import { call } from '../../../components/call';
import { Disclosure } from '../../../components/disclosure';
import { formatTarget } from '../../../components/format';
import { ErrorNotice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import { useLoaded } from '../../../components/loading/use-loaded';
import type { ItemProps } from '../../shared/item-props';
import { say } from '../../../language/say';

type Score = CallOutput<'framework.score'>;
type Domain = Score['psf'][number];

const ratings: Record<
  Domain['rating'],
  { label: string; appearance: 'success' | 'warning' | 'neutral' }
> = {
  strong: { label: say('STRONG'), appearance: 'success' },
  partial: { label: say('PARTIAL'), appearance: 'warning' },
  gap: { label: say('GAP'), appearance: 'neutral' },
  'not-applicable': { label: say('NOT APPLICABLE'), appearance: 'neutral' },
};

const MOST_POINTS = 2;

/** What is on record of the item by the PSF and PAI-8, with the reason of each point. */
export const SelfScore = ({ item }: ItemProps): ReactElement => {
  const issue = item.issue.key;
  const ask = useCallback(() => call('framework.score', { issue }), [issue]);
  const { loaded, reload } = useLoaded(ask);
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Working out the self-score')} widths={[60, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const { psf, pai8 } = loaded.data;
  return (
    <>
      <p className="subtle small">
        {say(
          'Worked out from what is on record. Two points: the app saw it, or a second person answers for it; one point: somebody states it. It is no assessment by anybody.',
        )}
      </p>
      {psf.map((domain) => (
        <Disclosure
          key={domain.id}
          title={`${domain.id} ${domain.title}`}
          summary={
            <>
              <Lozenge appearance={ratings[domain.rating].appearance}>
                {ratings[domain.rating].label}
              </Lozenge>{' '}
              {domain.score === null ? '' : formatTarget(domain.score / 100, 'percent')}
            </>
          }
        >
          {() => <Criteria domain={domain} />}
        </Disclosure>
      ))}
      <ul className="bullets">
        {pai8.map(({ id, title, level: reached, reasons }) => (
          <li key={id}>
            <span className="strong">
              {say('PAI-8 {id} {title}: L{level}', { id, title, level: reached })}
            </span>
            <span className="small subtle"> {reasons.join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Criteria = ({ domain }: { domain: Domain }): ReactElement => (
  <ul className="bullets">
    {domain.criteria.map(({ id, title, points, reason }) => (
      <li key={id}>
        {id} {title}:{' '}
        <span className="strong">
          {points === null
            ? say('not applicable')
            : say('{points} of {mostPoints}', { points, mostPoints: MOST_POINTS })}
        </span>
        <p className="small subtle">{reason}</p>
      </li>
    ))}
  </ul>
);
