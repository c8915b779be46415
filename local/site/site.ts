import type { Runtime } from './runtime/open-runtime';

/** Names of the two origins of one server: pages on one, frames of the app on the other. */
export type Origins = { pages: string; frames: string };

/** What the routes work on. */
export type Site = {
  root: string;
  port: number;
  origins: Origins;
  /** The running app; another one after a reset. */
  runtime: () => Runtime;
  /** Empties everything and fills it again with the same seed. */
  reset: () => Promise<void>;
};

export const originsOf = (port: number): Origins => ({
  pages: `http://127.0.0.1:${port}`,
  frames: `http://localhost:${port}`,
});
