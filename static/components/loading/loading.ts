import type { CallError } from '../call-error';

/** Something that is asked for. */
export type Loading<Data> =
  | { kind: 'loading' }
  | { kind: 'failed'; error: CallError }
  | { kind: 'ready'; data: Data };
