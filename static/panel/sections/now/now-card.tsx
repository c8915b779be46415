import './now.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import type { ReactElement, RefObject } from 'react';
import { Icon, type IconName } from '../../../components/icons';
import { formatCount } from '../../../components/format';
import type { ItemView, Standing, Step } from '../../../../src/contract/types';
import type { Place } from '../../shared/places';
import { labelOf, nowFor, type Now } from './now-words';
import { say } from '../../../language/say';

type Props = {
  item: ItemView;
  isAdding: boolean;
  addButton: RefObject<HTMLButtonElement>;
  onAdd: () => void;
  /** Stands in place of the button where a step is done right here. */
  answers: (step: Step) => ReactElement | null;
  /** Leads to another place of the panel. */
  onGo: (place: Place) => void;
};

const icons: Record<Standing['tone'], IconName> = {
  alarm: 'warning',
  held: 'lock',
  open: 'check',
  'in-use': 'info',
  none: 'info',
};

/** What is next for the person who looks, why, and the button that does it; the same words as the refusal. */
export const NowCard = (props: Props): ReactElement => {
  const now = nowFor(props.item);
  const answers = now.step === null ? null : props.answers(now.step);
  const gate = props.item.nextGate?.headline ?? say('No gate ahead');
  // The state of the gate shows whatever is next; once is enough where it is the title.
  const isGate = now.title === gate;
  return (
    <header className={`now now-${now.tone}`}>
      <span className="now-icon">
        <Icon name={icons[now.tone]} />
      </span>
      <div className="now-words">
        <p className="now-for">
          {now.for}
          {!isGate && (
            <>
              {' · '}
              <span className="gate-state">{gate}</span>
            </>
          )}
        </p>
        <div {...(isGate ? { className: 'gate-state' } : {})}>
          <Heading size="small" as="h2">
            {now.title}
          </Heading>
        </div>
        {now.why !== '' && <p>{now.why}</p>}
        {now.next !== '' && (
          <p>
            <span className="strong">{say('Next:')}</span> {now.next}
          </p>
        )}
        {now.more > 0 && (
          <p className="subtle small">
            {say('{wait} for you; the tabs below say where.', {
              wait: formatCount(now.more, 'more thing waits', 'more things wait'),
            })}
          </p>
        )}
      </div>
      <Actions {...props} now={now} isAnswered={answers !== null} />
      {answers !== null && <div className="now-answers">{answers}</div>}
    </header>
  );
};

type ActionsProps = Props & { now: Now; isAnswered: boolean };

const Actions = (props: ActionsProps): ReactElement => {
  const { now, isAnswered, isAdding, addButton, onAdd, onGo } = props;
  const { step } = now;
  const adds = step?.place === 'evidence';
  return (
    <div className="now-actions">
      {step !== null && !adds && !isAnswered && (
        <Button appearance="primary" onClick={() => onGo(step.place)}>
          {labelOf(step)}
        </Button>
      )}
      {props.item.abilities.edit && (
        <Button
          ref={addButton}
          appearance={adds && !isAdding ? 'primary' : 'default'}
          aria-expanded={isAdding}
          onClick={onAdd}
        >
          {say('Add evidence')}
        </Button>
      )}
    </div>
  );
};
