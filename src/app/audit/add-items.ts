import type { ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { utf8 } from '../../domain/pack/bytes';
import { writePart } from '../../domain/pack/records';
import { itemSheets } from '../../domain/pack/sheets';
import { askNextGate } from '../gate/evaluate-gate';
import { draftsOf, showDrafts } from './item-records';
import { ITEMS_AT_ONCE, MOST_RECORDS } from './pack-limits';
import { checkpoint, filer, now, open, tooLarge, type BuildDeps } from './pack-steps';
import type { PackJob } from './ports';
import { sightOf } from './sight';

const accountsIn = (value: unknown): string[] =>
  [
    ...JSON.stringify(value).matchAll(
      /"(?:accountId|lockedBy|approvedBy|requestedBy|owner|savedBy|decider)":"([^"]+)"/gu,
    ),
  ].flatMap(([, account]) => account ?? []);

type Place = { settings: ProjectSettings; people: Record<string, string>; at: number };

const fileItem = async (
  deps: BuildDeps,
  job: PackJob,
  item: Item,
  key: string,
  viewer: ReturnType<typeof sightOf>,
  place: Place,
) => {
  const drafts = await draftsOf(deps)(item);
  const shown = await showDrafts(viewer, drafts);
  const written = writePart(`items/${item.issueId}/records.jsonl`, key, shown.records);
  const sheet = itemSheets({
    item: { ...item, issueKey: key },
    decision: askNextGate(item, place.settings, item.stage, place.at),
    policy: place.settings.policy,
    records: shown.records,
    people: place.people,
    lifecycle: lifecycleOf(place.settings.lifecycle),
    pack: { id: job.id, madeAt: now(deps), site: job.site },
  });
  return { written, sheet: utf8(sheet), shown, id: item.issueId, key };
};

/** Takes the next items in; which of them the person may see is asked now. */
export const addItems = async (deps: BuildDeps, job: PackJob, settings: ProjectSettings) => {
  const ids = (job.issues ?? []).slice(job.taken, job.taken + ITEMS_AT_ONCE);
  const [allowed, found, issues] = await Promise.all([
    deps.sight(job.askedBy).browsable(ids),
    deps.itemPages.ofIssues(ids),
    deps.issues.findMany(ids),
  ]);
  const keys = new Map(issues.map(({ id, key, project }) => [id, { key, of: project.id }]));
  const byId = new Map(found.map((item) => [item.issueId, item]));
  const visible = ids.flatMap((id) => {
    const item = byId.get(id);
    const issue = keys.get(id);
    // An item that was moved to another project is that project's.
    const isHere = issue?.of === job.projectId;
    return item !== undefined && isHere && allowed.has(id) ? [{ item, key: issue.key }] : [];
  });
  const viewer = sightOf(deps, job.askedBy);
  const accounts = [...new Set(visible.flatMap(({ item }) => accountsIn(item)))];
  const people = await deps.people.names(accounts);
  const place = { settings, people, at: deps.clock.now() };
  const streams = await open(deps, job);
  const file = filer(streams.zip, streams.index);
  const named = new Set(job.named);
  let { records } = job;
  let withheld = 0;
  for (const { item, key } of visible) {
    const one = await fileItem(deps, job, item, key, viewer, place);
    file(one.written.part.path, one.written.content, one.written.part, one.key);
    file(`sheets/${one.id}.html`, one.sheet);
    records += one.written.part.records.length;
    withheld += one.shown.withheld;
    one.shown.named.forEach((name) => named.add(name));
  }
  if (records > MOST_RECORDS) throw tooLarge(`more than ${MOST_RECORDS} records`);
  const { leftOut } = job;
  return checkpoint(
    deps,
    job,
    {
      taken: job.taken + ids.length,
      items: job.items + visible.length,
      records,
      within: [...job.within, ...visible.map(({ item }) => item.issueId)],
      named: [...named],
      leftOut: {
        items: leftOut.items + ids.length - visible.length,
        entries: leftOut.entries + withheld,
      },
    },
    streams,
  );
};
