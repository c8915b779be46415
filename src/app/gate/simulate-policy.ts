import type { CallInput, CallOutput } from '../../contract/calls/calls';
import { simulatePolicy, type SimulatedItem } from '../../domain/gate/simulate';
import type { Item } from '../../domain/item/item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import type { ProjectAccess } from '../access';
import { refuseUnknownRules } from '../settings/edit-settings';
import { settingsOf } from '../settings/project-settings';
import type { Deps } from '../ports';
import { entriesOf, inPortions } from '../records/read-entries';

type Needs = Pick<
  Deps,
  'itemPages' | 'ledger' | 'evaluations' | 'criteriaVersions' | 'settings' | 'projects'
>;

/** Evaluations of an item that are read; moves that rest on older ones count as unknown. */
const MOST_EVALUATIONS = 100;

const MOST_EXAMPLES = 20;

/**
 * What a policy would have said to the moves that were made: of the first 100 items of the index, those
 * whose state changes latest first, as far as the person may see them, and of each of them the first 500
 * entries of its ledger. Changes nothing.
 */
export const simulate =
  (deps: Needs) =>
  async (
    { project, viewer }: ProjectAccess,
    { policy }: CallInput<'policy.simulate'>,
  ): Promise<CallOutput<'policy.simulate'>> => {
    const settings = await settingsOf(deps)(project, await deps.settings.load(project.id));
    refuseUnknownRules(settings.lifecycle, policy);
    const { items } = await deps.itemPages.ofProject(project.id, null);
    const seen = await viewer.browsable(items.map(({ issueId }) => issueId));
    const histories = await inPortions(
      items.filter(({ issueId }) => seen.has(issueId)),
      (item) => historyOf(deps, item),
    );
    const { evidenceMaxAgeDays } = settings;
    const lifecycle = lifecycleOf(settings.lifecycle);
    const moves = histories
      .flatMap((history) => simulatePolicy(history, policy, { lifecycle, evidenceMaxAgeDays }))
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    const refused = moves.filter(({ outcome }) => outcome === 'refused');
    return {
      moves: moves.length,
      refused: refused.length,
      unknown: moves.filter(({ outcome }) => outcome === 'unknown').length,
      examples: refused
        .slice(0, MOST_EXAMPLES)
        .map(({ issueKey, stage, at, why }) => ({ issueKey, stage, at, why })),
    };
  };

/** Items that never moved are not read any further. */
const historyOf = async (deps: Needs, item: Item): Promise<SimulatedItem> => {
  const entries = await entriesOf(deps, item);
  if (!entries.some(({ kind }) => kind === 'stage-moved')) {
    return { item, entries, criteria: [], evaluations: [] };
  }
  const [criteria, evaluations] = await Promise.all([
    deps.criteriaVersions.upTo(item.issueId, item.locked?.version ?? 0),
    deps.evaluations.recent(item.issueId, MOST_EVALUATIONS),
  ]);
  return { item, entries, criteria, evaluations };
};
