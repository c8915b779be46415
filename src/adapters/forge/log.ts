import type { Log } from '../../app/ports';

/**
 * Forge keeps what is written to the console. Names and messages of errors are written, never bodies,
 * payloads or headers: those may hold personal data or secrets.
 */
export const createLog = (): Log => ({
  warn: (message, facts = {}) => {
    write('warn', message, facts);
  },
  error: (message, cause) => {
    write('error', message, describe(cause));
  },
});

const write = (level: 'warn' | 'error', message: string, facts: object): void => {
  // The console is Forge's log.
  console[level](JSON.stringify({ message, ...facts }));
};

const describe = (cause: unknown): { name: string; detail: string; cause?: string } => {
  if (!(cause instanceof Error)) return { name: typeof cause, detail: '' };
  const under =
    cause.cause instanceof Error ? { cause: `${cause.cause.name}: ${cause.cause.message}` } : {};
  return { name: cause.name, detail: cause.message, ...under };
};
