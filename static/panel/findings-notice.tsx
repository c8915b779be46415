import type { ReactElement } from 'react';
import { formatDay } from '../components/format';
import { Notice } from '../components/notice';
import type { ItemView } from '../../src/contract/types';

/** What the app noticed and nobody has resolved. */
export const FindingsNotice = ({ item }: { item: ItemView }): ReactElement | null => {
  const open = item.governance.findings.filter(({ resolvedAt }) => resolvedAt === null);
  if (open.length === 0) return null;
  return (
    <Notice kind="warning" title="Assay noticed">
      <ul className="bullets">
        {open.map(({ id, sentence, at }) => (
          <li key={id}>
            {sentence} <span className="subtle small">{formatDay(at)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
