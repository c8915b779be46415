import type { SheetKind, SheetVersion } from '../../contract/types';

/** Immutable versions of the sheets of an item. */
export type SheetVersions = {
  /** Versions 1 to `newest` of one sheet, those of the newest 25 that are kept, oldest first. */
  upTo: (issueId: string, kind: SheetKind, newest: number) => Promise<SheetVersion[]>;
  /** The versions that an item stands at, at most 25, in the order that they are asked for. */
  of: (
    issueId: string,
    states: readonly { kind: SheetKind; version: number }[],
  ) => Promise<SheetVersion[]>;
};
