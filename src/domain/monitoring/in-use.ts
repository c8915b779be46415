import type { StageKind } from '../../contract/types';
import { kindsInUse } from '../../words/in-use';
import type { Item } from '../item/item';
import { lifecycles } from '../lifecycle/presets';

/** Ids of stages by what every preset says of their kind; no id is of two kinds. */
const idsOf = (kinds: readonly StageKind[]): ReadonlySet<string | null> =>
  new Set(
    lifecycles.flatMap(({ stages }) =>
      stages.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    ),
  );

const idsInUse = idsOf(kindsInUse);
const idsOfRetirement = idsOf(['decommission']);

/**
 * Whether people rely on the model: from deployment on until it is retired. An item that goes back to
 * an earlier stage stays in use, because the released model is, and so does one whose status stands
 * for no stage, such as Done.
 */
export const isInUse = ({ stage, monitoring }: Pick<Item, 'stage' | 'monitoring'>): boolean =>
  !idsOfRetirement.has(stage) && (idsInUse.has(stage) || monitoring.owedSince !== null);
