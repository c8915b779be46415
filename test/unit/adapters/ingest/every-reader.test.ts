import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParsedEvidence } from '../../../../src/contract/types';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { fixture } from '../../../support/evidence/read';

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
