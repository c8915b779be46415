import { isProperName } from '../grammar/names';
import type { Read } from './limit';

const bareName = (metric: string): string =>
  metric.replaceAll('"', '').replace(/\s+(?=[<>])|(?<=[<>]=?)\s+/gu, '');

/** A limit under a name that names one measure; for a name that is a piece of a sentence, that it is lost. */
export const properly = (read: Read): Read =>
  'lost' in read ||
  // None of what is done is counted.
  read.requirement === '= 0' ||
  isProperName(bareName(read.metric)) ||
  // `the time from upload to result` says of what it is.
  (/time/u.test(read.metric) && read.groups.some((group) => group.startsWith('from ')))
    ? read
    : { lost: 'what is measured' };
