import '../../components/styles/table.css';
import Button from '@atlaskit/button/default/button';
import { useCallback, useState, type ReactElement } from 'react';
import { call, callForFile } from '../../components/call';
import { download } from '../../components/download';
import { SelectField } from '../../components/fields';
import { ErrorNotice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useLoaded } from '../../components/loading/use-loaded';
import { useAction } from '../../components/use-action';
import { useReport } from '../report-context';
import { Applicability } from './applicability';
import {
  dayOf,
  shownControls,
  statementCsv,
  tellDate,
  tellDays,
  type Control,
  type PackView,
  type Shown,
} from './framework-words';
import { language } from '../../language/language';
import { say } from '../../language/say';

const views: readonly { value: Shown; label: string }[] = [
  { value: 'all', label: say('All controls') },
  { value: 'gaps', label: say('Controls with nothing') },
  { value: 'stated', label: say('Controls with a statement') },
];

type Props = { pack: string; mayState: boolean };

/** One framework: what carries each control, what people stated of it, and when what applies. */
export const Framework = ({ pack, mayState }: Props): ReactElement => {
  const { projectKey } = useReport();
  const ask = useCallback(
    () => call('framework.view', { project: projectKey, pack }),
    [projectKey, pack],
  );
  const { loaded, reload } = useLoaded(ask);
  const [changed, setChanged] = useState<PackView | null>(null);
  const [shown, setShown] = useState<Shown>('all');
  const statement = useAction();
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Reading the framework')} widths={[60, 100, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const view = changed ?? loaded.data;
  const controls = shownControls(view.controls, shown);
  const save = async (): Promise<void> => {
    const inEnglish = await callForFile('framework.view', { project: projectKey, pack });
    const name = `${pack.replaceAll('/', '-')}.applicability.csv`;
    download(name, 'text/csv', statementCsv(inEnglish));
  };
  return (
    <div className="framework">
      <About view={view} />
      {view.obligations.length > 0 && <Obligations view={view} />}
      <SelectField
        label={say('Show')}
        value={shown}
        choices={views}
        onChange={(value) => setShown(views.find((one) => one.value === value)?.value ?? 'all')}
      />
      <div className="button-row">
        <Button
          spacing="compact"
          isDisabled={statement.isBusy}
          onClick={() => void statement.run(save)}
        >
          {say('Statement of applicability as CSV')}
        </Button>
        {language() !== 'en' && (
          <span className="small subtle">{say('The file is in English.')}</span>
        )}
      </div>
      {statement.error !== null && <ErrorNotice error={statement.error} />}
      {controls.length === 0 ? (
        <p>{say('No control is like that.')}</p>
      ) : (
        <div className="table-box">
          <table
            className="table framework-table"
            aria-label={say('Controls of {name}', { name: view.name })}
          >
            <thead>
              <tr>
                <th scope="col">{say('Control')}</th>
                <th scope="col">{say('Evidence for it')}</th>
                <th scope="col">{say('Applicability')}</th>
              </tr>
            </thead>
            <tbody>
              {controls.map((control) => (
                <ControlRow
                  key={control.id}
                  {...{ view, control, mayState }}
                  onChanged={setChanged}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
};

const About = ({ view }: { view: PackView }): ReactElement => (
  <div className="small subtle">
    <p>
      {say('Version {version}, held against its source on {asOf}: {source}', {
        version: view.version,
        asOf: dayOf(view.asOf),
        source: view.source,
      })}
    </p>
    <p>{view.wording}</p>
    {view.notes.length > 0 && (
      <ul className="bullets">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
  </div>
);

const Obligations = ({ view }: { view: PackView }): ReactElement => (
  <div className="table-box">
    <table
      className="table framework-table"
      aria-label={say('Dates of {name}', { name: view.name })}
    >
      <thead>
        <tr>
          <th scope="col">{say('What applies')}</th>
          <th scope="col">{say('From')}</th>
          <th scope="col">{say('That is')}</th>
        </tr>
      </thead>
      <tbody>
        {view.obligations.map((one) => (
          <tr key={one.id}>
            <td>
              {one.title}
              {one.note !== undefined && <p className="small subtle">{one.note}</p>}
            </td>
            <td>{tellDate(one)}</td>
            <td>{tellDays(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

type RowProps = {
  view: PackView;
  control: Control;
  mayState: boolean;
  onChanged: (view: PackView) => void;
};

const ControlRow = ({ view, control, mayState, onChanged }: RowProps): ReactElement => (
  <tr>
    <td>
      <span className="strong framework-id">{control.id}</span> {control.title}
    </td>
    <td>
      {control.carriedBy.length === 0 ? (
        <span className="subtle">{say('nothing')}</span>
      ) : (
        <ul>
          {control.carriedBy.map(({ by, title, reason }) => (
            <li key={`${by.kind}-${by.id}`}>
              {title}
              {by.kind === 'check' && ` ${say('(check)')}`}
              <p className="small subtle">{reason}</p>
            </li>
          ))}
        </ul>
      )}
    </td>
    <td>
      <Applicability {...{ view, control, mayState, onChanged }} />
    </td>
  </tr>
);
