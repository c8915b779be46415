import Button from '@atlaskit/button/default/button';
import TextArea from '@atlaskit/textarea/text-area';
import { useId, useState, type ReactElement } from 'react';
import type { ItemView, ParsedEvidence } from '../../../../src/contract/types';
import { call } from '../../../components/call';
import { download } from '../../../components/download';
import { TextField } from '../../../components/fields';
import { formatCount } from '../../../components/format';
import { ErrorNotice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import { withFacts, type RunFacts } from '../model/facts-of-run';
import { momentOf, toLocalInput } from '../model/local-time';
import { sampleOf } from '../model/sample';
import type { StepProps } from './step-props';
import { say } from '../../../language/say';

const PLACEHOLDER = 'metric,successes,trials\naccuracy,970,1000';
/** The version that a sample is said to be of, where the item declares none. */
const FIRST_VERSION = '1.0.0';

const usualFacts = ({ asOf, model, criteria }: ItemView): RunFacts => ({
  startedAt: asOf,
  modelVersion: model.version ?? FIRST_VERSION,
  dataset: criteria.locked?.criteria.find(({ dataset }) => dataset !== null)?.dataset ?? '',
});

const noFacts: RunFacts = { startedAt: '', modelVersion: '', dataset: '' };

/** A plain file, with what it does not say added to it by the person who hands it in. */
export const EvidenceStep = ({
  item,
  onDone,
}: Pick<StepProps, 'onDone'> & { item: ItemView }): ReactElement => {
  const issue = item.issue.key;
  const [text, setText] = useState('');
  const [facts, setFacts] = useState(noFacts);
  const [read, setRead] = useState<{ of: string; parsed: ParsedEvidence } | null>(null);
  const action = useAction();
  const id = useId();
  const sample = sampleOf(item.criteria.locked?.criteria ?? []);
  /** What is handed in: the text as it is, or as a table with the facts in it. */
  const whole = withFacts(text, facts) ?? text;
  const isTable = withFacts(text, facts) !== null;

  const preview = (of: string): void =>
    void action.run(async () => {
      setRead({ of, parsed: await call('evidence.preview', { issue, text: of }) });
    });
  const takeSample = (): void => {
    if (sample === null) return;
    const usual = usualFacts(item);
    setText(sample);
    setFacts(usual);
    preview(withFacts(sample, usual) ?? sample);
  };
  const store = (): void =>
    void action
      .run(async () => {
        const { item: now, block } = await call('evidence.add', { issue, text: whole, block: 0 });
        const { version, name } = block.run.model;
        // The gate asks that the item names the version that was tried.
        if (now.model.version !== null || version === null) return;
        await call('item.describe', {
          ...{ issue, revision: now.revision, systemType: now.systemType },
          ...{ modelName: now.model.name ?? name, modelVersion: version },
        });
      })
      .then((isStored) => isStored && onDone());
  const block = read?.of === whole ? read.parsed.blocks[0] : undefined;
  return (
    <div className="step-form">
      {sample !== null && (
        <>
          <div className="button-row">
            <Button appearance="primary" isDisabled={action.isBusy} onClick={takeSample}>
              {say('Use the sample file')}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => download('assay-sample.csv', 'text/csv', sample)}
            >
              {say('Download it')}
            </Button>
          </div>
          <p className="subtle small">
            {say(
              'Made-up numbers to try a gate with; they stay on record, so use them on a trial item.',
            )}
          </p>
        </>
      )}
      <div className="field">
        <label htmlFor={id}>
          {say('Evidence of {issue}: paste what your evaluation wrote', { issue })}
        </label>
        <TextArea
          id={id}
          value={text}
          isDisabled={action.isBusy}
          isMonospaced
          minimumRows={3}
          resize="vertical"
          spellCheck={false}
          placeholder={PLACEHOLDER}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {isTable && <Facts facts={facts} isDisabled={action.isBusy} onChange={setFacts} />}
      {block !== undefined && (
        <p role="status">
          {say('Read: {results}. Nothing is stored yet.', {
            results: formatCount(block.run.results.length, 'result'),
          })}
        </p>
      )}
      {read?.of === whole && block === undefined && (
        <p role="status">{say('The file holds no run.')}</p>
      )}
      <div className="button-row">
        <Button
          appearance={block === undefined ? 'default' : 'primary'}
          isLoading={action.isBusy}
          isDisabled={text.trim() === '' || !item.abilities.edit}
          onClick={() => (block === undefined ? preview(whole) : store())}
        >
          {block === undefined ? say('Read it') : say('Store this run')}
        </Button>
      </div>
      {action.error !== null && <ErrorNotice error={action.error} />}
    </div>
  );
};

/** What a plain table does not say. It is claimed, like everything in a file that nobody attests. */
const Facts = ({
  facts,
  isDisabled,
  onChange,
}: {
  facts: RunFacts;
  isDisabled: boolean;
  onChange: (facts: RunFacts) => void;
}): ReactElement => {
  const began = useId();
  return (
    <fieldset className="step-grid" disabled={isDisabled}>
      <legend className="legend">{say('Stated by you, added to the table as columns')}</legend>
      <div className="field">
        <label htmlFor={began}>{say('The run began')}</label>
        <input
          id={began}
          type="datetime-local"
          step={1}
          className="input"
          value={toLocalInput(facts.startedAt)}
          onChange={(event) =>
            onChange({ ...facts, startedAt: momentOf(event.target.value) ?? '' })
          }
        />
      </div>
      <TextField
        label={say('Model version')}
        value={facts.modelVersion}
        onChange={(modelVersion) => onChange({ ...facts, modelVersion })}
      />
      <TextField
        label={say('Data set')}
        value={facts.dataset}
        onChange={(dataset) => onChange({ ...facts, dataset })}
      />
    </fieldset>
  );
};
