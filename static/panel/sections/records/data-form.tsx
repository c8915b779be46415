import type { ReactElement } from 'react';
import { readWorkItemKey } from '../../../../src/contract/keys';
import { call } from '../../../components/call';
import { TextField } from '../../../components/fields';
import { target } from '../../shared/decide-button';
import { AreaField, DateField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import {
  dayAfter,
  endOfDay,
  idOf,
  keyProblem,
  ownerProblem,
  shortTexts,
  type ShownDependency,
} from './model/records';
import { useKeptForm } from './kept-form';
import { PersonField } from './person-field';
import { RecordForm } from './record-form';
import { say } from '../../../language/say';

type Props = ItemProps & { one: ShownDependency | null; onClose: () => void };

const DAYS_AT_FIRST = 14;

const least = { name: 1, source: 1, licence: 1, lawfulBasis: 1, representativeness: 5 } as const;

/** Registers data, or changes what is registered. */
export const DataForm = (props: Props): ReactElement => {
  const { item, one } = props;
  const kept = useKeptForm(`data-${one?.id ?? 'new'}`, {
    ...{ name: one?.name ?? '', source: one?.source ?? '', owner: one?.owner ?? '' },
    ...{ licence: one?.licence ?? '', lawfulBasis: one?.lawfulBasis ?? '' },
    representativeness: one?.representativeness ?? '',
    dueAt: one?.dueAt.slice(0, 10) ?? dayAfter(item.asOf, DAYS_AT_FIRST),
    issueKey: one?.issueKey ?? '',
  });
  const { form } = kept;
  const dueAt = endOfDay(form.dueAt);
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={one === null ? say('Register data') : say('Edit the data: {name}', { name: one.name })}
      submit={one === null ? say('Register') : say('Save')}
      said={say('Data registered.')}
      problems={{
        ...shortTexts(form, least),
        owner: ownerProblem(form.owner),
        dueAt: dueAt === null ? say('Choose a day.') : null,
        issueKey: keyProblem(form.issueKey),
      }}
      ask={(texts) =>
        call('dependency.set', {
          ...{ ...target(item), ...idOf(one), ...texts },
          dueAt: dueAt ?? form.dueAt,
          issueKey: readWorkItemKey(form.issueKey),
        })
      }
    >
      {(field) => (
        <>
          <div className="facts-form">
            <TextField label={say('Data')} {...field('name')} />
            <TextField label={say('Source')} {...field('source')} />
            <TextField label={say('Licence')} {...field('licence')} />
            <TextField
              label={say('Lawful basis')}
              help={say('Such as contract or consent; “no personal data” is an answer too.')}
              {...field('lawfulBasis')}
            />
            <DateField label={say('Due')} least="" {...field('dueAt')} />
            <TextField
              label={say('Work item that delivers it')}
              help={say('Is linked in Jira as what blocks this one.')}
              {...field('issueKey')}
            />
          </div>
          <PersonField label={say('Owner')} names={item.people} {...field('owner')} />
          <AreaField
            label={say('Whom does it stand for, and whom does it leave out?')}
            {...field('representativeness')}
          />
        </>
      )}
    </RecordForm>
  );
};
