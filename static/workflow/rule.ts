import { isRecord, readText } from '../components/guards';
import type { Lifecycle } from '../../src/contract/types';

/** Stands for "the gate of the stage that the target status stands for". */
export const TARGET = 'target';

/** What the validator is given by Jira at each transition. */
type Rule = { gate: string; summary: string };

const parse = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch (thrown) {
    // A rule saved by something else is as good as none: the default is shown instead.
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
};

/** The gate of a saved rule, which Jira hands over as text or as a record; the default for none. */
export const readGate = (extension: unknown): string => {
  const config = isRecord(extension) ? parse(extension['validatorConfig']) : null;
  return readText(config, 'gate') ?? TARGET;
};

/** Create and edit take a choice; everything else shows it. */
export const isViewing = (extension: unknown): boolean =>
  readText(extension, 'entryPoint') === 'view';

/** The rule in one sentence, as the workflow editor lists it. */
export const summarise = (gate: string, lifecycle: Lifecycle | null): string => {
  if (gate === TARGET) return 'Guards the gate of the stage that the target status stands for.';
  const name = lifecycle?.stages.find(({ id }) => id === gate)?.name ?? gate;
  return `Guards the ${name} gate, whatever the target status is.`;
};

export const ruleOf = (gate: string, lifecycle: Lifecycle | null): Rule => ({
  gate,
  summary: summarise(gate, lifecycle),
});
