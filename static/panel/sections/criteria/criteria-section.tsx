import './criteria.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useRef, type ReactElement } from 'react';
import { formatCount, formatDay, formatSpan } from '../../../components/format';
import { Notice } from '../../../components/notice';
import type { ItemView } from '../../../../src/contract/types';
import { CriterionRowView } from './criterion-row-view';
import { EmptyCriteria } from './empty-criteria';
import type { ItemProps } from '../../shared/item-props';
import { criterionRows, sharedPrior } from '../../../components/evidence/criterion-rows';
import { isDirty } from './draft';
import type { DraftState } from './use-draft';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';

const CriteriaEditor = lazyPart(async () => (await import('./criteria-editor')).CriteriaEditor);
const WrittenWishes = lazyPart(async () => (await import('./written-wishes')).WrittenWishes, null);
const Proposal = lazyPart(async () => (await import('./proposal')).Proposal);

export type EditorStep = 'closed' | 'write' | 'lock';

type Props = ItemProps & {
  drafting: DraftState;
  step: EditorStep;
  onStep: (step: EditorStep) => void;
  /** Opens the form that asks a question to the criteria. */
  onChallenge: () => void;
};

/** The criteria with their verdicts, and the editor where they are written. */
export const CriteriaSection = (props: Props): ReactElement => {
  const { item, drafting, step, onStep } = props;
  const opener = useRef<HTMLDivElement>(null);
  const rows = criterionRows(item);
  const prior = sharedPrior(rows);
  const close = (): void => {
    onStep('closed');
    // The buttons may have changed with the state; the first one leads back here.
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  const isEmpty = rows.length === 0 && item.criteria.draft === null && !isDirty(drafting.draft);
  return (
    <section className="section" aria-labelledby="criteria-heading">
      <div className="section-head">
        <Heading size="xsmall" as="h3" id="criteria-heading">
          {say('Criteria')}
        </Heading>
        <LockFacts item={item} />
        <div ref={opener} className="section-actions button-row">
          {item.abilities.edit && !isEmpty && <Openers {...props} />}
        </div>
      </div>
      {prior !== null && <p className="subtle small">{say('All of them {prior}.', { prior })}</p>}
      {rows.length > 0 && (
        <ul className="criteria">
          {rows.map((row) => (
            <CriterionRowView
              key={row.id}
              row={prior === null ? row : { ...row, prior: null }}
              item={item}
              onChange={props.onChange}
              onReload={props.onReload}
            />
          ))}
        </ul>
      )}
      {item.governance.proposal !== null && <Proposal {...props} />}
      {step === 'closed' && <DraftNote item={item} />}
      {isEmpty && step === 'closed' && (
        <EmptyCriteria
          item={item}
          onUse={(text) => {
            drafting.change({ kind: 'replaced', text });
            onStep('write');
          }}
        />
      )}
      {step === 'closed' && (
        <WrittenWishes
          // What is written here changes which of them are taken over already.
          key={item.revision}
          item={item}
          onUse={(line) => {
            const text = [drafting.draft.text.trimEnd(), line].filter(Boolean).join('\n');
            drafting.change({ kind: 'replaced', text });
            onStep('write');
          }}
        />
      )}
      {step !== 'closed' && (
        <CriteriaEditor {...props} key={step} isLockingAtFirst={step === 'lock'} onClose={close} />
      )}
    </section>
  );
};

const LockFacts = ({ item }: { item: ItemView }): ReactElement | null => {
  const { locked } = item.criteria;
  if (locked === null) return null;
  const who = item.people[locked.lockedBy];
  return (
    <span
      className="subtle small"
      title={`${formatDay(locked.lockedAt)}, SHA-256 ${locked.digest}`}
    >
      {say('v{version} · locked {lockedAt} ago{part}', {
        version: locked.version,
        lockedAt: formatSpan(locked.lockedAt, item.asOf),
        part: who === undefined ? '' : say(' · by {who}', { who }),
      })}
    </span>
  );
};

const Openers = ({ item, drafting, step, onStep, onChallenge }: Props): ReactElement => {
  const { draft, locked, draftFindings } = item.criteria;
  const hasUnsaved = isDirty(drafting.draft);
  const isLockable =
    draft !== null && !hasUnsaved && !draftFindings.some(({ severity }) => severity === 'error');
  const label = hasUnsaved
    ? say('Continue writing')
    : draft !== null
      ? say('Edit draft')
      : locked === null
        ? say('Write criteria')
        : say('New version');
  return (
    <>
      <Button
        spacing="compact"
        appearance={locked === null && step === 'closed' ? 'primary' : 'default'}
        aria-expanded={step !== 'closed'}
        onClick={() => onStep(step === 'closed' ? 'write' : 'closed')}
      >
        {label}
      </Button>
      {isLockable && step === 'closed' && (
        <Button spacing="compact" onClick={() => onStep('lock')}>
          {locked === null
            ? say('Lock as version 1')
            : say('Propose version {version}', { version: locked.version + 1 })}
        </Button>
      )}
      {locked !== null && step === 'closed' && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={say('Challenge the criteria')}
          onClick={onChallenge}
        >
          {say('Challenge')}
        </Button>
      )}
    </>
  );
};

/** Says below the table that a draft waits, because nobody is held by a draft. */
const DraftNote = ({ item }: { item: ItemView }): ReactElement | null => {
  const { draft, draftFindings } = item.criteria;
  if (draft === null) return null;
  const lines = draft.text.split('\n').filter((line) => line.trim() !== '').length;
  const errors = draftFindings.filter(({ severity }) => severity === 'error').length;
  return (
    <Notice kind="information">
      <p>
        {say('A draft of {lines} by {part}, {updatedAt} old, is not locked yet{part2}', {
          lines: formatCount(lines, 'line'),
          part: item.people[draft.updatedBy] ?? say('somebody'),
          updatedAt: formatSpan(draft.updatedAt, item.asOf),
          part2:
            errors === 0
              ? '.'
              : say('; {lines} cannot be measured yet.', { lines: formatCount(errors, 'line') }),
        })}
      </p>
    </Notice>
  );
};
