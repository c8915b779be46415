import { make } from '../dom';
import { unwrap, wrap } from '../rpc/message';
import { createPeer, type Peer } from '../rpc/peer';
import { readSiteData } from '../site-data';
import { currentTheme, onThemeChange } from '../theme';
import { createCommands, type FrameCommands } from './commands';
import { DRAWN } from './drawn';
import { openModal } from './modal';
import type { Mount } from './mount';

/** As Forge does. */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-same-origin';

/** Where that frame's commands come from, and what they do to it. */
export type OpenFrame = { element: HTMLIFrameElement; peer: Peer; close: () => void };

const resize = (element: HTMLIFrameElement, mount: Mount, data: unknown): void => {
  const height =
    typeof data === 'object' && data !== null && 'height' in data ? Number(data.height) : 0;
  if (mount.height === undefined && height > 0) element.style.height = `${height}px`;
};

/**
 * Puts a frame of the app into a container and gives it the bridge.
 * @param own commands that only this frame has, such as what to do on `submit`
 */
export const openFrame = (container: Element, mount: Mount, own: FrameCommands = {}): OpenFrame => {
  const { framesOrigin } = readSiteData();
  const element = make('iframe', {
    title: mount.title,
    sandbox: SANDBOX,
    src: `${framesOrigin}/frames/${mount.resource}/${mount.file}`,
  });
  if (mount.height !== undefined) element.style.height = `${mount.height}px`;
  let themed = false;
  let measured = false;
  const commands: FrameCommands = {
    ...createCommands(mount, (data) => openModal(mount, data, openFrame)),
    resize: (data) => {
      measured = true;
      element.dispatchEvent(new Event(DRAWN));
      resize(element, mount, data);
    },
    enableTheming: () => {
      themed = true;
      return currentTheme();
    },
    ...own,
  };
  const peer = createPeer({
    post: (message) => element.contentWindow?.postMessage(wrap(message), framesOrigin),
    run: (command, data) => {
      const handler = commands[command];
      if (handler === undefined) {
        throw new Error(`The bridge of the local site has no command "${command}".`);
      }
      return handler(data);
    },
  });
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== element.contentWindow || event.origin !== framesOrigin) return;
    const message = unwrap(event.data);
    if (message !== undefined) peer.receive(message);
  };
  window.addEventListener('message', listen);
  // Another width needs another height, also in a frame that is out of view and so observes nothing.
  const widths = new ResizeObserver(() => {
    if (measured) void peer.call('measure', { width: element.clientWidth });
  });
  widths.observe(element);
  const forgetTheme = onThemeChange((theme) => {
    if (themed) void peer.call('setTheme', theme);
  });
  container.append(element);
  return {
    element,
    peer,
    close: () => {
      window.removeEventListener('message', listen);
      widths.disconnect();
      forgetTheme();
      element.remove();
    },
  };
};
