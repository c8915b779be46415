import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Disclosure } from '../../../components/disclosure';
import { formatDay } from '../../../components/format';
import { Icon } from '../../../components/icons';
import type { ScopeChange } from '../../../../src/contract/types';
import type { ItemProps } from '../../shared/item-props';
import { summariseChanges } from './criteria-changes';
import { nameOf, target } from '../../shared/decide-button';
import { ChangeList } from './change-list';
import { SentenceToggle } from '../../shared/sentence-toggle';
import { quote } from '../../../components/words/quote';
import { say, sayWith } from '../../../language/say';

/** Who widened or narrowed "done", why, and when it had just been shown to somebody. */
export const Versions = (props: ItemProps): ReactElement | null => {
  const { item } = props;
  const { locked } = item.criteria;
  const { scopeChanges, demos } = item.governance;
  if (scopeChanges.length === 0 && demos.length === 0 && !item.abilities.edit) return null;
  const newest = [...scopeChanges].reverse();
  const shown = locked === null ? say('draft') : `v${locked.version}`;
  const summary = `${shown}${newest[0] === undefined ? '' : ` · ${summariseChanges(newest[0].changes)}`}`;
  return (
    <Disclosure title={say('Criteria versions and demos')} summary={summary}>
      {() => (
        <div className="governance">
          {newest.length === 0 && locked !== null && (
            <p className="subtle">
              {say('Version {version} is the first; nothing has changed.', {
                version: locked.version,
              })}
            </p>
          )}
          <ul className="decisions">
            {newest.map((change) => (
              <Version key={`${change.version}-${change.lockedAt}`} {...props} change={change} />
            ))}
          </ul>
          <Demos {...props} />
        </div>
      )}
    </Disclosure>
  );
};

const Version = ({ item, change }: ItemProps & { change: ScopeChange }): ReactElement => {
  const { version, lockedAt, lockedBy, approvedBy, reason, changes, afterDemo } = change;
  const { isDraft = false } = change;
  return (
    <li className="decision">
      <p>
        <span className="strong">
          {isDraft
            ? say('Draft of version {version}', { version })
            : say('Version {version}', { version })}
        </span>{' '}
        <span className="subtle small">
          {say('{lockedAt} · by {lockedBy}', {
            lockedAt: formatDay(lockedAt),
            lockedBy: nameOf(item, lockedBy),
          })}
          {approvedBy !== null &&
            say(' · approved by {approvedBy}', { approvedBy: nameOf(item, approvedBy) })}
        </span>
      </p>
      {reason !== null && <p>{quote(reason)}</p>}
      {afterDemo !== null && (
        <p className="after-demo small">
          <Icon name="clock" />
          {say('after the demo of {afterDemo}', { afterDemo: formatDay(afterDemo) })}
        </p>
      )}
      <ChangeList changes={changes} />
    </li>
  );
};

const LEAST_NOTE = 3;

const Demos = (props: ItemProps): ReactElement => {
  const { item } = props;
  return (
    <>
      {item.governance.demos.length > 0 && (
        <ul className="bullets">
          {[...item.governance.demos].reverse().map(({ at, by, note }) => (
            <li key={at}>
              {sayWith('Demo: {note} {part}', {
                note,
                part: (
                  <span className="subtle small">
                    {formatDay(at)} · {nameOf(item, by)}
                  </span>
                ),
              })}
            </li>
          ))}
        </ul>
      )}
      {item.abilities.edit && (
        <SentenceToggle
          {...props}
          label={say('Mark a demo')}
          question={say('Who saw what?')}
          help={say(
            'What “done” means tends to grow after a demo; later versions say that they came after it.',
          )}
          submit={say('Mark demo')}
          least={LEAST_NOTE}
          said={say('Demo marked.')}
          ask={(note) => call('demo.mark', { ...target(item), note })}
        />
      )}
    </>
  );
};
