import type { Evaluation, Run } from '../../contract/types';
import { digestJson } from '../digest';

/**
 * Makes the immutable record of a run. The digest covers the run alone, not who sent it and when,
 * so that the same run is one record however often and by whomever it is sent.
 */
export const recordRun = (
  run: Run,
  recordedAt: string,
  postedBy: Evaluation['postedBy'],
): Evaluation => ({ ...run, digest: digestJson(run), recordedAt, postedBy });
