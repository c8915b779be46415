import type { EvidenceBlock, MetricResult, Signal } from '../../../contract/types';
import { groupBy } from './group';
import { clip, listed } from './run';

/** What a criterion finds a result by, beside the run. */
const nameOf = ({ metric, slice, positiveClass }: MetricResult): string =>
  JSON.stringify([metric, slice, positiveClass ?? null]);

const sameMeasure = (a: MetricResult, b: MetricResult): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const joined = (slice: string | null, part: string): string =>
  clip(slice === null ? part : `${slice}, ${part}`);

/** Results of one run in which no two have the same metric and slice; equal ones are one. */
const distinctInRun = (results: MetricResult[]): { results: MetricResult[]; split: string[] } => {
  const split: string[] = [];
  const groups = groupBy(results, nameOf);
  const numbered = new Map<MetricResult, MetricResult>();
  for (const group of groups.values()) {
    const unlike = group.filter(
      (one, index) => group.findIndex((other) => sameMeasure(one, other)) === index,
    );
    if (unlike.length > 1) split.push(unlike[0]?.metric ?? '');
    unlike.forEach((one, index) => {
      const slice =
        unlike.length === 1 ? one.slice : joined(one.slice, `${index + 1} of ${unlike.length}`);
      numbered.set(one, { ...one, slice });
    });
  }
  return { results: results.flatMap((one) => numbered.get(one) ?? []), split };
};

/** Runs that nothing tells apart: same model, data set and times. */
const runKey = ({ run }: EvidenceBlock): string =>
  JSON.stringify([run.model, run.dataset, run.startedAt, run.finishedAt]);

/** Runs of a file without those that stand in it twice word for word. */
const onceEach = (blocks: EvidenceBlock[]): EvidenceBlock[] => {
  const texts = blocks.map((block) => JSON.stringify(block));
  return blocks.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
};

/** Of runs that nothing but their label tells apart, and that share even that, all but the first numbered. */
const withOwnLabels = (blocks: EvidenceBlock[]): EvidenceBlock[] => {
  const keys = blocks.map((block) => JSON.stringify([runKey(block), block.label]));
  return blocks.map((block, index) => {
    const before = keys.slice(0, index).filter((key) => key === keys[index]).length;
    return before === 0 ? block : { ...block, label: clip(`${before + 1}: ${block.label}`) };
  });
};

/**
 * Blocks in which no two results have one metric, slice, model and data set: inside a run the same name
 * twice is numbered, and between runs that nothing else tells apart the label becomes the slice. So no
 * criterion is decided by the order of a file.
 */
export const distinctResults = (
  blocks: EvidenceBlock[],
): { blocks: EvidenceBlock[]; notes: string[] } => {
  const inside = withOwnLabels(onceEach(blocks)).map((block) => ({
    block,
    ...distinctInRun(block.run.results),
  }));
  const split = [...new Set(inside.flatMap((one) => one.split))];
  const runs = inside.map(({ block, results }) => ({ ...block, run: { ...block.run, results } }));
  const shared: string[] = [];
  const told = runs.map((block) => {
    const others = runs.filter((other) => other !== block && runKey(other) === runKey(block));
    const taken = new Set(others.flatMap(({ run }) => run.results.map(nameOf)));
    const results = block.run.results.map((one) => {
      if (!taken.has(nameOf(one))) return one;
      shared.push(one.metric);
      return { ...one, slice: joined(one.slice, block.label) };
    });
    return { ...block, run: { ...block.run, results } };
  });
  const again = told.map((block) => ({
    ...block,
    run: { ...block.run, results: distinctInRun(block.run.results).results },
  }));
  return {
    blocks: again,
    notes: [
      ...(split.length === 0
        ? []
        : [
            `Stated more than once with different numbers and told apart by nothing: ${listed(split)}. None decides a criterion without saying which.`,
          ]),
      ...(shared.length === 0
        ? []
        : [
            `Several runs of the file state the same of one model and data set: ${listed([...new Set(shared)])}. The name of the run is the slice.`,
          ]),
    ],
  };
};

/** Signals of which no two share an identity; equal ones are one, others are numbered in their order. */
export const distinctSignals = (signals: Signal[]): Signal[] => {
  const groups = groupBy(signals, ({ fingerprint }) => fingerprint);
  return [...groups.values()].flatMap((group) => {
    const unlike = group.filter(
      (one, index) =>
        group.findIndex((other) => JSON.stringify(one) === JSON.stringify(other)) === index,
    );
    return unlike.map((one, index) =>
      index === 0 ? one : { ...one, fingerprint: `${one.fingerprint.slice(0, 190)}#${index + 1}` },
    );
  });
};
