import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay, formatNumber, formatSpan } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ItemProps } from '../../shared/item-props';
import { artifactChoices, type ShownArtifact } from './model/records';
import { DocumentForm } from './document-form';
import { Fact, Facts, Outward } from './record-facts';
import { say } from '../../../language/say';

/** Shortest reason that the app takes. */
const LEAST_REASON = 5;

/** Documents that people keep elsewhere: who owns them, which version counts, until when. */
export const Documents = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { artifacts } = item.records;
  return (
    <div className="governance">
      {artifacts.length === 0 && (
        <p className="subtle">
          {say('No document yet. Link what you keep elsewhere; a link completes no record.')}
        </p>
      )}
      <ul className="decisions">
        {artifacts.map((one) => (
          <Document key={one.id} {...props} one={one} />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label={say('Add a document')}>
          {(close) => <DocumentForm {...props} one={null} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const stateOf = ({ isPast, reviewCause }: ShownArtifact) => {
  if (isPast) return { word: say('out of date'), appearance: 'danger' } as const;
  if (reviewCause !== null) return { word: say('review due'), appearance: 'warning' } as const;
  return { word: say('in date'), appearance: 'success' } as const;
};

const Document = (props: ItemProps & { one: ShownArtifact }): ReactElement => {
  const { item, one } = props;
  const { word, appearance } = stateOf(one);
  const kindName = artifactChoices.find(({ value }) => value === one.kind)?.label ?? one.kind;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={appearance}>{word}</Lozenge>{' '}
        <Outward href={one.link} text={one.title} />
      </p>
      <Facts>
        <Fact name={say('Kind')}>{kindName}</Fact>
        <Fact name={say('Version')}>{one.version}</Fact>
        <Fact name={say('Owner')}>{nameOf(item, one.owner)}</Fact>
        <Fact name={say('Review by')}>
          {formatDay(one.reviewBy)},{' '}
          {one.isPast
            ? say('{reviewBy} ago', { reviewBy: formatSpan(one.reviewBy, item.asOf) })
            : say('in {reviewBy}', { reviewBy: formatSpan(one.reviewBy, item.asOf) })}
        </Fact>
        {one.declared !== null && (
          <Fact name={say('Declares')}>
            {one.declared.metric} {formatNumber(one.declared.value)}
          </Fact>
        )}
        {one.reviewCause !== null && <Fact name={say('Review because')}>{one.reviewCause}</Fact>}
      </Facts>
      <p className="subtle small">
        {say('set by {setBy} on {setAt}', {
          setBy: nameOf(item, one.setBy),
          setAt: formatDay(one.setAt),
        })}
      </p>
      {item.abilities.edit && <Change {...props} />}
    </li>
  );
};

const Change = (props: ItemProps & { one: ShownArtifact }): ReactElement => {
  const { item, one } = props;
  return (
    <div className="button-row">
      <FormToggle
        label={say('New version')}
        name={say('New version of {title}', { title: one.title })}
      >
        {(close) => <DocumentForm {...props} onClose={close} />}
      </FormToggle>
      <SentenceToggle
        {...props}
        label={say('Remove')}
        name={say('Remove {title}', { title: one.title })}
        question={say('Why is it removed?')}
        submit={say('Remove')}
        least={LEAST_REASON}
        said={say('Removed.')}
        ask={(reason) => call('artifact.remove', { ...target(item), id: one.id, reason })}
      />
    </div>
  );
};
