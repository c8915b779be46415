import type { CallInput, CallOutput } from '../contract/calls';
import type { Policy, ProjectSettings } from '../contract/types';
import { checkInfos } from '../domain/gate/check-infos';
import { allChecks } from '../domain/gate/checks';
import { policyPresets } from '../domain/gate/policy';
import { lifecycleOf, lifecycles } from '../domain/lifecycle/presets';
import { stageOf } from '../domain/lifecycle/stages';
import type { ProjectAccess } from './access';
import { AppError, changedMeanwhile } from './failure';
import type { Deps } from './ports';
import { settingsOf } from './project-settings';
import { recordChange } from './settings-entry';

/** Settings of a project, with everything that its form lets choose from. */
export const getSettings =
  (deps: Pick<Deps, 'settings' | 'projects'>) =>
  async ({ project, mayAdminister }: ProjectAccess): Promise<CallOutput<'settings.get'>> => {
    const [stored, { statuses, types }] = await Promise.all([
      deps.settings.load(project.id),
      deps.projects.statuses(project.id),
    ]);
    return {
      settings: await settingsOf(deps)(project, stored),
      lifecycles: [...lifecycles],
      presets: [...policyPresets],
      checks: checkInfos,
      statuses,
      issueTypes: types,
      mayAdminister,
    };
  };

/** @throws {AppError} `conflict` where somebody saved in between, `invalid-input` for unknown stages. */
export const saveSettings =
  (deps: Pick<Deps, 'settings' | 'projects' | 'clock'>) =>
  async (
    { project, viewer }: ProjectAccess,
    input: CallInput<'settings.save'>,
  ): Promise<ProjectSettings> => {
    const stored = await deps.settings.load(project.id);
    const current = await settingsOf(deps)(project, stored);
    if (current.revision !== input.revision) throw changedMeanwhile();
    refuseUnknownStages(current.lifecycle, Object.values(input.statusStages), 'statusStages');
    if (input.policy !== undefined) refuseUnknownRules(current.lifecycle, input.policy);
    const { statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = input;
    const next: ProjectSettings = {
      ...current,
      registeredAt: current.registeredAt ?? new Date(deps.clock.now()).toISOString(),
      statusStages,
      governedTypes,
      failSafe,
      evidenceMaxAgeDays,
      policy: input.policy ?? current.policy,
      roles: input.roles ?? current.roles,
      revertOnBypass: input.revertOnBypass ?? current.revertOnBypass,
      revision: current.revision + 1,
    };
    const { settings, entries } = recordChange(current, next, {
      at: new Date(deps.clock.now()).toISOString(),
      actor: { kind: 'person', accountId: viewer.accountId },
    });
    const expected = stored === null ? null : current.revision;
    if (!(await deps.settings.save(settings, expected, entries))) throw changedMeanwhile();
    return settings;
  };

const refuseUnknownStages = (
  lifecycleId: string,
  stages: readonly string[],
  where: string,
): void => {
  const lifecycle = lifecycleOf(lifecycleId);
  const unknown = stages.find((stage) => stageOf(lifecycle, stage) === null);
  if (unknown !== undefined) {
    throw new AppError('invalid-input', `The lifecycle has no stage "${unknown}".`, { where });
  }
};

/** A policy that names what is not there would let everything pass in silence. */
export const refuseUnknownRules = (lifecycleId: string, { gates }: Policy): void => {
  refuseUnknownStages(lifecycleId, Object.keys(gates), 'policy.gates');
  const known = new Set(allChecks.map(({ id }) => id));
  for (const [stage, rules] of Object.entries(gates)) {
    const unknown = rules.find(({ check }) => !known.has(check));
    if (unknown !== undefined) {
      throw new AppError('invalid-input', `There is no check "${unknown.check}".`, {
        where: `policy.gates.${stage}`,
      });
    }
  }
};
