import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { flatStake } from '../../../../src/words/stake';
import type { ItemProps } from '../../shared/item-props';
import { FormPlace } from '../../../components/forms/form-place';
import { describeImpact } from '../../../components/words/impact';
import { describeStake, statedBy } from '../../../components/words/stake';
import { nameSystemType } from '../../../components/words/system-types';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';

const ModelForm = lazyPart(async () => (await import('./model-form')).ModelForm);

const ImpactForm = lazyPart(async () => (await import('./impact-form')).ImpactForm);

/** `impactTurn`: grows when a button elsewhere on the panel leads to the impact; 0 before the first. */
type Props = ItemProps & { impactTurn: number };

/** What the item is about, in one line, and the form that changes it. */
export const ModelFacts = ({ impactTurn, ...props }: Props): ReactElement => {
  const { item } = props;
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setEditing(false);
    editButton.current?.focus();
  };
  const [isSettingImpact, setSettingImpact] = useState(false);
  const [seenTurn, setSeenTurn] = useState(0);
  if (impactTurn > seenTurn) {
    setSeenTurn(impactTurn);
    setSettingImpact(item.abilities.edit);
  }
  const impactButton = useRef<HTMLButtonElement>(null);
  const closeImpact = (): void => {
    setSettingImpact(false);
    impactButton.current?.focus();
  };
  const { impact } = item.governance;
  const isAskedFor = item.nextGate?.checks.some(({ id }) => id === 'impact-tier-set') ?? false;
  const model = [item.model.name, item.model.version].filter((word) => word !== null).join(' ');
  return (
    <section className="facts" aria-label={say('Model')}>
      <div className="facts-head">
        <dl className="facts-line">
          <Fact name={say('Model')}>{model === '' ? say('not stated') : model}</Fact>
          <Fact name={say('Kind of system')}>{nameSystemType(item.systemType)}</Fact>
          {(impact !== null || isAskedFor) && (
            <Fact name={say('Impact')}>{describeImpact(impact)}</Fact>
          )}
          {item.stake !== null && (
            <Fact name={say('Waiting costs')}>
              {describeStake(flatStake(item.stake))}{' '}
              <span className="subtle small">
                {statedBy(item.people[item.stake.by] ?? say('somebody'), item.stake.at)}
              </span>
            </Fact>
          )}
        </dl>
        {item.abilities.edit && (
          <div className="button-row">
            <Button
              ref={impactButton}
              appearance="subtle"
              spacing="compact"
              aria-expanded={isSettingImpact}
              onClick={() => setSettingImpact(!isSettingImpact)}
            >
              {say('Impact')}
            </Button>
            <Button
              ref={editButton}
              appearance="subtle"
              spacing="compact"
              aria-expanded={isEditing}
              aria-label={say('Edit model, kind of system and what waiting costs')}
              onClick={() => setEditing(!isEditing)}
            >
              {say('Edit')}
            </Button>
          </div>
        )}
      </div>
      {isEditing && (
        <FormPlace onLeave={close}>
          <ModelForm {...props} onClose={close} />
        </FormPlace>
      )}
      {isSettingImpact && (
        <FormPlace onLeave={closeImpact}>
          <ImpactForm {...props} onClose={closeImpact} />
        </FormPlace>
      )}
    </section>
  );
};

const Fact = ({ name, children }: { name: string; children: React.ReactNode }): ReactElement => (
  <div className="fact">
    <dt className="subtle">{name}</dt>
    <dd>{children}</dd>
  </div>
);
