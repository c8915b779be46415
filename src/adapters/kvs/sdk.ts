import { isRecord } from '../../words/guards';

/**
 * The one door to `@forge/kvs`. Nothing else of the app imports it, so that what differs between its
 * majors (1.6.5 here, 2.x on newer registries) is met in this file alone: what is exported, and how an
 * error of storage tells its status and code.
 */
export { Filter, FilterConditions, Sort, WhereConditions, kvs, type ListResult } from '@forge/kvs';

/** What storage said when it refused. Code is null where the answer named none. */
export type StorageAnswer = {
  status: number;
  code: string | null;
  retryAfterSeconds: number | null;
};

/** Code that the SDK gives where the body had none. */
const NO_CODE = 'UNKNOWN_ERROR';

/**
 * `ForgeKvsAPIError` by its shape: its class is another one in each copy of the package.
 * @returns null for whatever is not an answer of storage, such as a mistake in the request builder.
 * `Retry-After` is a header, which 1.6.5 drops; it is read where the body has it.
 */
export const storageAnswer = (error: unknown): StorageAnswer | null => {
  if (!(error instanceof Error) || !isRecord(error)) return null;
  const { code, responseDetails, context } = error;
  if (typeof code !== 'string' || !isRecord(responseDetails)) return null;
  const { status } = responseDetails;
  if (typeof status !== 'number') return null;
  const wait = isRecord(context) ? Number(context['retryAfter']) : NaN;
  return {
    status,
    code: code === NO_CODE ? null : code,
    retryAfterSeconds: Number.isFinite(wait) && wait > 0 ? wait : null,
  };
};
