import { useState, type ComponentProps, type ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { formatCount } from '../../components/format';
import { lazyPart } from '../../components/loading/lazy-part';
import { CriteriaSection, type EditorStep } from '../sections/criteria/criteria-section';
import type { DraftState } from '../sections/criteria/use-draft';
import { ChecksSection } from '../sections/gate/checks-section';
import { countLaterGates } from '../sections/lifecycle/model/stage-steps';
import { TechLeadQuestions } from '../sections/now/tech-lead-questions';
import type { ItemProps } from '../shared/item-props';
import { NumbersByGroup } from './numbers-by-group';
import { say } from '../../language/say';

const Convergence = lazyPart(
  async () => (await import('../sections/evidence/convergence')).Convergence,
);
const EvaluationList = lazyPart(
  async () => (await import('../sections/evidence/evaluation-list')).EvaluationList,
);
const GovernanceSections = lazyPart(
  async () => (await import('./governance-sections')).GovernanceSections,
);
const LaterGates = lazyPart(async () => (await import('../sections/gate/later-gates')).LaterGates);

type Props = ItemProps & {
  drafting: DraftState;
  step: EditorStep;
  onStep: (step: EditorStep) => void;
};

/** Criteria as intervals, what the gates ask for, and the runs behind it. */
export const EvidenceTab = (props: Props): ReactElement => {
  const { item } = props;
  const [wish, setWish] = useState<ComponentProps<typeof GovernanceSections>['wish']>(null);
  const [challengeTurn, setChallengeTurn] = useState(0);
  const later = countLaterGates(item.lifecycle, item.nextGate?.stage ?? null);
  return (
    <>
      <CriteriaSection {...props} onChallenge={() => setChallengeTurn((turn) => turn + 1)} />
      {item.nextGate !== null && (
        <ChecksSection
          item={item}
          gate={item.nextGate}
          onWaive={(check) => setWish((before) => ({ check, turn: (before?.turn ?? 0) + 1 }))}
        />
      )}
      <div className="panel-more">
        <GovernanceSections {...props} wish={wish} challengeTurn={challengeTurn} />
        <NumbersByGroup item={item} />
        <Disclosure title={say('Runs')} summary={formatCount(item.evaluations.length, 'run')}>
          {() => (
            <>
              <Convergence item={item} />
              <EvaluationList {...props} />
            </>
          )}
        </Disclosure>
        {later > 0 && (
          <Disclosure
            title={say('Later gates')}
            summary={say('{gates} behind the next one', { gates: formatCount(later, 'gate') })}
          >
            {() => <LaterGates item={item} />}
          </Disclosure>
        )}
        <TechLeadQuestions item={item} />
      </div>
    </>
  );
};
