import type { Finding, ProjectSettings } from '../../contract/types';
import { isBypass, wasDegraded, type Move } from '../../domain/gate/bypass';
import { machineMoveId, newFinding, passedGateId, withFinding } from '../../domain/gate/findings';
import { loosenedFor } from '../../domain/gate/loosened';
import { noticeMove } from '../../domain/gate/notice-move';
import { adopted, asksApproval, entering } from '../../domain/gate/entering';
import { askedRules, subjectOf } from '../../domain/gate/way';
import { allWriters, standingIn, type Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import type { ItemChange } from '../item/change-item';
import { findingEvent } from '../item/finding-event';
import type { Author, Issue, IssueChange } from '../jira-ports';
import { actorOf } from './actor-of';
import { isNoPersons } from './move-by-field';

/** What was seen of a work item: what it is now, and what Jira said of the change. */
export type Sighting = {
  issue: Issue;
  /** Stage that its status stands for. */
  stage: string;
  change: {
    /** `arrived`: it came from another project. */
    cause: IssueChange['cause'] | 'arrived';
    author: Author | null;
    at: string | null;
    fromStatusId: string | null;
    toStatusId: string | null;
  };
  /** Name of the project that it came from by this change; null where it stayed. */
  origin: string | null;
  /** Milliseconds since the epoch. */
  now: number;
};

/**
 * What a sighting makes of an item; null where there is nothing new in it. A change that says nothing
 * of the status leaves the stage to whoever tells more: the event of the move, or the sweep.
 */
export const followStatus = (
  item: Item,
  settings: ProjectSettings,
  sighting: Sighting,
): ItemChange | null => {
  const { issue, stage, change } = sighting;
  const statusId = issue.status.id;
  if (change.cause === 'arrived' && item.stage !== null) return arrived(item, settings, sighting);
  if (item.stage === stage) {
    const isSame = item.issueKey === issue.key && item.statusId === statusId;
    return isSame ? null : { item: { ...item, statusId }, events: [] };
  }
  if (change.toStatusId !== null && change.toStatusId !== statusId) return null;
  if (item.stage === null) return firstSight(item, settings, sighting);
  if (!hasStage(settings, item.stage)) return refitted(item, settings, sighting);
  if (change.cause === 'edited') return null;
  const move: Move = { from: item.stage, to: stage, at: change.at, isFirstSight: false };
  const { item: next, events } = made(item, settings, sighting, move);
  return { item: next, events };
};

/**
 * An item that came from another project stands in a stage whose gate this project never asked, whatever
 * it went through elsewhere.
 */
const arrived = (item: Item, settings: ProjectSettings, sighting: Sighting): ItemChange => {
  const move: Move = { from: null, to: sighting.stage, at: sighting.change.at, isFirstSight: true };
  const { item: next, events } = made(item, settings, sighting, move);
  const stayed = item.stage === sighting.stage;
  return { item: next, events: events.filter(({ kind }) => !stayed || kind !== 'stage-moved') };
};

const hasStage = (settings: ProjectSettings, stage: string | null): boolean =>
  stageOf(lifecycleOf(settings.lifecycle), stage) !== null;

/**
 * An item that stands in a stage of a lifecycle that the project had before. It is taken as it stands:
 * nobody moved it, the stages changed under it. Where somebody did move it, the move is judged from the
 * stage that the status before stands for now.
 */
const refitted = (item: Item, settings: ProjectSettings, sighting: Sighting): ItemChange => {
  const { issue, stage, change } = sighting;
  const from = settings.statusStages[change.fromStatusId ?? ''] ?? null;
  if (change.cause === 'moved' && hasStage(settings, from)) {
    const move: Move = { from, to: stage, at: change.at, isFirstSight: false };
    const { item: next, events } = made(item, settings, sighting, move);
    return { item: next, events };
  }
  const body = {
    from: item.stage,
    to: stage,
    status: issue.status.name,
    lifecycle: settings.lifecycle,
  };
  const moved: LedgerEvent = {
    ...{ at: new Date(sighting.now).toISOString(), kind: 'stage-moved', body },
    actor: { kind: 'app' },
  };
  return { item: placed(taken(item, settings, sighting), sighting), events: [moved] };
};

/**
 * The first time that Assay sees an item. One that was there before the project was registered, or
 * that nobody moved, is taken as it stands. One that was made or moved since has to have passed the
 * gate of the stage that it is in.
 */
const firstSight = (item: Item, settings: ProjectSettings, sighting: Sighting): ItemChange => {
  const { issue, stage, change } = sighting;
  const since = Date.parse(settings.registeredAt ?? '');
  const isNew = change.cause === 'created' && Date.parse(momentOf(sighting)) > since;
  const isMoved = change.cause === 'moved';
  const from = isMoved ? (settings.statusStages[change.fromStatusId ?? ''] ?? null) : null;
  const move: Move = { from, to: stage, at: change.at, isFirstSight: true };
  const entered = made(item, settings, sighting, move);
  const isMade = isMoved || isNew || change.cause === 'retyped' || change.cause === 'arrived';
  const isJudged = isMade && (from !== null || entered.finding !== null);
  const registered: LedgerEvent = {
    at: momentOf(sighting),
    actor: { kind: 'app' },
    kind: 'item-registered',
    body: { stage: isJudged ? from : stage, status: issue.status.name, adopted: !isMade },
  };
  return isJudged
    ? { item: entered.item, events: [registered, ...entered.events] }
    : { item: placed(taken(item, settings, sighting), sighting), events: [registered] };
};

const taken = (item: Item, { lifecycle }: ProjectSettings, sighting: Sighting): Item =>
  adopted(item, lifecycleOf(lifecycle), sighting.stage, momentOf(sighting));

const momentOf = ({ change, now }: Sighting): string => change.at ?? new Date(now).toISOString();

const placed = (item: Item, sighting: Sighting): Item => ({
  ...standingIn(item, sighting.stage, momentOf(sighting)),
  statusId: sighting.issue.status.id,
});

/** A move as the record takes it, with a finding where it went past the gate or past stages. */
const made = (
  item: Item,
  settings: ProjectSettings,
  sighting: Sighting,
  move: Move,
): { item: Item; events: LedgerEvent[]; finding: Finding | null } => {
  const { issue, change, now } = sighting;
  const at = momentOf(sighting);
  const actor = actorOf(change.author);
  const body = { from: move.from, to: move.to, status: issue.status.name };
  const noticed = noticedIn(item, settings, sighting, move);
  const { finding } = noticed;
  const isPassed = finding?.kind !== 'moved-without-gate' && !wasDegraded(item, move.to, change.at);
  const asked = { item: noticed.item, lifecycle: lifecycleOf(settings.lifecycle), ...move, at };
  const entered = entering(settings.policy, asked, isPassed);
  const moved: LedgerEvent = {
    ...{ at, actor, kind: 'stage-moved' },
    body: entered.isApproved ? { ...body, isApproved: true } : body,
  };
  const isAsked = asksApproval(askedRules(settings.policy, asked));
  const how = howOf(item, settings, sighting, move);
  const loosened = isPassed ? loosenedFor(settings, { ...asked, item, how }) : null;
  const found = [finding, loosened].filter((one) => one !== null);
  const next = loosened === null ? entered.item : withFinding(entered.item, loosened);
  return {
    item: isPassed ? placed(next, sighting) : undecided(placed(next, sighting), item, isAsked),
    events: [moved, ...found.map((one) => findingEvent(one, move.to, now))],
    finding,
  };
};

/**
 * An item after a move that no known decision allowed. One may come to be known after people went on writing:
 * then what it was at the move counts, and who had written it by then is no author of what came after.
 * @param isAsked whether approvals let it in, where anything did
 */
const undecided = (item: Item, before: Item, isAsked: boolean): Item => {
  const subject = subjectOf(before);
  const open = isAsked ? { subject, writers: allWriters(before) } : { subject };
  const last = item.moves.length - 1;
  return {
    ...item,
    moves: item.moves.map((move, n) => (n === last ? { ...move, ...open } : move)),
    writers: isAsked ? [] : item.writers,
  };
};

/** One move is one finding: past the gate says more than past stages. */
const noticedIn = (
  item: Item,
  settings: ProjectSettings,
  sighting: Sighting,
  move: Move,
): { item: Item; finding: Finding | null } => {
  const { author } = sighting.change;
  const accountId = author?.accountId ?? null;
  const at = momentOf(sighting);
  const lifecycle = lifecycleOf(settings.lifecycle);
  if (!isBypass(item, { policy: settings.policy, lifecycle }, move)) {
    const noticed = noticeMove(item, lifecycle, { ...move, at, accountId });
    const isNobodys = isNoPersons(settings.policy, move.to, author) && move.from !== null;
    if (noticed.finding !== null || !isNobodys) return noticed;
    const finding = byNoPerson(howOf(item, settings, sighting, move), author, { ...move, at });
    return { item: withFinding(noticed.item, finding), finding };
  }
  const finding = newFinding({
    id: passedGateId(move.to, at),
    kind: 'moved-without-gate',
    at,
    accountId,
    sentence: `${howOf(item, settings, sighting, move)} without a decision of its gate`,
  });
  return { item: withFinding(item, finding), finding };
};

/** A move that the policy asks a person to make, and Jira names no person for. */
const byNoPerson = (
  how: string,
  author: Author | null,
  { to, at }: Move & { at: string },
): Finding =>
  newFinding({
    id: machineMoveId(to, at),
    kind: 'moved-by-machine',
    at,
    accountId: author?.accountId ?? null,
    sentence:
      author?.kind === 'machine'
        ? `${how} by an app, an AI agent or a rule, where the policy asks that a person moves it`
        : `${how} by an account of which Jira does not say that it is a person's, where the policy asks for one`,
  });

/** How an item came to be in its stage, in words. */
const howOf = (
  item: Item,
  settings: ProjectSettings,
  { issue, change, origin }: Sighting,
  { from, to, isFirstSight }: Move,
): string => {
  const name = (stage: string): string =>
    stageOf(lifecycleOf(settings.lifecycle), stage)?.name ?? stage;
  if (change.cause === 'arrived') return `came from project ${origin ?? '?'} into ${name(to)}`;
  if (change.cause === 'created') return `created in ${name(to)}`;
  if (change.cause === 'retyped' && isFirstSight)
    return `became a governed work type in ${name(to)}`;
  if (item.statusId === issue.status.id)
    return `its status "${issue.status.name}" came to stand for ${name(to)}`;
  return from === null ? `moved to ${name(to)}` : `moved from ${name(from)} to ${name(to)}`;
};
