import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParsedEvidence } from '../../../../src/contract/types';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { plainEstimate } from '../../../../src/contract/estimate';
import { fixture } from '../../../support/evidence/read';
import { tellResult } from '../../../support/evidence/told';

type Path = (string | number)[];

/** Paths to every list of objects in a tree. */
const listsIn = (node: unknown, path: Path = []): Path[] => {
  if (Array.isArray(node)) {
    const own = node.some((one) => typeof one === 'object' && one !== null) ? [path] : [];
    return [...own, ...node.flatMap((one, index) => listsIn(one, [...path, index]))];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, one]) => listsIn(one, [...path, key]));
};

/** The same tree with what stands at a path changed. */
const changedAt = (
  node: unknown,
  [key, ...rest]: Path,
  change: (at: unknown) => unknown,
): unknown => {
  if (key === undefined) return change(node);
  if (Array.isArray(node)) {
    return node.map((one: unknown, index) => (index === key ? changedAt(one, rest, change) : one));
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, one]) => [
      name,
      name === key ? changedAt(one, rest, change) : one,
    ]),
  );
};

const doubled = (list: unknown): unknown =>
  Array.isArray(list) ? list.concat(list.slice(0, 1)) : list;

/** What two results may not share: name, slice, class, model and data set; of signals the identity. */
const namesOf = ({ blocks, signals }: ParsedEvidence): string[] => [
  ...blocks.flatMap(({ run }) =>
    run.results.map(({ metric, slice, positiveClass }) =>
      JSON.stringify([metric, slice, positiveClass, run.model, run.dataset, run.startedAt]),
    ),
  ),
  ...signals.map(({ fingerprint }) => fingerprint),
];

/** Paths to everything in a tree but its root. */
const placesIn = (node: unknown, path: Path = []): Path[] => {
  const own = path.length === 0 ? [] : [path];
  if (Array.isArray(node)) {
    return [...own, ...node.flatMap((one, index) => placesIn(one, [...path, index]))];
  }
  if (typeof node !== 'object' || node === null) return own;
  return [...own, ...Object.entries(node).flatMap(([key, one]) => placesIn(one, [...path, key]))];
};

const at = (node: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    node,
  );

type Told = { told: string; estimate: number | null; isContradicted: boolean };
type Reading = { results: Map<string, Told>; states: Map<string, string>; notes: Set<string> };

const textOf = (tree: unknown, name: string): string =>
  name.endsWith('.jsonl') && Array.isArray(tree)
    ? tree.map((line) => JSON.stringify(line)).join('\n')
    : JSON.stringify(tree);

const readingOf = (text: string): Reading | null => {
  const outcome = readEvidence(text);
  if (!outcome.ok) return null;
  const { blocks, signals, notes } = outcome.parsed;
  return {
    results: new Map(
      blocks
        .flatMap(({ run }) => run.results)
        .map((one) => [
          JSON.stringify([one.metric, one.slice, one.positiveClass, one.averaging]),
          {
            told: tellResult(one),
            estimate: plainEstimate(one.measure),
            isContradicted: one.contradiction !== undefined,
          },
        ]),
    ),
    states: new Map(signals.map(({ name, state }) => [name, state])),
    notes: new Set(notes),
  };
};

/**
 * What a changed file is read as that the file itself is not, without a word: another number under one
 * name, or an alarm that is over. A number with less beside it, one that is contradicted and one that a
 * new note speaks of are no such thing.
 */
const silentChanges = (before: Reading, after: Reading | null, isSameSize: boolean): string[] => {
  if (after === null || [...after.notes].some((note) => !before.notes.has(note))) return [];
  const numbers = [...after.results].flatMap(([name, now]) => {
    const then = before.results.get(name);
    if (then === undefined || then.told === now.told || now.isContradicted) return [];
    const saysLess = !isSameSize && now.estimate !== null && now.estimate === then.estimate;
    return saysLess ? [] : [`${then.told} => ${now.told}`];
  });
  const ended = [...after.states].filter(
    ([name, state]) => state === 'clean' && (before.states.get(name) ?? 'clean') !== 'clean',
  );
  return [...numbers, ...ended.map(([name]) => `${name} => clean`)];
};

const withDouble = (list: readonly unknown[], index: number): unknown[] =>
  list.toSpliced(index, 0, list[index]);

const everyTree = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url))
  .filter((name) => /\.jsonl?$/.test(name))
  .map((name): [string, unknown] => {
    const text = fixture(`shapes/${name}`);
    const tree: unknown = name.endsWith('.jsonl')
      ? text
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line))
      : JSON.parse(text);
    return [name, tree];
  });

const OTHER_TYPES: readonly unknown[] = ['text', {}, [], null, true];

const shapes = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url));
const trees = shapes
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, unknown] => {
    const tree: unknown = JSON.parse(fixture(`shapes/${name}`));
    return [name, tree];
  });

const SURPRISE = 'The file could not be read.';

/** Reads, and holds what is read to what no reader may break. */
const hold = (tree: unknown): void => {
  const outcome = readEvidence(JSON.stringify(tree));
  if (!outcome.ok) {
    expect(outcome.problem.message).not.toBe(SURPRISE);
    return;
  }
  const names = namesOf(outcome.parsed);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const { measure } of outcome.parsed.blocks.flatMap(({ run }) => run.results)) {
    if (measure.kind === 'count') expect(measure.successes).toBeLessThanOrEqual(measure.trials);
  }
};

describe('every reader', () => {
  it.each(everyTree)('%s: a field of another type changes no number in silence', (name, tree) => {
    const before = readingOf(textOf(tree, name));
    if (before === null) throw new Error(`${name} is not read`);
    for (const path of placesIn(tree)) {
      const value = at(tree, path);
      // A value in the place of none is a value, not another type.
      if (value === null) continue;
      for (const other of OTHER_TYPES) {
        if (typeof other === typeof value && Array.isArray(other) === Array.isArray(value))
          continue;
        const changed = changedAt(tree, path, () => other);
        const silent = silentChanges(before, readingOf(textOf(changed, name)), false);
        expect(silent, `${path.join('.')} as ${JSON.stringify(other)}`).toEqual([]);
      }
    }
  });

  it.each(everyTree)('%s: a record written twice counts twice nowhere in silence', (name, tree) => {
    const before = readingOf(textOf(tree, name));
    if (before === null) throw new Error(`${name} is not read`);
    for (const path of listsIn(tree)) {
      const list = at(tree, path);
      for (let index = 0; Array.isArray(list) && index < list.length; index += 1) {
        const changed = changedAt(tree, path, () => withDouble(list, index));
        const silent = silentChanges(before, readingOf(textOf(changed, name)), true);
        expect(silent, `${path.join('.')}[${index}]`).toEqual([]);
      }
    }
  });

  it.each(trees)('%s: a record that stands twice gives no two results of one name', (_, tree) => {
    hold(tree);
    for (const path of listsIn(tree)) hold(changedAt(tree, path, doubled));
  });

  it.each(trees)('%s: a list of another type, or empty, is no surprise', (_, tree) => {
    for (const path of listsIn(tree)) {
      for (const other of [[], {}, 'text', null, 3, [null], [[]], ['text']]) {
        hold(changedAt(tree, path, () => other));
      }
    }
  });

  it.each(trees)('%s: another version of the tool is no surprise', (_, tree) => {
    const isNamed = typeof tree === 'object' && tree !== null && !Array.isArray(tree);
    for (const version of ['99.0.0', 99, null, { major: 99 }]) {
      hold(isNamed ? { ...tree, version } : tree);
    }
  });
});
