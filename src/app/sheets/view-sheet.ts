import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { SheetVersion } from '../../contract/types';
import { formatCriterion } from '../../domain/criteria/language/format';
import type { Item } from '../../domain/item/item';
import { differenceOf } from '../../domain/sheets/difference';
import { fairnessConflicts, fairnessOf } from '../../domain/sheets/fairness';
import { findingsOf } from '../../domain/sheets/findings';
import { gapsOf } from '../../domain/sheets/gaps';
import { groupNumbers, newestNumbers } from '../../domain/sheets/numbers';
import { prefillSheet } from '../../domain/sheets/prefill';
import { watchNames } from '../../domain/sheets/watch-names';
import { sheetDefinitions } from '../../words/sheets';
import type { IssueAccess } from '../access';
import { notFound } from '../failure';
import { itemOrNew } from '../gate/evaluate-gate';
import type { Deps } from '../ports';
import { settingsOf } from '../settings/project-settings';
import { groupsInQuestion, rolesHeld } from '../settings/roles';
import { acceptingRoles } from './accept-residual';
import { accountsInSheet } from './accounts-in-sheet';
import { MOST_RUNS } from './sheet-facts';

type Needs = Pick<Deps, 'items' | 'evaluations' | 'sheetVersions' | 'projects' | 'people'>;

/** Rows of a register whose rest this person may accept: theirs is the role, and not the text. */
const acceptable = (
  version: SheetVersion | null,
  accountId: string,
  mayAccept: boolean,
): string[] =>
  version?.kind !== 'risk-register' || !mayAccept
    ? []
    : (version.content['risks'] ?? [])
        .filter(
          ({ values, writers }) =>
            values['acceptance'] === undefined &&
            values['residual'] !== undefined &&
            !writers.includes(accountId),
        )
        .map(({ id }) => id);

const pick = (
  versions: readonly SheetVersion[],
  wanted: number | undefined,
): SheetVersion | null => {
  if (wanted === undefined) return versions.at(-1) ?? null;
  const found = versions.find(({ version }) => version === wanted);
  if (found === undefined) throw notFound(`Version ${wanted}`);
  return found;
};

const criteriaOf = ({ locked }: Item): CallOutput<'sheet.get'>['criteria'] =>
  (locked?.criteria ?? []).map((criterion) => ({
    id: criterion.id,
    line: formatCriterion(criterion),
    slice: criterion.slice,
  }));

/** A sheet as it stands, with what the evidence would fill in, its versions and how they differ. */
export const viewSheet =
  (deps: Needs) =>
  async (access: IssueAccess, input: CallInput<'sheet.get'>): Promise<CallOutput<'sheet.get'>> => {
    const { issue, viewer } = access;
    const { kind } = input;
    const [records, evaluations] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.evaluations.recent(issue.id, MOST_RUNS),
    ]);
    const item = itemOrNew(records.item, issue);
    const newest = item.records.sheets.find((one) => one.kind === kind)?.version ?? 0;
    const [versions, settings] = await Promise.all([
      deps.sheetVersions.upTo(issue.id, kind, newest),
      settingsOf(deps)(issue.project, records.settings),
    ]);
    const saved = pick(versions, input.version);
    const before =
      input.against === undefined
        ? (versions.findLast(({ version }) => version < (saved?.version ?? 0)) ?? null)
        : pick(versions, input.against);
    const content = saved?.content ?? {};
    const numbers = newestNumbers(evaluations);
    const definition = sheetDefinitions[kind];
    const [groups, people] = await Promise.all([
      groupsInQuestion(settings, viewer),
      deps.people.names([
        ...new Set([
          ...accountsInSheet(content),
          ...versions.flatMap(({ savedBy, owner }) => [savedBy, owner]),
        ]),
      ]),
    ]);
    const held = rolesHeld(settings, viewer.accountId, groups);
    const mayAccept = acceptingRoles.some((role) => held.includes(role));
    const isNewest = saved?.version === newest;
    return {
      kind,
      saved,
      prefilled: prefillSheet(kind, { item, summary: issue.summary, numbers }, content),
      gaps: saved?.gaps ?? gapsOf(definition, {}),
      versions: versions.map(({ version, savedBy, savedAt, digest }) => ({
        ...{ version, savedBy, savedAt, digest },
      })),
      changes: saved === null ? [] : differenceOf(definition, before?.content ?? {}, content),
      findings: [
        ...findingsOf(kind, content, item, numbers),
        ...(kind === 'bias-checklist' ? fairnessConflicts(content) : []),
      ],
      numbers: groupNumbers(numbers, item.locked?.criteria ?? []),
      fairness: kind === 'bias-checklist' ? fairnessOf(content, item, numbers) : [],
      watches: watchNames(item),
      criteria: criteriaOf(item),
      mayAccept: isNewest ? acceptable(saved, viewer.accountId, mayAccept) : [],
      people,
    };
  };
