import './exports.css';
import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import type { CallInput } from '../../../../src/contract/calls/calls';
import { call } from '../../../components/call';
import { download } from '../../../components/download';
import { ErrorNotice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import type { ItemProps } from '../../shared/item-props';
import { language } from '../../../language/language';
import { say } from '../../../language/say';

type Form = CallInput<'export.make'>['form'];

/** What each file is for, in the order in which they are offered. */
const forms: readonly { form: Form; label: string; note: string }[] = [
  {
    ...{ form: 'cyclonedx', label: say('CycloneDX bill of materials') },
    note: say('Model, data sets, results with intervals, trade-offs. JSON, version 1.6.'),
  },
  {
    ...{ form: 'spdx', label: say('SPDX AI document') },
    note: say('Model and data sets with metrics and thresholds. JSON-LD, version 3.0.1.'),
  },
  {
    ...{ form: 'hugging-face', label: say('Hugging Face model card') },
    note: say('Markdown with a model index of the stored results.'),
  },
  {
    ...{ form: 'sagemaker', label: say('SageMaker model card') },
    note: say('JSON, schema 0.1.0.'),
  },
  {
    ...{ form: 'risks-csv', label: say('Risk register as CSV') },
    note: say('For spreadsheets; no cell is a formula.'),
  },
  {
    ...{ form: 'risks-markdown', label: say('Risk register as Markdown') },
    note: say('For pages and pull requests.'),
  },
  {
    ...{ form: 'in-toto', label: say('in-toto statements') },
    note: say('One test result a line for the newest runs, not signed.'),
  },
];

/** The item as files that other tools read. Each says what is on record, and nothing of compliance. */
export const Exports = ({ item }: ItemProps): ReactElement => (
  <>
    {language() !== 'en' && (
      <p className="subtle small">{say('Their texts are in English, as the records are.')}</p>
    )}
    <ul className="export-list">
      {forms.map((one) => (
        <li key={one.form}>
          <ExportRow issue={item.issue.key} {...one} />
        </li>
      ))}
    </ul>
  </>
);

type RowProps = (typeof forms)[number] & { issue: string };

const ExportRow = ({ issue, form, label, note }: RowProps): ReactElement => {
  const { isBusy, error, run } = useAction();
  return (
    <>
      <div className="export-row">
        <Button
          spacing="compact"
          isDisabled={isBusy}
          onClick={() => {
            void run(async () => {
              const { fileName, type, text } = await call('export.make', { issue, form });
              download(fileName, type, text);
            });
          }}
        >
          {label}
        </Button>
        <span className="subtle small">{note}</span>
      </div>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
};
