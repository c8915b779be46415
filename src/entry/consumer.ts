import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import { workSchema } from '../adapters/forge/work';
import { createDeps } from './deps';

/** Seconds before the first retry; doubled each time, up to what Forge allows. */
const FIRST_RETRY = 5;
const LONGEST_RETRY = 900;

/**
 * Consumer of the work queue. Every kind of work may run twice; what fails is asked for again by
 * returning an `InvocationError`, as Forge wants it.
 */
export const onWork = async (event: AsyncEvent): Promise<InvocationError | undefined> => {
  const deps = createDeps();
  const work = workSchema.parse(event.body);
  const retries = event.retryContext?.retryCount ?? 0;
  try {
    // What is done behind the answers is a part of its own: the validator starts without it.
    const { doWork } = await import('./work');
    await doWork(deps, work, retries);
    return undefined;
  } catch (error) {
    deps.log.error(`work ${work.kind} failed`, error);
    const retryAfter = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** retries);
    return new InvocationError({
      retryAfter,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
};
