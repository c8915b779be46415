import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { Lifecycle, Policy, ProjectSettings } from '../../contract/types';
import { checkInfos } from '../../domain/gate/check-infos';
import { allChecks } from '../../domain/gate/checks';
import { formerAfter } from '../../domain/gate/loosened';
import { policyFor, presetsFor, untouchedPreset } from '../../domain/gate/lay-policy';
import { lifecycleOf, lifecycles } from '../../domain/lifecycle/presets';
import { described } from '../../domain/lifecycle/presets/described';
import { stageOf } from '../../domain/lifecycle/stages';
import { defaultStatusStages } from '../../domain/lifecycle/status-mapping';
import type { ProjectAccess } from '../access';
import type { ReadKey } from './ports';
import { AppError, changedMeanwhile } from '../failure';
import type { Deps } from '../ports';
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
    const layouts = lifecycles.map(
      (lifecycle) =>
        [
          lifecycle.id,
          {
            presets: presetsFor(lifecycle),
            statusStages: defaultStatusStages(lifecycle, statuses),
          },
        ] as const,
    );
    const settings = await settingsOf(deps)(project, stored);
    return {
      settings,
      lifecycles: lifecycles.map(described),
      presets: presetsFor(lifecycleOf(settings.lifecycle)),
      layouts: Object.fromEntries(layouts),
      checks: checkInfos,
      statuses,
      issueTypes: types,
      mayAdminister,
    };
  };

/**
 * Saves the settings of a project. A project that chooses another lifecycle says anew which status
 * stands for which of its stages; items in stages that are gone stand in none until their status does.
 * @throws {AppError} `conflict` where somebody saved in between, `invalid-input` for an unknown lifecycle,
 *   stage or check.
 */
export const saveSettings =
  (deps: Pick<Deps, 'settings' | 'projects' | 'clock'> & { readKey: ReadKey }) =>
  async (
    { project, viewer }: ProjectAccess,
    input: CallInput<'settings.save'>,
  ): Promise<ProjectSettings> => {
    const stored = await deps.settings.load(project.id);
    const current = await settingsOf(deps)(project, stored);
    if (current.revision !== input.revision) throw changedMeanwhile();
    const { statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = input;
    const lifecycle =
      input.lifecycle === undefined
        ? lifecycleOf(current.lifecycle)
        : chosenLifecycle(input.lifecycle);
    refuseUnknownStages(lifecycle.id, Object.values(statusStages), 'statusStages');
    const { auditors, attestationKeys } = input;
    await refuseOwnAudit(viewer, auditors);
    refuseUnknownKeys(deps.readKey, attestationKeys ?? []);
    const isWeekly = input.weeklyDigest ?? current.weeklyDigest;
    const { untouched: _untouched, weeklyDigest: _weekly, ...known } = current;
    const next: ProjectSettings = {
      ...known,
      registeredAt: current.registeredAt ?? new Date(deps.clock.now()).toISOString(),
      lifecycle: lifecycle.id,
      statusStages,
      governedTypes,
      failSafe,
      evidenceMaxAgeDays,
      policy: policyToKeep(current, lifecycle, input.policy),
      roles: input.roles ?? current.roles,
      ...(auditors === undefined ? {} : { auditors }),
      revertOnBypass: input.revertOnBypass ?? current.revertOnBypass,
      ...(attestationKeys === undefined ? {} : { attestationKeys }),
      ...(isWeekly === true ? { weeklyDigest: true } : {}),
      revision: current.revision + 1,
    };
    const at = new Date(deps.clock.now()).toISOString();
    const by = viewer.accountId;
    // Another lifecycle keeps them: there and back again would else wash a loosened policy clean.
    const former = formerAfter(current, next, { at, by });
    const { settings, entries } = recordChange(
      current,
      { ...next, former },
      {
        at,
        actor: { kind: 'person', accountId: viewer.accountId },
      },
    );
    const expected = stored === null ? null : current.revision;
    if (!(await deps.settings.save(settings, expected, entries))) throw changedMeanwhile();
    return settings;
  };

/** Who makes themselves an auditor could not take it back: auditors change nothing. */
const refuseOwnAudit = async (
  viewer: ProjectAccess['viewer'],
  auditors: ProjectSettings['auditors'],
): Promise<void> => {
  if (auditors === undefined) return;
  const groups = auditors.groups.length === 0 ? [] : await viewer.groups();
  const isOwn =
    auditors.accounts.includes(viewer.accountId) ||
    auditors.groups.some((group) => groups.includes(group));
  if (!isOwn) return;
  throw new AppError('invalid-input', 'You cannot make yourself an auditor.', {
    where: 'auditors',
    hint: 'Auditors change nothing, these settings included: have another administrator do it.',
  });
};

/** A key that cannot be read, or one under two names, would attest nothing or leave open who does. */
const refuseUnknownKeys = (
  readKey: ReadKey,
  keys: NonNullable<CallInput<'settings.save'>['attestationKeys']>,
): void => {
  const known = new Map<string, string>();
  keys.forEach(({ name, pem }, index) => {
    const where = `attestationKeys.${index}`;
    const key = readKey(pem);
    if (key === null) {
      throw new AppError('invalid-input', `"${name}" is no public key that Assay takes.`, {
        where,
        hint: 'Paste the PEM of an Ed25519 key, or of an ECDSA key on P-256 (BEGIN PUBLIC KEY).',
      });
    }
    const other = known.get(key.fingerprint);
    const isDouble = other !== undefined || [...known.values()].includes(name);
    if (isDouble) {
      throw new AppError('invalid-input', `"${name}" is there twice, by its name or its key.`, {
        where,
        hint: 'Name each key once.',
      });
    }
    known.set(key.fingerprint, name);
  });
};

const chosenLifecycle = (id: string): Lifecycle => {
  const lifecycle = lifecycles.find((one) => one.id === id);
  if (lifecycle !== undefined) return lifecycle;
  throw new AppError('invalid-input', `There is no lifecycle "${id}".`, {
    where: 'lifecycle',
    hint: `Choose one of ${lifecycles.map((one) => one.id).join(', ')}.`,
  });
};

/** The policy that is given, or the one there is: a preset that nobody changed goes with the lifecycle. */
const policyToKeep = (
  current: ProjectSettings,
  lifecycle: Lifecycle,
  given: Policy | undefined,
): Policy => {
  const preset = untouchedPreset(lifecycleOf(current.lifecycle), current.policy);
  const isOther = lifecycle.id !== current.lifecycle;
  const policy =
    given ?? (isOther && preset !== null ? policyFor(lifecycle, preset) : current.policy);
  if (given !== undefined || isOther) refuseUnknownRules(lifecycle.id, policy);
  return policy;
};

const refuseUnknownStages = (
  lifecycleId: string,
  stages: readonly string[],
  where: string,
): void => {
  const lifecycle = lifecycleOf(lifecycleId);
  const unknown = stages.find((stage) => stageOf(lifecycle, stage) === null);
  if (unknown !== undefined) {
    const known = lifecycle.stages.map(({ id }) => id).join(', ');
    throw new AppError('invalid-input', `${lifecycle.name} has no stage "${unknown}".`, {
      where,
      hint: `Its stages are ${known}.`,
    });
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
