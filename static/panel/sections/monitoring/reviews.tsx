import Heading from '@atlaskit/heading/heading';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Disclosure } from '../../../components/disclosure';
import { formatCount, formatDay } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ItemProps } from '../../shared/item-props';
import type { Review } from '../../../../src/contract/types';

const kinds: Record<Review['kind'], string> = {
  approval: 'Approval',
  'model-card': 'Model card',
  'bias-checklist': 'Bias checklist',
  risk: 'Risk',
  'other-artifact': 'Document',
  'to-do': 'To-do',
};

/** Shortest note that the app takes. */
const LEAST_NOTE = 3;

/** What depends on how the model behaves and has to be looked at again, because it drifted. */
export const ReviewsDue = (props: ItemProps): ReactElement | null => {
  const due = props.item.monitoring.reviews.filter(({ done }) => done === null);
  if (due.length === 0) return null;
  return (
    <>
      <Heading size="xxsmall" as="h4">
        To look at again
      </Heading>
      <ul className="decisions">
        {due.map((review) => (
          <Due key={review.id} {...props} review={review} />
        ))}
      </ul>
    </>
  );
};

const Due = (props: ItemProps & { review: Review }): ReactElement => {
  const { item, review } = props;
  return (
    <li className="decision">
      <p>
        <span className="flag">review due</span> {kinds[review.kind]}:{' '}
        <span className="strong">{review.label}</span>
      </p>
      <p className="subtle small">
        {review.cause} · since {formatDay(review.raisedAt)}
      </p>
      {item.abilities.edit && (
        <SentenceToggle
          {...props}
          label="Looked at again"
          name={`Looked at again: ${review.label}`}
          question="What did you find?"
          help="Goes into the history."
          submit="Looked at again"
          least={LEAST_NOTE}
          said="Looked at again."
          ask={(note) => call('review.done', { ...target(item), id: review.id, note })}
        />
      )}
    </li>
  );
};

/** What was looked at again, with what was found. */
export const ReviewsDone = ({ item }: ItemProps): ReactElement | null => {
  const settled = item.monitoring.reviews.flatMap(({ done, ...review }) =>
    done === null ? [] : [{ ...review, done }],
  );
  if (settled.length === 0) return null;
  return (
    <Disclosure title="Reviews" summary={formatCount(settled.length, 'settled', 'settled')}>
      {() => (
        <ul className="decisions">
          {settled.map(({ id, kind, label, cause, done }) => (
            <li key={id} className="decision">
              <p>
                {kinds[kind]}: <span className="strong">{label}</span>
              </p>
              <p>“{done.note}”</p>
              <p className="subtle small">
                {nameOf(item, done.by)} on {formatDay(done.at)} · {cause}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
};
