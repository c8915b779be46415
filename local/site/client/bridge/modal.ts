import * as z from 'zod';
import { make, makeButton } from '../dom';
import type { Callback } from '../rpc/references';
import type { Mount } from './mount';

const callback = z.custom<Callback>((value) => typeof value === 'function');

const modalSchema = z.looseObject({
  resource: z.string().nullish(),
  onClose: callback.optional(),
  size: z.unknown(),
  context: z.unknown(),
  closeOnEscape: z.boolean().default(true),
  title: z.string().default(''),
});

/** Puts a page of the app into the dialog, with commands that only this frame has. */
type FrameOpener = (
  container: Element,
  mount: Mount,
  own: Record<'close' | 'submit', (payload?: unknown) => boolean>,
) => { close: () => void };

/** Another page of the app in a dialog, as `Modal` of the bridge asks for it. */
export const openModal = (opener: Mount, data: unknown, openFrame: FrameOpener): boolean => {
  const { resource, onClose, size, context, closeOnEscape, title } = modalSchema.parse(data);
  const label = title === '' ? opener.title : title;
  const dialog = make('dialog', {
    class: `modal ${typeof size === 'string' ? size : 'medium'}`,
    'aria-label': label,
  });
  const end = (payload?: unknown): boolean => {
    frame.close();
    dialog.close();
    dialog.remove();
    void onClose?.(payload);
    return true;
  };
  dialog.append(
    make(
      'header',
      {},
      make('h2', {}, label),
      makeButton('Close', () => end(), { class: 'subtle' }),
    ),
  );
  const [key = opener.resource] = (resource ?? opener.resource).split('/');
  const frame = openFrame(
    dialog,
    {
      ...opener,
      title: label,
      resource: key,
      extension: { ...opener.extension, modal: context },
      height: undefined,
      path: undefined,
    },
    { close: end, submit: end },
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (closeOnEscape) end();
  });
  document.body.append(dialog);
  dialog.showModal();
  return true;
};
