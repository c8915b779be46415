import { describe, expect, it } from 'vitest';
import {
  approvalDigest,
  authorsOf,
  basisOf,
  countingApprovals,
  gateOfPolicy,
  shownGate,
  voidReason,
} from '../../../../src/domain/gate/approval';
import { decideGate } from '../../../../src/domain/gate/decide-gate';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  NOW,
  someLocked,
} from '../../../support/builders/builders';
import {
  anApproval,
  aWaiver,
  outcomeOf,
  RULES,
} from '../../../support/builders/governance-builders';

const gate = { stage: 'deployment', policyDigest: RULES };
const CRITERION = 'accuracy >= 90% @95% n>=50';
const run = anEvaluation([aCount('accuracy', 970, 1000)]);
const item = anItem(CRITERION, [run]);
const approved = (override: Partial<Item> = {}): Item => ({
  ...item,
  approvals: [anApproval(item)],
  ...override,
});

const safeguards: Item['records']['safeguards'] = {
  ...{ autonomy: 4, killSwitch: 'switch', escalation: 'on call', tools: 'mail' },
  ...{ setBy: 'account-ds', setAt: daysAgo(0.1) },
};

const withImpact: Item = { ...item, impact: { impacts: ['customers'], tier: 'high' } };
const touchesMoney: Item = {
  ...{ ...withImpact, approvals: [anApproval(withImpact)] },
  impact: { impacts: ['money'], tier: 'high' },
};

const withOtherRun = (): Item => {
  const later = anEvaluation([aCount('accuracy', 980, 1000)], { finishedAt: daysAgo(0.1) });
  return { ...approved(), latest: anItem(CRITERION, [later]).latest };
};

describe('an approval', () => {
  it('counts while criteria, evidence and model are what was approved', () => {
    expect(countingApprovals(approved(), gate)).toHaveLength(1);
    expect(countingApprovals(approved(), { ...gate, stage: 'monitoring' })).toHaveLength(0);
    expect(outcomeOf('approval-current', approved())).toMatchObject({ state: 'met' });
  });

  it.each([
    [
      'the model',
      approved({ model: { name: 'claims-doc', version: '1.5.0', setBy: null } }),
      'the model version changed from 1.4.0 to 1.5.0',
    ],
    [
      'the name of the model',
      approved({ model: { name: 'another', version: '1.4.0', setBy: null } }),
      'the model changed from claims-doc to another',
    ],
    [
      'the impact tier',
      approved({ impact: { impacts: [], tier: 'low' } }),
      'the impact tier changed from none to low',
    ],
    [
      'the model is no longer said',
      approved({ model: { name: 'claims-doc', version: null, setBy: null } }),
      'the model version changed from 1.4.0 to none',
    ],
    ['the criteria', approved({ locked: someLocked('accuracy >= 85%') }), 'the criteria changed'],
    ['the evidence', withOtherRun(), 'the evidence changed'],
    [
      'the kind of system',
      approved({ systemType: 'agent' }),
      'the kind of system changed from none to agent',
    ],
    ['whom it can hurt', touchesMoney, 'whom it can hurt changed'],
    [
      'how far an agent may go',
      approved({ records: { ...item.records, safeguards } }),
      'the safeguards of the agent changed',
    ],
    ['a waiver', approved({ waivers: [aWaiver()] }), 'a check was waived since'],
    ['evidence that is gone', approved({ latest: [] }), 'the evidence changed'],
  ])('is void once %s changed, and the gate says whose and why', (_what, changed, reason) => {
    expect(voidReason(changed, changed.approvals[0] ?? anApproval(item), RULES)).toBe(reason);
    expect(countingApprovals(changed, gate)).toEqual([]);
    expect(outcomeOf('approval-current', changed)).toMatchObject({
      state: 'unmet',
      observed: `the approval by the model owner of 20 Nov 2026 is void: ${reason}`,
      next: 'Ask the model owner to look at it again.',
    });
    const roles = { roles: ['model-owner' as const] };
    expect(outcomeOf('approvals-complete', changed, roles).state).toBe('unmet');
  });

  it('is void once the rules of its gate changed, and not by a waiver that ended or was revoked', () => {
    const bound = anApproval(item, { basis: basisOf(item, gate) });
    expect(voidReason(item, bound, RULES)).toBeNull();
    expect(voidReason(item, bound, 'rules-2')).toBe('the policy of this gate changed');
    expect(voidReason(item, bound, null)).toBeNull();
    const waived = approved({ waivers: [aWaiver()] });
    const under = anApproval(waived);
    expect(voidReason(waived, under, RULES)).toBeNull();
    expect(voidReason({ ...waived, waivers: [] }, under, RULES)).toBeNull();
  });

  it('is not bound to a waiver of another stage, nor to one that nobody granted', () => {
    for (const part of [{ stage: 'monitoring' }, { approvedBy: null }, { revokedAt: daysAgo(0) }]) {
      expect(
        voidReason(approved({ waivers: [aWaiver(part)] }), anApproval(item), RULES),
      ).toBeNull();
    }
  });

  it('is bound to a gate without rules as to one that its policy does not name', () => {
    const policy = { name: 'own', version: 1, gates: { deployment: [], monitoring: [] } };
    const { policyDigest: none } = gateOfPolicy(policy, 'deployment');
    expect(gateOfPolicy(policy, 'shipping')).toEqual({ stage: 'shipping', policyDigest: none });
    const asked = { ...policy, gates: { deployment: [{ check: 'criteria-met' }] } };
    expect(gateOfPolicy(asked, 'deployment').policyDigest).not.toBe(none);
  });

  it('is replaced by a new one of the same role: the void one is told no more', () => {
    const changed = approved({ model: { name: 'claims-doc', version: '1.5.0', setBy: null } });
    const again = anApproval(changed, { id: 'approval-2', accountId: 'account-other' });
    const both = { ...changed, approvals: [...changed.approvals, again] };
    expect(outcomeOf('approval-current', both).state).toBe('met');
  });

  it('is not bound to the order or the number of results of one run', () => {
    const two = anItem(`${CRITERION}\nrecall >= 80%`, [
      anEvaluation([aCount('accuracy', 970, 1000), aCount('recall', 900, 1000)]),
    ]);
    const reordered = { ...two, latest: [...two.latest].reverse() };
    expect(voidReason(reordered, anApproval(two), RULES)).toBeNull();
  });
});

describe('an author', () => {
  const authored: [string, Partial<Item>][] = [
    ['who locked the criteria', {}],
    [
      'who set the model',
      { model: { name: 'm', version: '1.4.0', setBy: 'account-pm' }, locked: null },
    ],
    [
      'who handed in the evidence',
      {
        locked: null,
        latest: anItem(CRITERION, [
          anEvaluation([aCount('accuracy', 970, 1000)], {
            postedBy: { kind: 'person', accountId: 'account-pm' },
          }),
        ]).latest,
      },
    ],
  ];

  it.each(authored)('is %s', (_what, override) => {
    expect(authorsOf({ ...item, ...override })).toEqual(['account-pm']);
  });

  it.each(authored)('does not count as approver: %s', (_what, override) => {
    const own = { ...item, ...override };
    const mine = { ...own, approvals: [anApproval(own, { accountId: 'account-pm' })] };
    expect(countingApprovals(mine, gate)).toEqual([]);
    const outcome = outcomeOf('approvals-complete', mine, { roles: ['model-owner'] });
    expect(outcome.state).toBe('unmet');
    expect(outcome.next).toContain('authors cannot approve their own work');
  });

  it('is everyone who wrote it since it was last let in, whoever wrote last', () => {
    const rewritten = { ...item, writers: ['account-first', 'account-pm'] };
    expect(authorsOf(rewritten)).toEqual(['account-first', 'account-pm']);
  });

  it('are those before a move too, as long as it is open whether approvals let it in', () => {
    const moves = [{ to: 'deployment', at: daysAgo(1), writers: ['account-before'] }];
    expect(authorsOf({ ...item, moves })).toContain('account-before');
  });

  it('is nobody where pipelines did it all', () => {
    expect(authorsOf({ ...item, locked: null })).toEqual([]);
  });
});

describe('a gate that asks for approval', () => {
  const ask = (asked: Item) =>
    decideGate({
      item: asked,
      policy: {
        name: 'own',
        version: 1,
        gates: {
          deployment: [
            { check: 'approvals-complete', roles: ['model-owner'] },
            { check: 'approval-current' },
          ],
        },
      },
      ...{ lifecycle: sevenStages, from: 'validation', to: 'deployment' },
      ...{ evidenceMaxAgeDays: 90, now: NOW },
    });

  it('comes with the name of what its approvers are shown', () => {
    const decision = ask(item);
    const policy = { name: 'own', version: 1, gates: { deployment: [{ check: 'criteria-met' }] } };
    expect(shownGate(decision, item, policy)).toEqual({
      ...decision,
      approvalDigest: approvalDigest(item, gateOfPolicy(policy, 'deployment')),
    });
  });

  it('opens by the approval and closes when it is void, naming the change', () => {
    expect(ask(item).decision).toBe('refuse');
    expect(ask(approved()).decision).toBe('allow');
    const changed = approved({ model: { name: 'claims-doc', version: '1.5.0', setBy: null } });
    expect(ask(changed).decision).toBe('refuse');
    expect(ask(changed).message).toContain('void: the model version changed from 1.4.0 to 1.5.0');
  });
});

describe('what an approver is shown', () => {
  const name = (override: Partial<Item> = {}): string =>
    approvalDigest({ ...item, ...override }, gate);
  const { monitoring, records } = item;

  it('has one name while nothing of it changes, whoever writes elsewhere', () => {
    const others = { rev: 99, edits: 40, approvals: [anApproval(item)], demos: [] };
    expect(name(others)).toBe(name());
    expect(name()).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each<[string, Partial<Item>]>([
    ['the kind of system', { systemType: 'agent' }],
    [
      'a run that decides nothing',
      { runs: [...item.runs, { digest: 'd'.repeat(64), recordedAt: daysAgo(0), facts: {} }] },
    ],
    [
      'an open question',
      {
        challenges: [
          {
            ...{ id: 'c1', criterionId: null, question: 'and in winter?', answer: null },
            ...{ askedBy: 'account-ds', askedAt: daysAgo(1) },
          },
        ],
      },
    ],
    ['the drift', { drift: { level: 'critical', flags: ['psi'] } }],
    [
      'an incident',
      {
        monitoring: {
          ...monitoring,
          incidents: [
            {
              ...{ id: 'i1', kind: 'serious', awareAt: daysAgo(1), dueAt: daysAgo(-14) },
              ...{ description: 'a wrong class', openedBy: 'account-pm', openedAt: daysAgo(1) },
              ...{ report: null, closed: null },
            },
          ],
        },
      },
    ],
    [
      'a sheet',
      {
        records: {
          ...records,
          sheets: [
            {
              ...{ kind: 'model-card', version: 1, digest: 'e'.repeat(64), owner: 'account-pm' },
              ...{ reviewBy: daysAgo(-90), savedBy: 'account-pm', savedAt: daysAgo(1) },
              ...{ gaps: { count: 0, named: [] }, declared: null, triggers: [] },
            },
          ],
        },
      },
    ],
  ])('has another name with %s', (_what, override) => {
    expect(name(override)).not.toBe(name());
  });
});
