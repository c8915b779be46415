import { invoke } from '@forge/bridge';
import { CallError, toCallError } from '../../components/call-error';
import { readPath, readText } from '../../components/guards';
import type { RadarPage } from './radar-data';
import { readRadarPage } from './radar-page';

/** The one place that asks the app for the radar. @throws {CallError} */
export const readRadar = async (project: string, cursor: string | null): Promise<RadarPage> => {
  let answer: unknown;
  try {
    answer = await invoke('radar.list', { project, ...(cursor === null ? {} : { cursor }) });
  } catch (thrown) {
    throw toCallError(thrown);
  }
  if (readPath(answer, 'ok') === true) return readRadarPage(readPath(answer, 'data'));
  throw new CallError({
    code: 'unavailable',
    message: readText(answer, 'error', 'message') ?? 'Assay did not tell the ways of the items.',
    hint: readText(answer, 'error', 'hint') ?? 'Wait a moment and try again.',
  });
};
