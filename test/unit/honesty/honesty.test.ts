import { describe, expect, it } from 'vitest';
import { gateScenarios } from '../../honesty/gate-scenarios';
import { scenarios, simulate } from '../../honesty/honesty';
import { describeResults } from '../../honesty/report';
import { size } from '../../support/size';

describe('the simulation of the gate', () => {
  it('finds no way of trying again that lets through more than the budget', () => {
    const results = gateScenarios.map((scenario, index) =>
      simulate(scenario, index, size(0.03, 0.1)),
    );
    expect(results.filter(({ isBeyond }) => isBeyond)).toEqual([]);
    expect(results.every(({ power }) => (power ?? 0) > 0.1)).toBe(true);
  });

  it('finds a method that lets through too much', () => {
    const [scenario] = gateScenarios;
    if (scenario === undefined) throw new Error('there is no scenario');
    const lax = { ...scenario, atTarget: (random: () => number) => random() < 0.1 };
    expect(simulate(lax, 0, 0.25).isBeyond).toBe(true);
  });

  it('draws the same for the same seed, and names every case once', () => {
    const [scenario] = gateScenarios;
    if (scenario === undefined) throw new Error('there is no scenario');
    const rate = () => simulate(scenario, 0, 0.05).falsePasses;
    expect(rate()).toBe(rate());
    const names = scenarios.map(({ group, name }) => `${group} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('writes one table a group', () => {
    const [scenario] = gateScenarios;
    if (scenario === undefined) throw new Error('there is no scenario');
    const page = describeResults([simulate(scenario, 0, 0.01)]);
    expect(page).toContain(`## ${scenario.group}`);
    expect(page).toContain(`| ${scenario.name} `);
  });
});
