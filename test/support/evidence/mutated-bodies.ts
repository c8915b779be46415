import { readdirSync } from 'node:fs';
import { fixture } from './read';

/** Numbers from 0 up to 1 that repeat with their seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Random = ReturnType<typeof randomFrom>;

const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

/** Values that tools and people write where another one belongs. */
const ODD: readonly unknown[] = [
  ...[null, [], {}, '', 'NaN', 'Infinity', -1, 0, 0.5, 1e308, -0.0001, 2 ** 53, true, false],
  ...[[[]], [null], { value: null }, 'x'.repeat(3000), '2026-11-20', '2026-13-45T99:99:99Z'],
  ...['<script>', '\u0000', '\ud800', '💥', '../../etc', '{{x}}', '=1+1', 'AI-1', 'P1'],
];

const sizeOf = (node: unknown): number =>
  typeof node === 'object' && node !== null
    ? Object.values(node).reduce((sum: number, one) => sum + sizeOf(one), 1)
    : 1;

type Change = (node: unknown) => unknown;

const CHANGES: readonly ((random: Random) => Change)[] = [
  (random) => () => pick(random, ODD),
  () => (node) => [node],
  () => (node) => (Array.isArray(node) ? node.concat(node) : node),
  () => (node) => (Array.isArray(node) ? node.slice(1) : node),
  () => (node) =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).reverse())
      : node,
  () => (node) => (typeof node === 'number' ? -node * 1000 : String(node)),
  () => (node) => JSON.stringify(node),
  () => () => undefined,
];

/** A tree with what stands at its place number `at` changed, counted from the top. */
const changedAt = (tree: unknown, at: number, change: Change): unknown => {
  let place = 0;
  const copy = (node: unknown): unknown => {
    place += 1;
    if (place === at) return change(node);
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, copy(one)]));
  };
  return copy(tree);
};

const mutatedTree = (tree: unknown, random: Random): unknown => {
  const size = sizeOf(tree);
  return changedAt(tree, 1 + Math.floor(random() * size), pick(random, CHANGES)(random));
};

/** The text itself with something cut out, doubled or put in. */
const mutatedText = (text: string, random: Random): string => {
  const from = Math.floor(random() * text.length);
  const to = Math.min(text.length, from + Math.floor(random() * 40));
  const between = pick(random, ['', text.slice(from, to).repeat(2), '"', '}', ',', '\u0000', '<']);
  return text.slice(0, from) + between + text.slice(to);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const shapes = readdirSync(new URL('shapes/', import.meta.url)).sort();

/** A body of each format that is nearly right: number `index` of the bodies of a seed, always the same. */
export const mutatedBody = (seed: number, index: number): { name: string; body: string } => {
  const random = randomFrom(seed * 1_000_003 + index);
  const name = shapes[index % shapes.length] ?? '';
  const text = fixture(`shapes/${name}`);
  const tree = parsed(text);
  if (tree === undefined || random() < 0.15) return { name, body: mutatedText(text, random) };
  let changed: unknown = tree;
  const times = 1 + Math.floor(random() * 3);
  for (let change = 0; change < times; change += 1) changed = mutatedTree(changed, random);
  return { name, body: changed === undefined ? '' : JSON.stringify(changed) };
};
