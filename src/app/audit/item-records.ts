import { isRecord } from '../../words/guards';
import * as z from 'zod';
import { evaluationSchema } from '../../contract/evidence';
import { recordedSignalSchema } from '../../contract/deliveries';
import { credentialSchema } from '../../contract/records/credentials';
import { lockedCriteriaSchema } from '../../contract/criteria';
import { ownPackSchema, projectFrameworksSchema } from '../../contract/records/frameworks';
import { ledgerEntrySchema } from '../../contract/ledger';
import { sheetVersionSchema } from '../../contract/records/sheets';
import type { LedgerEntry } from '../../contract/types';
import { approvalRecordDigest } from '../../domain/pack/check-records';
import type { PackRecord } from '../../domain/pack/records';
import type { Item } from '../../domain/item/item';
import { itemSchema } from '../../domain/item/item-schema';
import { hideUnseen, SOME_WORK_ITEM } from '../hide-unseen';
import type { Viewer } from '../jira-ports';
import type { Deps } from '../ports';
import { workItemsNamed } from '../work-items-named';

/** A record before it is known what of it the reader may see; `schema` marks what names a work item. */
export type Draft = { id: string; kind: string; value: unknown; schema: z.ZodType };

export type HistoryDeps = Pick<Deps, 'itemHistory' | 'ledger'>;

type Reader = (deps: HistoryDeps) => (item: Item) => Promise<Draft[]>;

const PAGE = 100;

const wholeLedger = async (
  { ledger }: Pick<Deps, 'ledger'>,
  chain: string,
  head: Pick<Item['ledger'], 'seq'>,
): Promise<LedgerEntry[]> => {
  const entries: LedgerEntry[] = [];
  for (let after = 0; after < head.seq; after += PAGE) {
    entries.push(...(await ledger.page(chain, after, head, PAGE)));
  }
  return entries;
};

const entryDraft = (value: LedgerEntry): Draft => ({
  ...{ id: `ledger/${value.seq}`, kind: 'ledger', value },
  schema: ledgerEntrySchema,
});

/** The entries of a chain that is no item's, as drafts of records. */
export const ledgerDrafts =
  (deps: Pick<Deps, 'ledger'>) =>
  async (chain: string, head: Pick<Item['ledger'], 'seq'>): Promise<Draft[]> =>
    (await wholeLedger(deps, chain, head)).map(entryDraft);

/** Credentials that people of a project stated, and the frameworks that it goes by, as drafts of records. */
export const projectDrafts =
  (deps: Pick<Deps, 'credentials' | 'frameworks'>) =>
  async (projectId: string): Promise<Draft[]> => {
    const [credentials, frameworks] = await Promise.all([
      deps.credentials.load(projectId),
      deps.frameworks.load(projectId),
    ]);
    const own = await deps.frameworks.own(projectId, frameworks.own);
    return [
      ...credentials.map((value) => ({
        ...{ id: `credential/${value.id}`, kind: 'credential', value },
        schema: credentialSchema,
      })),
      {
        ...{ id: 'frameworks', kind: 'frameworks', value: frameworks },
        schema: projectFrameworksSchema,
      },
      ...own.map((value) => ({
        ...{ id: `framework/${value.id}`, kind: 'framework', value },
        schema: ownPackSchema,
      })),
    ];
  };

/** Everything that goes into a pack for an item, in this order. What keeps new records adds a line. */
const readers: readonly Reader[] = [
  () => (item) => Promise.resolve([{ id: 'item', kind: 'item', value: item, schema: itemSchema }]),
  ({ itemHistory }) =>
    async ({ issueId, locked }) =>
      (await itemHistory.criteria(issueId, locked?.version ?? 0)).map((value) => ({
        ...{ id: `criteria/${value.version}`, kind: 'criteria', value },
        schema: lockedCriteriaSchema,
      })),
  ({ itemHistory }) =>
    async ({ issueId }) =>
      (await itemHistory.evaluations(issueId)).map((value) => ({
        ...{ id: `evaluation/${value.digest}`, kind: 'evaluation', value },
        schema: evaluationSchema,
      })),
  ({ itemHistory }) =>
    async ({ issueId }) =>
      (await itemHistory.signals(issueId)).map((value, index) => ({
        ...{ id: `signal/${index + 1}`, kind: 'signal', value },
        schema: recordedSignalSchema,
      })),
  ({ itemHistory }) =>
    async ({ issueId, records }) =>
      (await itemHistory.sheets(issueId, records.sheets)).map((value) => ({
        ...{ id: `sheet/${value.kind}/${value.version}`, kind: 'sheet', value },
        schema: sheetVersionSchema,
      })),
  () => (item) =>
    Promise.resolve(
      [...item.approvals, ...item.declines].map((value) => ({
        ...{ id: `approval/${value.id}`, kind: 'approval' },
        value: { ...value, digest: approvalRecordDigest(value) },
        schema: z.json(),
      })),
    ),
  (deps) => (item) => ledgerDrafts(deps)(item.issueId, item.ledger),
];

/** All drafts of an item. */
export const draftsOf =
  (deps: HistoryDeps) =>
  async (item: Item): Promise<Draft[]> => {
    const parts: Draft[] = [];
    for (const read of readers) parts.push(...(await read(deps)(item)));
    return parts;
  };

/** Records as the person who asked may read them, and the other work items that they name. */
export type Shown = { records: PackRecord[]; named: string[]; withheld: number };

const plain = (value: unknown): PackRecord['value'] =>
  z.json().parse(JSON.parse(JSON.stringify(value)));

const isEntry = (value: unknown): value is LedgerEntry =>
  ledgerEntrySchema.safeParse(value).success;

/**
 * Takes out of records what names a work item that the reader may not see. An entry of a ledger cannot be
 * changed without its hash: it is there without its body.
 */
export const showDrafts = async (
  viewer: Pick<Viewer, 'seen' | 'findIssue'>,
  drafts: readonly Draft[],
): Promise<Shown> => {
  const records: PackRecord[] = [];
  const named = new Set<string>();
  let withheld = 0;
  for (const { id, kind, value, schema } of drafts) {
    const shown = await hideUnseen(viewer, schema, value);
    if (kind === 'ledger' && shown !== value && isEntry(value)) {
      const { body: _body, ...rest } = value;
      records.push({ id, kind, value: plain({ ...rest, withheld: true }) });
      withheld += 1;
      continue;
    }
    for (const { text } of workItemsNamed(schema, shown)) {
      // What stands where a name was held back is no name that a reader would have to see.
      if (text !== SOME_WORK_ITEM) named.add(text);
    }
    // A sheet whose words were held back does not have the digest of the whole one any more.
    const part = kind === 'sheet' && shown !== value && isRecord(shown);
    records.push({ id, kind, value: plain(part ? { ...shown, withheld: true } : shown) });
  }
  return { records, named: [...named], withheld };
};
