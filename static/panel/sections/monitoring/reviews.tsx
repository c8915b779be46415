import Heading from '@atlaskit/heading/heading';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Disclosure } from '../../../components/disclosure';
import { formatCount, formatDay } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ItemProps } from '../../shared/item-props';
import type { Review } from '../../../../src/contract/types';
import { quote } from '../../../components/words/quote';
import { say } from '../../../language/say';

const kinds: Record<Review['kind'], string> = {
  approval: say('Approval'),
  'model-card': say('Model card'),
  'bias-checklist': say('Bias checklist'),
  risk: say('Risk'),
  'other-artifact': say('Document'),
  'to-do': say('To-do'),
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
        {say('To look at again')}
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
        <span className="flag">{say('review due')}</span> {kinds[review.kind]}:{' '}
        <span className="strong">{review.label}</span>
      </p>
      <p className="subtle small">
        {say('{cause} · since {raisedAt}', {
          cause: review.cause,
          raisedAt: formatDay(review.raisedAt),
        })}
      </p>
      {item.abilities.edit && (
        <SentenceToggle
          {...props}
          label={say('Looked at again')}
          name={say('Looked at again: {label}', { label: review.label })}
          question={say('What did you find?')}
          help={say('Goes into the history.')}
          submit={say('Looked at again')}
          least={LEAST_NOTE}
          said={say('Looked at again.')}
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
    <Disclosure title={say('Reviews')} summary={formatCount(settled.length, 'settled', 'settled')}>
      {() => (
        <ul className="decisions">
          {settled.map(({ id, kind, label, cause, done }) => (
            <li key={id} className="decision">
              <p>
                {kinds[kind]}: <span className="strong">{label}</span>
              </p>
              <p>{quote(done.note)}</p>
              <p className="subtle small">
                {say('{by} on {at} · {cause}', {
                  by: nameOf(item, done.by),
                  at: formatDay(done.at),
                  cause,
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
};
