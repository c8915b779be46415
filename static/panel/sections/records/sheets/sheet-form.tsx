import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { call } from '../../../../components/call';
import { PersonPicker } from '../../../../components/people/person-picker';
import { useAnnounce } from '../../../../components/announcer';
import { target } from '../../../shared/decide-button';
import { FormFrame } from '../../../../components/forms/form-frame';
import { useRowFocus } from '../../../../components/forms/use-row-focus';
import type { ItemProps } from '../../../shared/item-props';
import { useStashed } from '../../../../components/unsent/use-stashed';
import { DateField } from '../../../../components/wide-fields';
import type { SheetDefinition, SheetSection } from '../../../../../src/words/sheets/definition';
import { sheetNames } from '../../../../../src/words/sheets/names';
import { DAY } from '../../../../../src/words/time';
import { ownerProblem } from '../model/records';
import {
  blank,
  contentOf,
  draftOf,
  isAsSaved,
  numberProblem,
  readDraft,
  type SheetDraft,
  type SheetView,
  type TypedRow,
} from './sheet-draft';
import { SheetField } from './sheet-field';
import { say } from '../../../../language/say';

type Props = ItemProps & {
  definition: SheetDefinition;
  view: SheetView;
  onClose: () => void;
  /** After a version was saved. */
  onSaved: () => void;
};

/** Days until a sheet is looked at again, unless somebody chooses another day. */
const REVIEW_DAYS = 180;

/** The form of a sheet by its sections; what is typed is kept until it is saved or cancelled. */
export const SheetForm = (props: Props): ReactElement => {
  const { item, definition, view, onChange, onClose, onSaved, onReload } = props;
  const { kind } = definition;
  const stash = `${item.issue.id}-sheet-${kind}`;
  const announce = useAnnounce();
  const {
    value: draft,
    set: change,
    drop,
    back,
  } = useStashed<SheetDraft>(
    stash,
    () =>
      draftOf(definition, view, {
        owner: '',
        reviewBy: new Date(Date.parse(item.asOf) + REVIEW_DAYS * DAY).toISOString().slice(0, 10),
      }),
    readDraft,
  );
  const leave = (): void => {
    drop();
    onClose();
  };
  const names = { ...item.people, ...view.people };
  const reviewBy = Date.parse(`${draft.reviewBy}T23:59:59.000Z`);
  const isReady =
    draft.owner !== '' && !Number.isNaN(reviewBy) && !hasWrongNumber(definition, draft);
  return (
    <FormFrame
      label={say(sheetNames[kind])}
      submit={say('Save this version')}
      isReady={isReady}
      unchanged={
        view.saved !== null && isAsSaved(definition, draft, view.saved)
          ? say('Nothing is different from version {version} yet.', {
              version: view.saved.version,
            })
          : null
      }
      {...{ onReload, back }}
      onCancel={leave}
      onSend={async () => {
        onChange(
          await call('sheet.save', {
            ...target(item),
            ...{ kind, owner: draft.owner, reviewBy: new Date(reviewBy).toISOString() },
            content: contentOf(definition, draft),
          }),
        );
        announce(say('Version saved.'));
        drop();
        onSaved();
      }}
    >
      {(isTried) => (
        <>
          <PersonPicker
            label={say('Owner')}
            value={draft.owner === '' ? null : draft.owner}
            names={names}
            error={isTried ? ownerProblem(draft.owner) : null}
            onChange={(person) => change({ ...draft, owner: person ?? '' })}
          />
          <DateField
            label={say('Review by')}
            value={draft.reviewBy}
            least=""
            error={isTried && Number.isNaN(reviewBy) ? say('Choose a day.') : null}
            onChange={(day) => change({ ...draft, reviewBy: day })}
          />
          {definition.sections.map((section) => (
            <Section
              key={section.id}
              section={section}
              rows={draft.sections[section.id] ?? []}
              view={view}
              names={names}
              onChange={(rows) =>
                change({ ...draft, sections: { ...draft.sections, [section.id]: rows } })
              }
            />
          ))}
        </>
      )}
    </FormFrame>
  );
};

const hasWrongNumber = (definition: SheetDefinition, draft: SheetDraft): boolean =>
  definition.sections.some(({ id, fields }) =>
    fields.some(
      (field) =>
        field.kind === 'number' &&
        (draft.sections[id] ?? []).some(
          (row) => numberProblem(row.fields[field.id] ?? blank) !== null,
        ),
    ),
  );

type SectionProps = {
  section: SheetSection;
  rows: readonly TypedRow[];
  view: SheetView;
  names: Readonly<Record<string, string>>;
  onChange: (rows: TypedRow[]) => void;
};

const Section = (props: SectionProps): ReactElement => {
  const { section, rows, onChange } = props;
  const kind = section.rows;
  const { box, removing } = useRowFocus(rows.length);
  return (
    <fieldset className="form-part" ref={box}>
      <legend className="strong">{say(section.title)}</legend>
      {rows.map((row, index) => (
        <div key={row.id} className="sheet-row">
          <Fields {...props} row={row} />
          {kind !== null && (
            <div>
              <Button
                spacing="compact"
                appearance="subtle"
                aria-label={say('Remove {one} {index}', { one: say(kind.one), index: index + 1 })}
                data-removes
                onClick={() => {
                  removing(index);
                  onChange(rows.filter((one) => one !== row));
                }}
              >
                {say('Remove')}
              </Button>
            </div>
          )}
        </div>
      ))}
      {kind !== null && rows.length < kind.most && (
        <div>
          <Button
            spacing="compact"
            onClick={() => onChange([...rows, { id: crypto.randomUUID(), fields: {} }])}
          >
            {say('Add a {one}', { one: say(kind.one) })}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

const Fields = ({
  section,
  row,
  rows,
  view,
  names,
  onChange,
}: SectionProps & { row: TypedRow }): ReactElement => (
  <>
    {section.fields.map((field) => (
      <SheetField
        key={field.id}
        field={field}
        typed={row.fields[field.id] ?? blank}
        view={view}
        names={names}
        onChange={(typed) =>
          onChange(
            rows.map((one) =>
              one === row ? { ...row, fields: { ...row.fields, [field.id]: typed } } : one,
            ),
          )
        }
      />
    ))}
  </>
);
