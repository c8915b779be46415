import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import type { Lifecycle } from '../../../src/contract/types';
import { callForFile } from '../../components/call';
import { formatCount, formatNumber } from '../../components/format';
import { all } from '../../components/jira/jql';
import { ErrorNotice, Notice } from '../../components/notice';
import { toCsv } from '../../../src/words/csv';
import { exportColumns, exportRecord, exportRow } from '../model/export-row';
import { pickClause, tellPick } from '../model/pick';
import { inOrder } from '../model/sort';
import { useReport } from '../report-context';
import { download } from '../../components/download';
import { MOST_ROWS, type Exported } from './read-rows';
import { useExport } from './use-export';
import { language } from '../../language/language';
import { say } from '../../language/say';

/** Excel takes a file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Files of what the list shows, with the filters. */
export const ExportPanel = (): ReactElement => {
  const { base, view, projectKey, lifecycle, now } = useReport();
  const { pick, sort } = view;
  const jql = inOrder(all(base, pick === null ? null : pickClause(pick)), sort);
  const exporting = useExport(jql);
  const [done, setDone] = useState<Exported | null>(null);
  const day = now === null ? '' : `-${new Date(now).toISOString().slice(0, 10)}`;
  const name = `${projectKey}-ai-governance${day}`;
  /** Files name stages as Jira's field does, whatever the page calls them. */
  const named = async (): Promise<Lifecycle | null> =>
    language() === 'en'
      ? lifecycle
      : (await callForFile('report.get', { project: projectKey })).lifecycle;
  const asCsv = async (exported: Exported): Promise<void> => {
    const stages = await named();
    const rows = exported.items.map((item) => exportRow(item, stages));
    download(`${name}.csv`, 'text/csv', BYTE_ORDER_MARK + toCsv(exportColumns, rows));
    setDone(exported);
  };
  const asJson = async (exported: Exported): Promise<void> => {
    const stages = await named();
    const items = exported.items.map((item) => exportRecord(item, stages));
    const whole = { project: projectKey, query: jql, isCut: exported.isCut, items };
    download(`${name}.json`, 'application/json', JSON.stringify(whole, null, 2));
    setDone(exported);
  };
  const start = (onDone: (exported: Exported) => Promise<void>) => (): void => {
    setDone(null);
    exporting.start(onDone);
  };
  return (
    <section className="export" aria-label={say('Export')}>
      <p>
        {say('{part}, with the filters of this page; at most {mostRows} rows.', {
          part: pick === null ? say('All items') : tellPick(pick, lifecycle),
          mostRows: formatNumber(MOST_ROWS),
        })}
        {language() !== 'en' && ` ${say('The files are in English, as Jira and the records are.')}`}
      </p>
      <div className="button-row">
        <Button isDisabled={exporting.isBusy} onClick={start(asCsv)}>
          {say('Download CSV')}
        </Button>
        <Button isDisabled={exporting.isBusy} onClick={start(asJson)}>
          {say('Download JSON')}
        </Button>
        {exporting.isBusy && (
          <>
            <span role="status" className="numeric">
              {say('{rows} read', { rows: formatCount(exporting.read, 'row') })}
            </span>
            <Button appearance="subtle" onClick={exporting.cancel}>
              {say('Cancel')}
            </Button>
          </>
        )}
      </div>
      {exporting.error !== null && <ErrorNotice error={exporting.error} />}
      {done !== null && !exporting.isBusy && <Done exported={done} />}
    </section>
  );
};

const Done = ({ exported: { items, isCut } }: { exported: Exported }): ReactElement =>
  isCut ? (
    <Notice
      kind="warning"
      title={say('The file holds the first {items} rows', { items: formatNumber(items.length) })}
    >
      <p>{say('There are more. Filter, for example by stage, and export each part.')}</p>
    </Notice>
  ) : (
    <p role="status">{say('The file holds {rows}.', { rows: formatCount(items.length, 'row') })}</p>
  );
