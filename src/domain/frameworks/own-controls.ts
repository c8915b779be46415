import type { OwnPack } from '../../contract/types';
import { fullId } from './packs/pack';

/** Full ids of the controls of own packs that a check carries. */
export const ownControlsOfCheck = (packs: readonly OwnPack[], check: string): string[] =>
  packs.flatMap((pack) =>
    pack.controls
      .filter(({ carriedBy }) => carriedBy.some(({ by }) => by.kind === 'check' && by.id === check))
      .map((control) => fullId(pack, control)),
  );
