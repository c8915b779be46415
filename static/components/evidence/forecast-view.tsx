import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { Icon } from '../icons';
import { Notice } from '../notice';
import type { ItemView, ParsedEvidence, RunForecast } from '../../../src/contract/types';
import { titleOf, verdictWord } from './criterion-rows';
import { nameResult } from './measures';
import { say } from '../../language/say';

type Props = {
  item: ItemView;
  forecast: RunForecast;
  run: ParsedEvidence['blocks'][number]['run'];
};

/** What storing a run would come to: each criterion, then the gate. Nothing is stored. */
export const ForecastView = ({ item, forecast, run }: Props): ReactElement => {
  if (forecast.known) {
    return (
      <Notice kind="information" title={say('This run is stored already')}>
        <p>{say('The same run counts once, so storing it again changes nothing.')}</p>
      </Notice>
    );
  }
  if (forecast.criteriaVersion === null) return <Unlocked item={item} />;
  const isSilent = forecast.criteria.every(({ role }) => role === 'silent');
  return (
    <>
      {isSilent && <AnswersNone item={item} forecast={forecast} run={run} />}
      <section aria-label={say('With this run')}>
        <p className="legend">{say('With this run')}</p>
        <ul className="forecast">
          {forecast.criteria.map((held) => (
            <HeldCriterion
              key={held.verdict.criterionId}
              held={held}
              title={titleFor(item, held)}
            />
          ))}
        </ul>
        <ForecastGate gate={forecast.gate} />
      </section>
    </>
  );
};

const Unlocked = ({ item }: { item: ItemView }): ReactElement => (
  <Notice kind="warning" title={say('No criteria are locked, so this run decides nothing yet')}>
    <p>
      {say(
        '{part}: a run that began before the lock counts as made after the fact, and opens no gate.',
        {
          part:
            item.criteria.draft === null
              ? say('Write and lock criteria first')
              : say('Lock the draft first'),
        },
      )}
    </p>
  </Notice>
);

const titleFor = (item: ItemView, { verdict }: RunForecast['criteria'][number]): string => {
  const criteria = item.criteria.locked?.criteria ?? [];
  const criterion = criteria.find(({ id }) => id === verdict.criterionId) ?? null;
  return `${titleOf(criterion, verdict)}${verdict.slice === null ? '' : `, ${verdict.slice}`}`;
};

/** Said first, since everything below is then as it was. */
const AnswersNone = ({ item, forecast, run }: Props): ReactElement => (
  <Notice kind="warning" title={say('This file answers none of the criteria')}>
    <p>
      {say('It reports {part}. The criteria ask for {criteria}.', {
        part: [...new Set(run.results.map(nameResult))].slice(0, 8).join(', '),
        criteria: forecast.criteria.map((held) => titleFor(item, held)).join('; '),
      })}
    </p>
  </Notice>
);

type HeldProps = { held: RunForecast['criteria'][number]; title: string };

const HeldCriterion = ({ held, title }: HeldProps): ReactElement => {
  const { verdict, role } = held;
  const { word, appearance } = verdictWord(verdict);
  return (
    <li className="forecast-line">
      <Lozenge appearance={appearance}>{word}</Lozenge>
      <div>
        <p className="strong">{title}</p>
        <p>
          {role === 'silent'
            ? say('The file says nothing about it; it stays as it is.')
            : role === 'aside'
              ? say('Does not count: {why}.', {
                  why: verdict.aside?.why ?? say('it decides nothing'),
                })
              : verdict.sentence}
        </p>
        {role === 'aside' && verdict.aside !== null && verdict.aside.next !== '' && (
          <p className="subtle small">{verdict.aside.next}</p>
        )}
      </div>
    </li>
  );
};

const ForecastGate = ({ gate }: { gate: RunForecast['gate'] }): ReactElement | null => {
  if (gate === null) return null;
  const opens = gate.decision === 'allow';
  return (
    <div className={`forecast-gate ${opens ? 'gate-open' : 'gate-held'}`} role="status">
      <Icon name={opens ? 'check' : 'lock'} />
      <div>
        <p className="strong">
          {opens
            ? say('The {stageName} gate {part}', {
                stageName: gate.stageName,
                part: gate.isOpenNow ? say('stays open') : say('would open'),
              })
            : say('The {stageName} gate {part}', {
                stageName: gate.stageName,
                part: gate.isOpenNow ? say('would close') : say('would stay closed'),
              })}
        </p>
        {!opens && (
          <ul className="bullets">
            {gate.open.map(({ id, title, observed, next }) => (
              <li key={id}>
                {title}: {observed.replace(/\.$/u, '')}.{' '}
                {next !== '' && <span className="subtle">{next}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
