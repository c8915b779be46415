import * as z from 'zod';
import { approvalSchema } from '../../contract/governance';
import { evaluationSchema } from '../../contract/evidence';
import { ledgerEntrySchema } from '../../contract/ledger';
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

/** What the digest of a run does not cover: who sent it, when, and who attests it. */
const besideRun = new Set(['digest', 'recordedAt', 'postedBy', 'items', 'attested']);

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

/**
 * Checks what records say of themselves: that each ledger is one chain to its head, that a run has the
 * digest that verdicts and approvals name it by, and an approval the digest that its approver was shown.
 */
export const checkRecords = (part: PackPart, records: readonly PackRecord[]): PackProblem[] => [
  ...checkLedger(part, records),
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
    return [];
  }),
];
