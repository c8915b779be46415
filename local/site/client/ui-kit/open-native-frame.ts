import type { FrameCommands } from '../bridge/commands';
import type { Mount } from '../bridge/mount';
import { openFrame, type OpenFrame } from '../bridge/open-frame';
import { make, messageOf, showAlert } from '../dom';
import { reconcileSchema } from './doc';
import { createDrawing } from './draw';

/**
 * Runs a UI Kit resource in a frame that nobody sees and draws its tree into the container, as Jira
 * does with UI Kit.
 */
export const openNativeFrame = (
  container: Element,
  mount: Mount,
  own: FrameCommands = {},
): OpenFrame => {
  const draw = createDrawing(container);
  const hidden = make('div', { hidden: true });
  document.body.append(hidden);
  const frame = openFrame(hidden, mount, {
    reconcile: (data) => draw(reconcileSchema.parse(data).forgeDoc),
    onError: (data) => showAlert(`${mount.title}: ${messageOf(data)}`),
    ...own,
  });
  return {
    ...frame,
    close: () => {
      frame.close();
      hidden.remove();
    },
  };
};
