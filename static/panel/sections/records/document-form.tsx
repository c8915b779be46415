import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { target } from '../../shared/decide-button';
import { DateField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import {
  artifactChoices,
  dayAfter,
  endOfDay,
  idOf,
  ownerProblem,
  readAmount,
  readChoice,
  reviewDay,
  shortTexts,
  type ShownArtifact,
} from './model/records';
import { useKeptForm } from './kept-form';
import { PersonField } from './person-field';
import { RecordForm } from './record-form';
import { say } from '../../../language/say';

type Props = ItemProps & { one: ShownArtifact | null; onClose: () => void };

const kinds = artifactChoices.map(({ value }) => value);

const linkProblem = (text: string): string | null =>
  text.trim() === '' || /^https?:\/\/\S+$/u.test(text.trim())
    ? null
    : say('An address with https://.');

/** Names a document, or its next version. */
export const DocumentForm = (props: Props): ReactElement => {
  const { item, one } = props;
  const kept = useKeptForm(`document-${one?.id ?? 'new'}`, {
    ...{ kind: one?.kind ?? 'model-card', title: one?.title ?? '', link: one?.link ?? '' },
    ...{ version: one?.version ?? '', owner: one?.owner ?? '' },
    reviewBy: reviewDay(one, item.asOf),
    metric: one?.declared?.metric ?? item.criteria.locked?.criteria[0]?.metric ?? '',
    value: one?.declared === null || one === null ? '' : String(one.declared.value),
  });
  const { form } = kept;
  const kind = readChoice(kinds, form.kind) ?? 'other';
  const isCard = kind === 'model-card';
  const reviewBy = endOfDay(form.reviewBy);
  const isAhead = reviewBy !== null && Date.parse(reviewBy) > Date.parse(item.asOf);
  const value = readAmount(form.value);
  const isNoNumber = isCard && form.value.trim() !== '' && value === null;
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={
        one === null ? say('Add a document') : say('New version of {title}', { title: one.title })
      }
      submit={one === null ? say('Add') : say('Save')}
      said={say('Document kept.')}
      problems={{
        ...shortTexts(form, { title: 1, version: 1 }),
        owner: ownerProblem(form.owner),
        reviewBy: isAhead ? null : say('Choose a day in the future.'),
        link: linkProblem(form.link),
        value: isNoNumber ? say('A number such as 97% or 0.97.') : null,
      }}
      ask={({ title, link, version, owner, metric }) =>
        call('artifact.set', {
          ...{ ...target(item), ...idOf(one), kind, title, version, owner },
          link: link === '' ? null : link,
          reviewBy: reviewBy ?? form.reviewBy,
          declared: isCard && value !== null && metric !== '' ? { metric, value } : null,
        })
      }
    >
      {(field) => (
        <>
          <div className="facts-form">
            <SelectField
              label={say('Kind')}
              choices={artifactChoices}
              isDisabled={one !== null}
              {...field('kind')}
            />
            <TextField label={say('Title')} {...field('title')} />
            <TextField label={say('Version')} {...field('version')} />
            <TextField label={say('Where it is kept')} placeholder="https://" {...field('link')} />
            <DateField
              label={say('Review by')}
              least={dayAfter(item.asOf, 1)}
              {...field('reviewBy')}
            />
            {isCard && (
              <>
                <TextField label={say('Declared metric')} {...field('metric')} />
                <TextField
                  label={say('Declared value')}
                  help={say('Held against what was tested.')}
                  {...field('value')}
                />
              </>
            )}
          </div>
          <PersonField label={say('Owner')} names={item.people} {...field('owner')} />
        </>
      )}
    </RecordForm>
  );
};
