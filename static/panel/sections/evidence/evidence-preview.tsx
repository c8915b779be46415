import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { formatCount, formatMoment } from '../../../components/format';
import { Option } from '../../../components/fields';
import { Notice } from '../../../components/notice';
import type { EvidenceBlock, ItemView, ParsedEvidence } from '../../../../src/contract/types';
import { describeMeasure, nameResult } from '../../shared/measures';

type Props = {
  item: ItemView;
  parsed: ParsedEvidence;
  fileName: string | null;
  isBusy: boolean;
  onStore: (block: number) => void;
  onBack: () => void;
  onPropose: (lines: readonly string[]) => void;
};

/** What was read out of a file, before anything is stored. */
export const EvidencePreview = (props: Props): ReactElement => {
  const { item, parsed, fileName, isBusy, onStore, onBack } = props;
  const [chosen, setChosen] = useState(0);
  const block = parsed.blocks[chosen];
  return (
    <>
      <p>
        {fileName === null ? 'Read' : <span className="strong">{fileName}</span>} as{' '}
        <span className="strong">{parsed.format}</span>: {formatCount(parsed.blocks.length, 'run')}
        {parsed.signals.length > 0 && ` and ${formatCount(parsed.signals.length, 'signal')}`}.
        Nothing is stored yet.
      </p>
      {parsed.blocks.length > 1 && (
        <fieldset className="field">
          <legend>Which run?</legend>
          {parsed.blocks.map(({ label, run }, index) => (
            <Option
              key={`${index}-${label}`}
              kind="radio"
              name="block"
              label={label}
              detail={formatCount(run.results.length, 'result')}
              isChecked={index === chosen}
              onChange={() => setChosen(index)}
            />
          ))}
        </fieldset>
      )}
      {block === undefined ? (
        <Notice kind="warning" title="No run in this file">
          <p>
            It holds no evaluation results, so there is nothing a criterion can be held against.
          </p>
        </Notice>
      ) : (
        <RunFacts block={block} item={item} />
      )}
      <Notes parsed={parsed} issueKey={item.issue.key} />
      <ProposedCriteria {...props} />
      <div className="button-row">
        <Button
          appearance="primary"
          isDisabled={block === undefined}
          isLoading={isBusy}
          onClick={() => onStore(chosen)}
        >
          Store this run
        </Button>
        <Button onClick={onBack}>Choose another file</Button>
      </div>
    </>
  );
};

const RunFacts = ({ block, item }: { block: EvidenceBlock; item: ItemView }): ReactElement => {
  const { run } = block;
  const model = [run.model.name, run.model.version].filter((word) => word !== null).join(' ');
  const isOther =
    run.model.version !== null &&
    item.model.version !== null &&
    run.model.version !== item.model.version;
  return (
    <div className="run-facts">
      <dl className="facts-line">
        <Fact name="Model">
          {model === '' ? 'not stated' : model}
          {isOther && <span className="post-hoc"> the item says {item.model.version}</span>}
        </Fact>
        <Fact name="Data set">{run.dataset.id ?? 'not stated'}</Fact>
        <Fact name="Began">
          {run.startedAt === null ? 'not stated' : formatMoment(run.startedAt)}
        </Fact>
      </dl>
      <div className="table-box">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Metric</th>
              <th scope="col">Reported</th>
            </tr>
          </thead>
          <tbody>
            {run.results.map((result, index) => (
              <tr key={`${index}-${result.metric}`}>
                <td>{nameResult(result)}</td>
                <td className="numeric">{describeMeasure(result.measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

const Fact = ({ name, children }: { name: string; children: React.ReactNode }): ReactElement => (
  <div className="fact">
    <dt className="subtle">{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Notes = ({
  parsed,
  issueKey,
}: {
  parsed: ParsedEvidence;
  issueKey: string;
}): ReactElement | null => {
  const { issueKey: routed } = parsed.routing;
  const notes =
    routed !== null && routed !== issueKey
      ? [`The file says it belongs to ${routed}, not to ${issueKey}.`, ...parsed.notes]
      : parsed.notes;
  if (notes.length === 0) return null;
  return (
    <Notice kind="warning" title="Before you store it">
      <ul className="bullets">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  );
};

const ProposedCriteria = ({ item, parsed, onPropose }: Props): ReactElement | null => {
  if (parsed.criteria.length === 0 || !item.abilities.edit) return null;
  return (
    <Notice
      kind="information"
      title="The file states thresholds of its own"
      actions={
        <Button onClick={() => onPropose(parsed.criteria)}>Put them into the criteria draft</Button>
      }
    >
      <pre className="lock-text">{parsed.criteria.join('\n')}</pre>
    </Notice>
  );
};
