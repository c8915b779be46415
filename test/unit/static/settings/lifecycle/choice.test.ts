import { describe, expect, it } from 'vitest';
import type { ProjectSettings } from '../../../../../src/contract/types';
import { presetsFor } from '../../../../../src/domain/gate/lay-policy';
import { standardPolicy } from '../../../../../src/domain/gate/policy';
import { lifecycleOf, lifecycles, sevenStages } from '../../../../../src/domain/lifecycle/presets';
import { described } from '../../../../../src/domain/lifecycle/presets/described';
import { defaultStatusStages } from '../../../../../src/domain/lifecycle/status-mapping';
import { formOf, mapStatus } from '../../../../../static/settings/form';
import {
  chooseLifecycle,
  chosenLifecycle,
  chosenPresets,
} from '../../../../../static/settings/lifecycle/choice';

const statuses = [
  { id: '1', name: 'To Do' },
  { id: '2', name: 'Cooking' },
  { id: '3', name: 'Due diligence' },
  { id: '4', name: 'Live' },
];

const settings: ProjectSettings = {
  ...{ projectId: '10000', projectKey: 'AI', revision: 3, lifecycle: sevenStages.id },
  ...{ policy: standardPolicy, roles: {}, revertOnBypass: false },
  ...{ statusStages: { '2': 'experimentation', '3': 'validation', '4': 'monitoring' } },
  ...{ governedTypes: null, failSafe: 'closed', evidenceMaxAgeDays: 90 },
};

const known = {
  settings,
  statuses,
  lifecycles: lifecycles.map(described),
  presets: presetsFor(sevenStages),
  layouts: Object.fromEntries(
    lifecycles.map((lifecycle) => [
      lifecycle.id,
      {
        presets: presetsFor(lifecycle),
        statusStages: defaultStatusStages(lifecycle, statuses),
      },
    ]),
  ),
};

const form = formOf(settings);
const vendor = chooseLifecycle(form, 'vendor-purchase', known);

describe('choosing a lifecycle', () => {
  it('maps statuses by their names, else to the stage of the same kind, else to none', () => {
    expect(vendor.statusStages).toEqual({
      ...{ '2': 'trial', '3': 'due-diligence', '4': 'vendor-monitoring' },
    });
  });

  it('lays the preset over the stages, also where it was changed before', () => {
    const [, standard] = presetsFor(lifecycleOf('vendor-purchase'));
    expect(vendor).toMatchObject({ policyName: 'standard', gates: standard?.gates });
    const own = { ...form, policyName: 'standard (changed)', gates: {} };
    expect(chooseLifecycle(own, 'vendor-purchase', known).gates).toEqual(standard?.gates);
    const foreign = { ...form, policyName: 'house rules', gates: {} };
    expect(chooseLifecycle(foreign, 'vendor-purchase', known).policyName).toBe('starter');
  });

  it('shows stages and presets of the choice before it is saved', () => {
    expect(chosenLifecycle(vendor, known)?.stages[0]?.name).toBe('Need');
    expect(Object.keys(chosenPresets(vendor, known)[0]?.gates ?? {})).toContain('due-diligence');
    expect(chosenLifecycle({ lifecycle: 'long gone' }, known)).toEqual(described(sevenStages));
  });

  it('brings back what is saved when it is taken back', () => {
    const back = chooseLifecycle(mapStatus(vendor, '1', 'need'), sevenStages.id, known);
    expect(back).toEqual(form);
  });
});
