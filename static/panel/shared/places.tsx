import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type ReactElement,
} from 'react';
import { Disclosure } from '../../components/disclosure';
import type { Step } from '../../../src/contract/types';

export type Place = Step['place'];
export type PanelTab = 'evidence' | 'use' | 'record';

/** Which tab of the panel a place stands on. */
export const tabOf: Record<Place, PanelTab> = {
  evidence: 'evidence',
  criteria: 'evidence',
  checks: 'evidence',
  model: 'evidence',
  approval: 'evidence',
  waiver: 'evidence',
  proposal: 'evidence',
  challenge: 'evidence',
  finding: 'record',
  decision: 'use',
  incident: 'use',
  monitoring: 'use',
  record: 'record',
};

/** Where a button led, and how often buttons led anywhere: the same place can be asked for twice. */
export type Visit = { place: Place | null; turn: number };

export const VisitContext = createContext<Visit>({ place: null, turn: 0 });

/** Counts the visits to one place; 0 before the first. */
export const useVisits = (place: Place): number => {
  const visit = useContext(VisitContext);
  const [turn, setTurn] = useState(0);
  const latest = visit.place === place ? visit.turn : turn;
  if (latest !== turn) setTurn(latest);
  return latest;
};

type Props = ComponentProps<typeof Disclosure> & { place: Place };

/** A closed part that opens, and comes into view, when a button elsewhere on the panel leads to it. */
export const PlacedDisclosure = ({ place, openTurn = 0, ...rest }: Props): ReactElement => {
  const visits = useVisits(place);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (visits === 0) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('button')?.focus();
  }, [visits]);
  return (
    <div ref={box}>
      <Disclosure {...rest} openTurn={visits + openTurn} />
    </div>
  );
};
