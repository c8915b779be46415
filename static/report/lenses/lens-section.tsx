import type { ReactElement } from 'react';
import { Tabs } from '../../components/tabs/tabs';
import { lenses, type Lens } from '../model/view-state';
import { useReport } from '../report-context';
import { lazyPart } from '../../components/loading/lazy-part';
import { say } from '../../language/say';

const LensPanel = lazyPart(async () => (await import('./lens-panel')).LensPanel);

const isLens = (id: string): id is Lens => Object.hasOwn(lenses, id);
const tabs = Object.entries(lenses).flatMap(([id, label]) => (isLens(id) ? [{ id, label }] : []));

/** Four ways to look at the project, after the four headings an AI project manager answers for. */
export const LensSection = (): ReactElement => {
  const { view, change } = useReport();
  return (
    <section aria-labelledby="lenses-heading">
      <h2 className="visually-hidden" id="lenses-heading">
        {say('What can be shown')}
      </h2>
      <Tabs
        label={say('Lenses')}
        tabs={tabs}
        selected={view.lens}
        onSelect={(lens) => change({ lens })}
      >
        <LensPanel key={view.lens} lens={view.lens} />
      </Tabs>
    </section>
  );
};
