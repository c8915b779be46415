import type { Actor } from '../../contract/types';
import type { LedgerFact } from '../../ledger/catalogue';
import { appendEvents, emptyHead } from '../../ledger/chain';
import type { ProjectAccess } from '../access';
import { changedMeanwhile } from '../failure';
import type { Deps } from '../ports';
import type { Beside } from './ports';
import { settingsOf } from './project-settings';
import { projectChain } from './settings-entry';

/** Times that a change is made anew because somebody else made one in between. */
const MOST_TRIES = 4;

type Needs = Pick<Deps, 'settings' | 'projects' | 'clock' | 'newId'>;

/** When and by whom a change is made, with an id for what it makes. */
export type ProjectMoment = { at: string; now: number; accountId: string; id: string };

/**
 * Changes a record that a project keeps beside its settings, with its entry in the project's own chain:
 * both are written under the revision of the settings, or neither is. Nothing is where `change` answers null.
 * @throws {AppError} `conflict` where others are quicker each time.
 */
export const changeProject =
  (deps: Needs) =>
  async (
    { project, viewer }: ProjectAccess,
    change: (moment: ProjectMoment) => Promise<{ beside: Beside; fact: LedgerFact } | null>,
  ): Promise<void> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const stored = await deps.settings.load(project.id);
      const current = await settingsOf(deps)(project, stored);
      const now = deps.clock.now();
      const at = new Date(now).toISOString();
      const { accountId } = viewer;
      const changed = await change({ at, now, accountId, id: deps.newId() });
      if (changed === null) return;
      const { beside, fact } = changed;
      const actor: Actor = { kind: 'person', accountId };
      const { entries, head } = appendEvents(
        projectChain(project.id),
        current.ledger ?? emptyHead,
        [{ ...fact, at, actor }],
      );
      const next = {
        ...current,
        registeredAt: current.registeredAt ?? at,
        // Nobody has looked at the rules only because something beside them was written.
        ...(current.revision === 0 ? { untouched: true as const } : {}),
        revision: current.revision + 1,
        ledger: head,
      };
      const expected = stored === null ? null : current.revision;
      if (await deps.settings.save(next, expected, entries, beside)) return;
    }
    throw changedMeanwhile();
  };
