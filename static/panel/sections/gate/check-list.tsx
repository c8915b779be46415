import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../../../components/icons';
import type { CheckResult, CheckState } from '../../../../src/contract/types';
import { nameState } from './checks';
import { say } from '../../../language/say';

const icons: Record<CheckState, IconName> = {
  met: 'check',
  unmet: 'cross',
  inconclusive: 'question',
  'not-applicable': 'dash',
  waived: 'clock',
};

type Props = {
  checks: readonly CheckResult[];
  /** What can be done about a check, below its words. */
  children?: (check: CheckResult) => ReactNode;
};

/** Checks with their state, what is the case, what is needed and what to do. */
export const CheckList = ({ checks, children }: Props): ReactElement => (
  <ul className="checks">
    {checks.map((check) => (
      <Check key={check.id} check={check}>
        {children?.(check)}
      </Check>
    ))}
  </ul>
);

/** Who is asked, where anybody is, and what the check is evidence for; behind what is to be done, if any. */
const asideOf = ({ next, who, controls }: CheckResult): string => {
  const parts = [
    next === '' ? '' : who,
    controls.length === 0 ? '' : say('evidence for {controls}', { controls: controls.join(', ') }),
  ].filter((part) => part !== '');
  return (next === '' || parts.length === 0 ? '' : ' · ') + parts.join(' · ');
};

const Check = ({ check, children }: { check: CheckResult; children?: ReactNode }): ReactElement => (
  <li className={`check check-${check.state}`}>
    <span className="check-icon">
      <Icon name={icons[check.state]} label={nameState(check.state)} />
    </span>
    <div className="check-words">
      <p>
        <span className="strong">{check.title}:</span> {check.observed}{' '}
        {check.needed !== '' && (
          <span className="subtle">
            {say('· the gate asks: {needed}', { needed: check.needed })}
          </span>
        )}
      </p>
      {(check.next !== '' || check.controls.length > 0) && (
        <p>
          {check.next !== '' && `→ ${check.next}`}
          <span className="subtle small">{asideOf(check)}</span>
        </p>
      )}
      {children}
    </div>
  </li>
);
