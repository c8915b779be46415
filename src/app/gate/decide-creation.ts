import type { FailSafe, GateDecision, ProjectSettings } from '../../contract/types';
import { newItem } from '../../domain/item/item';
import { emptyHead } from '../../ledger/chain';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import type { Deps } from '../ports';
import { isGoverned } from '../settings/project-settings';
import type { TransitionAnswer } from './degraded-gate';
import { askGate } from './evaluate-gate';

/** What Jira says of a work item that is about to be made; it has no key yet, and no project is named. */
export type CreationQuestion = {
  toStatusId: string;
  /** Stage whose gate the rule guards; null for the one that the first status stands for. */
  gate: string | null;
  /** Its work type; null where Jira does not say. */
  typeId: string | null;
};

/** Pages of settings that are read, each of 100 projects, so that Jira has its answer in time. */
const MOST_PAGES = 10;

const UNREADABLE =
  'Assay could not read the settings of its projects, so nothing is created past a gate. Try again in a minute; if it goes on, ask a Jira administrator to look at the logs of the app.';

/**
 * Answers Jira whether a work item may be created where a rule guards the Create transition. Nothing is
 * known of an item before it exists, and Jira does not say in which project it will be. So it is held
 * only where every project that Assay knows the stage of would hold a new item there: where no project has
 * it, or its gate asks nothing in one of them, the item may be made, and what is made past a gate after
 * all is a finding as soon as it is there.
 * @returns never throws.
 */
export const decideCreation =
  (deps: Pick<Deps, 'settingsPages' | 'clock' | 'log'>) =>
  async (question: CreationQuestion, failSafe: FailSafe | null): Promise<TransitionAnswer> => {
    try {
      const asked = (await allSettings(deps)).flatMap((settings) =>
        gateOf(settings, question, deps.clock.now()),
      );
      const [held] = asked;
      const isHeld = asked.every(({ decision }) => decision.decision === 'refuse');
      return held !== undefined && isHeld
        ? { allowed: false, message: refusalOf(held) }
        : { allowed: true };
    } catch (cause) {
      deps.log.error('the gate of a creation could not be asked', cause);
      return (failSafe ?? 'closed') === 'closed'
        ? { allowed: false, message: UNREADABLE }
        : { allowed: true };
    }
  };

const allSettings = async (deps: Pick<Deps, 'settingsPages'>): Promise<ProjectSettings[]> => {
  const all: ProjectSettings[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page: Awaited<ReturnType<Deps['settingsPages']['all']>> =
      await deps.settingsPages.all(cursor);
    all.push(...page.settings);
    ({ cursor } = page);
    if (cursor === null) break;
  }
  return all;
};

type Asked = { settings: ProjectSettings; decision: GateDecision };

/** The gate that a new item of this project would stand before; none where it has no such stage. */
const gateOf = (
  settings: ProjectSettings,
  { toStatusId, gate, typeId }: CreationQuestion,
  now: number,
): Asked[] => {
  const stage = gate ?? settings.statusStages[toStatusId] ?? null;
  if (typeId !== null && !isGoverned(settings, typeId)) return [];
  if (stage === null || stageOf(lifecycleOf(settings.lifecycle), stage) === null) return [];
  const { projectId } = settings;
  const item = newItem({ id: '', key: '', projectId }, emptyHead);
  return [{ settings, decision: askGate(item, settings, null, stage, now) }];
};

const refusalOf = ({ settings, decision }: Asked): string => {
  const first = lifecycleOf(settings.lifecycle).stages[0]?.name ?? 'the first stage';
  const { stageName, why } = decision;
  return [
    `No work item can be created in ${stageName}: its gate holds what is proven of an item, and nothing is proven of one that is not there yet.`,
    ...(why === '' ? [] : [`It would say: ${why}`]),
    `Create it in ${first} and move it on, or ask a Jira administrator to take the rule off the Create transition.`,
  ].join(' ');
};
