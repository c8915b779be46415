import type { Level } from '../../../src/words/levels';
import { say } from '../../language/say';

/** Levels of drift, as they stand in a sentence. */
const names: Record<Level, string> = {
  none: say('none'),
  watch: say('watch'),
  warning: say('warning'),
  critical: say('critical'),
  unknown: say('unknown'),
};

const isLevel = (value: string): value is Level => Object.hasOwn(names, value);

/** A level as people read it; the text itself where it is none. */
export const nameLevel = (level: string): string => (isLevel(level) ? names[level] : level);
