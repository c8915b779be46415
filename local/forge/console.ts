import { inspect } from 'node:util';
import { currentInvocation } from './invoke/invocation';
import { LOG_BYTES, LOG_LINES, byteLength } from './limits';

/** The part of `console` that app code gets. */
export type AppConsole = Record<
  'log' | 'info' | 'warn' | 'error' | 'debug' | 'trace',
  (...values: unknown[]) => void
>;

const render = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');

/**
 * A `console` whose lines go to the log of the running invocation; outside of one (while the bundle
 * loads) to `log`.
 */
export const createAppConsole = (log: (line: string) => void): AppConsole => {
  const level =
    (name: string) =>
    (...values: unknown[]): void => {
      const line = `${name} ${render(values)}`;
      const print = currentInvocation()?.print ?? log;
      print(line);
    };
  return {
    log: level('INFO'),
    info: level('INFO'),
    warn: level('WARN'),
    error: level('ERROR'),
    debug: level('DEBUG'),
    trace: level('TRACE'),
  };
};

/** Passes on 100 lines and 200 KB, then says once that the rest is cut off. */
export const createLogBudget = (log: (line: string) => void): ((line: string) => void) => {
  let lines = 0;
  let bytes = 0;
  let cut = false;
  return (line) => {
    lines += 1;
    bytes += byteLength(line);
    if (lines <= LOG_LINES && bytes <= LOG_BYTES) log(line);
    else if (!cut) {
      cut = true;
      log(`WARN log cut off: an invocation may write ${LOG_LINES} lines and ${LOG_BYTES} bytes`);
    }
  };
};
