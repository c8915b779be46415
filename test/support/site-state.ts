import * as z from 'zod';
import { canonicalJson, type Json } from '../../src/domain/canonical-json';
import { rowsOf } from './intake';
import type { TestSite } from './test-site';

const recordRow = z.object({ value: z.object({ record: z.record(z.string(), z.json()) }) });

export const recordsOf = (site: TestSite, entity: string): Record<string, Json>[] =>
  rowsOf(site, entity).map((row) => recordRow.parse(row).value.record);

const findingSchema = z.looseObject({ id: z.string(), resolvedAt: z.string().nullable() });
const decisionSchema = z.looseObject({ at: z.string(), stage: z.string() });

const itemSchema = z.looseObject({
  issueId: z.string(),
  issueKey: z.string(),
  findings: z.array(findingSchema),
  decisions: z.array(decisionSchema),
  moves: z.array(z.looseObject({ at: z.string(), to: z.string() })),
  followed: z.looseObject({ at: z.string() }).nullable(),
});

const entrySchema = z.looseObject({
  issueId: z.string(),
  at: z.string(),
  kind: z.string(),
  actor: z.json(),
  body: z.record(z.string(), z.json()),
});

type Entry = z.output<typeof entrySchema>;

/** Names that the app draws, which are new each time; those of accounts stand behind a colon. */
const DRAWN_NAME = /(?<!:)\b[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}\b/g;

const text = (value: unknown): string =>
  canonicalJson(z.json().parse(value)).replaceAll(DRAWN_NAME, 'a drawn name');

const sorted = (values: readonly unknown[]): string[] => values.map(text).sort();

/** Findings that a correction took back: a decision came to be known after the move that it allowed. */
const correctedIn = (entries: readonly Entry[]): Set<string> =>
  new Set(
    entries.flatMap(({ kind, body }) => (kind === 'correction' ? [text(body['finding'])] : [])),
  );

/** Kinds of entries about what the app noticed. */
const noticed: ReadonlySet<string> = new Set(['finding-raised', 'drift-changed']);

/**
 * What the ledger of an item says, whatever the order in which the app came to know it. Entries about what
 * people, pipelines and Jira did carry the time of the deed and have to be the same. Those of the app about
 * what it noticed carry the time at which it noticed, which is what a delay changes, so that time is left
 * out; a finding that was raised because its decision was not known yet, and the correction that took it
 * back, say together what the decision alone says. A gate decides on what is known when Jira asks, so the
 * revision and the runs that it was based on, the words in which it refused, and whether it took a move for a
 * return and asked less of it, are its own; what it answered is not.
 */
const saidIn = (entries: readonly Entry[]): string[] => {
  const corrected = correctedIn(entries);
  const told = entries.filter(
    ({ kind, body }) =>
      kind !== 'correction' && !(kind === 'finding-raised' && corrected.has(text(body['id']))),
  );
  return sorted(
    told.map(({ at, kind, actor, body: { basis: _basis, ...kept } }) => {
      const { id: _id, checks: _checks, reasons: _reasons, ...unnamed } = kept;
      const body = kind === 'gate-decided' ? unnamed : kept;
      return noticed.has(kind) ? { kind, actor, body } : { at, kind, actor, body };
    }),
  );
};

/**
 * Revision, place in the chain, and names of decisions and entries of the changelog differ with the order
 * of writing, nothing else.
 */
const standing = (item: z.output<typeof itemSchema>, entries: readonly Entry[]) => {
  const corrected = correctedIn(entries);
  const { rev: _rev, ledger: _ledger, findings, decisions, moves, followed, ...rest } = item;
  return {
    ...z.looseObject({}).parse(JSON.parse(text(rest))),
    followedUntil: followed?.at ?? null,
    findings: sorted(
      findings
        .filter(({ id }) => !corrected.has(text(id)))
        .map(({ resolvedAt, ...finding }) => ({ ...finding, open: resolvedAt === null })),
    ),
    decisions: sorted(decisions.map(({ ref: _ref, ...decision }) => decision)),
    moves: sorted(moves),
  };
};

/**
 * Property `assay` of an item as Jira has it, but for its seal, whose key is the site's own, and the time
 * at which it was written.
 */
const propertyOf = (site: TestSite, key: string): unknown => {
  const property = z
    .record(z.string(), z.json())
    .safeParse(site.jira.admin.issue(key).properties['assay']);
  if (!property.success) return null;
  const { seal: _seal, updatedAt: _updatedAt, ...rest } = property.data;
  return rest;
};

/** Everything that the app made of a site, in a form that does not depend on the order of its work. */
export const stateOf = (site: TestSite): Record<string, unknown> => {
  const entries = recordsOf(site, 'ledger').map((record) => entrySchema.parse(record));
  const ofItem = (issueId: string) => entries.filter((entry) => entry.issueId === issueId);
  const items = recordsOf(site, 'item').map((record) => itemSchema.parse(record));
  return Object.fromEntries(
    items.map((item) => [
      item.issueKey,
      {
        record: standing(item, ofItem(item.issueId)),
        ledger: saidIn(ofItem(item.issueId)),
        property: propertyOf(site, item.issueKey),
        evaluations: recordsOf(site, 'evaluation').filter((one) => one['issueId'] === item.issueId)
          .length,
      },
    ]),
  );
};
