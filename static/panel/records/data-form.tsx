import type { ReactElement } from 'react';
import { call } from '../../components/call';
import { TextField } from '../../components/fields';
import { PersonPicker } from '../../components/person-picker';
import { target } from '../governance/acting';
import { AreaField, DateField } from '../governance/wide-fields';
import type { ItemProps } from '../governed-item';
import {
  dayAfter,
  endOfDay,
  keyProblem,
  readKey,
  shortTexts,
  type ShownDependency,
} from '../model/records';
import { useKeptForm } from './kept-form';
import { WithProblem } from '../with-problem';
import { RecordForm } from './record-form';

type Props = ItemProps & { one: ShownDependency | null; onClose: () => void };

const DAYS_AT_FIRST = 14;

const least = { name: 1, source: 1, licence: 1, lawfulBasis: 1, representativeness: 5 } as const;

/** Registers data, or changes what is registered. */
export const DataForm = (props: Props): ReactElement => {
  const { item, one, onClose } = props;
  const { form, set, drop } = useKeptForm(`data-${one?.id ?? 'new'}`, {
    ...{ name: one?.name ?? '', source: one?.source ?? '', owner: one?.owner ?? '' },
    ...{ licence: one?.licence ?? '', lawfulBasis: one?.lawfulBasis ?? '' },
    representativeness: one?.representativeness ?? '',
    dueAt: one?.dueAt.slice(0, 10) ?? dayAfter(item.asOf, DAYS_AT_FIRST),
    issueKey: one?.issueKey ?? '',
  });
  const dueAt = endOfDay(form.dueAt);
  const key = keyProblem(form.issueKey);
  const problems: Partial<Record<keyof typeof form, string>> = {
    ...shortTexts(form, least),
    ...(form.owner === '' ? { owner: 'Choose who answers for it.' } : {}),
    ...(dueAt === null ? { dueAt: 'Choose a day.' } : {}),
    ...(key === null ? {} : { issueKey: key }),
  };
  const text = (field: keyof typeof least): string => form[field].trim();
  return (
    <RecordForm
      {...props}
      label={one === null ? 'Register data' : `Edit the data: ${one.name}`}
      submit={one === null ? 'Register' : 'Save'}
      said="Data registered."
      problems={problems}
      ask={() =>
        call('dependency.set', {
          ...target(item),
          ...(one === null ? {} : { id: one.id }),
          ...{ name: text('name'), source: text('source'), licence: text('licence') },
          lawfulBasis: text('lawfulBasis'),
          representativeness: text('representativeness'),
          owner: form.owner,
          dueAt: dueAt ?? form.dueAt,
          issueKey: readKey(form.issueKey),
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
            <TextField
              label="Data"
              value={form.name}
              error={shown('name')}
              onChange={(name) => set({ name })}
            />
            <TextField
              label="Source"
              value={form.source}
              error={shown('source')}
              onChange={(source) => set({ source })}
            />
            <TextField
              label="Licence"
              value={form.licence}
              error={shown('licence')}
              onChange={(licence) => set({ licence })}
            />
            <TextField
              label="Lawful basis"
              help="Such as contract or consent; “no personal data” is an answer too."
              value={form.lawfulBasis}
              error={shown('lawfulBasis')}
              onChange={(lawfulBasis) => set({ lawfulBasis })}
            />
            <DateField
              label="Due"
              value={form.dueAt}
              least=""
              error={shown('dueAt')}
              onChange={(day) => set({ dueAt: day })}
            />
            <TextField
              label="Work item that delivers it"
              help="Is linked in Jira as what blocks this one."
              value={form.issueKey}
              error={shown('issueKey')}
              onChange={(issueKey) => set({ issueKey })}
            />
          </div>
          <WithProblem problem={shown('owner')}>
            <PersonPicker
              label="Owner"
              value={form.owner === '' ? null : form.owner}
              names={item.people}
              onChange={(owner) => set({ owner: owner ?? '' })}
            />
          </WithProblem>
          <AreaField
            label="Whom does it stand for, and whom does it leave out?"
            value={form.representativeness}
            error={shown('representativeness')}
            onChange={(representativeness) => set({ representativeness })}
          />
        </>
      )}
    </RecordForm>
  );
};
