import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, useState, type ReactElement } from 'react';
import { call } from '../../../../components/call';
import { formatDay, formatMoment } from '../../../../components/format';
import { ErrorNotice } from '../../../../components/notice';
import { SelectField } from '../../../../components/fields';
import { Skeleton } from '../../../../components/loading/skeleton';
import { useLoaded } from '../../../../components/loading/use-loaded';
import { DecideButton, target } from '../../../shared/decide-button';
import type { ItemProps } from '../../../shared/item-props';
import { isDayInWords } from '../../../../../src/words/days-in-texts';
import { sheetDefinitions } from '../../../../../src/words/sheets';
import type { SheetKind } from '../../../../../src/contract/types';
import { inPoints, shown } from './number-words';
import type { SheetView } from './sheet-draft';
import { SheetForm } from './sheet-form';
import { say } from '../../../../language/say';

type Props = ItemProps & { kind: SheetKind; onClose: () => void };

/** A sheet that is opened: what contradicts it, its rows, its versions, and the form. */
export const OpenSheet = (props: Props): ReactElement => {
  const { item, kind, onClose } = props;
  const { key } = item.issue;
  const version = item.records.sheets.find((one) => one.kind === kind)?.version ?? 0;
  const [chosen, setChosen] = useState<number | null>(null);
  const ask = useCallback(
    () =>
      call('sheet.get', {
        ...{ issue: key, kind },
        ...(chosen === null || chosen === version ? {} : { version: chosen }),
      }),
    [key, kind, chosen, version],
  );
  const { loaded, reload } = useLoaded(ask);
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Reading the sheet')} widths={[60, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const view = loaded.data;
  const isNewest = view.saved === null || view.saved.version === version;
  return (
    <div className="governance">
      <Findings view={view} />
      <Fairness view={view} />
      <Acceptances {...props} view={view} />
      <Versions view={view} onChoose={setChosen} />
      {item.abilities.edit && isNewest && (
        <SheetForm
          key={`${kind} ${version}`}
          {...props}
          definition={sheetDefinitions[kind]}
          view={view}
          onSaved={() => {
            setChosen(null);
            onClose();
          }}
        />
      )}
    </div>
  );
};

const Findings = ({ view }: { view: SheetView }): ReactElement | null =>
  view.findings.length === 0 ? null : (
    <ul aria-label={say('Findings')}>
      {view.findings.map((finding) => (
        <li key={finding}>{finding}</li>
      ))}
    </ul>
  );

const looks = {
  pass: { appearance: 'success', word: say('pass') },
  fail: { appearance: 'danger', word: say('fail') },
  inconclusive: { appearance: 'warning', word: say('inconclusive') },
  gap: { appearance: 'warning', word: say('gap') },
  'not-applicable': { appearance: 'neutral', word: say('not applicable') },
} as const;

type Interval = NonNullable<SheetView['fairness'][number]['difference']>;

const tellInterval = (
  { estimate, lower, upper }: Interval,
  tell: (value: number) => string,
): string =>
  say('{estimate} ({lower} to {upper})', {
    estimate: tell(estimate),
    lower: tell(lower),
    upper: tell(upper),
  });

const Fairness = ({ view }: { view: SheetView }): ReactElement | null =>
  view.fairness.length === 0 ? null : (
    <ul className="decisions" aria-label={say('Verdicts of the rows')}>
      {view.fairness.map((one) => (
        <li key={one.row} className="decision">
          <span>
            <Lozenge appearance={looks[one.verdict].appearance}>{looks[one.verdict].word}</Lozenge>{' '}
            {one.sentence}
            {one.difference !== null &&
              say(' Difference in percentage points: {difference}.', {
                difference: tellInterval(one.difference, inPoints),
              })}
            {one.ratio !== null &&
              say(' Ratio: {ratio}.', { ratio: tellInterval(one.ratio, shown) })}
          </span>
        </li>
      ))}
    </ul>
  );

const Acceptances = (props: Props & { view: SheetView }): ReactElement | null => {
  const { item, view } = props;
  const { saved } = view;
  if (saved === null || view.mayAccept.length === 0) return null;
  const titleOf = (row: string): string => {
    const title = saved.content['risks']?.find(({ id }) => id === row)?.values['title'];
    return title?.kind === 'text' ? title.text : row;
  };
  return (
    <ul className="decisions" aria-label={say('Risks to accept')}>
      {view.mayAccept.map((row) => (
        <li key={row} className="decision">
          <p>{titleOf(row)}</p>
          <DecideButton
            {...props}
            label={say('Accept what is left')}
            name={say('Accept what is left: {row}', { row: titleOf(row) })}
            said={say('Accepted.')}
            ask={() => call('sheet.accept', { ...target(item), row, version: saved.version })}
          />
        </li>
      ))}
    </ul>
  );
};

const Versions = ({
  view,
  onChoose,
}: {
  view: SheetView;
  onChoose: (version: number) => void;
}): ReactElement | null => {
  const { saved, versions, changes, people } = view;
  if (saved === null) return null;
  return (
    <>
      <SelectField
        label={say('Version')}
        value={String(saved.version)}
        choices={[...versions].reverse().map(({ version, savedBy, savedAt }) => ({
          value: String(version),
          label: say('{version}, by {people}, {savedAt}', {
            version,
            people: people[savedBy] ?? say('somebody'),
            savedAt: formatMoment(savedAt),
          }),
        }))}
        onChange={(version) => onChoose(Number(version))}
      />
      {saved.version > 1 && (
        <dl className="decision-facts" aria-label={say('What changed')}>
          {changes.map((change) => (
            <div key={`${change.section} ${change.row ?? ''} ${change.field}`}>
              <dt className="subtle">
                {change.row ?? change.section}: {change.field}
              </dt>
              <dd>
                {named(change.before, people)} → {named(change.after, people)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
};

const named = (text: string | null, people: Readonly<Record<string, string>>): string => {
  if (text === null) return say('none');
  return isDayInWords(text) ? formatDay(text) : (people[text] ?? text);
};
