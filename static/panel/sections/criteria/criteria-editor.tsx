import './editor.css';
import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../../components/announcer';
import { call } from '../../../components/call';
import { Disclosure } from '../../../components/disclosure';
import { Notice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import type { ItemView } from '../../../../src/contract/types';
import { FormPlace } from '../../../components/forms/form-place';
import { ChangeError } from '../../../components/forms/change-error';
import { Examples } from './examples';
import { SentenceBuilder } from './builder/sentence-builder';
import type { ItemProps } from '../../shared/item-props';
import { isDirty } from './draft';
import { appendLines } from './text-position';
import { storedText, useKeptDraft, type DraftState } from './use-draft';
import { FindingList, PlanList } from './lint-lists';
import { UnsentNote } from '../../../components/unsent/unsent-note';
import { LockStep } from './lock-step';
import { Paper, type PaperHandle } from './paper';
import { Templates } from './templates/templates';
import { useLint } from './use-lint';
import { say, sayWith } from '../../../language/say';

type Props = ItemProps & {
  drafting: DraftState;
  isLockingAtFirst: boolean;
  onClose: () => void;
};

/** Where criteria are written, checked while they are written, and locked. */
export const CriteriaEditor = (props: Props): ReactElement => {
  const { item, drafting, onChange, onClose, onReload } = props;
  const { draft, change } = drafting;
  const [type, setType] = useState(item.systemType);
  const [isLocking, setLocking] = useState(props.isLockingAtFirst);
  const paper = useRef<PaperHandle>(null);
  const action = useAction();
  const announce = useAnnounce();
  useKeptDraft(item.issue.id, change);
  const state = useLint(draft.text, type);

  const add = (line: string): void => {
    change({ kind: 'replaced', text: appendLines(draft.text, [line]) });
    announce(say('Criterion added as a line. Undo is available.'));
  };
  const save = async (): Promise<ItemView> => {
    const { text } = draft;
    const saved = await call('criteria.draft', {
      issue: item.issue.key,
      text,
      revision: item.revision,
    });
    change({ kind: 'stored', text });
    onChange(saved);
    announce(say('Draft saved.'));
    return saved;
  };
  /** The button can do no more once all is saved, and would take the focus with it. */
  const saveAndStay = async (): Promise<void> => {
    const { length: end } = draft.text;
    await save();
    paper.current?.selectLater({ start: end, end });
  };
  const lock = async (reason: string | null, forget: () => void): Promise<void> => {
    const { revision } = isDirty(draft) ? await save() : item;
    const input = { issue: item.issue.key, revision, ...(reason === null ? {} : { reason }) };
    const answer = await call('criteria.lock', input);
    forget();
    change({ kind: 'restarted', text: storedText(answer) });
    onChange(answer);
    const version = answer.criteria.locked?.version ?? 1;
    announce(
      reason === null
        ? say('Locked as version {version}.', { version })
        : say('Proposed for approval.'),
    );
    onClose();
  };

  const errors = state.lint?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  const isLockable =
    state.isCurrent &&
    errors === 0 &&
    (state.lint?.criteria.length ?? 0) > 0 &&
    (isDirty(draft) || item.criteria.draft !== null);
  if (isLocking) {
    return (
      <FormPlace onLeave={() => setLocking(false)}>
        <LockStep
          item={item}
          text={draft.text}
          isBusy={action.isBusy}
          problem={<ChangeError action={action} onReload={onReload} />}
          onLock={(reason, forget) => void action.run(() => lock(reason, forget))}
          onBack={() => setLocking(false)}
        />
      </FormPlace>
    );
  }
  return (
    <div className="tool editor" role="group" aria-label={say('Criteria editor')}>
      <Disclosure title={say('Put a criterion together')} summary={say('As a sentence to fill in')}>
        {() => <SentenceBuilder item={item} type={type} onUse={add} />}
      </Disclosure>
      <UnsentNote
        back={
          draft.backFrom === null
            ? null
            : {
                at: draft.backFrom,
                discard: () => change({ kind: 'restarted', text: storedText(item) }),
              }
        }
      />
      <Paper
        ref={paper}
        text={draft.text}
        findings={state.isCurrent ? (state.lint?.findings ?? []) : []}
        onType={(text) => change({ kind: 'typed', text })}
        onLeave={onClose}
      />
      <FindingList
        item={item}
        state={state}
        text={draft.text}
        onShow={(range) => paper.current?.select(range)}
        onApply={({ text, selection }, line) => {
          change({ kind: 'replaced', text });
          announce(say('Line {line} changed. Undo is available.', { line }));
          paper.current?.selectLater(selection);
        }}
      />
      <ChangeError action={action} onReload={onReload} />
      <div className="button-row">
        <Button
          appearance="primary"
          isDisabled={!isDirty(draft)}
          isLoading={action.isBusy}
          onClick={() => void action.run(saveAndStay)}
        >
          {say('Save draft')}
        </Button>
        <Button isDisabled={!isLockable} onClick={() => setLocking(true)}>
          {item.criteria.locked === null ? say('Lock…') : say('Propose…')}
        </Button>
        <Button
          appearance="subtle"
          isDisabled={draft.past.length === 0}
          onClick={() => change({ kind: 'undone' })}
        >
          {say('Undo')}
        </Button>
        <Button
          appearance="subtle"
          isDisabled={!isDirty(draft)}
          onClick={() => {
            change({ kind: 'replaced', text: draft.saved });
            announce(say('Changes discarded. Undo is available.'));
            paper.current?.selectLater({ start: draft.saved.length, end: draft.saved.length });
          }}
        >
          {say('Discard changes')}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {say('Close')}
        </Button>
      </div>
      <PlanList plans={state.lint?.plans ?? []} />
      {item.criteria.locked !== null && isDirty(draft) && <NewVersionNote item={item} />}
      <Disclosure
        title={say('Templates')}
        summary={say('What others ask of such a system, with questions in the place of numbers')}
      >
        {() => <Templates type={type} onType={setType} onUse={add} />}
      </Disclosure>
      <Disclosure title={say('Examples')} isOpenAtFirst={draft.text === ''}>
        {() => <Examples type={type} onType={setType} onUse={add} />}
      </Disclosure>
    </div>
  );
};

const NewVersionNote = ({ item }: { item: ItemView }): ReactElement => (
  <Notice kind="information">
    <p>
      {sayWith(
        'Version {version} stays in force until a new one is approved. Runs that began before the new lock will be shown as run before it.',
        { version: item.criteria.locked?.version },
      )}
    </p>
  </Notice>
);
