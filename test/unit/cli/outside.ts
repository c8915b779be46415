import type { Network } from '../../../cli/http';
import type { Input } from '../../../cli/outcome';

const noNetwork: Network = {
  fetch: (url) => Promise.reject(new Error(`nothing may be sent, yet it went to ${url}`)),
  now: () => Date.parse('2026-11-20T10:00:00Z'),
  sleep: () => Promise.resolve(),
  random: () => 0.5,
};

/** A world of files and standard input for commands that run as functions. */
export const outside = (
  files: Record<string, string> = {},
  stdin = '',
  {
    env = {},
    network = noNetwork,
    binaries = {},
  }: Partial<Pick<Input, 'env' | 'network'>> & { binaries?: Record<string, Uint8Array> } = {},
): Input => ({
  readFile: (path) => {
    const text = files[path];
    return text === undefined
      ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
      : Promise.resolve(text);
  },
  readBytes: (path) => {
    const bytes = binaries[path];
    return bytes === undefined
      ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
      : Promise.resolve(bytes);
  },
  readStdin: () => Promise.resolve(stdin),
  env,
  network,
  serve: () => Promise.reject(new Error('nothing may be served')),
});
