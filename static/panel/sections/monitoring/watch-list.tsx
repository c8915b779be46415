import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay, formatNumber, formatSpan } from '../../../components/format';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import type { WatchRow } from './model/watch-rows';
import { LevelLozenge } from './level-lozenge';
import { MuteForm } from './mute-form';
import { nameLevel } from '../../../components/words/level-names';
import { say, sayWith } from '../../../language/say';

type Props = ItemProps & { row: WatchRow };

/** What is watched, worst first, with what each value is held against. */
export const WatchList = (props: ItemProps & { rows: readonly WatchRow[] }): ReactElement => (
  <ul className="watches" aria-label={say('Watches')}>
    {props.rows.map((row) => (
      <WatchView key={row.key} {...props} row={row} />
    ))}
  </ul>
);

const WatchView = (props: Props): ReactElement => {
  const { row, item } = props;
  const { state } = row;
  const [isMuting, setMuting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setMuting(false);
    button.current?.focus();
  };
  const mayMute =
    item.abilities.edit && state !== null && row.mute === null && row.level !== 'none';
  return (
    <li className="watch">
      <div className="watch-line">
        <div className="watch-name">
          <p className="strong">{row.name}</p>
          <p className="subtle small">
            {[row.kind ?? say('not in the plan'), state?.method ?? ''].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Latest row={row} />
        <div className="watch-against small">
          {row.against.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Level row={row} asOf={item.asOf} />
        <div className="watch-action">
          {mayMute && (
            <Button
              ref={button}
              spacing="compact"
              appearance="subtle"
              aria-label={say('Mute {name}', { name: row.name })}
              aria-expanded={isMuting}
              onClick={() => setMuting(!isMuting)}
            >
              {say('Mute')}
            </Button>
          )}
          <Unmute {...props} />
        </div>
      </div>
      {state !== null && <Notes {...props} />}
      {isMuting && state !== null && <MuteForm {...props} state={state} onClose={close} />}
    </li>
  );
};

const Latest = ({ row: { state, value } }: { row: WatchRow }): ReactElement => (
  <div className="watch-latest numeric">
    {state === null ? (
      <p className="subtle">{say('no report yet')}</p>
    ) : (
      <>
        <p className="strong">{value ?? say('no value')}</p>
        <p className="subtle small">{formatDay(state.observedAt)}</p>
      </>
    )}
  </div>
);

const Level = ({ row: { state, level }, asOf }: { row: WatchRow; asOf: string }): ReactElement => (
  <div className="watch-level">
    {state !== null && level !== null && (
      <>
        <LevelLozenge level={level} />
        <p className="subtle small">
          {say('for {since}', { since: formatSpan(state.since, asOf) })}
        </p>
      </>
    )}
  </div>
);

const Unmute = (props: Props): ReactElement | null => {
  const { item, row } = props;
  const { mute } = row;
  if (mute === null || !item.abilities.edit) return null;
  return (
    <DecideButton
      {...props}
      label={say('Unmute')}
      name={say('Unmute {name}', { name: row.name })}
      appearance="subtle"
      said={say('Unmuted.')}
      ask={() => call('alert.unmute', { ...target(item), id: mute.id })}
    />
  );
};

/** What has to be known to read the line: what the tool said, how it was estimated, who muted it. */
const Notes = ({ item, row: { state, others, level, mute } }: Props): ReactElement => (
  <>
    {others.map((other) => (
      <p key={other.fingerprint} className="subtle small">
        {say('another source says {level}: {value} on {at}', {
          level: nameLevel(other.level),
          value: other.value === null ? say('no value') : formatNumber(other.value),
          at: formatDay(other.observedAt),
        })}
      </p>
    ))}
    {state !== null && state.summary !== '' && level !== 'none' && (
      <p className="subtle small">{state.summary}</p>
    )}
    {state?.estimated === true && (
      <p className="small">
        {sayWith('{part} without labels: can raise a flag, cannot clear one', {
          part: <span className="flag">{say('estimated')}</span>,
        })}
      </p>
    )}
    {state?.milder != null && (
      <p className="small">
        {sayWith(
          '{part} by {by} on {at}: counts once the tool says so itself, or another person reports it, too',
          {
            part: (
              <span className="flag">
                {say('said to be {level}', { level: nameLevel(state.milder.level) })}
              </span>
            ),
            by: nameOf(item, state.milder.by),
            at: formatDay(state.milder.at),
          },
        )}
      </p>
    )}
    {mute !== null && (
      <p className="small">
        {sayWith('{part} until {until} by {by}, because {reason}', {
          part: <span className="flag">{say('muted')}</span>,
          until: formatDay(mute.until),
          by: nameOf(item, mute.by),
          reason: mute.reason,
        })}
      </p>
    )}
  </>
);
