import { describe, expect, it } from 'vitest';
import { checkInfos } from '../../../../../src/domain/gate/check-infos';
import { policyPresets } from '../../../../../src/domain/gate/policy';
import { sevenStages } from '../../../../../src/domain/lifecycle/presets';
import { presetRows } from '../../../../../static/settings/policy/preset-rows';

describe('the presets side by side', () => {
  const { rows, alike } = presetRows(policyPresets, sevenStages.stages, checkInfos);
  const row = (stage: string, check: string) =>
    rows.find(
      (one) =>
        one.stage === stage && one.title === checkInfos.find(({ id }) => id === check)?.title,
    );

  it('say what each asks, and of whom', () => {
    expect(policyPresets.map(({ name }) => name)).toEqual(['starter', 'standard', 'regulated']);
    expect(row('Deployment', 'approvals-complete')?.asks).toEqual([
      null,
      'approval by model owner',
      'approval by model owner and risk',
    ]);
    expect(row('Validation', 'impact-tier-set')?.asks).toEqual([null, 'always', 'always']);
  });

  it('leave out what all ask alike, and count it', () => {
    expect(row('Validation', 'stage-order')).toBeUndefined();
    expect(alike).toBeGreaterThan(5);
    expect(rows.every(({ asks }) => new Set(asks).size > 1)).toBe(true);
  });
});
