import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { GateDecision, LoggedDecision, ProjectSettings } from '../../contract/types';
import { ownControlsOfCheck } from '../../domain/frameworks/own-controls';
import { auditPolicy, readinessOf } from '../../domain/gate/readiness';
import type { Item } from '../../domain/item/item';
import { lifecycleOf, sevenStages } from '../../domain/lifecycle/presets';
import { described } from '../../domain/lifecycle/presets/described';
import { accountOfActor } from '../../words/people/actor-name';
import { tellEntry } from '../../ledger/tell';
import type { ProjectAccess } from '../access';
import { askGate, askNextGate } from '../gate/evaluate-gate';
import { settingsOf } from '../settings/project-settings';
import { INSTALLATION_CHAIN, projectChain } from '../settings/settings-entry';
import type { Deps } from '../ports';

/** Days that a trend shows. */
const TREND_DAYS = 90;

/**
 * What the report page cannot read from Jira itself. Totals over time are of all items, so they are
 * only for whoever may see as many items as there are.
 */
export const readReport =
  (deps: Pick<Deps, 'settings' | 'projects' | 'projectDays' | 'itemCounts' | 'clock'>) =>
  async ({ project, viewer, mayAdminister }: ProjectAccess): Promise<CallOutput<'report.get'>> => {
    const [stored, all, seen] = await Promise.all([
      deps.settings.load(project.id),
      deps.itemCounts.total(project.id),
      viewer.countGoverned(project.id),
    ]);
    const settings = await settingsOf(deps)(project, stored);
    const hidden = seen < all;
    return {
      project: { id: project.id, key: project.key, name: project.name },
      lifecycle: described(lifecycleOf(settings.lifecycle)),
      policy: { name: settings.policy.name, version: settings.policy.version },
      asOf: new Date(deps.clock.now()).toISOString(),
      mayAdminister,
      setUp: settings.revision > 0 && settings.untouched !== true,
      trend: {
        days: hidden ? [] : await deps.projectDays.recent(project.id, TREND_DAYS),
        hidden,
      },
    };
  };

/** Accounts that an entry is about, or that its phrases mention. */
const mentionedIn = ({ body }: Pick<LoggedDecision, 'body'>): string[] => [
  ...(typeof body['account'] === 'string' ? [body['account']] : []),
  ...[...JSON.stringify(body['differences'] ?? []).matchAll(/\{([^{}"]+)\}/gu)].flatMap(
    ([, account]) => account ?? [],
  ),
];

/** What came in is in the ledger too, but nobody decided it. */
const notDecisions: readonly string[] = [
  'item-registered',
  'evaluation-recorded',
  'signal-recorded',
];

/** Everything decided in a project, newest first, of the items that the person may see. */
export const listDecisions =
  (deps: Pick<Deps, 'decisionLog' | 'people' | 'settings'>) =>
  async (
    { project, viewer }: ProjectAccess,
    input: CallInput<'decisions.list'>,
  ): Promise<CallOutput<'decisions.list'>> => {
    const [page, settings] = await Promise.all([
      deps.decisionLog.page(project.id, input.cursor ?? null),
      deps.settings.load(project.id),
    ]);
    const decided = page.entries.filter(({ kind }) => !notDecisions.includes(kind));
    // Chains that are no item's: what was set for the project, and what the installation did for it.
    const ownChains = [projectChain(project.id), INSTALLATION_CHAIN];
    const ids = decided.map(({ issueId }) => issueId).filter((id) => !ownChains.includes(id));
    const seen = await viewer.seen([...new Set(ids)]);
    const entries = decided.flatMap((entry): Omit<LoggedDecision, 'told'>[] => {
      if (ownChains.includes(entry.issueId)) return [{ ...entry, issueKey: null }];
      const issue = seen.get(entry.issueId);
      return issue === undefined ? [] : [{ ...entry, issueKey: issue.key }];
    });
    const actors = entries.flatMap((entry) =>
      [accountOfActor(entry.actor) ?? [], mentionedIn(entry)].flat(),
    );
    const people = await deps.people.names([...new Set(actors)]);
    const lifecycle = settings === null ? sevenStages : lifecycleOf(settings.lifecycle);
    const told = entries.map((entry) => ({
      ...entry,
      told: tellEntry(entry, { people, lifecycle }),
    }));
    return { entries: told, cursor: page.cursor, people };
  };

/** What an auditor asks of an item where it stands; null where it stands nowhere. */
const askAudit = (item: Item, settings: ProjectSettings, now: number): GateDecision | null => {
  if (item.stage === null) return null;
  const policy = auditPolicy(settings.policy, lifecycleOf(settings.lifecycle), item.stage);
  // As if it came from nowhere: a gate asks nothing of what stays in its stage.
  return askGate(item, { ...settings, policy }, null, item.stage, now);
};

/** What the items of a project still lack, for an auditor and for their next gate, the least ready first. */
export const readReadiness =
  (deps: Pick<Deps, 'itemPages' | 'settings' | 'projects' | 'people' | 'clock' | 'frameworks'>) =>
  async (
    { project, viewer }: ProjectAccess,
    input: CallInput<'readiness.get'>,
  ): Promise<CallOutput<'readiness.get'>> => {
    const [page, stored] = await Promise.all([
      deps.itemPages.ofProject(project.id, input.cursor ?? null),
      deps.settings.load(project.id),
    ]);
    const settings = await settingsOf(deps)(project, stored);
    const { own } = await deps.frameworks.load(project.id);
    const packs = await deps.frameworks.own(project.id, own);
    const seen = await viewer.seen(page.items.map(({ issueId }) => issueId));
    const now = deps.clock.now();
    const items = page.items
      .flatMap((item) => {
        const issue = seen.get(item.issueId);
        if (issue === undefined) return [];
        const named = { ...item, issueKey: issue.key };
        const gate = askNextGate(named, settings, item.stage, now);
        const { missing, ...ready } = readinessOf(item, gate, askAudit(named, settings, now));
        return [
          {
            ...{ ...ready, issueKey: issue.key, summary: issue.summary },
            missing: missing.map((one) => ({
              ...one,
              controls: [...one.controls, ...ownControlsOfCheck(packs, one.check)],
            })),
          },
        ];
      })
      .sort((a, b) => a.score - b.score);
    const owners = items.flatMap(({ missing }) => missing.flatMap(({ owner }) => owner ?? []));
    return { items, cursor: page.cursor, people: await deps.people.names([...new Set(owners)]) };
  };
