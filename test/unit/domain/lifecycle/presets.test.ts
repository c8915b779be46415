import { describe, expect, it } from 'vitest';
import { lifecycleSchema, stageKinds } from '../../../../src/contract/lifecycle';
import { policyFor, presetsFor, untouchedPreset } from '../../../../src/domain/gate/lay-policy';
import { policyPresets, starterPolicy } from '../../../../src/domain/gate/policy';
import { lifecycleOf, lifecycles, sevenStages } from '../../../../src/domain/lifecycle/presets';
import { described } from '../../../../src/domain/lifecycle/presets/described';
import { namesOfStage } from '../../../../src/domain/lifecycle/stage-names';
import { skippedStages } from '../../../../src/domain/lifecycle/stages';
import { defaultStatusStages } from '../../../../src/domain/lifecycle/status-mapping';

describe.each(lifecycles)('the lifecycle $name', (lifecycle) => {
  const { stages } = lifecycle;

  it('is well formed, with a source, and found by its id', () => {
    const shown = described(lifecycle);
    expect(lifecycleSchema.parse(shown)).toEqual(shown);
    expect(shown.source.length).toBeGreaterThan(10);
    expect(lifecycleOf(lifecycle.id)).toBe(lifecycle);
    expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
    expect(new Set(stages.map(({ name }) => name)).size).toBe(stages.length);
    for (const { purpose } of shown.stages) expect(purpose).toMatch(/^[A-Z].*\.$/u);
  });

  it('goes through the kinds of stages in their order, and proves before it deploys', () => {
    const places = stages.map(({ kind }) => stageKinds.indexOf(kind));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const kind of ['inception', 'validation', 'deployment', 'monitoring'] as const) {
      expect(stages.some((stage) => stage.kind === kind)).toBe(true);
    }
  });

  it('maps a status of the name of each stage to it, in any case', () => {
    const statuses = stages.map(({ id, name }) => ({ id, name: ` ${name.toUpperCase()} ` }));
    expect(defaultStatusStages(lifecycle, statuses)).toEqual(
      Object.fromEntries(stages.map(({ id }) => [id, id])),
    );
  });

  it('gets a gate for every stage from each policy preset', () => {
    for (const preset of policyPresets) {
      const { gates, name, version, personMoves } = policyFor(lifecycle, preset);
      expect([name, version]).toEqual([preset.name, preset.version]);
      expect(Object.keys(gates)).toEqual(stages.map(({ id }) => id));
      const deployment = stages.find(({ kind }) => kind === 'deployment')?.id ?? '';
      expect(gates[deployment]).toEqual(preset.gates['deployment']);
      const kinds = personMoves?.map((id) => stages.find((stage) => stage.id === id)?.kind);
      expect(kinds).toEqual(
        preset.personMoves?.filter((kind) => stages.some((stage) => stage.kind === kind)),
      );
    }
  });

  it('knows its own presets, and a policy that somebody changed is none of them', () => {
    for (const policy of presetsFor(lifecycle)) {
      expect(untouchedPreset(lifecycle, policy)?.name).toBe(policy.name);
      const [first] = stages;
      const gates = { ...policy.gates, [first?.id ?? '']: [{ check: 'criteria-met' }] };
      expect(untouchedPreset(lifecycle, { ...policy, gates })).toBeNull();
      expect(untouchedPreset(lifecycle, { ...policy, name: 'own' })).toBeNull();
      const personMoves = [...(policy.personMoves ?? []), 'somewhere'];
      expect(untouchedPreset(lifecycle, { ...policy, personMoves })).toBeNull();
    }
  });
});

describe('a policy laid over a lifecycle', () => {
  it('is as it was for the seven stages', () => {
    for (const preset of policyPresets) expect(policyFor(sevenStages, preset)).toEqual(preset);
  });

  it('leaves moves to people at the first stage of a kind alone', () => {
    const preset = { ...starterPolicy, personMoves: ['monitoring', 'deployment', 'no-such'] };
    const { personMoves } = policyFor(lifecycleOf('iso-5338'), preset);
    expect(personMoves).toEqual(['deployment', 'operation-monitoring']);
    const { personMoves: _, ...without } = preset;
    expect(policyFor(lifecycleOf('iso-5338'), without)).not.toHaveProperty('personMoves');
  });

  it('asks the gate of a kind at its first stage, and for the order at the later ones', () => {
    const { gates } = policyFor(lifecycleOf('iso-5338'), starterPolicy);
    expect(gates['verification-validation']).toEqual(starterPolicy.gates['validation']);
    expect(gates['operation-monitoring']).toEqual(starterPolicy.gates['monitoring']);
    expect(gates['continuous-validation']).toEqual([{ check: 'stage-order' }]);
    expect(gates['re-evaluation']).toEqual([{ check: 'stage-order' }]);
    expect(gates['retirement']).toEqual(starterPolicy.gates['decommission']);
  });
});

describe('skipping', () => {
  it('is free into retirement only, not into any last stage', () => {
    const implementation = lifecycleOf('implementation');
    expect(skippedStages(implementation, 'go-live', 'handover').map(({ id }) => id)).toEqual([
      'hypercare',
    ]);
    expect(skippedStages(lifecycleOf('vendor-purchase'), 'need', 'exit')).toEqual([]);
  });
});

describe('other names of stages', () => {
  it('are of stages that some lifecycle has', () => {
    const ids = new Set(lifecycles.flatMap(({ stages }) => stages.map(({ id }) => id)));
    expect(Object.keys(namesOfStage).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('stand for the first stage of their kind, and give way to a stage of that very name', () => {
    const named = (id: string, name: string): string | undefined =>
      defaultStatusStages(lifecycleOf(id), [{ id: 's', name }])['s'];
    expect(named('iso-5338', 'Testing')).toBe('verification-validation');
    expect(named('iso-5338', 'In Production')).toBe('operation-monitoring');
    expect(named('seven-stages', 'Evaluation')).toBe('validation');
    expect(named('crisp-ml-q', 'Evaluation')).toBe('evaluation');
    expect(named('implementation', 'Pre-sales')).toBe('discovery');
    expect(named('vendor-purchase', 'Pilot')).toBe('trial');
    expect(named('seven-stages', 'To Do')).toBeUndefined();
  });
});
