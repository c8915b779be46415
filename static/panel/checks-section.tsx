import Heading from '@atlaskit/heading/heading';
import type { ReactElement, ReactNode } from 'react';
import { Disclosure } from '../components/disclosure';
import { formatCount, formatMoment } from '../components/format';
import { Icon, type IconName } from '../components/icons';
import type { CheckResult, CheckState, GateDecision, ItemView } from '../../src/contract/types';
import { nameState, partChecks, summariseChecks } from './model/checks';
import { checksAskedFor } from './model/waivers';

const icons: Record<CheckState, IconName> = {
  met: 'check',
  unmet: 'cross',
  inconclusive: 'question',
  'not-applicable': 'dash',
  waived: 'clock',
};

type Props = {
  item: ItemView;
  gate: GateDecision;
  /** Opens the form that asks for a waiver of a check. */
  onWaive: (check: string) => void;
};

/** Every check of the next gate: open ones with what to do, settled ones folded away. */
export const ChecksSection = ({ item, gate, onWaive }: Props): ReactElement => {
  const { asOf } = item;
  const { open, settled } = partChecks(gate.checks);
  const asked = checksAskedFor(item);
  const { waivable } = item.governance;
  const mayAsk = (id: string): boolean =>
    item.abilities.edit && !asked.includes(id) && waivable.some((check) => check.id === id);
  return (
    <section className="section" aria-labelledby="checks-heading">
      <div className="section-head">
        <Heading size="xsmall" as="h3" id="checks-heading">
          {open.length === 0 ? `Ready for ${gate.stageName}` : 'What would hold it back'}
        </Heading>
        <span className="subtle small" title={`Asked ${formatMoment(asOf)}`}>
          {summariseChecks(gate.checks)}
        </span>
      </div>
      {open.length > 0 && (
        <ul className="checks">
          {open.map((check) => (
            <Check key={check.id} check={check}>
              {asked.includes(check.id) && (
                <p className="subtle small">A waiver waits for approval.</p>
              )}
              {mayAsk(check.id) && (
                <p>
                  <button
                    type="button"
                    className="link-button small"
                    aria-label={`Ask for a waiver: ${check.title}`}
                    onClick={() => onWaive(check.id)}
                  >
                    Ask for a waiver
                  </button>
                </p>
              )}
            </Check>
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <Disclosure title={`${formatCount(settled.length, 'check')} settled`}>
          {() => (
            <ul className="checks">
              {settled.map((check) => (
                <Check key={check.id} check={check} />
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </section>
  );
};

const Check = ({ check, children }: { check: CheckResult; children?: ReactNode }): ReactElement => (
  <li className={`check check-${check.state}`}>
    <span className="check-icon">
      <Icon name={icons[check.state]} label={nameState(check.state)} />
    </span>
    <div className="check-words">
      <p>
        <span className="strong">{check.title}:</span> {check.observed}
        {check.needed !== '' && <span className="subtle"> · needed: {check.needed}</span>}
      </p>
      {(check.next !== '' || check.controls.length > 0) && (
        <p>
          {check.next !== '' && `→ ${check.next}`}
          <span className="subtle small">
            {check.next !== '' && check.who !== '' && ` · ${check.who}`}
            {check.controls.length > 0 && ` · evidence for ${check.controls.join(', ')}`}
          </span>
        </p>
      )}
      {children}
    </div>
  </li>
);
