import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { TextField } from '../../components/fields';
import { formatDay } from '../../components/format';
import { useAction } from '../../components/use-action';
import type { Challenge, ItemView } from '../../../src/contract/types';
import { ChangeError } from '../change-error';
import type { ItemProps } from '../governed-item';

type Props = ItemProps & { criterionId: string };

/** Questions to a criterion. An open one holds gates back until somebody answers it. */
export const Challenges = (props: Props): ReactElement => {
  const { item, criterionId } = props;
  const asked = item.governance.challenges.filter((one) => one.criterionId === criterionId);
  return (
    <>
      {asked.map((challenge) => (
        <Asked key={challenge.id} challenge={challenge} {...props} />
      ))}
      {item.abilities.edit && <Ask {...props} />}
    </>
  );
};

const Asked = (props: Props & { challenge: Challenge }): ReactElement => {
  const { item, challenge } = props;
  const { question, askedBy, askedAt, answer } = challenge;
  return (
    <div className="challenge">
      <p>
        <span className="strong">{nameOf(item, askedBy)} asks:</span> “{question}”{' '}
        <span className="subtle small">{formatDay(askedAt)}</span>
      </p>
      {answer === null ? (
        item.abilities.edit && <Answer {...props} />
      ) : (
        <p>
          <span className="strong">{nameOf(item, answer.by)} answers:</span> “{answer.text}”{' '}
          <span className="subtle small">{formatDay(answer.at)}</span>
        </p>
      )}
    </div>
  );
};

const nameOf = (item: ItemView, accountId: string): string => item.people[accountId] ?? 'Somebody';

const Answer = ({
  item,
  challenge,
  onChange,
  onReload,
}: Props & { challenge: Challenge }): ReactElement => {
  const announce = useAnnounce();
  return (
    <SentenceForm
      label="Answer"
      submit="Answer"
      least={LEAST_ANSWER}
      onReload={onReload}
      onSend={async (text) => {
        const input = { issue: item.issue.key, revision: item.revision, id: challenge.id, text };
        onChange(await call('challenge.answer', input));
        announce('Answered.');
      }}
    />
  );
};

const Ask = ({ item, criterionId, onChange, onReload }: Props): ReactElement => {
  const [isAsking, setAsking] = useState(false);
  const announce = useAnnounce();
  if (!isAsking) {
    return (
      <div className="button-row">
        <Button spacing="compact" onClick={() => setAsking(true)}>
          Challenge
        </Button>
      </div>
    );
  }
  return (
    <SentenceForm
      label="What do you doubt about this criterion?"
      help="The gate stays held until somebody answers."
      submit="Ask"
      least={LEAST_QUESTION}
      onReload={onReload}
      onCancel={() => setAsking(false)}
      onSend={async (question) => {
        const input = { issue: item.issue.key, revision: item.revision, criterionId, question };
        onChange(await call('challenge.ask', input));
        announce('Asked. The gate is held until it is answered.');
        setAsking(false);
      }}
    />
  );
};

/** Shortest texts that the app takes. */
const LEAST_QUESTION = 5;
const LEAST_ANSWER = 3;

type SentenceProps = {
  label: string;
  help?: string;
  submit: string;
  least: number;
  onSend: (text: string) => Promise<void>;
  onReload: () => Promise<void>;
  onCancel?: () => void;
};

/** One line of text that is sent; it stays where sending fails. */
const SentenceForm = (props: SentenceProps): ReactElement => {
  const { label, help, submit, least, onSend, onReload, onCancel } = props;
  const [text, setText] = useState('');
  const action = useAction();
  return (
    <form
      className="sentence-form"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(() => onSend(text.trim()));
      }}
    >
      <TextField
        label={label}
        value={text}
        onChange={setText}
        {...(help === undefined ? {} : { help })}
      />
      <div className="button-row">
        <Button
          type="submit"
          spacing="compact"
          isDisabled={text.trim().length < least}
          isLoading={action.isBusy}
        >
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button spacing="compact" appearance="subtle" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <ChangeError action={action} onReload={onReload} />
    </form>
  );
};
