import Button from '@atlaskit/button/default/button';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { formatCount } from '../../../components/format';
import { ErrorNotice, Notice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import { useReport } from '../../report-context';
import { CreateMissing } from '../create-missing';
import { CreationStatus } from '../creation-status';
import { MayNotCreate } from '../may-create';
import type { WorkType } from '../../../components/jira/work-types';
import type { Known } from '../read-known';
import { useCreation } from '../use-creation';
import { isGovernedType, usualType } from '../usual-type';
import { BoardProblem, type Board } from './board';
import { BoardTable } from './board-table';
import { judgeBoard } from './judge-board';
import { readBoardFile } from './read-board';
import { countRows, toRows, type Counts, type Judgement } from './to-rows';
import { say } from '../../../language/say';

type Props = { known: Known; onChanged: () => void };

/** Work items from a board that was exported from Trello. */
export const TrelloPart = ({ known, onChanged }: Props): ReactElement => {
  const usual = usualType(known);
  if (!known.may.create) return <MayNotCreate />;
  if (usual === undefined) return <p>{say('Jira names no work type that can be made here.')}</p>;
  return <Import known={known} onChanged={onChanged} first={usual} />;
};

type Chosen = { fileName: string; board: Board; judgement: Judgement };
type Refused = { fileName: string; problem: BoardProblem };

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const Import = ({ known, onChanged, first }: Props & { first: WorkType }): ReactElement => {
  const { projectKey } = useReport();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const reading = useAction();
  const [typeId, setTypeId] = useState(first.id);
  const creation = useCreation(projectKey, 'trello', onChanged);
  const type = known.types.find(({ id }) => id === typeId) ?? first;
  const keepsCriteria = isGovernedType(known, type.id);
  const rows = useMemo(
    () =>
      chosen === null
        ? []
        : toRows(chosen.board, chosen.judgement, {
            ...{ typeId: type.id, timeZone: timeZone(), keepsCriteria },
          }),
    [chosen, type.id, keepsCriteria],
  );
  const take = async (file: File): Promise<void> => {
    setChosen(null);
    setRefused(null);
    try {
      const board = await readBoardFile(file);
      const judgement = await judgeBoard(board, projectKey, (input) =>
        call('checklist.read', input),
      );
      setChosen({ fileName: file.name, board, judgement });
    } catch (thrown) {
      if (!(thrown instanceof BoardProblem)) throw thrown;
      setRefused({ fileName: file.name, problem: thrown });
    }
  };
  const drafts = rows.flatMap(({ draft }) => draft ?? []);
  return (
    <div className="guide-part">
      <FileChoice
        isBusy={reading.isBusy}
        isDisabled={creation.isBusy}
        onTake={(file) => void reading.run(() => take(file))}
      />
      {refused !== null && (
        <Notice kind="error" title={say('{fileName} is not read', { fileName: refused.fileName })}>
          <p>
            {refused.problem.message} {refused.problem.toDo}
          </p>
        </Notice>
      )}
      {reading.error !== null && (
        <ErrorNotice error={reading.error} title={say('The checklists could not be read')} />
      )}
      {chosen !== null && (
        <>
          <Preview chosen={chosen} counts={countRows(chosen.board, rows)} />
          <div className="paste-type">
            <SelectField
              label={say('Work type of the cards')}
              value={type.id}
              choices={known.types.map(({ id, name }) => ({ value: id, label: name }))}
              isDisabled={creation.isBusy}
              onChange={setTypeId}
              {...(keepsCriteria
                ? {}
                : {
                    help: say(
                      'The project does not govern {name}; criteria stay in the description.',
                      { name: type.name },
                    ),
                  })}
            />
          </div>
        </>
      )}
      <CreationStatus creation={creation} mayDelete={known.may.remove} />
      {rows.length > 0 && (
        <>
          <CreateMissing drafts={drafts} creation={creation} />
          <BoardTable rows={rows} outcomes={creation.outcomes} />
        </>
      )}
    </div>
  );
};

type FileProps = { isBusy: boolean; isDisabled: boolean; onTake: (file: File) => void };

const FileChoice = ({ isBusy, isDisabled, onTake }: FileProps): ReactElement => {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>
        {say(
          'Takes the file that Trello exports of a board, JSON or CSV. Lists, members and the address of a card go into the description; items of checklists that can be measured become a draft of criteria. Archived cards stay out. Nothing is created before you press the button.',
        )}
      </p>
      <div className="button-row">
        <Button isLoading={isBusy} isDisabled={isDisabled} onClick={() => picker.current?.click()}>
          {say('Choose a Trello file…')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,.csv,application/json,text/csv"
          aria-label={say('Trello file')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file !== undefined) onTake(file);
          }}
        />
      </div>
    </>
  );
};

/** What the file holds and what becomes of it, counted. */
const Preview = ({ chosen, counts }: { chosen: Chosen; counts: Counts }): ReactElement => {
  const { board, fileName } = chosen;
  return (
    <div role="status">
      <p className="strong">{board.name === '' ? fileName : board.name}</p>
      <ul className="bullets">
        <li>
          {say('{ready} of {cards} can be created.', {
            ready: counts.ready,
            cards: formatCount(counts.cards, 'card'),
          })}
        </li>
        {counts.archived > 0 && (
          <li>
            {say(
              '{archived} left out as archived: {cards}, and {onArchivedLists} on archived lists.',
              {
                archived: counts.archived,
                cards: formatCount(board.archived, 'card'),
                onArchivedLists: board.onArchivedLists,
              },
            )}
          </li>
        )}
        {board.unreadable.length > 0 && (
          <li>
            {say('{are} no card and cannot be read: number {unreadable} of the cards.', {
              are: formatCount(board.unreadable.length, 'entry is', 'entries are'),
              unreadable: board.unreadable.slice(0, 20).join(', '),
            })}
          </li>
        )}
        {counts.measured + counts.asked + counts.plain > 0 && (
          <li>
            {say(
              'Items of checklists: {measured} measurable, which become lines of a draft; {asked} vague, which become questions; {plain} stay as text.',
              { measured: counts.measured, asked: counts.asked, plain: counts.plain },
            )}
          </li>
        )}
        <li>{say('A stage in the table is a guess by the name of the list; nothing is moved.')}</li>
      </ul>
    </div>
  );
};
