import type { ReactElement } from 'react';
import { call } from '../../components/call';
import { SelectField, TextField } from '../../components/fields';
import { PersonPicker } from '../../components/person-picker';
import { target } from '../governance/acting';
import { AreaField } from '../governance/wide-fields';
import type { ItemProps } from '../governed-item';
import {
  keyProblem,
  readChoice,
  readCount,
  readKey,
  riskChoices,
  shortTexts,
  triggerLevels,
  type ShownRisk,
} from '../model/records';
import { useKeptForm } from './kept-form';
import { WithProblem } from '../with-problem';
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
  const { item, one, onClose } = props;
  const { form, set, drop } = useKeptForm<keyof Fields>(`risk-${one?.id ?? 'new'}`, initialOf(one));
  const kind = readChoice(kinds, form.kind) ?? 'standard';
  const rate = readRate(form);
  const key = keyProblem(form.issueKey);
  const isDrift = kind === 'drift-trigger';
  const problems: Partial<Record<keyof Fields, string>> = {
    ...shortTexts(form, { title: 1, treatment: 5 }),
    ...(form.owner === '' ? { owner: 'Choose who answers for it.' } : {}),
    ...(isDrift && form.watch.trim() === '' ? { watch: 'Name the watch.' } : {}),
    ...(rate === 'wrong' ? { trials: 'Whole numbers, not more failures than trials.' } : {}),
    ...(key === null ? {} : { issueKey: key }),
  };
  const level = readChoice(triggerLevels, form.level) ?? 'warning';
  return (
    <RecordForm
      {...props}
      label={one === null ? 'Write down a risk' : `Edit the risk: ${one.title}`}
      submit={one === null ? 'Write down' : 'Save'}
      said="Risk kept."
      problems={problems}
      ask={() =>
        call('risk.set', {
          ...target(item),
          ...(one === null ? {} : { id: one.id }),
          ...{ kind, title: form.title.trim(), treatment: form.treatment.trim() },
          ...{ owner: form.owner, issueKey: readKey(form.issueKey) },
          trigger: isDrift ? { watch: form.watch.trim(), level } : null,
          rate: rate === 'wrong' ? null : rate,
        })
      }
      onClose={() => {
        drop();
        onClose();
      }}
    >
      {(shown) => (
        <>
          <div className="facts-form">
            <SelectField
              label="Kind"
              value={form.kind}
              choices={riskChoices}
              onChange={(chosen) => set({ kind: chosen })}
            />
            <TextField
              label="What can go wrong"
              value={form.title}
              error={shown('title')}
              onChange={(title) => set({ title })}
            />
            {isDrift && (
              <>
                <TextField
                  label="Watch that sets it off"
                  help="As the monitoring plan names it."
                  value={form.watch}
                  error={shown('watch')}
                  onChange={(watch) => set({ watch })}
                />
                <SelectField
                  label="From level"
                  value={form.level}
                  choices={triggerLevels.map((value) => ({ value, label: value }))}
                  onChange={(chosen) => set({ level: chosen })}
                />
              </>
            )}
            {kind === 'probabilistic-failure' && (
              <>
                <TextField
                  label="Failures seen"
                  value={form.failures}
                  onChange={(failures) => set({ failures })}
                />
                <TextField
                  label="Out of how many"
                  help="Its rate is shown with its interval."
                  value={form.trials}
                  error={shown('trials')}
                  onChange={(trials) => set({ trials })}
                />
              </>
            )}
            <TextField
              label="Work item that treats it"
              value={form.issueKey}
              error={shown('issueKey')}
              onChange={(issueKey) => set({ issueKey })}
            />
          </div>
          <AreaField
            label="Treatment"
            help="What keeps it small, or what happens when it comes."
            value={form.treatment}
            error={shown('treatment')}
            onChange={(treatment) => set({ treatment })}
          />
          <WithProblem problem={shown('owner')}>
            <PersonPicker
              label="Owner"
              value={form.owner === '' ? null : form.owner}
              names={item.people}
              onChange={(owner) => set({ owner: owner ?? '' })}
            />
          </WithProblem>
        </>
      )}
    </RecordForm>
  );
};
