import { useState, type ReactElement, type ReactNode } from 'react';
import { Tabs } from '../../components/tabs/tabs';
import type { ItemView } from '../../../src/contract/types';
import { hasDetails } from '../shared/drift-words';
import { tabOf, VisitContext, type PanelTab, type Place, type Visit } from '../shared/places';
import { say } from '../../language/say';

const names: Record<PanelTab, string> = {
  evidence: say('Evidence'),
  use: say('In use'),
  record: say('Record'),
};

/** The tabs of an item: what it does in use comes first once people rely on it. */
export const tabsOf = (item: ItemView): PanelTab[] => {
  if (item.standing.inUse) return ['use', 'evidence', 'record'];
  return showsUse(item) ? ['evidence', 'use', 'record'] : ['evidence', 'record'];
};

/** Before it is in use, the monitoring matters where it is planned, or the next gate asks for the plan. */
const showsUse = (item: ItemView): boolean =>
  hasDetails(item) ||
  (item.nextGate?.checks.some(({ id }) => id === 'monitoring-plan-complete') ?? false);

/** `Evidence 2`: how many steps for the person who looks stand on the tab. */
export const tabLabel = ({ standing }: ItemView, tab: PanelTab): string => {
  const waiting = standing.steps.filter(({ mine, place }) => mine && tabOf[place] === tab).length;
  return waiting === 0 ? names[tab] : `${names[tab]} ${waiting}`;
};

type PanelTabsState = {
  tab: PanelTab;
  select: (tab: PanelTab) => void;
  /** Leads to a place: its tab is shown, and what stands there opens. */
  go: (place: Place) => void;
  visit: Visit;
};

export const usePanelTabs = (item: ItemView): PanelTabsState => {
  const [chosen, setChosen] = useState<PanelTab | null>(null);
  const [visit, setVisit] = useState<Visit>({ place: null, turn: 0 });
  const tabs = tabsOf(item);
  const tab = chosen !== null && tabs.includes(chosen) ? chosen : (tabs[0] ?? 'evidence');
  const go = (place: Place): void => {
    setChosen(tabOf[place]);
    setVisit((before) => ({ place, turn: before.turn + 1 }));
  };
  return { tab, select: setChosen, go, visit };
};

type Props = {
  item: ItemView;
  state: PanelTabsState;
  children: Record<PanelTab, () => ReactNode>;
};

export const PanelTabs = ({ item, state, children }: Props): ReactElement => (
  <VisitContext.Provider value={state.visit}>
    <Tabs
      label={say('Parts of the governance')}
      tabs={tabsOf(item).map((id) => ({ id, label: tabLabel(item, id) }))}
      selected={state.tab}
      onSelect={state.select}
    >
      <div key={state.tab} className="panel-part">
        {children[state.tab]()}
      </div>
    </Tabs>
  </VisitContext.Provider>
);
