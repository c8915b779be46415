import type { Actor, GateDecision } from '../../contract/types';
import type { DecisionEvent } from '../../ledger/catalogue';

/** What the ledger keeps of a gate decision: the answer, what it rests on, and what was open. */
export const decisionEvent = (decision: GateDecision, actor: Actor): DecisionEvent => ({
  at: decision.decidedAt,
  actor,
  kind: 'gate-decided',
  body: {
    stage: decision.stage,
    decision: decision.decision,
    degraded: decision.degraded,
    reasons: decision.reasons,
    checks: Object.fromEntries(decision.checks.map((check) => [check.id, check.state])),
    policy: decision.policy,
    basis: decision.basis,
  },
});
