import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Icon } from '../../../components/icons';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import type { Remark } from './model/remarks';
import type { Way } from './model/visits';
import { ReturnForm } from './return-form';
import { say } from '../../../language/say';

type Props = ItemProps & {
  way: Way;
  remark: Remark;
  /** Presses, elsewhere on the page, of the button that leads here; 0 before the first. */
  turn: number;
};

/** One thing worth a look: what, who, when and why, and what to do next. */
export const RemarkRow = (props: Props): ReactElement => {
  const { remark, way, turn } = props;
  const row = useRef<HTMLLIElement>(null);
  const [sentWith, setSentWith] = useState<Way | null>(null);
  useEffect(() => {
    if (turn === 0) return;
    (row.current?.querySelector<HTMLElement>('textarea') ?? row.current)?.focus();
  }, [turn]);
  useEffect(() => {
    // The button that opened the form goes with what it was about.
    if (sentWith !== null) row.current?.focus();
  }, [sentWith]);
  const { declare } = remark;
  return (
    <li ref={row} className="remark" tabIndex={-1}>
      <span className={`remark-icon ${remark.isOpen ? 'remark-open' : 'remark-settled'}`}>
        <Icon name={remark.isOpen ? 'warning' : 'info'} />
      </span>
      <div className="decision">
        <p className="strong">{remark.title}</p>
        {remark.facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {remark.next !== null && <p className="subtle">{remark.next}</p>}
        {declare !== null && sentWith !== way && (
          <FormToggle
            label={say('Say why')}
            name={say('Say why: {title}', { title: remark.title })}
            turn={turn}
          >
            {(close) => (
              <ReturnForm
                {...props}
                initial={{ ...declare, reason: '' }}
                isFixed
                onSent={() => setSentWith(way)}
                onCancel={close}
              />
            )}
          </FormToggle>
        )}
      </div>
    </li>
  );
};
