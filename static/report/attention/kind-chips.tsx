import type { ReactElement } from 'react';
import type { AskKind } from '../../../src/contract/types';
import { formatCount, formatNumber } from '../../components/format';
import { askNames } from '../../../src/words/ask-words';
import { say } from '../../language/say';

type Props = {
  kinds: readonly { kind: AskKind; count: number }[];
  selected: AskKind | null;
  onSelect: (kind: AskKind | null) => void;
};

/** Kinds with how many items ask them; pressing one leaves only its lines, pressing it again all. */
export const KindChips = ({ kinds, selected, onSelect }: Props): ReactElement => (
  <div className="chips" role="group" aria-label={say('Kinds of decisions')}>
    {kinds.map(({ kind, count }) => (
      <button
        key={kind}
        type="button"
        className="chip"
        aria-pressed={kind === selected}
        aria-label={`${say(askNames[kind])}: ${formatCount(count, 'item')}`}
        onClick={() => onSelect(kind === selected ? null : kind)}
      >
        {say(askNames[kind])} <span className="numeric strong">{formatNumber(count)}</span>
      </button>
    ))}
  </div>
);
