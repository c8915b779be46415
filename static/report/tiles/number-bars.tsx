import type { ReactElement } from 'react';
import { formatCount, formatNumber } from '../../components/format';
import type { Counted } from '../model/tile-counts';
import { useReport } from '../report-context';
import { say } from '../../language/say';

const WIDTH = 200;
const HEIGHT = 8;

/** Numbers as bars under one another; each is a button that shows its items in the list. */
export const NumberBars = ({
  of,
  entries,
}: {
  of: string;
  entries: readonly Counted[];
}): ReactElement => {
  const { follow } = useReport();
  const most = Math.max(1, ...entries.map(({ value }) => value));
  return (
    <ul className="bars number-bars">
      {entries.map(({ id, label, value, tone, pick, isPart }) => (
        <li key={id} {...(isPart === true && { className: 'is-part' })}>
          <span>{label}</span>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            height={HEIGHT}
            preserveAspectRatio="none"
            aria-hidden
          >
            <rect className="bar-track" width={WIDTH} height={HEIGHT} />
            <rect className={`bar-${tone}`} width={(value / most) * WIDTH} height={HEIGHT} />
          </svg>
          <button
            type="button"
            className="link-button number-link numeric"
            aria-label={say('{of}, {label}: {items}, show them', {
              of,
              label,
              items: formatCount(value, 'item'),
            })}
            onClick={() => follow(pick)}
          >
            {formatNumber(value)}
          </button>
        </li>
      ))}
    </ul>
  );
};
