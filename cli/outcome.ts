import type { Network } from './http';

/**
 * What a command came to. `0` pass or fine, `1` fail or refused, `2` usage, `3` inconclusive, `4` the
 * site gave no answer.
 */
export const EXIT = {
  fine: 0,
  refused: 1,
  usage: 2,
  inconclusive: 3,
  unreachable: 4,
  broken: 70,
} as const;

export type Outcome = {
  exitCode: (typeof EXIT)[keyof typeof EXIT];
  /** Whole texts, each ending in a line feed or empty. */
  stdout: string;
  stderr: string;
};

/** What a command has from outside; given to it, so that tests need no process. */
export type Input = {
  readFile: (path: string) => Promise<string>;
  readBytes: (path: string) => Promise<Uint8Array>;
  readStdin: () => Promise<string>;
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  network: Network;
  /** Serves until the caller goes away; for `assay mcp` alone. */
  serve: (options: ServeOptions) => Promise<void>;
};

export type ServeOptions = {
  /** Whether evidence may be sent. */
  write: boolean;
  /** Folders that may be read besides the working directory, as they were written. */
  allowed: readonly string[];
};

export type Command = {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  help: string;
  run: (args: readonly string[], input: Input) => Promise<Outcome>;
};

/** The call itself is wrong: an unknown option, a missing value, a number that is none. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
    this.name = 'UsageError';
  }
}
