import Button from '@atlaskit/button/default/button';
import { useEffect, useState, type ReactElement } from 'react';
import { call } from '../call';
import { toCallError, type CallError } from '../call-error';
import { formatCount, formatMoment } from '../format';
import { Option } from '../fields';
import { ErrorNotice, Notice } from '../notice';
import type { CallOutput } from '../../../src/contract/calls/calls';
import type { EvidenceBlock, ItemView, ParsedEvidence, Stated } from '../../../src/contract/types';
import { describeMeasure, nameResult } from './measures';
import { UnsentNote } from '../unsent/unsent-note';
import { useStashedTexts } from '../unsent/use-stashed';
import { useViewer } from '../people/use-viewer';
import { withName, type EvidenceText } from './evidence-text';
import { ForecastView } from './forecast-view';
import { StateForm } from './state-form';
import { lacksOf, newStatements, statedOf, type Statements } from './statements';
import { say, sayWith } from '../../language/say';

type Preview = CallOutput<'evidence.preview'>;

/** What is stored with a run. */
export type ToStore = { block: number; stated: Stated; declare: boolean };

type Props = {
  item: ItemView;
  source: EvidenceText;
  parsed: Preview;
  isBusy: boolean;
  onStore: (store: ToStore) => void;
  onBack: () => void;
  onPropose: ((lines: readonly string[]) => void) | null;
  /** What is stated of a sample; null for a file of the person's own. */
  begin: Statements | null;
};

/** Long enough not to ask at every key. */
const PAUSE_MS = 500;

/** What the file was read with first. */
const AS_READ = JSON.stringify({ block: 0, stated: {}, declare: false } satisfies ToStore);

type Answer = { key: string; parsed: Preview | null; error: CallError | null };

/** The forecast of what is chosen and stated now, read again whenever that changes. */
const useForecast = (
  { item, source, parsed }: Pick<Props, 'item' | 'source' | 'parsed'>,
  store: ToStore,
) => {
  const issue = item.issue.key;
  const key = JSON.stringify(store);
  const [answer, setAnswer] = useState<Answer>({ key: AS_READ, parsed, error: null });
  useEffect(() => {
    if (key === answer.key) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      call('evidence.preview', { issue, ...withName(source), ...store }).then(
        (next) => isWanted && setAnswer({ key, parsed: next, error: null }),
        (thrown: unknown) =>
          isWanted && setAnswer({ key, parsed: null, error: toCallError(thrown) }),
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // The key stands for all that is sent with the file.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, issue, source]);
  return { ...answer, isCurrent: answer.key === key };
};

/** What was read out of a file and what it would come to, before anything is stored. */
export const EvidencePreview = (props: Props): ReactElement => {
  const { item, source, parsed, isBusy, onStore, onBack, begin } = props;
  const { fileName } = source;
  const [chosen, setChosen] = useState(0);
  const [declares, setDeclares] = useState(true);
  const statements = useStashedTexts(
    `${item.issue.id}-${begin === null ? 'stated' : 'sample'}`,
    begin ?? newStatements(item),
  );
  const viewer = useViewer();
  const block = parsed.blocks[chosen];
  const lacks = lacksOf(block?.run);
  const isSigned = parsed.forecast?.mayState === false;
  const stated = isSigned ? {} : statedOf(lacks, statements.value);
  const mayDeclare =
    item.model.version === null &&
    (block?.run.model.version ?? stated.modelVersion ?? null) !== null;
  const store = { block: chosen, stated, declare: mayDeclare && declares };
  const ahead = useForecast(props, store);
  const forecast = ahead.parsed?.forecast ?? null;
  return (
    <>
      <p>
        {fileName === null ? say('Read') : <span className="strong">{fileName}</span>}{' '}
        {sayWith('as {part}: {runs}{part2}. Nothing is stored yet.', {
          part: <span className="strong">{parsed.format}</span>,
          runs: formatCount(parsed.blocks.length, 'run'),
          part2:
            parsed.signals.length > 0 &&
            say(' and {signals}', { signals: formatCount(parsed.signals.length, 'signal') }),
        })}
      </p>
      {parsed.blocks.length > 1 && (
        <fieldset className="field">
          <legend>{say('Which run?')}</legend>
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
        <Notice kind="warning" title={say('No run in this file')}>
          <p>
            {say(
              'It holds no evaluation results, so there is nothing a criterion can be held against.',
            )}
          </p>
        </Notice>
      ) : (
        <RunFacts block={block} item={item} />
      )}
      {lacks.length > 0 && !isSigned && item.abilities.edit && (
        <>
          <UnsentNote back={statements.back} />
          <StateForm
            lacks={lacks}
            value={statements.value}
            who={viewer === null ? null : (item.people[viewer] ?? null)}
            onChange={statements.set}
          />
        </>
      )}
      {mayDeclare && item.abilities.edit && (
        <Option
          kind="checkbox"
          name="declare"
          label={say('This is the version that the work item is about')}
          detail={say('The work item says none yet. It is set along with the run.')}
          isChecked={declares}
          onChange={setDeclares}
        />
      )}
      <Notes parsed={parsed} issueKey={item.issue.key} isAsked={lacks.length > 0 && !isSigned} />
      {block !== undefined && forecast !== null && (
        <div aria-busy={!ahead.isCurrent} className={ahead.isCurrent ? '' : 'is-stale'}>
          <ForecastView item={item} forecast={forecast} run={block.run} />
        </div>
      )}
      {ahead.error !== null && <ErrorNotice error={ahead.error} />}
      <ProposedCriteria {...props} />
      <div className="button-row">
        <Button
          appearance="primary"
          isDisabled={block === undefined || forecast?.known === true}
          isLoading={isBusy}
          onClick={() => {
            statements.drop();
            onStore(store);
          }}
        >
          {say('Store this run')}
        </Button>
        <Button onClick={onBack}>{say('Choose another file')}</Button>
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
        <Fact name={say('Model')}>
          {model === '' ? say('not stated') : model}
          {isOther && (
            <span className="post-hoc">
              {say('the item says')} {item.model.version}
            </span>
          )}
        </Fact>
        <Fact name={say('Data set')}>{run.dataset.id ?? say('not stated')}</Fact>
        <Fact name={say('Began')}>
          {run.startedAt === null ? say('not stated') : formatMoment(run.startedAt)}
        </Fact>
      </dl>
      <div className="table-box">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('Metric')}</th>
              <th scope="col">{say('Reported')}</th>
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

/** What is asked for in fields above is not said once more. */
const ASKED = /^The file does not state (?:the model version|the data set|when the run began)\.$/u;

type NotesProps = { parsed: ParsedEvidence; issueKey: string; isAsked: boolean };

const Notes = ({ parsed, issueKey, isAsked }: NotesProps): ReactElement | null => {
  const { issueKey: routed } = parsed.routing;
  const said = isAsked ? parsed.notes.filter((note) => !ASKED.test(note)) : parsed.notes;
  const notes =
    routed !== null && routed !== issueKey
      ? [
          say('The file says it belongs to {routed}, not to {issueKey}.', { routed, issueKey }),
          ...said,
        ]
      : said;
  if (notes.length === 0) return null;
  return (
    <Notice kind="warning" title={say('Before you store it')}>
      <ul className="bullets">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  );
};

const ProposedCriteria = ({ item, parsed, onPropose }: Props): ReactElement | null => {
  if (onPropose === null || parsed.criteria.length === 0 || !item.abilities.edit) return null;
  return (
    <Notice
      kind="information"
      title={say('The file states thresholds of its own')}
      actions={
        <Button onClick={() => onPropose(parsed.criteria)}>
          {say('Put them into the criteria draft')}
        </Button>
      }
    >
      <pre className="lock-text">{parsed.criteria.join('\n')}</pre>
    </Notice>
  );
};
