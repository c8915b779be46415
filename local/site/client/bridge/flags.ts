import * as z from 'zod';
import { make, makeButton } from '../dom';
import type { Callback } from '../rpc/references';

const callback = z.custom<Callback>((value) => typeof value === 'function');

const flagSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().default(''),
  description: z.string().default(''),
  type: z.string().default('info'),
  isAutoDismiss: z.boolean().default(false),
  actions: z.array(z.object({ text: z.string(), onClick: callback })).default([]),
});

const AUTO_DISMISS_MS = 8000;

const shown = new Map<string, HTMLElement>();

export const closeFlag = (data: unknown): boolean => {
  const { id } = flagSchema.pick({ id: true }).parse(data);
  shown.get(id)?.remove();
  return shown.delete(id);
};

/** A message in the corner, as `showFlag` of the bridge asks for it. */
export const showFlag = (data: unknown): boolean => {
  const { id, title, description, type, isAutoDismiss, actions } = flagSchema.parse(data);
  closeFlag({ id });
  const flag = make(
    'section',
    { class: `flag ${type}`, 'aria-label': title },
    make('h2', {}, title),
    make('p', {}, description),
    ...actions.map(({ text, onClick }) => makeButton(text, onClick)),
    makeButton('Dismiss', () => closeFlag({ id }), { class: 'subtle' }),
  );
  document.getElementById('flags')?.append(flag);
  shown.set(id, flag);
  if (isAutoDismiss) setTimeout(() => closeFlag({ id }), AUTO_DISMISS_MS);
  return true;
};
