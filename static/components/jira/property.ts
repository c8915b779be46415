import { isRecord, readNumber, readText, readTexts } from '../guards';

/** What the app shows of an item to other parts of Jira. */
export type Governance = {
  stage: string | null;
  stageSince: string | null;
  gate: 'open' | 'held' | 'none';
  nextStage: string | null;
  verdict: 'pass' | 'fail' | 'inconclusive' | 'none';
  criteria: { pass: number; fail: number; inconclusive: number };
  version: number;
  model: string | null;
  drift: 'none' | 'watch' | 'warning' | 'critical' | 'unknown';
  flags: string[];
  why: string | null;
};

/** A word of a closed list, read from outside. */
export const wordOf = <Word extends string>(
  words: readonly Word[],
  value: unknown,
  otherwise: Word,
): Word => words.find((word) => word === value) ?? otherwise;

const count = (value: unknown, ...keys: string[]): number =>
  Math.max(0, Math.trunc(readNumber(value, ...keys) ?? 0));

/** @returns null where the app keeps nothing; words it does not know become `none` or `unknown`. */
export const readGovernance = (property: unknown): Governance | null =>
  isRecord(property)
    ? {
        stage: readText(property, 'stage'),
        stageSince: readText(property, 'stageSince'),
        gate: wordOf(['open', 'held', 'none'], property['gate'], 'none'),
        nextStage: readText(property, 'nextStage'),
        verdict: wordOf(['pass', 'fail', 'inconclusive', 'none'], property['verdict'], 'none'),
        criteria: {
          pass: count(property, 'criteria', 'pass'),
          fail: count(property, 'criteria', 'fail'),
          inconclusive: count(property, 'criteria', 'inconclusive'),
        },
        version: count(property, 'version'),
        model: readText(property, 'model'),
        drift: wordOf(
          ['none', 'watch', 'warning', 'critical', 'unknown'],
          property['drift'],
          'unknown',
        ),
        flags: readTexts(property, 'flags'),
        why: readText(property, 'why'),
      }
    : null;
