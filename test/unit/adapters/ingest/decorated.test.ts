import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { fixture } from '../../../support/evidence/read';
import { tellResults, tellSignal } from '../../../support/evidence/told';

/** The same tree with the keys of every object in the opposite order. */
const turned = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(turned);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, child]) => [key, turned(child)]),
  );
};

/** The same tree with a field in its root that no reader knows. */
const decorated = (node: unknown, value: unknown): unknown =>
  typeof node !== 'object' || node === null || Array.isArray(node)
    ? node
    : { ...node, x_pipeline_note: value };

/** What is read, in an order of its own, since results follow the order of the file's keys. */
const told = (tree: unknown): string[] | string => {
  const outcome = readEvidence(JSON.stringify(tree));
  if (!outcome.ok) return outcome.problem.message;
  const { parsed } = outcome;
  return [parsed.format, ...[...tellResults(parsed), ...parsed.signals.map(tellSignal)].sort()];
};

/** Where every name in the root is a metric, or, in Assay's own JSON, has to be a known one. */
const NAMES_COUNT = /^(?:assay|flat-metrics|dvc-metrics|wandb-summary|mlflow-thresholds)/;

const trees = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, unknown] => {
    const tree: unknown = JSON.parse(fixture(`shapes/${name}`));
    return [name, tree];
  });

describe('what does not bear on a number', () => {
  it.each(trees)('%s reads the same with its keys in another order', (_, tree) => {
    expect(told(turned(tree))).toEqual(told(tree));
  });

  it.each(trees.filter(([name]) => !NAMES_COUNT.test(name)))(
    '%s reads the same with a field that no reader knows',
    (_, tree) => {
      for (const value of ['text', 7, null, [1], { nested: { deep: true } }]) {
        expect(told(decorated(tree, value))).toEqual(told(tree));
      }
    },
  );
});
