import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { TextField } from '../../../components/fields';
import { formatDay, formatNumber } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { readAmount, readCount, shortTexts } from './model/records';
import { useKeptForm } from './kept-form';
import { Fact, Facts } from './record-facts';
import { RecordForm } from './record-form';

/** How far a model that scores answers agrees with people. */
export const Judge = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { judge } = item.records;
  return (
    <div className="governance">
      {judge === null ? (
        <p className="subtle">
          Does a model score the answers? Let people score a sample of at least 50 as well, and
          write down how far they agree.
        </p>
      ) : (
        <>
          <p>
            <Lozenge appearance={judge.isValidated ? 'success' : 'warning'}>
              {judge.isValidated ? 'validated' : 'not validated'}
            </Lozenge>{' '}
            <span className="strong">{judge.name}</span>
          </p>
          <Facts>
            <Fact name="Agreement">
              kappa {formatNumber(judge.kappa)}, {judge.agreement}, n {formatNumber(judge.items)}
            </Fact>
          </Facts>
          <p className="subtle small">
            set by {nameOf(item, judge.setBy)} on {formatDay(judge.setAt)}
          </p>
        </>
      )}
      {item.abilities.edit && (
        <FormToggle label={judge === null ? 'Add the agreement' : 'Change the agreement'}>
          {(close) => <JudgeForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const JudgeForm = (props: ItemProps & { onClose: () => void }): ReactElement => {
  const { item } = props;
  const now = item.records.judge;
  const kept = useKeptForm('judge', {
    ...{ name: now?.name ?? '', kappa: now === null ? '' : String(now.kappa) },
    items: now === null ? '' : String(now.items),
  });
  const kappa = readAmount(kept.form.kappa);
  const items = readCount(kept.form.items, 1);
  return (
    <RecordForm
      {...props}
      kept={kept}
      label="Agreement of the judge with people"
      submit="Set"
      said="Agreement set."
      problems={{
        ...shortTexts(kept.form, { name: 1 }),
        kappa: kappa === null || Math.abs(kappa) > 1 ? 'A number from -1 to 1.' : null,
        items: items === null ? 'A whole number.' : null,
      }}
      ask={({ name }) =>
        call('judge.set', { ...target(item), name, kappa: kappa ?? 0, items: items ?? 1 })
      }
    >
      {(field) => (
        <div className="facts-form">
          <TextField label="Judging model" {...field('name')} />
          <TextField label="Cohen’s kappa" {...field('kappa')} />
          <TextField label="Answers that both scored" {...field('items')} />
        </div>
      )}
    </RecordForm>
  );
};
