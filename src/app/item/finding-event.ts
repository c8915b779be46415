import type { Finding } from '../../contract/types';
import type { LedgerEvent } from '../../ledger/catalogue';

/** What the ledger keeps of a finding; `stage` is the one that a move led to, null where it is about no move. */
export const findingEvent = (finding: Finding, stage: string | null, now: number): LedgerEvent => {
  const { id, kind, accountId, sentence, dueAt } = finding;
  return {
    at: new Date(now).toISOString(),
    actor: { kind: 'app' },
    kind: 'finding-raised',
    body: {
      ...{ id, kind, stage, accountId, sentence },
      ...(dueAt === undefined ? {} : { dueAt }),
    },
  };
};
