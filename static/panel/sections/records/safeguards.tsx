import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { formatDay } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import { AreaField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import { autonomyChoices, readCount, shortTexts } from './model/records';
import { useKeptForm } from './kept-form';
import { Fact, Facts } from './record-facts';
import { RecordForm } from './record-form';
import { say } from '../../../language/say';

/** How far an agent may go, what stops it, and who is called. */
export const Safeguards = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { safeguards } = item.records;
  const label = safeguards === null ? say('Set safeguards') : say('Change safeguards');
  return (
    <div className="governance">
      {safeguards === null ? (
        <p className="subtle">
          {say(
            'Nobody has said what stops the agent and who is called. Gates of agents ask for it.',
          )}
        </p>
      ) : (
        <>
          <Facts>
            <Fact name={say('Autonomy')}>
              {autonomyChoices[safeguards.autonomy]?.label ?? safeguards.autonomy}
            </Fact>
            <Fact name={say('Kill switch')}>{safeguards.killSwitch}</Fact>
            <Fact name={say('Escalation')}>{safeguards.escalation}</Fact>
            <Fact name={say('Tools')}>
              {safeguards.tools === '' ? say('none named') : safeguards.tools}
            </Fact>
          </Facts>
          <p className="subtle small">
            {say('set by {setBy} on {setAt}', {
              setBy: nameOf(item, safeguards.setBy),
              setAt: formatDay(safeguards.setAt),
            })}
          </p>
        </>
      )}
      {item.abilities.edit && (
        <FormToggle label={label}>
          {(close) => <SafeguardsForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const SafeguardsForm = (props: ItemProps & { onClose: () => void }): ReactElement => {
  const { item } = props;
  const now = item.records.safeguards;
  const kept = useKeptForm('safeguards', {
    ...{ autonomy: String(now?.autonomy ?? 0), killSwitch: now?.killSwitch ?? '' },
    ...{ escalation: now?.escalation ?? '', tools: now?.tools ?? '' },
  });
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={say('Safeguards')}
      submit={say('Set')}
      said={say('Safeguards set.')}
      problems={shortTexts(kept.form, { killSwitch: 5, escalation: 5 })}
      ask={({ autonomy, ...texts }) =>
        call('safeguards.set', {
          ...{ ...target(item), ...texts },
          autonomy: readCount(autonomy, 0) ?? 0,
        })
      }
    >
      {(field) => (
        <>
          <SelectField label={say('Autonomy')} choices={autonomyChoices} {...field('autonomy')} />
          <AreaField label={say('What stops it, and who can?')} {...field('killSwitch')} />
          <AreaField label={say('Who is called, and when?')} {...field('escalation')} />
          <AreaField label={say('Which tools may it use?')} {...field('tools')} />
        </>
      )}
    </RecordForm>
  );
};
