import { formatSpan } from '../../components/format';

/** `12 days`, `1 hour`: whole units of a length of time in milliseconds. */
export const formatDuration = (milliseconds: number): string =>
  formatSpan(new Date(0).toISOString(), new Date(milliseconds).toISOString());
