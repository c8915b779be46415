import type { ReactElement } from 'react';
import { readWorkItemKey } from '../../../../src/contract/keys';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { target } from '../../shared/decide-button';
import { AreaField } from '../../shared/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import {
  idOf,
  keyProblem,
  ownerProblem,
  readChoice,
  readCount,
  riskChoices,
  shortTexts,
  triggerLevels,
  type ShownRisk,
} from './model/records';
import { useKeptForm } from './kept-form';
import { PersonField } from './person-field';
import { RecordForm } from './record-form';

type Props = ItemProps & { one: ShownRisk | null; onClose: () => void };

const kinds = riskChoices.map(({ value }) => value);

const initialOf = (one: ShownRisk | null) => ({
  ...{ kind: one?.kind ?? 'probabilistic-failure', title: one?.title ?? '' },
  ...{ owner: one?.owner ?? '', treatment: one?.treatment ?? '', issueKey: one?.issueKey ?? '' },
  ...{ watch: one?.trigger?.watch ?? '', level: one?.trigger?.level ?? 'warning' },
  failures: one?.rate == null ? '' : String(one.rate.failures),
  trials: one?.rate == null ? '' : String(one.rate.trials),
});

type Fields = ReturnType<typeof initialOf>;

/** The measured rate; null where none is given, `wrong` where it cannot be. */
const readRate = ({ kind, failures, trials }: Record<keyof Fields, string>) => {
  if (kind !== 'probabilistic-failure' || (failures === '' && trials === '')) return null;
  const counted = { failures: readCount(failures, 0), trials: readCount(trials, 1) };
  if (counted.failures === null || counted.trials === null) return 'wrong';
  return counted.failures > counted.trials
    ? 'wrong'
    : { failures: counted.failures, trials: counted.trials };
};

/** Writes down what can go wrong. */
export const RiskForm = (props: Props): ReactElement => {
  const { item, one } = props;
  const kept = useKeptForm<keyof Fields>(`risk-${one?.id ?? 'new'}`, initialOf(one));
  const { form } = kept;
  const kind = readChoice(kinds, form.kind) ?? 'standard';
  const level = readChoice(triggerLevels, form.level) ?? 'warning';
  const rate = readRate(form);
  const isDrift = kind === 'drift-trigger';
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={one === null ? 'Write down a risk' : `Edit the risk: ${one.title}`}
      submit={one === null ? 'Write down' : 'Save'}
      said="Risk kept."
      problems={{
        ...shortTexts(form, { title: 1, treatment: 5 }),
        owner: ownerProblem(form.owner),
        watch: isDrift && form.watch.trim() === '' ? 'Name the watch.' : null,
        trials: rate === 'wrong' ? 'Whole numbers, not more failures than trials.' : null,
        issueKey: keyProblem(form.issueKey),
      }}
      ask={({ title, treatment, owner, watch, issueKey }) =>
        call('risk.set', {
          ...{ ...target(item), ...idOf(one), kind, title, treatment, owner },
          issueKey: readWorkItemKey(issueKey),
          trigger: isDrift ? { watch, level } : null,
          rate: rate === 'wrong' ? null : rate,
        })
      }
    >
      {(field) => (
        <>
          <div className="facts-form">
            <SelectField label="Kind" choices={riskChoices} {...field('kind')} />
            <TextField label="What can go wrong" {...field('title')} />
            {isDrift && (
              <>
                <TextField
                  label="Watch that sets it off"
                  help="As the monitoring plan names it."
                  {...field('watch')}
                />
                <SelectField
                  label="From level"
                  choices={triggerLevels.map((value) => ({ value, label: value }))}
                  {...field('level')}
                />
              </>
            )}
            {kind === 'probabilistic-failure' && (
              <>
                <TextField label="Failures seen" {...field('failures')} />
                <TextField
                  label="Out of how many"
                  help="Its rate is shown with its interval."
                  {...field('trials')}
                />
              </>
            )}
            <TextField label="Work item that treats it" {...field('issueKey')} />
          </div>
          <AreaField
            label="Treatment"
            help="What keeps it small, or what happens when it comes."
            {...field('treatment')}
          />
          <PersonField label="Owner" names={item.people} {...field('owner')} />
        </>
      )}
    </RecordForm>
  );
};
