import type { ReactElement } from 'react';
import { lazyPart } from '../../components/loading/lazy-part';
import { ScopeList } from '../../components/scope/scope-list';
import type { AskKind } from '../../../src/contract/types';
import { pickOf } from '../model/pick';
import type { Entry } from '../model/tile-counts';
import { useReport } from '../report-context';
import { NumberBars } from '../tiles/number-bars';
import { Tile } from '../tiles/tile';
import { useCounts } from '../use-counts';
import { AskGroup } from './ask-group';
import { ModelList } from './model-list';
import { Readiness } from './readiness';
import { say } from '../../language/say';

const Frameworks = lazyPart(async () => (await import('../frameworks/frameworks')).Frameworks);
const PackSection = lazyPart(async () => (await import('../packs/packs')).PackSection);

const documents: readonly AskKind[] = ['artifact'];

const priorness: readonly Entry[] = [
  { id: 'locked', label: say('Locked'), tone: 'success', pick: pickOf('is', 'locked') },
  { id: 'unlocked', label: say('Not locked'), tone: 'warning', pick: pickOf('is', 'unlocked') },
];

const waived: readonly Entry[] = [
  { id: 'waived', label: say('In force'), tone: 'warning', pick: pickOf('is', 'waived') },
  { id: 'asked', label: say('Asked for'), tone: 'fill', pick: pickOf('ask', 'waiver-request') },
  {
    id: 'ending',
    label: say('Ends within a week'),
    tone: 'warning',
    pick: pickOf('ask', 'waiver-ending'),
  },
];

const afterShipping: readonly Entry[] = [
  { id: 'in-use', label: say('In use'), tone: 'fill', pick: pickOf('is', 'in-use') },
  {
    id: 'asking',
    label: say('Something is open'),
    tone: 'warning',
    pick: pickOf('is', 'in-use-asking'),
  },
];

/** What an auditor would ask for, and what of it is missing. */
export const AuditLens = (): ReactElement => {
  const { base, projectKey } = useReport();
  const locked = useCounts(base, priorness);
  const waivers = useCounts(base, waived);
  const shipped = useCounts(base, afterShipping);
  return (
    <>
      <PackSection />
      <Readiness />
      <div className="tiles">
        <Tile
          title={say('Criteria')}
          note={say(
            'Only evidence whose run began after the criteria were locked shows that they were there before.',
          )}
          loaded={locked.loaded}
          onRetry={locked.reload}
        >
          {(entries) => <NumberBars of={say('Criteria')} entries={entries} />}
        </Tile>
        <Tile
          title={say('Waivers')}
          note={say(
            'A waiver lets one item past one check, for a time, asked for by one person and approved by another.',
          )}
          loaded={waivers.loaded}
          onRetry={waivers.reload}
        >
          {(entries) => <NumberBars of={say('Waivers')} entries={entries} />}
        </Tile>
        <Tile
          title={say('After shipping')}
          note={say('Done is not the end: items in use are monitored until they are retired.')}
          loaded={shipped.loaded}
          onRetry={shipped.reload}
        >
          {(entries) => <NumberBars of={say('After shipping')} entries={entries} />}
        </Tile>
      </div>
      <AskGroup
        title={say('Documents past their date')}
        kinds={documents}
        nothing={say('No document is past its review date.')}
      />
      <section className="sub-part" aria-labelledby="frameworks-heading">
        <h3 className="tile-title" id="frameworks-heading">
          {say('Frameworks')}
        </h3>
        <Frameworks />
      </section>
      <ModelList />
      <section aria-label={say('Scope changes')}>
        <h3>{say('Scope changes')}</h3>
        <ScopeList project={projectKey} />
      </section>
    </>
  );
};
