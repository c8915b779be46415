import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import type { ReactElement, RefObject } from 'react';
import { Icon } from '../../../components/icons';
import type { ItemView } from '../../../../src/contract/types';

type Props = {
  item: ItemView;
  isAdding: boolean;
  addButton: RefObject<HTMLButtonElement>;
  onAdd: () => void;
};

type Verdict = { tone: 'held' | 'open' | 'none'; headline: string; why: string; next: string };

/**
 * The last stage has no gate behind it, so there is nothing to decide any more. Before the last one an
 * item is in use: that it could be retired any time is no news, how it does is.
 */
const verdictOf = ({ nextGate, lifecycle, stage, monitoring }: ItemView): Verdict => {
  const name = lifecycle.stages.find(({ id }) => id === stage)?.name ?? 'Last stage';
  if (nextGate === null) {
    return { tone: 'none', headline: `${name}: no gate ahead`, why: '', next: '' };
  }
  if (nextGate.stage === lifecycle.stages.at(-1)?.id && nextGate.decision === 'allow') {
    return {
      ...{ tone: 'none', headline: `${name}: in use`, why: monitoring.sentence },
      next: `Keep reports coming; its ${nextGate.stageName} gate is open for when it is retired.`,
    };
  }
  const { decision, headline, why, next } = nextGate;
  return { tone: decision === 'allow' ? 'open' : 'held', headline, why, next };
};

/** Verdict, why, and what to do next: the same words as the refusal at the transition. */
export const VerdictHeader = ({ item, isAdding, addButton, onAdd }: Props): ReactElement => {
  const { tone, headline, why, next } = verdictOf(item);
  const hasCriteria = item.criteria.locked !== null;
  return (
    <header className={`verdict verdict-${tone}`}>
      <span className="verdict-icon">
        <Icon name={tone === 'open' ? 'check' : tone === 'held' ? 'lock' : 'info'} />
      </span>
      <div className="verdict-words">
        <Heading size="small" as="h2">
          {headline}
        </Heading>
        {why !== '' && <p>{why}</p>}
        {next !== '' && (
          <p>
            <span className="strong">Next:</span> {next}
          </p>
        )}
      </div>
      {item.abilities.edit && (
        <div className="verdict-action">
          <Button
            ref={addButton}
            appearance={hasCriteria && !isAdding ? 'primary' : 'default'}
            aria-expanded={isAdding}
            onClick={onAdd}
          >
            Add evidence
          </Button>
        </div>
      )}
    </header>
  );
};
