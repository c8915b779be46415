import { failSafeModes } from '../components/fail-safe-modes';
import { isRecord, readText } from '../../src/words/guards';
import type { FailSafe, Lifecycle } from '../../src/contract/types';
import { say } from '../language/say';

/** Stands for "the gate of the stage that the target status stands for". */
export const TARGET = 'target';

/** Stands for "as the setting of the project says". */
export const BY_PROJECT = 'project';

/** What a person chooses: which gate, and what to do where its records cannot be read. */
export type RuleChoice = { gate: string; failSafe: FailSafe | typeof BY_PROJECT };

/** What the validator is given by Jira at each transition; without `failSafe` the project decides. */
type Rule = { gate: string; failSafe?: FailSafe; summary: string };

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

/** A mode by its name; what the validator does not know either is left to the project. */
const readMode = (text: string | null): RuleChoice['failSafe'] =>
  failSafeModes.find(({ mode }) => mode === text)?.mode ?? BY_PROJECT;

/** A saved rule, which Jira hands over as text or as a record; the defaults for what it does not say. */
export const readRule = (extension: unknown): RuleChoice => {
  const config = isRecord(extension) ? parse(extension['validatorConfig']) : null;
  return {
    gate: readText(config, 'gate') ?? TARGET,
    failSafe: readMode(readText(config, 'failSafe')),
  };
};

/** Create and edit take a choice; everything else shows it. */
export const isViewing = (extension: unknown): boolean =>
  readText(extension, 'entryPoint') === 'view';

const inDoubt: Record<RuleChoice['failSafe'], string> = {
  project: say('the setting of the project decides'),
  closed: say('the transition is held'),
  warn: say('it passes and a finding is raised'),
  open: say('it passes, and only the history says so'),
};

/** The rule in two sentences, as the workflow editor lists it. */
export const summarise = ({ gate, failSafe }: RuleChoice, lifecycle: Lifecycle | null): string => {
  const name = lifecycle?.stages.find(({ id }) => id === gate)?.name ?? gate;
  const guarded =
    gate === TARGET
      ? say('Guards the gate of the stage that the target status stands for.')
      : say('Guards the {name} gate, whatever the target status is.', { name });
  return say('{guarded} If its records cannot be read, {inDoubt}.', {
    guarded,
    inDoubt: inDoubt[failSafe],
  });
};

export const ruleOf = (choice: RuleChoice, lifecycle: Lifecycle | null): Rule => ({
  gate: choice.gate,
  ...(choice.failSafe === BY_PROJECT ? {} : { failSafe: choice.failSafe }),
  summary: summarise(choice, lifecycle),
});
