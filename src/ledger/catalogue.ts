import type * as z from 'zod';
import type { Actor } from '../contract/types';
import type { EntryKind } from './entry-kind';
import { auditEntries } from './topics/audit';
import { conditionsEntries } from './topics/conditions';
import { credentialEntries } from './topics/credentials';
import { criteriaEntries } from './topics/criteria';
import { evidenceEntries } from './topics/evidence';
import { frameworkEntries } from './topics/frameworks';
import { gateEntries } from './topics/gate';
import { governanceEntries } from './topics/governance';
import { itemEntries } from './topics/item';
import { lessonEntries } from './topics/lessons';
import { monitoringEntries } from './topics/monitoring';
import { movementEntries } from './topics/movement';
import { projectEntries } from './topics/project';
import { recordsEntries } from './topics/records';

/**
 * Every kind of ledger entry: the form of its body, its sentence, and what it makes of an item. Writers
 * are typed by it and readers go through it, so that one fact about an entry stands in one place.
 */
export const catalogue = {
  ...itemEntries,
  ...criteriaEntries,
  ...evidenceEntries,
  ...conditionsEntries,
  ...gateEntries,
  ...movementEntries,
  ...governanceEntries,
  ...monitoringEntries,
  ...recordsEntries,
  ...lessonEntries,
  ...projectEntries,
  ...credentialEntries,
  ...auditEntries,
  ...frameworkEntries,
};

type Catalogue = typeof catalogue;

export type LedgerKind = keyof Catalogue;

/** What an entry of a kind keeps. */
export type LedgerBody<Kind extends LedgerKind> = z.input<Catalogue[Kind]['body']>;

/** What happened and what is kept of it; the kind decides the form of the body. */
export type LedgerFact = {
  [Kind in LedgerKind]: { kind: Kind; body: LedgerBody<Kind> };
}[LedgerKind];

type Origin = { at: string; actor: Actor };

/** What something that happened says of itself, before it has a place in the chain. */
export type LedgerEvent = LedgerFact & Origin;

/** A gate's decision, before it has a place in the chain. */
export type DecisionEvent = Extract<LedgerFact, { kind: 'gate-decided' }> & Origin;

/** Row of a kind; undefined for a kind of a later version. */
export const rowOf = (kind: string): EntryKind<z.ZodType> | undefined =>
  Object.hasOwn(catalogue, kind) ? rows[kind] : undefined;

const rows: Readonly<Record<string, EntryKind<z.ZodType> | undefined>> = catalogue;
