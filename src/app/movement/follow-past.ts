import type { Finding, ProjectSettings } from '../../contract/types';
import { changeFinding, isCorrected, isPassedGate } from '../../domain/gate/findings';
import { withRulesAt } from '../../domain/gate/loosened';
import { standingIn, type Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import type { ItemChange } from '../item/change-item';
import { isGoverned } from '../settings/project-settings';
import { actorOf } from './actor-of';
import { followStatus } from './follow-status';
import { owingUntil } from '../../domain/monitoring/owed-since';
import { isUnseen, lastOf, stepsOf, type Known, type Step } from './past-steps';

/**
 * Lets an item go through everything that happened to it since it was last followed, one after the other,
 * with who did it and when by the changelog. So it does not matter which of its events came, how often
 * and in which order: what is made of the item is the same. Null where there is nothing new.
 */
export const followPast = (
  item: Item,
  settings: ProjectSettings,
  known: Known,
): ItemChange | null => {
  const steps = stepsOf(item, settings, known);
  // An item that nobody has seen is taken as it stands by what tells that it stands there, not by the way.
  if (known.until !== undefined && steps.length === 0) return null;
  const events: LedgerEvent[] = [];
  let current = item;
  for (const step of steps) {
    if (step.at !== null) current = owingUntil(current, step.at);
    const made = takeStep(current, step.isElsewhere ? known.earlier : settings, known, step);
    if (made !== null) events.push(...made.events);
    current = made?.item ?? current;
  }
  // An item that nothing is made of is not written down, however much its changelog says.
  if (current === item && item.rev === 0) return null;
  const last = steps.findLast(({ entry }) => entry !== null)?.entry ?? lastOf(item, known);
  const followed = last === null ? item.followed : { id: last.id, at: last.at };
  const isSame = current === item && followed?.id === item.followed?.id;
  return isSame ? null : { item: { ...current, followed }, events };
};

const takeStep = (
  item: Item,
  known: ProjectSettings | null,
  { issue, past, now }: Known,
  step: Step,
): ItemChange | null => {
  if (known === null) return null;
  // A move is judged by the rules under which it was made, whatever came into force until its event came.
  const settings = step.at === null ? known : withRulesAt(known, step.at);
  const changes = isUnseen(item) ? [] : entriesOf(settings, step);
  const came = step.cause === 'arrived' ? forgetDecisions(item) : item;
  const nothing = changes.length === 0 && came === item ? null : { item: came, events: changes };
  const stage = stageIn(came, settings, step);
  if (stage === null || !isGoverned(settings, step.typeId)) return nothing;
  const isMachine = step.author === null || step.author.kind === 'machine';
  const reverted = isMachine ? putBack(came, settings, past ?? [], step) : null;
  const { cause, at, author, fromStatusId, entry } = step;
  const change = { cause, at, author, fromStatusId, toStatusId: step.status.id };
  const origin = entry?.project?.fromName ?? null;
  const sighting = { issue: { ...issue, status: step.status }, stage, change, origin, now };
  const made = reverted ?? followStatus(came, settings, sighting);
  return made === null ? nothing : { ...made, events: [...changes, ...made.events] };
};

/** Stage that an item stands in by a step; one that came from elsewhere stands where it stood. */
const stageIn = (item: Item, { statusStages }: ProjectSettings, step: Step): string | null =>
  statusStages[step.status.id] ?? (step.cause === 'arrived' ? item.stage : null);

/** What gates of another project decided opens no gate here. */
const forgetDecisions = (item: Item): Item => ({
  ...item,
  entered: [],
  decisions: item.decisions.map((decision) => ({ ...decision, allowed: false })),
});

/** What the ledger of an item keeps of a change of its project or its work type. */
const entriesOf = (settings: ProjectSettings, { at, author, entry }: Step): LedgerEvent[] => {
  if (entry === null || at === null) return [];
  const { project, type } = entry;
  const by = { at, actor: actorOf(author) };
  return [
    ...(project === null
      ? []
      : [
          {
            ...by,
            kind: 'project-changed' as const,
            body: {
              from: { id: project.from, name: project.fromName },
              to: { id: project.to, name: project.toName },
            },
          },
        ]),
    ...(type === null
      ? []
      : [
          {
            ...by,
            kind: 'type-changed' as const,
            body: { from: type.fromName, to: type.toName, governed: isGoverned(settings, type.to) },
          },
        ]),
  ];
};

/** Whether a finding is about the move by which an item stands where it is, and nobody did anything about it. */
export const isOpenMove = (item: Item, one: Finding): boolean =>
  isPassedGate(one, item.stage ?? '') &&
  one.at === item.stageSince &&
  !isCorrected(one) &&
  !one.reverted;

/** A move back that the app made itself, before it could write so down. */
const putBack = (
  item: Item,
  settings: ProjectSettings,
  past: Known['past'] & {},
  step: Step,
): ItemChange | null => {
  const stage = settings.statusStages[step.status.id];
  const finding = item.findings.find((one) => isOpenMove(item, one));
  const isBack = past.some(
    ({ at, status }) =>
      at === finding?.at && status?.to === step.fromStatusId && status.from === step.status.id,
  );
  if (!settings.revertOnBypass || !isBack) return null;
  if (finding === undefined || stage === undefined || step.at === null) return null;
  const body = { from: item.stage, to: stage, status: null, finding: finding.id };
  return {
    item: {
      ...standingIn(changeFinding(item, finding.id, { reverted: true }), stage, step.at),
      statusId: step.status.id,
    },
    events: [{ at: step.at, actor: { kind: 'app' }, kind: 'stage-moved', body }],
  };
};
