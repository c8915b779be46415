import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { formatDay } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import { AreaField } from '../../shared/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import { autonomyChoices, readCount, shortTexts } from './model/records';
import { useKeptForm } from './kept-form';
import { Fact, Facts } from './record-facts';
import { RecordForm } from './record-form';

/** How far an agent may go, what stops it, and who is called. */
export const Safeguards = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { safeguards } = item.records;
  const label = safeguards === null ? 'Set safeguards' : 'Change safeguards';
  return (
    <div className="governance">
      {safeguards === null ? (
        <p className="subtle">
          Nobody has said what stops the agent and who is called. Gates of agents ask for it.
        </p>
      ) : (
        <>
          <Facts>
            <Fact name="Autonomy">
              {autonomyChoices[safeguards.autonomy]?.label ?? safeguards.autonomy}
            </Fact>
            <Fact name="Kill switch">{safeguards.killSwitch}</Fact>
            <Fact name="Escalation">{safeguards.escalation}</Fact>
            <Fact name="Tools">{safeguards.tools === '' ? 'none named' : safeguards.tools}</Fact>
          </Facts>
          <p className="subtle small">
            set by {nameOf(item, safeguards.setBy)} on {formatDay(safeguards.setAt)}
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
      label="Safeguards"
      submit="Set"
      said="Safeguards set."
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
          <SelectField label="Autonomy" choices={autonomyChoices} {...field('autonomy')} />
          <AreaField label="What stops it, and who can?" {...field('killSwitch')} />
          <AreaField label="Who is called, and when?" {...field('escalation')} />
          <AreaField label="Which tools may it use?" {...field('tools')} />
        </>
      )}
    </RecordForm>
  );
};
