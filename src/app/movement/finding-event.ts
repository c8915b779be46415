import type { Finding } from '../../contract/types';
import type { LedgerEvent } from '../../ledger/catalogue';

/** What the ledger keeps of a finding that was raised about a move into `stage`. */
export const findingEvent = (finding: Finding, stage: string, now: number): LedgerEvent => {
  const { id, kind, accountId, sentence } = finding;
  return {
    at: new Date(now).toISOString(),
    actor: { kind: 'app' },
    kind: 'finding-raised',
    body: { id, kind, stage, accountId, sentence },
  };
};
