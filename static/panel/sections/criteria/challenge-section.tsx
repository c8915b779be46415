import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { formatCount } from '../../../components/format';
import type { ItemProps } from '../../shared/item-props';
import { PlacedDisclosure } from '../../shared/places';
import { criterionRows } from '../../../components/evidence/criterion-rows';
import { target, useChange } from '../../shared/decide-button';
import { Asked } from './challenge-question';
import { LEAST_QUESTION } from './challenges';
import { FormToggle } from '../../../components/forms/form-toggle';
import { SentenceForm } from '../../shared/sentence-form';
import { useFocusInside } from '../../../components/forms/use-focus-inside';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { say } from '../../../language/say';

/** `turn` counts the presses of the button at the criteria; 0 before the first. */
type Props = ItemProps & { turn: number };

/** Stands for all criteria together in the form. */
const ALL = '';

/** Every question to the criteria, open ones first, and the form that asks one. */
export const ChallengeSection = (props: Props): ReactElement | null => {
  const { item, turn } = props;
  const { challenges } = item.governance;
  const open = challenges.filter(({ answer }) => answer === null);
  if (challenges.length === 0 && turn === 0) return null;
  return (
    <PlacedDisclosure
      place="challenge"
      title={say('Challenges')}
      openTurn={turn}
      summary={
        challenges.length === 0
          ? say('None')
          : open.length === 0
            ? formatCount(challenges.length, 'answered', 'answered')
            : formatCount(open.length, 'open question')
      }
    >
      {() => <Inside {...props} />}
    </PlacedDisclosure>
  );
};

const Inside = (props: Props): ReactElement => {
  const { item, turn } = props;
  const { challenges } = item.governance;
  const sorted = [
    ...challenges.filter(({ answer }) => answer === null),
    ...challenges.filter(({ answer }) => answer !== null),
  ];
  const mayAsk = item.abilities.edit && item.criteria.locked !== null;
  return (
    <div className="governance">
      {sorted.map((challenge) => (
        <div key={challenge.id}>
          <p className="subtle small">{nameCriterion(props, challenge.criterionId)}</p>
          <Asked {...props} challenge={challenge} />
        </div>
      ))}
      {mayAsk && (
        <FormToggle label={say('Ask another question')} turn={turn}>
          {(close) => <AskAny {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const nameCriterion = ({ item }: Props, id: string | null): string =>
  id === null
    ? say('About all criteria')
    : (criterionRows(item).find((row) => row.id === id)?.title ??
      say('About a criterion of an earlier version'));

const AskAny = (props: Props & { onClose: () => void }): ReactElement => {
  const { item, onReload, onClose } = props;
  const about = useStashedTexts(`${item.issue.id}-challenge-about`, { criterion: ALL });
  const { criterion: criterionId } = about.value;
  const box = useFocusInside<HTMLDivElement>(true, props.turn);
  const change = useChange(props);
  const leave = (): void => {
    about.drop();
    onClose();
  };
  const known = item.criteria.locked?.criteria ?? [];
  const rows = criterionRows(item).filter(({ id }) => known.some((one) => one.id === id));
  return (
    <div ref={box} className="tool" role="group" aria-label={say('Challenge the criteria')}>
      <SelectField
        label={say('About')}
        value={criterionId}
        choices={[
          { value: ALL, label: say('All criteria together') },
          ...rows.map(({ id, title, qualifiers }) => ({
            value: id,
            label: [title, ...qualifiers].join(' '),
          })),
        ]}
        onChange={(criterion) => about.set({ criterion })}
      />
      <SentenceForm
        draft={`${item.issue.id}-challenge`}
        label={say('What do you doubt?')}
        help={say('Gates that ask for answers stay held until somebody else answers.')}
        submit={say('Ask')}
        least={LEAST_QUESTION}
        onReload={onReload}
        onCancel={leave}
        onSend={async (question) => {
          const one = criterionId === ALL ? null : criterionId;
          const input = { ...target(item), criterionId: one, question };
          await change(() => call('challenge.ask', input), say('Asked. It waits for an answer.'));
          leave();
        }}
      />
    </div>
  );
};
