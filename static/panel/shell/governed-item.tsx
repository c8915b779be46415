import { useRef, useState, type ComponentProps, type ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { formatCount } from '../../components/format';
import { ChecksSection } from '../sections/gate/checks-section';
import { CriteriaSection, type EditorStep } from '../sections/criteria/criteria-section';
import { EvaluationList } from '../sections/evidence/evaluation-list';
import { FindingsNotice } from '../sections/lifecycle/findings-notice';
import { WaySection } from '../sections/lifecycle/way-section';
import { countLaterGates } from '../sections/lifecycle/model/stage-steps';
import { appendLines } from '../sections/criteria/text-position';
import { ModelFacts } from '../sections/governance/model-facts';
import { AlarmNotices } from '../sections/monitoring/alarm-notices';
import { DriftSection } from '../sections/monitoring/drift-section';
import { StageMover } from '../sections/lifecycle/stage-mover';
import { StageTrack } from '../sections/lifecycle/stage-track';
import { TechLeadQuestions } from '../sections/verdict/tech-lead-questions';
import type { ItemProps } from '../shared/item-props';
import { useDraft } from '../sections/criteria/use-draft';
import { VerdictHeader } from '../sections/verdict/verdict-header';
import { lazyPart } from '../../components/lazy-part';

const Convergence = lazyPart(
  async () => (await import('../sections/evidence/convergence')).Convergence,
);
const EvidenceAdder = lazyPart(
  async () => (await import('../sections/evidence/evidence-adder')).EvidenceAdder,
);
const GovernanceSections = lazyPart(
  async () => (await import('./governance-sections')).GovernanceSections,
);
const History = lazyPart(async () => (await import('../sections/history/history')).History);
const LaterGates = lazyPart(async () => (await import('../sections/gate/later-gates')).LaterGates);
const RecordsSections = lazyPart(
  async () => (await import('../sections/records/records-sections')).RecordsSections,
);

/** Verdict first, then why, then what to do; everything else below, closed. */
export const GovernedItem = ({ item, onChange, onReload }: ItemProps): ReactElement => {
  const [isAdding, setAdding] = useState(false);
  const [step, setStep] = useState<EditorStep>('closed');
  const [wish, setWish] = useState<ComponentProps<typeof GovernanceSections>['wish']>(null);
  const [challengeTurn, setChallengeTurn] = useState(0);
  const [returnWish, setReturnWish] = useState<ComponentProps<typeof WaySection>['wish']>(null);
  const drafting = useDraft(item);
  const later = countLaterGates(item.lifecycle, item.nextGate?.stage ?? null);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setAdding(false);
    addButton.current?.focus();
  };
  return (
    <>
      <VerdictHeader
        item={item}
        isAdding={isAdding}
        addButton={addButton}
        onAdd={() => setAdding(true)}
      />
      {isAdding && (
        <EvidenceAdder
          item={item}
          onChange={onChange}
          onClose={close}
          onPropose={(lines) => {
            drafting.change({ kind: 'replaced', text: appendLines(drafting.draft.text, lines) });
            setAdding(false);
            setStep('write');
          }}
        />
      )}
      <AlarmNotices item={item} onChange={onChange} onReload={onReload} />
      <FindingsNotice
        item={item}
        onChange={onChange}
        onReload={onReload}
        onDeclare={(finding) =>
          setReturnWish((before) => ({ finding, turn: (before?.turn ?? 0) + 1 }))
        }
      />
      <StageTrack item={item} />
      {item.stageMovesHere && item.abilities.move && (
        <StageMover item={item} onChange={onChange} onReload={onReload} />
      )}
      <ModelFacts item={item} onChange={onChange} onReload={onReload} />
      <CriteriaSection
        item={item}
        onChange={onChange}
        onReload={onReload}
        drafting={drafting}
        step={step}
        onStep={setStep}
        onChallenge={() => setChallengeTurn((turn) => turn + 1)}
      />
      <DriftSection item={item} onChange={onChange} onReload={onReload} />
      {item.nextGate !== null && (
        <ChecksSection
          item={item}
          gate={item.nextGate}
          onWaive={(check) => setWish((before) => ({ check, turn: (before?.turn ?? 0) + 1 }))}
        />
      )}
      <div className="panel-more">
        {later > 0 && (
          <Disclosure
            title="Later gates"
            summary={`${formatCount(later, 'gate')} behind the next one`}
          >
            {() => <LaterGates item={item} />}
          </Disclosure>
        )}
        <WaySection item={item} onChange={onChange} onReload={onReload} wish={returnWish} />
        <GovernanceSections
          item={item}
          onChange={onChange}
          onReload={onReload}
          wish={wish}
          challengeTurn={challengeTurn}
        />
        <RecordsSections item={item} onChange={onChange} onReload={onReload} />
        <Disclosure title="Runs" summary={formatCount(item.evaluations.length, 'run')}>
          {() => (
            <>
              <Convergence item={item} />
              <EvaluationList item={item} />
            </>
          )}
        </Disclosure>
        <TechLeadQuestions item={item} />
        <Disclosure title="History" summary="Every decision, in a chain that shows tampering">
          {() => <History item={item} />}
        </Disclosure>
      </div>
    </>
  );
};
