import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Small files of many tools that may lie beside the checkout, each with its right reading in CASES.md. The
 * same kinds are tested by fixtures of this repository; these are read where they are, never needed.
 */
export type CaseFolder = 'faults' | 'new-formats';

const folderOf = (start: string, name: CaseFolder): string | null => {
  const here = join(start, 'shared/samples/cases', name);
  if (existsSync(here)) return here;
  return dirname(start) === start ? null : folderOf(dirname(start), name);
};

const start = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');

/** The files of a folder of cases, with their text; none where the folder is not there. */
export const casesOf = (name: CaseFolder): { name: string; text: string }[] => {
  const folder = folderOf(start, name);
  if (folder === null) {
    console.log(`Not run: no folder shared/samples/cases/${name} above.`);
    return [];
  }
  return readdirSync(folder)
    .filter((file) => file !== 'CASES.md')
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
};
