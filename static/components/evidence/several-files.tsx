import Button from '@atlaskit/button/default/button';
import { useEffect, useState, type ReactElement } from 'react';
import { useAnnounce } from '../announcer';
import { call } from '../call';
import { toCallError } from '../call-error';
import { formatCount } from '../format';
import { Icon, type IconName } from '../icons';
import { useAction } from '../use-action';
import type { CallOutput } from '../../../src/contract/calls/calls';
import type { ItemView } from '../../../src/contract/types';
import { useStashedTexts } from '../unsent/use-stashed';
import { useViewer } from '../people/use-viewer';
import { refuseText, withName, type EvidenceText } from './evidence-text';
import { StateForm } from './state-form';
import { forecastWords, lacksOf, newStatements, statedOf, type Statements } from './statements';
import { say } from '../../language/say';

type Preview = CallOutput<'evidence.preview'>;

type State =
  | { kind: 'waiting' }
  | { kind: 'read'; parsed: Preview }
  | { kind: 'stored'; isNew: boolean }
  | { kind: 'failed'; message: string };

type Props = {
  item: ItemView;
  sources: readonly EvidenceText[];
  onChange: (item: ItemView) => void;
  /** Opens one of them alone, with all that it says. */
  onOpen: (source: EvidenceText) => void;
  onBack: () => void;
};

const messageOf = (thrown: unknown): string => toCallError(thrown).message;

const readOne = async (item: ItemView, source: EvidenceText): Promise<State> => {
  const refused = refuseText(source);
  if (refused !== null) return { kind: 'failed', message: refused.message };
  try {
    const parsed = await call('evidence.preview', { issue: item.issue.key, ...withName(source) });
    return { kind: 'read', parsed };
  } catch (thrown) {
    return { kind: 'failed', message: messageOf(thrown) };
  }
};

/** One run can be stored along; of several a person has to choose. */
const isStorable = (state: State | undefined): state is Extract<State, { kind: 'read' }> =>
  state?.kind === 'read' && state.parsed.blocks.length === 1 && !known(state.parsed);

const known = ({ forecast }: Preview): boolean => forecast?.known === true;

const storeOne = async (
  item: ItemView,
  source: EvidenceText,
  { parsed }: Extract<State, { kind: 'read' }>,
  statements: Statements,
): Promise<{ state: State; item: ItemView | null }> => {
  const isSigned = parsed.forecast?.mayState === false;
  const stated = isSigned ? {} : statedOf(lacksOf(parsed.blocks[0]?.run), statements);
  try {
    const input = { issue: item.issue.key, ...withName(source), block: 0, stated };
    const answer = await call('evidence.add', input);
    return { state: { kind: 'stored', isNew: answer.stored }, item: answer.item };
  } catch (thrown) {
    return { state: { kind: 'failed', message: messageOf(thrown) }, item: null };
  }
};

/** Several files, read one after the other and stored with one press; each says what became of it. */
export const SeveralFiles = (props: Props): ReactElement => {
  const { item, sources, onChange, onOpen, onBack } = props;
  const [states, setStates] = useState<State[]>(() => sources.map(() => ({ kind: 'waiting' })));
  const statements = useStashedTexts(`${item.issue.id}-stated`, newStatements(item));
  const viewer = useViewer();
  const action = useAction();
  const announce = useAnnounce();
  const [asRead] = useState(item);
  const put = (index: number, state: State): void =>
    setStates((before) => before.map((one, at) => (at === index ? state : one)));
  useEffect(() => {
    let isShown = true;
    const readAll = async (): Promise<void> => {
      for (const [index, source] of sources.entries()) {
        const state = await readOne(asRead, source);
        if (!isShown) return;
        put(index, state);
      }
    };
    void readAll();
    return () => {
      isShown = false;
    };
  }, [sources, asRead]);
  const done = states.filter(({ kind }) => kind !== 'waiting').length;
  const storable = states.filter(isStorable);
  const lacks = [...new Set(storable.flatMap(({ parsed }) => lacksOf(parsed.blocks[0]?.run)))];
  const storeAll = (): void =>
    void action.run(async () => {
      let stored = 0;
      for (const [index, source] of sources.entries()) {
        const state = states[index];
        if (!isStorable(state)) continue;
        const answer = await storeOne(item, source, state, statements.value);
        put(index, answer.state);
        if (answer.item !== null) {
          stored += 1;
          onChange(answer.item);
        }
      }
      announce(say('{runs} stored.', { runs: formatCount(stored, 'run') }));
    });
  return (
    <>
      <p role="status">
        {done < sources.length
          ? say('Reading {done} of {sources} files…', { done: done + 1, sources: sources.length })
          : say('{files} read. What is not marked as stored is not stored.', {
              files: formatCount(sources.length, 'file'),
            })}
      </p>
      <progress
        className="files-progress"
        value={done}
        max={sources.length}
        aria-label={say('Files read')}
      />
      <ul className="files">
        {sources.map((source, index) => (
          <FileLine
            key={`${index}-${source.fileName ?? ''}`}
            source={source}
            state={states[index] ?? { kind: 'waiting' }}
            onOpen={() => onOpen(source)}
          />
        ))}
      </ul>
      {lacks.length > 0 && (
        <StateForm
          lacks={lacks}
          value={statements.value}
          who={viewer === null ? null : (item.people[viewer] ?? null)}
          onChange={statements.set}
        />
      )}
      <div className="button-row">
        <Button
          appearance="primary"
          isDisabled={done < sources.length || storable.length === 0}
          isLoading={action.isBusy}
          onClick={storeAll}
        >
          {say('Store {runs}', { runs: formatCount(storable.length, 'run') })}
        </Button>
        <Button onClick={onBack}>{say('Choose other files')}</Button>
      </div>
    </>
  );
};

const looks: Record<State['kind'], IconName> = {
  waiting: 'clock',
  read: 'info',
  stored: 'check',
  failed: 'blocked',
};

const wordsOf = (state: State): string => {
  switch (state.kind) {
    case 'waiting':
      return say('not read yet');
    case 'failed':
      return state.message;
    case 'stored':
      return state.isNew ? 'stored' : say('was stored before; it counts once');
    case 'read': {
      const { blocks, forecast } = state.parsed;
      return blocks.length > 1
        ? say('holds {runs}: open it to choose one', { runs: formatCount(blocks.length, 'run') })
        : forecastWords(forecast);
    }
  }
};

const FileLine = ({
  source,
  state,
  onOpen,
}: {
  source: EvidenceText;
  state: State;
  onOpen: () => void;
}): ReactElement => (
  <li className={`file file-${state.kind}`}>
    <Icon name={looks[state.kind]} />
    <span>
      <span className="strong">{source.fileName ?? say('Pasted text')}</span>: {wordsOf(state)}
    </span>
    {state.kind === 'read' && (
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={say('Open {fileName}', { fileName: source.fileName ?? say('the pasted text') })}
        onClick={onOpen}
      >
        {say('Open')}
      </Button>
    )}
  </li>
);
