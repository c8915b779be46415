import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { call } from '../../components/call';
import { TextField } from '../../components/fields';
import { formatCount } from '../../components/format';
import { JiraLink } from '../../components/jira/links';
import { ErrorNotice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import type { CallInput, CallOutput } from '../../../src/contract/calls/calls';
import { stageName } from '../../../src/words/names';
import { useReport } from '../report-context';
import { say } from '../../language/say';

type Pick = CallInput<'audit.sample'>['pick'];
type Drawn = CallOutput<'audit.sample'>;

const isCount = (text: string, most: number): boolean =>
  /^[1-9]\d*$/u.test(text) && Number(text) <= most;

const MOST = 50;
const HIGHEST = 1_000_000;

/** "Show me item 17", and a random sample that the same seed gives again. */
export const Sample = (): ReactElement => {
  const { projectKey } = useReport();
  const [number, setNumber] = useState('');
  const [seed, setSeed] = useState('');
  const [count, setCount] = useState('5');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const action = useAction();
  const draw = (pick: Pick): void =>
    void action.run(async () =>
      setDrawn(await call('audit.sample', { project: projectKey, pick })),
    );
  return (
    <section className="sub-part" aria-labelledby="sample-heading">
      <h4 className="tile-title" id="sample-heading">
        {say('Sample work items')}
      </h4>
      <p className="subtle small">
        {say(
          'Work items that you may see are numbered in the order of their ids. The same seed draws the same sample.',
        )}
      </p>
      <div className="sample-row">
        <TextField label={say('Item number')} type="number" value={number} onChange={setNumber} />
        <Button
          isDisabled={!isCount(number, HIGHEST)}
          isLoading={action.isBusy}
          onClick={() => draw({ kind: 'number', number: Number(number) })}
        >
          {say('Show this item')}
        </Button>
      </div>
      <div className="sample-row">
        <TextField label={say('Seed')} value={seed} onChange={setSeed} />
        <TextField
          label={say('How many (1 to {most})', { most: MOST })}
          type="number"
          value={count}
          onChange={setCount}
        />
        <Button
          isDisabled={seed.trim() === '' || !isCount(count, MOST)}
          isLoading={action.isBusy}
          onClick={() => draw({ kind: 'random', seed: seed.trim(), count: Number(count) })}
        >
          {say('Draw a sample')}
        </Button>
      </div>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {drawn !== null && <DrawnList drawn={drawn} />}
    </section>
  );
};

const DrawnList = ({ drawn: { items, total } }: { drawn: Drawn }): ReactElement => {
  const { lifecycle } = useReport();
  return (
    <div role="status">
      <p className="small">
        {say('{items} of {total}', { items: formatCount(items.length, 'work item'), total })}
      </p>
      <ul className="bullets">
        {items.map(({ number, issueKey, summary, stage, entries }) => (
          <li key={issueKey}>
            {number}. <JiraLink path={`/browse/${issueKey}`}>{issueKey}</JiraLink> {summary},{' '}
            {lifecycle === null ? (stage ?? say('no stage')) : stageName(lifecycle, stage)},{' '}
            {formatCount(entries, 'ledger entry', 'ledger entries')}
          </li>
        ))}
      </ul>
    </div>
  );
};
