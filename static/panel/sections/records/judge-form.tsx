import TextArea from '@atlaskit/textarea/text-area';
import { useId, useRef, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { Icon } from '../../../components/icons';
import { target } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { useKeptForm, type Kept } from './kept-form';
import { readAmount, readCount, shortTexts } from './model/records';
import { RecordForm } from './record-form';
import { formatNumber } from '../../../components/format';
import { say, sayWith } from '../../../language/say';

const SOURCES = [
  { value: 'labels', label: say('Labels of judge and people') },
  { value: 'stated', label: say('What somebody says') },
] as const;

const MOST_CHARACTERS = 400_000;

/** What is wrong with the labels before anybody has read them; null where nothing is. */
const labelsProblem = (labels: string): string | null => {
  if (labels.trim() === '') return say('Choose the file, or paste the labels.');
  return labels.length > MOST_CHARACTERS
    ? say('At most {mostCharacters} characters; send a sample of the answers.', {
        mostCharacters: formatNumber(MOST_CHARACTERS),
      })
    : null;
};

/** Both are sent, discarded and told of as one form. */
const withLabels = <Field extends string>(
  facts: Kept<Field>,
  long: Kept<'labels'>,
): Kept<Field> => {
  const back = facts.back ?? long.back;
  const discard = (): void => {
    facts.back?.discard();
    long.back?.discard();
  };
  const drop = (): void => {
    facts.drop();
    long.drop();
  };
  return { ...facts, drop, back: back === null ? null : { ...back, discard } };
};

/**
 * The judging model, its rubric, who scored beside it, and both labels of each answer, from which the
 * agreement is worked out; or the agreement as somebody says it is.
 */
export const JudgeForm = (props: ItemProps & { onClose: () => void }): ReactElement => {
  const { item } = props;
  const now = item.records.judge;
  const facts = useKeptForm('judge', {
    ...{ name: now?.name ?? '', labelledBy: now?.labelledBy ?? '' },
    ...{ rubricVersion: now?.rubricVersion ?? '', rubricDigest: now?.rubricDigest ?? '' },
    ...{ source: 'labels', kappa: now === null ? '' : String(now.kappa) },
    items: now === null ? '' : String(now.items),
  });
  // They may be longer than what the app keeps, and take no other field with them then.
  const long = useKeptForm('judge-labels', { labels: '' });
  const { labels } = long.form;
  const kept = withLabels(facts, long);
  const isStated = kept.form.source === 'stated';
  const [kappa, items] = [readAmount(kept.form.kappa), readCount(kept.form.items, 1)];
  const optional = (name: string, text: string): Record<string, string> =>
    text === '' ? {} : { [name]: text };
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={say('Agreement of the judge with people')}
      submit={say('Set')}
      said={say('Agreement set.')}
      problems={{
        ...shortTexts(kept.form, { name: 1 }),
        source: isStated ? null : labelsProblem(labels),
        kappa:
          isStated && (kappa === null || Math.abs(kappa) > 1)
            ? say('A number from -1 to 1.')
            : null,
        items: isStated && items === null ? say('A whole number.') : null,
      }}
      ask={({ name, labelledBy, rubricVersion, rubricDigest }) =>
        call('judge.set', {
          ...{ ...target(item), name },
          ...optional('labelledBy', labelledBy),
          ...optional('rubricVersion', rubricVersion),
          ...optional('rubricDigest', rubricDigest),
          ...(isStated ? { kappa: kappa ?? 0, items: items ?? 1 } : { labels }),
        })
      }
    >
      {(field) => (
        <>
          <div className="facts-form">
            <TextField label={say('Judging model')} {...field('name')} />
            <TextField label={say('Labelled by (optional)')} {...field('labelledBy')} />
            <TextField label={say('Rubric version (optional)')} {...field('rubricVersion')} />
            <TextField label={say('Rubric digest (optional)')} {...field('rubricDigest')} />
          </div>
          <SelectField
            label={say('The agreement comes from')}
            value={kept.form.source}
            choices={SOURCES}
            onChange={(source) => kept.set('source', source)}
          />
          {isStated ? (
            <div className="facts-form">
              <TextField label={say('Cohen’s kappa')} {...field('kappa')} />
              <TextField label={say('Answers that both scored')} {...field('items')} />
            </div>
          ) : (
            <Labels
              labels={labels}
              error={field('source').error}
              onChange={(text) => long.set('labels', text)}
            />
          )}
        </>
      )}
    </RecordForm>
  );
};

type LabelsProps = {
  labels: string;
  error: string | null;
  onChange: (labels: string) => void;
};

const Labels = ({ labels, error, onChange }: LabelsProps): ReactElement => {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="field" {...(error === null ? {} : { 'data-problem': true })}>
      <label htmlFor={id}>{say('Labels')}</label>
      <TextArea
        id={id}
        isMonospaced
        isCompact
        minimumRows={3}
        maxHeight="12rem"
        value={labels}
        spellCheck={false}
        isInvalid={error !== null}
        placeholder={'id,judge,person\na1,1,1\na2,1,0'}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div id={`${id}-help`}>
        {error !== null && (
          <p className="field-error">
            <Icon name="warning" />
            {error}
          </p>
        )}
        <p className="field-help">
          {sayWith(
            'One answer a row: its id, and 1 or 0 by the judge and by a person. CSV with a header, NDJSON or a list. {button}',
            {
              button: (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => picker.current?.click()}
                >
                  {say('Choose a file')}
                </button>
              ),
            },
          )}
        </p>
      </div>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('File with labels')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void file.text().then(onChange);
        }}
      />
    </div>
  );
};
