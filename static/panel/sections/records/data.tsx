import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay } from '../../../components/format';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ItemProps } from '../../shared/item-props';
import type { ShownDependency } from './model/records';
import { DataForm } from './data-form';
import { useLinkedItems, type LinkedItem } from '../../shared/linked-items';
import { Fact, Facts } from './record-facts';
import { say, sayWith } from '../../../language/say';

/** Shortest reason that the app takes. */
const LEAST_REASON = 5;

/** The data that the item cannot do without, what is late first. */
export const Data = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { dependencies, needsNoData } = item.records;
  const linked = useLinkedItems(dependencies.flatMap(({ issueKey }) => issueKey ?? []));
  const rank = (one: ShownDependency): number => (one.ready !== null ? 2 : one.isLate ? 0 : 1);
  const sorted = [...dependencies].sort((a, b) => rank(a) - rank(b));
  return (
    <div className="governance">
      {dependencies.length === 0 && (
        <p className="subtle">
          {needsNoData === null
            ? say(
                'Nobody has said which data it depends on. Data that is missing holds AI work up unseen, so gates can ask for this list.',
              )
            : say('It needs no data: {reason} ({by}, {at})', {
                reason: needsNoData.reason,
                by: nameOf(item, needsNoData.by),
                at: formatDay(needsNoData.at),
              })}
        </p>
      )}
      <ul className="decisions">
        {sorted.map((one) => (
          <Dependency
            key={one.id}
            {...props}
            one={one}
            linked={one.issueKey === null ? null : (linked[one.issueKey] ?? null)}
          />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label={say('Register data')}>
          {(close) => <DataForm {...props} one={null} onClose={close} />}
        </FormToggle>
      )}
      {item.abilities.edit && dependencies.length === 0 && needsNoData === null && (
        <SentenceToggle
          {...props}
          label={say('It needs no data')}
          question={say('Why does it need none?')}
          submit={say('Declare')}
          least={LEAST_REASON}
          said={say('Declared.')}
          ask={(reason) => call('dependency.none', { ...target(item), reason })}
        />
      )}
    </div>
  );
};

type Props = ItemProps & { one: ShownDependency; linked: LinkedItem | null };

const Dependency = (props: Props): ReactElement => {
  const { item, one, linked } = props;
  const { ready, isLate } = one;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={ready !== null ? 'success' : isLate ? 'danger' : 'warning'}>
          {ready !== null ? say('ready') : isLate ? say('late') : say('not ready')}
        </Lozenge>{' '}
        {sayWith('{part} from {source}', {
          part: <span className="strong">{one.name}</span>,
          source: one.source,
        })}
      </p>
      <Facts>
        <Fact name={say('Due')}>{formatDay(one.dueAt)}</Fact>
        <Fact name={say('Owner')}>{nameOf(item, one.owner)}</Fact>
        <Fact name={say('Licence')}>{one.licence}</Fact>
        <Fact name={say('Lawful basis')}>{one.lawfulBasis}</Fact>
        <Fact name={say('Stands for')}>{one.representativeness}</Fact>
        {one.issueKey !== null && (
          <Fact name={say('Blocked by')}>
            {one.issueKey}
            {linked === null ? '' : `, ${linked.status}`}
          </Fact>
        )}
      </Facts>
      {ready === null && linked?.isDone === true && (
        <p className="subtle">
          {one.issueKey}{' '}
          {say('is done, so the data may be there. {part}', {
            part: one.maySettle ? say('Is it ready?') : '',
          })}
        </p>
      )}
      <Settle {...props} />
    </li>
  );
};

const Settle = (props: Props): ReactElement | null => {
  const { item, one } = props;
  const input = { ...target(item), id: one.id };
  const isReady = one.ready !== null;
  const label = isReady ? say('Not ready any more') : say('Mark ready');
  if (!one.maySettle) return null;
  return (
    <div className="button-row">
      <DecideButton
        {...props}
        label={label}
        name={`${label}: ${one.name}`}
        {...(isReady ? { appearance: 'subtle' as const } : {})}
        said={isReady ? say('Marked as not ready.') : say('Marked as ready.')}
        ask={() => call('dependency.ready', { ...input, ready: !isReady })}
      />
      {item.abilities.edit && (
        <>
          <FormToggle label={say('Edit')} name={say('Edit the data: {name}', { name: one.name })}>
            {(close) => <DataForm {...props} onClose={close} />}
          </FormToggle>
          <SentenceToggle
            {...props}
            label={say('Remove')}
            name={say('Remove the data: {name}', { name: one.name })}
            question={say('Why is it not needed?')}
            submit={say('Remove')}
            least={LEAST_REASON}
            said={say('Removed.')}
            ask={(reason) => call('dependency.remove', { ...input, reason })}
          />
        </>
      )}
    </div>
  );
};
