import type { Fact, Outcome, Refusal } from './fact';
import { proxyFacts, type ProxyCase } from './proxy';
import { moduleFacts, queueFacts, type ModuleCase, type QueueCase } from './modules';
import { storageFacts, type StorageCase } from './storage';

/** Every fact about what Forge answers, by its case. */
export const facts = { ...storageFacts, ...queueFacts, ...moduleFacts, ...proxyFacts };

export type FactCase = StorageCase | QueueCase | ModuleCase | ProxyCase;

/**
 * What the host answers in place of a row's first outcome: another one of the row, by its place, or one
 * that no row has, to see how the app bears it.
 */
export type Choices = Partial<Record<FactCase, number | Outcome>>;

export type Answers = {
  outcome: (fact: FactCase) => Outcome;
  /** @throws {Error} where the outcome is no refusal */
  refusal: (fact: FactCase) => Refusal;
  accepts: (fact: FactCase) => boolean;
};

export const isRefusal = (outcome: Outcome): outcome is Refusal =>
  typeof outcome === 'object' && 'status' in outcome;

/** @throws {Error} for a choice that the row does not have */
export const createAnswers = (choices: () => Choices = () => ({})): Answers => {
  const outcome = (name: FactCase): Outcome => {
    const row: Fact = facts[name];
    const choice = choices()[name] ?? 0;
    const chosen = typeof choice === 'number' ? row.outcomes[choice] : choice;
    if (chosen === undefined) {
      const last = row.outcomes.length - 1;
      throw new Error(`${name} has outcomes 0 to ${last}, and no ${JSON.stringify(choice)}`);
    }
    return chosen;
  };
  return {
    outcome,
    refusal: (name) => {
      const given = outcome(name);
      if (isRefusal(given)) return given;
      throw new Error(`${name} is no refusal here`);
    },
    accepts: (name) => outcome(name) === 'accepted',
  };
};

/** What is not known: each with every outcome but the first. */
export const otherOutcomes = (): { fact: FactCase; choice: number; outcome: Outcome }[] =>
  (Object.keys(facts) as FactCase[]).flatMap((fact) => {
    const row: Fact = facts[fact];
    return row.outcomes.slice(1).map((outcome, index) => ({ fact, choice: index + 1, outcome }));
  });
