import { BaseSequencer } from 'vitest/node';

/** Whole ways through the app, the site and the command line take four fifths of the time. */
const IS_LONG = /\/test\/integration\/(?:app|site|cli)\//;

/**
 * Starts the files that take long before the others. By their size alone, which is all that a fresh clone
 * knows of them, a long one could run by itself at the end while a processor had nothing to do.
 */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return projects.flatMap((name) => {
      const of = sorted.filter(({ project }) => project.name === name);
      const isLong = ({ moduleId }) => IS_LONG.test(moduleId);
      return [...of.filter(isLong), ...of.filter((one) => !isLong(one))];
    });
  }
}
