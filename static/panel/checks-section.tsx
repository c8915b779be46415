import Heading from '@atlaskit/heading/heading';
import type { ReactElement } from 'react';
import { Disclosure } from '../components/disclosure';
import { formatCount, formatMoment } from '../components/format';
import { Icon, type IconName } from '../components/icons';
import type { CheckResult, CheckState, GateDecision } from '../../src/contract/types';
import { nameState, partChecks, summariseChecks } from './model/checks';

const icons: Record<CheckState, IconName> = {
  met: 'check',
  unmet: 'cross',
  inconclusive: 'question',
  'not-applicable': 'dash',
  waived: 'clock',
};

/** Every check of the next gate: open ones with what to do, settled ones folded away. */
export const ChecksSection = ({
  gate,
  asOf,
}: {
  gate: GateDecision;
  asOf: string;
}): ReactElement => {
  const { open, settled } = partChecks(gate.checks);
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
            <Check key={check.id} check={check} />
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

const Check = ({ check }: { check: CheckResult }): ReactElement => (
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
    </div>
  </li>
);
