import type { Input } from '../../../cli/outcome';

/** A world of files and standard input for commands that run as functions. */
export const outside = (files: Record<string, string> = {}, stdin = ''): Input => ({
  readFile: (path) => {
    const text = files[path];
    return text === undefined
      ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
      : Promise.resolve(text);
  },
  readStdin: () => Promise.resolve(stdin),
});
