import Heading from '@atlaskit/heading/heading';
import type { ReactElement } from 'react';
import { Disclosure } from '../../../components/disclosure';
import { formatMoment } from '../../../components/format';
import type { GateDecision, ItemView } from '../../../../src/contract/types';
import { CheckList } from './check-list';
import { partChecks, summariseChecks, summariseSettled } from './checks';
import { checksAskedFor } from '../../shared/waivers';
import { say } from '../../../language/say';

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
          {open.length === 0
            ? say('Ready for {stageName}', { stageName: gate.stageName })
            : say('What would hold it back')}
        </Heading>
        <span className="subtle small" title={say('Asked {asOf}', { asOf: formatMoment(asOf) })}>
          {summariseChecks(gate.checks)}
        </span>
      </div>
      {open.length > 0 && (
        <CheckList checks={open}>
          {(check) => (
            <>
              {asked.includes(check.id) && (
                <p className="subtle small">{say('A waiver waits for approval.')}</p>
              )}
              {mayAsk(check.id) && (
                <p>
                  <button
                    type="button"
                    className="link-button small"
                    aria-label={say('Ask for a waiver: {title}', { title: check.title })}
                    onClick={() => onWaive(check.id)}
                  >
                    {say('Ask for a waiver')}
                  </button>
                </p>
              )}
            </>
          )}
        </CheckList>
      )}
      {settled.length > 0 && (
        <Disclosure {...summariseSettled(settled)}>
          {() => <CheckList checks={settled} />}
        </Disclosure>
      )}
    </section>
  );
};
