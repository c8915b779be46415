import type { Lifecycle } from '../../contract/types';
import { namesOfKind, namesOfStage } from './stage-names';

const plain = (name: string): string => name.trim().toLowerCase();

/**
 * Stage ids by what they may be called. The name of a stage comes before its other names, and those
 * before the names of its kind, which stand for the first stage of that kind.
 */
const stagesByName = ({ stages }: Lifecycle): Map<string, string> => {
  const named: (readonly [string, string])[] = [
    ...stages.map(({ id, name }) => [plain(name), id] as const),
    ...stages.flatMap(({ id }) => (namesOfStage[id] ?? []).map((name) => [name, id] as const)),
    ...stages.flatMap(({ id, kind }) =>
      [kind, ...namesOfKind[kind]].map((name) => [name, id] as const),
    ),
  ];
  // The first of a name stays.
  return new Map(named.toReversed());
};

/** @returns id of the stage that goes by this name, in any case; null where none does. */
export const stageNamed = (lifecycle: Lifecycle, name: string): string | null =>
  stagesByName(lifecycle).get(plain(name)) ?? null;

/**
 * The mapping nobody has set yet: a status stands for the stage it is named after. Statuses with
 * any other name stand for no stage.
 */
export const defaultStatusStages = (
  lifecycle: Lifecycle,
  statuses: readonly { id: string; name: string }[],
): Record<string, string> => {
  const stages = stagesByName(lifecycle);
  return Object.fromEntries(
    statuses.flatMap((status) => {
      const stage = stages.get(plain(status.name));
      return stage === undefined ? [] : [[status.id, stage]];
    }),
  );
};
