import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay, formatNumber, formatSpan } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ItemProps } from '../../shared/item-props';
import { artifactChoices, type ShownArtifact } from './model/records';
import { DocumentForm } from './document-form';
import { Fact, Facts, Outward } from './record-facts';

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
          No document yet. Link what you keep elsewhere; a link completes no record.
        </p>
      )}
      <ul className="decisions">
        {artifacts.map((one) => (
          <Document key={one.id} {...props} one={one} />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label="Add a document">
          {(close) => <DocumentForm {...props} one={null} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const stateOf = ({ isPast, reviewCause }: ShownArtifact) => {
  if (isPast) return { word: 'out of date', appearance: 'danger' } as const;
  if (reviewCause !== null) return { word: 'review due', appearance: 'warning' } as const;
  return { word: 'in date', appearance: 'success' } as const;
};

const Document = (props: ItemProps & { one: ShownArtifact }): ReactElement => {
  const { item, one } = props;
  const { word, appearance } = stateOf(one);
  const kind = artifactChoices.find(({ value }) => value === one.kind)?.label ?? one.kind;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={appearance}>{word}</Lozenge>{' '}
        <Outward href={one.link} text={one.title} />
      </p>
      <Facts>
        <Fact name="Kind">{kind}</Fact>
        <Fact name="Version">{one.version}</Fact>
        <Fact name="Owner">{nameOf(item, one.owner)}</Fact>
        <Fact name="Review by">
          {formatDay(one.reviewBy)},{' '}
          {one.isPast
            ? `${formatSpan(one.reviewBy, item.asOf)} ago`
            : `in ${formatSpan(one.reviewBy, item.asOf)}`}
        </Fact>
        {one.declared !== null && (
          <Fact name="Declares">
            {one.declared.metric} {formatNumber(one.declared.value)}
          </Fact>
        )}
        {one.reviewCause !== null && <Fact name="Review because">{one.reviewCause}</Fact>}
      </Facts>
      <p className="subtle small">
        set by {nameOf(item, one.setBy)} on {formatDay(one.setAt)}
      </p>
      {item.abilities.edit && <Change {...props} />}
    </li>
  );
};

const Change = (props: ItemProps & { one: ShownArtifact }): ReactElement => {
  const { item, one } = props;
  return (
    <div className="button-row">
      <FormToggle label="New version" name={`New version of ${one.title}`}>
        {(close) => <DocumentForm {...props} onClose={close} />}
      </FormToggle>
      <SentenceToggle
        {...props}
        label="Remove"
        name={`Remove ${one.title}`}
        question="Why is it removed?"
        submit="Remove"
        least={LEAST_REASON}
        said="Removed."
        ask={(reason) => call('artifact.remove', { ...target(item), id: one.id, reason })}
      />
    </div>
  );
};
