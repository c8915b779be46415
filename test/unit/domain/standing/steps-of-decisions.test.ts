import { describe, expect, it } from 'vitest';
import type { Approval, Policy } from '../../../../src/contract/types';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../support/builders/builders';
import {
  aChallenge,
  aFinding,
  anApproval,
  aWaiver,
  boundTo,
} from '../../../support/builders/governance-builders';
import { asked, onlyAsking } from './stand';

const editorsBut = (...butFor: string[]) => ({ kind: 'editors', butFor });
const person = (accountId: string) => ({ kind: 'person', accountId });

const proven = (over: Partial<Item> = {}): Item =>
  anItem('accuracy >= 90% @95%', [anEvaluation([aCount('accuracy', 970, 1000)])], over);

const twoRoles = onlyAsking(
  { check: 'criteria-met' },
  { check: 'approvals-complete', roles: ['model-owner', 'risk'] },
  { check: 'approval-current' },
);

describe('a finding', () => {
  it('is settled by somebody else than the one it is about', () => {
    const finding = aFinding({ accountId: 'pm', dueAt: daysAgo(-3) });
    expect(asked('finding', proven({ findings: [finding] }))).toEqual([
      {
        ...{ kind: 'finding', ref: 'finding-1', place: 'finding', whose: editorsBut('pm') },
        ...{ since: daysAgo(1), due: daysAgo(-3), whoElse: null },
        title: 'Settle what Assay noticed',
        why: 'It was moved to Deployment without its gate.',
        next: 'Read what it is, then resolve it with a note.',
      },
    ]);
  });

  it('has no date where none is set, and asks for nothing once it is settled', () => {
    expect(asked('finding', proven({ findings: [aFinding()] }))[0]?.due).toBeNull();
    const settled = aFinding({ resolvedBy: 'ds', resolvedAt: daysAgo(0) });
    expect(asked('finding', proven({ findings: [settled] }))).toEqual([]);
  });
});

describe('an approval that no longer counts', () => {
  const other = { ...boundTo(proven()), modelVersion: '1.3.0' };
  const lost = anApproval(proven(), { role: 'risk', basis: other });

  it('is looked at again by who gave it, with the reason', () => {
    expect(asked('approval-void', proven({ approvals: [lost] }), twoRoles)).toEqual([
      {
        ...{ kind: 'approval-void', ref: 'approval-1', place: 'approval', due: null },
        ...{ since: daysAgo(0.5), whose: person('account-owner'), whoElse: null },
        title: 'Look at it and approve again',
        why: 'The approval as risk no longer counts: the model version changed from 1.3.0 to 1.4.0.',
        next: 'Look at what changed and approve again.',
      },
    ]);
  });

  it('is asked about at the gate ahead only, and only where it counts no more', () => {
    const of = (...approvals: Item['approvals']) =>
      asked('approval-void', proven({ approvals }), twoRoles).map(({ ref }) => ref);
    expect(of({ ...lost, stage: 'monitoring' })).toEqual([]);
    expect(of(anApproval(proven()))).toEqual([]);
    expect(of(anApproval(proven(), { id: 'good' }), lost)).toEqual(['approval-1']);
    const last = proven({ approvals: [lost], stage: 'decommission' });
    expect(asked('approval-void', last, twoRoles)).toEqual([]);
  });

  it('is void where the rules of its gate are others, too', () => {
    const bound = { ...boundTo(proven()), policyDigest: 'another policy' };
    const approvals = [anApproval(proven(), { basis: bound })];
    expect(asked('approval-void', proven({ approvals }), twoRoles)[0]?.why).toBe(
      'The approval as model owner no longer counts: the policy of this gate changed.',
    );
  });
});

describe('an approval', () => {
  const roles = (item: Item, policy: Policy = twoRoles) =>
    asked('approval', item, policy).map(({ whose, whoElse }) => [
      ...[whose.kind === 'roles' ? whose.roles : whose, whoElse],
    ]);

  it('is asked of the roles once all else is met, since the last run', () => {
    expect(asked('approval', proven(), twoRoles)).toEqual([
      {
        ...{ kind: 'approval', ref: null, place: 'approval', due: null, since: daysAgo(1) },
        whose: { kind: 'roles', roles: ['model-owner', 'risk'] },
        whoElse: 'model owner and risk',
        title: 'Approve Deployment, or decline with a reason',
        why: 'Everything that the Deployment gate asks for is met but the approval.',
        next: 'Read the evidence, then approve or say why not.',
      },
    ]);
  });

  it('waits since it came into its stage where that was later than the last run', () => {
    const item = proven({ stageSince: daysAgo(0.3) });
    expect(asked('approval', item, twoRoles)[0]?.since).toBe(daysAgo(0.3));
  });

  it('waits since the last of several runs', () => {
    const runs = [3, 2, 1].map((days) =>
      anEvaluation([aCount(['accuracy', 'recall', 'precision'][days - 1] ?? '', 970, 1000)], {
        recordedAt: daysAgo(days),
      }),
    );
    const item = anItem('accuracy >= 90%\nrecall >= 90%\nprecision >= 90%', runs);
    expect(asked('approval', item, twoRoles)[0]?.since).toBe(daysAgo(1));
  });

  it('waits from now where nothing says since when', () => {
    const item = anItem('', [], { stageSince: null });
    const policy = onlyAsking({ check: 'approvals-complete', roles: ['risk'] });
    expect(asked('approval', item, policy)[0]?.since).toBe(new Date(NOW).toISOString());
  });

  it('is asked of nobody while something else holds the gate, or nothing does', () => {
    const open = anItem('accuracy >= 90% @95%', [anEvaluation([aCount('accuracy', 91, 100)])]);
    expect(asked('approval', open, twoRoles)).toEqual([]);
    expect(asked('approval', anItem('accuracy >= 90% @95%'), twoRoles)).toEqual([]);
    expect(asked('approval', proven(), onlyAsking({ check: 'criteria-met' }))).toEqual([]);
    expect(asked('approval', proven({ stage: 'decommission' }), twoRoles)).toEqual([]);
  });

  it('is asked of the roles in which nobody has given it yet', () => {
    expect(roles(proven({ approvals: [anApproval(proven())] }))).toEqual([[['risk'], 'risk']]);
    // Given to another gate, it does not count here.
    const elsewhere = anApproval(proven(), { stage: 'monitoring' });
    expect(roles(proven({ approvals: [elsewhere] }))).toEqual([
      [['model-owner', 'risk'], 'model owner and risk'],
    ]);
  });

  it('is asked of another person where one gave it in both roles', () => {
    const given = [anApproval(proven()), anApproval(proven(), { id: 'approval-2', role: 'risk' })];
    expect(roles(proven({ approvals: given }))).toEqual([
      [['model-owner', 'risk'], 'model owner and risk'],
    ]);
    const third = anApproval(proven(), { id: 'approval-3', role: 'risk', accountId: 'another' });
    const answered = proven({ approvals: [...given, third] });
    expect(roles(answered)).toEqual([]);
  });

  it('is asked again where who gave it holds none of the credentials that are asked for', () => {
    const policy = onlyAsking({
      ...{ check: 'approvals-complete', roles: ['risk'], credentials: ['PMP'] },
    });
    const held = (scheme: 'CAIG' | 'PMP') => ({
      credential: { scheme, number: '1234', expiresOn: null, confirmedBy: 'admin' },
    });
    const of = (over: Partial<Approval> = {}) =>
      roles(proven({ approvals: [anApproval(proven(), { role: 'risk', ...over })] }), policy);
    expect(of()).toEqual([[['risk'], 'risk']]);
    expect(of(held('CAIG'))).toEqual([[['risk'], 'risk']]);
    expect(of(held('PMP'))).toEqual([]);
  });

  it('is asked of the roles that its tier and kind of system ask for', () => {
    const policy = onlyAsking(
      { check: 'approvals-complete', roles: ['model-owner'] },
      { check: 'approvals-complete', roles: ['risk', 'model-owner'], tiers: ['high'] },
      { check: 'approvals-complete', roles: ['data-owner'], systemTypes: ['agent'] },
    );
    const of = (over: Partial<Item>) => roles(proven(over), policy)[0]?.[0];
    const impact = (tier: 'low' | 'high') => ({ impacts: [], tier });
    expect(of({ impact: impact('low') })).toEqual(['model-owner']);
    expect(of({ impact: impact('high') })).toEqual(['model-owner', 'risk']);
    expect(of({ impact: impact('low'), systemType: 'agent' })).toEqual([
      ...['model-owner', 'data-owner'],
    ]);
  });

  it('is asked of no role that the policy names beside another check', () => {
    const policy = onlyAsking(
      { check: 'criteria-met', roles: ['data-owner'] },
      { check: 'approvals-complete', roles: ['risk'] },
    );
    expect(roles(proven(), policy)).toEqual([[['risk'], 'risk']]);
  });

  it('that was declined is answered by somebody else than who said no', () => {
    const decline = anApproval(proven(), {
      ...{ id: 'decline-1', role: 'risk', comment: 'The group over 60 is too small.' },
    });
    expect(asked('approval', proven({ declines: [decline] }), twoRoles)).toEqual([
      {
        ...{ kind: 'approval', ref: 'decline-1', place: 'approval', due: null, whoElse: null },
        ...{ since: daysAgo(0.5), whose: editorsBut('account-owner') },
        title: 'Deployment was declined as risk',
        why: '“The group over 60 is too small.”',
        next: 'Change what they object to, or talk to them; a change asks them again.',
      },
    ]);
    const before = { ...decline, basis: { ...decline.basis, modelVersion: '1.3.0' } };
    expect(roles(proven({ declines: [before] }))).toEqual([
      [['model-owner', 'risk'], 'model owner and risk'],
    ]);
  });
});

describe('a waiver', () => {
  const waiting = { approvedBy: null, approvedAt: null };

  it('that is asked for is answered by somebody else than who asks', () => {
    expect(asked('waiver-request', proven({ waivers: [aWaiver(waiting)] }))).toEqual([
      {
        ...{ kind: 'waiver-request', ref: 'waiver-1', place: 'waiver', due: null, whoElse: null },
        ...{ since: daysAgo(2), whose: editorsBut('account-pm') },
        title: 'Answer a request to waive a check',
        why: 'labels arrive next month',
        next: 'Approve it with an end date, or leave the gate held.',
      },
    ]);
  });

  it('that ends within a week is for who asked for it', () => {
    expect(
      asked('waiver-ending', proven({ waivers: [aWaiver({ expiresAt: daysAgo(-7) })] })),
    ).toEqual([
      {
        ...{ kind: 'waiver-ending', ref: 'waiver-1', place: 'waiver', whoElse: null },
        ...{ since: daysAgo(2), due: daysAgo(-7), whose: person('account-pm') },
        ...{ title: 'A waiver ends soon', why: 'labels arrive next month' },
        next: 'Meet the check before then, or the gate is held again.',
      },
    ]);
    const later = aWaiver({ expiresAt: daysAgo(-7.01) });
    expect(asked('waiver-ending', proven({ waivers: [later] }))).toEqual([]);
  });
});

describe('new criteria', () => {
  it('wait for a second person', () => {
    const proposal = {
      ...{ text: 'accuracy >= 85%', reason: 'The data is harder.' },
      ...{ proposedBy: 'pm', proposedAt: daysAgo(2) },
    };
    expect(asked('criteria', proven({ proposal }))).toEqual([
      {
        ...{ kind: 'criteria', ref: null, place: 'proposal', due: null, whoElse: null },
        ...{ since: daysAgo(2), whose: editorsBut('pm'), why: 'The data is harder.' },
        title: 'A new version of the criteria waits for a second person',
        next: 'Compare the versions, then approve or turn it down.',
      },
    ]);
    expect(asked('criteria', proven())).toEqual([]);
  });
});

describe('a lower tier', () => {
  const tierRequest = {
    ...{ impacts: [], tier: 'low' as const, reason: 'two people use it' },
    ...{ requestedBy: 'pm', requestedAt: daysAgo(1) },
  };

  it('waits for a second person, beside the one in force', () => {
    const impact = { impacts: [], tier: 'high' as const };
    expect(asked('tier', proven({ tierRequest, impact }))).toEqual([
      {
        ...{ kind: 'tier', ref: null, place: 'model', due: null, whoElse: null },
        ...{ since: daysAgo(1), whose: editorsBut('pm'), why: 'two people use it' },
        title: 'Agree to low tier in place of high, or turn it down',
        next: 'Read the reason, then agree or turn it down. Until then the higher tier counts.',
      },
    ]);
    expect(asked('tier', proven({ impact }))).toEqual([]);
  });

  it('is told beside none where none is in force', () => {
    expect(asked('tier', proven({ tierRequest }))[0]?.title).toBe(
      'Agree to low tier in place of none, or turn it down',
    );
  });
});

describe('a question to the criteria', () => {
  it('asks whoever may edit, until it is answered', () => {
    expect(asked('challenge', proven({ challenges: [aChallenge()] }))).toEqual([
      {
        ...{ kind: 'challenge', ref: 'challenge-1', place: 'challenge', due: null, whoElse: null },
        ...{ since: daysAgo(1), whose: editorsBut() },
        title: 'Answer a question about the criteria',
        why: '“Why ninety and not ninety-five?”',
        next: 'Answer it in the panel.',
      },
    ]);
    const answer = { text: 'Because of the contract.', by: 'ds', at: daysAgo(0) };
    expect(asked('challenge', proven({ challenges: [aChallenge({ answer })] }))).toEqual([]);
  });
});
