import './no-eval';
import * as z from 'zod';
import { createFrameHistory } from './frame/history';
import { watchHeight } from './frame/height';
import { applyTheme, themeSchema } from './frame/theme';
import { unwrap, wrap } from './rpc/message';
import { createPeer } from './rpc/peer';

/** Runs in a frame before the app does, and gives it the bridge that Forge gives it. */

declare global {
  // The name that `@forge/bridge` looks for; a `let` would not put it on `globalThis`.
  var __bridge: { callBridge: (command: string, data?: unknown) => Promise<unknown> } | undefined;
}

const siteOrigin = document.currentScript?.dataset['site'] ?? '';

const commands: Record<string, (data: unknown) => unknown> = {
  setTheme: (data) => applyTheme(themeSchema.parse(data)),
  measure: (data) => measureAt(z.object({ width: z.number() }).parse(data).width),
};

const peer = createPeer({
  post: (message) => window.parent.postMessage(wrap(message), siteOrigin),
  run: (command, data) => {
    const handler = commands[command];
    if (handler === undefined) throw new Error(`A frame knows no command "${command}".`);
    return handler(data);
  },
});

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window.parent || event.origin !== siteOrigin) return;
  const message = unwrap(event.data);
  if (message !== undefined) peer.receive(message);
});

/** Commands that need something in the frame itself; all others are the page's. */
const here: Record<string, () => Promise<unknown>> = {
  enableTheming: async () => {
    await applyTheme(themeSchema.parse(await peer.call('enableTheming')));
  },
  createHistory: () => createFrameHistory(peer),
};

globalThis.__bridge = {
  callBridge: (command, data) => here[command]?.() ?? peer.call(command, data),
};

const measure = watchHeight((height) => void peer.call('resize', { height }));

/** Milliseconds between looks, and how many there are at most. */
const LOOK_MS = 50;
const MOST_LOOKS = 100;

/** The page may tell of a width before the browser has given it to the frame. */
const measureAt = (width: number, looks = MOST_LOOKS): void => {
  if (window.innerWidth === width || looks === 0) measure();
  else setTimeout(() => measureAt(width, looks - 1), LOOK_MS);
};
