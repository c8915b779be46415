import type { CallOutput } from '../../contract/calls/calls';
import { laterGates } from '../../domain/gate/preview';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import type { IssueAccess } from '../access';
import { itemOrNew, standsIn } from './evaluate-gate';
import { settingsOf } from '../settings/project-settings';
import type { Deps } from '../ports';

/** The gates behind the next one, each as if the item stood right before it. Reads only. */
export const previewGates =
  (deps: Pick<Deps, 'items' | 'projects' | 'clock'>) =>
  async ({ issue }: IssueAccess): Promise<CallOutput<'gate.preview'>> => {
    const records = await deps.items.load(issue.id, issue.project.id);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const lifecycle = lifecycleOf(settings.lifecycle);
    const item = { ...itemOrNew(records.item, issue), issueKey: issue.key };
    const standing = {
      item,
      lifecycle,
      from: standsIn(item, settings, issue.status.id),
      evidenceMaxAgeDays: settings.evidenceMaxAgeDays,
      now: deps.clock.now(),
    };
    return {
      gates: laterGates(standing, settings.policy).map(({ from, decision }) => {
        const { stage, stageName, why, reasons, checks } = decision;
        return {
          ...{ stage, stageName, decision: decision.decision, why, reasons, checks },
          fromName: stageOf(lifecycle, from)?.name ?? from,
          open: checks.filter(({ state }) => state === 'unmet' || state === 'inconclusive').length,
        };
      }),
    };
  };
