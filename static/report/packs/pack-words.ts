import type { Pack, PackScope } from '../../../src/contract/types';
import { formatCount } from '../../components/format';
import { say } from '../../language/say';

export const scopeName = (scope: PackScope): string => {
  switch (scope.kind) {
    case 'item':
      return scope.issueKey;
    case 'project':
      return say('The whole project');
    case 'days':
      return say('{from} to {to}', { from: scope.from, to: scope.to });
  }
};

const MEGABYTE = 1_000_000;

export const sizeName = (bytes: number): string =>
  bytes < MEGABYTE
    ? say('{bytes} KB', { bytes: Math.ceil(bytes / 1000) })
    : say('{count} MB', { count: (bytes / MEGABYTE).toFixed(1) });

/** What is out of how many; null before that is known. */
export const shareDone = ({ progress: { done, of } }: Pick<Pack, 'progress'>): number | null =>
  of === null ? null : of === 0 ? 1 : done / of;

export const progressWords = ({ progress: { done, of } }: Pick<Pack, 'progress'>): string =>
  of === null
    ? say('Looking for the work items')
    : say('{done} of {items}', { done, items: formatCount(of, 'work item') });

export const leftOutWords = ({ leftOut }: Pick<Pack, 'leftOut'>): string =>
  leftOut.items + leftOut.entries === 0
    ? say('nothing')
    : say('{items} and {entries} that the person who asked may not see', {
        items: formatCount(leftOut.items, 'work item'),
        entries: formatCount(leftOut.entries, 'ledger entry', 'ledger entries'),
      });

export const isOpen = ({ state }: Pick<Pack, 'state'>): boolean =>
  state === 'waiting' || state === 'building';

/** The last pack that can be had, or could; null where none was made. */
export const lastMade = (packs: readonly Pack[]): string | null =>
  packs
    .flatMap(({ madeAt }) => madeAt ?? [])
    .sort()
    .at(-1) ?? null;

/** Days after which the list reminds of a copy that somebody keeps. */
export const REMIND_AFTER_DAYS = 90;
