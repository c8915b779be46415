import type { ReactElement } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { lazyPart } from '../../../components/loading/lazy-part';
import { localMoment, newStatements } from '../../../components/evidence/statements';
import { say } from '../../../language/say';
import { sampleOf } from '../model/sample';
import type { StepProps } from './step-props';

/** It reads files and shows what they come to, as in the panel. */
const EvidenceAdder = lazyPart(
  async () => (await import('../../../components/evidence/evidence-adder')).EvidenceAdder,
);

/** The version that a sample is said to be of, where the item declares none. */
const FIRST_VERSION = '1.0.0';

/** What is stated of a sample: that it was just run on what the criteria ask for. */
const statedOfSample = (item: ItemView) => ({
  ...newStatements(item),
  startedAt: localMoment(new Date(item.asOf)),
  modelVersion: item.model.version ?? FIRST_VERSION,
});

/** The same as in the panel, with a sample file at hand. */
export const EvidenceStep = ({
  item,
  onDone,
}: Pick<StepProps, 'onDone'> & { item: ItemView }): ReactElement => {
  if (!item.abilities.edit)
    return (
      <p className="subtle small">{say('You may not edit {key}.', { key: item.issue.key })}</p>
    );
  const sample = sampleOf(item.criteria.locked?.criteria ?? []);
  return (
    <div className="step-tool">
      <EvidenceAdder
        item={item}
        sample={sample === null ? null : { text: sample, stated: statedOfSample(item) }}
        onChange={onDone}
        onClose={null}
        onPropose={null}
      />
    </div>
  );
};
