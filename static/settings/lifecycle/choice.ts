import type { DescribedLifecycle, Policy } from '../../../src/contract/types';
import { formOf, type Form, type Loaded } from '../form';
import { partsOf, presetOfName } from '../policy/policy-rules';

type Known = Pick<Loaded, 'settings' | 'lifecycles' | 'layouts' | 'presets' | 'statuses'>;

const lifecycleOf = (
  id: string,
  { lifecycles }: Pick<Known, 'lifecycles'>,
): DescribedLifecycle | undefined =>
  lifecycles.find((lifecycle) => lifecycle.id === id) ?? lifecycles[0];

/** The lifecycle that is chosen, saved or not. */
export const chosenLifecycle = (
  { lifecycle }: Pick<Form, 'lifecycle'>,
  known: Pick<Known, 'lifecycles'>,
): DescribedLifecycle | undefined => lifecycleOf(lifecycle, known);

/** Policy presets for the lifecycle that is chosen. */
export const chosenPresets = (
  { lifecycle }: Pick<Form, 'lifecycle'>,
  { layouts, presets }: Pick<Known, 'layouts' | 'presets'>,
): readonly Policy[] => layouts[lifecycle]?.presets ?? presets;

/**
 * The form with another lifecycle: statuses stand for the stage they are named after, else for the first
 * stage of the kind that they stood for, and the policy preset is laid over the new stages. Choosing the
 * saved one again brings back what is saved.
 */
export const chooseLifecycle = (form: Form, id: string, known: Known): Form => {
  const saved = formOf(known.settings);
  if (id === saved.lifecycle) {
    const { lifecycle, statusStages, policyName, gates, personMoves } = saved;
    return { ...form, lifecycle, statusStages, policyName, gates, personMoves };
  }
  const presets = chosenPresets({ lifecycle: id }, known);
  const before = presetOfName(form.policyName, known.presets);
  const preset = presets.find(({ name }) => name === before?.name) ?? presets[0];
  return {
    ...form,
    lifecycle: id,
    statusStages: refitted(form, id, known),
    ...(preset === undefined ? {} : { policyName: preset.name, ...partsOf(preset) }),
  };
};

const refitted = (form: Form, id: string, known: Known): Form['statusStages'] => {
  const here = chosenLifecycle(form, known)?.stages ?? [];
  const there = lifecycleOf(id, known)?.stages ?? [];
  const named = known.layouts[id]?.statusStages ?? {};
  const sameKind = (stage: string | undefined): string | undefined => {
    const kind = here.find((one) => one.id === stage)?.kind;
    return there.find((one) => one.kind === kind)?.id;
  };
  return Object.fromEntries(
    known.statuses.flatMap((status) => {
      const stage = named[status.id] ?? sameKind(form.statusStages[status.id]);
      return stage === undefined ? [] : [[status.id, stage]];
    }),
  );
};
