import type { Comparator } from '../src/domain/stats/decide';
import { optional, share, type Args } from './args';
import { UsageError } from './outcome';

/** What `--at-least` or `--at-most` ask for. */
export const readTarget = (
  args: Args,
  usage: string,
): { comparator: Extract<Comparator, '>=' | '<='>; target: number } => {
  const least = optional(args, 'at-least');
  const most = optional(args, 'at-most');
  if (least !== undefined && most === undefined) {
    return {
      comparator: '>=',
      target: share('at-least', least, 0, '--at-least 0.9 or --at-least 90%'),
    };
  }
  if (most !== undefined && least === undefined) {
    return {
      comparator: '<=',
      target: share('at-most', most, 0, '--at-most 0.02 or --at-most 2%'),
    };
  }
  throw new UsageError(
    least === undefined
      ? 'the target is missing: --at-least or --at-most'
      : '--at-least and --at-most exclude each other',
    `Usage: ${usage}`,
  );
};
