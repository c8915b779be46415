import { call } from '../../components/call';
import type { RadarPage } from './radar-data';

/** The one place that asks the app for the radar. @throws {CallError} */
export const readRadar = (project: string, cursor: string | null): Promise<RadarPage> =>
  call('radar.list', { project, ...(cursor === null ? {} : { cursor }) });
