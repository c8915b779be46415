import type { Finding, ProjectSettings } from '../../contract/types';
import { newFinding, withFinding } from '../../domain/gate/findings';
import type { Item } from '../../domain/item/item';
import { fits, unfitIn, type Unfit } from '../../domain/item/shown-check';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageNamed } from '../../domain/lifecycle/status-mapping';
import { changeItem, type ItemChange } from '../item/change-item';
import { projectionOf, writeProjection } from '../item/project-item';
import type { PastChange, Shown } from '../jira-ports';
import type { Deps } from '../ports';
import { isGoverned, settingsOf } from '../settings/project-settings';
import { findingEvent } from '../item/finding-event';
import { isNoPersons, movedByField } from './move-by-field';

type Needs = Pick<
  Deps,
  'issues' | 'items' | 'projects' | 'projections' | 'clock' | 'random' | 'sleep'
>;

/** What was found, and by which entry of the changelog somebody set the stage field; null for nobody. */
type Found = { shown: Shown; unfit: Unfit; isGenuine: boolean; set: PastChange | null };

/**
 * Holds what Jira shows of an item against its record: what somebody else wrote is a finding, with who and
 * when where the changelog says, and everything that does not fit is written again. In a project whose
 * workflow does not stand for stages the field moves an item where the gate lets it. Running it twice
 * changes nothing.
 * @param seen an entry of the changelog by which somebody set the stage field since the item was last
 *   followed: it is a finding also where the field was put back before anybody looked.
 */
export const checkShown =
  (deps: Needs) =>
  async (issueId: string, seen: PastChange | null = null): Promise<void> => {
    const [shown] = await deps.issues.shown([issueId]);
    if (shown === undefined) return;
    const { issue } = shown;
    const { id, key, project } = issue;
    const records = await deps.items.load(id, project.id);
    const settings = await settingsOf(deps)(project, records.settings);
    if (records.item === null || !isGoverned(settings, issue.typeId)) return;
    const expected = projectionOf(records.item, settings, deps.clock.now());
    const unfit = unfitIn(shown, expected);
    const isPutBack = seen !== null && seen.stageField?.to !== expected.fields.stage;
    if (fits(unfit) && !isPutBack) return;
    const isGenuine =
      shown.property === null || (await deps.projections.isGenuine(id, shown.property));
    const set = unfit.stage ? await whoSet(deps, shown) : isPutBack ? seen : null;
    const found = { shown, unfit, isGenuine, set };
    await changeItem(deps)({ id, key, projectId: project.id }, (item) =>
      taken(item, settings, found, deps.clock.now()),
    );
    await writeProjection(deps)(id, project.id);
  };

/** The entry by which somebody gave the stage field the value that it has; the app's writes make none. */
const whoSet = async (deps: Needs, { issue, fields }: Shown): Promise<PastChange | null> => {
  const past = (await deps.issues.past(issue.id)) ?? [];
  const last = past.findLast(({ stageField }) => stageField !== null);
  const value = typeof fields.stage === 'string' ? fields.stage : null;
  return last?.stageField?.to === value ? last : null;
};

const taken = (
  item: Item,
  settings: ProjectSettings,
  found: Found,
  now: number,
): ItemChange | null => {
  const byField = found.set === null ? null : ofField(item, settings, found.set, now);
  const current = byField?.item ?? item;
  const finding = propertyFinding(current, found, now);
  if (finding === null) return byField;
  const raised = findingEvent(finding, null, now);
  return { item: withFinding(current, finding), events: [...(byField?.events ?? []), raised] };
};

/** A move where the field moves items, else a finding; null where the item went on since it was set. */
const ofField = (
  item: Item,
  settings: ProjectSettings,
  set: PastChange,
  now: number,
): ItemChange | null => {
  const name = set.stageField?.to ?? null;
  const stage = name === null ? null : stageNamed(lifecycleOf(settings.lifecycle), name);
  const isMapped = Object.keys(settings.statusStages).length > 0;
  if (stage !== null && (stage === item.stage || wasThere(item, stage, set.at))) return null;
  const moved = stage === null || isMapped ? null : movedByField(item, settings, stage, set, now);
  if (moved !== null) return moved;
  const isNobodys = stage !== null && isNoPersons(settings.policy, stage, set.author);
  const past = isNobodys
    ? 'by no person, where the policy asks for one'
    : 'past the gate of that stage';
  const finding = fieldFinding(set, name, isMapped ? 'by hand, where it follows the status' : past);
  if (item.findings.some(({ id }) => id === finding.id)) return null;
  return { item: withFinding(item, finding), events: [findingEvent(finding, stage, now)] };
};

/** Whether the field said where the item stood before it went on. */
const wasThere = ({ moves, stageSince }: Item, stage: string, at: string): boolean =>
  stageSince !== null &&
  Date.parse(at) < Date.parse(stageSince) &&
  moves.some(({ to }) => to === stage);

const fieldFinding = ({ at, author }: PastChange, name: string | null, how: string): Finding =>
  newFinding({
    id: `field-${Date.parse(at)}`,
    kind: 'projection-changed',
    at,
    accountId: author?.accountId ?? null,
    sentence: [
      name === null
        ? 'the field "AI lifecycle stage" was emptied'
        : `the field "AI lifecycle stage" was set to ${name}`,
      how,
    ].join(' '),
  });

const propertyFinding = (item: Item, { unfit, isGenuine }: Found, now: number): Finding | null => {
  if (!unfit.property || isGenuine) return null;
  const at = new Date(now).toISOString();
  // While it is not settled, another one would say nothing new.
  const isKnown = item.findings.some(
    ({ id, resolvedAt }) => id.startsWith(PROPERTY_FINDING) && resolvedAt === null,
  );
  if (isKnown) return null;
  return newFinding({
    id: `${PROPERTY_FINDING}${Date.parse(at)}`,
    kind: 'projection-changed',
    at,
    accountId: null,
    sentence: 'the property "assay" was changed by somebody else than Assay',
  });
};

const PROPERTY_FINDING = 'projection-';
