import * as z from 'zod';
import { credentialSchema } from '../../contract/records/credentials';
import { approvalSchema } from '../../contract/governance';
import { evaluationSchema } from '../../contract/evidence';
import { ledgerEntrySchema } from '../../contract/ledger';
import { sheetVersionSchema } from '../../contract/records/sheets';
import { recordsEntries } from '../../ledger/topics/records';
import { sheetDigest } from '../sheets/state';
import type { Json } from '../canonical-json';
import { digestJson } from '../digest';
import { emptyHead, verifyChain } from '../../ledger/chain';
import { nameOf, type PackProblem } from './check-part';
import type { PackPart } from './manifest';
import type { PackRecord } from './records';

const headSchema = z.object({
  ledger: z.object({ seq: z.number().int(), hash: z.string() }).optional(),
});

const entrySchema = z.union([
  ledgerEntrySchema,
  ledgerEntrySchema.omit({ body: true }).extend({ withheld: z.literal(true) }),
]);

/** An approval with the name of all that it was bound to. */
export const approvalRecordSchema = approvalSchema.extend({ digest: z.string() });

/** What an approval is bound to, by its own words. */
export const approvalRecordDigest = ({ stage, basis }: z.output<typeof approvalSchema>): string =>
  digestJson(z.json().parse({ stage, ...basis }));

/** What the digest of a run does not cover: who sent it, when, who attests or states what, and what was worked out. */
const besideRun = new Set([
  ...['digest', 'recordedAt', 'postedBy', 'items', 'worked', 'attested', 'stated'],
]);

/** Digest of a run as the app worked it out when the run came in. */
const runDigest = (value: Record<string, Json>, items: string | null): string => {
  const run = Object.fromEntries(Object.entries(value).filter(([name]) => !besideRun.has(name)));
  return items === null ? digestJson(run) : digestJson({ run, items });
};

const at = (part: PackPart, id: string, what: string): PackProblem => ({
  record: nameOf(part, id),
  file: part.path,
  what: `${nameOf(part, id)}: ${what}`,
});

const checkLedger = (part: PackPart, records: readonly PackRecord[]): PackProblem[] => {
  const holder = records.find(
    ({ kind }) => kind === 'item' || kind === 'settings' || kind === 'keys',
  );
  const head = holder === undefined ? undefined : headSchema.safeParse(holder.value).data?.ledger;
  const entries = records.filter(({ kind }) => kind === 'ledger');
  if (head === undefined && entries.length === 0) return [];
  const chain = z.array(entrySchema).safeParse(entries.map(({ value }) => value));
  if (!chain.success) {
    const index = Number(chain.error.issues[0]?.path[0] ?? 0);
    return [at(part, entries[index]?.id ?? 'ledger', 'it is no entry of a ledger')];
  }
  const check = verifyChain(chain.data, head ?? emptyHead);
  return check.ok
    ? []
    : [at(part, `ledger/${check.seq}`, `the ledger does not hold: ${check.problem}`)];
};

/** Digest of each version of a sheet, as the ledger tells it was saved. */
const savedSheets = (records: readonly PackRecord[]): Map<string, string> =>
  new Map(
    records.flatMap(({ kind, value }): [string, string][] => {
      const entry = kind === 'ledger' ? ledgerEntrySchema.safeParse(value).data : undefined;
      if (entry?.kind !== 'sheet-saved' && entry?.kind !== 'residual-accepted') return [];
      const state = recordsEntries[entry.kind].read(entry)?.state;
      return state === undefined ? [] : [[sheetId(state), state.digest]];
    }),
  );

const sheetId = ({ kind, version }: { kind: string; version: number }): string =>
  `sheet/${kind}/${version}`;

const packedSheetSchema = sheetVersionSchema.extend({ withheld: z.literal(true).optional() });

/** A version that holds what it held when it was saved, and stands where it belongs. */
const checkSheet = (id: string, value: Json, saved: ReadonlyMap<string, string>): string | null => {
  const read = packedSheetSchema.safeParse(value);
  if (!read.success) return 'it is no version of a sheet';
  const { data: sheet } = read;
  if (sheetId(sheet) !== id) return `it is ${sheetId(sheet)}`;
  if (saved.get(id) !== undefined && saved.get(id) !== sheet.digest) {
    return 'the ledger tells of another digest';
  }
  // What was held back from the reader is missing in the words, so only the ledger can be asked.
  return sheet.withheld === true || sheetDigest(sheet) === sheet.digest
    ? null
    : 'the sheet does not have the digest that it is known by';
};

/** A credential that is one, and that nobody confirmed of themselves. */
const checkCredential = (value: Json): string | null => {
  const credential = credentialSchema.safeParse(value);
  if (!credential.success) return 'it is no credential';
  return credential.data.confirmed?.by === credential.data.accountId
    ? 'it was confirmed by the person whose it is'
    : null;
};

/**
 * Checks what records say of themselves: that each ledger is one chain to its head, that a run and a sheet
 * have the digest that they are named by, and an approval the digest that its approver was shown.
 */
export const checkRecords = (part: PackPart, records: readonly PackRecord[]): PackProblem[] => [
  ...checkLedger(part, records),
  ...checkSheets(part, records),
  ...records.flatMap(({ id, kind, value }): PackProblem[] => {
    if (kind === 'evaluation') {
      const run = evaluationSchema.safeParse(value);
      if (!run.success) return [at(part, id, 'it is no run of an evaluation')];
      const plain = z.record(z.string(), z.json()).parse(value);
      return runDigest(plain, run.data.items?.sha256 ?? null) === run.data.digest
        ? []
        : [at(part, id, 'the run does not have the digest that it is known by')];
    }
    if (kind === 'approval') {
      const approval = approvalRecordSchema.safeParse(value);
      if (!approval.success) return [at(part, id, 'it is no approval')];
      return approvalRecordDigest(approval.data) === approval.data.digest
        ? []
        : [at(part, id, 'the approval is bound to something else than its digest says')];
    }
    const problem = kind === 'credential' ? checkCredential(value) : null;
    return problem === null ? [] : [at(part, id, problem)];
  }),
];

const checkSheets = (part: PackPart, records: readonly PackRecord[]): PackProblem[] => {
  const sheets = records.filter(({ kind }) => kind === 'sheet');
  if (sheets.length === 0) return [];
  const saved = savedSheets(records);
  return sheets.flatMap(({ id, value }) => {
    const problem = checkSheet(id, value, saved);
    return problem === null ? [] : [at(part, id, problem)];
  });
};
