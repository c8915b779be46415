import { useRef, useState, type ComponentProps, type ReactElement } from 'react';
import { FormPlace } from '../../components/forms/form-place';
import { lazyPart } from '../../components/loading/lazy-part';
import type { EditorStep } from '../sections/criteria/criteria-section';
import { appendLines } from '../sections/criteria/text-position';
import { useDraft } from '../sections/criteria/use-draft';
import { ApprovalAnswers } from '../sections/governance/approval-answer';
import { approvalFacts } from '../sections/governance/approvals-model';
import { ModelFacts } from '../sections/governance/model-facts';
import { FindingsNotice } from '../sections/lifecycle/findings-notice';
import { StageMover } from '../sections/lifecycle/stage-mover';
import { StageTrack } from '../sections/lifecycle/stage-track';
import type { WaySection } from '../sections/lifecycle/way-section';
import { AlarmNotices } from '../sections/monitoring/alarm-notices';
import { NowCard } from '../sections/now/now-card';
import type { ItemProps } from '../shared/item-props';
import type { Place } from '../shared/places';
import { useViewer } from '../../components/people/use-viewer';
import { EvidenceTab } from './evidence-tab';
import { PanelTabs, usePanelTabs } from './panel-tabs';

const EvidenceAdder = lazyPart(
  async () => (await import('../../components/evidence/evidence-adder')).EvidenceAdder,
);
const UseTab = lazyPart(async () => (await import('./use-tab')).UseTab);
const RecordTab = lazyPart(async () => (await import('./record-tab')).RecordTab);

/** What is next, and the way so far; everything else stands on three tabs below. */
export const GovernedItem = (props: ItemProps): ReactElement => {
  const { item } = props;
  const [isAdding, setAdding] = useState(false);
  const [step, setStep] = useState<EditorStep>('closed');
  const [returnWish, setReturnWish] = useState<ComponentProps<typeof WaySection>['wish']>(null);
  const drafting = useDraft(item);
  const tabs = usePanelTabs(item);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setAdding(false);
    addButton.current?.focus();
  };
  const facts = approvalFacts(item, useViewer());
  const go = (place: Place): void => {
    if (place === 'criteria') setStep('write');
    tabs.go(place);
  };
  return (
    <>
      <AlarmNotices {...props} />
      <FindingsNotice
        {...props}
        onDeclare={(finding) => {
          tabs.go('finding');
          setReturnWish((before) => ({ finding, turn: (before?.turn ?? 0) + 1 }));
        }}
      />
      <NowCard
        item={item}
        isAdding={isAdding}
        addButton={addButton}
        onAdd={() => setAdding(true)}
        onGo={go}
        answers={(next) =>
          next.kind === 'approval' && facts !== null && facts.open.length > 0 ? (
            <ApprovalAnswers {...props} facts={facts} />
          ) : null
        }
      />
      {isAdding && (
        <FormPlace onLeave={close}>
          <EvidenceAdder
            item={item}
            onChange={props.onChange}
            onClose={close}
            onPropose={(lines) => {
              drafting.change({ kind: 'replaced', text: appendLines(drafting.draft.text, lines) });
              setAdding(false);
              setStep('write');
              tabs.go('criteria');
            }}
            sample={null}
          />
        </FormPlace>
      )}
      <StageTrack item={item} />
      {item.stageMovesHere && item.abilities.move && <StageMover {...props} />}
      <ModelFacts {...props} impactTurn={tabs.visit.place === 'model' ? tabs.visit.turn : 0} />
      <PanelTabs item={item} state={tabs}>
        {{
          evidence: () => (
            <EvidenceTab {...props} drafting={drafting} step={step} onStep={setStep} />
          ),
          use: () => <UseTab {...props} />,
          record: () => <RecordTab {...props} returnWish={returnWish} />,
        }}
      </PanelTabs>
    </>
  );
};
