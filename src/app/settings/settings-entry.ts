import * as z from 'zod';
import type { LedgerEntry, Policy, ProjectSettings } from '../../contract/types';
import { digestJson } from '../../domain/digest';
import type { LedgerBody, LedgerEvent } from '../../ledger/catalogue';
import { appendEvents, emptyHead } from '../../ledger/chain';
import { settingsDifferences } from './settings-differences';

/** What the chain of a project's own changes is kept under. */
export const projectChain = (projectId: string): string => `project-${projectId}`;

/** What the chain of the installation is kept under: its key, and the packs that it signed. */
export const INSTALLATION_CHAIN = 'installation';

/** What a person can set, in the order in which a change names it. */
const parts: readonly LedgerBody<'settings-changed'>['changed'][number][] = [
  'lifecycle',
  'policy',
  'roles',
  'auditors',
  'statusStages',
  'governedTypes',
  'failSafe',
  'evidenceMaxAgeDays',
  'revertOnBypass',
  'attestationKeys',
  'weeklyDigest',
];

/** Differences that an entry holds; an entry has to stay a record that can be read at once. */
const MOST_DIFFERENCES = 100;

/**
 * Settings with their place in the project's own chain, and the entry that says what was changed;
 * none where nothing was.
 */
export const recordChange = (
  before: ProjectSettings,
  after: ProjectSettings,
  who: Pick<LedgerEvent, 'at' | 'actor'>,
): { settings: ProjectSettings; entries: LedgerEntry[] } => {
  const changed = parts.filter((part) => digestOf(before[part]) !== digestOf(after[part]));
  if (changed.length === 0) return { settings: after, entries: [] };
  const event: LedgerEvent = {
    ...who,
    kind: 'settings-changed',
    body: {
      changed,
      policy: { before: nameOf(before.policy), after: nameOf(after.policy) },
      policyDigest: digestOf(after.policy),
      policyDigestBefore: digestOf(before.policy),
      differences: settingsDifferences(before, after).slice(0, MOST_DIFFERENCES),
      failSafe: after.failSafe,
    },
  };
  const chain = projectChain(after.projectId);
  const { entries, head } = appendEvents(chain, before.ledger ?? emptyHead, [event]);
  return { settings: { ...after, ledger: head }, entries };
};

const digestOf = (part: unknown): string => digestJson(z.json().parse(part ?? null));

const nameOf = ({ name, version }: Policy): string => `${name} ${version}`;
