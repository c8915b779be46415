import type { ReactElement } from 'react';
import { call } from '../../components/call';
import { SelectField, TextField } from '../../components/fields';
import { PersonPicker } from '../../components/person-picker';
import { target } from '../governance/acting';
import { DateField } from '../governance/wide-fields';
import type { ItemProps } from '../governed-item';
import {
  artifactChoices,
  dayAfter,
  endOfDay,
  readAmount,
  readChoice,
  shortTexts,
  type ShownArtifact,
} from '../model/records';
import { useKeptForm } from './kept-form';
import { WithProblem } from '../with-problem';
import { RecordForm } from './record-form';

type Props = ItemProps & { one: ShownArtifact | null; onClose: () => void };

/** A quarter: what a model does changes faster than yearly reviews see. */
const DAYS_AT_FIRST = 90;

const kinds = artifactChoices.map(({ value }) => value);

/** Names a document, or its next version. */
export const DocumentForm = (props: Props): ReactElement => {
  const { item, one, onClose } = props;
  const { form, set, drop } = useKeptForm(`document-${one?.id ?? 'new'}`, {
    ...{ kind: one?.kind ?? 'model-card', title: one?.title ?? '', link: one?.link ?? '' },
    ...{ version: one?.version ?? '', owner: one?.owner ?? '' },
    reviewBy: dayAfter(item.asOf, DAYS_AT_FIRST),
    metric: one?.declared?.metric ?? item.criteria.locked?.criteria[0]?.metric ?? '',
    value: one?.declared === null || one === null ? '' : String(one.declared.value),
  });
  const kind = readChoice(kinds, form.kind) ?? 'other';
  const isCard = kind === 'model-card';
  const reviewBy = endOfDay(form.reviewBy);
  const value = readAmount(form.value);
  const link = form.link.trim();
  const problems: Partial<Record<keyof typeof form, string>> = {
    ...shortTexts(form, { title: 1, version: 1 }),
    ...(form.owner === '' ? { owner: 'Choose who answers for it.' } : {}),
    ...(reviewBy === null || Date.parse(reviewBy) <= Date.parse(item.asOf)
      ? { reviewBy: 'Choose a day in the future.' }
      : {}),
    ...(link !== '' && !/^https?:\/\/\S+$/u.test(link)
      ? { link: 'An address with https://.' }
      : {}),
    ...(isCard && form.value.trim() !== '' && value === null
      ? { value: 'A number such as 97% or 0.97.' }
      : {}),
  };
  const declared =
    isCard && value !== null && form.metric.trim() !== ''
      ? { metric: form.metric.trim(), value }
      : null;
  return (
    <RecordForm
      {...props}
      label={one === null ? 'Add a document' : `New version of ${one.title}`}
      submit={one === null ? 'Add' : 'Save'}
      said="Document kept."
      problems={problems}
      ask={() =>
        call('artifact.set', {
          ...target(item),
          ...(one === null ? {} : { id: one.id }),
          ...{ kind, title: form.title.trim(), link: link === '' ? null : link },
          ...{ version: form.version.trim(), owner: form.owner },
          ...{ reviewBy: reviewBy ?? form.reviewBy, declared },
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
              choices={artifactChoices}
              isDisabled={one !== null}
              onChange={(chosen) => set({ kind: chosen })}
            />
            <TextField
              label="Title"
              value={form.title}
              error={shown('title')}
              onChange={(title) => set({ title })}
            />
            <TextField
              label="Version"
              value={form.version}
              error={shown('version')}
              onChange={(version) => set({ version })}
            />
            <TextField
              label="Where it is kept"
              placeholder="https://"
              value={form.link}
              error={shown('link')}
              onChange={(address) => set({ link: address })}
            />
            <DateField
              label="Review by"
              value={form.reviewBy}
              least={dayAfter(item.asOf, 1)}
              error={shown('reviewBy')}
              onChange={(day) => set({ reviewBy: day })}
            />
            {isCard && (
              <>
                <TextField
                  label="Declared metric"
                  value={form.metric}
                  onChange={(metric) => set({ metric })}
                />
                <TextField
                  label="Declared value"
                  help="Held against what was tested."
                  value={form.value}
                  error={shown('value')}
                  onChange={(text) => set({ value: text })}
                />
              </>
            )}
          </div>
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
