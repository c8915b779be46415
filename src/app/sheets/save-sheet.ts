import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, SheetContent, SheetVersion } from '../../contract/types';
import { reviewedByEnd } from '../../domain/monitoring/raise-reviews';
import { differenceOf } from '../../domain/sheets/difference';
import { gapsOf } from '../../domain/sheets/gaps';
import { placeholderProblem, type SheetProblem } from '../../domain/sheets/refusals';
import { reviewOfSheet } from '../../domain/sheets/review-of-sheet';
import { sheetDigest, stateOfVersion } from '../../domain/sheets/state';
import { takeContent } from '../../domain/sheets/take-content';
import { placesOf } from '../../domain/sheets/values';
import type { Item } from '../../domain/item/item';
import { sheetDefinitions } from '../../words/sheets';
import type { IssueAccess } from '../access';
import { AppError, changedMeanwhile } from '../failure';
import { decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import type { Deps } from '../ports';
import { requireOther, requirePerson } from '../records/record-inputs';
import { ledgerChanges } from './ledger-changes';
import { knownOf, MOST_RUNS } from './sheet-facts';

type Needs = DecideNeeds & Pick<Deps, 'sheetVersions'>;

/** JSON of a content, in UTF-16 units; longer ones are no sheet but a book. */
const LARGEST_CONTENT = 120_000;

const refused = ({ where, message, hint }: SheetProblem): AppError =>
  new AppError('invalid-input', message, { where: `content.${where}`, hint });

/** The newest version of a sheet of this item; null where nobody has saved one. */
export const newestVersion =
  (deps: Pick<Deps, 'sheetVersions'>) =>
  async (item: Item | null, kind: SheetVersion['kind']): Promise<SheetVersion | null> => {
    const state = item?.records.sheets.find((one) => one.kind === kind);
    if (item === null || state === undefined) return null;
    const [version] = await deps.sheetVersions.of(item.issueId, [state]);
    if (version === undefined) {
      throw new AppError('unavailable', 'The version of this sheet cannot be read.');
    }
    return version;
  };

/** People and work items that a content names for the first time have to exist for who names them. */
const requireNamed =
  (deps: Needs) =>
  async (
    access: IssueAccess,
    definition: Parameters<typeof placesOf>[0],
    content: SheetContent,
    before: SheetContent,
  ): Promise<SheetContent> => {
    const known = new Set(
      placesOf(definition, before).flatMap(({ value }) =>
        value.kind === 'person' ? value.person : value.kind === 'work-item' ? value.issueKey : [],
      ),
    );
    const keys = new Map<string, string>();
    for (const { section, row, field, value } of placesOf(definition, content)) {
      const where = `content.${section.id}.${row.id}.${field.id}`;
      if (value.kind === 'person' && !known.has(value.person)) {
        await requirePerson(deps)(value.person, where);
        known.add(value.person);
      }
      if (value.kind === 'work-item' && !known.has(value.issueKey)) {
        keys.set(value.issueKey, (await requireOther(access, value.issueKey)) ?? value.issueKey);
        known.add(value.issueKey);
      }
    }
    return keys.size === 0 ? content : withKeys(content, keys);
  };

/** Keys as Jira spells them now. */
const withKeys = (content: SheetContent, keys: ReadonlyMap<string, string>): SheetContent =>
  Object.fromEntries(
    Object.entries(content).map(([section, rows]) => [
      section,
      rows.map((row) => ({
        ...row,
        values: Object.fromEntries(
          Object.entries(row.values).map(([field, value]) => [
            field,
            value.kind === 'work-item'
              ? { ...value, issueKey: keys.get(value.issueKey) ?? value.issueKey }
              : value,
          ]),
        ),
      })),
    ]),
  );

/**
 * Saves the next version of a sheet. Open fields are gaps and no error; placeholders, numbers of no run and
 * triggers that name no watch are refused. What is saved already is no new version.
 * @throws {AppError} `invalid-input` with the place, `conflict` where somebody saved one meanwhile.
 */
export const saveSheet =
  (deps: Needs) =>
  async (access: IssueAccess, input: CallInput<'sheet.save'>): Promise<ItemView> => {
    const { kind, owner, reviewBy } = input;
    const definition = sheetDefinitions[kind];
    if (JSON.stringify(input.content).length > LARGEST_CONTENT) {
      throw new AppError('too-large', 'This is more than a sheet takes.', {
        where: 'content',
        hint: 'Shorten long texts, or keep them where a link can lead to.',
      });
    }
    const { accountId } = access.viewer;
    const [{ item }, evaluations] = await Promise.all([
      deps.items.load(access.issue.id, access.issue.project.id),
      deps.evaluations.recent(access.issue.id, MOST_RUNS),
    ]);
    const old = await newestVersion(deps)(item, kind);
    const before = old?.content ?? {};
    const watched = item ?? { monitoring: null, locked: null };
    if (watched.monitoring === null) {
      throw new AppError('conflict', 'Nobody has described this item yet.', {
        hint: 'Set the kind of system and the model first.',
      });
    }
    const taken = takeContent(definition, input.content, before, {
      known: knownOf(watched, evaluations),
      by: accountId,
    });
    if (!taken.ok) throw refused(taken.problem);
    const problem = placeholderProblem(definition, taken.content);
    if (problem !== null) throw refused(problem);
    await requirePerson(deps)(owner, 'owner');
    const content = await requireNamed(deps)(access, definition, taken.content, before);
    return decideAsPerson(deps)(access, input, (current, { at }) =>
      withVersion(current, old, { kind, owner, reviewBy, content, by: accountId, at }),
    );
  };

type Next = Pick<SheetVersion, 'kind' | 'owner' | 'reviewBy' | 'content'> & {
  by: string;
  at: string;
};

/** @throws {AppError} `conflict` where the item stands at another version than was read. */
export const nextVersion = (
  item: Item,
  old: SheetVersion | null,
  { by, at, ...said }: Next,
): { version: SheetVersion; item: Item } => {
  const state = item.records.sheets.find(({ kind }) => kind === said.kind);
  if ((state?.version ?? 0) !== (old?.version ?? 0)) throw changedMeanwhile();
  const version: SheetVersion = {
    ...said,
    version: (old?.version ?? 0) + 1,
    digest: sheetDigest(said),
    ...{ savedBy: by, savedAt: at },
    gaps: gapsOf(sheetDefinitions[said.kind], said.content),
    model: { name: item.model.name, version: item.model.version },
  };
  const others = item.records.sheets.filter(({ kind }) => kind !== said.kind);
  return {
    version,
    item: { ...item, records: { ...item.records, sheets: [...others, stateOfVersion(version)] } },
  };
};

/** Null where nothing is different from the version that is saved. */
const withVersion = (item: Item, old: SheetVersion | null, next: Next) => {
  const made = nextVersion(item, old, next);
  const { version } = made;
  if (old?.digest === version.digest) return null;
  const changes = differenceOf(sheetDefinitions[next.kind], old?.content ?? {}, next.content);
  return {
    item: {
      ...made.item,
      monitoring: {
        ...item.monitoring,
        reviews: reviewedByEnd(item, reviewOfSheet(next.kind), {
          ...{ by: next.by, at: next.at },
          note: `Version ${version.version} was saved.`,
        }),
      },
    },
    sheet: version,
    kind: 'sheet-saved' as const,
    body: {
      state: stateOfVersion(version),
      changes: ledgerChanges(changes),
      more: Math.max(0, changes.length - ledgerChanges(changes).length),
    },
  };
};
