import type { Criterion, Evaluation, LockedCriteria, ScopeChange } from '../../contract/types';
import { canonicalCriteria, digestCriteria } from '../../domain/criteria/versions/canonical';
import { compareCriteria } from '../../domain/criteria/versions/compare';
import { holdCriteria } from '../../domain/evidence/hold-criteria';
import type { Item } from '../../domain/item/item';
import { REMEMBERED_CHANGES } from './draft-after-demo';
import type { ItemChange } from '../item/change-item';

export type NewVersion = {
  criteria: Criterion[];
  at: string;
  reason: string | null;
  lockedBy: string;
  /** Everyone who wrote on its draft. */
  writers: readonly string[];
  /** Who let it come into force; null for the first version, which needs nobody. */
  approvedBy: string | null;
};

/**
 * Makes criteria the version in force. Evidence that is there is held against them, and what was spent of
 * their error budgets stays spent.
 */
export const bringIntoForce = (
  item: Item,
  evaluations: readonly Evaluation[],
  { criteria, at, reason, lockedBy, writers, approvedBy }: NewVersion,
): Pick<ItemChange, 'item' | 'events' | 'criteria'> => {
  const version = (item.locked?.version ?? 0) + 1;
  const digest = digestCriteria(criteria);
  const text = canonicalCriteria(criteria);
  const locked: LockedCriteria = {
    ...{ version, digest, text, criteria },
    ...{ lockedAt: at, lockedBy, reason },
  };
  const changes = compareCriteria(item.locked?.criteria ?? [], criteria);
  const scopeChange: ScopeChange = {
    ...{ version, lockedAt: at, lockedBy, approvedBy, reason, changes },
    afterDemo: demoSince(item),
  };
  const body = {
    ...{ version, digest, text, reason, changes, lockedBy, approvedBy },
    writers: [...writers],
  };
  return {
    criteria: locked,
    item: {
      ...holdCriteria(item, locked, evaluations),
      proposal: null,
      scopeChanges:
        version === 1
          ? item.scopeChanges
          : [...item.scopeChanges, scopeChange].slice(-REMEMBERED_CHANGES),
    },
    events: [
      {
        at,
        actor: { kind: 'person', accountId: approvedBy ?? lockedBy },
        kind: 'criteria-locked',
        body,
      },
    ],
  };
};

/** When it was last shown since the version in force was locked. */
const demoSince = ({ demos, locked }: Item): string | null =>
  demos.findLast(({ at }) => locked !== null && at >= locked.lockedAt)?.at ?? null;
