import * as z from 'zod';
import { projectSettingsSchema } from '../../contract/settings';
import { utf8 } from '../../domain/pack/bytes';
import { writePart, type PackRecord } from '../../domain/pack/records';
import { INSTALLATION_CHAIN, projectChain } from '../settings/settings-entry';
import { ledgerDrafts, projectDrafts, showDrafts, type Draft } from './item-records';
import { MOST_ITEMS } from './pack-limits';
import { pagesOf } from '../pages';
import { checkpoint, filer, open, tooLarge, type BuildDeps } from './pack-steps';
import type { PackJob } from './ports';
import { sightOf } from './sight';

/** Ids of the items of a scope, in their order, whoever may see them. */
const findItems = async (deps: BuildDeps, job: PackJob): Promise<string[]> => {
  const { scope, projectId } = job;
  if (scope.kind === 'item') return job.issues ?? [];
  const ids: string[] = [];
  if (scope.kind === 'days') {
    const from = Date.parse(`${scope.from}T00:00:00.000Z`);
    const to = Date.parse(`${scope.to}T23:59:59.999Z`);
    ids.push(...(await deps.itemHistory.changedIn(projectId, from, to)));
  } else {
    const pages = pagesOf((cursor) => deps.itemPages.ofProject(projectId, cursor));
    for await (const { items } of pages) {
      ids.push(...items.map(({ issueId }) => issueId));
      if (ids.length > MOST_ITEMS) break;
    }
  }
  if (ids.length > MOST_ITEMS) throw tooLarge(`more than ${MOST_ITEMS} work items`);
  return ids.sort((one, other) => Number(one) - Number(other));
};

const plain = (value: unknown): PackRecord['value'] =>
  z.json().parse(JSON.parse(JSON.stringify(value)));

/** What every pack begins with: the page that checks it, the rules of the project, the installation's key. */
export const beginPack = async (deps: BuildDeps, job: PackJob): Promise<PackJob> => {
  const issues = await findItems(deps, job);
  const streams = await open(deps, job);
  const file = filer(streams.zip, streams.index);
  file('verify.html', utf8(await deps.verifyPage()));
  const viewer = sightOf(deps, job.askedBy);
  const installation = await deps.installation.load();
  const own = await ledgerDrafts(deps)(INSTALLATION_CHAIN, installation.ledger);
  const shown = await showDrafts(viewer, own);
  const site = writePart('installation/records.jsonl', 'installation', [
    {
      id: 'keys',
      kind: 'keys',
      value: plain({ keys: installation.keys, ledger: installation.ledger }),
    },
    // What other projects had made is none of this reader's business; the chain holds without it.
    ...shown.records.map((record) => ofProject(record, job.projectKey)),
  ]);
  file(site.part.path, site.content, site.part);
  const settings = await deps.settings.load(job.projectId);
  const rules: Draft[] =
    settings === null
      ? []
      : [
          { id: 'settings', kind: 'settings', value: settings, schema: projectSettingsSchema },
          ...(await ledgerDrafts(deps)(projectChain(job.projectId), settings.ledger ?? { seq: 0 })),
        ];
  rules.push(...(await projectDrafts(deps)(job.projectId)));
  const project = await showDrafts(viewer, rules);
  const { part, content } = writePart(
    'project/records.jsonl',
    `project ${job.projectKey}`,
    project.records,
  );
  file(part.path, content, part);
  return checkpoint(
    deps,
    job,
    {
      state: 'building',
      issues,
      named: project.named,
      records: part.records.length + site.part.records.length,
    },
    streams,
  );
};

const bodySchema = z.looseObject({ body: z.looseObject({ project: z.string().optional() }) });

const ofProject = (record: PackRecord, projectKey: string): PackRecord => {
  const entry = bodySchema.safeParse(record.value).data;
  const of = entry?.body.project;
  if (of === undefined || of === projectKey) return record;
  const { body: _body, ...rest } = z.record(z.string(), z.json()).parse(record.value);
  return { ...record, value: { ...rest, withheld: true } };
};
