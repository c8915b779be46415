import type { ComponentProps, ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { lazyPart } from '../../components/loading/lazy-part';
import { History } from '../sections/history/history';
import { WaySection } from '../sections/lifecycle/way-section';
import { RecordsSections } from '../sections/records/records-sections';
import type { ItemProps } from '../shared/item-props';
import { say } from '../../language/say';

const Exports = lazyPart(async () => (await import('../sections/exports/exports')).Exports);
const DraftNote = lazyPart(async () => (await import('../sections/drafts/draft-note')).DraftNote);
const SelfScore = lazyPart(
  async () => (await import('../sections/self-score/self-score')).SelfScore,
);

type Props = ItemProps & { returnWish: ComponentProps<typeof WaySection>['wish'] };

/** Data, hand-offs, documents and risks, the way through the lifecycle, and everything decided. */
export const RecordTab = ({ returnWish, ...props }: Props): ReactElement => (
  <div className="panel-more">
    <WaySection {...props} wish={returnWish} />
    <RecordsSections {...props} />
    <Disclosure
      title={say('Draft a note')}
      summary={say('Steering, sprint review, release, hand-off, incident')}
    >
      {() => <DraftNote item={props.item} />}
    </Disclosure>
    <Disclosure
      title={say('Files for others')}
      summary={say('Bill of materials, model cards, risk register')}
    >
      {() => <Exports {...props} />}
    </Disclosure>
    <Disclosure title={say('Self-score')} summary={say('PSF and PAI-8, from what is on record')}>
      {() => <SelfScore {...props} />}
    </Disclosure>
    <Disclosure
      title={say('History')}
      summary={say('Every decision, in a chain that shows tampering')}
    >
      {() => <History item={props.item} />}
    </Disclosure>
  </div>
);
